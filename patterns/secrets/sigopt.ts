import { upper } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SigOpt', {
  docs: 'https://docs.sigopt.com/core-module-api-references/api-topics/api-tokens-and-authentication',
  revoke: 'Rotate it on the tokens page (https://app.sigopt.com/tokens/info).',
  tokens: [
    {
      id: 'sigopt-api-token',
      title: 'SigOpt API token',
      severity: 6.5,
      format: [upper(48)],
      near: ['sigopt'],
      grants: 'read and change the data of its owner',
    },
  ],
})
