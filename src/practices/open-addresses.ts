/** Addresses that are everybody's, in rules and in allow lists, and what is said of them. */
import type { Hit } from '../../patterns/rule.ts'
import type { Expression } from '../documents/expression.ts'
import type { Range } from '../documents/node.ts'
import { isAnyAddress, type Ports, riskOf } from './ports.ts'

/** A list of who may come in that lets in everybody. */
const ALLOW_LIST = 6.5

/** A place and what it means, for a hit. */
export type Found = Pick<Hit, 'range' | 'message' | 'severity'>

/** Ports that a rule opens to everybody; nothing when they are meant to be open. */
export function opened(range: Range, ports: Ports): Found[] {
  const risk = riskOf(ports)
  return risk ? [{ range, message: `${risk.what} open to the whole internet`, severity: risk.severity }] : []
}

/** An allow list with everybody on it. */
export const listed = (range: Range, what: string): Found => ({
  range,
  message: `${what} lets in the whole internet`,
  severity: ALLOW_LIST,
})

/** Addresses of an attribute that take in everybody. */
export function open(value: Expression | undefined): Range[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((item) => (item.kind === 'string' && isAnyAddress(item.value) ? [item.range] : []))
}

/** The text of a string or a constant. */
export const plain = (value: Expression | undefined): string | undefined =>
  value?.kind === 'constant' ? value.text : value?.kind === 'string' ? value.value : undefined
