import { keptArticleWords } from '../../words/drafts.ts';
import { draftWords } from '../../words/drafts.ts';
import type { Found } from '../article.ts';
import type { DateInArticle, Draft } from './draft.ts';
import type { LikeArticle } from '../like/like-article.ts';
import type { NumberedParagraph } from './numbered.ts';
import { cutLines } from './cut-lines.ts';
import { known } from './known-by.ts';
import type { KnownName } from './spelled-names.ts';
import type { UnknownName } from './unknown-names.ts';
import { oneLine } from './yaml-lines.ts';

const WORDS = keptArticleWords;

/**
 * What is kept beside a draft for its editor: the paragraphs of the article, numbered to cite from, how each field is
 * known, and the names and dates found. Each line of the article has a mark of ours before it, so that `paragraphsIn`
 * reads them back whatever they hold.
 */
export function keptFile(draft: Draft, like: readonly LikeArticle[]): string {
  const { article, names } = draft;
  const sections = [
    [WORDS.paragraphs, draft.paragraphs.map(paragraphLine)],
    [WORDS.fields, fieldLines(draft)],
    [WORDS.proposals, article.publishedProposals.map((found) => `${found.value} (${known(found)})`).map(item)],
    [WORDS.names, names.known.map((name) => item(WORDS.name(name.id, timesOfAll(name))))],
    [WORDS.perhapsNames, perhapsLines(draft)],
    [WORDS.pictured, draft.pictured.map((name) => item(WORDS.name(name.id, timesOfAll(name))))],
    [WORDS.unknown, unknownLines(draft)],
    [WORDS.dates, dateLines(draft)],
    [WORDS.reprint, like.flatMap(likeLines)],
    [WORDS.cut, cutLines(draft).map(item)],
    [WORDS.notes, article.notes.map(item)],
  ] as const;
  const head = [
    `# ${oneLine(WORDS.head(article.title?.value ?? null, article.file))}`,
    oneLine(WORDS.readFrom(article.file, article.format, article.sha256)),
    WORDS.keep,
  ];
  const told = sections.filter(([, lines]) => lines.length > 0);
  return `${[...head, ...told.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`)].join('\n\n')}\n`;
}

function paragraphLine({ kind, number, text }: NumberedParagraph): string {
  if (number !== null) return `${number}. ${oneLine(text)}`;
  return kind === 'heading' ? `### ${oneLine(text)}` : `> ${oneLine(text)}`;
}

/** The numbered paragraphs in such a file, by number. */
export function paragraphsIn(kept: string): ReadonlyMap<number, string> {
  const section = sectionOf(kept, WORDS.paragraphs);
  return new Map([...section.matchAll(/^(\d+)\. (.*)$/gm)].map((match) => [Number(match[1]), match[2]!]));
}

/** The names in such a file that had no record, each with its other forms in the article. */
export function unknownNamesIn(kept: string): readonly (readonly string[])[] {
  return [...sectionOf(kept, WORDS.unknown).matchAll(WORDS.unknownNameLine)].map(([, name = '', forms = '']) => [
    name,
    ...forms.split(', ').filter(Boolean),
  ]);
}

function sectionOf(kept: string, title: string): string {
  const [, rest = ''] = kept.split(`\n## ${title}\n`);
  const [section = ''] = rest.split('\n## ');
  return section;
}

function item(text: string): string {
  return `- ${oneLine(text)}`;
}

function fieldLines({ article }: Draft): readonly string[] {
  const { title, publisher, authors, dateline, published, updates, language, kind, url, archiveUrl } = article;
  const fields = { title, publisher, authors, dateline, published, language, kind, url, archiveUrl };
  const told = Object.entries(fields).flatMap(([name, found]) => (found ? [[name, found] as const] : []));
  return [...told, ...updates.map((found) => [WORDS.updated, found] as const)].map(([name, found]) =>
    item(WORDS.field(name, String((found as Found<unknown>).value), known(found as Found<unknown>))),
  );
}

function timesOfAll({ spellings }: KnownName): string {
  return [...spellings].map(([name, count]) => draftWords.timesOf(name, draftWords.times(count))).join(', ');
}

function perhapsLines({ perhaps }: Draft): readonly string[] {
  return perhaps.flatMap((form) => {
    const line = WORDS.unknownName(form.name, draftWords.times(form.count), []);
    return [item([line, WORDS.perhaps(draftWords.either(form.ids))].join('; ')), `  ${sentenceLine(form)}`];
  });
}

function unknownLines({ unknown, likely }: Draft): readonly string[] {
  if (unknown === 'no-capitals') return [WORDS.noCapitals];
  if (unknown.length === 0) return [WORDS.noneFound];
  return unknown.flatMap((name) => [item(unknownLine(name, likely)), `  ${sentenceLine(name)}`]);
}

function unknownLine({ name, count, forms }: UnknownName, likely: Draft['likely']): string {
  const id = likely.get(name);
  const line = WORDS.unknownName(name, draftWords.times(count), forms);
  return id === undefined ? line : [line, WORDS.perhaps(id)].join('; ');
}

function dateLines({ dates, knowsDates }: Draft): readonly string[] {
  const note = knowsDates ? [] : [WORDS.onlyFigures];
  return [...note, ...dates.flatMap((date) => [item(dateLine(date)), `  ${sentenceLine(date)}`])];
}

function dateLine({ edtf, text, basis }: DateInArticle): string {
  const line = WORDS.date(edtf ?? WORDS.unread, text);
  return WORDS.basis[basis] === '' ? line : [line, WORDS.basis[basis]].join('; ');
}

function sentenceLine({ paragraph, sentence }: Pick<UnknownName, 'paragraph' | 'sentence'>): string {
  return oneLine(WORDS.sentence(WORDS.where(paragraph), sentence));
}

function likeLines({ id, share, onlyHere, onlyThere }: LikeArticle): readonly string[] {
  return [
    item(WORDS.reprintOf(id, share, onlyHere.length, onlyThere.length)),
    ...onlyHere.map((sentence) => `  - ${oneLine(WORDS.onlyHere(sentence))}`),
    ...onlyThere.map((sentence) => `  - ${oneLine(WORDS.onlyThere(sentence))}`),
  ];
}
