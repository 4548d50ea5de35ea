import { markdownPageWords } from '../../../words/markdown-page.ts';
import type { ActorRecord } from '../schema/subject.ts';
import { linkTo, type InLine } from './nodes.ts';

/** "19 January 2026: They talk, hosts the talks" */
export function eventLine({ event, date, note }: ActorRecord['events'][number]): readonly InLine[] {
  return [markdownPageWords.day(date.words), linkTo(event), ...(note === null ? [] : [markdownPageWords.saidOf(note)])];
}

/** "How many came?: Sources differ" */
export function questionLine({ question, relationInWords }: ActorRecord['questions'][number]): readonly InLine[] {
  return [linkTo(question), markdownPageWords.between, relationInWords];
}

/** Something of an event, with the day and the event behind it. */
export function dated<Fact>(
  line: (fact: Fact) => readonly InLine[],
): (fact: Fact & Pick<ActorRecord['statements'][number], 'event' | 'date'>) => readonly InLine[] {
  return (fact) => [
    markdownPageWords.day(fact.date.words),
    ...line(fact),
    markdownPageWords.between,
    linkTo(fact.event),
  ];
}
