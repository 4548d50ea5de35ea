import { printProblem, type Problem } from '../model/diagnostics/problem.ts';
import { problemPageWords } from '../words/problem-page.ts';

/** What the dev server shows instead of any page while the content has problems; it reloads itself on the next edit. */
export function problemPage(problems: readonly Problem[]): string {
  const items = problems.map((problem) => `<li><code>${escaped(printProblem(problem))}</code></li>`);
  const heading = problemPageWords.heading(problems.length);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<script type="module" src="/@vite/client"></script>
<style>body { font: 18px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark } li { margin-block: .75rem; overflow-wrap: anywhere }</style>
<h1>${heading}</h1>
<p>${problemPageWords.next}</p>
<ol>${items.join('\n')}</ol>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
