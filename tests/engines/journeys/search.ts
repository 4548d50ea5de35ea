import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';
import type { Reader } from '../../setup/engines/reader.ts';

const LIST = '[role=listbox]';
const RESULT = '#results li';

/** Searches by keyboard alone. */
export function searchJourneys(journey: Journey): void {
  journey('a name is typed, marked with the arrow and opened with Enter', openByName);

  journey('what is typed and not marked is searched for in all pages', searchForWord);
}

/** Comes back to what was typed: browsers keep a page as it is left, each in a way of its own. */
export function searchedAgainJourneys(journey: Journey): void {
  journey(
    'after Back from a name that was chosen the list is closed, and the box has what was typed',
    async (reader) => {
      await openByName(reader);
      await reader.tab.back();
      await expect.poll(() => reader.at()).toBe('about/');
      await expect.poll(() => boxOf(reader)).toBe('mauri');
      expect(await reader.texts(LIST)).toEqual([]);
      await reader.type('t');
      await expect.poll(() => reader.texts(LIST)).toHaveLength(1);
    },
  );

  journey('after Back from a result the box has what was searched for', async (reader) => {
    await searchForWord(reader);
    await reader.click(`${RESULT} a`);
    await expect.poll(() => reader.at()).not.toMatch(/^search/);
    await reader.tab.back();
    await expect.poll(async () => (await reader.texts(RESULT)).length).toBeGreaterThan(3);
    expect(await boxOf(reader)).toBe('pier');
  });
}

async function openByName(reader: Reader): Promise<void> {
  await reader.open('about/');
  await reader.press('/');
  await reader.type('mauri');
  await expect.poll(() => reader.texts(`${LIST}[aria-busy=false] [role=option] .suggested`)).toContain('Mauritius');
  await reader.press('ArrowDown', 'Enter');
  await expect.poll(() => reader.at()).toBe('actors/mauritius/');
}

async function searchForWord(reader: Reader): Promise<void> {
  await reader.open('about/');
  await reader.press('Control+k');
  await reader.type('pier');
  await reader.press('Enter');
  await expect.poll(() => reader.at()).toMatch(/^search\/\?q=pier/);
  await expect.poll(async () => (await reader.texts(RESULT)).length).toBeGreaterThan(3);
}

function boxOf(reader: Reader): Promise<string> {
  return reader.tab.run(() => document.querySelector<HTMLInputElement>('#site-search')!.value);
}
