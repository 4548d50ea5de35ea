/** What `npm run watch-feeds` says, by key. */
export const watchFeedsWords = {
  usage: `Usage: npm run watch-feeds -- [options]

Reads the feeds that content/watch.yaml lists and makes a draft source of each new item that names a person, country,
body, place or thing of the story. What was looked at is remembered in drafts/seen.json. Run it as often as you like;
.github/workflows/watch.yml and .gitlab-ci.yml run it on a schedule and propose the drafts as a change.

  --dry-run     say what would be written, write nothing, and remember nothing
  --json        print what became of each item as JSON
  --help        print this

    feeds:
      - url: https://example.org/feed.xml
        about: [river-council]   # only items that name one of these; leave it out for any record of the story
        pages: true              # make the draft of the page that the item leads to, not of the item

Ends with 1 where a feed or an item could not be read, or an item may be here already.
`,
  noWords: (word: string) => `watch-feeds takes no file or address: "${word}". Feeds are listed in content/watch.yaml.`,
  noList: (
    file: string,
  ) => `There is no ${file}, which lists the feeds that are watched. Begin it with these two lines, with the address of a feed, then run the command again:

feeds:
  - url: https://example.org/feed.xml
`,
} as const;
