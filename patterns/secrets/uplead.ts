import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('UpLead', {
  docs: 'https://docs.uplead.com/',
  revoke: 'Generate a new one under Account, Profile (https://app.uplead.com/).',
  tokens: [
    {
      id: 'uplead-api-key',
      title: 'UpLead API key',
      severity: 6.3,
      formats: [[hex(32)], [base62(32)]],
      near: ['uplead'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
