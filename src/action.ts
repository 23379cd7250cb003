/**
 * The GitHub Action: inputs → options → scan → annotations, SARIF, summary, outputs → exit code.
 *
 * The gate is the exit code alone: it works on forks, in merge queues and without code scanning. `setFailed` is not used,
 * since it takes one of the ten annotations of the step. All else that fails to be written is said and does no harm.
 */
import { lstat, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { UserError } from './errors.ts'
import { failureOf } from './failure.ts'
import type { KeptState } from './github/cache.ts'
import { type Occasion, occasionOf } from './github/event.ts'
import type { Sharing, Wanted } from './github/share.ts'
import { asInput, type Given, isOn, newOnlyOf, scanOptions, settingOf } from './given.ts'
import { OPTIONS } from './options.ts'
import type { Report } from './report.ts'
import { countOf, openOf, SEVERITIES_WORST_FIRST } from './reporters/verdict.ts'
import { said, saidAtEnd } from './said.ts'
import { command, logLine } from './sanitise.ts'
import type { ScanOptions } from './scan-options.ts'

const main = async (): Promise<number> => {
  const given = inputs()
  const occasion = occasionOf(process.env)
  if (occasion.kind === 'nothing') return tellNothing()
  const [annotate, summarise] = [isOn(given, 'annotations', asInput), isOn(given, 'summary', asInput)]
  const wanted = {
    upload: isOn(given, 'upload', asInput),
    review: isOn(given, 'review', asInput),
    'check-run': isOn(given, 'check-run', asInput),
  }
  const sarifFile = settingOf(given, 'sarif-file') ?? 'none'
  const options = await prepared(given, occasion)
  const kept = isOn(given, 'cache', asInput) ? await restored(occasion) : undefined
  const { scan } = await import('./scan.ts')
  const report = await scan({ ...options, ...(kept && { state: kept.file }) })
  await tell(report, annotate)
  const sarifPath = sarifFile === 'none' ? '' : await writeSarif(report, occasion, resolve(sarifFile))
  setOutputs(report, sarifPath)
  if (summarise) await writeSummary(report)
  if (Object.values(wanted).includes(true))
    await send(wanted, { report, occasion, path: options.path, token: given.token ?? '' })
  if (kept && report.receipt.complete) await say(await kept.save(report.receipt.head))
  return report.exitCode
}

/** What GitHub or git said can stand in it. */
const say = async (...lines: readonly string[]): Promise<void> => {
  for (const line of await said(lines)) process.stdout.write(`${logLine(line)}\n`)
}

const restored = async (occasion: Occasion): Promise<KeptState | undefined> => {
  const { openCache } = await import('./github/cache.ts')
  const kept = await openCache(occasion, process.env)
  if (typeof kept !== 'string') return kept
  await say(kept)
  return undefined
}

const prepared = async (given: Given, occasion: Occasion): Promise<ScanOptions> => {
  const { prepare } = await import('./github/prepare.ts')
  const { options, said } = await prepare({
    occasion,
    options: scanOptions(given, asInput),
    newOnly: newOnlyOf(given),
    deepen: isOn(given, 'deepen', asInput),
    token: given.token ?? '',
    env: process.env,
  })
  await say(...said)
  return options
}

const inputs = (): Given =>
  Object.fromEntries(OPTIONS.filter((option) => option.input).map(({ name }) => [name, core.getInput(name)]))

/** Every line of the text report is inert already; the annotations are the only commands. */
const tell = async (report: Report, annotate: boolean): Promise<void> => {
  const { textReport } = await import('./reporters/text.ts')
  const { annotations } = await import('./reporters/annotations.ts')
  process.stdout.write(textReport(report))
  if (annotate) process.stdout.write(annotations(report))
}

/** The checkout may hold a link of that name that leads elsewhere, so the file is made anew and never written through. */
const writeSarif = async (report: Report, occasion: Occasion, path: string): Promise<string> => {
  const { sarifReport } = await import('./reporters/sarif.ts')
  try {
    if (!(await lstat(path).catch(() => undefined))?.isDirectory()) await rm(path, { force: true })
    await writeFile(path, sarifReport(report, repository(), occasion.pull !== undefined), { flag: 'wx' })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : 'unknown error'
    throw new UserError(
      `input sarif-file: ${path} cannot be written: ${reason}`,
      'Give a file in a folder that exists.',
    )
  }
  return path
}

/** A summary that cannot be written, on a server without them or a local run, must not keep the gate from working. */
const writeSummary = async (report: Report): Promise<void> => {
  const { markdownReport } = await import('./reporters/markdown.ts')
  try {
    await core.summary.addRaw(markdownReport(report, repository())).write()
  } catch {
    process.stdout.write('The job summary could not be written.\n')
  }
}

/** Loaded only when something is to be sent: by default nothing is, and no connection is opened. */
const send = async (wanted: Wanted, what: Omit<Sharing, 'repository' | 'env'>): Promise<void> => {
  const { share } = await import('./github/share.ts')
  await say(...(await share(wanted, { ...what, repository: repository(), env: process.env })))
}

/** The deletion of a branch or tag brings no content; a required check still wants an answer. */
const tellNothing = (): number => {
  process.stdout.write('Nothing to scan: a branch or tag was deleted.\n')
  for (const name of ['findings', ...SEVERITIES_WORST_FIRST, 'blocking']) core.setOutput(name, 0)
  core.setOutput('sarif-file', '')
  core.setOutput('blocks', false)
  core.setOutput('complete', true)
  return 0
}

/** Counts and paths only: outputs are limited, and kept in logs. */
const setOutputs = (report: Report, sarifPath: string): void => {
  core.setOutput('findings', openOf(report).length)
  for (const severity of SEVERITIES_WORST_FIRST) core.setOutput(severity, countOf(report, severity))
  core.setOutput('blocking', report.blocking)
  core.setOutput('sarif-file', sarifPath)
  core.setOutput('blocks', report.exitCode !== 0)
  core.setOutput('complete', report.receipt.complete)
}

/** The repository's address in a browser, as the runner gives it. */
const repository = (): string | undefined => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env
  return server && name ? `${server}/${name}` : undefined
}

/** One annotation, and outputs that keep a gate shut that reads them and not the exit code. */
const fail = async (error: unknown): Promise<2> => {
  process.exitCode = 2
  const failure = failureOf(error)
  const [message = '', ...trace] = await saidAtEnd([failure.message, ...failure.trace])
  process.stdout.write(`${command('error', { title: 'Keysweep could not finish' }, message)}\n`)
  process.stdout.write(trace.map((line) => `${logLine(line)}\n`).join(''))
  try {
    core.setOutput('blocks', true)
    core.setOutput('complete', false)
  } catch {
    process.stdout.write('The outputs could not be written.\n')
  }
  return 2
}

// Node would end with 1, which means that something blocks.
process.on('uncaughtException', async (error) => process.exit(await fail(error)))

main()
  .catch(fail)
  .then((status) => {
    process.exitCode = status
  })
