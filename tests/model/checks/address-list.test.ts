import { describe, expect, it } from 'vitest';
import { addressListProblems } from '../../../src/model/checks/address-list.ts';
import { printProblem } from '../../../src/model/diagnostics/problem.ts';
import type { Content } from '../../../src/model/records/content.ts';
import { anActor, contentOf } from '../../builders.ts';

const FILE = 'content/addresses.txt';
const said = (records: Partial<Content>, mayWrite: boolean) =>
  addressListProblems(contentOf(records), FILE, mayWrite).map(printProblem);
const listing = (...lines: readonly string[]) => ({ addresses: { file: FILE, lines } });
const correction = { date: '2026-03-01', text: 'It said Moira.' };

describe('the list of published addresses', () => {
  it('may be begun and added to where what is written is kept', () => {
    expect(said({ actors: [anActor()] }, true)).toEqual([]);
    expect(said({ actors: [anActor()], ...listing() }, true)).toEqual([]);
  });

  it('is there and whole elsewhere', () => {
    expect(said({ actors: [anActor()], ...listing('actors/mira-stone') }, false)).toEqual([]);
    expect(said({ actors: [anActor()] }, false)).toEqual([
      'content/addresses.txt:1 file: no list of published addresses; run npm run check, which begins it, and commit the file; if the story was published before, restore it from the history',
    ]);
    const actors = ['mira-stone', 'bo-reed', 'alma'].map((id) => anActor({ id }));
    expect(said({ actors, ...listing('actors/mira-stone') }, false)).toEqual([
      'content/addresses.txt:1 file: it lacks actors/alma and 1 more; run npm run check, which adds what is new, and commit the file',
    ]);
  });

  it.each([
    ['a former id', anActor({ formerIds: ['m-stone'] })],
    ['a correction', anActor({ corrections: [correction] })],
  ])('cannot be begun anew where %s shows that the story was published', (_, actor) => {
    const lost = [
      'content/addresses.txt:1 file: no list of published addresses, and this story was published: it has notices, former ids or corrections; restore it from the history',
    ];
    expect(said({ actors: [actor] }, true)).toEqual(lost);
    expect(said({ actors: [actor] }, false)).toEqual(lost);
  });
});
