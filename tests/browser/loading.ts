import type { Page } from 'playwright-core';

/** Collects what goes wrong in a page. That a page is not found is told of the page itself and is no fault. */
export function listen(page: Page, site: string, faults: string[]): void {
  const { origin } = new URL(site);
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
