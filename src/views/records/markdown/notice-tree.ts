import type { Root } from 'mdast';
import { movedWords } from '../../../words/frame.ts';
import { removedWords } from '../../../words/links.ts';
import { markdownPageWords } from '../../../words/markdown-page.ts';
import type { NoticeRecord } from '../schema/notice.ts';
import { headOf } from './ends.ts';
import { link, linkTo, list, paragraph } from './nodes.ts';

/** The page of a record that was removed, as the tree of a Markdown text. */
export function noticeTree({
  title,
  kindInWords,
  removed,
  reason,
  replacedBy,
  address,
  licence,
  publisher,
}: NoticeRecord): Root {
  const replaced = replacedBy.length === 1 ? removedWords.mergedInto : removedWords.splitInto;
  return {
    type: 'root',
    children: [
      ...headOf(title, [kindInWords]),
      paragraph(`${movedWords.removedOn}${removed.words}. ${reason}`),
      ...(replacedBy.length === 0
        ? []
        : [paragraph(movedWords.replaced(replaced)), list(replacedBy.map((other) => [linkTo(other)]))]),
      paragraph(link(address, address)),
      paragraph(markdownPageWords.licence(publisher), link(licence.name, licence.url)),
    ],
  };
}
