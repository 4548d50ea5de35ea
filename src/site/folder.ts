import { resolve } from 'node:path';
import { readChecked, type Checked } from '../reader/checked.ts';

/** The folder the story is read from, as the editor names it. */
export const contentFolder: string = process.env['CONTENT_DIR'] || 'content';

let reading: Promise<Checked> | undefined;

/** The story's folder, read and judged once; again after `forgetContent`. */
export function loadContent(): Promise<Checked> {
  return (reading ??= readChecked(resolve(contentFolder), contentFolder));
}

/** Makes the next `loadContent` read anew, after a file has changed. */
export function forgetContent(): void {
  reading = undefined;
}
