/** Files in which tools keep credentials, one reader a format: the place of each secret, and the key that it stands under. */

import { parseJson } from '../documents/json.ts'
import { entriesAt, isLiteral, itemsAt, type Node, type Range, scalarAt, textAt } from '../documents/node.ts'
import { nameOf } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { elementsIn, type XmlElement } from '../documents/xml.ts'
import { parseYaml } from '../documents/yaml.ts'

export interface StoredCredential {
  readonly key: string
  readonly value: string
  readonly range: Range
}

export interface Store {
  /** What the file is: "npm configuration". */
  readonly what: string
  readonly path: RegExp
  /** Its name and form are a tool's own, so that what stands in it is tried, however easily it is guessed. */
  readonly isExact?: boolean
  credentials(file: SourceFile): StoredCredential[]
}

export const STORES: readonly Store[] = [
  {
    what: 'npm configuration',
    path: /(?:^|\/)\.npmrc$/,
    credentials: assigned(/(?:^|:)_(?:authToken|auth|password)$/),
  },
  {
    what: 'Yarn configuration',
    path: /(?:^|\/)\.yarnrc\.ya?ml$/,
    credentials: keyed(/^npmAuth(?:Token|Ident)$/),
  },
  { what: 'PyPI configuration', path: /(?:^|\/)\.?pypirc$/, credentials: assigned(/^password$/) },
  {
    what: 'netrc',
    path: /(?:^|\/)[._]netrc$/,
    isExact: true,
    credentials: matched(/\bpassword[ \t]+(?<value>\S+)/g),
  },
  {
    what: 'git credential store',
    path: /(?:^|\/)\.git-credentials$/,
    isExact: true,
    // git writes an @ of the user or the password as %40, people do not; the last one is before the host.
    credentials: matched(/^https?:\/\/[^:/\s]*:(?<value>[^/\s]+)@/gm),
  },
  {
    what: 'Docker credentials',
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.?dockerconfigjson|\.?docker-config\.json|\.docker\/\.config\.json|config\.json)$/,
    credentials: dockerAuths,
  },
  {
    what: 'kubeconfig',
    path: /(?:^|\/)(?:\.kube\/config|\.?kubeconfig[\w.-]*|[\w.-]*kubeconfig(?:\.ya?ml)?|config\.ya?ml)$/,
    credentials: kubeconfigUsers,
  },
  { what: 'service account of Google Cloud', path: /\.json$/, credentials: serviceAccount },
  {
    what: 'Terraform credentials',
    path: /(?:^|\/)(?:credentials\.tfrc\.json|\.?terraformrc|terraform\.rc)$/,
    credentials: matched(/"?token"?\s*[:=]\s*"(?<value>[^"\n]+)"/g),
  },
  {
    what: 'AWS credentials',
    path: /(?:^|\/)(?:\.aws\/(?:credentials|config)|\.?aws[-_]?credentials|\.?credentials)$/,
    credentials: matched(/^[ \t]*aws_(?:secret_access_key|session_token)[ \t]*=[ \t]*(?<value>\S+)/gim),
  },
  { what: 'Maven settings', path: /(?:^|\/)[\w.-]*settings\.xml$/, credentials: mavenServers },
  { what: 'NuGet configuration', path: /(?:^|\/)nuget\.config$/i, credentials: nugetPasswords },
  {
    what: 'password file of a web server',
    path: /(?:^|\/)\.?htpasswd[\w.-]*$/,
    credentials: matched(/^[^:\s#]+:(?<value>\$\S+|\{SHA\}\S+|[./0-9A-Za-z]{13})$/gm),
  },
  {
    what: 'configuration of s3cmd',
    path: /(?:^|\/)\.?s3cfg$/,
    credentials: matched(/^[ \t]*(?:secret_key|gpg_passphrase)[ \t]*=[ \t]*(?<value>\S+)/gm),
  },
  {
    what: 'configuration of boto',
    path: /(?:^|\/)\.boto$/,
    credentials: matched(/^[ \t]*(?:aws_secret_access_key|gs_secret_access_key)[ \t]*=[ \t]*(?<value>\S+)/gm),
  },
  {
    what: 'configuration of WordPress',
    path: /(?:^|\/)wp-config[\w.-]*\.php$/,
    credentials: matched(
      /define\(\s*['"](?:DB_PASSWORD|(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_(?:KEY|SALT))['"]\s*,\s*(?:'(?<value>[^'\n]+)'|"(?<double>[^"\n]+)")/g,
    ),
  },
  {
    what: 'password file of PostgreSQL',
    path: /(?:^|\/)\.pgpass$/,
    isExact: true,
    credentials: matched(/^[^:#\n]+:[^:\n]*:[^:\n]*:[^:\n]*:(?<value>\S+)$/gm),
  },
  {
    what: 'shell history',
    path: /(?:^|\/)\.(?:bash|zsh|sh|mysql|psql)_history$/,
    credentials: matched(
      /(?:\s--password[= ]|\bmysql\b[^\n]*?\s-p|PASSWORD=|TOKEN=|SECRET=|_KEY=)['"]?(?<value>[^\s'"$<>;-][^\s'";]{5,})/g,
    ),
  },
]

/** A password store is a finding by being there; its content is not text. */
export const isVaultFile = (path: string): boolean =>
  /\.(?:kdbx?|agilekeychain|opvault|psafe3)$/i.test(nameOf(path))

function assigned(names: RegExp) {
  return (file: SourceFile): StoredCredential[] =>
    file
      .assignments()
      .filter(({ name }) => names.test(name))
      .map(({ name, value, valueRange }) => ({ key: name, value, range: valueRange }))
}

function keyed(names: RegExp) {
  return (file: SourceFile): StoredCredential[] =>
    file.yaml().flatMap((root) => entriesBelow(root).filter(({ key }) => names.test(key)))
}

/** Scalars of the root's map and of the maps inside it. */
const entriesBelow = (root: Node): StoredCredential[] =>
  entriesAt(root).flatMap(({ key, value }) =>
    isLiteral(value)
      ? [{ key, value: value.text, range: value.range }]
      : value.kind === 'map'
        ? entriesBelow(value)
        : [],
  )

/** The groups `value` and `double` hold the secret. */
function matched(pattern: RegExp) {
  return ({ text }: SourceFile): StoredCredential[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
      const { value: single, double } = groups ?? {}
      const value = single ?? double
      if (value === undefined) return []
      const start = index + whole.lastIndexOf(value)
      return [
        {
          key:
            whole
              .slice(0, whole.lastIndexOf(value))
              .match(/[A-Za-z][\w-]*/g)
              ?.at(-1) ?? 'password',
          value,
          range: { start, end: start + value.length },
        },
      ]
    })
}

function dockerAuths(file: SourceFile): StoredCredential[] {
  if (!/"auths?"/.test(file.text)) return []
  const root = parseJson(file.text)
  const registries = [
    ...entriesAt(root, 'auths'),
    ...(nameOf(file.path) === '.dockercfg' ? entriesAt(root) : []),
  ]
  return registries.flatMap(({ key, value }) =>
    ['auth', 'identitytoken', 'password'].flatMap((name) => scalars(value, name, `${key} ${name}`)),
  )
}

const scalars = (node: Node | undefined, name: string, key: string): StoredCredential[] => {
  const found = scalarAt(node, name)
  return isLiteral(found) && found.text !== '' ? [{ key, value: found.text, range: found.range }] : []
}

function kubeconfigUsers(file: SourceFile): StoredCredential[] {
  if (!/^kind:\s*Config\b/m.test(file.text)) return []
  return parseYaml(file.text)
    .filter((root) => textAt(root, 'kind') === 'Config')
    .flatMap((root) =>
      itemsAt(root, 'users').flatMap((user) =>
        ['client-key-data', 'token', 'password'].flatMap((name) =>
          scalars(
            entriesAt(user).find(({ key }) => key === 'user')?.value,
            name,
            `${textAt(user, 'name') ?? 'user'} ${name}`,
          ),
        ),
      ),
    )
}

function serviceAccount(file: SourceFile): StoredCredential[] {
  if (!file.text.includes('"service_account"')) return []
  const root = file.json()
  return textAt(root, 'type') === 'service_account' &&
    /PRIVATE KEY-----\s*[A-Za-z0-9+/]{20}/.test(textAt(root, 'private_key') ?? '')
    ? scalars(root, 'private_key', 'private_key')
    : []
}

const elementsNamed = (file: SourceFile, name: string): XmlElement[] => {
  const root = file.xml()
  return root ? [...elementsIn(root)].filter((element) => element.name === name) : []
}

function mavenServers(file: SourceFile): StoredCredential[] {
  return elementsNamed(file, 'server').flatMap(({ children }) =>
    children.flatMap(({ name, text }) =>
      text && (name === 'password' || name === 'passphrase')
        ? [{ key: name, value: text.value, range: text.range }]
        : [],
    ),
  )
}

function nugetPasswords(file: SourceFile): StoredCredential[] {
  return elementsNamed(file, 'add').flatMap(({ attributes }) => {
    const value = attributes.get('value')
    return attributes.get('key')?.value === 'ClearTextPassword' && value
      ? [{ key: 'ClearTextPassword', value: value.value, range: value.range }]
      : []
  })
}
