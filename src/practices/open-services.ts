/** Databases and consoles that are started without a password. */

import type { Hit } from '../../patterns/rule.ts'
import { containersOf, kubernetesObjects, resourceOf } from '../documents/dialects/kubernetes.ts'
import { isLiteral, itemsAt } from '../documents/node.ts'
import { isCompose } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { commandsIn } from './commands/commands.ts'
import { programOf } from './commands/program.ts'
import { isAskedFor } from './kubernetes/template-conditions.ts'
import type { Setting } from './settings.ts'

/** A developer's own machine, mostly. */
export const AT_HOME = 3.5

/** Name or command, value or options that open, what they open, and what to write instead. */
type Opening = readonly [RegExp, RegExp, string, string]

const OPENING: readonly Opening[] = [
  [/^xpack\.security\.enabled$/i, /^false$/i, 'Elasticsearch', 'xpack.security.enabled: true'],
  [
    /^(?:plugins\.security\.disabled|DISABLE_SECURITY_PLUGIN)$/,
    /^true$/i,
    'OpenSearch',
    'plugins.security.disabled: false',
  ],
  [
    /^(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/,
    /^(?:true|yes|1)$/i,
    'MySQL',
    'MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db_password',
  ],
  [/^ALLOW_EMPTY_PASSWORD$/, /^(?:true|yes|1)$/i, 'the database', 'ALLOW_EMPTY_PASSWORD: "no"'],
  [
    /^POSTGRES_HOST_AUTH_METHOD$/,
    /^trust$/i,
    'PostgreSQL',
    'POSTGRES_PASSWORD_FILE: /run/secrets/db_password',
  ],
  [/^VAULT_DEV_ROOT_TOKEN_ID$/, /./, 'Vault in development mode', 'vault server -config=/vault/config'],
  [/^GF_AUTH_ANONYMOUS_ENABLED$/, /^true$/i, 'Grafana', 'GF_AUTH_ANONYMOUS_ENABLED: "false"'],
  [/^protected-mode$/, /^no$/i, 'Redis', 'protected-mode yes'],
  [/^NEO4J_AUTH$/, /^none$/i, 'Neo4j', 'NEO4J_AUTH_FILE: /run/secrets/neo4j_auth'],
  [
    /^(?:AUTH|AUTHENTICATION)_ANONYMOUS_ACCESS_ENABLED$/,
    /^true$/i,
    'Weaviate',
    'AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED: "false"',
  ],
]

/** Whether such a setting can be in the file at all. */
export const mayBeOpened = ({ text }: SourceFile): boolean =>
  /xpack|security\.disabled|disable_security|allow_empty|auth_method|vault_dev|anonymous_|protected-mode|neo4j_auth/i.test(
    text,
  )

/** A setting that switches the sign-in of a known service off. */
export function* openSetting({ name, path, value, valueRange }: Setting, file: SourceFile): Generator<Hit> {
  const found = OPENING.find(
    ([names, values]) =>
      (names.test(name) ||
        (names.source.startsWith('^xpack') && /(?:^|\.)xpack\.security\.enabled$/.test(path))) &&
      values.test(value),
  )
  if (found)
    yield {
      path: file.path,
      range: valueRange,
      resource: path,
      ...tellOf(found),
      ...atHome(file),
      ...(isChosen(file, valueRange.start) && { severity: AT_HOME }),
    }
}

/** Under `{{ if .Values.auth.enabled }} … {{ else }}` of a chart: who installs it has switched the sign-in off. */
const isChosen = ({ text }: SourceFile, place: number): boolean =>
  text.includes('{{') && ['auth', 'password', 'security'].some((word) => isAskedFor(text, place, word))

const tellOf = ([, , service, fix]: Opening) => ({ message: `${service} asks for no password`, fix })

/** What a compose file or image starts on a developer's machine is theirs, unless its name says production. */
function atHome({ environment, text }: SourceFile): { severity?: number } {
  const serves = environment === 'production' || /^apiVersion:|^(?:xpack|cluster)\./m.test(text)
  return serves && environment !== 'development' ? {} : { severity: AT_HOME }
}

const OPEN_COMMANDS: readonly Opening[] = [
  [
    /^redis-server$/,
    /--protected-mode[ =]no\b/,
    'Redis',
    'redis-server --requirepass "$(cat /run/secrets/password)"',
  ],
  [/^mongo[ds]$/, /--noauth\b/, 'MongoDB', 'mongod --auth'],
  [
    /^vault$/,
    /\bserver\b.*\s-dev(?:\s|$)/,
    'Vault in development mode',
    'vault server -config=/vault/config',
  ],
  [
    /^(?:jupyter|jupyter-\w+|start-notebook\.sh)$/,
    /--(?:NotebookApp|ServerApp|IdentityProvider)\.token=(?:''|"")?(?:\s|$)/,
    'Jupyter',
    'jupyter lab --IdentityProvider.token="$JUPYTER_TOKEN"',
  ],
  [/^traefik$/, /--api\.insecure(?:=true)?(?:\s|$)/, "Traefik's dashboard", '--api.insecure=false'],
  [/^(?:kube-apiserver|kubelet)$/, /--anonymous-auth=true\b/, 'the Kubernetes API', '--anonymous-auth=false'],
  [
    /^(?:kube-apiserver|kubelet)$/,
    /--authorization-mode=(?:\S*,)?AlwaysAllow\b/,
    'the Kubernetes API',
    '--authorization-mode=Node,RBAC',
  ],
  // Served until Kubernetes 1.20, without TLS or a name.
  [
    /^kube-apiserver$/,
    /--insecure-port=[1-9]|--insecure-bind-address=(?!127\.|::1|localhost)/,
    'the Kubernetes API',
    '--insecure-port=0',
  ],
  [/^kubelet$/, /--read-only-port=[1-9]/, 'the kubelet', '--read-only-port=0'],
]

/** Whether such a command can be in the file at all. */
export const mayStartOpen = ({ text }: SourceFile): boolean =>
  /redis-server|mongo[ds]|vault|jupyter|start-notebook|traefik|kube-apiserver|kubelet/.test(text)

/** Containers of Kubernetes whose command does; its words stand in a list. */
export function* openContainers(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file))
    for (const { node } of containersOf(object)) {
      const [program, ...words] = [...itemsAt(node, 'command'), ...itemsAt(node, 'args')].filter(isLiteral)
      const name = program?.text.replace(/^.*\//, '') ?? ''
      const line = words.map(({ text }) => text).join(' ')
      const found = OPEN_COMMANDS.find(([programs, options]) => programs.test(name) && options.test(line))
      if (found && program)
        yield {
          path: file.path,
          range: (words.find(({ text }) => found[1].test(`${text} `)) ?? program).range,
          resource: resourceOf(object),
          ...tellOf(found),
        }
    }
}

/** Commands that start a known service without one. */
export function* openCommands(file: SourceFile): Generator<Hit> {
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words)
    const line = words.map(({ text }) => text).join(' ')
    const found = OPEN_COMMANDS.find(([programs, options]) => programs.test(name) && options.test(line))
    if (found)
      yield {
        path: file.path,
        range: command.range,
        resource: name,
        ...tellOf(found),
        ...(isCompose(file.path) && atHome(file)),
      }
  }
}
