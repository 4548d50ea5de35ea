/*
 * A portable copy may lie in any folder of a disk or of a host. Scripts and data know its pages by their paths on the
 * published site, `/story/events/x/`; here these are told from where the pages are, `file:///copy/events/x/index.html`.
 */

/** The path that the site is published under, with a slash at both ends; a function, so that other builds leave it out. */
const homeOfSite = (): string => `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');

/** The folder of the copy; each page says where it is, seen from itself. */
const folder = (): URL => new URL(document.documentElement.dataset['portable'] ?? '', location.href);

/** True for a copy that was opened from a disk, where browsers load scripts and pictures and fetch nothing. */
export const isOnDisk = (): boolean => location.protocol === 'file:';

/**
 * The whole address in the copy of a page or file of the site.
 *
 * @param address as a path on the published site, with what stands behind it; any other is given as it is
 */
export function hereFor(address: string): string {
  if (!address.startsWith(homeOfSite())) return address;
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(address.slice(homeOfSite().length))!;
  return new URL(path!.replace(/(^|\/)$/, '$1index.html') + rest!, folder()).href;
}

/** The path on the published site of what is at a path in the copy. */
export function publishedPath(pathname: string): string {
  const { pathname: here } = folder();
  return pathname.startsWith(here)
    ? homeOfSite() + pathname.slice(here.length).replace(/(^|\/)index\.html$/, '$1')
    : pathname;
}

/** The whole address on the published site of a page of the copy or a part of it, for a reader to hand on. */
export function publishedAddress(address: string): string {
  const { pathname, search, hash } = new URL(address, location.href);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical ? new URL(publishedPath(pathname) + search + hash, canonical.href).href : address;
}

/** Has links that scripts made of paths on the published site lead to the pages of the copy. */
export function leadWithinCopy(): void {
  const lead = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a[href]');
    if (link) link.setAttribute('href', hereFor(link.getAttribute('href')!));
  };
  for (const type of ['pointerover', 'focusin', 'click', 'auxclick']) document.addEventListener(type, lead, true);
}
