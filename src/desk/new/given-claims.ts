import { newRecordWords } from '../../words/new-records.ts';
import { storyWith } from '../edited-story.ts';
import { Refusal } from '../refusal.ts';
import type { OpenStory } from '../story.ts';
import { NEW_FIELDS } from './fields.ts';
import { valueOf, type CitedPlace } from './given.ts';
import { idMeant } from './known-records.ts';
import { planNewClaim } from './new-claim.ts';

/** An event that is begun, and what it cites. */
interface BegunEvent {
  readonly id: string;
  readonly cites: readonly CitedPlace[];
}

const GIVEN = /^([^=]+?)(?:\s*\(([^=()]+)\)\s*)?=(.*?)(?:\s*\[@([^\]]+)\])?$/s;

/**
 * The story with answers in an event that is begun, each as it is given: "bridge-length=310", with its place where that is
 * another than the only one of the account: "bridge-length=310 [@bridge-opens, para. 2]", and with what it is about where
 * answers are about different things: "bridge-cost (the piers)=5000000 USD". Where the account cites several
 * sources, the first of them gives those without a place. Throws a `Refusal` for one that does not fit its question.
 */
export function withClaims(story: OpenStory, { id, cites }: BegunEvent, claims: readonly string[]): OpenStory {
  const [first, ...others] = [...new Set(cites.map((cited) => cited.id))];
  const sources = first === undefined || others.length === 0 ? [] : [{ id: first, locator: null }];
  return claims.reduce((now, given) => {
    const [, asked, of, answer, place] = GIVEN.exec(given) ?? [];
    if (asked === undefined) throw new Refusal(newRecordWords.flagFault('claim', newRecordWords.given.noClaim(given)));
    const question = idMeant(story.content, asked, { among: ['questions'] });
    const said = answer!.trim().toLowerCase() === 'null' ? null : answer!;
    const own = place === undefined ? sources : placesIn(now, place);
    const claim = { question, event: id, answer: said, sources: own, says: undefined, more: of ? { of } : {} };
    const [change] = planNewClaim(now, claim).changes;
    return storyWith(now, new Map([[change!.place, change!.after!]]));
  }, story);
}

const CITED = NEW_FIELDS.event.find(({ form }) => form === 'cited')!;

function placesIn(story: OpenStory, place: string): readonly CitedPlace[] {
  return valueOf(story, 'event', CITED, [place]) as readonly CitedPlace[];
}
