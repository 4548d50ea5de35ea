import { readingWords } from '../../words/problems/reading.ts';
import { isOrdinary } from '../../model/names/ordinary-words.ts';
import type { Found, ArticleParagraph } from '../article.ts';
import type { Locale } from './dates/day-order.ts';
import { daysIn, type ReadDay } from './dates/read-day.ts';

/** "PARIS, March 12 (Agency) —": a place in capitals, what may stand behind it, and a dash. */
const PLACE = String.raw`(?<place>\p{Lu}[\p{Lu}\p{M}.’'-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}.’'-]+){0,3})`;
const CAPITALS = new RegExp(
  String.raw`^(?<before>[^\p{L}]{0,3}(?:date:?\s*)?\d{4}-\d{2}-\d{2}\s+)?${PLACE}(?<behind>[^—–]{0,80}?)\s*(?:—|–|--|\s-\s)\s*(?=\S)`,
  'u',
);
const RUSSIAN = new RegExp(String.raw`^${PLACE}(?<behind>[,.]\s[^—–]{0,80}?)(?:\.|\s[—–-])\s`, 'u');

/** "NORHAVEN. The council", "NORHAVEN, 12 March (Agency). The council": a place, and a full stop before a sentence. */
const STOPPED =
  /^(?=[^.,(]{4})(?<place>\p{Lu}[\p{Lu}\p{M}’'-]+(?: \p{Lu}[\p{Lu}\p{M}’'-]+){0,2})(?<behind>(?:, [^.—–]{3,40})?(?: ?\([^().]{2,30}\))?)\. (?=[“"«„‘]?\p{Lu}(?:\p{Ll}|[’']?\s)|\d)/u;

/** Labels of articles, and words in capitals that begin them, which are no places. */
const LABELS = new Set(
  (
    'breaking exclusive update updated updates watch live opinion analysis interview video videos photo photos gallery ' +
    'correction corrected clarification note comment commentary editorial explainer factbox timeline profile feature review ' +
    'news sport sports world politics business culture listen podcast poll quiz advertisement sponsored urgent alert ' +
    'warning attention recap summary background context question answer reuters ' +
    'urgente direct vidéo vidéos analyse entretien reportage récit enquête édito tribune mise à jour exclusif alerte ' +
    'срочно молния видео фото обновлено эксклюзив мнение интервью анализ комментарий опрос реклама внимание ' +
    'справка хроника репортаж главное итоги eilmeldung kommentar meinung aktualisiert'
  ).split(' '),
);

/** What an agency writes before its text. */
export interface AgencyLine {
  readonly dateline: Found<string>;
  /** The day it names, where it has a year. */
  readonly day: ReadDay | null;
  /** What stands in brackets or strokes: the agency. */
  readonly agency: string | null;
}

/** The place, day and agency that a text begins with; null where it begins otherwise. */
export function agencyLine(paragraphs: readonly ArticleParagraph[], locale: Locale): AgencyLine | null {
  for (const { text, kind } of paragraphs.filter(({ kind }) => kind === 'paragraph').slice(0, 3)) {
    const match =
      kind === 'paragraph' ? (CAPITALS.exec(text) ?? RUSSIAN.exec(text) ?? stopped(text, paragraphs)) : null;
    const { place, behind = '', before = '' } = match?.groups ?? {};
    if (!match || place === undefined) continue;
    const agency = /[(/]\s*(\p{Lu}[^()/]{1,40}?)\s*[)/]/u.exec(behind)?.[1] ?? null;
    const day = daysIn(`${before} ${behind}`, locale)[0] ?? null;
    return {
      dateline: { value: inTitleCase(place), from: readingWords.from.dateline, raw: match[0].trim() },
      day,
      agency,
    };
  }
  return null;
}

/** A place before a full stop; a label, words of a headline, and a name that the text has in capitals elsewhere are none. */
function stopped(text: string, paragraphs: readonly ArticleParagraph[]): RegExpExecArray | null {
  const match = STOPPED.exec(text);
  const place = match?.groups?.['place'];
  if (place === undefined) return null;
  const words = place.toLowerCase().split(/[ -]/);
  if (words.some((word) => LABELS.has(word) || isOrdinary(word, true) || word.includes('’'))) return null;
  const rest = paragraphs.map((paragraph) => (paragraph.text === text ? text.slice(place.length) : paragraph.text));
  return rest.some((one) => new RegExp(`(?<!\\p{L})${place}(?!\\p{L})`, 'u').test(one)) ? null : match;
}

/** "NEW YORK" is New York; "U.N." stays. */
function inTitleCase(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}\p{M}’']+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
