import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { tenureOn } from '../../../model/graph/role-holders.ts';
import type { SaidFor } from '../../../model/graph/said-for.ts';
import type { Role } from '../../../model/records/actor.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { roleWords } from '../../../words/subjects.ts';
import { statementLine, type StatementLine } from '../events/statement-line.ts';
import { fullNameOf } from '../links/link.ts';
import { formatRole } from './role-text.ts';

/**
 * A statement on the page of an actor or entity. Where it is uncertain that the speaker held the role on that day by
 * which the statement stands there, the dates of the role say why.
 */
export function saidLine(graph: Graph, said: RecordedFact<Statement> | SaidFor): StatementLine {
  const line = statementLine(graph, said);
  if (!('offices' in said)) return line;
  const unsure = said.offices.map((roles) => unsureOffice(graph, roles, said.event.date));
  return { ...line, office: unsure.includes(null) ? null : unsure[0]! };
}

/** The speaker's own role, or that of the body it is in, which is named then: "The Ministry: Part of it, until 2025". */
function unsureOffice(graph: Graph, roles: readonly Role[], date: EdtfDate): string | null {
  const texts = roles.map((role, i) => {
    const holder = i === 0 ? '' : roleWords.inBody(fullNameOf(subjectOf(graph, roles[i - 1]!.of!)));
    return tenureOn(role, date) === 'unsure' ? holder + formatRole(role) : '';
  });
  return texts.filter(Boolean).join('; ') || null;
}
