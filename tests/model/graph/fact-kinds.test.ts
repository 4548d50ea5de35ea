import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/model/graph/fact-anchor.ts';
import { factsIn } from '../../../src/model/graph/fact-index.ts';
import { FACT_FIELDS, FACT_KINDS } from '../../../src/model/graph/fact-kinds.ts';
import { idsInEvent } from '../../../src/model/graph/id-uses.ts';
import { asKnownOn } from '../../../src/model/graph/known-on.ts';
import { participantsOf } from '../../../src/model/graph/participation.ts';
import { eventSchema } from '../../../src/model/records/event.ts';
import type { FactField } from '../../../src/model/records/fact.ts';
import { factsCiting } from '../../../src/views/parts/events/fact-links.ts';
import { anEvent, problemsIn } from '../../builders.ts';
import { aGraph } from '../../views/a-graph.ts';

interface Example {
  /** Without its sources. */
  readonly fact: object;
  /** All that it writes but those of its sources. */
  readonly ids: readonly string[];
  /** The ids of those who act in it. */
  readonly actors: readonly string[];
}

/** One fact of each kind. */
const EXAMPLES: Readonly<Record<FactField, Example>> = {
  memberships: { fact: { actor: 'alma', in: 'pact', status: 'signed' }, ids: ['alma', 'pact'], actors: ['alma'] },
  statements: {
    fact: { by: 'alma', says: 'It is well.', answers: 'before' },
    ids: ['alma', 'before'],
    actors: ['alma'],
  },
  claims: { fact: { question: 'who', answer: ['alma', 'bo'] }, ids: ['who', 'alma', 'bo'], actors: [] },
  pledges: {
    fact: { by: ['alma'], to: 'bo', what: 'boats', status: 'denied', answers: 'before' },
    ids: ['alma', 'bo', 'before'],
    actors: ['alma'],
  },
  upcoming: { fact: { what: 'The next meeting', date: '2026-03' }, ids: [], actors: [] },
};

/** A story of one event, whose one fact is told first by `early` and then by `late`, unless other sources are given. */
function storyWith(field: FactField, sources: readonly string[] = ['early', 'late']) {
  return aGraph({
    sources: { early: { published: '2026-01-20' }, late: { published: '2026-02-10' } },
    actors: { alma: {}, bo: {} },
    entities: { pact: { kind: 'agreement' } },
    questions: { who: { type: 'set', about: ['pact'] } },
    events: { told: { text: 'Told. [@early; @late]', [field]: [{ ...EXAMPLES[field].fact, sources }] } },
  });
}

const eventOf = (graph: ReturnType<typeof storyWith>) => graph.events.get('told')!;

it('every list of an event whose items name their sources is a kind of fact, and no other list is', () => {
  const naming = Object.entries(eventSchema.shape).filter(([, schema]) => {
    const { success, error } = schema.safeParse([{}]);
    return !success && error.issues.some(({ path }) => path.at(-1) === 'sources');
  });
  expect(FACT_FIELDS.toSorted()).toEqual(naming.map(([field]) => field).toSorted());
});

describe.each(FACT_FIELDS)('a fact among the %s', (field) => {
  const { prefix, formerPrefix } = FACT_KINDS[field];
  const others = FACT_FIELDS.filter((other) => other !== field);

  it('is not known before a source of it is published', () => {
    const graph = storyWith(field, ['late']);
    expect(eventOf(asKnownOn(graph, '2026-02-09'))[field]).toEqual([]);
    expect(factsIn(asKnownOn(graph, '2026-02-09'), field)).toEqual([]);
    expect(eventOf(asKnownOn(graph, '2026-02-10'))[field]).toEqual(eventOf(graph)[field]);
  });

  it('rests on the sources published by a day, and on no note that may look back', () => {
    const [known] = eventOf(asKnownOn(storyWith(field), '2026-02-09'))[field];
    expect(known?.sources).toEqual(['early']);
    if (known && 'note' in known) expect(known.note).toBeNull();
  });

  it('has an address that begins with the name of its kind, and the one of older links', () => {
    const [fact] = eventOf(storyWith(field))[field];
    expect(fact!.anchor.startsWith(`${prefix}-`)).toBe(true);
    const former = formerPrefix === prefix ? null : fact!.anchor.replace(prefix, formerPrefix);
    expect(fact!.formerAnchors).toEqual(former === null ? [] : [former]);
    for (const other of others) {
      expect([FACT_KINDS[other].prefix, FACT_KINDS[other].formerPrefix]).not.toContain(prefix);
      expect([FACT_KINDS[other].prefix, FACT_KINDS[other].formerPrefix]).not.toContain(formerPrefix);
    }
  });

  it.each([prefix, formerPrefix])('keeps as its only address an anchor that begins with %s', (beginning) => {
    const anchor = `${beginning}-as-it-was`;
    const event = anEvent({ [field]: [{ ...EXAMPLES[field].fact, anchor, sources: ['herald'] }] });
    expect(addressesIn(event.data)).toEqual([{ field: `${field}.0`, anchor, formerAnchors: [], own: [anchor] }]);
  });

  it('shares no address with another, neither now nor in older links', () => {
    const fact = { ...EXAMPLES[field].fact, sources: ['herald'] };
    const { anchor, formerAnchors } = addressesIn(anEvent({ [field]: [fact] }).data)[0]!;
    for (const taken of [anchor, ...formerAnchors]) {
      const statement = { by: 'bo', says: 'Another.', anchor: taken, sources: ['herald'] };
      const statements = field === 'statements' ? [fact, statement] : [statement];
      const problems = problemsIn({ events: [anEvent({ [field]: [fact], statements })] });
      expect(problems.filter((problem) => problem.includes(`the same address "${taken}"`))).toHaveLength(1);
    }
  });

  it('has its ids found, those of its sources too', () => {
    const event = anEvent({ [field]: [{ ...EXAMPLES[field].fact, sources: ['herald'] }] });
    const uses = idsInEvent(event.data);
    expect(uses.map(({ id }) => id)).toEqual([...EXAMPLES[field].ids, 'herald']);
    for (const use of uses) expect(use.field.startsWith(`${field}.0.`)).toBe(true);
  });

  it('makes those who act in it take part in the event, and nobody else', () => {
    expect(participantsOf(eventOf(storyWith(field)))).toEqual(EXAMPLES[field].actors);
  });

  it('is in the index of its kind, with its event, and in that of no other', () => {
    const graph = storyWith(field);
    expect(factsIn(graph, field)).toEqual([{ fact: eventOf(graph)[field][0], event: eventOf(graph) }]);
    for (const other of others) expect(factsIn(graph, other)).toEqual([]);
  });

  it('is linked to from each of its sources, by what it is called and its place', () => {
    const event = eventOf(storyWith(field, ['early']));
    const [fact] = event[field];
    expect(factsCiting(event, 'early')).toEqual([
      { href: `#${encodeURIComponent(fact!.anchor)}`, label: expect.stringMatching(/^[a-z]+ 1$/) as string },
    ]);
    expect(factsCiting(event, 'late')).toEqual([]);
  });
});
