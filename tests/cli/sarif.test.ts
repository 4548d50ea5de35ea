import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sarifOf, type SarifLog } from '../../src/cli/check/sarif.ts';

const PUBLISHED = readFileSync(join(import.meta.dirname, 'fixtures/sarif-schema-2.1.0.json'), 'utf8');
/** A relative path is a reference to a URI, which zod takes for a whole one: the address of a file is tested by itself. */
const SCHEMA = z.fromJSONSchema(
  JSON.parse(PUBLISHED.replaceAll('"format": "uri-reference"', '"minLength": 1')) as Parameters<
    typeof z.fromJSONSchema
  >[0],
);

const PROBLEM = { file: 'content/events/a b.md', line: 3, field: 'date', found: 'x', fix: 'y', isWarning: false };

/** A log without its types, so that a test can break it. */
function broken(breakIt: (log: { runs: { tool?: object; results: Record<string, unknown>[] }[] }) => void): unknown {
  const log = JSON.parse(JSON.stringify(sarifOf([PROBLEM]))) as Parameters<typeof breakIt>[0];
  breakIt(log);
  return log;
}

describe('a log of SARIF', () => {
  it.each<readonly [string, SarifLog]>([
    ['of nothing', sarifOf([])],
    ['of a problem without a rule', sarifOf([PROBLEM])],
    [
      'of problems and warnings',
      sarifOf([PROBLEM, { ...PROBLEM, rule: 'dangling-id' }, { ...PROBLEM, isWarning: true }]),
    ],
    ['of a line and a name that a terminal would obey', sarifOf([{ ...PROBLEM, found: '\u001b[2J' }])],
  ])('%s is as its standard has it', (_, log) => {
    expect(SCHEMA.safeParse(JSON.parse(JSON.stringify(log))).error?.issues).toBeUndefined();
  });

  it.each<readonly [string, unknown]>([
    ['a level that the standard has not', broken(({ runs }) => (runs[0]!.results[0]!['level'] = 'wrong'))],
    ['a key that it has not', broken(({ runs }) => (runs[0]!.results[0]!['file'] = 'a.md'))],
    ['no message', broken(({ runs }) => delete runs[0]!.results[0]!['message'])],
    ['no tool', broken(({ runs }) => delete runs[0]!.tool)],
  ])('would be seen to have %s', (_, log) => {
    expect(SCHEMA.safeParse(log).success).toBe(false);
  });
});
