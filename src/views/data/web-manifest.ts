import type { Story } from '../../model/records/story.ts';
import { fileUrl, homeUrl, iconUrl, ICON_SIZES } from '../../urls.ts';

/** How the site is called and drawn where someone keeps it among programs (W3C Web Application Manifest). */
export function webManifest({ title, standfirst, language }: Story): object {
  return {
    name: title,
    description: standfirst,
    lang: language,
    start_url: homeUrl(),
    scope: homeUrl(),
    display: 'minimal-ui',
    background_color: '#fffefb',
    theme_color: '#0a4f66',
    icons: [
      { src: fileUrl('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...ICON_SIZES.map((size) => ({ src: iconUrl(size), type: 'image/png', sizes: `${size}x${size}` })),
    ],
  };
}
