import { upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Visual Crossing', {
  docs: 'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/',
  revoke: 'Regenerate it in the settings of the account (https://www.visualcrossing.com/).',
  tokens: [
    {
      id: 'visual-crossing-api-key',
      title: 'Visual Crossing API key',
      severity: 4.8,
      format: [upperBase36(25)],
      near: ['visualcrossing', 'visual_crossing'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
