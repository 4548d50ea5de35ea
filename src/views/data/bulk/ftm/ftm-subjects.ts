import { rowObjects, type RowObject } from '../tables/row-objects.ts';
import type { TableContext } from '../tables/table.ts';
import { ftmEntity, ftmId, type FtmEntity } from './ftm-entity.ts';

/** The schema of an actor or entity, by kind: the model has none for a country, which acts by its government, nor for things. */
const SCHEMATA: Readonly<Record<string, string>> = {
  person: 'Person',
  country: 'PublicBody',
  organisation: 'Organization',
  agreement: 'Document',
  law: 'Document',
  document: 'Document',
  plan: 'Document',
  case: 'CourtCase',
  place: 'Address',
};

/** Actors and entities as entities of FollowTheMoney; without those of a kind that it has no schema for. */
export function ftmSubjects(context: TableContext): readonly FtmEntity[] {
  const names = Map.groupBy(rowObjects(context, 'names'), (row) => row.text('subject')!);
  const roles = Map.groupBy(rowObjects(context, 'roles'), (row) => row.text('actor')!);
  return [...rowObjects(context, 'actors'), ...rowObjects(context, 'entities')].flatMap((row) => {
    const [id, kind] = [row.text('id')!, row.text('kind')!];
    const schema = SCHEMATA[kind];
    if (!schema) return [];
    const others = (names.get(id) ?? []).filter((name) => !name.isTrue('ours'));
    return ftmEntity(schema, ftmId.subject(id), {
      name: [row.text('name')],
      alias: others.map((name) => name.text('name')),
      summary: [row.text('description')],
      wikidataId: [row.text('wikidata')],
      sourceUrl: [row.text('url')],
      ...(kind === 'country' && { country: [codeOf(row)] }),
      ...(kind === 'person' && { position: (roles.get(id) ?? []).map((role) => role.text('title')) }),
    });
  });
}

/** The model knows two-letter codes, in small letters. */
function codeOf(row: RowObject): string | null {
  const code = row.text('country');
  return code?.length === 2 ? code.toLowerCase() : null;
}
