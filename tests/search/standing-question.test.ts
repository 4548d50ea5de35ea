import { describe, expect, it } from 'vitest';
import { answersTo, standingQuestion, type StandingAnswer } from '../../src/search/standing-question.ts';

const FILE = {
  statuses: { join: ['accepted', 'signed'], sign: ['signed'], signed: ['signed'], moored: ['berth'] },
  questionWords: ['when', 'did', 'the', 'of', 'who', 'has'],
};

function asked(query: string) {
  const question = standingQuestion(query, FILE);
  return question && { statuses: [...question.statuses], names: question.names };
}

describe('a query asks where somebody stands', () => {
  it('by a word for a status and a name', () => {
    expect(asked('when did Alma join')).toEqual({ statuses: ['accepted', 'signed'], names: ['alma'] });
    expect(asked('Alma signed?')).toEqual({ statuses: ['signed'], names: ['alma'] });
    expect(asked("Alma's moored")).toEqual({ statuses: ['berth'], names: ['alma'] });
  });

  it('with whatever in it may be a name, the longest first', () => {
    expect(asked('When did Alma join the League of Ports')?.names).toEqual([
      'alma join the league of ports',
      'alma join the league',
      'league of ports',
      'alma',
      'league',
      'ports',
    ]);
  });

  it.each(['Alma', 'when did Alma', 'when did the', 'join', 'who signed', 'when did the join', ''])(
    'only with both: %s',
    (query) => {
      expect(asked(query)).toBeNull();
    },
  );
});

describe('answers', () => {
  const standing = (actor: string, body: string): StandingAnswer => ({
    actor,
    body,
    actorName: actor,
    bodyName: body,
    now: 'signed',
    changes: [],
  });
  const alma = standing('actors/alma/', 'entities/league/');
  const elsewhere = standing('actors/alma/', 'entities/pact/');
  const standings = [alma, elsewhere, standing('actors/bo/', 'entities/league/')];
  const found = (...paths: string[]) => answersTo({ ...FILE, standings }, paths);

  it('are the standings of whom it names', () => {
    expect(found('actors/alma/')).toEqual([alma, elsewhere]);
  });

  it('are those in the body it names, if it names one', () => {
    expect(found('actors/alma/', 'entities/pact/')).toEqual([elsewhere]);
    expect(found('actors/bo/', 'entities/pact/')).toEqual([standings[2]]);
  });

  it('are none where it names nobody who has any', () => {
    expect(found('entities/league/')).toEqual([]);
    expect(found()).toEqual([]);
  });
});
