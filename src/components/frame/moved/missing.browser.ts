import { pathInPlaceOf } from '../../../paths-in-place.ts';
import { siteAddress } from '../site-address.browser.ts';

/* Stands on the page for what is missing, and leads on from an address that the story had and has no more. */
const home = siteAddress('home');
const path = location.pathname.slice(home.length).replace(/(?:index\.html|\/)?$/, '/');
const to = location.pathname.startsWith(home) ? pathInPlaceOf(path) : null;
if (to !== null) location.replace(home + to + location.hash);
