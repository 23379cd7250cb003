/** Secrets with the environment that each is for: by the part of the file that it stands in, else by the file's path. */
import { type Environment, environmentOf } from '../../documents/environment.ts'
import { type Expression, expressionsIn } from '../../documents/expression.ts'
import { textAt } from '../../documents/node.ts'
import { isCode, nameOf, oncePerPath } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Configured } from './configured.ts'
import { secretSettings } from './environment-file.ts'
import { isSecretName } from './secret-name.ts'
import { decide } from './slots.ts'

export interface EnvironmentValue {
  readonly environment: Environment
  readonly setting: Configured
}

/** Files that by custom list the environments beside each other: `database.yml`, `serverless.yml`, `config.js`. */
export const listsEnvironments = oncePerPath((path): boolean =>
  /^(?:databases?|configs?|configuration|settings|application|appsettings|serverless|secrets?|credentials|env|environments?|stages|deployments?|knexfile|mongoid|samconfig|variables)\.\w+$/i.test(
    nameOf(path),
  ),
)

/** Programs that hold the settings of one environment: `settings/production.py`, `config/environments/staging.rb`. */
export const isSettingsCode = oncePerPath(
  (path): boolean =>
    isCode(path) &&
    environmentOf(path) !== undefined &&
    /(?:^|[./_-])(?:configs?|configuration|settings?|environments?|env|secrets?)(?:$|[./_-])/i.test(path),
)

/** The literal secrets of a file that some environment is named for; `ofFile` is what is known of its path. */
export function environmentValues(file: SourceFile, ofFile: Environment | undefined): EnvironmentValue[] {
  if (ofFile === undefined && !NAMES_PRODUCTION.test(file.text)) return []
  const settings = isCode(file.path)
    ? settingsOfCode(file)
    : secretSettings(file, 'effective').flatMap(({ decision, ...setting }) =>
        decision.kind === 'value' ? [setting] : [],
      )
  return settings.flatMap((setting) => {
    const environment = sectionOf(setting) ?? documentOf(file, setting) ?? ofFile
    return environment === undefined ? [] : [{ environment, setting }]
  })
}

/** Two others that share a secret are rarely listed without the one that matters. */
const NAMES_PRODUCTION = /\bpro?d(?:uction)?\b|\blive\b/i

/** `staging:` above it: the innermost key that is the name of an environment and nothing more. */
const sectionOf = ({ path }: Configured): Environment | undefined =>
  path
    .split(/[.[\]]+/)
    .reverse()
    .flatMap((key) => (/^[a-z]+$/i.test(key) ? (environmentOf(key) ?? []) : []))[0]

/** What a document among several says it is for: a profile of Spring, a namespace of Kubernetes. */
function documentOf(file: SourceFile, { range }: Configured): Environment | undefined {
  const root = file.yaml().find((each) => each.range.start <= range.start && range.end <= each.range.end)
  const said =
    textAt(root, 'spring', 'config', 'activate', 'on-profile') ??
    textAt(root, 'spring', 'profiles') ??
    textAt(root, 'metadata', 'namespace')
  return said === undefined ? undefined : environmentOf(said)
}

function settingsOfCode(file: SourceFile): Configured[] {
  const named = file.code()?.named ?? []
  const nested = named.flatMap(({ name, value }) => settingsIn(value, name))
  const seen = new Set(nested.map(({ range }) => range.start))
  const own = named.flatMap(({ name, value }) => settingOf(name, value, name))
  return [...nested, ...own.filter(({ range }) => !seen.has(range.start))]
}

/** All below an object that is named as an environment, and `{ staging: 'x' }` where the whole is named as a secret. */
function settingsIn(value: Expression, owner: string): Configured[] {
  if (value.kind !== 'object') return []
  if (/^[a-z]+$/i.test(owner) && environmentOf(owner) !== undefined)
    return [...expressionsIn(value)].flatMap((inner) =>
      inner.kind === 'object'
        ? inner.properties.flatMap((each) => settingOf(each.name, each.value, `${owner}.${each.name}`))
        : [],
    )
  return value.properties.flatMap(({ name, value: inner }) =>
    isSecretName(owner) && environmentOf(name) !== undefined
      ? settingOf(owner, inner, `${owner}.${name}`)
      : [],
  )
}

const settingOf = (name: string, value: Expression, path: string): Configured[] =>
  value.kind === 'string' && isSecretName(name) && decide('effective', value.value).kind === 'value'
    ? [{ name, value: value.value, range: value.range, path }]
    : []
