import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { storyWords, type StoryWords } from '../../src/words/story.ts';
import { anActor, anEvent, aSource, aStoryFile, contentOf } from '../builders.ts';

/** The words of a story with actors of these kinds, and with these facts. */
function wordsOf(kinds: readonly string[], facts: object = {}, words: object = {}): StoryWords {
  const actors = kinds.map((kind, i) =>
    anActor({ id: `actor-${i}`, kind, ...(kind === 'country' && { country: null }) }),
  );
  const content = contentOf({ sources: [aSource()], actors, events: [anEvent({ ...facts })] });
  return storyWords(buildGraph(aStoryFile({ words }).data, content).story);
}

describe('the words of a story', () => {
  it('name the kinds of actors that it has', () => {
    expect(wordsOf(['person', 'country', 'organisation'])).toMatchObject({
      actors: 'People, countries and organisations',
      actorsBriefly: 'People, countries, bodies',
      actor: 'person, country or organisation',
      searched: 'Person, country, event…',
    });
    expect(wordsOf(['organisation', 'person'])).toMatchObject({
      actors: 'People and organisations',
      actorsBriefly: 'People and organisations',
      actor: 'person or organisation',
      searched: 'Person, organisation, event…',
    });
    expect(wordsOf(['person'])).toMatchObject({ actors: 'People', actor: 'person', searched: 'Person, event…' });
  });

  it('name standings and pledges only where it has any', () => {
    expect(wordsOf(['person'])).toMatchObject({ standings: null, pledges: null });
    const memberships = [{ actor: 'actor-0', in: 'actor-1', status: 'accepted', sources: ['herald'] }];
    const pledges = [{ by: ['actor-0'], to: null, what: 'tents', status: 'offered', sources: ['herald'] }];
    expect(wordsOf(['person', 'organisation'], { memberships, pledges })).toMatchObject({
      standings: 'Who has joined',
      pledges: 'Pledges',
    });
  });

  it('are those that it sets itself, but for what it has not', () => {
    const own = { actors: 'Those who cross', standings: 'Members', pledges: 'Promises' };
    const memberships = [{ actor: 'actor-0', in: 'actor-1', status: 'accepted', sources: ['herald'] }];
    expect(wordsOf(['person', 'organisation'], { memberships }, own)).toMatchObject({
      actors: 'Those who cross',
      actorsBriefly: 'Those who cross',
      standings: 'Members',
      pledges: null,
    });
  });
});
