import { describe, expect, it } from 'vitest';
import { eventView } from '../../src/views/event.ts';
import { movedView } from '../../src/views/moved.ts';
import { questionView } from '../../src/views/question.ts';
import { aGraph } from './a-graph.ts';

const sources = ['herald'];
const graph = aGraph({
  sources: { herald: {} },
  actors: { alma: { name: 'Alma', formerIds: ['anna'] }, league: { name: 'The League' } },
  questions: { size: { title: 'How many?', about: ['alma'] } },
  events: {
    talks: {
      formerIds: ['meeting'],
      statements: [{ by: 'alma', says: 'It holds.', sources }],
      memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources }],
      pledges: [{ by: ['alma'], to: null, what: 'boats', status: 'offered', sources }],
      claims: [{ question: 'size', answer: 12, sources }],
      upcoming: [{ what: 'They meet again', date: '2027', sources }],
    },
  },
});

describe('the page at the former address of an event', () => {
  const { href, parts } = movedView(graph, 'events/talks/', { collection: 'events', id: 'talks' });

  it('leads to the event, and to each of its facts', () => {
    expect(href).toBe('/events/talks/');
    expect(parts.map(({ link }) => link)).toEqual([
      { href: '/events/talks/#claim-size-12', label: 'How many? 12 things' },
      { href: '/events/talks/#pledge-alma-boats-offered', label: 'Alma: boats' },
      { href: '/events/talks/#membership-alma-league-signed', label: 'Alma: signed, The League' },
      { href: '/events/talks/#upcoming-they-meet-again-2027', label: 'They meet again' },
      { href: '/events/talks/#statement-alma-it-holds', label: 'Alma: It holds.' },
    ]);
  });

  it('has each fact under every address it ever had, as the page of the event has', () => {
    expect(parts.map(({ anchors }) => anchors)).toContainEqual([
      'membership-alma-league-signed',
      'standing-alma-league-signed',
      'membership-anna-league-signed',
      'standing-anna-league-signed',
    ]);
    const [standing] = eventView(graph, graph.events.get('talks')!).facts.standings;
    expect(standing!.formerAnchors).toEqual([
      'standing-alma-league-signed',
      'membership-anna-league-signed',
      'standing-anna-league-signed',
    ]);
  });
});

describe('the page at the former address of a question', () => {
  it('has each answer under the addresses it had, those in a renamed event too', () => {
    const { parts } = movedView(graph, 'questions/size/', { collection: 'questions', id: 'size' });
    expect(parts).toEqual([
      {
        anchors: [
          'claim-size-12-in-talks',
          'claim-size-12-in-meeting',
          'answer-size-12-in-talks',
          'answer-size-12-in-meeting',
        ],
        link: { href: '/questions/size/#claim-size-12-in-talks', label: '12 things' },
      },
    ]);
    const [answer] = questionView(graph, graph.questions.get('size')!).answers;
    expect(answer!.formerIds).toEqual(parts[0]!.anchors.slice(1));
  });
});

describe('any other page at a former address', () => {
  it('leads on and lists nothing', () => {
    expect(movedView(graph, 'actors/alma/', { collection: 'actors', id: 'alma' })).toEqual({
      href: '/actors/alma/',
      parts: [],
    });
    expect(movedView(graph, 'questions/')).toEqual({ href: '/questions/', parts: [] });
  });
});
