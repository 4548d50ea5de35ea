/* Words for numbers as articles have them, in English, French and Russian. */

/** What a word does to the number that it is part of. */
export interface NumberWord {
  readonly value: number;
  /** How it joins what stands before it: "twenty" is added to, "hundred" is so many times, "million" ends a part. */
  readonly joins: 'adds' | 'times' | 'scale';
}

const SMALL: readonly (readonly [value: number, words: string])[] = [
  [0, 'zero zéro'],
  [1, 'one un une'],
  [2, 'two deux'],
  [3, 'three trois'],
  [4, 'four quatre'],
  [5, 'five cinq'],
  [6, 'six'],
  [7, 'seven sept'],
  [8, 'eight huit'],
  [9, 'nine neuf'],
  [10, 'ten dix dizaine'],
  [11, 'eleven onze'],
  [12, 'twelve douze'],
  [13, 'thirteen treize'],
  [14, 'fourteen quatorze'],
  [15, 'fifteen quinze quinzaine'],
  [16, 'sixteen seize'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty vingt vingts vingtaine'],
  [30, 'thirty trente trentaine'],
  [40, 'forty quarante quarantaine'],
  [50, 'fifty cinquante cinquantaine'],
  [60, 'sixty soixante soixantaine'],
  [70, 'seventy septante'],
  [80, 'eighty octante huitante'],
  [90, 'ninety nonante'],
];

const TIMES: readonly (readonly [value: number, words: string])[] = [
  [12, 'dozen dozens douzaine douzaines'],
  [100, 'hundred hundreds cent cents centaine centaines'],
];

const SCALES: readonly (readonly [value: number, words: string])[] = [
  [1e3, 'thousand thousands mille millier milliers тыс'],
  [1e6, 'million millions млн'],
  [1e9, 'billion billions milliard milliards млрд'],
  [1e12, 'trillion trillions'],
];

/** Russian words by how they begin, since each has many endings. */
const RUSSIAN: readonly (readonly [pattern: RegExp, value: number, joins: NumberWord['joins']])[] = [
  [/^од(?:ин|н\p{L}{1,3})$/u, 1, 'adds'],
  [/^дв(?:а|е|ух|ум|умя|ое|оих)$/u, 2, 'adds'],
  [/^тр(?:и|[её]х|[её]м|емя|ое|оих)$/u, 3, 'adds'],
  [/^четыр(?:е|[её]х|[её]м|ьмя)$|^четверо$/u, 4, 'adds'],
  [/^пят(?:ь|и|ью|еро)$/u, 5, 'adds'],
  [/^шест(?:ь|и|ью|еро)$/u, 6, 'adds'],
  [/^сем(?:ь|и|ью|еро)$/u, 7, 'adds'],
  [/^вос(?:емь|ьми|емью|ьмью)$/u, 8, 'adds'],
  [/^девят(?:ь|и|ью)$/u, 9, 'adds'],
  [/^десят(?:ь|и|ью|ок|ка|ков)$/u, 10, 'adds'],
  [/^одиннадцат(?:ь|и|ью)$/u, 11, 'adds'],
  [/^двенадцат(?:ь|и|ью)$/u, 12, 'adds'],
  [/^тринадцат(?:ь|и|ью)$/u, 13, 'adds'],
  [/^четырнадцат(?:ь|и|ью)$/u, 14, 'adds'],
  [/^пятнадцат(?:ь|и|ью)$/u, 15, 'adds'],
  [/^шестнадцат(?:ь|и|ью)$/u, 16, 'adds'],
  [/^семнадцат(?:ь|и|ью)$/u, 17, 'adds'],
  [/^восемнадцат(?:ь|и|ью)$/u, 18, 'adds'],
  [/^девятнадцат(?:ь|и|ью)$/u, 19, 'adds'],
  [/^двадцат(?:ь|и|ью)$/u, 20, 'adds'],
  [/^тридцат(?:ь|и|ью)$/u, 30, 'adds'],
  [/^сорока?$/u, 40, 'adds'],
  [/^пят(?:ьдесят|идесяти|ьюдесятью)$/u, 50, 'adds'],
  [/^шест(?:ьдесят|идесяти|ьюдесятью)$/u, 60, 'adds'],
  [/^сем(?:ьдесят|идесяти|ьюдесятью)$/u, 70, 'adds'],
  [/^вос(?:емьдесят|ьмидесяти|емьюдесятью)$/u, 80, 'adds'],
  [/^девяност[оа]$/u, 90, 'adds'],
  [/^ст[оа]$/u, 100, 'adds'],
  [/^двести$|^двухсот$/u, 200, 'adds'],
  [/^триста$|^тр[её]хсот$/u, 300, 'adds'],
  [/^четыреста$|^четыр[её]хсот$/u, 400, 'adds'],
  [/^пят(?:ь|и)сот$/u, 500, 'adds'],
  [/^шест(?:ь|и)сот$/u, 600, 'adds'],
  [/^сем(?:ь|и)сот$/u, 700, 'adds'],
  [/^вос(?:емь|ьми)сот$/u, 800, 'adds'],
  [/^девят(?:ь|и)сот$/u, 900, 'adds'],
  [/^тысяч(?:а|и|е|у|ей|ью|ам|ами|ах)?$/u, 1e3, 'scale'],
  [/^миллион(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/u, 1e6, 'scale'],
  [/^миллиард(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/u, 1e9, 'scale'],
  [/^триллион(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/u, 1e12, 'scale'],
];

const WORDS = new Map<string, NumberWord>([
  ...spread(SMALL, 'adds'),
  ...spread(TIMES, 'times'),
  ...spread(SCALES, 'scale'),
]);

function spread(rows: typeof SMALL, joins: NumberWord['joins']): readonly (readonly [string, NumberWord])[] {
  return rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, { value, joins }] as const));
}

/** What a word, in small letters, says of a number; undefined for any other word. */
export function numberWord(word: string): NumberWord | undefined {
  const known = WORDS.get(word);
  if (known || !/^\p{Script=Cyrillic}/u.test(word)) return known;
  const [, value, joins] = RUSSIAN.find(([pattern]) => pattern.test(word)) ?? [];
  return value === undefined || joins === undefined ? undefined : { value, joins };
}
