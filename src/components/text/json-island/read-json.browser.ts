/** The data that a page holds in a `JsonIsland` with this id; throws where there is none. */
export function readJson(id: string): unknown {
  return JSON.parse(document.getElementById(id)!.textContent);
}
