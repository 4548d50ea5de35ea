/** Loads a page; rejects where it cannot be loaded. */
export async function loadDocument(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await load(address)).text(), 'text/html');
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
