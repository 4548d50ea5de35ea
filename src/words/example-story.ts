/**
 * The worked example that a new story begins with: one source, one event and whom they name, with no person or place that
 * there is. Every file says that it is an example.
 */
const EXAMPLE: Readonly<Record<string, string>> = {
  'README.md': `# The story

Every record of the story stands here. How to write one: docs/editing.md. What each task takes: CONTRIBUTING.md.
`,
  'sources/2025-03-02-example-footbridge.md': `---
title: "Example article on a footbridge" # an example: take this file out once you have a source of your own
publisher: null # only if the copy names it
published: "2025-03-02"
language: en
kind: news-article
url: null # https://…
body: abstract
spellings: # how this source writes each name, letter for letter
  example-council: [the Example Council]
  example-town: [Example Town]
added: "{today}"
---

The article reports that the council of a town opened a footbridge on 1 March, and gives its length.
`,
  'events/2025-03-01-example-footbridge-opened.md': `---
title: "Example Council opens a footbridge" # an example, as are all files with "example" in their name
date: "2025-03-01"
kind: opening
place: example-town
participants:
  - { actor: example-council, role: opens the bridge }
claims:
  - { question: example-footbridge-length, answer: 80, qualifier: about } # its source: the only one that the account cites
added: "{today}"
---

Example Council opened a footbridge in Example Town. [@2025-03-02-example-footbridge, para. 1]
`,
  'actors/example-council.md': `---
name: Example Council
kind: organisation
description: Council of the town in this example
---
`,
  'entities/example-town.md': `---
name: Example Town
kind: place
description: Town in this example
---
`,
  'questions/example-footbridge-length.md': `---
title: How long is the footbridge in the example?
about: [example-town]
type: number
unit: metres
---

From bank to bank.
`,
};

/** Its files, by their paths, as added on a day, YYYY-MM-DD. */
export const exampleStory = (today: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(EXAMPLE).map(([file, text]) => [file, text.replace('{today}', today)]));

/** What the command says and asks that begins a story. */
export const startStoryWords = {
  usage: `Usage: npm run start-story -- FOLDER [options]

Begins a story in a new folder, with one worked example that builds at once. What is not given it asks for on a terminal.

  --title TITLE       what the story is called
  --address ADDRESS   where the site will be published, with its path: https://example.org/story/
  --standfirst TEXT   what it is about, in a sentence or two
  --language CODE     the language of the pages: en, or a variety of it such as en-GB
  --publisher NAME    who publishes it
  --licence "NAME ADDRESS"   of your words: "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/" unless set
  --no-example        no worked example: an empty story

Example: npm run start-story -- my-story --title "The new bridge" --address https://bridge.example.org/ --publisher "The Herald"
`,
  noFolder: 'Name the folder that the story is to stand in.',
  missing: (flags: readonly string[]) =>
    `${flags.map((flag) => `--${flag}`).join(', ')} missing. Give them as options, or run the command on a terminal, which asks.`,
  ask: {
    title: 'What is the story called?',
    standfirst: 'What is it about, in a sentence or two? (Enter to write it later)',
    address: 'Where will the site be published? https://…',
    language: 'The language of its pages (Enter for en)',
    publisher: 'Who publishes it? (Enter for The editors)',
  },
  defaults: {
    standfirst: 'What is reported of it, and by whom.',
    language: 'en',
    publisher: 'The editors',
    licence: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
  },
  flagFault: (flag: string, found: string, fix: string) => `--${flag}: ${found}; ${fix}`,
  notEmpty: (folder: string) => `${folder} is there and is not empty. Name a folder that is not there yet.`,
  noPlace: (folder: string, why: string) => `${folder} cannot be made: ${why}`,
  begun: (folder: string) => `Began a story in ${folder}.`,
  /** @param typed the folder as it is typed into a shell */
  next: (typed: string, hasExample: boolean) => [
    `see it: CONTENT_DIR=${typed} npm run dev`,
    ...(hasExample
      ? [
          'when you have an event of your own, delete the files with "example" in their names, and addresses.txt, which is begun anew',
        ]
      : []),
    `add an article: CONTENT_DIR=${typed} npm run new -- source`,
    `check it: CONTENT_DIR=${typed} npm run check`,
    'to make it the story of this site, put the folder in the place of content/',
  ],
} as const;
