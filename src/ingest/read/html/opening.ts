import type { Block } from './blocks.ts';
import { foldTitle } from './fold-title.ts';
import { namesInByline } from '../names-of-authors.ts';
import { isProse, weight } from './prose.ts';
import { isStandfirst } from './standfirst.ts';

/** So many blocks may stand before and behind a title. */
const HEAD = 10;
const LONGEST_LABEL = 60;
const LONGEST_BYLINE = 120;
const BYLINE = /^(?:by|par|von|por|di|автор)\s/iu;

/** The blocks that a text begins with and that are none of it: its title, the day, who wrote it, how long it takes to read. */
export function openingLines(blocks: readonly Block[], title: string | null): readonly Block[] {
  const sought = foldTitle(title ?? '');
  const at = blocks.slice(0, HEAD).findLastIndex(({ text }) => sought !== '' && foldTitle(text) === sought);
  const before = at >= 0 && !blocks.slice(0, at).some(isProse) ? at + 1 : 0;
  const isOfHead = (block: Block) => isLabel(block) || isByline(block) || isStandfirst(block);
  const behind = blocks.slice(before, before + HEAD).findIndex((block) => !isOfHead(block));
  const head = blocks.slice(0, before + Math.max(0, behind));
  return head.filter((block) => block.kind !== 'caption' && !isStandfirst(block));
}

/** "By Mara May, in Norhaven — 12 March 2026". */
function isByline({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length <= LONGEST_BYLINE && BYLINE.test(text) && namesInByline(text).length > 0;
}

/** True for a short line that is no sentence: "12 March 2026, 4 minutes"; captions may stand between. */
function isLabel(block: Block): boolean {
  if (block.kind === 'caption') return true;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  return weight(block) < LONGEST_LABEL && !/[.!?…:—–。][”"»’)]?$|[—–]/u.test(block.text);
}
