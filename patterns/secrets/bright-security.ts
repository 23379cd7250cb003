import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bright Security', {
  docs: 'https://docs.brightsec.com/docs/manage-your-personal-account',
  revoke: 'Delete it under User settings, API keys (https://app.brightsec.com/).',
  tokens: [
    {
      id: 'bright-security-api-key',
      title: 'Bright Security (NexPloit) API key',
      severity: 7.3,
      formats: [
        [base62(7), '.nexp.', base62(32)],
        [base62(7), '.nexa.', base62(32)],
        [base62(7), '.nexr.', base62(32)],
      ],
      grants: 'run scans and read their results',
    },
  ],
})
