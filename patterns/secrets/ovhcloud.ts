import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777
export default defineProvider('OVHcloud', {
  docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
  revoke:
    'Delete the application at https://eu.api.ovh.com/console/ (`DELETE /me/api/application/{applicationId}`).',
  tokens: [
    {
      id: 'ovhcloud-application-secret',
      title: 'OVHcloud application secret or consumer key',
      severity: 9.0,
      formats: [[hex(32)], [base64url(32)]],
      near: ['ovh_application_secret', 'ovh_consumer_key', 'ovh_secret', 'ovh_as', 'ovh_ck', 'ovh'],
      grants: "call the API in the account's name, the two keys together",
    },
  ],
})
