import { linkToSubject, type Link } from './link.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { textWords } from '../../../words/text.ts';

/** Countries that English calls with an article: "the Gambia", "the Solomon Islands". */
const COUNTRIES =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|United )|(?:Emirates|Federation|Islands|Kingdom|Republic|States|Union)$|^(?:Democratic )?Republic of /;

/** What belongs to somebody has no article of its own: "Mira’s plan". */
const POSSESSIVE = /^\S+(?:’s|'s|s’|s') /;

/** Words that make a name of what they stand in: "the River Council", "the Ministry of Works", "the Northern Strip". */
const COMMON_NOUN =
  /^(?:academy|accords?|administration|agency|agreements?|alliance|army|assembly|association|authority|bank|board|brigade|bureau|cabinet|canal|center|centre|chamber|charter|church|coalition|commission|committee|community|company|conference|confederation|congress|convention|corporation|council|court|department|directorate|east|embassy|federation|fleet|force|forces|forum|foundation|front|fund|government|group|guard|gulf|hospital|house|institute|institution|kingdom|league|ministry|mission|movement|nations|navy|network|ocean|office|organisation|organization|parliament|party|peninsula|plan|police|presidency|protocol|republic|resolution|river|sea|secretariat|senate|service|society|states|strait|strip|team|treaty|tribunal|union)$/i;

/** To the page of an actor or entity, to stand within a sentence. */
export function linkInSentence(subject: Subject): Link {
  const article = articleBefore(subject);
  return article === '' ? linkToSubject(subject) : { ...linkToSubject(subject), article };
}

/** "the " for a name that English puts an article before in a sentence; empty for one it does not. */
export function articleBefore({ kind, name }: Pick<Subject, 'kind' | 'name'>): string {
  if (/^the /i.test(name) || kind === 'person') return '';
  if (POSSESSIVE.test(name) && kind !== 'organisation') return '';
  if (kind === 'country') return COUNTRIES.test(name) ? textWords.the : '';
  const head = name
    .split(/ (?:of|for|on) /)[0]!
    .split(' ')
    .at(-1)!;
  return COMMON_NOUN.test(head) ? textWords.the : '';
}
