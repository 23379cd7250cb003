/** Practices of Azure templates, in JSON and in Bicep. */
import { practices } from '../../patterns/practices/index.ts'
import { hitPlaces } from '../support/practice.ts'

const SCHEMA = '"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"'

/** Lines of Bicep inside one resource. */
const resource = (type: string, ...lines: readonly string[]) =>
  [`resource it '${type}@2023-01-01' = {`, "  name: 'it'", '  properties: {', ...lines, '  }', '}', ''].join(
    '\n',
  )

const lines = async (rule: string, text: string, path = 'main.bicep') =>
  (
    await hitPlaces(
      practices.filter(({ id }) => id === rule),
      { files: { [path]: text }, at: [] },
    )
  ).map((place) => Number(place.slice(place.lastIndexOf(':') + 1)))

const SITE = 'Microsoft.Web/sites'
const STORE = 'Microsoft.Storage/storageAccounts'
const GROUP = 'Microsoft.Network/networkSecurityGroups/securityRules'
const SUBNET = 'Microsoft.Network/virtualNetworks/subnets'
const CLUSTER = 'Microsoft.ContainerService/managedClusters'
const POSTGRES = 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules'
const VAULT = 'Microsoft.KeyVault/vaults'
const inbound = ["access: 'Allow'", "direction: 'Inbound'", "protocol: 'Tcp'"]

test.each<[rule: string, text: string, at: number[]]>([
  ['http-plain-listener', resource(SITE, "serverFarmId: 'p'"), [1]],
  ['http-plain-listener', resource(SITE, 'httpsOnly: false'), [4]],
  ['http-plain-listener', resource(SITE, 'httpsOnly: true'), []],
  ['http-plain-listener', `param only bool\n${resource(SITE, 'httpsOnly: only')}`, []],
  [
    'http-plain-listener',
    `param only bool = false\n${resource(STORE, 'supportsHttpsTrafficOnly: only')}`,
    [1],
  ],
  ['http-plain-listener', resource(STORE, "accessTier: 'Hot'"), []],
  ['http-plain-listener', resource(STORE, "accessTier: 'Hot'").replace('2023-01-01', '2018-07-01'), [1]],
  [
    'http-plain-listener',
    resource('Microsoft.App/containerApps', 'configuration: {\n ingress: {\n  allowInsecure: true\n }\n}'),
    [6],
  ],
  [
    'http-plain-listener',
    resource(
      'Microsoft.Cdn/profiles/afdEndpoints/routes',
      "supportedProtocols: [\n'Http'\n'Https'\n]\nhttpsRedirect: 'Disabled'",
    ),
    [5],
  ],
  [
    'http-plain-listener',
    resource(
      'Microsoft.Cdn/profiles/afdEndpoints/routes',
      "supportedProtocols: ['Http', 'Https']\nhttpsRedirect: 'Enabled'",
    ),
    [],
  ],
  ['tls-weak-version', resource(STORE, "minimumTlsVersion: 'TLS1_0'"), [4]],
  ['tls-weak-version', resource(SITE, "siteConfig: {\nminTlsVersion: '1.1'\n}"), [5]],
  ['tls-weak-version', resource(SITE, "siteConfig: {\nminTlsVersion: '1.2'\n}"), []],
  ['tls-weak-version', resource('Microsoft.Sql/servers', "minimalTlsVersion: 'None'"), [4]],
  [
    'tls-weak-version',
    resource(
      'Microsoft.ApiManagement/service',
      "customProperties: {\n'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'True'\n}",
    ),
    [5],
  ],
  [
    'tls-weak-version',
    resource(
      'Microsoft.ApiManagement/service',
      "customProperties: {\n'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'False'\n}",
    ),
    [],
  ],
  ['tls-db-connection', resource('Microsoft.DBforMySQL/servers', "sslEnforcement: 'Disabled'"), [4]],
  ['tls-db-connection', resource('Microsoft.Cache/redis', 'enableNonSslPort: true'), [4]],
  ['tls-db-connection', resource('Microsoft.Cache/redis', 'enableNonSslPort: false'), []],
  ['tls-db-connection', resource('Microsoft.DBforMySQL/servers', "sslEnforcement: 'Enabled'"), []],
  [
    'net-open-cidr',
    resource(GROUP, ...inbound, "sourceAddressPrefix: '*'", "destinationPortRange: '22'"),
    [7],
  ],
  [
    'net-open-cidr',
    resource(
      GROUP,
      ...inbound,
      "sourceAddressPrefix: 'Internet'",
      "destinationPortRanges: ['443', '3380-3390']",
    ),
    [7],
  ],
  [
    'net-open-cidr',
    resource(GROUP, ...inbound, "sourceAddressPrefix: '*'", "destinationPortRange: '443'"),
    [],
  ],
  [
    'net-open-cidr',
    resource(GROUP, ...inbound, "sourceAddressPrefix: 'VirtualNetwork'", "destinationPortRange: '22'"),
    [],
  ],
  [
    'net-open-cidr',
    resource(
      'Microsoft.Network/networkSecurityGroups',
      "securityRules: [\n{\nname: 'ssh'\nproperties: {",
      ...inbound,
      "sourceAddressPrefix: '0.0.0.0/0'\ndestinationPortRange: '22'\n}\n}\n]",
    ),
    [11],
  ],
  ...[SUBNET, 'Microsoft.Network/networkInterfaces', 'Microsoft.Network/routeTables'].map(
    (type): [string, string, number[]] => [
      'net-open-cidr',
      resource(
        type,
        'networkSecurityGroup: {\nproperties: {\nsecurityRules: [\n{\nproperties: {',
        ...inbound,
        "sourceAddressPrefix: '0.0.0.0/0'\ndestinationPortRange: '22'\n}\n}\n]\n}\n}",
      ),
      /route/.test(type) ? [] : [12],
    ],
  ),
  ['net-open-cidr', resource(CLUSTER, "dnsPrefix: 'c'"), [1]],
  ['net-open-cidr', resource(CLUSTER, 'apiServerAccessProfile: {\nauthorizedIPRanges: []\n}'), [1]],
  ['net-open-cidr', resource(CLUSTER, 'apiServerAccessProfile: {\nenablePrivateCluster: true\n}'), []],
  [
    'net-open-cidr',
    resource(CLUSTER, "apiServerAccessProfile: {\nauthorizedIPRanges: ['10.0.0.0/8']\n}"),
    [],
  ],
  [
    'net-public-database',
    resource(POSTGRES, "startIpAddress: '0.0.0.0'", "endIpAddress: '255.255.255.255'"),
    [4],
  ],
  ['net-public-database', resource(POSTGRES, "startIpAddress: '0.0.0.0'", "endIpAddress: '0.0.0.0'"), [4]],
  ['net-public-database', resource(POSTGRES, "startIpAddress: '10.0.0.1'", "endIpAddress: '10.0.0.9'"), []],
  ['net-public-database', resource(VAULT, "networkAcls: {\ndefaultAction: 'Allow'\n}"), [5]],
  [
    'net-public-database',
    resource(VAULT, "publicNetworkAccess: 'Disabled'\nnetworkAcls: {\ndefaultAction: 'Allow'\n}"),
    [],
  ],
  ['rotate-not-configured', resource(`${VAULT}/secrets`, 'value: given'), [1]],
  ['rotate-not-configured', resource(`${VAULT}/keys`, 'attributes: {\nexp: 1893456000\n}'), []],
  [
    'rotate-not-configured',
    resource(
      CLUSTER,
      "addonProfiles: {\nazureKeyvaultSecretsProvider: {\nconfig: {\nenableSecretRotation: 'false'\n}\n}\n}",
    ),
    [7],
  ],
  [
    'iac-literal-secret',
    resource('Microsoft.Sql/servers', "administratorLoginPassword: 'kettle-Bruise-91'"),
    [4],
  ],
  ['iac-literal-secret', resource(`${VAULT}/secrets`, "value: 'kettle-Bruise-91'"), [4]],
  ['iac-literal-secret', resource(`${VAULT}/secrets`, 'value: given'), []],
  [
    'iac-literal-secret',
    resource(
      SITE,
      "siteConfig: {\nappSettings: [\n{\nname: 'DB_PASSWORD'\nvalue: 'kettle-Bruise-91'\n}\n]\n}",
    ),
    [8],
  ],
  [
    'iac-literal-secret',
    resource(
      'Microsoft.Compute/virtualMachines',
      'osProfile: {\nadminPassword: adminPassword\nsecrets: []\n}',
    ),
    [],
  ],
  [
    'iac-secret-plaintext-store',
    `@secure()\nparam pw string\n${resource('Microsoft.App/containerApps', "template: {\ncontainers: [\n{\nenv: [\n{\nname: 'DB_PASSWORD'\nvalue: pw\n}\n]\n}\n]\n}")}`,
    [12],
  ],
  [
    'iac-secret-plaintext-store',
    `@secure()\nparam pw string\n${resource('Microsoft.App/containerApps', "template: {\ncontainers: [\n{\nenv: [\n{\nname: 'DB_PASSWORD'\nsecretRef: 'pw'\n}\n]\n}\n]\n}")}`,
    [],
  ],
  [
    'iac-param-not-secure',
    `param given string\n${resource('Microsoft.Sql/servers', 'administratorLoginPassword: given')}`,
    [1],
  ],
  [
    'iac-param-not-secure',
    `@secure()\nparam given string\n${resource('Microsoft.Sql/servers', 'administratorLoginPassword: given')}output shown string = given\n`,
    [9],
  ],
  [
    'iac-param-not-secure',
    'param resourceToken string\nparam applicationInsightsConnectionString string\n',
    [],
  ],
  [
    'iam-admin-grant',
    resource(
      'Microsoft.Authorization/roleDefinitions',
      "permissions: [\n{\nactions: ['*']\nnotActions: ['Microsoft.Authorization/*/write']\n}\n]",
    ),
    [],
  ],
  ['iac-param-not-secure', 'param given string\noutput shown string = given\n', []],
  [
    'iam-admin-grant',
    `targetScope = 'subscription'\n${resource('Microsoft.Authorization/roleAssignments', "roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')")}`,
    [5],
  ],
  [
    'iam-admin-grant',
    resource(
      'Microsoft.Authorization/roleAssignments',
      "roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')",
    ),
    [],
  ],
  [
    'iam-admin-grant',
    resource('Microsoft.Authorization/roleDefinitions', "permissions: [\n{\nactions: [\n'*'\n]\n}\n]"),
    [7],
  ],
])('%s: %s', async (rule, text, at) => expect(await lines(rule, text)).toEqual(at))

test.each([
  ['http-plain-listener', 'Microsoft.Web/sites', '"httpsOnly": false', [5]],
  ['http-plain-listener', 'Microsoft.Web/sites', '"httpsOnly": "[parameters(\'only\')]"', []],
  ['tls-weak-version', 'Microsoft.Storage/storageAccounts', '"minimumTlsVersion": "TLS1_1"', [5]],
  ['tls-weak-version', 'Microsoft.Storage/storageAccounts', '"minimumTlsVersion": "TLS1_2"', []],
  ['iac-literal-secret', 'Microsoft.Sql/servers', '"administratorLoginPassword": "kettle-Bruise-91"', [5]],
  ['iac-literal-secret', 'Microsoft.Sql/servers', '"administratorLoginPassword": "[parameters(\'p\')]"', []],
])('%s in JSON: %s %s', async (rule, type, property, at) =>
  expect(
    await lines(
      rule,
      `{${SCHEMA},\n"resources": [{\n"type": "${type}",\n"properties": {\n${property}\n}}]}`,
      'azuredeploy.json',
    ),
  ).toEqual(at),
)
