import { numbersInWords } from '../ingest/numbers/numbers-in-words.ts';
import { formerIdsOf, type FormerIds } from '../model/graph/fact-anchor.ts';
import { foldName } from '../model/names/fold.ts';
import { isOrdinary } from '../model/names/ordinary-words.ts';
import { entriesOf, type Content } from '../model/records/content.ts';
import { changedPlaces } from '../model/versions/cited-places.ts';
import { changedFacts, type ChangedFact, type FactReading } from '../model/versions/kept-facts.ts';
import { correctableParts, type UnpublishedChange } from '../model/versions/since-published.ts';
import { toldParts } from '../model/versions/told-parts.ts';
import type { VersionedRecord } from '../model/versions/versioned-record.ts';
import { publishedRecord } from '../reader/published-records.ts';
import { releaseWords } from '../words/release.ts';

/** A line for each fact of a record that is said to be reworded, and of which more than the wording changed. */
export async function factsReworded(
  folder: string,
  content: Content,
  change: UnpublishedChange,
): Promise<readonly string[]> {
  const { record, last } = change;
  const formerIds = formerIdsOf(content);
  const before = await publishedRecord(folder, content, change);
  const changed = changedFacts(
    valuesBefore(before, change, formerIds),
    toldParts(record, formerIds),
    readingOf(content),
  );
  const places =
    before === null ? [] : changedPlaces(before, record, formerIds).filter((place) => !isOnAnswers(place, change));
  return [...changed, ...places].map(({ field, line, lost, came }: ChangedFact) =>
    releaseWords.factChanged(`${record.file}:${line} ${field}`, {
      lost,
      came,
      day: last!.day,
      id: record.id ?? 'story',
    }),
  );
}

/** The text of a question cites what its answers of now rest on. */
function isOnAnswers({ key }: ChangedFact, { followsAnswers }: UnpublishedChange): boolean {
  return followsAnswers && key === 'text';
}

/** What was told and is not told now, by key: as Git has it, else what the list of versions keeps of it. */
function valuesBefore(before: VersionedRecord | null, change: UnpublishedChange, formerIds: FormerIds) {
  const gone = correctableParts(change);
  const keys = new Set(gone.map(({ key }) => key));
  const parts = before
    ? toldParts(before, formerIds).map(({ keys: of, value }) => ({
        key: of.find((one) => keys.has(one)),
        value,
      }))
    : gone.map(({ key, was }) => ({ key: was === null ? undefined : key, value: JSON.stringify(was) }));
  const known = parts.flatMap(({ key, value }) => (key === undefined ? [] : [{ key, value }]));
  return new Map([...Map.groupBy(known, ({ key }) => key)].map(([key, of]) => [key, of.map(({ value }) => value)]));
}

function readingOf(content: Content): FactReading {
  const ids = new Map(entriesOf(content).flatMap(({ id, data }) => [id, ...data.formerIds].map((one) => [one, id])));
  const named = idsByNameWord(content);
  return { idOf: (text) => ids.get(text), idsNamed: (word) => named.get(word) ?? NONE, numbersInWords };
}

const NONE: ReadonlySet<string> = new Set();

/** The actors and entities that each word of a name may mean, by any spelling. */
function idsByNameWord({ actors, entities, sources }: Content): ReadonlyMap<string, ReadonlySet<string>> {
  const own = [...actors, ...entities].flatMap(({ id, data: { name, names } }) =>
    [name, ...names.map(({ text }) => text)].map((text) => ({ id, text })),
  );
  const spelt = sources.flatMap(({ data }) =>
    Object.entries(data.spellings).flatMap(([id, texts]) => texts.map((text) => ({ id, text }))),
  );
  const words = [...own, ...spelt].flatMap(({ id, text }) =>
    text
      .split(/\s+/)
      .filter(isNameWord)
      .map((word) => ({ id, word: foldName(word) })),
  );
  return new Map(
    [...Map.groupBy(words, ({ word }) => word)].map(([word, of]) => [word, new Set(of.map(({ id }) => id))]),
  );
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !isOrdinary(foldName(word), true);
}
