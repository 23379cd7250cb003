import { hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://api.intra.42.fr/apidoc/guides/getting_started
export default defineProvider('42 Intra', {
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  revoke: 'Regenerate the secret of the application (https://profile.intra.42.fr/oauth/applications).',
  tokens: [
    {
      id: 'intra-42-client-secret',
      title: '42 Intra client secret',
      severity: 6.5,
      format: [oneOf('s-s4t2ud-', 's-s4t2af-'), hex(64)],
      grants: "act as the application towards the school's API",
    },
  ],
})
