import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

/**
 * Finds the browser once, before any test wants it: several that unpack the bundled one at a time would spoil it.
 * It is unpacked into a folder of this run, so that a run that was stopped half-way leaves nothing broken behind.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-chromium-'));
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    project.provide('chromium', await findChromium());
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
  return () => rm(folder, { recursive: true, force: true });
}
