#!/usr/bin/env bash
# Package:   pagefind 1.6.0
# Behaviour: Of two indexes searched as one (`mergeIndex`), results sorted by date come as the first of each index, then
#            the second of each: with 2020 and 2021 in one and 2022 and 2023 in the other, 2020, 2022, 2021, 2023.
# Guess:     They come in the order asked for, as those of one index do.
# Met by:    anyone who divides the index of a large site, say by year, and lets readers sort what they find by date.
# Source:    https://pagefind.app/docs/multisite/ and https://pagefind.app/docs/js-api-sorting/
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

async function write(site, dates) {
  const { index } = await createIndex();
  for (const date of dates)
    await index.addCustomRecord({ url: `/${date}/`, content: 'The ship came in.', language: 'en', sort: { date } });
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    mkdirSync(dirname(`${site}/${path}`), { recursive: true });
    writeFileSync(`${site}/${path}`, content);
  }
}

await write('one', ['2020', '2021', '2022', '2023']);
await write('early', ['2020', '2021']);
await write('late', ['2022', '2023']);
await close();

// The search is written for browsers: it asks for a document and fetches the files of its index.
globalThis.window = globalThis;
globalThis.location = new URL('https://news.example/');
globalThis.document = { querySelector: () => ({ getAttribute: () => 'en' }) };
globalThis.fetch = async (url) => {
  const [, site, path] = /(\w+)\/pagefind\/([^?]*)/.exec(url);
  return new Response(readFileSync(`${site}/${path}`));
};

async function datesFound(first, ...others) {
  const search = await import(`./${first}/pagefind.js?${others}`);
  await search.options({ basePath: `https://news.example/${first}/pagefind/` });
  for (const site of others) await search.mergeIndex(`https://news.example/${site}/pagefind/`);
  const { results } = await search.search('ship', { sort: { date: 'asc' } });
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ raw_url, url }) => /\d{4}/.exec(raw_url ?? url)[0]).join(' ');
}

console.log('one index:', await datesFound('one'));
console.log('two indexes:', await datesFound('early', 'late'));
SCRIPT

cat >expected <<'TEXT'
one index: 2020 2021 2022 2023
two indexes: 2020 2022 2021 2023
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
