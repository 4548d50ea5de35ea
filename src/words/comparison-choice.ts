/** What is said once sources were chosen to stand side by side. Small, since browsers load it. */
export const comparisonChoiceWords = {
  some: (chosen: number, offered: number, questions: number) =>
    `${chosen} of ${offered} sources, ${countOf(questions)}. Headings and signs compare all ${offered}.`,
  all: (offered: number, questions: number) => `All ${offered} sources, ${countOf(questions)}`,
  oneMore: (all: string) => `Choose one more. ${all}`,
  title: (names: string, title: string) => `${names} · ${title}`,
} as const;

function countOf(questions: number): string {
  return `${questions} ${questions === 1 ? 'question' : 'questions'}`;
}
