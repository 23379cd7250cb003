import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MapQuest', {
  docs: 'https://developer.mapquest.com/documentation/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'mapquest-api-key',
      title: 'MapQuest API key',
      severity: 5.0,
      format: [base62(32)],
      near: ['mapquest', 'map_quest'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
