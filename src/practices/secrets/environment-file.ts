/** Files that set environment variables, and what in them is a secret. */
import { isDocs, isExample, isVendored, nameOf, oncePerPath } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { type Configured, configuredIn } from './configured.ts'
import { isSecretName } from './secret-name.ts'
import { type Decision, decide, type Slot } from './slots.ts'

/** `.env.example`, `env.sample`, `.env.defaults`: to be copied and filled in, and `.env.j2` by a program. `.env.test` is committed by convention. */
export const isEnvironmentTemplate = oncePerPath(
  (path): boolean =>
    /^\.?env[._-](?:[\w-]+[._-])*(?:example|sample|template|tmpl|tpl|dist|defaults?|schema|test|testing|ci|j2|jinja2?|erb|hbs|mustache|gotmpl|tftpl)$/i.test(
      nameOf(path),
    ) ||
    /(?:^|[._-])(?:example|sample|template|tmpl|dist)(?:[._-][\w-]+)*\.env$/i.test(nameOf(path)) ||
    /^(?:example|sample|template)[._-]?env$/i.test(nameOf(path)) ||
    (isEnvironmentName(path) && isExample(path)),
)

/** Read at start by the program or its tools, and meant to stay on one machine. */
export const isEnvironmentFile = (path: string): boolean =>
  isEnvironmentName(path) && !isEnvironmentTemplate(path) && !isDocs(path) && !isVendored(path)

/** A patch of one (`.env.patch`) changes a file that is elsewhere. */
const isEnvironmentName = (path: string): boolean =>
  /^\.env(?:\.(?!(?:patch|diff)$)[\w-]+)*$|^\.(?:envrc|flaskenv|dev\.vars)$|[\w-]\.env$|^local\.settings\.json$|^appsettings\.production\.json$/i.test(
    nameOf(path),
  ) || /(?:^|\/)\.streamlit\/secrets\.toml$/.test(path)

export interface SecretSetting extends Configured {
  readonly decision: Decision
}

/** The settings of a file that are secrets in its slot, by name and value, and passwords inside addresses. */
export function secretSettings(file: SourceFile, slot: Slot): SecretSetting[] {
  return configuredIn(file).flatMap((setting) => {
    const found = isSecretName(setting.name) ? setting : (passwordOf(setting) ?? keyOf(setting))
    if (!found) return []
    const decision = decide(slot, found.value, setting.tag)
    return decision.kind === 'pass' || isProse(found.value) ? [] : [{ ...found, decision }]
  })
}

const isProse = (value: string) => /\s\S+\s/.test(value)

const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:)([^\s@/]+)@([^\s:/?#]+)/i

/** The password inside `postgres://user:password@host/db`. */
function passwordOf(setting: Configured): Configured | undefined {
  const [, head = '', password = '', host = ''] = ADDRESS.exec(setting.value) ?? []
  if (password === '' || /^(?:localhost|127\.|0\.0\.0\.0|host\.docker\.internal|\[?::1)/.test(host))
    return undefined
  const start = setting.range.start + head.length
  return { ...setting, value: password, range: { start, end: start + password.length } }
}

/** The key inside `AccountName=a;AccountKey=…;EndpointSuffix=…`. */
function keyOf(setting: Configured): Configured | undefined {
  const [, head = '', key = ''] =
    /^((?:[\w ]+=[^;]*;)+ *(?:AccountKey|SharedAccessKey|Password|Pwd)=)([^;]+)/i.exec(setting.value) ?? []
  if (key === '') return undefined
  const start = setting.range.start + head.length
  return { ...setting, value: key, range: { start, end: start + key.length } }
}
