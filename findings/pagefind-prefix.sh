#!/usr/bin/env bash
# Package:   pagefind 1.6.0
# Behaviour: A word that no page has finds the pages with its longest known beginning: 'tomorrow' finds 'to'.
# Guess:     Nothing is found.
# Met by:    searching for a name that is not in the story, or is spelled differently: unrelated pages answer.
# Source:    https://github.com/Pagefind/pagefind/pull/315 and https://github.com/Pagefind/pagefind/issues/793
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error pagefind@1.6.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { close, createIndex } from 'pagefind';

const { index } = await createIndex();
await index.addCustomRecord({ url: '/ship/', content: 'The ship went to the harbour.', language: 'en' });
const { files } = await index.getFiles();
for (const { path, content } of files) {
  mkdirSync(dirname(`site/${path}`), { recursive: true });
  writeFileSync(`site/${path}`, content);
}
await close();

// The search is written for browsers: it asks for a document and fetches the files of its index.
globalThis.window = globalThis;
globalThis.location = new URL('https://news.example/');
globalThis.document = { querySelector: () => ({ getAttribute: () => 'en' }) };
globalThis.fetch = async (url) => new Response(readFileSync(`site/${/pagefind\/([^?]*)/.exec(url)[1]}`));
const search = await import('./site/pagefind.js');
await search.options({ basePath: 'https://news.example/pagefind/' });
for (const word of ['harbour', 'tomorrow', 'bridge']) {
  const { results } = await search.search(word);
  const found = await Promise.all(results.map((result) => result.data()));
  console.log(`${word}:`, found.map(({ excerpt }) => excerpt).join() || 'nothing');
}
SCRIPT

cat >expected <<'TEXT'
harbour: The ship went to the <mark>harbour.</mark>
tomorrow: The ship went <mark>to</mark> the harbour.
bridge: nothing
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
