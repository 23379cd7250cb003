import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.coveralls.io/
export default defineProvider('Coveralls', {
  docs: 'https://docs.coveralls.io/',
  revoke: "Regenerate the repository's token under its Settings (https://coveralls.io/).",
  tokens: [
    {
      id: 'coveralls-repo-token',
      title: 'Coveralls repository token',
      severity: 5.0,
      format: [base62(32, 37)],
      near: ['coveralls'],
      grants: 'upload coverage reports for the repository',
    },
  ],
})
