import { spawn } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NEEDED = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'src',
  'public',
  'content',
  'tests/second-story',
];
/** What a test run sets for itself, and what would send a build elsewhere. */
const NOT_OURS = ['NODE_ENV', 'TEST', 'VITEST', 'MODE', 'PROD', 'DEV', 'SSR', 'BASE_URL', 'OUT_DIR', 'FORCE_COLOR'];
const MINUTES = 5;

/** A site that was built, or what the build said when it failed. */
export type Build = { readonly folder: string } | { readonly failed: string };

/**
 * Runs the real `npm run build` in a copy of the project, so that builds run side by side, leave the work tree alone,
 * and cannot depend on the folder they run in.
 *
 * @param copy a folder that does not exist yet
 * @param settings environment variables of the build, such as CONTENT_DIR
 */
export async function build(copy: string, settings: Readonly<Record<string, string>> = {}): Promise<Build> {
  await copyProject(copy);
  return npmBuild(copy, settings);
}

/** The same in a project that is copied already; of a portable copy beside the site where that is asked for. */
export async function npmBuild(
  project: string,
  settings: Readonly<Record<string, string>>,
  { isPortable = false } = {},
): Promise<Build> {
  const { code, output } = await run(
    'npm',
    ['run', 'build', ...(isPortable ? ['--', '--portable'] : [])],
    project,
    settings,
  );
  if (code === 0) return { folder: join(project, isPortable ? 'dist-portable' : 'dist') };
  return { failed: `npm run build ended with ${code ?? 'a time-out'}:\n${output.slice(-4000)}` };
}

/** Runs a command to its end and gives what it printed; a code of null is a command that was stopped. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string = ROOT,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...ownEnvironment(), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MINUTES * 60_000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

/** Our environment without what the test runner puts there. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !NOT_OURS.includes(name) && !name.startsWith('VITEST_')),
  );
}

/** Copies what a build needs into a folder that does not exist yet; the packages are shared. */
export async function copyProject(copy: string): Promise<void> {
  await mkdir(copy, { recursive: true });
  for (const name of NEEDED) await cp(join(ROOT, name), join(copy, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}
