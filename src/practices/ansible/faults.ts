/** Arguments of Ansible's modules for clouds that open, expose or weaken what the task makes. */
import type { Hit } from '../../../patterns/rule.ts'
import { ansibleTasks } from '../../documents/dialects/ansible.ts'
import { at, isLiteral, itemsAt, type Node, type ScalarNode, textAt } from '../../documents/node.ts'
import { onceFor } from '../../documents/once-for.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { WIDE } from '../azure/firewalls.ts'
import { isAnyAddress } from '../ports.ts'
import { isOff, isOn } from '../switched.ts'

export interface AnsibleFault {
  /** Matches names of modules without their collection. */
  readonly module: RegExp
  /** From the arguments on; `*` stands for each item of a list, or for what stands there without one. */
  readonly path: readonly string[]
  isBad(text: string): boolean
  /** What the map around the value must say besides. */
  holds?(owner: Node | undefined): boolean
  readonly message: string
  readonly fix?: string
  readonly severity?: number
}

/** Of one file, by the faults that a rule looks for. */
export function* ansibleFaults(file: SourceFile, faults: readonly AnsibleFault[]): Generator<Hit> {
  if (!speaksOf(faults).test(file.text)) return
  for (const { name, module, arguments: given } of ansibleTasks(file))
    for (const fault of faults)
      if (fault.module.test(module))
        for (const { value, owner } of valuesAt(given, fault.path))
          if (fault.isBad(value.text) && (fault.holds?.(owner) ?? true)) {
            const { message, fix, severity } = fault
            const more = { ...(fix !== undefined && { fix }), ...(severity !== undefined && { severity }) }
            yield { path: file.path, range: value.range, resource: name, message, ...more }
          }
}

/** Most lists of YAML are no tasks, and need not be parsed to know that they use none of the modules. */
const speaksOf = onceFor(
  (faults: readonly AnsibleFault[]) =>
    new RegExp(faults.map(({ module }) => module.source.replace(/^\^|\$$/g, '')).join('|')),
)

/** Literals at a path, each with the map that it stands in. */
export function* valuesAt(
  node: Node,
  [key, ...rest]: readonly string[],
  owner?: Node,
): Generator<{ value: ScalarNode; owner: Node | undefined }> {
  if (key === undefined) {
    if (isLiteral(node)) yield { value: node, owner }
    return
  }
  const next = key === '*' ? (node.kind === 'list' ? itemsAt(node) : [node]) : [at(node, key)]
  for (const one of next) if (one) yield* valuesAt(one, rest, key === '*' ? owner : node)
}

const AZURE_RULE = /^azure_rm_(?:sql|mysql|postgresql|mariadb|rediscache)firewallrule$/
/** Of the cloud's own network only, which is large. */
const CLOUD_WIDE = 5.0

export const ANSIBLE_DATABASES: readonly AnsibleFault[] = [
  {
    module: /^(?:rds|rds_instance|redshift)$/,
    path: ['publicly_accessible'],
    isBad: isOn,
    message: 'the database has a public address',
    fix: 'publicly_accessible: false',
  },
  {
    module: AZURE_RULE,
    path: ['start_ip_address'],
    isBad: (text) => text === '0.0.0.0',
    holds: (rule) => textAt(rule, 'end_ip_address') !== '0.0.0.0',
    message: WIDE,
  },
  {
    module: AZURE_RULE,
    path: ['start_ip_address'],
    isBad: (text) => text === '0.0.0.0',
    holds: (rule) => textAt(rule, 'end_ip_address') === '0.0.0.0',
    message: 'every service of the cloud may connect, those of strangers included',
    severity: CLOUD_WIDE,
  },
  {
    module: /^gcp_sql_instance$/,
    path: ['settings', 'ip_configuration', 'authorized_networks', '*', 'value'],
    isBad: isAnyAddress,
    message: 'the whole internet may connect',
  },
]

export const ANSIBLE_PLAIN_DATABASES: readonly AnsibleFault[] = [
  {
    module: /^azure_rm_(?:mysql|postgresql|mariadb)server$/,
    path: ['enforce_ssl'],
    isBad: isOff,
    message: 'the server takes connections without TLS',
    fix: 'enforce_ssl: true',
  },
  {
    module: /^azure_rm_rediscache$/,
    path: ['enable_non_ssl_port'],
    isBad: isOn,
    message: 'the cache answers without TLS too',
    fix: 'enable_non_ssl_port: false',
  },
  {
    module: /^gcp_sql_instance$/,
    path: ['settings', 'ip_configuration', 'require_ssl'],
    isBad: isOff,
    message: 'the server takes connections without TLS',
    fix: 'require_ssl: true',
  },
]

export const ANSIBLE_LISTENERS: readonly AnsibleFault[] = [
  {
    module: /^elb_application_lb$/,
    path: ['listeners', '*', 'Protocol'],
    isBad: (text) => text === 'HTTP',
    holds: (listener) => {
      const actions = itemsAt(listener, 'DefaultActions').map((action) => textAt(action, 'Type'))
      return actions.length > 0 && actions.every((action) => action === 'forward')
    },
    message: 'the load balancer serves plain HTTP',
    fix: "DefaultActions:\n  - Type: redirect\n    RedirectConfig: {Protocol: HTTPS, Port: '443', StatusCode: HTTP_301}",
  },
  ...[['default_cache_behavior'], ['cache_behaviors', '*']].map((path) => ({
    module: /^cloudfront_distribution$/,
    path: [...path, 'viewer_protocol_policy'],
    isBad: (text: string) => text === 'allow-all',
    message: 'the distribution serves plain HTTP',
    fix: 'viewer_protocol_policy: redirect-to-https',
  })),
  {
    module: /^opensearch$/,
    path: ['domain_endpoint_options', 'enforce_https'],
    isBad: isOff,
    message: 'the domain answers plain HTTP',
    fix: 'enforce_https: true',
  },
  {
    module: /^azure_rm_(?:storageaccount|webapp|functionapp)$/,
    path: ['https_only'],
    isBad: isOff,
    message: 'requests over plain HTTP are answered',
    fix: 'https_only: true',
  },
]

/** 90 days. */
const LONGEST_PERIOD = 7_776_000

export const ANSIBLE_ROTATION: readonly AnsibleFault[] = [
  {
    module: /^(?:aws_kms|kms_key)$/,
    path: ['enable_key_rotation'],
    isBad: isOff,
    message: 'the key is never rotated',
    fix: 'enable_key_rotation: true',
  },
  {
    module: /^gcp_kms_crypto_key$/,
    path: ['rotation_period'],
    isBad: (text) => Number(/^(\d+)s$/.exec(text)?.[1] ?? 0) > LONGEST_PERIOD,
    message: 'the key is rotated after more than 90 days',
    fix: 'rotation_period: 7776000s',
  },
]

export const ANSIBLE_KEYS: readonly AnsibleFault[] = [
  {
    module: /^iam$/,
    path: ['access_key_state'],
    isBad: (text) => /^(?:create|active)$/i.test(text),
    message: 'the user gets a key without an end',
  },
]
