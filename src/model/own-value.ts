/**
 * What an object has under a name itself. `spellings['constructor']` is a function of every object, though no source
 * spells a record of that id.
 */
export function ownValue<Value>(from: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(from, name) ? from[name] : undefined;
}
