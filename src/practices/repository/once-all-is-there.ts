/** Work that reads several files of an inventory, done once for all rules that ask. */
import type { Inventory } from './inventory.ts'

/**
 * What `make` gives is kept as long as `key` is. Where a file that it asked for has yet to be fetched it is made again: else
 * every rule would go on without that file. What asked the inventory when it was made counts as having asked it each time.
 */
export function onceAllIsThere<K extends object, T>(
  make: (key: K, inventory: Inventory) => T,
): (key: K, inventory: Inventory) => T {
  const made = new WeakMap<K, { readonly value: T; readonly hasAsked: boolean }>()
  return (key, inventory) => {
    const known = made.get(key)
    const { missed, asks = { count: 0 } } = inventory
    if (known?.hasAsked) asks.count++
    if (known) return known.value
    const before = asks.count
    const value = make(key, inventory)
    if (inventory.missed === missed) made.set(key, { value, hasAsked: asks.count > before })
    return value
  }
}
