import { registerHooks } from 'node:module';

const URLS = new URL('../src/urls.ts', import.meta.url).href;

/** Has plain Node tell the code of the pages the path of the site, which Vite tells it elsewhere: it is "/". */
export function tellSitePath(): void {
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (url !== URLS || loaded.source === undefined) return loaded;
      const source = Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: `import.meta.env = { BASE_URL: '/' };${source}` };
    },
  });
}
