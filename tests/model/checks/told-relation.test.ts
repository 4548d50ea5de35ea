import { describe, expect, it } from 'vitest';
import { toldRelations } from '../../../src/model/checks/told-relation.ts';

describe('what a reading says of the answers', () => {
  it.each([
    ['They differ.', ['conflict']],
    ['The two articles contradict each other.', ['conflict']],
    ['The answers do not agree.', ['conflict']],
    ['Both sources say the same.', ['same']],
    ['All three papers agree on the day.', ['same']],
    ['The answers do not exclude each other.', ['compatible']],
    ['Neither of the two contradicts the other.', ['compatible']],
    ['Up to four and exactly three can both be true.', ['compatible']],
    ['One is of the pier and one of the school: the answers are about different things.', ['apart']],
    ['The number changed over time.', ['changed']],
  ])('"%s"', (reading, told) => {
    expect([...toldRelations(reading)]).toEqual(told);
  });

  it.each([
    'The two numbers fit if the 18 are counted beside the host.',
    'The papers may disagree.',
    'Both states agree to send cooks.',
    'The answers tell of the conflict in the strait.',
    'A month lies between the answers.',
    'Members may have been added between them.',
    'It is told in different ways.',
    'The number has not changed since.',
  ])('nothing in "%s"', (reading) => {
    expect([...toldRelations(reading)]).toEqual([]);
  });
});
