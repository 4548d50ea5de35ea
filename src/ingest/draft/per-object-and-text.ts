/** The same function, which works out what it gives once for each object and text. */
export function perObjectAndText<Of extends object, Result>(
  make: (of: Of, text: string) => Result,
): (of: Of, text: string) => Result {
  const known = new WeakMap<Of, Map<string, Result>>();
  return (of, text) => {
    const made = known.get(of) ?? new Map<string, Result>();
    known.set(of, made);
    if (!made.has(text)) made.set(text, make(of, text));
    return made.get(text)!;
  };
}
