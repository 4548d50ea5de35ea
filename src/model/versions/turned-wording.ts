import { areOpposite } from './opposites.ts';
import { turningWords, type TurningWord } from './turning-words.ts';

/** What one wording has and the other has not, as it is written. */
export interface WordingTurn {
  readonly lost: readonly string[];
  readonly came: readonly string[];
}

/**
 * The words by which another wording says something else: "none" in place of "all", a "not" that came, "unarmed" for
 * "armed", a quotation that is not as it was. Of what is told besides, nothing.
 *
 * @param before the sentences that stood there and do not now
 * @param now those that stand there and did not
 */
export function turnedWording(before: readonly string[], now: readonly string[]): WordingTurn {
  const instead = now.filter((text) => isAnother(text, before, now.length));
  const [was, is] = [turnsIn(before), turnsIn(now)];
  const lost = missing(was, is);
  const came = missing(turnsIn(instead), was);
  const opposite = oppositesIn(wordsIn(before), wordsIn(now));
  const [wasQuoted, isQuoted] = [quotationsIn(before), quotationsIn(now)];
  return {
    lost: [...lost, ...opposite.lost, ...missing(wasQuoted, isQuoted)],
    came: [...came, ...opposite.came, ...missing(quotationsIn(instead), wasQuoted)],
  };
}

/** True for a sentence that shares words with one that is gone, or is the only one. */
function isAnother(text: string, before: readonly string[], count: number): boolean {
  if (before.length > 0 && count <= before.length) return true;
  const words = [...wordsIn([text])].filter((word) => word.length > 3);
  const known = wordsIn(before);
  return words.filter((word) => known.has(word)).length * 3 >= words.length;
}

const turnsIn = (texts: readonly string[]) => texts.flatMap(turningWords);

function missing(of: readonly TurningWord[], from: readonly TurningWord[]): readonly string[] {
  const left = Map.groupBy(from, ({ turn }) => turn);
  return of.filter(({ turn }) => left.get(turn)?.pop() === undefined).map(({ written }) => written);
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []));
}

/** Words that are gone, and their opposites that came. */
function oppositesIn(was: ReadonlySet<string>, is: ReadonlySet<string>): WordingTurn {
  const came = [...is].filter((word) => !was.has(word));
  const gone = [...was].filter((word) => !is.has(word));
  const pairs = gone.flatMap((word) => came.filter((other) => areOpposite(word, other)).map((other) => [word, other]));
  return { lost: [...new Set(pairs.map(([word]) => word!))], came: [...new Set(pairs.map(([, other]) => other!))] };
}

/** What stands between quotation marks, each as a word of its own: another quotation mark or apostrophe changes none. */
function quotationsIn(texts: readonly string[]): readonly TurningWord[] {
  const quoted = texts.flatMap((text) => [...text.matchAll(QUOTED)].map(([, ...of]) => of.find(Boolean)!));
  return quoted.map((written) => ({ turn: written.replaceAll(/[’']/g, "'").replace(/[.,]$/, ''), written }));
}

const QUOTED = /“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]|(?<!\p{L})‘([^’]{12,})’(?!\p{L})/gu;
