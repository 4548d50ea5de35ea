import { newRecordWords } from '../../words/new-records.ts';
import { storyWith } from '../edited-story.ts';
import { Refusal } from '../refusal.ts';
import type { OpenStory } from '../story.ts';
import type { CitedPlace } from './given.ts';
import { idMeant } from './known-records.ts';
import { planNewClaim } from './new-claim.ts';

/** An event that is begun, and what it cites. */
interface BegunEvent {
  readonly id: string;
  readonly cites: readonly CitedPlace[];
}

/**
 * The story with answers in an event that is begun, each as it is given: "bridge-length=310". Where it cites several
 * sources, the first of them gives them all. Throws a `Refusal` for one that does not fit its question.
 */
export function withClaims(story: OpenStory, { id, cites }: BegunEvent, claims: readonly string[]): OpenStory {
  const [first, ...others] = [...new Set(cites.map((cited) => cited.id))];
  const sources = first === undefined || others.length === 0 ? [] : [{ id: first, locator: null }];
  return claims.reduce((now, given) => {
    const [, asked, answer] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
    if (asked === undefined) throw new Refusal(newRecordWords.flagFault('claim', newRecordWords.given.noClaim(given)));
    const question = idMeant(story.content, asked, { among: ['questions'] });
    const said = answer!.trim().toLowerCase() === 'null' ? null : answer!;
    const claim = { question, event: id, answer: said, sources, says: undefined, more: {} };
    const [change] = planNewClaim(now, claim).changes;
    return storyWith(now, new Map([[change!.place, change!.after!]]));
  }, story);
}
