import { base58, base62, base64, base64url, uuid } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://developer.hashicorp.com/consul/docs/security/acl/tokens
export default defineProvider('HashiCorp', {
  docs: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
  revoke:
    'Delete it with `consul acl token delete` or `nomad acl token delete` (https://developer.hashicorp.com/).',
  tokens: [
    {
      id: 'hashicorp-consul-token',
      title: 'Consul ACL token',
      severity: 8.8,
      format: [...uuid],
      near: [
        'consul_http_token',
        'consul_token',
        'consul_acl',
        'x-consul-token',
        'consul_management',
        'consul_master',
      ],
      grants: 'read and change what its policies reach in Consul',
    },
    {
      id: 'hashicorp-consul-gossip-key',
      title: 'Consul or Nomad gossip encryption key',
      severity: 7.5,
      formats: [[base64(43), '=']],
      near: ['consul_encrypt', 'consul_gossip', 'gossip', 'nomad_encrypt', 'encrypt_key'],
      grants: "read and forge the cluster's gossip",
      docs: 'https://developer.hashicorp.com/consul/docs/security/encryption/gossip',
    },
    {
      id: 'hashicorp-nomad-token',
      title: 'Nomad ACL token',
      severity: 8.8,
      format: [...uuid],
      near: ['nomad_token', 'nomad_acl', 'x-nomad-token'],
      grants: 'run jobs that its policies allow',
      docs: 'https://developer.hashicorp.com/nomad/docs/secure/acl/tokens',
    },
    {
      id: 'hashicorp-boundary-token',
      title: 'Boundary auth token',
      severity: 8.0,
      format: ['at_', base62(10), '_s1', base58(50, 600)],
      grants: 'open sessions to the targets of its owner',
      docs: 'https://developer.hashicorp.com/boundary/docs/concepts/security/data-encryption',
      revoke:
        'Delete it with `boundary auth-tokens delete` (https://developer.hashicorp.com/boundary/docs/commands/auth-tokens).',
    },
    {
      id: 'hashicorp-hcp-client-secret',
      title: 'HCP service principal client secret',
      severity: 9.0,
      format: [base64url(64)],
      near: ['hcp_client_secret', 'hcp_secret', 'hcp_service_principal'],
      proof: notHex,
      grants: 'act as the service principal in HCP',
      docs: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
      revoke: 'Delete the key of the service principal (https://portal.cloud.hashicorp.com/).',
    },
  ],
})
