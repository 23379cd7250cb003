import { isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS } from '../../src/documents/dialects/cloudformation.ts'
import { addressOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { formatOf, isCode, isJson, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ANSIBLE_LISTENERS, ansibleFaults } from '../../src/practices/ansible/faults.ts'
import { azureListeners, inAzure } from '../../src/practices/azure/listeners.ts'
import { templateListeners } from '../../src/practices/cloudformation/listeners.ts'
import { CLOUD_LISTENER, cloudListeners } from '../../src/practices/code/cloud-listeners.ts'
import { flyListener, REDIRECT_SETTING, redirectSettings } from '../../src/practices/code/plain-redirects.ts'
import { nginxListeners } from '../../src/practices/nginx.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { terraformListeners } from '../../src/practices/terraform/plain-listeners.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'http-plain-listener',
  title: 'Public listener that serves plain HTTP',
  why: 'Passwords, tokens and cookies cross every network on the way in clear, and anybody there can change the answers.',
  remediation: 'Serve HTTPS and let the plain listener do nothing but redirect to it.',
  fixes: {
    hcl: 'default_action {\n  type = "redirect"\n  redirect {\n    port        = "443"\n    protocol    = "HTTPS"\n    status_code = "HTTP_301"\n  }\n}',
    cloudformation:
      "DefaultActions:\n  - Type: redirect\n    RedirectConfig: {Protocol: HTTPS, Port: '443', StatusCode: HTTP_301}",
    any: 'return 301 https://$host$request_uri;',
  },
  severity: 6.5,
  cites: [
    { document: 'S1', line: 32, practice: 'The service runs behind HTTPS only.' },
    { document: 'S1', line: 33, practice: 'No plain HTTP endpoints on the internet.' },
    { document: 'S3', line: 41, practice: 'HTTPS is on in production.' },
  ],
  confidence: 'medium',
  files: (path) =>
    isTerraformSource(path) ||
    isYaml(path) ||
    isJson(path) ||
    isBicep(path) ||
    /\.conf$|sites-(?:available|enabled)\//.test(path) ||
    isCode(path) ||
    formatOf(path) === 'toml' ||
    nameOf(path) === 'Caddyfile',
  keywords: [
    'HTTP',
    'allow-all',
    'ALLOW_ALL',
    'LoadBalanced',
    'httpsOnly',
    'enforceHttps',
    'https_only',
    'enable_https',
    'listen',
    'SSL_REDIRECT',
    'force_https',
    'force_ssl',
    'forceSSL',
    'azurerm_',
    'digitalocean_loadbalancer',
    'is_http_allowed',
    'Microsoft.Web/sites',
    'Microsoft.Storage/storageAccounts',
    'isHttpAllowed',
    'AWS::OpenSearchService',
    'AWS::Elasticsearch',
    'allowInsecure',
    'enforce_https',
    ...['Microsoft.ApiManagement', 'azurerm_api_management_api'],
  ],
  lines: [REDIRECT_SETTING, CLOUD_LISTENER],
  *check(file, inventory) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file, inventory)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'stack.ts':
          "import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2'\nconst lb = new elbv2.ApplicationLoadBalancer(this, 'lb', { vpc, internetFacing: true })\nlb.addListener('web', {\n  port: 80,\n})\nnew ecs.ApplicationLoadBalancedFargateService(this, 's', { cluster })\nnew cloudfront.Distribution(this, 'd', { defaultBehavior: {\n  viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.ALLOW_ALL,\n} })\n",
        'stack.py':
          'from aws_cdk import aws_elasticloadbalancingv2 as elbv2\nlb = elbv2.ApplicationLoadBalancer(self, "lb", vpc=vpc, internet_facing=True)\nlb.add_listener("web", port=80)\n',
        'index.ts':
          "import * as aws from '@pulumi/aws'\nnew aws.lb.Listener('web', {\n  port: 80,\n  protocol: 'HTTP',\n  defaultActions: [{ type: 'forward', targetGroupArn: g.arn }],\n})\n",
        '__main__.py': 'import pulumi_azure_native as azure\nazure.web.WebApp("app", https_only=False)\n',
      },
      at: ['__main__.py:2', 'index.ts:4', 'stack.py:3', 'stack.ts:4', 'stack.ts:6', 'stack.ts:8'],
    },
    {
      files: {
        'lb.tf':
          'resource "alicloud_alb_listener" "l" {\n  listener_protocol = "HTTP"\n}\nresource "tencentcloud_clb_listener" "t" {\n  protocol = "HTTP"\n}\n',
        'tasks/web.yml':
          '- community.aws.elb_application_lb:\n    listeners:\n      - Protocol: HTTP\n        DefaultActions: [{Type: forward}]\n- azure_rm_webapp:\n    https_only: false\n',
      },
      at: ['lb.tf:2', 'lb.tf:5', 'tasks/web.yml:3', 'tasks/web.yml:6'],
    },
    {
      files: {
        'lb.tf':
          'resource "aws_lb_listener" "h" {\n  port     = 80\n  protocol = "HTTP"\n  default_action {\n    type = "forward"\n  }\n}\n',
      },
      at: ['lb.tf:3'],
    },
    {
      files: {
        'cdn.tf':
          'resource "aws_cloudfront_distribution" "d" {\n  default_cache_behavior {\n    viewer_protocol_policy = "allow-all"\n  }\n}\n',
      },
      at: ['cdn.tf:3'],
    },
    {
      files: { 'settings/production.py': 'SECURE_SSL_REDIRECT = False\n' },
      at: ['settings/production.py:1'],
    },
    { files: { 'fly.toml': 'app = "a"\n[http_service]\nforce_https = false\n' }, at: ['fly.toml:3'] },
    {
      files: {
        'nginx.conf':
          'server {\n  listen 80;\n  server_name app.acme.io;\n  location / { proxy_pass http://app; }\n}\n',
      },
      at: ['nginx.conf:2'],
    },
    {
      files: {
        'app.tf':
          'resource "azurerm_linux_web_app" "w" {\n  name = "w"\n}\nresource "azurerm_api_management_api" "a" {\n  protocols = ["https", "http"]\n}\n',
        'api.bicep':
          "resource a 'Microsoft.ApiManagement/service/apis@2022-08-01' = {\n  name: 'g/orders'\n  properties: {\n    protocols: [\n      'http'\n      'https'\n    ]\n  }\n}\n",
      },
      at: ['api.bicep:5', 'app.tf:1', 'app.tf:5'],
    },
    {
      files: {
        'lb.tf':
          'resource "aws_lb_listener" "h" {\n  protocol = "HTTP"\n  default_action {\n    type = "redirect"\n    redirect {\n      protocol    = "HTTP"\n      status_code = "HTTP_301"\n    }\n  }\n}\n',
      },
      at: ['lb.tf:2'],
    },
    {
      files: {
        'do.tf':
          'resource "digitalocean_loadbalancer" "b" {\n  forwarding_rule {\n    entry_port     = 80\n    entry_protocol = "http"\n  }\n}\n',
      },
      at: ['do.tf:4'],
    },
    {
      files: {
        'template.yaml':
          'Resources:\n  D:\n    Type: AWS::OpenSearchService::Domain\n    Properties:\n      DomainEndpointOptions: {EnforceHTTPS: false}\n',
      },
      at: ['template.yaml:5'],
    },
    {
      files: {
        'config/environments/production.rb':
          'Rails.application.configure do\n  config.force_ssl = false\nend\n',
      },
      at: ['config/environments/production.rb:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'stack.ts':
          "import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2'\nconst own = new elbv2.ApplicationLoadBalancer(this, 'own', { vpc })\nown.addListener('web', { port: 80 })\nconst lb = new elbv2.ApplicationLoadBalancer(this, 'lb', { vpc, internetFacing: true })\nlb.addListener('web', { port: 80, defaultAction: elbv2.ListenerAction.redirect({ port: '443' }) })\nlb.addListener('tls', { port: 443, certificates: [c] })\nnew ecs.ApplicationLoadBalancedFargateService(this, 's', { cluster, certificate })\n",
        'index.ts':
          "import * as aws from '@pulumi/aws'\nnew aws.lb.Listener('web', { protocol: 'HTTP', defaultActions: [{ type: 'redirect', redirect: { protocol: 'HTTPS' } }] })\n",
      },
      at: [],
    },
    {
      files: {
        'config/environments/production.rb':
          'Rails.application.configure do\n  # config.force_ssl = false\n  config.force_ssl = true\nend\n',
      },
      at: [],
    },
    {
      files: {
        'lb.tf':
          'resource "alicloud_alb_listener" "l" {\n  listener_protocol = "HTTP"\n  default_actions {\n    type = "Redirect"\n  }\n}\n',
        'tasks/web.yml':
          '- community.aws.elb_application_lb:\n    listeners:\n      - Protocol: HTTP\n        DefaultActions: [{Type: redirect}]\n- azure_rm_webapp:\n    https_only: true\n',
      },
      at: [],
    },
    {
      files: {
        'do.tf':
          'resource "digitalocean_loadbalancer" "b" {\n  redirect_http_to_https = true\n  forwarding_rule {\n    entry_protocol = "http"\n  }\n}\nresource "azurerm_windows_function_app" "f" {\n  https_only = var.https\n}\n',
      },
      at: [],
    },
    {
      files: {
        'lb.tf':
          'resource "aws_lb_listener" "h" {\n  protocol = "HTTP"\n  default_action {\n    type = "redirect"\n    redirect {\n      protocol    = "HTTPS"\n      status_code = "HTTP_301"\n    }\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'lb.tf':
          'resource "aws_lb" "i" {\n  internal = true\n}\nresource "aws_lb_listener" "h" {\n  load_balancer_arn = aws_lb.i.arn\n  protocol = "HTTP"\n  default_action {\n    type = "forward"\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'nginx.conf':
          'server {\n  listen 80;\n  server_name app.acme.io;\n  return 301 https://$host$request_uri;\n}\n',
      },
      at: [],
    },
    {
      files: { 'nginx.conf': 'server {\n  listen 80;\n  location / { try_files $uri /index.html; }\n}\n' },
      at: [],
    },
    {
      files: {
        'cdn.tf':
          'resource "aws_cloudfront_distribution" "d" {\n  default_cache_behavior {\n    viewer_protocol_policy = "redirect-to-https"\n  }\n}\n',
      },
      at: [],
    },
  ],
})

function* hitsIn(file: SourceFile, inventory: Inventory): Generator<Hit> {
  const { path } = file
  if (isTerraformSource(path)) {
    for (const block of blocksOf(file.hcl(), 'resource'))
      for (const found of terraformListeners(block, file, inventory))
        yield { path, resource: addressOf(block), ...found }
  } else if (isCode(path)) {
    yield* redirectSettings(file)
    yield* cloudListeners(file)
  } else if (formatOf(path) === 'toml') yield* flyListener(file)
  else if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) yield* templateListeners(file)
  else if (isJson(path) || isBicep(path)) yield* inAzure(file, azureListeners)
  else if (isYaml(path)) yield* ansibleFaults(file, ANSIBLE_LISTENERS)
  else yield* nginxListeners(file)
}
