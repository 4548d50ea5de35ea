import { voiceOfPart } from '../../../parts/events/voice.ts';
import { numbered } from './numbered.ts';
import { integer, tableOf, text, yesOrNo, type DataTable, type TableContext } from './table.ts';

/** Who took part in which event, and how. */
export function participantsTable({ graph }: TableContext): DataTable {
  return tableOf(
    'participants',
    numbered(graph.events.values(), ({ participants }) => participants),
    {
      key: ['event', 'number'],
      references: { event: 'events', actor: 'actors' },
      columns: {
        event: text(({ of }) => of.id),
        number: integer((row) => row.number),
        actor: text(({ item }) => item.actor),
        role: text(({ item }) => item.role),
        attributed_to: text(({ of, item }) => voiceOfPart(graph, of, item).attributedTo),
        disputed: yesOrNo(({ of, item }) => voiceOfPart(graph, of, item).disputed.length > 0),
      },
    },
  );
}
