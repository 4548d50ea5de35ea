import { fromSourceWords } from '../../words/from-source.ts';
import { fieldYaml, offeredItem } from './offered-item.ts';

/** The paragraphs of a source that are at hand, by their numbers. */
export interface ParagraphsOfSource {
  readonly source: string;
  readonly kept: ReadonlyMap<number, string>;
}

const MOST = 2;
/** What may stand behind a name and a comma, and tells no role: "Mira Stone, who had left, said". */
const NO_ROLE =
  /^(?:who|whom|whose|which|when|where|and|but|or|said|says|told|added|in|at|on|from|with|after|before|speaking|aged|as|not|\d)(?![\p{L}])/iu;

/** What a source says somebody is, "Mira Stone, the mayor of Old Harbour, said", each an item of the roles for a comment. */
export function rolesTold(name: string, { source, kept }: ParagraphsOfSource): readonly string[] {
  const behindName = new RegExp(
    String.raw`${RegExp.escape(name)},\s+(?:the\s+|an?\s+)?(\p{Ll}[^,.;:()—–“”"]{2,80})(?=[,.;])`,
    'u',
  );
  const told = [...kept].flatMap(([number, text]) => {
    const [, title] = behindName.exec(text) ?? [];
    return title === undefined || NO_ROLE.test(title) ? [] : [{ number, text, title }];
  });
  return told.slice(0, MOST).map(({ number, text, title }) => {
    const fields = [{ title: `${title[0]!.toUpperCase()}${title.slice(1)}` }, { of: fromSourceWords.of }];
    return offeredItem({ source, number, text }, fields.map(fieldYaml));
  });
}
