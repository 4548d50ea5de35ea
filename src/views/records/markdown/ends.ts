import type { RootContent } from 'mdast';
import { citeWords } from '../../../words/frame.ts';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import { textWords } from '../../../words/text.ts';
import { formatCalendarDay } from '../../../format.ts';
import { versionWords } from '../../../words/versions.ts';
import type { AnyRecord } from '../record-files.ts';
import { heading, linkTo, link, listSection, paragraph, section, type InLine } from './nodes.ts';

/** The title of a page, and a line of short facts under it. */
export function headOf(title: string, facts: readonly (string | null)[]): readonly RootContent[] {
  const told = facts.filter((fact) => fact !== null && fact !== '');
  return [heading(1, title), ...(told.length > 0 ? [paragraph(told.join(markdownPageWords.between))] : [])];
}

/** Corrections, how to cite the page, and under which licence it is. */
export function endOf(record: AnyRecord): readonly RootContent[] {
  const { licence, publisher, citation, address, changed } = record;
  return [
    ...listSection(textWords.corrections, record.corrections.map(correctionLine)),
    ...listSection(versionWords.title, record.versions.map(versionLine)),
    ...section(citeWords.heading, [
      paragraph(citation.slice(0, -address.length), link(address, address)),
      ...(changed === null ? [] : [paragraph(markdownPageWords.changed(changed.words))]),
      paragraph(markdownPageWords.licence(publisher), link(licence.name, licence.url)),
    ]),
  ];
}

function versionLine({ version, date, changes }: AnyRecord['versions'][number]): readonly InLine[] {
  return [`${version}, ${versionWords.since}${formatCalendarDay(date)}: ${changes.join(' ')}`];
}

function correctionLine({ date, text, of }: AnyRecord['corrections'][number]): readonly InLine[] {
  return [markdownPageWords.day(date.words), text, ...(of === null ? [] : [' ', textWords.in, ' ', linkTo(of)])];
}
