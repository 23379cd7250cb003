import { base64, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Detectify', {
  docs: 'https://developer.detectify.com/',
  revoke: 'Delete it under Team settings, API keys.',
  tokens: [
    {
      id: 'detectify-api-key',
      title: 'Detectify API key',
      severity: 7.8,
      formats: [[hex(32)], [base64(43), '=']],
      near: ['detectify'],
      grants: 'read the vulnerabilities of the targets',
    },
  ],
})
