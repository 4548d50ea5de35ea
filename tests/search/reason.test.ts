import { describe, expect, it } from 'vitest';
import { besideTitle, reasonFor } from '../../src/search/reason.ts';
import { aFinder } from './a-finder.ts';

const finder = aFinder(
  { name: 'Union of Old Ports', names: ['The Ports'] },
  { name: 'Qara Khalid', names: ['Night Rider'] },
  { name: 'Mira Stone', roles: [['Treasurer', 'Union of Old Ports']] },
);

function reason(query: string): string | null {
  const [first] = finder.find(query);
  const why = reasonFor(first!, query);
  return why && `${why.before}[${why.name}]${why.after}`;
}

describe('why a name answers a query', () => {
  it('is not said where the title of its page shows it', () => {
    expect(reason('Mira Stone')).toBeNull();
    expect(reason('stone')).toBeNull();
  });

  it('is where another name is from', () => {
    expect(reason('Night Rider')).toBe('also called [Night Rider]');
  });

  it('is the role it has', () => {
    expect(reason('treasurer')).toBe('[Treasurer, Union of Old Ports]');
  });

  it('is that it sounds so', () => {
    expect(reason('Kara Khalid')).toBe('sounds like [Qara Khalid]');
  });

  it('does not say the title a second time beside it', () => {
    const soundsSo = { before: 'sounds like ', name: 'Qara Khalid', after: '' };
    expect(besideTitle(soundsSo, 'Qara Khalid')).toEqual({ before: 'sounds alike', name: '', after: '' });
    expect(besideTitle(soundsSo, 'Qara Khalid of Oldtown')).toBe(soundsSo);
    const initials = { ...soundsSo, before: 'Q.K., initials of ' };
    expect(besideTitle(initials, 'Qara Khalid')).toBe(initials);
  });

  it('is that the query is its initials, as they were typed', () => {
    expect(reason(' UoP ')).toBe('UoP, initials of [Union of Old Ports]');
  });

  it('is a question where a slip was forgiven', () => {
    expect(reason('Mira Stome')).toBe('did you mean [Mira Stone]?');
  });

  it('is the question rather than the sound, where it is both', () => {
    expect(reason('Kara Khadid')).toBe('did you mean [Qara Khalid]?');
  });

  it('has a name in the middle of a sentence', () => {
    const [form] = aFinder({ name: 'Mira Stone', names: ['M. Pebble'] }).find('pebble');
    const spelled = { ...form!, form: { ...form!.form, origin: 'spelled {} in the Herald article' } };
    expect(reasonFor(spelled, 'pebble')).toEqual({
      before: 'spelled ',
      name: 'M. Pebble',
      after: ' in the Herald article',
    });
  });
});
