/** The size of every picture for sharing, in pixels: what chat clients and social sites crop least. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;
