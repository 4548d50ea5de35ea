import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ownEnvironment } from './build.ts';

/** A server that a script of package.json runs. */
export interface Running {
  readonly url: string;
  /** What it printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Runs a script that serves the site, on a free port; stopping it stops whatever it started. */
export async function runServer(
  script: string,
  cwd: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await freePort();
  const child = spawn('npm', ['run', script, '--', '--port', String(port), '--host', '127.0.0.1'], {
    cwd,
    env: { ...ownEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid);
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, output: () => output, stop };
}

/** Asks for a page again and again until it is as expected, for a minute at most; gives what it was last. */
export async function poll(url: string, isExpected: (status: number, text: string) => boolean): Promise<string> {
  const end = Date.now() + 60_000;
  let last = 'no answer';
  while (Date.now() < end) {
    const answer = await ask(url).catch(() => undefined);
    last = answer?.text ?? last;
    if (answer && isExpected(answer.status, last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return last;
}

/** Throws where the server ends meanwhile, as one that starts anew does. */
async function ask(url: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}

/** A port of this machine that nothing listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
