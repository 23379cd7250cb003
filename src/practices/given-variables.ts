/** Environment variables that workloads and jobs are given, whatever declares them; what they hold may come from anywhere. */
import { isBicep } from '../documents/dialects/azure.ts'
import { cloudTemplates } from '../documents/dialects/cloudformation.ts'
import { composeServices } from '../documents/dialects/compose.ts'
import { isJenkinsfile } from '../documents/dialects/jenkins.ts'
import {
  containersOf,
  kubernetesObjects,
  podSpecOf,
  resourceOf,
  variablesOf as variablesOfContainer,
} from '../documents/dialects/kubernetes.ts'
import { type Expression, expressionsIn } from '../documents/expression.ts'
import { addressOf, attributeOf, blocksIn, blocksOf, type HclBlock } from '../documents/hcl/hcl.ts'
import { at, entriesAt, type Node, type Range, scalarAt, textAt, walk } from '../documents/node.ts'
import { isCompose, isTerraform, mayBeKubernetes, nameOf } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { isOtherPipeline, variablesOf } from './pipelines/pipeline.ts'

export interface GivenVariable {
  /** Who gets it, as a noun phrase. */
  readonly owner: string
  readonly name: string
  readonly range: Range
}

/** Those of one file; GitHub's workflows are not read here. */
export function* givenVariables(file: SourceFile): Generator<GivenVariable> {
  if (isJenkinsfile(file.path)) yield* inJenkinsfile(file.text)
  else if (isTerraform(file.path)) yield* inTerraform(file)
  else if (isBicep(file.path)) yield* inBicep(file.text)
  else if (isCompose(file.path)) yield* inCompose(file)
  else if (isOtherPipeline(file.path)) yield* inPipeline(file)
  else if (mayBeKubernetes(file.path)) {
    yield* inWorkloads(file)
    yield* inTemplates(file)
    for (const root of file.yaml()) yield* inServerless(root, file.path)
    yield* inTaskDefinition(file.json())
  }
}

/** `variable: 'NAME'` of a binding, and `NAME = credentials('…')`. */
function* inJenkinsfile(text: string): Generator<GivenVariable> {
  for (const match of text.matchAll(
    /(?:\bvariable\s*:\s*['"](\w+)['"]|^[ \t]*(\w+)[ \t]*=[ \t]*credentials[ \t]*\()/gm,
  )) {
    const name = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(name)
    yield { owner: 'the pipeline', name, range: { start, end: start + name.length } }
  }
}

/** `appSettings: [{ name: 'NAME', value: … }]` */
function* inBicep(text: string): Generator<GivenVariable> {
  for (const { 0: whole, 1: name = '', index } of text.matchAll(/\bname:\s*'([A-Z][A-Z\d_]+)'/g)) {
    const start = index + whole.length - name.length - 1
    yield { owner: 'the application', name, range: { start, end: start + name.length } }
  }
}

function* inPipeline(file: SourceFile): Generator<GivenVariable> {
  const known = new Set<string>()
  for (const { job, name, nameRange } of variablesOf(file)) {
    known.add(name)
    yield { owner: job === '' ? 'the pipeline' : `job ${job}`, name, range: nameRange }
  }
  // `VAULT_TOKEN: $VAULT_ROOT_TOKEN`, and what scripts take from the settings of the project
  for (const { 0: whole, 1: name = '', index } of file.text.matchAll(/\$[({]{0,2}([A-Z][A-Z\d_]+)\b/g)) {
    if (known.has(name)) continue
    known.add(name)
    yield { owner: 'the pipeline', name, range: { start: index, end: index + whole.length } }
  }
}

function* inCompose(file: SourceFile): Generator<GivenVariable> {
  for (const { name: service, environment } of composeServices(file))
    for (const { name, nameRange } of environment)
      yield { owner: `service ${service}`, name, range: nameRange }
}

function* inWorkloads(file: SourceFile): Generator<GivenVariable> {
  for (const object of kubernetesObjects(file)) {
    if (!podSpecOf(object)) continue
    for (const container of containersOf(object))
      for (const { name, node } of variablesOfContainer(container))
        yield { owner: resourceOf(object), name, range: startOf(node.range, name) }
  }
}

/** Functions and containers of CloudFormation. */
function* inTemplates(file: SourceFile): Generator<GivenVariable> {
  if (!/AWS::(?:Lambda|Serverless|ECS)::/.test(file.text)) return
  for (const { resources } of cloudTemplates(file))
    for (const { name: owner, properties } of resources)
      for (const { path, node } of walk(properties))
        if (path.at(-1) === 'Variables' && path.at(-2) === 'Environment')
          for (const { key, keyRange } of entriesAt(node)) yield { owner, name: key, range: keyRange }
        else if (path.at(-2) === 'Secrets' || path.at(-2) === 'Environment')
          yield* listed(node, 'Name', owner)
}

function* inServerless(root: Node, path: string): Generator<GivenVariable> {
  if (!/^serverless\b/.test(nameOf(path))) return
  const functions = entriesAt(root, 'functions').map(({ key, value }) => [`function ${key}`, value] as const)
  for (const [owner, node] of [['the service', at(root, 'provider')] as const, ...functions])
    for (const { key, keyRange } of entriesAt(node, 'environment'))
      yield { owner, name: key, range: keyRange }
}

/** `containerDefinitions` as ECS registers them. */
function* inTaskDefinition(root: Node | undefined): Generator<GivenVariable> {
  if (!at(root, 'containerDefinitions')) return
  const owner = `task ${textAt(root, 'family') ?? 'definition'}`
  for (const { path, node } of walk(at(root, 'containerDefinitions')))
    if (path.at(-2) === 'secrets' || path.at(-2) === 'environment') yield* listed(node, 'name', owner)
}

function* listed(node: Node, key: string, owner: string): Generator<GivenVariable> {
  const name = scalarAt(node, key)
  if (name) yield { owner, name: name.text, range: name.range }
}

function* inTerraform(file: SourceFile): Generator<GivenVariable> {
  // Beside the address of an account it is the key to all of it; `api_token` is scoped.
  for (const provider of blocksOf(file.hcl(), 'provider', 'cloudflare')) {
    const key = attributeOf(provider, 'api_key')
    if (key) yield { owner: 'provider cloudflare', name: 'CLOUDFLARE_API_KEY', range: key.range }
  }
  for (const resource of blocksOf(file.hcl(), 'resource'))
    for (const block of [resource, ...blocksIn(resource)]) yield* inBlock(block, addressOf(resource))
}

const MAPS = /^(?:variables|environment|environment_variables|app_settings|env_vars?)$/

function* inBlock(block: HclBlock, owner: string): Generator<GivenVariable> {
  const own = block.type === 'env' ? attributeOf(block, 'name') : undefined
  if (own?.kind === 'string') yield { owner, name: own.value, range: own.range }
  for (const { name: attribute, value } of block.attributes)
    for (const expression of MAPS.test(attribute) || attribute === 'container_definitions'
      ? expressionsIn(value)
      : [])
      if (expression.kind === 'object') yield* inObject(expression, owner, MAPS.test(attribute))
}

/** A map of variables; else, where containers are listed, what has a name and gets its value from somewhere. */
function* inObject(
  { properties }: Extract<Expression, { kind: 'object' }>,
  owner: string,
  isMap: boolean,
): Generator<GivenVariable> {
  if (isMap) for (const { name, nameRange } of properties) yield { owner, name, range: nameRange }
  else if (properties.some(({ name }) => /^value(?:From)?$/i.test(name)))
    for (const { name: key, value } of properties)
      if (/^name$/i.test(key) && value.kind === 'string')
        yield { owner, name: value.value, range: value.range }
}

const startOf = ({ start, end }: Range, name: string): Range => ({
  start,
  end: Math.min(end, start + name.length),
})
