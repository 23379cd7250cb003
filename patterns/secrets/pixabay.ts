import { digits, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pixabay', {
  docs: 'https://pixabay.com/api/docs/',
  revoke: 'Have it replaced by the support (https://pixabay.com/).',
  tokens: [
    {
      id: 'pixabay-api-key',
      title: 'Pixabay API key',
      severity: 4.5,
      format: [digits(6, 9), '-', hex(25)],
      near: ['pixabay'],
      grants: "use its owner's quota",
    },
  ],
})
