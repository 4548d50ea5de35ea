import { wordsOf } from './fold.ts';
import { gapAfter, textOf, type NamedText, type NameSpan } from './named-text.ts';

/**
 * True for a name in a script that has no capitals, or that begins no name with them: Arabic, Hebrew, Hindi, Georgian,
 * Chinese. Nothing shows there where a name ends.
 */
export function isUncased(named: NamedText, { from, to }: Pick<NameSpan, 'from' | 'to'>): boolean {
  return named.words.slice(from, to).some(({ text }) => UNCASED.test(text));
}

/**
 * How many words a name without capitals goes on for to its left and right, as far as words show it that are known to make
 * a name longer: "باشا" after "محمد علي", "بن" and the word behind it, "الجديدة" after a country, a middle dot or a hyphen.
 */
export function wordsBeyond(named: NamedText, span: NameSpan): readonly [left: number, right: number] {
  return [wordsBefore(named, span), wordsAfter(named, span)];
}

function wordsBefore(named: NamedText, span: NameSpan): number {
  if (isJoined(named, span.from - 1, span.from - 1)) return 1;
  const word = wordBeside(named, span.from - 1, span.from - 1);
  if (span.isPlaces && !span.isPersons && HONORIFICS.has(word)) return 1;
  return span.isPersons && PARTICLES.has(word) ? 1 : 0;
}

function wordsAfter(named: NamedText, span: NameSpan): number {
  if (isJoined(named, span.to, span.to - 1)) return 1;
  const word = wordBeside(named, span.to, span.to - 1);
  if (span.isPersons && PARTICLES.has(word)) return wordBeside(named, span.to + 1, span.to) === '' ? 0 : 2;
  return (span.isPersons && AFTER_PERSONS.has(word)) || (span.isPlaces && AFTER_PLACES.has(word)) ? 1 : 0;
}

/**
 * The name with the words beside it of which nobody can tell whether they are part of it; undefined where there are none.
 * Small words, and names that are known, are part of no other name.
 */
export function doubtfulWords(named: NamedText, span: NameSpan): string | undefined {
  const isDoubtful = (at: number, gap: number) => {
    const word = wordBeside(named, at, gap);
    return word !== '' && !named.nameAt.has(at) && !SMALL.has(word);
  };
  const left = span.from - (isDoubtful(span.from - 1, span.from - 1) ? 1 : 0);
  const right = span.to + (isDoubtful(span.to, span.to - 1) ? 1 : 0);
  if (left === span.from && right === span.to) return undefined;
  return textOf(named, left, right);
}

/** A word without capitals that only a space parts from the name; else none. */
function wordBeside(named: NamedText, at: number, gap: number): string {
  const word = named.words[at];
  return word && /^\s+$/.test(gapAfter(named, gap)) && UNCASED.test(word.text) ? word.folded : '';
}

const UNCASED = /^(?=.*\p{L})[\p{Lo}\p{M}\p{N}\p{Script=Georgian}ـ]+$/u;

/** A middle dot is between the parts of a foreign name in Chinese and Japanese; a hyphen is between two names as well. */
function isJoined(named: NamedText, at: number, gap: number): boolean {
  const sign = gapAfter(named, gap);
  return /^[·・‧]$/.test(sign) || (/^[-‐‑־]$/.test(sign) && !named.nameAt.has(at));
}

/** Arabic "son of", "daughter of", "father of", "family of", and the Hebrew for the first two. */
const PARTICLES = setOf('ابن بن بنت أبو ابو أبي ابي آل בן בת אבן');

/** "Mr", "Mrs", "Doctor", "Sheikh" before a name, which is then a person's: Arabic, Hebrew and Hindi. */
const HONORIFICS = setOf('السيد السيدة الدكتور الدكتورة الشيخ الأمير الأميرة מר גברת ד״ר श्री श्रीमती');

/** Arabic titles that are written behind a name (pasha, bey, effendi), and what tells a son from his father. */
const AFTER_PERSONS = setOf(
  'باشا بك بيك أفندي افندي خان شاه الأول الثاني الثالث الرابع الابن الأب הבן השני השלישי 二世 三世 四世',
);

/** "New", "Great", "North", "South", "East", "West", "Equatorial" behind the name of a country. */
const AFTER_PLACES = setOf(
  'الجديدة الجديد الكبرى الشمالية الجنوبية الشرقية الغربية الشمالي الجنوبي الشرقي الغربي الاستوائية החדשה הצפונית הדרומית המזרחית המערבית',
);

/** Prepositions, conjunctions, and what is said before or behind a name: "said", "met", "president". */
const SMALL = setOf(`
  في من إلى على عن مع و أو ثم أن إن ان كان كانت قال قالت بعد قبل بين حول ضد خلال منذ حتى لدى عند هذا هذه الذي التي لا لم لن قد كما
  الرئيس رئيس الوزير وزير السيد السيدة الدكتور الأمير الملك الشيخ دولة جمهورية مملكة
  از در به با که را این آن است بود گفت تا یا
  של את על עם אל מן כי לא הוא היא זה גם או אמר אמרה אחרי לפני הנשיא השר
  ने को का के की में से पर और या है था थे थी कि यह वह कहा श्री
  და ან არის იყო რომ ეს თქვა პრეზიდენტი
  在 和 与 與 是 的 对 對 向 了 说 說 は が を に と の で も へ 및 와 과 은 는 이 가
`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map(({ folded }) => folded));
}
