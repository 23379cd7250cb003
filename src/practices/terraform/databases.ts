/** Databases and vaults of Terraform that the internet reaches. */
import type { Hit } from '../../../patterns/rule.ts'
import { attributeOf, blocksIn, blocksOf, type HclBlock, stringOf } from '../../documents/hcl/hcl.ts'
import { OPEN_VAULT, PUBLIC_ENDPOINT, WIDE } from '../azure/firewalls.ts'
import { isAnyAddress } from '../ports.ts'
import { NOTE } from '../severity.ts'

/** Of the cloud's own network only, which is large. */
const CLOUD_WIDE = 5.0

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix' | 'instead'>

/** Of one resource or module. */
export function* terraformDatabases(block: HclBlock): Generator<Found> {
  const [type = ''] = block.labels
  const open =
    attributeOf(block, 'publicly_accessible') ??
    (type === 'azurerm_mssql_managed_instance'
      ? attributeOf(block, 'public_data_endpoint_enabled')
      : undefined)
  if (open?.kind === 'constant' && open.text === 'true')
    yield { range: open.range, message: 'the database has a public address', instead: 'false' }
  if (type === 'google_sql_database_instance')
    for (const part of blocksIn(block)) {
      const value =
        part.type === 'authorized_networks' || part.type === 'content'
          ? attributeOf(part, 'value')
          : undefined
      if (value?.kind === 'string' && isAnyAddress(value.value))
        yield { range: value.range, message: 'the whole internet may connect' }
    }
  if (AZURE_DATABASE.test(type)) yield* publicEndpoint(block)
  if (/^aws_(?:db|db_cluster)_snapshot$/.test(type)) yield* sharedSnapshot(block)
  if (/^azurerm_\w+_firewall_rule$/.test(type)) yield* azureFirewall(block)
  if (type === 'azurerm_key_vault') yield* openVault(block)
}

const AZURE_DATABASE =
  /^azurerm_(?:(?:ms)?sql_server|(?:mysql|postgresql)_(?:flexible_)?server|mariadb_server|cosmosdb_account|redis_cache|synapse_workspace)$/

/** Only the rules of its firewall then stand between it and everybody. */
function* publicEndpoint(block: HclBlock): Generator<Found> {
  const access = attributeOf(block, 'public_network_access_enabled')
  const isNarrowed =
    attributeOf(block, 'ip_range_filter') ?? attributeOf(block, 'is_virtual_network_filter_enabled')
  if (access?.kind === 'constant' && access.text === 'true' && !isNarrowed)
    yield { range: access.range, message: PUBLIC_ENDPOINT, severity: NOTE, instead: 'false' }
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html */
function* sharedSnapshot(block: HclBlock): Generator<Found> {
  const accounts = attributeOf(block, 'shared_accounts')
  for (const account of accounts?.kind === 'list' ? accounts.items : [])
    if (account.kind === 'string' && account.value === 'all')
      yield {
        range: account.range,
        message: 'whoever has an account of the cloud may copy the snapshot',
        instead: '<account>',
      }
}

/** It answers every network where its rules say so, or where it is public by its own word and has none. */
function* openVault(block: HclBlock): Generator<Found> {
  const access = attributeOf(block, 'public_network_access_enabled')
  if (access?.kind === 'constant' && access.text === 'false') return
  const rules = blocksOf(block, 'network_acls')
  const open = rules
    .flatMap((one) => attributeOf(one, 'default_action') ?? [])
    .find((action) => action.kind === 'string' && action.value === 'Allow')
  if (open) yield { range: open.range, message: OPEN_VAULT, severity: CLOUD_WIDE, instead: 'Deny' }
  else if (rules.length === 0 && access?.kind === 'constant' && access.text === 'true')
    yield { range: access.range, message: OPEN_VAULT, severity: CLOUD_WIDE, instead: 'false' }
}

function* azureFirewall(block: HclBlock): Generator<Found> {
  // Of a cache it is shorter.
  const start = attributeOf(block, 'start_ip_address') ?? attributeOf(block, 'start_ip')
  if (start?.kind !== 'string' || start.value !== '0.0.0.0') return
  const end = stringOf(block, 'end_ip_address') ?? stringOf(block, 'end_ip')
  if (end === '0.0.0.0')
    yield {
      range: start.range,
      message: 'every service of the cloud may connect, those of strangers included',
      severity: CLOUD_WIDE,
    }
  else if (end) yield { range: start.range, message: WIDE }
}
