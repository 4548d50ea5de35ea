/** Some programs write the marks of a title for HTML before they are written for HTML. */
export function decodeTwice(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
  return text
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) < 0x10000 ? String.fromCharCode(Number(code)) : whole,
    )
    .replace(/&#x([\da-f]{2,5});/gi, (whole, code: string) =>
      parseInt(code, 16) < 0x10000 ? String.fromCharCode(parseInt(code, 16)) : whole,
    )
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (whole, name: string) => named[name] ?? whole);
}
