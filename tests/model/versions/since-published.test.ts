import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/records/content.ts';
import { inOrder } from '../../../src/model/versions/record-version.ts';
import { nextVersion, uncorrectedParts, unpublishedChanges } from '../../../src/model/versions/since-published.ts';
import { uncorrectedProblems } from '../../../src/model/versions/uncorrected.ts';
import { anActor, anEntity, anEvent, aQuestion, aSource, aStoryFile, contentOf } from '../../builders.ts';

type Fields = Readonly<Record<string, unknown>>;
const ID = '2026-01-19-talks';
const digest = (text: string) => hash('sha256', text);
const claim = { question: 'how-many', answer: 310, sources: ['herald'] };
const statement = { by: 'mira-stone', says: 'It will stand.', sources: ['herald'] };
const TOLD = { title: 'They talk', text: 'They met. They ate. [@herald]', claims: [claim], statements: [statement] };
const talks = (fields: Readonly<Record<string, unknown>> = {}, id = ID) => anEvent({ id, ...TOLD, ...fields });

/** What is not as it was published, after one edit. */
function changesAfter(published: Partial<Content>, edited: Partial<Content>) {
  const first = unpublishedChanges(contentOf(published), [], digest);
  const versions = inOrder(first.map((change) => nextVersion(change, '2026-02-01', false)));
  return unpublishedChanges(contentOf(edited), versions, digest);
}

/** Keys of what asks for a correction, and fields that have more to tell. */
function asked(published: Partial<Content>, edited: Partial<Content>): readonly string[] {
  return changesAfter(published, edited).flatMap((change) => [
    ...uncorrectedParts(change).map(({ key }) => key),
    ...change.added.map((field) => `+${field}`),
  ]);
}

const askedOf = (fields: Readonly<Record<string, unknown>>) =>
  asked({ events: [talks()] }, { events: [talks(fields)] });

describe('what was published of a record', () => {
  it('is the same however it is laid out', () => {
    const event = talks();
    const turned = { ...event, data: Object.fromEntries(Object.entries(event.data).toReversed()) as typeof event.data };
    const spaced = {
      ...turned,
      file: 'elsewhere.md',
      text: { ...event.text, markdown: `\n${event.text.markdown}  \n` },
    };
    expect(changesAfter({ events: [event] }, { events: [spaced] })).toEqual([]);
  });

  it('asks for a correction where a field, a fact, its source or a sentence changes', () => {
    expect(askedOf({ title: 'They speak' })).toEqual(['title']);
    expect(askedOf({ text: 'They met. They drank. [@herald]' })).toEqual(['text']);
    expect(askedOf({ claims: [{ ...claim, answer: 320, anchor: 'claim-how-many-310' }] })).toEqual([
      '#claim-how-many-310',
    ]);
    expect(askedOf({ claims: [{ ...claim, sources: ['lamp'] }] })).toEqual(['#claim-how-many-310']);
    expect(askedOf({ claims: [] })).toEqual(['#claim-how-many-310']);
  });

  it('asks for none where something is added, filled in or taken back by its source', () => {
    expect(askedOf({ claims: [claim, { ...claim, answer: 320 }] })).toEqual(['+claims']);
    expect(askedOf({ text: 'They met. They ate. They left. [@herald]' })).toEqual(['+text']);
    const cited = (text: string) => ({ events: [talks({ text })] });
    const further = 'They met [@herald; @lamp, para. 2], and ate. [@lamp] They left. [@herald; @lamp]';
    expect(asked(cited('They met [@herald], and ate. They left. [@herald]'), cited(further))).toEqual([]);
    expect(askedOf({ claims: [{ ...claim, sources: ['herald', 'lamp'] }] })).toEqual(['+claims']);
    expect(
      askedOf({ claims: [{ ...claim, note: 'By 7.', attributedTo: 'Bo', anchor: 'claim-how-many-310' }] }),
    ).toEqual(['+claims']);
    expect(askedOf({ claims: [{ ...claim, withdrawn: true }], key: true })).toEqual([]);
  });

  it('asks for none where a new correction is of the day of the last version or later', () => {
    const corrected = (date: string) => ({ title: 'They speak', corrections: [{ date, text: 'They did not talk.' }] });
    expect(askedOf(corrected('2026-02-01'))).toEqual([]);
    expect(askedOf(corrected('2026-01-31'))).toEqual(['title']);
    const old = { corrections: [{ date: '2026-02-01', text: 'Of old.' }] };
    expect(asked({ events: [talks(old)] }, { events: [talks({ ...old, title: 'They speak' })] })).toEqual(['title']);
  });

  it('asks for none of the sentences of editors that sum up what changes', () => {
    const reading = (text: string) => ({ questions: [aQuestion({ reading: text })] });
    expect(asked(reading('They agree.'), reading('They differ.'))).toEqual([]);
  });

  it('is looked after in records of every kind, and in the story', () => {
    const all = (fields: Fields, names: Fields, story: Fields): Partial<Content> => ({
      sources: [aSource(fields)],
      questions: [aQuestion(fields)],
      actors: [anActor(names)],
      entities: [anEntity(names)],
      story: aStoryFile(story),
    });
    const edited = all({ title: 'Which?' }, { name: 'Another name' }, { publisher: 'Another' });
    expect(asked(all({}, {}, {}), edited)).toEqual(['title', 'name', 'name', 'title', 'publisher']);
  });
});

describe('the text of a question', () => {
  const NOTE = 'The larger is of March. It is a count.';
  const QUESTION = aQuestion({ id: 'how-many', text: NOTE, reading: 'One says 310.' });
  const LATER = { text: 'The larger ones are of March. It is a count.', reading: 'Two say 320.' };
  const REREAD = aQuestion({ id: 'how-many', ...LATER });
  const more = anEvent({ id: '2026-03-01-more', claims: [{ ...claim, answer: 320 }] });
  const before = { questions: [QUESTION], events: [talks()] };
  const how = (changes: ReturnType<typeof changesAfter>) =>
    changes
      .filter(({ path }) => path.startsWith('questions/'))
      .flatMap((change) => nextVersion(change, '2026-03-05', false).changes.map((one) => `${one.how} ${one.field}`));

  it.each([
    ['a new event', [talks(), more]],
    ['an event that was published', [talks({ claims: [claim, { ...claim, answer: 320 }] })]],
    ['one more source', [talks({ claims: [{ ...claim, sources: ['herald', 'lamp'] }] })]],
  ])('follows an answer of %s without a correction, as its reading does', (_, events) => {
    expect(asked(before, { questions: [REREAD], events }).filter((key) => !key.startsWith('+'))).toEqual([]);
    expect(how(changesAfter(before, { questions: [REREAD], events }))).toEqual(['updated reading', 'updated text']);
  });

  it('follows an answer that is gone, which itself asks for a correction', () => {
    expect(asked(before, { questions: [REREAD], events: [talks({ claims: [] })] })).toEqual(['#claim-how-many-310']);
  });

  it('follows an answer that was published since', () => {
    const first = unpublishedChanges(contentOf(before), [], digest).map((one) => nextVersion(one, '2026-02-01', false));
    const told = { questions: [QUESTION], events: [talks(), more] };
    const second = unpublishedChanges(contentOf(told), first, digest).map((one) =>
      nextVersion(one, '2026-02-04', false),
    );
    const edited = contentOf({ ...told, questions: [REREAD] });
    expect(unpublishedChanges(edited, inOrder([...first, ...second]), digest).flatMap(uncorrectedParts)).toEqual([]);
  });

  it('asks for a correction where its answers are as they were, or another question has a new one', () => {
    const events = [talks({ claims: [claim, { ...claim, question: 'how-long' }] })];
    const others = { ...before, questions: [QUESTION, aQuestion({ id: 'how-long' })] };
    const edited = { questions: [REREAD, aQuestion({ id: 'how-long' })], events };
    expect(asked(before, { ...before, questions: [REREAD] })).toEqual(['text']);
    expect(asked(others, edited)).toEqual(['+claims', 'text']);
    const [problem] = changesAfter(before, { ...before, questions: [REREAD] }).flatMap((change) =>
      uncorrectedProblems(change, '2026-02-03'),
    );
    expect(problem?.fix).toMatch(
      /a text that follows a new answer needs neither, but no answer to this question has changed$/,
    );
  });

  it('asks for one where a field of the question is another', () => {
    const renamed = aQuestion({ id: 'how-many', ...LATER, title: 'How few?' });
    expect(asked(before, { questions: [renamed], events: [talks(), more] })).toContain('title');
  });
});

describe('what readers were told of others', () => {
  const others = (actor: ReturnType<typeof anActor>, fields: Fields) => ({ actors: [actor], events: [talks(fields)] });

  it('stays when records have other ids, by a rename or a merge', () => {
    const renamed = { statements: [{ ...statement, by: 'mira' }], text: 'They met. They ate. [@herald] [[mira]]' };
    const before = others(anActor(), { text: 'They met. They ate. [@herald] [[mira-stone]]' });
    expect(
      changesAfter(before, others(anActor({ id: 'mira', name: 'mira stone', formerIds: ['mira-stone'] }), renamed)),
    ).toEqual([]);
    const two = { ...before, actors: [anActor(), anActor({ id: 'mira', name: 'mira stone' })] };
    const merged = others(anActor({ id: 'mira', name: 'mira stone', formerIds: ['mira-stone'] }), renamed);
    expect(asked(two, merged)).toEqual([]);
  });

  it('is another thing when it is told of someone else', () => {
    const before = { actors: [anActor(), anActor({ id: 'bo' })], events: [talks()] };
    const after = { ...before, events: [talks({ statements: [{ ...statement, by: 'bo' }] })] };
    expect(asked(before, after)).toEqual(['#statement-mira-stone-it-will-stand']);
  });

  it('follows an event to its new id, and a file to another folder', () => {
    expect(
      changesAfter({ events: [talks()] }, { events: [talks({ formerIds: [ID] }, '2026-01-19-they-talk')] }),
    ).toEqual([]);
    const [place] = [anEntity({ kind: 'thing' })];
    const moved = changesAfter({ actors: [anActor({ id: place.id, kind: 'organisation' })] }, { entities: [place] });
    expect(moved.map(({ path, last }) => [path, last?.day])).toEqual([['actors/old-harbour', '2026-02-01']]);
  });
});

describe('the message of a change without a correction', () => {
  const said = (fields: Readonly<Record<string, unknown>>) =>
    changesAfter({ events: [talks()] }, { events: [talks(fields)] })
      .flatMap((change) => uncorrectedProblems(change, '2026-02-03'))
      .map(({ field, found }) => `${field}: ${found}`);

  it('tells what stands there, what was published where that is known, and what to do', () => {
    expect(said({ kind: 'call' })).toEqual([
      'kind: “call” stands here, where “meeting” was published on 2026-02-01, and no correction says so',
    ]);
    expect(said({ text: 'They met. [@herald]' })).toEqual([
      'body: what was published on 2026-02-01 is gone, and no correction says so',
    ]);
    const [problem] = changesAfter({ events: [talks()] }, { events: [talks({ claims: [] })] }).flatMap((change) =>
      uncorrectedProblems(change, '2026-02-03'),
    );
    expect(problem?.found).toBe(
      '“claim-how-many-310”, which was published on 2026-02-01, is gone, and no correction says so',
    );
    expect(problem?.fix).toContain(`date: "2026-02-03", text: "Until … this page said …", fact: claim-how-many-310 }`);
  });
});

describe('a version', () => {
  it('says what was added, corrected and reworded since the one before', () => {
    const edited = talks({ title: 'They speak', claims: [claim, { ...claim, answer: 7 }] });
    const [change] = changesAfter({ events: [talks()] }, { events: [edited] });
    const changes = (isWordingOnly: boolean) =>
      nextVersion(change!, '2026-02-05', isWordingOnly).changes.map(({ field, how }) => `${how} ${field}`);
    expect(changes(false)).toEqual(['corrected title', 'added claims']);
    expect(changes(true)).toEqual(['reworded title', 'added claims']);
  });
});
