/** What a source offers to an event that is begun from it. */
export const fromSourceWords = {
  /** Of a source of which no paragraphs are kept. */
  nothingKept: (source: string) =>
    `The paragraphs of ${source} are not kept here, so none are offered. Read its file again, and they are: npm run ingest -- FILE`,
  whichDay: (days: readonly string[], published: string | null) =>
    [
      'Which day? Give it with --date.',
      days.length > 0 ? `The source tells of ${days.join(', ')}.` : 'The source tells of no day that could be read.',
      published === null ? '' : `It was published on ${published}.`,
    ]
      .filter(Boolean)
      .join(' '),
  dayIn: (day: string, paragraphs: readonly number[]) =>
    paragraphs.length === 0 ? day : `${day} (para. ${paragraphs.join(', ')})`,
  newNames: 'These names have no record yet. Which are to have one?',
  whatIs: (name: string) => `What is ${name}?`,
  describe: (name: string) => `Describe ${name} in one neutral line`,
  /** As `--actor` and `--entity` take it. */
  subject: (name: string, kind: string, description: string) => `${name}: ${kind}, ${description}`,
  /** As `--question` takes it. */
  question: (
    [title, type, unit]: readonly [string, string, string | undefined],
    about: readonly string[],
    how?: string,
  ) => `${title}: ${[type, unit].filter(Boolean).join(' ')}, ${about.join(', ')}${how === undefined ? '' : `; ${how}`}`,
  answers: 'Which questions does it answer? (Enter for none)',
  moreAnswers: 'Which other questions does it answer? (Enter for no more)',
  otherDay: 'Another day',
  publishedOn: (day: string) => `${day} (the day of the source)`,
  day: 'On which day did it happen?',
  paragraphs: 'Which paragraphs tell it?',
  paragraph: (number: number) => `para. ${number}`,
  paragraphList: (numbers: readonly number[]) => `${numbers.length === 1 ? 'para.' : 'paras'} ${numbers.join(', ')}`,
  named: (paragraphs: readonly number[]) => (paragraphs.length === 0 ? '' : ` # para. ${paragraphs.join(', ')}`),
  role: '…',
  /** Where nobody is named next to what is said. */
  byNobody: 'by: … # it is not clear who speaks',
  what: '…',
  of: '…',
  excerpt: (paragraph: number, text: string) => `para. ${paragraph}: ${text}`,
  askPlan: (day: string, text: string) =>
    `The source tells of ${day}, still to come: “${text}” What is to happen then? A few words, such as "The next meeting" (Enter for nothing)`,
  /** As `--upcoming` takes it. */
  plan: (day: string, what: string, place: string) => `${day}: ${what} [@${place}]`,
  planOf: (plan: string, source: string) => `${plan.trim()} [@${source}]`,
  says: '…',
} as const;
