/** A sentence, and where it stands in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Behind these a full stop ends no sentence: titles, "No. 5", initials, months cut short. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|\p{Lu}\.\p{Lu}|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Gov|Rep|Amb|Rev|Hon|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mme|Mlle|MM|av|env|г|гг|им|ул|т\.е|ж|ғ|ст|z\.B|bzw|Nr|Sr|Sra))\.$/u;

/** The sentences of a text in a language (BCP 47), each without the spaces around it. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (last && ABBREVIATION.test(last.text.trimEnd()))
      sentences[sentences.length - 1] = { ...last, text: last.text + segment };
    else sentences.push({ text: segment, start: index });
  }
  return sentences.map(({ text: whole, start }) => ({
    text: whole.trim(),
    start: start + whole.length - whole.trimStart().length,
  }));
}

/** The sentence that a place of a text is in. */
export function sentenceAt(sentences: readonly Sentence[], at: number): string {
  return (sentences.findLast(({ start }) => start <= at) ?? sentences[0])?.text ?? '';
}
