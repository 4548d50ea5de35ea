import { describe, expect, it } from 'vitest';
import { askFields, missingFields, type Asker, type Offer } from '../../../src/desk/new/ask-fields.ts';
import { EventAlreadyTold } from '../../../src/desk/new/events-like.ts';
import { toldBySource } from '../../../src/desk/new/told-by-source.ts';
import type { NewKind } from '../../../src/desk/new/fields.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';
import { wordsOf, type Options } from './begun.ts';

/** Answers by the beginning of the question; each question is kept with what it offered. */
function anAsker(answers: Options) {
  const asked: { question: string; offers: readonly string[] }[] = [];
  const answerTo = (question: string, offers: readonly string[] = []) => {
    asked.push({ question, offers });
    const key = Object.keys(answers).find((beginning) => question.startsWith(beginning));
    return key === undefined ? [] : [answers[key]!].flat();
  };
  const ask: Asker = {
    line: (question, isNeeded, faultOf) => {
      const answer = answerTo(question).find((line) => faultOf(line) === undefined);
      if (isNeeded && answer === undefined) throw new Error(`Nobody answers: ${question}`);
      return Promise.resolve(answer);
    },
    choice: (question, offers) => Promise.resolve(answerTo(question, offers.map(valueOf))[0]!),
    records: (question, _isNeeded, like) =>
      Promise.resolve(
        answerTo(
          question,
          like('').map(({ id }) => id),
        ),
      ),
    several: (question, offers, chosen) => {
      answerTo(question, offers.map(valueOf));
      return Promise.resolve(chosen);
    },
  };
  return { ask, asked };
}

const SOURCE = '2026-01-20-bridge-opens';

const valueOf = ({ value }: Offer) => value;

async function asked(kind: NewKind, given: Options, answers: Options, paragraphs?: readonly string[]) {
  const story = await openStory(await aPublishedStory());
  const kept = new Map((paragraphs ?? []).map((text, i) => [i + 1, text]));
  const told = paragraphs && toldBySource(story.content, '2026-01-20-bridge-opens', kept);
  const { ask, asked: questions } = anAsker(answers);
  const { words, id } = await askFields({ story, kind, ask, told, id: undefined, isForced: false }, wordsOf(given));
  return { words: Object.fromEntries(words), id, questions };
}

describe('what is not given for a new record', () => {
  it('is asked for unless the event is one of that day which the story has', async () => {
    const given = { title: 'Lamps are lit', date: '2026-01-19', cite: '2026-01-20-bridge-opens', account: 'Lamps.' };
    const isOne = async (more: Options, answer: string, paragraphs?: readonly string[]) =>
      (
        await asked(
          'event',
          { ...given, ...more },
          { 'Is it one': answer, 'What kind': 'opening', '"2026': '2026-01-19-lamps' },
          paragraphs,
        )
      ).questions[0];
    const offers = ['', '2026-01-19-bridge-opened'];
    const question = 'Is it one of these, which the story has?';
    expect(await isOne({}, '', ['Words.'])).toEqual({ question, offers });
    expect(await isOne({ participant: 'Mira Stone: lights lamps' }, '')).toEqual({ question, offers });
    const same = { title: 'The bridge is opened' };
    await expect(isOne(same, '2026-01-19-bridge-opened')).rejects.toThrow(EventAlreadyTold);
    expect((await isOne(same, ''))?.offers).toEqual(offers.toReversed());
    expect((await isOne({}, ''))?.question).toMatch(/^What kind/);
    expect((await isOne({ ...same, date: '2026-01-20' }, '', ['Words.']))?.question).toMatch(/^What kind/);
  });

  it('is asked for, and what was given is not', async () => {
    const { words, questions } = await asked(
      'event',
      { title: 'Lamps are lit' },
      {
        'On which day': ['31 January', '2026-01-19'],
        'What kind': 'opening',
        'Who took part': ['mira-stone'],
        'What part does Mira Stone play': 'lights lamps',
        'Which source': ['2026-01-20-bridge-opens'],
        'Bridge opens: in which paragraph': '2',
      },
    );
    expect(words).toEqual({
      title: ['Lamps are lit'],
      date: ['2026-01-19'],
      kind: ['opening'],
      participant: ['mira-stone: lights lamps'],
      cite: ['2026-01-20-bridge-opens, 2'],
    });
    expect(questions.map(({ question }) => question.slice(0, 12))).toEqual([
      'On which day',
      'What kind of',
      'Where?',
      'Who took par',
      'What part do',
      'Whom and wha',
      'Which source',
      'Bridge opens',
      'What happene',
    ]);
  });

  it('is asked for only where this record needs it: a unit of numbers, a code of a country', async () => {
    const question = { title: 'How many?', about: 'bridge-plan' };
    const number = await asked('question', question, {
      'What is an answer': 'number',
      'What does the number': 'lamps',
    });
    expect(number.words).toMatchObject({ type: ['number'], unit: ['lamps'] });
    const text = await asked('question', question, { 'What is an answer': 'text' });
    expect(text.words).toEqual({ title: ['How many?'], about: ['bridge-plan'], type: ['text'] });
    const country = { name: 'Freedonia', description: 'A state' };
    const state = await asked('actor', country, { 'What is it': 'country', 'Its code': 'none' });
    expect(state.words).toMatchObject({ country: ['none'] });
    expect((await asked('actor', country, { 'What is it': 'person' })).words['country']).toBeUndefined();
  });

  it('is offered from the source: its day and those it tells of, whom it names first, the paragraphs of that day', async () => {
    const told = ['Rain fell on 11 January 2026.', 'The River Council met on 12 January 2026.'];
    const { words, questions } = await asked(
      'event',
      {},
      { 'On which day': '2026-01-12', 'What happened? A': 'It meets', 'What kind': 'meeting' },
      told,
    );
    const offered = (beginning: string) => questions.find(({ question }) => question.startsWith(beginning))!.offers;
    expect(offered('On which day')).toEqual(['2026-01-20', '2026-01-11', '2026-01-12', '']);
    expect(offered('Who took part')).toEqual(['river-council', 'mira-stone']);
    expect(words['cite']).toEqual(['2026-01-20-bridge-opens, para. 2']);
  });

  it('is offered with those who are begun before all others', async () => {
    const story = await openStory(await aPublishedStory());
    const told = {
      ...toldBySource(story.content, SOURCE, new Map([[1, 'The River Council met.']])),
      begun: ['mira-stone'],
    };
    const { ask, asked } = anAsker({});
    const given = wordsOf({ title: 'It meets', date: '2026-02-12', kind: 'meeting', place: 'old-harbour' });
    await askFields({ story, kind: 'event', ask, told, id: undefined, isForced: false }, given);
    const parts = asked.find(({ question }) => question.startsWith('Who took part'));
    expect(parts!.offers).toEqual(['mira-stone', 'river-council']);
  });

  it('is asked of each day to come that the source tells of: what is to happen then', async () => {
    const told = ['It met on 12 January 2026.', 'It meets again on 4 February 2026, and on 5 March 2026.'];
    const given = { title: 'It meets', kind: 'meeting', date: '2026-01-12', cite: '2026-01-20-bridge-opens' };
    const { words } = await asked('event', given, { 'The source tells of 2026-02-04': 'The next meeting' }, told);
    expect(words['upcoming']).toEqual(['2026-02-04: The next meeting [@2026-01-20-bridge-opens, para. 2]']);
    expect((await asked('event', given, {}, told.slice(0, 1))).words['upcoming']).toBeUndefined();
  });

  it('is offered from the paragraphs that are cited first: the day that they tell of', async () => {
    const told = ['Rain fell on 11 January 2026.', 'The River Council met on 12 January 2026.'];
    const given = { title: 'It meets', kind: 'meeting', cite: 'bridge opens, 2' };
    const { questions } = await asked('event', given, { 'On which day': '2026-01-12' }, told);
    expect(questions[0]!.offers).toEqual(['2026-01-12', '2026-01-20', '2026-01-11', '']);
  });

  it('is offered as the day that its source opens with, where that is near, and as none to come', async () => {
    const told = [
      'The River Council met on Saturday, 17 January 2026, as the charter of 14 January 2026 says, and will meet on 4 February 2026.',
      'Rain fell on 16 January 2026. It meets again in June 2026.',
    ];
    const given = { title: 'It meets', kind: 'meeting' };
    const { questions } = await asked('event', given, { 'On which day': '2026-01-17' }, told);
    const { offers } = questions.find(({ question }) => question.startsWith('On which day'))!;
    expect(offers).toEqual(['2026-01-17', '2026-01-20', '2026-01-14', '2026-01-16', '']);
  });

  it('is not asked of those again who take part: what the event concerns is something else', async () => {
    const given = { title: 'Lamps', date: '2026-01-21', kind: 'opening', cite: '2026-01-20-bridge-opens' };
    const answers = { 'Who took part': ['mira-stone'], 'What part': 'lights lamps', Where: ['old-harbour'] };
    const { questions } = await asked('event', given, answers);
    const concerned = questions.find(({ question }) => question.startsWith('Whom and what'))!;
    expect(concerned.offers).toEqual(['river-council', 'bridge-plan']);
  });

  it('is asked for no further once another record has the name', async () => {
    await expect(asked('actor', { name: 'M. Stone' }, {})).rejects.toThrow('"M. Stone" may be mira-stone');
  });

  it('begins with another id where a record has the one that its date and title give, and is asked again until it is free', async () => {
    const given = { title: 'Bridge opened', date: '2026-01-19', kind: 'meeting' };
    const ids = ['2026-01-19-bridge-opened', 'Not an id', '2026-01-19-bridge-opened-again'];
    const { id, questions } = await asked('event', given, { '"2026-01-19-bridge-opened" is the id of': ids });
    expect(id).toBe('2026-01-19-bridge-opened-again');
    expect(questions[0]!.question).toMatch(
      /2026-01-19-bridge-opened\.md, or was\. Which id is the new one to have\? \(Ctrl-C where it is the same\)$/,
    );
    expect((await asked('event', { ...given, title: 'Lamps are lit' }, {})).id).toBeUndefined();
  });

  it('is named where nobody can be asked', () => {
    expect(missingFields('event', wordsOf({ title: 'It' }))).toEqual(['date', 'kind']);
    expect(missingFields('question', wordsOf({}))).toEqual(['title', 'about', 'type']);
  });
});
