/** Made by `npm run generate` from the files of this folder. */
// biome-ignore-all assist/source/organizeImports: in the order of the files
// biome-ignore-all format: one name a line
import type { SecretRule } from '../rule.ts'
import ruleAbly from './ably.ts'
import ruleAbuseipdb from './abuseipdb.ts'
import ruleActivecampaign from './activecampaign.ts'
import ruleActiveloop from './activeloop.ts'
import ruleAdafruit from './adafruit.ts'
import ruleAdobe from './adobe.ts'
import ruleAdyen from './adyen.ts'
import ruleAfricasTalking from './africas-talking.ts'
import ruleAftership from './aftership.ts'
import ruleAge from './age.ts'
import ruleAgentops from './agentops.ts'
import ruleAgora from './agora.ts'
import ruleAi21 from './ai21.ts'
import ruleAikido from './aikido.ts'
import ruleAirbrake from './airbrake.ts'
import ruleAirbyte from './airbyte.ts'
import ruleAirtable from './airtable.ts'
import ruleAiven from './aiven.ts'
import ruleAkamai from './akamai.ts'
import ruleAkeyless from './akeyless.ts'
import ruleAlchemy from './alchemy.ts'
import ruleAlgolia from './algolia.ts'
import ruleAlibabaCloud from './alibaba-cloud.ts'
import ruleAlienvault from './alienvault.ts'
import ruleAlpaca from './alpaca.ts'
import ruleAlphaVantage from './alpha-vantage.ts'
import ruleAmazon from './amazon.ts'
import ruleAmp from './amp.ts'
import ruleAmplitude from './amplitude.ts'
import ruleAnaconda from './anaconda.ts'
import ruleAnsibleGalaxy from './ansible-galaxy.ts'
import ruleAnthropic from './anthropic.ts'
import ruleAnyscale from './anyscale.ts'
import ruleApify from './apify.ts'
import ruleApilayer from './apilayer.ts'
import ruleApollo from './apollo.ts'
import ruleAppdynamics from './appdynamics.ts'
import ruleApple from './apple.ts'
import ruleAppsignal from './appsignal.ts'
import ruleAppveyor from './appveyor.ts'
import ruleAppwrite from './appwrite.ts'
import ruleArcgis from './arcgis.ts'
import ruleArize from './arize.ts'
import ruleArtifactory from './artifactory.ts'
import ruleAsaas from './asaas.ts'
import ruleAsana from './asana.ts'
import ruleAssemblyai from './assemblyai.ts'
import ruleAstronomer from './astronomer.ts'
import ruleAtlassian from './atlassian.ts'
import ruleAuth0 from './auth0.ts'
import ruleAuthress from './authress.ts'
import ruleAws from './aws.ts'
import ruleAxiom from './axiom.ts'
import ruleAzureData from './azure-data.ts'
import ruleAzureDevops from './azure-devops.ts'
import ruleAzure from './azure.ts'
import ruleBackblaze from './backblaze.ts'
import ruleBaiduCloud from './baidu-cloud.ts'
import ruleBamboohr from './bamboohr.ts'
import ruleBandwidth from './bandwidth.ts'
import ruleBannerbear from './bannerbear.ts'
import ruleBaseten from './baseten.ts'
import ruleBeamer from './beamer.ts'
import ruleBesttime from './besttime.ts'
import ruleBetterStack from './better-stack.ts'
import ruleBigcommerce from './bigcommerce.ts'
import ruleBinance from './binance.ts'
import ruleBitbucket from './bitbucket.ts'
import ruleBitcoin from './bitcoin.ts'
import ruleBitfinex from './bitfinex.ts'
import ruleBitget from './bitget.ts'
import ruleBitgo from './bitgo.ts'
import ruleBitly from './bitly.ts'
import ruleBitmex from './bitmex.ts'
import ruleBitrise from './bitrise.ts'
import ruleBittrex from './bittrex.ts'
import ruleBitwarden from './bitwarden.ts'
import ruleBlockfrost from './blockfrost.ts'
import ruleBluesky from './bluesky.ts'
import ruleBotpress from './botpress.ts'
import ruleBox from './box.ts'
import ruleBraintree from './braintree.ts'
import ruleBraintrust from './braintrust.ts'
import ruleBranch from './branch.ts'
import ruleBraveSearch from './brave-search.ts'
import ruleBraze from './braze.ts'
import ruleBrevo from './brevo.ts'
import ruleBrex from './brex.ts'
import ruleBrightData from './bright-data.ts'
import ruleBrightSecurity from './bright-security.ts'
import ruleBrowserUse from './browser-use.ts'
import ruleBrowserbase from './browserbase.ts'
import ruleBrowserstack from './browserstack.ts'
import ruleBugsnag from './bugsnag.ts'
import ruleBuilderIo from './builder-io.ts'
import ruleBuildkite from './buildkite.ts'
import ruleBunny from './bunny.ts'
import ruleBybit from './bybit.ts'
import ruleCachix from './cachix.ts'
import ruleCalCom from './cal-com.ts'
import ruleCalendly from './calendly.ts'
import ruleCanva from './canva.ts'
import ruleCartesia from './cartesia.ts'
import ruleCashfree from './cashfree.ts'
import ruleCensys from './censys.ts'
import ruleCerebras from './cerebras.ts'
import ruleChargebee from './chargebee.ts'
import ruleCheckly from './checkly.ts'
import ruleCheckoutCom from './checkout-com.ts'
import ruleChroma from './chroma.ts'
import ruleChromatic from './chromatic.ts'
import ruleChutes from './chutes.ts'
import ruleCircle from './circle.ts'
import ruleCircleci from './circleci.ts'
import ruleCivo from './civo.ts'
import ruleClarifai from './clarifai.ts'
import ruleClearbit from './clearbit.ts'
import ruleClearml from './clearml.ts'
import ruleClerk from './clerk.ts'
import ruleClickhouse from './clickhouse.ts'
import ruleClicksend from './clicksend.ts'
import ruleClickup from './clickup.ts'
import ruleClockify from './clockify.ts'
import ruleClojars from './clojars.ts'
import ruleClose from './close.ts'
import ruleCloudflare from './cloudflare.ts'
import ruleCloudinary from './cloudinary.ts'
import ruleCloudsmith from './cloudsmith.ts'
import ruleCockroachdb from './cockroachdb.ts'
import ruleCoda from './coda.ts'
import ruleCodacy from './codacy.ts'
import ruleCodeClimate from './code-climate.ts'
import ruleCodecov from './codecov.ts'
import ruleCodefresh from './codefresh.ts'
import ruleCodeium from './codeium.ts'
import ruleCoder from './coder.ts'
import ruleCodesandbox from './codesandbox.ts'
import ruleCohere from './cohere.ts'
import ruleCoinbase from './coinbase.ts'
import ruleCoingecko from './coingecko.ts'
import ruleCoinmarketcap from './coinmarketcap.ts'
import ruleComet from './comet.ts'
import ruleComposio from './composio.ts'
import ruleConfigcat from './configcat.ts'
import ruleConfluent from './confluent.ts'
import ruleConjur from './conjur.ts'
import ruleContentful from './contentful.ts'
import ruleContext7 from './context7.ts'
import ruleConvex from './convex.ts'
import ruleConvoy from './convoy.ts'
import ruleCoralogix from './coralogix.ts'
import ruleCorbado from './corbado.ts'
import ruleCouchbase from './couchbase.ts'
import ruleCourier from './courier.ts'
import ruleCovalent from './covalent.ts'
import ruleCoveralls from './coveralls.ts'
import ruleCratesIo from './crates-io.ts'
import ruleCrisp from './crisp.ts'
import ruleCronitor from './cronitor.ts'
import ruleCrossmint from './crossmint.ts'
import ruleCrowdin from './crowdin.ts'
import ruleCrowdstrike from './crowdstrike.ts'
import ruleCrunchyBridge from './crunchy-bridge.ts'
import ruleCryptocompare from './cryptocompare.ts'
import ruleCursor from './cursor.ts'
import ruleCustomerIo from './customer-io.ts'
import ruleCypress from './cypress.ts'
import ruleDagster from './dagster.ts'
import ruleDashlane from './dashlane.ts'
import ruleDashscope from './dashscope.ts'
import ruleDatabricks from './databricks.ts'
import ruleDatadog from './datadog.ts'
import ruleDatafold from './datafold.ts'
import ruleDatastax from './datastax.ts'
import ruleDatocms from './datocms.ts'
import ruleDaytona from './daytona.ts'
import ruleDbt from './dbt.ts'
import ruleDeepgram from './deepgram.ts'
import ruleDeepinfra from './deepinfra.ts'
import ruleDeepl from './deepl.ts'
import ruleDeepseek from './deepseek.ts'
import ruleDeepsource from './deepsource.ts'
import ruleDefinedNetworking from './defined-networking.ts'
import ruleDeno from './deno.ts'
import ruleDepot from './depot.ts'
import ruleDescope from './descope.ts'
import ruleDetectify from './detectify.ts'
import ruleDevcycle from './devcycle.ts'
import ruleDevin from './devin.ts'
import ruleDify from './dify.ts'
import ruleDigitalocean from './digitalocean.ts'
import ruleDingtalk from './dingtalk.ts'
import ruleDirectus from './directus.ts'
import ruleDiscord from './discord.ts'
import ruleDnsimple from './dnsimple.ts'
import ruleDocker from './docker.ts'
import ruleDocusign from './docusign.ts'
import ruleDoppler from './doppler.ts'
import ruleDrift from './drift.ts'
import ruleDrone from './drone.ts'
import ruleDropboxSign from './dropbox-sign.ts'
import ruleDropbox from './dropbox.ts'
import ruleDub from './dub.ts'
import ruleDuffel from './duffel.ts'
import ruleDuo from './duo.ts'
import ruleDwolla from './dwolla.ts'
import ruleDynamic from './dynamic.ts'
import ruleDynatrace from './dynatrace.ts'
import ruleE2b from './e2b.ts'
import ruleEasypost from './easypost.ts'
import ruleEbay from './ebay.ts'
import ruleElasticApm from './elastic-apm.ts'
import ruleElasticEmail from './elastic-email.ts'
import ruleElastic from './elastic.ts'
import ruleElevenlabs from './elevenlabs.ts'
import ruleEmailoctopus from './emailoctopus.ts'
import ruleEndorLabs from './endor-labs.ts'
import ruleEnv0 from './env0.ts'
import ruleEquinixMetal from './equinix-metal.ts'
import ruleEthereum from './ethereum.ts'
import ruleEtherscan from './etherscan.ts'
import ruleEtsy from './etsy.ts'
import ruleExa from './exa.ts'
import ruleExoscale from './exoscale.ts'
import ruleExpo from './expo.ts'
import ruleFacebook from './facebook.ts'
import ruleFal from './fal.ts'
import ruleFastly from './fastly.ts'
import ruleFauna from './fauna.ts'
import ruleFeatherless from './featherless.ts'
import ruleFigma from './figma.ts'
import ruleFinancialModelingPrep from './financial-modeling-prep.ts'
import ruleFinicity from './finicity.ts'
import ruleFinnhub from './finnhub.ts'
import ruleFirebase from './firebase.ts'
import ruleFirecrawl from './firecrawl.ts'
import ruleFirehydrant from './firehydrant.ts'
import ruleFireworksAi from './fireworks-ai.ts'
import ruleFitbit from './fitbit.ts'
import ruleFivem from './fivem.ts'
import ruleFivetran from './fivetran.ts'
import ruleFlagsmith from './flagsmith.ts'
import ruleFlickr from './flickr.ts'
import ruleFlutterwave from './flutterwave.ts'
import ruleFly from './fly.ts'
import ruleFontAwesome from './font-awesome.ts'
import ruleFoursquare from './foursquare.ts'
import ruleFrameio from './frameio.ts'
import ruleFreshbooks from './freshbooks.ts'
import ruleFreshdesk from './freshdesk.ts'
import ruleFriendli from './friendli.ts'
import ruleFront from './front.ts'
import ruleFrontegg from './frontegg.ts'
import ruleFullstory from './fullstory.ts'
import ruleFusionauth from './fusionauth.ts'
import ruleGandi from './gandi.ts'
import ruleGcp from './gcp.ts'
import ruleGemfury from './gemfury.ts'
import ruleGeminiExchange from './gemini-exchange.ts'
import ruleGeneric from './generic.ts'
import ruleGetresponse from './getresponse.ts'
import ruleGhost from './ghost.ts'
import ruleGiphy from './giphy.ts'
import ruleGitbook from './gitbook.ts'
import ruleGitea from './gitea.ts'
import ruleGitguardian from './gitguardian.ts'
import ruleGithub from './github.ts'
import ruleGitlab from './gitlab.ts'
import ruleGitpod from './gitpod.ts'
import ruleGitter from './gitter.ts'
import ruleGocardless from './gocardless.ts'
import ruleGocd from './gocd.ts'
import ruleGodaddy from './godaddy.ts'
import ruleGoogleChat from './google-chat.ts'
import ruleGradle from './gradle.ts'
import ruleGrafana from './grafana.ts'
import ruleGreenhouse from './greenhouse.ts'
import ruleGreptile from './greptile.ts'
import ruleGreynoise from './greynoise.ts'
import ruleGroq from './groq.ts'
import ruleGrowthbook from './growthbook.ts'
import ruleGuardian from './guardian.ts'
import ruleGumroad from './gumroad.ts'
import ruleHackerone from './hackerone.ts'
import ruleHarbor from './harbor.ts'
import ruleHarness from './harness.ts'
import ruleHarvest from './harvest.ts'
import ruleHashicorp from './hashicorp.ts'
import ruleHasura from './hasura.ts'
import ruleHaveIBeenPwned from './have-i-been-pwned.ts'
import ruleHcaptcha from './hcaptcha.ts'
import ruleHeadscale from './headscale.ts'
import ruleHealthchecks from './healthchecks.ts'
import ruleHeap from './heap.ts'
import ruleHelicone from './helicone.ts'
import ruleHelius from './helius.ts'
import ruleHenrikdev from './henrikdev.ts'
import ruleHere from './here.ts'
import ruleHeroku from './heroku.ts'
import ruleHetzner from './hetzner.ts'
import ruleHexPm from './hex-pm.ts'
import ruleHeygen from './heygen.ts'
import ruleHighnote from './highnote.ts'
import ruleHoneybadger from './honeybadger.ts'
import ruleHoneycomb from './honeycomb.ts'
import ruleHostinger from './hostinger.ts'
import ruleHuaweiCloud from './huawei-cloud.ts'
import ruleHubspot from './hubspot.ts'
import ruleHuggingFace from './hugging-face.ts'
import ruleHumanloop from './humanloop.ts'
import ruleHume from './hume.ts'
import ruleHunter from './hunter.ts'
import ruleHygraph from './hygraph.ts'
import ruleHyperbrowser from './hyperbrowser.ts'
import ruleIbmCloud from './ibm-cloud.ts'
import ruleIexCloud from './iex-cloud.ts'
import ruleIfttt from './ifttt.ts'
import ruleImagekit from './imagekit.ts'
import ruleImgix from './imgix.ts'
import ruleIncidentIo from './incident-io.ts'
import ruleInfisical from './infisical.ts'
import ruleInfluxdb from './influxdb.ts'
import ruleInfobip from './infobip.ts'
import ruleInfomaniak from './infomaniak.ts'
import ruleInfracost from './infracost.ts'
import ruleInfura from './infura.ts'
import ruleInngest from './inngest.ts'
import ruleInstagram from './instagram.ts'
import ruleInstana from './instana.ts'
import ruleIntercom from './intercom.ts'
import ruleIntra42 from './intra-42.ts'
import ruleIntruder from './intruder.ts'
import ruleIonic from './ionic.ts'
import ruleIpdata from './ipdata.ts'
import ruleIpgeolocation from './ipgeolocation.ts'
import ruleIpinfo from './ipinfo.ts'
import ruleIpqualityscore from './ipqualityscore.ts'
import ruleIterable from './iterable.ts'
import ruleJenkins from './jenkins.ts'
import ruleJetbrains from './jetbrains.ts'
import ruleJina from './jina.ts'
import ruleJsr from './jsr.ts'
import ruleJumpcloud from './jumpcloud.ts'
import ruleJwt from './jwt.ts'
import ruleKaggle from './kaggle.ts'
import ruleKeycloak from './keycloak.ts'
import ruleKinde from './kinde.ts'
import ruleKit from './kit.ts'
import ruleKlarna from './klarna.ts'
import ruleKlaviyo from './klaviyo.ts'
import ruleKnock from './knock.ts'
import ruleKong from './kong.ts'
import ruleKount from './kount.ts'
import ruleKoyeb from './koyeb.ts'
import ruleKraken from './kraken.ts'
import ruleKubernetes from './kubernetes.ts'
import ruleKucoin from './kucoin.ts'
import ruleLabelbox from './labelbox.ts'
import ruleLacework from './lacework.ts'
import ruleLambdaCloud from './lambda-cloud.ts'
import ruleLambdatest from './lambdatest.ts'
import ruleLangfuse from './langfuse.ts'
import ruleLangsmith from './langsmith.ts'
import ruleLaravel from './laravel.ts'
import ruleLark from './lark.ts'
import ruleLastfm from './lastfm.ts'
import ruleLaunchdarkly from './launchdarkly.ts'
import ruleLemonSqueezy from './lemon-squeezy.ts'
import ruleLeonardoAi from './leonardo-ai.ts'
import ruleLetta from './letta.ts'
import ruleLichess from './lichess.ts'
import ruleLighton from './lighton.ts'
import ruleLightstep from './lightstep.ts'
import ruleLine from './line.ts'
import ruleLinear from './linear.ts'
import ruleLinkedin from './linkedin.ts'
import ruleLinode from './linode.ts'
import ruleLitellm from './litellm.ts'
import ruleLiteralAi from './literal-ai.ts'
import ruleLithic from './lithic.ts'
import ruleLiveblocks from './liveblocks.ts'
import ruleLivekit from './livekit.ts'
import ruleLlamacloud from './llamacloud.ts'
import ruleLob from './lob.ts'
import ruleLocationiq from './locationiq.ts'
import ruleLogfire from './logfire.ts'
import ruleLoggly from './loggly.ts'
import ruleLogicmonitor from './logicmonitor.ts'
import ruleLogto from './logto.ts'
import ruleLogzIo from './logz-io.ts'
import ruleLokalise from './lokalise.ts'
import ruleLooker from './looker.ts'
import ruleLoops from './loops.ts'
import ruleLuma from './luma.ts'
import ruleMailchimp from './mailchimp.ts'
import ruleMailerlite from './mailerlite.ts'
import ruleMailersend from './mailersend.ts'
import ruleMailgun from './mailgun.ts'
import ruleMailjet from './mailjet.ts'
import ruleMailtrap from './mailtrap.ts'
import ruleMake from './make.ts'
import ruleMandrill from './mandrill.ts'
import ruleMapbox from './mapbox.ts'
import ruleMaptiler from './maptiler.ts'
import ruleMaterialize from './materialize.ts'
import ruleMatrix from './matrix.ts'
import ruleMattermost from './mattermost.ts'
import ruleMavenCentral from './maven-central.ts'
import ruleMaxmind from './maxmind.ts'
import ruleMeilisearch from './meilisearch.ts'
import ruleMem0 from './mem0.ts'
import ruleMeraki from './meraki.ts'
import ruleMercadoPago from './mercado-pago.ts'
import ruleMercury from './mercury.ts'
import ruleMergify from './mergify.ts'
import ruleMessagebird from './messagebird.ts'
import ruleMetaLlama from './meta-llama.ts'
import ruleMetaQuest from './meta-quest.ts'
import ruleMexc from './mexc.ts'
import ruleMezmo from './mezmo.ts'
import ruleMicrosoftTeams from './microsoft-teams.ts'
import ruleMiddesk from './middesk.ts'
import ruleMidtrans from './midtrans.ts'
import ruleMinimax from './minimax.ts'
import ruleMiro from './miro.ts'
import ruleMissive from './missive.ts'
import ruleMistral from './mistral.ts'
import ruleMixedbread from './mixedbread.ts'
import ruleMixpanel from './mixpanel.ts'
import ruleModal from './modal.ts'
import ruleModrinth from './modrinth.ts'
import ruleMoengage from './moengage.ts'
import ruleMollie from './mollie.ts'
import ruleMonday from './monday.ts'
import ruleMongodbAtlas from './mongodb-atlas.ts'
import ruleMoonshot from './moonshot.ts'
import ruleMoralis from './moralis.ts'
import ruleMotherduck from './motherduck.ts'
import ruleMozillaAddons from './mozilla-addons.ts'
import ruleMurf from './murf.ts'
import ruleMux from './mux.ts'
import ruleMyget from './myget.ts'
import ruleN8n from './n8n.ts'
import ruleNamecheap from './namecheap.ts'
import ruleNasa from './nasa.ts'
import ruleNasdaqDataLink from './nasdaq-data-link.ts'
import ruleNebius from './nebius.ts'
import ruleNeon from './neon.ts'
import ruleNeptune from './neptune.ts'
import ruleNetbird from './netbird.ts'
import ruleNetlify from './netlify.ts'
import ruleNeverbounce from './neverbounce.ts'
import ruleNewRelic from './new-relic.ts'
import ruleNewYorkTimes from './new-york-times.ts'
import ruleNewsapi from './newsapi.ts'
import ruleNexus from './nexus.ts'
import ruleNgrok from './ngrok.ts'
import ruleNomic from './nomic.ts'
import ruleNorthflank from './northflank.ts'
import ruleNostr from './nostr.ts'
import ruleNotify from './notify.ts'
import ruleNotion from './notion.ts'
import ruleNovelai from './novelai.ts'
import ruleNovita from './novita.ts'
import ruleNovu from './novu.ts'
import ruleNpm from './npm.ts'
import ruleNs1 from './ns1.ts'
import ruleNtfy from './ntfy.ts'
import ruleNuget from './nuget.ts'
import ruleNvidia from './nvidia.ts'
import ruleNxCloud from './nx-cloud.ts'
import ruleNylas from './nylas.ts'
import ruleOctopusDeploy from './octopus-deploy.ts'
import ruleOkta from './okta.ts'
import ruleOkteto from './okteto.ts'
import ruleOkx from './okx.ts'
import ruleOllama from './ollama.ts'
import ruleOmise from './omise.ts'
import ruleOmnisend from './omnisend.ts'
import ruleOnelogin from './onelogin.ts'
import ruleOnepassword from './onepassword.ts'
import ruleOnesignal from './onesignal.ts'
import ruleOnfido from './onfido.ts'
import ruleOpenExchangeRates from './open-exchange-rates.ts'
import ruleOpenVsx from './open-vsx.ts'
import ruleOpenai from './openai.ts'
import ruleOpencage from './opencage.ts'
import ruleOpenpipe from './openpipe.ts'
import ruleOpenrouter from './openrouter.ts'
import ruleOpenrouteservice from './openrouteservice.ts'
import ruleOpensea from './opensea.ts'
import ruleOpenweather from './openweather.ts'
import ruleOpsgenie from './opsgenie.ts'
import ruleOptimizely from './optimizely.ts'
import ruleOracleCloud from './oracle-cloud.ts'
import ruleOry from './ory.ts'
import ruleOutline from './outline.ts'
import ruleOvhcloud from './ovhcloud.ts'
import rulePackagist from './packagist.ts'
import rulePaddle from './paddle.ts'
import rulePagarme from './pagarme.ts'
import rulePagerduty from './pagerduty.ts'
import rulePandadoc from './pandadoc.ts'
import rulePaperspace from './paperspace.ts'
import rulePapertrail from './papertrail.ts'
import rulePatreon from './patreon.ts'
import rulePaypal from './paypal.ts'
import rulePaystack from './paystack.ts'
import rulePayu from './payu.ts'
import rulePermit from './permit.ts'
import rulePerplexity from './perplexity.ts'
import rulePersona from './persona.ts'
import rulePexels from './pexels.ts'
import rulePhabricator from './phabricator.ts'
import rulePhrase from './phrase.ts'
import rulePimlico from './pimlico.ts'
import rulePinata from './pinata.ts'
import rulePinecone from './pinecone.ts'
import rulePingIdentity from './ping-identity.ts'
import rulePinterest from './pinterest.ts'
import rulePipedream from './pipedream.ts'
import rulePipedrive from './pipedrive.ts'
import rulePixabay from './pixabay.ts'
import rulePlaid from './plaid.ts'
import rulePlane from './plane.ts'
import rulePlanetscale from './planetscale.ts'
import rulePlivo from './plivo.ts'
import rulePlunk from './plunk.ts'
import rulePolar from './polar.ts'
import rulePolygon from './polygon.ts'
import rulePolymarket from './polymarket.ts'
import rulePorkbun from './porkbun.ts'
import rulePort from './port.ts'
import rulePortainer from './portainer.ts'
import rulePortkey from './portkey.ts'
import rulePostgrid from './postgrid.ts'
import rulePosthog from './posthog.ts'
import rulePostman from './postman.ts'
import rulePostmark from './postmark.ts'
import rulePrefect from './prefect.ts'
import rulePrismic from './prismic.ts'
import rulePrivateKey from './private-key.ts'
import rulePromptlayer from './promptlayer.ts'
import ruleProxmox from './proxmox.ts'
import rulePterodactyl from './pterodactyl.ts'
import rulePubnub from './pubnub.ts'
import rulePulumi from './pulumi.ts'
import rulePushbullet from './pushbullet.ts'
import rulePusher from './pusher.ts'
import rulePushover from './pushover.ts'
import rulePypi from './pypi.ts'
import ruleQdrant from './qdrant.ts'
import ruleQovery from './qovery.ts'
import ruleQuay from './quay.ts'
import ruleQuickbooks from './quickbooks.ts'
import ruleQuicknode from './quicknode.ts'
import ruleRadar from './radar.ts'
import ruleRagie from './ragie.ts'
import ruleRailway from './railway.ts'
import ruleRainforestQa from './rainforest-qa.ts'
import ruleRamp from './ramp.ts'
import ruleRancher from './rancher.ts'
import ruleRapidapi from './rapidapi.ts'
import ruleRaygun from './raygun.ts'
import ruleRazorpay from './razorpay.ts'
import ruleReadme from './readme.ts'
import ruleRebrandly from './rebrandly.ts'
import ruleRecurly from './recurly.ts'
import ruleReddit from './reddit.ts'
import ruleRedirectPizza from './redirect-pizza.ts'
import ruleRedisCloud from './redis-cloud.ts'
import ruleRemoveBg from './remove-bg.ts'
import ruleRender from './render.ts'
import ruleReplicate from './replicate.ts'
import ruleResend from './resend.ts'
import ruleRetell from './retell.ts'
import ruleRetool from './retool.ts'
import ruleRevenuecat from './revenuecat.ts'
import ruleRiot from './riot.ts'
import ruleRoblox from './roblox.ts'
import ruleRoboflow from './roboflow.ts'
import ruleRocketChat from './rocket-chat.ts'
import ruleRollbar from './rollbar.ts'
import ruleRootly from './rootly.ts'
import ruleRubygems from './rubygems.ts'
import ruleRunpod from './runpod.ts'
import ruleRunway from './runway.ts'
import ruleSalesforce from './salesforce.ts'
import ruleSalesloft from './salesloft.ts'
import ruleSambanova from './sambanova.ts'
import ruleSamsara from './samsara.ts'
import ruleSanity from './sanity.ts'
import ruleSauceLabs from './sauce-labs.ts'
import ruleSavvycal from './savvycal.ts'
import ruleScaleAi from './scale-ai.ts'
import ruleScaleway from './scaleway.ts'
import ruleScalingo from './scalingo.ts'
import ruleScalr from './scalr.ts'
import ruleScrapegraph from './scrapegraph.ts'
import ruleScraperapi from './scraperapi.ts'
import ruleScrapfly from './scrapfly.ts'
import ruleScrapingbee from './scrapingbee.ts'
import ruleSecuritytrails from './securitytrails.ts'
import ruleSegment from './segment.ts'
import ruleSegmind from './segmind.ts'
import ruleSemaphore from './semaphore.ts'
import ruleSemgrep from './semgrep.ts'
import ruleSendbird from './sendbird.ts'
import ruleSendgrid from './sendgrid.ts'
import ruleSentry from './sentry.ts'
import ruleSerpapi from './serpapi.ts'
import ruleSerper from './serper.ts'
import ruleSettlemint from './settlemint.ts'
import ruleShippo from './shippo.ts'
import ruleShodan from './shodan.ts'
import ruleShopify from './shopify.ts'
import ruleShortcut from './shortcut.ts'
import ruleSidekiq from './sidekiq.ts'
import ruleSiliconflow from './siliconflow.ts'
import ruleSinch from './sinch.ts'
import ruleSlack from './slack.ts'
import ruleSmartsheet from './smartsheet.ts'
import ruleSmtp2go from './smtp2go.ts'
import ruleSnowflake from './snowflake.ts'
import ruleSnyk from './snyk.ts'
import ruleSocket from './socket.ts'
import ruleSolana from './solana.ts'
import ruleSolarwinds from './solarwinds.ts'
import ruleSonar from './sonar.ts'
import ruleSoundcloud from './soundcloud.ts'
import ruleSourcegraph from './sourcegraph.ts'
import ruleSpacelift from './spacelift.ts'
import ruleSparkpost from './sparkpost.ts'
import ruleSpeechmatics from './speechmatics.ts'
import ruleSplit from './split.ts'
import ruleSplunk from './splunk.ts'
import ruleSpotify from './spotify.ts'
import ruleSquare from './square.ts'
import ruleSquarespace from './squarespace.ts'
import ruleSslmate from './sslmate.ts'
import ruleStabilityAi from './stability-ai.ts'
import ruleStackhawk from './stackhawk.ts'
import ruleStatsig from './statsig.ts'
import ruleStatuspage from './statuspage.ts'
import ruleSteam from './steam.ts'
import ruleSteel from './steel.ts'
import ruleStellar from './stellar.ts'
import ruleStoryblok from './storyblok.ts'
import ruleStrapi from './strapi.ts'
import ruleStrava from './strava.ts'
import ruleStream from './stream.ts'
import ruleStripe from './stripe.ts'
import ruleStytch from './stytch.ts'
import ruleSumoLogic from './sumo-logic.ts'
import ruleSumsub from './sumsub.ts'
import ruleSumup from './sumup.ts'
import ruleSupabase from './supabase.ts'
import ruleSurveymonkey from './surveymonkey.ts'
import ruleSvix from './svix.ts'
import ruleSwaggerhub from './swaggerhub.ts'
import ruleTableau from './tableau.ts'
import ruleTailscale from './tailscale.ts'
import ruleTally from './tally.ts'
import ruleTargon from './targon.ts'
import ruleTatum from './tatum.ts'
import ruleTavily from './tavily.ts'
import ruleTaxjar from './taxjar.ts'
import ruleTeamcity from './teamcity.ts'
import ruleTeamwork from './teamwork.ts'
import ruleTelegram from './telegram.ts'
import ruleTeleport from './teleport.ts'
import ruleTelnyx from './telnyx.ts'
import ruleTemporal from './temporal.ts'
import ruleTenable from './tenable.ts'
import ruleTencentCloud from './tencent-cloud.ts'
import ruleTermii from './termii.ts'
import ruleTerraform from './terraform.ts'
import ruleThreads from './threads.ts'
import ruleThunderstore from './thunderstore.ts'
import ruleTiingo from './tiingo.ts'
import ruleTiktok from './tiktok.ts'
import ruleTinybird from './tinybird.ts'
import ruleTinypng from './tinypng.ts'
import ruleTmdb from './tmdb.ts'
import ruleTodoist from './todoist.ts'
import ruleTogetherAi from './together-ai.ts'
import ruleToggl from './toggl.ts'
import ruleTomtom from './tomtom.ts'
import ruleTransifex from './transifex.ts'
import ruleTravis from './travis.ts'
import ruleTrello from './trello.ts'
import ruleTriggerDev from './trigger-dev.ts'
import ruleTurbopuffer from './turbopuffer.ts'
import ruleTurborepo from './turborepo.ts'
import ruleTurso from './turso.ts'
import ruleTwilio from './twilio.ts'
import ruleTwitch from './twitch.ts'
import ruleTwitter from './twitter.ts'
import ruleTwocaptcha from './twocaptcha.ts'
import ruleTypeform from './typeform.ts'
import ruleTypesense from './typesense.ts'
import ruleUbidots from './ubidots.ts'
import ruleUnity from './unity.ts'
import ruleUnkey from './unkey.ts'
import ruleUnleash from './unleash.ts'
import ruleUnsplash from './unsplash.ts'
import ruleUpcloud from './upcloud.ts'
import ruleUploadcare from './uploadcare.ts'
import ruleUpstage from './upstage.ts'
import ruleUpstash from './upstash.ts'
import ruleUpsun from './upsun.ts'
import ruleUptimerobot from './uptimerobot.ts'
import ruleUrlscan from './urlscan.ts'
import ruleUserfront from './userfront.ts'
import ruleValTown from './val-town.ts'
import ruleVapi from './vapi.ts'
import ruleVapid from './vapid.ts'
import ruleVastAi from './vast-ai.ts'
import ruleVault from './vault.ts'
import ruleVectara from './vectara.ts'
import ruleVeracode from './veracode.ts'
import ruleVercel from './vercel.ts'
import ruleViber from './viber.ts'
import ruleVictorops from './victorops.ts'
import ruleVimeo from './vimeo.ts'
import ruleVirustotal from './virustotal.ts'
import ruleVk from './vk.ts'
import ruleVoiceflow from './voiceflow.ts'
import ruleVolcengine from './volcengine.ts'
import ruleVonage from './vonage.ts'
import ruleVoyageAi from './voyage-ai.ts'
import ruleVultr from './vultr.ts'
import ruleWakatime from './wakatime.ts'
import ruleWandb from './wandb.ts'
import ruleWasabi from './wasabi.ts'
import ruleWasmer from './wasmer.ts'
import ruleWeatherapi from './weatherapi.ts'
import ruleWeaviate from './weaviate.ts'
import ruleWebex from './webex.ts'
import ruleWebflow from './webflow.ts'
import ruleWechat from './wechat.ts'
import ruleWecom from './wecom.ts'
import ruleWhat3words from './what3words.ts'
import ruleWindmill from './windmill.ts'
import ruleWise from './wise.ts'
import ruleWix from './wix.ts'
import ruleWolframAlpha from './wolfram-alpha.ts'
import ruleWompi from './wompi.ts'
import ruleWoocommerce from './woocommerce.ts'
import ruleWoodpecker from './woodpecker.ts'
import ruleWordpress from './wordpress.ts'
import ruleWorkato from './workato.ts'
import ruleWorkos from './workos.ts'
import ruleWorldpay from './worldpay.ts'
import ruleXai from './xai.ts'
import ruleXata from './xata.ts'
import ruleXendit from './xendit.ts'
import ruleXero from './xero.ts'
import ruleYandexCloud from './yandex-cloud.ts'
import ruleYelp from './yelp.ts'
import ruleYouCom from './you-com.ts'
import ruleZapier from './zapier.ts'
import ruleZendesk from './zendesk.ts'
import ruleZenhub from './zenhub.ts'
import ruleZenrows from './zenrows.ts'
import ruleZep from './zep.ts'
import ruleZeptomail from './zeptomail.ts'
import ruleZerobounce from './zerobounce.ts'
import ruleZerotier from './zerotier.ts'
import ruleZhipu from './zhipu.ts'
import ruleZilliz from './zilliz.ts'
import ruleZitadel from './zitadel.ts'
import ruleZoho from './zoho.ts'
import ruleZoom from './zoom.ts'
import ruleZulip from './zulip.ts'
import ruleZuplo from './zuplo.ts'

export const secrets: readonly SecretRule[] = [
  ruleAbly,
  ruleAbuseipdb,
  ruleActivecampaign,
  ruleActiveloop,
  ruleAdafruit,
  ruleAdobe,
  ruleAdyen,
  ruleAfricasTalking,
  ruleAftership,
  ruleAge,
  ruleAgentops,
  ruleAgora,
  ruleAi21,
  ruleAikido,
  ruleAirbrake,
  ruleAirbyte,
  ruleAirtable,
  ruleAiven,
  ruleAkamai,
  ruleAkeyless,
  ruleAlchemy,
  ruleAlgolia,
  ruleAlibabaCloud,
  ruleAlienvault,
  ruleAlpaca,
  ruleAlphaVantage,
  ruleAmazon,
  ruleAmp,
  ruleAmplitude,
  ruleAnaconda,
  ruleAnsibleGalaxy,
  ruleAnthropic,
  ruleAnyscale,
  ruleApify,
  ruleApilayer,
  ruleApollo,
  ruleAppdynamics,
  ruleApple,
  ruleAppsignal,
  ruleAppveyor,
  ruleAppwrite,
  ruleArcgis,
  ruleArize,
  ruleArtifactory,
  ruleAsaas,
  ruleAsana,
  ruleAssemblyai,
  ruleAstronomer,
  ruleAtlassian,
  ruleAuth0,
  ruleAuthress,
  ruleAws,
  ruleAxiom,
  ruleAzureData,
  ruleAzureDevops,
  ruleAzure,
  ruleBackblaze,
  ruleBaiduCloud,
  ruleBamboohr,
  ruleBandwidth,
  ruleBannerbear,
  ruleBaseten,
  ruleBeamer,
  ruleBesttime,
  ruleBetterStack,
  ruleBigcommerce,
  ruleBinance,
  ruleBitbucket,
  ruleBitcoin,
  ruleBitfinex,
  ruleBitget,
  ruleBitgo,
  ruleBitly,
  ruleBitmex,
  ruleBitrise,
  ruleBittrex,
  ruleBitwarden,
  ruleBlockfrost,
  ruleBluesky,
  ruleBotpress,
  ruleBox,
  ruleBraintree,
  ruleBraintrust,
  ruleBranch,
  ruleBraveSearch,
  ruleBraze,
  ruleBrevo,
  ruleBrex,
  ruleBrightData,
  ruleBrightSecurity,
  ruleBrowserUse,
  ruleBrowserbase,
  ruleBrowserstack,
  ruleBugsnag,
  ruleBuilderIo,
  ruleBuildkite,
  ruleBunny,
  ruleBybit,
  ruleCachix,
  ruleCalCom,
  ruleCalendly,
  ruleCanva,
  ruleCartesia,
  ruleCashfree,
  ruleCensys,
  ruleCerebras,
  ruleChargebee,
  ruleCheckly,
  ruleCheckoutCom,
  ruleChroma,
  ruleChromatic,
  ruleChutes,
  ruleCircle,
  ruleCircleci,
  ruleCivo,
  ruleClarifai,
  ruleClearbit,
  ruleClearml,
  ruleClerk,
  ruleClickhouse,
  ruleClicksend,
  ruleClickup,
  ruleClockify,
  ruleClojars,
  ruleClose,
  ruleCloudflare,
  ruleCloudinary,
  ruleCloudsmith,
  ruleCockroachdb,
  ruleCoda,
  ruleCodacy,
  ruleCodeClimate,
  ruleCodecov,
  ruleCodefresh,
  ruleCodeium,
  ruleCoder,
  ruleCodesandbox,
  ruleCohere,
  ruleCoinbase,
  ruleCoingecko,
  ruleCoinmarketcap,
  ruleComet,
  ruleComposio,
  ruleConfigcat,
  ruleConfluent,
  ruleConjur,
  ruleContentful,
  ruleContext7,
  ruleConvex,
  ruleConvoy,
  ruleCoralogix,
  ruleCorbado,
  ruleCouchbase,
  ruleCourier,
  ruleCovalent,
  ruleCoveralls,
  ruleCratesIo,
  ruleCrisp,
  ruleCronitor,
  ruleCrossmint,
  ruleCrowdin,
  ruleCrowdstrike,
  ruleCrunchyBridge,
  ruleCryptocompare,
  ruleCursor,
  ruleCustomerIo,
  ruleCypress,
  ruleDagster,
  ruleDashlane,
  ruleDashscope,
  ruleDatabricks,
  ruleDatadog,
  ruleDatafold,
  ruleDatastax,
  ruleDatocms,
  ruleDaytona,
  ruleDbt,
  ruleDeepgram,
  ruleDeepinfra,
  ruleDeepl,
  ruleDeepseek,
  ruleDeepsource,
  ruleDefinedNetworking,
  ruleDeno,
  ruleDepot,
  ruleDescope,
  ruleDetectify,
  ruleDevcycle,
  ruleDevin,
  ruleDify,
  ruleDigitalocean,
  ruleDingtalk,
  ruleDirectus,
  ruleDiscord,
  ruleDnsimple,
  ruleDocker,
  ruleDocusign,
  ruleDoppler,
  ruleDrift,
  ruleDrone,
  ruleDropboxSign,
  ruleDropbox,
  ruleDub,
  ruleDuffel,
  ruleDuo,
  ruleDwolla,
  ruleDynamic,
  ruleDynatrace,
  ruleE2b,
  ruleEasypost,
  ruleEbay,
  ruleElasticApm,
  ruleElasticEmail,
  ruleElastic,
  ruleElevenlabs,
  ruleEmailoctopus,
  ruleEndorLabs,
  ruleEnv0,
  ruleEquinixMetal,
  ruleEthereum,
  ruleEtherscan,
  ruleEtsy,
  ruleExa,
  ruleExoscale,
  ruleExpo,
  ruleFacebook,
  ruleFal,
  ruleFastly,
  ruleFauna,
  ruleFeatherless,
  ruleFigma,
  ruleFinancialModelingPrep,
  ruleFinicity,
  ruleFinnhub,
  ruleFirebase,
  ruleFirecrawl,
  ruleFirehydrant,
  ruleFireworksAi,
  ruleFitbit,
  ruleFivem,
  ruleFivetran,
  ruleFlagsmith,
  ruleFlickr,
  ruleFlutterwave,
  ruleFly,
  ruleFontAwesome,
  ruleFoursquare,
  ruleFrameio,
  ruleFreshbooks,
  ruleFreshdesk,
  ruleFriendli,
  ruleFront,
  ruleFrontegg,
  ruleFullstory,
  ruleFusionauth,
  ruleGandi,
  ruleGcp,
  ruleGemfury,
  ruleGeminiExchange,
  ruleGeneric,
  ruleGetresponse,
  ruleGhost,
  ruleGiphy,
  ruleGitbook,
  ruleGitea,
  ruleGitguardian,
  ruleGithub,
  ruleGitlab,
  ruleGitpod,
  ruleGitter,
  ruleGocardless,
  ruleGocd,
  ruleGodaddy,
  ruleGoogleChat,
  ruleGradle,
  ruleGrafana,
  ruleGreenhouse,
  ruleGreptile,
  ruleGreynoise,
  ruleGroq,
  ruleGrowthbook,
  ruleGuardian,
  ruleGumroad,
  ruleHackerone,
  ruleHarbor,
  ruleHarness,
  ruleHarvest,
  ruleHashicorp,
  ruleHasura,
  ruleHaveIBeenPwned,
  ruleHcaptcha,
  ruleHeadscale,
  ruleHealthchecks,
  ruleHeap,
  ruleHelicone,
  ruleHelius,
  ruleHenrikdev,
  ruleHere,
  ruleHeroku,
  ruleHetzner,
  ruleHexPm,
  ruleHeygen,
  ruleHighnote,
  ruleHoneybadger,
  ruleHoneycomb,
  ruleHostinger,
  ruleHuaweiCloud,
  ruleHubspot,
  ruleHuggingFace,
  ruleHumanloop,
  ruleHume,
  ruleHunter,
  ruleHygraph,
  ruleHyperbrowser,
  ruleIbmCloud,
  ruleIexCloud,
  ruleIfttt,
  ruleImagekit,
  ruleImgix,
  ruleIncidentIo,
  ruleInfisical,
  ruleInfluxdb,
  ruleInfobip,
  ruleInfomaniak,
  ruleInfracost,
  ruleInfura,
  ruleInngest,
  ruleInstagram,
  ruleInstana,
  ruleIntercom,
  ruleIntra42,
  ruleIntruder,
  ruleIonic,
  ruleIpdata,
  ruleIpgeolocation,
  ruleIpinfo,
  ruleIpqualityscore,
  ruleIterable,
  ruleJenkins,
  ruleJetbrains,
  ruleJina,
  ruleJsr,
  ruleJumpcloud,
  ruleJwt,
  ruleKaggle,
  ruleKeycloak,
  ruleKinde,
  ruleKit,
  ruleKlarna,
  ruleKlaviyo,
  ruleKnock,
  ruleKong,
  ruleKount,
  ruleKoyeb,
  ruleKraken,
  ruleKubernetes,
  ruleKucoin,
  ruleLabelbox,
  ruleLacework,
  ruleLambdaCloud,
  ruleLambdatest,
  ruleLangfuse,
  ruleLangsmith,
  ruleLaravel,
  ruleLark,
  ruleLastfm,
  ruleLaunchdarkly,
  ruleLemonSqueezy,
  ruleLeonardoAi,
  ruleLetta,
  ruleLichess,
  ruleLighton,
  ruleLightstep,
  ruleLine,
  ruleLinear,
  ruleLinkedin,
  ruleLinode,
  ruleLitellm,
  ruleLiteralAi,
  ruleLithic,
  ruleLiveblocks,
  ruleLivekit,
  ruleLlamacloud,
  ruleLob,
  ruleLocationiq,
  ruleLogfire,
  ruleLoggly,
  ruleLogicmonitor,
  ruleLogto,
  ruleLogzIo,
  ruleLokalise,
  ruleLooker,
  ruleLoops,
  ruleLuma,
  ruleMailchimp,
  ruleMailerlite,
  ruleMailersend,
  ruleMailgun,
  ruleMailjet,
  ruleMailtrap,
  ruleMake,
  ruleMandrill,
  ruleMapbox,
  ruleMaptiler,
  ruleMaterialize,
  ruleMatrix,
  ruleMattermost,
  ruleMavenCentral,
  ruleMaxmind,
  ruleMeilisearch,
  ruleMem0,
  ruleMeraki,
  ruleMercadoPago,
  ruleMercury,
  ruleMergify,
  ruleMessagebird,
  ruleMetaLlama,
  ruleMetaQuest,
  ruleMexc,
  ruleMezmo,
  ruleMicrosoftTeams,
  ruleMiddesk,
  ruleMidtrans,
  ruleMinimax,
  ruleMiro,
  ruleMissive,
  ruleMistral,
  ruleMixedbread,
  ruleMixpanel,
  ruleModal,
  ruleModrinth,
  ruleMoengage,
  ruleMollie,
  ruleMonday,
  ruleMongodbAtlas,
  ruleMoonshot,
  ruleMoralis,
  ruleMotherduck,
  ruleMozillaAddons,
  ruleMurf,
  ruleMux,
  ruleMyget,
  ruleN8n,
  ruleNamecheap,
  ruleNasa,
  ruleNasdaqDataLink,
  ruleNebius,
  ruleNeon,
  ruleNeptune,
  ruleNetbird,
  ruleNetlify,
  ruleNeverbounce,
  ruleNewRelic,
  ruleNewYorkTimes,
  ruleNewsapi,
  ruleNexus,
  ruleNgrok,
  ruleNomic,
  ruleNorthflank,
  ruleNostr,
  ruleNotify,
  ruleNotion,
  ruleNovelai,
  ruleNovita,
  ruleNovu,
  ruleNpm,
  ruleNs1,
  ruleNtfy,
  ruleNuget,
  ruleNvidia,
  ruleNxCloud,
  ruleNylas,
  ruleOctopusDeploy,
  ruleOkta,
  ruleOkteto,
  ruleOkx,
  ruleOllama,
  ruleOmise,
  ruleOmnisend,
  ruleOnelogin,
  ruleOnepassword,
  ruleOnesignal,
  ruleOnfido,
  ruleOpenExchangeRates,
  ruleOpenVsx,
  ruleOpenai,
  ruleOpencage,
  ruleOpenpipe,
  ruleOpenrouter,
  ruleOpenrouteservice,
  ruleOpensea,
  ruleOpenweather,
  ruleOpsgenie,
  ruleOptimizely,
  ruleOracleCloud,
  ruleOry,
  ruleOutline,
  ruleOvhcloud,
  rulePackagist,
  rulePaddle,
  rulePagarme,
  rulePagerduty,
  rulePandadoc,
  rulePaperspace,
  rulePapertrail,
  rulePatreon,
  rulePaypal,
  rulePaystack,
  rulePayu,
  rulePermit,
  rulePerplexity,
  rulePersona,
  rulePexels,
  rulePhabricator,
  rulePhrase,
  rulePimlico,
  rulePinata,
  rulePinecone,
  rulePingIdentity,
  rulePinterest,
  rulePipedream,
  rulePipedrive,
  rulePixabay,
  rulePlaid,
  rulePlane,
  rulePlanetscale,
  rulePlivo,
  rulePlunk,
  rulePolar,
  rulePolygon,
  rulePolymarket,
  rulePorkbun,
  rulePort,
  rulePortainer,
  rulePortkey,
  rulePostgrid,
  rulePosthog,
  rulePostman,
  rulePostmark,
  rulePrefect,
  rulePrismic,
  rulePrivateKey,
  rulePromptlayer,
  ruleProxmox,
  rulePterodactyl,
  rulePubnub,
  rulePulumi,
  rulePushbullet,
  rulePusher,
  rulePushover,
  rulePypi,
  ruleQdrant,
  ruleQovery,
  ruleQuay,
  ruleQuickbooks,
  ruleQuicknode,
  ruleRadar,
  ruleRagie,
  ruleRailway,
  ruleRainforestQa,
  ruleRamp,
  ruleRancher,
  ruleRapidapi,
  ruleRaygun,
  ruleRazorpay,
  ruleReadme,
  ruleRebrandly,
  ruleRecurly,
  ruleReddit,
  ruleRedirectPizza,
  ruleRedisCloud,
  ruleRemoveBg,
  ruleRender,
  ruleReplicate,
  ruleResend,
  ruleRetell,
  ruleRetool,
  ruleRevenuecat,
  ruleRiot,
  ruleRoblox,
  ruleRoboflow,
  ruleRocketChat,
  ruleRollbar,
  ruleRootly,
  ruleRubygems,
  ruleRunpod,
  ruleRunway,
  ruleSalesforce,
  ruleSalesloft,
  ruleSambanova,
  ruleSamsara,
  ruleSanity,
  ruleSauceLabs,
  ruleSavvycal,
  ruleScaleAi,
  ruleScaleway,
  ruleScalingo,
  ruleScalr,
  ruleScrapegraph,
  ruleScraperapi,
  ruleScrapfly,
  ruleScrapingbee,
  ruleSecuritytrails,
  ruleSegment,
  ruleSegmind,
  ruleSemaphore,
  ruleSemgrep,
  ruleSendbird,
  ruleSendgrid,
  ruleSentry,
  ruleSerpapi,
  ruleSerper,
  ruleSettlemint,
  ruleShippo,
  ruleShodan,
  ruleShopify,
  ruleShortcut,
  ruleSidekiq,
  ruleSiliconflow,
  ruleSinch,
  ruleSlack,
  ruleSmartsheet,
  ruleSmtp2go,
  ruleSnowflake,
  ruleSnyk,
  ruleSocket,
  ruleSolana,
  ruleSolarwinds,
  ruleSonar,
  ruleSoundcloud,
  ruleSourcegraph,
  ruleSpacelift,
  ruleSparkpost,
  ruleSpeechmatics,
  ruleSplit,
  ruleSplunk,
  ruleSpotify,
  ruleSquare,
  ruleSquarespace,
  ruleSslmate,
  ruleStabilityAi,
  ruleStackhawk,
  ruleStatsig,
  ruleStatuspage,
  ruleSteam,
  ruleSteel,
  ruleStellar,
  ruleStoryblok,
  ruleStrapi,
  ruleStrava,
  ruleStream,
  ruleStripe,
  ruleStytch,
  ruleSumoLogic,
  ruleSumsub,
  ruleSumup,
  ruleSupabase,
  ruleSurveymonkey,
  ruleSvix,
  ruleSwaggerhub,
  ruleTableau,
  ruleTailscale,
  ruleTally,
  ruleTargon,
  ruleTatum,
  ruleTavily,
  ruleTaxjar,
  ruleTeamcity,
  ruleTeamwork,
  ruleTelegram,
  ruleTeleport,
  ruleTelnyx,
  ruleTemporal,
  ruleTenable,
  ruleTencentCloud,
  ruleTermii,
  ruleTerraform,
  ruleThreads,
  ruleThunderstore,
  ruleTiingo,
  ruleTiktok,
  ruleTinybird,
  ruleTinypng,
  ruleTmdb,
  ruleTodoist,
  ruleTogetherAi,
  ruleToggl,
  ruleTomtom,
  ruleTransifex,
  ruleTravis,
  ruleTrello,
  ruleTriggerDev,
  ruleTurbopuffer,
  ruleTurborepo,
  ruleTurso,
  ruleTwilio,
  ruleTwitch,
  ruleTwitter,
  ruleTwocaptcha,
  ruleTypeform,
  ruleTypesense,
  ruleUbidots,
  ruleUnity,
  ruleUnkey,
  ruleUnleash,
  ruleUnsplash,
  ruleUpcloud,
  ruleUploadcare,
  ruleUpstage,
  ruleUpstash,
  ruleUpsun,
  ruleUptimerobot,
  ruleUrlscan,
  ruleUserfront,
  ruleValTown,
  ruleVapi,
  ruleVapid,
  ruleVastAi,
  ruleVault,
  ruleVectara,
  ruleVeracode,
  ruleVercel,
  ruleViber,
  ruleVictorops,
  ruleVimeo,
  ruleVirustotal,
  ruleVk,
  ruleVoiceflow,
  ruleVolcengine,
  ruleVonage,
  ruleVoyageAi,
  ruleVultr,
  ruleWakatime,
  ruleWandb,
  ruleWasabi,
  ruleWasmer,
  ruleWeatherapi,
  ruleWeaviate,
  ruleWebex,
  ruleWebflow,
  ruleWechat,
  ruleWecom,
  ruleWhat3words,
  ruleWindmill,
  ruleWise,
  ruleWix,
  ruleWolframAlpha,
  ruleWompi,
  ruleWoocommerce,
  ruleWoodpecker,
  ruleWordpress,
  ruleWorkato,
  ruleWorkos,
  ruleWorldpay,
  ruleXai,
  ruleXata,
  ruleXendit,
  ruleXero,
  ruleYandexCloud,
  ruleYelp,
  ruleYouCom,
  ruleZapier,
  ruleZendesk,
  ruleZenhub,
  ruleZenrows,
  ruleZep,
  ruleZeptomail,
  ruleZerobounce,
  ruleZerotier,
  ruleZhipu,
  ruleZilliz,
  ruleZitadel,
  ruleZoho,
  ruleZoom,
  ruleZulip,
  ruleZuplo,
].flat()
