/** The page's whole address, without its query and without a place in it. */
export const pageLink = (): string => location.origin + location.pathname;
