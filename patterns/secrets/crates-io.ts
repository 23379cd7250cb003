import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://doc.rust-lang.org/cargo/reference/publishing.html
export default defineProvider('crates.io', {
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  revoke: 'Revoke it under Account settings, API tokens (https://crates.io/settings/tokens).',
  tokens: [
    {
      id: 'crates-io-api-token',
      title: 'crates.io API token',
      severity: 9.5,
      format: ['cio', base62(32)],
      grants: "publish new versions of its owner's crates",
    },
  ],
})
