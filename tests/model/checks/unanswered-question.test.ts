import { describe, expect, it } from 'vitest';
import { unansweredQuestion } from '../../../src/model/checks/unanswered-question.ts';
import type { Content } from '../../../src/model/records/content.ts';
import { anEvent, aQuestion, contentOf } from '../../builders.ts';

const isUnanswered = (answer: unknown, question = 'how-many', more: Partial<Content> = {}) =>
  [
    ...unansweredQuestion(
      contentOf({
        questions: [aQuestion()],
        events: [anEvent({ id: 'one', claims: [{ question, answer, sources: ['herald'] }] })],
        ...more,
      }),
    ),
  ].length > 0;

describe('a question', () => {
  it('is answered by a claim that has an answer, even where its id is misspelt', () => {
    expect(isUnanswered(7)).toBe(false);
    expect(isUnanswered(7, 'how-mani')).toBe(false);
    expect(isUnanswered(null)).toBe(true);
    expect(isUnanswered(7, 'what-else-is-there')).toBe(true);
  });

  it('may have its answer in a file that could not be read', () => {
    const unread = [{ collection: 'events', id: 'two', file: 'events/two.md' }] as unknown as Content['unread'];
    expect(isUnanswered(null, 'how-many', { unread })).toBe(false);
  });
});
