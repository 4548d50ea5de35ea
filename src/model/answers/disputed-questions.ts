import { partitionPoint } from '../partition-point.ts';
import { compareAnsweredQuestions, isDispute, type AnsweredQuestion } from './answered-question.ts';

/** The questions on which sources differ, kept in order while their answers change: those that matter most first. */
export class DisputedQuestions {
  readonly #inOrder: AnsweredQuestion[] = [];
  readonly #byId = new Map<string, AnsweredQuestion>();

  /** Puts a question where it belongs by its answers, in place of what it was before; leaves it out if none differ. */
  put(answered: AnsweredQuestion): void {
    const { id } = answered.question;
    const before = this.#byId.get(id);
    if (before) this.#inOrder.splice(this.#placeOf(before), 1);
    this.#byId.delete(id);
    if (answered.relation !== 'differ' || !isDispute(answered)) return;
    this.#inOrder.splice(this.#placeOf(answered), 0, answered);
    this.#byId.set(id, answered);
  }

  first(count: number): readonly AnsweredQuestion[] {
    return this.#inOrder.slice(0, count);
  }

  #placeOf(answered: AnsweredQuestion): number {
    return partitionPoint(this.#inOrder, (other) => compareAnsweredQuestions(other, answered) < 0);
  }
}
