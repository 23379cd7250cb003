import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Paperspace', {
  docs: 'https://docs.digitalocean.com/reference/paperspace/api-keys/',
  revoke: 'Delete it under Team settings, API keys (https://console.paperspace.com/).',
  tokens: [
    {
      id: 'paperspace-api-key',
      title: 'Paperspace API key',
      severity: 8.8,
      format: [hex(30)],
      near: ['paperspace'],
      grants: "run machines at the team's cost",
    },
  ],
})
