import { base62, base64url, oneOf } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sumo Logic', {
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  revoke: 'Delete it under Preferences, Access keys of the account.',
  tokens: [
    {
      id: 'sumo-logic-access-key',
      title: 'Sumo Logic access key',
      severity: 8.5,
      format: [base62(64)],
      near: ['sumo_logic', 'sumo_access', 'sumo_api', 'sumo_key', 'sumo_secret'],
      proof: notHex,
      grants: 'read the logs and change the collectors, with the access id',
    },
    {
      id: 'sumo-logic-collector-url',
      title: 'Sumo Logic HTTP source URL',
      severity: 6.0,
      format: ['sumologic.com/receiver/v1/http/', base64url(60, 200), oneOf('==', '=', '')],
      grants: 'write logs into the source',
      docs: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/',
      revoke: 'Regenerate the URL under Manage data, Collection.',
    },
  ],
})
