import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kontent.ai', {
  docs: 'https://kontent.ai/learn/docs/apis/api-keys',
  revoke: 'Revoke it under Project settings, API keys.',
  tokens: [
    {
      id: 'kontent-api-key',
      title: 'Kontent.ai API key',
      severity: 7.8,
      format: jwt,
      near: ['kontent'],
      proof: jwtStructure,
      grants: 'read and change the content of the project',
    },
  ],
})
