/** What entries of feeds say, a sentence a line, by key. */
export const feedWords = {
  about: (name: string) => `The events that concern ${name}: each when we add it, and again when we correct it.`,
  standingsIn: (body: string) => `Each event that changed who stands where in ${body}.`,
  answersTo: (question: string) => `Each event of which a source answers: ${question}`,
  correctionOf: (title: string) => `Corrected: ${title}`,
  removalOf: (title: string) => `Removed: ${title}`,
  group: {
    actors: 'People, countries, bodies',
    entities: 'Places and things',
    bodies: 'Who has joined what',
    questions: 'Questions',
  },
  what: (kind: string, day: string) => `${kind}, ${day}.`,
  after: (event: string) => `After: ${event}.`,
  where: (places: string) => `Where: ${places}.`,
  participant: (name: string, part: string) => `${name} (${part})`,
  who: (participants: readonly string[]) => `Who: ${participants.join('; ')}.`,
  mark: (label: string, text: string) => `${label}: ${text}${/[?!.]$/.test(text) ? '' : '.'}`,
  sourcesHeading: 'Sources',
  original: 'as published',
  numberedSource: (number: number, label: string, address: string) => `${number}. ${label}: ${address}`,
  sources: (sources: readonly string[]) => `Sources: ${sources.join('; ')}.`,
  corrected: (day: string, text: string) => `Corrected on ${day}: ${text}`,
  correctedInSource: (day: string, source: string, text: string) =>
    `Corrected on ${day}, in our record of a source (${source}): ${text}`,
} as const;
