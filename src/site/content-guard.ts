import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { printProblem, type Problem } from '../model/diagnostics/problem.ts';
import type { Content } from '../model/records/content.ts';
import { keepAddresses } from '../reader/addresses.ts';
import { missingVersions } from '../reader/versions.ts';
import { contentFolder, keepNames, loadContent } from './folder.ts';
import { problemPage } from './problem-page.ts';
import { watchContent } from './watch-content.ts';

/** Stops a build on content with problems and lists them all, and keeps the list of addresses; in dev shows them in place of the pages. */
export function contentGuard(): AstroIntegration {
  return {
    name: 'throughline-content-guard',
    hooks: {
      'astro:config:setup': async ({ command, addWatchFile }) => {
        if (command === 'build') await stopOnProblems();
        if (command === 'dev') addWatchFile(resolve(contentFolder, 'story.yaml'));
      },
      'astro:build:done': keepNames,
      'astro:server:setup': ({ server }) => {
        watchContent(server);
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          loadContent().then(({ problems }) => {
            if (problems.length === 0) return next();
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(problemPage(problems));
          }, next);
        });
      },
    },
  };
}

async function stopOnProblems(): Promise<void> {
  const loaded = await loadContent();
  const problems = 'content' in loaded ? await problemsOfLists(loaded.content) : loaded.problems;
  if (problems.length === 0) return;
  for (const problem of problems) console.error(printProblem(problem));
  process.exit(1);
}

/** What is built is published, so its addresses stay, and its versions are noted. */
async function problemsOfLists(content: Content): Promise<readonly Problem[]> {
  const { problems } = await keepAddresses(content, resolve(contentFolder), contentFolder);
  return [...problems, ...missingVersions(content)];
}
