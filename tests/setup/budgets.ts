import { gzipSync } from 'node:zlib';

/** What something may come to at most; bytes are as they are sent, with gzip at its best. */
export interface Budget {
  /** Of what: "home", "names of 1,000 sources". */
  readonly of: string;
  readonly figure: 'bytes' | 'requests';
  readonly bound: number;
}

/** What it came to, and where that was read. */
export interface Spent extends Budget {
  readonly value: number;
  readonly where: string;
}

/** The kinds of page by their address within the site, each with the most that the HTML of one may weigh, styles included. The first that fits is a page's kind. */
export const PAGE_BUDGETS: readonly (readonly [kind: string, path: RegExp, bytes: number])[] = [
  ['home', /^$/, 25_000],
  ['timeline', /^(?:timeline|oldest-first|as-it-became-known)\//, 25_000],
  // The first ten packets of a connection.
  ['event', /^events\//, 14_000],
  ['two sources', /^compare\/(?!known\/)./, 14_000],
  ['sources side by side', /^compare\//, 14_000],
  ['source', /^sources\/(?!known\/)./, 14_000],
  ['question', /^questions\/(?!known\/)./, 14_000],
  ['actor', /^actors\/(?!known\/)./, 25_000],
  ['agreement or place', /^entities\/(?!known\/)./, 18_000],
  ['standings', /^standings\/./, 25_000],
  ['known on a day', /^known\//, 14_000],
  ['list', /^(?:actors|entities|sources|questions|standings|pledges|who-takes-part|corrections)\//, 14_000],
  // Several may stand on a page of another site.
  ['in a frame', /^embed\/./, 4_000],
  ['search', /^search\//, 14_000],
  ['about, data, not found', /^(?:about\/|accessibility\/|data\/|404\.html)/, 11_000],
];

/** Bytes of a file as a server sends it that compresses what is worth it. */
export function sentBytes(content: string | Uint8Array): number {
  const length = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  return Math.min(length, gzipSync(content, { level: 9 }).length);
}

/** Prints what everything came to beside its bound. */
export function printBudgets(spent: readonly Spent[]): void {
  const lines = spent.map(({ of, figure, value, bound, where }) =>
    [of.padEnd(30), grouped(value), `of at most ${grouped(bound)}`, figure.padEnd(8), where].join('  '),
  );
  console.log(['Budgets', ...lines].join('\n'));
}

function grouped(value: number): string {
  return value.toLocaleString('en').padStart(7);
}
