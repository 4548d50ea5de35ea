import type { Graph } from '../../src/model/graph/graph.ts';
import { aGraph } from './a-graph.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A story of so many events, a day apart, that is the same in kind however long it is: each event has a source of its
 * own, and rests on that of the one before too; those who act, the questions, pledges and dates set are as many to an
 * event. Each body has twelve members, and there are more bodies the longer the story is.
 */
export function aLongStory(events: number): Graph {
  const count = Array.from({ length: events }, (_, i) => i);
  return aGraph({
    sources: Object.fromEntries(
      count.map((i) => [`source-${i}`, { published: dayOf(i + 1), spellings: { [actorOf(i)]: [`Actor no. ${i}`] } }]),
    ),
    actors: {
      ...Object.fromEntries(count.map((i) => [councilOf(i), { kind: 'organisation' }])),
      ...Object.fromEntries(count.map((i) => [actorOf(i), { roles: [roleOf(i)] }])),
    },
    entities: Object.fromEntries(count.map((i) => [`place-${i}`, {}])),
    questions: Object.fromEntries(count.map((i) => [`question-${i}`, { about: [actorOf(i), `place-${i}`] }])),
    events: Object.fromEntries(count.map((i) => [`${dayOf(i)}-event`, eventOf(i)])),
  });
}

function eventOf(i: number): Readonly<Record<string, unknown>> {
  const sources = [`source-${i}`];
  const both = i > 0 ? [...sources, `source-${i - 1}`] : sources;
  const before = i > 0 ? `${dayOf(i - 1)}-event` : null;
  const by = actorOf(i);
  return {
    date: dayOf(i),
    text: `Words. [@${both.join('; @')}]`,
    participants: [
      { actor: by, role: 'speaks' },
      { actor: actorOf(Math.max(0, i - 1)), role: 'listens' },
    ],
    about: [`place-${i}`],
    memberships: [{ actor: by, in: councilOf(i), status: 'signed', sources }],
    statements: [{ by, says: `Words of ${i}.`, answers: before, sources }],
    claims: [
      { question: `question-${i}`, answer: i, sources },
      ...(i > 0 ? [{ question: `question-${i - 1}`, answer: i, asOf: dayOf(i - 1), sources }] : []),
    ],
    pledges: [{ by: [by], to: `place-${i}`, what: 'boats', status: 'offered', sources }],
    upcoming: [{ what: `Meeting ${i}`, date: dayOf(i + 3), sources }],
    corrections: i % 2 === 0 ? [{ date: dayOf(i + 2), text: 'Corrected.' }] : [],
  };
}

function roleOf(i: number): object {
  return { title: 'Speaker', of: `place-${i}`, from: dayOf(i), sources: [`source-${i}`] };
}

const councilOf = (i: number): string => `council-${Math.floor(i / 12)}`;
const actorOf = (i: number): string => `actor-${i}`;
const dayOf = (i: number): string => new Date(Date.UTC(2025, 0, 1) + i * DAY).toISOString().slice(0, 10);
