import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('World Air Quality Index', {
  docs: 'https://aqicn.org/api/',
  revoke: 'Regenerate it in the settings of the account (https://aqicn.org/).',
  tokens: [
    {
      id: 'aqicn-token',
      title: 'World Air Quality Index token',
      severity: 4.0,
      format: [hex(40)],
      near: ['aqicn', 'waqi'],
      grants: "use its owner's quota",
    },
  ],
})
