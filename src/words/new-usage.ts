import { newRecordWords } from './new-records.ts';

const COMMON = `  --id ID             its id and file name, where not the one that is worked out
  --dry-run           show the file, and write nothing
`;

const EXAMPLES = {
  source:
    'npm run new -- source --title "Bridge opens" --publisher "The Lamp" --published 2026-01-20 --language en --kind news-article',
  event: `npm run new -- event --from 2026-01-20-bridge-opens --title "The bridge is opened" --kind opening \\
  --actor "Mira Stone: person, Mayor of Old Harbour" --participant "Mira Stone: cuts the ribbon" \\
  --claim bridge-length=310 --account "The mayor opens the bridge."`,
  actor: 'npm run new -- actor --name "Mira Stone" --kind person --description "Mayor of Old Harbour"',
  entity: 'npm run new -- entity --name "Old Harbour" --kind place --description "Port in the north"',
  question: 'npm run new -- question --title "How long is the bridge?" --about bridge-plan --type number --unit metres',
} as const;

type KindWithExample = keyof typeof EXAMPLES;

const FORCE = `  --force             begin it though the story has its name, or one very like it
`;

const TAKES = {
  source: '',
  event: `  --from SOURCE       begin it from a source: its day, its paragraphs to cite, whom it names, who speaks in it
  --actor NEW         begin one who acts in it: "Mira Stone: person, Mayor of Old Harbour"; may be given again
  --entity NEW        begin a place or thing that it names: "Old Harbour: place, Port in the north"; may be given again
  --question NEW      begin a question that it answers: "How long is it?: number metres, bridge-plan; Measured from bank
                      to bank."; what an answer is, whom it concerns, how to read the answers; may be given again
  --claim Q=ANSWER    answer a question in it: bridge-length=310, "states that signed=over 19"; may be given again,
                      with its paragraph where the account cites several: "bridge-length=310 [@bridge-opens, para. 2]",
                      and what it is about where answers differ in that: "bridge-cost (the piers)=5000000 USD";
                      whom the source has it from: "bridge-length=310 (according to Mira Stone)";
                      the day it holds for, where not that of the event: "bridge-length=310 (as of 2026-01-21)"
  --claim-in E: Q=A   answer a question in another event, such as one that is begun here: "bridge-opened: how long=310"
${FORCE}`,
  actor: FORCE,
  entity: FORCE,
  question: `  --claim-in E: A     its answer in an event: "bridge-opened: over 300 [@bridge-opens, para. 2]"; may be given again
`,
} as const satisfies Readonly<Record<KindWithExample, string>>;

/** How the command is used that begins a record. */
export const newUsage = {
  loose: (word: string, flag: string) => `“${word}” stands alone; give it as an option: --${flag} "${word}"`,
  unknownKind: (kind: string, meant: string | undefined) =>
    `"${kind}" is no kind of record${meant === undefined ? '.' : `; ${meant}`}`,
  all: `Usage: npm run new -- source|event|actor|entity|question [options]
       npm run new -- citation --event EVENT --source SOURCE [options]
       npm run new -- claim QUESTION --event EVENT [options]

Begins the file of a record, cites a further source in an event, or adds an answer to a question. Name the kind of
record: what else is needed and not given as an option it asks for on a terminal, and offers what the story holds by any
spelling. Each says with --help which options it takes: npm run new -- event --help
`,
  of: (kind: KindWithExample) => {
    const options = Object.entries(newRecordWords.fields[kind]).map(
      ([flag, { note }]) => `  --${flag.padEnd(17)} ${note}\n`,
    );
    return `Usage: npm run new -- ${kind} [options]

${TAKES[kind]}${options.join('')}${COMMON}
Example: ${EXAMPLES[kind]}
`;
  },
  citation: `Usage: npm run new -- citation --event EVENT --source SOURCE [options]

Cites a further source in an event that the story has: beside what it tells too, and with what it says besides. On a
terminal it asks for the event or the source where it is not given, and for all else.

  --source SOURCE     who tells it, and the place: "2026-01-21-harbour-lamp, para. 3"; may be given again
  --confirms WHAT     what of the event it tells too: a paragraph of the account by its number, a fact by its address
                      (statement-mira-stone-it-will-stand) or the beginning of it; may be given again. An account of one
                      paragraph is confirmed where neither this nor --says names anything. Where several places are cited, write behind it which tells it:
                      "2 [@2026-01-21-harbour-lamp, para. 3]"
  --says SENTENCE     what it says besides: a sentence for the account, which cites it; with its place as above
  --claim Q=ANSWER    answer a question by it: bridge-length=310; one that the event has gets the source; may be given
                      again; whom the source has it from: "bridge-length=310 (according to Mira Stone)"; the day it
                      holds for, where not that of the event: "bridge-length=310 (as of 2026-01-21)"
  --participant WHO   who takes part besides, and the part: "mira-stone: cuts the ribbon"; may be given again
  --dry-run           show what would change, and write nothing
  --yes               do not ask

Example: npm run new -- citation --event bridge-opened --source "harbour lamp, 3" --claim bridge-length=310
`,
  claim: `Usage: npm run new -- claim QUESTION --event EVENT --answer ANSWER [options]

Adds an answer to a question to the event that it belongs to, and shows the answers that the question has. Where the event
has the answer already, the source is added to it. On a terminal it asks for the question, the event and the answer where
they are not given.

  --answer ANSWER     a number: 19, "30 to 40", "over 7" (or about, under, at least, up to); money: "75000000 USD"; a set: "egypt, jordan", or none;
                      a date: 2026-02-20; yes or no; else a text
  --silent            the source speaks of the matter and leaves the answer out; the same as --answer null
  --source SOURCE     who gives it, and the place: "2026-01-20-bridge-opens, para. 3"; where the account cites one
                      source alone, that
  --says SENTENCE     a sentence for the account, which then cites the source
  --attributed-to WHO whom the source has it from
  --of MATTER         what the answer is about, where answers are about different things
  --topic TOPIC       what the answer is on, where that is not what the question is on
  --as-of DAY         the day it holds for, where not that of the event
  --partial           of a set: the source names only some
  --note TEXT         what readers should know of it
  --dry-run           show what would change, and write nothing
  --yes               do not ask

Example: npm run new -- claim bridge-length --event 2026-01-19-bridge-opened --answer 310 --source "bridge opens, 3"
`,
} as const;
