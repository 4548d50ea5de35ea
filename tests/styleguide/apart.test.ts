import { expect, test } from 'vitest';
import { apart } from '../../src/styleguide/apart.ts';

const made = (html: string) => apart(html, 'note-one', 'One');

test('ids get an ending of their own, and what names them follows', () => {
  expect(made('<label for="q">Find</label><input id="q" aria-describedby="a q">')).toBe(
    '<label for="q--note-one">Find</label><input id="q--note-one" aria-describedby="a q--note-one">',
  );
  expect(made('<pattern id="dots"/><path fill="url(#dots)"/>')).toBe(
    '<pattern id="dots--note-one"/><path fill="url(#dots--note-one)"/>',
  );
});

test('a link within the page leads to what is there, or else to the example', () => {
  expect(made('<a href="#b%C3%A9">1</a><p id="bé">B</p><a href="#c">2</a><a href="/d/#e">3</a>')).toBe(
    '<a href="#bé--note-one">1</a><p id="bé--note-one">B</p><a href="#note-one">2</a><a href="/d/#e">3</a>',
  );
});

test('fields of two examples are not one field', () => {
  expect(made('<input name="q">')).toBe('<input name="q--note-one">');
});

test('headings come under the heading of the example, whatever their own levels', () => {
  expect(made('<h3>A</h3><h4>B</h4>')).toBe('<h3 aria-level="4">A</h3><h4 aria-level="5">B</h4>');
  expect(made('<h2>A</h2><h3 class="b">B</h3><header>C</header>')).toBe(
    '<h2 aria-level="4">A</h2><h3 aria-level="5" class="b">B</h3><header>C</header>',
  );
});

test('landmarks are named after the example too', () => {
  expect(made('<section class="a" aria-labelledby="b"><h2 id="b">B</h2></section>')).toBe(
    '<section class="a" aria-labelledby="note-one b--note-one"><h2 aria-level="4" id="b--note-one">B</h2></section>',
  );
  expect(made('<nav aria-label="Days">D</nav>')).toBe('<nav aria-label="Days (One)">D</nav>');
});
