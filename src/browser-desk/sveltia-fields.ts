import { singularOf } from '../model/quantities/singular.ts';
import { browserDeskWords } from '../words/browser-desk.ts';
import { formHintAt } from '../words/problems/field-hints.ts';
import type { FormField, FormValue } from './form-field.ts';
import type { SveltiaField, SveltiaWidget } from './sveltia.ts';
import { relationTo, selectOf, stringOf } from './sveltia-widgets.ts';
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
  return formHintAt(path.slice(path.lastIndexOf('.') + 1), name);
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

function listOf(item: FormValue, path: string, vocabulary: OptionsByField): SveltiaWidget {
  if (item.kind === 'group')
    return {
      widget: 'list',
      label_singular: labelOf(singularOf(path.slice(path.lastIndexOf('.') + 1))),
      collapsed: 'auto',
      summary: summaryOf(item.fields),
      fields: sveltiaFields(item.fields, path, vocabulary),
    };
  const inner = widgetOf(item, path, vocabulary);
  if (inner.widget === 'relation') return { ...inner, multiple: true };
  return { widget: 'list', field: { name: 'item', label: browserDeskWords.item, required: true, ...inner } };
}

/** A folded item of a list shows the texts that it has to have. */
function summaryOf(fields: readonly FormField[]): string {
  const shown = fields.filter(({ value, presence }) => presence !== 'optional' && isShort(value));
  return shown
    .slice(0, 3)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' · ');
}

function isShort(value: FormValue): boolean {
  return ['text', 'choice', 'yaml'].includes(value.kind) || (value.kind === 'list' && isShort(value.item));
}

function mapOf(key: FormValue, value: FormValue, path: string, vocabulary: OptionsByField): SveltiaWidget {
  const fields: readonly FormField[] = [
    { name: MAP_NAME, value: key, presence: 'required', absent: undefined },
    { name: MAP_VALUE, value, presence: 'required', absent: undefined },
  ];
  return { ...listOf({ kind: 'group', fields, bare: null }, path, vocabulary), collapsed: true };
}
