import { lineOf } from '../model/diagnostics/field-lines.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { entriesOf } from '../model/records/content.ts';
import { deskWords } from '../words/desk.ts';
import { dropsOf, type PlacedDrop } from './drop-record.ts';
import { storyWithout } from './edited-story.ts';
import { shellWords } from './shell-words.ts';
import { placeOf, type OpenStory, type RecordPlace } from './story.ts';

/** Records that are to go, and whether facts go that rest on them alone or are about them alone. */
interface RecordsToGo {
  readonly records: readonly RecordPlace[];
  readonly withFacts: boolean;
}

/**
 * What an editor is told where other records cannot do without some that are to go: each place, and the command that
 * takes facts out with them where that is all there is to do. No line where nothing stands in the way.
 *
 * @param typed the options of the command
 */
export function obstacleLines(story: OpenStory, going: RecordsToGo, typed: readonly string[]): readonly string[] {
  const found = obstaclesTo(story, going);
  const blocked = found.filter(({ drop }) => drop.kind === 'blocked');
  const facts = found.filter(({ drop }) => drop.kind === 'fact');
  const ids = going.records.map(({ id }) => id);
  const words = deskWords.remove;
  if (found.length === 0) return [];
  return [
    ...(blocked.length > 0 ? [words.blocked(ids), ...linesOf(blocked)] : []),
    ...(facts.length > 0 ? [words.facts(ids), ...linesOf(facts)] : []),
    words.changeFirst,
    ...(blocked.length > 0 ? [] : [words.takeFacts(commandFor(story, going.records, [...typed, '--with-facts']))]),
  ];
}

/** As many records are proposed to go together; with more, something else is meant. */
const MOST = 8;

/**
 * Some records with all that cannot do without them, and so on; undefined where that comes to many, or the story itself
 * needs them.
 *
 * @param problemsWithout what would be wrong with the story without some records
 */
export function recordsToGo(
  story: OpenStory,
  { records, withFacts }: RecordsToGo,
  problemsWithout: (records: readonly RecordPlace[]) => readonly Problem[],
): readonly RecordPlace[] | undefined {
  const obstacles = obstaclesTo(story, { records, withFacts }).map(({ use }) => use.entry.file);
  const files = new Set(obstacles.length > 0 ? obstacles : problemsWithout(records).map(({ file }) => file));
  if (files.size === 0) return records;
  const gone = new Set(records.map(placeOf));
  const more = entriesOf(story.content).filter((entry) => files.has(entry.file) && !gone.has(placeOf(entry)));
  if (more.length < files.size || more.length + records.length > MOST) return undefined;
  return recordsToGo(story, { records: [...records, ...more], withFacts }, problemsWithout);
}

/** `npm run remove -- …`, as it is typed. */
export function commandFor({ content }: OpenStory, records: readonly RecordPlace[], typed: readonly string[]): string {
  const all = entriesOf(content);
  const names = records.map(({ collection, id }) =>
    all.filter((entry) => entry.id === id).length > 1 ? `${collection}/${id}` : id,
  );
  return deskWords.remove.command(shellWords([...names, ...typed]));
}

function obstaclesTo(story: OpenStory, { records, withFacts }: RecordsToGo): readonly PlacedDrop[] {
  const left = storyWithout(story, records);
  return records
    .flatMap((record) => dropsOf(left, record))
    .filter(({ drop }) => drop.kind === 'blocked' || (drop.kind === 'fact' && !withFacts));
}

/** `file:line field`, for each place that an editor has to look at. */
export function linesOf(places: readonly Pick<PlacedDrop, 'use'>[]): readonly string[] {
  const lines = places.map(
    ({ use: { entry, field, bodyLine } }) => `${entry.file}:${bodyLine ?? lineOf(entry.lines, field)} ${field}`,
  );
  return [...new Set(lines)];
}
