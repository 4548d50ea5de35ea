import { inAnyCase } from '../any-case.ts';
import type { Article, ArticleParagraph, CutText } from '../article.ts';
import { isBoilerplate } from './boilerplate.ts';
import { oneLine } from './plain-text.ts';
import { isUpdateNote, updatesNoted } from './update-note.ts';

/** Longer than what stands under most pictures. */
const LONGEST = 250;

/** What ends in who took the picture. */
const PICTURE = inAnyCase(
  /(?:file )?photo(?:graph)?(?:\s?credit| by)?|image(?: credit)?|picture(?: by)?|crédit(?:\s?photo)?|foto|фото|сурет/u
    .source,
);
const CREDITED = new RegExp(
  String.raw`[.!?…”"»)]\s*©\s?\p{Lu}[^.!?…“”«»]{1,60}$|(?:[.!?…”"»)]\s*|[—–|([]\s*)[[(]?${PICTURE}\s*[:/©]\s*\p{Lu}[^.!?…“”«»]{1,80}[\])]?\.?$`,
  'u',
);

/**
 * An article without what its site prints among its paragraphs, which is told with all that was cut; and with what ends
 * in the name of a photographer as what it is, words under a picture.
 */
export function withoutBoilerplate(article: Article): Article {
  const isCut = ({ kind, text }: ArticleParagraph) =>
    kind !== 'caption' && (isBoilerplate(oneLine(text)) || isUpdateNote(oneLine(text)));
  const cut = article.paragraphs.filter(isCut);
  const isAll = cut.length === article.paragraphs.length;
  if (isAll || !article.paragraphs.some((paragraph) => isCut(paragraph) || isCredited(paragraph))) return article;
  const kept = article.paragraphs.filter((paragraph) => !isCut(paragraph));
  return {
    ...article,
    updatesNoted: updatesNoted(article),
    paragraphs: kept.map((paragraph) => (isCredited(paragraph) ? { ...paragraph, kind: 'caption' } : paragraph)),
    markdown: withoutBlocks(
      article.markdown,
      new Set([...cut, ...kept.filter(isCredited)].map(({ text }) => oneLine(text))),
    ),
    cut: cutFrom(article, isCut),
  };
}

/** "The pier in May. Photo: Mira Stone" */
function isCredited({ kind, text }: ArticleParagraph): boolean {
  return kind === 'paragraph' && text.length <= LONGEST && CREDITED.test(text);
}

function withoutBlocks(markdown: string, texts: ReadonlySet<string>): string {
  const blocks = markdown.split(/\n{2,}/).filter((block) => !texts.has(oneLine(block)));
  return blocks.join('\n\n');
}

/** All that was cut, in the order of the page, each with how many of the paragraphs that are left stand before it. */
function cutFrom(
  { paragraphs, cut = [] }: Article,
  isCut: (paragraph: ArticleParagraph) => boolean,
): readonly CutText[] {
  const keptBefore = (at: number) => paragraphs.slice(0, at).filter((paragraph) => !isCut(paragraph)).length;
  const own = paragraphs.flatMap((paragraph, at) =>
    isCut(paragraph) ? { text: oneLine(paragraph.text), at, isCorrection: false } : [],
  );
  const inOrder = [...cut, ...own].toSorted((a, b) => a.at - b.at);
  return inOrder.map((text) => ({ ...text, at: keptBefore(text.at) }));
}
