import { CACHING, COMPRESSED, FRAMED_FOLDER, HEADERS, LASTING_FOLDER, NO_FRAMES, TYPES } from './answers.ts';
import { inPattern } from './in-pattern.ts';

/**
 * What Apache is to send, for the file `.htaccess`, as far as it has the modules for it. It marks the tag of what it
 * compresses, and would then not know it again.
 *
 * @param home the path that the site is served under, with a slash at both ends
 */
export function headersOfApache(home: string): string {
  const under = (folder: string) => `%{REQUEST_URI} =~ m#^${inPattern(home + folder)}#`;
  return `AddDefaultCharset utf-8
${types()}<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
</IfModule>
<IfModule mod_headers.c>
RequestHeader edit If-None-Match '-gzip"$' '"'
${Object.entries(HEADERS)
  .map(([name, value]) => `Header always set ${name} "${value}"\n`)
  .join('')}Header always set Content-Security-Policy "${NO_FRAMES}" "expr=! ${under(FRAMED_FOLDER)}"
Header set Cache-Control "${CACHING.changing}" "expr=! ${under(LASTING_FOLDER)}"
Header set Cache-Control "${CACHING.lasting}" "expr=${under(LASTING_FOLDER)}"
</IfModule>
`;
}

/** `AddType` takes the last part of a name alone. */
function types(): string {
  return Object.entries(TYPES)
    .map(([ending, type]) =>
      /^\.\w+$/.test(ending)
        ? `AddType "${type}" ${ending}\n`
        : `<FilesMatch "${inPattern(ending).replace('/', '^')}$">\nForceType "${type}"\n</FilesMatch>\n`,
    )
    .join('');
}
