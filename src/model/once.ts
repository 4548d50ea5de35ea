/**
 * A function of a text that is worked out once for each text and remembered: `foldWord('Ünal')`. It must depend on
 * nothing else.
 */
export function oncePerText<Text extends string, Result>(workOut: (text: Text) => Result): (text: Text) => Result {
  const done = new Map<Text, Result>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined || done.has(text)) return known!;
    const result = workOut(text);
    done.set(text, result);
    return result;
  };
}

/** The same of an object that never changes, for as long as anything else holds it. */
export function oncePerObject<Item extends object, Result>(workOut: (item: Item) => Result): (item: Item) => Result {
  const done = new WeakMap<Item, { readonly result: Result }>();
  return (item) => {
    const known = done.get(item);
    if (known) return known.result;
    const result = workOut(item);
    done.set(item, { result });
    return result;
  };
}
