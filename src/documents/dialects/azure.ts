/** Templates of Azure Resource Manager, in JSON or Bicep: their resources, with what references lead to inside the file. */
import { parseBicep } from '../bicep/bicep.ts'
import {
  type Entry,
  entriesAt,
  type MapNode,
  type Node,
  type Range,
  type ScalarNode,
  textAt,
} from '../node.ts'
import { onceFor } from '../once-for.ts'
import type { SourceFile } from '../source-file.ts'

/** References that lead to references; more are nobody's. */
const MAX_STEPS = 8
/** Resources in resources, and templates in deployments. */
const MAX_DEPTH = 20

export interface AzureResource {
  /** In lower case and with its parents': `microsoft.sql/servers/firewallrules`. */
  readonly type: string
  /** As written. */
  readonly name: string
  /** Where the type stands. */
  readonly range: Range
  readonly node: MapNode
  /** What a node stands for: the default of a parameter or the value of a variable that it names, else itself. */
  resolve(node: Node): Node
  /** True for what a secured parameter is given. */
  isSecure(node: Node): boolean
  /** True for the default of a parameter. */
  isDefault(node: Node): boolean
  /** The node at a path of names, in any case. */
  at(...path: readonly string[]): Node | undefined
  /** The scalar there; undefined when it is an expression that only the deployment can work out. */
  literal(...path: readonly string[]): ScalarNode | undefined
  items(...path: readonly string[]): readonly Node[]
  /** True when nothing is set there, and nothing that could hold it is left to the deployment. */
  lacks(...path: readonly string[]): boolean
}

export interface AzureTemplate {
  /** Deployed to a subscription or to what holds some. */
  readonly isWide: boolean
  readonly parameters: readonly Entry[]
  readonly outputs: readonly Entry[]
  readonly resources: readonly AzureResource[]
}

export const isBicep = (path: string): boolean => /\.bicep$/i.test(path)

const SCHEMA = /deploymentTemplate\.json/i
const WIDE =
  /"\$schema"[^\n]*\/(?:subscription|managementGroup|tenant)DeploymentTemplate|^targetScope\s*=\s*'(?:subscription|managementGroup|tenant)'/im

/** Every template of the file, those in deployments included; none for another file. */
export const azureTemplates = onceFor((file: SourceFile): readonly AzureTemplate[] => {
  const json = SCHEMA.test(file.text) ? file.json() : undefined
  // A blueprint's artifact holds the template.
  const root = isBicep(file.path) ? parseBicep(file.text) : (below(json, 'properties', 'template') ?? json)
  return root ? templatesOf(root, WIDE.test(file.text), 0) : []
})

function templatesOf(root: Node, isWide: boolean, depth: number): AzureTemplate[] {
  const parameters = entriesAt(root, 'parameters')
  const scope: Scope = { parameters, variables: entriesAt(root, 'variables') }
  const resources = [...resourcesIn(child(root, 'resources'), '', scope, 0)]
  const inner = resources.flatMap(({ type, node }) => {
    const template =
      type === 'microsoft.resources/deployments' ? below(node, 'properties', 'template') : undefined
    return template && depth < MAX_DEPTH ? templatesOf(template, isWide, depth + 1) : []
  })
  return [{ isWide, parameters, outputs: entriesAt(root, 'outputs'), resources }, ...inner]
}

interface Scope {
  readonly parameters: readonly Entry[]
  readonly variables: readonly Entry[]
}

/** A list, or a map by symbolic names; those inside others say the last part of their type only. */
function* resourcesIn(
  held: Node | undefined,
  parent: string,
  scope: Scope,
  depth: number,
): Generator<AzureResource> {
  const nodes = held?.kind === 'list' ? held.items : entriesAt(held).map(({ value }) => value)
  for (const node of nodes) {
    const said = node.kind === 'map' ? child(node, 'type') : undefined
    if (node.kind !== 'map' || said?.kind !== 'scalar' || depth > MAX_DEPTH) continue
    const own = said.text.toLowerCase()
    const type = parent === '' || own.startsWith('microsoft.') ? own : `${parent}/${own}`
    if (textAt(node, 'existing') !== 'true') yield resourceOf(node, type, said.range, scope)
    yield* resourcesIn(child(node, 'resources'), type, scope, depth + 1)
  }
}

function resourceOf(node: MapNode, type: string, range: Range, scope: Scope): AzureResource {
  const resolve = (one: Node): Node => resolved(one, scope)
  const at = (...path: readonly string[]): Node | undefined => {
    let here: Node | undefined = node
    for (const key of path) {
      const found = child(here, key)
      here = found && resolve(found)
    }
    return here
  }
  return {
    type,
    range,
    node,
    name: textAt(node, 'name') ?? type,
    resolve,
    isSecure: (one) => isSecured(valueIn(scope.parameters, parameterNamed(one) ?? '')),
    isDefault: (one) => scope.parameters.some(({ value }) => child(value, 'defaultValue') === one),
    at,
    literal: (...path) => known(at(...path)),
    items: (...path) => {
      const found = at(...path)
      return found?.kind === 'list' ? found.items.map(resolve) : []
    },
    lacks: (...path) => isLacking(node, path, resolve),
  }
}

/** The scalar that a node is, unless it is an expression. */
export const known = (node: Node | undefined): ScalarNode | undefined =>
  node?.kind === 'scalar' && !isExpression(node) ? node : undefined

/** `[…]` in JSON; a bracket that is meant is doubled. */
const isExpression = ({ templated, value, text }: ScalarNode): boolean =>
  templated || (typeof value === 'string' && /^\[(?!\[)[\s\S]*\]$/.test(text))

/** The value of a name in any case. */
export const child = (node: Node | undefined, key: string): Node | undefined =>
  entriesAt(node).find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value

/** The node at a path of names in any case, references not followed. */
export const below = (node: Node | undefined, ...path: readonly string[]): Node | undefined =>
  path.reduce((here: Node | undefined, key) => child(here, key), node)

function isLacking(node: Node, path: readonly string[], resolve: (one: Node) => Node): boolean {
  let here = node
  for (const key of path) {
    if (here.kind !== 'map' || here.entries.some((entry) => entry.key === '...')) return false
    const found = child(here, key)
    if (!found) return true
    here = resolve(found)
  }
  return false
}

/** `[parameters('name').more]` */
const ARM_REFERENCE = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)((?:\.\w+)*)\s*\]$/i
/** `name.more` */
const BICEP_REFERENCE = /^([A-Za-z_]\w*)((?:\.\w+)*)$/

function resolved(node: Node, scope: Scope): Node {
  let here = node
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = here.kind === 'scalar' ? referred(here, scope) : undefined
    if (!next) break
    here = next
  }
  return here
}

function referred(node: ScalarNode, { parameters, variables }: Scope): Node | undefined {
  const [, kind, name, rest = ''] = ARM_REFERENCE.exec(node.text) ?? []
  const [, symbol = '', more = ''] = (node.templated && !node.quoted && BICEP_REFERENCE.exec(node.text)) || []
  const given = child(valueIn(parameters, name ?? symbol), 'defaultValue')
  const root = kind
    ? kind.toLowerCase() === 'variables'
      ? valueIn(variables, name ?? '')
      : given
    : symbol === ''
      ? undefined
      : (valueIn(variables, symbol) ?? given)
  const path = (kind ? rest : more).split('.').filter(Boolean)
  return root && below(root, ...path)
}

/** True for a parameter or output that is marked as a secret. */
export const isSecured = (declaration: Node | undefined): boolean =>
  /^secure/i.test(textAt(declaration, 'type') ?? '') || textAt(declaration, 'secure') === 'true'

/** The parameter that a scalar is, without more. */
export function parameterNamed(node: Node): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const [, kind, name] = ARM_REFERENCE.exec(node.text) ?? []
  if (kind) return kind.toLowerCase() === 'parameters' ? name : undefined
  return node.templated && !node.quoted ? BICEP_REFERENCE.exec(node.text)?.[1] : undefined
}

const valueIn = (entries: readonly Entry[], name: string): Node | undefined =>
  entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value
