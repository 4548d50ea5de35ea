import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, findInstalledChromium, type Browser } from './find-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts the browsers that `tests/browser` uses, for each worker its own, since the tabs of one browser share a clipboard.
 * A bundled browser is unpacked once, into a folder of this run, so that a run that was stopped half-way leaves nothing
 * broken behind.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-chromium-'));
  const [cheapest, installed] = await unpackingInto(
    folder,
    async () => [await findChromium(), await findInstalledChromium()] as const,
  );
  const launchAll = (found: Browser) =>
    Promise.all(Array.from({ length: project.config.maxWorkers }, () => launch(found)));
  const servers = { cheapest: await launchAll(cheapest), installed: await launchAll(installed) };
  project.provide('chromium', {
    cheapest: servers.cheapest.map((server) => server.wsEndpoint()),
    installed: servers.installed.map((server) => server.wsEndpoint()),
  });
  return async () => {
    await Promise.all(Object.values(servers).flatMap((all) => all.map((server) => server.close())));
    await rm(folder, { recursive: true, force: true });
  };
}

function launch({ path, environment }: Browser): Promise<BrowserServer> {
  const env = { ...(process.env as Record<string, string>), ...environment };
  return chromium.launchServer({ executablePath: path, args: FLAGS, env, host: '127.0.0.1' });
}

/** What `find` finds; should a browser have to be unpacked, it is unpacked into the folder. */
async function unpackingInto<Found>(folder: string, find: () => Promise<Found>): Promise<Found> {
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await find();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}
