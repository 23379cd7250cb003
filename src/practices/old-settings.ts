/** Settings that let TLS older than 1.2 in, by the names and policies of clouds, servers and frameworks. */
import { OLD } from './code/old-versions.ts'

const OLD_POLICY =
  /^AppGwSslPolicy(?:20150501|20170401)$|^ELBSecurityPolicy-(?:2016-08|2015-05|TLS-1-[01]-2015-04|FS-2018-06|TLS-1-1-2017-01|FS-1-1-2019-08|TLS13-1-[01]-2021-06)$|^Policy-Min-TLS-1-0-2019-07$|^TLS_1_0$/
const LEAST =
  /^(?:min_?tls_?version|minimum_?tls_?version|tls_?min_?version|min_?version|minimum_?protocol_?version|min_?tls|ssl_?minimum_?version|minimum_?version|tls_?version|security_?policy|ssl_?policy|minimalTlsVersion|secureProtocol|ssl_version|min_proto_version|tlsMinimumVersion|tls_?minimum_?protocol_?version|ssl_?minimal_?tls_?version_?enforced|min_?protocol_?version)$/i

/**
 * True when a setting of this name and value accepts a version that is broken.
 * @param path with all that the setting stands in
 */
export const isOldSetting = (name: string, value: string, path = name): boolean =>
  (OLD_POLICY.test(value) && /policy/i.test(name)) ||
  (LEAST.test(name) && OLD.test(value) && !/^1$/.test(value)) ||
  (ACCEPTED.test(path) && value.split(/[\s,+]+/).some((version) => /\D/.test(version) && OLD.test(version)))

/** Versions in a row: Spring's, Kafka's, Elasticsearch's, Micronaut's and Quarkus', and those of a distribution's origins. */
const ACCEPTED =
  /(?:(?:^|\.)(?:(?:ssl[._-]?)?enabled[._-]?protocols|supported_protocols)|(?:^|[._-])(?:ssl|tls)[._-](?:protocols?|versions)|\bOriginSSLProtocols)(?:\[\d+\])?$/i
