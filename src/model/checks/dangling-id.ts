import { entriesOf, type Content } from '../records/content.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { guessWords } from '../../words/problems/guesses.ts';
import { idProblems } from '../../words/problems/ids.ts';
import { danglingLinks, HOMES, problemOfLink } from './links.ts';
import type { Check } from './rule.ts';

/** Every id that a record writes is the id of another record, of the collection it must be in. */
export const danglingId: Check = function* (content) {
  const renamed = renamedIds(content);
  const drafts = new Map(content.drafts.map(({ id, file }) => [id, file]));
  const removed = new Map(content.removed.map(({ collection, id, file }) => [`${collection}/${id}`, file]));
  for (const link of danglingLinks(content)) {
    const { id, wants, meant } = link;
    const now = HOMES[wants].map((home) => renamed.get(`${home}/${id}`)).find((name) => name !== undefined);
    const notice = HOMES[wants].map((home) => removed.get(`${home}/${id}`)).find((name) => name !== undefined);
    const draft = wants === 'source' ? drafts.get(id) : undefined;
    const found = draft === undefined ? WORDS.found[wants](quoteValue(id)) : WORDS.draft.found(quoteValue(id));
    const isRenamed = draft === undefined && notice === undefined && now !== undefined;
    const remedies = isRenamed ? [{ from: id, to: now }] : undefined;
    yield problemOfLink(link, { found, fix: fixFor({ draft, notice, now, meant }), remedies });
  }
};

const WORDS = idProblems.danglingId;

/** What became of the record, the first of these that is known. */
interface Lead {
  readonly draft: string | undefined;
  readonly notice: string | undefined;
  readonly now: string | undefined;
  readonly meant: string | undefined;
}

function fixFor({ draft, notice, now, meant }: Lead): string {
  if (draft !== undefined) return WORDS.draft.fix(draft);
  if (notice !== undefined) return WORDS.removed(notice);
  if (now !== undefined) return WORDS.renamed(now);
  return meant === undefined ? WORDS.fix : guessWords.meant(meant);
}

/** The id that each former one became, by collection and former id. */
function renamedIds(content: Content): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(content).flatMap(({ collection, id, data }) =>
      data.formerIds.map((former) => [`${collection}/${former}`, id] as const),
    ),
  );
}
