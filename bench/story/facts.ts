import { aWord } from './names.ts';
import type { MadeUpRecord } from './record.ts';
import type { Setting } from './setting.ts';

/** An event that facts are made for: who takes part, its sources, and a question that it may answer. */
export interface Occasion {
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly question: string;
}

/** In how many of a hundred events something is said, answered, pledged, or a step towards a body is taken. */
const STATED = 60;
const ANSWERED = 40;
const PLEDGED = 15;
const STEPPED = 20;
const STATUSES = ['invited', 'accepted', 'signed'];

/** The facts of an event, each by one of its sources: statements, answers on which two sources differ, pledges, steps. */
export function factsOf(setting: Setting, occasion: Occasion): MadeUpRecord['fields'] {
  const { chance } = setting;
  return {
    statements: chance.in100(STATED) ? statements(setting, occasion) : [],
    claims: chance.in100(ANSWERED) ? claims(setting, occasion) : [],
    pledges: chance.in100(PLEDGED) ? pledges(setting, occasion) : [],
    memberships: chance.in100(STEPPED) ? memberships(setting, occasion) : [],
  };
}

function statements({ prose }: Setting, { actors: [by], sources }: Occasion): readonly object[] {
  return [{ by, says: `${prose.sentence()}.`, sources: [cited(sources, 0)] }];
}

function claims({ chance }: Setting, { question, sources }: Occasion): readonly object[] {
  const answers = [10, 20].map((from) => from + Math.floor(chance.below(9)));
  return answers.map((answer, i) => ({ question, answer, sources: [cited(sources, i)] }));
}

function pledges({ chance, prose }: Setting, { actors: [by], sources }: Occasion): readonly object[] {
  const what = `${prose.thing()} for ${aWord(chance, 1)}`;
  return [{ by: [by], to: null, what, status: 'offered', sources: [cited(sources, 2)] }];
}

/** The next step of the actor towards an agreement, until it has signed. */
function memberships({ chance, entities, steps }: Setting, { actors, sources }: Occasion): readonly object[] {
  const body = chance.pick(entities.filter(({ fields }) => fields['kind'] === 'agreement')).id;
  const actor = actors.at(-1)!;
  const step = steps.get(`${actor} ${body}`) ?? 0;
  steps.set(`${actor} ${body}`, step + 1);
  return step < STATUSES.length ? [{ actor, in: body, status: STATUSES[step], sources: [cited(sources, 3)] }] : [];
}

function cited(sources: readonly string[], at: number): object {
  return { id: sources[at]!, locator: `para. ${at + 1}` };
}
