/** Custom rules: from the file's words to rules that are searched for, and what is wrong with them. */
import type { CustomAllowlist, CustomRule } from '../../patterns/custom.ts'
import { type Fault, nameOf } from './faults.ts'
import type { Parsed, ParsedRule } from './schema.ts'
import { SECURITY_SEVERITY } from './severities.ts'

/** Their check brings the regular expressions' library, so it is loaded where there are any. */
export async function customFaults(parsed: Parsed): Promise<Fault[]> {
  const rules = customRulesOf(parsed)
  if (rules.length === 0) return []
  const { faultOf } = await import('../match/custom/faults.ts')
  return rules.flatMap((rule, i) => {
    const fault = faultOf(rule)
    if (!fault) return []
    const path = inFile(fault.path, i, parsed['custom-rules']?.[i]?.allowlists?.length ?? 0)
    return [{ path, what: `${nameOf(path)} ${fault.what}` }]
  })
}

/** Lists behind a rule's own are those of all rules. */
function inFile(path: readonly (string | number)[], rule: number, own: number): (string | number)[] {
  const [key, index, ...rest] = path
  const isOfAll = key === 'allowlists' && typeof index === 'number' && index >= own
  const whole = isOfAll ? ['custom-allowlists', index - own, ...rest] : ['custom-rules', rule, ...path]
  return whole.map(asInFile)
}

/** `secretGroup` stands in the file as `secret-group`. */
const asInFile = (key: string | number): string | number =>
  typeof key === 'number' ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What is allowed of all rules is said of each, behind its own lists. */
export function customRulesOf(parsed: Parsed): readonly CustomRule[] {
  const { 'custom-rules': rules = [], 'custom-allowlists': lists = [] } = parsed
  const ofAll = lists.map(allowlistOf)
  return rules.map(customRuleOf).map((rule) => {
    const allowlists = [...(rule.allowlists ?? []), ...ofAll]
    return allowlists.length === 0 ? rule : { ...rule, allowlists }
  })
}

const customRuleOf = (rule: ParsedRule): CustomRule => {
  const { id, description, severity, regex, prefix, alphabet, length, keywords, entropy, paths } = rule
  const { 'secret-group': secretGroup, 'path-regexes': pathRegexes, allowlists } = rule
  return {
    id,
    description,
    ...(severity !== undefined && { severity: SECURITY_SEVERITY[severity] }),
    ...(regex !== undefined && { regex }),
    ...(secretGroup !== undefined && { secretGroup }),
    ...(prefix !== undefined && { prefix }),
    ...(alphabet !== undefined && { alphabet }),
    ...(length !== undefined && { length }),
    ...(keywords !== undefined && { keywords }),
    ...(entropy !== undefined && { entropy }),
    ...(paths !== undefined && { paths }),
    ...(pathRegexes !== undefined && { pathRegexes }),
    ...(allowlists !== undefined && { allowlists: allowlists.map(allowlistOf) }),
  }
}

const allowlistOf = (list: NonNullable<ParsedRule['allowlists']>[number]): CustomAllowlist => {
  const { description, condition, regexes, stopwords, paths, commits } = list
  const { 'regex-target': regexTarget, 'path-regexes': pathRegexes } = list
  return {
    ...(description !== undefined && { description }),
    ...(condition !== undefined && { condition: condition === 'and' ? 'AND' : 'OR' }),
    ...(regexTarget !== undefined && { regexTarget }),
    ...(regexes !== undefined && { regexes }),
    ...(stopwords !== undefined && { stopwords }),
    ...(paths !== undefined && { paths }),
    ...(pathRegexes !== undefined && { pathRegexes }),
    ...(commits !== undefined && { commits }),
  }
}
