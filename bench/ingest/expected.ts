import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../usage-error.ts';

/** What a page is known to say; what is not known is left out, and not counted. */
const expectedSchema = z.object({
  /** The name of the file in the folder. */
  file: z.string(),
  /** The title, or several that are each right, such as the one printed and the one for search engines. */
  title: z.union([z.string(), z.array(z.string())]).optional(),
  /** The day of publication, `YYYY-MM-DD`. */
  published: z.string().optional(),
  /** None where the page names nobody. */
  authors: z.array(z.string()).optional(),
  /** Its two letters. */
  language: z.string().optional(),
  /** The main text. */
  text: z.string().optional(),
  /** Pieces that are of the main text, and pieces that are not, where the whole is not known. */
  with: z.array(z.string()).optional(),
  without: z.array(z.string()).optional(),
});

export type Expected = z.infer<typeof expectedSchema>;

/** What `expected.json` in a folder says of its pages: a list of objects as above. */
export function readExpected(folder: string): readonly Expected[] {
  const path = join(folder, 'expected.json');
  if (!existsSync(path)) throw new UsageError(`There is no ${path}, which says what its pages hold`);
  const { data, error } = z.array(expectedSchema).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!data) throw new UsageError(`${path} is not as it should be: ${z.prettifyError(error)}`);
  return data;
}
