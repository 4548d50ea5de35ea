import type { IdTarget } from '../model/graph/id-use.ts';
import type { TextForm } from './form-field.ts';
import { PATTERNS } from './patterns.ts';
import type { SveltiaWidget } from './sveltia.ts';

/** A text on one line, which has to look as its form does. */
export function stringOf(form: TextForm): SveltiaWidget {
  const pattern = PATTERNS[form];
  return { widget: 'string', use_emoji_autocomplete: false, ...(pattern && { pattern }) };
}

/** One of a few words. */
export function selectOf(options: readonly string[]): SveltiaWidget {
  return { widget: 'select', options, dropdown_threshold: 0 };
}

/** The collection that has what an id leads to. Subjects are in two, which no list of the desk offers together. */
const COLLECTIONS: Readonly<Record<IdTarget, readonly [string, string] | null>> = {
  source: ['sources', '{{title}}'],
  event: ['events', '{{title}}'],
  question: ['questions', '{{title}}'],
  actor: ['actors', '{{name}}'],
  place: ['entities', '{{name}}'],
  subject: null,
};

/** One of the records that an id may lead to; null where the desk has no list of all of them. */
export function relationTo(target: IdTarget): SveltiaWidget | null {
  const found = COLLECTIONS[target];
  if (!found) return null;
  const [collection, label] = found;
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [`${label} ({{slug}})`],
    search_fields: [label.replaceAll(/[{}]/g, '')],
    dropdown_threshold: 0,
    ...(target === 'place' && { filters: [{ field: 'kind', values: [target] }] }),
  };
}
