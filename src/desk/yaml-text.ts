import { Scalar, stringify } from 'yaml';

/** A value as YAML on one line: `{ actor: one, role: "asks: why" }`. Texts with signs in them and dates are quoted. */
export function inlineYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineYaml).join(', ')}]`;
  if (!isMap(value)) return scalarYaml(value);
  const entries = Object.entries(value).map(([name, inner]) => `${scalarYaml(name)}: ${inlineYaml(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Fields as YAML, each on a line of its own however long it is; their lists as editors write them. */
export function blockYaml(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${scalarYaml(name)}:${blockValue(value)}\n`)
    .join('');
}

function blockValue(value: unknown): string {
  if (Array.isArray(value) && value.some(isMap))
    return value.map((item) => `\n${itemYaml(item).trimEnd()}`.replaceAll('\n', '\n  ')).join('');
  if (!isMap(value)) return ` ${inlineYaml(value)}`;
  return `\n${blockYaml(value)}`.trimEnd().replaceAll('\n', '\n  ');
}

const WIDEST = 120;

/** An item as it stands in a list: one of few fields on one line, one of many, or beside others that have it so, on a line for each. */
export function itemYaml(item: unknown, isBlock: boolean = false): string {
  const isLong = isMap(item) && (isBlock || Object.keys(item).length > 3 || inlineYaml(item).length > WIDEST);
  return isLong ? `- ${blockYaml(item).trimEnd().replaceAll('\n', '\n  ')}\n` : `- ${inlineYaml(item)}\n`;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, number or the like, so that it may stand between brackets. */
function scalarYaml(value: unknown): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && needsQuotes(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  const list = stringify([scalar], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
  return list.trim().slice(1, -1);
}

/** A text in double quotes, on one line. */
export function quotedYaml(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

/** Editors quote dates, so that no reader of YAML takes one for anything else, and the answers yes and no. */
function needsQuotes(text: string): boolean {
  return /^(?:yes|no)$/i.test(text) || /^(?=[\d[.])[\dX~?./[\], -]+$/.test(text);
}
