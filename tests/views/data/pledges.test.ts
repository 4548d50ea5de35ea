import { expect, it } from 'vitest';
import { pledgesData } from '../../../src/views/data/pledges.ts';
import { aGraph } from '../a-graph.ts';

const sources = ['herald'];
const graph = aGraph({
  sources: { herald: { title: 'Talks' } },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
  events: {
    '2026-01-10-told': {
      date: '2026-01-10~',
      pledges: [
        {
          by: ['alma'],
          to: 'bo',
          what: 'boats',
          quantity: 5,
          qualifier: 'over',
          unit: 'boats',
          over: 'two years',
          status: 'offered',
          attributedTo: 'a guest',
          note: 'By letter.',
          sources,
        },
        { by: ['bo'], to: null, what: 'money', quantity: 2, currency: 'EUR', status: 'offered', sources },
      ],
    },
    '2026-01-12-answer': {
      date: '2026-01-12',
      pledges: [{ by: ['alma'], to: null, what: 'help', status: 'denied', answers: '2026-01-10-told', sources }],
      statements: [{ by: 'alma', says: 'I never did.', answers: '2026-01-10-told', sources }],
    },
  },
});
const { story, pledges } = pledgesData(graph);
const [boats, money] = pledges;

it('the data on pledges says whose it is, and has every pledge with each time it was told', () => {
  expect(story).toBe('The story');
  expect(boats).toMatchObject({
    by: [{ id: 'alma', name: 'Alma' }],
    to: { id: 'bo', name: 'Bo' },
    what: 'boats',
    status: 'offered',
    orderNotTold: [],
    orderNotes: [],
  });
  expect(boats!.history).toMatchObject([
    {
      status: 'offered',
      date: { edtf: '2026-01-10~' },
      quantity: 5,
      qualifier: 'over',
      unit: 'boats',
      currency: null,
      period: 'two years',
      note: 'By letter.',
      attributedTo: 'a guest',
      sources: [{ id: 'herald', title: 'Talks' }],
      event: '2026-01-10-told',
      url: '/events/2026-01-10-told/#pledge-alma-boats-offered',
    },
  ]);
  expect(money).toMatchObject({ to: null, history: [{ quantity: 2, currency: 'EUR', unit: null }] });
});

it('the data on a pledge has who denied it and what was said in answer', () => {
  expect(boats!.denials).toMatchObject([
    { by: [{ id: 'alma' }], what: 'help', status: 'denied', date: { edtf: '2026-01-12' }, event: '2026-01-12-answer' },
  ]);
  expect(boats!.replies).toMatchObject([
    {
      by: [{ id: 'alma', name: 'Alma' }],
      as: null,
      through: null,
      says: 'I never did.',
      date: { edtf: '2026-01-12' },
      sources: [{ id: 'herald' }],
      url: '/events/2026-01-12-answer/#statement-alma-i-never-did',
    },
  ]);
  expect(money).toMatchObject({ denials: [], replies: [] });
});
