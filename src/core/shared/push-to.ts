/** Adds an item to the list of a key. Takes the same time however long the list is, unlike a copy of it. */
export function pushTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
