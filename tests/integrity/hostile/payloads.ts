import { createRequire } from 'node:module';
import { lineField } from '../../../src/model/records/fields.ts';

const LIST = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json') as readonly string[];

/** What a published list has of texts that a page might take for markup, an address or a script. */
export const PAYLOADS = LIST.filter((text) => /<|javascript:|\bon\w+\s*=|&#|\{\{|\$\{/i.test(text));

/** Those that a field of one line may hold, with room for other words in it. */
export const SHORT_PAYLOADS = PAYLOADS.filter((text) => text.length < 140 && lineField.safeParse(text).success);

/** Words that are written from right to left, in which no other letters and no numbers stand. */
export const TURNED = 'שלום';
