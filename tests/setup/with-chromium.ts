import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, type Browser } from './find-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts the browsers that `tests/browser` uses, one for each worker, since the tabs of one browser share a clipboard.
 * A bundled browser is unpacked once, into a folder of this run, so that a run that was stopped half-way leaves nothing
 * broken behind.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-chromium-'));
  const found = await unpackedInto(folder);
  const servers = await Promise.all(Array.from({ length: project.config.maxWorkers }, () => launch(found)));
  project.provide(
    'chromium',
    servers.map((server) => server.wsEndpoint()),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(folder, { recursive: true, force: true });
  };
}

function launch({ path, environment }: Browser): Promise<BrowserServer> {
  const env = { ...(process.env as Record<string, string>), ...environment };
  return chromium.launchServer({ executablePath: path, args: FLAGS, env, host: '127.0.0.1' });
}

/** A browser to start; should one have to be unpacked, it is unpacked there. */
async function unpackedInto(folder: string): Promise<Browser> {
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await findChromium();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}
