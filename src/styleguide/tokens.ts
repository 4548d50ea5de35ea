/** What the tokens of the design are, read from their own style sheet. */
export interface Tokens {
  readonly colours: readonly Colour[];
  /** Sizes of type, the smallest first. */
  readonly type: readonly Token[];
  readonly spacing: readonly Token[];
  /** All others. */
  readonly lengths: readonly Token[];
}

/** A custom property and its value as written. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

/** A colour by its role, in the light and in the dark. */
export interface Colour {
  readonly name: string;
  readonly light: Shade;
  readonly dark: Shade;
}

export interface Shade {
  readonly value: string;
  /** Contrast with the paper by WCAG 2, from 1 to 21; null for a value that is no `#rrggbb`. */
  readonly contrast: number | null;
}

/** Reads the tokens of a style sheet: colours are `light-dark(…)`, type is `--step-…`, spacing is `--space-…`. */
export function readTokens(css: string): Tokens {
  const tokens = [...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => ({
    name: name!,
    value: value!.replace(/\s+/g, ' '),
  }));
  const of = (isOf: RegExp) => tokens.filter(({ name, value }) => isOf.test(`${name}: ${value}`));
  return {
    colours: coloursOf(tokens),
    type: of(/^--step-/),
    spacing: of(/^--space-/),
    lengths: of(/^--(?!step-|space-)[\w-]+: (?!light-dark)/),
  };
}

function coloursOf(tokens: readonly Token[]): readonly Colour[] {
  const pairs = tokens.flatMap(({ name, value }) => {
    const [, light, dark] = /^light-dark\((.+?), ?(.+)\)$/.exec(value) ?? [];
    return light !== undefined && dark !== undefined ? [{ name, light, dark }] : [];
  });
  const paper = pairs.find(({ name }) => name === '--paper');
  const shade = (value: string, on = '') => ({ value, contrast: contrast(value, on) });
  return pairs.map(({ name, light, dark }) => ({
    name,
    light: shade(light, paper?.light),
    dark: shade(dark, paper?.dark),
  }));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number | null {
  const [first, second] = [luminance(a), luminance(b)];
  if (first === null || second === null) return null;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(value: string): number | null {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value)?.slice(1);
  if (!channels) return null;
  const [red, green, blue] = channels.map((hex) => linear(parseInt(hex, 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
