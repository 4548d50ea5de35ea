import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/model/text/citation.ts';

function cited(text: string) {
  return findCitations(text).flatMap(({ citations }) => citations);
}

describe('a citation', () => {
  it('names a source', () => {
    expect(cited('Words. [@one]')).toEqual([{ source: 'one', locator: null }]);
  });

  it('may name the place in it', () => {
    expect(cited('[@one, para. 4,\n line 2]')).toEqual([{ source: 'one', locator: 'para. 4, line 2' }]);
  });

  it('may name several sources', () => {
    expect(cited('[@one; @two, p. 3]')).toEqual([
      { source: 'one', locator: null },
      { source: 'two', locator: 'p. 3' },
    ]);
  });

  it('of one place twice in a marker is told once, as doubled', () => {
    expect(cited('[@one, para. 12; @two; @one, para. 12]')).toEqual([
      { source: 'one', locator: 'para. 12', isDoubled: true },
      { source: 'two', locator: null },
    ]);
    expect(cited('[@one; @one]')).toEqual([{ source: 'one', locator: null, isDoubled: true }]);
  });

  it('of two places in one source is one citation of it', () => {
    expect(cited('[@one, para. 2; @two; @one, para. 7]')).toEqual([
      { source: 'one', locator: 'para. 2, para. 7' },
      { source: 'two', locator: null },
    ]);
  });

  it('stands where its brackets do', () => {
    expect(findCitations('a [@one] b [@two]').map(({ start, end }) => [start, end])).toEqual([
      [2, 8],
      [11, 17],
    ]);
  });

  it.each(['[@]', '[@ ]', '[@one; two]', '[@one;]'])('%s names a source that is not there', (text) => {
    expect(cited(text).map(({ source }) => source)).toContain('');
  });

  it.each(['[one]', '@one', '[see @one]', '[@one', '[@one [a]]', '(@one)'])('is not %s', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});
