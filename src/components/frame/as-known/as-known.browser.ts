import { asKnownWords } from '../../../words/as-known.ts';
import type { KnownDaysFile } from '../../../views/by-day/known-days-file.ts';
import { element } from '../../search/box/element.browser.ts';
import { pageAddress, siteAddress } from '../site-address.browser.ts';
import { publishedPath } from '../portable/portable-place.browser.ts';
import { dayDialog } from './day-form.browser.ts';
import { addressOn, loadDays, placeOf } from './days-file.browser.ts';
import { calendarDay } from '../url-state/url-state.ts';
import { pageOfDay, type PageOfDay } from './page-of-day.ts';

/** Pages whose own controls narrow them to a day. */
const OWN_CONTROLS = '[data-timeline]';
/** Milliseconds. */
const NOTICED_AFTER = 200;

let days: Promise<KnownDaysFile> | undefined;
let dialog: HTMLDialogElement | undefined;
let isStarted = false;

/** Shows this page as of the day that is asked for, and has links hand it on; throws where it cannot be loaded. */
export async function startDays(): Promise<void> {
  const file = await (days ??= loadDays());
  if (isStarted) return;
  isStarted = true;
  await showAsKnown(file);
}

/** Lets a reader choose a day; throws where what there is to choose from cannot be loaded. */
export async function askForDay(): Promise<void> {
  const control = document.querySelector<HTMLAnchorElement>('[data-as-known]')!;
  const file = await (days ??= loadDays());
  dialog ??= dayDialog(file, control.href);
  if (!dialog.isConnected) {
    document.body.append(dialog);
    // Orca says nothing of what comes into a page and takes the focus in the same moment.
    await new Promise((resolve) => setTimeout(resolve, NOTICED_AFTER));
  }
  dialog.showModal();
}

/**
 * Shows this page as of the day that the address asks for, or that the page is of: leads on to the page of that day,
 * names the day, and has links lead to pages of the same day. Pages that are not kept by days say so.
 */
async function showAsKnown(file: KnownDaysFile): Promise<void> {
  const { path, iso } = placeOf(location);
  const asked = new URLSearchParams(location.search);
  // A page of a month, or of a day, is of its first day where nothing else is asked for.
  const day = asked.get('known') ?? file.days.find(([one]) => one === iso)?.[1] ?? '';
  document.body.dataset['knownDay'] = day;
  carryDay(file);
  // The home page leads such an address on to the timeline.
  const isElsewhere = document.querySelector(OWN_CONTROLS) !== null || (path === '' && iso === null);
  if (calendarDay(day) === '' || isElsewhere) return;
  const since = calendarDay(asked.get('since') ?? '');
  const page = pageOfDay(file, path, day);
  if (page.kind === 'kept' && page.iso !== iso) location.replace(addressOn(file, path, day, since) + location.hash);
  else if (page.kind === 'kept')
    await showKept(file, { path, iso: page.iso, day: asked.get('known') ?? page.iso, since });
  else showOther(file, { path, day, kind: page.kind });
}

interface Kept {
  readonly path: string;
  readonly iso: string;
  readonly day: string;
  readonly since: string;
}

/** The page of a day names that day; asked for as of a later one, it names that, and since when it said the same. */
async function showKept(file: KnownDaysFile, { path, iso, day, since }: Kept): Promise<void> {
  const says = bannerOf().querySelector('strong');
  if (iso !== day && says) {
    says.textContent = `${asKnownWords.banner(day)} ${asKnownWords.unchanged(iso)}`;
    document.title = document.title.replace(asKnownWords.title('', iso), asKnownWords.title('', day));
  }
  if (since === '' || since >= day) return;
  const { compareWith } = await import('./compare-days.browser.ts');
  await compareWith(file, path, since, bannerOf());
}

interface Other {
  readonly path: string;
  readonly day: string;
  readonly kind: Exclude<PageOfDay['kind'], 'kept'>;
}

/** A page that is not kept as of the day: of what nobody had told of it shows nothing, else it says that it is of now. */
function showOther(file: KnownDaysFile, { path, day, kind }: Other): void {
  const { banner, nothing, ofNow, unkept } = asKnownWords;
  const words = { nothing: banner(day), unkept: unkept(day, file.from), now: ofNow(day) }[kind];
  const back = element('a', { href: pageAddress(path) }, asKnownWords.back);
  back.dataset['now'] = '';
  const then = element('a', { href: addressOn(file, '', day) }, asKnownWords.thatDay);
  bannerOf().replaceChildren(element('p', {}, words, ' ', back, ' · ', then));
  if (kind === 'nothing') showNothing(nothing(day));
  else document.title = `${words} ${document.title}`;
}

/** Not even the title of the page, which is of now. */
function showNothing(title: string): void {
  const text = element('p', { className: 'lead' }, asKnownWords.nothingText);
  document.querySelector('main')?.replaceChildren(element('h1', {}, title), text);
  document.querySelector('.breadcrumbs')?.remove();
  document.title = document.title.replace(/^.* · /, `${title} · `);
}

/** The line above the page that names the day; a page of now has none of its own. */
function bannerOf(): HTMLElement {
  const banner =
    document.querySelector<HTMLElement>('.known-banner') ?? element('div', { className: 'known-banner label' });
  if (!banner.isConnected) document.querySelector('[data-as-known]')?.after(banner);
  return banner;
}

/** Whatever page of the site a link leads to, it leads there as of the day shown; but for links that say otherwise. */
function carryDay(file: KnownDaysFile): void {
  const carry = ({ target }: Event) => {
    const day = document.body.dataset['knownDay'] ?? '';
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (calendarDay(day) === '' || !link || 'now' in link.dataset || !isToPage(link)) return;
    const isWithin = link.pathname === location.pathname && link.hash !== '';
    const { path, iso } = placeOf(link);
    if (iso === null && !isWithin && !/[?&]known=/.test(link.search))
      link.href = addressOn(file, path, day) + link.hash;
  };
  for (const type of ['pointerover', 'focusin', 'click', 'auxclick']) document.addEventListener(type, carry, true);
}

function isToPage({ origin, pathname }: HTMLAnchorElement): boolean {
  const path = IS_PORTABLE ? publishedPath(pathname) : pathname;
  return origin === location.origin && path.startsWith(siteAddress('home')) && path.endsWith('/');
}
