import { formatList } from '../../format.ts';
import type { StoryEvent } from '../../model/event.ts';

/** What an actor did in an event, in signs and in words. */
export interface PartTaken {
  /** "●❝": short, and explained by `PART_SIGNS`. */
  readonly signs: string;
  /** "took part, spoke and signed". */
  readonly words: string;
}

/** The signs for what one does in an event, in the order they are given, with what each means. */
export const PART_SIGNS = [
  { sign: '●', meaning: 'took part' },
  { sign: '❝', meaning: 'spoke' },
  { sign: '▸', meaning: 'offered or pledged something, or denied it' },
  { sign: '◆', meaning: 'changed standing' },
] as const;

/** What an actor did in an event; null when nothing is recorded. */
export function partTaken(event: StoryEvent, actor: string): PartTaken | null {
  const pledges = event.pledges.filter(({ by }) => by.includes(actor)).map(({ status }) => status);
  const standings = event.memberships.filter((change) => change.actor === actor).map(({ status }) => status);
  const done = [
    event.participants.some((participant) => participant.actor === actor) ? ['took part'] : [],
    event.statements.some(({ by }) => by === actor) ? ['spoke'] : [],
    pledges,
    standings,
  ];
  const signs = PART_SIGNS.filter((_, i) => done[i]!.length > 0).map(({ sign }) => sign);
  return signs.length > 0 ? { signs: signs.join(''), words: formatList([...new Set(done.flat())]) } : null;
}
