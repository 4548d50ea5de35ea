import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../../tests/setup/build.ts';
import { measure, type Cost } from './measured-run.ts';

/** What a build keeps for the next one, and the pictures among it: they are measured by themselves. */
const KEPT = '.astro';
const PICTURES = 'share';

/** Our builds of a story, in a copy of the project, so that they leave the work tree and what it keeps alone. */
export interface Ours {
  /** The folder that the site is built into. */
  readonly output: string;
  /** Forgets the last build, but for its pictures, and builds anew. */
  readonly buildCold: () => Promise<Cost>;
  /** Builds with what the last build kept. */
  readonly build: () => Promise<Cost>;
  readonly check: () => Promise<Cost>;
  /** How many pictures were drawn so far. */
  readonly drawn: () => Promise<number>;
}

/**
 * Copies the project, to build a story with.
 *
 * @param copy a folder that does not exist yet
 * @param content the story's folder
 */
export async function ours(copy: string, content: string): Promise<Ours> {
  await copyProject(copy);
  const output = join(copy, 'built');
  const settings = { CONTENT_DIR: content, OUT_DIR: output, SITE_ADDRESS: 'https://example.org/', CI: '' };
  const script = (name: string) => measure({ command: ['npm', 'run', '-s', name], folder: copy, settings });
  return {
    output,
    build: () => script('build'),
    check: () => script('check'),
    drawn: async () => (await readdir(join(copy, KEPT, PICTURES))).length,
    buildCold: async () => {
      await forget(copy, output);
      return script('build');
    },
  };
}

/** Leaves nothing of the last build but the pictures for sharing. */
async function forget(copy: string, output: string): Promise<void> {
  await rm(output, { recursive: true, force: true });
  const kept = await readdir(join(copy, KEPT)).catch(() => []);
  for (const name of kept) if (name !== PICTURES) await rm(join(copy, KEPT, name), { recursive: true, force: true });
}
