import { foldName } from '../model/names/fold.ts';

/** Unicode's scripts that names of countries are written in, besides Latin. */
const SCRIPTS = [
  'Adlam',
  'Arabic',
  'Armenian',
  'Bengali',
  'Chakma',
  'Cherokee',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Kannada',
  'Katakana',
  'Khmer',
  'Lao',
  'Malayalam',
  'Meetei_Mayek',
  'Myanmar',
  'Nko',
  'Ol_Chiki',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thai',
  'Tibetan',
  'Tifinagh',
  'Vai',
].map((name) => ({ name: name.toLowerCase(), letter: new RegExp(`^\\p{Script=${name}}`, 'u') }));

/**
 * The part of the countries' names that a name, or the beginning of one, belongs to: its first letter in Latin, else
 * its script, else "other".
 */
export function shardOf(text: string): string {
  const folded = foldName(text).normalize('NFC');
  if (/^[a-z]/.test(folded)) return folded.charAt(0);
  if (/^\p{Script=Latin}/u.test(folded)) return 'latin';
  return SCRIPTS.find(({ letter }) => letter.test(folded))?.name ?? 'other';
}
