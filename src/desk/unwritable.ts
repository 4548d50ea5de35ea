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

/** A full disk, what one may fill of it, and the largest file that one may write. */
const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Says of an error of the system which file or folder cannot be written; undefined for any other error. */
export function refusalFor(error: unknown, folder: string): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { code, syscall, dest, path = folder } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (code === undefined || syscall === undefined) return undefined;
  return new Refusal(NO_ROOM.has(code) ? deskWords.noRoom(code) : deskWords.unwritable(dest ?? path, code));
}
