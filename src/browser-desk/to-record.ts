import { parse } from 'yaml';
import type { FormField, FormValue } from './form-field.ts';
import { isMap, MAP_NAME, MAP_VALUE, NULL } from './to-form.ts';

/** A record as its file has it, without what it may leave out. */
export type WrittenRecord = Readonly<Record<string, unknown>>;

/** What a file has to say that a form shows: no field that is empty, or that means what leaving it out means. */
export function toRecord(fields: readonly FormField[], form: unknown): WrittenRecord {
  const written = fields.map(({ name, value, absent, presence }) => {
    const data = isMap(form) ? form[name] : undefined;
    if (presence === 'told-null' && textIn(data) === NULL) return [name, null] as const;
    const inner = writtenOf(value, data);
    return [name, inner === absent ? undefined : inner] as const;
  });
  if (written.every(([, value]) => value === undefined)) return {};
  const nulls = new Set(fields.filter(({ presence }) => presence === 'nullable').map(({ name }) => name));
  const kept = written.map(([name, value]) => [name, value === undefined && nulls.has(name) ? null : value] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

function writtenOf(as: FormValue, data: unknown): unknown {
  switch (as.kind) {
    case 'flag':
      return data === true;
    case 'text':
    case 'choice':
      return textIn(data);
    case 'yaml':
      return valueIn(textIn(data));
    case 'group':
      return groupOf(toRecord(as.fields, data), as.bare);
    case 'list':
      return listOf(
        itemsIn(data).map((item) => writtenOf(as.item, item)),
        as.isBareAlone,
      );
    case 'map':
      return mapOf(as.value, itemsIn(data));
    default:
      return as satisfies never;
  }
}

function textIn(data: unknown): string | undefined {
  const text = typeof data === 'string' ? data.trim() : '';
  return text === '' ? undefined : text;
}

/** What cannot be read as YAML stays a text, of which the check then says what is wrong. */
function valueIn(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return (parse(text, { maxAliasCount: 0, logLevel: 'error' }) as unknown) ?? undefined;
  } catch {
    return text;
  }
}

function groupOf(record: WrittenRecord, bare: string | null): unknown {
  const names = Object.keys(record);
  if (names.length === 0) return undefined;
  return names.length === 1 && names[0] === bare ? record[bare] : record;
}

function listOf(items: readonly unknown[], isBareAlone: boolean): unknown {
  const written = items.filter((item) => item !== undefined);
  if (written.length === 0) return undefined;
  return isBareAlone && written.length === 1 ? written[0] : written;
}

function mapOf(value: FormValue, items: readonly unknown[]): unknown {
  const entries = items.filter(isMap).flatMap((item) => {
    const name = textIn(item[MAP_NAME]);
    return name === undefined ? [] : [[name, writtenOf(value, item[MAP_VALUE]) ?? []] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function itemsIn(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}
