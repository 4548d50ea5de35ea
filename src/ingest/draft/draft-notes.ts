import { SOURCE_KINDS } from '../../model/records/source.ts';
import { absentFieldWords } from '../../words/absent-fields.ts';
import { draftWords, keptArticleWords } from '../../words/drafts.ts';
import type { Article } from '../article.ts';
import { isCorrection } from '../read/html/beside-text.ts';
import { shortCuts } from './cut-lines.ts';
import type { DateInArticle, Draft } from './draft.ts';
import { titleDoubts } from './doubtful-title.ts';
import type { Writing } from './draft-file.ts';
import { known } from './known-by.ts';
import { spellingLines, spellingProposals } from './spelling-lines.ts';

/** In characters, so that the line can be read. */
const LONGEST_LIST = 200;
/** Fields that an editor may have to fill, in the order of the draft. */
const ASKED = ['title', 'publisher', 'language', 'kind', 'url'] as const;

/** What an editor should look at in a draft, and cannot see in its fields: a line for each. */
export function draftNotes(draft: Draft, writing: Writing): readonly string[] {
  const { article } = draft;
  const { reprints, like } = writing;
  return [
    draftWords.notes(writing.keptFile),
    ...(writing.gone ? [draftWords.gone(writing.gone)] : []),
    ...(reprints ? [draftWords.reprints(reprints.id, reprints.share)] : []),
    ...like
      .filter((other) => other !== reprints)
      .map(({ id, why, share }) => (why === 'text' ? draftWords.reprint(id, share) : draftWords.update(id))),
    ...listed(draftWords.doubtfulTitle, titleDoubts(article)),
    ...publishedNotes(draft),
    ...ASKED.filter((name) => article[name] === null).map((name) => draftWords.field(name, wordsFor(name))),
    ...nameNotes(draft),
    ...listed(draftWords.dates, datesTold(draft.dates)),
    ...listed(draftWords.corrected, correctionsIn(draft)),
    ...listed(draftWords.cuts, shortCuts(draft)),
    ...asideNote(article),
  ];
}

function wordsFor(name: (typeof ASKED)[number]): string {
  return name === 'kind' ? draftWords.kind(SOURCE_KINDS) : absentFieldWords[name];
}

function publishedNotes({ article, dates }: Draft): readonly string[] {
  const { published, publishedProposals } = article;
  if (published) {
    const note = isDay(published.value) ? [] : [draftWords.field('publishedNote', absentFieldWords.publishedNote)];
    return [draftWords.published(known(published)), ...note];
  }
  const days = dates.flatMap(({ edtf, basis }) => (edtf !== null && isDay(edtf) && basis === 'told' ? edtf : []));
  const hints = [
    ...publishedProposals.map(({ value, from, raw }) => draftWords.proposal(value, from, raw)),
    ...days.toSorted().slice(-1).map(draftWords.latest),
  ];
  return [absentFieldWords.published, ...hints].map((hint) => draftWords.field('published', hint));
}

/** True for a day that is exact, in EDTF. */
export function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}

function nameNotes(draft: Draft): readonly string[] {
  const { unknown, pictured } = draft;
  const proposed = new Set(spellingProposals(draft).map(({ name }) => name));
  const within = new Set(draft.names.within.keys());
  const others = unknown === 'no-capitals' ? [] : unknown.map(({ name }) => name);
  const underPictures = pictured.map(({ id, spellings }) => draftWords.named(id, [...spellings.keys()]));
  return [
    ...(proposed.size > 0 ? [draftWords.likely(proposedLines(draft))] : []),
    ...allListed(
      draftWords.unknown,
      others.filter((name) => !proposed.has(name) && !within.has(name)),
    ),
    ...allListed(draftWords.pictured, underPictures),
  ];
}

/** How many lines under the spellings stand behind a number sign; one may have several names. */
function proposedLines(draft: Draft): number {
  return spellingLines(draft).filter((line) => /^\s+#/.test(line)).length;
}

function datesTold(dates: readonly DateInArticle[]): readonly string[] {
  return [...new Set(dates.flatMap(({ edtf }) => edtf ?? []))].toSorted();
}

/** The paragraphs in which its publisher corrects it. */
function correctionsIn({ paragraphs }: Draft): readonly string[] {
  return paragraphs.flatMap(({ number, text }) =>
    number !== null && isCorrection(text) ? [keptArticleWords.where(number)] : [],
  );
}

function asideNote({ setAside = [] }: Article): readonly string[] {
  return setAside.length > 0 ? [draftWords.setAside(setAside.length)] : [];
}

/** A note with all texts, on as many lines as they need. */
function allListed(note: (texts: string) => string, texts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const longer = [lines.at(-1), text].filter((part) => part !== undefined).join(draftWords.between);
    if (lines.length > 0 && longer.length <= LONGEST_LIST) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines.map(note);
}

/** A note with as many texts as its line can hold, and how many more there are; none without texts. */
function listed(note: (texts: string) => string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  let length = 0;
  const first = texts.filter((text, i) => (length += text.length + 2) <= LONGEST_LIST || i === 0);
  const more = texts.length - first.length;
  const list = first.join(draftWords.between);
  return [note(more > 0 ? draftWords.andMore(list, more) : list)];
}
