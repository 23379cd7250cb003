/** The table of options in README.md, from the same table as `--help` and action.yml. */
import { OPTIONS, type Option } from '../src/options.ts'

const BEGIN = '<!-- options: generated from src/options.ts by `npm run generate` -->'
const END = '<!-- /options -->'

/** @throws where the page has no place for it */
export function withOptionTable(page: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${BEGIN}`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${table()}\n\n${page.slice(to)}`
}

const table = (): string =>
  ['| Command line | Action | What |', '| --- | --- | --- |', ...OPTIONS.map(row)].join('\n')

const row = (option: Option): string => `| ${flagOf(option)} | ${inputOf(option)} | ${helpOf(option)} |`

const flagOf = ({ name, flag, positional, argument = '' }: Option): string =>
  positional ? `\`${argument}\`` : flag ? `\`--${[name, argument].filter(Boolean).join(' ')}\`` : ''

const inputOf = ({ name, input }: Option): string => (input ? `\`${name}\`` : '')

const helpOf = (option: Option): string => {
  const values = option.values ? ` One of ${option.values.map((value) => `\`${value}\``).join(', ')}.` : ''
  const standard = option.default === undefined ? '' : ` Default: \`${option.default}\`.`
  return `${option.help}${values}${standard}`.replaceAll('|', '\\|')
}
