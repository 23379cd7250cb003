/** `--help`, from the table of options. */
import { OPTIONS, type Option } from '../options.ts'
import { wrap } from '../wrap.ts'

/** The text of `--help`, at most 80 columns wide. */
export const helpText =
  (): string => `Keysweep finds secrets and unsafe handling of secrets, in the files and in the
whole git history.

Usage
  keysweep scan [PATH] [options]   scan a folder (default: here), or stdin (-)
  keysweep practices [PATH]        which practices a folder meets or violates
  keysweep merge FILE...           make one report of the JSON reports of shards
  keysweep rules [ID]              list the rules, or explain one
  keysweep why FILE:LINE           say what every rule made of a line (-: stdin)
  keysweep config init|check|show [PATH]
                                   write a first .keysweep.yml, check it, or
                                   show what is in force and who says so
  keysweep ignore FINGERPRINT --reason TEXT [--until DATE] [--owner NAME]
                                   write a finding into .keysweep-ignore.yml
  keysweep baseline write [PATH] [--output FILE] [--allow-growth]
                                   take what is reported now as known
  keysweep migrate [--from FILE...] [--dry-run]
                                   take over what gitleaks, betterleaks and
                                   detect-secrets were told
  keysweep --help | --version

Options of scan
${OPTIONS.filter((option) => option.flag)
  .map(helpOf)
  .join('\n')}

Exit status
  0  nothing blocks
  1  there are findings at or above --fail-on
  2  error, or the scan is incomplete: something that was asked for was not read
`

const helpOf = (option: Option): string => {
  const left = `  --${option.name}${option.argument ? ` ${option.argument}` : ''}`
  const standard = option.default === undefined ? '' : `; default ${option.default}`
  const values = option.values ? ` One of ${option.values.join(', ')}${standard}.` : ''
  const lines = wrap(option.help + values, 80 - HELP_COLUMN)
  return lines.map((line, index) => (index === 0 ? left : '').padEnd(HELP_COLUMN) + line).join('\n')
}

const HELP_COLUMN = 23
