import { stringify } from 'yaml';
import { escapeControls } from '../../model/text/control-characters.ts';

const ON_ONE_LINE = { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false } as const;
const LONGEST_COMMENT = 300;

/** A value as YAML on one line; a list in brackets. */
export function yamlValue(value: unknown): string {
  return stringify(value, ON_ONE_LINE).trimEnd();
}

/** A date as YAML, in the double quotes that keep it a text for every reader. */
export function yamlDate(edtf: string): string {
  return quoted(edtf);
}

/** A field of a draft with a value that is YAML already, and what is said of it. */
export function line(name: string, value: string, note = ''): string {
  return [`${name}: ${value}`.trimEnd(), comment(note)].filter(Boolean).join(' ');
}

function quoted(text: string): string {
  return stringify(text, { ...ON_ONE_LINE, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
}

/** A comment; nothing for a text that says nothing. */
export function comment(text: string): string {
  const whole = oneLine(text);
  if (whole === '') return '';
  return `# ${whole.length > LONGEST_COMMENT ? `${whole.slice(0, LONGEST_COMMENT)}…` : whole}`;
}

/** A text without line breaks and control characters, whatever it was. */
export function oneLine(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' ').trim());
}
