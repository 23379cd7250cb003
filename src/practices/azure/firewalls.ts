/** Network rules of Azure templates that let in everybody: security groups, clusters, databases and vaults. */
import { type AzureResource, below, child, known } from '../../documents/dialects/azure.ts'
import { type Node, type ScalarNode, walk } from '../../documents/node.ts'
import { type Found, listed, opened } from '../open-addresses.ts'
import { isAnyAddress, portsOf } from '../ports.ts'
import { NOTE } from '../severity.ts'
import { isText } from './listeners.ts'

/** Open by default, and nobody asked for it. */
const UNSAID = 5.0
/** From the first address there is to one that is somewhere on the internet. */
export const OPEN_VAULT = 'the vault answers every network'
export const PUBLIC_ENDPOINT = 'the database has an address on the internet'
export const WIDE = 'a large part of the internet may connect'
/** All services of the cloud, those of strangers included, though not the whole internet. */
const CLOUD_WIDE = 5.0

/** Their subnets, or they themselves, may write their security group out. */
const HOLDS_GROUPS = /^microsoft\.network\/(?:networkinterfaces|virtualnetworks(?:\/subnets)?)$/

/** Rules of a security group, and the list of callers of a cluster. */
export function* azureRules(resource: AzureResource): Generator<Found> {
  const { type } = resource
  if (type === 'microsoft.network/networksecuritygroups') yield* groupRules(resource, resource.node)
  if (HOLDS_GROUPS.test(type))
    for (const { node } of walk(resource.at('properties'))) {
      const group = child(node, 'networkSecurityGroup')
      if (group) yield* groupRules(resource, resource.resolve(group))
    }
  if (type === 'microsoft.network/networksecuritygroups/securityrules')
    yield* securityRule(resource, resource.at('properties'))
  if (type === 'microsoft.containerservice/managedclusters') yield* cluster(resource)
}

function* groupRules(resource: AzureResource, group: Node): Generator<Found> {
  const properties = child(group, 'properties')
  const rules = properties && child(resource.resolve(properties), 'securityRules')
  const list = rules && resource.resolve(rules)
  for (const rule of list?.kind === 'list' ? list.items.map(resource.resolve) : []) {
    const inside = child(rule, 'properties')
    if (inside) yield* securityRule(resource, resource.resolve(inside))
  }
}

function* securityRule(resource: AzureResource, rule: Node | undefined): Generator<Found> {
  const scalars = (...names: readonly string[]): ScalarNode[] =>
    names.flatMap((name) => {
      const found = child(rule, name)
      const node = found && resource.resolve(found)
      const nodes = node?.kind === 'list' ? node.items.map(resource.resolve) : node ? [node] : []
      return nodes.flatMap((one) => known(one) ?? [])
    })
  const says = (name: string, pattern: RegExp) => isText(scalars(name)[0], pattern)
  const source = scalars('sourceAddressPrefix', 'sourceAddressPrefixes').find(
    ({ text }) => /^(?:\*|any|internet)$/i.test(text) || isAnyAddress(text),
  )
  if (
    !source ||
    !says('access', /^allow$/i) ||
    !says('direction', /^inbound$/i) ||
    says('protocol', /^icmp$/i)
  )
    return
  for (const { text } of scalars('destinationPortRange', 'destinationPortRanges')) {
    const [from = '', to = from] = text.split('-')
    yield* opened(source.range, portsOf(from, to, text === '*'))
  }
}

/** Open to everybody unless it is private or names its callers. */
function* cluster(resource: AzureResource): Generator<Found> {
  const profile = ['properties', 'apiServerAccessProfile'] as const
  const ranges = resource.items(...profile, 'authorizedIPRanges').flatMap((one) => known(one) ?? [])
  const everybody = ranges.find(({ text }) => isAnyAddress(text))
  if (everybody) yield listed(everybody.range, 'the allow list')
  const isPrivate = !isText(resource.literal(...profile, 'enablePrivateCluster'), /^false$/i)
  const early = resource.at('properties', 'apiServerAuthorizedIPRanges')
  const isUnguarded =
    isEmpty(early) ||
    (resource.lacks(...profile, 'authorizedIPRanges') &&
      // The name of early versions of the API.
      resource.lacks('properties', 'apiServerAuthorizedIPRanges')) ||
    isEmpty(resource.at(...profile, 'authorizedIPRanges'))
  if (isUnguarded && !(isPrivate && !resource.lacks(...profile, 'enablePrivateCluster')))
    yield { ...listed(resource.range, 'the endpoint of the cluster'), severity: UNSAID }
}

const isEmpty = (node: Node | undefined): boolean => node?.kind === 'list' && node.items.length === 0

const DATABASE =
  /^microsoft\.(?:sql\/servers|dbfor\w+\/(?:flexible)?servers|documentdb\/databaseaccounts|cache\/redis|synapse\/workspaces)$/

/** Databases that take connections from anywhere, and vaults that answer every network. */
export function* azureDatabases(resource: AzureResource): Generator<Found> {
  const { type } = resource
  if (/\/firewallrules$/.test(type)) yield* firewallRule(resource)
  const open = DATABASE.test(type)
    ? (resource.literal('properties', 'publicNetworkAccess') ??
      resource.literal('properties', 'network', 'publicNetworkAccess'))
    : undefined
  if (isText(open, /^enabled$/i)) yield { range: open.range, message: PUBLIC_ENDPOINT, severity: NOTE }
  if (type === 'microsoft.keyvault/vaults') {
    const action = resource.literal('properties', 'networkAcls', 'defaultAction')
    const access = resource.literal('properties', 'publicNetworkAccess')
    const isPublic = isText(access, /^enabled$/i) && resource.lacks('properties', 'networkAcls')
    const open = isPublic ? access : isText(action, /^allow$/i) ? action : undefined
    if (open && !isText(access, /^disabled$/i))
      yield { range: open.range, message: OPEN_VAULT, severity: CLOUD_WIDE }
  }
}

function* firewallRule(resource: AzureResource): Generator<Found> {
  const inside = resource.at('properties')
  const text = (...names: readonly string[]) =>
    names.flatMap((name) => {
      const found = below(inside, name)
      return (found && known(resource.resolve(found))) ?? []
    })[0]
  const start = text('startIpAddress', 'startIP')
  const end = text('endIpAddress', 'endIP')
  if (!start || !/^0\.0\.0\.0(?:\/0)?$/.test(start.text)) return
  if (end?.text === '0.0.0.0')
    yield {
      range: start.range,
      message: 'every service of the cloud may connect, those of strangers included',
      severity: CLOUD_WIDE,
    }
  else if (end) yield { range: start.range, message: WIDE }
}
