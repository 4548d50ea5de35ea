import { numbersInWords } from '../ingest/numbers/numbers-in-words.ts';
import { formerIdsOf } from '../model/graph/fact-anchor.ts';
import { entriesOf, type Content } from '../model/records/content.ts';
import { changedFacts, type ChangedFact } from '../model/versions/kept-facts.ts';
import type { UnpublishedChange } from '../model/versions/since-published.ts';
import { toldParts } from '../model/versions/told-parts.ts';
import { publishedRecord } from '../reader/published-records.ts';
import { releaseWords } from '../words/release.ts';

/** A line for each fact of a record that is said to be reworded, and of which a number, a date, an id or a name changed. */
export async function factsReworded(
  folder: string,
  content: Content,
  change: UnpublishedChange,
): Promise<readonly string[]> {
  const { record, last } = change;
  const changed = changedFacts(await valuesBefore(folder, content, change), toldParts(record, formerIdsOf(content)), {
    idOf: idsOf(content),
    numbersInWords: (text) => numbersInWords(text).map(({ value }) => value),
  });
  return changed.map(({ field, line, lost, came }: ChangedFact) =>
    releaseWords.factChanged(`${record.file}:${line} ${field}`, {
      lost,
      came,
      day: last!.day,
      id: record.id ?? 'story',
    }),
  );
}

/** What was told and is not told now, by key: as Git has it, else what the list of versions keeps of it. */
async function valuesBefore(folder: string, content: Content, change: UnpublishedChange) {
  const keys = new Set(change.gone.map(({ key }) => key));
  const before = await publishedRecord(folder, content, change);
  const parts = before
    ? toldParts(before, formerIdsOf(content)).map(({ keys: of, value }) => ({
        key: of.find((one) => keys.has(one)),
        value,
      }))
    : change.gone.map(({ key, was }) => ({ key: was === null ? undefined : key, value: JSON.stringify(was) }));
  const known = parts.flatMap(({ key, value }) => (key === undefined ? [] : [{ key, value }]));
  return new Map([...Map.groupBy(known, ({ key }) => key)].map(([key, of]) => [key, of.map(({ value }) => value)]));
}

function idsOf(content: Content): (text: string) => string | undefined {
  const ids = new Map(entriesOf(content).flatMap(({ id, data }) => [id, ...data.formerIds].map((one) => [one, id])));
  return (text) => ids.get(text);
}
