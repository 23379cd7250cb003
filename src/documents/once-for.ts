/** Work that many rules ask for, done once for each file or program. */

/** What `make` gives for an object is kept as long as the object is; the other arguments must be the same in one run. */
export function onceFor<K extends object, A extends readonly unknown[], T>(
  make: (key: K, ...rest: A) => T,
): (key: K, ...rest: A) => T {
  const made = new WeakMap<K, { readonly value: T }>()
  return (key, ...rest) => {
    const known = made.get(key)
    if (known) return known.value
    const value = make(key, ...rest)
    made.set(key, { value })
    return value
  }
}
