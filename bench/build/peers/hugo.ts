import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../tests/setup/build.ts';
import { measure } from '../measured-run.ts';
import type { Peer } from './peer.ts';
import { FOLDERS } from './folders.ts';

const PROJECT = fileURLToPath(new URL('hugo', import.meta.url));

/** Fields whose names mean something else to Hugo, and what they are called for it. */
const RENAMED = { url: 'address', kind: 'sort', type: 'answers' } as const;
const FIELD = new RegExp(`^(?:${Object.keys(RENAMED).join('|')})(?=: )`, 'gm');

/** The version of Hugo, where it is installed. */
export async function hugoVersion(): Promise<string | undefined> {
  const asked = await run('hugo', ['version']).catch(() => undefined);
  return asked && /v([\d.]+)/.exec(asked.output)?.[1];
}

/** Hugo's builds of a story, of copies of its files in which three fields have other names. */
export function hugo(folder: string, content: string, version: string): Peer {
  const output = join(folder, 'site');
  return {
    name: 'Hugo',
    version,
    output,
    buildCold: async () => {
      await rm(folder, { recursive: true, force: true });
      await cp(PROJECT, folder, { recursive: true });
      for (const name of FOLDERS) await copyRecords(join(content, name), join(folder, 'content', name));
      return measure({ command: ['hugo', '--quiet', '--destination', 'site'], folder });
    },
  };
}

async function copyRecords(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), 'utf8');
    await writeFile(
      join(to, name),
      text.replace(FIELD, (field) => RENAMED[field as keyof typeof RENAMED]),
    );
  }
}
