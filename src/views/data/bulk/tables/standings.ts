import { standingsNow } from '../../../../model/standings/standing.ts';
import { statusWords } from '../../../parts/standings/status-words.ts';
import { factId } from './facts.ts';
import { bodiesIn } from './memberships.ts';
import { tableOf, text, uncertainDay, yesOrNo, type DataTable, type TableContext } from './table.ts';

/** Where everybody stands in every body now. */
export function standingsTable({ graph }: TableContext): DataTable {
  return tableOf(
    'standings',
    bodiesIn(graph).flatMap((body) => standingsNow(graph, body)),
    {
      key: ['body', 'actor'],
      references: { actor: 'actors', membership: 'memberships' },
      columns: {
        body: text(({ body }) => body),
        actor: text(({ actor }) => actor),
        status: text(({ status }) => status),
        status_words: text(({ status }) => statusWords(graph, status)),
        since: uncertainDay(({ change }) => change.event.date),
        membership: text(({ change }) => factId(change)),
        contradicted: yesOrNo(({ rivals }) => rivals.length > 0),
        order_not_told: yesOrNo(({ orderUntold }) => orderUntold.length > 0),
      },
    },
  );
}
