import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kount', {
  docs: 'https://developer.kount.com/hc/en-us/articles/4411149718676',
  revoke: 'Disable it under Admin, API keys of the console.',
  tokens: [
    {
      id: 'kount-api-key',
      title: 'Kount API key',
      severity: 7.5,
      format: jwt,
      near: ['kount'],
      proof: jwtStructure,
      grants: 'judge payments as the merchant',
    },
  ],
})
