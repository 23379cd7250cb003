/** What is wrong with a user's rule, before it is run: said by the configuration with file and line. */
import { ALPHABETS, type CustomAllowlist, type CustomRule } from '../../../patterns/custom.ts'
import { UserError } from '../../errors.ts'
import { expressionOf } from './expression.ts'

export interface CustomFault {
  /** Keys from the rule down to what is wrong, as `CustomRule` names them. */
  readonly path: readonly (string | number)[]
  /** Continues "it …" or "the value …": a clause without a subject, such as "must be at least 3 characters". */
  readonly what: string
}

/** Longer ones do not fit the long window. */
const LONGEST = 16384
const SHORTEST_PREFIX = 3

export function faultOf(rule: CustomRule): CustomFault | undefined {
  return shapeFault(rule) ?? formatFault(rule) ?? regexFault(rule) ?? listsFault(rule)
}

function shapeFault({ id, regex, prefix, severity, entropy }: CustomRule): CustomFault | undefined {
  if (!/^[A-Za-z0-9][\w.-]{0,99}$/.test(id))
    return fault(['id'], 'must be letters, digits, dashes, dots and underscores')
  if ((regex === undefined) === (prefix === undefined))
    return fault([], 'needs either regex, or prefix with alphabet and length')
  if (severity !== undefined && !(severity >= 0.1 && severity <= 10))
    return fault(['severity'], 'must be a number from 0.1 to 10')
  if (entropy !== undefined && !(entropy >= 0 && entropy <= 16))
    return fault(['entropy'], 'must be a number of bits from 0 to 16')
  return undefined
}

function formatFault({ prefix, alphabet, length, ...rule }: CustomRule): CustomFault | undefined {
  if (prefix === undefined) {
    const key = alphabet !== undefined ? 'alphabet' : length !== undefined ? 'length' : undefined
    return key && fault([key], 'goes with prefix')
  }
  if (
    !/^[!-~]*[0-9A-Za-z][!-~]*$/.test(prefix) ||
    prefix.replace(/^[^0-9A-Za-z]+/, '').length < SHORTEST_PREFIX
  )
    return fault(
      ['prefix'],
      `must be at least ${SHORTEST_PREFIX} characters of ASCII, counted from its first letter or digit`,
    )
  const characters = ALPHABETS[alphabet ?? ''] ?? alphabet ?? ''
  if (!/^[!-~]+$/.test(characters))
    return fault(['alphabet'], `must be characters of ASCII, or one of ${Object.keys(ALPHABETS).join(', ')}`)
  const [least, most] = typeof length === 'number' ? [length, length] : (length ?? [0, 0])
  if (!Number.isInteger(least) || !Number.isInteger(most) || least < 1 || most < least || most > LONGEST)
    return fault(['length'], `must be a number from 1 to ${LONGEST}, or the least and the most`)
  if (rule.keywords) return fault(['keywords'], 'goes with regex')
  return rule.secretGroup === undefined ? undefined : fault(['secretGroup'], 'goes with regex')
}

function regexFault({ regex, secretGroup }: CustomRule): CustomFault | undefined {
  if (regex === undefined) return undefined
  const wrong = expressionFault(regex)
  if (wrong) return fault(['regex'], wrong)
  if (secretGroup === undefined) return undefined
  const { groupCount } = expressionOf(regex)
  return Number.isInteger(secretGroup) && secretGroup >= 0 && secretGroup <= groupCount
    ? undefined
    : fault(['secretGroup'], `must be a number from 0 to ${groupCount}, the groups of the expression`)
}

function listsFault({ regex, pathRegexes = [], allowlists = [] }: CustomRule): CustomFault | undefined {
  const paths = firstFault(pathRegexes, ['pathRegexes'])
  if (paths) return paths
  for (const [index, list] of allowlists.entries()) {
    const at = ['allowlists', index] as const
    const found = allowlistFault(list, at)
    if (found) return found
    if (regex === undefined && list.regexTarget && list.regexTarget !== 'secret')
      return fault([...at, 'regexTarget'], 'goes with regex')
  }
  return undefined
}

function allowlistFault(list: CustomAllowlist, at: readonly (string | number)[]): CustomFault | undefined {
  const kinds = [list.regexes, list.stopwords, list.paths, list.pathRegexes, list.commits]
  if (!kinds.some((kind) => kind && kind.length > 0))
    return fault(at, 'names neither regexes, stop words, paths nor commits')
  const commit = (list.commits ?? []).findIndex((id) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(id))
  if (commit >= 0) return fault([...at, 'commits', commit], 'must be the full id of a commit')
  if (list.stopwords?.includes(''))
    return fault([...at, 'stopwords'], 'has an empty one, which is part of every value')
  return (
    firstFault(list.regexes ?? [], [...at, 'regexes']) ??
    firstFault(list.pathRegexes ?? [], [...at, 'pathRegexes'])
  )
}

function firstFault(
  expressions: readonly string[],
  at: readonly (string | number)[],
): CustomFault | undefined {
  for (const [index, text] of expressions.entries()) {
    const wrong = expressionFault(text)
    if (wrong) return fault([...at, index], wrong)
  }
  return undefined
}

function expressionFault(text: string): string | undefined {
  try {
    return void expressionOf(text).groupCount
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

const fault = (path: readonly (string | number)[], what: string): CustomFault => ({ path, what })
