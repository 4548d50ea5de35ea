import type { Graph } from '../../../../model/graph/graph.ts';
import type { Actor } from '../../../../model/records/actor.ts';
import type { Entity } from '../../../../model/records/entity.ts';
import { isActor, type Subject } from '../../../../model/records/subject.ts';
import { absoluteUrl, subjectUrl } from '../../../../urls.ts';
import { proseOf } from './prose.ts';
import { list, tableOf, text, yesOrNo, type DataTable, type TableContext } from './table.ts';

/** Every actor, by name. */
export function actorsTable({ graph, site }: TableContext): DataTable {
  return tableOf('actors', actorsIn(graph), {
    columns: {
      id: text(({ id }) => id),
      url: text((actor) => absoluteUrl(subjectUrl(actor), site)),
      name: text(({ name }) => name),
      sort_name: text(({ sortName }) => sortName),
      kind: text(({ kind }) => kind),
      description: text(({ description }) => description),
      distinction: text(({ distinction }) => distinction),
      country: text(({ country }) => country),
      demonyms: list(({ demonyms }) => demonyms),
      wikidata: text(({ wikidata }) => wikidata),
      different_from: list(({ differentFrom }) => differentFrom),
      account: text((actor) => proseOf(graph, actor.text)),
    },
  });
}

/** Every entity, by name. */
export function entitiesTable({ graph, site }: TableContext): DataTable {
  return tableOf('entities', entitiesIn(graph), {
    columns: {
      id: text(({ id }) => id),
      url: text((entity) => absoluteUrl(subjectUrl(entity), site)),
      name: text(({ name }) => name),
      kind: text(({ kind }) => kind),
      online: yesOrNo(({ online }) => online),
      description: text(({ description }) => description),
      distinction: text(({ distinction }) => distinction),
      wikidata: text(({ wikidata }) => wikidata),
      different_from: list(({ differentFrom }) => differentFrom),
      account: text((entity) => proseOf(graph, entity.text)),
    },
  });
}

/** The actors of a story, by name. */
export function actorsIn({ subjects }: Graph): readonly Actor[] {
  return [...subjects.values()].filter(isActor);
}

function entitiesIn({ subjects }: Graph): readonly Entity[] {
  return [...subjects.values()].filter((subject: Subject): subject is Entity => !isActor(subject));
}
