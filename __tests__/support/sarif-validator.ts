/** SARIF judged by others: the standard's schema, and the validator that has GitHub's ingestion rules. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const PACKAGE = dirname(
  createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-linux/package.json'),
)

/** Breaches of the schema; empty when the text keeps to it. */
export const schemaErrors = (): ((sarif: string) => readonly string[]) => {
  // The published schema has a mistake of its own (an array under `region.properties.anyOf`), hence no check of it.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(join(PACKAGE, 'sarif-2.1.0.json'), 'utf8')))
  return (sarif) => {
    validate(JSON.parse(sarif))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

export interface Multitool {
  /** `rule level: place` for each result of its validation; its exit code is 0 even with errors. */
  validate(sarif: string): readonly string[]
  /** The line hashes that it computes for the results of a log, over the files under `root`. */
  lineHashes(sarif: string, root: string): readonly string[]
  close(): void
}

/** Install scripts are off, so the program is made executable on a copy. */
export const openMultitool = (): Multitool => {
  const folder = mkdtempSync(join(tmpdir(), 'keysweep-multitool-'))
  const program = join(folder, 'Sarif.Multitool')
  copyFileSync(join(PACKAGE, 'Sarif.Multitool'), program)
  chmodSync(program, 0o755)
  const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')]
  const run = (sarif: string, args: readonly string[]) => {
    writeFileSync(input, sarif)
    execFileSync(
      program,
      [args[0] ?? '', input, ...args.slice(1), '--output', output, '--log', 'ForceOverwrite'],
      {
        stdio: 'pipe',
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      },
    )
    return JSON.parse(readFileSync(output, 'utf8'))
  }
  return {
    validate: (sarif) =>
      resultsOf(run(sarif, ['validate', '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note'])),
    lineHashes: (sarif, root) =>
      run(sarif, [
        'rewrite',
        '--insert',
        'RollingHashPartialFingerprints',
        '--uriBaseIds',
        `%SRCROOT%=${pathToFileURL(root)}/`,
      ]).runs[0].results.map(
        (result: { partialFingerprints?: Record<string, string> }) =>
          result.partialFingerprints?.primaryLocationLineHash,
      ),
    close: () => rmSync(folder, { recursive: true }),
  }
}

interface Validation {
  readonly runs: readonly [
    {
      readonly results?: readonly {
        readonly ruleId: string
        readonly level?: string
        readonly message: { readonly arguments?: readonly string[]; readonly id?: string }
      }[]
    },
  ]
}

const resultsOf = (log: Validation): readonly string[] =>
  (log.runs[0].results ?? []).map(
    ({ ruleId, level, message }) =>
      `${ruleId} ${level ?? 'warning'}: ${message.id ?? ''} ${(message.arguments ?? []).join(' ')}`,
  )
