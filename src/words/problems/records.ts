/** What to write where the fields of a record do not go together, by the record and the field. */
export const recordProblems = {
  actor: {
    country: 'give a country its ISO 3166-1 code, or null if it has none; no other kind of actor has one',
    demonyms: 'only a country has them; give other names of a person or body under names',
    sortName: 'remove it: only a person is filed under another part of the name',
  },
  entity: { online: 'remove it: only a place can be online' },
  source: {
    suppliedTitle: 'write a title of our own for a source without one',
    urlStatus: 'remove it, or write the address that is dead',
    spellings: 'list at least one spelling',
    sha256: 'write the 64 digits of its SHA-256 in small letters, or leave it out',
    draft: 'write draft: true while it is not finished, and take the line out when it is',
  },
  desk: {
    other: 'write true for a desk on your own computer, or { host: github, repository: owner/name }',
    repository: 'write it as owner/name',
    address: 'write the https address of a host, with nothing behind its name',
  },
  eventStatus: {
    movedTo: 'name the event that it was moved to; leave this out of what was put off or called off',
  },
  correction: {
    question: 'remove it, or write two corrections: one corrects a fact or the answers to a question',
  },
  role: { appointedBy: 'name at least one actor' },
  statement: { disputes: 'name under answers the event that says so' },
  pledge: {
    by: 'name at least one actor',
    quantity: 'say what the quantity counts: add a unit, or a currency for money',
    inAll: 'remove it: only a delivery with a quantity can be all that was delivered',
  },
  upcoming: {
    undated: 'give the date, or the status postponed or cancelled when there is none any more',
    dated: 'leave the date out of what was put off or called off; write rescheduled when there is a new one',
  },
  question: {
    about: 'name at least one actor or entity it is about',
    unitless: 'say what the number counts, such as unit: states',
    unit: 'remove it: only a number counts something',
    naming: 'remove it: only a text is a name or a spelling',
    counts: 'remove it: only a number counts members',
  },
  watch: { feeds: 'list at least one feed, or delete the file' },
  story: {
    language: 'the pages are in English: write en, or a variety of it such as en-GB',
    address: 'write an address without ?, #, double slashes or letters outside a to z in its path',
    soFar: 'name the event that tells it',
    moments: 'name seven at most',
    statuses: 'begin it with a letter',
  },
} as const;
