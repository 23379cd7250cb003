import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SwaggerHub', {
  docs: 'https://support.smartbear.com/swaggerhub/docs/en/integrate/user-api-key.html',
  revoke: 'Regenerate it under Settings, API key (https://app.swaggerhub.com/settings/apiKey).',
  tokens: [
    {
      id: 'swaggerhub-api-key',
      title: 'SwaggerHub API key',
      severity: 7.5,
      format: uuid,
      near: ['swagger_hub'],
      grants: 'read and write the API definitions of its owner',
    },
  ],
})
