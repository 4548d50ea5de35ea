import { browserDeskWords } from '../words/browser-desk.ts';
import type { FileForm } from './record-file.ts';

/** What the script of the page needs. */
export interface DeskSettings {
  /** The settings of Sveltia CMS. */
  readonly config: object;
  /** How the files of each format are read and written. */
  readonly formats: Readonly<Record<string, FileForm>>;
  /** True for a desk that edits nothing but a folder on the editor's computer. */
  readonly isLocal: boolean;
  readonly words: { readonly missing: string; readonly localOnly: string };
}

/** Where the script finds its settings, and says what is wrong. */
export const SETTINGS_ID = 'desk-settings';
export const MESSAGE_ID = 'desk-message';
/** The file of Sveltia CMS, beside the page. */
export const SVELTIA_FILE = 'sveltia-cms.js';
/** The script of the page. */
export const SCRIPT_FILE = 'desk.js';

/**
 * The page of the desk, as HTML. Its policy lets it load nothing from elsewhere but what the Git host answers.
 *
 * @param hosts whom it may ask, beside the site
 */
export function deskPage(title: string, settings: DeskSettings, hosts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(hosts)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>${escaped(browserDeskWords.title(title))}</title>
<link rel="icon" type="image/svg+xml" href="../icon.svg">
<style>${settings.isLocal ? NO_SIGN_IN : ''}</style>
</head>
<body>
<p id="${MESSAGE_ID}">${escaped(browserDeskWords.loading)}</p>
<noscript><p>${escaped(browserDeskWords.noScript)}</p></noscript>
<script type="application/json" id="${SETTINGS_ID}">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<script src="${SCRIPT_FILE}"></script>
</body>
</html>
`;
}

/** The button by which one signs in at a host leads nowhere where there is none. */
const NO_SIGN_IN = '.buttons > .button.secondary { display: none }';

function policyFor(hosts: readonly string[]): string {
  const asked = ["'self'", 'blob:', 'data:', ...hosts].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    `connect-src ${asked}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
