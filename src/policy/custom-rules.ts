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
    const path = ['custom-rules', i, ...(fault?.path ?? []).map(asInFile)]
    return fault ? [{ path, what: `${nameOf(path)} ${fault.what}` }] : []
  })
}

/** `secretGroup` stands in the file as `secret-group`. */
const asInFile = (key: string | number): string | number =>
  typeof key === 'number' ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const customRulesOf = ({ 'custom-rules': rules = [] }: Parsed): readonly CustomRule[] =>
  rules.map(customRuleOf)

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
