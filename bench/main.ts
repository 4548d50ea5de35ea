import { tellSitePath } from './site-path.ts';
import { UsageError } from './usage-error.ts';

/** What each benchmark does, loaded once it is asked for; given what follows its name. */
const BENCHMARKS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ['search', (args) => import('./search/search.ts').then(({ search }) => search(args))],
]);

const USAGE = `Usage:
  npm run bench [-- search]                  search beside MiniSearch, Fuse.js and Pagefind alone
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
