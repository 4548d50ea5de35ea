import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statesUnder } from '../build/site-files.ts';
import { pagePolicy } from '../page-policy.ts';
import { writeClassicScript } from './classic-script.ts';
import { portableLink, portablePage, portableStyles, type PlaceInSite } from './portable-page.ts';
import { isReadByScripts, textScript } from './text-scripts.ts';

/** What only the host of the published site, or a browser that keeps the site as an application, reads. */
const NOT_IN_COPIES =
  /^(?:404\.html|robots\.txt|manifest\.webmanifest|_[^/]*|\.htaccess|(?:headers|redirects)\.[^/]*)$/;

/**
 * Makes a built site one that can lie in any folder of a disk or of a host.
 *
 * @param folder of the site
 * @param base the path that it was built for, with a slash at both ends
 */
export async function makePortable(folder: string, base: string): Promise<void> {
  const scripts = new Map<string, readonly string[]>();
  for (const file of statesUnder(folder).keys()) {
    if (NOT_IN_COPIES.test(file)) rmSync(join(folder, file));
    else change(folder, { file, base }, scripts);
  }
  await bundle(folder, scripts);
}

/** What makes a page of a feed for a person who opens it. */
const STYLES_OF_FEED = /(?<=<\?xml-stylesheet [^>]*href=")[^"]*/;

type Scripts = Map<string, readonly string[]>;

function change(folder: string, place: PlaceInSite, scripts: Scripts): void {
  const { file } = place;
  if (!/\.(?:html|json|css|xml)$/.test(file)) return;
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = changedText(text, place, scripts);
  if (changed !== text) writeFileSync(join(folder, file), changed);
  if (isReadByScripts(file, text)) writeFileSync(join(folder, `${file}.js`), textScript(changed));
}

function changedText(text: string, place: PlaceInSite, scripts: Scripts): string {
  if (place.file.endsWith('.css')) return portableStyles(text, place);
  if (place.file.endsWith('.xml')) return text.replace(STYLES_OF_FEED, (address) => portableLink(address, place));
  if (!place.file.endsWith('.html')) return text;
  const { html, scripts: own } = portablePage(text, place, nameOf);
  if (own.length > 0) scripts.set(nameOf(own), own);
  return withPolicy(html);
}

/** `_astro/TimelinePage.DnFSneJq-LazyLoad.CjFnqQx9.js`, of the names of its modules, which change as they do. */
function nameOf(modules: readonly string[]): string {
  return `_astro/${modules.map((path) => path.replace(/^.*\/|\.js$/g, '')).join('-')}.page.js`;
}

/** A policy has the digests of the styles that stand in the page. */
function withPolicy(html: string): string {
  return html.replace(/(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/, () => pagePolicy(html));
}

async function bundle(folder: string, scripts: Scripts): Promise<void> {
  for (const [name, modules] of scripts) await writeClassicScript(folder, name, modules);
  for (const file of statesUnder(join(folder, '_astro')).keys())
    if (file.endsWith('.js') && !scripts.has(`_astro/${file}`)) rmSync(join(folder, '_astro', file));
}
