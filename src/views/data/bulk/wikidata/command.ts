/** What says that a statement is so: where, and the day on which it was read there. */
export interface WikidataReference {
  readonly url: string;
  /** `YYYY-MM-DD`; null where nothing tells. */
  readonly retrieved: string | null;
}

interface WikidataStatement {
  readonly item: string;
  readonly property: string;
  /** An item. */
  readonly value: string;
}

/** A date that qualifies a statement: a day, month or year; null where it is not certain. */
interface WikidataQualifier {
  readonly property: string;
  readonly date: string | null;
}

/** What is longer Wikidata refuses. */
const LONGEST = 250;
/** The marks that end a value wherever they stand, and those that the program makes other marks of. */
const READ_OTHERWISE = /[|\p{Cc}\p{Zl}\p{Zp}"“”]|^\s|\s$/u;

/**
 * One name more for an item; null for one that the program would read otherwise: it takes `|`, a tab or a line break for
 * the end of a value even in quotation marks, and “” for straight ones.
 */
export function aliasCommand(item: string, language: string, name: string): string | null {
  if (READ_OTHERWISE.test(name) || [...name].length > LONGEST) return null;
  return [item, `A${language.toLowerCase()}`, `"${name}"`].join('\t');
}

/** A statement with what qualifies it and what says so. */
export function statementCommand(
  { item, property, value }: WikidataStatement,
  qualifier: WikidataQualifier | null,
  references: readonly WikidataReference[],
): string {
  const qualified = qualifier?.date ? [qualifier.property, timeOf(qualifier.date)] : [];
  return [item, property, value, ...qualified, ...references.flatMap(referenceParts)].join('\t');
}

/** P854 is the address of a reference, P813 the day on which it was read; `!` begins another reference. */
function referenceParts({ url, retrieved }: WikidataReference, i: number): readonly string[] {
  const day = retrieved === null ? [] : ['S813', timeOf(retrieved)];
  return [`${i === 0 ? '' : '!'}S854`, `"${new URL(url).href.replaceAll('|', '%7C').replaceAll('"', '%22')}"`, ...day];
}

/** By how much of a date is told: 9 is a year, 10 a month, 11 a day. */
const PRECISIONS = [9, 10, 11];

function timeOf(date: string): string {
  const [year = '', month = '00', day = '00'] = date.split('-');
  return `+${year}-${month}-${day}T00:00:00Z/${PRECISIONS[date.split('-').length - 1]!}`;
}
