import { printProblem, type Problem } from '../model/diagnostics/problem.ts';

/** What the dev server shows instead of any page while the content has problems; it reloads itself on the next edit. */
export function problemPage(problems: readonly Problem[]): string {
  const items = problems.map((problem) => `<li><code>${escaped(printProblem(problem))}</code></li>`);
  const heading = problems.length === 1 ? 'One problem in the content' : `${problems.length} problems in the content`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<script type="module" src="/@vite/client"></script>
<style>body { font: 18px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark } li { margin-block: .75rem; overflow-wrap: anywhere }</style>
<h1>${heading}</h1>
<p>The site is shown again as soon as this is corrected and saved.</p>
<ol>${items.join('\n')}</ol>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
