import { newRecordWords } from '../../words/new-records.ts';
import { storyWith } from '../edited-story.ts';
import type { FileChange, Plan } from '../plan.ts';
import { placeOf, textOf, type OpenStory } from '../story.ts';
import type { CitedPlace } from './given.ts';
import { withClaims, withClaimsElsewhere } from './given-claims.ts';
import type { StoryWithBegun } from './new-subject.ts';
import { relationsSeen } from './relations-seen.ts';

/** What is told in a record that is begun beside its fields. */
interface ToldBesides {
  /** Answers, as they are given. */
  readonly claims: readonly string[];
  readonly cites: readonly CitedPlace[];
  /** Answers in other events, as they are given. */
  readonly elsewhere?: readonly string[];
}

/** The story with the record that a plan begins, and its id. */
export function begunBy({ story }: Pick<StoryWithBegun, 'story'>, { changes: [change] }: Plan) {
  const id = change!.place.replace(/^.*\/|\.md$/g, '');
  return { id, story: storyWith(story, new Map([[change!.place, change!.after!]])) };
}

/** The plan for a record with those that are begun with it, with the answers in it, and with those in other events. */
export function withOthers(before: StoryWithBegun, plan: Plan, { claims, cites, elsewhere = [] }: ToldBesides): Plan {
  const begun = begunBy(before, plan);
  const own = withClaims(begun.story, { id: begun.id, cites }, claims);
  const others = withClaimsElsewhere(own.story, elsewhere);
  const [change] = plan.changes;
  const after = others.story.texts!.get(change!.place)!;
  const changed = others.events
    .filter((id) => id !== begun.id)
    .map((id) => changeOf(before.story, others.story, placeOf({ collection: 'events', id })));
  const changes = [...before.changes, { ...change!, after }, ...changed];
  const seen = relationsSeen(before.story, changes, [...own.questions, ...others.questions]);
  const next = claims.length > 0 ? { next: newRecordWords.nextWithAnswers } : {};
  return { ...plan, notes: [...plan.notes, ...own.notes, ...others.notes, ...seen], changes, ...next };
}

function changeOf(before: OpenStory, after: OpenStory, place: string): FileChange {
  return { place, movedTo: null, before: textOf(before, place), after: after.texts!.get(place)! };
}
