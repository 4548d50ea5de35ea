import { describe, expect, it } from 'vitest';
import { datesInText } from '../../../src/ingest/draft/dates/dates-in-text.ts';
import { dateFrom } from '../../../src/model/dates/edtf.ts';

/** A Thursday. */
const PUBLISHED = '2026-03-05';

function read(text: string, language: string, published: string | null = PUBLISHED) {
  const day = published === null ? null : dateFrom(published);
  return datesInText(text, language, day).map(({ edtf }) => edtf);
}

describe('a date in a text is as exact as the text has it:', () => {
  it.each([
    ['en', 'on January 19, 2026', '2026-01-19'],
    ['en', 'on 19th of January 2026', '2026-01-19'],
    ['en', 'on Jan. 22', '2026-01-22'],
    ['en', 'on December 30', '2025-12-30'],
    ['en', 'at the end of April 2026', '2026-04'],
    ['en', 'in late December', '2025-12'],
    ['en', 'from 19 to 22 January 2026', '2026-01-19/2026-01-22'],
    ['en', '19–22 January', '2026-01-19/2026-01-22'],
    ['en', 'from 30 December 2025 to 2 January 2026', '2025-12-30/2026-01-02'],
    ['en', '19 or 20 January 2026', '[2026-01-19,2026-01-20]'],
    ['en', 'between 3 March and 5 March 2026', '[2026-03-03..2026-03-05]'],
    ['en', 'around 19 January', '2026-01-19~'],
    ['en', 'since March 2020', '2020-03/..'],
    ['en', 'by the end of April 2026', '[..2026-04]'],
    ['en', 'by 2030', '[..2030]'],
    ['en', 'about 2019', '2019~'],
    ['en', 'in the 1990s', '199X'],
    ['en', 'from 2024 to 2026', '2024/2026'],
    ['en', 'said on Tuesday', '2026-03-03'],
    ['en', 'said on Thursday', '2026-03-05'],
    ['en', 'said yesterday', '2026-03-04'],
    ['en', 'the day before yesterday', '2026-03-03'],
    ['en', 'three days ago', '2026-03-02'],
    ['en', 'ten days ago', '2026-02-23~'],
    ['en', 'two weeks ago', '2026-02-19~'],
    ['en', 'about 2 weeks ago', '2026-02-19~'],
    ['en', 'A fortnight ago', '2026-02-19~'],
    ['en', 'last week', '[2026-02-23..2026-03-01]'],
    ['en', 'earlier this week', '[2026-03-02..2026-03-05]'],
    ['en', 'last month', '2026-02'],
    ['en', 'earlier this month', '2026-03'],
    ['en', 'three months ago', '2025-12~'],
    ['en', 'a year ago', '2025-03~'],
    ['en', 'two years ago', '2024~'],
    ['en', 'last year', '2025'],
    ['en', 'in January last year', '2025-01'],
    ['en', 'on 3 January last year', '2025-01-03'],
    ['en', 'on Friday, 23 January', '2026-01-23'],
    ['en', 'on 19.01.2026', '2026-01-19'],
    ['fr', 'le 1er mai 2025', '2025-05-01'],
    ['fr', 'du 19 au 22 janvier', '2026-01-19/2026-01-22'],
    ['fr', 'en décembre 2025', '2025-12'],
    ['fr', 'fin janvier', '2026-01'],
    ['fr', 'vers le 19 janvier', '2026-01-19~'],
    ['fr', 'entre le 3 et le 5 mars 2026', '[2026-03-03..2026-03-05]'],
    ['fr', 'mardi', '2026-03-03'],
    ['fr', 'hier', '2026-03-04'],
    ['fr', 'avant-hier', '2026-03-03'],
    ['fr', 'il y a trois jours', '2026-03-02'],
    ['fr', 'il y a quinze jours', '2026-02-19~'],
    ['fr', 'Il y a deux semaines', '2026-02-19~'],
    ['fr', 'il y a un mois', '2026-02~'],
    ['fr', 'la semaine dernière', '[2026-02-23..2026-03-01]'],
    ['fr', 'le mois dernier', '2026-02'],
    ['fr', 'l’an dernier', '2025'],
    ['ru', 'вчера', '2026-03-04'],
    ['ru', 'позавчера', '2026-03-03'],
    ['ru', 'две недели назад', '2026-02-19~'],
    ['ru', 'неделю назад', '2026-02-26~'],
    ['ru', '5 дней назад', '2026-02-28'],
    ['ru', 'на прошлой неделе', '[2026-02-23..2026-03-01]'],
    ['ru', 'в прошлом месяце', '2026-02'],
    ['ru', 'в прошлом году', '2025'],
    ['ru', 'десять лет назад', '2016~'],
    ['ru', '19 января 2026 года', '2026-01-19'],
    ['ru', 'с 19 по 22 января', '2026-01-19/2026-01-22'],
    ['ru', 'в январе 2026 года', '2026-01'],
    ['ru', 'в пятницу', '2026-02-27'],
    ['ru', 'около 19 января', '2026-01-19~'],
    ['ru', 'до 2030 года', '[..2030]'],
    ['ru', '03.04.2026', '2026-04-03'],
    ['kk', '2026 жылғы 19 қаңтарда', '2026-01-19'],
    ['kk', '19-22 қаңтар', '2026-01-19/2026-01-22'],
    ['kk', '2026 жылдың қаңтарында', '2026-01'],
    ['kk', 'жұма күні', '2026-02-27'],
    ['de', 'am 19. Januar 2026', '2026-01-19'],
    ['es', 'del 19 al 22 de enero de 2026', '2026-01-19/2026-01-22'],
    ['ar', '2026-01-19', '2026-01-19'],
  ])('%s: %s', (language, text, edtf) => {
    expect(read(text, language)).toEqual([edtf]);
  });
});

describe('what is no date, or none that the text tells, is never made one:', () => {
  it.each([
    ['en', 'Mara May, 62, may march'],
    ['en', 'a photograph by Jan Nowak'],
    ['en', '30 February 2026'],
    ['en', '2026-02-30'],
    ['en', '2,026 people'],
    ['en', 'over the last year, in the last month, long ago, several weeks ago'],
    ['fr', 'il y a deux pays, il y a longtemps'],
    ['ru', 'назад, два года'],
    ['fr', 'la mer et le marché'],
    ['ru', 'майор Иванов'],
    ['kk', 'Қазан қаласы'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('a day or month of which nobody can tell which is which', () => {
    expect(read('on 03/04/2026', 'en')).toEqual([null]);
  });

  it('a day of the week that may be to come', () => {
    expect(read('They will meet on Friday.', 'en')).toEqual([null]);
    expect(read('The talks will be held on Friday, and are on Monday expected to end.', 'en')).toEqual([null, null]);
    const both = 'She said on Monday that it will open, and the council on Tuesday appointed those who are to run it.';
    expect(read(both, 'en')).toEqual(['2026-03-02', '2026-03-03']);
  });

  it.each([
    ['en', 'Two states signed a deal on Sunday under which a clinic will be set up.'],
    ['en', 'The ministers agreed a text on Sunday that will be published.'],
    ['en', 'On Sunday, both states signed a deal that will bring doctors.'],
    ['en', 'A clinic will open under a deal signed on Sunday.'],
    ['en', 'She was in the harbour on Sunday, where a clinic will stand.'],
    ['en', 'Both had signed it by hand on Sunday, but the clinic will open later.'],
    ['fr', 'Les deux pays ont signé dimanche un accord aux termes duquel une clinique sera installée.'],
    ['fr', 'Ils ont conclu un accord dimanche, qui sera publié.'],
    ['fr', 'Une clinique sera ouverte selon un accord signé dimanche.'],
    ['ru', 'Страны подписали в воскресенье соглашение, по которому будет открыт госпиталь.'],
    ['ru', 'В воскресенье подписали соглашение, по которому будет открыт госпиталь.'],
    ['ru', 'Министр сообщил в воскресенье, что госпиталь будет открыт.'],
  ])('no day of the week that a verb of the past has, though more is to come (%s): %s', (language, text) => {
    expect(read(text, language)).toEqual(['2026-03-01']);
  });

  it.each([
    ['en', 'The ministers invited to talks on Sunday will sign a deal.'],
    ['en', 'The ministers agreed to meet on Sunday, and the clinic will open.'],
    ['en', 'They announced a meeting on Sunday that will decide it.'],
    ['en', 'The deal is to be signed on Sunday and will bring doctors.'],
    ['en', 'On Sunday, those who signed it will meet.'],
    ['en', 'The vote planned on Sunday will decide it.'],
    ['en', 'The minister will travel there on Sunday, he said.'],
    ['en', 'They said that the clinic will open on Sunday, which pleased many.'],
    ['fr', 'Les ministres ont promis de signer dimanche un accord qui sera publié.'],
    ['fr', 'La réunion prévue dimanche sera longue.'],
    ['fr', 'L’accord devrait être signé dimanche.'],
    ['ru', 'Генерал в воскресенье будет в городе, который ждёт его.'],
    ['ru', 'Министры решили встретиться в воскресенье, что будет полезно.'],
    ['ru', 'Соглашение будет подписано в воскресенье.'],
  ])('a day of the week that no verb of the past has (%s): %s', (language, text) => {
    expect(read(text, language)).toEqual([null]);
  });

  it.each([null, '2026-03', '2026-03-05~'])('a day of the week where the day of publication is %s', (published) => {
    expect(read('He said so on Friday.', 'en', published)).toEqual([null]);
  });

  it.each([
    ['yesterday', null],
    ['two weeks ago', null],
    ['last week', null],
    ['last month', '2026-02'],
    ['two years ago', '2024~'],
  ])('%s where only the month of publication is known, unless that is enough', (text, edtf) => {
    expect(read(text, 'en', '2026-03')).toEqual([edtf]);
    expect(read(text, 'en', '2026-03-05~')).toEqual([null]);
  });

  it('a day without a year where no day of publication is known', () => {
    expect(read('on 19 January', 'en', null)).toEqual([null]);
  });
});

it('tells the sentence that a date stands in', () => {
  const [date] = datesInText('It rained. Mr. Stone came on Jan. 19, 2026. He left.', 'en', null);
  expect(date).toMatchObject({ text: 'Jan. 19, 2026', sentence: 'Mr. Stone came on Jan. 19, 2026.' });
});
