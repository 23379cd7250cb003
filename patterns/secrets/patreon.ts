import { base64url } from '../format.ts'
import { hasDigit, notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Patreon', {
  docs: 'https://docs.patreon.com/#oauth',
  revoke:
    'Regenerate it under Clients and API keys (https://www.patreon.com/portal/registration/register-clients).',
  tokens: [
    {
      id: 'patreon-access-token',
      title: 'Patreon creator access token',
      severity: 8.0,
      format: [base64url(43)],
      near: ['patreon'],
      proof: notHex,
      grants: 'read the members and posts of the campaign',
    },
    {
      id: 'patreon-client-secret',
      title: 'Patreon client secret',
      severity: 7.8,
      format: [base64url(64)],
      near: ['patreon'],
      proof: hasDigit,
      grants: 'obtain tokens as the client',
    },
  ],
})
