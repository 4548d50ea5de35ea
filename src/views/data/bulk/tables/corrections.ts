import type { Graph } from '../../../../model/graph/graph.ts';
import type { Collection } from '../../../../model/records/content.ts';
import type { Correction } from '../../../../model/records/correction.ts';
import { isActor } from '../../../../model/records/subject.ts';
import { correctionAnchor } from '../../../../paths.ts';
import { absoluteUrl, correctionsUrl, recordUrl } from '../../../../urls.ts';
import { numbered } from './numbered.ts';
import { day, integer, list, tableOf, text, type DataTable, type TableContext } from './table.ts';

/** Every correction of every record, as its page numbers them. */
export function correctionsTable({ graph, site }: TableContext): DataTable {
  return tableOf(
    'corrections',
    numbered(correctedRecords(graph), ({ corrections }) => corrections),
    {
      key: ['record', 'collection', 'number'],
      columns: {
        collection: text(({ of }) => of.collection),
        record: text(({ of }) => of.id),
        number: integer((row) => row.number),
        url: text((row) => absoluteUrl(addressOf(row.of, row.number), site)),
        date: day(({ item }) => item.date),
        correction: text(({ item }) => item.text),
        fact: text(({ of, item }) => item.fact && `${of.id}#${item.fact}`),
        question: text(({ item }) => item.question),
      },
    },
  );
}

/** Every record that was removed, the latest first. */
export function removedTable({ graph }: TableContext): DataTable {
  return tableOf('removed', graph.removed, {
    key: ['collection', 'id'],
    columns: {
      collection: text(({ collection }) => collection),
      id: text(({ id }) => id),
      title: text(({ title }) => title),
      date: day(({ date }) => date),
      reason: text(({ reason }) => reason),
      replaced_by: list(({ replacedBy }) => replacedBy),
    },
  });
}

/** Those of the story stand on the page of all. */
function addressOf({ collection, id }: CorrectedRow, number: number): string {
  return collection === 'story' ? correctionsUrl() : `${recordUrl(collection, id)}#${correctionAnchor(number)}`;
}

/** A record of any collection, or the story, as far as its corrections go. */
interface CorrectedRow {
  readonly collection: Collection | 'story';
  readonly id: string;
  readonly corrections: readonly Correction[];
}

function correctedRecords({ story, events, sources, subjects, questions }: Graph): readonly CorrectedRow[] {
  const subjectsWithKind = [...subjects.values()].map((subject) => ({
    ...subject,
    collection: isActor(subject) ? ('actors' as const) : ('entities' as const),
  }));
  return [
    { collection: 'story', id: 'story', corrections: story.corrections },
    ...[...events.values()].map((event) => ({ ...event, collection: 'events' as const })),
    ...[...sources.values()].map((source) => ({ ...source, collection: 'sources' as const })),
    ...subjectsWithKind,
    ...[...questions.values()].map((question) => ({ ...question, collection: 'questions' as const })),
  ];
}
