/* What hosts are to send with the files of the site, which their own settings do not: each in the words of HTTP. */

/** Of every file. HSTS counts on HTTPS alone: browsers ignore it elsewhere (RFC 6797, 8.1). */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

/**
 * Of every page but those that other sites show in a frame: no other site may do so. All else that a page may do, it says
 * itself; a page cannot say this (https://www.w3.org/TR/CSP3/#meta-element).
 */
export const NO_FRAMES = "frame-ancestors 'none'";

/** The folder of pages that other sites show in a frame. */
export const FRAMED_FOLDER = 'embed/';

/** The folder of files that have a digest in their names, and so never change. */
export const LASTING_FOLDER = '_astro/';

/** How long a file may be kept: for a year without asking, or as long as the host says that it is the same. */
export const CACHING = { lasting: 'public, max-age=31536000, immutable', changing: 'no-cache' } as const;

/** Types of files that hosts do not know, by the endings of their paths; the first that fits. */
export const TYPES = {
  '/feed.json': 'application/feed+json',
  '/opensearch.xml': 'application/opensearchdescription+xml',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.ics': 'text/calendar; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.nq': 'application/n-quads',
  '.opml': 'text/x-opml; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.sqlite': 'application/vnd.sqlite3',
  '.webmanifest': 'application/manifest+json',
} as const;

/** Types of files that become much smaller; those of search and pictures are small already. */
export const COMPRESSED = [
  'text/html',
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'text/xml',
  'image/svg+xml',
  ...Object.values(TYPES)
    .map((type) => type.replace(/;.*/, ''))
    .filter((type) => !/parquet|sqlite/.test(type)),
] as const;
