const ALL = `  --dry-run        show what would change, and write nothing
  --yes            do not ask
`;

/** How the commands are used that edit the files of a story. */
export const deskCommandWords = {
  why: '--why TEXT',
  missing: (words: readonly string[]) => `Missing: ${words.join(', ')}.`,
  tooMany: (words: readonly string[]) =>
    `Too many words: ${words.join(' ')}. What has spaces in it stands between quotes.`,
  dayToCome: (date: string) => `--date ${date} is still to come: write the day on which it was done.`,
  rename: `Usage: npm run rename -- OLD NEW

Gives a record another id: its file another name, and the new id to every file that speaks of it. Its old address goes
on leading to it. Name it by its id, with its folder where two records have one id (events/2026-01-19-it).

${ALL}
Example: npm run rename -- bridge-board river-council
`,
  merge: `Usage: npm run merge -- A INTO B [--why TEXT]

Makes two records one: every file that speaks of A speaks of B, what A has and B has not is added to B, and the file of
A goes; its address leads to B. Where paragraphs of a source A are cited, B's paragraph with the same text is cited
instead, as far as drafts/ keeps the paragraphs of both.

  --why TEXT       leave a notice in the file of A instead, with a sentence for readers
  --date DAY       the day of the notice (today unless set)
  --same-places    of sources: cite places by the numbers they have, since A and B count their paragraphs alike
${ALL}
Example: npm run merge -- hamas-movement INTO hamas
`,
  split: `Usage: npm run split -- ID INTO A B… --why TEXT

Divides a record that turned out to be two or more, which are there already, each with what belongs to it. A notice takes
its place and leads to each of them; links to its facts lead to where each went.

  --why TEXT       a sentence for readers
  --date DAY       the day of the notice (today unless set)
  --rest A         what still speaks of the record speaks of A; without it, nothing may
${ALL}
Example: npm run split -- 2026-01-19-two-meetings INTO 2026-01-19-first-meeting 2026-01-20-second-meeting --why "They were two."
`,
  withdraw: `Usage: npm run withdraw -- SOURCE --why TEXT

Notes that its publisher took a source back. What it alone says stays, marked, and counts no more.

  --why TEXT       what the publisher says of it, in our words
  --date DAY       the day it was taken back (today unless set)
  --retracted      taken back as wrong, as its publisher says
${ALL}
Example: npm run withdraw -- 2026-01-19-harbour-lamp --why "The paper took it down." --date 2026-02-05
`,
  remove: `Usage: npm run remove -- ID… --why TEXT

Removes records: a notice takes the place of each, and what speaks of it speaks of it no more. Records that need each
other, such as an event and its only source, are removed by one command, in any order.

  --why TEXT       a sentence for readers
  --date DAY       the day it was removed (today unless set)
  --replaced-by ID what replaced it; what spoke of the record then speaks of that. Several, if it was split
  --same-places    of a source with --replaced-by: both count their paragraphs alike, so places are cited as they are
  --with-facts     take out, too, the facts and paragraphs that rest on it alone or are about it alone
${ALL}
Example: npm run remove -- 2026-01-19-second-meeting 2026-01-20-lamp --why "No other source reports it."
`,
} as const;
