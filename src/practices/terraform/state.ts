/** What a Terraform or Pulumi state holds, whatever its version and name. */
import { parseJson } from '../../documents/json.ts'
import { at, entriesAt, itemsAt, type Node, textAt, walk } from '../../documents/node.ts'
import { isSecretName } from '../secrets/secret-name.ts'

export interface StateContent {
  /** `encrypted` by OpenTofu; `empty` when it knows no resource. */
  readonly kind: 'state' | 'encrypted' | 'empty'
  /** How many resources it describes. */
  readonly resources: number
  /** Where secrets stand, without their values: `aws_iam_access_key.ci secret`. */
  readonly secrets: readonly string[]
}

const MARKS = [
  /"lineage"\s*:/,
  /"terraform_version"\s*:/,
  /"encrypted_data"\s*:/,
  /"checkpoint"\s*:\s*\{/,
  /"planned_values"\s*:/,
]

/** Reads a state, a plan printed as JSON, or a Pulumi checkpoint; undefined for any other text. */
export function stateOf(text: string): StateContent | undefined {
  if (!MARKS.some((mark) => mark.test(text))) return undefined
  const root = parseJson(text)
  if (at(root, 'encrypted_data') && at(root, 'encryption_version'))
    return { kind: 'encrypted', resources: 0, secrets: [] }
  const isState =
    at(root, 'lineage') !== undefined && (at(root, 'resources') ?? at(root, 'modules')) !== undefined
  const isShown =
    at(root, 'format_version') !== undefined &&
    (at(root, 'values') ?? at(root, 'planned_values')) !== undefined
  const isPulumi = at(root, 'checkpoint', 'latest') !== undefined
  if (!root || (!isState && !isShown && !isPulumi)) return undefined
  const resources = resourcesIn(root)
  const outputs = [...entriesAt(root, 'outputs'), ...entriesAt(root, 'values', 'outputs')]
  const secrets = [
    ...outputs.flatMap(({ key, value }) =>
      textAt(value, 'sensitive') === 'true' || (isSecretName(key) && hasText(at(value, 'value')))
        ? [`output ${key}`]
        : [],
    ),
    ...resources.flatMap(secretsOf),
  ]
  const kind = resources.length + outputs.length === 0 ? 'empty' : 'state'
  return { kind, resources: resources.length, secrets: [...new Set(secrets)] }
}

interface StateResource {
  readonly address: string
  readonly values: readonly Node[]
  readonly sensitive: readonly string[]
}

/** Version 4, version 3 (`modules[].resources{}`), `show -json`, Pulumi. */
function resourcesIn(root: Node): StateResource[] {
  const found: StateResource[] = []
  for (const { node, path } of walk(root)) {
    const type = textAt(node, 'type')
    if (node.kind !== 'map' || !type) continue
    const own =
      at(node, 'attributes') ?? at(node, 'values') ?? at(node, 'primary', 'attributes') ?? at(node, 'outputs')
    const instances = itemsAt(node, 'instances')
    if (!own && instances.length === 0) continue
    const name = textAt(node, 'name') ?? String(path.at(-1) ?? '').replace(`${type}.`, '')
    const values = [
      ...instances.flatMap((instance) => at(instance, 'attributes') ?? []),
      ...(own ? [own] : []),
    ]
    const sensitive = instances.flatMap((instance) =>
      itemsAt(instance, 'sensitive_attributes').flatMap((item) =>
        [...walk(item)].flatMap(({ node: part, path: inner }) =>
          part.kind === 'scalar' && inner.at(-1) === 'value' ? [part.text] : [],
        ),
      ),
    )
    found.push({ address: `${type}.${name}`, values, sensitive })
  }
  return found
}

const secretsOf = ({ address, values, sensitive }: StateResource): string[] =>
  values.flatMap((value) =>
    entriesAt(value).flatMap(({ key, value: held }) =>
      hasText(held) && (isSecretName(key) || SECRET_ATTRIBUTES.has(key) || sensitive.includes(key))
        ? [`${address} ${key}`]
        : [],
    ),
  )

/** Attributes whose names alone do not tell. */
const SECRET_ATTRIBUTES = new Set([
  'result',
  'private_key_pem',
  'private_key_openssh',
  'kube_config_raw',
  'secret',
  'ses_smtp_password_v4',
  'b64_std',
])

const hasText = (node: Node | undefined): boolean => node?.kind === 'scalar' && node.text !== ''
