import { expect, test } from 'vitest';
import { indexedPart } from '../../src/search/indexed-part.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en-GB" class=a><head><style>p{}</style></head>${body}</html>`;

test.each([
  [
    '<body><nav>Menu</nav><main id="main" data-pagefind-body class="a"><h1>Peace</h1></main><footer>End</footer></body>',
  ],
  ['<body><main id=main data-note="a > b" data-pagefind-body="" class="a"><h1>Peace</h1></main><p>Not this</p></body>'],
  ['<body><p>Not this</p><main data-pagefind-body><h1>Peace</h1></main></body>'],
])('what is indexed of a page is the element that says so, and the language: %s', (body) => {
  expect(indexedPart(page(body))).toMatch(
    /^<html lang="en-GB" class=a><body><main .*data-pagefind-body.*<h1>Peace<\/h1><\/main><\/body><\/html>$/,
  );
});

test('every element that says so is indexed, up to its own end', () => {
  const main = '<main data-pagefind-body><p>One</p></main>';
  const list = '<p hidden data-pagefind-body data-title="x>y">Two</p>';
  expect(indexedPart(page(`${main}<p>between</p>${list}<p>behind</p>`))).toContain(`<body>${main}${list}</body>`);
});

test.each([
  '<main><h1>Peace</h1></main>',
  '<main><p>The attribute is data-pagefind-body or <code>&lt;main data-pagefind-body></code></p></main>',
  '<main data-note="a data-pagefind-body b"></main>',
  '<main data-pagefind-body-of="x"></main>',
])('a page without the attribute is not indexed: %s', (body) => {
  expect(indexedPart(page(body))).toBeNull();
});
