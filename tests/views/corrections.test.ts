import { describe, expect, it } from 'vitest';
import { correctionsPeriodPages, correctionsPeriodView, correctionsView } from '../../src/views/corrections.ts';
import { correctionEntries } from '../../src/views/parts/feeds/correction-entries.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { title: 'Un titre', language: 'fr', corrections: [{ date: '2026-03-02', text: 'The day was wrong.' }] },
  },
  events: {
    '2026-01-19-met': {
      title: 'They meet',
      corrections: [
        { date: '2026-02-03', text: 'It said 18.' },
        { date: '2026-03-02', text: 'It said Monday.' },
        { date: '2026-03-02', text: 'It said noon.' },
      ],
    },
    '2026-01-20-other': { title: 'Other', date: '2026-01-20' },
  },
});
const { corrections, crumbs } = correctionsView(graph);

describe('the page of corrections', () => {
  it('lists every correction of every record, latest first', () => {
    expect(corrections.map(({ date, text }) => `${date.text}: ${text}`)).toEqual([
      '2 March 2026: It said noon.',
      '2 March 2026: It said Monday.',
      '2 March 2026: The day was wrong.',
      '3 February 2026: It said 18.',
    ]);
  });

  it('says what was corrected, in its language, and leads to where its page says so', () => {
    expect(corrections[0]).toMatchObject({
      kind: 'Event',
      link: { href: '/events/2026-01-19-met/#corrections', label: 'They meet' },
    });
    expect(corrections[2]).toMatchObject({
      kind: 'Source',
      link: { href: '/sources/herald/#corrections', label: 'Un titre', language: 'fr' },
    });
  });

  it('has an address, and nothing to list when nothing was corrected', () => {
    expect(crumbs.at(-1)).toEqual({ href: '/corrections/', label: 'Corrections' });
    expect(correctionsView(aGraph({ events: { '2026-01-19-met': {} } })).corrections).toEqual([]);
  });
});

describe('a list of more corrections than fit a page', () => {
  const year = (i: number) => 2018 + (i % 3);
  const events = Array.from(
    { length: 120 },
    (_, i) =>
      [
        `2018-01-01-event-${i}`,
        { date: '2018-01-01', corrections: [{ date: `${year(i)}-02-03`, text: `No. ${i}.` }] },
      ] as const,
  );
  const long = aGraph({ events: Object.fromEntries(events) });
  const pages = correctionsPeriodPages(long);

  it('has the latest, and leads to a page of each year', () => {
    const all = correctionsView(long);
    expect(all.corrections).toHaveLength(40);
    expect(all.corrections.every(({ date }) => date.text === '3 February 2020')).toBe(true);
    expect(all.long).toMatchObject({
      heading: 'The latest 40 of 120\u00a0corrections',
      further: { href: '/corrections/2020/' },
      periods: [{ href: '/corrections/2020/' }, { href: '/corrections/2019/' }, { href: '/corrections/2018/' }],
    });
    expect(correctionsView(graph).long).toBeNull();
  });

  it('has on the page of a year what was corrected in it, and the way to the others', () => {
    expect(pages.map(({ key }) => key)).toEqual(['2020', '2019', '2018']);
    const of2019 = correctionsPeriodView(pages[1]!);
    expect(of2019).toMatchObject({
      title: 'Corrected in 2019: 40\u00a0corrections',
      crumbs: [{ label: 'Home' }, { href: '/corrections/' }, { href: '/corrections/2019/', label: '2019' }],
      previous: { href: '/corrections/2018/' },
      next: { href: '/corrections/2020/' },
    });
    expect(of2019.corrections).toHaveLength(40);
    expect(correctionsPeriodPages(graph)).toEqual([]);
  });
});

describe('a correction of the story itself', () => {
  const corrected = aGraph({}, { title: 'The bridge', corrections: [{ date: '2026-02-03', text: 'It said Monday.' }] });

  it('is listed, and leads to the story', () => {
    expect(correctionsView(corrected).corrections).toMatchObject([
      { kind: 'The story', text: 'It said Monday.', link: { href: '/', label: 'The bridge' } },
    ]);
    expect(corrected.story.lastChanged?.first).toBe('2026-02-03');
  });

  it('is an entry of the feed of corrections, which leads to the list', () => {
    expect(correctionEntries(corrected)).toMatchObject([
      { id: '/#correction-1', url: '/corrections/', title: 'Corrected: The bridge', lines: ['It said Monday.'] },
    ]);
  });
});
