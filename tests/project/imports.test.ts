import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build.ts';

/** The project's own rules, without those that want types: the files linted here do not exist. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: join(ROOT, '.config/eslint.mjs'),
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** A file of each part, an import that its row of the table allows, and some that it forbids. */
const ROWS = [
  {
    file: 'src/words/x.ts',
    may: ["import './questions.ts'", "import '../format.ts'", "import type { X } from '../model/records/question.ts'"],
    mayNot: ["import '../model/dates/edtf.ts'", "import '../views/event.ts'", "import 'node:fs'"],
  },
  {
    file: 'src/words/problems/x.ts',
    may: ["import './lists.ts'", "import type { X } from '../../model/records/question.ts'"],
    mayNot: [
      "import '../questions.ts'",
      "import '../../format.ts'",
      "import '../../model/dates/edtf.ts'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/model/x.ts',
    may: ["import '../model/dates/edtf.ts'", "import '../words/problems/answers.ts'", "import 'zod'"],
    mayNot: [
      "import '../words/questions.ts'",
      "import '../views/event.ts'",
      "import '../markdown/outline.ts'",
      "import '../reader/bytes.ts'",
      "import '../urls.ts'",
      "import '../format.ts'",
      "import '../site/graph.ts'",
      "import '../cli/main.ts'",
      "import 'node:fs'",
      "import 'fs'",
      "import 'astro'",
      "import 'astro:content'",
      "import type { X } from 'astro/loaders'",
      "export * from '../views/event.ts'",
      "await import('../views/event.ts')",
      "import '../../tests/setup/server.ts'",
    ],
  },
  {
    file: 'src/views/x.ts',
    may: [
      "import '../model/dates/edtf.ts'",
      "import './parts/links/link.ts'",
      "import '../urls.ts'",
      "import '../format.ts'",
      "import '../words/questions.ts'",
    ],
    mayNot: ["import './event.ts'", "import '../markdown/outline.ts'", "import 'node:fs'", "import 'astro:content'"],
  },
  {
    file: 'src/views/by-day/x.ts',
    may: ["import '../event.ts'", "import '../../model/dates/edtf.ts'", "import '../../paths.ts'"],
    mayNot: ["import '../parts/links/link.ts'", "import '../../site/graph.ts'", "import 'node:fs'"],
  },
  {
    file: 'src/views/data/bulk/x.ts',
    may: ["import './tables/table.ts'", "import '../../parts/links/link.ts'", "import '../../../urls.ts'"],
    mayNot: [
      "import '../questions.ts'",
      "import '../../event.ts'",
      "import '../../../site/graph.ts'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/views/data/hosts/x.ts',
    may: ["import './answers.ts'", "import '../../../paths-in-place.ts'"],
    mayNot: [
      "import '../pledges.ts'",
      "import '../../../urls.ts'",
      "import '../../../words/found.ts'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/views/parts/events/x.ts',
    may: ["import '../links/link.ts'", "import '../../../model/dates/edtf.ts'"],
    mayNot: ["import '../../event.ts'", "import '../../../reader/bytes.ts'"],
  },
  {
    file: 'src/search/x.ts',
    may: ["import './key.ts'", "import '../model/names/fold.ts'", "import 'minisearch/SearchableMap'"],
    mayNot: [
      "import '../model/names/name-index.ts'",
      "import type { X } from '../model/graph/graph.ts'",
      "import '../views/search.ts'",
      "import '../format.ts'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/markdown/x.ts',
    may: [
      "import './outline.ts'",
      "import '../model/names/name-index.ts'",
      "import '../model/text/citation.ts'",
      "import '../urls.ts'",
    ],
    mayNot: [
      "import '../model/graph/graph.ts'",
      "import '../views/event.ts'",
      "import '../format.ts'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/reader/x.ts',
    may: [
      "import '../model/graph/graph.ts'",
      "import '../words/problems/files.ts'",
      "import '../markdown/outline.ts'",
      "import 'node:fs'",
    ],
    mayNot: [
      "import '../words/questions.ts'",
      "import '../markdown/render.ts'",
      "import '../views/event.ts'",
      "import '../urls.ts'",
      "import 'astro'",
    ],
  },
  {
    file: 'src/site/x.ts',
    may: [
      "import '../reader/content.ts'",
      "import '../markdown/render.ts'",
      "import '../paths.ts'",
      "import '../styles/fallback-faces.ts'",
      "import '../urls.ts'",
      "import 'astro:content'",
      "import 'node:fs'",
    ],
    mayNot: [
      "import '../views/parts/links/link.ts'",
      "import '../components/text/TextLink.astro'",
      "import '../pages/index.astro'",
      "import '../cli/main.ts'",
    ],
  },
  {
    file: 'src/components/x.ts',
    may: [
      "import type { X } from '../views/event.ts'",
      "import type { X } from '../model/records/story.ts'",
      "import '../urls.ts'",
      "import '../search/key.ts'",
      "import style from './list.css?inline'",
    ],
    mayNot: [
      "import '../views/event.ts'",
      "import style from '../text/list.css?inline'",
      "import '../model/dates/edtf.ts'",
      "import '../site/graph.ts'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/layouts/X.astro',
    may: ["import '../components/frame/SiteHeader.astro'", "import 'astro:assets'", "import '../styles/base.css'"],
    mayNot: ["import '../views/event.ts'", "import '../reader/content.ts'", "import 'astro:content'"],
  },
  {
    file: 'src/styleguide/examples/x.ts',
    may: [
      "import './harbour.ts'",
      "import type { X } from '../../components/text/TextLink.astro'",
      "import type { X } from '../../views/event.ts'",
      "import type { X } from '../../model/records/membership.ts'",
    ],
    mayNot: [
      "import '../../views/event.ts'",
      "import '../../model/dates/edtf.ts'",
      "import '../../urls.ts'",
      "import '../../site/graph.ts'",
      "import 'astro:content'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/pages/x.astro',
    may: [
      "import '../styleguide/StyleGuide.astro'",
      "import '../views/event.ts'",
      "import '../site/graph.ts'",
      "import type { X } from 'astro'",
    ],
    mayNot: [
      "import '../model/graph/graph.ts'",
      "import '../reader/content.ts'",
      "import 'astro:content'",
      "import 'node:fs'",
    ],
  },
  {
    file: 'src/ingest/x.ts',
    may: [
      "import './article.ts'",
      "import '../model/records/source.ts'",
      "import '../reader/bytes.ts'",
      "import '../words/problems/files.ts'",
      "import 'node:fs'",
    ],
    mayNot: ["import '../views/event.ts'", "import '../site/graph.ts'", "import '../cli/main.ts'", "import 'astro'"],
  },
  {
    file: 'src/browser-desk/x.ts',
    may: [
      "import '../desk/edit-list.ts'",
      "import '../reader/yaml.ts'",
      "import '../model/records/fields.ts'",
      "import '../words/problems/browser-desk.ts'",
    ],
    mayNot: ["import '../site/graph.ts'", "import '../views/event.ts'", "import 'node:fs'"],
  },
  {
    file: 'src/cli/x.ts',
    may: [
      "import '../model/diagnostics/check.ts'",
      "import '../reader/content.ts'",
      "import '../site/build/build-site.ts'",
      "import '../words/command-line.ts'",
      "import 'node:fs'",
    ],
    mayNot: ["import '../views/event.ts'", "import '../urls.ts'", "import 'astro'"],
  },
  {
    file: 'src/paths.ts',
    may: ["import type { X } from './model/standings/standings-selection.ts'"],
    mayNot: ["import './model/records/subject.ts'", "import './urls.ts'", "import 'node:fs'", "import 'astro:content'"],
  },
  {
    file: 'src/urls.ts',
    may: ["import './model/records/subject.ts'", "import './paths.ts'"],
    mayNot: ["import './format.ts'", "import './views/event.ts'", "import 'node:fs'", "import 'astro:content'"],
  },
  {
    file: 'src/format.ts',
    may: ["import './model/dates/edtf.ts'"],
    mayNot: ["import './urls.ts'", "import './reader/bytes.ts'", "import 'node:fs'"],
  },
];

test.each(ROWS)('$file may import what its row of the table names, and nothing else', async ({ file, may, mayNot }) => {
  const refused = [];
  for (const line of [...may, ...mayNot]) {
    if ((await complaints(file, line, 'boundaries/dependencies')).length > 0) refused.push(line);
  }
  expect(refused).toEqual(mayNot);
});

test("a component's script imports only its own code for the browser", async () => {
  const lines = ["import '../urls.ts'", "import './search-box.browser.ts'", "import 'zod'"];
  const scripts = lines.map((line) => `<script>\n${line};\n</script>`).join('\n');
  const found = await complaints('src/components/X.astro', '', 'no-restricted-imports', scripts);
  expect(found).toHaveLength(2);
});

test('a file of src that belongs to no part is refused', async () => {
  expect(await complaints('src/loose.ts', 'export {}', 'boundaries/no-unknown-files')).toHaveLength(1);
});

test.each(['src/model/x.ts', 'src/search/x.ts', 'src/views/x.ts', 'src/markdown/x.ts', 'src/format.ts'])(
  '%s has no clock and no chance',
  async (file) => {
    const impure = ['Date.now()', 'new Date()', 'Date()', 'Math.random()'];
    const found = await complaints(
      file,
      impure.map((code) => `export const a${impure.indexOf(code)} = ${code};`).join('\n'),
      'no-restricted-syntax',
    );
    expect(found).toHaveLength(impure.length);
    expect(await complaints(file, "export const then = new Date('2026-01-19');", 'no-restricted-syntax')).toEqual([]);
  },
);

test.each([
  'src/model/utils.ts',
  'src/model/helpers/day.ts',
  'src/views/common.ts',
  'src/site/manager.ts',
  'tests/setup/utils.ts',
])('a file or folder is not called %s', async (file) => {
  expect(await complaints(file, 'export {}', 'no-restricted-syntax')).toHaveLength(1);
});

/** What the rule says of a file with this text; the file need not exist. */
async function complaints(file: string, code: string, rule: string, template = ''): Promise<readonly string[]> {
  const text = file.endsWith('.astro') ? `---\n${code}\n---\n${template}\n` : `${code}\n`;
  const [result] = await eslint.lintText(text, { filePath: join(ROOT, file) });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}
