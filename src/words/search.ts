/** What the search page says, and what it understands, by key; a function takes what varies. */
export const searchWords = {
  /** What hides the filters where there is little room. */
  narrow: 'Narrow or sort the results',
  narrowed: (count: number) => `Narrow or sort the results (${count} set)`,
  /** What a page that lists one kind of thing is called among the results. */
  list: 'List',
  /** Other words by which a list is looked for, beside those of its title. */
  alsoList: {
    pledges: 'pledge promise offer give aid donation commitment delivered',
    standings: 'join joined joining member membership accepted signed invited standing',
    questions: 'question answer dispute difference disagree contradiction',
    comparison: 'compare comparison article differ difference',
    corrections: 'correction corrected mistake error wrong',
  },
} as const;
