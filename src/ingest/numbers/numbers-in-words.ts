import { numberWord, type NumberWord } from './number-words.ts';

/** A number that a text has in words, and where it stands. */
export interface WordedNumber {
  readonly start: number;
  readonly written: string;
  readonly value: number;
}

const WORD = /(?<!\p{L})(?!(?:and|et)(?!\p{L}))\p{L}+/gu;
/** What may stand between the words of one number: "two hundred and five", "vingt et un". */
const JOINT = /^[\s\u00a0-]*(?:(?:and|et)\s+)?$/;

/** The numbers that a text has in words of English, French or Russian: "twenty-seven", "un milliard", "двести". */
export function numbersInWords(text: string): readonly WordedNumber[] {
  const found: WordedNumber[] = [];
  let open: OpenNumber | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const known = numberWord(word.toLowerCase());
    if (known && open && JOINT.test(text.slice(open.end, index)) && open.takes(known))
      open.add(known, index + word.length);
    else {
      if (open) found.push(open.whole(text));
      open = known && new OpenNumber(known, index, index + word.length);
    }
  }
  return open ? [...found, open.whole(text)] : found;
}

/** A number of which more words may come, by what each does to those before it. */
class OpenNumber {
  #ended = 0;
  #part = 0;
  #last: NumberWord;
  readonly #start: number;
  end: number;

  constructor(first: NumberWord, start: number, end: number) {
    this.#start = start;
    this.end = end;
    this.#last = first;
    this.add(first, end);
  }

  /** "Twenty" takes "seven", "seven" takes "hundred", and neither takes its like: "two, three". */
  takes({ value, joins }: NumberWord): boolean {
    const { value: last, joins: lastJoins } = this.#last;
    if (joins !== 'adds') return joins === 'scale' || lastJoins === 'adds';
    if (lastJoins !== 'adds' || isFourTwenties(last, value)) return true;
    if (last === 10) return value >= 7 && value < 10;
    return last >= 20 && value < (last >= 100 ? last : 20);
  }

  add(word: NumberWord, end: number): void {
    const { value: last } = this.#last;
    this.end = end;
    this.#last = word;
    if (isFourTwenties(last, word.value)) this.#part += 80 - last;
    else if (word.joins === 'adds') this.#part += word.value;
    else if (word.joins === 'times') this.#part = Math.max(this.#part, 1) * word.value;
    else {
      this.#ended += Math.max(this.#part, 1) * word.value;
      this.#part = 0;
    }
  }

  whole(text: string): WordedNumber {
    return { start: this.#start, written: text.slice(this.#start, this.end), value: this.#ended + this.#part };
  }
}

/** "Quatre-vingt". */
function isFourTwenties(last: number, value: number): boolean {
  return last === 4 && value === 20;
}
