import { formatList } from '../format.ts';
import { bulkDataWords } from './bulk-data.ts';

/** What the page of data says, by key; names in braces stand for links. */
export const dataPageWords = {
  title: 'Data',
  description: 'The files of this site for other programs, and how to use and cite them.',
  lead: 'What the pages say, as files for other programs.',
  files: 'Files',
  caption: 'Every file, and the page that says the same',
  column: {
    file: 'File',
    holds: 'What it holds',
    format: 'Format',
    page: 'Page',
    table: 'Table',

    files: 'Files',
  },
  allPages: 'All pages',
  note: (facts: { readonly hasStandings: boolean; readonly hasPledges: boolean }) => {
    const kinds = ['answer', facts.hasStandings && 'change of status', facts.hasPledges && 'pledge'];
    const each = formatList(kinds.filter((kind) => typeof kind === 'string'));
    return `Every ${each} comes with its sources and with its address on this site. Every date has the first and the last day that it may mean, EDTF (ISO 8601-2) and words.`;
  },
  tables: 'Tables',
  tablesCaption: 'What the story tells, as tables',
  csvRules: bulkDataWords.csvRules,
  beside: 'Beside each page',
  besideOf:
    'Each record’s page has its data beside it as JSON and its words as Markdown: {json}, {markdown}. A JSON Schema describes each kind of record, such as {schema}, and OpenAPI 3.1 all of them: {openApi}.',
  reading: 'Reading the tables right',
  readingLead:
    'Left to guess, pandas takes the answer “None” for no answer, and other programs take EDTF for dates. These lines keep every value; the other tables are read in the same way.',
  readers: [
    {
      program: 'pandas',
      line: (csv: string) =>
        `pandas.read_csv("${csv}", keep_default_na=False, na_values=[""], parse_dates=["date_first", "date_last"], dtype={"date_edtf": "string"})`,
    },
    { program: 'DuckDB', line: (csv: string) => `SELECT * FROM read_csv('${csv}', types = {'date_edtf': 'VARCHAR'});` },
    {
      program: 'R',
      line: (csv: string) =>
        `read.csv("${csv}", encoding = "UTF-8", na.strings = "", colClasses = c(date_first = "Date", date_last = "Date", date_edtf = "character"))`,
    },
    {
      program: 'Excel',
      line: (csv: string) =>
        `Data, From Text/CSV, ${csv}; File Origin 65001: Unicode (UTF-8); Transform Data; the type of every column Text, but Date for those that end in _first and _last`,
    },
  ],
  feeds: 'Feeds',
  feedReader:
    'A feed reader that follows the {atom} or the {json} shows each event when we add it, and again when we correct it or when it is called off.',
  moreFeeds:
    'Each person, country, organisation, place, thing, question and list of who has joined has feeds of its own, which feed readers find on its page. The {list} names them all.',
  licence: 'Licence, and how to cite',
  use: 'Our own words and data may be used under {licence}. The sources’ own words belong to the sources.',
  cite: 'Cite a page by its title and address, with the day on which you read it: “Cite this page” at its foot has all three. Cite the whole site as:',
  accessed: (citation: string) => `${citation} (accessed [day])`,
} as const;
