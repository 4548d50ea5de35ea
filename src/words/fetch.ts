/** What is said of addresses of the web, by key; why one is not fetched follows it and a colon. */
export const fetchWords = {
  noAddress: (address: string) => `${address} is no address that begins with http:// or https://`,
  password: 'it has a password in it; take that out',
  notPublic: (host: string) => `${host} is not on the public internet, and nothing else is fetched`,
  unknownHost: 'no such host is known; check how it is spelled, and the connection',
  robots: 'the robots.txt of its site does not allow programs to fetch it; save the page from a browser instead',
  robotsBroken: (status: number) =>
    `the robots.txt of its site cannot be read at present (HTTP ${status}), so nothing is fetched there; try again later`,
  redirects: (most: number) => `it leads on to another address more than ${most} times`,
  large: (most: number) => `it has more than ${most / 1024 / 1024} MB`,
  timeout: (seconds: number) => `it took more than ${seconds} seconds; try again later`,
  status: (status: number) => `its server says no (HTTP ${status})`,
  network: (what: string) => `it cannot be reached (${what})`,
  empty: 'its server says that it has not changed, but nobody asked',
  /** How the address of a page is known that does not say its own. */
  from: 'the address it was fetched from',
} as const;
