import type { Root, RootContent } from 'mdast';
import type { AnyRecord } from '../record-files.ts';
import { eventTree } from './event-tree.ts';
import { questionTree } from './question-tree.ts';
import { sourceTree } from './source-tree.ts';
import { subjectTree } from './subject-tree.ts';

/** The page of a record as the tree of a Markdown text: the same headings, facts, days and sources. */
export function recordTree(record: AnyRecord): Root {
  return { type: 'root', children: [...nodesOf(record)] };
}

function nodesOf(record: AnyRecord): readonly RootContent[] {
  switch (record.type) {
    case 'event':
      return eventTree(record);
    case 'source':
      return sourceTree(record);
    case 'question':
      return questionTree(record);
    case 'actor':
    case 'entity':
      return subjectTree(record);
    default:
      return record satisfies never;
  }
}
