import type { Content } from '../../model/records/content.ts';
import type { KnownArticles } from '../like/known-articles.ts';
import type { LikeArticle } from '../like/like-article.ts';
import type { SourceGone } from '../../words/drafts.ts';
import type { Reading } from '../read/read-articles.ts';
import type { Selection } from './selection.ts';

/** What became of one article, or of a file that gave none. */
export type IngestOutcome = { readonly file: string; readonly title: string | null } & (
  | {
      readonly kind: 'written' | 'would-write';
      readonly id: string;
      readonly path: string;
      readonly like: readonly LikeArticle[];
      /** Lines of the article that are in no field and no paragraph. */
      readonly setAside?: readonly string[];
      /** How much was cut from it, and what of that are corrections of its publisher, with where each stood. */
      readonly cut?: { readonly count: number; readonly corrections: readonly string[] };
      /** The source that was here before, and is gone. */
      readonly gone?: SourceGone | undefined;
    }
  /** It was read before, from the same bytes. */
  | {
      readonly kind: 'known';
      readonly id: string;
      /** Where its paragraphs are kept again, if they were gone. */
      readonly restored?: string;
    }
  /** The source at its address tells of its last change already. */
  | { readonly kind: 'noted'; readonly id: string; readonly day: string }
  /** It may be here already: the editor decides. */
  | {
      readonly kind: 'held';
      readonly like: readonly LikeArticle[];
      /** The files of drafts that it is like, by their ids. */
      readonly drafts?: Readonly<Record<string, string>>;
    }
  /** It was here, and was removed or became part of another: the editor decides. */
  | { readonly kind: 'gone'; readonly gone: SourceGone }
  /** The editor asked for others. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** How a run is to go, and what it reads and writes. */
export interface IngestRun {
  /** The folder of the story. */
  readonly story: string;
  readonly content: Content;
  readonly known: KnownArticles;
  readonly read: (bytes: Uint8Array, name: string) => Promise<Reading>;
  readonly standardInput: () => Promise<Uint8Array | string>;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
  readonly dryRun: boolean;
  readonly fullText: boolean;
  /** Whether to write what may be here already. */
  readonly force: boolean;
  /** Which of the articles that are read are wanted. */
  readonly selection: Selection;
}
