import type { ActorData } from './actor.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import type { EntityData } from './entity.ts';
import type { EventData } from './event.ts';
import type { Lines } from '../diagnostics/field-lines.ts';
import type { QuestionData } from './question.ts';
import type { RemovedData } from './removed.ts';
import type { DraftData, SourceData } from './source.ts';
import type { StoryFile } from './story.ts';
import type { WatchFile } from './watch.ts';
import type { RecordVersion } from '../versions/record-version.ts';

export const COLLECTIONS = ['sources', 'events', 'actors', 'entities', 'questions'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** One file of content: read, valid on its own, not yet linked to any other. */
export interface Entry<Data> {
  readonly collection: Collection;
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  readonly text: MarkdownText;
  readonly lines: Lines;
}

/** All records of a story as its editor wrote them. */
export interface Content {
  /** Null when it is missing or wrong. */
  readonly story: StoryFile | null;
  readonly sources: readonly Entry<SourceData>[];
  readonly events: readonly Entry<EventData>[];
  readonly actors: readonly Entry<ActorData>[];
  readonly entities: readonly Entry<EntityData>[];
  readonly questions: readonly Entry<QuestionData>[];
  /** Records that were removed, of any collection: each file is a notice. */
  readonly removed: readonly Entry<RemovedData>[];
  /** Sources that are not finished: the site, its data, its search and its addresses know nothing of them. */
  readonly drafts: readonly Entry<DraftData>[];
  /** Every address that was ever published, a line for each; null where no list was begun. */
  readonly addresses: {
    readonly file: string;
    readonly lines: readonly string[];
    /** Those taken out of the list, since they are gone and no commit has them. */
    readonly forgotten?: readonly string[];
  } | null;
  /** Every version of a record that was published, in order; null where no list was begun. */
  readonly versions: { readonly file: string; readonly listed: readonly RecordVersion[] } | null;
  /** The feeds in which new articles are looked for; null where there are none. */
  readonly watch: WatchFile | null;
  /** Files that are there but could not be read: their ids are known, their content is not. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly collection: Collection;
  readonly id: string;
  readonly file: string;
  /** Of a record that does not fit its schema, what it says of other records. */
  readonly unfit?: Unfit | undefined;
}

/** What could be read of a record that does not fit its schema. */
export interface Unfit {
  readonly value: unknown;
  readonly lines: Lines;
  /** Null where the body could not be read either. */
  readonly text: MarkdownText | null;
}

/** Every record that could be read, collection by collection. */
export function entriesOf(content: Content): readonly Entry<Content[Collection][number]['data']>[] {
  return COLLECTIONS.flatMap((collection) => [...content[collection]]);
}
