/** A way of writing down a sound, and what it is taken for here. */
type Transliteration = readonly [written: RegExp, as: string];

/**
 * How people write down names from other scripts, in the order in which it is undone. Both names are undone alike, so
 * what comes out need not be right, only the same: Zh, J and Dj are one sound, and so are -yev, -iev, -jew and -ev.
 * After the tables of ISO 9 and BGN/PCGN and the habits of the English, French and German press.
 */
const LATIN: readonly Transliteration[] = [
  [/tsch|tch/g, 'ch'],
  [/dsch|dzh|dj|zh|^j(?=[aeou])/g, 'z'],
  [/[jy]/g, 'i'],
  [/sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/ch|kh|[cq]/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/w|f+$/g, 'v'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/t[sz]/g, 'z'],
  [/([a-z])\1+/g, '$1'],
  [/([aeou])ie/g, '$1e'],
  [/([aeiou])h$/, '$1'],
];

/** Letters of one language that writers of another do without. */
const CYRILLIC: readonly Transliteration[] = [
  [/қ/g, 'к'],
  [/[ғґ]/g, 'г'],
  [/[ұүў]/g, 'у'],
  [/ө/g, 'о'],
  [/ә/g, 'а'],
  [/[іы]/g, 'и'],
  [/[єэ]/g, 'е'],
  [/һ/g, 'х'],
  [/ң/g, 'н'],
  [/[ьъ]/g, ''],
];

/** A folded word as anyone would write it who heard it: the same for "zhukovsky", "joukovski" and "zukovskij". */
export function soundOf(folded: string): string {
  const rules = /[a-z]/.test(folded) ? LATIN : /\p{Script=Cyrillic}/u.test(folded) ? CYRILLIC : [];
  return rules.reduce((word, [written, as]) => word.replace(written, as), folded);
}
