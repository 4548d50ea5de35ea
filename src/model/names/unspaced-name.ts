import { gapAfter, textOf, type NamedText, type NameSpan } from './named-text.ts';
import { isUnspacedLetter } from './name-words.ts';

/** True for a name in a script whose words no space parts, such as Chinese, Japanese and Thai, or that joins particles to them, as Korean does. */
export function isUnspaced({ words }: NamedText, { from, to }: Pick<NameSpan, 'from' | 'to'>): boolean {
  return words.slice(from, to).every(isUnspacedLetter);
}

/**
 * How many letters a name goes on for to its left and right: up to the end of the word that its first or last letter
 * stands in, as Unicode's dictionaries part words (UAX #29), or of a word that is known to make a name longer: "南" before
 * "苏丹", "ใต้" behind the name of a country.
 */
export function lettersBeyond(named: NamedText, span: NameSpan): readonly [left: number, right: number] {
  const { start, end, segments, run } = runAround(named, span);
  const [first, last] = [segments.containing(start)!, segments.containing(end - 1)!];
  const [left, right] = [start - first.index, last.index + last.segment.length - end];
  const isParticle = left === 0 && KOREAN_PARTICLES.has(run.slice(end, end + right));
  if ((left > 0 || right > 0) && !isParticle)
    return [lettersIn(run.slice(start - left, start)), lettersIn(run.slice(end, end + right))];
  const { before, after } = wordsBeside(named, span);
  const isPlace = span.isPlaces && !span.isPersons;
  const goesOn = (isPlace && AFTER_PLACES.has(after)) || (span.isPersons && AFTER_PERSONS.has(after));
  return [isPlace && BEFORE_PLACES.has(before) ? lettersIn(before) : 0, goesOn ? lettersIn(after) : 0];
}

/** The name with the words beside it of which nobody can tell whether they are part of it; undefined where there are none. */
export function doubtfulLetters(named: NamedText, span: NameSpan): string | undefined {
  const { before, after } = wordsBeside(named, span);
  const isDoubtful = (word: string, at: number) => word !== '' && !named.nameAt.has(at) && !SMALL.has(word);
  const left = isDoubtful(before, span.from - 1) ? lettersIn(before) : 0;
  const right = isDoubtful(after, span.to) ? lettersIn(after) : 0;
  return left + right === 0 ? undefined : textOf(named, span.from - left, span.to + right);
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The letters around a name that nothing parts, and where in them it stands. */
function runAround(named: NamedText, { from, to }: NameSpan) {
  let [left, right] = [from, to];
  while (isLetterBeside(named, left - 1, left - 1)) left--;
  while (isLetterBeside(named, right, right - 1)) right++;
  const run = textOf(named, left, right);
  const offset = named.words[left]!.start;
  const [start, end] = [named.words[from]!.start - offset, named.words[to - 1]!.end - offset];
  return { run, start, end, segments: SEGMENTER.segment(run) };
}

/** The words before and behind a name, with nothing between; empty where there are none. */
function wordsBeside(named: NamedText, span: NameSpan): { readonly before: string; readonly after: string } {
  const { run, start, end, segments } = runAround(named, span);
  return {
    before: start > 0 ? segments.containing(start - 1)!.segment : '',
    after: end < run.length ? segments.containing(end)!.segment : '',
  };
}

function isLetterBeside(named: NamedText, at: number, gap: number): boolean {
  const word = named.words[at];
  return word !== undefined && gapAfter(named, gap) === '' && isUnspacedLetter(word);
}

/** How many words of `nameWordsOf` a stretch of a run is. */
function lettersIn(text: string): number {
  return [...text.matchAll(/\P{M}/gu)].length;
}

/** Written at the end of a Korean name: "of", "and", "to", the marks of subject and object. */
const KOREAN_PARTICLES = new Set(
  '은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 에게 부터 까지 만 측 측은 정부 정부는'.split(' '),
);

/** "South", "North", "East", "West", "New", "Great" before the name of a place in Chinese and Japanese. */
const BEFORE_PLACES = new Set('南 北 东 東 西 新 大'.split(' '));
/** "South", "North", "East", "West" behind one in Thai, "New" in Thai. */
const AFTER_PLACES = new Set('ใต้ เหนือ ตะวันออก ตะวันตก ใหม่'.split(' '));
const AFTER_PERSONS = new Set('一世 二世 三世 四世'.split(' '));

/** Prepositions, conjunctions, particles, "said", "met", "government", "president", in Chinese, Japanese and Thai. */
const SMALL = new Set(
  `在 和 与 與 是 的 对 對 向 了 说 說 将 將 已 也 不 就 被 把 从 從 到 为 為 以 及 或 等 这 這 那 由 同 跟 于 於 并 但 后 後 前 中 今天 昨天
  表示 会见 會見 会谈 會談 代表 访问 訪問 宣布 宣佈 政府 总统 總統 总理 總理 外长 外長 主席 部长 部長 国家 國家 与会
  は が を に と の で も へ や か から まで より など として について では には とは への からの した して する 首相 大統領 外相 外務 大臣 政府 側
  และ ใน ที่ ของ กับ ได้ ว่า มี เป็น จาก ไป มา ให้ แล้ว หรือ ต่อ โดย เมื่อ จะ พบ กล่าว เยือน ประกาศ รัฐบาล ประธานาธิบดี นายก รัฐมนตรี`.split(
    /\s+/,
  ),
);
