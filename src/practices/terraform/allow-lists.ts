/** Lists of callers in Terraform that let in the whole internet, and the default of those that are absent. */
import type { Expression } from '../../documents/expression.ts'
import { attributeOf, blocksIn, blocksOf, type HclBlock } from '../../documents/hcl/hcl.ts'
import { type Found, listed, open, plain } from '../open-addresses.ts'

/** Open by default, and nobody asked for it. */
const UNSAID = 5.0

/** Where a list of addresses is the only thing between the internet and a service. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  google_container_cluster: ['cidr_block'],
  google_sql_database_instance: [],
  azurerm_kubernetes_cluster: ['authorized_ip_ranges', 'api_server_authorized_ip_ranges'],
  mongodbatlas_project_ip_access_list: ['cidr_block'],
  mongodbatlas_project_ip_whitelist: ['cidr_block'],
  github_ip_allow_list_entry: ['allow_list_value'],
  cloudflare_access_policy: ['ip'],
  cloudflare_zero_trust_access_policy: ['ip'],
  tfe_ip_range: ['range'],
  snowflake_network_policy: ['allowed_ip_list'],
  databricks_ip_access_list: ['ip_addresses'],
  redis_cloud_acl: ['cidrs'],
  digitalocean_database_firewall: ['value'],
  linode_database_mysql: ['allow_list'],
  linode_database_mysql_v2: ['allow_list'],
  linode_database_postgresql: ['allow_list'],
  linode_database_postgresql_v2: ['allow_list'],
  scaleway_rdb_acl: ['ip'],
  vultr_database: ['trusted_ips'],
  google_alloydb_instance: ['cidr_range'],
  azurerm_cosmosdb_account: ['ip_range_filter'],
  alicloud_db_instance: ['security_ips'],
  alicloud_kvstore_instance: ['security_ips'],
  alicloud_mongodb_instance: ['security_ip_list'],
  nifcloud_db_security_group: ['cidr_ip'],
  nifcloud_nas_security_group: ['cidr_ip'],
}

/** Lists of one resource. */
export function* allowLists(type: string, block: HclBlock): Generator<Found> {
  if (type === 'aws_eks_cluster') return yield* clusterEndpoint(block)
  if (type === 'azurerm_kubernetes_cluster' || type === 'google_container_cluster')
    yield* openControlPlane(block)
  // Of those who are kept out.
  if (/^block$/i.test(plain(attributeOf(block, 'list_type')) ?? '')) return
  // Besides the list of callers a cluster has networks of its own.
  for (const name of LISTS[type] ?? [])
    for (const part of [block, ...blocksIn(block)])
      if (name !== 'cidr_block' || type !== 'google_container_cluster' || part.type === 'cidr_blocks')
        for (const range of open(attributeOf(part, name))) yield listed(range, 'the allow list')
}

/** An EKS endpoint is public, and open to all, unless it says otherwise. */
function* clusterEndpoint(block: HclBlock): Generator<Found> {
  for (const config of blocksOf(block, 'vpc_config')) {
    const access = attributeOf(config, 'endpoint_public_access')
    const given = attributeOf(config, 'public_access_cidrs')
    if (access && !/^true$/i.test(plain(access) ?? (access.kind === 'name' ? access.text : ''))) continue
    if (!given || isEmptyList(given)) yield listed(given?.range ?? config.headRange, ENDPOINT)
    for (const range of open(given)) yield listed(range, ENDPOINT)
  }
}

const ENDPOINT = 'the endpoint of the cluster'
/** What keeps strangers from the control plane, by any of these; where all are absent it is open to everybody. */
const GUARDS: readonly string[] = [
  ...['private_cluster_enabled', 'api_server_authorized_ip_ranges', 'api_server_access_profile'],
  ...['master_authorized_networks_config', 'private_cluster_config', 'control_plane_endpoints_config'],
]

function* openControlPlane(block: HclBlock): Generator<Found> {
  const guards = GUARDS.flatMap((name) => attributeOf(block, name) ?? [])
  const named = block.blocks.some(
    ({ type, labels }) => GUARDS.includes(type) || GUARDS.includes(labels[0] ?? ''),
  )
  if (!named && guards.every((value) => isEmptyList(value) || plain(value) === 'false'))
    yield { ...listed(guards[0]?.range ?? block.headRange, ENDPOINT), severity: UNSAID }
}

const isEmptyList = (value: Expression): boolean => value.kind === 'list' && value.items.length === 0
