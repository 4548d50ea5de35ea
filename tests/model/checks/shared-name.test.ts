import { describe, expect, it } from 'vitest';
import { sharedName } from '../../../src/model/checks/shared-name.ts';
import { anActor, anEntity, contentOf } from '../../builders.ts';

const fieldsOf = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
  [
    ...sharedName(
      contentOf({ actors: [anActor({ id: 'one', ...one })], entities: [anEntity({ id: 'other', ...other })] }),
    ),
  ].map(({ field }) => field);

describe('a name that two records bear', () => {
  it('is a problem unless each lists the other as different', () => {
    const both = (one: readonly string[], other: readonly string[]) =>
      fieldsOf({ name: 'Guinea', differentFrom: one }, { name: 'guinea', differentFrom: other });
    expect(both([], [])).toEqual(['name']);
    expect(both(['other'], [])).toEqual(['name']);
    expect(both([], ['one'])).toEqual(['name']);
    expect(both(['other'], ['one'])).toEqual([]);
  });

  it('is told once of two records, where the second has it first', () => {
    const names = ['Gwinea', 'Guinea'].map((text) => ({ text, language: 'en' }));
    expect(fieldsOf({ name: 'Guinea', names: [names[0]] }, { name: 'The coast', names })).toEqual(['names.1.text']);
  });

  it('is none where it has signs alone, which are no letters that two could share', () => {
    expect(fieldsOf({ name: '!!' }, { name: '??' })).toEqual([]);
  });
});
