import type { Node } from '@takumi-rs/core';
import { box, COLOURS, text, type BoxStyle } from './share-box.ts';
import { positionsBox, type SharePositions } from './share-positions.ts';

/** What a picture for sharing prints, from the top down. */
export interface ShareImageContent {
  readonly label: string;
  readonly title: string;
  readonly lead: string | null;
  readonly verdict: string | null;
  readonly answers: readonly string[];
  /** Positions over time; they stand in place of a lead. */
  readonly positions: SharePositions | null;
  readonly foot: string | null;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 72;

/** The sizes a title may have, in pixels, the largest first. */
const TITLE_SIZES = [84, 68, 56, 48];
const TITLE_LEADING = 1.15;
/** How high the title may be, in pixels: alone, above a lead, above answers, above positions. */
const ROOM = { alone: 325, 'with-lead': 240, 'with-answers': 176, 'with-positions': 80 };

/** A picture with the title in one size. */
export interface Template {
  readonly tree: Node;
  /** The title by itself, and how high it may be; one that is higher is cut in the tree. */
  readonly title: Node;
  readonly room: ImageSize;
}

/** A card as trees of boxes and texts, from the largest title to the smallest. */
export function shareTemplates(card: ShareImageContent, size: ImageSize): readonly Template[] {
  const room = { width: size.width - 2 * MARGIN, height: ROOM[shapeOf(card)] };
  return TITLE_SIZES.filter((fontSize) => fontSize * TITLE_LEADING <= room.height).map((fontSize) => {
    const style = { fontSize, fontWeight: 650, lineHeight: TITLE_LEADING, fontFamily: 'Reading', ...WRAPPED };
    const lines = Math.floor(room.height / (fontSize * TITLE_LEADING));
    const title = text(card.title, { ...style, marginTop: 18, textWrap: 'balance', ...cutAfter(lines) });
    const lead = { ...LEAD, ...cutAfter(fontSize > 60 ? 3 : 2) };
    return { tree: paper(card, size, title, lead), title: text(card.title, style), room };
  });
}

function shapeOf({ lead, verdict, positions }: ShareImageContent): keyof typeof ROOM {
  if (positions !== null) return 'with-positions';
  return verdict !== null ? 'with-answers' : lead !== null ? 'with-lead' : 'alone';
}

function paper(
  { label, lead, verdict, answers, positions, foot }: ShareImageContent,
  size: ImageSize,
  title: Node,
  leadStyle: BoxStyle,
): Node {
  const head = [text(label, small(COLOURS.soft)), title, ...(lead === null ? [] : [text(lead, leadStyle)])];
  return box({ ...size, ...PAPER }, [
    box({ position: 'absolute', top: 0, left: 0, width: size.width, height: 12, backgroundColor: COLOURS.ink }),
    box({ flexDirection: 'column', flexGrow: 1 }, head),
    ...(positions === null ? [] : [positionsBox(positions, size.width - 2 * MARGIN)]),
    ...(verdict === null ? [] : [answerRow(verdict, answers)]),
    ...(foot === null ? [] : [box(FOOT, [text(foot, small(COLOURS.ink))])]),
  ]);
}

/** How the sources answer, and under it the answers in a row of columns. */
function answerRow(verdict: string, words: readonly string[]): Node {
  const column = (answer: string, i: number) =>
    box({ flex: '1 1 0', minWidth: 0, ...(i > 0 && NEXT_COLUMN) }, [text(answer, ANSWER)]);
  const row = words.length > 0 ? [box({ marginTop: 14 }, words.map(column))] : [];
  return box({ flexDirection: 'column', paddingBottom: 28 }, [text(verdict, small(COLOURS.ink)), ...row]);
}

const WRAPPED: BoxStyle = { overflowWrap: 'anywhere' };
const PAPER: BoxStyle = {
  position: 'relative',
  flexDirection: 'column',
  padding: `60px ${MARGIN}px 40px`,
  backgroundColor: COLOURS.paper,
  color: COLOURS.ink,
  fontFamily: 'Reading',
};
const LEAD: BoxStyle = { fontSize: 34, lineHeight: 1.3, marginTop: 22, color: COLOURS.soft };
const ANSWER: BoxStyle = { fontSize: 40, lineHeight: 1.15, ...cutAfter(2) };
const FOOT: BoxStyle = { borderTop: `2px solid ${COLOURS.rule}`, paddingTop: 22 };
const NEXT_COLUMN: BoxStyle = { marginLeft: 28, paddingLeft: 28, borderLeft: `2px solid ${COLOURS.rule}` };

function small(color: string): BoxStyle {
  return { fontFamily: 'Label', fontSize: 32, fontWeight: 600, lineHeight: 1.25, color, ...cutAfter(1) };
}

function cutAfter(lines: number): BoxStyle {
  return { lineClamp: lines, textOverflow: 'ellipsis', ...WRAPPED };
}
