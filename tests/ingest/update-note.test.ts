import { describe, expect, it } from 'vitest';
import { isUpdateNote, updatesNoted } from '../../src/ingest/read/update-note.ts';
import { anArticle } from './draft/an-article.ts';
import { aPage } from './pages.ts';
import { articleIn } from './read.ts';

describe('a note of an update', () => {
  it.each([
    'Updated at 18:05 with the answer of the regional health department.',
    'Updated 6.05 pm to add the answer of the mayor.',
    'Last updated: 12 March 2026, 18:05, with figures of the port.',
    '(This story was updated on March 13 after the mayor spoke.)',
    'This article has been updated at 14:30 GMT to include a comment.',
    'Mis à jour à 18h05 avec la réponse du maire.',
    'Article mis à jour le 12 mars 2026 pour ajouter la réponse du maire.',
    'Обновлено в 18:05 после ответа мэра.',
    'Материал обновлён 12.03.2026, добавлен ответ мэра.',
    'Aktualisiert um 18:05 mit der Antwort der Stadt.',
  ])('is no paragraph: %s', (text) => {
    expect(isUpdateNote(text)).toBe(true);
  });

  it.each([
    'Updated figures show that 300 people came.',
    'Updated at 18:05, the list has 300 names and is the longest so far.',
    'The list was updated at 18:05 with the names of the missing.',
    'Update: the mayor has answered.',
    'UPDATE 18:05: The mayor said that the bridge is open.',
    'Updated plans came on 12 March with new drawings.',
    'Mis à jour, le plan prévoit 300 places.',
    'Обновлено 300 домов после наводнения.',
    'Обновлено здание порта, с новой крышей.',
    'The mayor updated the council at 18:05 with the latest figures.',
  ])('is none of these: %s', (text) => {
    expect(isUpdateNote(text)).toBe(false);
  });

  it('is of its own day, of that of publication where it has a clock alone, and of none where nothing tells', () => {
    const daysOf = (...texts: readonly string[]) =>
      updatesNoted(anArticle({ texts })).map(({ value, from }) => [value, from]);
    expect(daysOf('Updated at 18:05 with the answer of the mayor.')).toEqual([
      ['2026-01-20', 'with the answer of the mayor'],
    ]);
    expect(daysOf('Updated on 22 January 2026 to add a comment.')).toEqual([['2026-01-22', 'to add a comment']]);
    expect(daysOf('Updated on 22 January to add a comment.')).toEqual([]);
  });

  it('is cut from the text of a page, and proposed', async () => {
    const {
      paragraphs,
      cut,
      updatesNoted: noted,
    } = await articleIn(
      aPage({
        text: '<p>The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships ran aground.</p><p>Fishermen fear that the mud will be dumped on their grounds. The council will hear them next week, before it votes.</p><p class="corr">Updated on 12 March 2026 with the answer of the mayor.</p>',
      }),
    );
    expect(paragraphs).toHaveLength(2);
    expect(cut?.map(({ text }) => text)).toEqual(['Updated on 12 March 2026 with the answer of the mayor.']);
    expect(noted?.map(({ value }) => value)).toEqual(['2026-03-12']);
  });
});
