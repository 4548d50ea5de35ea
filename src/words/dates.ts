/** How dates are put into words, by key. */
export const dateWords = {
  someDay: (date: string) => `some day ${date}`,
  about: (date: string) => `about ${date}`,
  /** "a day in January 2026". */
  somePart: (part: string, date: string) => `a ${part} in ${date}`,
  to: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  fromUnknownEnd: (from: string) => `from ${from}, end not known`,
  until: (to: string) => `until ${to}`,
  untilUnknownStart: (to: string) => `until ${to}, start not known`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  orAfter: (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} or after ${date}`,
  orBefore: (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} or before ${date}`,
  decade: (year: string) => `the ${year}s`,
  century: (ordinal: string) => `the ${ordinal} century`,
} as const;
