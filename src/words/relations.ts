import { formatPlainCount, formatTitle } from '../format.ts';
import { formatNumberWord } from '../format-number.ts';

/** How the answers to a question relate, in words: the same wherever the question stands. */
export const relationWords = {
  label: {
    differ: 'Sources differ',
    within: 'One source, different answers',
    changed: 'Changed over time',
    incomparable: 'Cannot be compared',
    apart: 'About different things',
    names: 'Names or spellings differ',
    limits: 'Limits differ',
    fit: 'Answers do not conflict',
    agree: 'Sources agree',
    origin: 'One report, printed several times',
    one: 'Only one source answers',
    open: 'Not answered yet',
    none: 'No answer counts',
  },
  reasoned: (label: string, reason: string) => `${label}: ${reason}`,
  printedTimes: (count: number) => `One report, printed ${count === 2 ? 'twice' : `${formatNumberWord(count)} times`}`,
  converted: 'one sum was converted',
  currencies: 'different currencies',
} as const;

/** What it means that answers relate so. */
export const relationMeanings = {
  within: 'One source gives different answers for the same time.',
  changed:
    'Answers for one day do not contradict each other; answers for different days differ. The later answer may just be newer.',
  apart: 'Each answer says what it is about. We compare only answers about the same thing.',
  names: 'Sources spell or translate a name differently. They do not contradict each other on what happened.',
  limits: 'Some answers give only a limit, and the limits are not the same. All of them can be true.',
  fit: 'The answers are not the same, but all of them can be true.',
  one: 'There is nothing to compare.',
  open: 'No source here answers this yet.',
  none: 'No answer counts: its source took it back, or does not say.',
  differ: 'Answers for the same time cannot all be true.',
  /** Two texts may mean one thing. */
  differInWords: 'Sources say it in different words for the same time.',
  converted:
    'A source converted its sum from another currency, at a rate of its own, so it cannot be compared with other sums.',
  currencies: 'The sums are in different currencies. To compare them takes an exchange rate, and its day.',
  agree: 'Every source that answers says the same.',
  agreeFrom: (origins: number) =>
    `The sources that answer say the same. Between them they rest on ${formatNumberWord(origins)} reports.`,
  origin: (sources: number) =>
    `${formatTitle(formatNumberWord(sources))} sources print one and the same report, so it counts once. Nothing else confirms it.`,
} as const;

/** Why two answers relate so, in a sentence; each answer stands in quotation marks. */
export const pairWords = {
  quoted: (answer: string) => `“${answer}”`,
  sameDay: (a: string, b: string, day: string) => `${a} and ${b} are both as of ${day}.`,
  perhapsSameDay: (a: string, dayA: string, b: string, dayB: string) =>
    `${a} is as of ${dayA} and ${b} as of ${dayB}, which may be the same time.`,
  changed: (a: string, dayA: string, b: string, dayB: string) => `${a} is as of ${dayA}, ${b} as of ${dayB}.`,
  incomparable: (a: string, b: string, reason: string) => `${a} and ${b} cannot be compared: ${reason}.`,
  apart: (a: string, b: string) => `${a} and ${b} are about different things.`,
  agree: (a: string, b: string) => `${a} and ${b} can both be true.`,
  limits: {
    upper: (a: string, b: string) => `${a} and ${b} are different upper limits.`,
    lower: (a: string, b: string) => `${a} and ${b} are different lower limits.`,
  },
  rounded: (exact: string, round: string) => `${exact} rounds to ${round}.`,
  more: (count: number) => `The same goes for ${formatPlainCount(count, 'more pair')} of answers.`,
} as const;
