/** What stands in `licences.txt`: the licences of all that is published beside the story. */
export const noticeWords = {
  title: 'What this site is made of, and under which licences',
  own: (publisher: string, licence: string, url: string) =>
    `The words and data of the story: ${publisher}, ${licence}, ${url}\nThe pages and scripts that Throughline makes of them: MIT License`,
  /** What is published of a package, by its name. */
  packages: {
    pagefind: 'searches the text of pages',
    minisearch: 'finds names in the search box',
    '@fontsource-variable/source-serif-4': 'is the typeface of texts',
    '@fontsource-variable/source-sans-3': 'is the typeface of labels',
    'source-sans': 'has signs that both typefaces print',
    'world-countries': 'has codes, demonyms and official names of countries, in the files of the search',
    'world-atlas': 'has the outlines on maps, which are those of Natural Earth (public domain)',
  },
  /** The same of those that are in the desk in the browser only. */
  packagesOfDesk: {
    '@sveltia/cms': 'is the desk in the browser',
    yaml: 'reads and writes files in the desk',
    '@fontsource-variable/material-symbols-outlined': 'has the icons of the desk',
  },
  package: (name: string, version: string, use: string) => `${name} ${version} ${use}`,
  languages:
    'Names of countries in other languages, in the files of the search: Unicode CLDR, © Unicode, Inc., Unicode License V3, https://www.unicode.org/license.txt',
} as const;
