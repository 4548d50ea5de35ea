/** So that the sign of what is left out does not stand on a line alone. */
const NO_BREAK = '\u00a0';

/**
 * The first sentences of a text, as many as fit; of a first sentence that is longer, its first words. What is left out
 * shows as "…".
 *
 * @param language of the text, BCP 47
 * @param most how many characters it may have
 */
export function shortened(text: string, language: string, most: number): string {
  if (text.length <= most) return text;
  const whole = beginning(text, 'sentence', language, most).trimEnd();
  return `${whole || beginning(text, 'word', language, most).trimEnd()}${NO_BREAK}…`;
}

function beginning(text: string, granularity: 'sentence' | 'word', language: string, most: number): string {
  const segments = [...new Intl.Segmenter(language, { granularity }).segment(text)];
  const next = segments.find(({ index, segment }) => index + segment.trimEnd().length > most);
  return text.slice(0, next?.index);
}
