import { editIn, finishEdit, hasStoppedEdit } from '../desk/finish-edit.ts';
import { Refusal } from '../desk/refusal.ts';
import { refusalFor } from '../desk/unwritable.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { deskWords } from '../words/desk.ts';

/**
 * Finishes an edit of the story in a folder that was stopped half way, and says so. Throws a `Refusal` where that cannot
 * be done, and on a server (`CI`), where what is in the folder came from elsewhere and nothing that is written is kept.
 */
export function finishStopped(folder: string): void {
  const isOnServer = !['', 'false', '0'].includes(process.env['CI'] ?? '');
  if (isOnServer && hasStoppedEdit(folder)) throw new Refusal(deskWords.stopped.onServer(editIn(folder)));
  if (!isOnServer && finishEdit(folder)) process.stderr.write(`${escapeControls(deskWords.finished(folder))}\n`);
}

/** Does what a command is for after such an edit is finished; gives its exit code, or 1 where it is refused. */
export async function refusing(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const refusal = isNotAllowed(error) ? refusalFor(error, '.') : error;
    if (!(refusal instanceof Refusal)) throw error;
    process.stderr.write(`${refusal.lines.map(escapeControls).join('\n')}\n`);
    return 1;
  }
}

/** What is for the editor to mend, such as a folder that only others may write in or a full disk. */
function isNotAllowed(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}
