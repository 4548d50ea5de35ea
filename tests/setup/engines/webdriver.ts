import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../running.ts';
import { WINDOW, type EngineBrowser, type Run, type Tab } from './tab.ts';

/** Sends a command of the protocol; throws with what the driver says against it. */
type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** The keys that have a character of their own in the protocol: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Starts a driver that speaks the W3C's WebDriver over HTTP, as WebKitGTK's does. It starts a browser for each tab.
 *
 * @param environment of the driver and its browsers, beside our own
 */
export async function startByWebDriver(
  program: string,
  environment: Readonly<Record<string, string>>,
  capabilities: object,
): Promise<EngineBrowser> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env: { ...process.env, ...environment }, stdio: 'ignore' });
  const send: Send = (method, path, body) => answer(`http://127.0.0.1:${port}${path}`, method, body);
  while (!(await send('GET', '/status').then(Boolean, () => false))) {
    if (driver.exitCode !== null) throw new Error(`${program} ended with ${driver.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = async () => {
    if (driver.exitCode === null && driver.kill()) await once(driver, 'exit');
  };
  return { newTab: () => newTab(send, capabilities), stop };
}

async function answer(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

async function newTab(send: Send, alwaysMatch: object): Promise<Tab> {
  const { sessionId } = (await send('POST', '/session', { capabilities: { alwaysMatch } })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const post = (command: string, body: object = {}) => send('POST', `${session}/${command}`, body);
  const run: Run = async (inPage, ...args) =>
    (await post('execute/sync', { script: `return (${String(inPage)}).apply(null, arguments)`, args })) as never;
  const { outside } = await run(() => ({ outside: outerHeight - innerHeight }));
  await post('window/rect', { width: WINDOW.width, height: WINDOW.height + outside });
  const key = (type: string) => (name: string) => acted(post, 'key', [{ type, value: KEYS[name] ?? name }]);
  const pointer = (action: object) => acted(post, 'pointer', [action]);
  return {
    open: (url) => post('url', { url }),
    back: () => post('back'),
    run,
    keyDown: key('keyDown'),
    keyUp: key('keyUp'),
    moveTo: (x, y) => pointer({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }),
    buttonDown: () => pointer({ type: 'pointerDown', button: 0 }),
    buttonUp: () => pointer({ type: 'pointerUp', button: 0 }),
    print: null,
    complaints: [],
    close: () => send('DELETE', session),
  };
}

async function acted(
  post: (command: string, body: object) => Promise<unknown>,
  type: string,
  actions: readonly object[],
) {
  await post('actions', { actions: [{ type, id: type, actions }] });
}
