import { slug } from 'github-slugger';
import type { Claim } from '../records/claim.ts';
import type { EventData } from '../records/event.ts';
import type { Membership } from '../records/membership.ts';
import type { Pledge } from '../records/pledge.ts';
import type { Statement } from '../records/statement.ts';
import type { Upcoming } from '../records/upcoming.ts';

/*
 * The address of each fact on the page of its event. It is made of what the fact says, so that it stays the same when
 * other facts are added or the order changes. A fact that is reworded keeps its address by its `anchor`.
 */

/** `standing-mira-river-council-accepted` */
export function membershipAnchor({ actor, in: body, status, anchor }: Membership): string {
  return anchor ?? `standing-${actor}-${body}-${status}`;
}

/** `statement-mira-the-bridge-will-hold` */
export function statementAnchor({ by, says, anchor }: Statement): string {
  return anchor ?? `statement-${by}-${words(says)}`;
}

/** `pledge-mira-two-boats-offered`, by the first in the alphabet of those who pledge together. */
export function pledgeAnchor({ by, what, status, anchor }: Pledge): string {
  return anchor ?? `pledge-${by.toSorted()[0]!}-${words(what)}-${status}`;
}

/**
 * `answer-bridge-length-over-300`, for which day if it is not the event's, `-of-2026-01`, and
 * whom the source has it from, `-by-the-builders`.
 */
export function claimAnchor({ question, answer, qualifier, asOf, attributedTo, anchor }: Claim): string {
  const parts = [
    'answer',
    question,
    qualifier,
    wordsOf(answer),
    asOf && `of-${words(asOf.replace(/[/,]/g, ' '))}`,
    attributedTo && `by-${words(attributedTo)}`,
  ];
  return anchor ?? parts.filter(Boolean).join('-');
}

/** `date-the-next-meeting-2026-05`, by what is to happen and when. */
export function upcomingAnchor({ what, date, anchor }: Upcoming): string {
  return anchor ?? `date-${words(what)}-${words(date.replace(/[/,]/g, ' '))}`;
}

/** The addresses of all facts of an event, each with the field that has it. */
export function anchorsOf(event: EventData): readonly { readonly field: string; readonly anchor: string }[] {
  const of = <Fact>(facts: string, all: readonly Fact[], anchor: (fact: Fact) => string) =>
    all.map((fact, i) => ({ field: `${facts}.${i}`, anchor: anchor(fact) }));
  return [
    ...of('memberships', event.memberships, membershipAnchor),
    ...of('statements', event.statements, statementAnchor),
    ...of('claims', event.claims, claimAnchor),
    ...of('pledges', event.pledges, pledgeAnchor),
    ...of('upcoming', event.upcoming, upcomingAnchor),
  ];
}

function wordsOf(answer: Claim['answer']): string {
  if (answer === null) return 'not-recorded';
  if (typeof answer === 'number')
    return String(answer)
      .replace(/^-/, 'minus-')
      .replace(/[^a-z0-9-]/g, '-');
  if (typeof answer === 'string') return words(answer);
  if (!Array.isArray(answer)) return `${wordsOf(answer.amount)}-${answer.currency.toLowerCase()}`;
  const [first = 'none', second, ...more] = answer.toSorted();
  return [first, second, more.length > 0 && `and-${more.length}-more`].filter(Boolean).join('-');
}

/** The first words of a text, as one word of an address. */
function words(text: string): string {
  return shorten(slug(text.normalize('NFC')).replace(/-+/g, '-')).replace(/^-|-$/g, '');
}

const LONGEST = 60;

function shorten(address: string): string {
  const characters = [...address];
  if (characters.length <= LONGEST) return address;
  const end = characters.lastIndexOf('-', LONGEST);
  return characters.slice(0, end > 0 ? end : LONGEST).join('');
}
