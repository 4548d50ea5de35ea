import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/desk/new/ask-fields.ts';
import { askParagraph } from '../../../src/desk/new/ask-paragraph.ts';

const KEPT = new Map([
  [1, 'The bridge opened.'],
  [2, 'The mayor spoke of three hundred and ten metres.'],
  [3, 'The mayor was cheered.'],
]);
const ANSWERED = { question: 'How long is it?', answer: 'over 310' };

/** Which place comes of what is chosen, and what was offered, the chosen ones first. */
async function asked(chosen: readonly string[], { answered = ANSWERED, cited = [3], kept = KEPT } = {}) {
  const shown: { offers: readonly string[]; before: readonly string[] }[] = [];
  const several = (_: string, offers: readonly Offer[], before: readonly string[]) => {
    shown.push({ offers: offers.map(({ label }) => label), before });
    return Promise.resolve(chosen);
  };
  return { place: await askParagraph({ several }, { source: 'herald', kept, cited }, answered), shown };
}

describe('the paragraphs that give an answer', () => {
  it('are offered with the one first, chosen already, that has the number, in digits or in words', async () => {
    const { place, shown } = await asked(['2']);
    expect(place).toEqual({ id: 'herald', locator: 'para. 2' });
    expect(shown).toEqual([
      {
        offers: [
          'para. 2: The mayor spoke of three hundred and ten metres.',
          'para. 3: The mayor was cheered.',
          'para. 1: The bridge opened.',
        ],
        before: ['2'],
      },
    ]);
  });

  it('are likened by words where the answer has no number', async () => {
    const answered = { question: 'What did the bridge do?', answer: 'opened' };
    expect((await asked([], { answered, cited: [2, 3] })).shown[0]!.before).toEqual(['1']);
  });

  it('are those that the account cites where no words tell, chosen already where that is one', async () => {
    const answered = { question: 'Who pays?', answer: 'nobody' };
    const one = await asked([], { answered });
    expect(one.shown[0]!.offers[0]).toBe('para. 3: The mayor was cheered.');
    expect(one.shown[0]!.before).toEqual(['3']);
    expect((await asked([], { answered, cited: [2, 3] })).shown[0]!.before).toEqual([]);
  });

  it('may be several, or none alone', async () => {
    expect((await asked(['3', '2'])).place).toEqual({ id: 'herald', locator: 'paras 2, 3' });
    expect((await asked([])).place).toBeUndefined();
  });

  it('are not asked for where none is at hand: the only one that the account cites is taken', async () => {
    const kept = new Map<number, string>();
    expect(await asked([], { kept })).toEqual({ place: { id: 'herald', locator: 'para. 3' }, shown: [] });
    expect(await asked([], { kept, cited: [] })).toEqual({ place: undefined, shown: [] });
  });
});
