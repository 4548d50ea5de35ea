/*
 * The one script that every page loads: it loads the code of a feature when a reader first uses it. It is one small file as long as nothing that it imports outright is imported by another script as well.
 */
import { offerSharing } from '../cite/share.browser.ts';
import { copyOnClick } from '../../text/copy-link/copy-link.browser.ts';
import { showCardsOnHover } from '../../text/hover-card/link-hover-start.browser.ts';
import { enhanceSearchBox } from '../../search/box/search-box.browser.ts';

enhanceSearchBox();
copyOnClick();
offerSharing();
showCardsOnHover();
