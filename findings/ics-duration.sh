#!/usr/bin/env bash
# Package:   ics 3.12.0
# Behaviour: An event whose duration is { days: 1 } gets 'DURATION:P1DT', which iCalendar does not allow.
# Guess:     P1D: the T begins the hours, minutes and seconds, and there are none.
# Met by:    offering a calendar of what is to come, with events of whole days.
# Source:    https://icalendar.org/iCalendar-RFC-5545/3-3-6-duration.html (dur-time: T and then hours, minutes or
#            seconds)
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error ics@3.12.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { createEvent } from 'ics';

for (const duration of [{ hours: 1 }, { days: 1 }]) {
  const { value } = createEvent({ title: 'The bridge opens', start: [2026, 1, 19], duration });
  console.log(/DURATION:.*/.exec(value)[0]);
}
SCRIPT

cat >expected <<'TEXT'
DURATION:PT1H
DURATION:P1DT
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
