/** What a reader's message begins with who tells that a page is wrong, by key. */
export const feedbackWords = {
  subject: (page: string) => `Correction: ${page}`,
  body: (page: string, address: string) =>
    `${page}\n${address}\n\nWhat is wrong or missing?\n\nWhich source says so? (title, day, address)\n`,
} as const;
