import { isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS } from '../../src/documents/dialects/cloudformation.ts'
import { addressOf } from '../../src/documents/hcl/hcl.ts'
import { isCode, isJson, isVendored, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_FIREWALLS, ansibleRules } from '../../src/practices/ansible/firewalls.ts'
import { azureRules } from '../../src/practices/azure/firewalls.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { templateRules } from '../../src/practices/cloudformation/rules.ts'
import { CLOUD_LIBRARY } from '../../src/practices/code/cloud-code.ts'
import { openRules } from '../../src/practices/code/cloud-networks.ts'
import { narrowed } from '../../src/practices/fixes/networks.ts'
import { kubernetesLists } from '../../src/practices/kubernetes/allow-lists.ts'
import { openAllowLists } from '../../src/practices/nginx.ts'
import { openObjects } from '../../src/practices/open-objects.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { moduleRules } from '../../src/practices/terraform/open-modules.ts'
import { terraformRules } from '../../src/practices/terraform/open-rules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'net-open-cidr',
  title: 'Port or allow list open to the whole internet',
  why: 'Scanners find an open administration or database port within minutes, and a list that allows everybody allows nobody in particular.',
  remediation:
    'Allow the networks that need it (a VPN, a bastion host, the addresses of the caller) and nothing else.',
  fixes: {
    hcl: 'cidr_blocks = ["<network of the office or VPN>"]',
    any: '<network of the office or VPN>',
  },
  severity: 7.5,
  cites: [
    { document: 'S1', line: 36, practice: 'Network controls and IP allow lists restrict who may call.' },
    { document: 'S0', line: 72, practice: 'Access is allowed by IP address where that is supported.' },
    { document: 'S0', line: 73, practice: 'Production is reached through a VPN or a bastion host.' },
    { document: 'S3', line: 42, practice: 'Firewall rules are configured.' },
  ],
  confidence: 'high',
  files: (path) =>
    isTerraformSource(path) ||
    isYaml(path) ||
    isJson(path) ||
    isBicep(path) ||
    /\.conf$/.test(path) ||
    (isCode(path) && !isVendored(path)),
  keywords: [
    ...['0.0.0.0', '::/0', '/0"', '/1"', 'source_address_prefix', 'allow all', 'internet'],
    ...['openstack_fw_rule', 'sourceAddressPrefix', 'Microsoft.ContainerService/managedClusters'],
    ...ANSIBLE_FIREWALLS,
    ...['anyIpv', 'any_ipv', 'endpoint_public_access'],
    ...['aws_eks_cluster', 'AWS::EKS::Cluster', 'azurerm_kubernetes_cluster', 'google_container_cluster'],
  ],
  lines: [
    {
      words: ['anyipv', 'any_ipv', '0.0.0.0', '/0"', "/0'", '/1"', "/1'"],
      shape: /any_?ipv|0\.0\.0\.0|\/[0-7]["']/i,
      also: CLOUD_LIBRARY,
    },
  ],
  *check(file) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file)) yield { ...narrowed(file, hit), ...lower }
  },
  examples: [
    {
      files: {
        'small.tf':
          'resource "databricks_ip_access_list" "d" {\n  list_type    = "ALLOW"\n  ip_addresses = ["10.1.0.0/16", "::/0"]\n}\nresource "openstack_fw_rule_v2" "o" {\n  action           = "allow"\n  protocol         = "tcp"\n  destination_port = "23"\n}\nresource "huaweicloud_networking_secgroup_rule" "h" {\n  direction        = "ingress"\n  ports            = "443,3306"\n  remote_ip_prefix = "0.0.0.0/0"\n}\nresource "tencentcloud_security_group_rule_set" "t" {\n  ingress {\n    action     = "ACCEPT"\n    cidr_block = "0.0.0.0/0"\n  }\n}\nresource "exoscale_security_group_rule" "e" {\n  type       = "INGRESS"\n  cidr       = "0.0.0.0/0"\n  start_port = 5432\n  end_port   = 5432\n}\nresource "cloudstack_network_acl" "c" {\n  rule {\n    action       = "allow"\n    traffic_type = "ingress"\n    cidr_list    = ["0.0.0.0/0"]\n    ports        = ["80", "6379"]\n  }\n}\n',
        'others.tf':
          'resource "alicloud_security_group_rule" "a" {\n  type = "ingress"\n  port_range = "22/22"\n  cidr_ip = "0.0.0.0/0"\n}\nresource "hcloud_firewall" "h" {\n  rule {\n    direction = "in"\n    port = "3306"\n    source_ips = ["0.0.0.0/0", "::/0"]\n  }\n}\nresource "oci_core_security_list" "o" {\n  ingress_security_rules {\n    protocol = "6"\n    source = "0.0.0.0/0"\n    tcp_options {\n      min = 20\n      max = 25\n    }\n  }\n}\nresource "alicloud_db_instance" "d" {\n  security_ips = ["10.0.0.0/8", "0.0.0.0"]\n}\n',
      },
      at: [
        ...['others.tf:4', 'others.tf:10', 'others.tf:16', 'others.tf:24', 'small.tf:3', 'small.tf:6'],
        ...['small.tf:13', 'small.tf:18', 'small.tf:23', 'small.tf:31'],
      ],
    },
    {
      files: {
        'sg.tf':
          'module "sg" {\n  source = "terraform-aws-modules/security-group/aws"\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n  ingress_rules = ["https-443-tcp", "ssh-tcp"]\n  ingress_with_cidr_blocks = [\n    { from_port = 5432, to_port = 5432, cidr_blocks = "10.0.0.0/8,0.0.0.0/0" },\n  ]\n}\n',
        'eks.tf':
          'module "eks" {\n  source = "terraform-aws-modules/eks/aws"\n  endpoint_public_access = true\n}\n',
        'dynamic.tf':
          'resource "aws_default_network_acl" "a" {\n  dynamic "ingress" {\n    for_each = var.rules\n    content {\n      action = "allow"\n      from_port = 22\n      to_port = 22\n      cidr_block = "0.0.0.0/0"\n    }\n  }\n}\n',
      },
      at: ['sg.tf:3', 'sg.tf:6', 'eks.tf:3', 'dynamic.tf:8'],
    },
    {
      files: {
        'tasks/group.yml':
          '- amazon.aws.ec2_security_group:\n    name: g\n    rules:\n      - proto: tcp\n        ports: [80, 22]\n        cidr_ip: 0.0.0.0/0\n',
        'site.yml':
          "- hosts: localhost\n  tasks:\n    - name: shut\n      block:\n        - azure_rm_securitygroup:\n            rules:\n              - destination_port_range: 3389\n                source_address_prefix: '*'\n",
      },
      at: ['tasks/group.yml:6', 'site.yml:8'],
    },
    {
      files: {
        'fw.yml':
          "- google.cloud.gcp_compute_firewall:\n    allowed:\n      - ip_protocol: tcp\n        ports: ['20-25']\n    source_ranges: [0.0.0.0/0]\n- google.cloud.gcp_container_cluster:\n    name: c\n",
      },
      at: ['fw.yml:5', 'fw.yml:7'],
    },
    {
      files: {
        'sg.tf':
          'resource "aws_security_group" "s" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n',
      },
      at: ['sg.tf:5'],
    },
    {
      files: {
        'eks.tf': 'resource "aws_eks_cluster" "c" {\n  vpc_config {\n    subnet_ids = var.s\n  }\n}\n',
        'nsg.tf':
          'resource "azurerm_network_security_rule" "r" {\n  direction = "Inbound"\n  access = "Allow"\n  destination_port_range = "3389"\n  source_address_prefix = "*"\n}\n',
      },
      at: ['eks.tf:2', 'nsg.tf:5'],
    },
    {
      files: {
        'cdk.ts':
          "import * as ec2 from 'aws-cdk-lib/aws-ec2'\ngroup.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22))\nserver.connections.allowFromAnyIpv4(ec2.Port.POSTGRES)\n",
        'cdk.py':
          'from aws_cdk import aws_ec2 as ec2\ngroup.add_ingress_rule(peer=ec2.Peer.ipv4("0.0.0.0/0"), connection=ec2.Port.tcp_range(20, 30))\n',
        'a.ts':
          "import * as aws from '@pulumi/aws'\nnew aws.ec2.SecurityGroup('g', {\n  ingress: [\n    { protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: ['0.0.0.0/0'] },\n  ],\n})\n",
        'a.go':
          'package a\nimport "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/ec2"\nvar rule = ec2.SecurityGroupIngressArgs{\n\tFromPort: pulumi.Int(3306),\n\tCidrBlocks: pulumi.StringArray{pulumi.String("0.0.0.0/0")},\n}\n',
        'a.cs':
          'using Pulumi.Gcp.Compute;\nvar f = new Firewall("f", new FirewallArgs {\n  SourceRanges = { "0.0.0.0/0" },\n  Allows = { new FirewallAllowArgs { Ports = { "3389" } } },\n});\n',
      },
      at: ['a.cs:3', 'a.go:5', 'a.ts:4', 'cdk.py:2', 'cdk.ts:2', 'cdk.ts:3'],
    },
    {
      files: {
        'sg.yaml':
          'Resources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress:\n        - {FromPort: 5432, ToPort: 5432, CidrIp: 0.0.0.0/0}\n',
      },
      at: ['sg.yaml:6'],
    },
    {
      files: {
        'svc.yaml':
          'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges:\n  - 0.0.0.0/0\n',
        'group.yaml':
          'apiVersion: ec2.aws.crossplane.io/v1beta1\nkind: SecurityGroup\nmetadata: {name: g}\nspec:\n  forProvider:\n    ingress:\n      - fromPort: 5432\n        toPort: 5432\n        ipRanges:\n          - cidrIp: 0.0.0.0/0\n',
        'Pulumi.yaml':
          'name: a\nruntime: yaml\nresources:\n  fw:\n    type: gcp:compute:Firewall\n    properties:\n      sourceRanges: [0.0.0.0/0]\n      allows: [{protocol: tcp, ports: ["20-25"]}]\n',
      },
      at: ['Pulumi.yaml:7', 'group.yaml:10', 'svc.yaml:7'],
    },
    {
      files: {
        'fw.tf':
          'resource "google_compute_firewall" "f" {\n  source_ranges = ["0.0.0.0/0"]\n  allow {\n    protocol = "all"\n  }\n}\n',
      },
      at: ['fw.tf:2'],
    },
    {
      files: {
        'nsg.tf':
          'resource "azurerm_network_security_rule" "r" {\n  direction = "Inbound"\n  access = "Allow"\n  source_address_prefix = null\n  source_address_prefixes = ["10.0.0.0/16", "Internet"]\n  destination_port_ranges = [22, 443]\n}\n',
      },
      at: ['nsg.tf:5'],
    },
    {
      files: {
        'acl.tf':
          'resource "aws_network_acl_rule" "a" {\n  rule_action = "allow"\n  from_port   = 3389\n  to_port     = 3389\n  cidr_block  = "0.0.0.0/0"\n}\n',
        'do.tf':
          'resource "digitalocean_firewall" "f" {\n  inbound_rule {\n    protocol         = "tcp"\n    port_range       = "22"\n    source_addresses = ["0.0.0.0/0", "::/0"]\n  }\n}\n',
        'os.tf':
          'resource "openstack_networking_secgroup_rule_v2" "r" {\n  direction        = "ingress"\n  port_range_min   = 22\n  port_range_max   = 22\n  remote_ip_prefix = "0.0.0.0/0"\n}\n',
      },
      at: ['acl.tf:5', 'do.tf:5', 'os.tf:5'],
    },
    {
      files: {
        'cluster.tf':
          'resource "azurerm_kubernetes_cluster" "c" {\n  dns_prefix = "c"\n}\nresource "google_container_cluster" "g" {\n  name = "g"\n}\n',
        'cluster.yaml':
          'Resources:\n  C:\n    Type: AWS::EKS::Cluster\n    Properties:\n      ResourcesVpcConfig:\n        PublicAccessCidrs: [0.0.0.0/0]\n',
      },
      at: ['cluster.tf:1', 'cluster.tf:4', 'cluster.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'small.tf':
          'resource "databricks_ip_access_list" "d" {\n  list_type    = "BLOCK"\n  ip_addresses = ["0.0.0.0/0"]\n}\nresource "openstack_fw_rule_v2" "o" {\n  action            = "allow"\n  source_ip_address = "10.0.0.0/8"\n  destination_port  = "22"\n}\nresource "openstack_fw_rule_v2" "w" {\n  action           = "allow"\n  destination_port = "443"\n}\nresource "cloudstack_network_acl" "c" {\n  rule {\n    action       = "allow"\n    traffic_type = "egress"\n    cidr_list    = ["0.0.0.0/0"]\n    ports        = ["22"]\n  }\n}\n',
        'others.tf':
          'resource "alicloud_security_group_rule" "a" {\n  type = "ingress"\n  policy = "drop"\n  port_range = "22/22"\n  cidr_ip = "0.0.0.0/0"\n}\nresource "alicloud_security_group_rule" "p" {\n  type = "ingress"\n  ip_protocol = "icmp"\n  port_range = "1/65535"\n  cidr_ip = "0.0.0.0/0"\n}\nresource "linode_firewall" "l" {\n  inbound {\n    action = "ACCEPT"\n    ports = "80,443"\n    ipv4 = ["0.0.0.0/0"]\n  }\n}\nresource "oci_core_network_security_group_security_rule" "o" {\n  direction = "EGRESS"\n  protocol = "all"\n  source = "0.0.0.0/0"\n}\n',
      },
      at: [],
    },
    {
      files: {
        'sg.tf':
          'module "sg" {\n  source = "terraform-aws-modules/security-group/aws"\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n  ingress_rules = ["https-443-tcp", "http-80-tcp", "all-icmp"]\n  egress_cidr_blocks = ["0.0.0.0/0"]\n  egress_rules = ["all-all"]\n}\n',
        'eks.tf':
          'module "eks" {\n  source = "terraform-aws-modules/eks/aws"\n  endpoint_public_access = true\n  endpoint_public_access_cidrs = var.office\n}\n',
      },
      at: [],
    },
    {
      files: {
        'tasks/group.yml':
          "- amazon.aws.ec2_security_group:\n    rules:\n      - {proto: tcp, ports: [80, 443], cidr_ip: 0.0.0.0/0}\n      - {proto: tcp, ports: 22, cidr_ip: 10.0.0.0/8}\n    rules_egress:\n      - {proto: all, cidr_ip: 0.0.0.0/0}\n- azure_rm_securitygroup:\n    rules:\n      - {direction: Outbound, destination_port_range: 22, source_address_prefix: '*'}\n      - {access: Deny, destination_port_range: 22, source_address_prefix: '*'}\n",
        'cluster.tf':
          'resource "azurerm_kubernetes_cluster" "c" {\n  private_cluster_enabled = var.private\n}\nresource "google_container_cluster" "g" {\n  master_authorized_networks_config {}\n}\n',
        'acl.tf':
          'resource "aws_network_acl" "a" {\n  ingress {\n    action     = "allow"\n    from_port  = 0\n    to_port    = 0\n    cidr_block = "0.0.0.0/0"\n  }\n}\nresource "azurerm_network_security_rule" "r" {\n  direction = "Inbound"\n  access = "Allow"\n  protocol = "Icmp"\n  destination_port_range = "22"\n  source_address_prefix = "*"\n}\n',
        'sg.tf':
          'resource "aws_security_group" "s" {\n  ingress {\n    from_port   = 443\n    to_port     = 443\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n  egress {\n    from_port   = 0\n    to_port     = 0\n    protocol    = "-1"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'sg.tf':
          'resource "aws_security_group_rule" "s" {\n  type        = "ingress"\n  from_port   = 22\n  to_port     = 22\n  cidr_blocks = ["10.0.0.0/8"]\n}\n',
        'rt.tf':
          'resource "aws_route_table" "r" {\n  route {\n    cidr_block = "0.0.0.0/0"\n    gateway_id = aws_internet_gateway.g.id\n  }\n}\n',
        'eks.tf':
          'resource "aws_eks_cluster" "c" {\n  vpc_config {\n    endpoint_public_access = false\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'cdk.ts':
          "import * as ec2 from 'aws-cdk-lib/aws-ec2'\ngroup.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443))\ngroup.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(22))\ngroup.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.allTraffic())\ngroup.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port))\n",
        'a.py':
          'import pulumi_aws as aws\naws.ec2.SecurityGroup("g", egress=[{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}])\naws.ec2.SecurityGroupRule("r", type="egress", from_port=22, to_port=22, cidr_blocks=["0.0.0.0/0"])\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile): Generator<Hit> {
  if (isTerraformSource(file.path))
    for (const block of file.hcl()?.blocks ?? []) {
      if (block.type !== 'resource' && block.type !== 'module') continue
      const rules = block.type === 'module' ? moduleRules(block) : terraformRules(block)
      for (const found of rules) yield { path: file.path, resource: addressOf(block), ...found }
    }
  else if (isCode(file.path)) yield* openRules(file)
  else if (/\.conf$/.test(file.path)) yield* openAllowLists(file)
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateRules(file)
  else if (isBicep(file.path)) yield* inAzure(file, azureRules)
  else {
    yield* inAzure(file, azureRules)
    yield* kubernetesLists(file)
    yield* ansibleRules(file)
    yield* openObjects(file)
  }
}
