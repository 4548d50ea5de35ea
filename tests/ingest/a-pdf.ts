/** A line of a page: where it begins and how large its letters are, in points from the lower left corner. */
export interface DrawnLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF whose pages have these lines, in Latin-1. */
export function aPdf(pages: readonly (readonly DrawnLine[])[], info = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((lines, i) => [page(6 + 2 * i), stream(lines)]),
  ];
  return Buffer.from(withTable(objects), 'latin1');
}

function page(contents: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${contents} 0 R /Resources << /Font << /F 3 0 R >> >> >>`;
}

function stream(lines: readonly DrawnLine[]): string {
  const drawn = lines.map(({ text, x = 50, y, size = 10 }) => {
    return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  });
  const text = drawn.join('\n');
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function withTable(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${text}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
