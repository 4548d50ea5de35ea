import type { Graph } from '../model/graph/graph.ts';
import { COLLECTIONS, type Collection } from '../model/records/content.ts';
import { recordUrl, versionsUrl } from '../urls.ts';
import { versionWords } from '../words/versions.ts';
import { eventTitle, fullNameOf, sourceTitle } from './parts/links/link.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { versionLines, type VersionLine } from './parts/links/version-lines.ts';
import type { Link } from './parts/links/link.ts';

/** The versions of a record that were published, so that a citation of one says what changed since. */
export interface VersionsView {
  /** "Versions of The bridge opens". */
  readonly title: string;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  /** The record as it is now. */
  readonly link: Link;
  /** The latest first. */
  readonly versions: readonly VersionLine[];
}

/** A record by its collection and id. */
export interface VersionedPage {
  readonly collection: Collection;
  readonly id: string;
}

/** Every record that has a page of versions: those that changed since they were published first. */
export function versionedPages(graph: Graph): readonly VersionedPage[] {
  const several = [...graph.versions].filter(([, versions]) => versions.length > 1);
  return several.flatMap(([path]) => {
    const [collection, id] = path.split('/');
    return id !== undefined && isCollection(collection!) ? [{ collection, id }] : [];
  });
}

/** The versions of one record. */
export function versionsView(graph: Graph, { collection, id }: VersionedPage): VersionsView {
  const link = { href: recordUrl(collection, id), ...titleOf(graph, collection, id) };
  const title = versionWords.of(link.label);
  return {
    title,
    description: versionWords.description,
    crumbs: breadcrumbsTo(link, { href: versionsUrl(collection, id), label: versionWords.title }),
    link,
    versions: versionLines(graph, collection, id),
  };
}

function titleOf(graph: Graph, collection: Collection, id: string): Omit<Link, 'href'> {
  switch (collection) {
    case 'events':
      return { label: eventTitle(graph.events.get(id)!) };
    case 'sources':
      return sourceTitle(graph.sources.get(id)!);
    case 'questions':
      return { label: graph.questions.get(id)!.title };
    case 'actors':
    case 'entities':
      return { label: fullNameOf(graph.subjects.get(id)!) };
    default:
      return collection satisfies never;
  }
}

function isCollection(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}
