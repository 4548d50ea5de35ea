import type { CitedPage } from './cited-page.ts';

/**
 * A page as an entry of BibLaTeX (type `online`, manual 3.20, 2.1.1). Publisher and title stand in braces of their own,
 * so that no style takes them for a person's name or changes their capitals.
 */
export function biblatexOf({ path, title, day, version, publisher, container, address }: CitedPage): string {
  const fields = [
    ['author', `{${escaped(publisher)}}`],
    ['title', `{${escaped(title)}}`],
    ['organization', escaped(container)],
    ['date', day],
    ['version', version],
    // BibLaTeX takes an address letter by letter.
    ['url', address],
  ].filter(([, value]) => value !== null);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${path.replace('/', ':')},\n${lines.join('')}}\n`;
}

/** What TeX reads as a sign of its own, as the sign itself; and what it joins into one sign, such as two hyphens, apart. */
function escaped(text: string): string {
  const single = text.replace(/[\\{}$&#^_~%]/g, (sign) => TEX[sign] ?? `\\${sign}`);
  return single.replace(/[-'`?!](?=[-'`])/g, '$&{}');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
