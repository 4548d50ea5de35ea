import { describe, expect, it } from 'vitest';
import { parseState } from '../../../src/components/frame/url-state/url-state.ts';
import { TIMELINE_FIELDS } from '../../../src/components/timeline/timeline-state.ts';
import { viewName } from '../../../src/components/timeline/view-name.ts';

const LABELS: Readonly<Record<string, string>> = { mira: 'Mira Stone', pact: 'The Pact', vote: 'Vote', fr: 'French' };
const nameOf = (search: string) => viewName(parseState(TIMELINE_FIELDS, search), (_, value) => LABELS[value] ?? value);

describe('what a narrowed timeline shows is said in words:', () => {
  it.each([
    ['', ''],
    ['?known=2026-01-20', 'As known on 20 January 2026'],
    ['?actor=mira', 'Events with Mira Stone'],
    ['?actor=mira&known=2026-01-20', 'Events with Mira Stone, as known on 20 January 2026'],
    ['?entity=pact&kind=vote', 'Events about The Pact of the kind “Vote”'],
    ['?language=fr&q=a+bridge', 'Events reported in French with the words “a bridge”'],
    ['?key=yes', 'Key moments'],
    ['?key=yes&known=2026-01-20', 'Key moments, as known on 20 January 2026'],
    ['?key=yes&actor=mira', 'Key moments with Mira Stone'],
    ['?from=2026-01-02&to=2026-03-04', 'Events from 2 January 2026 to 4 March 2026'],
    ['?from=2026-01-02&to=2026-01-02', 'Events on 2 January 2026'],
    ['?from=2026-01-02', 'Events since 2 January 2026'],
    ['?to=2026-01-02', 'Events until 2 January 2026'],
  ])('%s is “%s”', (search, name) => {
    expect(nameOf(search)).toBe(name);
  });
});
