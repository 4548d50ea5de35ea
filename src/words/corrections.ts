import { formatCount } from '../format.ts';

/** What the page of all corrections says, by key; `{feeds}` stands for a link. */
export const correctionWords = {
  count: (count: number) => formatCount(count, 'correction'),
  /** "Corrected in March 2019: 12 corrections". */
  inPeriod: (period: string) => `Corrected in ${period}`,
  title: 'Corrections',
  /** What was corrected, where it is no record. */
  story: 'The story',
  description: 'What this site got wrong, since when, and what it says now: every correction, the latest first.',
  lead: 'What we got wrong, since when, and what the page says now.',
  made: 'Corrections made',
  none: 'No corrections yet.',
  of: (kind: string) => ` · ${kind}: `,
  how: 'How we correct',
  rules: [
    'When a page is wrong, we change it and say at its foot what was wrong, since when, and what is right. The same stands here, and beside the mistake wherever it was printed. When we correct an event, or our record of a source it rests on, the event comes up again in {feeds}.',
    'We do not delete what a source has said because another says otherwise: it stays, with the source’s name. We mend our own spelling mistakes without a word. When an address changes, the old one leads to the new; when we remove a page, its address says why.',
  ],
  feeds: 'the feeds',
} as const;
