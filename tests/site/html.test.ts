import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlRules } from '../../.config/html-validate.mjs';
import { faultsOf, pagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

const MINUTES = 5;

test.each(['story', 'secondStory'] as const)(
  'html-validate finds nothing in the pages of "%s"',
  { timeout: MINUTES * 60_000 },
  async (name) => {
    const validator = new HtmlValidate(htmlRules);
    const faults = (page: BuiltPage) =>
      validator
        .validateStringSync(page.html)
        .results.flatMap(({ messages }) =>
          messages.map((m) => `${m.ruleId}: ${m.message}, at ${m.selector ?? `line ${m.line}`}`),
        );
    expect(faultsOf(await pagesOf(site(name)), faults)).toEqual([]);
  },
);
