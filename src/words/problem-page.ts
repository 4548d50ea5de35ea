/** What an editor reads in place of a page while the content has problems, by key. */
export const problemPageWords = {
  heading: (count: number) => (count === 1 ? 'One problem in the content' : `${count} problems in the content`),
  next: 'The site is shown again as soon as this is corrected and saved.',
} as const;
