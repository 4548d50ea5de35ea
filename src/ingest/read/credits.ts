import { inAnyCase } from '../any-case.ts';

/** Names with capitals one after another, with what stands between two: "Ann Lee and Tom May in Port Lee". */
const NAME = /\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:al|bin|da|de|del|der|di|du|la|van|von) )*\p{Lu}[\p{L}\p{M}.’'-]*)*/u
  .source;
const BETWEEN = /(?:[,;/] ?(?:and |et |и |und )?| (?:and|et|и|und|&|in|from|for|of|at|à|en|aus) )/u.source;
const HELPED =
  /(?:with )?(?:additional|further|extra) (?:reporting|research|material|writing) (?:by|from)|with (?:reporting|contributions?|research) (?:by|from)|(?:avec la (?:contribution|collaboration) de|reportage complémentaire de)|mitarbeit\s?:|(?:при участии|в подготовке (?:материала|текста) участвовал[аи]?\s?:?)/u
    .source;

const CREDIT = new RegExp(String.raw`^[[(–—-]?\s*${inAnyCase(HELPED)}\s${NAME}(?:${BETWEEN}${NAME})*[.)\]]*$`, 'u');

/** True for who helped to write an article, as it stands below it: "Additional reporting by Ann Lee in Port Lee". */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}
