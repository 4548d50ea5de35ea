import { firstTold } from '../../../../model/graph/publication.ts';
import { sourceOf } from '../../../../model/graph/graph.ts';
import { absoluteUrl, eventUrl } from '../../../../urls.ts';
import { eventKindLabel } from '../../../parts/events/event-kind.ts';
import { eventTitle } from '../../../parts/links/link.ts';
import { proseOf } from './prose.ts';
import { day, list, tableOf, text, uncertainDay, yesOrNo, type DataTable, type TableContext } from './table.ts';

/** Every event, oldest first. */
export function eventsTable({ graph, site }: TableContext): DataTable {
  return tableOf('events', [...graph.events.values()], {
    references: { moved_to: 'events' },
    columns: {
      id: text(({ id }) => id),
      url: text(({ id }) => absoluteUrl(eventUrl(id), site)),
      title: text(eventTitle),
      date: uncertainDay(({ date }) => date),
      date_note: text(({ dateNote }) => dateNote),
      kind: text(({ kind }) => kind),
      kind_words: text(({ kind }) => eventKindLabel(graph, kind)),
      places: list(({ place }) => place),
      status: text(({ eventStatus }) => eventStatus?.status ?? null),
      moved_to: text(({ eventStatus }) => eventStatus?.movedTo ?? null),
      status_note: text(({ eventStatus }) => eventStatus?.note ?? null),
      key_moment: yesOrNo(({ key }) => key),
      about: list(({ about }) => about),
      follows: list(({ follows }) => follows),
      account: text((event) => proseOf(graph, event.text)),
      sources: list(({ sources }) => sources),
      first_told: uncertainDay((event) =>
        firstTold(
          event.sources.map((id) => sourceOf(graph, id)),
          event,
        ),
      ),
      added: day(({ added }) => added),
    },
  });
}
