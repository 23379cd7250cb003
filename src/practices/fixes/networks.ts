/** Who may come in, in the words of the resource that says so: an address, a switch, or a block that is missing. */
import type { Hit } from '../../../patterns/rule.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { opposite, settingWith } from './setting.ts'

const NETWORK = '<network of the office or VPN>'
/** `0.0.0.0/0`, `::/0`, `*`, `Internet`, and lists with one of them. */
const ADDRESS = /^[\s\w.:/,*-]*(?:\d+\.\d+\.\d+\.\d+|::|\*|internet|any)[\s\w.:/,*-]*$/i

/** What a cluster needs to say that says nothing of its callers, by what its declaration names. */
const CLUSTERS: readonly (readonly [RegExp, string])[] = [
  [/aws_eks_cluster/, `public_access_cidrs = ["${NETWORK}"]`],
  [/AWS::EKS::Cluster/, `PublicAccessCidrs: ["${NETWORK}"]`],
  [/azurerm_kubernetes_cluster/, `api_server_access_profile {\n  authorized_ip_ranges = ["${NETWORK}"]\n}`],
  [
    /google_container_cluster/,
    `master_authorized_networks_config {\n  cidr_blocks {\n    cidr_block = "${NETWORK}"\n  }\n}`,
  ],
]
const AZURE_CLUSTER = {
  arm: `"apiServerAccessProfile": { "authorizedIPRanges": ["${NETWORK}"] }`,
  bicep: `apiServerAccessProfile: {\n  authorizedIPRanges: ['${NETWORK}']\n}`,
}

/** The same hit with the text that narrows its place. */
export function narrowed(file: SourceFile, hit: Hit): Hit {
  if (hit.fix !== undefined || hit.instead !== undefined || !hit.range) return hit
  const { start, end } = hit.range
  const value = file.text.slice(start, end).replace(/^["']|["']$/g, '')
  if (/^allow\b/.test(value.trim()) && value.includes(';'))
    return { ...hit, fix: `allow ${NETWORK};\ndeny all;` }
  const other = opposite(value)
  if (other !== undefined) return { ...hit, instead: other }
  if (ADDRESS.test(value)) {
    const name = /start_?ip/i.test(settingWith(file, hit.range, ''))
      ? '<first address of the network>'
      : NETWORK
    return { ...hit, instead: name }
  }
  // The block says what it is in its head, or up to a few lines above what was found.
  const around = file.text.slice(Math.max(0, start - 400), start) + file.text.slice(start, start + 200)
  const near = CLUSTERS.filter(([kind]) => kind.test(around))
  const known =
    near.find(([kind]) => kind.test(`${hit.resource} ${file.text.slice(start, start + 200)}`)) ?? near[0]
  const azure = file.path.endsWith('.bicep') ? AZURE_CLUSTER.bicep : AZURE_CLUSTER.arm
  const fix = known?.[1] ?? (/managedClusters/i.test(around) ? azure : undefined)
  return fix === undefined ? hit : { ...hit, fix }
}
