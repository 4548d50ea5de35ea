import type { Problem } from '../diagnostics/problem.ts';
import { newAddresses } from '../records/addresses.ts';
import { entriesOf, type Content } from '../records/content.ts';
import { problemOfFile } from './problem-at.ts';

/**
 * What is wrong with the list of published addresses of a story that has no other problem. A new story has none yet, and
 * the check begins one; but a story that shows by notices, former ids or corrections that it was published has lost it.
 *
 * @param file the list, as messages call it
 * @param mayWrite false where nothing that is written is kept, as on a server that builds: there the list is whole
 */
export function addressListProblems(content: Content, file: string, mayWrite: boolean): readonly Problem[] {
  if (content.addresses === null && wasPublished(content)) return [problemOfFile({ file }, LOST)];
  if (mayWrite) return [];
  if (content.addresses === null) return [problemOfFile({ file }, NOT_BEGUN)];
  const [first, ...others] = newAddresses(content);
  if (first === undefined) return [];
  const found = `it lacks ${first}${others.length === 0 ? '' : ` and ${others.length} more`}`;
  return [problemOfFile({ file }, { found, fix: 'run npm run check, which adds what is new, and commit the file' })];
}

const LOST = {
  found: 'no list of published addresses, and this story was published: it has notices, former ids or corrections',
  fix: 'restore it from the history',
};
const NOT_BEGUN = {
  found: 'no list of published addresses',
  fix: 'run npm run check, which begins it, and commit the file; of a story that was published restore it from the history',
};

/** Only what was published is removed with a notice, renamed with its old id, or corrected. */
function wasPublished(content: Content): boolean {
  const isChanged = ({ formerIds, corrections }: { formerIds: readonly string[]; corrections?: readonly unknown[] }) =>
    formerIds.length > 0 || (corrections ?? []).length > 0;
  return content.removed.length > 0 || entriesOf(content).some(({ data }) => isChanged(data));
}
