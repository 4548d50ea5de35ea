import type { APIRoute } from 'astro';
import { absoluteUrl, sitemapUrl } from '../urls.ts';
import { foundWords } from '../words/found.ts';

export const GET: APIRoute = ({ site, url }) => new Response(foundWords.robots(absoluteUrl(sitemapUrl(), site ?? url)));
