import type { RandomRecord } from '../random-story/record.ts';
import { randomStory } from '../random-story/story.ts';
import { SHORT_PAYLOADS, TURNED } from './payloads.ts';

/** A story of three events, with every field and every kind of record. */
const SEED = 5;

/** What may not be so long, or not of more than one sentence, or has its words from elsewhere. */
const PLAIN_FIELDS = ['topic', 'quote', 'soFar', 'name'];

/**
 * A story in which each text holds something hostile, before a word that is written from right to left. Its ids are
 * in part those of which every object of JavaScript has a property.
 */
export function hostileStory(): readonly RandomRecord[] {
  let count = 0;
  const write = (field: string, words: string) => {
    if (PLAIN_FIELDS.includes(field)) return `${words} ${TURNED}`;
    const payload = SHORT_PAYLOADS[count++ % SHORT_PAYLOADS.length]!;
    return `${words} ${field === 'body' ? asMarkdown(payload) : payload} ${TURNED}`;
  };
  return randomStory(SEED, { write, isFull: true }).map(withHostileAddress);
}

/** A text that Markdown reads to the letter. */
function asMarkdown(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)!};`);
}

/** An address may hold all but spaces and backslashes. */
function withHostileAddress(record: RandomRecord): RandomRecord {
  if (!('url' in record.fields) || typeof record.fields.url !== 'string') return record;
  return { ...record, fields: { ...record.fields, url: `${record.fields.url}"'><svg/onload=alert(1)>` } };
}
