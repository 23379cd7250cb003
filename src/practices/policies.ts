/** Statements of AWS policies wherever they are written: HCL blocks and `jsonencode`, embedded JSON, CloudFormation, CDK. */
import type { Call } from '../documents/code/code.ts'
import { argumentOf, type Expression } from '../documents/expression.ts'
import { nodeOf, REFERENCE } from '../documents/expression-node.ts'
import { addressOf, attributeOf, blocksIn, blocksOf, type HclBlock } from '../documents/hcl/hcl.ts'
import { parseJson } from '../documents/json.ts'
import {
  at,
  entriesAt,
  type ListNode,
  type Node,
  pathText,
  type Range,
  textAt,
  walk,
} from '../documents/node.ts'
import { isCode } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { isTerraformSource } from './terraform/modules.ts'

export interface PolicyItem {
  /** Interpolations and references read `${…}`. */
  readonly text: string
  readonly range: Range
}

export interface PolicyCondition {
  /** `StringEquals`; empty when it cannot be read. */
  readonly operator: string
  /** `token.actions.githubusercontent.com:sub`. */
  readonly key: string
  readonly values: readonly PolicyItem[]
}

export interface Statement {
  readonly allows: boolean
  readonly actions: readonly PolicyItem[]
  readonly notActions: readonly PolicyItem[]
  readonly resources: readonly PolicyItem[]
  readonly notResources: readonly PolicyItem[]
  /** Of all types, `*` included; whoever is left out of a grant leaves `*`. */
  readonly principals: readonly PolicyItem[]
  readonly conditions: readonly PolicyCondition[]
  /** Conditions that are made by a loop or come from elsewhere. */
  readonly hasUnknownConditions: boolean
  /** Where a finding stands. */
  readonly range: Range
  /** `aws_iam_policy.app`, a key path. */
  readonly resource: string
}

/** Every statement of the file. */
export function statementsOf(file: SourceFile): Statement[] {
  if (isTerraformSource(file.path)) return (file.hcl()?.blocks ?? []).flatMap(inBlock)
  if (isCode(file.path)) return (file.code()?.calls ?? []).flatMap(ofCall)
  if (!file.text.includes('Action')) return []
  const json = file.json()
  return (json ? [json] : file.yaml()).flatMap((root) =>
    inNode(root, (path) => pathText(path)).filter(({ resource }) => !isOfEndpoint(root, resource)),
  )
}

/** What may pass an endpoint of a network, which grants nothing to anybody: `Resources.Gateway.Properties…`. */
const isOfEndpoint = (root: Node, path: string): boolean =>
  textAt(root, 'Resources', path.split('.')[1] ?? '', 'Type') === 'AWS::EC2::VPCEndpoint'

/** What may pass an endpoint of a network, and the most that accounts of an organisation can be granted. */
const GRANTS_NOTHING = /^aws_(?:vpc_endpoint|organizations_policy)/

function inBlock(block: HclBlock): Statement[] {
  if (GRANTS_NOTHING.test(block.labels[0] ?? '')) return []
  const resource = addressOf(block)
  if (block.type === 'data' && block.labels[0] === 'aws_iam_policy_document')
    return blocksOf(block, 'statement').map((statement) => ofStatementBlock(statement, resource))
  return [block, ...blocksIn(block)].flatMap(({ attributes }) =>
    attributes.flatMap(({ nameRange, value }) => inExpression(value, nameRange, resource)),
  )
}

function ofStatementBlock(block: HclBlock, resource: string): Statement {
  const list = (name: string) => itemsOf(nodeOf(attributeOf(block, name)))
  // `action` is not what the provider calls it, and people write it all the same.
  const actions = [...list('actions'), ...list('action')]
  const conditions = blocksOf(block, 'condition').map((condition) => ({
    operator: textOf(nodeOf(attributeOf(condition, 'test'))),
    key: textOf(nodeOf(attributeOf(condition, 'variable'))),
    values: itemsOf(nodeOf(attributeOf(condition, 'values'))),
  }))
  return {
    allows: textOf(nodeOf(attributeOf(block, 'effect'))) !== 'Deny',
    actions,
    notActions: list('not_actions'),
    resources: list('resources'),
    notResources: list('not_resources'),
    principals: [
      ...blocksOf(block, 'principals').flatMap((one) => itemsOf(nodeOf(attributeOf(one, 'identifiers')))),
      ...blocksOf(block, 'not_principals').map(({ headRange }) => ({ text: '*', range: headRange })),
    ],
    conditions,
    hasUnknownConditions: blocksOf(block, 'dynamic', 'condition').length > 0,
    range: block.headRange,
    resource,
  }
}

/** `jsonencode({…})` keeps its places; JSON inside a text stands at the attribute that holds it. */
function inExpression(value: Expression, nameRange: Range, resource: string): Statement[] {
  if (value.kind === 'call' && /^(?:jsonencode|templatefile)$/.test(value.callee))
    return value.arguments.flatMap(({ value: inner }) => inNode(nodeOf(inner), () => resource))
  const text = value.kind === 'string' ? value.value : value.kind === 'template' ? value.text : ''
  if (!/"(?:Action|NotAction)"/.test(text)) return []
  return inText(text, nameRange, resource)
}

/** A policy as JSON in a text, as YAML and Ansible hold it. */
const EMBEDDED = /^\s*\{[\s\S]*"(?:Action|NotAction)"/

/** Its statements all stand where the text does. */
function inText(text: string, range: Range, resource: string): Statement[] {
  const root = parseJson(text)
  return root ? inNode(root, () => resource).map((statement) => ({ ...statement, range })) : []
}

/** Maps that read as statements: an action with an effect, or in a list named `Statement`. */
function inNode(
  root: Node | undefined,
  resourceAt: (path: readonly (string | number)[]) => string,
): Statement[] {
  const found: Statement[] = []
  for (const { node, path } of walk(root)) {
    if (node.kind === 'scalar' && EMBEDDED.test(node.text))
      found.push(...inText(node.text, node.range, resourceAt(path)))
    if (node.kind !== 'map' || !(at(node, 'Action') ?? at(node, 'NotAction'))) continue
    if (at(node, 'Effect') || path.includes('Statement')) found.push(ofNode(node, resourceAt(path)))
  }
  return found
}

function ofNode(node: Node, resource: string): Statement {
  const items = (key: string) => itemsOf(at(node, key))
  const principal = at(node, 'Principal')
  const others = at(node, 'NotPrincipal')
  const named =
    principal?.kind === 'map' ? principal.entries.flatMap(({ value }) => itemsOf(value)) : itemsOf(principal)
  const conditions = entriesAt(node, 'Condition').flatMap(({ key: operator, value }) =>
    entriesAt(value).map(({ key, value: values }) => ({ operator, key, values: itemsOf(values) })),
  )
  const condition = at(node, 'Condition')
  const actions = items('Action')
  return {
    allows: textAt(node, 'Effect') !== 'Deny',
    actions,
    notActions: items('NotAction'),
    resources: items('Resource'),
    notResources: items('NotResource'),
    principals: others ? [...named, { text: '*', range: others.range }] : named,
    conditions,
    hasUnknownConditions:
      condition !== undefined &&
      (condition.kind !== 'map' || condition.entries.some(({ value }) => value.kind !== 'map')),
    range: node.range,
    resource,
  }
}

/** `new iam.PolicyStatement({ actions: [...], resources: ['*'] })` */
function ofCall(call: Call): Statement[] {
  if (!/(?:^|\.)PolicyStatement$/.test(call.callee)) return []
  const [first] = call.arguments
  const given = (name: string) =>
    argumentOf(call, name) ??
    (first?.value.kind === 'object'
      ? first.value.properties.find((one) => one.name === name)?.value
      : undefined)
  const list = (...names: string[]) => names.flatMap((name) => itemsOf(nodeOf(given(name))))
  const conditions = given('conditions')
  return [
    {
      allows: !/DENY/i.test(textOf(nodeOf(given('effect')))),
      actions: list('actions'),
      notActions: list('notActions', 'not_actions'),
      resources: list('resources'),
      notResources: list('notResources', 'not_resources'),
      principals: principalsOf(given('principals')),
      conditions: [],
      hasUnknownConditions: conditions !== undefined,
      range: { start: call.range.start, end: call.range.start + call.callee.length },
      resource: call.within ? `${call.within} PolicyStatement` : 'PolicyStatement',
    },
  ]
}

/** `new iam.AnyPrincipal()` and `new iam.StarPrincipal()` are everybody, as `new iam.ArnPrincipal('*')` is. */
const principalsOf = (value: Expression | undefined): PolicyItem[] =>
  value?.kind !== 'list'
    ? itemsOf(nodeOf(value))
    : value.items.flatMap((item) =>
        isAnybody(item) ? [{ text: '*', range: item.range }] : itemsOf(nodeOf(item)),
      )

const isAnybody = (value: Expression): boolean =>
  value.kind === 'call' &&
  (/(?:^|\.)(?:Any|Star)Principal$/.test(value.callee) ||
    (/Principal$/.test(value.callee) &&
      value.arguments.some((one) => itemsOf(nodeOf(one.value)).some(isEverything))))

/** What `!If` chooses between; what other functions make of their list is not known. */
const ofFunction = ({ tag, items, range }: ListNode): PolicyItem[] =>
  tag === '!If'
    ? items.slice(1).flatMap(itemsOf)
    : tag === '!Sub'
      ? items.slice(0, 1).flatMap(itemsOf)
      : [{ text: REFERENCE, range }]

/** A string or a list of strings; `!Sub` and the like keep their text, references read `${…}`. */
export function itemsOf(node: Node | undefined): PolicyItem[] {
  if (!node) return []
  if (node.kind === 'list') return node.tag ? ofFunction(node) : node.items.flatMap(itemsOf)
  if (node.kind === 'map') {
    const sub = textAt(node, 'Fn::Sub')
    return [{ text: sub ?? REFERENCE, range: node.range }]
  }
  return [{ text: node.tag && node.tag !== '!Sub' ? REFERENCE : node.text, range: node.range }]
}

const textOf = (node: Node | undefined): string => (node?.kind === 'scalar' ? node.text : '')

/** Whether an action pattern such as `secretsmanager:Get*` takes in an action. */
export function matchesAction(pattern: string, action: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${expression}$`, 'i').test(action)
}

/** `*`, or `*:*`. */
export const isEverything = ({ text }: PolicyItem): boolean => /^\*(?::\*)?$/.test(text.trim())
