/*
 * The one script that every page loads. It loads the code of a feature when a reader first uses it, for example that of
 * the suggestions when the search box has the focus. The build writes it as one small file as long as no other script
 * imports the modules below.
 */
import { addControls } from '../cite/add-controls.browser.ts';
import { startAsKnown } from '../as-known/as-known-start.browser.ts';
import { leadWithinCopy } from '../portable/portable-place.browser.ts';
import { startCiting } from '../cite/cite-start.browser.ts';
import { copyOnClick } from '../../text/copy-link/copy-link.browser.ts';
import { showCardsOnHover } from '../../text/hover-card/link-hover-start.browser.ts';
import { enhanceSearchBox } from '../../search/box/search-box.browser.ts';

if (IS_PORTABLE) leadWithinCopy();
startAsKnown();
enhanceSearchBox();
copyOnClick();
addControls();
startCiting();
showCardsOnHover();
