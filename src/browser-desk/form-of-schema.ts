import type { z } from 'zod';
import { idTargetAt } from '../model/graph/id-fields.ts';
import type { Collection } from '../model/records/content.ts';
import { dayField, edtfField, idField, languageField, urlField } from '../model/records/fields.ts';
import type { FormField, FormValue, TextForm } from './form-field.ts';
import { defaultOf, insideOf, presenceOf, type Part } from './schema-part.ts';

/** Where a part stands: the collection, and the path of its field without places in lists. */
interface FieldPlace {
  readonly collection: Collection | null;
  readonly path: string;
}

/**
 * The fields of a form for records of a schema; throws for a schema that no form can show, such as a tuple.
 *
 * @param collection whose records they are, which tells what their ids lead to; null for the story
 */
export function formOfSchema(schema: z.ZodType, collection: Collection | null): readonly FormField[] {
  const { shape } = insideOf(schema);
  if (!shape) throw new Error('A record has fields');
  return fieldsOf(shape, { collection, path: '' });
}

function fieldsOf(shape: Readonly<Record<string, Part>>, { collection, path }: FieldPlace): readonly FormField[] {
  return Object.entries(shape).map(([name, part]) => fieldOf(name, part, { collection, path: path + name }));
}

function fieldOf(name: string, part: Part, place: FieldPlace): FormField {
  const absent = defaultOf(part);
  const [value, presence] = [valueOf(insideOf(part), place), presenceOf(part)];
  return {
    name,
    value,
    // An answer that was forgotten is not one that its source leaves out.
    presence: value.kind === 'yaml' && presence === 'nullable' ? 'told-null' : presence,
    absent: typeof absent === 'string' || typeof absent === 'boolean' ? absent : undefined,
  };
}

function valueOf(part: Part, place: FieldPlace): FormValue {
  const { type, options = [], element, keyType, valueType, entries } = part.def;
  switch (type) {
    case 'string':
      return textOf(part, place);
    case 'boolean':
    case 'literal':
      return { kind: 'flag' };
    case 'enum':
      return { kind: 'choice', options: Object.values(entries!) };
    case 'object':
      return groupOf(part, place, null);
    case 'array':
      return { kind: 'list', item: valueOf(insideOf(element!), place), isBareAlone: false };
    case 'record':
      return { kind: 'map', key: valueOf(keyType!, place), value: valueOf(insideOf(valueType!), place) };
    case 'union':
      return unionOf(options.map(insideOf), place);
    default:
      throw new Error(`No form shows a ${type}: ${place.path}`);
  }
}

/** One id or several, a text or fields, and else what is written as YAML. */
function unionOf(options: readonly Part[], place: FieldPlace): FormValue {
  const [first, second] = options;
  const types = options.map(({ def }) => def.type).join(' ');
  if (types === 'string array') return { kind: 'list', item: valueOf(first!, place), isBareAlone: true };
  if (types !== 'string object') return { kind: 'yaml' };
  return groupOf(second!, place, first!);
}

/** The field for what stands there in place of fields. */
const BARE = 'words';

function groupOf({ shape = {} }: Part, { collection, path }: FieldPlace, bare: Part | null): FormValue {
  const fields = fieldsOf(shape, { collection, path: `${path}.` });
  if (!bare) return { kind: 'group', fields, bare: null };
  if ('id' in shape) return { kind: 'group', fields, bare: 'id' };
  const words: FormField = {
    name: BARE,
    value: textOf(bare, { collection, path }),
    presence: 'optional',
    absent: undefined,
  };
  return { kind: 'group', fields: [words, ...fields], bare: BARE };
}

/** Fields of one schema are told by it, since a pattern in code has no name. */
const FORMS: ReadonlyMap<unknown, TextForm> = new Map<unknown, TextForm>([
  [idField, 'id'],
  [edtfField, 'date'],
  [dayField, 'day'],
  [urlField, 'address'],
  [languageField, 'language'],
]);

function textOf(part: Part, { collection, path }: FieldPlace): FormValue {
  const target = collection && idTargetAt(collection, path);
  return { kind: 'text', form: FORMS.get(part) ?? 'line', target: target ?? null };
}
