#!/usr/bin/env bash
# Package:   opml 0.5.8, opmltojs 0.4.14
# Behaviour: A list of feeds whose title has an ampersand is written as a file that opml itself cannot read: the sign
#            stands in the head as it is. In an outline it becomes '&amp;'.
# Guess:     '&amp;' in both places, and the same list when the file is read again.
# Met by:    offering the feeds of a site as one list, for feed readers to import.
# Source:    opmltojs.js of opmltojs (opmlify encodes the attributes of an outline and not the elements of the head)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error opml@0.5.8 opmltojs@0.4.14 >/dev/null

cat >show.mjs <<'SCRIPT'
import opml from 'opml';

for (const title of ['Politics and war', 'Politics & war']) {
  const text = opml.stringify({ opml: { head: { title }, body: { subs: [{ text: 'Talks & deals' }] } } });
  for (const line of text.match(/<(?:title|outline) ?.*>/g)) console.log(line);
  opml.parse(text, (error, list) => {
    console.log(error ? error.message.split('\n')[0] : `read: ${list.opml.head.title}`);
  });
}
SCRIPT

cat >expected <<'TEXT'
<title>Politics and war</title>
<outline text="Talks &amp; deals" />
read: Politics and war
<title>Politics & war</title>
<outline text="Talks &amp; deals" />
Invalid character in entity name
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
