import { deskWords } from '../words/desk.ts';
import { Refusal } from './refusal.ts';

/** Does some work on files; throws a `Refusal` of one sentence where the system does not let it be done. */
export function inOneSentence<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code, dest, path = folder } = error as NodeJS.ErrnoException & { readonly dest?: string };
    if (error instanceof Refusal || code === undefined) throw error;
    throw new Refusal(deskWords.unwritable(dest ?? path, code));
  }
}
