import type { RootContent } from 'mdast';
import { eventWords } from '../../../words/events.ts';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import { pledgeWords } from '../../../words/pledges.ts';
import { standingsWords } from '../../../words/standings.ts';
import { nameWords, roleWords, subjectWords } from '../../../words/subjects.ts';
import { whoIsWhoWords } from '../../../words/who-is-who.ts';
import type { ActorRecord, EntityRecord } from '../schema/subject.ts';
import { endOf, headOf } from './ends.ts';
import { named, pledgeLine, statementLine, tailOf } from './fact-lines.ts';
import { dated, eventLine, questionLine } from './list-lines.ts';
import { joined, link, linkTo, list, listSection, paragraph, section, written, type InLine } from './nodes.ts';

/** The page of an actor or entity. */
export function subjectTree(subject: ActorRecord | EntityRecord): readonly RootContent[] {
  const { name, distinction, kindInWords, description, differentFrom } = subject;
  return [
    ...headOf(name, [kindInWords, distinction]),
    paragraph(description),
    ...(differentFrom.length > 0 ? [paragraph(subjectWords.notToBeConfused, ...named(differentFrom))] : []),
    ...written(subject.text),
    ...(subject.type === 'actor' ? positionsOf(subject) : []),
    ...listSection(subjectWords.questions, subject.questions.map(questionLine)),
    ...listSection(pledgeWords.received, subject.received.map(dated(pledgeLine))),
    ...listSection(subjectWords.saidForIt, subject.saidForIt.map(dated(statementLine))),
    ...listSection(subjectWords.saidUnnamed, subject.saidUnnamed.map(dated(statementLine))),
    ...listSection(eventWords.title, subject.events.map(eventLine)),
    ...namesSection(subject),
    ...endOf(subject),
  ];
}

function positionsOf({ standings, roles, pledges, statements }: ActorRecord): readonly RootContent[] {
  return [
    ...listSection(
      standingsWords.ofOthers,
      standings.map((standing) => [
        linkTo(standing.in),
        markdownPageWords.colon,
        markdownPageWords.standing(standing.words, standing.since.words),
        ...tailOf({ ...standing, setAside: null }),
      ]),
    ),
    ...listSection(whoIsWhoWords.heading, roles.map(roleLine)),
    ...listSection(pledgeWords.title, pledges.map(dated(pledgeLine))),
    ...listSection(subjectWords.said, statements.map(dated(statementLine))),
  ];
}

function roleLine({ title, of, from, to, sources }: ActorRecord['roles'][number]): readonly InLine[] {
  const times = [
    ...(from === null ? [] : [roleWords.heldFrom(from.words)]),
    ...(to === null ? [] : [roleWords.heldUntil(to.words)]),
  ];
  const body = of === null ? [] : [linkTo(of), markdownPageWords.colon];
  return [...body, roleWords.held(title, times), ...tailOf({ sources, setAside: null })];
}

function namesSection({ names, sameAs, wikidata }: ActorRecord | EntityRecord): readonly RootContent[] {
  const items = sameAs.map((address) => paragraph(markdownPageWords.wikidata, ' ', link(wikidata ?? address, address)));
  return section(nameWords.heading, [list(names.map(nameLine)), ...items]);
}

function nameLine({ text, languages, from, to, usedHere, sources }: ActorRecord['names'][number]): readonly InLine[] {
  const notes = [
    ...(usedHere ? [nameWords.usedHere] : []),
    ...(languages.length > 0 ? [nameWords.inLanguages(languages)] : []),
    ...(from === null ? [] : [roleWords.heldFrom(from.words)]),
    ...(to === null ? [] : [roleWords.heldUntil(to.words)]),
  ];
  const { open, close } = markdownPageWords.bracket;
  const used = joined(
    sources.map((source) => [linkTo(source)]),
    markdownPageWords.next,
  );
  return [text, ...notes.map(markdownPageWords.comma), ...(used.length > 0 ? [open, ...used, close] : [])];
}
