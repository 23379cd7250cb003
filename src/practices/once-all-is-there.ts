/** Work that reads several files of an inventory, done once for all rules that ask. */
import type { Inventory } from './inventory.ts'

/**
 * What `make` gives is kept as long as `key` is. Where a file that it asked for has yet to be fetched it is made again: else
 * every rule would go on without that file.
 */
export function onceAllIsThere<K extends object, T>(
  make: (key: K, inventory: Inventory) => T,
): (key: K, inventory: Inventory) => T {
  const made = new WeakMap<K, { readonly value: T }>()
  return (key, inventory) => {
    const known = made.get(key)
    if (known) return known.value
    const missed = inventory.missed
    const value = make(key, inventory)
    if (inventory.missed === missed) made.set(key, { value })
    return value
  }
}
