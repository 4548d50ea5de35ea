import { nearest } from '../diagnostics/nearest.ts';
import type { WordingTurn } from './turned-wording.ts';

/** What a part of a record says by field; a part is a scalar, an object, or a list of the object, a field and its value. */
type ValueByField = Readonly<Record<string, unknown>>;

/** ValueByField that hold sentences and headings of ours, which can be worded in another way. */
const PROSE: ReadonlySet<string> = new Set(
  'title suppliedTitle dateNote publishedNote description distinction reading standfirst soFar text says what role note of over question'.split(
    ' ',
  ),
);

/** ValueByField that hold names, which can be spelt in another way. */
const SPELT: ReadonlySet<string> = new Set(
  'name names publisher authors dateline cites reprints attributedTo as through unit unitOne'.split(' '),
);

/** What a part tells in prose, each field as a text. */
export function proseIn(field: string, value: string): readonly string[] {
  if (field === 'text') return [value];
  return Object.entries(fieldsOf(field, value)).flatMap(([name, of]) => (isProse(name, of) ? [of as string] : []));
}

/**
 * The first thing besides prose that differs between parts that are gone and those that stand there instead: "qualifier:
 * under". A name that is spelt otherwise, or another quotation mark, is no difference.
 *
 * @param field what the parts are known by: a field of the record, or the address of a fact
 * @param gone what was told and is not now
 * @param parts all that is told there now
 */
export function changedFields(field: string, gone: readonly string[], parts: readonly string[]): WordingTurn {
  if (field === 'text' || parts.length === 0) return { lost: [], came: [] };
  const now = parts.map((part) => fieldsOf(field, part));
  const changes = gone.map((value) => nearestChange(fieldsOf(field, value), now));
  return { lost: changes.flatMap(({ lost }) => lost), came: changes.flatMap(({ came }) => came) };
}

/** How a part differs from the one that is most like it, of those with the same fields. */
function nearestChange(was: ValueByField, now: readonly ValueByField[]): WordingTurn {
  const like = now.filter((one) => Object.keys(was).some((name) => name in one));
  const changes = like.map((one) => differing(was, one)).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return (
    changes[0] ?? {
      lost: Object.keys(was).flatMap((name) => (isProse(name, was[name]) ? [] : shown(name, was[name]))),
      came: [],
    }
  );
}

function differing(was: ValueByField, is: ValueByField): WordingTurn {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changed = names.filter((name) => !isSame(name, was[name], is[name]));
  const told = (of: ValueByField) => changed.filter((name) => name in of).map((name) => shown(name, of[name]));
  return { lost: told(was), came: told(is) };
}

function sizeOf({ lost, came }: WordingTurn): number {
  return lost.length + came.length;
}

function isSame(name: string, was: unknown, is: unknown): boolean {
  if (isProse(name, was) && (isProse(name, is) || is === undefined)) return true;
  if (was === undefined && PROSE.has(name)) return true;
  const [before, now] = [plain(was), plain(is)];
  return before === now || (SPELT.has(name) && nearest(before, [now]) !== undefined);
}

/** An answer in words is prose; a number, a day, an id or a list is none. */
function isProse(name: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return PROSE.has(name) || (name === 'answer' && /\p{Ll}{2}/u.test(value));
}

function plain(value: unknown): string {
  return JSON.stringify(value ?? null)
    .replaceAll(/[’']/g, "'")
    .replaceAll(/[“”]/g, String.raw`\"`);
}

function shown(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${name}: ${text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text}`;
}

const MOST = 80;

/** The list is of what is filled in later, which is told besides what it belongs to. */
function fieldsOf(field: string, value: string): ValueByField {
  const read = JSON.parse(value) as unknown;
  if (Array.isArray(read) && read.length === 3 && typeof read[1] === 'string') return { [read[1]]: read[2] as unknown };
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { [field]: read };
  const { text, ...others } = read as ValueByField;
  return field === 'names' ? { name: text, ...others } : (read as ValueByField);
}
