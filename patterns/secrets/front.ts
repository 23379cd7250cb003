import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Front', {
  docs: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
  revoke:
    'Delete it under Settings, Developers, API tokens (https://app.frontapp.com/settings/developers/tokens).',
  tokens: [
    {
      id: 'front-api-token',
      title: 'Front API token',
      severity: 8.5,
      format: jwt,
      near: ['frontapp', 'front_api', 'front_token'],
      proof: jwtStructure,
      grants: 'read and write the conversations of the workspace',
    },
  ],
})
