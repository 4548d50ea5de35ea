import { STATUS_CODES, type RequestListener, type Server } from 'node:http';

/**
 * Has a server answer 400 Bad Request to an address that is none, as `/%ff`, and to one with a slash written out, as
 * `/a%2fb`, which leads to no file: it would else take them for a fault of its own. Source: RFC 9110, 15.5.1; RFC 3986, 2.1.
 */
export function refuseBrokenAddresses(server: Server): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!isAddress(request.url ?? '')) response.writeHead(400, { 'Content-Type': 'text/plain' }).end(STATUS_CODES[400]);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}

const SLASH_WRITTEN_OUT = /%(?:2f|5c)/i;

function isAddress(url: string): boolean {
  try {
    decodeURI(url);
    return !SLASH_WRITTEN_OUT.test(url.split('?', 1)[0]!);
  } catch {
    return false;
  }
}
