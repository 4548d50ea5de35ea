import type { Page } from 'playwright-core';

/** The ids of the events that a timeline shows, in its order. */
export function shown(page: Page): Promise<string[]> {
  return page
    .locator('[data-event]:visible')
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['event']!));
}

/** How much it says it shows. */
export const status = (page: Page) => page.locator('[data-result-count]').innerText();
/** What narrows it by a field: `kind`, `known`. */
export const control = (page: Page, name: string) => page.locator(`[data-filters] [name=${name}]`);
export const clear = (page: Page) => page.locator('[data-clear]');
