import { isSeq } from 'yaml';
import { FACT_FIELDS } from '../model/graph/fact-kinds.ts';
import { citedAs, onlyCitation } from '../model/records/account-source.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';
import { appendEntry } from './edit-list.ts';
import { fieldNames, fieldsOf, nodeAt } from './fields.ts';
import { edited, type FileText } from './file-text.ts';
import { inlineYaml } from './yaml-text.ts';

/**
 * The file of an event with the only source of its account written on each fact that leaves it out, for an edit by which
 * the account comes to cite another.
 */
export function withWrittenSources(file: FileText, account: MarkdownText): FileText {
  const citation = onlyCitation(account);
  if (citation === null) return file;
  const entry = inlineYaml({ sources: [citedAs(citation)] }).slice('{ '.length, -' }'.length);
  const fields = fieldsOf(file, true);
  const facts = FACT_FIELDS.flatMap((list) => {
    const items = nodeAt(fields, list);
    return isSeq(items) ? items.items.map((_, i) => `${list}.${i}`) : [];
  });
  const bare = [...facts, 'eventStatus'].filter((path) => {
    const names = fieldNames(fields, path);
    return names.length > 0 && !names.includes('sources');
  });
  return edited(file, ...bare.map((path) => appendEntry(fields, path, entry)));
}
