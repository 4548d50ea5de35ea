/**
 * Loads a page, without its head; rejects where it cannot be loaded. By the policy of the page that asks, Chromium refuses
 * the styles of one that is only read, and says so.
 */
export async function loadDocument(address: string): Promise<Document> {
  const html = await (await load(address)).text();
  return new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
}

/** Loads a file of JSON, of the type that is known to be at the address; rejects where it cannot be loaded. */
export async function loadJson(address: string): Promise<unknown> {
  return (await load(address)).json();
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
