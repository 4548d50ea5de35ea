import type { DoubtfulName, Mention, NamesInText, RefusedName } from '../model/names/name-index.ts';

/** The names in a paragraph for a file; those that are found, which few ask for and there are many of, as JSON within. */
export type PackedNames = readonly [
  found: string,
  ambiguous: readonly Mention[],
  refused: readonly RefusedName[],
  doubtful: readonly DoubtfulName[],
];

type PackedMention = readonly [start: number, end: number, ...owners: string[]];

/** The names for a file. */
export function packNames({ found, ambiguous, refused, doubtful }: NamesInText): PackedNames {
  const mentions = found.map(({ start, end, owners }): PackedMention => [start, end, ...owners]);
  return [JSON.stringify(mentions), ambiguous, refused, doubtful];
}

/** The names as they were before they were packed; those that are found are unpacked when somebody asks. */
export function unpackNames([found, ambiguous, refused, doubtful]: PackedNames): NamesInText {
  let mentions: readonly Mention[] | undefined;
  return {
    get found() {
      return (mentions ??= unpackMentions(found));
    },
    ambiguous,
    refused,
    doubtful,
  };
}

function unpackMentions(found: string): readonly Mention[] {
  return (JSON.parse(found) as readonly PackedMention[]).map(([start, end, ...owners]) => ({ start, end, owners }));
}
