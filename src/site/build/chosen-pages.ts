import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { finishedPage } from '../finished-page.ts';
import { isInPart, type SitePart } from './part.ts';
import { fileOfPage } from './site-files.ts';

/** Renders the pages of one part of the site and no others. */
export function pagesOfPart(part: SitePart): AstroIntegration {
  return withPrerenderer('throughline-pages-of-part', (astros) => ({
    ...astros,
    getStaticPaths: async () => (await astros.getStaticPaths()).filter(({ pathname }) => isInPart(pathname, part)),
  }));
}

/** Renders no page that is already known to stay in the last site as it is. */
export function pagesNotKept(kept: ReadonlySet<string>): AstroIntegration {
  return withPrerenderer('throughline-pages-not-kept', (astros, base) => ({
    ...astros,
    render: (request, options) => {
      const isKept = kept.has(fileOfPage(new URL(request.url).pathname.slice(base.length)));
      return isKept ? Promise.resolve(new Response(null)) : astros.render(request, options);
    },
  }));
}

/**
 * Renders no page, and takes each from where it was built.
 *
 * @param take puts a file in its place, by its path in the site; fails where it was not built
 */
export function pagesTaken(take: (file: string) => void): AstroIntegration {
  return withPrerenderer('throughline-pages-taken', (astros, base) => ({
    ...astros,
    render: (request) => {
      take(fileOfPage(new URL(request.url).pathname.slice(base.length)));
      return Promise.resolve(new Response(null));
    },
  }));
}

function withPrerenderer(
  name: string,
  change: (astros: AstroPrerenderer, base: string) => AstroPrerenderer,
): AstroIntegration {
  let base = '/';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astros) => change(finishing(astros), base)),
    },
  };
}

/** Finishes each page that is rendered; a build has one prerenderer, so it is done here. */
function finishing(astros: AstroPrerenderer): AstroPrerenderer {
  return {
    ...astros,
    render: async (request, options) => {
      const rendered = await astros.render(request, options);
      return rendered instanceof Response
        ? finished(rendered)
        : { ...rendered, response: await finished(rendered.response) };
    },
  };
}

async function finished(response: Response): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return isPage && response.body ? new Response(finishedPage(await response.text()), response) : response;
}
