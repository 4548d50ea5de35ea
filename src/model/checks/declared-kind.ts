import { nearest } from '../diagnostics/nearest.ts';
import { EVENT_KINDS, wordsOfKind } from '../records/event-kind.ts';
import type { Content } from '../records/content.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A story declares only kinds that it uses, and none that is called like another. */
export const declaredKind: Check = function* ({ story, events, unread }) {
  if (!story) return;
  const words = new Map<string, string>(EVENT_KINDS.map((kind) => [wordsOfKind(kind, {}), kind]));
  // The event of a kind may be in a file that could not be read.
  const used = unread.length > 0 ? null : usedIn(events, Object.keys(story.data.kinds));
  for (const [kind, called] of Object.entries(story.data.kinds)) {
    const finding = repeated(kind, words.get(called.toLowerCase())) ?? unused(kind, used);
    if (finding) yield problemAt(story, `kinds.${kind}`, finding);
    words.set(called.toLowerCase(), kind);
  }
};

/** A misspelt kind is a use too. */
function usedIn(events: Content['events'], declared: readonly string[]): ReadonlySet<string | undefined> {
  const kinds = new Set(events.map(({ data }) => data.kind));
  return new Set([...kinds].flatMap((kind) => [kind, nearest(kind, [...EVENT_KINDS, ...declared])]));
}

function repeated(kind: string, sameWords: string | undefined): Finding | undefined {
  if (EVENT_KINDS.some((builtIn) => builtIn === kind))
    return { found: `"${kind}", which every story has`, fix: 'remove it, or declare another kind' };
  return sameWords === undefined
    ? undefined
    : {
        found: `"${kind}" with the words of "${sameWords}"`,
        fix: `write "${sameWords}" in its events, or other words`,
      };
}

function unused(kind: string, used: ReadonlySet<string | undefined> | null): Finding | undefined {
  if (used === null || used.has(kind)) return undefined;
  return { found: `no event is of the kind "${kind}"`, fix: 'remove it, or correct the kind of an event' };
}
