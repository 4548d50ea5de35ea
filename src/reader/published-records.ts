import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { COLLECTIONS, type Collection, type Content } from '../model/records/content.ts';
import { storySchema } from '../model/records/story.ts';
import { asNamed, namingsOf } from '../model/versions/namings.ts';
import { VERSIONS_FILE } from '../model/versions/record-version.ts';
import type { UnpublishedChange } from '../model/versions/since-published.ts';
import { canonicalText } from '../model/versions/told-parts.ts';
import type { VersionedRecord } from '../model/versions/versioned-record.ts';
import { SCHEMAS } from './content.ts';
import { readMarkdownRecord, readYaml } from './entry.ts';
import { STORY_FILE } from './unexpected-files.ts';

/**
 * A record as it was when its last version was noted, where Git keeps the story and has that; null else.
 *
 * @param change how it differs from that version
 */
export async function publishedRecord(
  folder: string,
  content: Content,
  { record, last }: UnpublishedChange,
): Promise<VersionedRecord | null> {
  const commit = await output(folder, ['log', '-1', '--format=%H', '--', VERSIONS_FILE]);
  if (commit === null || commit.trim() === '' || last === null) return null;
  const namings = namingsOf(content, new Set(content.versions?.listed.map(({ path }) => path)));
  for (const path of record.paths) {
    const file = path === 'story' ? STORY_FILE : `${path}.md`;
    const text = await output(folder, ['cat-file', 'blob', `${commit.trim()}:./${file}`]);
    const read = text === null ? null : recordIn(path, record, text);
    if (read && namings.some((naming) => digestOf(asNamed(canonicalText(read), naming)) === last.hash)) return read;
  }
  return null;
}

function recordIn(path: string, record: VersionedRecord, text: string): VersionedRecord | null {
  const bytes = new TextEncoder().encode(text);
  if (path === 'story') {
    const read = readYaml({ file: record.file, schema: storySchema }, bytes);
    return 'thing' in read ? { ...record, ...read.thing, corrections: [] } : null;
  }
  const collection: Collection | undefined = COLLECTIONS.find((one) => path.startsWith(`${one}/`));
  if (!collection) return null;
  const read = readMarkdownRecord({ file: record.file, schema: SCHEMAS[collection], collection }, bytes);
  return 'thing' in read ? { ...record, ...read.thing, corrections: [] } : null;
}

function digestOf(text: string): string {
  return hash('sha256', text).slice(0, 12);
}

const run = promisify(execFile);
const LARGEST = 64 * 1024 * 1024;

/** What Git prints; null without Git, or where it has nothing of the sort. */
async function output(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await run('git', args, { cwd: folder, maxBuffer: LARGEST })).stdout;
  } catch {
    return null;
  }
}
