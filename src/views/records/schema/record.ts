import { z } from 'zod';
import { recordWords } from '../../../words/records.ts';
import { described } from './described.ts';
import { address, correctionFields, dateSchema, line, text } from './shared.ts';

const words = recordWords.record;

/** What stands at the head of every record. */
export const headOf = <Type extends string>(type: Type) => ({
  $schema: address(words.schema),
  type: z.literal(type),
  id: line(recordWords.shared.reference.id),
  address: address(words.address),
  markdown: address(words.markdown),
  formerIds: described(z.array(z.string()), words.formerIds),
  versions: described(
    z.array(
      z.strictObject({
        version: line(words.version.hash),
        date: described(z.iso.date(), words.version.date),
        changes: described(z.array(z.string()), words.version.changes),
      }),
    ),
    words.versions,
  ),
});

/** What stands at the end of every record. */
export const FOOT = {
  text: described(z.string(), words.text, 'markdownText'),
  corrections: described(z.array(correctionFields), words.corrections),
  changed: described(z.union([dateSchema, z.null()]), words.changed),
  story: z.strictObject({ title: line(words.storyTitle), address: address(words.storyAddress) }),
  publisher: line(words.publisher),
  licence: z.strictObject({ name: line(words.licenceName), url: address(words.licenceUrl) }),
  citation: line(words.citation),
};

/** A source in the list of an event, or a source itself. */
export const PUBLICATION = {
  title: text(recordWords.source.title),
  suppliedTitle: text(recordWords.source.suppliedTitle),
  kind: line(recordWords.source.kind),
  publisher: text(recordWords.source.publisher),
  authors: described(z.array(z.string()), recordWords.source.authors),
  language: line(recordWords.source.language),
  published: described(z.union([dateSchema, z.null()]), recordWords.source.published),
  url: described(z.url().nullable(), recordWords.source.url),
  urlStatus: described(z.enum(['live', 'dead']).nullable(), recordWords.source.urlStatus),
  archiveUrl: described(z.url().nullable(), recordWords.source.archiveUrl),
  retracted: text(recordWords.source.retracted),
};
