/** Long-lived keys of clouds that a pipeline takes from its store, told by the name that the cloud's tools know them by. */

import { isJenkinsfile } from '../../documents/dialects/jenkins.ts'
import { keyedScalars, type Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isOtherPipeline, jobOf, scriptsOf } from './pipeline.ts'
import { secretsGivenBy } from './workflow-secrets.ts'

export interface CloudKey {
  readonly job: string
  readonly name: string
  readonly range: Range
}

const CLOUD_KEY =
  /^(?:AWS_SECRET(?:_ACCESS)?_KEY|ARM_CLIENT_SECRET|AZURE_CLIENT_SECRET|AZURE_CREDENTIALS|GOOGLE_CREDENTIALS|GCP_SA_KEY|CLOUDSDK_AUTH_CREDENTIAL_FILE)$/
/** Stores that speak the cloud's protocol but know no identity federation. */
const COMPATIBLE =
  /endpoint[-_]url|(?:aws|s3)[-_]endpoint|minio|r2\.cloudflarestorage|digitaloceanspaces|backblazeb2|wasabisys|localstack|hetzner|scw\.cloud/i
/** What a role gives comes with a third part; it ends by itself. */
const SHORT_LIVED = /session[-_]token|assume[-_]role|role[-_]arn/i

export const isCompatibleStore = (text: string): boolean => COMPATIBLE.test(text)

/** `aws-secret-access-key` of an action and `AWS_SECRET_ACCESS_KEY` of an environment are one. */
export const isCloudKey = (name: string): boolean => CLOUD_KEY.test(name.toUpperCase().replaceAll('-', '_'))

/** Keys in pipelines of makers other than GitHub, and those that a script of any pipeline exports. */
export function* cloudKeysOf(file: SourceFile): Generator<CloudKey> {
  if (SHORT_LIVED.test(file.text) || COMPATIBLE.test(file.text)) return
  if (isJenkinsfile(file.path)) return yield* ofJenkins(file.text)
  if (isOtherPipeline(file.path)) yield* handedOn(file)
  for (const { job, commands } of scriptsOf(file))
    for (const { name, value } of commands.flatMap(({ assignments }) => assignments))
      if (isCloudKey(name) && (VARIABLE.test(value.text) || secretsGivenBy(value.text).length > 0))
        yield { job, name, range: value.range }
}

/** A variable of the project, in any maker's words; CircleCI's parameters take its bare name. */
const VARIABLE = /^\$(?:\w+|\{\w+\}|\(\w+\))$/
const BARE_NAME = /^\$?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/

function* handedOn(file: SourceFile): Generator<CloudKey> {
  for (const root of file.yaml())
    for (const { path, key, node } of keyedScalars(root)) {
      const isStored = /^(?:from_secret|secure)$/.test(key)
      const name = isStored ? path.at(-2) : key
      if (typeof name !== 'string' || !(isCloudKey(name) || isTravisKey(path, name))) continue
      if (isStored || VARIABLE.test(node.text) || BARE_NAME.test(node.text))
        yield { job: jobOf(path), name, range: node.range }
    }
}

/** `deploy: {provider: s3, secret_access_key: …}` of Travis. */
const isTravisKey = (path: readonly (string | number)[], name: string): boolean =>
  path[0] === 'deploy' && name === 'secret_access_key'

/** `AWS_SECRET_ACCESS_KEY = credentials('…')`, the binding of a pair of keys, and the plugin that is given one. */
const JENKINS =
  /^[ \t]*(AWS_SECRET_ACCESS_KEY|ARM_CLIENT_SECRET|AZURE_CLIENT_SECRET|GOOGLE_CREDENTIALS|GOOGLE_APPLICATION_CREDENTIALS)[ \t]*=[ \t]*credentials[ \t]*\(|\b(AmazonWebServicesCredentialsBinding)\b|\b(withAWS)[ \t]*\([^)]*\bcredentials[ \t]*:/gm

function* ofJenkins(text: string): Generator<CloudKey> {
  for (const match of text.matchAll(JENKINS)) {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const start = match.index + match[0].indexOf(name)
    yield { job: 'pipeline', name, range: { start, end: start + name.length } }
  }
}
