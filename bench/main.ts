import { tellSitePath } from './site-path.ts';
import { UsageError } from './usage-error.ts';

/** What each benchmark does, loaded once it is asked for; given what follows its name. */
const BENCHMARKS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ['build', (args) => import('./build/bench-build.ts').then(({ benchBuild }) => benchBuild(args))],
  ['browser', (args) => import('./browser/bench-browser.ts').then(({ benchBrowser }) => benchBrowser(args))],
  ['ingest', (args) => import('./ingest/bench-ingest.ts').then(({ benchIngest }) => benchIngest(args))],
  ['search', (args) => import('./search/search.ts').then(({ search }) => search(args))],
]);

const USAGE = `Usage:
  npm run bench [-- search]                  search beside MiniSearch, Fuse.js and Pagefind alone
  npm run bench -- build [options]           building made-up stories beside Eleventy, and Hugo where it is installed
    --sizes 100,1000,10000                   how many sources they have
    --runs 3                                 how often each build is measured; usually 3, and 1 from 10,000 on
    --json                                   keeps the results in bench/results/
  npm run bench -- browser [options]         how a large site answers a reader with a slow processor
    --sources 10000                          of a made-up story of so many sources
    --site FOLDER                            or one that is built already
    --json                                   keeps the results in bench/results/
  npm run bench -- ingest FOLDER [options]   what is read right of saved pages, beside Readability, and Defuddle and
                                             trafilatura where they are installed; FOLDER/expected.json says what the
                                             pages hold (bench/ingest/expected.ts)
    --alone                                  without the others
    --misses title                           lists the pages of which a field is wrong: title, given, day, authors,
                                             language, text
`;

tellSitePath();
process.exitCode = await main(process.argv.slice(2));

async function main([name = 'search', ...args]: readonly string[]): Promise<number> {
  try {
    const benchmark = BENCHMARKS.get(name);
    if (!benchmark) throw new UsageError(`There is no benchmark “${name}”`);
    await benchmark(args);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
    else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
