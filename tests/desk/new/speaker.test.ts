import { describe, expect, it } from 'vitest';
import { speakersIn } from '../../../src/desk/new/speaker.ts';

const NAMES = {
  freedonia: ['Freedonia', 'Фредония'],
  sylvania: ['Sylvania', 'Sylvanie'],
  lodge: ['White Lodge'],
  league: ['League of Rivers'],
  guild: ['Lamp Guild'],
  stone: ['Mira Stone', 'M. Stone', 'Мира Стоун'],
  bek: ['Ada Bek', 'Ада Бек'],
};

function speakersOf(text: string): readonly string[] {
  const named = Object.entries(NAMES).flatMap(([id, names]) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(name.replace('.', '\\.'), 'g'))].map(({ index }) => ({
        id,
        name,
        start: index,
        end: index + name.length,
      })),
    ),
  );
  return speakersIn(
    text,
    named.toSorted((a, b) => a.start - b.start),
  );
}

const speakerOf = (text: string) => speakersOf(text)[0];

describe('the speaker of a paragraph', () => {
  it.each([
    ['According to the White Lodge, more will join. Mira Stone said that they meet again.', ['lodge', 'stone']],
    ['“It holds,” Mira Stone said. “It is long,” said Ada Bek. Mira Stone added that it is safe.', ['stone', 'bek']],
    ['The tents are from Freedonia, officials said.', []],
  ])('may be one of several: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it.each([
    ['Freedonia is not ready, Sylvania said.', 'sylvania'],
    ['The carts reached Freedonia, the White Lodge said.', 'lodge'],
    ['Forty lamps were lit, according to the League of Rivers.', 'league'],
    ['Forty lamps were lit, according to a spokeswoman for the League of Rivers.', 'league'],
    ['Sylvania paid for the lamps, a spokesman for the League of Rivers said.', 'league'],
    ['In a letter to Mira Stone, Freedonia said it could not take part.', 'freedonia'],
    ['The Lamp Guild denied that it had agreed to the plan of Mira Stone.', 'guild'],
    ['She is a friend of Mira Stone, Ada Bek told reporters.', 'bek'],
    ['Speaking in Sylvania, Ada Bek said that the Lamp Guild had agreed.', 'bek'],
    ['Ada Bek has repeatedly warned Sylvania.', 'bek'],
    ['Sylvania is late. Foreign Minister Ada Bek on Tuesday said so to Freedonia.', 'bek'],
    ['“Sylvania said no,” M. Stone told Freedonia.', 'stone'],
    ['Ada Bek, the envoy of Sylvania, said that it was late.', 'bek'],
    ['Lamps will go there, the deputy defence minister, Ada Bek, said on Tuesday after a session.', 'bek'],
    ['Its deputy minister of lamps, Mira Stone, told Sylvania so.', 'stone'],
    ['Les lampes partiront, le ministre adjoint, Ada Bek, a déclaré mardi.', 'bek'],
    ['Заместитель министра, Ада Бек, заявил об этом.', 'bek'],
  ])('is the name before the verb, or whom something is told by: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each([
    ['“It will hold for Freedonia,” said Mira Stone.', 'stone'],
    ['“It will hold,” said Foreign Minister Ada Bek on Monday in Sylvania.', 'bek'],
    ['Freedonia sent lamps, as reported by the Lamp Guild.', 'guild'],
    ['Le pont de Sylvanie tiendra, a déclaré Mira Stone.', 'stone'],
    ['Selon la Sylvanie, Mira Stone est partie.', 'sylvania'],
    ['Об этом сообщила Ада Бек.', 'bek'],
    ['По словам президент Мира Стоун, Фредония готова.', 'stone'],
    ['Мира Стоун заявила, что Фредония готова.', 'stone'],
  ])('is the name behind the verb where none stands before it: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each([
    'The lamps are paid for by Sylvania, officials said.',
    'Speaking in Sylvania, the envoy said that the Lamp Guild had agreed.',
    'Officials said Sylvania warned Freedonia.',
    'The envoy, a baker, said Sylvania had agreed.',
    'The crowds of Sylvania said nothing.',
    'A guard who met Mira Stone said so.',
    'Lamps of Freedonia, Sylvania, said to be old, are gone.',
    'The guard, near Sylvania, said so.',
    'Freedonia was told of it.',
    'Forty lamps, according to Sylvania’s bakers.',
    'She told Sylvania.',
    '“Ada Bek said so,” she wrote.',
    '',
  ])('is not told by another name that stands near: %s', (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });

  it('is found in a long paragraph without points at once, and no mark of its text is taken for a name', () => {
    expect(speakerOf(`${'Mira Stone and the mayor said '.repeat(3000)}so`)).toBeUndefined();
    expect(speakerOf('\uE0000\uE001 said so.')).toBeUndefined();
  });
});
