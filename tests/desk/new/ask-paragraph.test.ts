import { describe, expect, it } from 'vitest';
import { askParagraph } from '../../../src/desk/new/ask-paragraph.ts';

const kept = new Map([
  [1, 'The bridge opened.'],
  [2, 'It is 310 metres long.'],
  [3, 'The mayor spoke.'],
]);

/** Which paragraph is cited where some are cited by the account and one is chosen, and what was offered. */
async function cited(by: readonly number[], chosen: string, paragraphs: ReadonlyMap<number, string> = kept) {
  const offered: string[] = [];
  const choice = (_: string, offers: readonly { readonly label: string }[]) => {
    offered.push(...offers.map(({ label }) => label));
    return Promise.resolve(chosen);
  };
  return { place: await askParagraph({ choice }, { source: 'herald', kept: paragraphs, cited: by }), offered };
}

describe('the paragraph that gives an answer', () => {
  it('is chosen among all, with their words, those that the account cites first', async () => {
    const { place, offered } = await cited([2, 3], '2');
    expect(place).toEqual({ id: 'herald', locator: 'para. 2' });
    expect(offered).toEqual([
      'para. 2: It is 310 metres long.',
      'para. 3: The mayor spoke.',
      'para. 1: The bridge opened.',
      'None of them alone',
    ]);
  });

  it('may be another than the only one that the account cites', async () => {
    const { place, offered } = await cited([2], '3');
    expect(place).toEqual({ id: 'herald', locator: 'para. 3' });
    expect(offered[0]).toBe('para. 2: It is 310 metres long.');
  });

  it('may be none of them', async () => {
    const { place, offered } = await cited([], '');
    expect(place).toBeUndefined();
    expect(offered).toHaveLength(4);
  });

  it('is the only one that the account cites, without a question, where none is at hand', async () => {
    expect(await cited([2], '', new Map())).toEqual({ place: { id: 'herald', locator: 'para. 2' }, offered: [] });
  });

  it('is not asked for where no paragraph is at hand', async () => {
    expect(await cited([], '', new Map())).toEqual({ place: undefined, offered: [] });
  });
});
