import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Calendly', {
  docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  revoke: 'Revoke it under Integrations, API and webhooks (https://calendly.com/integrations/api_webhooks).',
  tokens: [
    {
      id: 'calendly-personal-token',
      title: 'Calendly personal access token',
      severity: 8.0,
      format: jwt,
      near: ['calendly'],
      proof: jwtStructure,
      grants: 'read and cancel the events of its owner',
    },
  ],
})
