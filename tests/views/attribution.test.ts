import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../src/model/answers/answered-question.ts';
import { eventView } from '../../src/views/event.ts';
import { pledgesData } from '../../src/views/data/pledges.ts';
import { questionsData } from '../../src/views/data/questions.ts';
import { questionView } from '../../src/views/question.ts';
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
