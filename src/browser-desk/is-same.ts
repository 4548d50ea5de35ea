import { ownValue } from '../model/own-value.ts';
import { isMap } from './to-form.ts';

/** True for two records, or parts of them, that say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isMap(a) || !isMap(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(ownValue(a, name), ownValue(b, name)));
}
