/** Older and rarer ways of writing what practices look for: lists of objects for blocks, balancers of the first generation. */
import { practices } from '../../patterns/practices/index.ts'
import { hitPlaces } from '../support/practice.ts'

type Files = Readonly<Record<string, string>>

const found = (rule: string, files: Files) =>
  hitPlaces(
    practices.filter(({ id }) => id === rule),
    { files, at: [] },
  )

const group = (port: string) =>
  `resource "aws_security_group" "g" {\n  ingress = [\n    {\n      from_port   = ${port}\n      to_port     = ${port}\n      cidr_blocks = ["0.0.0.0/0"]\n    }\n  ]\n}\n`
const pod = (option: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: api}\nspec:\n  containers:\n    - name: api\n      command:\n        - /usr/bin/kube-apiserver\n        - --secure-port=6443\n        - ${option}\n`
const job = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ secrets.DEPLOY_KEY }}\n'
const elb = (network: string) =>
  `resource "nifcloud_elb" "e" {\n  protocol = "HTTP"\n  network_interface {\n    network_id = "${network}"\n  }\n}\n`
const balancer = (scheme: string, protocol: string) =>
  `Resources:\n  B:\n    Type: AWS::ElasticLoadBalancing::LoadBalancer\n    Properties:\n      Scheme: ${scheme}\n      Listeners:\n        - {LoadBalancerPort: "80", Protocol: ${protocol}}\n`
const policy = (name: string) =>
  `Resources:\n  B:\n    Type: AWS::ElasticLoadBalancing::LoadBalancer\n    Properties:\n      Policies:\n        - Attributes:\n            - {Name: ${name}, Value: true}\n`
const databases = (cidr: string) =>
  `Resources:\n  D:\n    Type: AWS::RDS::DBSecurityGroup\n    Properties:\n      DBSecurityGroupIngress:\n        - CIDRIP: ${cidr}\n`
const domain = (option: string) =>
  `Resources:\n  D:\n    Type: AWS::OpenSearchService::Domain\n    Properties:\n      DomainEndpointOptions: {${option}}\n`
const role = (action: string) =>
  `resource "azurerm_role_definition" "r" {\n  permissions {\n    actions = ["${action}"]\n  }\n}\n`
const firewall = (start: string) =>
  `resource "azurerm_mssql_firewall_rule" "f" {\n  start_ip_address = "${start}"\n  end_ip_address   = "10.9.9.9"\n}\n`
const blueprint = (tls: string) =>
  `{"kind": "template", "properties": {"template": {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n"resources": [{"type": "Microsoft.Storage/storageAccounts", "properties": {\n"minimumTlsVersion": "${tls}"}}]}}}\n`

test.each<[rule: string, files: Files, at: string[]]>([
  ['net-open-cidr', { 'g.tf': group('22') }, ['g.tf:6']],
  ['net-open-cidr', { 'g.tf': group('443') }, []],
  [
    'k8s-host-isolation',
    {
      'p.tf':
        'resource "kubernetes_pod" "p" {\n  spec {\n    volume = [\n      { name = "s", host_path = { path = "/var/run/docker.sock" } }\n    ]\n    container {\n      name = "c"\n    }\n  }\n}\n',
    },
    ['p.tf:4'],
  ],
  ['ci-secret-logged', { '.depot/workflows/a.yml': job }, ['.depot/workflows/a.yml:6']],
  ['ci-secret-logged', { '.kettle/workflows/a.yml': job }, []],
  ['http-plain-listener', { 'e.tf': elb('net-COMMON_GLOBAL') }, ['e.tf:2']],
  ['http-plain-listener', { 'e.tf': elb('net-1234abcd') }, []],
  ['net-endpoint-no-auth', { 'api.yaml': pod('--anonymous-auth=true') }, ['api.yaml:10']],
  ['net-endpoint-no-auth', { 'api.yaml': pod('--anonymous-auth=false') }, []],
  ['http-plain-listener', { 'b.yaml': balancer('internet-facing', 'HTTP') }, ['b.yaml:7']],
  ['http-plain-listener', { 'b.yaml': balancer('internal', 'HTTP') }, []],
  ['http-plain-listener', { 'b.yaml': balancer('internet-facing', 'HTTPS') }, []],
  [
    'http-plain-listener',
    {
      'b.tf':
        'resource "aws_elb" "b" {\n  listener {\n    lb_port     = 80\n    lb_protocol = "http"\n  }\n}\n',
    },
    ['b.tf:4'],
  ],
  [
    'http-plain-listener',
    {
      'b.tf':
        'resource "aws_elb" "b" {\n  internal = true\n  listener {\n    lb_port     = 80\n    lb_protocol = "http"\n  }\n}\n',
    },
    [],
  ],
  [
    'http-plain-listener',
    { 'd.yaml': domain('TLSSecurityPolicy: Policy-Min-TLS-1-2-2019-07') },
    ['d.yaml:2'],
  ],
  ['http-plain-listener', { 'd.yaml': domain('EnforceHTTPS: true') }, []],
  ['tls-weak-version', { 'b.yaml': policy('Protocol-TLSv1') }, ['b.yaml:7']],
  ['tls-weak-version', { 'b.yaml': policy('Protocol-TLSv1.2') }, []],
  [
    'tls-weak-version',
    {
      'p.tf':
        'resource "aws_load_balancer_policy" "p" {\n  policy_attribute {\n    name  = "Protocol-TLSv1.1"\n    value = "true"\n  }\n}\n',
    },
    ['p.tf:4'],
  ],
  [
    'tls-weak-version',
    { 'w.tf': 'resource "azurerm_app_service" "w" {\n  site_config {\n    min_tls_version = 1.1\n  }\n}\n' },
    ['w.tf:3'],
  ],
  [
    'tls-weak-version',
    { 'w.tf': 'resource "azurerm_app_service" "w" {\n  site_config {\n    min_tls_version = 1.2\n  }\n}\n' },
    [],
  ],
  ['tls-weak-version', { 'artifact.json': blueprint('TLS1_0') }, ['artifact.json:3']],
  ['tls-weak-version', { 'artifact.json': blueprint('TLS1_2') }, []],
  ['net-open-cidr', { 'd.yaml': databases('0.0.0.0/0') }, ['d.yaml:6']],
  ['net-open-cidr', { 'd.yaml': databases('10.1.0.0/16') }, []],
  ['iam-admin-grant', { 'r.tf': role('*') }, ['r.tf:3']],
  ['iam-admin-grant', { 'r.tf': role('Microsoft.Authorization/roleDefinitions/write') }, ['r.tf:3']],
  ['iam-admin-grant', { 'r.tf': role('Microsoft.Compute/*/read') }, []],
  [
    'iam-admin-grant',
    { 'r.tf': role('*').replace('["*"]', '["*"]\n    not_actions = ["Microsoft.Authorization/*/write"]') },
    [],
  ],
  ['net-public-database', { 'f.tf': firewall('0.0.0.0') }, ['f.tf:2']],
  ['net-public-database', { 'f.tf': firewall('10.9.0.0') }, []],
  [
    'net-public-database',
    { 'm.tf': 'module "db" {\n  source = "acme/rds/aws"\n  publicly_accessible = true\n}\n' },
    ['m.tf:3'],
  ],
  ['net-public-database', { 'm.tf': 'module "db" {\n  publicly_accessible = false\n}\n' }, []],
  [
    'net-public-database',
    {
      'r.yaml':
        'Resources:\n  R:\n    Type: AWS::DMS::ReplicationInstance\n    Properties: {AllocatedStorage: 9}\n',
    },
    ['r.yaml:2'],
  ],
])('%s: %s', async (rule, files, at) => expect(await found(rule, files)).toEqual(at))
