import { foldTitle } from './html/fold-title.ts';

/** What stands between the name of an outlet and that of a part of it: "Harbour Wire – World", "World | Harbour Wire". */
const PARTED = /\s+[–—|·»>:/-]+\s+|\s*[|»>]\s*|:\s+/u;
/** What parts of outlets and their feeds are called. */
const SECTION =
  /^(?:(?:all|latest|top|breaking|recent|full|main|world|local|international) )*(?:rss(?: ?2\.0)?|feeds?|atom|news ?feed|rss feed|home ?page?|home|front page|news|latest|headlines|articles|stories|posts|updates|world|international|national|regional|local|europe|africa|asia|central asia|middle east|americas|politics|business|economy|markets|finance|opinion|comment|analysis|culture|arts|science|technology|tech|health|environment|climate|society|sports?|weather|video|live|breaking|a la une|à la une|accueil|monde|actualités|politique|économie|société|international|новости|главное|мир|политика|экономика|общество|лента|все новости|nachrichten|startseite|politik|welt|wirtschaft|aktuell|inicio|noticias|mundo|política|жаңалықтар)$/iu;
const ENDING = /\s+(?:rss(?: ?2\.0)?(?: feed)?|news ?feed|feed|atom)$/iu;

/** The parts of the title of a site or feed: "Harbour Wire", "World". */
export function partsOfTitle(title: string): readonly string[] {
  return title
    .split(PARTED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The outlet that a feed is of, by its title and the host of its addresses: a part that the host is called by, or all but the
 * names of sections; the whole title where neither tells.
 */
export function outletOf(title: string, host: string | null): string {
  const whole = title.replace(ENDING, '').trim();
  const parts = partsOfTitle(whole);
  if (parts.length < 2) return whole || title;
  const ofHost = parts.find((part) => isOfHost(part, host));
  if (ofHost !== undefined) return ofHost;
  const others = parts.filter((part) => !SECTION.test(part));
  return others.length === 1 ? others[0]! : whole;
}

/** True where a host is called as an outlet is: "www.harbour-wire.example" for "The Harbour Wire". */
export function isOfHost(name: string, host: string | null): boolean {
  const folded = foldOutlet(name);
  const labels = (host ?? '').replace(/^www\./, '').split('.');
  return folded.length > 2 && [labels.join('.'), ...labels.slice(0, -1)].some((label) => foldTitle(label) === folded);
}

/** The name of an outlet without what differs in it: "The Harbour Wire" and "Harbour-Wire" are one. */
export function foldOutlet(name: string): string {
  return foldTitle(name.replace(/^(?:the|le|la|les|l['’]|el|der|die|das)\s+/iu, ''));
}
