import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, ROOT, run } from '../setup/build.ts';
import { SECOND_STORY } from '../setup/stories.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-broken-'));
  await cp(join(ROOT, SECOND_STORY), join(folder, 'content'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build stops on broken content and names every problem with its file, line and field', async () => {
  await appendFile(join(folder, 'content/story.yaml'), 'subtitle: none\n');
  await cp(join(folder, 'content/story.yaml'), join(folder, 'content/actors/no-frontmatter.md'));
  const built = await build(join(folder, 'project'), { CONTENT_DIR: join(folder, 'content') });
  const output = 'failed' in built ? built.failed : 'the build went through';
  expect(output).toMatch(/story\.yaml:\d+ subtitle: /);
  expect(output).toMatch(/actors\/no-frontmatter\.md:1 file: /);
});

test.each(['ftp://example.org/', 'example.org', 'https://example.org//story/', 'https://example.org/?page=1'])(
  'a build for the address %j stops and says so in one line',
  async (address) => {
    const { code, output } = await run('npm', ['run', '--silent', 'build'], ROOT, {
      SITE_ADDRESS: address,
      OUT_DIR: join(folder, 'never'),
    });
    const said = output.split('\n').filter((line) => line && !line.startsWith('npm warn'));
    expect(said).toEqual([expect.stringContaining(`SITE_ADDRESS: ${JSON.stringify(address)}`)]);
    expect(code).toBe(1);
  },
);
