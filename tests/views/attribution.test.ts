import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../src/model/answers/answered-question.ts';
import { eventView } from '../../src/views/event.ts';
import { pledgesData } from '../../src/views/data/pledges.ts';
import { questionsData } from '../../src/views/data/questions.ts';
import { questionView } from '../../src/views/question.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { eventBadges } from '../../src/views/parts/events/event-badges.ts';
import { participationOf } from '../../src/views/parts/events/participation-signs.ts';
import { subjectView } from '../../src/views/subject.ts';
import { aGraph } from './a-graph.ts';

const DIPLOMAT = { by: 'council', as: 'a senior diplomat', through: 'an interpreter' };
const claim = { question: 'size', answer: 20, sources: ['herald'] };
const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' }, lamp: { publisher: 'The Lamp' } },
  actors: {
    alma: { name: 'Alma' },
    bo: { name: 'Bo', formerIds: ['bob'] },
    council: { name: 'River Council', kind: 'organisation' },
  },
  questions: { size: { about: ['alma'] } },
  events: {
    told: {
      text: 'Words. [@herald; @lamp]',
      claims: [
        { ...claim, attributedTo: { by: ['alma', 'bo'] } },
        { ...claim, attributedTo: DIPLOMAT, sources: ['lamp'] },
        { ...claim, attributedTo: 'a senior diplomat of the River Council', sources: ['lamp'] },
      ],
      pledges: [
        { by: ['alma'], to: null, what: 'tents', status: 'offered', attributedTo: DIPLOMAT, sources: ['herald'] },
      ],
    },
    'told-again': {
      text: 'Words. [@lamp]',
      claims: [{ ...claim, attributedTo: { by: 'bo' }, sources: ['lamp'] }],
    },
  },
});
const words = 'a senior diplomat of the River Council, through an interpreter';

describe('an answer or a pledge of several, of one without a name, or through something', () => {
  it('is told so on every page that prints it', () => {
    const { questions, pledges } = eventView(graph, graph.events.get('told')!).facts;
    expect(questions[0]!.here.map(({ attributedTo, evidence }) => [attributedTo, evidence.inBrief])).toEqual([
      ['Alma and Bo', 'The Herald, 20 January'],
      [words, 'The Lamp, 20 January'],
      ['a senior diplomat of the River Council', 'The Lamp, 20 January'],
    ]);
    expect(pledges[0]!.attributedTo).toBe(words);
    expect(JSON.stringify(questionView(graph, graph.questions.get('size')!))).toContain(words);
  });

  it('is in the data in words and by its fields', () => {
    const [, diplomat] = questionsData(graph).questions[0]!.answers;
    const speakers = { by: [{ id: 'council' }], as: 'a senior diplomat', through: 'an interpreter' };
    expect(questionsData(graph).questions[0]!.answers).toContainEqual(
      expect.objectContaining({
        attributedTo: words,
        speakers: expect.objectContaining({ as: speakers.as }) as object,
      }),
    );
    expect(diplomat).toBeDefined();
    expect(pledgesData(graph).pledges[0]!.history[0]).toMatchObject({ attributedTo: words, speakers });
  });

  it('goes back to who says so, with or without a field for it', () => {
    expect(answeredQuestionOf(graph, 'size').origins).toBe(3);
  });

  it('is listed on the pages of those who say so', () => {
    expect(JSON.stringify(subjectView(graph, graph.subjects.get('bo')!))).toContain('/events/told-again/');
  });

  it('keeps its address when one who says so is renamed', () => {
    const { anchor, formerAnchors } = graph.events.get('told-again')!.claims[0]!;
    expect(anchor).toBe('claim-size-20-by-bo');
    expect(formerAnchors).toContain('claim-size-20-by-bob');
  });
});

describe('a part in an event or a standing of one without a name, or of several', () => {
  const sources = ['herald'];
  const told = aGraph({
    sources: { herald: { publisher: 'The Herald' } },
    actors: {
      alma: { name: 'Alma', kind: 'organisation' },
      bo: { name: 'Bo' },
      council: { name: 'River Council', kind: 'organisation' },
    },
    events: {
      told: {
        participants: [{ actor: 'alma', role: 'sends troops', attributedTo: { by: 'bo', through: 'a letter' } }],
        memberships: [{ actor: 'alma', in: 'council', status: 'signed', attributedTo: DIPLOMAT, sources }],
      },
    },
  });
  const event = told.events.get('told')!;

  it('is told so on the page of the event, on its marks and in what each did', () => {
    expect(eventView(told, event).participants[0]!.role).toBe('sends troops, according to Bo, through a letter');
    expect(eventView(told, event).facts.standings[0]!.attributedTo).toBe(words);
    expect(eventBadges(told, event)[0]!.text).toBe(`Alma signed, according to ${words} (River Council)`);
    expect(participationOf(told, event, 'alma')!.words).toBe(
      `took part (according to Bo, through a letter) and signed (according to ${words})`,
    );
  });

  it('is in the data in words and by its fields', () => {
    const [change] = standingsData(told, 'council').standings;
    expect(JSON.stringify(change)).toContain(words);
    expect(JSON.stringify(change)).toContain('"as":"a senior diplomat"');
  });

  it('lists the event on the pages of those it names', () => {
    expect(JSON.stringify(subjectView(told, told.subjects.get('bo')!))).toContain('/events/told/');
  });
});
