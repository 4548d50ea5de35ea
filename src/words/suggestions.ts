/** What the list under the search box says, by key. Small, since browsers load it. */
export const suggestionWords = {
  list: 'Suggestions',
  event: (date: string) => `Event, ${date}`,
  namesake: (kind: string, distinction: string) => `${kind}, ${distinction}`,
  searchAll: (query: string) => `Search all pages for “${query}”`,
  none: 'No name or event found. Enter searches all pages.',
  some: (count: number) => `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Use the arrow keys.`,
} as const;

/** Why a name answers a query: the words before and after it. */
export const reasonWords = {
  initialsOf: (query: string) => `${query}, initials of `,
  didYouMean: 'did you mean ',
  questionMark: '?',
  soundsLike: 'sounds like ',
  soundsAlike: 'sounds alike',
} as const;
