import { COMPARE, VERSIONS } from './paths.ts';

/**
 * Where addresses lead on that a story had and has no more, as patterns of paths without a slash at their beginning, the
 * first that fits: browsers and servers read them. Pages as of a day are kept for the last days alone, so that one leads
 * to the page as it is now, asked for as of that day, `events/x/?known=2026-01-19`; two sources side by side to the list
 * of such pages; a selection of standings to all in that body,
 * and a body that is none any more to the list.
 */
export const IN_PLACE_OF: readonly { readonly path: string; readonly to: string }[] = [
  { path: String.raw`known/\d{4}(?:-\d\d){0,2}/`, to: 'known/' },
  ...datedIn('(standings/)'),
  { path: '(standings/[^/]+/).+/', to: '$1' },
  { path: '(standings/)[^/]+/', to: '$1' },
  ...datedIn('(.+/)'),
  { path: `${COMPARE}[^/]+/[^/]+/`, to: COMPARE },
  { path: `([a-z]+/[^/]+/)${VERSIONS}`, to: '$1' },
];

/** A day, or the first of a month or a year in which nobody tells the day. */
function datedIn(page: string): typeof IN_PLACE_OF {
  return [
    { path: String.raw`${page}known/(\d{4}-\d\d-\d\d)/`, to: '$1?known=$2' },
    { path: String.raw`${page}known/(\d{4}-\d\d)/`, to: '$1?known=$2-01' },
    { path: String.raw`${page}known/(\d{4})/`, to: '$1?known=$2-01-01' },
  ];
}

/** Where such an address leads on; null for any other. */
export function pathInPlaceOf(path: string): string | null {
  const rules = IN_PLACE_OF.map(({ path: of, to }) => ({ pattern: new RegExp(`^${of}$`), to }));
  const rule = rules.find(({ pattern }) => pattern.test(path));
  return rule === undefined ? null : path.replace(rule.pattern, rule.to);
}
