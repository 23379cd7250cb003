import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('HackerOne', {
  docs: 'https://docs.hackerone.com/en/articles/8410331-api-tokens',
  revoke: 'Revoke it under Settings, API token (https://hackerone.com/settings/api_token/edit).',
  tokens: [
    {
      id: 'hackerone-api-token',
      title: 'HackerOne API token',
      severity: 8.5,
      format: [base64(43), '='],
      near: ['hacker_one', 'h1_api', 'h1_token'],
      grants: 'read and change reports of vulnerabilities',
    },
  ],
})
