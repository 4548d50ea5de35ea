import { fontProviders } from 'astro/config';
import { latinFont } from './latin-font.ts';
import { unicodeRange, type CodePointRange } from './unicode-range.ts';

/** The letters of an English page, with those of French, German and the other languages of Latin-1, and its marks. */
const LATIN: readonly CodePointRange[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

/** ← ↑ → ↓ ≈ ≠ ▸ ◆ ● ❝: arrows, and the signs of how answers relate and what an event holds. Source Serif 4 has none. */
const SIGNS: readonly CodePointRange[] = [
  [0x2190, 0x2193],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x25b8, 0x25b8],
  [0x25c6, 0x25c6],
  [0x25cf, 0x25cf],
  [0x275d, 0x275d],
];

/** What the Latin files leave out, each script in a file of its own that is loaded where it is used. */
const OTHERS = Object.entries({
  'latin-ext': [
    'U+0100-0130',
    'U+0132-0151',
    'U+0154-02BA',
    'U+02BD-02FF',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
    'U+20A0-20AB',
    'U+20AD-20C0',
  ],
  vietnamese: ['U+01A0-01A1', 'U+01AF-01B0', 'U+0300', 'U+0303-0304', 'U+0308-0309', 'U+0323', 'U+0329', 'U+1EA0-1EF1'],
  greek: ['U+0370-0377', 'U+037A-037F', 'U+0384-038A', 'U+038C', 'U+038E-03A1', 'U+03A3-03FF'],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  'cyrillic-ext': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F', 'U+1C80-1C8A', 'U+20B4', 'U+2DE0-2DFF', 'U+A640-A69F'],
});

/** One of Astro's `variants`: a file and the characters that it is asked for. */
interface FontVariant {
  readonly src: readonly [string];
  readonly unicodeRange: readonly string[];
}

/** The families of fallbacks that are fitted to a typeface. */
type FallbacksOf = (typeface: string) => readonly string[];

/**
 * The site's two typefaces, as `fonts` of Astro's settings: one to read, one for labels. The first file of each is
 * that of English; see `src/layouts/Page.astro`, which asks for it early.
 */
export async function typefaces(fallbacksOf: FallbacksOf) {
  const label = await latinFont('node_modules/source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2', [
    ...LATIN,
    ...SIGNS,
  ]);
  const reading = await latinFont(packaged('source-serif-4', 'latin'), LATIN);
  return [
    family(
      'Source Serif 4',
      '--font-reading',
      [...fallbacksOf('Source Serif 4'), 'serif'],
      [file(reading, LATIN), file(label, SIGNS), ...otherFiles('source-serif-4')],
    ),
    family(
      'Source Sans 3',
      '--font-label',
      [...fallbacksOf('Source Sans 3'), 'sans-serif'],
      [file(label, [...LATIN, ...SIGNS]), ...otherFiles('source-sans-3')],
    ),
  ];
}

function family(name: string, cssVariable: `--${string}`, fallbacks: string[], files: readonly FontVariant[]) {
  return {
    name,
    cssVariable,
    provider: fontProviders.local(),
    // Text is there at once, in a face of the reader's system that is fitted to ours, and stays where it is when ours comes.
    display: 'swap' as const,
    fallbacks,
    optimizedFallbacks: false,
    // Astro's type wants lists that can be changed, and each of at least one.
    options: { variants: files.map((one) => ({ ...one, weight: '400 700', style: 'normal' })) as never },
  };
}

function otherFiles(slug: string): readonly FontVariant[] {
  return OTHERS.map(([subset, range]) => ({ src: [`./${packaged(slug, subset)}`], unicodeRange: range }));
}

function file(path: string, ranges: readonly CodePointRange[]): FontVariant {
  return { src: [`./${path}`], unicodeRange: unicodeRange(ranges) };
}

function packaged(slug: string, subset: string): string {
  return `node_modules/@fontsource-variable/${slug}/files/${slug}-${subset}-wght-normal.woff2`;
}
