import { formatPlainCount } from '../format.ts';

/** What the command says that compares two versions of the data, by key. */
export const changesWords = {
  usage: `Usage: npm run changes -- OLD NEW

Prints every fact and record that was added, corrected or removed from one version of a site's data to another. Each of
the two is the folder of a site, its folder data/, or the manifest.json there; story.sqlite beside it is compared.
`,
  twoWanted: (count: number) => `Name two versions to compare, the older first: found ${count}.`,
  noData: (place: string) =>
    `There is no data in "${place}": name a site's folder, with data/story.sqlite in it, as "npm run build" writes it.`,
  notRead: (file: string, reason: string) => `${file} cannot be read as a database: ${reason}. Build that site again.`,
  marks: { added: '+', corrected: '~', removed: '-' },
  column: (name: string, before: string, after: string) => `    ${name}: “${before}” → “${after}”`,
  total: (added: number, corrected: number, removed: number) =>
    `${formatPlainCount(added, 'row')} added, ${corrected} corrected, ${removed} removed`,
} as const;
