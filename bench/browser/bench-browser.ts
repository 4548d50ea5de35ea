import { join } from 'node:path';
import { ROOT } from '../../tests/setup/build.ts';
import { serve } from '../../tests/setup/server.ts';
import { ours } from '../build/ours.ts';
import { storyOfYears } from '../story/story-of-years.ts';
import { writeRecords } from '../story/record.ts';
import { keepResult } from '../kept-results.ts';
import { printTable } from '../table.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { withReadersBrowser } from '../with-page.ts';
import { readBrowserOptions } from './options.ts';
import { measureResponses, SLOWER, type Response, type Responses } from './responses.ts';
import { pathOfSite, samplesOf, sourcesOf } from './site-samples.ts';

/** Prints how a large site answers a reader with a slow processor, beside the site of the story that stands in the project. */
export async function benchBrowser(args: readonly string[]): Promise<void> {
  const { site, sources, json } = readBrowserOptions(args);
  await inTemporaryFolder(async (folder) => {
    const small = await built(folder, 'small', join(ROOT, 'content'));
    const large = site ?? (await built(folder, 'large', await madeUp(folder, sources)));
    const [ofSmall, ofLarge] = [await responsesOf(small), await responsesOf(large)];
    const count = await sourcesOf(large);
    print(ofSmall, ofLarge, `${count.toLocaleString('en')} sources`);
    if (json) console.log(`\nKept in ${await kept(count, ofSmall, ofLarge)}`);
  });
}

async function kept(sources: number, small: Responses, large: Responses): Promise<string> {
  const chromium = await withReadersBrowser((browser) => Promise.resolve(browser.version()));
  const result = { sources, slower: SLOWER, 'this story': small, 'large story': large };
  return keepResult(`browser-${sources}`, result, { chromium });
}

async function madeUp(folder: string, sources: number): Promise<string> {
  const content = join(folder, 'content');
  await writeRecords(content, storyOfYears(sources));
  return content;
}

async function built(folder: string, name: string, content: string): Promise<string> {
  const our = await ours(join(folder, name), content);
  const { wall } = await our.build();
  console.error(`built the ${name} site: ${wall.toFixed(0)} s`);
  return our.output;
}

async function responsesOf(folder: string): Promise<Responses> {
  const [samples, served] = [await samplesOf(folder), await serve(folder, await pathOfSite(folder))];
  try {
    return await withReadersBrowser((browser) => measureResponses(browser, served.url, samples));
  } finally {
    await served.stop();
  }
}

function print(small: Responses, large: Responses, name: string): void {
  const what = Object.keys(small) as (keyof Responses)[];
  const rows = what.map((each) => [
    each,
    ...cells(small[each]),
    ...cells(large[each]),
    ratio(small[each], large[each]),
  ]);
  const head = ['', 'this story, first', 'next', `${name}, first`, 'next', 'first, times'];
  printTable(`Milliseconds until a reader sees the answer, processor ${SLOWER} times slower`, head, rows);
}

function cells({ first, next }: Response): readonly string[] {
  return [first.toFixed(0), next === null ? '' : next.toFixed(0)];
}

function ratio(small: Response, large: Response): string {
  return (large.first / small.first).toFixed(2);
}
