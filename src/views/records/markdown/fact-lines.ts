import type { z } from 'zod';
import { eventFactWords, factStateWords, scheduleWords } from '../../../words/event-facts.ts';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import { pledgeVerbs } from '../../../words/pledges.ts';
import { statementWords } from '../../../words/statements.ts';
import { voiceWords } from '../../../words/voices.ts';
import type { claimFields, membershipFields, pledgeFields, statementFields, upcomingFields } from '../schema/facts.ts';
import type { citedSchema, referenceSchema } from '../schema/shared.ts';
import { joined, link, linkTo, type InLine } from './nodes.ts';

type CitedSourceFields = z.infer<typeof citedSchema>;

/** What all facts have that stands behind what they tell. */
interface Tail {
  readonly sources: readonly CitedSourceFields[];
  readonly setAside: string | null;
  readonly corrections?: readonly { readonly date: { readonly words: string } }[];
  readonly note?: string | null;
}

/** "over 9 people, according to a guest · 19 January 2026 (The Herald, 5 March 2026, para. 4)" */
export function claimLine(claim: z.infer<typeof claimFields>): readonly InLine[] {
  const told = claim.attributedTo ? voiceWords.accordingTo(claim.words, claim.attributedTo.words) : claim.words;
  return [told, markdownPageWords.asOf(claim.asOf.words), ...tailOf(claim)];
}

/** "Mira Stone, through an interpreter: It will hold. (The Herald, 5 March 2026)" */
export function statementLine(statement: z.infer<typeof statementFields>): readonly InLine[] {
  const { by, as, through, says, answers } = statement;
  return [
    ...(as === null ? [] : [statementWords.unnamedOf(as)]),
    ...named(by),
    ...(through === null ? [] : [markdownPageWords.comma(statementWords.through(through))]),
    markdownPageWords.colon,
    says,
    ...(answers === null ? [] : [' ', statementWords.inReplyTo, ' ', linkTo(answers)]),
    ...tailOf(statement),
  ];
}

/** "Freedonia: signed, River Council (The Herald, 5 March 2026)" */
export function membershipLine(membership: z.infer<typeof membershipFields>): readonly InLine[] {
  const { actor, words, attributedTo, disputed } = membership;
  const told = attributedTo ? voiceWords.accordingTo(words, attributedTo.words) : words;
  const status = disputed.length > 0 ? voiceWords.disputed(told) : told;
  return [linkTo(actor), markdownPageWords.statusIn(status), linkTo(membership.in), ...tailOf(membership)];
}

/** "Freedonia offered: 30 tents to Oldtown, according to a guest (The Herald, 5 March 2026)" */
export function pledgeLine(pledge: z.infer<typeof pledgeFields>): readonly InLine[] {
  const { by, to, words, status, attributedTo } = pledge;
  return [
    ...named(by),
    markdownPageWords.did(pledgeVerbs[status]),
    words,
    ...(to === null ? [] : [markdownPageWords.to, linkTo(to)]),
    ...(attributedTo === null ? [] : [voiceWords.accordingTo('', attributedTo.words)]),
    ...tailOf(pledge),
  ];
}

/** "3 April 2026: The next meeting (The Herald, 5 March 2026)" */
export function upcomingLine(upcoming: z.infer<typeof upcomingFields>): readonly InLine[] {
  const change = [scheduleWords[upcoming.status], upcoming.date?.words].filter((word) => typeof word === 'string');
  return [change.join(' '), eventFactWords.of(upcoming.what), ...tailOf(upcoming)];
}

/** Each of several, as links: "Ana, Bo and Cy" would need words that links have none of. */
export function named(references: readonly z.infer<typeof referenceSchema>[]): readonly InLine[] {
  return joined(
    references.map((reference) => [linkTo(reference)]),
    markdownPageWords.comma(''),
  );
}

/** The sources behind something, why it counts no more, and what the editors say of it. */
export function tailOf({ sources, setAside, corrections = [], note = null }: Tail): readonly InLine[] {
  return [
    ...citations(sources),
    ...(setAside === null ? [] : [markdownPageWords.after(setAside)]),
    ...corrections.map(({ date }) => markdownPageWords.after(factStateWords.corrected(date.words))),
    ...(note === null ? [] : [markdownPageWords.after(note)]),
  ];
}

function citations(sources: readonly CitedSourceFields[]): readonly InLine[] {
  if (sources.length === 0) return [];
  const { open, close } = markdownPageWords.bracket;
  return [open, ...joined(sources.map(citation), markdownPageWords.next), close];
}

function citation({ label, address, locator, quote }: CitedSourceFields): readonly InLine[] {
  const place = locator === null ? [] : [markdownPageWords.place(locator)];
  return [
    link(label, address),
    ...place,
    ...(quote === null ? [] : [markdownPageWords.colon, markdownPageWords.quote(quote)]),
  ];
}
