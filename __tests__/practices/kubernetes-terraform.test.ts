/** The rules for Kubernetes read what Terraform makes as they read manifests. */
import { practices } from '../../patterns/practices/index.ts'
import { runExample } from '../support/practice.ts'

const rules = practices.filter(({ id }) => id.startsWith('k8s-'))

async function found(text: string): Promise<string[]> {
  const { hits, problems } = await runExample(rules, { files: { 'main.tf': text }, at: [] })
  expect(problems).toEqual([])
  return [
    ...new Set(
      hits.map(({ rule, hit }) => `${rule.id} ${text.slice(0, hit.range?.start ?? 0).split('\n').length}`),
    ),
  ].sort()
}

const deployment = (pod: string) => `resource "kubernetes_deployment_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    template {
      spec {
${pod}
      }
    }
  }
}
`
const SAFE = `        container {
          name  = "web"
          image = "acme/web:1.2"
          resources {
            limits = { memory = "128Mi" }
          }
          security_context {
            run_as_non_root            = true
            read_only_root_filesystem  = true
            allow_privilege_escalation = false
          }
        }`

test.each([
  ['a careful pod', deployment(SAFE), []],
  [
    'one that shares the host and is root',
    deployment(
      `        host_network = true\n${SAFE.replace('run_as_non_root            = true', 'run_as_user = 0')}`,
    ),
    ['k8s-host-isolation 8', 'k8s-run-as-root 16'],
  ],
  [
    'a privileged container',
    deployment(SAFE.replace('allow_privilege_escalation = false', 'privileged = true')),
    ['k8s-host-isolation 17'],
  ],
  [
    'rights over everything',
    'resource "kubernetes_cluster_role" "all" {\n  rule {\n    api_groups = ["*"]\n    resources  = ["*"]\n    verbs      = ["*"]\n  }\n}\n',
    ['k8s-rbac-secrets-broad 2', 'k8s-rbac-wildcard 2'],
  ],
  [
    'reading one Secret',
    'resource "kubernetes_role" "one" {\n  rule {\n    api_groups     = [""]\n    resources      = ["secrets"]\n    resource_names = ["db"]\n    verbs          = ["get"]\n  }\n}\n',
    [],
  ],
  [
    'an ingress with TLS',
    'resource "kubernetes_ingress_v1" "web" {\n  spec {\n    tls {\n      hosts = ["a.acme.io"]\n      secret_name = "tls"\n    }\n    rule {\n      host = "a.acme.io"\n    }\n  }\n}\n',
    [],
  ],
  [
    'an ingress without',
    'resource "kubernetes_ingress_v1" "web" {\n  spec {\n    rule {\n      host = "a.acme.io"\n    }\n  }\n}\n',
    ['k8s-ingress-no-tls 1'],
  ],
  [
    'what is filled elsewhere',
    deployment(
      '        dynamic "container" {\n          for_each = var.all\n          content {\n            name = "a"\n          }\n        }',
    ),
    [],
  ],
  ['other resources', 'resource "kubernetes_namespace" "a" {\n  metadata {\n    name = "a"\n  }\n}\n', []],
])('%s', async (_, text, expected) => {
  expect(await found(text)).toEqual(expected)
})

test('a value that a variable gives is not known, so nothing is said of it', async () => {
  const text = deployment(SAFE.replace('run_as_non_root            = true', 'run_as_non_root = var.non_root'))
  expect((await found(text)).filter((each) => each.startsWith('k8s-run-as-root'))).toEqual([])
})
