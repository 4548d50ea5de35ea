/** An element whose text is no HTML: a style sheet, or a script or block of data. */
export interface RawElement {
  readonly name: 'script' | 'style';
  /** As they are written: ` type="module" src="/a.js"`. */
  readonly attributes: string;
  readonly text: string;
  /** Where it begins in the page, and where it is over. */
  readonly start: number;
  readonly end: number;
}

/**
 * The scripts and styles of a page, in its order: those that are elements, and no words like `<script>` in a comment or in
 * an attribute, such as the title of an article. Of HTML as Astro writes it, where every `<` of a text is escaped.
 */
export function rawElements(html: string): readonly RawElement[] {
  return [...html.matchAll(PARTS)].flatMap(({ 0: whole, 1: name, 2: attributes, 3: text, index }) =>
    name === 'script' || name === 'style'
      ? [{ name, attributes: attributes!, text: text!, start: index, end: index + whole.length }]
      : [],
  );
}

/** A comment, one of these elements as a whole, or another tag. */
const PARTS =
  /<!--[^]*?-->|<(script|style)(?=[\s>])((?:[^"'>]|"[^"]*"|'[^']*')*)>([^]*?)<\/\1>|<(?:[^"'>]|"[^"]*"|'[^']*')*>/g;
