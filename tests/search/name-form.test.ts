import { describe, expect, it } from 'vitest';
import { nameForms, roleForm } from '../../src/search/name-form.ts';

describe('the forms of a name', () => {
  it('is one, of a page’s own name or of another with where it is from', () => {
    expect(nameForms(3, 'Mira Stone', null)).toMatchObject([{ subject: 3, text: 'Mira Stone', kind: 'own' }]);
    expect(nameForms(3, 'M. Stone', 'also called {}')).toMatchObject([{ kind: 'other', origin: 'also called {}' }]);
  });

  it('are two of a name in another script: as it is written, and compared in Latin letters', () => {
    const [written, roman, ...more] = nameForms(0, 'Мира', null, 'Mira');
    expect(written).toMatchObject({ kind: 'own', text: 'Мира', key: { whole: { folded: 'мира' } } });
    expect(roman).toMatchObject({ kind: 'roman', text: 'Мира', key: { whole: { folded: 'mira' } } });
    expect(more).toEqual([]);
  });
});

describe('the form of a role', () => {
  const role = roleForm(1, 'Vice President', ['Harbour Union', 'HU']);

  it('reads as its title and the body’s own name', () => {
    expect(role).toMatchObject({ kind: 'role', text: 'Vice President, Harbour Union', origin: '{}' });
  });

  it('says which of its words are its title', () => {
    expect(role.key.words.slice(0, role.titleWords).map(({ folded }) => folded)).toEqual(['vice', 'president']);
  });

  it('may be said with any word of it, and with each name of the body in words and run together', () => {
    for (const word of ['vice', 'president', 'harbour', 'union', 'hu', 'harbourunion'])
      expect(role.context).toContain(word);
  });

  it('is its title alone where it is in no body', () => {
    expect(roleForm(1, 'Painter', [])).toMatchObject({ text: 'Painter', titleWords: 1 });
  });
});
