import { addressOf, type FormerIds } from '../graph/fact-anchor.ts';
import type { Content } from '../records/content.ts';
import type { RecordVersion } from './record-version.ts';
import type { UnpublishedChange } from './since-published.ts';

/** A question, and a day on which an answer to it was published, changed or taken out. */
interface AnsweredOn {
  readonly question: string;
  readonly day: string;
}

/** Later than any day on which something was published. */
const STILL_TO_PUBLISH = '9999-12-31';

/**
 * The ids of the questions of which an answer was added, changed or taken out since the last version that was published
 * of them: by a change that is to be published with them, or by a version of a later day.
 */
export function questionsAnsweredSince(
  content: Content,
  changes: readonly UnpublishedChange[],
  { versions, formerIds }: { readonly versions: readonly RecordVersion[]; readonly formerIds: FormerIds },
): ReadonlySet<string> {
  const last = new Map(versions.map(({ path, day }) => [path, day]));
  const answered = [
    ...answersToPublish(content, changes, formerIds),
    ...answersPublished(content, versions, formerIds),
  ];
  const isSince = ({ question, day }: AnsweredOn) =>
    pathsOf('questions', question, formerIds).some((path) => day > (last.get(path) ?? STILL_TO_PUBLISH));
  return new Set(answered.filter(isSince).map(({ question }) => question));
}

/** Answers that are not as they were published, or were not published yet. */
function answersToPublish(
  content: Content,
  changes: readonly UnpublishedChange[],
  formerIds: FormerIds,
): readonly AnsweredOn[] {
  const byAddress = new Map<string, string>(
    content.events.flatMap(({ id, data }) =>
      data.claims.map((claim) => [`${id}#${addressOf('claims', claim, formerIds).anchor}`, claim.question] as const),
    ),
  );
  const keys = changes.flatMap((change) =>
    changedKeys(change).map((key) => ({ key, at: `${change.record.id}${key}` })),
  );
  const questions = keys.flatMap(({ key, at }) => byAddress.get(at) ?? questionIn(key, content, formerIds) ?? []);
  return questions.map((question) => ({ question, day: STILL_TO_PUBLISH }));
}

/** Addresses under which something else is told now; none where the last version was noted without its parts. */
function changedKeys({ parts, last }: UnpublishedChange): readonly string[] {
  if (last?.parts.size === 0) return [];
  const before = last?.parts ?? new Map<string, readonly string[]>();
  const keys = [...new Set([...parts.keys(), ...before.keys()])].filter((key) => key.startsWith('#'));
  return keys.filter((key) => parts.get(key)?.toSorted().join() !== before.get(key)?.toSorted().join());
}

/** The question in the address of an answer that is gone, `#claim-length-310`. */
function questionIn(key: string, { questions }: Content, formerIds: FormerIds): string | undefined {
  const names = questions.flatMap(({ id }) => [id, ...(formerIds.get(id) ?? [])].map((name) => ({ id, name })));
  const named = names.filter(({ name }) => key.startsWith(`#claim-${name}-`));
  return named.toSorted((a, b) => b.name.length - a.name.length)[0]?.id;
}

/** Answers of events, each on the days on which a version had new or other ones. */
function answersPublished(
  { events }: Content,
  versions: readonly RecordVersion[],
  formerIds: FormerIds,
): readonly AnsweredOn[] {
  const byPath = Map.groupBy(versions, ({ path }) => path);
  return events.flatMap(({ id, data: { claims } }) => {
    const own = pathsOf('events', id, formerIds).flatMap((path) => byPath.get(path) ?? []);
    const days = own.filter(({ changes }, i) => i === 0 || changes.some(({ field }) => field === 'claims'));
    return claims.flatMap(({ question }) => days.map(({ day }) => ({ question, day })));
  });
}

function pathsOf(folder: string, id: string, formerIds: FormerIds): readonly string[] {
  return [id, ...(formerIds.get(id) ?? [])].map((name) => `${folder}/${name}`);
}
