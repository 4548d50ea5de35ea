import type { WarningRule } from '../../model/checks/rule.ts';
import { foldName } from '../../model/names/fold.ts';
import type { Content } from '../../model/records/content.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { LEAST_OF_A_REPRINT } from '../like/find-like.ts';
import { TextIndex } from '../like/text-index.ts';
import type { ParagraphsOf } from './printed-in-sources.ts';

type PossibleReprint = Content['sources'][number];

/**
 * Warns of a source that has most of the words of another where neither says that it prints the other again, or is a
 * later version of it: the two would count as two. Only of articles that are at hand.
 */
export function reprintNotToldBy(paragraphsOf: ParagraphsOf): WarningRule {
  return function* reprintNotTold(_, { sources }) {
    const texts = new TextIndex();
    const byId = new Map(sources.map((source) => [source.id, source]));
    for (const source of inOrderOfDay(sources)) {
      const paragraphs = textOf(source, paragraphsOf);
      const like = texts.like(paragraphs, LEAST_OF_A_REPRINT).find(({ id }) => !isTold(source, byId.get(id)!, byId));
      if (like)
        yield {
          of: source,
          collection: 'sources',
          field: 'reprints',
          ...sourceProblems.reprintNotTold(Math.round(like.containment * 100), like.id),
        };
      texts.add(source.id, paragraphs);
    }
  };
}

function inOrderOfDay(sources: Content['sources']): Content['sources'] {
  const day = ({ data }: PossibleReprint) => data.published ?? '';
  return sources.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function textOf({ id, data, text }: PossibleReprint, paragraphsOf: ParagraphsOf): readonly string[] {
  if (data.body === 'full-text') return text.paragraphs.map(({ prose }) => prose.text);
  return [...paragraphsOf(id).values()];
}

/** Whether two go back to one, or one is a version of the other that its publisher changed. */
function isTold(a: PossibleReprint, b: PossibleReprint, byId: ReadonlyMap<string, PossibleReprint>): boolean {
  if (originalOf(a, byId) === originalOf(b, byId)) return true;
  const isOfOnePaper = foldName(a.data.publisher ?? '') === foldName(b.data.publisher ?? '');
  return isOfOnePaper && [a, b].some(({ data }) => data.updates.length > 0);
}

/** What is at the end of the way from reprint to what it reprints; the checks see to it that the way has an end. */
function originalOf({ id, data }: PossibleReprint, byId: ReadonlyMap<string, PossibleReprint>): string {
  const next = data.reprints === null ? undefined : byId.get(data.reprints);
  return next ? originalOf(next, byId) : (data.reprints ?? id);
}
