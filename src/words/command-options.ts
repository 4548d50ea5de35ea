/** The options of each command, which npm takes for its own where no `--` stands before them. */
export const COMMAND_OPTIONS: Readonly<Record<string, string>> = {
  check: 'fix json reviewed sarif strict',
  build: 'clean part',
  ingest: 'dry-run fetch force full-text json mentions since',
  'watch-feeds': 'dry-run json',
  serve: 'host port',
  verify: 'manifest signed-by',
  release: 'dry-run wording-only',
  'start-story': 'address language licence no-example publisher standfirst title',
  new:
    'about abstract account actor also answer as-of attributed-to author cite cites claim claim-in confirms country date date-note dateline ' +
    'description dry-run entity event force from how-to-read id key kind language name note of partial participant place ' +
    'published published-note publisher question says silent sort-name source supplied-title title topic type unit upcoming url wikidata yes',
  rename: 'dry-run yes',
  merge: 'date dry-run same-places why yes',
  split: 'date dry-run rest why yes',
  withdraw: 'date dry-run retracted why yes',
  remove: 'date dry-run replaced-by same-places why with-facts yes',
};

/** Those of them that take no value. */
export const OPTIONS_WITHOUT_VALUE: ReadonlySet<string> = new Set(
  'clean dry-run fix force full-text json key manifest no-example partial retracted reviewed same-places sarif silent strict with-facts wording-only yes'.split(
    ' ',
  ),
);
