#!/usr/bin/env bash
# Package:   node-ical 0.27.2, ical.js 2.2.1
# Behaviour: A backslash before the letter n in a title, written as RFC 5545 has it ('\\n' is a backslash and an n),
#            becomes a backslash and a line break. ical.js reads the same line as it was meant.
# Guess:     both give the title back.
# Met by:    reading back the calendar of a story, or one of another office, with a path of a file in a title.
# Source:    RFC 5545, 3.3.11; ical.js of node-ical (the escapes of a text are replaced one kind after the other)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error node-ical@0.27.2 ical.js@2.2.1 >/dev/null

cat >show.mjs <<'SCRIPT'
import nodeIcal from 'node-ical';
import ICAL from 'ical.js';

const text = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b//EN',
  'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260119T000000Z', 'DTSTART;VALUE=DATE:20260119', 'SUMMARY:Ships\\, and C:\\\\new',
  'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');
console.log(JSON.stringify(text.match(/SUMMARY:(.*)\r/)[1]));
const [event] = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
console.log('node-ical', JSON.stringify(event.summary));
const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
console.log('ical.js  ', JSON.stringify(component.getFirstPropertyValue('summary')));
SCRIPT

cat >expected <<'TEXT'
"Ships\\, and C:\\\\new"
node-ical "Ships, and C:\\\new"
ical.js   "Ships, and C:\\new"
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
