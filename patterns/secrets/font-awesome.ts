import { upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.fontawesome.com/web/setup/packages
export default defineProvider('Font Awesome', {
  docs: 'https://docs.fontawesome.com/web/setup/packages',
  revoke: 'Regenerate it under Account, Tokens (https://fontawesome.com/account/general).',
  tokens: [
    {
      id: 'font-awesome-package-token',
      title: 'Font Awesome package token',
      severity: 5.0,
      format: [upperHex(8), '-', upperHex(4), '-', upperHex(4), '-', upperHex(4), '-', upperHex(12)],
      near: ['fontawesome', 'font_awesome', 'fortawesome', 'npm.fontawesome.com'],
      grants: 'download the packages that the licence covers',
    },
  ],
})
