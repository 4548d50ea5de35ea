import { readingWords } from '../../../words/problems/reading.ts';
import type { Locale } from '../dates/day-order.ts';
import { daysIn, type ReadDay } from '../dates/read-day.ts';
import { beginningOf } from '../plain-text.ts';
import type { Block } from './blocks.ts';
import { evidence, evidenceOf, type DayEvidence } from './day-evidence.ts';

const { from } = readingWords;

/** Words before a day on which an article was changed. */
const CHANGED =
  /(?:最終更新日?|最后更新|更新日?|수정|updated?|modified|edited|revised|last (?:change|edit)|aktualisiert|geändert|stand|mis à jour|mise à jour|modifié|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|обновлено|изменено|жаңартылды|güncelle(?:me|ndi)|uppdaterad|oppdatert|opdateret|bijgewerkt|aktualizacja|aktualizováno|оновлено)[^\p{L}]*(?:\p{L}{1,4}[^\p{L}]*){0,3}$/iu;
/** The same behind it: "2026.03.12 lastupdate". */
const CHANGED_BEHIND = /^[\s(\[]*(?:last ?update|updated|更新)/iu;
/** Words before the day of publication. */
const PUBLISHED =
  /(?:publi(?:shed|cation|é|cado|cada|cato|kováno|cerat|sert)|posted|veröffentlicht|erschienen|опубликован[оа]?|жарияланды|公開日?|掲載日?|发布|發布|登録日?|입력|yayın)[^\p{L}]*(?:\p{L}{1,9}[^\p{L}]*){0,3}$/iu;
/** Words before a day of something else. */
const OTHER =
  /(?:registriert|registered|joined|mitglied seit|member since|gültig|valid|geboren|born|原文|投稿日)[^\p{L}]*(?:\p{L}{1,5}[^\p{L}]*){0,3}$/iu;
/** A line with more letters beside its days tells of something else. */
const MOST_LETTERS = 60;

/** The days that the lines around the title print, with the `<time>` among them. */
export function printedDays(head: readonly Block[], locale: Locale): readonly DayEvidence[] {
  return head.flatMap((block) => {
    const times = [...block.element.querySelectorAll('time[datetime]')].map(
      (time) => time.getAttribute('datetime') ?? '',
    );
    const shown = daysIn(block.text, locale).map((read, i, all) => {
      const label = labelOf(read, all[i - 1], block.text);
      return { ...evidence(read, from.visible(beginningOf(block.text))), ...(label && { label }) };
    });
    return shown.length > 0 ? shown : times.flatMap((raw) => evidenceOf(raw, from.time, locale));
  });
}

/**
 * Of the days printed, those that may be that of publication: none where several are and none is said to be it. One
 * behind the day of a change is that on which the page was looked at.
 */
export function originalDays(printed: readonly DayEvidence[]): readonly DayEvidence[] {
  const changes = printed.filter(({ label }) => label === 'updated').map(({ read }) => read.day);
  const before = printed.filter(({ read }) => changes.every((day) => read.day <= day));
  const said = before.filter(({ label }) => label === 'published');
  const days = said.length > 0 ? said : before.filter(({ label }) => label === undefined);
  return new Set(days.map(({ read }) => read.day)).size > 1 ? [] : days;
}

function labelOf(read: ReadDay, last: ReadDay | undefined, line: string): DayEvidence['label'] {
  const before = line.slice(last ? last.index + last.raw.length : 0, read.index);
  const behind = line.slice(read.index + read.raw.length);
  if (CHANGED.test(before) || CHANGED_BEHIND.test(behind)) return 'updated';
  if (PUBLISHED.test(before)) return 'published';
  const letters = `${before}${behind}`.replace(/[^\p{L}]/gu, '').length;
  return OTHER.test(before) || letters > MOST_LETTERS ? 'other' : undefined;
}
