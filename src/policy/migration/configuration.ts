/** Puts converted rules into `.keysweep.yml`: what does not fit its schema is left out, with the reason. */
import type { CustomAllowlist, CustomRule } from '../../../patterns/custom.ts'
import { readSettings } from '../../documents/yaml/yaml.ts'
import { UserError } from '../../errors.ts'
import { parseConfig } from '../config.ts'
import type { ConvertedConfig } from './gitleaks-config.ts'
import { type Section, sectionsOf } from './keysweep-yml.ts'
import type { Note } from './note.ts'

const HEADER = `# Taken over by keysweep migrate. docs/configuration.md explains every key.
`
const NONE = { rules: [], allowlists: [], excluded: [] }

export interface Migrated {
  readonly rules: readonly CustomRule[]
  readonly allowlists: readonly CustomAllowlist[]
  readonly excluded: readonly string[]
  readonly notes: readonly Note[]
  /** Of the file; as it was where there is nothing to add. */
  readonly text: string | undefined
}

/**
 * @param before the file's text; undefined where there is none.
 * @throws UserError where it has rules of its own already.
 */
export async function migrateConfig(
  { rules, allowlists, excluded, ...converted }: ConvertedConfig,
  before: string | undefined,
  ruleIds: readonly string[],
): Promise<Migrated> {
  const notes = [...converted.notes]
  const tryOne = async (what: string, sections: readonly Section[]): Promise<boolean> => {
    const fault = await faultOf(sections, ruleIds)
    if (fault) notes.push({ what, reason: fault })
    return fault === undefined
  }
  const kept: CustomRule[] = []
  for (const rule of rules)
    if (await tryOne(`rule ${rule.id}`, sectionsOf({ ...NONE, rules: [rule] }))) kept.push(rule)
  const [sample] = kept
  const lists: CustomAllowlist[] = []
  for (const list of sample ? allowlists : [])
    if (
      await tryOne(
        'an allowlist of all rules',
        sectionsOf({ ...NONE, rules: sample ? [sample] : [], allowlists: [list] }),
      )
    )
      lists.push(list)
  const globs: string[] = []
  for (const glob of excluded)
    if (await tryOne(`path ${glob}`, sectionsOf({ ...NONE, excluded: [glob] }))) globs.push(glob)
  const migrated = { rules: kept, allowlists: lists, excluded: globs }
  return { ...migrated, notes, text: await joined(before, sectionsOf(migrated), notes, ruleIds) }
}

async function faultOf(
  sections: readonly Section[],
  ruleIds: readonly string[],
): Promise<string | undefined> {
  try {
    await parseConfig(sections.map(({ text }) => text).join(''), 'it', ruleIds)
    return undefined
  } catch (error) {
    if (error instanceof UserError)
      return error.message.replace(/^it, line \d+: (?:custom-(?:rules|allowlists)\[0\][. ])?/, '')
    throw error
  }
}

async function joined(
  before: string | undefined,
  sections: readonly Section[],
  notes: Note[],
  ruleIds: readonly string[],
): Promise<string | undefined> {
  const value = before === undefined ? {} : readSettings(before).value
  const taken = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const rules = sections.find(({ key }) => key !== 'paths' && taken.includes(key))
  if (rules)
    throw new UserError(
      `.keysweep.yml has ${rules.key} already`,
      'Take them out, migrate, and put them below those that were taken over.',
    )
  const added = sections.filter(({ key }) => !taken.includes(key))
  if (added.length < sections.length)
    notes.push({ what: 'excluded paths', reason: '.keysweep.yml has paths already: add them there by hand' })
  if (added.length === 0) return before
  const text = `${before === undefined ? HEADER : `${before.trimEnd()}\n`}${added.map((one) => `\n${one.text}`).join('')}`
  await parseConfig(text, '.keysweep.yml', ruleIds)
  return text
}
