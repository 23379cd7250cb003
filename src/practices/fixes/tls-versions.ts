/** The least version or policy that a setting should name, in the words of the service that reads it. */

/** The services' own tables, AWS: load balancers, search domains, distributions; Azure: gateways. */
const POLICIES: readonly (readonly [RegExp, string])[] = [
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
  [/^ELBSecurityPolicy-/, 'ELBSecurityPolicy-TLS13-1-2-2021-06'],
  // https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html
  [/^Policy-Min-TLS-/, 'Policy-Min-TLS-1-2-PFS-2023-10'],
  // https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview
  [/^AppGwSslPolicy/, 'AppGwSslPolicy20220101'],
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
  [/^TLSv1(?:\.1)?_20\d\d$|^SSLv3$/, 'TLSv1.2_2021'],
  [/^TLS_1_[01]$/, 'TLS_1_2'],
  [/^TLS1_[01]$/, 'TLS1_2'],
  [/^TLS1[01]$/, 'TLS12'],
  [/^Tls1[01]$/, 'Tls12'],
  [/^TLSv1(?:\.[01])?_method$/, 'TLSv1_2_method'],
  [/^TLSv1_1_method$/, 'TLSv1_2_method'],
  [/^TLSv1(?:\.[01])?$/, 'TLSv1.2'],
  [/^TLS ?1\.[01]$/, 'TLS 1.2'],
  [/^1[._][01]$|^None$/, '1.2'],
]

/** @param value that names too old a version */
export const newerVersion = (value: string): string =>
  POLICIES.find(([old]) => old.test(value))?.[1] ?? 'TLSv1.2'
