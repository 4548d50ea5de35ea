import { inlineYaml } from '../desk/yaml-text.ts';
import type { FormData, FormField, FormFields, FormValue } from './form-field.ts';

/** What a form shows of a record: each field that has something in it. What no field can show is left out. */
export function toForm(fields: readonly FormField[], record: unknown): FormFields {
  if (!isMap(record)) return {};
  const entries = fields.flatMap(({ name, value, presence }): readonly (readonly [string, FormData])[] => {
    const written = record[name];
    if (written === null && presence === 'told-null') return [[name, NULL]];
    return written === undefined || written === null ? [] : [[name, dataOf(value, written)]];
  });
  return Object.fromEntries(entries);
}

/** What a form shows for null, of a field that may be left out as well. */
export const NULL = 'null';

function dataOf(as: FormValue, value: unknown): FormData {
  switch (as.kind) {
    case 'text':
    case 'choice':
      return isMap(value) || Array.isArray(value) ? '' : String(value);
    case 'flag':
      return value === true;
    case 'yaml':
      return inlineYaml(value);
    case 'group':
      return as.bare !== null && typeof value === 'string' ? { [as.bare]: value } : toForm(as.fields, value);
    case 'list':
      return [value].flat().map((item) => dataOf(as.item, item));
    case 'map':
      return Object.entries(isMap(value) ? value : {}).map(([name, inner]) => ({
        [MAP_NAME]: dataOf(as.key, name),
        [MAP_VALUE]: dataOf(as.value, inner),
      }));
    default:
      return as satisfies never;
  }
}

/** The two fields of an item of a map: `{ of: some-id, as: [A Name] }`. */
export const MAP_NAME = 'of';
export const MAP_VALUE = 'as';

type Values = Readonly<Record<string, unknown>>;

/** True for what has fields. */
export function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
