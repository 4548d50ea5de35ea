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
