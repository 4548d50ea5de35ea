import { describe, expect, it } from 'vitest';
import {
  chosenIn,
  chosenState,
  COMPARISON_FIELDS,
  searchOfChosen,
  shownSources,
  shownText,
} from '../../../../src/components/sources/comparison/comparison-state.ts';
import { parseState, searchOf } from '../../../../src/components/frame/url-state/url-state.ts';

const OFFERED = ['herald', 'lamp', 'echo'];

describe('the choice of sources', () => {
  it('stands in the address, and is read from it in the order of the table', () => {
    const search = searchOf(chosenState(['echo', 'herald']));
    expect(chosenIn(parseState(COMPARISON_FIELDS, search), OFFERED)).toEqual(['herald', 'echo']);
    expect(searchOf(chosenState([]))).toBe('');
  });

  it('stays on the days that the page is asked for as of, and asks for nothing else', () => {
    const days = '?known=2026-01-20&since=2026-01-10';
    expect(searchOfChosen([], `${days}&sources=lamp&colour=red`)).toBe(days);
    expect(searchOfChosen(['lamp', 'echo'], days)).toBe(`${days}&sources=lamp%2Cecho`);
    expect(searchOfChosen(['lamp'], '?known=soon')).toBe('?sources=lamp');
  });

  it('leaves out what is no source here', () => {
    expect(chosenIn(parseState(COMPARISON_FIELDS, '?sources=lamp,nobody'), OFFERED)).toEqual(['lamp']);
  });

  it('shows all sources until two are chosen', () => {
    expect(shownSources([], OFFERED)).toEqual(OFFERED);
    expect(shownSources(['lamp'], OFFERED)).toEqual(OFFERED);
    expect(shownSources(['lamp', 'echo'], OFFERED)).toEqual(['lamp', 'echo']);
  });

  it('says in words what shows', () => {
    expect(shownText(0, 3, 7)).toBe('All 3 sources, 7 questions');
    expect(shownText(1, 3, 7)).toBe('Choose one more. All 3 sources, 7 questions');
    expect(shownText(3, 3, 7)).toBe('All 3 sources, 7 questions');
    expect(shownText(2, 3, 1)).toBe('2 of 3 sources, 1 question. Headings and signs compare all 3.');
  });
});
