import { perGraphAndId } from '../../../../model/graph/per-graph.ts';
import { claimsTable } from './claims.ts';
import { citationsTable } from './citations.ts';
import { correctionsTable, removedTable } from './corrections.ts';
import { eventSubjectsTable } from './event-subjects.ts';
import { eventsTable } from './events.ts';
import { membershipsTable } from './memberships.ts';
import { namesTable, spellingsTable } from './names.ts';
import { participantsTable } from './participants.ts';
import { pledgesTable } from './pledges.ts';
import { questionsTable } from './questions.ts';
import { rolesTable } from './roles.ts';
import { sourcesTable, sourceUpdatesTable } from './sources.ts';
import { standingsTable } from './standings.ts';
import { statementsTable } from './statements.ts';
import { actorsTable, entitiesTable } from './subjects.ts';
import type { DataTable, TableContext, TableName } from './table.ts';
import { upcomingTable } from './upcoming.ts';

const TABLES: readonly ((context: TableContext) => DataTable)[] = [
  eventsTable,
  participantsTable,
  eventSubjectsTable,
  sourcesTable,
  sourceUpdatesTable,
  actorsTable,
  entitiesTable,
  rolesTable,
  namesTable,
  spellingsTable,
  questionsTable,
  claimsTable,
  membershipsTable,
  standingsTable,
  pledgesTable,
  statementsTable,
  upcomingTable,
  citationsTable,
  correctionsTable,
  removedTable,
];

/** All that pages tell, as tables; those that a story has no rows for are empty. Worked out once. */
export function tablesOf({ graph, site }: TableContext): readonly DataTable[] {
  return tablesAt(graph, site.href);
}

/** One of these tables, by its name. */
export function tableIn(context: TableContext, name: TableName): DataTable {
  return tablesOf(context).find((table) => table.name === name)!;
}

const tablesAt = perGraphAndId((graph, site) => TABLES.map((tableOf) => tableOf({ graph, site: new URL(site) })));
