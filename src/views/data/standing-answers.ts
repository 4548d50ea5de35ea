import { formatDate, formatDateAsNoun } from '../../format.ts';
import { membershipsByBody } from '../../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../../model/graph/graph.ts';
import { isActor } from '../../model/records/subject.ts';
import { standingsNow, type Standing, type StatusChange } from '../../model/standings/standing.ts';
import { recordPath } from '../../paths.ts';
import type { StandingAnswer, StandingAnswersFile } from '../../search/standing-question.ts';
import { factUrl } from '../../urls.ts';
import { searchWords } from '../../words/search.ts';
import { fullNameOf } from '../parts/links/link.ts';
import { statusesByWord } from '../parts/standings/status-questions.ts';
import { statusVerb, statusWords } from '../parts/standings/status-words.ts';

/** What the search page needs to answer "when did Kenya join": every standing, and the words that ask for each status. */
export function standingAnswers(graph: Graph): StandingAnswersFile {
  const standings = [...membershipsByBody(graph).keys()].flatMap((body) => standingsNow(graph, body));
  return {
    statuses: statusesByWord(graph),
    questionWords: searchWords.questionWords.split(' '),
    standings: standings.map((standing) => answerOf(graph, standing)),
  };
}

function answerOf(graph: Graph, { actor, body, status, history }: Standing): StandingAnswer {
  return {
    actor: pathOf(graph, actor),
    body: pathOf(graph, body),
    actorName: fullNameOf(subjectOf(graph, actor)),
    bodyName: fullNameOf(subjectOf(graph, body)),
    now: statusWords(graph, status),
    changes: history.map((change) => [
      change.fact.status,
      textOf(graph, change),
      factUrl(change.event.id, change.fact.anchor),
    ]),
  };
}

function pathOf(graph: Graph, id: string): string {
  return recordPath(isActor(subjectOf(graph, id)) ? 'actors' : 'entities', id);
}

function textOf(graph: Graph, { fact, event }: StatusChange): string {
  const isBy = event.kind === 'report';
  const { text } = isBy ? formatDateAsNoun(event.date) : formatDate(event.date);
  return searchWords.changed(statusVerb(graph, fact.status), text, isBy);
}
