import { oncePerObject } from '../once.ts';
import type { Prose } from '../text/markdown-text.ts';
import {
  namesInText,
  type DoubtfulName,
  type Mention,
  type NameIndex,
  type NamesInText,
  type RefusedName,
} from './name-index.ts';

/** The names in a paragraph, as far as links and warnings ask for them. */
export interface NamesInProse {
  /** Ids of those whose name stands there and is nobody else's; each once. */
  readonly owners: readonly string[];
  /** Names of several records, which link to none. */
  readonly ambiguous: readonly Mention[];
  readonly refused: readonly RefusedName[];
  readonly doubtful: readonly DoubtfulName[];
}

/** The names in a paragraph, which is searched once for all who ask. */
export function namesInProse(index: NameIndex, prose: Prose): NamesInProse {
  const known = searchedWith(index);
  const names = known.get(prose) ?? sortedOut(namesInText(index, prose.text, prose.hidden));
  known.set(prose, names);
  return names;
}

/** The names in a paragraph if it was searched; undefined if not. */
export function knownNamesInProse(index: NameIndex, prose: Prose): NamesInProse | undefined {
  return searchedWith(index).get(prose);
}

/** Takes over what an earlier search found in a paragraph, so that it is not searched again. */
export function recallNamesInProse(index: NameIndex, prose: Prose, names: NamesInProse): void {
  searchedWith(index).set(prose, names);
}

const searchedWith: (index: NameIndex) => WeakMap<Prose, NamesInProse> = oncePerObject(() => new WeakMap());

function sortedOut({ found, refused, doubtful }: NamesInText): NamesInProse {
  return {
    owners: [...new Set(found.filter(isOfOne).flatMap(({ owners }) => owners))],
    ambiguous: found.filter((mention) => !isOfOne(mention)),
    refused,
    doubtful,
  };
}

function isOfOne({ owners }: Mention): boolean {
  return owners.length === 1;
}
