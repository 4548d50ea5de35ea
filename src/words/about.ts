/** What the page about the site says, by key. */
export const aboutWords = {
  title: 'About',
} as const;
