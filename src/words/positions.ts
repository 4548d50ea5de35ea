import { formatCount, formatList } from '../format.ts';
import type { Meeting } from '../model/positions/meeting.ts';

/** What pages say of positions over time, by key; a function takes what varies. */
export const positionWords = {
  heading: 'Positions over time',
  inWords: 'The same in words, with sources',
  /** What a mark of each shape is. */
  marks: { promise: 'promised', said: 'said', denial: 'denied or disputed' },
  /** What somebody did by saying it, after the name. */
  statement: { denies: 'disputed', answers: 'replied', alone: 'said' },
  lines: { contradiction: 'contradict each other', reply: 'in answer to it' },
  about: 'some day in that time',
  /** What stands before a position that it meets, for the later and the earlier of the two. */
  meeting: {
    denies: { later: 'Contradicts', earlier: 'Contradicted by' },
    differ: { later: 'Differs from', earlier: 'Differs from' },
    answers: { later: 'In answer to', earlier: 'Answered by' },
  } satisfies Record<Meeting['kind'], object>,
  /** Another position: "Mira Stone, 19 January 2026, on troops". */
  other: ({ who, day, topic }: { who: string; day: string; topic: string | null }) =>
    `${who}, ${day}${topic === null ? '' : `, on ${topic}`}`,
  /** "Northmere", "Northmere and Southmere", "Northmere and 8 others". */
  several: ([first, ...others]: readonly string[]) =>
    [first, others.length > 1 ? `${others.length} others` : others[0]].filter(Boolean).join(' and '),
  /** What is read out for a mark: what stands beside it, and where it stands. */
  mark: (mark: Readonly<Record<'name' | 'brief' | 'detail' | 'day' | 'topic', string>>) =>
    `${mark.name}: ${mark.brief}${mark.detail && ` · ${mark.detail}`}. ${mark.day}, on ${mark.topic}`,
  together: (count: number) => `by ${count} together`,
  andMore: (text: string, count: number) => `${text}, and ${count} more`,
  more: (count: number) => `${formatCount(count, 'earlier or smaller position')} not drawn; the lists below have them.`,
  summary: ({ name, topics, from, to }: { name: string; topics: readonly string[]; from: string; to: string }) =>
    `${name} on ${formatList(topics)}: who said what, ${from === to ? from : `from ${from} to ${to}`}.`,
  contradictions: (count: number) => (count === 0 ? '' : ` ${formatCount(count, 'contradiction')}.`),
} as const;
