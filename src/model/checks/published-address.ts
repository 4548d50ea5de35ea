import { factOfPath } from '../graph/fact-addresses.ts';
import { COLLECTIONS, type Content } from '../records/content.ts';
import { addressesOf, folderMoves } from '../records/addresses.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { addressProblems } from '../../words/problems/addresses.ts';
import type { Finding } from './problem-at.ts';
import { recordsOf } from './records.ts';
import type { Check } from './rule.ts';

/** Every address that was ever published still answers: by a record, also in another folder, by one that had its id, or by a notice. */
export const publishedAddress: Check = function* (content) {
  if (content.addresses === null) return;
  const { file, lines } = content.addresses;
  const answering = answeringAddresses(content);
  const drafts = new Map(content.drafts.map((draft) => [`sources/${draft.id}`, draft.file]));
  for (const [i, address] of lines.entries()) {
    if (address === '' || factOfPath(address) || answering.has(address)) continue;
    const finding = findingOf(address, file, drafts.get(address));
    yield { file, line: i + 1, field: 'file', ...finding };
  }
};

const WORDS = addressProblems.publishedAddress;

/** @param draft the draft that has it now, if one has */
function findingOf(address: string, list: string, draft: string | undefined): Finding {
  if (draft !== undefined) return WORDS.draft(draft);
  const isAddress = COLLECTIONS.some((collection) => address.startsWith(`${collection}/`));
  return isAddress ? WORDS.gone(`${list.replace(/[^/]*$/, '')}${address}.md`, list) : WORDS.none(quoteValue(address));
}

/** Addresses that lead to a record, a former id or a notice; what could not be read is there all the same. */
export function answeringAddresses(content: Content): ReadonlySet<string> {
  const files = recordsOf(content).map(({ collection, id }) => `${collection}/${id}`);
  return new Set([...files, ...addressesOf(content), ...folderMoves(content).map(({ from }) => from)]);
}
