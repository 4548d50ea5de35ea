import type { FormField } from './form-field.ts';

/** The little that is used of how zod describes a schema. */
export interface Part {
  readonly def: {
    readonly type: string;
    readonly innerType?: Part;
    readonly in?: Part;
    readonly options?: readonly Part[];
    readonly element?: Part;
    readonly keyType?: Part;
    readonly valueType?: Part;
    readonly defaultValue?: unknown;
    readonly entries?: Readonly<Record<string, string>>;
  };
  readonly shape?: Readonly<Record<string, Part>>;
}

/** Whether a record has to have the field that a part describes. */
export function presenceOf(part: Part): FormField['presence'] {
  const types = wrappers(part);
  const isNullable = types.includes('nullable');
  if (types.includes('optional')) return isNullable ? 'told-null' : 'optional';
  if (types.includes('default') || types.includes('prefault')) return 'optional';
  return isNullable ? 'nullable' : 'required';
}

/** What a part holds, without what says that it may be left out or what is made of it afterwards. */
export function insideOf(part: Part): Part {
  const inner = part.def.in ?? part.def.innerType;
  return inner ? insideOf(inner) : part;
}

function wrappers({ def }: Part): readonly string[] {
  const inner = def.in ?? def.innerType;
  return inner ? [def.type, ...wrappers(inner)] : [];
}

/** What a record means that leaves it out. */
export function defaultOf({ def }: Part): unknown {
  if (def.defaultValue !== undefined) return def.defaultValue;
  const inner = def.in ?? def.innerType;
  return inner && defaultOf(inner);
}
