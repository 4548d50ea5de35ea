import { formatCount } from '../format.ts';

/** What stands at what people said, by key. */
export const statementWords = {
  heading: 'Who said what',
  count: (count: number) => formatCount(count, 'statement'),
  replies: 'What was said in reply',
  inReplyTo: 'In reply to:',
  linkTo: (speakers: string, says: string) => `this statement: ${speakers}: ${says}`,
  speaker: (speakers: string) => `${speakers}: `,
  office: (office: string | null) => (office === null ? ': ' : ` (${office}): `),
  reportedBy: (isOnly: boolean) => (isOnly ? '; reported only by ' : '; reported by '),
  /** "through an interpreter". */
  through: (what: string) => `through ${what}`,
  /** "a senior diplomat of " the River Council. */
  unnamedOf: (what: string) => `${what} of `,
} as const;
