import { CACHING, COMPRESSED, FRAMED_FOLDER, HEADERS, LASTING_FOLDER, NO_FRAMES, TYPES } from './answers.ts';

/**
 * What Caddy is to send, to be imported in the block of a site behind its `root`. It leads from a folder without its
 * slash on by itself, but leaves out what stands behind a question mark.
 *
 * @param home the path that the site is served under, with a slash at both ends
 * @param missing the path of the page for what is missing
 */
export function headersOfCaddy(home: string, missing: string): string {
  return `${compression()}header {
${Object.entries(HEADERS)
  .map(([name, value]) => `\t${name} "${value}"\n`)
  .join('')}}
@unframed not path ${home}${FRAMED_FOLDER}*
header @unframed Content-Security-Policy "${NO_FRAMES}"
@changing not path ${home}${LASTING_FOLDER}*
header @changing Cache-Control "${CACHING.changing}"
@lasting {
	path ${home}${LASTING_FOLDER}*
	file
}
header @lasting Cache-Control "${CACHING.lasting}"
${types()}${SLASHES}handle_errors {
	rewrite * ${missing}
	file_server
}
`;
}

function compression(): string {
  const types = COMPRESSED.map((type) => `\t\theader Content-Type ${type}*\n`).join('');
  return `encode zstd gzip {\n\tmatch {\n${types}\t}\n}\n`;
}

function types(): string {
  const lines = Object.entries(TYPES).map(
    ([ending, type], i) => `@type${i + 1} path *${ending}\nheader @type${i + 1} Content-Type "${type}"\n`,
  );
  return lines.join('');
}

const SLASHES = `@folder {
	not path */
	file {path}/index.html
}
map {query} {story_query} {
	"" ""
	default "?{query}"
}
redir @folder {path}/{story_query} 308
`;
