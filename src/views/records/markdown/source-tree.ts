import type { RootContent } from 'mdast';
import { formatTitle } from '../../../format.ts';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import { namesUsedWords, sourceAnswerWords, sourcePageWords } from '../../../words/source-page.ts';
import { retractionWords, updateWords } from '../../../words/source-updates.ts';
import type { SourceRecord } from '../schema/source.ts';
import { endOf, headOf } from './ends.ts';
import { claimLine } from './fact-lines.ts';
import { eventLine } from './list-lines.ts';
import { heading, linkTo, list, listSection, paragraph, section, written, type InLine } from './nodes.ts';
import { addressesOf, publishedAs, titleOf } from './publication-line.ts';

/** The page of a source. */
export function sourceTree(source: SourceRecord): readonly RootContent[] {
  const { kindInWords, title, suppliedTitle, text, textIs } = source;
  return [
    ...headOf(titleOf(source), [kindInWords, publishedAs(source)]),
    ...(title !== null && suppliedTitle !== null ? [paragraph(suppliedTitle)] : []),
    ...aboutOf(source),
    heading(2, textIs === 'abstract' ? sourcePageWords.abstract : sourcePageWords.fullText),
    ...written(text),
    ...section(
      sourceAnswerWords.heading,
      source.questions.flatMap((question) => answersTo(source, question)),
    ),
    ...listSection(sourcePageWords.events, source.events.map(eventLine)),
    ...listSection(
      namesUsedWords.heading,
      source.spellings.map(({ of, texts }) => [
        linkTo(of),
        markdownPageWords.colon,
        texts.join(markdownPageWords.next),
      ]),
    ),
    ...endOf(source),
  ];
}

function aboutOf(source: SourceRecord): readonly RootContent[] {
  const { publishedNote, dateline, updates, cites } = source;
  const [, ...addresses] = addressesOf(source);
  const facts: readonly (readonly InLine[])[] = [
    addresses,
    publishedNote === null ? [] : [publishedNote],
    dateline === null ? [] : [sourcePageWords.dateline, markdownPageWords.colon, dateline],
    ...updates.map((update) => updateLine(update)),
    reprintsLine(source),
    cites.length === 0 ? [] : [sourcePageWords.reliesOn, markdownPageWords.colon, cites.join(markdownPageWords.next)],
  ];
  const told = facts.filter((line) => line.length > 0);
  return told.length === 0 ? [] : [list(told)];
}

function updateLine({ kind, date, note }: SourceRecord['updates'][number]): readonly InLine[] {
  const told = formatTitle(retractionWords.onDay(updateWords[kind], date.words));
  return [told, ...(note === null ? [] : [sourcePageWords.note(note)])];
}

function reprintsLine({ reprints }: SourceRecord): readonly InLine[] {
  if (reprints === null) return [];
  return [
    sourcePageWords.reprints,
    markdownPageWords.colon,
    typeof reprints === 'string' ? reprints : linkTo(reprints),
  ];
}

function answersTo({ claims }: SourceRecord, { question, relationInWords }: SourceRecord['questions'][number]) {
  const own = claims.filter((claim) => claim.question.id === question.id);
  return [heading(3, question.name), paragraph(relationInWords), list(own.map(claimLine))];
}
