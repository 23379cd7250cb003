import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HenrikDev', {
  docs: 'https://docs.henrikdev.xyz/',
  revoke: 'Delete it under the dashboard (https://api.henrikdev.xyz/dashboard/).',
  tokens: [
    {
      id: 'henrikdev-api-key',
      title: 'HenrikDev Valorant API key',
      severity: 4.5,
      format: ['HDEV-', ...uuid],
      grants: "use its owner's quota",
    },
  ],
})
