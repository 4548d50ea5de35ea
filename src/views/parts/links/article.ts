import type { Subject } from '../../../model/records/subject.ts';
import { textWords } from '../../../words/text.ts';

/** Countries that English calls with an article: "the Gambia", "the Solomon Islands". */
const COUNTRIES =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|United )|(?:Emirates|Federation|Islands|Kingdom|Republic|States|Union)$|^(?:Democratic )?Republic of /;

/** Words that make a name of what they stand in: "the River Council", "the Ministry of Works". */
const COMMON_NOUN =
  /^(?:academy|administration|agency|alliance|army|assembly|association|authority|bank|board|brigade|bureau|cabinet|center|centre|chamber|church|coalition|commission|committee|community|company|conference|confederation|congress|corporation|council|court|department|directorate|embassy|federation|fleet|force|forces|forum|foundation|front|fund|government|group|guard|hospital|house|institute|institution|kingdom|league|ministry|mission|movement|nations|navy|network|office|organisation|organization|parliament|party|police|presidency|republic|secretariat|senate|service|society|states|team|tribunal|union)$/i;

/** "the " for a name that English puts an article before in a sentence; empty for one it does not. */
export function articleBefore({ kind, name }: Pick<Subject, 'kind' | 'name'>): string {
  if (/^the /i.test(name) || kind === 'person') return '';
  if (kind === 'country') return COUNTRIES.test(name) ? textWords.the : '';
  const head = name
    .split(/ (?:of|for|on) /)[0]!
    .split(' ')
    .at(-1)!;
  return COMMON_NOUN.test(head) ? textWords.the : '';
}
