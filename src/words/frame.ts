/** What every page says around its own matter: the head, the foot, and links to the same as data. */
export const frameWords = {
  home: 'Home',
  asData: 'This page as data (JSON)',
  breadcrumbs: 'Breadcrumb',
  skip: 'Skip to the content',
  skipToTimeline: 'Skip to the timeline',
  skipToResults: 'Skip to the results',
  title: (page: string, story: string) => `${page} · ${story}`,
  atom: (story: string) => `${story} (Atom)`,
  jsonFeed: (story: string) => `${story} (JSON Feed)`,
  styleGuide: 'Style guide',
} as const;

/** The links at the head of every page. */
export const headerWords = {
  site: 'Site',
  timeline: 'Timeline',
  questions: 'Questions',
  entities: 'Places and things',
  sources: 'Sources',
  about: 'About',
} as const;

/** What stands at the foot of every page; `{licence}` stands for a link. */
export const footerWords = {
  about: 'How this tracker works',
  sources: 'Sources',
  corrections: 'Corrections',
  data: 'Data',
  feeds: 'Feeds',
  changed: 'Last changed ',
  suggest: 'Suggest a correction or a source',
  nav: 'About this site',
  published: (publisher: string) => `Published by ${publisher}. Our words and data: {licence}.`,
} as const;

/** How a page is cited and handed on. */
export const citeWords = {
  cite: 'Cite',
  heading: 'Cite this page',
  /** Filled in by a script, or by the reader. */
  day: '[day]',
  accessed: { before: ' (accessed ', after: ')' },
  files: 'For reference managers: ',
  copy: 'Copy citation',
  share: 'Share',
  copyLink: 'Copy link',
} as const;

/** What stands at an address that a page had before, of a page that was removed, or of a folder that has none. */
export const movedWords = {
  title: 'This page has moved',
  go: 'Go to the page as it is now',
  part: 'Or to a part of it:',
  removed: 'What became of it',
  removedOn: 'We removed this page on ',
  replaced: (how: string) => `${how}:`,
  facts: 'Where its facts are now:',
  noPage: 'This address has no page of its own',
  goOn: 'Go to the page it belongs to',
} as const;
