/** What entries of feeds say, a sentence a line, by key. */
export const feedWords = {
  what: (kind: string, day: string) => `${kind}, ${day}.`,
  after: (event: string) => `After: ${event}.`,
  where: (places: string) => `Where: ${places}.`,
  participant: (name: string, part: string) => `${name} (${part})`,
  who: (participants: readonly string[]) => `Who: ${participants.join('; ')}.`,
  mark: (label: string, text: string) => `${label}: ${text}.`,
  sourcesHeading: 'Sources',
  original: 'as published',
  numberedSource: (number: number, label: string, address: string) => `${number}. ${label}: ${address}`,
  sources: (sources: readonly string[]) => `Sources: ${sources.join('; ')}.`,
  corrected: (day: string, text: string) => `Corrected on ${day}: ${text}`,
  correctedInSource: (day: string, source: string, text: string) =>
    `Corrected on ${day}, in our record of a source (${source}): ${text}`,
} as const;
