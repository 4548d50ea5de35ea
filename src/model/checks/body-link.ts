import { entriesOf } from '../content.ts';
import { isWebAddress } from '../fields.ts';
import { show } from '../show.ts';
import { problemInBody } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A link in a body leads to a whole address on the web; a page of ours is linked by its id, which never dies. */
export const bodyLink: Check = function* (content) {
  for (const entry of entriesOf(content))
    for (const { url, line } of entry.body.links)
      if (!isWebAddress(url))
        yield problemInBody(entry, line, {
          found: `a link to ${show(url)}`,
          fix: 'write a whole address that begins with https:// or http://, or [[id]] for a page of ours',
        });
};
