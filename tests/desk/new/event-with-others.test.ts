import { describe, expect, it } from 'vitest';
import { newProblems } from '../../../src/desk/edited-content.ts';
import { wholeOf } from '../../../src/desk/file-text.ts';
import { askSubjects } from '../../../src/desk/new/ask-subjects.ts';
import { withOthers } from '../../../src/desk/new/event-with-others.ts';
import { withClaimsElsewhere } from '../../../src/desk/new/given-claims.ts';
import { beginSubjects, questionGiven, type SubjectToBegin } from '../../../src/desk/new/new-subject.ts';
import type { Plan } from '../../../src/desk/plan.ts';
import { Refusal } from '../../../src/desk/refusal.ts';
import { openStory, type OpenStory } from '../../../src/desk/story.ts';
import { paragraphsIn, unknownNamesIn } from '../../../src/ingest/draft/kept-file.ts';
import { aPublishedStory } from '../edited-story.ts';
import { begin } from './begun.ts';

const SOURCE = '2026-01-20-bridge-opens';
const CLERK: SubjectToBegin = { kind: 'actor', given: 'Ada Bek: person, Clerk of the harbour' };
const TOWER: SubjectToBegin = { kind: 'entity', given: 'North Tower: place, Tower at the harbour' };

/** What each file of a plan holds. */
const filesOf = ({ changes }: Plan) => Object.fromEntries(changes.map(({ place, after }) => [place, wholeOf(after!)]));

function plan(story: OpenStory, subjects: readonly SubjectToBegin[], claims: readonly string[], cite = [SOURCE]): Plan {
  const begun = beginSubjects(story, subjects, false);
  const options = {
    title: 'Lamps are lit',
    date: '2026-01-19',
    kind: 'opening',
    account: 'Lamps are lit.',
    ...(subjects.length > 0 ? { participant: 'Ada Bek: lights lamps', place: 'north tower' } : {}),
    cite: cite.map((id) => `${id}, para. 2`),
  };
  const cites = cite.map((id) => ({ id, locator: 'para. 2' }));
  return withOthers(begun, begin('event', options)(begun.story), { claims, cites });
}

describe('a question that is begun with an event', () => {
  const QUESTION: SubjectToBegin = {
    kind: 'question',
    given: 'How many lamps burn?: number lamps, bridge-plan, Old Harbour; Lamps on the bridge.',
  };

  it('is answered there, and in another event of the story', async () => {
    const story = await openStory(await aPublishedStory());
    const begun = beginSubjects(story, [QUESTION], false);
    const options = {
      title: 'Lamps are lit',
      date: '2026-01-19',
      kind: 'opening',
      account: 'Lamps are lit.',
      cite: SOURCE,
    };
    const made = withOthers(begun, begin('event', options)(begun.story), {
      claims: ['how many=40'],
      cites: [{ id: SOURCE, locator: null }],
      elsewhere: ['bridge opened: how many=over 30'],
    });
    const files = filesOf(made);
    const question = 'questions/how-many-lamps-burn.md';
    expect(Object.keys(files)).toEqual([
      question,
      'events/2026-01-19-lamps-lit.md',
      'events/2026-01-19-bridge-opened.md',
    ]);
    expect(files[question]).toContain('about: [bridge-plan, old-harbour]\ntype: number\nunit: lamps\n');
    expect(files[question]).toMatch(/---\n\nLamps on the bridge\.\n$/);
    expect(files['events/2026-01-19-lamps-lit.md']).toContain('question: how-many-lamps-burn, answer: 40');
    expect(files['events/2026-01-19-bridge-opened.md']).toContain('answer: 30\n    qualifier: over\n');
    expect(made.notes.at(-1)).toContain('Pages will say of “How many lamps burn?”');
    expect(newProblems(story, made)).toEqual([]);
  });

  it('is given in the words of its fields', () => {
    const words = new Map([
      ['title', ['Who lit them?']],
      ['about', ['mira-stone', 'bridge-plan']],
      ['type', ['text']],
      ['how-to-read', ['By name.']],
    ]);
    expect(questionGiven(words)).toBe('Who lit them?: text, mira-stone, bridge-plan; By name.');
    expect(questionGiven(new Map([...words, ['type', ['number']], ['unit', ['lamps']], ['how-to-read', []]]))).toBe(
      'Who lit them?: number lamps, mira-stone, bridge-plan',
    );
  });

  it('is refused where it does not tell what an answer is, and an answer where it names no event', async () => {
    const story = await openStory(await aPublishedStory());
    const vague: SubjectToBegin = { kind: 'question', given: 'How many lamps burn?' };
    expect(() => beginSubjects(story, [vague], false)).toThrow('does not tell what is asked; write the question');
    expect(() => withClaimsElsewhere(story, ['how long=310'])).toThrow('names no event; write it before a colon');
  });
});

describe('an event', () => {
  it('is begun with whom and what it names, and with its answers, so that the check finds nothing', async () => {
    const story = await openStory(await aPublishedStory());
    const made = plan(story, [CLERK, TOWER], ['how long=about 320', 'who-pays=Ada Bek, river-council']);
    const files = filesOf(made);
    expect(Object.keys(files)).toEqual([
      'actors/ada-bek.md',
      'entities/north-tower.md',
      'events/2026-01-19-lamps-lit.md',
    ]);
    expect(files['actors/ada-bek.md']).toContain('name: Ada Bek\nkind: person\ndescription: Clerk of the harbour\n');
    const event = files['events/2026-01-19-lamps-lit.md'];
    expect(event).toContain('  - { actor: ada-bek, role: lights lamps }\n');
    expect(event).toContain('- question: bridge-length\n    answer: 320\n    qualifier: about\n    sources:\n');
    expect(event).toContain('answer: [ada-bek, river-council]');
    expect(newProblems(story, made)).toEqual([]);
  });

  it.each([
    ['bridge-length=310 (according to Mira Stone)', 'Mira Stone', 'para. 2'],
    [`bridge-length=310 (according to a clerk (on leave)) [@${SOURCE}, para. 4]`, 'a clerk (on leave)', 'para. 4'],
  ])('says whom the source has an answer from: %s', async (given, who, place) => {
    const event = filesOf(plan(await openStory(await aPublishedStory()), [], [given]))[
      'events/2026-01-19-lamps-lit.md'
    ];
    expect(event).toContain(`answer: 310\n    attributedTo: ${who}\n`);
    expect(event).toContain(`locator: ${place} }`);
  });

  it('gives an answer the place that stands behind it, and does not ask for answers again', async () => {
    const story = await openStory(await aPublishedStory());
    const made = plan(story, [], [`bridge-length=about 320 [@${SOURCE}, para. 4]`]);
    expect(filesOf(made)['events/2026-01-19-lamps-lit.md']).toContain(`- { id: ${SOURCE}, locator: para. 4 }`);
    expect(made.next).toEqual(['take the # from comments that matter, then: npm run check -- --fix']);
    expect(plan(story, [], []).next?.[0]).toMatch(/^say what each source answers/);
  });

  it('says what an answer is about, where that stands in brackets behind the question', async () => {
    const story = await openStory(await aPublishedStory());
    const made = plan(story, [], ['how long (the north ramp)=40']);
    expect(filesOf(made)['events/2026-01-19-lamps-lit.md']).toContain('answer: 40\n    of: the north ramp\n');
  });

  it('answers a question by its word alone where the source leaves the answer out', async () => {
    const story = await openStory(await aPublishedStory());
    expect(filesOf(plan(story, [], ['bridge-length=null']))['events/2026-01-19-lamps-lit.md']).toContain(
      '{ question: bridge-length, answer: null, sources: [',
    );
  });

  it.each([
    [['actor', 'Ada Bek, clerk'], '--actor: "Ada Bek, clerk" does not tell who that is'],
    [['entity', 'Tower: place'], '--entity: "Tower: place" does not tell what that is'],
    [['actor', 'Ada Bek: clerk, Of the harbour'], '--kind: "clerk" is none; write one of'],
    [['actor', 'M. Stone: person, Mayor'], '"M. Stone" may be mira-stone, which the story has'],
  ] as const)('is refused with %j, and with what to write', async ([kind, given], said) => {
    const story = await openStory(await aPublishedStory());
    expect(() => beginSubjects(story, [{ kind, given }], false)).toThrow(Refusal);
    expect(() => beginSubjects(story, [{ kind, given }], false)).toThrow(said);
  });

  it('is refused with an answer that names no question or fits none', async () => {
    const story = await openStory(await aPublishedStory());
    expect(() => plan(story, [], ['bridge-length'])).toThrow('--claim: "bridge-length" gives no answer');
    expect(() => plan(story, [], ['bridge-length=long'])).toThrow('"long" is no answer to this question');
    expect(() => plan(story, [], ['height=3'])).toThrow('nothing in the story is called "height"');
  });

  it('takes a country with its code', async () => {
    const story = await openStory(await aPublishedStory());
    const { changes } = beginSubjects(
      story,
      [{ kind: 'actor', given: 'France: country FR, State in western Europe' }],
      false,
    );
    expect(wholeOf(changes[0]!.after!)).toContain('kind: country\ndescription: State in western Europe\ncountry: FR\n');
  });
});

describe('names without a record', () => {
  const KEPT = `# Bridge

## Paragraphs

1. Words.

## Names without a record here

- Ada Bek (also Bek), twice
  para. 1: Ada Bek lights lamps.
- Bridge, Lamp and Sons, 12 times; perhaps river-council
  para. 1: Words.

## Dates in the text, which may be those of events

- 2026-01-19: “19 January”
`;

  it('are read from what an ingest kept', () => {
    expect(unknownNamesIn(KEPT).map(([name]) => name)).toEqual(['Ada Bek', 'Bridge, Lamp and Sons']);
    expect(unknownNamesIn('# Bridge\n\n## Names without a record here\n\nNone found.\n')).toEqual([]);
    expect(paragraphsIn(KEPT).size).toBe(1);
  });

  it('are begun as their editor says what each is', async () => {
    const asked: string[] = [];
    const offered: string[] = [];
    const answer = (question: string, words: string) => {
      asked.push(question);
      return Promise.resolve(words);
    };
    const subjects: SubjectToBegin[] = [];
    await askSubjects(
      {
        several: (_, offers) => Promise.resolve(offers.map(({ value }) => value).filter((name) => name === 'France')),
        choice: (question, offers) => {
          offered.push(...offers.map(({ value }) => value));
          return answer(question, 'country');
        },
        line: (question) => answer(question, question.startsWith('Describe') ? 'State in western Europe' : 'FR'),
        records: () => Promise.resolve([]),
      },
      ['Ada Bek', 'France'],
      subjects,
    );
    expect(subjects).toEqual([{ kind: 'actor', given: 'France: country FR, State in western Europe' }]);
    expect(asked[0]).toBe('What is France?');
    expect(offered).toEqual(expect.arrayContaining(['person', 'place']));
    expect(offered[0]).toBe('country');
  });
});
