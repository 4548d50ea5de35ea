import type { Collection } from '../model/records/content.ts';

/** What the desk in the browser says, by key. */
export const browserDeskWords = {
  title: (story: string) => `Desk: ${story}`,
  noScript: 'The desk needs JavaScript. Without it, edit the files in content/ with any editor of texts.',
  missing: 'The desk could not be loaded. Load the page again; if that does not help, build the site anew.',
  localOnly:
    'This desk edits a folder on your own computer, so it works only from there. Run npm start in the folder of the story, and open desk/ behind the address that it prints.',
  loading: 'The desk is being loaded.',
  text: 'Text',
  textHint:
    'Markdown: paragraphs, _emphasis_, lists, quotations and links. In the account of an event every paragraph ends with its citation: [@source-id, para. 4]. [[id]] links to an actor or entity.',
  id: 'The file name, by which other records point to it: small letters, digits and single hyphens.',
  item: 'Item',
} as const;

/** What the collections are called in the list of the desk, and one record of each. */
export const deskCollections: Readonly<Record<Collection, readonly [string, string]>> = {
  sources: ['Sources', 'Source'],
  events: ['Events', 'Event'],
  actors: ['People, countries and bodies', 'Person, country or body'],
  entities: ['Places and things', 'Place or thing'],
  questions: ['Questions', 'Question'],
};

/** What a commit says that the desk makes at a Git host; the braces are filled there. */
export const deskCommits = {
  add: 'Add {{path}}',
  edit: 'Edit {{path}}',
  remove: 'Remove {{path}}',
} as const;
