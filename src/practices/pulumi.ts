/** Where Pulumi keeps its state: what a project says, what is logged in to and what the environment names. */
import { type Range, scalarAt } from '../documents/node.ts'
import { formatOf, isDockerfile, isVendored, nameOf } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { commandsIn, mayHoldCommands } from './commands/commands.ts'
import { programOf } from './commands/program.ts'
import type { Inventory } from './repository/inventory.ts'
import { isSample } from './terraform/modules.ts'

/** A place that puts the state into a local file. */
export interface LocalPulumiState {
  readonly path: string
  readonly range: Range
  /** `pulumi login`, `PULUMI_BACKEND_URL`, `backend.url`. */
  readonly resource: string
}

/** A project of Pulumi that somebody deploys. */
export const isPulumiProject = (path: string): boolean => PROJECT.test(path) && !isVendored(path)

const PROJECT = /(?:^|\/)Pulumi\.ya?ml$/

/** Files that may say where the state of a project is. */
export const saysPulumiState = (path: string): boolean =>
  isPulumiProject(path) ||
  ((mayHoldCommands(path) || isDockerfile(path) || formatOf(path) === 'dotenv') && !isVendored(path))

/** Every such place of a repository that has a project of its own, not one that is shown or tested only. */
export function* localPulumiStates(inventory: Inventory): Generator<LocalPulumiState> {
  if (!inventory.paths.some((path) => isPulumiProject(path) && !isSample(path))) return
  for (const path of inventory.paths) {
    const file = saysPulumiState(path) ? inventory.file(path) : undefined
    if (!file?.text.includes('file:') && !file?.text.includes('--local')) continue
    if (PROJECT.test(path)) yield* ofProject(file)
    else if (/pulumi/i.test(file.text)) yield* ofRun(file)
  }
}

function* ofProject(file: SourceFile): Generator<LocalPulumiState> {
  for (const root of file.yaml()) {
    const url = scalarAt(root, 'backend', 'url')
    if (url?.text.startsWith('file:'))
      yield { path: file.path, range: url.range, resource: `${nameOf(file.path)} backend.url` }
  }
}

const VARIABLE =
  /^(?![ \t]*(?:#|\/\/)).*?\bPULUMI_BACKEND_URL["']?(?:[ \t]*[:=][ \t]*|[ \t]+)["']?(file:[^\s"']*)/gm

function* ofRun(file: SourceFile): Generator<LocalPulumiState> {
  const { path, text } = file
  for (const match of text.matchAll(VARIABLE)) {
    const [whole, url = ''] = match
    if (!isKept(url)) continue
    const end = match.index + whole.length
    const range = { start: end - url.length, end }
    yield { path, range, resource: 'PULUMI_BACKEND_URL' }
  }
  for (const { words } of commandsIn(file)) {
    const { name, arguments: given } = programOf(words)
    const isLogin = name === 'pulumi' && given.some((word) => word.text === 'login')
    const place = isLogin && given.find(({ text }) => /^(?:--local|-l|file:.*)$/.test(text) && isKept(text))
    if (place) yield { path, range: place.range, resource: 'pulumi login' }
  }
}

/** Not in a folder of the run's own: a trial that is thrown away has nothing to lose. What a variable names is not known. */
const isKept = (url: string): boolean => !/[$%{]|\/tmp\b/.test(url)
