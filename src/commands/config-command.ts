/** `keysweep config init | check | show`: what was typed → what to do. */
import { UserError } from '../errors.ts'
import { asFlag, type Given, scanOptions } from '../given.ts'
import { suggestion } from '../nearest.ts'
import type { ScanOptions } from '../scan-options.ts'

export interface ConfigCommand {
  readonly name: 'config'
  readonly action: (typeof ACTIONS)[number]
  readonly options: ScanOptions
}

const ACTIONS = ['init', 'check', 'show'] as const
const HELP = 'Try keysweep config init, keysweep config check or keysweep config show.'

/** Those of scan that each of them takes. */
const TAKES: Readonly<Record<ConfigCommand['action'], readonly string[]>> = {
  init: ['config'],
  check: ['config', 'policy-from'],
  show: ['config', 'policy-from', 'fail-on', 'confidence', 'strict'],
}

/** @throws UserError for anything that is not understood. */
export function configCommand(given: Given, [name, path, extra]: readonly string[]): ConfigCommand {
  const action = ACTIONS.find((one) => one === name)
  if (name === undefined) throw new UserError('config does nothing by itself', HELP)
  if (action === undefined) throw new UserError(`config cannot "${name}"${suggestion(name, ACTIONS)}`, HELP)
  if (extra !== undefined)
    throw new UserError(`config ${action} takes one PATH, and "${extra}" is a second one`, HELP)
  const flag = Object.keys(given).find((one) => !TAKES[action].includes(one))
  if (flag !== undefined) throw new UserError(`config ${action} does not take --${flag}`, HELP)
  if (action === 'init' && given.config === 'none')
    throw new UserError('--config none names no file to write', 'Leave it out for .keysweep.yml.')
  return { name: 'config', action, options: scanOptions({ ...given, path }, asFlag) }
}
