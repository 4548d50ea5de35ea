/** Parameters that say who followed a link, and from where; nothing of the page. */
const TRACKING =
  /^(?:utm_.*|at_.*|pk_.*|mtm_.*|hsa_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|ref|ref_src|referrer|source|cmpid|cmp|ocid|ito|s_cid|xtor|spm|smid|smtyp|share|feature|amp|outputtype|fb_action_ids|fb_ref|traffic_source|guccounter)$/i;
const AMP_OUTPUT = /^(?:amp|outputtype)$/i;
/** The page itself, as caches and archives spell it within their own addresses. */
const WITHIN =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[cv]\/(s\/)?|(?:www\.)?google\.[\w.]+\/amp\/(s\/)?|web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:))/i;

/**
 * What two addresses of one page have in common: without protocol, "www.", the marks of AMP, archives and caches, what
 * tracks readers, the part of the page, and the slash at its end. Null for a text that is no web address.
 */
export function addressKey(address: string): string | null {
  const url = urlOf(address.replace(WITHIN, (_, amp?: string, google?: string) => (amp || google ? 'https://' : '')));
  if (!url) return null;
  const host = url.hostname.replace(/^(?:www\d?|amp|m|mobile)\.(?=.+\.)/, '').replace(/\.$/, '');
  const path = withoutAmp(url.pathname)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/+$/, '');
  const telling = [...url.searchParams].filter(([name]) => !TRACKING.test(name) && !AMP_OUTPUT.test(name));
  const query = new URLSearchParams(telling.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString();
  return `${host}${url.port ? `:${url.port}` : ''}${path}${query ? `?${query}` : ''}`;
}

function urlOf(address: string): URL | null {
  const url = URL.parse(/^[a-z][a-z+.-]*:/i.test(address) ? address : `https://${address}`);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

function withoutAmp(path: string): string {
  return path
    .replace(/\/amp\/?$/i, '')
    .replace(/^\/amp\//i, '/')
    .replace(/\.amp(?=\.html?$|$)/i, '');
}
