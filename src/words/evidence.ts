/** What stands under or beside a fact: its sources, the place in each, its words, and whom they came through. */
export const evidenceWords = {
  /** Before "paragraph 5". */
  beforePlace: ', ',
  /** What opens the words of a source, or whom a fact came through. */
  open: (hasQuote: boolean) => (hasQuote ? 'Quotation' : 'Where it comes from'),
  of: (source: string) => `${source}:`,
  in: (isOnly: boolean) => (isOnly ? 'only in ' : 'in '),
  quoted: (text: string) => `“${text}”`,
  translated: (text: string) => `In translation: “${text}”`,
  /** From the first who said it to the source: "Mira Stone → The Wire → The Herald, 5 March". */
  chain: (through: readonly string[]) => through.join(' → '),
  onlySource: 'No other source here says this.',
} as const;

/** The words of a place in a source, by how editors write them in short: "para. 4", "paras 2, 5 to 7", "p. 3". */
export const locatorWords = { para: 'paragraph', paras: 'paragraphs', p: 'page', pp: 'pages' } as const;
