import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The token is the base64 of JSON that begins with `{"api_address":`.
export default defineProvider('Neptune', {
  docs: 'https://docs.neptune.ai/setup/setting_api_token/',
  revoke: 'Reset it from the user menu under Get your API token (https://app.neptune.ai).',
  tokens: [
    {
      id: 'neptune-api-token',
      title: 'Neptune API token',
      severity: 8.0,
      format: ['eyJhcGlfYWRkcmVzcyI6', base64(60, 300), oneOf('==', '=', '')],
      grants: 'read and write the experiments of its owner',
    },
  ],
})
