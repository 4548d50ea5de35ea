import { formatList, formatPlainCount } from '../format.ts';
import { formatMoney, formatQuantity } from '../format-number.ts';
import type { Qualifier } from '../model/records/fields.ts';
import type { Quantity } from '../model/records/quantity.ts';

/** How much a fact tells of, and what it counts. */
interface ToldAmount {
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly unitOne: string | null;
}

/** What the command says that cites a further source in an event. */
export const newCitationWords = {
  alreadyTold: (id: string, title: string, command: string) =>
    `The story has an event of this day: ${id}, “${title}”. If it is the same, cite the source there: ${command}`,
  elseForce: 'If it is another, give it another title, or begin it with --force.',
  isOne: 'Is it one of these, which the story has?',
  isNew: 'No, it is a new event',
  /** Of what was to be begun with an event that the story has. */
  notBegun: (given: string) => `Not begun, since the event is there already: ${given}. Where it needs one: npm run new`,
  askEvent: 'Which event does the source tell too?',
  askSource: 'Which source tells it?',
  askConfirms: 'What of the event does it tell too? (Enter for nothing)',
  /** Of several places that are cited, which tells what. */
  places: {
    askOne: (says: string) => `Which paragraph tells this? ${says}`,
    askSeveral: (says: string) => `Which paragraphs tell this? ${says} (none chosen: all of them)`,
    none: 'None of them alone',
    offer: (source: string, place: string | null, text: string) => [place ?? source, text].filter(Boolean).join(': '),
  },
  askParticipants:
    'The cited paragraphs name these, whom the event does not. Who of them takes part? (Enter for nobody)',
  namedBesides: (names: readonly string[]) =>
    `The cited paragraphs name ${formatList(names)} too, whom the event does not. Who takes part is added by --participant "${names[0]!}: …".`,
  askSays: 'What does it say besides, in a sentence of ours? (Enter for nothing)',
  title: (sources: readonly string[], event: string) => `Cite ${sources.join(' and ')} in ${event}:`,
  /** As an editor names it, and what it says. */
  offer: (name: string, says: string) => `${name}: ${says}`,
  /** What a fact says, to choose it by. */
  facts: {
    membership: (actor: string, status: string, body: string) => `${actor}: ${status}, ${body}`,
    statement: (speakers: string, as: string | null, says: string) =>
      `${as === null ? speakers : `${speakers} (${as})`} said: ${says}`,
    pledge: (givers: string, status: string, what: string) => `${givers}: ${status}, ${what}`,
    upcoming: (what: string, when: string) => `${what}: ${when}`,
    claim: (question: string, answer: string) => `${question} ${answer}`,
    about: (question: string, matter: string) => `${question} (${matter})`,
    attributed: (answer: string, who: string) => `${answer}, according to ${who}`,
    notTold: 'left out',
    list: formatList,
    much: (what: string, amount: string) => `${what} (${amount})`,
    amount: ({ quantity, qualifier, currency, unit, unitOne }: ToldAmount) =>
      currency === null
        ? formatQuantity(quantity, qualifier, { unit, unitOne })
        : formatMoney(quantity, currency, qualifier),
  },
  paragraph: (number: number) => `para. ${number}`,
  notOne: (words: string, like: readonly string[]) =>
    `--confirms: the event has nothing that is called "${words}"; write one of ${like.join(', ')}`,
  severalLike: (words: string, like: readonly string[]) =>
    `--confirms: "${words}" may be ${like.join(' or ')}; write one in full`,
  nowhere: (count: number) =>
    `The account has ${formatPlainCount(count, 'paragraph')}, and nobody told which of them the source tells too. Name it with --confirms, or add a sentence of ours, --says "…". The event has:`,
  /** Of a paragraph of the account beside which a source is cited that answers otherwise. */
  tellsOther: (name: string, question: string, answer: string) =>
    `${name} may tell another answer to “${question}”: ${answer}. Cite the source there only if it tells that too; else leave out --confirms and give --says.`,
  noSentence: '--says: nothing; write a sentence that tells what the source says, or leave --says out',
  nothingNew: (sources: readonly string[]) =>
    `${sources.join(' and ')} ${sources.length === 1 ? 'stands' : 'stand'} there already, so there is nothing to add; name what else it tells with --confirms, --claim or --says.`,
  command: (event: string, source: string = 'SOURCE') => `npm run new -- citation --event ${event} --source ${source}`,
} as const;
