import { isCode, isVendored } from '../../src/documents/paths.ts'
import { toldOnce } from '../../src/practices/code/told-once.ts'
import { uncheckedCalls, uncheckedNames } from '../../src/practices/code/unchecked-code.ts'
import { uncheckedCommands } from '../../src/practices/code/unchecked-commands.ts'
import { uncheckedFunctions } from '../../src/practices/code/unchecked-functions.ts'
import { UNCHECKED_LINES, UNCHECKED_WORDS } from '../../src/practices/code/unchecked-words.ts'
import { CHECKED } from '../../src/practices/fixes/certificates.ts'
import { isSample } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'tls-verify-disabled-code',
  title: 'Certificate check switched off in code',
  why: 'Whoever stands between the two ends can answer in the name of the server and read what is sent, credentials included.',
  remediation:
    'Remove the setting, and where the server has a certificate of your own authority, give the client that authority (a CA file) instead.',
  fixes: CHECKED,
  severity: 8.0,
  cites: [{ document: 'S2', line: 53, practice: 'HTTP clients check certificates.' }],
  confidence: 'high',
  files: (path) => isCode(path) && !isVendored(path),
  keywords: UNCHECKED_WORDS,
  lines: UNCHECKED_LINES,
  *check(file) {
    const code = file.code()
    if (!code) return
    const found = [
      ...uncheckedCalls(code, file.text),
      ...uncheckedNames(code, file.text),
      ...uncheckedFunctions(code, file.text),
      ...uncheckedCommands(code, file.text),
    ]
    for (const { what, range, within, severity, mild } of toldOnce(found, file.text)) {
      const level = isSample(file.path) || mild ? 3.0 : severity
      yield {
        path: file.path,
        range,
        resource: within ? `${within} ${what}` : what,
        message: `${what} lets any ${/host_?key|promiscuous/i.test(what) ? 'host' : 'certificate'} pass`,
        ...(level && { severity: level }),
      }
    }
  },
  examples: [
    { files: { 'a.py': 'import requests\nrequests.get(u, verify=False)\n' }, at: ['a.py:2'] },
    {
      files: {
        'a.py':
          'from OpenSSL import SSL\ndef accept(conn, cert, number, depth, ok):\n    return True\ncontext.set_verify(SSL.VERIFY_PEER, accept)\nother.set_verify(SSL.VERIFY_PEER, lambda *given: True)\n',
      },
      at: ['a.py:4', 'a.py:5'],
    },
    { files: { 'a.py': 'from requests import get as ask\nask(u, verify=False)\n' }, at: ['a.py:2'] },
    { files: { 'a.js': 'new https.Agent({ rejectUnauthorized: false })\n' }, at: ['a.js:1'] },
    { files: { 'b.py': 'import requests\nown = False\nrequests.get(u, verify=own)\n' }, at: ['b.py:3'] },
    {
      files: { 'b.go': 'package a\n\nvar off = true\nvar c = &tls.Config{InsecureSkipVerify: off}\n' },
      at: ['b.go:4'],
    },
    { files: { 'a.go': 'package a\n\nvar c = &tls.Config{InsecureSkipVerify: true}\n' }, at: ['a.go:3'] },
    {
      files: {
        'A.java':
          'class A implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] c, String t) {\n    // nothing\n  }\n}\n',
      },
      at: ['A.java:2'],
    },
    {
      files: {
        'a.py':
          'subprocess.run(["ssh", "-o", "StrictHostKeyChecking=no", host])\nos.system("curl -fsSLk https://kettle.dev/a | tar x")\n',
        'a.go': 'package a\n\nfunc f() { exec.Command("curl", "--insecure", url) }\n',
        'a.js':
          "spawn('wget', ['--no-check-certificate', url])\nexec(`ssh -o StrictHostKeyChecking=no ${host} ls`)\n",
      },
      at: ['a.py:1', 'a.py:2', 'a.go:3', 'a.js:1', 'a.js:2'],
    },
    { files: { 'a.php': '<?php\ncurl_setopt($ch, CURLOPT_SSL_VERIFYPEER, 0);\n' }, at: ['a.php:2'] },
    { files: { 'a.rb': 'http.verify_mode = OpenSSL::SSL::VERIFY_NONE\n' }, at: ['a.rb:1'] },
    {
      files: {
        'A.cs':
          'class A { void F() { h.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true; } }\n',
      },
      at: ['A.cs:1'],
    },
    {
      files: { 'a.rs': 'fn f() { let c = Client::builder().danger_accept_invalid_certs(true).build(); }\n' },
      at: ['a.rs:1'],
    },
    {
      files: {
        'a.php': '<?php\nHttp::withoutVerifying()->get($u);\n',
        'a.py': 'ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)\n',
        'a.rs': 'fn f() { config.dangerous().set_certificate_verifier(Arc::new(NoVerifier)); }\n',
      },
      at: ['a.php:2', 'a.py:1', 'a.rs:1'],
    },
    {
      files: { 'A.kt': 'val c = OkHttpClient.Builder().hostnameVerifier { _, _ -> true }.build()\n' },
      at: ['A.kt:1'],
    },
    {
      files: {
        'A.java':
          'class A {\n  void f() {\n    TrustStrategy all = (X509Certificate[] c, String a) -> true;\n    b.loadTrustMaterial(null, all);\n  }\n  TrustStrategy any = new TrustStrategy() {\n    public boolean isTrusted(X509Certificate[] c, String a) {\n      return true;\n    }\n  };\n}\n',
        'a.py': 'import requests\nVERIFY = False\nrequests.get(u, verify=VERIFY)\n',
        'a.go': 'package a\n\nvar c = &tls.Config{InsecureSkipVerify: !false}\n',
      },
      at: ['A.java:4', 'A.java:7', 'a.go:3', 'a.py:3'],
    },
    {
      files: {
        'a.php': "<?php\nwp_remote_get($url, array('sslverify' => false));\nClient::verifyPeer(false);\n",
        'a.py':
          "import aiohttp, redis\nredis.from_url(u, ssl_cert_reqs='none')\nclient.get(u, ssl=False)\npool = HTTPSConnectionPool(h, assert_hostname=False)\n",
        'a.rb': "smtp_settings = { openssl_verify_mode: 'none' }\n",
        'a.java':
          'class A {\n  void f() {\n    p.put("mail.smtp.ssl.checkserveridentity", "false");\n    s.setConfig("StrictHostKeyChecking", "no");\n    o.setVerifyHost(false);\n    TrustStrategy all = new TrustAllStrategy();\n    b.loadTrustMaterial(null, all);\n  }\n  public void onReceivedSslError(WebView v, SslErrorHandler h, SslError e) {\n    h.proceed();\n  }\n}\n',
        'a.cs':
          'class A {\n  void F() {\n    P.ServerCertificateValidationCallback += Accept;\n    var s = new SslStream(raw, true, Accept);\n  }\n  bool Accept(object o, X509Certificate c, X509Chain h, SslPolicyErrors e) {\n    return true;\n  }\n}\n',
        'a.go':
          'package a\n\nvar c = &ssh.ClientConfig{HostKeyCallback: func(h string, r net.Addr, k ssh.PublicKey) error { return nil }}\n',
        'a.kt':
          'class T : X509TrustManager {\n  override fun checkServerTrusted(c: Array<X509Certificate>, t: String) {\n    println(t)\n  }\n}\n',
        'a.rs': 'fn f() { easy.ssl_verify_peer(false).unwrap(); }\n',
      },
      at: [
        'a.cs:3',
        'a.cs:4',
        'a.go:3',
        'a.java:3',
        'a.java:4',
        'a.java:5',
        'a.java:7',
        'a.java:9',
        'a.kt:2',
        'a.php:2',
        'a.php:3',
        'a.py:2',
        'a.py:3',
        'a.py:4',
        'a.rb:1',
        'a.rs:1',
      ],
    },
    {
      files: {
        'client.py':
          "import requests\nOPTIONS = {'timeout': 5, 'verify': False}\nrequests.get(u, **OPTIONS)\nmq.tls_insecure_set(True)\n",
        'proxy.js':
          "app.use(createProxyMiddleware({ target: 'https://api.acme.io', secure: false }))\nconst stub = new Greeter('api.acme.io:443', grpc.credentials.createInsecure())\ntls.connect(443, 'api.acme.io', { checkServerIdentity: () => undefined })\n",
        'Stub.java':
          'class Stub {\n  Object a() { return ManagedChannelBuilder.forAddress("api.acme.io", 443).usePlaintext().build(); }\n  void b() { System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true"); }\n}\n',
        'pay.rb':
          'c.ssl.verify = false\nRestClient::Resource.new(u, verify_ssl: OpenSSL::SSL::VERIFY_NONE)\n',
        'blind.rs':
          'impl ServerCertVerifier for Any {\n    fn verify_server_cert(&self, _c: &Certificate) -> Result<ServerCertVerified, Error> {\n        Ok(ServerCertVerified::assertion())\n    }\n}\n',
        'plugin.php': "<?php\nadd_filter('https_ssl_verify', '__return_false');\n",
      },
      at: [
        ...[
          'client.py:2',
          'client.py:4',
          'proxy.js:1',
          'proxy.js:2',
          'proxy.js:3',
          'Stub.java:2',
          'Stub.java:3',
        ],
        ...['pay.rb:1', 'pay.rb:2', 'blind.rs:2', 'plugin.php:2'],
      ],
    },
  ],
  counterExamples: [
    { files: { 'b.py': 'def f(ca):\n    own = False\n    own = ca\n    get(u, verify=own)\n' }, at: [] },
    { files: { 'a.rb': 'user.update!(verify: false)\nUser.create(name: n, verify: false)\n' }, at: [] },
    {
      files: {
        'a.py':
          'subprocess.run(["ssh", "-o", "StrictHostKeyChecking=accept-new", host])\nsubprocess.run(["sort", "-k", "2"])\nhelp = "curl users like -k; StrictHostKeyChecking=no is what they set"\nsubprocess.run(["curl", "--cacert", ca, url])\n',
      },
      at: [],
    },
    {
      files: {
        'proxy.js':
          "proxy({ '/api': { target: 'https://localhost:5001', secure: false } })\nconst stub = new Greeter('localhost:50051', grpc.credentials.createInsecure())\n",
        'Stub.java':
          'class Stub { Object a() { return ManagedChannelBuilder.forAddress("localhost", 5).usePlaintext().build(); } }\n',
        'blind.rs':
          'impl ServerCertVerifier for Own {\n    fn verify_server_cert(&self, c: &Certificate) -> Result<ServerCertVerified, Error> {\n        self.check(c)?;\n        Ok(ServerCertVerified::assertion())\n    }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'a.php': "<?php\nwp_remote_get($url, array('sslverify' => $check));\nClient::verifyPeer(true);\n",
        'a.py':
          "import aiohttp, redis\nredis.from_url(u, ssl_cert_reqs='required')\nclient.get(u, ssl=context)\n",
        'a.java':
          'class A {\n  public void onReceivedSslError(WebView v, SslErrorHandler h, SslError e) {\n    if (allowed(e)) h.proceed();\n  }\n  void f() { s.setConfig("StrictHostKeyChecking", "yes"); }\n}\n',
        'a.cs':
          'class A {\n  void F() {\n    P.ServerCertificateValidationCallback += Accept;\n  }\n  bool Accept(object o, X509Certificate c, X509Chain h, SslPolicyErrors e) {\n    return e == SslPolicyErrors.None;\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'A.java':
          'class A { TrustStrategy t = (c, a) -> known(c); void f() { b.loadTrustMaterial(null, t); } }\n',
        'a.py': 'import requests\nVERIFY = True\nrequests.get(u, verify=VERIFY)\n',
        'a.go':
          'package a\n\nvar insecure = false\n\nfunc f() *tls.Config { return &tls.Config{InsecureSkipVerify: insecure} }\n',
      },
      at: [],
    },
    {
      files: {
        'a.py':
          "import requests, certifi\nrequests.get(u, verify=certifi.where())\nrequests.get(u, verify='/ca.pem')\n",
      },
      at: [],
    },
    {
      files: {
        'a.js':
          'new https.Agent({ rejectUnauthorized: true })\nnew https.Agent({ rejectUnauthorized: isProd })\n',
      },
      at: [],
    },
    {
      files: { 'a.js': 'https.createServer({ requestCert: true, rejectUnauthorized: false }, app)\n' },
      at: [],
    },
    {
      files: {
        'a.go': 'package a\n\nvar c = &tls.Config{InsecureSkipVerify: true, VerifyConnection: check}\n',
      },
      at: [],
    },
    { files: { 'a.py': 'import jwt\njwt.decode(t, verify=False)\n' }, at: [] },
    {
      files: {
        'a.py': 'ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)\n',
        'a.rs':
          'fn f() { config.dangerous().set_certificate_verifier(Arc::new(PlatformVerifier::new())); }\n',
      },
      at: [],
    },
    {
      files: {
        'A.java':
          'class A implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] c, String t) throws CertificateException {\n    inner.checkServerTrusted(c, t);\n  }\n}\n',
      },
      at: [],
    },
  ],
})
