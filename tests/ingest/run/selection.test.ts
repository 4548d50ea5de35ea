import { describe, expect, it } from 'vitest';
import { EVERY_ARTICLE, isWanted, type Selection } from '../../../src/ingest/run/selection.ts';
import { anActor, contentOf } from '../../builders.ts';
import { anArticle, found } from '../draft/an-article.ts';

const content = contentOf({
  actors: [
    anActor({
      id: 'mira-stone',
      name: 'Mira Stone',
      names: [{ text: 'Мира Стоун', language: 'ru' }],
      formerIds: ['m-stone'],
    }),
  ],
});

const BRIDGE = anArticle({ texts: ['Mira Stone said that sanctions on the long bridge were lifted.'] });
const LAMP = anArticle({ title: found('A lamp in Norhaven'), texts: ['Nobody was there.'] });

function wanted(selection: Partial<Selection>, articles = [BRIDGE, LAMP]) {
  return articles.filter((article) => isWanted(article, { ...EVERY_ARTICLE, ...selection }, content));
}

describe('of the articles that are read', () => {
  it('all are wanted where nothing is asked for', () => {
    expect(wanted({})).toEqual([BRIDGE, LAMP]);
  });

  it.each([
    'Mira Stone',
    'mira stone',
    'mira-stone',
    'm-stone',
    'Мира Стоун',
    'long bridge',
    'Sanction*',
    'LONG  BRIDGE',
  ])('those that mention “%s” are told by a spelling, an id, or their words', (words) => {
    expect(wanted({ only: [words] })).toEqual([BRIDGE]);
  });

  it.each(['sanction', 'ong bridge', 'bridge long', '.*', 'Stone*Bridge'])('none has “%s”', (words) => {
    expect(wanted({ only: [words] })).toEqual([]);
  });

  it('a word of the title counts, one of several names is enough, and a word of a script without spaces is found within', () => {
    expect(wanted({ only: ['lamp'] })).toEqual([LAMP]);
    expect(wanted({ only: ['lamp', 'Mira Stone'] })).toEqual([BRIDGE, LAMP]);
    const chinese = anArticle({ texts: ['市长昨天说大桥已经开放。'] });
    expect(wanted({ only: ['大桥'] }, [chinese])).toEqual([chinese]);
  });

  it('those are wanted that may be of the day or later, were changed since, or have no day', () => {
    const of = (day: string | null, changed?: string) =>
      anArticle({
        published: day === null ? null : found(day),
        updates: changed === undefined ? [] : [found(changed)],
      });
    const late = [of('2026-01-20'), of('2026-01'), of('2026-01-19~'), of(null), of('2025-12-01', '2026-01-21')];
    expect(wanted({ since: '2026-01-20' }, [...late, of('2026-01-19'), of('2025')])).toEqual(late);
  });
});
