import { FACT_FIELDS } from '../graph/fact-kinds.ts';
import type { Citation } from '../text/citation.ts';
import type { MarkdownText } from '../text/markdown-text.ts';

/** The only source that an account cites, with the place in it where that is one too; null where it cites several, or none. */
export function onlyCitation({ paragraphs }: MarkdownText): Citation | null {
  const citations = paragraphs.flatMap((paragraph) => paragraph.citations);
  const [first, ...others] = citations;
  if (!first || others.some(({ source }) => source !== first.source)) return null;
  const isOnePlace = others.every(({ locator }) => locator === first.locator);
  return { source: first.source, locator: isOnePlace ? first.locator : null };
}

/**
 * The fields of an event as its editor wrote them, with the only source of its account on each fact that names none.
 *
 * @param fields what the YAML holds, valid or not
 */
export function withAccountSource(fields: unknown, account: MarkdownText): unknown {
  const citation = onlyCitation(account);
  if (citation === null || !isFields(fields)) return fields;
  const sources = [citedAs(citation)];
  const facts = FACT_FIELDS.filter((list) => Array.isArray(fields[list])).map((list) => [
    list,
    (fields[list] as readonly unknown[]).map((fact) => withSources(fact, sources)),
  ]);
  const status = withSources(fields['eventStatus'], [citation.source]);
  return { ...fields, ...Object.fromEntries(facts), ...(status === undefined ? {} : { eventStatus: status }) };
}

/** A citation as the sources of a fact have it: the id, or the id and the place. */
export function citedAs({ source, locator }: Citation): string | { readonly id: string; readonly locator: string } {
  return locator === null ? source : { id: source, locator };
}

function withSources(fact: unknown, sources: readonly unknown[]): unknown {
  return isFields(fact) && fact['sources'] === undefined ? { ...fact, sources } : fact;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
