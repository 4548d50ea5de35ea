import { newRecordWords } from '../../words/new-records.ts';
import { storyWith } from '../edited-story.ts';
import type { Plan } from '../plan.ts';
import type { CitedPlace } from './given.ts';
import { withClaims } from './given-claims.ts';
import type { StoryWithBegun } from './new-subject.ts';
import { relationsSeen } from './relations-seen.ts';

/** What is told in a record that is begun beside its fields. */
interface ToldBesides {
  /** Answers, as they are given. */
  readonly claims: readonly string[];
  readonly cites: readonly CitedPlace[];
}

/** The story with the record that a plan begins, and its id. */
export function begunBy({ story }: Pick<StoryWithBegun, 'story'>, { changes: [change] }: Plan) {
  const id = change!.place.replace(/^.*\/|\.md$/g, '');
  return { id, story: storyWith(story, new Map([[change!.place, change!.after!]])) };
}

/** The plan for a record with those that are begun with it, and with the answers in it. */
export function withOthers(before: StoryWithBegun, plan: Plan, { claims, cites }: ToldBesides): Plan {
  const { story, changes } = before;
  const [change] = plan.changes;
  const begun = begunBy(before, plan);
  const answered = withClaims(begun.story, { id: begun.id, cites }, claims);
  const after = answered.story.texts!.get(change!.place)!;
  const all = [...changes, { ...change!, after }];
  const notes = [...plan.notes, ...answered.notes, ...relationsSeen(story, all, answered.questions)];
  const next = claims.length > 0 ? { next: newRecordWords.nextWithAnswers } : {};
  return { ...plan, notes, changes: all, ...next };
}
