#!/usr/bin/env bash
# Package:   @clack/prompts 1.9.0
# Behaviour: autocomplete, which lets one choose from a list, ends with undefined when Enter is pressed while what is typed
#            is in none of its options; isCancel says that nobody broke off.
# Guess:     the question stays until an option is chosen, as its type says: Promise<Value | symbol>.
# Met by:    asking an editor for one of many kinds of event: a word that is no kind goes on as an answer, and the command
#            fails later, when it works with the value.
# Source:    @clack/prompts, autocomplete: the focused option is taken, of which there is none
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @clack/prompts@1.9.0 >/dev/null

cat >show.mjs <<'SCRIPT'
import { PassThrough, Writable } from 'node:stream';
import { autocomplete, isCancel } from '@clack/prompts';

const options = ['invitation', 'meeting', 'signing'].map((value) => ({ value, label: value }));
for (const typed of ['sign', 'departure']) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new Writable({ write: (_text, _encoding, done) => done() }), { columns: 80, rows: 24 });
  const asked = autocomplete({ message: 'What kind of event is it?', options, input, output });
  setTimeout(() => input.write(typed), 100);
  setTimeout(() => input.write('\r'), 400);
  const answer = await asked;
  console.log(typed, '|', answer, '| broken off:', isCancel(answer));
}
process.exit(0);
SCRIPT

cat >expected <<'TEXT'
sign | signing | broken off: false
departure | undefined | broken off: false
TEXT

node show.mjs >actual
tail -n +1 expected actual
diff expected actual >&2
