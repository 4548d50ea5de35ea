import type { Node } from '@takumi-rs/core';

/** How a box or a text of a picture for sharing looks. */
export type BoxStyle = NonNullable<Node['style']>;

/** The colours of the pages' light dress (`src/styles/tokens.css`). */
export const COLOURS = {
  paper: '#fffefb',
  ink: '#1b1a18',
  soft: '#5c5850',
  rule: '#ddd7cb',
  link: '#0a4f66',
  key: '#a3290e',
};

/** A box that holds others. */
export function box(style: BoxStyle, children: Node[] = []): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** A text in one style. */
export function text(words: string, style: BoxStyle): Node {
  return { type: 'text', text: words, style };
}
