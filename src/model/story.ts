import { z } from 'zod';
import { languageField, lineField, urlField } from './fields.ts';

/** `content/story.yaml`: the one story this site tracks. */
export const storySchema = z.strictObject({
  title: lineField,
  /** One to three sentences that say what the story is. */
  standfirst: lineField,
  /** The language the pages are written in. */
  language: languageField,
  /** Where the site is published, with its path if it has one. */
  address: urlField,
  publisher: lineField,
  /** The licence of our own words and data. */
  licence: z.strictObject({ name: lineField, url: urlField }),
});

export type Story = Readonly<z.infer<typeof storySchema>>;
