/** Firewall rules and lists of callers in CloudFormation that let in the whole internet. */
import type { Hit } from '../../../patterns/rule.ts'
import { cloudTemplates } from '../../documents/dialects/cloudformation.ts'
import { at, isLiteral, itemsAt, type Node, textAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { type Found, listed, opened } from '../open-addresses.ts'
import { isAnyAddress, portsOf } from '../ports.ts'
import { isOff } from '../switched.ts'

/** Of every template of the file. */
export function* templateRules(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled: properties } of resources) {
      if (type === 'AWS::EKS::Cluster') yield* templateCluster(file, name, properties)
      if (/^AWS::RDS::DBSecurityGroup(?:Ingress)?$/.test(type)) yield* databaseGroup(file, name, properties)
      if (type === 'AWS::EC2::NetworkAclEntry') yield* templateAcl(file, name, properties)
      if (!/^AWS::EC2::SecurityGroup(?:Ingress)?$/.test(type)) continue
      const rules = type.endsWith('Ingress') ? [properties] : itemsAt(properties, 'SecurityGroupIngress')
      for (const rule of rules)
        for (const found of templateRule(rule)) yield { path: file.path, resource: name, ...found }
    }
}

function templateRule(rule: Node | undefined): Found[] {
  const cidr = at(rule, 'CidrIp') ?? at(rule, 'CidrIpv6')
  if (!isLiteral(cidr) || !isAnyAddress(cidr.text)) return []
  return opened(
    cidr.range,
    portsOf(textAt(rule, 'FromPort'), textAt(rule, 'ToPort'), textAt(rule, 'IpProtocol') === '-1'),
  )
}

function* templateAcl(file: SourceFile, resource: string, properties: Node | undefined): Generator<Hit> {
  const cidr = at(properties, 'CidrBlock') ?? at(properties, 'Ipv6CidrBlock')
  const ports = portsOf(textAt(properties, 'PortRange', 'From'), textAt(properties, 'PortRange', 'To'))
  const isOpen = isLiteral(cidr) && isAnyAddress(cidr.text) && textAt(properties, 'RuleAction') === 'allow'
  if (isOpen && textAt(properties, 'Egress') !== 'true' && !ports.all && ports.to - ports.from < 1024)
    for (const found of opened(cidr.range, ports)) yield { path: file.path, resource, ...found }
}

/** Who may reach a database of the first generation. */
function* databaseGroup(file: SourceFile, resource: string, properties: Node | undefined): Generator<Hit> {
  for (const rule of [properties, ...itemsAt(properties, 'DBSecurityGroupIngress')]) {
    const cidr = at(rule, 'CIDRIP')
    if (isLiteral(cidr) && isAnyAddress(cidr.text))
      yield { path: file.path, resource, ...listed(cidr.range, 'the allow list of the database') }
  }
}

/** Public, and open to all, unless it says otherwise. */
function* templateCluster(file: SourceFile, resource: string, properties: Node | undefined): Generator<Hit> {
  const config = at(properties, 'ResourcesVpcConfig')
  const lists = itemsAt(config, 'PublicAccessCidrs')
  if (!config || isOff(textAt(config, 'EndpointPublicAccess'))) return
  const open = lists.find((item) => isLiteral(item) && isAnyAddress(item.text))
  if (open ?? !at(config, 'PublicAccessCidrs'))
    yield { path: file.path, resource, ...listed((open ?? config).range, 'the endpoint of the cluster') }
}
