import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MetaApi', {
  docs: 'https://metaapi.cloud/docs/client/restApi/auth/',
  revoke: 'Revoke it under API access (https://app.metaapi.cloud/api-access/generate-token).',
  tokens: [
    {
      id: 'metaapi-token',
      title: 'MetaApi token',
      severity: 8.8,
      format: jwt,
      near: ['metaapi', 'meta_api'],
      proof: jwtStructure,
      grants: 'trade on the accounts of its owner',
    },
  ],
})
