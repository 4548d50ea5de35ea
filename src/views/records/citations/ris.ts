import type { CitedPage } from './cited-page.ts';

/** A page as RIS (type `ELEC`, a web page), lines ended as the format has them; days as `2026/01/19/`. */
export function risOf({ title, day: changed, version, publisher, container, language, address }: CitedPage): string {
  const day = changed?.replaceAll('-', '/') ?? null;
  const tags = [
    ['TY', 'ELEC'],
    ['AU', publisher],
    ['TI', title],
    ['T2', container],
    ['PB', publisher],
    ['PY', day?.slice(0, 4)],
    ['DA', day && `${day}/`],
    ['ET', version],
    ['LA', language],
    ['UR', address],
  ].filter(([, value]) => value !== null && value !== undefined);
  return [...tags.map(([tag, value]) => `${tag}  - ${value}\r\n`), 'ER  - \r\n'].join('');
}
