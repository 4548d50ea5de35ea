import { asKnownWords } from '../../../words/as-known.ts';
import type { KnownDaysFile } from '../../../views/by-day/known-days-file.ts';
import { element } from '../../search/box/element.browser.ts';
import { isOnDisk } from '../portable/portable-place.browser.ts';
import { addressOn, placeOf } from './days-file.browser.ts';

/**
 * A dialog that asks for a day, and for an earlier one to compare with.
 *
 * @param file which pages are kept as of which days
 * @param allDays the address of the list of all days
 */
export function dayDialog(file: KnownDaysFile, allDays: string): HTMLDialogElement {
  const close = element('button', { type: 'button', className: 'control' }, asKnownWords.close);
  const list = element('a', { href: allDays }, asKnownWords.allDays);
  list.dataset['now'] = '';
  Object.assign(list.style, { display: 'inline-block', paddingBlock: '0.25rem' });
  const dialog = element(
    'dialog',
    { className: 'label', ariaLabel: asKnownWords.control },
    dayForm(file, close),
    element('p', {}, list),
  );
  Object.assign(dialog.style, { background: 'var(--paper)', color: 'inherit', inlineSize: '18rem' });
  close.addEventListener('click', () => dialog.close());
  return dialog;
}

function dayForm(file: KnownDaysFile, close: HTMLButtonElement): HTMLFormElement {
  const form = element(
    'form',
    { className: 'field' },
    dayField(file, 'known', asKnownWords.day),
    ...(canCompare() ? [dayField(file, 'since', asKnownWords.since)] : []),
    element('datalist', { id: DAYS }, ...file.days.map(([, value]) => element('option', { value }))),
    element('button', { className: 'control' }, asKnownWords.show),
    close,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { known = '', since } = Object.fromEntries(new FormData(form)) as Partial<Record<'known' | 'since', string>>;
    location.assign(addressOn(file, placeOf(location).path, known, since));
  });
  return form;
}

/** On a disk a page cannot read another. */
const canCompare = (): boolean => !IS_PORTABLE || !isOnDisk();

const DAYS = 'known-days';

function dayField({ first, last }: KnownDaysFile, name: 'known' | 'since', label: string): HTMLLabelElement {
  const value = new URLSearchParams(location.search).get(name) ?? '';
  const limits = { min: first, max: last, required: name === 'known' };
  const input = element('input', { type: 'date', name, className: 'control', ...limits, value });
  input.setAttribute('list', DAYS);
  return element('label', { className: 'field' }, label, input);
}
