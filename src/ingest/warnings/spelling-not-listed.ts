import type { WarningRule } from '../../model/checks/rule.ts';
import { foldName } from '../../model/names/fold.ts';
import { nameUses } from '../../model/names/name-uses.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Content } from '../../model/records/content.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { yamlValue } from '../draft/yaml-lines.ts';
import type { KeptArticle } from '../run/drafts-folder.ts';

/** Spellings that an article has of a record, and that its source does not list. */
export interface UnlistedSpelling {
  readonly source: Content['sources'][number];
  readonly id: string;
  readonly names: readonly string[];
}

/** What is kept of sources, by their ids. */
type KeptArticles = ReadonlyMap<string, KeptArticle>;

/**
 * Warns of names that were without a record when an article was read, and that are names of one now: the spellings of
 * the source are then not all.
 */
export function spellingNotListedIn(articles: KeptArticles): WarningRule {
  return function* spellingNotListed(_, content) {
    for (const { source, id, names } of unlistedSpellings(content, articles)) {
      const words = nameProblems.spellingNotListed(id, names, `${id}: ${yamlValue(names)}`);
      yield { of: source, collection: 'sources', field: 'spellings', ...words };
    }
  };
}

/** All such spellings, but for those that another record has too. */
export function unlistedSpellings(content: Content, articles: KeptArticles): readonly UnlistedSpelling[] {
  const wanted = content.sources.flatMap((source) => {
    const { unknownNames = [], paragraphs = new Map<number, string>() } = articles.get(source.id) ?? {};
    const text = [...paragraphs.values()].join(' ');
    return unknownNames.map((names) => ({ source, names: asWritten(names, text) }));
  });
  if (wanted.length === 0) return [];
  const owners = ownersOfNames(content);
  return wanted.flatMap(({ source, names }) => {
    const [id, ...others] = new Set(names.flatMap((name) => [...(owners.get(foldName(name)) ?? [])]));
    if (id === undefined || others.length > 0) return [];
    const listed = ownValue(source.data.spellings, id) ?? [];
    const unlisted = names.filter((name) => !listed.includes(name));
    return unlisted.length === 0 ? [] : [{ source, id, names: unlisted }];
  });
}

/** Of the forms of a name, those that an article has: "NORHAVEN" is given as "Norhaven" too. */
function asWritten(names: readonly string[], text: string): readonly string[] {
  const written = names.filter((name) => text.includes(name));
  return written.length > 0 ? written : names;
}

function ownersOfNames(content: Content): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { name, owner } of nameUses(content)) {
    const folded = foldName(name);
    owners.set(folded, (owners.get(folded) ?? new Set()).add(owner));
  }
  return owners;
}
