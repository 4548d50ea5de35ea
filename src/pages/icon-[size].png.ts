import type { APIContext } from 'astro';
import { keptResponse } from '../site/build/kept-page.ts';
import { drawIcon } from '../site/draw-icon.ts';
import { ICON_SIZES } from '../urls.ts';

export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: `${size}` }, props: { size } }));

export const GET = async ({ url, props }: APIContext<{ size: number }>) =>
  keptResponse(url, props.size) ??
  new Response(new Uint8Array(await drawIcon(props.size)), { headers: { 'Content-Type': 'image/png' } });
