/** Which paths are secrets by what they are. */
import { sensitiveKindOf } from '../../src/practices/secrets/sensitive-path.ts'

describe('sensitive paths', () => {
  test.each([
    ['.env', 'environment file'],
    ['app/.env.production', 'environment file'],
    ['prod.env', 'environment file'],
    ['infra/terraform.tfstate.backup', 'Terraform state'],
    ['tfplan', 'Terraform plan'],
    ['out/plan.tfplan', 'Terraform plan'],
    ['id_ed25519', 'private key'],
    ['certs/server.key', 'private key'],
    ['*.pem', 'private key'],
    ['~/.ssh/', 'SSH folder'],
    ['~/.aws/credentials', 'AWS credentials'],
    ['./.npmrc', 'credential file'],
    ['~/.docker/config.json', 'Docker login'],
    ['~/.kube/config', 'kubeconfig'],
    ['gcp/service-account.json', 'key of a service account'],
    ['secrets.yaml', 'file of secrets'],
  ])('%s is a %s', (path, kind) => {
    expect(sensitiveKindOf(path)).toBe(kind)
  })

  test.each([
    '.env.example',
    'id_rsa.pub',
    'certs/ca.pem',
    'tls/fullchain.pem',
    'server.crt',
    'tfplan.gpg',
    'plan.md',
    'dist/',
    '~/.npm',
    '~/.docker/cli-plugins',
    'environment.ts',
    'package.json',
    'keyboard.json',
  ])('%s is none', (path) => {
    expect(sensitiveKindOf(path)).toBeUndefined()
  })
})
