import { z } from 'zod';
import { oncePerText } from '../once.ts';
import { findControl, unseenIn } from '../text/control-characters.ts';
import { isEdtfDate, parseEdtf } from '../dates/edtf.ts';
import { ANCHOR_PREFIXES } from '../graph/fact-kinds.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { dateProblems } from '../../words/problems/dates.ts';
import { fieldProblems } from '../../words/problems/fields.ts';

/** The rule for ids, which are file names: at most 80 characters of small letters, digits and single hyphens. */
const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 80;
const TOPIC_MAX_LENGTH = 40;

/**
 * True for a name that Windows keeps for devices, so that no file can have it, whatever its ending.
 *
 * Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
export const isReservedName = (text: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(text);

/**
 * True for a name that pages or files of the site have beside those of records, as `/questions/questions.json` beside
 * `/questions/x.json`; a record of that name would have their address. Of `index` many hosts make the address of the list.
 */
export const isTakenName = (text: string): boolean => /^(?:feed|index|known|letters|published|questions)$/.test(text);

/** True for a text that may be the id of a record, or may have been: `isTakenName` tells what no record is called now. */
export const isId = (text: string): boolean =>
  ID_PATTERN.test(text) && text.length <= ID_MAX_LENGTH && !isReservedName(text);

/** What a field says where nothing stands in it; of a value of another type it is told which one it should have. */
const whenMissing = (fix: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined || input === null ? fix : undefined),
});

/** The id of another record. Whether that record exists is for the checks: a schema sees one file. */
export const idField = z.string(whenMissing(fieldProblems.missingId)).refine(isId, fieldProblems.id);

/** One line of plain text: no line break, no space at either end. */
export const lineField = z
  .string()
  .min(1, fieldProblems.line.empty)
  .refine((text) => text === text.trim() && !/[\r\n]/.test(text), fieldProblems.line.broken)
  .refine((text) => !/^(?:…|\.{3})$/u.test(text), fieldProblems.line.toBeWritten)
  .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), fieldProblems.line.invisible)
  .refine((text) => !findControl(text));

/** A date as precisely as it is known (see `dates/edtf.ts`); it stays the text that the editor wrote. */
export const edtfField = z.string(whenMissing(dateProblems.forms)).check(isDate);

/** One exact calendar day, `YYYY-MM-DD`: for what we did ourselves, which has no uncertain date. */
export const dayField = z
  .string(whenMissing(fieldProblems.day))
  .check(isDate)
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), {
    error: fieldProblems.day,
    abort: true,
  });

/** An address on the web; `javascript:` and other schemes are refused. */
export const urlField = z
  .string(whenMissing(fieldProblems.address))
  .check(refuseUnseen)
  .refine(isWebAddress, fieldProblems.address);

/** A language by BCP 47: `en`, `kk`, `sr-Latn`. */
export const languageField = z
  .string(whenMissing(fieldProblems.language))
  .refine((text) => isLanguage(text), fieldProblems.language);

function anchorOfFact() {
  const form = new RegExp(`^(?:${ANCHOR_PREFIXES.join('|')})-[\\p{L}\\p{M}\\p{N}_-]{1,300}$`, 'u');
  return z.string().regex(form, fieldProblems.anchor);
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency by ISO 4217: `USD`. */
export const currencyField = z.string().refine((code) => CURRENCIES.has(code), fieldProblems.currency);

/** A list that says nothing twice. */
export function listOf<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).refine((items) => new Set(items).size === items.length, fieldProblems.list);
}

/** One id, or a list of several; always a list once it is read. */
export const oneOrMoreField = z
  .union([idField, listOf(idField).min(1, fieldProblems.oneOrMore.none)], fieldProblems.oneOrMore.other)
  .transform((ids): readonly string[] => [ids].flat());

/** The sources of a fact: at least one, none twice. */
export const sourcesField = listOf(idField).min(1, fieldProblems.sources);

/** The address that a fact had on its event's page before it was reworded, which it keeps; see `graph/fact-anchor.ts`. */
export const anchorField = anchorOfFact().nullable().default(null);

/** Addresses that facts had on their event's page, of facts that are there no more. */
export const goneAnchorsField = z.array(anchorOfFact()).default([]);

/**
 * True for a fact that its own source, or whoever the source has it from, took back: it stays visible and counts no more
 * (a retracted statement, as in Wikidata's deprecated rank).
 */
export const withdrawnField = z.boolean().default(false);

/**
 * The topic of a fact in a word or two, in lower case (IPTC "media topic"): "troops". What was said, promised and answered
 * on one topic stands together on the page of the actor whose position it is.
 */
export const topicField = lineField
  .max(TOPIC_MAX_LENGTH, fieldProblems.topic(TOPIC_MAX_LENGTH))
  .nullable()
  .default(null);

/** How exactly a source gives a number: "over $7 billion", "up to 20,000", "fewer than 50". */
export const qualifierField = z.enum(['about', 'over', 'at-least', 'under', 'up-to']).nullable().default(null);

export type Qualifier = z.infer<typeof qualifierField>;

export const formerIdsField = z.array(idField).default([]);

/** Wikidata's item for the same thing. */
export const wikidataField = z
  .string()
  .regex(/^Q[1-9]\d*$/, fieldProblems.wikidata)
  .nullable()
  .default(null);

function isDate(context: z.core.ParsePayload<string>): void {
  const parsed = parseEdtf(context.value);
  if (isEdtfDate(parsed)) return;
  context.issues.push({ code: 'custom', input: context.value, message: parsed.fix, params: { found: parsed.found } });
}

/** An address that looks like another one would lead elsewhere than it seems to. */
export function refuseUnseen(context: z.core.ParsePayload<string>): void {
  const code = unseenIn(context.value);
  if (code === undefined) return;
  const { found, fix } = fieldProblems.unseen(quoteValue(context.value), code);
  context.issues.push({ code: 'custom', input: context.value, message: fix, params: { found } });
}

/**
 * True for a whole address on the web; with a name or password in it, or a character that nobody sees, it would say
 * something else than it seems to.
 */
export function isWebAddress(text: string): boolean {
  if (unseenIn(text) !== undefined) return false;
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) ? URL.parse(text) : null;
  return url !== null && url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** A language that the site can name: its code, perhaps with a script and a region. */
const isLanguage = oncePerText((text) => {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(text) || text === 'und') return false;
  return (
    Intl.getCanonicalLocales(text)[0] === text &&
    new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(text) !== undefined
  );
});
