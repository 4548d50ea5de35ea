/** The little that is used of how zod describes a schema. */
interface Part {
  readonly def: {
    readonly type: string;
    readonly innerType?: Part;
    readonly element?: Part;
    readonly valueType?: Part;
    readonly options?: readonly Part[];
    readonly in?: Part;
    readonly entries?: Readonly<Record<string, string>>;
  };
  readonly shape?: Readonly<Record<string, Part>>;
}

/**
 * The path of every field that a schema knows, as in `claims.answer.minValue`, and of every word that one may hold, as in
 * `kind=person`. Names that an editor makes up, as in `spellings`, are stars.
 */
export function fieldPaths(schema: unknown, path = ''): readonly string[] {
  const { def, shape = {} } = schema as Part;
  const inner = [def.innerType, def.element, def.in, ...(def.options ?? [])].filter((part) => part !== undefined);
  return [
    ...Object.entries(shape).flatMap(([name, field]) => [join(path, name), ...fieldPaths(field, join(path, name))]),
    ...inner.flatMap((part) => fieldPaths(part, path)),
    ...(def.valueType ? fieldPaths(def.valueType, join(path, '*')) : []),
    ...Object.values(def.entries ?? {}).map((word) => `${path}=${word}`),
  ];
}

const MADE_UP_NAMES = ['spellings', 'kinds', 'statuses'];

/** The paths of every field that a record has, and of every text in it, in the same form. */
export function usedPaths(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => usedPaths(item, path));
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`];
  return Object.entries(value).flatMap(([name, field]) => {
    const inner = join(path, MADE_UP_NAMES.includes(path) ? '*' : name);
    return [inner, ...usedPaths(field, inner)];
  });
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
