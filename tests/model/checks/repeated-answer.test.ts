import { describe, expect, it } from 'vitest';
import { questionRepeatedBy } from '../../../src/model/checks/repeated-answer.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anActor, anEvent, aQuestion, aSource, contentOf, STORY } from '../../builders.ts';

interface Told {
  readonly type: string;
  readonly title: string;
  /** What the event of the part answers, and what another answers for the same day. */
  readonly answers: readonly [unknown, unknown];
  readonly about?: readonly string[];
  readonly partial?: boolean;
}

/** Whether a warning tells that a part of Mira Stone repeats one of two answers that differ. */
function isWarnedOf(
  role: string,
  { type, title, answers: [own, other], about = ['mira-stone'], partial }: Told,
): boolean {
  const claim = (answer: unknown, source: string) => ({ question: 'asked', answer, partial, sources: [source] });
  const events = [
    anEvent({ id: 'one', participants: [{ actor: 'mira-stone', role }], claims: [claim(own, 'herald')] }),
    anEvent({ id: 'two', claims: [claim(other, 'lamp')] }),
  ];
  const content = contentOf({
    sources: [aSource(), aSource({ id: 'lamp' })],
    events,
    actors: [anActor(), anActor({ id: 'bo-reed' })],
    questions: [aQuestion({ id: 'asked', type, title, about })],
  });
  const graph = buildGraph(STORY, content);
  return questionRepeatedBy(graph, graph.events.get('one')!, { actor: 'mira-stone', role }) !== undefined;
}

describe('a part that repeats an answer on which sources differ', () => {
  const list = { type: 'set', title: 'Who sends cooks?', about: ['bo-reed'] };

  it('is told by the lists of which some have the actor, in whatever words', () => {
    const answers = [['mira-stone'], ['bo-reed']] as const;
    expect(isWarnedOf('sends cooks', { ...list, answers })).toBe(true);
    expect(isWarnedOf('dispatches kitchen staff', { ...list, answers })).toBe(true);
    expect(isWarnedOf('hosts the talks', { ...list, answers })).toBe(false);
  });

  it('is none where all lists have the actor, or where those without name only some', () => {
    const answers = [['mira-stone'], ['bo-reed', 'mira-stone']] as const;
    expect(isWarnedOf('sends cooks', { ...list, answers })).toBe(false);
    expect(isWarnedOf('sends cooks', { ...list, answers: [['mira-stone'], ['bo-reed']], partial: true })).toBe(false);
  });

  it('is told by a word that one answer has and the other has not', () => {
    const text = {
      type: 'text',
      title: 'What people does she send?',
      answers: ['Military units', 'Medical units'],
    } as const;
    expect(isWarnedOf('sends military staff', text)).toBe(true);
    expect(isWarnedOf('sends units of people', text)).toBe(false);
    expect(isWarnedOf('sends military staff', { ...text, about: ['bo-reed'] })).toBe(false);
  });

  it('is told by its number', () => {
    const number = { type: 'number', title: 'How many cooks does she send?', answers: [20_000, 35] } as const;
    expect(isWarnedOf('sends 20,000 cooks', number)).toBe(true);
    expect(isWarnedOf('sends cooks', number)).toBe(false);
    expect(isWarnedOf('sends 7 cooks', number)).toBe(false);
  });

  it('is told by the matter of a question with yes or no about the actor', () => {
    const yesNo = { type: 'yes-no', title: 'Did she pay for the bridge?', answers: ['yes', 'no'] } as const;
    expect(isWarnedOf('paid for the bridge', yesNo)).toBe(true);
    expect(isWarnedOf('pays for the school', yesNo)).toBe(false);
    expect(isWarnedOf('paid for the bridge', { ...yesNo, answers: ['yes', 'yes'] })).toBe(false);
  });

  it('is none of a question on a day', () => {
    const date = {
      type: 'date',
      title: 'When does she pay for the bridge?',
      answers: ['2026-01-19', '2026-01-21'],
    } as const;
    expect(isWarnedOf('pays for the bridge', date)).toBe(false);
  });
});
