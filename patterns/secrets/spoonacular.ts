import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Spoonacular', {
  docs: 'https://spoonacular.com/food-api/docs',
  revoke: 'Regenerate it in the profile of the console (https://spoonacular.com/food-api/console).',
  tokens: [
    {
      id: 'spoonacular-api-key',
      title: 'Spoonacular API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['spoonacular'],
      grants: "use its owner's quota",
    },
  ],
})
