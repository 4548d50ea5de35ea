import { webAddress } from '../html/address.ts';
import { namesInByline } from '../names-of-authors.ts';
import { daysIn } from '../dates/read-day.ts';
import { WEEKDAY } from '../dates/weekdays.ts';
import { headerField } from './header-fields.ts';

/** Longer lines are of the text. */
const LONGEST = 100;
const DAY_OF_WEEK = new RegExp(String.raw`(?<!\p{L})${WEEKDAY}(?!\p{L})`, 'giu');
const SMALL_WORD = /(?<![\p{L}’'])\p{Ll}{4,}/gu;

/** True for what stands on a line of its own above a text: a named field, a byline, an address, a paper with its day. */
export function isOwnLine(line: string): boolean {
  const text = line.trim();
  if (isNamedField(text) || isMailHeader(text) || webAddress(text) !== null) return true;
  if (text.length > LONGEST || /[.!?…;]$/u.test(text)) return false;
  return namesInByline(text).length > 0 || isOfADay(text);
}

/** "Subject: Harbour", as programs for mail write it above what is passed on. */
export function isMailHeader(text: string): boolean {
  return /^(?:from|sent|to|cc|subject|von|gesendet|an|betreff|de|envoyé|à|objet|от|отправлено|кому|тема)\s?:\s/iu.test(
    text,
  );
}

/** "Published: 12 March 2026". */
export function isNamedField(text: string): boolean {
  const [, key] = /^([\p{L} _-]{2,20})\s*:\s*\S/u.exec(text) ?? [];
  return key !== undefined && headerField(key) !== null;
}

/** "The Harbour Lamp, 9 March 2026": nothing but a day and names, which begin with capitals. */
function isOfADay(line: string): boolean {
  const text = line.replace(DAY_OF_WEEK, '');
  const small = text.match(SMALL_WORD)?.length ?? 0;
  // A month may be small, in Russian; most lines of a text have more, and days are slow to look for.
  if (small > 1 || !/\d/.test(text)) return false;
  const [day] = daysIn(text, { language: null, host: null });
  return day !== undefined && text.replace(day.raw, '').search(SMALL_WORD) < 0;
}
