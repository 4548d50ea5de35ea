import { renderMarkdown } from '../markdown/render.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';
import { subjectUrl } from '../urls.ts';

/** What a page tells of the marks in its text, as its view gives it. */
interface Targets {
  readonly sources: Readonly<Record<string, { readonly number: number; readonly label: string }>>;
  readonly self: string | null;
}

/** A text as HTML that is safe to print, its citations and the names in it as links. */
export function renderText({ subjects, names }: Graph, text: MarkdownText, { sources, self }: Targets): string {
  return renderMarkdown(text.markdown, {
    source: (id) => (Object.hasOwn(sources, id) ? sources[id] : undefined),
    subject: (id) => {
      const subject = subjects.get(id);
      return (
        subject && {
          href: subjectUrl(subject),
          label: subject.name,
          ...(subject.distinction !== null && { distinction: subject.distinction }),
        }
      );
    },
    names,
    self,
  });
}
