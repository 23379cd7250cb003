import { base62, base64url } from '../format.ts'
import { hasDigit, markedBy } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Every key of the newer kinds has the base64 of "OpenAI" in its middle; projects and service accounts:
// https://platform.openai.com/docs/api-reference/authentication
const named = markedBy('T3BlbkFJ')

export default defineProvider('OpenAI', {
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  revoke: 'Revoke it under API keys (https://platform.openai.com/api-keys).',
  tokens: [
    {
      id: 'openai-project-key',
      title: 'OpenAI project API key',
      severity: 9.0,
      format: ['sk-proj-', base64url(48, 200)],
      proof: named,
      grants: 'call the models at the cost of the project and read its files and assistants',
    },
    {
      id: 'openai-service-account-key',
      title: 'OpenAI service account API key',
      severity: 9.0,
      format: ['sk-svcacct-', base64url(48, 200)],
      proof: named,
      grants: 'call the models at the cost of the project',
    },
    {
      id: 'openai-admin-key',
      title: 'OpenAI admin API key',
      severity: 9.6,
      format: ['sk-admin-', base64url(48, 200)],
      proof: named,
      grants: 'manage the organization, its projects, members and keys',
      docs: 'https://platform.openai.com/docs/api-reference/administration',
      revoke: 'Revoke it under Admin keys (https://platform.openai.com/settings/organization/admin-keys).',
    },
    {
      id: 'openai-api-key',
      title: 'OpenAI API key (user, legacy)',
      severity: 9.0,
      formats: [
        ['sk-', base62(20), 'T3BlbkFJ', base62(20)],
        ['sk-None-', base62(20), 'T3BlbkFJ', base62(20)],
      ],
      grants: 'call the models at the cost of its owner',
    },
    {
      id: 'openai-form-key',
      title: 'API key of a model provider (the form of the first OpenAI keys)',
      severity: 8.0,
      format: ['sk-', base62(48)],
      proof: hasDigit,
      confidence: 'medium',
      grants: 'call the models at the cost of its owner',
    },
    {
      id: 'openai-session-key',
      title: 'OpenAI session key',
      severity: 8.5,
      format: ['sess-', base62(40)],
      confidence: 'medium',
    },
  ],
})
