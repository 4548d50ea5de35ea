import type { z } from 'zod';

/** The little that is used of how zod describes a schema. */
interface Described {
  readonly def: {
    readonly type: string;
    readonly innerType?: Described;
    readonly options?: readonly Described[];
    readonly in?: Described;
  };
  readonly shape?: Readonly<Record<PropertyKey, Described>>;
  readonly element?: Described;
}

/** The names of the fields that may stand at a path, as its schema tells; none where any name or no name may. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  return Object.keys(alternativesAt(schema, path).find(({ shape }) => shape)?.shape ?? {});
}

/** True when null may stand at a path. */
export function mayBeNullAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return alternativesAt(schema, path).some(({ def }) => def.type === 'null');
}

/** A field that fields at a path may have. */
interface FieldForm {
  readonly name: string;
  readonly isRequired: boolean;
  /** True where it can be nothing but a list. */
  readonly isList: boolean;
}

/** One of what may stand at a path. */
export interface SchemaPart {
  readonly shape: boolean;
  readonly fields: readonly FieldForm[];
}

/** What may stand at a path, as far as a message shows it. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly SchemaPart[] {
  return alternativesAt(schema, path).map(({ shape }) => ({
    shape: shape !== undefined,
    fields: Object.entries(shape ?? {}).map(([name, field]) => ({
      name,
      isRequired: isRequired(field),
      isList: alternatives(field).every(({ def }) => def.type === 'array'),
    })),
  }));
}

function isRequired({ def }: Described): boolean {
  return def.in ? isRequired(def.in) : !['default', 'optional', 'prefault'].includes(def.type);
}

/** What may stand at a path: one schema, or several where it is a union or may be null. */
function alternativesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly Described[] {
  return path.reduce<readonly Described[]>(
    (from, key) => from.flatMap((here) => alternatives(typeof key === 'number' ? here.element : fieldOf(here, key))),
    alternatives(schema),
  );
}

function fieldOf({ shape = {} }: Described, name: PropertyKey): Described | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function alternatives(schema: Described | undefined): readonly Described[] {
  if (!schema) return [];
  const { type, innerType, options, in: input } = schema.def;
  // What is made of it afterwards is nothing that an editor writes.
  if (input) return alternatives(input);
  const inner = innerType ? alternatives(innerType) : options ? options.flatMap(alternatives) : [schema];
  return type === 'nullable' ? [...inner, { def: { type: 'null' } }] : inner;
}
