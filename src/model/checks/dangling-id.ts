import { entriesOf, type Content } from '../records/content.ts';
import type { IdTarget } from '../graph/id-use.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { danglingLinks, HOMES } from './links.ts';
import type { Check } from './rule.ts';

/** Every id that a record writes is the id of another record, of the collection it must be in. */
export const danglingId: Check = function* (content) {
  const renamed = renamedIds(content);
  const removed = new Map(content.removed.map(({ collection, id, file }) => [`${collection}/${id}`, file]));
  for (const { file, line, field, id, wants, meant } of danglingLinks(content)) {
    const now = HOMES[wants].map((home) => renamed.get(`${home}/${id}`)).find((name) => name !== undefined);
    const notice = HOMES[wants].map((home) => removed.get(`${home}/${id}`)).find((name) => name !== undefined);
    const fix = notice
      ? `it was removed (${notice}); name what replaced it, or leave it out`
      : now
        ? `write "${now}", its id now`
        : meant
          ? `did you mean "${meant}"?`
          : 'correct it, or write the record';
    yield { file, line, field, found: `no ${NOUNS[wants]} has the id ${quoteValue(id)}`, fix };
  }
};

const NOUNS: Readonly<Record<IdTarget, string>> = {
  source: 'source',
  event: 'event',
  question: 'question',
  subject: 'actor or entity',
  actor: 'actor',
  place: 'place',
};

/** The id that each former one became, by collection and former id. */
function renamedIds(content: Content): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(content).flatMap(({ collection, id, data }) =>
      data.formerIds.map((former) => [`${collection}/${former}`, id] as const),
    ),
  );
}
