import { base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AccuWeather', {
  docs: 'https://developer.accuweather.com/documentation/authentication',
  revoke: 'Regenerate it in the settings of the account (https://developer.accuweather.com/).',
  tokens: [
    {
      id: 'accuweather-api-key',
      title: 'AccuWeather API key',
      severity: 5.0,
      formats: [[base62(32)], ['zpka_', hex(32), '_', hex(8)]],
      near: ['accuweather'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
