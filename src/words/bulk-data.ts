/** What the bulk data says of itself, by key. */
export const bulkDataWords = {
  holds: {
    manifest: 'Every data file with its size and SHA-256, and the version',
    jsonLd: 'The whole story as linked data, in terms of schema.org',
    nQuads: 'The same, a line for each statement',
    ftm: 'Who, what and which source, a line each, for OpenAleph',
    popolo: 'People, their posts, and who joined what',
    timelineJs: 'The events, for the timelines of Knight Lab',
    ninjs: 'The events, for news agencies',
    geoJson: 'Places and standings, for maps',
    quickStatements: 'What is certain of records with an item in Wikidata',
    sqlite: 'All tables, with full-text search',
    dataPackage: 'What each column of the CSV files holds',
  },
  format: {
    csv: 'CSV',
    parquet: 'Parquet',
    manifest: 'JSON',
    dataPackage: 'JSON (Data Package)',
    sqlite: 'SQLite',
    jsonLd: 'JSON-LD',
    nQuads: 'N-Quads',
    ftm: 'FollowTheMoney',
    popolo: 'JSON (Popolo)',
    timelineJs: 'JSON (TimelineJS3)',
    ninjs: 'JSON (ninjs 3.1)',
    geoJson: 'GeoJSON',
    quickStatements: 'QuickStatements',
  },
  csvRules:
    'An empty cell means that nothing is recorded. A list is a JSON array. A text that begins with =, +, -, @, a tab, a line break or an apostrophe has an apostrophe put before it, so that no spreadsheet takes it for a formula: take one apostrophe off the beginning of each text to have it as it was. An uncertain day has four columns: its first and its last possible day, EDTF (ISO 8601-2), and words. “About” a day may be a week before or after it, “about” a month a month.',
} as const;
