/** What editors read about a file that articles are read from. */
export const readingWords = {
  /** Where a value stood. */
  from: {
    jsonLd: (property: string) => `JSON-LD ${property}`,
    pageJsonLd: (property: string) => `JSON-LD ${property} of the page`,
    meta: (name: string) => `meta tag ${name}`,
    microdata: (property: string) => `microdata ${property}`,
    titleElement: 'the title of the window',
    heading: 'the main heading',
    visible: (line: string) => `the line “${line}” beside the title`,
    time: 'a <time> beside the title',
    address: 'the address of the page',
    canonical: 'the canonical link',
    saved: 'the program that saved the page',
    langAttribute: 'the lang attribute of the page',
    dateline: 'the line of the agency',
    text: 'the text itself',
    pageEdge: 'the edge of the printed pages',
    property: 'the properties of the document',
    created: 'the day on which the document was begun, by its properties',
    changed: 'the day on which the document was last saved, by its properties',
    field: (name: string) => `the field ${name}`,
    line: (line: string) => `the line “${line}” above the text`,
    firstLine: 'the first line',
    belowPaper: 'the line below the paper and its day',
    feed: (field: string) => `${field} in the feed`,
    feedTitle: 'the title of the feed',
    newsItem: {
      headline: 'the headline of the news item',
      publisher: 'whoever provides the news item',
      byline: 'the byline of the news item',
      located: 'the place of the news item',
      language: 'the language of the news item',
      firstCreated: 'the day of the first version of the news item',
      versionCreated: 'the day of this version of the news item',
    },
    mailDate: 'the Date of the mail',
    mailSubject: 'the Subject of the mail',
    mailFrom: 'the sender of the mail',
    mailLanguage: 'the Content-Language of the mail',
  },
  /** Why a file gives no article. */
  reasons: {
    encoding: (name: string) => `its encoding, ${name}, is one that no browser reads`,
    deep: (most: number) => `its tags are nested more than ${most} deep`,
    empty: 'it is empty',
    emptyFeed: 'it is a feed without articles',
    entities: 'it declares entities of its own (<!ENTITY …>), which are not read',
    brokenFeed: 'it looks like a feed, but cannot be read as one',
    bytes: (bytes: number, most: number) =>
      `it has ${Math.ceil(bytes / 1024 / 1024)} MB; at most ${most / 1024 / 1024} MB are read`,
    notAsNamed: (ending: string) =>
      `it is named ${ending} and holds plain text: look at it, and name it .txt if it is the article`,
    slow: (seconds: number) => `reading it takes more than ${seconds} s of a processor`,
    waited: (seconds: number) => `it was not read within ${seconds} s: the machine is busy, run it again`,
    memory: (megabytes: number) => `reading it takes more than ${megabytes} MB of memory`,
    unpacked: (most: number) => `unpacked it has more than ${most / 1024 / 1024} MB`,
    cutOff: 'it is cut off or broken: get it anew',
    nested: 'it is nested too deep to be read',
    broken: (message: string) => `it cannot be read: ${message}`,
    xml: (root: string) => `it is XML of a kind that holds no article (<${root}>)`,
    /** Files that are known, and hold no text that can be read. */
    kinds: {
      webArchive: 'it is a web archive of Safari: save the page as its source instead',
      oldOffice: 'it is a document of an old Office program: save it as .docx',
      rtf: 'it is a rich text (RTF): save it as .docx or plain text',
      picture: 'it is a picture, which has no text layer',
      archive: 'it is an archive, and no Word document: unpack it first',
      binary: 'it is no text, and of no kind that is read here',
      json: 'it is JSON, but neither a JSON feed nor a news item (ninjs)',
    },
    newsField: (field: string) => `its field “${field}” is not of the kind that a news item has there`,
    noNewsText: 'it is a news item without text, such as a picture or a plan',
    brokenJson: 'it is cut off or broken JSON',
    locked: 'it is locked by a password: save it without one',
    noTextLayer: 'it has no text layer, as scans have none: read its letters by a program (OCR) first',
    noText: 'it has no text that looks like an article',
    large: (most: number) => `it has more than ${most} elements`,
  },
  /** What is doubtful or was lost. */
  notes: {
    guessedEncoding: (name: string) => `The file does not say how its letters are written; read as ${name}.`,
    otherLanguage: (declared: string, heard: string) =>
      `The file says it is in ${declared}, but its text is in ${heard}; taken as ${heard}.`,
    shortText: (heard: string) => `The text is too short to tell its language; it looks like ${heard}.`,
    universal: (raw: string) =>
      `The time of publication is told in UTC (${raw}): where it was published it may have been another day.`,
    otherDays: (taken: string, others: readonly string[]) =>
      `Other days stand on the page as well: ${others.join(', ')}. Taken: ${taken}.`,
    noTextInFeed: 'The feed has no text of the article: open its address for it.',
    summaryOnly: 'The feed has only a summary of the article: open its address for the text.',
    passedOn: (by: string, words: string) =>
      `This mail was passed on${by && ` by ${by}`}${words && `, with the words “${words}”`}.`,
    pastedIn: (by: string, subject: string, date: string) =>
      `It was pasted into a mail${by && ` of ${by}`}${date && `, dated ${date}`}${subject && `, with the subject “${subject}”`}.`,
    /** Of a Word document. */
    docx: {
      tracked:
        'The document has tracked changes: they were read as if all were accepted. Ask whoever sent it whether they are.',
      comments: 'The document has comments, which were not read.',
      hidden: 'The document has hidden text, which may stand among what was read: look for it before you cite.',
      numbers: 'The document has numbered lists; their numbers were not read.',
    },
    margin: (text: string) => `At the edge of the pages stands “${text}”.`,
    /** Of a news item. */
    newsItem: {
      embargo: (raw: string) => `The agency does not allow it to be published before ${raw}.`,
      status: (status: string) => `The agency has marked the item as ${status}.`,
      editors: (text: string) => `The agency tells editors: “${text}”.`,
      identifier: (id: string) => `The agency knows the item as ${id}.`,
    },
    /** Of a PDF. */
    pdf: {
      always:
        'Read from a PDF, which has letters and no text: what is struck out is not told, empty cells of tables vanish, and columns may run together. Look at its pages before you cite.',
      hyphens: (count: number) =>
        `${count} ${count === 1 ? 'line ends' : 'lines end'} with a hyphen, which was kept within the word.`,
      unmapped: (count: number) =>
        `${count} ${count === 1 ? 'letter is' : 'letters are'} drawn without saying which letter it is.`,
      columns: 'Most lines have wide gaps, written “|”: columns may have been read across.',
      unread: (count: number) => `${count} more ${count === 1 ? 'page was' : 'pages were'} not read.`,
    },
    documentAuthor: (name: string) =>
      `The properties of the document name “${name}” as its author, which may be whoever typed it.`,
    attachment: (name: string) => `The file “${name}” came with the mail: save it, and read it by itself.`,
    unreadDate: (raw: string) => `A date that could not be read: “${raw}”.`,
    ago: (line: string) => `The text says “${line}”, but not counted from which day.`,
    setAside: (text: string) => `Set aside, as what someone wrote above the text: “${text}”`,
    paperOrPlace: (name: string) =>
      `Above the text “${name}” stands beside a day: a paper or a place. Give it as publisher if it is one.`,
    setAsideBelow: (text: string) => `Set aside, as what someone wrote below the text: “${text}”`,
    headLine: (line: string) => `Above the text stands a line whose meaning is not known: “${line}”.`,
    lostCharacters: (count: number, encoding: string) =>
      `${count} ${count === 1 ? 'character is' : 'characters are'} broken in the file (read as ${encoding}) and shown as \ufffd.`,
  },
};
