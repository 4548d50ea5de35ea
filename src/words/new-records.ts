import { formatChoice, formatPlainCount } from '../format.ts';

/** What a command asks for a field, and what stands beside it in the file and in the help. */
interface FieldWords {
  readonly ask: string;
  readonly note: string;
}

const title: FieldWords = { ask: 'Headline, as published (Enter for none)', note: 'the headline as published' };
const wikidata: FieldWords = { ask: 'Item of Wikidata', note: 'Q and a number, only when you are certain' };
const about: FieldWords = {
  ask: 'Whom and what does it concern?',
  note: 'whom and what it concerns: ids, or names in any spelling, with commas between them',
};
const also: FieldWords = {
  ask: 'Another well-known name, with its language: (fr)',
  note: 'another well-known name with its language, as "Genève (fr)"; of a person the one of the own language first',
};

/** What the command says that begins a record. */
export const newRecordWords = {
  /** By kind and flag. */
  fields: {
    source: {
      title,
      'supplied-title': { ask: 'Our title, for a source without one', note: 'our title, for a source without one' },
      publisher: { ask: 'Publisher, only if the copy names it (Enter for none)', note: 'only if the copy names it' },
      author: { ask: 'Who wrote it, as it names them', note: 'who wrote it, as it names them' },
      dateline: { ask: 'The place printed at its start', note: 'the place printed at its start' },
      published: {
        ask: 'Published on (2026-01-22, "2026-01-22~" for about that day; Enter if nothing tells)',
        note: 'the day it was published, as precisely as it is known: 2026-01-22, 2026-01, "2026-01-22~"',
      },
      'published-note': {
        ask: 'How the day is known, where it is not printed',
        note: 'how the day is known, where it is not printed',
      },
      language: { ask: 'Its language (en, fr, kk …)', note: 'BCP 47: en, fr, kk, sr-Latn' },
      kind: { ask: 'What is it?', note: 'what it is: news-article, press-release, report …' },
      url: { ask: 'Its address, https://… (Enter for none)', note: 'its address, https://…' },
      cites: { ask: 'Whom it relies on, as it names them', note: 'whom it relies on, as it names them' },
      abstract: {
        ask: 'What it says, in our words (Enter to write it later)',
        note: 'what it says, in our words; the text below the fields',
      },
    },
    event: {
      title: { ask: 'What happened? A short sentence, present tense', note: 'a short sentence, present tense' },
      date: {
        ask: 'On which day? As precisely as the source tells: 2026-01-22, 2026-01, "2026-01-22~" for about',
        note: 'its day, as precisely as the source tells: 2026-01-22, 2026-01, "2026-01-22~", "[2026-01-19..2026-01-22]"',
      },
      'date-note': {
        ask: 'Why the date is uncertain, or how it was worked out',
        note: 'why the date is uncertain, or how it was worked out',
      },
      kind: {
        ask: 'What kind of event is it? (story.yaml can declare others under kinds)',
        note: 'the kind of event: meeting, statement, signing …',
      },
      place: { ask: 'Where?', note: 'where: an entity of kind place' },
      key: { ask: 'One of about seven key moments?', note: 'one of about seven key moments of the story' },
      participant: {
        ask: 'Who took part?',
        note: 'who took part, and the part in a few words: "mira-stone: cuts the ribbon"',
      },
      about,
      upcoming: {
        ask: 'What does it announce for a later day?',
        note: 'what it announces for a later day: "2026-04-14: The next meeting", and where: "… [@bridge-opens, para. 4]"',
      },
      cite: {
        ask: 'Which source tells it?',
        note: 'a source that tells it, and the place: "2026-01-20-bridge-opens, para. 2"',
      },
      account: {
        ask: 'What happened, in a sentence or two of our own (Enter to write it later)',
        note: 'what happened, in our words; the text below the fields',
      },
    },
    actor: {
      name: { ask: 'The usual English name', note: 'the usual English name' },
      kind: { ask: 'What is it?', note: 'person, country or organisation' },
      description: { ask: 'Who is it? One neutral line', note: 'who it is, in one neutral line' },
      country: {
        ask: 'Its code in ISO 3166-1, such as FR, or none',
        note: 'of a country only: its code in ISO 3166-1, such as FR, or none',
      },
      also,
      'sort-name': {
        ask: 'The name to file it under',
        note: 'of people only, where the site would file them wrongly: "García Márquez, Gabriel"',
      },
      wikidata,
    },
    entity: {
      name: { ask: 'The usual English name', note: 'the usual English name' },
      kind: { ask: 'What is it?', note: 'agreement, law, case, document, plan, thing or place' },
      description: { ask: 'What is it? One neutral line', note: 'what it is, in one neutral line' },
      also,
      wikidata,
    },
    question: {
      title: { ask: 'What is asked? A whole question', note: 'a whole question' },
      about,
      type: { ask: 'What is an answer?', note: 'what an answer is: number, set, text, date, money or yes-no' },
      unit: {
        ask: 'What does the number count, in the plural? (states, or %)',
        note: 'of a number only: what it counts, in the plural, or "%"',
      },
      topic: { ask: 'What its answers are on', note: 'what its answers are on, in a word or two' },
      key: { ask: 'One of those that readers ask first?', note: 'one of those that readers ask first' },
      'how-to-read': {
        ask: 'How are the answers to be read? A sentence or two (Enter to write it later)',
        note: 'how to read the answers; the text below the fields',
      },
    },
  } as Readonly<Record<'source' | 'event' | 'actor' | 'entity' | 'question', Readonly<Record<string, FieldWords>>>>,
  given: {
    /** Of a country without a code. */
    none: 'none',
    fault: (found: string, fix: string) => `${found}; ${fix}`,
    noChoice: (word: string, choices: readonly string[]) => `"${word}" is none; write one of ${choices.join(', ')}`,
    noPlan: (word: string) => `"${word}" tells no day; write it before a colon, as in "2026-04-14: The next meeting"`,
    noPlanSource:
      'the account cites no source, or several; name the one that tells it, as in "2026-04-14: The next meeting [@2026-01-20-bridge-opens, para. 4]"',
    noRole: (word: string) => `"${word}" tells no part; write it after a colon, as in "mira-stone: cuts the ribbon"`,
    noLanguage: (word: string) => `"${word}" has no language; write it in brackets, as in "Genève (fr)"`,
    paragraph: (number: string) => `para. ${number}`,
    noSubject: (word: string, kind: 'actor' | 'entity' | 'question') =>
      ({
        actor: `"${word}" does not tell who that is; write its name, kind and description, as in "Mira Stone: person, Mayor of Old Harbour"`,
        entity: `"${word}" does not tell what that is; write its name, kind and description, as in "Old Harbour: place, Port in the north"`,
        question: `"${word}" does not tell what is asked; write the question, what an answer is, whom it concerns and how to read the answers, as in "How long is the bridge?: number metres, bridge-plan; Measured from bank to bank."`,
      })[kind],
    noClaim: (word: string) =>
      `"${word}" gives no answer; write a question and its answer, as in bridge-length=310, with the place where it is another than that of the account: "bridge-length=310 [@2026-01-20-bridge-opens, para. 2]"`,
  },
  /** Before what a source offers, by field. */
  offered: {
    participants: 'the source names these; of those who took part say the part, and take out the others:',
    about: 'the source names these; keep what the event concerns:',
    roles: 'the source says this of the person; keep what is a role, with the body that it is in:',
    upcoming: 'the source tells of these days, still to come; say what it announces for them:',
    statements: 'somebody speaks in these paragraphs; keep what matters, in words of our own:',
  } as Readonly<Record<string, string>>,
  draft: 'take this line out once its text is written; until then the site knows nothing of it',
  /** An event in a list, which may have others of its title. */
  datedLabel: (date: string, title: string) => `${date}: ${title}`,
  hint: (what: string, foundBy: string | null) => (foundBy === null ? what : `${what}; also “${foundBy}”`),
  severalLike: (words: string, like: readonly string[]) => `"${words}" may be ${like.join(', ')}; write the id of one`,
  /** @param nearly the ids of those that are like the words */
  noneCalled: (words: string, nearly: readonly string[]) =>
    nearly.length > 0
      ? `nothing in the story is called "${words}"; did you mean ${formatChoice(nearly)}?`
      : `nothing in the story is called "${words}"; write an id or a name that it has, or begin a record: npm run new`,
  /** Of a name that no record has as it was typed. */
  taken: (words: string, id: string) => `Took “${words}” for ${id}.`,
  missing: (kind: string, flag: string) =>
    `--${flag} is missing: ${newRecordWords.fields[kind as 'event'][flag]?.note ?? ''}`,
  flagFault: (flag: string, fault: string) => `--${flag}: ${fault}`,
  goOn: (words: string) => `To go on from what you have answered: npm run new -- ${words}`,
  knownName: (name: string, ids: readonly string[]) =>
    `"${name}" may be ${ids.join(' or ')}, which the story has. If it is the same, use that record; else begin it with --force`,
  title: (kind: string) => `New ${kind}:`,
  begun: (place: string) => `Wrote ${place}.`,
  changed: (place: string) => `Changed ${place}.`,
  left: (count: number) => `Left to do in it, ${formatPlainCount(count, 'thing')}:`,
  nextHeading: 'Next:',
  /** Of an event that was begun with answers. */
  nextWithAnswers: ['take the # from comments that matter, then: npm run check -- --fix'],
  next: {
    source: (id: string) => [
      `write what it says below the fields, and its spellings of names under "spellings"`,
      `begin what it tells of: npm run new -- event --from ${id}`,
      `or cite it in an event that the story has: npm run new -- citation --source ${id}`,
      'npm run check',
    ],
    event: (id: string) => [
      `say what each source answers: npm run new -- claim QUESTION --event ${id}`,
      'take the # from comments that matter, then: npm run check -- --fix',
    ],
    actor: (id: string) => [
      `name it where it has a part: --participant "${id}: …" of a new event, "about", or "spellings" of a source`,
      'npm run check',
    ],
    entity: (id: string) => [
      `name it where it belongs: --about ${id} or --place ${id} of a new event, or "spellings" of a source`,
      'npm run check',
    ],
    question: (id: string) => [
      `give its answers, each in its event: npm run new -- claim ${id} --event EVENT`,
      'npm run check',
    ],
  },
} as const;
