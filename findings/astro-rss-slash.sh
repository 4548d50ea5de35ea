#!/usr/bin/env bash
# Package:   @astrojs/rss 4.0.19
# Behaviour: The slash that ends addresses is put at the end of the link, behind its query or fragment.
# Guess:     It is put at the end of the path, as the README says of trailing slashes.
# Met by:    items that lead to one fact on a page: '#opening' becomes '#opening/', which no element has.
# Source:    https://github.com/withastro/astro/blob/main/packages/astro-rss/README.md#trailingslash
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @astrojs/rss@4.0.19 >/dev/null

cat >show.mjs <<'SCRIPT'
import { getRssString } from '@astrojs/rss';

for (const link of ['/bridge', '/bridge/#opening', '/days/?day=19']) {
  const items = [{ title: 'The bridge opens', link }];
  const feed = await getRssString({ title: 'News', description: 'News', site: 'https://news.example', items });
  console.log(/<item>.*?<link>(.*?)<\/link>/.exec(feed)[1]);
}
SCRIPT

cat >expected <<'TEXT'
https://news.example/bridge/
https://news.example/bridge/#opening/
https://news.example/days/?day=19/
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
