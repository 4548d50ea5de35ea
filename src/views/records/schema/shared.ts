import { z } from 'zod';
import { RECORD_TYPES } from '../record-types.ts';
import { recordWords } from '../../../words/records.ts';
import { described } from './described.ts';

const words = recordWords.shared;

/** A line of text that may be missing. */
export const text = (description: string) => described(z.string().nullable(), description);
/** A line of text. */
export const line = (description: string) => described(z.string(), description);
/** Yes or no. */
export const flag = (description: string) => described(z.boolean(), description);
/** An address on the web. */
export const address = (description: string) => described(z.url(), description);

/** A date as precisely as it is known; see `dateFields`. */
export const dateSchema = described(
  z.strictObject({
    first: described(z.iso.date().nullable(), words.date.first),
    last: described(z.iso.date().nullable(), words.date.last),
    edtf: line(words.date.edtf),
    words: line(words.date.words),
  }),
  words.date.is,
  'date',
);

/** Another record of the story. */
export const referenceSchema = described(
  z.strictObject({
    type: z.enum(RECORD_TYPES),
    id: line(words.reference.id),
    name: line(words.reference.name),
    address: address(words.reference.address),
  }),
  words.reference.is,
  'reference',
);

/** A source of a fact, and the place in it. */
export const citedSchema = described(
  z.strictObject({
    id: line(words.reference.id),
    label: line(words.cited.label),
    address: address(words.reference.address),
    locator: text(words.cited.locator),
    quote: text(words.cited.quote),
    translation: text(words.cited.translation),
  }),
  words.cited.is,
  'citation',
);

/** Whom the sources have something from. */
export const attributionFields = described(
  z.strictObject({
    words: line(words.attribution.words),
    by: z.array(referenceSchema),
    as: text(words.attribution.as),
    through: text(words.attribution.through),
  }),
  words.attribution.is,
  'attribution',
);

/** What was wrong, and what the page says now. */
export const correctionFields = described(
  z.strictObject({
    date: dateSchema,
    text: line(words.correction.text),
    fact: described(z.url().nullable(), words.correction.fact),
    of: described(z.union([referenceSchema, z.null()]), words.correction.of),
  }),
  words.correction.is,
  'correction',
);
