import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkLowerHeadings } from './headings.ts';
import { remarkTextLinks, type LinkLookup } from './text-links.ts';

/**
 * What may stand in a printed body. Raw HTML never gets this far; this stops `javascript:` and other links that are
 * not to the web, and images, which would be fetched from another place. Ids are only those our own marks make.
 */
const ALLOWED: Options = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames?.filter((name) => !['img', 'input', 'picture', 'source'].includes(name)) ?? []),
    'small',
  ],
  attributes: {
    a: ['href', 'title'],
    sup: [['className', 'citation'], 'dataPagefindIgnore'],
    span: ['id', ['className', 'source-label'], 'dataNumber'],
    ol: ['start'],
  },
  protocols: { href: ['http', 'https'] },
  clobber: [],
};

/** Made once for all bodies; what the marks of each lead to comes with it. */
const processor = unified()
  .use(remarkParse)
  .use(remarkTextLinks)
  .use(remarkLowerHeadings)
  .use(remarkRehype)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeStringify)
  .freeze();

/** A body as HTML that is safe to print, with its marks as links. */
export function renderMarkdown(markdown: string, marks: LinkLookup): string {
  return processor.stringify(markdownTree(markdown, marks));
}

/** The same as a tree. */
export function markdownTree(markdown: string, marks: LinkLookup): Root {
  return processor.runSync(processor.parse(markdown), { value: markdown, data: { marks } });
}
