import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/markdown/outline.ts';
import { withAccountSource } from '../../../src/model/records/account-source.ts';

const filled = (fields: unknown, account: string) => withAccountSource(fields, outline(account, 1));

describe('a fact that names no source', () => {
  it('of every kind rests on the only source of the account, at the place that it cites', () => {
    const facts = { memberships: [{}], statements: [{}], claims: [{}], pledges: [{}], upcoming: [{}] };
    const sources = [{ id: 'herald', locator: 'para. 2' }];
    expect(filled(facts, 'One. [@herald, para. 2]')).toEqual({
      memberships: [{ sources }],
      statements: [{ sources }],
      claims: [{ sources }],
      pledges: [{ sources }],
      upcoming: [{ sources }],
    });
    expect(filled({ eventStatus: { status: 'postponed' } }, 'One. [@herald, para. 2]')).toEqual({
      eventStatus: { status: 'postponed', sources: ['herald'] },
    });
  });

  it('rests on the source as a whole where the account cites several places in it', () => {
    expect(filled({ claims: [{}] }, 'One. [@herald, para. 2]\n\nTwo. [@herald, para. 3]')).toEqual({
      claims: [{ sources: ['herald'] }],
    });
  });

  it('is left as it is where the account cites several sources or none, and where it names its own', () => {
    for (const account of ['One. [@herald; @lamp]', 'One.', ''])
      expect(filled({ claims: [{}] }, account)).toEqual({ claims: [{}] });
    for (const sources of [[], null, ['lamp']])
      expect(filled({ claims: [{ sources }] }, 'One. [@herald]')).toEqual({ claims: [{ sources }] });
  });

  it('is of no other form than it was written in', () => {
    for (const fields of [
      null,
      'text',
      ['list'],
      { claims: 'none' },
      { claims: [null, 'text', 7, []] },
      { claims: {} },
    ])
      expect(filled(fields, 'One. [@herald]')).toEqual(fields);
  });
});
