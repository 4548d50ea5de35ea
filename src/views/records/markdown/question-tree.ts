import type { RootContent } from 'mdast';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import { questionWords } from '../../../words/questions.ts';
import type { QuestionRecord } from '../schema/question.ts';
import { endOf, headOf } from './ends.ts';
import { claimLine, named } from './fact-lines.ts';
import { heading, linkTo, listSection, paragraph, written } from './nodes.ts';

/** The page of a question. */
export function questionTree(question: QuestionRecord): readonly RootContent[] {
  const { title, relationInWords, explanation, reading, about, claims, text } = question;
  return [
    ...headOf(title, [questionWords.kind, relationInWords]),
    ...explanation.map((sentence) => paragraph(sentence)),
    ...(reading === null ? [] : [paragraph(questionWords.reading, ' ', reading)]),
    ...(about.length > 0 ? [paragraph(questionWords.about, markdownPageWords.colon, ...named(about))] : []),
    ...listSection(
      questionWords.answers(claims.length),
      claims.map((claim) => [
        ...claimLine(claim),
        markdownPageWords.between,
        linkTo(claim.event),
        markdownPageWords.comma(claim.date.words),
      ]),
    ),
    ...(text === '' ? [] : [heading(2, questionWords.howToRead)]),
    ...written(text),
    ...endOf(question),
  ];
}
