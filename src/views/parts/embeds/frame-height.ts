import type { Embed } from './embed.ts';

/** The width in pixels that a frame has where there is room for it. */
export const FRAME_WIDTH = 600;
/** The width that it has on a small telephone. */
const NARROW = 320;
/** The edges at both sides. */
const SIDES = 34;

/** How high a frame is, in pixels. */
export interface FrameHeight {
  /** Where it is as wide as `FRAME_WIDTH`. */
  readonly wide: number;
  readonly narrow: number;
}

/**
 * How wide a letter is on average, how high a line is, and how much is above it, in pixels, as
 * `src/components/embeds/embed.css` has it; letters are those of the widest typeface that readers are likely to have.
 */
const SORTS = {
  small: { letter: 7.2, line: 20, above: 0 },
  title: { letter: 11.4, line: 28, above: 4 },
  lead: { letter: 8, line: 24, above: 8 },
  line: { letter: 7.6, line: 22, above: 8 },
  sources: { letter: 7.2, line: 20, above: 12 },
} as const;

/** What is above and below, and around the foot. */
const EDGES = 52;
/** How many letters the foot has, which says whose it is and when it changed. */
const FOOT = 110;

/** How high a frame is that shows all of this, wide and narrow. */
export function frameHeight(embed: Omit<Embed, 'height'>): FrameHeight {
  return { wide: heightAt(FRAME_WIDTH - SIDES, embed), narrow: heightAt(NARROW - SIDES, embed) };
}

function heightAt(width: number, { about, page, verdict, lead, lines, sources, whole }: Omit<Embed, 'height'>): number {
  const heightOf = (sort: keyof typeof SORTS, letters: number) => {
    const { letter, line, above } = SORTS[sort];
    return letters === 0 ? 0 : above + line * Math.ceil((letters * letter) / width);
  };
  const parts = [
    heightOf('small', about.length),
    heightOf('title', page.label.length),
    heightOf('line', verdict?.label.length ?? 0),
    heightOf('lead', lead?.length ?? 0),
    ...lines.map(({ term, text }) => heightOf('line', `${term}: ${text}`.length)),
    heightOf('sources', sources?.length ?? 0),
    heightOf('small', whole.length),
    heightOf('small', FOOT),
  ];
  return EDGES + parts.reduce((sum, height) => sum + height, 0);
}
