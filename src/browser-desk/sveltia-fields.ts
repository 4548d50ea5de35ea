import { browserDeskWords, fieldHints } from '../words/browser-desk.ts';
import type { IdTarget } from '../model/graph/id-use.ts';
import type { FormField, FormValue } from './form-field.ts';
import { PATTERNS } from './patterns.ts';
import type { SveltiaField, SveltiaWidget } from './sveltia.ts';
import { MAP_NAME, MAP_VALUE } from './to-form.ts';

/** What a field of a record may be that its schema takes any word for, by the path of the field. */
export type OptionsByField = Readonly<Record<string, readonly string[]>>;

/**
 * The fields of a form in the settings of Sveltia CMS, with labels and hints.
 *
 * @param path of the record, or of the group that they are in: `events.claims`
 */
export function sveltiaFields(
  fields: readonly FormField[],
  path: string,
  vocabulary: OptionsByField,
): readonly SveltiaField[] {
  return fields.map(({ name, value, presence, absent }) => ({
    name,
    label: labelOf(name),
    hint: hintAt(path, name),
    required: presence === 'required' && value.kind !== 'flag',
    ...(absent === undefined ? {} : { default: absent }),
    ...widgetOf(value, `${path}.${name}`, vocabulary),
  }));
}

/** The name of a field as words: "Date note". */
export function labelOf(name: string): string {
  const words = name
    .replaceAll(/(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/url\b/, 'URL');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What to write in a field. */
export function hintAt(path: string, name: string): string {
  const parent = path.slice(path.lastIndexOf('.') + 1);
  return fieldHints[`${parent}.${name}`] ?? fieldHints[name] ?? '';
}

function widgetOf(as: FormValue, path: string, vocabulary: OptionsByField): SveltiaWidget {
  const words = vocabulary[path];
  if (words) return selectOf(words);
  switch (as.kind) {
    case 'text':
      // What may be words as well as an id is typed.
      return (as.form === 'id' && as.target && relationTo(as.target)) || stringOf(as.form);
    case 'yaml':
      return stringOf('line');
    case 'flag':
      return { widget: 'boolean' };
    case 'choice':
      return selectOf(as.options);
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: sveltiaFields(as.fields, path, vocabulary) };
    case 'list':
      return listOf(as.item, path, vocabulary);
    case 'map':
      return mapOf(as.key, as.value, path, vocabulary);
    default:
      return as satisfies never;
  }
}

function stringOf(form: keyof typeof PATTERNS): SveltiaWidget {
  const pattern = PATTERNS[form];
  return { widget: 'string', use_emoji_autocomplete: false, ...(pattern && { pattern }) };
}

function selectOf(options: readonly string[]): SveltiaWidget {
  return { widget: 'select', options, dropdown_threshold: 0 };
}

/** The collection that has what an id leads to. Subjects are in two, which no list of the desk offers together. */
const COLLECTIONS: Readonly<Record<IdTarget, readonly [string, string] | null>> = {
  source: ['sources', '{{title}}'],
  event: ['events', '{{title}}'],
  question: ['questions', '{{title}}'],
  actor: ['actors', '{{name}}'],
  place: ['entities', '{{name}}'],
  subject: null,
};

function relationTo(target: IdTarget): SveltiaWidget | null {
  const found = COLLECTIONS[target];
  if (!found) return null;
  const [collection, label] = found;
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [`${label} ({{slug}})`],
    search_fields: [label.replaceAll(/[{}]/g, '')],
    dropdown_threshold: 0,
    ...(target === 'place' && { filters: [{ field: 'kind', values: [target] }] }),
  };
}

function listOf(item: FormValue, path: string, vocabulary: OptionsByField): SveltiaWidget {
  if (item.kind === 'group')
    return {
      widget: 'list',
      label_singular: labelOf(path.slice(path.lastIndexOf('.') + 1)),
      collapsed: 'auto',
      summary: summaryOf(item.fields),
      fields: sveltiaFields(item.fields, path, vocabulary),
    };
  const inner = widgetOf(item, path, vocabulary);
  if (inner.widget === 'relation') return { ...inner, multiple: true };
  return { widget: 'list', field: { name: 'item', label: browserDeskWords.item, required: true, ...inner } };
}

/** A folded item of a list shows what it has to have. */
function summaryOf(fields: readonly FormField[]): string {
  const shown = fields.filter(({ value, presence }) => presence === 'required' && value.kind !== 'group');
  return shown
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' · ');
}

function mapOf(key: FormValue, value: FormValue, path: string, vocabulary: OptionsByField): SveltiaWidget {
  const fields: readonly FormField[] = [
    { name: MAP_NAME, value: key, presence: 'required', absent: undefined },
    { name: MAP_VALUE, value, presence: 'required', absent: undefined },
  ];
  return { ...listOf({ kind: 'group', fields, bare: null }, path, vocabulary), collapsed: true };
}
