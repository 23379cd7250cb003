import { base36, base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MEXC', {
  docs: 'https://www.mexc.com/api-docs/spot-v3/introduction',
  revoke: 'Delete it under API management (https://www.mexc.com/user/openapi).',
  tokens: [
    {
      id: 'mexc-access-key',
      title: 'MEXC access key',
      severity: 6.0,
      format: ['mx0', base62(15)],
      near: ['mexc', 'access_key', 'api_key'],
      grants: 'trade, with the secret',
    },
    {
      id: 'mexc-secret-key',
      title: 'MEXC secret key',
      severity: 9.0,
      format: [base36(32)],
      near: ['mexc'],
      proof: hasDigit,
      grants: 'trade, with the access key',
    },
  ],
})
