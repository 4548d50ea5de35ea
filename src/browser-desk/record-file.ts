import { bodyStart } from '../desk/fields.ts';
import { withText, type FileText } from '../desk/file-text.ts';
import { blockYaml } from '../desk/yaml-text.ts';
import { splitFrontmatter } from '../reader/frontmatter.ts';
import { parseYaml } from '../reader/yaml.ts';
import { browserDeskProblems } from '../words/problems/browser-desk.ts';
import { withChangedFields } from './changed-fields.ts';
import type { FormField, FormFields } from './form-field.ts';
import { isSame } from './is-same.ts';
import { isMap, toForm } from './to-form.ts';
import { toRecord, type WrittenRecord } from './to-record.ts';

/** The field of a form that holds the file as it was, out of sight. */
export const ORIGINAL = 'originalFile';
/** The field of a form that holds what follows the fields of a record; `body` is a field of sources. */
export const TEXT = 'recordText';
/** The field by which the notice of a record that was removed is told. */
export const REMOVED = 'removed';

/** A kind of file: the fields of its form, and whether a text follows them. */
export interface FileForm {
  readonly fields: readonly FormField[];
  /** False for a file that is YAML throughout. */
  readonly isMarkdown: boolean;
}

/** A file as a form shows it; throws an error with the line and what to do where the file cannot be read. */
export function fromFile({ fields, isMarkdown }: FileForm, text: string): FormFields {
  const { value, body } = partsOf(text, isMarkdown);
  const removed = isMap(value) && REMOVED in value ? { [REMOVED]: 'yes' } : {};
  return { ...toForm(fields, value), ...removed, ...(isMarkdown && { [TEXT]: body }), [ORIGINAL]: text };
}

/**
 * A form as the file that it came from: what was not changed stays, byte for byte. What was never in a file is written
 * as a new one.
 */
export function toFile(form: FileForm, data: FormFields): string {
  const original = data[ORIGINAL];
  const record = toRecord(form.fields, data);
  const text = data[TEXT];
  const body = form.isMarkdown && typeof text === 'string' ? text.trim() : '';
  if (typeof original !== 'string' || original === '') return newFile(form, record, body);
  const file = withBody(fileOf(original), form.isMarkdown, body);
  const before = recordIn(form, original);
  const written = withChangedFields(file, form.isMarkdown, before, record).raw;
  return isSame(recordIn(form, written), record)
    ? written
    : newFile(form, { ...othersIn(form, original), ...record }, body);
}

/** What a file says, as a form would write it. */
function recordIn({ fields, isMarkdown }: FileForm, text: string): WrittenRecord {
  return toRecord(fields, toForm(fields, partsOf(text, isMarkdown).value));
}

/** Fields that no form shows, such as those that are misspelt. */
function othersIn({ fields, isMarkdown }: FileForm, text: string): WrittenRecord {
  const { value } = partsOf(text, isMarkdown);
  const shown = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(Object.entries(isMap(value) ? value : {}).filter(([name]) => !shown.has(name)));
}

function newFile({ isMarkdown }: FileForm, record: WrittenRecord, body: string): string {
  const yaml = blockYaml(record);
  if (!isMarkdown) return yaml;
  return `---\n${yaml}---\n${body === '' ? '' : `${body}\n`}`;
}

/** A file with another text, or as it is where the text is the same but for the space around it. */
function withBody(file: FileText, isMarkdown: boolean, body: string): FileText {
  if (!isMarkdown) return file;
  const start = bodyStart(file);
  const old = file.raw.slice(start);
  if (old.trim() === body) return file;
  const fields = file.raw.slice(0, start).trimEnd();
  const [space = ''] = old.trim() === '' ? [''] : (/^\s*/.exec(old) ?? []);
  return withText(file, `${fields}\n${space}${body}\n`);
}

function partsOf(text: string, isMarkdown: boolean): { readonly value: unknown; readonly body: string } {
  const parts = isMarkdown ? splitFrontmatter(text) : { yaml: text, yamlLine: 1, body: '' };
  if ('found' in parts) throw new Error(browserDeskProblems.unread(1, parts.found, parts.fix));
  const parsed = parseYaml(parts.yaml, parts.yamlLine);
  if ('found' in parsed) throw new Error(browserDeskProblems.unread(parsed.line ?? 1, parsed.found, parsed.fix));
  return { value: parsed.value, body: parts.body.trim() };
}

function fileOf(text: string): FileText {
  return withText({ mark: '', raw: '', readable: '' }, text);
}
