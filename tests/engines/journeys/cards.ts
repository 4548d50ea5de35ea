import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';

const EVENT = 'events/2021-06-18-states-join/';
const NAME = 'main .prose a[href*="/actors/"]';
const CARD = '[role=tooltip]';

/** Looks at the card of a link. */
export function cardJourneys(journey: Journey): void {
  journey('the card of a name is shown to a pointer that rests on it, and goes with it', async (reader) => {
    await reader.open(EVENT);
    const name = await reader.text(NAME);
    await reader.hover(NAME);
    await expect.poll(() => reader.text(CARD)).toContain(name);
    await reader.hover('h1');
    await expect.poll(() => reader.texts(CARD)).toEqual([]);
  });

  journey('the card of a name is shown to the keyboard, and Escape closes it', async (reader) => {
    await reader.open(EVENT);
    await reader.focus('#main');
    const has = () => reader.tab.run((selector) => document.activeElement!.matches(selector), NAME);
    for (let i = 0; i < 40 && !(await has()); i++) await reader.press('Tab');
    expect(await has()).toBe(true);
    await expect.poll(async () => (await reader.texts(CARD)).length).toBe(1);
    await reader.press('Escape');
    expect(await reader.texts(CARD)).toEqual([]);
  });
}
