import type { Heading, Root } from 'mdast';
import { nodesByType, nodesOf } from './nodes-by-type.ts';

/** A body stands under a heading of level 2 on its page, so its own headings begin at level 3. */
const LOWER = 2;

/** Puts a body's headings below those of the page they are printed on. */
export function remarkLowerHeadings() {
  return (tree: Root): void => {
    for (const heading of nodesOf(nodesByType(tree), 'heading'))
      heading.depth = Math.min(heading.depth + LOWER, 6) as Heading['depth'];
  };
}
