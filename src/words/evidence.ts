/** What stands under a fact when its evidence is opened. */
export const evidenceWords = {
  quoted: (text: string) => `“${text}”`,
  translated: (text: string) => `In translation: “${text}”`,
  /** From the first who said it to the source: "Mira Stone → The Wire → The Herald, 5 March". */
  chain: (through: readonly string[]) => through.join(' → '),
  onlySource: 'No other source here says this.',
} as const;
