import type { NamedPlace } from '../../ingest/draft/known-names.ts';
import { FREE_ORDER, QUOTATION, SAID_BEHIND, SAID_BY, SAYING } from './spoken.ts';

/** A known name stands as its number between two marks, so that no point or comma within it ends a clause. */
const NAME = '\uE000(\\d+)\uE001';
const MARKS = /[\uE000\uE001]/gu;
const ONLY_NAME = new RegExp(`^.\\s*(${NAME})\\s*.$`, 'u');
/** A point behind a capital alone ends no clause: "M. Stone". */
const CLAUSE_END = /([,;:!?()—–“”„«»"\n]|(?<!(?<!\p{L})\p{Lu})\.(?=\s|$))/u;

/** "Mira Stone", "has also", and the verb. */
const BEFORE_VERB = new RegExp(
  `${NAME}(?:\\s+(?:has|have|had|also|later|then|again|earlier|still|\\p{Ll}+ly|(?:on\\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))*\\s*$`,
  'u',
);
/** A name behind one of these is no subject, unless somebody speaks for it. */
const NO_SUBJECT =
  /(?<!\p{L})(?:of|for|to|by|from|in|at|on|with|near|against|about|over|\p{Ll}+ing|de|du|des|à|pour|avec)\s+(?:(?:the|la|les)\s+)?$/iu;
const SPEAKS_FOR =
  /(?<!\p{L})(?:spokes\p{L}+|statement|ministry|government|office|embassy|porte-parole)\s+\p{L}+\s+(?:(?:the|la|les)\s+)?$/iu;
/** What is said in a clause within another is told by whoever speaks in the other. */
const WITHIN = /(?<!\p{L})(?:that|who|whom|which|when|if|whether|because|que|qui|что|который)(?!\p{L})/iu;

/** "the", "a spokesman for the", "Foreign Minister", "le président", "президент", and the name. */
const BEHIND_VERB = new RegExp(
  `^\\s+(?:(?:the|le|la|les)\\s+|l[’'])?(?:an?\\s+spokes\\p{L}+\\s+(?:for|of)\\s+(?:the\\s+)?|(?:\\p{Lu}[\\p{L}-]+\\s+){1,4}|(?:ministre|président|présidente|premier|президент|министр|глава)\\s+)?${NAME}(?![’']s)`,
  'u',
);
/** Behind a speaker no verb follows: "said Mira Stone on Monday", but not "said Mira Stone had left". */
const ENDS = /^(?:\s*$|\s+(?:on|in|at|to|during|after|before|who|as|when|while|and)\s)/u;
/** "The Mayor Mira Stone": all that stands in a clause, before a comma and what she is. */
const NAME_ALONE = new RegExp(`^\\s*(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}-]+\\s+){0,4}${NAME}\\s*$`, 'u');
/** "The deputy minister of defence", "le ministre adjoint", "заместитель министра": what someone is, before the name. */
const DESCRIPTION =
  /(?:(?<![\p{L}’'])(?:the|an?|its|his|her|their|our|le|la|les|un|une|son|sa|leur)\s+|(?<!\p{L})l[’'])[\p{L}\s’'-]{3,80}$|\p{Script=Cyrillic}{4}\s*$/iu;

/**
 * The ids of those who are named next to a verb of saying in a paragraph, before it or else behind it, in the order of its
 * clauses; none where nobody is, as in "The tents are from Freedonia, officials said".
 */
export function speakersIn(text: string, named: readonly NamedPlace[]): readonly string[] {
  const parts = withMarks(text, named).replace(QUOTATION, nameOrMark).split(CLAUSE_END);
  const found = parts.flatMap((clause, i) => {
    const by = i % 2 > 0 ? undefined : speakerInClause(clause, () => nameDescribed(parts, i));
    return by === undefined ? [] : [named[Number(by)]!.id];
  });
  return [...new Set(found)];
}

/** The number of the name; `described` finds the one whom the clause before describes, where a verb begins this clause. */
function speakerInClause(clause: string, described: () => string | undefined): string | undefined {
  for (const { index, 0: verb } of clause.matchAll(SAYING)) {
    const [before, behind] = [clause.slice(0, index), clause.slice(index + verb.length)];
    if (SAID_BY.test(verb)) {
      const by = BEHIND_VERB.exec(behind)?.[1];
      if (by !== undefined) return by;
      continue;
    }
    const begins = before.trim() === '';
    const by = (begins ? described() : subjectOf(before)) ?? nameBehind(verb, behind, begins);
    if (by !== undefined) return by;
  }
  return undefined;
}

function subjectOf(before: string): string | undefined {
  const found = BEFORE_VERB.exec(before);
  if (!found) return undefined;
  const head = before.slice(0, found.index);
  const isWithin = WITHIN.test(head) || head.search(SAYING) >= 0;
  return isWithin || (NO_SUBJECT.test(head) && !SPEAKS_FOR.test(head)) ? undefined : found[1];
}

/** "…, said Mira Stone"; in some languages the verb may stand before its subject anywhere. */
function nameBehind(verb: string, behind: string, begins: boolean): string | undefined {
  if (!FREE_ORDER.test(verb) && !(begins && SAID_BEHIND.test(verb))) return undefined;
  const found = BEHIND_VERB.exec(behind);
  return found && ENDS.test(behind.slice(found[0].length)) ? found[1] : undefined;
}

/** Mira Stone in "Mira Stone, the mayor of Old Harbour, said", and in "the deputy mayor, Mira Stone, said". */
function nameDescribed(parts: readonly string[], i: number): string | undefined {
  if (parts[i - 1] !== ',' || parts[i - 3] !== ',') return undefined;
  const [before, within] = [parts[i - 4]!, parts[i - 2]!];
  const described = DESCRIPTION.test(before) ? NAME_ALONE.exec(within)?.[1] : undefined;
  return NAME_ALONE.exec(before)?.[1] ?? described;
}

function withMarks(text: string, named: readonly NamedPlace[]): string {
  const own = (from: number, to?: number) => text.slice(from, to).replace(MARKS, ' ');
  const pieces = named.map(({ start }, i) => `${own(named[i - 1]?.end ?? 0, start)}\uE000${i}\uE001`);
  return [...pieces, own(named.at(-1)?.end ?? 0)].join('');
}

/** Quoted words tell nothing of who speaks them, but a name alone may be in quotation marks. */
function nameOrMark(quoted: string): string {
  return ONLY_NAME.exec(quoted)?.[1] ?? '”';
}
