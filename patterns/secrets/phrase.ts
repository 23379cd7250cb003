import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Phrase', {
  docs: 'https://support.phrase.com/hc/en-us/articles/5784109494556',
  revoke:
    'Delete it under Profile settings, Access tokens (https://app.phrase.com/settings/oauth_access_tokens).',
  tokens: [
    {
      id: 'phrase-access-token',
      title: 'Phrase access token',
      severity: 7.5,
      format: [hex(64)],
      near: ['phrase_access', 'phrase_token', 'phrase_api', 'phraseapp'],
      grants: "change the translations of its owner's projects",
    },
  ],
})
