import { newRecordWords } from '../../words/new-records.ts';
import { Refusal } from '../refusal.ts';
import { shellWords } from '../shell-words.ts';
import { NEW_FIELDS, type NewKind } from './fields.ts';
import type { GivenWords } from './given.ts';

/** Questions that were stopped, or led to a refusal, with all that was answered until then. */
export class BrokenOff extends Refusal {
  readonly words: GivenWords;

  constructor(refusal: Refusal, words: GivenWords) {
    super(...refusal.lines);
    this.words = words;
  }
}

/** The refusal with the command that goes on from what was answered, beside other options of it. */
export function withCommand(broken: BrokenOff, kind: NewKind, others: readonly string[]): Refusal {
  const options = NEW_FIELDS[kind].flatMap(({ flag, form }) =>
    (broken.words.get(flag) ?? []).flatMap((word) => (form === 'yes' ? [`--${flag}`] : [`--${flag}`, word])),
  );
  return new Refusal(...broken.lines, newRecordWords.goOn(shellWords([kind, ...options, ...others])));
}
