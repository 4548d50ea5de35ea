import { newClaimWords } from '../../words/new-claims.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { storyWith } from '../edited-story.ts';
import { Refusal } from '../refusal.ts';
import type { OpenStory } from '../story.ts';
import { dayFault } from './ask-as-of.ts';
import { dayTyped } from './day-typed.ts';
import { NEW_FIELDS } from './fields.ts';
import { valueOf, type CitedPlace } from './given.ts';
import { idMeant } from './known-records.ts';
import { answeredEvent } from './new-claim.ts';
import { takenNames } from './taken-names.ts';

/** An event that is begun, and what it cites. */
interface BegunEvent {
  readonly id: string;
  readonly cites: readonly CitedPlace[];
}

/** A story in which an event has answers, the questions that these answer, and what its editor is told of them. */
interface AnsweredStory {
  readonly story: OpenStory;
  readonly questions: readonly string[];
  readonly notes: readonly string[];
}

/** The events that have answers which they had not. */
interface ChangedEvents {
  readonly events: readonly string[];
}

const EVENTS = { among: ['events'] } as const;
const QUESTIONS = { among: ['questions'] } as const;
const GIVEN = /^([^=]+?)(?:\s*\(([^=()]+)\)\s*)?=(.*?)(?:\s*\(according to (.+)\))?(?:\s*\[@([^\]]+)\])?$/s;
const AS_OF = /\s*\(as of ([^()]+)\)(?=\s*(?:\(according to .+\)\s*)?(?:\[@[^\]]+\]\s*)?$)/s;

/**
 * The story with answers in an event that is begun, each as it is given: "bridge-length=310", with its place where that is
 * another than the only one of the account: "bridge-length=310 [@bridge-opens, para. 2]", and with what it is about where
 * answers are about different things: "bridge-cost (the piers)=5000000 USD", and whom the source has it from:
 * "bridge-length=310 (according to Mira Stone)", and the day for which it holds where that is not the event's:
 * "bridge-length=310 (as of 2026-01-21)". Where the account cites several sources, the first of them gives those
 * without a place. Throws a `Refusal` for one that does not fit its question.
 */
export function withClaims(story: OpenStory, { id, cites }: BegunEvent, claims: readonly string[]): AnsweredStory {
  const [first, ...others] = [...new Set(cites.map((cited) => cited.id))];
  const sources = first === undefined || others.length === 0 ? [] : [{ id: first, locator: null }];
  return claims.reduce<AnsweredStory>(
    ({ story: now, questions, notes }, given) => {
      const [, asked, of, answer, attributedTo, place] = GIVEN.exec(given.replace(AS_OF, '')) ?? [];
      if (asked === undefined)
        throw new Refusal(newRecordWords.flagFault('claim', newRecordWords.given.noClaim(given)));
      const question = idMeant(story.content, asked, QUESTIONS);
      const said = answer!.trim().toLowerCase() === 'null' ? null : answer!;
      const own = place === undefined ? sources : placesIn(now, place);
      const more = { ...(of && { of }), ...(attributedTo && { attributedTo: attributedTo.trim() }), ...asOfIn(given) };
      const claim = { question, event: id, answer: said, sources: own, says: undefined, more };
      const answered = answeredEvent(now, claim);
      return {
        story: storyWith(now, new Map([[answered.change.place, answered.change.after!]])),
        questions: [...questions, question],
        notes: [...notes, ...takenNames(story.content, [asked], QUESTIONS), ...answered.notes],
      };
    },
    { story, questions: [], notes: [] },
  );
}

/** The day for which an answer holds, where it tells one. */
function asOfIn(given: string): { readonly asOf?: string } {
  const [, day] = AS_OF.exec(given) ?? [];
  if (day === undefined) return {};
  const fault = dayFault(day);
  if (fault !== undefined) throw new Refusal(newRecordWords.flagFault('claim', fault));
  return { asOf: dayTyped(day) };
}

/** The story with answers in other events of it, each as it is given: "bridge-opened: bridge-length=310". */
export function withClaimsElsewhere(story: OpenStory, elsewhere: readonly string[]): AnsweredStory & ChangedEvents {
  return elsewhere.reduce<AnsweredStory & ChangedEvents>(
    (before, given) => {
      const [, asked, claim] = /^([^:=]+?)\s*:\s*(\S.*)$/s.exec(given) ?? [];
      if (asked === undefined) throw new Refusal(newRecordWords.flagFault('claim-in', newClaimWords.noEvent(given)));
      const id = idMeant(story.content, asked, EVENTS);
      const { story: now, questions, notes } = withClaims(before.story, { id, cites: [] }, [claim!]);
      return {
        story: now,
        questions: [...before.questions, ...questions],
        notes: [...before.notes, ...takenNames(story.content, [asked], EVENTS), ...notes],
        events: [...new Set([...before.events, id])],
      };
    },
    { story, questions: [], notes: [], events: [] },
  );
}

const CITED = NEW_FIELDS.event.find(({ form }) => form === 'cited')!;

function placesIn(story: OpenStory, place: string): readonly CitedPlace[] {
  return valueOf(story, 'event', CITED, [place]) as readonly CitedPlace[];
}
