/** `keysweep config`: writes a first configuration, says what is wrong with one, or shows what is in force. */

import { relative, resolve } from 'node:path'
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { UserError } from '../errors.ts'
import { faultsIn } from '../policy/config.ts'
import { type ConfigQuestion, findConfig, readConfig } from '../policy/config-file.ts'
import { rootOf } from '../policy/policy-file.ts'
import { DEFAULT_FILE } from '../policy/policy-names.ts'
import { settingsOf } from '../policy/settings.ts'
import { starterConfig } from '../policy/starter.ts'
import { createPolicyFile } from '../policy/write-file.ts'
import { settingsText } from '../reporters/settings.ts'
import { said } from '../said.ts'
import { logLine } from '../sanitise.ts'
import { openFolder, openRepository } from '../sources/repository.ts'
import { listTree } from '../sources/tree.ts'
import type { ConfigCommand } from './config-command.ts'

export interface Answer {
  readonly text: string
  readonly exitCode: 0 | 2
}

/** @throws UserError where there is nothing to check, show or write. */
export async function configure({ action, options }: ConfigCommand): Promise<Answer> {
  const directory = openFolder(options.path)
  const repository = await openRepository(directory)
  const question = { ...options, directory, repository }
  if (action === 'init') return init(question)
  return action === 'check' ? check(question) : show(question)
}

async function init({ config, ...place }: ConfigQuestion): Promise<Answer> {
  if (place.repository?.bare)
    throw new UserError('A bare repository has no files to write', 'Use a clone of it.')
  const file = config === undefined ? resolve(rootOf(place), DEFAULT_FILE) : resolve(config)
  const { paths } = await listTree(place.directory, place.repository)
  await createPolicyFile(file, starterConfig(paths))
  const name = logLine(relative('.', file) || file)
  return {
    text: `${name} is written. keysweep config check ${options(config)}says whether it is right.\n`,
    exitCode: 0,
  }
}

const options = (config: string | undefined): string =>
  config === undefined ? '' : `--config ${logLine(config)} `

const ruleIds = [...secrets, ...practices].map(({ id }) => id)

async function check(question: ConfigQuestion): Promise<Answer> {
  if (question.config === 'none') return { text: `${NO_FILE}\n`, exitCode: 0 }
  const { text, origin } = await findConfig(question)
  if (text === undefined) return { text: `${NOTHING}\n`, exitCode: 0 }
  const faults = await faultsIn(text, origin, ruleIds)
  if (faults.length === 0) return { text: `${logLine(origin)} is right.\n`, exitCode: 0 }
  return { text: faults.map((fault) => `${logLine(fault)}\n`).join(''), exitCode: 2 }
}

const NO_FILE = 'No file is read, so built-in settings are in force.'
const NOTHING = `There is no ${DEFAULT_FILE}, so built-in settings are in force.`

async function show(question: ConfigQuestion): Promise<Answer> {
  let proposed: string | undefined
  const config = await readConfig(question, ruleIds, (path) => {
    proposed = path
  })
  const without = question.config === 'none' ? NO_FILE : NOTHING
  const from = config.origin === null ? without : `${config.origin} is in force.`
  const note = proposed === undefined ? '' : ` ${proposed} as it stands differs, and does not count yet.`
  // Before they are cut, as half a token is not known as one.
  const shown = await Promise.all(
    settingsOf(config, question).map(async (one) => ({ ...one, value: (await said([one.value])).join('') })),
  )
  return { text: settingsText(from + note, shown), exitCode: 0 }
}
