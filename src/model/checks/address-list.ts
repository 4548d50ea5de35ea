import type { Problem } from '../diagnostics/problem.ts';
import { newAddresses } from '../records/addresses.ts';
import { entriesOf, type Content } from '../records/content.ts';
import { addressProblems } from '../../words/problems/addresses.ts';
import { problemOfFile } from './problem-at.ts';

/**
 * What is wrong with the list of published addresses of a story that has no other problem. A new story has none yet, and
 * the check begins one; but a story that shows by notices, former ids or corrections that it was published has lost it.
 *
 * @param file the list, as messages call it
 * @param mayWrite false where nothing that is written is kept, as on a server that builds: there the list is whole
 */
export function addressListProblems(content: Content, file: string, mayWrite: boolean): readonly Problem[] {
  if (content.addresses === null && wasPublished(content)) return [problemOfFile({ file }, WORDS.lost)];
  if (mayWrite) return [];
  if (content.addresses === null) return [problemOfFile({ file }, WORDS.notBegun)];
  const [first, ...others] = newAddresses(content);
  if (first === undefined) return [];
  const finding = others.length === 0 ? WORDS.lacksOne(first) : WORDS.lacksSeveral(first, others.length);
  return [problemOfFile({ file }, finding)];
}

const WORDS = addressProblems.addressList;

/** Only what was published is removed with a notice, renamed with its old id, or corrected. */
function wasPublished(content: Content): boolean {
  const isChanged = ({ formerIds, corrections }: { formerIds: readonly string[]; corrections?: readonly unknown[] }) =>
    formerIds.length > 0 || (corrections ?? []).length > 0;
  return content.removed.length > 0 || entriesOf(content).some(({ data }) => isChanged(data));
}
