import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://central.sonatype.org/publish/generate-portal-token/
export default defineProvider('Maven Central', {
  docs: 'https://central.sonatype.org/publish/generate-portal-token/',
  revoke: 'Generate a new user token, which ends the old one (https://central.sonatype.com/usertoken).',
  tokens: [
    {
      id: 'maven-central-user-token',
      title: 'Maven Central user token password',
      severity: 9.3,
      format: [base64(44)],
      near: [
        'ossrh',
        'sonatype',
        'maven_central',
        'mavencentral',
        'central_password',
        'central_token',
        'nexus_password',
      ],
      grants: "publish new versions under its owner's namespaces",
    },
  ],
})
