import { hash } from 'node:crypto';
import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { all, attribute, embedsOf, faultsOf, pagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/* The policies of built pages, held against what a parser of HTML finds in them. */

describe.each(['story', 'secondStory', 'underPath'] as const)('each page of the site "%s"', (name) => {
  /** All but the desk, which has a policy of its own. */
  const faults = async (faultsIn: (page: BuiltPage) => Iterable<string>) =>
    faultsOf(
      (await pagesOf(site(name))).filter(({ path }) => !path.startsWith('desk/')),
      faultsIn,
    );

  test('has one policy, and nothing before it but its encoding', async () => {
    expect(await faults(faultsInPlace)).toEqual([]);
  });

  test('allows the scripts and styles that stand in it, by their digests, and no others', async () => {
    expect(await faults(faultsInDigests)).toEqual([]);
  });

  test('allows nothing from elsewhere and nothing unsafe, but for WebAssembly on the search page', async () => {
    expect(await faults(faultsInSources)).toEqual([]);
  });

  test('has no style and no script in an attribute', async () => {
    expect(
      await faults((page) =>
        all(page, '*').flatMap(({ properties }) =>
          Object.keys(properties).filter((key) => /^(?:style$|on[A-Z])/.test(key)),
        ),
      ),
    ).toEqual([]);
  });
});

test('what others show in a frame runs no script, but for the list of the latest events', async () => {
  const frames = await embedsOf(site('secondStory'));
  expect(frames.length).toBeGreaterThan(15);
  const running = frames.filter((page) => sourcesOf(page, 'script-src')[0] !== "'none'");
  expect(running.map(({ path }) => path)).toEqual(['embed/timeline/']);
});

function* faultsInPlace(page: BuiltPage): Iterable<string> {
  const [first, second] = select('head', page.tree)!.children.filter((child) => child.type === 'element');
  if (attribute(first!, 'charSet') !== 'utf-8') yield 'does not begin with its encoding';
  if (second !== all(page, POLICY)[0]) yield 'has something before its policy';
  if (all(page, POLICY).length !== 1) yield `has ${all(page, POLICY).length} policies`;
}

function* faultsInDigests(page: BuiltPage): Iterable<string> {
  const elements = {
    'style-src': all(page, 'style'),
    'script-src': all(page, 'script:not([src])').filter((script) => !isData(script)),
  };
  for (const [directive, inPage] of Object.entries(elements)) {
    const allowed = sourcesOf(page, directive).filter((source) => source.startsWith("'sha256-"));
    if (allowed.toSorted().join() !== [...new Set(inPage.map(digestOf))].toSorted().join())
      yield `allows other digests by ${directive}`;
  }
}

function* faultsInSources(page: BuiltPage): Iterable<string> {
  if (sourcesOf(page, 'default-src').join() !== "'none'") yield 'allows what it does not name';
  const isSearch = page.path === 'search/';
  if (sourcesOf(page, 'script-src').includes("'wasm-unsafe-eval'") !== isSearch) yield 'WebAssembly';
  const sources = policyOf(page).flatMap(([, ...sources]) => sources);
  for (const source of sources) if (!ALLOWED.test(source)) yield source;
}

const POLICY = 'meta[http-equiv="content-security-policy" i]';
const ALLOWED = /^'(?:self|none|script|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/;

/** The directives of its policy, each with its name first. */
function policyOf(page: BuiltPage): readonly (readonly string[])[] {
  return attribute(all(page, POLICY)[0]!, 'content')!
    .split(';')
    .map((directive) => directive.split(' '));
}

function sourcesOf(page: BuiltPage, directive: string): readonly string[] {
  return (
    policyOf(page)
      .find(([name]) => name === directive)
      ?.slice(1) ?? []
  );
}

/** What runs nothing, whatever it holds. */
function isData(script: Element): boolean {
  return ['application/json', 'application/ld+json'].includes(attribute(script, 'type') ?? '');
}

function digestOf({ children }: Element): string {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
