/** What a narrowed timeline is called, by key. Small, since browsers load it. */
export const viewNameWords = {
  events: 'Events',
  keyMoments: 'Key moments',
  actor: (name: string) => `with ${name}`,
  entity: (name: string) => `about ${name}`,
  kind: (kind: string) => `of the kind “${kind}”`,
  language: (language: string) => `reported in ${language}`,
  words: (words: string) => `with the words “${words}”`,
  on: (day: string) => `on ${day}`,
  span: (from: string, to: string) => `from ${from} to ${to}`,
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  asKnown: (day: string) => `As known on ${day}`,
  eventsAsKnown: (events: string, day: string) => `${events}, as known on ${day}`,
  title: (name: string, title: string) => `${name} · ${title}`,
  backToNow: 'Back to now',
  clear: 'Clear',
} as const;
