import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../tests/setup/build.ts';
import { measure } from '../measured-run.ts';
import type { Peer } from './peer.ts';
import { versionOf } from '../../versions.ts';
import { FOLDERS } from './folders.ts';

const PROJECT = fileURLToPath(new URL('eleventy', import.meta.url));
const INSTALL = ['install', '--no-audit', '--no-fund', '--no-package-lock'];

/** Installs Eleventy with our templates into a folder that does not exist yet; gives why it could not. */
export async function installEleventy(folder: string): Promise<string | undefined> {
  await cp(PROJECT, folder, { recursive: true });
  const { code, output } = await run('npm', INSTALL, folder);
  return code === 0 ? undefined : output.trim();
}

/** Eleventy's builds of a story, of the same files, where it was installed. */
export async function eleventy(folder: string, content: string): Promise<Peer> {
  for (const name of FOLDERS) {
    const link = join(folder, 'content', name);
    await rm(link, { force: true });
    await symlink(join(content, name), link);
  }
  const output = join(folder, 'site');
  return {
    name: 'Eleventy',
    version: await versionOf('@11ty/eleventy', folder),
    output,
    buildCold: async () => {
      await rm(output, { recursive: true, force: true });
      return measure({ command: ['npm', 'run', '-s', 'build'], folder });
    },
  };
}
