import { expect, it } from 'vitest';
import { onePageIf } from '../../src/site/optional-page.ts';
import { storyWords } from '../../src/words/story.ts';
import { aGraph } from '../views/a-graph.ts';

const fact = { sources: ['herald'] };
const words = (event: Readonly<Record<string, unknown>>) =>
  storyWords(
    aGraph({
      sources: { herald: {} },
      actors: { alma: {}, league: { kind: 'organisation' } },
      events: { told: event },
    }).story,
  );

it('a story in which nobody joins or pledges anything has no page of standings and none of pledges', () => {
  const { standings, pledges } = words({});
  expect([onePageIf(standings !== null), onePageIf(pledges !== null)]).toEqual([[], []]);
});

it('a story in which somebody does has one page of each', () => {
  const { standings, pledges } = words({
    memberships: [{ actor: 'alma', in: 'league', status: 'signed', ...fact }],
    pledges: [{ by: ['alma'], to: null, what: 'boats', status: 'offered', ...fact }],
  });
  const page = [{ params: { index: undefined } }];
  expect([onePageIf(standings !== null), onePageIf(pledges !== null)]).toEqual([page, page]);
});
