import { newRecordWords } from '../../words/new-records.ts';
import { Refusal } from '../refusal.ts';
import { shellWords } from '../shell-words.ts';
import { NEW_FIELDS, type NewKind } from './fields.ts';
import type { GivenWords } from './given.ts';

/** Questions that were stopped, or led to a refusal, with all that was answered until then. */
export class BrokenOff extends Refusal {
  readonly words: GivenWords;
  /** The id that its editor wants for it, where one was given or answered. */
  readonly id: string | undefined;

  constructor(refusal: Refusal, { words, id }: Pick<BrokenOff, 'words' | 'id'>) {
    super(...refusal.lines);
    this.words = words;
    this.id = id;
  }
}

/** The refusal with the command that goes on from what was answered, beside other options of it. */
export function withCommand(broken: BrokenOff, kind: NewKind, others: readonly string[]): Refusal {
  const options = NEW_FIELDS[kind].flatMap(({ flag, form }) =>
    (broken.words.get(flag) ?? []).flatMap((word) => (form === 'yes' ? [`--${flag}`] : [`--${flag}`, word])),
  );
  const id = broken.id === undefined ? [] : ['--id', broken.id];
  return new Refusal(...broken.lines, newRecordWords.goOn(shellWords([kind, ...options, ...id, ...others])));
}
