import { hereFor, isOnDisk } from './portable-place.browser.ts';

/** What waits for the text of a file, by the address of the script that has it. */
const waiting = new Map<string, (text: string) => void>();

/** Such a script calls this function with the text. */
const GIVE = 'throughlineText';

/**
 * Fetches a file of a portable copy. On a disk, where nothing can be fetched, a script beside the file gives its text
 * (`src/site/portable/text-scripts.ts`); rejects where there is none.
 *
 * @param address as a path on the published site, or beside the page
 */
export async function fetchHere(address: string): Promise<Response> {
  const { href } = new URL(hereFor(address), location.href);
  return isOnDisk() ? new Response(await textOnDisk(`${href}.js`)) : fetch(href);
}

function textOnDisk(src: string): Promise<string> {
  const script = document.createElement('script');
  Object.assign(globalThis, { [GIVE]: give });
  return new Promise((resolve, reject) => {
    waiting.set(src, resolve);
    script.addEventListener('error', () => reject(new Error(src)));
    script.src = src;
    document.head.append(script);
  });
}

function give(text: string): void {
  waiting.get((document.currentScript as HTMLScriptElement).src)?.(text);
}
