import type { Expression } from '../../src/documents/expression.ts'
import { addressOf, attributeOf, blocksOf, type HclBlock, stringOf } from '../../src/documents/hcl/hcl.ts'
import { isCode, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isUnverified } from '../../src/practices/code/webhook-checks.ts'
import { isHandlerPath, namedHandlers } from '../../src/practices/code/webhook-handlers.ts'
import { webhookRoutes } from '../../src/practices/code/webhooks.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'net-webhook-unverified',
  title: 'Webhook that takes calls from anybody',
  why: 'The address of a webhook is no secret, and without a signature anybody can send events in the name of the service.',
  remediation:
    'Compute an HMAC over the raw body with the shared secret and compare it in constant time with the header of the sender (for Port `x-port-signature`) before anything else.',
  fixes: {
    python:
      'expected = hmac.new(SECRET, request.get_data(), hashlib.sha256).hexdigest()\nif not hmac.compare_digest(expected, request.headers.get("x-signature", "")):\n    abort(401)',
    hcl: 'configuration {\n  secret = var.webhook_secret\n}',
    javascript:
      "const expected = createHmac('sha256', secret).update(rawBody).digest()\nconst given = Buffer.from(req.get('x-signature') ?? '', 'hex')\nif (given.length !== expected.length || !timingSafeEqual(given, expected)) return res.sendStatus(401)",
    go: 'mac := hmac.New(sha256.New, secret)\nmac.Write(body)\ngiven, err := hex.DecodeString(r.Header.Get("X-Signature"))\nif err != nil || !hmac.Equal(given, mac.Sum(nil)) {\n\thttp.Error(w, "unauthorized", http.StatusUnauthorized)\n\treturn\n}',
    java: 'Mac mac = Mac.getInstance("HmacSHA256");\nmac.init(new SecretKeySpec(secret, "HmacSHA256"));\nif (!MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(signature)))\n    return ResponseEntity.status(401).build();',
    kotlin:
      'val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(secret, "HmacSHA256")) }\nif (!MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(signature)))\n    return ResponseEntity.status(401).build()',
    csharp:
      'var expected = HMACSHA256.HashData(secret, body);\nif (!CryptographicOperations.FixedTimeEquals(expected, Convert.FromHexString(signature)))\n    return Unauthorized();',
    ruby: "expected = OpenSSL::HMAC.hexdigest('SHA256', secret, request.raw_post)\nreturn head :unauthorized unless ActiveSupport::SecurityUtils.secure_compare(expected, request.headers['X-Signature'].to_s)",
    php: "$expected = hash_hmac('sha256', file_get_contents('php://input'), $secret);\nif (!hash_equals($expected, $_SERVER['HTTP_X_SIGNATURE'] ?? '')) {\n    http_response_code(401);\n    exit;\n}",
    rust: 'let mut mac = Hmac::<Sha256>::new_from_slice(secret)?;\nmac.update(&body);\nmac.verify_slice(&hex::decode(signature)?)?;',
    any: 'compare the HMAC of the raw body with the header of the sender',
  },
  severity: 7.0,
  cites: [
    { document: 'S1', line: 36, practice: 'Only the sender that it is meant for may call the webhook.' },
  ],
  confidence: 'medium',
  files: (path) => (isCode(path) && !isTest(path) && !isVendored(path)) || isTerraformSource(path),
  keywords: ['hook'],
  named: isHandlerPath,
  lines: [
    { words: ['hook'], shape: /["'`](?:POST\s+)?\/[^"'`\n]*hook/i },
    {
      words: ['hook'],
      shape:
        /(?:@(?:Post|All|Controller|RequestMapping)|Route::(?:post|any|match)|\[Route)\(\s*["'`][^"'`\n]*hook/i,
    },
    { words: ['hook'], shape: /\b(?:class|def)\s+\w*hook/i },
    { words: ['post'], shape: /\bexport\s+(?:async\s+)?(?:function|const)\s+POST\b/ },
    {
      words: ['.body'],
      shape: /\breq(?:uest)?\w*\.body\b/,
      also: { words: ['export default'], shape: /\bexport\s+default\b/ },
    },
  ],
  *check(file, inventory) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    const hits = isTerraformSource(file.path) ? hooksWithoutSecret(file) : unverifiedRoutes(file, inventory)
    for (const hit of hits) yield { ...hit, ...lower }
  },
  examples: [
    { files: { 'app.js': "app.post('/webhook', (req, res) => handle(req.body))\n" }, at: ['app.js:1'] },
    {
      files: {
        'hook.tf':
          'resource "github_repository_webhook" "w" {\n  repository = "r"\n  configuration {\n    url          = "https://x"\n    content_type = "json"\n  }\n  events = ["push"]\n}\n',
      },
      at: ['hook.tf:1'],
    },
    {
      files: {
        'main.py':
          'from fastapi import FastAPI\napp = FastAPI()\n\n@app.post("/webhook")\nasync def receive(event: dict):\n    return store(event)\n',
      },
      at: ['main.py:4'],
    },
    {
      files: {
        'main.go':
          'package main\n\nfunc main() {\n\thttp.HandleFunc("/webhooks/port", receive)\n}\n\nfunc receive(w http.ResponseWriter, r *http.Request) {\n\tjson.NewDecoder(r.Body).Decode(&event)\n}\n',
      },
      at: ['main.go:4'],
    },
    {
      files: {
        'src/a.controller.ts':
          "@Controller('hooks')\nexport class A {\n  @Post('stripe')\n  async take(@Body() body: any) { await this.orders.pay(body.id) }\n}\n",
        'app/api/webhook/route.ts':
          'export async function POST(req: Request) {\n  const event = await req.json()\n  return Response.json(event.id)\n}\n',
        'pages/api/webhook.ts':
          'export default async function handler(req, res) {\n  await orders.pay(req.body.id)\n  res.end()\n}\n',
        'app/controllers/webhooks_controller.rb':
          'class WebhooksController < ApplicationController\n  skip_before_action :verify_authenticity_token\n  def create\n    Order.find(params[:id]).pay!\n  end\nend\n',
        'routes/api.php': "<?php\nRoute::post('/webhook', [HookController::class, 'handle']);\n",
        'app/Http/Controllers/HookController.php':
          '<?php\nclass HookController extends Controller\n{\n    public function handle(Request $request)\n    {\n        Order::find($request->id)->pay();\n    }\n}\n',
        'src/Controller/TakesHooks.php':
          "<?php\nclass TakesHooks extends AbstractController\n{\n    #[Route('/webhook', methods: ['POST'])]\n    public function take(Request $request): Response\n    {\n        $this->orders->pay($request->getContent());\n        return new Response();\n    }\n}\n",
        'views.py':
          '@csrf_exempt\ndef webhook(request):\n    store(request.body)\n\nclass HookView(APIView):\n    permission_classes = [AllowAny]\n    def post(self, request):\n        store(request.data)\n',
        'api.py':
          'router = APIRouter(prefix="/webhooks")\n\n@router.post("/stripe")\nasync def take(event: dict, db: Session = Depends(get_db)):\n    db.add(event)\n',
      },
      at: [
        ...[
          'src/a.controller.ts:3',
          'app/api/webhook/route.ts:1',
          'pages/api/webhook.ts:1',
          'views.py:2',
          'views.py:5',
        ],
        ...[
          'app/controllers/webhooks_controller.rb:1',
          'routes/api.php:2',
          'src/Controller/TakesHooks.php:4',
          'api.py:3',
        ],
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        'src/a.controller.ts':
          "@Controller('hooks')\n@UseGuards(SenderGuard)\nexport class A {\n  @Post('stripe')\n  async take(@Body() body: any) { await this.orders.pay(body.id) }\n}\n",
        'app/api/webhook/route.ts':
          'export async function POST(req: Request) {\n  const event = open(await req.text(), req.headers)\n  return Response.json(event)\n}\n',
        'pages/api/webhook.ts':
          'export default withSender(async (req, res) => {\n  await store(req.body)\n  res.end()\n})\n',
        'app/controllers/webhooks_controller.rb':
          'class WebhooksController < ApplicationController\n  skip_before_action :verify_authenticity_token\n  before_action :check_sender\n  def create\n    Order.find(params[:id]).pay!\n  end\nend\n',
        'app/controllers/api/webhooks_controller.rb':
          'class Api::WebhooksController < ApplicationController\n  def create\n    current_user.webhooks.create!(params[:webhook])\n  end\nend\n',
        'routes/api.php':
          "<?php\nRoute::post('/webhook', [HookController::class, 'handle'])->middleware('sender');\nRoute::post('/hooks/a', [OtherController::class, 'handle']);\n",
        'app/Http/Controllers/HookController.php':
          '<?php\nclass HookController extends Controller\n{\n    public function handle(Request $request)\n    {\n        Order::find($request->id)->pay();\n    }\n}\n',
        'views.py':
          '@csrf_exempt\n@login_required\ndef webhook(request):\n    store(request.body)\n\nclass HookView(APIView):\n    def post(self, request):\n        store(request.data)\n',
      },
      at: [],
    },
    {
      files: {
        'app.js':
          "app.post('/webhook', express.raw({ type: '*/*' }), (req, res) => {\n  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], secret)\n})\n",
      },
      at: [],
    },
    {
      files: {
        'main.py':
          'from fastapi import FastAPI, Depends\napp = FastAPI()\n\n@app.post("/webhook", dependencies=[Depends(verify)])\nasync def receive(event: dict):\n    return store(event)\n',
      },
      at: [],
    },
    {
      files: {
        'client.js': "axios.post('https://hooks.acme.io/webhook', body)\nclient.post('/webhook', body)\n",
      },
      at: [],
    },
    {
      files: {
        'app.js':
          "app.use(checkPort)\napp.post('/webhook', (req, res) => handle(req.body))\nfunction checkPort(req, res, next) { verifySignature(req); next() }\n",
      },
      at: [],
    },
    { files: { 'app.js': "app.post('/webhook', limiter, fromElsewhere)\n" }, at: [] },
    {
      files: {
        'hook.tf':
          'resource "github_repository_webhook" "w" {\n  configuration {\n    url    = "https://x"\n    secret = var.secret\n  }\n}\n',
      },
      at: [],
    },
  ],
})

function* unverifiedRoutes(file: SourceFile, inventory: Inventory): Generator<Hit> {
  for (const route of [...webhookRoutes(file), ...namedHandlers(file, inventory)])
    if (isUnverified(route, file, inventory))
      yield {
        path: file.path,
        range: route.range,
        resource: route.path,
        message: `nothing checks who calls ${route.path}`,
      }
}

/** Hooks that a repository's platform sends, without the secret that signs them. */
function* hooksWithoutSecret(file: SourceFile): Generator<Hit> {
  for (const block of blocksOf(file.hcl(), 'resource')) {
    const [type = ''] = block.labels
    const body = /^github_(?:repository|organization)_webhook$/.test(type)
      ? blocksOf(block, 'configuration')[0]
      : /^gitlab_(?:project|group)_hook$/.test(type)
        ? block
        : undefined
    const secret =
      body && (attributeOf(body, type.startsWith('github') ? 'secret' : 'token') ?? signedOtherwise(body))
    if (body && isNothing(secret))
      yield {
        path: file.path,
        range: block.headRange,
        resource: addressOf(block),
        message: 'the receiver cannot tell who sent it: no secret signs the hook',
      }
  }
}

const isNothing = (secret: Expression | undefined): boolean =>
  secret === undefined || (secret.kind === 'string' && secret.value === '')

/** A chat's hook address is a secret of its own, and checks no signature. */
const signedOtherwise = (body: HclBlock | Pick<HclBlock, 'attributes' | 'blocks'>): Expression | undefined =>
  /^https:\/\/(?:hooks\.slack\.com|discord(?:app)?\.com|[\w-]+\.webhook\.office\.com|chat\.googleapis\.com)\//.test(
    stringOf(body, 'url') ?? '',
  )
    ? attributeOf(body, 'url')
    : undefined
