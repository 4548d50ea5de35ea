import { formatDate, formatTitle } from '../../../../format.ts';
import { subjectOf, type Graph } from '../../../../model/graph/graph.ts';
import type { Act, AppointmentAct, InvitationAct } from '../../../../model/relationships/act.ts';
import { actWords } from '../../../../words/who-is-who.ts';
import { articleBefore } from '../../links/article.ts';
import { fullNameOf } from '../../links/link.ts';
import { sourcesTogether } from '../../sources/evidence.ts';
import { withoutCapital } from '../role-text.ts';
import type { TieEnd, TieWords } from './who-is-who.ts';

/**
 * What is said of an appointment or an invitation: of the one who appointed "Bo Reed: Appointed chair, River Council", of
 * the one who was appointed "Mira Stone: Appointed Bo Reed chair, River Council".
 *
 * @param end who of the two is at the other end
 */
export function wordsOfAct(graph: Graph, act: Act, end: TieEnd): TieWords {
  return act.kind === 'appointment' ? wordsOfAppointment(graph, act, end) : wordsOfInvitation(graph, act, end);
}

function wordsOfAppointment(graph: Graph, { holder, of, role, appointment }: AppointmentAct, end: TieEnd): TieWords {
  const title = withoutCapital(role.title);
  const office = actWords.office(title, role.of === null ? null : fullNameOf(subjectOf(graph, role.of)));
  const sources = sourcesTogether(graph, [appointment]);
  const [by, whom] = [inSentence(graph, holder), inSentence(graph, of)];
  return {
    titles: [end === 'of' ? actWords.appointedTo(title) : actWords.appointedBy(title)],
    text: end === 'of' ? actWords.appointedTo(office) : formatTitle(actWords.appointed(whom, office)),
    sources,
    isOnlySource: sources.length === 1,
    act: formatTitle(actWords.sentence(by, actWords.appointed(whom, office))),
    isFormer: false,
  };
}

function wordsOfInvitation(graph: Graph, { holder, of, body, told }: InvitationAct, end: TieEnd): TieWords {
  const [by, whom, into] = [inSentence(graph, holder), inSentence(graph, of), inSentence(graph, body)];
  const day = formatDate(told[0].event.date).text;
  const sources = sourcesTogether(
    graph,
    told.map(({ fact }) => fact),
  );
  return {
    titles: [end === 'of' ? actWords.invitedTo(into) : actWords.invitedBy(into)],
    text: actWords.onDay(end === 'of' ? actWords.invitedTo(into) : formatTitle(actWords.invited(whom, into)), day),
    sources,
    isOnlySource: sources.length === 1,
    act: formatTitle(actWords.sentence(by, actWords.invited(whom, into))),
    isFormer: false,
  };
}

/** "the River Council". */
function inSentence(graph: Graph, id: string): string {
  const subject = subjectOf(graph, id);
  return articleBefore(subject) + fullNameOf(subject);
}
