import { describe, expect, it } from 'vitest';
import { dateFrom } from '../../../src/model/dates/edtf.ts';
import { isFormerTitle, tenureOn } from '../../../src/model/graph/role-holders.ts';

const tenure = (from: string | null, to: string | null, day: string, title = 'Minister') =>
  tenureOn(
    { title, from: from === null ? null : dateFrom(from), to: to === null ? null : dateFrom(to) },
    dateFrom(day),
  );

describe('a role on a day', () => {
  it.each([
    [null, null, '2026-01-10', 'held'],
    ['2025', null, '2026-01-10', 'held'],
    ['2026-01-10', '2026-01-10', '2026-01-10', 'held'],
    [null, '2026-01-09', '2026-01-10', 'over'],
    [null, '2025-12', '2026-01-10', 'over'],
    ['2026-01-11', null, '2026-01-10', 'before'],
    ['2026-02~', null, '2026-01-10', 'unsure'],
    [null, '2026-01', '2026-01-10', 'unsure'],
    [null, '2026-01-09~', '2026-01-10', 'unsure'],
    [null, '2026-01-10', '2026-01', 'unsure'],
    [null, '[2025-12-01..]', '2026-01-10', 'unsure'],
  ] as const)('from %s to %s on %s: %s', (from, to, day, expected) => {
    expect(tenure(from, to, day)).toBe(expected);
  });

  it('that its title calls former is over on every day', () => {
    expect(tenure(null, null, '2026-01-10', 'Former prime minister')).toBe('over');
    for (const title of ['Ex-envoy', 'The former envoy', 'Envoy (former)', 'President emeritus'])
      expect(isFormerTitle(title)).toBe(true);
    for (const title of ['Past president', 'Ousted president', 'Retired general', 'Then-minister', 'Late president'])
      expect(isFormerTitle(title)).toBe(true);
    for (const title of ['President-elect', 'Prime minister-designate', 'Incoming president', 'Minister until 2020'])
      expect(isFormerTitle(title)).toBe(true);
    for (const title of ['Minister', 'Exporter of tea', 'Chair of the Formerly Wild Fund', 'Executive'])
      expect(isFormerTitle(title)).toBe(false);
  });
});
