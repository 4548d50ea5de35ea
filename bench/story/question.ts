import type { MadeUpRecord } from './record.ts';
import type { Setting } from './setting.ts';

/** N/100 questions, each for a number of ships. */
export function questionsOf({ chance, actors }: Setting, count: number): readonly MadeUpRecord[] {
  return Array.from({ length: Math.ceil(count / 100) }, (_, i) => {
    const { id, name } = chance.pickByRank(actors);
    const title = `How many ships does ${name} send, in round ${i + 1}?`;
    return {
      collection: 'questions',
      id: `how-many-${i}`,
      fields: { title, about: [id], type: 'number', unit: 'ships' },
      body: 'An answer is a number of ships.',
    };
  });
}
