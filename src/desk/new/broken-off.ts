import { askingWords } from '../../words/asking.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { Refusal } from '../refusal.ts';
import { shellWords } from '../shell-words.ts';
import { NEW_FIELDS, type NewKind } from './fields.ts';
import type { GivenWords } from './given.ts';

/** What was answered. */
type Answers = Pick<BrokenOff, 'words' | 'id'>;

/** Questions that were stopped, or led to a refusal, with all that was answered until then. */
export class BrokenOff extends Refusal {
  readonly words: GivenWords;
  /** The id that its editor wants for it, where one was given or answered. */
  readonly id: string | undefined;

  constructor(refusal: Refusal, { words, id }: Answers) {
    super(...refusal.lines);
    this.words = words;
    this.id = id;
  }
}

/** What is told of an error where questions are asked: a refusal as it is, a fault of the command with the place in it. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { stack, message } = error as Error;
  return new Refusal(askingWords.ownFault, ...(stack ?? message).split('\n').slice(0, 2));
}

/** The refusal with the command that goes on from what was answered, beside other options of it. */
export function withCommand(refusal: Refusal, kind: NewKind, answers: Answers, others: readonly string[]): Refusal {
  const options = NEW_FIELDS[kind].flatMap(({ flag, form }) =>
    (answers.words.get(flag) ?? []).flatMap((word) => (form === 'yes' ? [`--${flag}`] : [`--${flag}`, word])),
  );
  const id = answers.id === undefined ? [] : ['--id', answers.id];
  return new Refusal(...refusal.lines, newRecordWords.goOn(shellWords([kind, ...options, ...id, ...others])));
}
