import { base62, base64, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://bitwarden.com/help/access-tokens/
export default defineProvider('Bitwarden', {
  docs: 'https://bitwarden.com/help/access-tokens/',
  revoke:
    'Revoke it under Secrets Manager, Machine accounts, Access tokens (https://vault.bitwarden.com/#/sm).',
  tokens: [
    {
      id: 'bitwarden-access-token',
      title: 'Bitwarden Secrets Manager access token',
      severity: 9.5,
      // The key after the colon is 16 bytes.
      format: ['0.', ...uuid, '.', base62(30), ':', base64(22), '=='],
      near: ['bws', 'bitwarden', 'bws_access_token', 'access_token', 'bw_access_token'],
      grants: 'read the secrets of the machine account',
      confidence: 'high',
    },
    {
      id: 'bitwarden-client-secret',
      title: 'Bitwarden API client secret',
      severity: 8.5,
      format: [base62(30)],
      near: ['bw_clientsecret', 'bitwarden', 'bw_client_secret'],
      grants: 'sign in as its owner; the vault stays locked',
      docs: 'https://bitwarden.com/help/personal-api-key/',
      revoke:
        'Rotate it under Settings, Security, Keys (https://vault.bitwarden.com/#/settings/security/security-keys).',
    },
  ],
})
