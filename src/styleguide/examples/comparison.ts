import type CellAnswers from '../../components/sources/comparison/CellAnswers.astro';
import type ComparisonTable from '../../components/sources/comparison/ComparisonTable.astro';
import type PairList from '../../components/sources/comparison/PairList.astro';
import type SourceAnswers from '../../components/sources/SourceAnswers.astro';
import type SourceChoice from '../../components/sources/comparison/SourceChoice.astro';
import type { ComparisonGroup } from '../../views/parts/sources/comparison-groups.ts';
import type { CellAnswer, ComparedSource, ComparisonRow } from '../../views/parts/sources/comparison.ts';
import type { ComponentExamples, Examples } from '../example.ts';
import {
  AS_RECORDED,
  CORRECTED,
  FEBRUARY_2,
  GAZETTE,
  JANUARY_19,
  link,
  LONG_TITLE,
  NO_PUBLISHER,
  PILOT,
  RIGHT_TO_LEFT,
  SOME_DAY,
  WITHDRAWN,
} from './harbour.ts';
import { RELATIONS } from './relation-badge.ts';

const TWELVE: CellAnswer = {
  text: '12 sailings',
  href: '#',
  attributedTo: null,
  date: JANUARY_19,
  locator: 'paragraph 2',
  ...AS_RECORDED,
};
const FOURTEEN: CellAnswer = { ...TWELVE, text: '14 sailings', attributedTo: 'Mira Stone', date: FEBRUARY_2 };
const TAKEN_BACK: CellAnswer = { ...TWELVE, text: '9 sailings', ...WITHDRAWN };

const TWO: readonly ComparedSource[] = [
  { id: 'gazette', link: GAZETTE, briefly: 'The Tide Gazette' },
  { id: 'pilot', link: PILOT, briefly: 'The Pilot' },
];
const FOUR: readonly ComparedSource[] = [
  ...TWO,
  { id: 'serbian', link: NO_PUBLISHER, briefly: 'News article (Old Harbour, in Serbian)' },
  { id: 'council', link: link(`1998, ${RIGHT_TO_LEFT.label}`), briefly: RIGHT_TO_LEFT.label },
];

/** A row of a question with what each of these sources answers. */
function row(
  question: string,
  relation: ComparisonRow['relation'],
  sources: readonly ComparedSource[],
  answers: readonly (readonly CellAnswer[])[],
): ComparisonRow {
  const cells = sources.map(({ id, briefly }, i) => ({ source: id, label: briefly, answers: answers[i] ?? [] }));
  return { id: question.replaceAll(/\W+/g, '-').toLowerCase().slice(0, 30), question: link(question), relation, cells };
}

const group = (fields: Pick<ComparisonGroup, 'outcome' | 'heading' | 'rows'>): ComparisonGroup => ({
  id: fields.outcome,
  of: null,
  ...fields,
});

const GROUPS: readonly ComparisonGroup[] = [
  group({
    outcome: 'differ',
    heading: 'Where they differ',
    rows: [row('How many sailings a week?', RELATIONS.differ, TWO, [[TWELVE], [FOURTEEN]])],
  }),
  group({
    outcome: 'agree',
    heading: 'Where they agree',
    rows: [row('How many ferries?', RELATIONS.agree, TWO, [[{ ...TWELVE, text: '2 ferries' }], [TWELVE]])],
  }),
  {
    ...group({
      outcome: 'only',
      heading: 'Only in',
      rows: [row('Which sailing is the last?', RELATIONS.one, TWO, [[], [FOURTEEN]])],
    }),
    of: 'The Pilot',
  },
];

const NEVER_PRINTED = ['groups.id', 'groups.outcome', 'rows.id', 'sources.briefly'];

const comparisonTable: Examples<typeof ComparisonTable> = {
  component: 'sources/comparison/ComparisonTable',
  purpose: 'Questions down, sources across: what each source answers, and how their answers relate.',
  usedOn: 'On the page of all sources side by side, and on that of two.',
  leavesOut: NEVER_PRINTED,
  examples: [
    {
      name: 'Two sources',
      when: 'When two sources stand side by side, and one of them alone answers a question.',
      props: { sources: TWO, groups: GROUPS, caption: 'What The Tide Gazette and The Pilot answer' },
      leavesOut: ['relation.sign', 'relation.label'],
    },
    {
      name: 'Many sources',
      when: 'When several do, with long names, and one took its answer back.',
      props: {
        sources: FOUR,
        groups: [
          group({
            outcome: 'both-right',
            heading: 'Answers that can both be right',
            rows: [
              row(LONG_TITLE, RELATIONS.changed, FOUR, [[TWELVE, TAKEN_BACK], [], [{ ...FOURTEEN, text: LONG_TITLE }]]),
            ],
          }),
        ],
        caption: 'What each source answers',
      },
    },
  ],
};

const cellAnswers: Examples<typeof CellAnswers> = {
  component: 'sources/comparison/CellAnswers',
  purpose: 'What one source answers to a question: each answer, whose it is and for which day.',
  usedOn: 'In the table of sources side by side, and on the page of a source.',
  examples: [
    { name: 'One', when: 'When the source itself says so.', props: { answers: [TWELVE] } },
    {
      name: 'Several',
      when: 'When it gives two answers, has one from somebody, and one was corrected here.',
      props: {
        answers: [
          { ...FOURTEEN, date: SOME_DAY },
          { ...TWELVE, ...CORRECTED },
        ],
      },
    },
    {
      name: 'Taken back',
      when: 'When it took its answer back, which counts no more.',
      props: { answers: [TAKEN_BACK] },
    },
  ],
};

const sourceChoice: Examples<typeof SourceChoice> = {
  component: 'sources/comparison/SourceChoice',
  purpose: 'Which sources stand side by side: a box for each.',
  usedOn: 'On the page of all sources side by side, where scripts run.',
  leavesOut: ['sources.id', 'sources.briefly', 'link.href'],
  examples: [{ name: 'Four sources', when: 'When none is chosen yet: all show.', props: { sources: FOUR } }],
};

const pairList: Examples<typeof PairList> = {
  component: 'sources/comparison/PairList',
  purpose: 'The pages of two sources, each with how the two compare.',
  usedOn: 'On the page of all sources side by side.',
  examples: [
    {
      name: 'Two pages',
      when: 'When some differ, and others answer none of the same questions.',
      props: {
        pairs: [
          {
            sources: ['gazette', 'pilot'],
            link: link(`${GAZETTE.label} and ${PILOT.label}`),
            summary: 'They differ on 3 questions and agree on 5.',
          },
          {
            sources: ['gazette', 'serbian'],
            link: link(`${GAZETTE.label} and ${NO_PUBLISHER.label}`),
            summary: 'They answer none of the same questions.',
          },
        ],
      },
    },
  ],
};

const sourceAnswers: Examples<typeof SourceAnswers> = {
  component: 'sources/SourceAnswers',
  purpose: 'What a source answers, how the answers of all sources relate, and whom it stands beside.',
  usedOn: 'On the page of a source.',
  examples: [
    {
      name: 'Answers',
      when: 'When it answers questions that others answer too.',
      props: {
        questions: [
          { question: link('How many sailings a week?'), relation: RELATIONS.differ, answers: [TWELVE] },
          { question: link('Which sailing is the last?'), relation: RELATIONS.one, answers: [FOURTEEN] },
        ],
        beside: [PILOT, NO_PUBLISHER],
      },
    },
    { name: 'No answers', when: 'When it answers none of the questions.', props: { questions: [], beside: [] } },
  ],
};

/** The components that hold sources against each other. */
export const COMPARISON: readonly ComponentExamples[] = [
  cellAnswers,
  comparisonTable,
  pairList,
  sourceAnswers,
  sourceChoice,
];
