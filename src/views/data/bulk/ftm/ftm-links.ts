import { rowObjects, type RowObject } from '../tables/row-objects.ts';
import type { TableContext } from '../tables/table.ts';
import { ftmEntity, ftmId, type FtmEntity } from './ftm-entity.ts';
import { ftmSubjects } from './ftm-subjects.ts';

/** Who joined what, who holds which role, and which source names whom, as entities that link two others. */
export function ftmLinks(context: TableContext): readonly FtmEntity[] {
  const schemata = new Map(ftmSubjects(context).map(({ id, schema }) => [id, schema]));
  const isKnown = (subject: string | null) => subject !== null && schemata.has(ftmId.subject(subject));
  const link = (row: RowObject, id: string, who: string, what: string, terms: Terms) =>
    linkOf(schemata, id.replace('#', '-'), ftmId.subject(row.text(who)!), ftmId.subject(row.text(what)!), terms);
  const memberships = rowObjects(context, 'memberships').filter((row) => isKnown(row.text('body')));
  const roles = rowObjects(context, 'roles').filter((row) => isKnown(row.text('of_subject')));
  return [
    ...memberships.map((row) =>
      link(row, row.text('id')!, 'actor', 'body', {
        status: [row.text('status_words')],
        startDate: [row.plainDate('date')],
        summary: [row.text('date_words')],
        sourceUrl: [row.text('url')],
      }),
    ),
    ...roles.map((row) =>
      link(row, `role-${row.text('actor')}-${row.number('number')}`, 'actor', 'of_subject', {
        role: [row.text('title')],
        startDate: [row.plainDate('start')],
        endDate: [row.plainDate('end')],
      }),
    ),
    ...spelled(context)
      .filter(({ subject }) => isKnown(subject))
      .map(documentationOf),
  ];
}

type Terms = Readonly<Record<string, readonly (string | null)[]>>;

/** A membership where the model lets the second have members, else a link of a kind that it does not name. */
function linkOf(schemata: ReadonlyMap<string, string>, id: string, who: string, what: string, terms: Terms): FtmEntity {
  const hasMembers = ['PublicBody', 'Organization'].includes(schemata.get(what)!);
  if (hasMembers) return ftmEntity('Membership', id, { member: [who], organization: [what], ...terms });
  const { status = [], ...others } = terms;
  return ftmEntity('UnknownLink', id, {
    subject: [who],
    object: [what],
    ...others,
    ...(status.length > 0 && { role: status }),
  });
}

interface Spelled {
  readonly source: string;
  readonly subject: string;
}

/** Each source with each whom it names, once. */
function spelled(context: TableContext): readonly Spelled[] {
  const pairs = rowObjects(context, 'spellings').map((row) => [row.text('source')!, row.text('subject')!] as const);
  return [...new Map(pairs.map(([source, subject]) => [`${source} ${subject}`, { source, subject }])).values()];
}

function documentationOf({ source, subject }: Spelled): FtmEntity {
  return ftmEntity('Documentation', `names-${source}-${subject}`, {
    document: [ftmId.source(source)],
    entity: [ftmId.subject(subject)],
  });
}
