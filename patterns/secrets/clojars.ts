import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://github.com/clojars/clojars-web/wiki/Deploy-Tokens
export default defineProvider('Clojars', {
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  revoke: 'Disable it under Deploy tokens (https://clojars.org/tokens).',
  tokens: [
    {
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      severity: 9.3,
      format: ['CLOJARS_', base36(60)],
      grants: "publish new versions of its owner's libraries",
    },
  ],
})
