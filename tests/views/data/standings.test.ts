import { expect, it } from 'vitest';
import { standingsData } from '../../../src/views/data/standings.ts';
import { aGraph } from '../a-graph.ts';

const is = (status: string, source: string) => ({ actor: 'alma', in: 'league', status, sources: [source] });
const graph = aGraph({
  sources: { herald: { published: '2026-01-20' }, lamp: { published: null, publishedNote: 'Nothing tells.' } },
  actors: { alma: { name: 'Alma' }, league: { name: 'The League', kind: 'organisation' } },
  events: {
    '2026-01-10-asked': {
      date: '2026-01-10~',
      memberships: [{ ...is('invited', 'lamp'), invitedBy: ['league'], note: 'By letter.' }],
    },
    '2026-01-19-answers': { date: '2026-01-19', memberships: [is('accepted', 'herald'), is('declined', 'lamp')] },
  },
});
const data = standingsData(graph, 'league');

it('the data on standings says whose it is and of which body', () => {
  expect(data).toMatchObject({ story: 'The story', body: { id: 'league' }, url: '/standings/league/' });
});

it('the data on standings says what each status means, in words and by its family', () => {
  expect(data.statuses).toEqual([
    { status: 'accepted', words: 'accepted', family: 'joined' },
    { status: 'invited', words: 'invited', family: 'open' },
    { status: 'declined', words: 'declined', family: 'left' },
  ]);
});

it('the data on standings has where each stands since when, how it came there, and what speaks against it', () => {
  expect(data.standings).toMatchObject([
    {
      actor: { id: 'alma', name: 'Alma' },
      status: 'declined',
      since: { first: '2026-01-19', last: '2026-01-19', edtf: '2026-01-19', words: '19 January 2026' },
    },
  ]);
  expect(data.standings[0]!.history).toEqual([
    {
      status: 'invited',
      date: { first: '2026-01-03', last: '2026-01-17', edtf: '2026-01-10~', words: 'about 10 January 2026' },
      firstPublished: null,
      note: 'By letter.',
      invitedBy: [expect.objectContaining({ id: 'league', name: 'The League' })],
      attributedTo: null,
      speakers: null,
      disputedBy: [],
      sources: [expect.objectContaining({ id: 'lamp', published: null })],
      withdrawn: false,
      counts: true,
      corrections: [],
      event: '2026-01-10-asked',
      url: '/events/2026-01-10-asked/#membership-alma-league-invited',
    },
    expect.objectContaining({
      status: 'accepted',
      firstPublished: expect.objectContaining({ edtf: '2026-01-20' }) as unknown,
      note: null,
    }),
    expect.objectContaining({ status: 'declined' }),
  ]);
  expect(data.standings[0]!.contradictedBy).toMatchObject([{ status: 'accepted' }]);
});
