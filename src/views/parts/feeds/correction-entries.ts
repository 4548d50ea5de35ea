import type { Graph } from '../../../model/graph/graph.ts';
import type { Collection } from '../../../model/records/content.ts';
import type { Correction } from '../../../model/records/correction.ts';
import type { Removed } from '../../../model/records/removed.ts';
import { isActor } from '../../../model/records/subject.ts';
import { firstIdOf } from '../../../model/versions/first-id.ts';
import { correctionAnchor } from '../../../paths.ts';
import { correctionsUrl, homeUrl, recordUrl } from '../../../urls.ts';
import { correctionWords } from '../../../words/corrections.ts';
import { eventWords } from '../../../words/events.ts';
import { feedWords } from '../../../words/feed.ts';
import { questionWords } from '../../../words/questions.ts';
import { sourceWords } from '../../../words/sources.ts';
import { subjectKindWords } from '../../../words/subject-kinds.ts';
import { eventTitle, fullNameOf, sourceTitle } from '../links/link.ts';
import { removedKind } from '../links/removed-kind.ts';
import type { FeedEntry } from './feed-view.ts';

/** Each correction of a record of any kind, and each removal, as an entry of its own; the latest first. */
export function correctionEntries(graph: Graph): readonly FeedEntry[] {
  const { events, sources, subjects, questions, removed } = graph;
  const corrected: readonly CorrectedRecord[] = [
    ...values(events, 'events', eventWords.one, eventTitle),
    ...values(sources, 'sources', sourceWords.one, (source) => sourceTitle(source).label),
    ...[...subjects.values()].map((of) => ({
      ...of,
      collection: isActor(of) ? ('actors' as const) : ('entities' as const),
      kind: subjectKindWords.one(of.kind),
      title: fullNameOf(of),
    })),
    ...values(questions, 'questions', questionWords.kind, ({ title }) => title),
  ];
  return [
    ...ofStory(graph),
    ...corrected.flatMap((record) => entriesOf(graph, record)),
    ...removed.map((of) => removalEntry(graph, of)),
  ].toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

/** A record with what was wrong in it. */
interface CorrectedRecord {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly corrections: readonly Correction[];
  readonly collection: Collection;
  readonly kind: string;
  readonly title: string;
}

function values<Item extends Omit<CorrectedRecord, 'collection' | 'kind' | 'title'>>(
  records: ReadonlyMap<string, Item>,
  collection: Collection,
  kind: string,
  titleOf: (record: Item) => string,
): readonly CorrectedRecord[] {
  return [...records.values()].map((record) => ({ ...record, collection, kind, title: titleOf(record) }));
}

/** Of one record, the last first: an editor writes the newest last, and two may be of one day. */
function entriesOf(graph: Graph, record: CorrectedRecord): readonly FeedEntry[] {
  const { id, corrections, collection, kind, title } = record;
  return corrections
    .map(({ date, text }, i) =>
      entry(
        recordUrl(collection, firstIdOf(graph, collection, record)),
        recordUrl(collection, id),
        correctionAnchor(i + 1),
        feedWords.correctionOf(title),
        kind,
        date.first,
        text,
      ),
    )
    .toReversed();
}

/** The story as such has no page that lists its corrections but the one of all. */
function ofStory({ story }: Graph): readonly FeedEntry[] {
  const page = correctionsUrl();
  return story.corrections
    .map(({ date, text }, i) => ({
      ...entry(
        homeUrl(),
        page,
        correctionAnchor(i + 1),
        feedWords.correctionOf(story.title),
        correctionWords.story,
        date.first,
        text,
      ),
      url: page,
    }))
    .toReversed();
}

function removalEntry(graph: Graph, of: Removed): FeedEntry {
  const { collection, id, title, date, reason } = of;
  const page = recordUrl(collection, id);
  return {
    ...entry(page, page, 'removed', feedWords.removalOf(title), removedKind(graph, of), date.first, reason),
    url: page,
  };
}

function entry(
  first: string,
  page: string,
  anchor: string,
  title: string,
  kind: string,
  day: string,
  text: string,
): FeedEntry {
  return {
    id: `${first}#${anchor}`,
    url: `${page}#${anchor}`,
    title,
    kind,
    published: day,
    updated: day,
    lines: [text],
    account: null,
    sources: [],
    corrections: [],
  };
}
