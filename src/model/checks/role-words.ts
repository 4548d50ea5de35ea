import { foldName } from '../names/fold.ts';

/** The words of a text in which its matter is, each without its ending: "sends", "sending" and "sent" but for the last. */
export function stemsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !PLAIN_WORDS.has(word))
    .map((word) => word.replace(ENDING, ''));
}

/** True where two texts have a word of matter in common, whatever its ending. */
export function shareStem(a: string, b: string): boolean {
  const stems = new Set(stemsOf(b));
  return stemsOf(a).some((stem) => stems.has(stem));
}

/** True where all that a role says but its verb stands in another text: "sends cooks" says no more than "Who sends cooks?". */
export function isMatterOf(role: string, text: string): boolean {
  const asked = new Set(stemsOf(text));
  const stems = stemsOf(role);
  const matter = stems.length > 1 ? stems.slice(1) : stems;
  return matter.length > 0 && matter.every((stem) => asked.has(stem));
}

/** "hosts the talks", "says it will pay": a part in what was met for or said, which tells nothing in the words of the site. */
export function isOfTalk(role: string): boolean {
  return TALK.has(foldName(role).split(' ')[0]!);
}

/** "offers tents": a part that tells a gift, in whatever words. */
export function isOfGiving(role: string): boolean {
  return foldName(role)
    .split(' ')
    .some((word) => GIVING.has(word));
}

/** The numbers that a role has in digits: 20000 of "sends 20,000 troops". */
export function numbersIn(role: string): readonly number[] {
  return [...role.matchAll(/\d[\d,  ]*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replace(/[,  ]/g, '')));
}

const SHORTEST = 4;
const ENDING = /(?:ings?|ies|ed|es|s|e|y)$/;
const setOf = (words: string) => new Set(words.split(' '));
const PLAIN_WORDS = setOf('that this them they their with from into will would what which when where does have been');
const TALK = setOf(
  'announces answers asks attends chairs comments confirms denies disputes hosts leads meets opens presides receives ' +
    'rejects replies reports says speaks tells visits welcomes writes',
);
const GIVING = setOf(
  'agrees commits contributes delivers donates finances funds gives lends offers pays pledges promises provides sends ' +
    'supplies',
);
