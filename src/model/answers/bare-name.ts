import { foldName } from '../names/fold.ts';
import { oncePerText } from '../once.ts';

/** "Agency" in the languages in which agencies name themselves, as it is folded. */
const AGENCY = 'agency|agence|agencia|agenzia|(?:nachrichten)?agentur|ajansi|агентство';

/** What registers add to the name of a company. */
const LEGAL_FORM =
  'ltd|limited|inc|incorporated|corp|corporation|co|plc|llc|l l c|llp|gmbh|ag|sa|s a|spa|s p a|nv|n v|bv|b v|jsc|pjsc|ojsc';

const BEFORE = new RegExp(`^(?:(?:news|press) )?(?:${AGENCY}) (?=.)`);
const AFTER = new RegExp(`(?<=.) (?:${AGENCY}|news|news ?wire|news service|${LEGAL_FORM})$`);

/**
 * A name as origins are compared: folded, without its article, its legal form and words such as "news agency", so that
 * "Island Wire", "the Island Wire agency" and "Island Wire Ltd." are one. Of "the agency" the noun stays, and of signs
 * alone the signs.
 */
export const bareName = oncePerText((name): string => {
  const plain = name.replace(/^(?:the|an?)\s+(?=.)/i, '').replace(/\bof (?:the|an?)\s/gi, 'of ');
  return withoutForms(foldName(plain)) || name;
});

function withoutForms(folded: string): string {
  const shorter = folded.replace(BEFORE, '').replace(AFTER, '');
  return shorter === folded ? folded : withoutForms(shorter);
}
