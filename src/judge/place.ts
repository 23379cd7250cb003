/** What the words around a value and the path of its file say, as named features. */
import {
  formatOf,
  isCode,
  isDocs,
  isExample,
  isLockFile,
  isMinified,
  isTest,
  isTranslation,
  isVendored,
} from '../documents/paths.ts'
import { isInConnectionString } from '../match/connection-string.ts'
import type { Context } from '../match/match.ts'
import { remembered } from '../remembered.ts'

/** Whether it stands in a literal, which may be one of several settings. */
export const isQuoted = ({ quote, before }: Context): boolean => quote !== '' || isInConnectionString(before)

export function contextFeatures(context: Context): string[] {
  const { operator, quote, before, after } = context
  const written = !isQuoted(context) ? 'bare' : quote === '`' ? 'in backticks' : 'quoted'
  return [
    `value is ${written}`,
    `value is ${written} behind ${operator === '' ? 'a blank' : operator}`,
    ...(/^\s*(?:#|\/\/|;|--)\s?[\w.-]+\s*[=:]\s*["']?$/.test(before) ? ['a setting in a comment'] : []),
    ...(/^\s*(?:#(?![ \t]*define\b)|\/\/|\*|--|;|<!--|rem )/i.test(before) ? ['in a comment'] : []),
    ...AFTER.filter(([, test]) => test.test(quote === '' ? after : after.slice(quote.length)))
      .map(([name]) => name)
      .filter((name) => name !== SENTENCE || operator !== OF_COMMAND),
    ...(/\b(?:assert\w*|expect|should|equal|describe|it)\b/i.test(before) ? ['in an assertion'] : []),
    ...(/\b(?:test|mock|fake|stub)/i.test(before) ? ['behind words of tests'] : []),
    ...(/(?:^|\s)(?:curl|docker|mysql|psql|openssl|az|aws|kubectl|helm|export|set)\s/.test(before)
      ? ['in a command']
      : []),
    ...(/[?][^?]{0,60}$|\bif\b|&&|\|\|/.test(before) ? ['in a condition'] : []),
    ...(/<\w/.test(before) ? ['in markup'] : []),
    ...(/^\s*["']?[\w.-]+["']?\s*[:=]/.test(before) ? ['begins its line'] : []),
  ]
}

/** A name to log in with stands on the same line. */
export const isBesideUser = ({ before, after }: Context): boolean => USER.test(before) || USER.test(after)

const USER =
  /(?:user|login|email|uid|account|usr)[\w-]{0,12}["'`\]]{0,2}\s{0,20}(?:=>|[:=,(]|\s)\s{0,20}["'`]?[\w@.$-]{2}/i

const SENTENCE = 'goes on as a sentence'
/** A command goes on in words too. */
const OF_COMMAND = '-'

const AFTER: readonly (readonly [string, RegExp])[] = [
  ['goes on as an expression', /^(?:[.([]|\s*[+*/|&?]\s|\s*\+)/],
  [SENTENCE, /^[,.]?\s+[a-z]+(?:\s+[a-z]+|\s*$)/i],
  ['ends the statement', /^\s*[,;)}\]]*\s*(?:$|\/\/|#)/],
]

/** Path by path; empty for an unknown one. */
export const pathFeatures = remembered((path): readonly string[] => {
  if (path === '') return []
  const kind = kindOf(path)
  return [`in ${kind}`, ...ROLES.filter(([, test]) => test(path)).map(([role]) => role)]
})

export const kindOf = remembered((path): string => {
  if (/\.(?:d\.ts|pyi|h|hpp|proto|graphql|rbi)$/.test(path)) return 'declarations'
  if (isTranslation(path)) return 'translations'
  if (
    isCode(path) ||
    /\.(?:scala|swift|c|cc|cpp|m|mm|lua|pl|pm|ex|exs|hs|r|dart|groovy|gradle|sql|ps1|clj|erl|vue|svelte)$/i.test(
      path,
    )
  )
    return 'code'
  if (/\.(?:html?|xhtml|jsp|erb|ejs|hbs|pug|twig|css|scss|less|svg)$/i.test(path)) return 'pages'
  const format = formatOf(path)
  if (format === 'dotenv' || format === 'ini' || /\.rsp$/.test(path)) return 'settings'
  if (format === 'shell' || format === 'dockerfile') return 'scripts'
  if (format === 'markdown' || /\.(?:rst|adoc|asciidoc)$/i.test(path)) return 'documents'
  if (format === 'yaml' || format === 'toml' || format === 'hcl' || format === 'xml') return 'configuration'
  return format === 'json' ? 'JSON' : 'another file'
})

const ROLES: readonly (readonly [string, (path: string) => boolean])[] = [
  ['in a test', isTest],
  ['in documentation', isDocs],
  ['in an example', isExample],
  ['in vendored code', isVendored],
  ['in minified code', isMinified],
  ['in a lock file', isLockFile],
  ['in a file for credentials', (path) => isForCredentials(path)],
  ['in recorded data', (path) => /cassette|fixture|snapshot|golden|\.snap$|recording/i.test(path)],
]

/** Files of tools that keep a user's login, by name. */
export const isForCredentials = (path: string): boolean => CREDENTIALS.test(path)

const CREDENTIALS =
  /(?:^|\/)(?:[._]netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.npmrc|\.pypirc|\.s3cfg|\.boto|\.dockercfg|\.ftpconfig|\.(?:es|m)mtprc|sftp(?:-config)?\.json|(?:recentservers|filezilla|sitemanager|(?:dbeaver-)?data-sources)\.xml|wp-config\.php|\.aws\/credentials|\.docker\/config\.json)$/i
