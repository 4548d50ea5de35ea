import type { Chance } from './chance.ts';
import type { Subject } from './cast.ts';
import { isoDay } from './days.ts';
import { factsOf } from './facts.ts';
import { aWord } from './names.ts';
import type { MadeUpRecord } from './record.ts';
import { someOf, type Setting } from './setting.ts';

/** The busiest actor takes part in one event of so many. */
const BUSIEST_IN = 3;
const KEY_IN = 20;
const PARAGRAPHS = 3;
const KINDS = ['meeting', 'statement', 'visit', 'report', 'briefing', 'decision', 'announcement', 'vote'];

/**
 * An event on a day of the story, told in three paragraphs that cite its sources; the number tells it from all others.
 *
 * @param sources ids of five articles
 */
export function anEvent(
  setting: Setting,
  { day, at, sources, question }: { day: number; at: number; sources: readonly string[]; question: string },
): MadeUpRecord {
  const { chance, prose, entities } = setting;
  const actors = participants(chance, setting.actors).map(({ id }) => id);
  const date = isoDay(day);
  return {
    collection: 'events',
    id: `${date}-${aWord(chance, 1).toLowerCase()}-${at}`,
    fields: {
      title: prose.sentence(),
      date,
      kind: chance.pick(KINDS),
      key: at % KEY_IN === 0,
      participants: actors.map((actor) => ({ actor, role: 'takes part' })),
      about: someOf(chance, entities, 2).map(({ id }) => id),
      ...factsOf(setting, { actors, sources, question }),
      added: isoDay(day + 3),
    },
    body: Array.from({ length: PARAGRAPHS }, (_, i) => account(setting, sources, i)).join('\n\n'),
  };
}

/** By Zipf's law: the first actor is in a third of all events, the second in half as many, the third in a third of them. */
function participants(chance: Chance, actors: readonly Subject[]): readonly Subject[] {
  const present = actors.filter((_, i) => chance.below(BUSIEST_IN * (i + 1)) < 1);
  return present.length > 0 ? present : [chance.pick(actors.slice(1))];
}

function account({ prose }: Setting, sources: readonly string[], at: number): string {
  const [first, second] = [sources[at]!, sources[(at + 2) % sources.length]!];
  return `${prose.paragraph(3)} [@${first}, para. ${at + 1}; @${second}]`;
}
