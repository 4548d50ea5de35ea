import { formatDateAsNoun } from '../format.ts';
import { formatQuantity } from '../format-number.ts';
import type { EdtfDate } from '../model/dates/edtf.ts';

const inWords = (day: EdtfDate) => formatDateAsNoun(day).text;
const plain = (number: number) => formatQuantity(number, null, { unit: null, unitOne: null });

/** A source that is later than the event in which it answers. */
interface LaterDays {
  readonly source: string;
  readonly published: EdtfDate;
  readonly eventDay: EdtfDate;
}

/** What the command says that adds an answer to a question. */
export const newClaimWords = {
  /** A set that has no member. */
  noMembers: 'none',
  example: {
    number: '19, "30 to 40" or "over 7"; before a number may stand about, over, under, at least or up to',
    money:
      '"75000000 USD", "5000000 to 7000000 USD" or "over 7000000 USD"; before a sum may stand about, over, under, at least or up to',
    set: '"egypt, jordan", or none',
    date: '2026-02-20 or "20 February 2026"',
    'yes-no': 'yes or no',
    text: 'a few words',
  },
  noAnswer: (text: string, example: string) => `"${text}" is no answer to this question; write ${example}`,
  otherUnit: (text: string, other: string, unit: string) =>
    `"${text}": the question counts ${unit}, not ${other}; write the number alone if they are the same`,
  /** Of "15.000". */
  pointed: (text: string, thousands: number, fraction: string) =>
    `"${text}": is it ${plain(thousands)} or ${plain(Number(fraction))}? Write ${thousands} or ${fraction}`,
  answerAndSilent: (answer: string) =>
    `--answer ${answer} and --silent exclude each other: leave out --silent, or --answer where the source leaves the answer out.`,
  askAnswer: (question: string, example: string) => `${question} (${example}; null where the source leaves it out)`,
  askQuestion: 'Which question does it answer?',
  askEvent: 'To which event does the answer belong?',
  askSource: 'Who gives it?',
  askParagraph: 'Which paragraphs give the answer? (none chosen: the source as a whole)',
  /** Of an answer in whose paragraph somebody speaks. */
  askAttribution: 'Who gives this answer?',
  itself: 'The source itself',
  otherSpeaker: 'Somebody else, whom the source relies on',
  askSpeaker: 'Who, as the source has it?',
  /** Behind an answer, whom its source has it from. */
  attributed: (who: string) => `(according to ${who})`,
  askAsOf: 'For which day does the answer hold?',
  askOtherDay: 'Which day?',
  toldDay: (day: EdtfDate, place: string) => `${inWords(day)} (${place})`,
  eventDay: (day: EdtfDate) => `${inWords(day)}, the day of the event`,
  sourceDay: (day: EdtfDate) => `${inWords(day)}, when the source was published`,
  otherDay: 'Another day',
  noDay: (words: string) => `"${words}" is no day; write it as in 2026-02-20 or "20 February 2026"`,
  /** Behind an answer, the day for which it holds. */
  asOf: (day: string) => `(as of ${day})`,
  /** Which day pages will give an answer whose source is later than its event. */
  dated: (question: string, day: EdtfDate) => `Pages will give this answer to “${question}” as of ${inWords(day)}.`,
  datedAsEvent: (question: string, { source, published, eventDay }: LaterDays) =>
    `Pages will give this answer to “${question}” as of ${inWords(eventDay)}, the day of the event; ${source} was published on ${inWords(published)}. If the answer holds for another day, say so with --as-of, or in --claim behind the answer: "(as of ${published.edtf})".`,
  askMatter: 'What is the answer about?',
  otherMatter: 'Something else',
  newQuestion: 'A question that the story does not have yet',
  askElsewhere: (question: string) => `Which events of the story answer “${question}” too? (Enter for none)`,
  /** As `--claim-in` takes it. */
  elsewhere: (event: string, claim: string) => `${event}: ${claim}`,
  /** Within the question that is begun, which need not be named. */
  ofQuestion: (question: string, given: string) =>
    given.includes('=') ? given : given.replace(/:\s*/, `: ${question}=`),
  answerIn: (event: string) => `In the event “${event}”:`,
  noEvent: (words: string) =>
    `"${words}" names no event; write it before a colon, as in "bridge-opened: bridge-length=310"`,
  noSource: (sources: readonly string[]) =>
    sources.length === 0
      ? 'The account cites no source; name one with --source.'
      : `Which source gives it? Name it with --source: ${sources.join(', ')}`,
  notCited: (source: string, command: string) =>
    `The account does not cite ${source}. Add a sentence that does, --says "What the source says, in our words."; or, where it tells what stands there, cite it: ${command}`,
  title: (question: string, event: string) => `Answer "${question}" in ${event}:`,
  others: 'Answers that the question has:',
  other: (event: string, answer: string, matter: string | null, sources: readonly string[]) =>
    `- ${answer}${matter === null ? '' : `; ${matter}`} (${sources.join(', ')}, in ${event})`,
  /** How readers will find a question, once the answer is there. */
  seen: (question: string, relation: string) => `Pages will say of “${question}”: “${relation}”.`,
  first: 'This is its first answer.',
  /** Of sources that give an answer which the event has already. */
  sameAnswer: (sources: readonly string[], question: string) =>
    sources.length === 1
      ? `${sources.join()} gives the same answer to “${question}” as the event has; added to it as a source.`
      : `${sources.join(' and ')} give the same answer to “${question}” as the event has; added to it as sources.`,
  /** Of a source that gives another answer to the question. */
  givesAnother: (source: string, answer: string, event: string) =>
    `${source} gives another answer already: ${answer} (in ${event}). Both will stand.`,
  /** Of a source that gives the same answer, from somebody else or for another day. */
  givesItToo: (source: string, answer: string, event: string) =>
    `${source} gives this answer already: ${answer} (in ${event}), from somebody else or for another day. Both will stand; where the two are one, add nothing and correct that one.`,
  noteStays: (note: string | null) => `Its note stays: “${note ?? ''}”.`,
  alreadyGiven: (sources: readonly string[]) =>
    `The event has this answer from ${sources.join(' and ')} already; there is nothing to add.`,
} as const;
