import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlRules } from '../../.config/html-validate.mjs';
import { apart } from '../../src/styleguide/apart.ts';
import { attribute, textOf } from '../setup/pages.ts';
import { daysIn, textsIn, type Field } from './props.ts';
import { allRendered, elementsIn, type Rendered } from './rendered.ts';

const EXAMPLES = await allRendered();

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Fields that are for machines wherever they are: addresses, codes. */
const UNREAD = ['href', 'iso', 'precision'];
const LANGUAGE_CODE = /^[a-z]{2,3}$/;

test('each is valid HTML', () => {
  const validator = new HtmlValidate({ ...htmlRules, extends: htmlRules.extends!.slice(0, 2) });
  const inPage = ({ html, id, example }: Rendered) => `<h3 id="${id}">Example</h3>${apart(html, id, example.name)}`;
  const faults = (one: Rendered) =>
    validator
      .validateStringSync(inPage(one))
      .results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`));
  expect(faultsOf(faults)).toEqual([]);
});

test('each prints something, but for those that say they print nothing', () => {
  const isEmpty = ({ tree }: Rendered) => textOf(tree).trim() === '' && selectAll('*', tree).length <= 1;
  const saysSo = ({ example }: Rendered) => /\bit prints nothing\b/.test(example.when);
  const wrong = EXAMPLES.filter((one) => isEmpty(one) !== saysSo(one));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('has no empty heading, label, caption, list or table', () => {
  const empty = ({ tree }: Rendered) =>
    selectAll('h1, h2, h3, h4, label, legend, caption, th, li, dt, dd, summary', tree)
      .filter((element) => textOf(element).trim() === '')
      .map(({ tagName }) => `an empty <${tagName}>`);
  expect(faultsOf(empty)).toEqual([]);
});

test('every link, button and field has a name', () => {
  const nameless = ({ tree }: Rendered) => {
    const labels = selectAll('label[for]', tree).map((label) => attribute(label, 'htmlFor'));
    return elementsIn(tree)
      .filter((path) => ['a', 'button', 'input', 'select', 'textarea'].includes(path.at(-1)!.tagName))
      .filter((path) => {
        const element = path.at(-1)!;
        const isLabelled = path.some(({ tagName }) => tagName === 'label');
        const isNamed = labels.includes(attribute(element, 'id')) || attribute(element, 'ariaLabel') !== undefined;
        const isText = ['a', 'button'].includes(element.tagName) && textOf(element).trim() !== '';
        return !isText && !isLabelled && !isNamed;
      })
      .map((path) => `a nameless <${path.at(-1)!.tagName}>`);
  };
  expect(faultsOf(nameless)).toEqual([]);
});

test('every badge and mark tells its kind by a sign, which is not read out, and by words', () => {
  const untold = ({ tree }: Rendered) =>
    selectAll('.badge, .mark', tree)
      .filter((badge) => {
        const [sign] = selectAll('[aria-hidden="true"]', badge).map((element) => textOf(element).trim());
        return !sign || !/\p{L}{3}/u.test(textOf(badge));
      })
      .map((badge) => `“${textOf(badge).trim()}” has no sign or no words`);
  expect(EXAMPLES.some(({ tree }) => selectAll('.badge, .mark', tree).length > 0)).toBe(true);
  expect(faultsOf(untold)).toEqual([]);
});

test('every date that is one day, month or year is told to machines too, and no other is', () => {
  const wrong = ({ of, example, tree }: Rendered) => {
    const times = selectAll('data', tree).map((time) => `${attribute(time, 'value') ?? ''} ${textOf(time)}`);
    return daysIn(example.props)
      .filter(({ path }) => !isLeftOut(path, [...(of.leavesOut ?? []), ...(example.leavesOut ?? [])]))
      .filter(({ day: { iso, text } }) =>
        iso === null ? times.some((time) => time.endsWith(` ${text}`)) : !times.includes(`${iso} ${text}`),
      )
      .map(({ day }) => `${day.text}, ${day.iso ?? 'no one day'}`);
  };
  expect(faultsOf(wrong)).toEqual([]);
});

test('prints every text that it is given', () => {
  const lost = ({ of, example, tree }: Rendered) => {
    const labels = selectAll('[aria-label]', tree).map((element) => attribute(element, 'ariaLabel'));
    const printed = plain([textOf(tree), ...labels].join(' '));
    return textsIn(example.props)
      .filter((field) => isRead(field, [...(of.leavesOut ?? []), ...(example.leavesOut ?? [])]))
      .filter(({ value }) => !printed.includes(plain(value)))
      .map(({ path, value }) => `${path.join('.')}: ${value}`);
  };
  expect(faultsOf(lost)).toEqual([]);
});

test('says of everything written from right to left which way it runs', () => {
  const unmarked = ({ tree }: Rendered) =>
    elementsIn(tree)
      .filter((path) => ownTextOf(path).some((text) => RIGHT_TO_LEFT.test(text)))
      .filter((path) => !path.some(isDirected))
      .map((path) => ownTextOf(path).join(''));
  expect(EXAMPLES.some(({ tree }) => selectAll('[dir=auto], bdi', tree).length > 0)).toBe(true);
  expect(faultsOf(unmarked)).toEqual([]);
});

/** What is wrong with the examples, each fault with the example that has it. */
function faultsOf(faults: (one: Rendered) => readonly string[]): readonly string[] {
  return EXAMPLES.flatMap((one) => faults(one).map((fault) => `${one.id}: ${fault}`));
}

function isRead({ path, value }: Field, leftOut: readonly string[]): boolean {
  const name = path.at(-1)!;
  if (UNREAD.includes(name) || isLeftOut(path, leftOut)) return false;
  if (name === 'language' && LANGUAGE_CODE.test(value)) return false;
  return !(name === 'kind' && value === value.toLowerCase());
}

/** Whether a field is one of these or part of one: "line.event" is left out of `lines.line.event.label`. */
function isLeftOut(path: readonly string[], leftOut: readonly string[]): boolean {
  return leftOut.some((field) => `.${path.join('.')}.`.includes(`.${field}.`));
}

/** What is only read out has no direction. */
function isDirected(element: Element): boolean {
  const isUnseen = /visually-hidden|\bheard\b/.test(attribute(element, 'className') ?? '');
  return isUnseen || element.tagName === 'bdi' || attribute(element, 'dir') !== undefined;
}

function ownTextOf(path: ReturnType<typeof elementsIn>[number]): readonly string[] {
  return path.at(-1)!.children.flatMap((child) => (child.type === 'text' ? [child.value] : []));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
