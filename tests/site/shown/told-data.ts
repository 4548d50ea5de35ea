/** What the data tells of a record, and the pages that may show it: the record's own, and that of what it is part of. */
export interface ToldFact {
  readonly key: string;
  readonly value: unknown;
  /** The addresses that the parts of the data around it lead to. */
  readonly addresses: readonly string[];
}

/**
 * What programs read and pages say in other words: addresses, ids, codes beside their words, bounds and EDTF of days, names for sorting,
 * Markdown. A topic stands on pages where positions on it do, and versions on a page of their own, once there are several.
 */
const FOR_PROGRAMS = new Set(
  '$schema type id address markdown formerIds first last edtf sameAs url archiveUrl country currency languages sortName'
    .split(' ')
    .concat(
      'kind status relation textIs urlStatus answerType qualifier alternateOf disputed fact topic text versions'.split(
        ' ',
      ),
    ),
);

/** The same in the files on all questions, all pledges and the standings in a body, which give answers in words too. */
const FOR_PROGRAMS_IN_FILES = new Set([...FOR_PROGRAMS, 'answer', 'family', 'reprints', 'disputedBy']);
FOR_PROGRAMS_IN_FILES.delete('text');

/** Everything in a file on all questions, all pledges or the standings in a body that readers should find on a page. */
export function* toldFactsOfFile(data: unknown): Generator<ToldFact> {
  for (const fact of factsIn(data, FOR_PROGRAMS_IN_FILES)) if (!String(fact.value).startsWith('/')) yield fact;
}

/** The pages that a part of the data leads to: its own, and that of its event. */
function addressesIn(part: object): readonly string[] {
  const own = [part].flatMap((of) => ('address' in of ? [String(of.address)] : 'url' in of ? [String(of.url)] : []));
  return 'event' in part && typeof part.event === 'object' && part.event !== null
    ? [...own, ...addressesIn(part.event)]
    : own;
}

/** Everything in the data of a record that readers should find on a page. */
export function toldFacts(data: unknown): Generator<ToldFact> {
  return factsIn(data, FOR_PROGRAMS);
}

function* factsIn(
  data: unknown,
  forPrograms: ReadonlySet<string>,
  key = '',
  around: readonly string[] = [],
): Generator<ToldFact> {
  if (data === null || typeof data === 'boolean' || forPrograms.has(key)) return;
  if (typeof data !== 'object') {
    yield { key, value: data, addresses: around };
    return;
  }
  const led = [...around, ...addressesIn(data)];
  if (Array.isArray(data)) for (const item of data) yield* factsIn(item, forPrograms, key, led);
  else for (const [name, value] of Object.entries(data)) yield* factsIn(value, forPrograms, name, led);
}

/** Columns of tables that readers find on the page of their row, in words or as numbers; names that are ids in some tables by both. */
const FOR_READERS =
  /(?<!amount)_words$|^(?:questions\.question|events\.title|answer|answer_text|answer_m..|quantity_m..|what|says|name|speakers|title|supplied_title|note|.*_note|publisher|authors|dateline|cites|unit|unnamed|through|attributed_to|reading|description|distinction|account|abstract|correction)$/;

/** What a row of a table tells; each paragraph of a text by itself, and each of a list. */
export function* toldCells(table: string, row: Readonly<Record<string, string>>): Generator<ToldFact> {
  const address = row['url'];
  if (address === undefined) return;
  for (const [key, cell] of Object.entries(row))
    if (FOR_READERS.test(key) || FOR_READERS.test(`${table}.${key}`))
      for (const value of partsOf(cell)) yield { key: `${table}.${key}`, value, addresses: [address] };
}

function partsOf(cell: string): readonly (string | number)[] {
  if (/^\[.*\]$/s.test(cell)) return JSON.parse(cell) as string[];
  if (/^\d+(?:\.\d+)?$/.test(cell)) return [Number(cell)];
  return cell.split('\n\n').filter((text) => text !== '');
}
