/** Which secrets of a repository an expression of a workflow hands out, and where a workflow holds any. */

import { expressionsOf } from '../../documents/dialects/workflow.ts'
import type { Entry, Node } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isSecretName } from '../secrets/secret-name.ts'

/** Of the repository, and of a store that a step before has read: `steps.read-secrets.outputs.NAME`. */
const SECRET =
  /(?<![\w.-])secrets(?:\.|\[\s*['"])([A-Za-z_][\w-]*)|\bsteps\.[\w-]*secrets[\w-]*\.outputs\.([A-Za-z_][\w-]*)/g

/** GitHub makes it for each job and ends it with the job, so it is no secret that somebody keeps. */
const isOwnToken = (name: string) => /^github_token$/i.test(name)
/** Settings that teams keep among their secrets: they open nothing. */
const SETTING =
  /(?:^|_)(?:ID|ACCOUNT|ARN|ROLE|REGION|URL|USER|USERNAME|PROJECT|PROVIDER|EMAIL|HOST|SERVER|ENDPOINT|DOMAIN|ORG|TEAM|CLUSTER|REGISTRY|BUCKET|NAME|NAMESPACE)$/i
const isSetting = (name: string) => SETTING.test(name) && !isSecretName(name)

/**
 * Names of the secrets whose value a text receives: `${{ secrets.A }}` does; `${{ secrets.A != '' }}` and
 * `${{ contains(secrets.A, x) }}` do not.
 * The job's own `GITHUB_TOKEN` and plain settings are left out.
 */
export const secretsGivenBy = (text: string): string[] =>
  text.includes('secrets')
    ? expressionsOf(text)
        .filter((expression) => !/[=!]=|^!|^(?:contains|startsWith|endsWith)\(/.test(expression.trim()))
        .flatMap(namesIn)
    : []

const namesIn = (text: string): string[] =>
  [...text.matchAll(SECRET)]
    .map(([, own, read]) => own ?? read ?? '')
    .filter((name) => !isOwnToken(name) && !isSetting(name))

/** Names of all secrets that stand anywhere below a node. */
export const secretsBelow = (file: SourceFile, node: Node): string[] => [
  ...new Set(expressionsOf(file.text.slice(node.range.start, node.range.end)).flatMap(namesIn)),
]

/** The variables of an `env` that hold a secret, with the secrets that they hold. */
export const secretVariables = (
  env: readonly Entry[],
): { readonly entry: Entry; readonly secrets: readonly string[] }[] =>
  env.flatMap((entry) => {
    const secrets = entry.value.kind === 'scalar' ? secretsGivenBy(entry.value.text) : []
    return secrets.length > 0 ? [{ entry, secrets }] : []
  })
