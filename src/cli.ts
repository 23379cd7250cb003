/** The command line: argv → options → scan → report → exit code. Parts are loaded when they are needed. */
import { readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { type Command, parseCommandLine } from './commands/command-line.ts'
import { helpText } from './commands/help.ts'
import { assertWritable, writeReport } from './commands/output.ts'
import { stdin } from './commands/stdin.ts'
import { UserError } from './errors.ts'
import { failureOf } from './failure.ts'
import type { Mended } from './fix/mend.ts'
import { askGitOf } from './history/asking.ts'
import type { Format, ScanOptions } from './options.ts'
import type { Report } from './report.ts'
import type { Look } from './reporters/text.ts'
import { said, saidAtEnd } from './said.ts'
import { logLine, visible } from './sanitise.ts'
import { VERSION } from './version.ts'

/** @returns the exit status */
const main = async (argv: readonly string[]): Promise<number> => {
  const command = parseCommandLine(argv, process.env)
  switch (command.name) {
    case 'help':
      return print(helpText())
    case 'version':
      return print(`keysweep ${VERSION}\n`)
    case 'rules':
      return tell(await (await import('./commands/rules.ts')).rules(command.id))
    case 'practices':
      return practices(command.options)
    case 'why':
      return tell(await (await import('./commands/explain.ts')).explain(command))
    case 'baseline':
      return tell(`${await (await import('./commands/baseline.ts')).writeBaseline(command)}\n`)
    case 'migrate':
      return tell(await (await import('./commands/migrate.ts')).migrate(command))
    case 'config': {
      const { text, exitCode } = await (await import('./commands/configure.ts')).configure(command)
      await tell(text)
      return exitCode
    }
    case 'ignore':
      return tell(`${await (await import('./commands/ignore.ts')).ignore(command)}\n`)
    case 'merge':
      return merge(command)
    case 'scan':
      return scanAndReport(command)
  }
}

const scanAndReport = async (command: Command & { name: 'scan' }): Promise<number> => {
  const { format, output, quiet, fix, stdinPath } = command
  const text = stdinPath === undefined ? undefined : { bytes: await stdin(), path: stdinPath }
  const options = { ...command.options, ...(text && { text }) }
  if (output !== undefined) assertWritable(output)
  if (fix === 'patch') return showPatch(command)
  if (fix === 'files') await mend(options)
  const asking = text ? undefined : askGitOf(options)
  const same =
    asking && options.state && (await (await import('./kept-report.ts')).keptReport(options, asking))
  if (same) return giveReport(same, format, output)
  // In two parts: git answers beside the first what decides on the questions that it answers beside the second.
  if (asking?.go) await import('./early.ts').then(asking.go)
  const { scan } = await import('./scan.ts')
  const showsProgress = process.stderr.isTTY && !quiet
  const report = await scan(
    { ...options, ...(asking && { asking }) },
    showsProgress ? showProgress : undefined,
  )
  if (showsProgress) process.stderr.write(ERASE_LINE)
  return giveReport(report, format, output)
}

const merge = async ({ files, format, output, failOn }: Command & { name: 'merge' }): Promise<number> => {
  if (output !== undefined) assertWritable(output)
  const texts = files.map(readText)
  const { mergeShards } = await import('./shards/merge.ts')
  return giveReport(mergeShards(texts, failOn), format, output)
}

const readText = (name: string): { name: string; text: string } => {
  try {
    return { name, text: readFileSync(name, 'utf8') }
  } catch {
    throw new UserError(`${name} cannot be read`, 'Name the JSON reports of all shards.')
  }
}

const giveReport = async (report: Report, format: Format, output: string | undefined): Promise<number> => {
  const shown = await rendered(report, format, output === undefined ? terminalLook() : undefined)
  if (output === undefined) print(shown)
  else writeReport(output, shown)
  return report.exitCode
}

/** JSON needs nothing of what the others load. */
const rendered = async (report: Report, format: Format, look: Look | undefined): Promise<string> =>
  format === 'json'
    ? (await import('./reporters/json.ts')).jsonReport(report)
    : (await import('./reporters/index.ts')).render(report, format, look)

/** @returns 0 for a whole answer, whatever it says, and 2 where something was not read */
const practices = async (options: ScanOptions): Promise<number> => {
  const [{ scan }, { practicesText }] = await Promise.all([
    import('./scan.ts'),
    import('./reporters/practices.ts'),
  ])
  const { outcomes, receipt } = await scan(options)
  print(practicesText(outcomes))
  return receipt.complete ? 0 : 2
}

/** Files first; what they are like then is scanned and reported as ever. */
const mend = async (options: ScanOptions): Promise<void> => {
  const [{ scan }, { mendFiles }] = await Promise.all([import('./scan.ts'), import('./fix/mend.ts')])
  const { findings } = await scan(unaided(options))
  await sayMended('changed', await mendFiles(options.path, findings, options.confidence))
}

/** @returns the exit status of the scan, since nothing is changed */
const showPatch = async ({ options, output }: Command & { name: 'scan' }): Promise<number> => {
  const [{ scan }, { mendingPatch }] = await Promise.all([import('./scan.ts'), import('./fix/mend.ts')])
  const { findings, exitCode } = await scan({ ...unaided(options), confidence: 'low' })
  const mended = await mendingPatch(options.path, findings, options.confidence)
  await sayMended('would change', mended)
  if (output === undefined) print(mended.patch)
  else writeReport(output, mended.patch)
  return exitCode
}

/** Files are changed for what stands in them, and never for what a state says. */
const unaided = ({ state: _, ...options }: ScanOptions): ScanOptions => options

const sayMended = async (verb: string, { changed, refused }: Mended): Promise<void> => {
  const lines = [
    ...changed.map((path) => `${verb} ${path}`),
    ...refused.map(({ path, reason }) => `left ${path} as it is: ${reason}`),
    ...(changed.length + refused.length === 0 ? ['nothing to change'] : []),
  ]
  for (const line of await said(lines)) process.stderr.write(`${logLine(`keysweep: ${line}`)}\n`)
}

/** Styles where stdout shows them: `hasColors` knows NO_COLOR, FORCE_COLOR and TERM, styleText's own check differs by release. */
const terminalLook = () => {
  const colours = process.stdout.isTTY && process.stdout.hasColors()
  return {
    paint: (style: Parameters<typeof styleText>[0], text: string) =>
      colours ? styleText(style, text, { validateStream: false }) : text,
    width: process.stdout.columns || 100,
  }
}

const ERASE_LINE = '\r\x1b[2K'

/** A scan says more than a terminal can show, so a line is written when its subject changes or has stood for a while. */
const showProgress = (line: string): void => {
  const [subject = ''] = line.split(':')
  const now = performance.now()
  if (subject === shown.subject && now - shown.at < REST) return
  shown = { subject, at: now }
  process.stderr.write(ERASE_LINE + visible(line).slice(0, (process.stderr.columns || 80) - 1))
}

/** Milliseconds. */
const REST = 80

let shown = { subject: '', at: 0 }

const print = (text: string): 0 => {
  process.stdout.write(text)
  return 0
}

/** What no reporter made. */
const tell = async (text: string): Promise<0> => print((await said([text])).join(''))

const fail = async (error: unknown): Promise<2> => {
  process.exitCode = 2
  const { message, trace } = failureOf(error)
  const lines = await saidAtEnd(['keysweep: ' + message, ...trace])
  process.stderr.write(lines.map((line) => `${logLine(line)}\n`).join(''))
  return 2
}

/** Once all is written: to wait until Node has taken itself apart is felt in a small scan. */
const end = async (status: number): Promise<void> => {
  process.exitCode ??= status
  await Promise.all([process.stdout, process.stderr].map(written))
  process.exit()
}

const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((done) => stream.write('', () => done()))

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2
  })
}
// Node would end with 1, which means that something blocks.
process.on('uncaughtException', async (error) => process.exit(await fail(error)))

main(process.argv.slice(2)).catch(fail).then(end)
