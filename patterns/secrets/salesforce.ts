import { base62, digits, dotted, upperHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Salesforce', {
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_access_tokens.htm',
  revoke: "Revoke the session under Setup, Session management, or the connected app's OAuth usage.",
  tokens: [
    {
      id: 'salesforce-access-token',
      title: 'Salesforce access token',
      severity: 8.8,
      format: ['00D', base62(12, 15), '!', dotted(80, 260)],
      grants: 'act as the user while the session lasts',
    },
    {
      id: 'salesforce-session-id',
      title: 'Salesforce session id',
      severity: 8.5,
      format: ['00', base62(13, 16), '!', dotted(80, 260)],
      near: ['salesforce', 'sf_access', 'sf_session', 'sfdc', 'session_id'],
      grants: 'act as the user while the session lasts',
    },
    {
      id: 'salesforce-refresh-token',
      title: 'Salesforce refresh token',
      severity: 9.2,
      format: ['5Aep861', dotted(60, 90)],
      grants: 'obtain new access tokens',
    },
    {
      id: 'salesforce-auth-url',
      title: 'Salesforce DX auth URL',
      severity: 9.3,
      format: ['force://', dotted(9, 90), ':', dotted(0, 90), ':', dotted(60, 120), '@', dotted(6, 120)],
      grants: 'act as the user',
      docs: 'https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_org_commands_unified.htm',
    },
    {
      id: 'salesforce-consumer-key',
      title: 'Salesforce consumer key',
      severity: 4.5,
      format: ['3MVG9', dotted(60, 120)],
      grants: 'act as the connected app, with its secret',
      docs: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm',
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'Salesforce consumer secret',
      severity: 8.5,
      pair: ['salesforce-consumer-key'],
      formats: [[upperHex(64)], [digits(19)]],
      near: ['salesforce', 'sfdc', 'sf_client_secret', 'sf_consumer_secret'],
      grants: 'obtain tokens as the connected app',
      docs: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm',
    },
  ],
})
