import { deskWords } from '../words/desk.ts';
import { Refusal } from './refusal.ts';

/** Does some work on the files of a folder; throws a `Refusal` of one sentence where the system does not let it be done. */
export function inOneSentence<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refusalFor(error, folder) ?? error;
  }
}

/** Says of an error of the system which file or folder cannot be written; undefined for any other error. */
export function refusalFor(error: unknown, folder: string): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { code, syscall, dest, path = folder } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return code === undefined || syscall === undefined
    ? undefined
    : new Refusal(deskWords.unwritable(dest ?? path, code));
}
