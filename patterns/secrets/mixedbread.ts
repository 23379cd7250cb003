import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mixedbread', {
  docs: 'https://www.mixedbread.com/docs/platform/api-keys',
  revoke: 'Delete it under API keys (https://platform.mixedbread.com/).',
  tokens: [
    {
      id: 'mixedbread-api-key',
      title: 'Mixedbread API key',
      severity: 7.5,
      formats: [
        ['mxb_', base62(24, 50)],
        ['emb_', hex(48)],
      ],
      grants: 'call the models and read the stores of the organization',
    },
  ],
})
