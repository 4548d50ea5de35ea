import { readingWords } from '../../../words/problems/reading.ts';
import type { Article } from '../../article.ts';
import { decodeXml } from '../decode.ts';
import type { SourceFile } from '../source-file.ts';
import { Unreadable } from '../unreadable.ts';
import { articleOfItem, type NewsItem } from './news-item.ts';
import { htmlOfContent } from './newsml-content.ts';
import { elementsIn, localName, rootOf, textIn } from './xml.ts';

/** The articles of a file of IPTC NewsML-G2: those of its news items that have a text. */
export function readNewsml(file: SourceFile): readonly Article[] {
  const root = rootOf(decodeXml(file.bytes).text);
  const elements = localName(root) === 'newsItem' ? [root] : elementsIn(root, 'newsItem');
  const items = elements.map(newsItemOf).filter(({ html }) => html);
  if (items.length === 0) throw new Unreadable(readingWords.reasons.noNewsText);
  return items.map((item) => articleOfItem(file, 'newsml-g2', item, items.length === 1));
}

function newsItemOf(element: Element): NewsItem {
  const [item, content, rights, set] = ['itemMeta', 'contentMeta', 'rightsInfo', 'contentSet'].map(
    (name) => elementsIn(element, name)[0],
  );
  return {
    identifier: element.getAttribute('guid') ?? undefined,
    title: textIn(content, 'headline') ?? (set && (textIn(set, 'hl1') ?? textIn(set, 'headline'))),
    publisher: nameIn(item, 'provider') ?? nameIn(rights, 'copyrightHolder'),
    bylines: bylinesOf(content, set),
    located: nameIn(content, 'located'),
    language:
      (content && elementsIn(content, 'language')[0]?.getAttribute('tag')) ??
      element.getAttribute('xml:lang') ??
      undefined,
    firstCreated: textIn(item, 'firstCreated'),
    versionCreated: textIn(item, 'versionCreated'),
    embargoed: textIn(item, 'embargoed'),
    status: statusOf(item),
    noteToEditors: textIn(item, 'edNote'),
    sources: (content ? elementsIn(content, 'infoSource') : []).flatMap((source) => textIn(source, 'name') ?? []),
    html: set ? htmlOfContent(set) : '',
  };
}

/** The byline, else who created the text, else the byline within it. */
function bylinesOf(content: Element | undefined, set: Element | undefined): readonly string[] {
  const by = textIn(content, 'by');
  if (by) return [by];
  const creators = content ? elementsIn(content, 'creator').flatMap((creator) => textIn(creator, 'name') ?? []) : [];
  return creators.length > 0 ? creators : [textIn(set, 'byline') ?? []].flat();
}

function nameIn(root: Element | undefined, name: string): string | undefined {
  const element = root && elementsIn(root, name)[0];
  return element && (textIn(element, 'name') ?? element.getAttribute('literal') ?? undefined);
}

/** "stat:canceled" is canceled. */
function statusOf(item: Element | undefined): string | undefined {
  const status = item && elementsIn(item, 'pubStatus')[0];
  return (status?.getAttribute('qcode') ?? status?.getAttribute('uri'))?.replace(/^.*[:/]/, '');
}
