import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nutritionix', {
  docs: 'https://docx.syndigo.com/developers/docs/nutritionix-api-guide',
  revoke: 'Regenerate it in the developer portal (https://developer.nutritionix.com/).',
  tokens: [
    {
      id: 'nutritionix-api-key',
      title: 'Nutritionix API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['nutritionix'],
      grants: "use its owner's quota",
    },
  ],
})
