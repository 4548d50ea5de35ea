import type NumberSeries from '../../components/questions/NumberSeries.astro';
import type { SeriesMark, SeriesView } from '../../views/parts/questions/series-view.ts';
import type { Examples } from '../example.ts';
import { WINTER } from './event-strip.ts';
import { ANSWER, PILOT } from './harbour.ts';

const MARK: SeriesMark = {
  title: '',
  from: 0.1,
  to: 0.1,
  low: 0.3,
  high: 0.3,
  isOpenBelow: false,
  isOpenAbove: false,
};

const SERIES: SeriesView = {
  heading: null,
  summary: 'First, 19 January 2026: 12 sailings. Last, March 2026: over 20 sailings. Numbers for 3 days in all.',
  axis: WINTER,
  bottom: '0 sailings',
  top: '20 sailings',
  rows: [
    { day: '19 January 2026', range: '12 sailings', answers: [ANSWER] },
    {
      day: '2 February 2026',
      range: '14 to 16 sailings',
      answers: [
        { ...ANSWER, answer: '14 sailings', sources: [PILOT] },
        { ...ANSWER, answer: '16 sailings' },
      ],
    },
    { day: 'March 2026', range: 'over 20 sailings', answers: [{ ...ANSWER, answer: 'over 20 sailings' }] },
  ],
  marks: [
    { ...MARK, title: '19 January 2026: 12 sailings', low: 0.6, high: 0.6 },
    { ...MARK, title: '2 February 2026: 14 to 16 sailings', from: 0.4, to: 0.4, low: 0.7, high: 0.8 },
    { ...MARK, title: 'March 2026: over 20 sailings', from: 0.7, to: 0.95, low: 1, high: 1, isOpenAbove: true },
  ],
};

export const numberSeries: Examples<typeof NumberSeries> = {
  component: 'questions/NumberSeries',
  purpose: 'A number that sources revised, day by day, as a table and as a chart that says the same.',
  usedOn: 'On the page of a question whose number is told for three days or more.',
  leavesOut: ['answers.id', 'answers.event', 'answers.setAside', 'axis.first', 'axis.last'],
  examples: [
    { name: 'None', when: 'When it is told for fewer days, it prints nothing.', props: { series: [] } },
    { name: 'A series', when: 'When a count was revised, by one source or several.', props: { series: [SERIES] } },
    {
      name: 'Two series',
      when: 'When sums in two currencies, or about different things, cannot stand on one scale.',
      props: {
        series: [
          { ...SERIES, heading: 'Euros' },
          { ...SERIES, heading: 'Canadian dollars', bottom: 'CA$0', top: 'CA$9' },
        ],
      },
    },
  ],
};
