/** Characters that are set in one size, as `unicode-range`; those of no range, letters of other scripts too, are set as small ones are. */
const CHARACTERS = {
  letters: null,
  marks: 'U+21-2F,U+3A-40',
  capitals: 'U+41-5A',
  figures: 'U+30-39',
  space: 'U+20',
} as const;
/** Regular for text, bold for headings and labels. */
const WEIGHTS = { regular: '400 500', bold: '550 700' } as const;

type Weight = keyof typeof WEIGHTS;
/** `size-adjust` in per cent, in the order of `CHARACTERS`. */
type Sizes = readonly [letters: number, marks: number, capitals: number, figures: number, space: number];

/** A typeface of readers' systems, and how large it is set so that a text takes as much room as in ours. */
interface FittedFace {
  readonly name: string;
  /** What systems call its files; typefaces with letters of one width share an entry. */
  readonly files: Readonly<Record<Weight, readonly string[]>>;
  readonly sizes: Readonly<Record<Weight, Sizes>>;
  /** For text in regular weight: small letters that need a larger size than the others, and that size. */
  readonly larger?: Readonly<Record<string, number>>;
}

interface Fallbacks {
  /** How far the letters of our typeface reach above and below the line, in per cent of its size. */
  readonly ascent: number;
  readonly descent: number;
  /** Windows, macOS and iOS have the first, Android the second, Linux the others. */
  readonly faces: readonly FittedFace[];
}

/**
 * The sizes are the room that the words of built pages take in our typeface, divided by the room they take in the
 * other, and then moved by up to 0.8 % to where the fewest paragraphs have another number of lines, at 360 and 1280
 * pixels; where a face may not be passed on, in one with letters of the same width (Gelasio for Georgia, Liberation for
 * Times New Roman and Arial). Headings are measured in our weight 650, labels in 600.
 */
const FALLBACKS: Readonly<Record<string, Fallbacks>> = {
  'Source Serif 4': {
    ascent: 103.6,
    descent: 33.5,
    faces: [
      {
        name: 'Georgia',
        files: { regular: ['Georgia', 'Gelasio'], bold: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'] },
        larger: { ezbkrixwfclvy: 112.4 },
        sizes: { regular: [107.9, 106.3, 99.9, 96.8, 99], bold: [94.5, 90.4, 89.7, 90.5, 87.7] },
      },
      {
        name: 'Noto Serif',
        files: {
          regular: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'],
          bold: ['Noto Serif Bold', 'NotoSerif-Bold'],
        },
        larger: { bhjmpktisgycl: 102.5 },
        sizes: { regular: [98.6, 113.5, 101.5, 95, 91.6], bold: [95.5, 96.7, 96.6, 98.1, 85.6] },
      },
      {
        name: 'Times',
        files: {
          regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
          bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
        },
        larger: { seqamdbpuhntr: 125.2 },
        sizes: { regular: [116.4, 114.3, 102.4, 106.5, 95.5], bold: [115.8, 105.3, 98.6, 111, 89.2] },
      },
      {
        name: 'DejaVu Serif',
        files: { regular: ['DejaVu Serif'], bold: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'] },
        larger: { uwjkhfnmxvily: 100.4 },
        sizes: { regular: [92.5, 93.5, 91.3, 83.7, 75.2], bold: [87.8, 86.6, 85.6, 79.8, 64] },
      },
    ],
  },
  'Source Sans 3': {
    ascent: 102.4,
    descent: 40,
    faces: [
      {
        name: 'Arial',
        files: {
          regular: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans'],
          bold: ['Arial Bold', 'Arial-BoldMT', 'Helvetica Bold', 'Helvetica-Bold', 'Liberation Sans Bold'],
        },
        larger: { ohunkbmwdpqr: 98.3, fijlt: 111.8 },
        sizes: { regular: [88.9, 95.4, 84.9, 89.6, 72.2], bold: [91.2, 92.6, 83.7, 92.2, 72] },
      },
      {
        name: 'Roboto',
        files: { regular: ['Roboto', 'Roboto-Regular'], bold: ['Roboto Bold', 'Roboto-Bold'] },
        larger: { ijlrt: 102 },
        sizes: { regular: [93.5, 100.6, 89.1, 88.4, 80.6], bold: [96.3, 92.7, 90.6, 89.4, 80.5] },
      },
      {
        name: 'DejaVu Sans',
        files: { regular: ['DejaVu Sans'], bold: ['DejaVu Sans Bold', 'DejaVuSans-Bold'] },
        sizes: { regular: [84, 79.4, 87.2, 78.1, 62.9], bold: [76.3, 71.6, 78.4, 73.7, 57.4] },
      },
    ],
  },
};

/** What the style sheet calls the fitted fallbacks of a typeface, in the order of trying: `Georgia for Source Serif 4`. */
export function fallbackFamilies(typeface: string): readonly string[] {
  return FALLBACKS[typeface]!.faces.map(({ name }) => familyName(name, typeface));
}

/** The `@font-face` rules of all fitted fallbacks. */
export function fallbackFaces(): string {
  return Object.entries(FALLBACKS)
    .flatMap(([typeface, fallbacks]) => fallbacks.faces.flatMap((face) => rulesOf(face, typeface, fallbacks)))
    .join('');
}

/** Characters whose size is nearer to that of the small letters, in per cent, are set as these are: each rule is on every page. */
const TOO_NEAR = 2.7;

/** Where ranges share a character, the last rule has it: small letters come first. */
function rulesOf(
  { name, files, sizes, larger = {} }: FittedFace,
  typeface: string,
  fallbacks: Fallbacks,
): readonly string[] {
  const ruleOf = (weight: Weight, range: string | null, size: number) =>
    rule({ family: familyName(name, typeface), files: files[weight], weight: WEIGHTS[weight], range }, size, fallbacks);
  const rules = (['regular', 'bold'] as const).flatMap((weight) =>
    Object.values(CHARACTERS)
      .map((range, i) => ({ range, size: sizes[weight][i]! }))
      .filter(({ size }, i) => i === 0 || Math.abs(size - sizes[weight][0]) > TOO_NEAR)
      .map(({ range, size }) => ruleOf(weight, range, size)),
  );
  return [...rules, ...Object.entries(larger).map(([letters, size]) => ruleOf('regular', rangeOf(letters), size))];
}

/** "U+62-63,U+65", of "bce": neighbours are told as one range. */
function rangeOf(letters: string): string {
  const codes = [...letters].map((letter) => letter.codePointAt(0)!).toSorted((a, b) => a - b);
  const ends = (isEnd: (code: number) => boolean) => codes.filter(isEnd).map((code) => code.toString(16));
  const last = ends((code) => !codes.includes(code + 1));
  return ends((code) => !codes.includes(code - 1))
    .map((first, i) => `U+${first === last[i] ? first : `${first}-${last[i]}`}`)
    .join();
}

interface Face {
  readonly family: string;
  readonly files: readonly string[];
  readonly weight: string;
  readonly range: string | null;
}

/** What rules share comes first and what they do not last: so a page with all of them is the smallest when compressed. */
function rule({ family, files, weight, range }: Face, size: number, { ascent, descent }: Fallbacks): string {
  const declarations = [
    `font-family:"${family}"`,
    `src:${files.map((file) => `local("${file}")`).join()}`,
    'line-gap-override:0%',
    `font-weight:${weight}`,
    ...(range === null ? [] : [`unicode-range:${range}`]),
    `size-adjust:${size}%`,
    `ascent-override:${fitted(ascent, size)}`,
    `descent-override:${fitted(descent, size)}`,
  ];
  return `@font-face{${declarations.join(';')}}`;
}

/** Heights are told of the adjusted size, and stay those of our typeface, to a twentieth of a pixel. */
function fitted(height: number, size: number): string {
  return `${Math.round((height / size) * 100)}%`;
}

function familyName(face: string, typeface: string): string {
  return `${face} for ${typeface}`;
}
