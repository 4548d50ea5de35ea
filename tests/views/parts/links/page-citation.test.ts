import { describe, expect, it } from 'vitest';
import { questionView } from '../../../../src/views/question.ts';
import { eventView } from '../../../../src/views/event.ts';
import { pageCitation } from '../../../../src/views/parts/links/page-citation.ts';
import { sourceView } from '../../../../src/views/source.ts';
import { subjectView } from '../../../../src/views/subject.ts';
import { STORY } from '../../../builders.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: { title: 'رأس', publisher: 'The Herald', published: '2026-01-20', language: 'ar' } },
  actors: { alma: { name: 'Alma' } },
  questions: { size: { title: 'How many came?', about: ['alma'] } },
  events: {
    '2026-01-meeting': {
      title: 'They meet',
      date: '2026-01~',
      claims: [{ question: 'size', answer: 12, sources: ['herald'] }],
    },
  },
});

describe('the reference for a page', () => {
  it.each([
    ['an event', eventView(graph, graph.events.get('2026-01-meeting')!), '“They meet” (event, about January 2026)'],
    ['an actor', subjectView(graph, graph.subjects.get('alma')!), '“Alma” (person)'],
    ['a question', questionView(graph, graph.questions.get('size')!), '“How many came?” (question)'],
    [
      'a source',
      sourceView(graph, graph.sources.get('herald')!),
      '“رأس” (record of a source: The Herald, 20 January 2026)',
    ],
  ])('of %s names its publisher, its title, what it is, and the story', (_, { citeAs: cited }, words) => {
    expect(cited.before + cited.title + cited.after).toBe(`The editors: ${words}. The story.`);
  });

  it('names the version of the page, where one was noted', () => {
    const version = {
      ...{ path: 'actors/alma', hash: '0123456789ab', day: '2026-02-01' },
      ...{ changes: [], corrections: 0, parts: new Map<string, string[]>() },
    };
    const noted = { ...graph, versions: new Map([['actors/alma', [version]]]) };
    expect(subjectView(noted, noted.subjects.get('alma')!).citeAs.after).toBe(
      '” (person, version 0123456789ab). The story.',
    );
  });

  it('says in which language a title is that is not in the page’s', () => {
    expect(sourceView(graph, graph.sources.get('herald')!).citeAs.language).toBe('ar');
    expect(subjectView(graph, graph.subjects.get('alma')!).citeAs.language).toBeUndefined();
  });

  it('puts no full stop after a story whose title ends in a mark of its own', () => {
    expect(pageCitation({ ...STORY, title: 'Who pays?' }, { label: 'Alma' }, 'person', null, null).after).toBe(
      '” (person). Who pays?',
    );
  });
});
