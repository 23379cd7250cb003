import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LightOn', {
  docs: 'https://paradigm.lighton.ai/docs/',
  revoke: 'Delete it under Settings, API keys (https://paradigm.lighton.ai/).',
  tokens: [
    {
      id: 'lighton-api-key',
      title: 'LightOn Paradigm API key',
      severity: 8.0,
      format: [base64url(48)],
      near: ['lighton', 'paradigm_api', 'paradigm_token', 'paradigm_key'],
      proof: hasDigit,
      grants: 'ask about the documents of its owner',
    },
  ],
})
