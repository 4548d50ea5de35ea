import { z } from 'zod';

const text = z.string().optional();

const named = z.looseObject({ name: text, literal: text });

/** A title or text in one of its forms (ninjs 2 and 3). */
const form = z.looseObject({ role: text, contenttype: text, value: z.string() });

/**
 * The fields of IPTC ninjs that are read, in generations 1 to 3, with the names of fields in small letters, since the third
 * writes capitals within them. Others may stand beside them.
 */
export const ninjsSchema = z.looseObject({
  uri: text,
  type: text,
  headline: text,
  headlines: z.array(form).optional(),
  headline_main: text,
  body_text: text,
  body_html: text,
  body_xhtml: text,
  body_main: text,
  body_richtext: text,
  bodies: z.array(form).optional(),
  byline: text,
  by: text,
  copyrightholder: text,
  located: text,
  language: text,
  firstcreated: text,
  versioncreated: text,
  embargoed: text,
  pubstatus: text,
  ednote: text,
  infosource: z.array(named).optional(),
  infosources: z.array(named).optional(),
});

/** An item as ninjs has it. */
export type Ninjs = z.infer<typeof ninjsSchema>;
