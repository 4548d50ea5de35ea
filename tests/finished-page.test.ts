import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishedPage } from '../src/site/finished-page.ts';

const SEARCH_BOX = '<form action="/search/"></form>';
const FILE = '<script type="module" src="/a.js"></script>';

/** A page as Astro writes it. */
function aPage({ head = '', body = '' }): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A ferry</title>${head}<link rel="icon" href="/icon.svg"></head><body>${body}</body></html>`;
}

/** What the policy of the finished page says, by directive. */
function policyOf(page: { head?: string; body?: string }): Readonly<Record<string, string>> {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(finishedPage(aPage(page)))!;
  return Object.fromEntries(
    policy!.split(';').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1).join(' ')]),
  );
}

function digest(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}

describe('a finished page', () => {
  test('has its policy first in the head, behind the encoding', () => {
    expect(finishedPage(aPage({}))).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" /);
  });

  test('keeps its body letter for letter', () => {
    const body = `<p>A &lt;style&gt; and “é”</p>${FILE}<!-- <style>p{}</style> -->`;
    expect(finishedPage(aPage({ body }))).toContain(`<body>${body}</body></html>`);
  });

  test('has its styles as one, in their order, where the last of them stood', () => {
    const head =
      '<style>@layer a, b;</style><meta name="author" content="x"><style>p{color:red}</style><link rel="search">';
    expect(finishedPage(aPage({ head }))).toContain(
      '<title>A ferry</title><meta name="author" content="x"><style>@layer a, b;p{color:red}</style><link rel="search">',
    );
  });

  test('that does not begin with its encoding stops the build', () => {
    const page = aPage({}).replace('<meta charset="utf-8">', '');
    expect(() => finishedPage(page)).toThrow('encoding');
  });

  test('that names no icon stops the build, since browsers would ask for one where there is none', () => {
    const page = aPage({}).replace(/<link rel="icon"[^>]*>/, '');
    expect(() => finishedPage(page)).toThrow('icon');
  });
});

describe('the policy of a page', () => {
  test('without a script forbids all scripts, and all that it does not load', () => {
    expect(policyOf({})).toEqual({
      'default-src': "'none'",
      'style-src': "'none'",
      'script-src': "'none'",
      'img-src': "'self'",
      'form-action': "'none'",
      'base-uri': "'none'",
    });
  });

  test('allows the styles and scripts that stand in it, each by its digest', () => {
    const head = '<style>p{}</style><style>q{}</style><script type="speculationrules">{}</script>';
    const policy = policyOf({ head, body: '<script type="module">a()</script><script type="module">a()</script>' });
    expect(policy['style-src']).toBe(digest('p{}q{}'));
    expect(policy['script-src']).toBe(`${digest('{}')} ${digest('a()')}`);
  });

  test('allows files of scripts and styles only where the page has some', () => {
    expect(policyOf({ body: FILE })['script-src']).toBe("'self'");
    expect(policyOf({ head: '<link rel="stylesheet" href="/a.css">' })['style-src']).toBe("'self'");
  });

  test('allows typefaces where a style sheet is linked, which may have them in it', () => {
    expect(policyOf({ head: '<link rel="stylesheet" href="/a.css">' })['font-src']).toBe("'self'");
    expect(policyOf({ head: '<style>p{}</style>' })['font-src']).toBeUndefined();
  });

  test('has no digest of data, and none of what only looks like a script', () => {
    const body =
      '<script type="application/ld+json">{"a":"<style>"}</script><script type="application/json" id="x">{}</script>' +
      '<!-- <script>b()</script> --><a title="<script>c()</script>">d</a>';
    expect(policyOf({ body })['script-src']).toBe("'none'");
    expect(policyOf({ body })['style-src']).toBe("'none'");
  });

  test('lets the search page alone run WebAssembly', () => {
    const body = SEARCH_BOX + FILE;
    expect(policyOf({ body })['script-src']).toBe("'self'");
    expect(policyOf({ body: `${body}<div id="results" data-index="/i.js"></div>` })['script-src']).toBe(
      "'self' 'wasm-unsafe-eval'",
    );
  });

  test('requires Trusted Types where there are scripts and no search box', () => {
    expect(policyOf({ body: FILE })).toHaveProperty('require-trusted-types-for', "'script'");
    expect(policyOf({ body: SEARCH_BOX + FILE })).not.toHaveProperty('require-trusted-types-for');
  });

  test('lets a form, a typeface, a manifest and the fetches of scripts go to the site where the page has them', () => {
    const head = '<style>@font-face{src:url(/a.woff2)}</style><link rel="manifest" href="/m">';
    expect(policyOf({ head, body: SEARCH_BOX + FILE })).toMatchObject({
      'form-action': "'self'",
      'font-src': "'self'",
      'manifest-src': "'self'",
      'connect-src': "'self'",
    });
  });
});
