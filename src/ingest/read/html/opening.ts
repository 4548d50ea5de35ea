import type { Block } from './blocks.ts';
import { foldTitle } from './fold-title.ts';
import { isProse, weight } from './prose.ts';

/** So many blocks may stand before and behind a title. */
const HEAD = 10;
const LONGEST_LABEL = 60;

/** The blocks that a text begins with and that are none of it: its title, the day, who wrote it, how long it takes to read. */
export function openingLines(blocks: readonly Block[], title: string | null): readonly Block[] {
  const sought = foldTitle(title ?? '');
  const at = blocks.slice(0, HEAD).findLastIndex(({ text }) => sought !== '' && foldTitle(text) === sought);
  const before = at >= 0 && !blocks.slice(0, at).some(isProse) ? at + 1 : 0;
  const behind = blocks.slice(before, before + HEAD).findIndex((block) => !isLabel(block));
  return blocks.slice(0, before + Math.max(0, behind)).filter(({ kind }) => kind !== 'caption');
}

/** True for a short line that is no sentence: "12 March 2026, 4 minutes"; captions may stand between. */
function isLabel(block: Block): boolean {
  if (block.kind === 'caption') return true;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  return weight(block) < LONGEST_LABEL && !/[.!?…:—–。][”"»’)]?$|[—–]/u.test(block.text);
}
