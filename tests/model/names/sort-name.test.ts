import { expect, test } from 'vitest';
import { sortNameOf } from '../../../src/model/names/sort-name.ts';

const named = (name: string, own?: readonly [language: string, text: string]) =>
  sortNameOf({ name, names: own ? [{ language: own[0], text: own[1] }] : [] });

test.each([
  ['Mira Stone', 'Stone, Mira'],
  ['Mira Ann Stone', 'Stone, Mira Ann'],
  ['Kassym-Jomart Brook', 'Brook, Kassym-Jomart'],
  ['Bo Reed-Marsh', 'Reed-Marsh, Bo'],
])('"%s" is filed under the family name, as "%s"', (name, filed) => expect(named(name)).toBe(filed));

test.each([
  ['Stone', 'one name'],
  ['Salman bin Omar', 'a father’s name'],
  ['Salman bin Al-Omar', 'a father’s name with an article'],
])('"%s", which is %s, is filed as it is printed', (name) => expect(named(name)).toBe(name));

test.each([
  ['Lin Mei', 'zh', '林梅', 'Lin Mei'],
  ['Park Min-seo', 'ko', '박민서', 'Park Min-seo'],
  ['Nguyen Thi Lan', 'vi', 'Nguyễn Thị Lan', 'Nguyen Thi Lan'],
  ['Katrín Jónsdóttir', 'is', 'Katrín Jónsdóttir', 'Katrín Jónsdóttir'],
  ['Anna Kovács', 'hu', 'Kovács Anna', 'Kovács, Anna'],
  ['Kovács Anna', 'hu', 'Kovács Anna', 'Kovács Anna'],
  ['Eleni Marka', 'el', 'Ελένη Μάρκα', 'Marka, Eleni'],
])('"%s" is filed by the habit of the language %s (%s): as "%s"', (name, language, text, filed) => {
  expect(named(name, [language, text])).toBe(filed);
});

test.each([
  ['Omar Al-Hadid', 'Hadid, Omar'],
  ['Omar al-Hadid', 'Hadid, Omar'],
  ['Omar el-Hadid', 'Hadid, Omar'],
  ['Omar ash-Shams', 'Shams, Omar'],
  ['Salman bin Omar Al Hadid', 'Hadid, Salman bin Omar Al'],
  ['Salman bin Omar Al-Hadid', 'Hadid, Salman bin Omar'],
])('the Arabic article of "%s" counts for nothing: "%s"', (name, filed) => expect(named(name)).toBe(filed));

test.each([
  ['Jean Le Pont', 'Le Pont, Jean'],
  ['Jan van der Berg', 'Berg, Jan van der'],
  ['Van Berg', 'Berg, Van'],
  ['Bo Reed Jr.', 'Reed, Bo Jr.'],
  ['Bo Reed Sr', 'Reed, Bo Sr'],
  ['Bo Reed III', 'Reed, Bo III'],
])('of "%s" small words and what stands behind count for nothing: "%s"', (name, filed) => {
  expect(named(name)).toBe(filed);
});
