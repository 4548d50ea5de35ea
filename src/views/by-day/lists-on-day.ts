import type { Graph } from '../../model/graph/graph.ts';
import { pairPath } from '../../paths.ts';
import { comparisonView, pairsWithPage, pairView, type ComparisonView, type PairView } from '../compare.ts';
import { participationView, type ParticipationView } from '../participation.ts';
import { pledgesView, type PledgesView } from '../pledges.ts';
import { questionIndexView, type QuestionIndexView } from '../question-index.ts';
import { sourceIndexView, type SourceIndexView } from '../source-index.ts';
import { standingsIndexView, type StandingsIndexView } from '../standings-index.ts';
import { subjectIndexView, type SubjectIndexView } from '../subject-index.ts';

/** A list of records, or sources side by side, as it was on a day. */
export type ListOnDay =
  | { readonly kind: 'questions'; readonly view: QuestionIndexView }
  | { readonly kind: 'sources'; readonly view: SourceIndexView }
  | { readonly kind: 'pledges'; readonly view: PledgesView }
  | { readonly kind: 'subjects'; readonly view: SubjectIndexView }
  | { readonly kind: 'standings'; readonly view: StandingsIndexView }
  | { readonly kind: 'participation'; readonly view: ParticipationView }
  | { readonly kind: 'comparison'; readonly view: ComparisonView }
  | { readonly kind: 'pair'; readonly view: PairView };

/**
 * Every list that the story has a page of, by its path within the site.
 *
 * @param told the story as it was known on a day
 * @param subjects the ids of those of whom anything had been told
 */
export function* listsOn(
  told: Graph,
  subjects: ReadonlySet<string>,
): Generator<readonly [path: string, page: ListOnDay]> {
  const { bodies, hasPledges } = told.story.lists;
  yield ['questions/', { kind: 'questions', view: questionIndexView(told) }];
  yield ['sources/', { kind: 'sources', view: sourceIndexView(told) }];
  yield ['actors/', { kind: 'subjects', view: subjectIndexView(told, 'actors', subjects) }];
  yield ['entities/', { kind: 'subjects', view: subjectIndexView(told, 'entities', subjects) }];
  yield ['who-takes-part/', { kind: 'participation', view: participationView(told) }];
  yield ['compare/', { kind: 'comparison', view: comparisonView(told) }];
  if (hasPledges) yield ['pledges/', { kind: 'pledges', view: pledgesView(told) }];
  if (bodies.length > 0) yield ['standings/', { kind: 'standings', view: standingsIndexView(told) }];
  for (const pair of pairsWithPage(told))
    yield [pairPath(pair[0].id, pair[1].id), { kind: 'pair', view: pairView(told, pair) }];
}
