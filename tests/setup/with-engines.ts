import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';
import { findInstalledChromium, findProgram } from './find-chromium.ts';
import type { Engines } from './provided.ts';

/**
 * Finds the browsers whose engines `tests/engines` tries, and gives WebKit's, which has no mode without a window, a
 * screen that nobody sees.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findInstalledChromium();
  const firefox = await findProgram(['firefox-esr', 'firefox']);
  const driver = await findProgram(['WebKitWebDriver']);
  const xvfb = await findProgram(['Xvfb']);
  const screen = driver && xvfb ? await startScreen(xvfb) : null;
  const engines: Engines = {
    Chromium: { program: chromium.path, environment: chromium.environment },
    Firefox: firefox ? { program: firefox, environment: {} } : { missing: 'firefox or firefox-esr' },
    WebKit:
      driver && screen
        ? { program: driver, environment: { DISPLAY: screen.display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' } }
        : {
            missing: [driver ? [] : 'WebKitWebDriver (in Debian: webkit2gtk-driver)', xvfb ? [] : 'Xvfb']
              .flat()
              .join(' and '),
          },
  };
  project.provide('engines', engines);
  return async () => {
    if (screen) await stop(screen.child);
  };
}

interface Screen {
  readonly display: string;
  readonly child: ChildProcess;
}

/** The screen tells its number once it is there. */
async function startScreen(program: string): Promise<Screen> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(child.stdio[3]!, 'data')) as [Buffer];
  return { display: `:${String(number).trim()}`, child };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.kill()) await once(child, 'exit');
}
