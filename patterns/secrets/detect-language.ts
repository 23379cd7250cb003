import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Detect Language', {
  docs: 'https://detectlanguage.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://detectlanguage.com/).',
  tokens: [
    {
      id: 'detect-language-api-key',
      title: 'Detect Language API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['detectlanguage', 'detect_language'],
      grants: "use its owner's quota",
    },
  ],
})
