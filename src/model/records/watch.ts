import { z } from 'zod';
import { idField, listOf, urlField } from './fields.ts';
import type { Lines } from '../diagnostics/field-lines.ts';
import { recordProblems } from '../../words/problems/records.ts';

/** `content/watch.yaml`: where new articles are looked for. */
export const watchSchema = z.strictObject({
  feeds: z
    .array(
      z.strictObject({
        /** The address of an RSS, Atom or JSON feed. */
        url: urlField,
        /** Ids of actors and entities: an item that names one of them becomes a draft; of an empty list, any of the story. */
        about: listOf(idField).default([]),
        /** Whether the page of such an item is fetched; else the draft is made of the item as the feed has it. */
        pages: z.boolean().default(false),
      }),
    )
    .min(1, recordProblems.watch.feeds),
});

export type WatchData = Readonly<z.infer<typeof watchSchema>>;
export type WatchedFeed = Readonly<WatchData['feeds'][number]>;

/** The file of what is watched: read, valid on its own, its ids not yet known to lead anywhere. */
export interface WatchFile {
  readonly file: string;
  readonly data: WatchData;
  readonly lines: Lines;
}
