/*
 * The one script that every page loads: it waits for the reader's first use of something, and then loads what that
 * needs. It is one small file as long as nothing that it imports outright is imported by another script as well.
 */
import { offerSharing } from '../cite/share.browser.ts';
import { copyOnClick } from '../../text/copy-link/copy-link.browser.ts';
import { awaitApproach } from '../../text/page-card/await-approach.browser.ts';
import { searchOnFirstUse } from '../../search/box/search-box.browser.ts';

searchOnFirstUse();
copyOnClick();
offerSharing();
awaitApproach();
