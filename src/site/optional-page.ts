/** The one page of a route `[...index].astro`, for a story that has anything to show on it; no page for any other. */
export function onePageIf(isThere: boolean): readonly { readonly params: { readonly index: undefined } }[] {
  return isThere ? [{ params: { index: undefined } }] : [];
}
