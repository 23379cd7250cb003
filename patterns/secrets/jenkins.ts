import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Tokens of the second kind begin with 11: https://www.jenkins.io/blog/2018/07/02/new-api-token-system/
export default defineProvider('Jenkins', {
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  revoke:
    "Revoke it under the user's Security page (https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/).",
  tokens: [
    {
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      severity: 8.8,
      formats: [['11', hex(32)], [hex(32)]],
      near: [
        'jenkins_api',
        'jenkins_token',
        'jenkins_user_token',
        'jenkins_auth',
        'jenkins_key',
        'jenkins_pass',
        'jenkins_secret',
      ],
      grants: 'run jobs as its owner on the Jenkins server',
    },
    {
      id: 'jenkins-crumb',
      title: 'Jenkins crumb',
      severity: 4.0,
      format: [hex(64)],
      near: ['jenkins-crumb', 'jenkins_crumb'],
      confidence: 'low',
      grants: "send requests within the user's session while it lasts",
    },
  ],
})
