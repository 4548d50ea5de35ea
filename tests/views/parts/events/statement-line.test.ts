import { describe, expect, it } from 'vitest';
import { factsIn } from '../../../../src/model/graph/fact-index.ts';
import { statementLine } from '../../../../src/views/parts/events/statement-line.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' } },
  actors: { alma: { name: 'Alma' } },
  events: {
    '2026-01-10-first': { title: 'First', date: '2026-01-10' },
    '2026-01-19-talks': {
      statements: [
        { by: 'alma', says: 'It is so.', answers: '2026-01-10-first', sources: ['herald'] },
        { by: 'alma', says: 'It was so.', sources: ['herald'] },
      ],
    },
  },
});
const [reply, remark] = factsIn(graph, 'statements').map((said) => statementLine(graph, said));

describe('what someone said', () => {
  it('is told with who said it, when, who reports it and where it is recorded', () => {
    expect(remark).toEqual({
      speakers: {
        named: [{ before: '', link: { href: '/actors/alma/', label: 'Alma' } }],
        through: null,
        label: 'Alma',
      },
      office: null,
      disputed: [],
      says: 'It was so.',
      date: { iso: '2026-01-19', text: '19 January 2026', precision: 'day' },
      href: '/events/2026-01-19-talks/#statement-alma-it-was-so',
      evidence: {
        inBrief: 'The Herald, 20 January',
        sources: [
          {
            id: 'herald',
            link: { href: '/sources/herald/', label: 'The Herald, 20 January 2026' },
            key: { href: '/sources/herald/', label: 'The Herald, 20 January' },
            locator: null,
            chain: ['Alma', 'The Herald, 20 January'],
            quote: null,
          },
        ],
        isOnlySource: true,
        hasMore: false,
      },
      answers: null,
      setAside: null,
      corrected: [],
    });
  });

  it('leads to the event that it answers', () => {
    expect(reply?.answers).toEqual({ href: '/events/2026-01-10-first/', label: 'First' });
  });
});
