import { STATUS_CODES, type RequestListener, type Server } from 'node:http';

/**
 * Has a server answer 400 Bad Request to an address that is none, as `/%ff`, which it would else take for a fault of its
 * own. Source: RFC 9110, 15.5.1; RFC 3986, 2.1.
 */
export function refuseBrokenAddresses(server: Server): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!isAddress(request.url ?? '')) response.writeHead(400, { 'Content-Type': 'text/plain' }).end(STATUS_CODES[400]);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}

function isAddress(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
