import { stringify } from 'yaml';

/** A record, or another file of a story: the fields, and the text below them. */
export interface RandomRecord {
  readonly path: string;
  readonly fields: object;
  /** Null for a file that is YAML throughout. */
  readonly body: string | null;
}

/** What stands in its file. */
export function textOfRecord({ fields, body }: RandomRecord): string {
  const yaml = stringify(fields, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  return body === null ? yaml : `---\n${yaml}---\n\n${body}\n`;
}
