import { inAnyCase } from '../any-case.ts';
import type { Article, Found } from '../article.ts';
import { daysIn } from './dates/read-day.ts';
import { oneLine } from './plain-text.ts';

/** In letters. */
const LONGEST = 250;

const LABEL = inAnyCase(
  /(?:(?:this|the) (?:article|story|report|page) (?:was|has been) (?:last )?updated|(?:last )?updated|(?:cet )?article (?:mis à jour|actualisé)|cet article a été (?:mis à jour|actualisé)|mis(?:e)? à jour|actualisé|(?:материал |новость |статья )?обновл[её]н[оа]?|дополнено|aktualisiert|actualizado)/u
    .source,
);
const JOINT = inAnyCase(/(?:\s*[:,(]\s*|\s+)(?:(?:at|on|à|le|в|um|am|el|a las)\s+)?/u.source);
/** A clock, or a day of the month. */
const WHEN = String.raw`(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,4}))?|\d{1,2}(?:st|nd|rd|th|er)?\s\p{L}{3,}\.?(?:,?\s\d{4})?|\p{Lu}\p{Ll}{2,}\s\d{1,2}(?:,\s\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
const WITH = inAnyCase(
  /(?:with|to (?:add|include|reflect|correct|clarify|remove|show)|after|following|throughout|avec|pour|après|suite à|со?|после|добавл\p{L}+|чтобы|mit|nach|con|para)/u
    .source,
);
const NOTE = new RegExp(
  String.raw`^[(\[*–—-]?\s*${LABEL}${JOINT}(?:${WHEN}[,;]?\s*(?:at|on|à|в|um)?\s*){1,2}[)\]]?,?\s+(?<what>${WITH}\s.{1,160})$`,
  'u',
);

/** True for a paragraph in which a publisher says when and why it changed an article: "Updated at 18:05 with the answer of the ministry." */
export function isUpdateNote(text: string): boolean {
  return text.length <= LONGEST && NOTE.test(text);
}

/** What a publisher changed, from its notes, by day; that of publication where a note has none but a clock. */
export function updatesNoted({ paragraphs, published, language }: Article): readonly Found<string>[] {
  const notes = paragraphs.map(({ text }) => oneLine(text)).filter(isUpdateNote);
  return notes.flatMap((raw) => {
    const told = daysIn(raw, { language: language?.value ?? null, host: null })[0];
    const isClock = !/\d\s\p{L}{3}|\p{L}{3}\s\d|\d[./-]\d{1,2}[./-]\d/u.test(raw.slice(0, raw.indexOf(whatOf(raw))));
    const day = told ? (told.orElse === null ? told.day : undefined) : isClock ? published?.value : undefined;
    return day === undefined ? [] : [{ value: day, from: whatOf(raw).replace(/[.)\]]+$/, ''), raw }];
  });
}

function whatOf(note: string): string {
  return NOTE.exec(note)!.groups!['what']!;
}
