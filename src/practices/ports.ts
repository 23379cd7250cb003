/** Which ports are for administrators and programs of one's own, and which are for the public. */

export interface Ports {
  readonly from: number
  readonly to: number
  /** Nothing narrows them. */
  readonly all: boolean
}

/** Ports of a rule as written; undefined when they cannot be told, which is not taken for all of them. */
export function portsOf(from: string | undefined, to: string | undefined = from, all = false): Ports {
  const [start, end] = [Number(from), Number(to)]
  if (all || (start === 0 && (end === 65535 || end === 0)) || (start <= 1 && end === 65535))
    return { from: 0, to: 65535, all: true }
  return {
    from: from === undefined || from === '' ? Number.NaN : start,
    to: Number.isNaN(end) ? start : end,
    all: false,
  }
}

/** `0.0.0.0/0`, `::/0`, and what is as good as that: no network of one's own is as large as these. */
export const isAnyAddress = (address: string): boolean =>
  /^(?:[\w.:<>]*\/0|\d+(?:\.\d+){3}\/[1-7]|[\da-f:]*:[\da-f:]*\/[1-3]|0\.0\.0\.0)$/i.test(address.trim())

/** Registered with IANA or documented by their makers. */
const PRIVATE: Readonly<Record<number, string>> = {
  21: 'FTP',
  22: 'SSH',
  23: 'Telnet',
  135: 'RPC',
  139: 'NetBIOS',
  445: 'SMB',
  873: 'rsync',
  1433: 'SQL Server',
  1434: 'SQL Server',
  1521: 'Oracle',
  2049: 'NFS',
  2181: 'ZooKeeper',
  2375: 'Docker',
  2376: 'Docker',
  2379: 'etcd',
  2380: 'etcd',
  3306: 'MySQL',
  3389: 'RDP',
  4444: 'Selenium',
  5432: 'PostgreSQL',
  5439: 'Redshift',
  5601: 'Kibana',
  5672: 'RabbitMQ',
  5900: 'VNC',
  5984: 'CouchDB',
  5985: 'WinRM',
  5986: 'WinRM',
  6379: 'Redis',
  6443: 'Kubernetes',
  7474: 'Neo4j',
  8086: 'InfluxDB',
  8200: 'Vault',
  8500: 'Consul',
  9042: 'Cassandra',
  9092: 'Kafka',
  9200: 'Elasticsearch',
  9300: 'Elasticsearch',
  10250: 'kubelet',
  11211: 'memcached',
  15672: 'RabbitMQ',
  26257: 'CockroachDB',
  27017: 'MongoDB',
  27018: 'MongoDB',
  28015: 'RethinkDB',
}
/** What a service for everybody listens on. */
const PUBLIC = new Set([
  80, 443, 53, 853, 8080, 8443, 25, 465, 587, 993, 995, 123, 500, 4500, 1194, 51820, 3478,
])

const DATABASES =
  /SQL|Oracle|Redshift|Redis|Mongo|Elastic|Cassandra|Couch|memcached|Influx|Neo4j|etcd|Cockroach|Rethink/

/** The name of the database that listens on a port. */
export function databaseAt(port: number): string | undefined {
  const name = PRIVATE[port]
  return name && DATABASES.test(name) ? name : undefined
}

export interface Risk {
  /** With its verb: `port 22 (SSH) is`. */
  readonly what: string
  readonly severity: number
}

/** What it means that ports are open to everybody; undefined when they are meant to be, or unknown. */
export function riskOf({ from, to, all }: Ports): Risk | undefined {
  if (all) return { what: 'every port is', severity: 7.5 }
  if (Number.isNaN(from)) return undefined
  const inside = Object.entries(PRIVATE).find(([port]) => Number(port) >= from && Number(port) <= to)
  if (inside)
    return {
      what:
        from === to
          ? `port ${from} (${inside[1]}) is`
          : `ports ${from} to ${to}, among them ${inside[1]}, are`,
      severity: 7.5,
    }
  if (PUBLIC.has(from) && PUBLIC.has(to)) return undefined
  // Ports handed out for answers and for balancers are many and none in particular.
  return { what: from === to ? `port ${from} is` : `ports ${from} to ${to} are`, severity: 5.0 }
}
