import type { Measure } from '../records/quantity.ts';
import { slug } from 'github-slugger';
import { isEdtfDate, parseEdtf } from '../dates/edtf.ts';
import type { Attribution } from '../records/attribution.ts';
import type { ClaimValue } from '../records/claim.ts';

/** The first words of a text as a part of an address, 60 characters at most: "The bridge will hold." is `the-bridge-will-hold`. */
export function anchorWords(text: string): string {
  return shorten(slug(text.normalize('NFC')).replace(/-+/g, '-')).replace(/^-|-$/g, '');
}

/**
 * A date as a part of an address, each form with words of its own: "2026-01-19/2026-01-21" is `2026-01-19-2026-01-21`,
 * "[2026-01-19..2026-01-21]" is `2026-01-19-to-2026-01-21`, "2026-01-19~" is `2026-01-19-about`.
 */
export function anchorWordsOfDate(edtf: string): string {
  return anchorWords(DATE_SIGNS.reduce((text, [sign, words]) => text.replace(sign, words), edtf));
}

const DATE_SIGNS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/\/\.\./, ' since'],
  [/\.\.\//, 'until '],
  [/^\//, 'ended '],
  [/\/$/, ' begun'],
  [/\//, ' '],
  [/\.\./, ' to '],
  [/,/g, ' or '],
  [/~/g, ' about'],
];

/** The same in older links, in which several forms had one address. */
export function formerAnchorWordsOfDate(edtf: string): string {
  return anchorWords(edtf.replace(/[/,]/g, ' '));
}

/** An answer as a part of an address: `310`, `minus-3-5`, `7000000000-usd`, `alma-bo-and-2-more`, `not-recorded`. */
export function anchorWordsOfAnswer(answer: ClaimValue | null): string {
  if (answer === null) return 'not-recorded';
  if (typeof answer === 'number')
    return String(answer)
      .replace(/^-/, 'minus-')
      .replace(/[^a-z0-9-]/g, '-');
  if (typeof answer === 'string')
    return isEdtfDate(parseEdtf(answer)) ? anchorWordsOfDate(answer) : anchorWords(answer);
  if (!Array.isArray(answer)) return anchorWordsOfMeasure(answer);
  const [first = 'none', second, ...more] = answer.toSorted();
  return [first, second, more.length > 0 && `and-${more.length}-more`].filter(Boolean).join('-');
}

/** The same in older links: those of a date were those of a text. */
export function formerAnchorWordsOfAnswer(answer: ClaimValue | null): string {
  return typeof answer === 'string' ? anchorWords(answer) : anchorWordsOfAnswer(answer);
}

/** Whom it is from as a part of an address, by the first in the alphabet of several: `a-senior-diplomat-of-freedonia`. */
export function anchorWordsOfAttribution(attribution: Attribution): string {
  if (typeof attribution === 'string') return anchorWords(attribution);
  const { by, as } = attribution;
  return [as !== null && `${anchorWords(as)}-of`, by.toSorted()[0]].filter(Boolean).join('-');
}

const LONGEST = 60;

function shorten(address: string): string {
  const characters = [...address];
  if (characters.length <= LONGEST) return address;
  const end = characters.lastIndexOf('-', LONGEST);
  return characters.slice(0, end > 0 ? end : LONGEST).join('');
}

/** `7000000000-usd`, `30-to-40` */
function anchorWordsOfMeasure({ amount, minValue, maxValue, currency }: Measure): string {
  const numbers = amount === undefined ? [minValue!, 'to', maxValue!] : [amount];
  return [...numbers.map(anchorWordsOfAnswer), currency?.toLowerCase()].filter(Boolean).join('-');
}
