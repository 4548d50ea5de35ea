/** JSON that can stand in a `script` element: `<` is escaped, so that no text in it, such as `</script>`, can end the element. */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
