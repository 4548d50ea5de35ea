#!/usr/bin/env bash
# Package:   sitemap 9.0.1
# Behaviour: lastmod '2026-01' is written as midnight of 1 January, and a day as midnight of that day.
# Guess:     What the protocol allows is written as it was given: a month, a day or a moment.
# Met by:    telling search engines when a page changed, where only the day or month is known.
# Source:    https://www.w3.org/TR/NOTE-datetime, which https://www.sitemaps.org/protocol.html asks for
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error sitemap@9.0.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import { SitemapStream, streamToPromise } from 'sitemap';

const stream = new SitemapStream({ hostname: 'https://news.example' });
for (const lastmod of ['2026-01-19', '2026-01']) stream.write({ url: `/${lastmod}/`, lastmod });
stream.end();
for (const [, date] of String(await streamToPromise(stream)).matchAll(/<lastmod>(.*?)<\/lastmod>/g)) console.log(date);
SCRIPT

cat >expected <<'TEXT'
2026-01-19T00:00:00.000Z
2026-01-01T00:00:00.000Z
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
