import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';
import type { Reader } from '../../setup/engines/reader.ts';

const EVENT = 'events/2021-06-18-states-join/';
const BUTTON = 'main button[data-copy]';

/** Copies a link, by the pointer and by keys, and puts it in somewhere else. */
export function copyJourneys(journey: Journey): void {
  journey('the link of a page is copied by its button', async (reader) => {
    await reader.open(EVENT);
    await reader.click(BUTTON);
    await expect.poll(() => reader.text('.copied')).toBe('Link copied');
    expect(await pasted(reader)).toMatch(new RegExp(`/${EVENT}$`));
  });

  journey('the link of a page is copied by a key on its button', async (reader) => {
    await reader.open(EVENT);
    await reader.focus(BUTTON);
    await reader.press('Enter');
    await expect.poll(() => reader.text('.copied')).toBe('Link copied');
    expect(await pasted(reader)).toMatch(new RegExp(`/${EVENT}$`));
  });

  journey('the link of a section is copied and followed', async (reader) => {
    await reader.open(EVENT);
    await reader.hover('#sources');
    await reader.click('a.permalink[href="#sources"]');
    await expect.poll(() => reader.text('.copied')).toBe('Link copied');
    expect(await reader.at()).toBe(`${EVENT}#sources`);
    expect(await pasted(reader)).toMatch(new RegExp(`/${EVENT}#sources$`));
  });
}

async function pasted(reader: Reader): Promise<string> {
  await reader.press('/', 'Control+v');
  return reader.tab.run(() => document.querySelector<HTMLInputElement>('#site-search')!.value);
}
