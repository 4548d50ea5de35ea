import { EVENT_KINDS, wordsOfKind } from '../records/event-kind.ts';
import type { Content, Entry } from '../records/content.ts';
import type { StoryFile } from '../records/story.ts';
import { STATUS_ORDER } from '../standings/status.ts';

/** Terms that events use, of which every story has some and a story may declare more. */
export interface Vocabulary {
  /** The field of the story that declares them. */
  readonly field: 'kinds' | 'statuses';
  /** The words of the terms that every story has, by term. */
  readonly builtIn: ReadonlyMap<string, string>;
  /** The same of those that the story declares. */
  readonly declared: ReadonlyMap<string, string>;
  readonly uses: readonly { readonly entry: Entry<unknown>; readonly field: string; readonly term: string }[];
}

/** The kinds of event and the statuses of standings. */
export function vocabulariesOf({ data }: StoryFile, { events, questions }: Content): readonly Vocabulary[] {
  const statuses = Object.entries(data.statuses).map(([status, { words }]) => [status, words] as const);
  return [
    {
      field: 'kinds',
      builtIn: new Map(EVENT_KINDS.map((kind) => [kind, wordsOfKind(kind, {})])),
      declared: new Map(Object.entries(data.kinds)),
      uses: events.map((entry) => ({ entry, field: 'kind', term: entry.data.kind })),
    },
    {
      field: 'statuses',
      builtIn: new Map(STATUS_ORDER.map((status) => [status, status])),
      declared: new Map(statuses),
      uses: [
        ...events.flatMap((entry) =>
          entry.data.memberships.map(({ status }, i) => ({ entry, field: `memberships.${i}.status`, term: status })),
        ),
        ...questions.flatMap((entry) =>
          entry.data.counts === null ? [] : [{ entry, field: 'counts.status', term: entry.data.counts.status }],
        ),
      ],
    },
  ];
}

/** All terms of a vocabulary. */
export function termsOf({ builtIn, declared }: Vocabulary): readonly string[] {
  return [...builtIn.keys(), ...declared.keys()];
}
