import { base64url, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Anthropic', {
  docs: 'https://docs.anthropic.com/en/api/getting-started',
  revoke: 'Delete it under Settings, API keys (https://console.anthropic.com/settings/keys).',
  tokens: [
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      severity: 9.0,
      format: ['sk-ant-api', digits(2), '-', base64url(93), 'AA'],
      grants: 'call the models at the cost of the organization',
    },
    {
      id: 'anthropic-admin-key',
      title: 'Anthropic Admin API key',
      severity: 9.6,
      format: ['sk-ant-admin', digits(2), '-', base64url(93), 'AA'],
      grants: 'manage members, workspaces and API keys of the organization',
      docs: 'https://docs.anthropic.com/en/api/administration-api',
      revoke: 'Delete it under Settings, Admin keys (https://console.anthropic.com/settings/admin-keys).',
    },
    {
      id: 'anthropic-oauth-token',
      title: 'Anthropic OAuth access token',
      severity: 8.8,
      format: ['sk-ant-oat', digits(2), '-', base64url(80, 120)],
      grants: 'use the Claude subscription of its owner',
      docs: 'https://docs.anthropic.com/en/docs/claude-code/iam',
      revoke: 'Log out of all devices under Settings, Account (https://claude.ai/settings/account).',
    },
    {
      id: 'anthropic-refresh-token',
      title: 'Anthropic OAuth refresh token',
      severity: 8.8,
      format: ['sk-ant-ort', digits(2), '-', base64url(80, 120)],
      grants: 'obtain new access tokens',
      docs: 'https://docs.anthropic.com/en/docs/claude-code/iam',
      revoke: 'Log out of all devices under Settings, Account (https://claude.ai/settings/account).',
    },
    {
      id: 'anthropic-session-key',
      title: 'Claude session key',
      severity: 8.8,
      format: ['sk-ant-sid', digits(2), '-', base64url(80, 120)],
      grants: 'read and write the conversations of its owner',
      revoke: 'Log out of all devices under Settings, Account (https://claude.ai/settings/account).',
    },
  ],
})
