import { dateProblems } from '../words/problems/dates.ts';
import { fieldProblems } from '../words/problems/fields.ts';
import type { TextForm } from './form-field.ts';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
/** A day, a month, a year, a decade or a century, perhaps with "about". */
const DATE = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?~?|\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d{2}-XX)`;
const SPAN = String.raw`(?:${DATE}/(?:${DATE}|\.\.)?|\.\./${DATE})`;
const ONE_OF = String.raw`\[(?:${DATE}\.\.(?:${DATE})?|\.\.${DATE}|${DATE}(?:, ?${DATE})+)\]`;

/**
 * What a text of a form has to look like, as a pattern and as what to do about one that does not; none for a line, which
 * may be any. What a pattern cannot know, such as that a day is in the calendar, `npm run check` tells.
 */
export const PATTERNS: Readonly<Record<TextForm, readonly [string, string] | null>> = {
  line: null,
  id: ['^[a-z0-9]+(-[a-z0-9]+)*$', fieldProblems.id],
  date: [`^(?:${DATE}|${SPAN}|${ONE_OF})$`, dateProblems.forms],
  day: [`^${DAY}$`, fieldProblems.day],
  address: [String.raw`^https?://[^\s\\]+$`, fieldProblems.address],
  language: ['^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$', fieldProblems.language],
};
