import { base62, base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Healthchecks.io', {
  docs: 'https://healthchecks.io/docs/api/',
  revoke: 'Revoke it under Project settings (https://healthchecks.io/).',
  tokens: [
    {
      id: 'healthchecks-api-key',
      title: 'Healthchecks.io API key',
      severity: 6.5,
      formats: [[base64url(32)], ['hcw_', base62(28)], ['hcr_', base62(28)]],
      near: ['healthchecks', 'hc_api_key', 'hcio'],
      proof: notHex,
      grants: 'read and change the checks of the project',
    },
  ],
})
