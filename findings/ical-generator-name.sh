#!/usr/bin/env bash
# Package:   ical-generator 11.1.2
# Behaviour: The name of a calendar is written without the escapes that RFC 5545 asks for, so that a comma or semicolon in
#            it stands bare, and a backslash before an n reads as a line break. The title of an event is escaped.
# Guess:     the name is escaped as the titles are, since both are texts (RFC 7986, 5.1).
# Met by:    offering the dates of a story as a calendar that has the story's title.
# Source:    RFC 5545, 3.3.11; calendar.js of ical-generator (NAME and X-WR-CALNAME are put in as they are)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ical-generator@11.1.2 >/dev/null

cat >show.mjs <<'SCRIPT'
import ical from 'ical-generator';

const title = 'Ships, boats; rafts\\next';
const calendar = ical({ name: title });
calendar.createEvent({ id: '1', start: new Date('2026-01-19'), allDay: true, summary: title });
const text = calendar.toString();
for (const line of text.match(/^(?:NAME|X-WR-CALNAME|SUMMARY):.*$/gm)) console.log(line.trim());
SCRIPT

cat >expected <<'TEXT'
NAME:Ships, boats; rafts\next
X-WR-CALNAME:Ships, boats; rafts\next
SUMMARY:Ships\, boats\; rafts\\next
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
