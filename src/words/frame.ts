/** What every page says around its own matter: the head, the foot, and links to the same as data. */
export const frameWords = {
  home: 'Home',
  asData: 'This page as data (JSON)',
} as const;
