/** The page's whole address, without what is marked in it. */
export const pageLink = (): string => location.origin + location.pathname;
