import { pagePolicy } from './page-policy.ts';
import { rawElements, type RawElement } from './raw-elements.ts';

/**
 * A page as it is published: its style sheets as one, since each costs a digest in the policy, and that policy, first in
 * the head but for the encoding. Nothing of the body is changed.
 *
 * @param html as Astro writes it
 * @throws where the page does not begin with its encoding, so that a policy would come too late, or names no icon
 */
export function finishedPage(html: string): string {
  if (!html.includes(ICON)) throw new Error('A page names no icon.');
  const merged = withOneStyle(html);
  const at = merged.indexOf(CHARSET) + CHARSET.length;
  if (at < CHARSET.length) throw new Error('A page does not begin with its encoding.');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(merged)}">`;
  return merged.slice(0, at) + policy + merged.slice(at);
}

const ICON = ' rel="icon"';
const CHARSET = '<head><meta charset="utf-8">';

/** Puts all style sheets where the last stands: what programs read of the head comes before. */
function withOneStyle(html: string): string {
  const styles = rawElements(html).filter(({ name }) => name === 'style');
  if (styles.length < 2) return html;
  const { end } = styles.at(-1)!;
  const text = styles.map((style) => style.text.trim()).join('');
  return `${without(html.slice(0, end), styles)}<style>${text}</style>${html.slice(end)}`;
}

function without(html: string, elements: readonly RawElement[]): string {
  const starts = [0, ...elements.map(({ end }) => end)];
  return starts.map((start, i) => html.slice(start, elements[i]?.start)).join('');
}
