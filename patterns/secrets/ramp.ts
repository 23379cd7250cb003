import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ramp', {
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  revoke: 'Revoke it under Company, Developer (https://app.ramp.com/developer-api).',
  tokens: [
    {
      id: 'ramp-access-token',
      title: 'Ramp access token',
      severity: 9.0,
      formats: [
        ['ramp_business_tok_', base62(32, 60)],
        ['ramp_tok_', base62(32, 60)],
      ],
      grants: 'read and manage cards and expenses within its scopes',
    },
    {
      id: 'ramp-client-secret',
      title: 'Ramp client secret',
      severity: 9.2,
      format: ['ramp_sec_', base62(32, 60)],
      grants: 'obtain access tokens as the application',
    },
  ],
})
