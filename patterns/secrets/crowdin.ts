import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Crowdin', {
  docs: 'https://support.crowdin.com/account-settings/#api',
  revoke: 'Revoke it under Account settings, API (https://crowdin.com/settings#api-key).',
  tokens: [
    {
      id: 'crowdin-personal-access-token',
      title: 'Crowdin personal access token',
      severity: 7.5,
      format: [hex(80)],
      near: ['crowdin'],
      grants: "change the translations of its owner's projects",
    },
  ],
})
