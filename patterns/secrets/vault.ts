import { base62, base64, base64url, hex, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes
export default defineProvider('HashiCorp Vault', {
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  revoke: 'Run `vault token revoke` (https://developer.hashicorp.com/vault/docs/commands/token/revoke).',
  tokens: [
    {
      id: 'vault-service-token',
      title: 'Vault service token',
      severity: 9.5,
      format: ['hvs.', base64url(20, 300)],
      grants: 'read the secrets that its policies reach',
    },
    {
      id: 'vault-batch-token',
      title: 'Vault batch token',
      severity: 9.0,
      format: ['hvb.', base64url(20, 500)],
      grants: 'read the secrets that its policies reach until it expires',
    },
    {
      id: 'vault-recovery-token',
      title: 'Vault recovery token',
      severity: 9.5,
      format: ['hvr.', base64url(20, 300)],
      grants: 'use the recovery mode of the server',
    },
    {
      id: 'vault-token-old',
      title: 'Vault token (before 1.10)',
      severity: 9.3,
      formats: [
        ['s.', base62(24)],
        ['b.', base64url(130, 400)],
      ],
      near: ['vault', 'x-vault-token', 'vault_token'],
      proof: hasDigit,
      grants: 'read the secrets that its policies reach',
    },
    {
      id: 'vault-app-role-secret-id',
      title: 'Vault AppRole secret id',
      severity: 8.8,
      format: [...uuid],
      near: ['vault_secret_id', 'approle_secret', 'vault_approle', 'secret_id', 'app_role_secret'],
      confidence: 'low',
      grants: 'obtain tokens of the role, with its role id',
      docs: 'https://developer.hashicorp.com/vault/docs/auth/approle',
    },
    {
      id: 'vault-unseal-key',
      title: 'Vault unseal key',
      severity: 9.5,
      formats: [[base64(44)], [base64(43), '='], [hex(66)], [hex(64)]],
      near: ['unseal_key', 'vault_unseal', 'unseal_keys', 'unsealkey', 'recovery_key_b64', 'unseal'],
      grants: 'unseal the server, with the other shares of the key',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
      revoke:
        'Rekey with `vault operator rekey` (https://developer.hashicorp.com/vault/docs/commands/operator/rekey).',
    },
  ],
})
