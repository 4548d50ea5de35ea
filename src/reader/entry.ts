import type { z } from 'zod';
import { outline } from '../markdown/outline.ts';
import type { Collection, Entry, Unfit } from '../model/records/content.ts';
import { withAccountSource } from '../model/records/account-source.ts';
import { draftSchema, type DraftData } from '../model/records/source.ts';
import { removedSchema, type RemovedData } from '../model/records/removed.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { boundFault } from './bounds.ts';
import { blamingComments } from './commented-name.ts';
import { readBytes, textIn, type FileFault } from './bytes.ts';
import { splitFrontmatter, type Parts } from './frontmatter.ts';
import type { KeptRecords, ReadRecord } from './kept-records.ts';
import { fieldsAt } from './schema-at.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A thing read from a file, or everything that stands in the way of reading it. */
export type Read<Thing> =
  | { readonly thing: Thing }
  | {
      readonly problems: readonly Problem[];
      /** What there is of a record that does not fit its schema. */
      readonly unfit?: Unfit | undefined;
    };

/** What to read: the file's path on disk, the name messages call it by, and what it should hold. */
export interface FileToRead<Schema extends z.ZodType> {
  readonly path: string;
  readonly file: string;
  readonly schema: Schema;
}

/** Which record of a story a file holds. */
interface RecordToRead<Schema extends z.ZodType> extends FileToRead<Schema> {
  readonly collection: Collection;
  readonly id: string;
  readonly kept: KeptRecords | undefined;
}

/** What a Markdown file holds, wherever its bytes come from. */
type RecordInFile<Schema extends z.ZodType> = Pick<RecordToRead<Schema>, 'file' | 'schema' | 'collection'>;

/** One Markdown record, taken from an earlier reading of the same file or the same bytes, else read now. */
export function readEntry<Schema extends z.ZodType>(
  job: RecordToRead<Schema>,
): Read<Entry<z.output<Schema> | DraftData | RemovedData>> {
  const read = () => readEntryNow(job);
  return job.kept?.before ? job.kept.before.file(job.path, read) : read();
}

function readEntryNow<Schema extends z.ZodType>(
  job: RecordToRead<Schema>,
): Read<Entry<z.output<Schema> | DraftData | RemovedData>> {
  const { path, file, collection, id, kept } = job;
  const bytes = readBytes(path);
  if ('found' in bytes) return fail(file, 'file', bytes);
  const place = `${collection}/${id}`;
  const known = kept?.find(place, bytes) as ReadRecord<z.output<Schema> | DraftData | RemovedData> | undefined;
  if (known) return { thing: { collection, id, file, ...known } };
  const read = readMarkdownRecord(job, bytes);
  if ('problems' in read) return read;
  kept?.keep(place, bytes, read.thing);
  return { thing: { collection, id, file, ...read.thing } };
}

/** What is in a Markdown file: frontmatter by its schema, or by that of a draft or of a notice that a record was removed; body by outline. */
export function readMarkdownRecord<Schema extends z.ZodType>(
  job: RecordInFile<Schema>,
  bytes: Uint8Array,
): Read<ReadRecord<z.output<Schema> | DraftData | RemovedData>> {
  const { file } = job;
  const read = textIn(bytes);
  if ('found' in read) return fail(file, 'file', read);
  const parts = splitFrontmatter(read.text);
  if ('found' in parts) return fail(file, 'file', parts);
  const body = readBody(file, parts);
  const record = readRecordOrNotice(job, parts, 'thing' in body ? body.thing : null);
  if ('thing' in record) return 'problems' in body ? body : { thing: { ...record.thing, text: body.thing } };
  const { problems, unfit } = record;
  if ('problems' in body) return { problems: [...problems, ...body.problems], unfit };
  return { problems, unfit: unfit && { ...unfit, text: body.thing } };
}

/** A file that is YAML throughout, with the line of each of its fields. */
export function readYamlFile<Schema extends z.ZodType>({
  path,
  file,
  schema,
}: FileToRead<Schema>): Read<Pick<Entry<z.output<Schema>>, 'data' | 'lines'>> {
  const bytes = readBytes(path);
  return 'found' in bytes ? fail(file, 'file', bytes) : readYaml({ file, schema }, bytes);
}

/** The same of its bytes. */
export function readYaml<Schema extends z.ZodType>(
  { file, schema }: Omit<FileToRead<Schema>, 'path'>,
  bytes: Uint8Array,
): Read<Pick<Entry<z.output<Schema>>, 'data' | 'lines'>> {
  const read = textIn(bytes);
  return 'found' in read ? fail(file, 'file', read) : readRecord(file, read.text, 1, (value) => ({ schema, value }));
}

function readRecordOrNotice<Schema extends z.ZodType>(
  { file, schema, collection }: RecordInFile<Schema>,
  { yaml, yamlLine }: Parts,
  body: Entry<unknown>['text'] | null,
): Read<Pick<Entry<z.output<Schema> | DraftData | RemovedData>, 'data' | 'lines'>> {
  const readAs = (value: unknown): ReadAs<z.ZodType> => {
    if (typeof value !== 'object' || value === null) return { schema, value };
    if ('removed' in value) return { schema: removedSchema, value };
    if (collection === 'events' && body) return { schema, value: withAccountSource(value, body) };
    const isDraft = collection === 'sources' && 'draft' in value && value.draft !== false;
    return { schema: isDraft ? draftSchema : schema, value };
  };
  return readRecord(file, yaml, yamlLine, readAs) as Read<
    Pick<Entry<z.output<Schema> | DraftData | RemovedData>, 'data' | 'lines'>
  >;
}

/** What a value is to be read as: the schema that it is to fit, and the value with what follows from the rest of its file. */
interface ReadAs<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly value: unknown;
}

function readRecord<Schema extends z.ZodType>(
  file: string,
  yaml: string,
  firstLine: number,
  readAs: (value: unknown) => ReadAs<Schema>,
) {
  const parsed = parseYaml(yaml, firstLine);
  if ('found' in parsed) return fail(file, 'file', parsed);
  const { lines, commentedNames } = parsed;
  const { schema, value } = readAs(parsed.value);
  const validated = validate(schema, value, { file, lines });
  if ('problems' in validated) {
    const problems = blamingComments(validated.problems, commentedNames, fieldsAt(schema, []));
    return { problems, unfit: { value, lines, text: null } };
  }
  return { thing: { data: validated.data, lines } };
}

function readBody(file: string, { body, bodyLine }: Parts): Read<Entry<unknown>['text']> {
  const fault = boundFault(body);
  if (!fault) return { thing: outline(body, bodyLine) };
  return fail(file, 'body', { ...fault, line: bodyLine - 1 + (fault.line ?? 1) });
}

function fail(file: string, field: string, { line = 1, ...fault }: FileFault): { problems: readonly Problem[] } {
  return { problems: [{ file, line, field, ...fault }] };
}
