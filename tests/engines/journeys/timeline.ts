import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';
import type { Reader } from '../../setup/engines/reader.ts';

const COUNT = '[data-result-count]';
const SLIDER = '[type=range]';
const WORDS = '[data-filters] [name=q]';

/** Narrows the timeline, and takes it back to an earlier day. */
export function timelineJourneys(journey: Journey): void {
  journey('filters of the timeline narrow it, are kept by its address, and go again', async (reader) => {
    await reader.open('timeline/');
    const all = await eventsOf(reader);
    await reader.choose('[data-filters] [name=actor]', 'seychelles');
    await expect.poll(() => reader.at()).toBe('timeline/?actor=seychelles');
    const ofOne = await eventsOf(reader);
    expect(ofOne.length).toBeGreaterThan(0);
    expect(await reader.text(COUNT)).toBe(`${ofOne.length} of ${all.length} events`);
    await reader.open('timeline/?actor=seychelles');
    await expect.poll(() => eventsOf(reader)).toEqual(ofOne);
    await reader.click('[data-clear]');
    await expect.poll(() => reader.at()).toBe('timeline/');
    await expect.poll(() => eventsOf(reader)).toEqual(all);
  });

  journey('the slider of days takes the timeline back, by keys', async (reader) => {
    await reader.open('timeline/');
    const now = await eventsOf(reader);
    await reader.focus(SLIDER);
    await reader.press('Home');
    await expect.poll(() => reader.at()).toBe('timeline/?known=2021-03-15');
    await expect.poll(() => reader.text('[data-known-day-text]')).toBe('as things stood 15 March 2021');
    expect((await eventsOf(reader)).length).toBeLessThan(now.length);
    await reader.press('End');
    await expect.poll(() => reader.at()).toBe('timeline/');
    await expect.poll(() => eventsOf(reader)).toEqual(now);
  });
}

/** Comes back to the words that the timeline was narrowed by. */
export function narrowedAgainJourneys(journey: Journey): void {
  journey('after Back from an event the words that the timeline is narrowed by stand in their box', async (reader) => {
    await reader.open('timeline/');
    await reader.click(WORDS);
    await reader.type('talks');
    await expect.poll(() => reader.at()).toBe('timeline/?q=talks');
    const found = await eventsOf(reader);
    await reader.click('[data-event]:not([hidden]) .title a');
    await expect.poll(() => reader.at()).toMatch(/^events\//);
    await reader.tab.back();
    await expect.poll(() => reader.at()).toBe('timeline/?q=talks');
    await expect.poll(() => eventsOf(reader)).toEqual(found);
    expect(await reader.tab.run(valueOf, WORDS)).toBe('talks');
  });
}

/** Draws the slider with the pointer. */
export function sliderJourneys(journey: Journey): void {
  journey('the slider of days is as wide with every day, so that it stays under the pointer', async (reader) => {
    await reader.open('timeline/');
    await reader.hover(SLIDER);
    const { left, right, y } = await reader.tab.run(boxOf, SLIDER);
    const widths = [];
    await reader.tab.buttonDown();
    for (let step = 1; step < 10; step++) {
      await reader.tab.moveTo(left + ((right - left) * step) / 10, y);
      await expect.poll(() => reader.text('[data-known-day-text]')).not.toBe('loading…');
      const box = await reader.tab.run(boxOf, SLIDER);
      widths.push(box.right - box.left);
    }
    await reader.tab.buttonUp();
    expect(await reader.at()).toMatch(/\?known=/);
    expect(new Set(widths)).toEqual(new Set([right - left]));
  });
}

function eventsOf(reader: Reader): Promise<readonly string[]> {
  return reader.tab.run(() =>
    [...document.querySelectorAll<HTMLElement>('[data-event]')]
      .filter((item) => item.checkVisibility())
      .map((item) => item.dataset['event']!),
  );
}

function valueOf(selector: string): string {
  return document.querySelector<HTMLInputElement>(selector)!.value;
}

function boxOf(selector: string): { readonly left: number; readonly right: number; readonly y: number } {
  const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
  return { left, right, y: (top + bottom) / 2 };
}
