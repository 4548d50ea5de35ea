import type { Corruption } from './corrupted.ts';
import { BYTES } from './of-bytes.ts';
import { FIELDS } from './of-fields.ts';
import { FILES } from './of-files.ts';
import { LINKS } from './of-links.ts';
import { TEXTS } from './of-texts.ts';
import { YAML } from './of-yaml.ts';

/** Every kind of corruption, by what has happened to the story. */
export const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  ...BYTES,
  ...FILES,
  ...YAML,
  ...FIELDS,
  ...LINKS,
  ...TEXTS,
};
