import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readStory } from '../../src/reader/content.ts';
import { build, npmBuild, ROOT, type Build } from './build.ts';
import type { Builds, Site } from './provided.ts';
import { serve, type Served } from './server.ts';

/** The moment every build is told it runs at, in seconds since 1970. */
const SOURCE_DATE_EPOCH = '1767225600';
const SECOND_STORY = 'tests/second-story/content';
/** Another machine: in another time zone and language, with what `other-machine.mjs` changes. */
const OTHER_MACHINE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  SOURCE_DATE_EPOCH: '1798761600',
  NODE_OPTIONS: `--import=${new URL('other-machine.mjs', import.meta.url).href}`,
};
const UNDER_PATH = 'https://example.org/sub/path/';
/** Any folder of any host will do for a portable copy. */
const ANYWHERE = 'https://example.org/any/folder/';

interface Run {
  readonly builds: Builds;
  readonly stop: () => Promise<void>;
}

/** Vitest loads this file anew for each project; the builds are shared by all of them. */
const shared = globalThis as { throughlineBuilds?: Promise<Run> };

/** Builds and serves the sites that `tests/site` and `tests/browser` read. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { builds, stop } = await (shared.throughlineBuilds ??= start());
  project.provide('builds', builds);
  return stop;
}

async function start(): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  const own = await addressOf('content');
  const second = await addressOf(SECOND_STORY);
  const [story, again] = await Promise.all([built(folder, 'story'), built(folder, 'again', OTHER_MACHINE)]);
  const [underPath, secondStory] = await Promise.all([
    built(folder, 'under-path', { SITE_ADDRESS: UNDER_PATH }),
    built(folder, 'second-story', { CONTENT_DIR: SECOND_STORY }),
  ]);
  const portable = await builtPortably(join(folder, 'second-story'));
  const running: Served[] = [];
  const builds = {
    story: await siteOf(story, own, running),
    again: await siteOf(again, own, running),
    underPath: await siteOf(underPath, UNDER_PATH, running),
    secondStory: await siteOf(secondStory, second, running),
    portable: await siteOf(portable, ANYWHERE, running),
  };
  return { builds, stop: () => stop(folder, running) };
}

function built(folder: string, name: string, settings: Readonly<Record<string, string>> = {}): Promise<Build> {
  return build(join(folder, name), { SOURCE_DATE_EPOCH, ...settings });
}

/** In the project where the second story was built, so that what is kept between builds is there. */
function builtPortably(project: string): Promise<Build> {
  return npmBuild(project, { SOURCE_DATE_EPOCH, CONTENT_DIR: SECOND_STORY }, { isPortable: true });
}

async function siteOf(build: Build, address: string, running: Served[]): Promise<Site | { failed: string }> {
  if ('failed' in build) return build;
  const served = await serve(build.folder, new URL(address).pathname);
  running.push(served);
  return { folder: build.folder, address, url: served.url };
}

/** Any address will do for a story that cannot be read: its build says why. */
async function addressOf(content: string): Promise<string> {
  const { story } = await readStory(join(ROOT, content), content);
  return `${(story?.data.address ?? 'http://localhost').replace(/\/+$/, '')}/`;
}

async function stop(folder: string, running: Served[]): Promise<void> {
  await Promise.all(running.splice(0).map((served) => served.stop()));
  await rm(folder, { recursive: true, force: true });
}
