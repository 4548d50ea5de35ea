/** What the description of the site for programs says, by key. */
export const openApiWords = {
  version: '1',
  description:
    'Files beside the pages of this site, and files with the whole story. They are static: each answers to a plain GET, and changes when its page does.',
  data: 'All files for programs, and under which licence',
  id: 'The id of a record, as the address of its page has it, or one that it had before.',
  record: {
    event: 'An event',
    actor: 'A person, a country or an organisation',
    entity: 'An agreement, a document, a plan, a thing or a place',
    source: 'A source',
    question: 'A question, with its answers',
  },
  markdown: (record: string) => `${record}, as Markdown`,
  found: 'The record, or a notice that it was removed.',
  page: 'The page of the record, as Markdown.',
  missing: 'No record has that id.',
} as const;
