import type { z } from 'zod';
import { isNestedTooDeep, outline } from '../markdown/outline.ts';
import type { Collection, Entry } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { readText } from './bytes.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A thing read from a file, or everything that stands in the way of reading it. */
export type Read<Thing> = { readonly thing: Thing } | { readonly problems: readonly Problem[] };

/** What to read: the file's path on disk, the name messages call it by, and what it should hold. */
export interface Job<Schema extends z.ZodType> {
  readonly path: string;
  readonly file: string;
  readonly schema: Schema;
}

/** One Markdown record: frontmatter by its schema, body by outline. */
export async function readEntry<Schema extends z.ZodType>(
  job: Job<Schema> & { readonly collection: Collection; readonly id: string },
): Promise<Read<Entry<z.output<Schema>>>> {
  const { file, collection, id } = job;
  const read = await readText(job.path);
  if (!('text' in read)) return fail(file, 1, 'file', read);
  const parts = splitFrontmatter(read.text);
  if (!parts) return fail(file, 1, 'file', NO_FRONTMATTER[read.text.startsWith('+++') ? 'toml' : 'none']);
  if (isNestedTooDeep(parts.body)) return fail(file, parts.bodyLine, 'body', TOO_DEEP);
  const record = readRecord(job, parts.yaml, parts.yamlLine);
  if ('problems' in record) return record;
  return { thing: { collection, id, file, ...record.thing, body: outline(parts.body, parts.bodyLine) } };
}

/** A file that is YAML throughout. */
export async function readYamlFile<Schema extends z.ZodType>(job: Job<Schema>): Promise<Read<z.output<Schema>>> {
  const read = await readText(job.path);
  if (!('text' in read)) return fail(job.file, 1, 'file', read);
  const record = readRecord(job, read.text, 1);
  return 'problems' in record ? record : { thing: record.thing.data };
}

function readRecord<Schema extends z.ZodType>({ file, schema }: Job<Schema>, yaml: string, firstLine: number) {
  const { value, lines, faults } = parseYaml(yaml, firstLine);
  if (faults.length > 0) return { problems: faults.map((fault) => ({ file, field: 'frontmatter', ...fault })) };
  const validated = validate(schema, value, { file, lines });
  return 'problems' in validated ? validated : { thing: { data: validated.data, lines } };
}

const NO_FRONTMATTER = {
  toml: { found: 'TOML frontmatter (+++)', fix: 'write YAML between two lines of ---' },
  none: { found: 'no frontmatter', fix: 'begin the file with YAML between two lines of ---' },
};
const TOO_DEEP = { found: 'quotations or lists nested more than 50 deep', fix: 'flatten them' };

function fail(file: string, line: number, field: string, { found, fix }: { found: string; fix: string }) {
  return { problems: [{ file, line, field, found, fix }] };
}
