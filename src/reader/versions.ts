import { hash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/diagnostics/problem.ts';
import type { Content } from '../model/records/content.ts';
import { uncorrectedProblems } from '../model/versions/uncorrected.ts';
import { inOrder, lineOfVersion, VERSIONS_FILE, versionOfLine } from '../model/versions/record-version.ts';
import type { RecordVersion } from '../model/versions/record-version.ts';
import { unpublishedChanges, type Digest, type UnpublishedChange } from '../model/versions/since-published.ts';
import { versionProblems } from '../words/problems/versions.ts';
import { codeOf } from './bytes.ts';

interface ReadVersions {
  readonly versions: Content['versions'];
  readonly problems: readonly Problem[];
}

/** The list of published versions in a story's folder; null where there is none yet, or where it cannot be read. */
export async function readVersions(folder: string, shown: string): Promise<ReadVersions> {
  const file = join(shown, VERSIONS_FILE);
  try {
    return parsed(file, await readFile(join(folder, VERSIONS_FILE), 'utf8'));
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    return {
      versions: null,
      problems: isMissing ? [] : [{ file, line: 1, field: 'file', ...versionProblems.unreadable }],
    };
  }
}

function parsed(file: string, text: string): ReadVersions {
  const lines = text.split(/\r?\n/).map((line, i) => ({ line, number: i + 1, version: versionOfLine(line) }));
  const wrong = lines.filter(({ line, version }) => version === null && line.trim() !== '');
  const problems = wrong.map(({ line, number }) => ({
    ...{ file, line: number, field: 'file', rule: 'version-line' },
    ...versionProblems.line(line.slice(0, 60)),
  }));
  const versions = inOrder(lines.flatMap(({ version }) => version ?? []));
  return { versions: { file, listed: versions }, problems };
}

const sha256: Digest = (text) => hash('sha256', text);

/** What is not as it was published, of a story whose list of versions was begun. */
export function changesSincePublished(content: Content): readonly UnpublishedChange[] {
  return unpublishedChanges(content, content.versions?.listed ?? [], sha256);
}

/**
 * What was published and is not there now though no correction says so, each as a warning; nothing of a story that
 * keeps no versions.
 *
 * @param today `YYYY-MM-DD`, for the correction that is shown
 */
export function uncorrectedChanges(content: Content, today: string): readonly Problem[] {
  if (content.versions === null) return [];
  return changesSincePublished(content).flatMap((change) => uncorrectedProblems(change, today));
}

/** On a server that builds (`CI`), where what is built is published: a list that lacks a version of what is there. */
export function missingVersions(content: Content): readonly Problem[] {
  if (content.versions === null || ['', 'false', '0'].includes(process.env['CI'] ?? '')) return [];
  const [first, ...others] = changesSincePublished(content);
  if (first === undefined) return [];
  const { file } = content.versions;
  return [
    { file, line: 1, field: 'file', rule: 'missing-version', ...versionProblems.lacks(first.path, others.length) },
  ];
}

/** Writes the list with these versions added; whoever reads it meanwhile finds the old one or the new one, whole. */
export async function addVersions(folder: string, content: Content, added: readonly RecordVersion[]): Promise<void> {
  const file = join(folder, VERSIONS_FILE);
  const draft = join(folder, `.${VERSIONS_FILE}.${process.pid}`);
  const lines = inOrder([...(content.versions?.listed ?? []), ...added]).map(lineOfVersion);
  await writeFile(draft, lines.map((line) => `${line}\n`).join(''));
  await rename(draft, file);
}
