import type { Content } from '../../model/records/content.ts';
import { foldName } from '../../model/names/fold.ts';
import { recordsLike } from './known-records.ts';

/**
 * Names of a source that have no record now, though they may have had none when the source was read; not those that were
 * cut short, as its spellings show by now: "Mira L" of "Mira L. Stone".
 */
export function unknownOf(content: Content, source: string, names: readonly string[]): readonly string[] {
  const { data } = [...content.sources, ...content.drafts].find(({ id }) => id === source)!;
  const spelt = Object.values(data.spellings ?? {})
    .flat()
    .map(inWords);
  return names.filter((name) => !isWholeName(content, name) && !spelt.some((all) => all.includes(inWords(name))));
}

function isWholeName(content: Content, name: string): boolean {
  return recordsLike(content, name, ANYONE).some(({ isWhole }) => isWhole);
}

/** The words of a name without marks, a space around each. */
function inWords(name: string): string {
  return ` ${foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}

const ANYONE = { among: ['actors', 'entities'] } as const;
