/** Letters of Latin script, longest first, and what they are in another. */
type Letters = ReadonlyMap<string, string>;

const CYRILLIC = lettersOf(
  'shch щ zh ж sh ш kh х ya я ye е yu ю a а b б v в g г d д e е z з i и y й j дж k к l л m м n н o о p п r р s с t т u у f ф h х',
);
const GREEK = lettersOf(
  'sch σ zh ζ sh σ ya για a α b μπ v β g γ d ντ e ε z ζ i ι y ι j τζ k κ l λ m μ n ν o ο p π r ρ s σ t τ u ου f φ h χ',
);
const ARABIC = lettersOf(
  'sch ش zh ج sh ش ya يا a ا b ب v ف g غ d د e ي z ز i ي y ي j ج k ك l ل m م n ن o و p ب r ر s س t ت u و f ف h ه',
);

/** How names are written in languages of other scripts than ours. */
export const SCRIPTS: ReadonlyMap<string, (name: string) => string> = new Map([
  ['ru', (name) => capitals(inLetters(CYRILLIC, name))],
  ['el', (name) => capitals(inLetters(GREEK, name).replace(/σ(?= |$)/g, 'ς'))],
  ['ar', (name) => inLetters(ARABIC, name)],
]);

function lettersOf(pairs: string): Letters {
  const parts = pairs.split(' ');
  return new Map(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]!] as const] : [])));
}

function inLetters(letters: Letters, name: string): string {
  const pattern = new RegExp([...letters.keys()].join('|'), 'g');
  return name.toLowerCase().replace(pattern, (found) => letters.get(found)!);
}

function capitals(name: string): string {
  return name.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
