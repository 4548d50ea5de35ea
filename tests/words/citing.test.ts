import { describe, expect, it } from 'vitest';
import { citationStyles } from '../../src/words/citing.ts';

const PAGE = {
  publisher: 'Harbour Watch',
  title: 'Who pays?',
  container: 'The ferry',
  version: '2026-01-09',
  address: 'https://example.org/x/',
};

describe('a page is cited', () => {
  it.each([
    ['APA', 'Harbour Watch. (2026, January 9). Who pays? The ferry. https://example.org/x/'],
    ['Chicago', 'Harbour Watch. “Who pays?” The ferry. Last modified January 9, 2026. https://example.org/x/.'],
    ['GOST', 'Who pays? // The ferry : [сайт] / Harbour Watch. – URL: https://example.org/x/ (дата обращения: {day}).'],
  ] as const)('in the style %s', (style, reference) => {
    expect(citationStyles[style](PAGE)).toBe(reference);
  });

  it('without a day where none is known, and APA says so', () => {
    const undated = { ...PAGE, version: null };
    expect(citationStyles.APA(undated)).toBe('Harbour Watch. (n.d.). Who pays? The ferry. https://example.org/x/');
    expect(citationStyles.Chicago(undated)).toBe('Harbour Watch. “Who pays?” The ferry. https://example.org/x/.');
  });

  it('by APA without the site where its publisher has the same name', () => {
    expect(citationStyles.APA({ ...PAGE, container: 'Harbour Watch' })).toBe(
      'Harbour Watch. (2026, January 9). Who pays? https://example.org/x/',
    );
  });
});
