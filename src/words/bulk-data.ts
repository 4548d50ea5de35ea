/** What the bulk data says of itself, by key. */
export const bulkDataWords = {
  holds: {
    manifest: 'Every data file with its size and SHA-256, the licence, the version, and the last day of the story',
    jsonLd: 'The whole story as one graph of linked data, in terms of schema.org',
    nQuads: 'The same graph, a line for each statement',
    ftm: 'Who, what and which source, a line each, for OpenAleph and other programs that know FollowTheMoney',
    popolo: 'People, what they belong to, the posts they hold, and who joined what',
    timelineJs: 'The events, for the timelines of Knight Lab',
    sqlite: 'All tables in one database, with full-text search',
    dataPackage: 'What each table and each of its columns holds, for programs that read the CSV files (Data Package)',
  },
  format: {
    csv: 'CSV',
    parquet: 'Parquet',
    json: 'JSON',
    dataPackage: 'JSON (Data Package)',
    sqlite: 'SQLite',
    jsonLd: 'JSON-LD',
    nQuads: 'N-Quads',
    ftm: 'FollowTheMoney',
    popolo: 'JSON (Popolo)',
    timelineJs: 'JSON (TimelineJS3)',
  },
  csvRules:
    'An empty cell means that nothing is recorded. A list is a JSON array. A text that begins with =, +, -, @, a tab, a line break or an apostrophe has an apostrophe put before it, so that no spreadsheet takes it for a formula: take one apostrophe off the beginning of each text to have it as it was. An uncertain day has four columns: its first and its last possible day, EDTF (ISO 8601-2), and words. “About” a day may be a week before or after it, “about” a month a month.',
} as const;
