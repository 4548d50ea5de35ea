import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';
import { ALL_KINDS } from '../setup/kinds.ts';
import { site } from '../setup/provided.ts';

const open = useChromium();

test.each(ALL_KINDS)(
  'the page "%s" writes nothing to the console and asks for nothing that is refused',
  async (kind) => {
    const faults: string[] = [];
    const page = await openKind(open, kind, {}, (opened) => listen(opened, faults));
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  },
);

/** Collects what goes wrong in a page. That a page is not found is told of the page itself and is no fault. */
function listen(page: Page, faults: string[]): void {
  const { origin } = new URL(site('story').url);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`${request.url()} is asked for`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) faults.push(`${response.url()}: ${response.status()}`);
  });
  page.on('console', (message) => {
    const isOfPage = message.location().url === page.url() && message.text().includes('404');
    if (!isOfPage) faults.push(message.text());
  });
}
