import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answeredQuestionOf, type Relation } from '../../src/model/answers/answered-question.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { disputesOfPart } from '../../src/model/graph/disputes.ts';
import { reportedCounts } from '../../src/model/standings/reported-count.ts';
import { printProblem } from '../../src/model/diagnostics/problem.ts';
import { statusChangesIn, standingsAsOf, standingsNow, type TimeBasis } from '../../src/model/standings/standing.ts';
import { readChecked } from '../../src/reader/checked.ts';
import { STORY_OF_CASES } from '../search/cases.ts';

/*
 * What the story in this repository must come to. Both tables were written from the articles and the documented rules,
 * not from what the code says. A new article may change a row; a change of code may not.
 */

const checked = await readChecked(fileURLToPath(new URL('../../content', import.meta.url)), 'content');
if (!('story' in checked)) throw new Error(checked.problems.map(printProblem).join('\n'));
const graph = buildGraph(checked.story, checked.content);
/** Another story in its place has other articles, and tables of its own to write. */
const isThisStory = checked.story.title === STORY_OF_CASES;

const ONE = 'one answer only';

const EXPECTED: Readonly<Record<string, readonly [Relation | typeof ONE, because: string]>> = {
  'body-chair': ['agree', 'Three articles have Trump in the chair, one of them by a draft.'],
  'body-first-proposed': ['agree', 'Both lead to September 2025.'],
  'body-initiator': ['differ', 'Washington, Trump himself, or what Israel and Hamas agreed.'],
  'body-name': ['differ', 'Four English names and a French one, for one body.'],
  'emirates-standing': ['changed', 'Only invited in January; a month later counted among those who take part.'],
  'first-meeting-date': [ONE, 'March has the day, the undated article reports the meeting without it.'],
  'force-commander': ['agree', 'Jeffers, when he is appointed and when he speaks.'],
  'founding-executive-board-members': ['agree', 'Four "among others" are among the six of the French article.'],
  'founding-executive-board-named': ['agree', 'Both date it to the 16th.'],
  'founding-executive-board-size': ['changed', 'Seven in January, nine in March.'],
  'gaza-executive-board-members': [ONE, 'Only one article has names.'],
  'gaza-executive-board-size': ['agree', 'Eleven twice.'],
  'italy-role': ['apart', 'In the body, says one; helping the force with training, says the other.'],
  'kazakhstan-money': [
    'apart',
    'Trump counts it among the givers for Gaza; its minister says that the Board was paid nothing.',
  ],
  'kazakhstan-personnel': ['differ', 'One offer, printed with military units and with medical ones.'],
  'mandate-ends-at-gaza': ['changed', 'Begun for Gaza in September; from the draft on, other regions too.'],
  'members-on-both-boards': ['agree', 'Four in January and in March.'],
  'one-billion-condition': [
    'apart',
    'The price of a permanent seat in the draft; of membership, by what is said of the charter, no condition.',
  ],
  'one-billion-sum': ['agree', 'A billion dollars both times.'],
  'planned-base-area': [ONE, 'Only the article of February speaks of the base.'],
  'planned-base-capacity': [ONE, 'Only the article of February speaks of the base.'],
  'planned-force-size': [ONE, 'Only the article of February has a size.'],
  'planned-police': [ONE, 'Only the article of February has a number.'],
  'police-trainers': ['within', 'One article, two answers: Egypt and Jordan, or Israel to begin with.'],
  'spokesman-name': ['differ', 'Four spellings, two of them in one article.'],
  'states-accepted-by-19-january': ['agree', 'Who speaks of Kazakhstan only leaves room for the list that has it too.'],
  'states-that-have-accepted': ['agree', 'More than 19 in February leaves room for 27 in March.'],
  'states-that-signed-on-22-january': ['differ', 'Nineteen by one count, eighteen by the other, of one day.'],
  'troop-contributors': ['changed', 'None in January, five in February.'],
  'troops-committed': ['changed', 'No in January, yes in February.'],
};

describe.runIf(isThisStory)('the answers of the articles', () => {
  it.each(Object.entries(EXPECTED))('to %s: %s', (id, [expected]) => {
    expect(answeredQuestionOf(graph, id).relation ?? ONE).toBe(expected);
  });

  it('are all in the table, and there is no other', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual([...graph.questions.keys()].toSorted());
  });
});

describe.runIf(isThisStory)('where states stand in the Board of Peace', () => {
  const CONFIRMED = ['argentina', 'egypt', 'hungary', 'italy', 'jordan', 'pakistan', 'qatar', 'turkiye'];
  const INVITED = ['france', 'germany', 'united-arab-emirates'];

  /** The signing is told by an article of March alone, so nobody knew of it on its day. */
  it.each<[day: string, TimeBasis, kazakhstan: string]>([
    ['2026-01-19', 'happened', 'accepted'],
    ['2026-01-19', 'known', 'accepted'],
    ['2026-01-22', 'happened', 'signed'],
    ['2026-01-22', 'known', 'accepted'],
    ['2026-03-05', 'known', 'signed'],
  ])('by %s, by what had %s: Kazakhstan has %s, eight have confirmed, three are invited', (day, clock, kazakhstan) => {
    const expected = [
      ...CONFIRMED.map((state) => [state, 'accepted']),
      ...INVITED.map((state) => [state, 'invited']),
      ['kazakhstan', kazakhstan],
    ];
    const standings = standingsAsOf(statusChangesIn(graph, 'board-of-peace'), { day, basis: clock });
    expect(Object.fromEntries(standings.map(({ actor, status }) => [actor, status]))).toEqual(
      Object.fromEntries(expected),
    );
  });
});

describe.runIf(isThisStory)('who sends troops, as the commander has it and the ministry denies it', () => {
  it('is told in his words, and says who disputes it', () => {
    const event = graph.events.get('2026-02-20-troop-and-police-commitments')!;
    const part = event.participants.find(({ actor }) => actor === 'kazakhstan')!;
    expect(part.attributedTo).toBe('Jasper Jeffers');
    expect(disputesOfPart(graph, event.id, 'kazakhstan').flatMap(({ fact }) => fact.by)).toEqual(['yerlan-zhetybayev']);
    expect(disputesOfPart(graph, event.id, 'albania')).toEqual([]);
  });
});

describe.runIf(isThisStory)('how many have accepted', () => {
  it('is what the last source counts, who names none of them, before those whom sources name', () => {
    const counts = reportedCounts(graph, 'board-of-peace', standingsNow(graph, 'board-of-peace'));
    expect(counts.map(({ status, named, claims }) => [status, named, claims.map(({ fact }) => fact.answer)])).toEqual([
      ['accepted', 9, [27]],
      ['signed', 1, [18, 19]],
    ]);
  });
});
