import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { site, type Engines } from '../provided.ts';
import { startByBidi } from './bidi.ts';
import { Reader } from './reader.ts';
import { serveWatched, type WatchedSite } from './reports.ts';
import type { EngineBrowser } from './tab.ts';
import { startByWebDriver } from './webdriver.ts';

/** Tests what a reader does in a tab of its own. */
export type Journey = (sentence: string, go: (reader: Reader, site: WatchedSite) => Promise<void>) => void;

/**
 * Gives what tests journeys through the second story in an engine. Where it is not installed, they are skipped, and the
 * run says so at its end. A journey on which a page does what its policy forbids fails.
 */
export function useEngine(name: keyof Engines): Journey {
  const found = inject('engines')[name];
  let browser: EngineBrowser | undefined;
  let watched: WatchedSite | undefined;
  let reader: Reader | undefined;
  if (!('missing' in found)) {
    beforeAll(async () => {
      const { folder, address } = site('secondStory');
      [browser, watched] = await Promise.all([
        STARTS[name](found.program, found.environment),
        serveWatched(folder, new URL(address).pathname),
      ]);
    });
    afterEach(async () => {
      const complaints = reader?.tab.complaints ?? [];
      await reader?.tab.close();
      reader = undefined;
      expect([...complaints, ...watched!.refused()]).toEqual([]);
    });
    afterAll(() => Promise.all([browser?.stop(), watched?.stop()]));
  }
  return (sentence, go) =>
    test(sentence, async ({ skip }) => {
      if ('missing' in found) return skip(`journeys of readers in ${name}; to be installed: ${found.missing}`);
      reader = new Reader(await browser!.newTab(), watched!.url);
      await go(reader, watched!);
    });
}

type Environment = Readonly<Record<string, string>>;

const STARTS: Record<keyof Engines, (program: string, environment: Environment) => Promise<EngineBrowser>> = {
  Chromium: (executablePath, environment) =>
    startByBidi({
      browser: 'chrome',
      executablePath,
      env: { ...process.env, ...environment },
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    }),
  Firefox: (executablePath) => startByBidi({ browser: 'firefox', executablePath }),
  WebKit: (driver, environment) =>
    startByWebDriver(driver, environment, { 'webkitgtk:browserOptions': { args: ['--automation'] } }),
};
