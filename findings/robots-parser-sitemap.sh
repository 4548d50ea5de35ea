#!/usr/bin/env bash
# Package:   robots-parser 3.0.1
# Behaviour: a Sitemap line between two User-agent lines ends the group, so that the first agent is left without rules.
# Guess:     the rules hold for both agents, as they do without that line: RFC 9309 says that other records must not
#            interfere with the parsing of those it defines.
# Met by:    asking whether a site lets an archive or a tracker fetch its articles; news sites name sitemaps at the top.
# Source:    RFC 9309, 2.2.4 ("Other Records"); Robots.js of the package, where a field that is no user agent or rule
#            starts the next group
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{}' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error robots-parser@3.0.1 >/dev/null

cat >show.cjs <<'SCRIPT'
const robots = require('robots-parser');

const agents = ['User-agent: one', 'User-agent: two'];
const rules = ['Disallow: /drafts/'];
const sitemap = ['Sitemap: https://news.example/sitemap.xml'];
const texts = {
  'sitemap first': [...sitemap, ...agents, ...rules],
  'sitemap between': [agents[0], ...sitemap, agents[1], ...rules],
};
for (const [name, lines] of Object.entries(texts)) {
  const site = robots('https://news.example/robots.txt', lines.join('\n'));
  const told = ['one', 'two'].map((agent) => `${agent} may: ${site.isAllowed('https://news.example/drafts/1', agent)}`);
  console.log(`${name}: ${told.join(', ')}`);
}
SCRIPT

cat >expected <<'TEXT'
sitemap first: one may: false, two may: false
sitemap between: one may: true, two may: false
TEXT

node show.cjs >actual
tail -n +1 expected actual
diff expected actual >&2
