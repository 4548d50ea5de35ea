import { rowObjects, type RowObject } from '../tables/row-objects.ts';
import type { TableContext } from '../tables/table.ts';
import { aliasCommand, statementCommand, type WikidataReference } from './command.ts';

/** Properties of Wikidata: https://www.wikidata.org/wiki/Property:P1891 and the like. */
const SIGNATORY = 'P1891';
const DIFFERENT_FROM = 'P1889';
const POINT_IN_TIME = 'P585';

/**
 * What can be added to Wikidata, in commands of QuickStatements (https://www.wikidata.org/wiki/Help:QuickStatements,
 * version 1), a line each: of records with an item there, their names in languages that are told, who signed which
 * agreement, and which of them are not the same. Names are aliases, since a label would replace the one that is there,
 * and have no references there. Left out is what is disputed, set aside or told as the word of somebody, an uncertain
 * day, and a text that the program would read otherwise.
 */
export function quickStatements(context: TableContext): string {
  const subjects = [...rowObjects(context, 'actors'), ...rowObjects(context, 'entities')];
  const items = new Map(subjects.map((row) => [row.text('id'), row.text('wikidata')]));
  const itemOf = (id: string | null) => items.get(id) ?? null;
  const commands = [
    ...aliases(context, itemOf),
    ...signings(context, itemOf),
    ...differences(context, subjects, itemOf),
  ];
  return commands.flatMap((command) => (command === null ? [] : `${command}\n`)).join('');
}

type ItemOf = (id: string | null) => string | null;
type WikidataCommand = string | null;

function aliases(context: TableContext, itemOf: ItemOf): readonly WikidataCommand[] {
  return rowObjects(context, 'names').flatMap((row) => {
    const languages = row.isTrue('ours') ? [context.graph.story.language] : row.list('languages');
    const item = itemOf(row.text('subject'));
    return item === null ? [] : languages.map((language) => aliasCommand(item, language, row.text('name')!));
  });
}

function signings(context: TableContext, itemOf: ItemOf): readonly WikidataCommand[] {
  const agreements = rowObjects(context, 'entities').filter((row) => row.text('kind') === 'agreement');
  const isAgreement = new Set(agreements.map((row) => row.text('id')));
  const sources = new Map(rowObjects(context, 'sources').map((row) => [row.text('id')!, row]));
  return rowObjects(context, 'memberships').flatMap((row) => {
    const [agreement, actor] = [itemOf(row.text('body')), itemOf(row.text('actor'))];
    const isCertain = row.isTrue('counts') && !row.isTrue('disputed') && row.text('attributed_to') === null;
    const isSigning = row.text('status') === 'signed' && isAgreement.has(row.text('body'));
    if (!isCertain || !isSigning || agreement === null || actor === null) return [];
    return statementCommand(
      { item: agreement, property: SIGNATORY, value: actor },
      { property: POINT_IN_TIME, date: row.plainDate('date') },
      row.list('sources').map((id) => referenceTo(sources.get(id)!)),
    );
  });
}

/** The article itself, or its copy in an archive; where neither has an address, what this site tells of it. */
function referenceTo(source: RowObject): WikidataReference {
  const archived = source.text('archive_url');
  const original = source.text('url_status') === 'dead' ? null : source.text('original_url');
  return { url: original ?? archived ?? source.text('url')!, retrieved: source.text('added')! };
}

function differences(
  { graph }: TableContext,
  subjects: readonly RowObject[],
  itemOf: ItemOf,
): readonly WikidataCommand[] {
  const retrieved = graph.story.lastChanged?.first ?? null;
  return subjects.flatMap((row) => {
    const item = row.text('wikidata');
    const others = row.list('different_from').flatMap((id) => itemOf(id) ?? []);
    if (item === null) return [];
    return others.map((value) =>
      statementCommand({ item, property: DIFFERENT_FROM, value }, null, [{ url: row.text('url')!, retrieved }]),
    );
  });
}
