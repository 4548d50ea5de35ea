/** What a browser remembers of the timeline between visits. */
export interface Memory {
  /** When the timeline was last open, in milliseconds since 1970. */
  readonly at: number;
  /** When the visit before this one ended; null on the first. */
  readonly before: number | null;
  /** How often each event had been corrected by the end of the visit before this one, by id; what is not there is new. */
  readonly seen: Readonly<Record<string, number>>;
  /** The same as of now. */
  readonly shown: Readonly<Record<string, number>>;
}

/** A visit ends with half an hour away, as those who count visits have it. */
const VISIT_GAP = 30 * 60 * 1000;
/** The last moment that a date can tell, in milliseconds since 1970. */
const LAST_TIME = 8.64e15;

/**
 * What to remember from now on.
 *
 * @param old what was remembered; undefined on the first visit, on which all is taken as seen
 * @param shown how often each event has been corrected, by id
 * @param now milliseconds since 1970
 */
export function remember(old: Memory | undefined, shown: Memory['shown'], now: number): Memory {
  if (!old) return { at: now, before: null, seen: shown, shown };
  if (old.at > now) return { at: now, before: null, seen: old.seen, shown };
  if (now - old.at < VISIT_GAP) return { ...old, at: now, shown };
  return { at: now, before: old.at, seen: old.shown, shown };
}

/** What to remember once the reader has seen everything. */
export function markAllSeen(memory: Memory): Memory {
  return { ...memory, seen: memory.shown };
}

/** What a reader who comes back has not seen: ids of events that are new, and of those corrected since. */
export function unseenEvents({ seen, shown }: Memory): {
  readonly added: readonly string[];
  readonly corrected: readonly string[];
} {
  const ids = Object.keys(shown);
  return {
    added: ids.filter((id) => !Object.hasOwn(seen, id)),
    corrected: ids.filter((id) => Object.hasOwn(seen, id) && seen[id]! < shown[id]!),
  };
}

/** What was written down, if it is whole: another version of the site, or the reader, may have changed it. */
export function parseMemory(text: string | null): Memory | undefined {
  try {
    const parsed = JSON.parse(text ?? 'null') as Partial<Memory> | null;
    const isWhole =
      typeof parsed?.at === 'number' && isCounts(parsed.seen) && isCounts(parsed.shown) && isTime(parsed.before);
    return isWhole ? (parsed as Memory) : undefined;
  } catch {
    return undefined;
  }
}

function isTime(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Math.abs(value) <= LAST_TIME);
}

function isCounts(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((count) => typeof count === 'number')
  );
}
