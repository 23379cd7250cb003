import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GreyNoise', {
  docs: 'https://docs.greynoise.io/docs/using-the-greynoise-api',
  revoke: 'Reset it under Account (https://viz.greynoise.io/account/api-key).',
  tokens: [
    {
      id: 'greynoise-api-key',
      title: 'GreyNoise API key',
      severity: 6.0,
      format: [base62(64)],
      near: ['grey_noise'],
      proof: hasDigit,
      grants: 'search at the cost of its owner',
    },
  ],
})
