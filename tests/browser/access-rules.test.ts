import { expect, onTestFinished, test } from 'vitest';
import { emptyPage } from '../setup/chromium.ts';
import { motionIn } from './access/motion.ts';
import { outOfOrderIn } from './access/reading-order.ts';
import { tabFaultsIn } from './access/tab-stops.ts';
import { smallTargetsIn } from './access/target-size.ts';
import { spacingFaultsIn } from './access/text-spacing.ts';
import { ZOOMED, zoomFaultsIn } from './access/zoomed.ts';
import { violationsOf } from './looks.ts';

/* What is asked of pages finds what it is for, in a small page that has this one fault, and nothing once it is mended. */

const OUTLINE = ':focus-visible { outline: 3px solid; outline-offset: 2px }';
const LINKS = '<a href="#a">One</a> and <a href="#b">two</a>';
const SMALL = 'a { display: inline-block; width: 12px; height: 12px; overflow: hidden }';

test.each([
  [
    'a link without an outline',
    '',
    `<p>${LINKS}</p>`,
    OUTLINE,
    ['“One” <a> shows no outline', '“two” <a> shows no outline'],
  ],
  [
    'a link under what stays at the foot of the window',
    `${OUTLINE} p { margin-top: 500px } footer { position: fixed; inset: auto 0 0; height: 250px; background: #eee }`,
    `<p>${LINKS}</p><footer>Foot</footer>`,
    'footer { position: static }',
    ['“One” <a> is covered by “Foot” <footer>', '“two” <a> is covered by “Foot” <footer>'],
  ],
  [
    'an outline that a box cuts off',
    `${OUTLINE} p { overflow: hidden; line-height: 1 } a { display: block }`,
    `<p>${LINKS}</p>`,
    'p { padding: 5px }',
    [expect.stringContaining('“One” <a> has its outline cut off'), expect.stringContaining('“two” <a> has its')],
  ],
  [
    'a link that is out of the window',
    `${OUTLINE} #far { position: absolute; left: -5000px }`,
    '<p><a id="far" href="#a">One</a></p>',
    '#far { position: static }',
    ['“One” <a> is out of the window'],
  ],
])('the Tab key finds %s', async (_, style, body, mended, faults) => {
  const page = await pageOf(style, body);
  expect(await tabFaultsIn(page)).toEqual(faults);
  expect(await tabFaultsIn(await pageOf(style + mended, body))).toEqual([]);
});

test('the Tab key finds a link that it does not come to, and one that it takes before its turn', async () => {
  const page = await pageOf(OUTLINE, `<p>${LINKS}, <a href="#c" tabindex="1">three</a></p>`);
  expect(await tabFaultsIn(page)).toEqual(['“One” <a> comes after “three” <a>']);
  const kept = await pageOf(OUTLINE, `<p>${LINKS}</p>`);
  await kept.evaluate(() =>
    addEventListener(
      'focusin',
      ({ target }) => (target as HTMLElement).textContent === 'two' && document.querySelector('a')!.focus(),
    ),
  );
  expect(await tabFaultsIn(kept)).toEqual(['“two” <a> is not reached']);
});

test.each([
  ['two small links side by side', SMALL, `<p>${LINKS.replace('and', '')}</p>`, 'a { margin: 12px }', 2],
  [
    'a small link beside a large button',
    `${SMALL} button { width: 90px; height: 30px }`,
    '<a href="#a">One</a><button>Go</button>',
    'a { margin: 12px }',
    1,
  ],
  [
    'a list of links on narrow lines',
    'li { line-height: 18px; font-size: 14px }',
    '<ul><li><a href="#a">One</a><li><a href="#b">Two</a></ul>',
    'li { line-height: 24px }',
    2,
  ],
])('%s are too small', async (_, style, body, mended, count) => {
  expect(await smallTargetsIn(await pageOf(style, body))).toHaveLength(count);
  expect(await smallTargetsIn(await pageOf(style + mended, body))).toEqual([]);
});

test('links that only a comma parts are no sentence', async () => {
  const style = 'p { line-height: 18px; width: 3rem }';
  expect(await smallTargetsIn(await pageOf(style, `<p>${LINKS.replace(' and', ',')}</p>`))).toHaveLength(2);
});

test('a link within a sentence may be as small as its letters', async () => {
  expect(await smallTargetsIn(await pageOf('p { line-height: 18px }', `<p>${LINKS}, and more</p>`))).toEqual([]);
});

test.each([
  ['above', 'main { display: flex; flex-direction: column-reverse }'],
  ['to the left of', 'main { display: flex; flex-direction: row-reverse; justify-content: start }'],
])('a text that stands %s the one read before it is out of order', async (_, style) => {
  const body = '<main><p>First</p><p>Second</p></main>';
  expect(await outOfOrderIn(await pageOf(style, body))).toEqual(['“Second” is seen before “First”']);
  expect(await outOfOrderIn(await pageOf('main { columns: 2 }', body))).toEqual([]);
});

test('a box of a fixed height cuts off a text once its spaces are wider', async () => {
  const body = '<p>A line that fills its box</p>';
  const fixed = 'p { width: 8rem; height: 2.4em; overflow: hidden; line-height: 1.2; font-size: 16px }';
  expect(await spacingFaultsIn(await pageOf(fixed, body))).not.toEqual([]);
  expect(await spacingFaultsIn(await pageOf(fixed.replace('height', 'min-height'), body))).toEqual([]);
});

test.each([
  ['scrolls sideways', 'nav { white-space: nowrap; overflow: auto }', 'nav { white-space: normal }'],
  ['takes half of the window', 'nav { position: sticky; top: 0; height: 200px }', 'nav { height: auto }'],
])('a list of links that %s is found at 400 %', async (fault, style, mended) => {
  const body = `<nav>${'<a href="#a">A link</a> '.repeat(12)}</nav>`;
  expect(await zoomFaultsIn(await pageOf(style, body, ZOOMED))).toEqual([expect.stringContaining(fault)]);
  expect(await zoomFaultsIn(await pageOf(style + mended, body, ZOOMED))).toEqual([]);
});

test.each([
  ['is animated', 'p { animation: go 1s } @keyframes go { from { translate: 9px } }'],
  ['changes slowly', 'p { transition: translate 0.3s }'],
  ['scrolls slowly', 'p { scroll-behavior: smooth }'],
])('what %s is found, but where it waits for readers who want motion', async (fault, style) => {
  expect(await motionIn(await pageOf(style, '<p>Text</p>'))).toEqual([`<p class=""> ${fault}`]);
  const asked = `@media (prefers-reduced-motion: no-preference) { ${style} }`;
  expect(await motionIn(await pageOf(asked, '<p>Text</p>'))).toEqual([]);
});

test('axe looks by all its rules: those of the highest level and those on trial too', async () => {
  const page = await pageOf('p { color: #666 } b { font-size: 2em }', '<main><h1>Title</h1><p>Grey</p></main>');
  expect(await violationsOf(page)).toEqual([expect.stringContaining('color-contrast-enhanced')]);
});

async function pageOf(style: string, body: string, viewport = { width: 800, height: 600 }) {
  const page = await emptyPage({ viewport });
  onTestFinished(() => page.context().close());
  await page.setContent(`<!doctype html><html lang="en"><title>A page</title><style>${style}</style>${body}`);
  return page;
}
