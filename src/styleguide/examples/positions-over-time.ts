import type PositionsOverTime from '../../components/subjects/positions/PositionsOverTime.astro';
import type { MeetingLine, PositionLine } from '../../views/parts/subjects/positions-over-time/position-list.ts';
import type { PositionPicture } from '../../views/parts/subjects/positions-over-time/position-picture.ts';
import type { Examples } from '../example.ts';
import {
  ABOUT,
  AS_RECORDED,
  BO,
  CORRECTED,
  FEBRUARY_2,
  GAZETTE,
  JANUARY_19,
  link,
  LONG_TITLE,
  MIRA,
  MONTH,
  PILOT,
  RIGHT_TO_LEFT,
  toldBy,
} from './harbour.ts';
import { DENIAL, PROMISE, SAID } from './position-marks.ts';

const OFFERED: PositionLine = {
  texts: [{ text: 'Offered: twelve sailings a week', href: '#', ...AS_RECORDED }],
  speaker: { links: [{ before: '', link: MIRA }], label: 'Mira Stone' },
  date: JANUARY_19,
  sources: toldBy(GAZETTE).sources,
  meetings: [],
};
const DISPUTED: PositionLine = {
  ...OFFERED,
  texts: [{ text: 'No ferry sails before the ice is gone.', href: '#', ...AS_RECORDED }],
  speaker: { links: [{ before: '', link: BO }], label: 'Bo Reed' },
  date: FEBRUARY_2,
  sources: toldBy(PILOT).sources,
};
const BY_A_SOURCE: PositionLine = { ...OFFERED, speaker: null, date: ABOUT };

const TICKS = [
  { at: 0, label: '19 Jan', year: '2026' },
  { at: 1, label: '2 Feb', year: null },
];
const SUMMARY = 'Northmere on sailings: who said what, from 19 January 2026 to 2 February 2026.';
const SAILINGS = { topic: 'Sailings', rows: 2, marks: [PROMISE, DENIAL] };
const ICE = {
  topic: 'Ice',
  rows: 2,
  marks: [{ ...PROMISE, title: 'Stone: offered · twelve sailings a week. 19 January 2026, on ice' }, SAID],
};

const shown = (lanes: PositionPicture['lanes'], joins: PositionPicture['joins'], lines: readonly PositionLine[]) => ({
  positions: {
    summary: SUMMARY,
    picture: { lanes, joins, ticks: TICKS },
    topics: [{ topic: 'Sailings', lines }],
    more: null,
  },
});
const contradiction = (words: string, other: string): MeetingLine => ({
  isContradiction: true,
  words,
  other: link(other),
});

export const positionsOverTime: Examples<typeof PositionsOverTime> = {
  component: 'subjects/positions/PositionsOverTime',
  purpose: 'What an actor promises, says and denies, by topic and day, as a picture and as a list that says the same.',
  usedOn: 'On the page of an actor who has taken positions on more than one day.',
  leavesOut: ['title', 'speaker.label', 'anchor', 'detail'],
  examples: [
    {
      name: 'A contradiction',
      when: 'When one denies what another says: a line with a sign joins the two.',
      props: shown(
        [SAILINGS, ICE],
        [{ isContradiction: true, from: [0, 0], to: [0, 1] }],
        [
          { ...OFFERED, meetings: [contradiction('Contradicted by', 'Bo Reed, on 2 February 2026')] },
          { ...DISPUTED, meetings: [contradiction('Contradicts', 'Mira Stone, on 19 January')] },
        ],
      ),
    },
    {
      name: 'An answer',
      when: 'When one answers another without contradicting it: a broken line.',
      props: shown(
        [SAILINGS, ICE],
        [{ isContradiction: false, from: [0, 0], to: [1, 1] }],
        [
          {
            ...DISPUTED,
            meetings: [{ ...contradiction('In answer to', 'Mira Stone, on 19 January'), isContradiction: false }],
          },
        ],
      ),
    },
    {
      name: 'Answers of one day that differ',
      when: 'When what contradicts is of one day: a line bows out beside the marks.',
      props: shown(
        [
          {
            ...SAILINGS,
            marks: [
              PROMISE,
              {
                ...PROMISE,
                name: 'Reed',
                brief: '14 sailings',
                title: 'Reed: 14 sailings. 19 January 2026, on sailings',
                kind: 'said',
                row: 1,
              },
            ],
          },
          { ...ICE, marks: [PROMISE, SAID] },
        ],
        [
          { isContradiction: true, from: [0, 0], to: [0, 1] },
          { isContradiction: true, from: [0, 0], to: [1, 0] },
          { isContradiction: true, from: [0, 0], to: [1, 1] },
        ],
        [
          {
            ...OFFERED,
            meetings: [contradiction('Differs from', 'Bo Reed, on 19 January')],
          },
        ],
      ),
    },
    {
      name: 'Days that are not certain',
      when: 'When a position is of about a day, or of a month: dots or a bar over all the time that it may mean.',
      props: shown(
        [
          {
            topic: 'Sailings',
            rows: 3,
            marks: [
              { ...PROMISE, to: 0.5 },
              { ...PROMISE, at: 0.5, to: 1, isSpan: true, row: 1, anchor: 'middle' },
              { ...DENIAL, from: 0.5, row: 2 },
            ],
          },
        ],
        [],
        [BY_A_SOURCE, { ...BY_A_SOURCE, date: MONTH }],
      ),
    },
    {
      name: 'Long and corrected',
      when: 'When a text is long, was corrected, comes from one without a page, or is written from right to left.',
      props: shown(
        [{ topic: 'Sailings', rows: 1, marks: [{ ...PROMISE, hasRoom: true }] }],
        [],
        [
          {
            ...OFFERED,
            texts: [
              { text: LONG_TITLE, href: '#', ...CORRECTED },
              { text: 'Pledged: ice breakers', href: '#', ...AS_RECORDED },
            ],
            speaker: { links: [], label: 'a harbour master' },
          },
          { ...OFFERED, speaker: { links: [{ before: '', link: RIGHT_TO_LEFT }], label: 'مجلس النهر (1998)' } },
        ],
      ),
    },
    {
      name: 'More than are drawn',
      when: 'When there are more positions than can be told apart.',
      props: {
        positions: {
          ...shown([SAILINGS], [], [OFFERED]).positions,
          more: '34 earlier or smaller positions not drawn; the lists below have them.',
        },
      },
    },
  ],
};
