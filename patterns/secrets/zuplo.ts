import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zuplo', {
  docs: 'https://zuplo.com/docs/articles/api-key-leak-detection',
  revoke: 'Delete or roll it in the portal (https://portal.zuplo.com/).',
  tokens: [
    {
      id: 'zuplo-api-key',
      title: 'Zuplo-issued API key',
      severity: 7.0,
      format: ['zpka_', base36(32), '_', hex(8)],
      grants: 'call the API that it was issued for',
    },
  ],
})
