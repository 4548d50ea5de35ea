import { MESSAGE_ID, SETTINGS_ID, SVELTIA_FILE, type DeskSettings } from './desk-page.ts';
import { fromFile, toFile } from './record-file.ts';
import type { SveltiaCms } from './sveltia.ts';

declare global {
  interface Window {
    /** Keeps Sveltia CMS from beginning before its formats are known. */
    CMS_MANUAL_INIT?: boolean;
    CMS?: SveltiaCms;
  }
}

const settings = JSON.parse(document.getElementById(SETTINGS_ID)!.textContent) as DeskSettings;

if (settings.isLocal && !/^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname)) say(settings.words.localOnly);
else load();

function load(): void {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = SVELTIA_FILE;
  script.addEventListener('error', () => say(settings.words.missing));
  script.addEventListener('load', () => begin(window.CMS!));
  document.body.append(script);
}

function begin(cms: SveltiaCms): void {
  for (const [name, form] of Object.entries(settings.formats))
    cms.registerCustomFormat(name, 'md', {
      fromFile: (text) => fromFile(form, text),
      toFile: (data) => toFile(form, data),
    });
  document.getElementById(MESSAGE_ID)!.remove();
  void cms.init({ config: settings.config });
}

function say(message: string): void {
  document.getElementById(MESSAGE_ID)!.textContent = message;
}
