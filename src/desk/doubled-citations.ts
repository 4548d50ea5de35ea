import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import type { FileText } from './file-text.ts';
import type { Marker } from './references.ts';
import type { Splice } from './splice.ts';

/** Takes out of the citations of one source in a marker each that names no paragraph which those before it do not. */
export function doubledCitations(file: FileText, { kind, id, start, end }: Marker): readonly Splice[] {
  if (kind !== 'citation') return [];
  const seen: string[] = [];
  const parts = partsOf(file.readable.slice(start, end));
  return parts.flatMap(({ text, at }) => {
    const [, source, locator = ''] = /^\s*@\s*([^,\s]+)\s*(?:,\s*([^]*?)\s*)?$/.exec(text) ?? [];
    if (source !== id) return [];
    const places = placesIn(locator);
    const isDoubled = seen.length > 0 && places.every((place) => seen.includes(place));
    seen.push(...places);
    // The semicolon before it goes with it.
    return isDoubled ? [{ start: start + at - 1, end: start + at + text.length, text: '' }] : [];
  });
}

/** What stands between the brackets and semicolons of a marker, and where. */
function partsOf(marker: string): readonly { readonly text: string; readonly at: number }[] {
  return [...marker.matchAll(/[^[\];]+/g)].map(({ 0: text, index }) => ({ text, at: index }));
}

function placesIn(locator: string): readonly string[] {
  const words = locator.replace(/\s+/g, ' ');
  return /^para/i.test(words) ? numbersInLocator(words).map(String) : [words];
}
