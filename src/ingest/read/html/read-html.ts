import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, Found } from '../../article.ts';
import { decodeHtml, type Decoded } from '../decode.ts';
import { addressesOf } from './address.ts';
import { authorsOf } from './authors.ts';
import { cutTexts } from './cut-texts.ts';
import { headOfArticle } from './head-of-article.ts';
import { textsOf } from './json-ld.ts';
import { kindOf } from './kind.ts';
import { mainText } from './main-text.ts';
import { readPage, type Page } from './page.ts';
import { publicationOf } from './publication.ts';
import { siteNames } from './site-names.ts';
import { withStandfirst } from './standfirst.ts';
import { titleOf } from './title.ts';
import { toMarkdown } from './to-markdown.ts';
import type { SourceFile } from '../source-file.ts';
import { toldByText } from '../told-by-text.ts';
import { Unreadable } from '../unreadable.ts';

/** The article of a saved page. */
export function readHtml(file: SourceFile): readonly Article[] {
  return [articleOfPage(file, decodeHtml(file.bytes))];
}

/** The article of a page whose letters are known; throws `Unreadable` where it has no text. */
export function articleOfPage(file: SourceFile, { text: html, notes }: Decoded): Article {
  const page = readPage(html);
  const title = titleOf(page);
  const text = mainText(page.document, title?.value ?? null);
  const head = headOfArticle(page.document, title?.value ?? null, text.blocks);
  const whole = withStandfirst(text, page, head);
  const { blocks, content } = whole;
  const paragraphs = blocks.map(({ kind, text }) => ({ kind, text }));
  if (paragraphs.length === 0) throw new Unreadable(readingWords.reasons.noText);
  const addresses = addressesOf(page);
  const told = toldByText(paragraphs, declaredLanguage(page), page.locale);
  const publication = publicationOf(page, { head, address: addresses.url?.value ?? null, agency: told.agency });
  return {
    file: file.name,
    sha256: file.sha256,
    format: 'html',
    title,
    publisher: siteNames(page)[0] ?? null,
    authors: authorsOf(page, head),
    ...publication.days,
    ...addresses,
    kind: kindOf(page),
    ...told.fields,
    paragraphs,
    markdown: content ? toMarkdown(content) : '',
    cut: cutTexts(page.document, whole, title?.value ?? null),
    notes: [...notes, ...publication.notes, ...told.notes],
  };
}

function declaredLanguage({ document, meta, article }: Page): Found<string> | null {
  const { from } = readingWords;
  const places = [
    [document.documentElement.getAttribute('lang'), from.langAttribute],
    [textsOf(article?.['inLanguage'])[0], from.jsonLd('inLanguage')],
    [meta.get('og:locale')?.[0], from.meta('og:locale')],
    [meta.get('content-language')?.[0] ?? meta.get('dc.language')?.[0], from.meta('language')],
  ] as const;
  const declared = places.find(([value]) => value?.trim());
  return declared ? { value: declared[0]!.trim(), from: declared[1], raw: declared[0]!.trim() } : null;
}
