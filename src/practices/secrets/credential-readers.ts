/** Readers of the files in which tools keep credentials: the place of each secret, and the key that it stands under. */
import { parseJson } from '../../documents/json.ts'
import {
  entriesAt,
  isLiteral,
  itemsAt,
  type Node,
  type Range,
  scalarAt,
  textAt,
} from '../../documents/node.ts'
import { nameOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { elementsIn, type XmlElement } from '../../documents/xml.ts'
import { parseYaml } from '../../documents/yaml/yaml.ts'
import { isSecretName } from './secret-name.ts'

export interface StoredCredential {
  readonly key: string
  readonly value: string
  readonly range: Range
}

export function assigned(names: RegExp) {
  return (file: SourceFile): StoredCredential[] =>
    file
      .assignments()
      .filter(({ name }) => names.test(name))
      .map(({ name, value, valueRange }) => ({ key: name, value, range: valueRange }))
}

export function keyed(names: RegExp) {
  return (file: SourceFile): StoredCredential[] =>
    file.yaml().flatMap((root) => entriesBelow(root).filter(({ key }) => names.test(key)))
}

/** Of each environment but those that every clone shares: Rails writes the secrets of these two into the file itself. */
export function railsSecrets(file: SourceFile): StoredCredential[] {
  return file
    .yaml()
    .flatMap((root) =>
      entriesAt(root).flatMap(({ key, value }) =>
        /^(?:development|test)$/.test(key)
          ? []
          : (isLiteral(value)
              ? [{ key, value: value.text, range: value.range }]
              : entriesBelow(value)
            ).filter((entry) => isSecretName(entry.key)),
      ),
    )
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
export function matched(pattern: RegExp) {
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

export function dockerAuths(file: SourceFile): StoredCredential[] {
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

export function kubeconfigUsers(file: SourceFile): StoredCredential[] {
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

export function serviceAccount(file: SourceFile): StoredCredential[] {
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

export function mavenServers(file: SourceFile): StoredCredential[] {
  return elementsNamed(file, 'server').flatMap(({ children }) =>
    children.flatMap(({ name, text }) =>
      text && (name === 'password' || name === 'passphrase')
        ? [{ key: name, value: text.value, range: text.range }]
        : [],
    ),
  )
}

export function nugetPasswords(file: SourceFile): StoredCredential[] {
  return elementsNamed(file, 'add').flatMap(({ attributes }) => {
    const value = attributes.get('value')
    return attributes.get('key')?.value === 'ClearTextPassword' && value
      ? [{ key: 'ClearTextPassword', value: value.value, range: value.range }]
      : []
  })
}
