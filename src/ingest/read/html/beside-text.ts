import { inAnyCase } from '../../any-case.ts';
import { MARKED_AS_BESIDE, MARKED_AS_COMMENTS } from './beside-words.ts';
import { classWords } from './class-words.ts';
import { invitationsIn } from './invitations.ts';
import { proseByElement, proseIn } from './prose.ts';

/** What no part of an article is, by what pages tell assistive technology. */
const ROLES = [
  ...['nav', 'dialog', 'form', '[aria-modal="true"]'],
  ...['navigation', 'search', 'dialog', 'alertdialog', 'menu', 'menubar'].map((role) => `[role="${role}"]`),
].join(', ');

/** Of the prose of a page, the share that no such part has: a class is said of the whole text where it has more. */
const MOST = 0.2;
/** Readers may have written more than the paper. */
const MOST_OF_COMMENTS = 0.85;

/** A paper's own correction stays, whatever stands around it. */
const HEADED = inAnyCase(
  /corrections?|clarification|editor[’']s note|update|rectificatif|précision|korrektur|исправление|уточнение/u.source,
);
const TOLD = inAnyCase(
  /(?:this|the) (?:article|story|report|piece|headline) (?:was|has been) (?:amended|corrected|updated|edited|changed)|an? (?:earlier|previous) version of this|cet article a été (?:corrigé|modifié|mis à jour)|dieser artikel wurde (?:korrigiert|geändert)|(?:в первой|в предыдущей|в более ранней) версии/u
    .source,
);
const CORRECTION = new RegExp(
  String.raw`^\s*(?:${HEADED}\s*(?:[:.,;(—–-]|\p{Lu}|\d|$|${inAnyCase(/of |on |made |du |vom |от /u.source)})|${TOLD})`,
  'u',
);

/**
 * Removes from a page what stands beside its article or between its paragraphs: menus, windows, invitations, links to
 * other articles, what readers wrote.
 */
export function removeBesideText(document: Document): void {
  const prose = proseByElement(proseIn(document.body));
  const all = prose.get(document.body) ?? 0;
  for (const box of invitationsIn(document)) if ((prose.get(box) ?? 0) <= all * MOST && !isKept(box)) box.remove();
  const roles = new Set(document.querySelectorAll(ROLES));
  for (const element of document.querySelectorAll('body *')) {
    const most = shareOf(classWords(element)) ?? (roles.has(element) ? MOST : 0);
    if (most > 0 && (prose.get(element) ?? 0) <= all * most && !isKept(element)) element.remove();
  }
}

function shareOf(words: string): number | null {
  if (MARKED_AS_COMMENTS.test(words)) return MOST_OF_COMMENTS;
  return MARKED_AS_BESIDE.test(words) ? MOST : null;
}

/** True for what a publisher corrects, or says of the text itself. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text);
}

/** Who said what is quoted stays as well. */
function isKept(element: Element): boolean {
  const quotation = element.parentElement?.closest('blockquote');
  return element.matches('h1, :has(h1)') || Boolean(quotation) || isCorrection(element.textContent);
}
