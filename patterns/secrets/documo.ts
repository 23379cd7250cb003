import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Documo', {
  docs: 'https://docs.documo.com/',
  revoke: 'Regenerate it under Settings, API (https://docs.documo.com/).',
  tokens: [
    {
      id: 'documo-api-key',
      title: 'Documo API key',
      severity: 7.5,
      format: jwt,
      near: ['documo'],
      proof: jwtStructure,
      grants: 'send and read faxes of its owner',
    },
  ],
})
