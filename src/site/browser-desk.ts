import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder, loadContent } from './folder.ts';
import { writeBrowserDesk } from './write-browser-desk.ts';

/** The folder of the desk in the site. */
const PATH = 'desk';
/** Where a dev server keeps it. */
const KEPT = resolve('.astro', PATH);

/**
 * Puts the desk in the browser into a site whose story asks for one. It is no page of Astro, so no list of pages, index or
 * bundle of the site has anything of it.
 *
 * @param address where the site is, with its path
 */
export function browserDesk(address: URL): AstroIntegration {
  return {
    name: 'throughline-browser-desk',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeDesk(join(fileURLToPath(dir), PATH), address);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(deskFiles(address));
      },
    },
  };
}

/** Gives whether there is a desk. */
async function writeDesk(folder: string, address: URL): Promise<boolean> {
  const loaded = await loadContent();
  if (!('story' in loaded) || loaded.story.desk === false) return false;
  const content = relative(resolve(), resolve(contentFolder)).split(sep).join('/');
  await writeBrowserDesk(folder, loaded.story, loaded.story.desk, content, address.href);
  return true;
}

type Next = (error?: unknown) => void;

/** Answers a dev server's requests for the desk, which is written anew whenever its page is asked for. */
function deskFiles(address: URL) {
  return ({ url = '' }: IncomingMessage, response: ServerResponse, next: Next): void => {
    const file = fileAsked(url);
    if (file === null) return next();
    answerWith(file, address).then(
      (body) => (body ? response.writeHead(200, { 'content-type': TYPES[extname(file)] }).end(body) : next()),
      () => next(),
    );
  };
}

/** The path of a file of the desk, from which no address leads elsewhere; the path of the site is taken off before. */
function fileAsked(url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(`/${PATH}/`)) return null;
  return join(KEPT, pathname.slice(PATH.length + 2).replaceAll(/[^\w.@/-]/g, '') || PAGE);
}

async function answerWith(file: string, address: URL): Promise<Buffer | null> {
  const isThere = file !== join(KEPT, PAGE) || (await writeDesk(KEPT, address));
  return isThere ? readFile(file) : null;
}

const PAGE = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
