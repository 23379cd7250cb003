/** Made by `npm run generate` from the files of this folder. */
// biome-ignore-all assist/source/organizeImports: in the order of the files
// biome-ignore-all format: one name a line
import type { SecretRule } from '../rule.ts'
import ruleAbly from './ably.ts'
import ruleAbstractApi from './abstract-api.ts'
import ruleAbuseipdb from './abuseipdb.ts'
import ruleAccuweather from './accuweather.ts'
import ruleActivecampaign from './activecampaign.ts'
import ruleActiveloop from './activeloop.ts'
import ruleAdafruit from './adafruit.ts'
import ruleAdobe from './adobe.ts'
import ruleAdyen from './adyen.ts'
import ruleAdzuna from './adzuna.ts'
import ruleAffinity from './affinity.ts'
import ruleAfricasTalking from './africas-talking.ts'
import ruleAftership from './aftership.ts'
import ruleAge from './age.ts'
import ruleAgentmail from './agentmail.ts'
import ruleAgentops from './agentops.ts'
import ruleAgora from './agora.ts'
import ruleAha from './aha.ts'
import ruleAhrefs from './ahrefs.ts'
import ruleAi21 from './ai21.ts'
import ruleAikido from './aikido.ts'
import ruleAirbrake from './airbrake.ts'
import ruleAirbyte from './airbyte.ts'
import ruleAircall from './aircall.ts'
import ruleAirtable from './airtable.ts'
import ruleAirvisual from './airvisual.ts'
import ruleAiven from './aiven.ts'
import ruleAkamai from './akamai.ts'
import ruleAkeyless from './akeyless.ts'
import ruleAlchemy from './alchemy.ts'
import ruleAlgolia from './algolia.ts'
import ruleAlibabaCloud from './alibaba-cloud.ts'
import ruleAlienvault from './alienvault.ts'
import ruleAlpaca from './alpaca.ts'
import ruleAlphaVantage from './alpha-vantage.ts'
import ruleAmadeus from './amadeus.ts'
import ruleAmap from './amap.ts'
import ruleAmazon from './amazon.ts'
import ruleAmbee from './ambee.ts'
import ruleAmp from './amp.ts'
import ruleAmplitude from './amplitude.ts'
import ruleAnaconda from './anaconda.ts'
import ruleAnkr from './ankr.ts'
import ruleAnsibleGalaxy from './ansible-galaxy.ts'
import ruleAnthropic from './anthropic.ts'
import ruleAnypoint from './anypoint.ts'
import ruleAnyscale from './anyscale.ts'
import ruleApiNinjas from './api-ninjas.ts'
import ruleApiSports from './api-sports.ts'
import ruleApiVideo from './api-video.ts'
import ruleApi2cart from './api2cart.ts'
import ruleApiflash from './apiflash.ts'
import ruleApify from './apify.ts'
import ruleApilayer from './apilayer.ts'
import ruleApitemplate from './apitemplate.ts'
import ruleApolloIo from './apollo-io.ts'
import ruleApollo from './apollo.ts'
import ruleAppCenter from './app-center.ts'
import ruleAppdynamics from './appdynamics.ts'
import ruleApple from './apple.ts'
import ruleApplitools from './applitools.ts'
import ruleAppoptics from './appoptics.ts'
import ruleAppsflyer from './appsflyer.ts'
import ruleAppsignal from './appsignal.ts'
import ruleAppveyor from './appveyor.ts'
import ruleAppwrite from './appwrite.ts'
import ruleAqicn from './aqicn.ts'
import ruleArcgis from './arcgis.ts'
import ruleArize from './arize.ts'
import ruleArtifactory from './artifactory.ts'
import ruleArtsy from './artsy.ts'
import ruleAsaas from './asaas.ts'
import ruleAsana from './asana.ts'
import ruleAshby from './ashby.ts'
import ruleAssemblyai from './assemblyai.ts'
import ruleAstronomer from './astronomer.ts'
import ruleAtera from './atera.ts'
import ruleAtlassian from './atlassian.ts'
import ruleAttio from './attio.ts'
import ruleAudd from './audd.ts'
import ruleAuth0 from './auth0.ts'
import ruleAuthorizeNet from './authorize-net.ts'
import ruleAuthress from './authress.ts'
import ruleAutodesk from './autodesk.ts'
import ruleAws from './aws.ts'
import ruleAxiom from './axiom.ts'
import ruleAylien from './aylien.ts'
import ruleAyrshare from './ayrshare.ts'
import ruleAzureData from './azure-data.ts'
import ruleAzureDevops from './azure-devops.ts'
import ruleAzure from './azure.ts'
import ruleBackblaze from './backblaze.ts'
import ruleBaiduCloud from './baidu-cloud.ts'
import ruleBaiduMap from './baidu-map.ts'
import ruleBamboohr from './bamboohr.ts'
import ruleBandwidth from './bandwidth.ts'
import ruleBannerbear from './bannerbear.ts'
import ruleBaserow from './baserow.ts'
import ruleBaseten from './baseten.ts'
import ruleBeamer from './beamer.ts'
import ruleBeebole from './beebole.ts'
import ruleBeehiiv from './beehiiv.ts'
import ruleBesttime from './besttime.ts'
import ruleBetterStack from './better-stack.ts'
import ruleBigcommerce from './bigcommerce.ts'
import ruleBinance from './binance.ts'
import ruleBitbar from './bitbar.ts'
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
import ruleBlackForestLabs from './black-forest-labs.ts'
import ruleBland from './bland.ts'
import ruleBlaxel from './blaxel.ts'
import ruleBlazemeter from './blazemeter.ts'
import ruleBlizzard from './blizzard.ts'
import ruleBlockcypher from './blockcypher.ts'
import ruleBlockfrost from './blockfrost.ts'
import ruleBlocknative from './blocknative.ts'
import ruleBluesky from './bluesky.ts'
import ruleBlynk from './blynk.ts'
import ruleBorgbase from './borgbase.ts'
import ruleBotpress from './botpress.ts'
import ruleBox from './box.ts'
import ruleBraintree from './braintree.ts'
import ruleBraintrust from './braintrust.ts'
import ruleBranch from './branch.ts'
import ruleBrandfetch from './brandfetch.ts'
import ruleBraveSearch from './brave-search.ts'
import ruleBraze from './braze.ts'
import ruleBrevo from './brevo.ts'
import ruleBrex from './brex.ts'
import ruleBrightData from './bright-data.ts'
import ruleBrightSecurity from './bright-security.ts'
import ruleBrowserUse from './browser-use.ts'
import ruleBrowserbase from './browserbase.ts'
import ruleBrowserstack from './browserstack.ts'
import ruleBrowshot from './browshot.ts'
import ruleBugherd from './bugherd.ts'
import ruleBugsnag from './bugsnag.ts'
import ruleBuildbuddy from './buildbuddy.ts'
import ruleBuilderIo from './builder-io.ts'
import ruleBuildkite from './buildkite.ts'
import ruleBungie from './bungie.ts'
import ruleBunny from './bunny.ts'
import ruleButtercms from './buttercms.ts'
import ruleButtondown from './buttondown.ts'
import ruleBybit from './bybit.ts'
import ruleCachix from './cachix.ts'
import ruleCalCom from './cal-com.ts'
import ruleCalendarific from './calendarific.ts'
import ruleCalendly from './calendly.ts'
import ruleCanny from './canny.ts'
import ruleCanva from './canva.ts'
import ruleCapsuleCrm from './capsule-crm.ts'
import ruleCaptaindata from './captaindata.ts'
import ruleCarbonInterface from './carbon-interface.ts'
import ruleCartesia from './cartesia.ts'
import ruleCashfree from './cashfree.ts'
import ruleCensus from './census.ts'
import ruleCensys from './censys.ts'
import ruleCerebras from './cerebras.ts'
import ruleChainstack from './chainstack.ts'
import ruleChargebee from './chargebee.ts'
import ruleChartmogul from './chartmogul.ts'
import ruleCheckly from './checkly.ts'
import ruleCheckoutCom from './checkout-com.ts'
import ruleCheckr from './checkr.ts'
import ruleChocolatey from './chocolatey.ts'
import ruleChroma from './chroma.ts'
import ruleChromatic from './chromatic.ts'
import ruleChutes from './chutes.ts'
import ruleCicero from './cicero.ts'
import ruleCircle from './circle.ts'
import ruleCircleci from './circleci.ts'
import ruleCivo from './civo.ts'
import ruleClarifai from './clarifai.ts'
import ruleClearbit from './clearbit.ts'
import ruleClearml from './clearml.ts'
import ruleClerk from './clerk.ts'
import ruleClevertap from './clevertap.ts'
import ruleClickhouse from './clickhouse.ts'
import ruleClicksend from './clicksend.ts'
import ruleClickup from './clickup.ts'
import ruleClipdrop from './clipdrop.ts'
import ruleClockify from './clockify.ts'
import ruleClojars from './clojars.ts'
import ruleClose from './close.ts'
import ruleCloudconvert from './cloudconvert.ts'
import ruleCloudflare from './cloudflare.ts'
import ruleCloudinary from './cloudinary.ts'
import ruleCloudmersive from './cloudmersive.ts'
import ruleCloudsmith from './cloudsmith.ts'
import ruleCockroachdb from './cockroachdb.ts'
import ruleCocoapods from './cocoapods.ts'
import ruleCoda from './coda.ts'
import ruleCodacy from './codacy.ts'
import ruleCodeClimate from './code-climate.ts'
import ruleCodecov from './codecov.ts'
import ruleCodefresh from './codefresh.ts'
import ruleCodeium from './codeium.ts'
import ruleCodemagic from './codemagic.ts'
import ruleCodequiry from './codequiry.ts'
import ruleCoder from './coder.ts'
import ruleCoderabbit from './coderabbit.ts'
import ruleCodesandbox from './codesandbox.ts'
import ruleCohere from './cohere.ts'
import ruleCoinapi from './coinapi.ts'
import ruleCoinbase from './coinbase.ts'
import ruleCoingecko from './coingecko.ts'
import ruleCoinmarketcap from './coinmarketcap.ts'
import ruleColumn from './column.ts'
import ruleComet from './comet.ts'
import ruleComposio from './composio.ts'
import ruleConekta from './conekta.ts'
import ruleConfigcat from './configcat.ts'
import ruleConfluent from './confluent.ts'
import ruleConjur from './conjur.ts'
import ruleContentful from './contentful.ts'
import ruleContext7 from './context7.ts'
import ruleContextualAi from './contextual-ai.ts'
import ruleConvertapi from './convertapi.ts'
import ruleConvex from './convex.ts'
import ruleConvoy from './convoy.ts'
import ruleCoolify from './coolify.ts'
import ruleCopper from './copper.ts'
import ruleCoralogix from './coralogix.ts'
import ruleCorbado from './corbado.ts'
import ruleCouchbase from './couchbase.ts'
import ruleCountrylayer from './countrylayer.ts'
import ruleCourier from './courier.ts'
import ruleCovalent from './covalent.ts'
import ruleCoveralls from './coveralls.ts'
import ruleCraftmypdf from './craftmypdf.ts'
import ruleCratesIo from './crates-io.ts'
import ruleCrawlbase from './crawlbase.ts'
import ruleCrisp from './crisp.ts'
import ruleCronitor from './cronitor.ts'
import ruleCrossbrowsertesting from './crossbrowsertesting.ts'
import ruleCrossmint from './crossmint.ts'
import ruleCrowdin from './crowdin.ts'
import ruleCrowdstrike from './crowdstrike.ts'
import ruleCrunchbase from './crunchbase.ts'
import ruleCrunchyBridge from './crunchy-bridge.ts'
import ruleCryptocompare from './cryptocompare.ts'
import ruleCurrencyapi from './currencyapi.ts'
import ruleCurrencybeacon from './currencybeacon.ts'
import ruleCurrencyfreaks from './currencyfreaks.ts'
import ruleCurrentsApi from './currents-api.ts'
import ruleCursor from './cursor.ts'
import ruleCustomerIo from './customer-io.ts'
import ruleCypress from './cypress.ts'
import ruleDId from './d-id.ts'
import ruleDagster from './dagster.ts'
import ruleDaily from './daily.ts'
import ruleDandelion from './dandelion.ts'
import ruleDappier from './dappier.ts'
import ruleDashlane from './dashlane.ts'
import ruleDashscope from './dashscope.ts'
import ruleDataGov from './data-gov.ts'
import ruleDatabento from './databento.ts'
import ruleDatabricks from './databricks.ts'
import ruleDatadog from './datadog.ts'
import ruleDatafold from './datafold.ts'
import ruleDatastax from './datastax.ts'
import ruleDatocms from './datocms.ts'
import ruleDaytona from './daytona.ts'
import ruleDbt from './dbt.ts'
import ruleDeepai from './deepai.ts'
import ruleDeepgram from './deepgram.ts'
import ruleDeepinfra from './deepinfra.ts'
import ruleDeepl from './deepl.ts'
import ruleDeepseek from './deepseek.ts'
import ruleDeepsource from './deepsource.ts'
import ruleDeezer from './deezer.ts'
import ruleDefinedNetworking from './defined-networking.ts'
import ruleDelighted from './delighted.ts'
import ruleDemio from './demio.ts'
import ruleDeno from './deno.ts'
import ruleDepot from './depot.ts'
import ruleDeputy from './deputy.ts'
import ruleDescope from './descope.ts'
import ruleDesec from './desec.ts'
import ruleDetectLanguage from './detect-language.ts'
import ruleDetectify from './detectify.ts'
import ruleDevcycle from './devcycle.ts'
import ruleDevin from './devin.ts'
import ruleDialpad from './dialpad.ts'
import ruleDiffbot from './diffbot.ts'
import ruleDify from './dify.ts'
import ruleDiggernaut from './diggernaut.ts'
import ruleDigitalocean from './digitalocean.ts'
import ruleDingtalk from './dingtalk.ts'
import ruleDirectus from './directus.ts'
import ruleDiscogs from './discogs.ts'
import ruleDiscord from './discord.ts'
import ruleDisqus from './disqus.ts'
import ruleDnsimple from './dnsimple.ts'
import ruleDocker from './docker.ts'
import ruleDocparser from './docparser.ts'
import ruleDocumo from './documo.ts'
import ruleDocusign from './docusign.ts'
import ruleDoppler from './doppler.ts'
import ruleDreamhost from './dreamhost.ts'
import ruleDrift from './drift.ts'
import ruleDrip from './drip.ts'
import ruleDrone from './drone.ts'
import ruleDropboxSign from './dropbox-sign.ts'
import ruleDropbox from './dropbox.ts'
import ruleDub from './dub.ts'
import ruleDuckdns from './duckdns.ts'
import ruleDuffel from './duffel.ts'
import ruleDune from './dune.ts'
import ruleDuo from './duo.ts'
import ruleDwolla from './dwolla.ts'
import ruleDynalist from './dynalist.ts'
import ruleDynamic from './dynamic.ts'
import ruleDynatrace from './dynatrace.ts'
import ruleDyspatch from './dyspatch.ts'
import ruleE2b from './e2b.ts'
import ruleEasypost from './easypost.ts'
import ruleEbay from './ebay.ts'
import ruleEdamam from './edamam.ts'
import ruleEdenAi from './eden-ai.ts'
import ruleEia from './eia.ts'
import ruleElasticApm from './elastic-apm.ts'
import ruleElasticEmail from './elastic-email.ts'
import ruleElastic from './elastic.ts'
import ruleElevenlabs from './elevenlabs.ts'
import ruleEmailoctopus from './emailoctopus.ts'
import ruleEndorLabs from './endor-labs.ts'
import ruleEnigma from './enigma.ts'
import ruleEnv0 from './env0.ts'
import ruleEodhd from './eodhd.ts'
import ruleEquinixMetal from './equinix-metal.ts'
import ruleEthereum from './ethereum.ts'
import ruleEtherscan from './etherscan.ts'
import ruleEthplorer from './ethplorer.ts'
import ruleEtsy from './etsy.ts'
import ruleEventbrite from './eventbrite.ts'
import ruleEverhour from './everhour.ts'
import ruleExa from './exa.ts'
import ruleExchangerateApi from './exchangerate-api.ts'
import ruleExoscale from './exoscale.ts'
import ruleExotel from './exotel.ts'
import ruleExpo from './expo.ts'
import ruleExtractorApi from './extractor-api.ts'
import ruleFacePlusPlus from './face-plus-plus.ts'
import ruleFacebook from './facebook.ts'
import ruleFal from './fal.ts'
import ruleFast2sms from './fast2sms.ts'
import ruleFastforex from './fastforex.ts'
import ruleFastly from './fastly.ts'
import ruleFauna from './fauna.ts'
import ruleFeatherless from './featherless.ts'
import ruleFibery from './fibery.ts'
import ruleFigma from './figma.ts'
import ruleFillout from './fillout.ts'
import ruleFinage from './finage.ts'
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
import ruleFlatIo from './flat-io.ts'
import ruleFlickr from './flickr.ts'
import ruleFlightaware from './flightaware.ts'
import ruleFlightstats from './flightstats.ts'
import ruleFlutterwave from './flutterwave.ts'
import ruleFly from './fly.ts'
import ruleFontAwesome from './font-awesome.ts'
import ruleFossa from './fossa.ts'
import ruleFoursquare from './foursquare.ts'
import ruleFrameio from './frameio.ts'
import ruleFred from './fred.ts'
import ruleFreshbooks from './freshbooks.ts'
import ruleFreshdesk from './freshdesk.ts'
import ruleFriendli from './friendli.ts'
import ruleFront from './front.ts'
import ruleFrontegg from './frontegg.ts'
import ruleFulcrum from './fulcrum.ts'
import ruleFullcontact from './fullcontact.ts'
import ruleFullstory from './fullstory.ts'
import ruleFusionauth from './fusionauth.ts'
import ruleGalileo from './galileo.ts'
import ruleGandi from './gandi.ts'
import ruleGcore from './gcore.ts'
import ruleGcp from './gcp.ts'
import ruleGeckoboard from './geckoboard.ts'
import ruleGemfury from './gemfury.ts'
import ruleGeminiExchange from './gemini-exchange.ts'
import ruleGeneric from './generic.ts'
import ruleGenius from './genius.ts'
import ruleGeoapify from './geoapify.ts'
import ruleGeocodify from './geocodify.ts'
import ruleGeocodio from './geocodio.ts'
import ruleGetblock from './getblock.ts'
import ruleGetimg from './getimg.ts'
import ruleGetresponse from './getresponse.ts'
import ruleGhost from './ghost.ts'
import ruleGiphy from './giphy.ts'
import ruleGitbook from './gitbook.ts'
import ruleGitea from './gitea.ts'
import ruleGitee from './gitee.ts'
import ruleGitguardian from './gitguardian.ts'
import ruleGithub from './github.ts'
import ruleGitlab from './gitlab.ts'
import ruleGitpod from './gitpod.ts'
import ruleGitter from './gitter.ts'
import ruleGladia from './gladia.ts'
import ruleGlassnode from './glassnode.ts'
import ruleGnews from './gnews.ts'
import ruleGocanvas from './gocanvas.ts'
import ruleGocardless from './gocardless.ts'
import ruleGocd from './gocd.ts'
import ruleGodaddy from './godaddy.ts'
import ruleGoogleChat from './google-chat.ts'
import ruleGorgias from './gorgias.ts'
import ruleGradle from './gradle.ts'
import ruleGrafana from './grafana.ts'
import ruleGraphhopper from './graphhopper.ts'
import ruleGreenhouse from './greenhouse.ts'
import ruleGreptile from './greptile.ts'
import ruleGreynoise from './greynoise.ts'
import ruleGroove from './groove.ts'
import ruleGroq from './groq.ts'
import ruleGrowthbook from './growthbook.ts'
import ruleGtmetrix from './gtmetrix.ts'
import ruleGuardian from './guardian.ts'
import ruleGumroad from './gumroad.ts'
import ruleGyazo from './gyazo.ts'
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
import ruleHedra from './hedra.ts'
import ruleHelicone from './helicone.ts'
import ruleHelius from './helius.ts'
import ruleHelpcrunch from './helpcrunch.ts'
import ruleHelpscout from './helpscout.ts'
import ruleHenrikdev from './henrikdev.ts'
import ruleHere from './here.ts'
import ruleHeroku from './heroku.ts'
import ruleHetzner from './hetzner.ts'
import ruleHexPm from './hex-pm.ts'
import ruleHeygen from './heygen.ts'
import ruleHighnote from './highnote.ts'
import ruleHive from './hive.ts'
import ruleHolidayApi from './holiday-api.ts'
import ruleHomeAssistant from './home-assistant.ts'
import ruleHoneybadger from './honeybadger.ts'
import ruleHoneycomb from './honeycomb.ts'
import ruleHookdeck from './hookdeck.ts'
import ruleHostinger from './hostinger.ts'
import ruleHotjar from './hotjar.ts'
import ruleHuaweiCloud from './huawei-cloud.ts'
import ruleHubspot from './hubspot.ts'
import ruleHuggingFace from './hugging-face.ts'
import ruleHumanloop from './humanloop.ts'
import ruleHume from './hume.ts'
import ruleHunter from './hunter.ts'
import ruleHygraph from './hygraph.ts'
import ruleHyperbolic from './hyperbolic.ts'
import ruleHyperbrowser from './hyperbrowser.ts'
import ruleHypertrack from './hypertrack.ts'
import ruleIbmCloud from './ibm-cloud.ts'
import ruleIconfinder from './iconfinder.ts'
import ruleIdeogram from './ideogram.ts'
import ruleIexCloud from './iex-cloud.ts'
import ruleIfttt from './ifttt.ts'
import ruleImagekit from './imagekit.ts'
import ruleImagga from './imagga.ts'
import ruleImgix from './imgix.ts'
import ruleImgur from './imgur.ts'
import ruleInception from './inception.ts'
import ruleIncidentIo from './incident-io.ts'
import ruleInfisical from './infisical.ts'
import ruleInfluxdb from './influxdb.ts'
import ruleInfobip from './infobip.ts'
import ruleInfomaniak from './infomaniak.ts'
import ruleInfracost from './infracost.ts'
import ruleInfura from './infura.ts'
import ruleInngest from './inngest.ts'
import ruleInsightly from './insightly.ts'
import ruleInstabug from './instabug.ts'
import ruleInstagram from './instagram.ts'
import ruleInstamojo from './instamojo.ts'
import ruleInstana from './instana.ts'
import ruleIntercom from './intercom.ts'
import ruleIntra42 from './intra-42.ts'
import ruleIntrinio from './intrinio.ts'
import ruleIntruder from './intruder.ts'
import ruleIonic from './ionic.ts'
import ruleIonos from './ionos.ts'
import ruleIp2location from './ip2location.ts'
import ruleIpdata from './ipdata.ts'
import ruleIpgeolocation from './ipgeolocation.ts'
import ruleIpinfo from './ipinfo.ts'
import ruleIpinfodb from './ipinfodb.ts'
import ruleIpqualityscore from './ipqualityscore.ts'
import ruleIterable from './iterable.ts'
import ruleIugu from './iugu.ts'
import ruleJdCloud from './jd-cloud.ts'
import ruleJenkins from './jenkins.ts'
import ruleJetbrains from './jetbrains.ts'
import ruleJina from './jina.ts'
import ruleJotform from './jotform.ts'
import ruleJpush from './jpush.ts'
import ruleJsr from './jsr.ts'
import ruleJumpcloud from './jumpcloud.ts'
import ruleJumpseller from './jumpseller.ts'
import ruleJwt from './jwt.ts'
import ruleK6 from './k6.ts'
import ruleKaggle from './kaggle.ts'
import ruleKakao from './kakao.ts'
import ruleKeycloak from './keycloak.ts'
import ruleKeygen from './keygen.ts'
import ruleKeywordsAi from './keywords-ai.ts'
import ruleKickbox from './kickbox.ts'
import ruleKinde from './kinde.ts'
import ruleKit from './kit.ts'
import ruleKlarna from './klarna.ts'
import ruleKlaviyo from './klaviyo.ts'
import ruleKlipfolio from './klipfolio.ts'
import ruleKnock from './knock.ts'
import ruleKong from './kong.ts'
import ruleKontent from './kontent.ts'
import ruleKount from './kount.ts'
import ruleKoyeb from './koyeb.ts'
import ruleKraken from './kraken.ts'
import ruleKubernetes from './kubernetes.ts'
import ruleKucoin from './kucoin.ts'
import ruleLabelbox from './labelbox.ts'
import ruleLacework from './lacework.ts'
import ruleLakera from './lakera.ts'
import ruleLambdaCloud from './lambda-cloud.ts'
import ruleLambdatest from './lambdatest.ts'
import ruleLangfuse from './langfuse.ts'
import ruleLangsmith from './langsmith.ts'
import ruleLangtrace from './langtrace.ts'
import ruleLanguagelayer from './languagelayer.ts'
import ruleLaravel from './laravel.ts'
import ruleLark from './lark.ts'
import ruleLastfm from './lastfm.ts'
import ruleLaunchdarkly from './launchdarkly.ts'
import ruleLeadfeeder from './leadfeeder.ts'
import ruleLeancloud from './leancloud.ts'
import ruleLemlist from './lemlist.ts'
import ruleLemonSqueezy from './lemon-squeezy.ts'
import ruleLeonardoAi from './leonardo-ai.ts'
import ruleLepton from './lepton.ts'
import ruleLessAnnoyingCrm from './less-annoying-crm.ts'
import ruleLetta from './letta.ts'
import ruleLever from './lever.ts'
import ruleLichess from './lichess.ts'
import ruleLighton from './lighton.ts'
import ruleLightstep from './lightstep.ts'
import ruleLineNotify from './line-notify.ts'
import ruleLine from './line.ts'
import ruleLinear from './linear.ts'
import ruleLinkPreview from './link-preview.ts'
import ruleLinkedin from './linkedin.ts'
import ruleLinkup from './linkup.ts'
import ruleLinode from './linode.ts'
import ruleLitellm from './litellm.ts'
import ruleLiteralAi from './literal-ai.ts'
import ruleLithic from './lithic.ts'
import ruleLiveagent from './liveagent.ts'
import ruleLiveblocks from './liveblocks.ts'
import ruleLivekit from './livekit.ts'
import ruleLlamacloud from './llamacloud.ts'
import ruleLob from './lob.ts'
import ruleLocationiq from './locationiq.ts'
import ruleLogfire from './logfire.ts'
import ruleLoggly from './loggly.ts'
import ruleLogicmonitor from './logicmonitor.ts'
import ruleLoginradius from './loginradius.ts'
import ruleLogto from './logto.ts'
import ruleLogzIo from './logz-io.ts'
import ruleLokalise from './lokalise.ts'
import ruleLooker from './looker.ts'
import ruleLoopreturns from './loopreturns.ts'
import ruleLoops from './loops.ts'
import ruleLoyverse from './loyverse.ts'
import ruleLuarocks from './luarocks.ts'
import ruleLuma from './luma.ts'
import ruleLunchMoney from './lunch-money.ts'
import ruleLuno from './luno.ts'
import ruleLusha from './lusha.ts'
import ruleMagicbell from './magicbell.ts'
import ruleMailchimp from './mailchimp.ts'
import ruleMailerlite from './mailerlite.ts'
import ruleMailersend from './mailersend.ts'
import ruleMailgun from './mailgun.ts'
import ruleMailjet from './mailjet.ts'
import ruleMailsac from './mailsac.ts'
import ruleMailtrap from './mailtrap.ts'
import ruleMake from './make.ts'
import ruleMandrill from './mandrill.ts'
import ruleMapbox from './mapbox.ts'
import ruleMapquest from './mapquest.ts'
import ruleMaptiler from './maptiler.ts'
import ruleMastodon from './mastodon.ts'
import ruleMaterialize from './materialize.ts'
import ruleMathpix from './mathpix.ts'
import ruleMatomo from './matomo.ts'
import ruleMatrix from './matrix.ts'
import ruleMattermost from './mattermost.ts'
import ruleMavenCentral from './maven-central.ts'
import ruleMavenlink from './mavenlink.ts'
import ruleMaxmind from './maxmind.ts'
import ruleMeaningcloud from './meaningcloud.ts'
import ruleMeilisearch from './meilisearch.ts'
import ruleMeistertask from './meistertask.ts'
import ruleMem0 from './mem0.ts'
import ruleMeraki from './meraki.ts'
import ruleMercadoPago from './mercado-pago.ts'
import ruleMercury from './mercury.ts'
import ruleMergify from './mergify.ts'
import ruleMessagebird from './messagebird.ts'
import ruleMetaLlama from './meta-llama.ts'
import ruleMetaQuest from './meta-quest.ts'
import ruleMetaapi from './metaapi.ts'
import ruleMetabase from './metabase.ts'
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
import ruleMixmax from './mixmax.ts'
import ruleMixpanel from './mixpanel.ts'
import ruleModal from './modal.ts'
import ruleModrinth from './modrinth.ts'
import ruleMoengage from './moengage.ts'
import ruleMollie from './mollie.ts'
import ruleMonday from './monday.ts'
import ruleMongodbAtlas from './mongodb-atlas.ts'
import ruleMonkeylearn from './monkeylearn.ts'
import ruleMoonshot from './moonshot.ts'
import ruleMoosend from './moosend.ts'
import ruleMoralis from './moralis.ts'
import ruleMotherduck from './motherduck.ts'
import ruleMozillaAddons from './mozilla-addons.ts'
import ruleMsg91 from './msg91.ts'
import ruleMurf from './murf.ts'
import ruleMusixmatch from './musixmatch.ts'
import ruleMux from './mux.ts'
import ruleMyget from './myget.ts'
import ruleN8n from './n8n.ts'
import ruleNameCom from './name-com.ts'
import ruleNamecheap from './namecheap.ts'
import ruleNango from './nango.ts'
import ruleNasa from './nasa.ts'
import ruleNasdaqDataLink from './nasdaq-data-link.ts'
import ruleNaver from './naver.ts'
import ruleNebius from './nebius.ts'
import ruleNeon from './neon.ts'
import ruleNeptune from './neptune.ts'
import ruleNetbird from './netbird.ts'
import ruleNetdata from './netdata.ts'
import ruleNetlify from './netlify.ts'
import ruleNetsuite from './netsuite.ts'
import ruleNeutrino from './neutrino.ts'
import ruleNeverbounce from './neverbounce.ts'
import ruleNewRelic from './new-relic.ts'
import ruleNewYorkTimes from './new-york-times.ts'
import ruleNewsapi from './newsapi.ts'
import ruleNewscatcher from './newscatcher.ts'
import ruleNewsdata from './newsdata.ts'
import ruleNexus from './nexus.ts'
import ruleNftport from './nftport.ts'
import ruleNgrok from './ngrok.ts'
import ruleNicereply from './nicereply.ts'
import ruleNightfall from './nightfall.ts'
import ruleNoaa from './noaa.ts'
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
import ruleNutritionix from './nutritionix.ts'
import ruleNvidia from './nvidia.ts'
import ruleNxCloud from './nx-cloud.ts'
import ruleNylas from './nylas.ts'
import ruleOanda from './oanda.ts'
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
import ruleOnfleet from './onfleet.ts'
import ruleOopspam from './oopspam.ts'
import ruleOpenExchangeRates from './open-exchange-rates.ts'
import ruleOpenVsx from './open-vsx.ts'
import ruleOpenai from './openai.ts'
import ruleOpencage from './opencage.ts'
import ruleOpenpay from './openpay.ts'
import ruleOpenpipe from './openpipe.ts'
import ruleOpenrouter from './openrouter.ts'
import ruleOpenrouteservice from './openrouteservice.ts'
import ruleOpensea from './opensea.ts'
import ruleOpenuv from './openuv.ts'
import ruleOpenweather from './openweather.ts'
import ruleOpsgenie from './opsgenie.ts'
import ruleOptimizely from './optimizely.ts'
import ruleOracleCloud from './oracle-cloud.ts'
import ruleOry from './ory.ts'
import ruleOsu from './osu.ts'
import ruleOura from './oura.ts'
import ruleOutline from './outline.ts'
import ruleOvhcloud from './ovhcloud.ts'
import ruleOwlbot from './owlbot.ts'
import rulePackagecloud from './packagecloud.ts'
import rulePackagist from './packagist.ts'
import rulePaddle from './paddle.ts'
import rulePagarme from './pagarme.ts'
import rulePagerduty from './pagerduty.ts'
import rulePandadoc from './pandadoc.ts'
import rulePandascore from './pandascore.ts'
import rulePangea from './pangea.ts'
import rulePaperspace from './paperspace.ts'
import rulePapertrail from './papertrail.ts'
import ruleParsehub from './parsehub.ts'
import ruleParseur from './parseur.ts'
import ruleParticle from './particle.ts'
import rulePastebin from './pastebin.ts'
import rulePatreon from './patreon.ts'
import rulePaymo from './paymo.ts'
import rulePaypal from './paypal.ts'
import rulePaystack from './paystack.ts'
import rulePayu from './payu.ts'
import rulePeopleDataLabs from './people-data-labs.ts'
import rulePermit from './permit.ts'
import rulePerplexity from './perplexity.ts'
import rulePersona from './persona.ts'
import rulePexels from './pexels.ts'
import rulePhabricator from './phabricator.ts'
import rulePhantombuster from './phantombuster.ts'
import rulePhotoroom from './photoroom.ts'
import rulePhrase from './phrase.ts'
import rulePimlico from './pimlico.ts'
import rulePinata from './pinata.ts'
import rulePinecone from './pinecone.ts'
import rulePingIdentity from './ping-identity.ts'
import rulePingdom from './pingdom.ts'
import rulePinterest from './pinterest.ts'
import rulePipedream from './pipedream.ts'
import rulePipedrive from './pipedrive.ts'
import rulePivotalTracker from './pivotal-tracker.ts'
import rulePixabay from './pixabay.ts'
import rulePlaid from './plaid.ts'
import rulePlane from './plane.ts'
import rulePlanetscale from './planetscale.ts'
import rulePlivo from './plivo.ts'
import rulePlunk from './plunk.ts'
import rulePodio from './podio.ts'
import rulePoe from './poe.ts'
import rulePolar from './polar.ts'
import rulePoloniex from './poloniex.ts'
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
import rulePredibase from './predibase.ts'
import rulePrefect from './prefect.ts'
import rulePrintify from './printify.ts'
import rulePrismic from './prismic.ts'
import rulePrivacyCom from './privacy-com.ts'
import rulePrivateKey from './private-key.ts'
import ruleProdpad from './prodpad.ts'
import rulePromptlayer from './promptlayer.ts'
import ruleProxmox from './proxmox.ts'
import ruleProxycurl from './proxycurl.ts'
import rulePterodactyl from './pterodactyl.ts'
import rulePubnub from './pubnub.ts'
import rulePulumi from './pulumi.ts'
import rulePuppetForge from './puppet-forge.ts'
import rulePurpleair from './purpleair.ts'
import rulePushbullet from './pushbullet.ts'
import rulePusher from './pusher.ts'
import rulePushover from './pushover.ts'
import rulePypi from './pypi.ts'
import ruleQase from './qase.ts'
import ruleQdrant from './qdrant.ts'
import ruleQiniu from './qiniu.ts'
import ruleQovery from './qovery.ts'
import ruleQualtrics from './qualtrics.ts'
import ruleQuay from './quay.ts'
import ruleQubole from './qubole.ts'
import ruleQuickbooks from './quickbooks.ts'
import ruleQuicknode from './quicknode.ts'
import ruleQweather from './qweather.ts'
import ruleRadar from './radar.ts'
import ruleRagie from './ragie.ts'
import ruleRailway from './railway.ts'
import ruleRainforestQa from './rainforest-qa.ts'
import ruleRamp from './ramp.ts'
import ruleRancher from './rancher.ts'
import ruleRapidapi from './rapidapi.ts'
import ruleRawg from './rawg.ts'
import ruleRaygun from './raygun.ts'
import ruleRazorpay from './razorpay.ts'
import ruleReadme from './readme.ts'
import ruleRebrandly from './rebrandly.ts'
import ruleRecharge from './recharge.ts'
import ruleRecraft from './recraft.ts'
import ruleRecurly from './recurly.ts'
import ruleReddit from './reddit.ts'
import ruleRedirectPizza from './redirect-pizza.ts'
import ruleRedisCloud from './redis-cloud.ts'
import ruleRedmine from './redmine.ts'
import ruleReducto from './reducto.ts'
import ruleRefiner from './refiner.ts'
import ruleRemoveBg from './remove-bg.ts'
import ruleRender from './render.ts'
import ruleReplicate from './replicate.ts'
import ruleResend from './resend.ts'
import ruleRetell from './retell.ts'
import ruleRetool from './retool.ts'
import ruleRevAi from './rev-ai.ts'
import ruleRevenuecat from './revenuecat.ts'
import ruleRingcentral from './ringcentral.ts'
import ruleRiot from './riot.ts'
import ruleRobinhood from './robinhood.ts'
import ruleRoblox from './roblox.ts'
import ruleRoboflow from './roboflow.ts'
import ruleRocketChat from './rocket-chat.ts'
import ruleRockset from './rockset.ts'
import ruleRollbar from './rollbar.ts'
import ruleRootly from './rootly.ts'
import ruleRoute4me from './route4me.ts'
import ruleRubygems from './rubygems.ts'
import ruleRunpod from './runpod.ts'
import ruleRunrunit from './runrunit.ts'
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
import ruleScrapeowl from './scrapeowl.ts'
import ruleScraperapi from './scraperapi.ts'
import ruleScrapestack from './scrapestack.ts'
import ruleScrapfly from './scrapfly.ts'
import ruleScrapingant from './scrapingant.ts'
import ruleScrapingbee from './scrapingbee.ts'
import ruleScreenshotApi from './screenshot-api.ts'
import ruleScreenshotlayer from './screenshotlayer.ts'
import ruleScrutinizer from './scrutinizer.ts'
import ruleSearchApi from './search-api.ts'
import ruleSecuritytrails from './securitytrails.ts'
import ruleSegment from './segment.ts'
import ruleSegmind from './segmind.ts'
import ruleSelectPdf from './select-pdf.ts'
import ruleSemaphore from './semaphore.ts'
import ruleSematext from './sematext.ts'
import ruleSemgrep from './semgrep.ts'
import ruleSemrush from './semrush.ts'
import ruleSendbird from './sendbird.ts'
import ruleSendgrid from './sendgrid.ts'
import ruleSentry from './sentry.ts'
import ruleSerpapi from './serpapi.ts'
import ruleSerper from './serper.ts'
import ruleSerphouse from './serphouse.ts'
import ruleSerpstack from './serpstack.ts'
import ruleSettlemint from './settlemint.ts'
import ruleShipengine from './shipengine.ts'
import ruleShippo from './shippo.ts'
import ruleShodan from './shodan.ts'
import ruleShopify from './shopify.ts'
import ruleShortIo from './short-io.ts'
import ruleShortcut from './shortcut.ts'
import ruleShotstack from './shotstack.ts'
import ruleShutterstock from './shutterstock.ts'
import ruleSidekiq from './sidekiq.ts'
import ruleSignalwire from './signalwire.ts'
import ruleSignaturit from './signaturit.ts'
import ruleSigopt from './sigopt.ts'
import ruleSiliconflow from './siliconflow.ts'
import ruleSimilarweb from './similarweb.ts'
import ruleSinch from './sinch.ts'
import ruleSirv from './sirv.ts'
import ruleSlack from './slack.ts'
import ruleSmartcar from './smartcar.ts'
import ruleSmartsheet from './smartsheet.ts'
import ruleSmarty from './smarty.ts'
import ruleSmtp2go from './smtp2go.ts'
import ruleSnipcart from './snipcart.ts'
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
import ruleSpoonacular from './spoonacular.ts'
import ruleSportmonks from './sportmonks.ts'
import ruleSportradar from './sportradar.ts'
import ruleSpotify from './spotify.ts'
import ruleSquare from './square.ts'
import ruleSquarespace from './squarespace.ts'
import ruleSslmate from './sslmate.ts'
import ruleStabilityAi from './stability-ai.ts'
import ruleStackhawk from './stackhawk.ts'
import ruleStatsig from './statsig.ts'
import ruleStatuscake from './statuscake.ts'
import ruleStatuspage from './statuspage.ts'
import ruleStatuspal from './statuspal.ts'
import ruleSteam from './steam.ts'
import ruleSteel from './steel.ts'
import ruleStellar from './stellar.ts'
import ruleStockdata from './stockdata.ts'
import ruleStorecove from './storecove.ts'
import ruleStormglass from './stormglass.ts'
import ruleStoryblok from './storyblok.ts'
import ruleStrapi from './strapi.ts'
import ruleStrava from './strava.ts'
import ruleStreak from './streak.ts'
import ruleStream from './stream.ts'
import ruleStripe from './stripe.ts'
import ruleStytch from './stytch.ts'
import ruleSumoLogic from './sumo-logic.ts'
import ruleSumsub from './sumsub.ts'
import ruleSumup from './sumup.ts'
import ruleSupabase from './supabase.ts'
import ruleSupermemory from './supermemory.ts'
import ruleSuperwall from './superwall.ts'
import ruleSurveymonkey from './surveymonkey.ts'
import ruleSvix from './svix.ts'
import ruleSwaggerhub from './swaggerhub.ts'
import ruleTLy from './t-ly.ts'
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
import ruleTeletype from './teletype.ts'
import ruleTelnyx from './telnyx.ts'
import ruleTemporal from './temporal.ts'
import ruleTenable from './tenable.ts'
import ruleTencentCloud from './tencent-cloud.ts'
import ruleTenderly from './tenderly.ts'
import ruleTermii from './termii.ts'
import ruleTerraform from './terraform.ts'
import ruleTestingbot from './testingbot.ts'
import ruleText2data from './text2data.ts'
import ruleTextlocal from './textlocal.ts'
import ruleTextmagic from './textmagic.ts'
import ruleTheGraph from './the-graph.ts'
import ruleTheNewsApi from './the-news-api.ts'
import ruleTheOddsApi from './the-odds-api.ts'
import ruleThingspeak from './thingspeak.ts'
import ruleThinkific from './thinkific.ts'
import ruleThousandeyes from './thousandeyes.ts'
import ruleThreads from './threads.ts'
import ruleThunderforest from './thunderforest.ts'
import ruleThunderstore from './thunderstore.ts'
import ruleTicketmaster from './ticketmaster.ts'
import ruleTigris from './tigris.ts'
import ruleTiingo from './tiingo.ts'
import ruleTiktok from './tiktok.ts'
import ruleTines from './tines.ts'
import ruleTinybird from './tinybird.ts'
import ruleTinypng from './tinypng.ts'
import ruleTinyurl from './tinyurl.ts'
import ruleTmdb from './tmdb.ts'
import ruleTmetric from './tmetric.ts'
import ruleTodoist from './todoist.ts'
import ruleTogetherAi from './together-ai.ts'
import ruleToggl from './toggl.ts'
import ruleTomorrowIo from './tomorrow-io.ts'
import ruleTomtom from './tomtom.ts'
import ruleTradier from './tradier.ts'
import ruleTransifex from './transifex.ts'
import ruleTravelpayouts from './travelpayouts.ts'
import ruleTravis from './travis.ts'
import ruleTrello from './trello.ts'
import ruleTriggerDev from './trigger-dev.ts'
import ruleTrustpilot from './trustpilot.ts'
import ruleTumblr from './tumblr.ts'
import ruleTurbopuffer from './turbopuffer.ts'
import ruleTurborepo from './turborepo.ts'
import ruleTurso from './turso.ts'
import ruleTwelveData from './twelve-data.ts'
import ruleTwilio from './twilio.ts'
import ruleTwitch from './twitch.ts'
import ruleTwitter from './twitter.ts'
import ruleTwocaptcha from './twocaptcha.ts'
import ruleTyntec from './tyntec.ts'
import ruleTypeform from './typeform.ts'
import ruleTypesense from './typesense.ts'
import ruleTypetalk from './typetalk.ts'
import ruleUbidots from './ubidots.ts'
import ruleUnit from './unit.ts'
import ruleUnity from './unity.ts'
import ruleUnkey from './unkey.ts'
import ruleUnleash from './unleash.ts'
import ruleUnsplash from './unsplash.ts'
import ruleUnstructured from './unstructured.ts'
import ruleUpcloud from './upcloud.ts'
import ruleUplead from './uplead.ts'
import ruleUploadcare from './uploadcare.ts'
import ruleUploadthing from './uploadthing.ts'
import ruleUpstage from './upstage.ts'
import ruleUpstash from './upstash.ts'
import ruleUpsun from './upsun.ts'
import ruleUptimerobot from './uptimerobot.ts'
import ruleUpyun from './upyun.ts'
import ruleUrlscan from './urlscan.ts'
import ruleUserfront from './userfront.ts'
import ruleUserstack from './userstack.ts'
import ruleValTown from './val-town.ts'
import ruleVapi from './vapi.ts'
import ruleVapid from './vapid.ts'
import ruleVastAi from './vast-ai.ts'
import ruleVatlayer from './vatlayer.ts'
import ruleVault from './vault.ts'
import ruleVectara from './vectara.ts'
import ruleVeracode from './veracode.ts'
import ruleVercel from './vercel.ts'
import ruleVerimail from './verimail.ts'
import ruleVeriphone from './veriphone.ts'
import ruleViber from './viber.ts'
import ruleVictorops from './victorops.ts'
import ruleVimeo from './vimeo.ts'
import ruleVirustotal from './virustotal.ts'
import ruleVisualCrossing from './visual-crossing.ts'
import ruleVk from './vk.ts'
import ruleVoiceflow from './voiceflow.ts'
import ruleVolcengine from './volcengine.ts'
import ruleVonage from './vonage.ts'
import ruleVouchery from './vouchery.ts'
import ruleVoyageAi from './voyage-ai.ts'
import ruleVpnapi from './vpnapi.ts'
import ruleVultr from './vultr.ts'
import ruleWakatime from './wakatime.ts'
import ruleWalkScore from './walk-score.ts'
import ruleWalletconnect from './walletconnect.ts'
import ruleWandb from './wandb.ts'
import ruleWarp from './warp.ts'
import ruleWasabi from './wasabi.ts'
import ruleWasmer from './wasmer.ts'
import ruleWavefront from './wavefront.ts'
import ruleWeatherapi from './weatherapi.ts'
import ruleWeatherbit from './weatherbit.ts'
import ruleWeaviate from './weaviate.ts'
import ruleWeb3Storage from './web3-storage.ts'
import ruleWebex from './webex.ts'
import ruleWebflow from './webflow.ts'
import ruleWebscraper from './webscraper.ts'
import ruleWechat from './wechat.ts'
import ruleWecom from './wecom.ts'
import ruleWhat3words from './what3words.ts'
import ruleWhoisxml from './whoisxml.ts'
import ruleWindmill from './windmill.ts'
import ruleWireguard from './wireguard.ts'
import ruleWise from './wise.ts'
import ruleWistia from './wistia.ts'
import ruleWitAi from './wit-ai.ts'
import ruleWix from './wix.ts'
import ruleWiza from './wiza.ts'
import ruleWolframAlpha from './wolfram-alpha.ts'
import ruleWompi from './wompi.ts'
import ruleWoocommerce from './woocommerce.ts'
import ruleWoodpecker from './woodpecker.ts'
import ruleWordpress from './wordpress.ts'
import ruleWorkato from './workato.ts'
import ruleWorkos from './workos.ts'
import ruleWorksnaps from './worksnaps.ts'
import ruleWorldpay from './worldpay.ts'
import ruleWrike from './wrike.ts'
import ruleXai from './xai.ts'
import ruleXata from './xata.ts'
import ruleXendit from './xendit.ts'
import ruleXero from './xero.ts'
import ruleXfyun from './xfyun.ts'
import ruleYandexCloud from './yandex-cloud.ts'
import ruleYelp from './yelp.ts'
import ruleYnab from './ynab.ts'
import ruleYouCom from './you-com.ts'
import ruleYousign from './yousign.ts'
import ruleYugabyte from './yugabyte.ts'
import ruleZapierNla from './zapier-nla.ts'
import ruleZapier from './zapier.ts'
import ruleZego from './zego.ts'
import ruleZendesk from './zendesk.ts'
import ruleZenhub from './zenhub.ts'
import ruleZenrows from './zenrows.ts'
import ruleZenscrape from './zenscrape.ts'
import ruleZenserp from './zenserp.ts'
import ruleZep from './zep.ts'
import ruleZeplin from './zeplin.ts'
import ruleZeptomail from './zeptomail.ts'
import ruleZerobounce from './zerobounce.ts'
import ruleZerotier from './zerotier.ts'
import ruleZhipu from './zhipu.ts'
import ruleZilliz from './zilliz.ts'
import ruleZipcodeapi from './zipcodeapi.ts'
import ruleZitadel from './zitadel.ts'
import ruleZoho from './zoho.ts'
import ruleZoom from './zoom.ts'
import ruleZulip from './zulip.ts'
import ruleZuplo from './zuplo.ts'

export const secrets: readonly SecretRule[] = [
  ruleAbly,
  ruleAbstractApi,
  ruleAbuseipdb,
  ruleAccuweather,
  ruleActivecampaign,
  ruleActiveloop,
  ruleAdafruit,
  ruleAdobe,
  ruleAdyen,
  ruleAdzuna,
  ruleAffinity,
  ruleAfricasTalking,
  ruleAftership,
  ruleAge,
  ruleAgentmail,
  ruleAgentops,
  ruleAgora,
  ruleAha,
  ruleAhrefs,
  ruleAi21,
  ruleAikido,
  ruleAirbrake,
  ruleAirbyte,
  ruleAircall,
  ruleAirtable,
  ruleAirvisual,
  ruleAiven,
  ruleAkamai,
  ruleAkeyless,
  ruleAlchemy,
  ruleAlgolia,
  ruleAlibabaCloud,
  ruleAlienvault,
  ruleAlpaca,
  ruleAlphaVantage,
  ruleAmadeus,
  ruleAmap,
  ruleAmazon,
  ruleAmbee,
  ruleAmp,
  ruleAmplitude,
  ruleAnaconda,
  ruleAnkr,
  ruleAnsibleGalaxy,
  ruleAnthropic,
  ruleAnypoint,
  ruleAnyscale,
  ruleApiNinjas,
  ruleApiSports,
  ruleApiVideo,
  ruleApi2cart,
  ruleApiflash,
  ruleApify,
  ruleApilayer,
  ruleApitemplate,
  ruleApolloIo,
  ruleApollo,
  ruleAppCenter,
  ruleAppdynamics,
  ruleApple,
  ruleApplitools,
  ruleAppoptics,
  ruleAppsflyer,
  ruleAppsignal,
  ruleAppveyor,
  ruleAppwrite,
  ruleAqicn,
  ruleArcgis,
  ruleArize,
  ruleArtifactory,
  ruleArtsy,
  ruleAsaas,
  ruleAsana,
  ruleAshby,
  ruleAssemblyai,
  ruleAstronomer,
  ruleAtera,
  ruleAtlassian,
  ruleAttio,
  ruleAudd,
  ruleAuth0,
  ruleAuthorizeNet,
  ruleAuthress,
  ruleAutodesk,
  ruleAws,
  ruleAxiom,
  ruleAylien,
  ruleAyrshare,
  ruleAzureData,
  ruleAzureDevops,
  ruleAzure,
  ruleBackblaze,
  ruleBaiduCloud,
  ruleBaiduMap,
  ruleBamboohr,
  ruleBandwidth,
  ruleBannerbear,
  ruleBaserow,
  ruleBaseten,
  ruleBeamer,
  ruleBeebole,
  ruleBeehiiv,
  ruleBesttime,
  ruleBetterStack,
  ruleBigcommerce,
  ruleBinance,
  ruleBitbar,
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
  ruleBlackForestLabs,
  ruleBland,
  ruleBlaxel,
  ruleBlazemeter,
  ruleBlizzard,
  ruleBlockcypher,
  ruleBlockfrost,
  ruleBlocknative,
  ruleBluesky,
  ruleBlynk,
  ruleBorgbase,
  ruleBotpress,
  ruleBox,
  ruleBraintree,
  ruleBraintrust,
  ruleBranch,
  ruleBrandfetch,
  ruleBraveSearch,
  ruleBraze,
  ruleBrevo,
  ruleBrex,
  ruleBrightData,
  ruleBrightSecurity,
  ruleBrowserUse,
  ruleBrowserbase,
  ruleBrowserstack,
  ruleBrowshot,
  ruleBugherd,
  ruleBugsnag,
  ruleBuildbuddy,
  ruleBuilderIo,
  ruleBuildkite,
  ruleBungie,
  ruleBunny,
  ruleButtercms,
  ruleButtondown,
  ruleBybit,
  ruleCachix,
  ruleCalCom,
  ruleCalendarific,
  ruleCalendly,
  ruleCanny,
  ruleCanva,
  ruleCapsuleCrm,
  ruleCaptaindata,
  ruleCarbonInterface,
  ruleCartesia,
  ruleCashfree,
  ruleCensus,
  ruleCensys,
  ruleCerebras,
  ruleChainstack,
  ruleChargebee,
  ruleChartmogul,
  ruleCheckly,
  ruleCheckoutCom,
  ruleCheckr,
  ruleChocolatey,
  ruleChroma,
  ruleChromatic,
  ruleChutes,
  ruleCicero,
  ruleCircle,
  ruleCircleci,
  ruleCivo,
  ruleClarifai,
  ruleClearbit,
  ruleClearml,
  ruleClerk,
  ruleClevertap,
  ruleClickhouse,
  ruleClicksend,
  ruleClickup,
  ruleClipdrop,
  ruleClockify,
  ruleClojars,
  ruleClose,
  ruleCloudconvert,
  ruleCloudflare,
  ruleCloudinary,
  ruleCloudmersive,
  ruleCloudsmith,
  ruleCockroachdb,
  ruleCocoapods,
  ruleCoda,
  ruleCodacy,
  ruleCodeClimate,
  ruleCodecov,
  ruleCodefresh,
  ruleCodeium,
  ruleCodemagic,
  ruleCodequiry,
  ruleCoder,
  ruleCoderabbit,
  ruleCodesandbox,
  ruleCohere,
  ruleCoinapi,
  ruleCoinbase,
  ruleCoingecko,
  ruleCoinmarketcap,
  ruleColumn,
  ruleComet,
  ruleComposio,
  ruleConekta,
  ruleConfigcat,
  ruleConfluent,
  ruleConjur,
  ruleContentful,
  ruleContext7,
  ruleContextualAi,
  ruleConvertapi,
  ruleConvex,
  ruleConvoy,
  ruleCoolify,
  ruleCopper,
  ruleCoralogix,
  ruleCorbado,
  ruleCouchbase,
  ruleCountrylayer,
  ruleCourier,
  ruleCovalent,
  ruleCoveralls,
  ruleCraftmypdf,
  ruleCratesIo,
  ruleCrawlbase,
  ruleCrisp,
  ruleCronitor,
  ruleCrossbrowsertesting,
  ruleCrossmint,
  ruleCrowdin,
  ruleCrowdstrike,
  ruleCrunchbase,
  ruleCrunchyBridge,
  ruleCryptocompare,
  ruleCurrencyapi,
  ruleCurrencybeacon,
  ruleCurrencyfreaks,
  ruleCurrentsApi,
  ruleCursor,
  ruleCustomerIo,
  ruleCypress,
  ruleDId,
  ruleDagster,
  ruleDaily,
  ruleDandelion,
  ruleDappier,
  ruleDashlane,
  ruleDashscope,
  ruleDataGov,
  ruleDatabento,
  ruleDatabricks,
  ruleDatadog,
  ruleDatafold,
  ruleDatastax,
  ruleDatocms,
  ruleDaytona,
  ruleDbt,
  ruleDeepai,
  ruleDeepgram,
  ruleDeepinfra,
  ruleDeepl,
  ruleDeepseek,
  ruleDeepsource,
  ruleDeezer,
  ruleDefinedNetworking,
  ruleDelighted,
  ruleDemio,
  ruleDeno,
  ruleDepot,
  ruleDeputy,
  ruleDescope,
  ruleDesec,
  ruleDetectLanguage,
  ruleDetectify,
  ruleDevcycle,
  ruleDevin,
  ruleDialpad,
  ruleDiffbot,
  ruleDify,
  ruleDiggernaut,
  ruleDigitalocean,
  ruleDingtalk,
  ruleDirectus,
  ruleDiscogs,
  ruleDiscord,
  ruleDisqus,
  ruleDnsimple,
  ruleDocker,
  ruleDocparser,
  ruleDocumo,
  ruleDocusign,
  ruleDoppler,
  ruleDreamhost,
  ruleDrift,
  ruleDrip,
  ruleDrone,
  ruleDropboxSign,
  ruleDropbox,
  ruleDub,
  ruleDuckdns,
  ruleDuffel,
  ruleDune,
  ruleDuo,
  ruleDwolla,
  ruleDynalist,
  ruleDynamic,
  ruleDynatrace,
  ruleDyspatch,
  ruleE2b,
  ruleEasypost,
  ruleEbay,
  ruleEdamam,
  ruleEdenAi,
  ruleEia,
  ruleElasticApm,
  ruleElasticEmail,
  ruleElastic,
  ruleElevenlabs,
  ruleEmailoctopus,
  ruleEndorLabs,
  ruleEnigma,
  ruleEnv0,
  ruleEodhd,
  ruleEquinixMetal,
  ruleEthereum,
  ruleEtherscan,
  ruleEthplorer,
  ruleEtsy,
  ruleEventbrite,
  ruleEverhour,
  ruleExa,
  ruleExchangerateApi,
  ruleExoscale,
  ruleExotel,
  ruleExpo,
  ruleExtractorApi,
  ruleFacePlusPlus,
  ruleFacebook,
  ruleFal,
  ruleFast2sms,
  ruleFastforex,
  ruleFastly,
  ruleFauna,
  ruleFeatherless,
  ruleFibery,
  ruleFigma,
  ruleFillout,
  ruleFinage,
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
  ruleFlatIo,
  ruleFlickr,
  ruleFlightaware,
  ruleFlightstats,
  ruleFlutterwave,
  ruleFly,
  ruleFontAwesome,
  ruleFossa,
  ruleFoursquare,
  ruleFrameio,
  ruleFred,
  ruleFreshbooks,
  ruleFreshdesk,
  ruleFriendli,
  ruleFront,
  ruleFrontegg,
  ruleFulcrum,
  ruleFullcontact,
  ruleFullstory,
  ruleFusionauth,
  ruleGalileo,
  ruleGandi,
  ruleGcore,
  ruleGcp,
  ruleGeckoboard,
  ruleGemfury,
  ruleGeminiExchange,
  ruleGeneric,
  ruleGenius,
  ruleGeoapify,
  ruleGeocodify,
  ruleGeocodio,
  ruleGetblock,
  ruleGetimg,
  ruleGetresponse,
  ruleGhost,
  ruleGiphy,
  ruleGitbook,
  ruleGitea,
  ruleGitee,
  ruleGitguardian,
  ruleGithub,
  ruleGitlab,
  ruleGitpod,
  ruleGitter,
  ruleGladia,
  ruleGlassnode,
  ruleGnews,
  ruleGocanvas,
  ruleGocardless,
  ruleGocd,
  ruleGodaddy,
  ruleGoogleChat,
  ruleGorgias,
  ruleGradle,
  ruleGrafana,
  ruleGraphhopper,
  ruleGreenhouse,
  ruleGreptile,
  ruleGreynoise,
  ruleGroove,
  ruleGroq,
  ruleGrowthbook,
  ruleGtmetrix,
  ruleGuardian,
  ruleGumroad,
  ruleGyazo,
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
  ruleHedra,
  ruleHelicone,
  ruleHelius,
  ruleHelpcrunch,
  ruleHelpscout,
  ruleHenrikdev,
  ruleHere,
  ruleHeroku,
  ruleHetzner,
  ruleHexPm,
  ruleHeygen,
  ruleHighnote,
  ruleHive,
  ruleHolidayApi,
  ruleHomeAssistant,
  ruleHoneybadger,
  ruleHoneycomb,
  ruleHookdeck,
  ruleHostinger,
  ruleHotjar,
  ruleHuaweiCloud,
  ruleHubspot,
  ruleHuggingFace,
  ruleHumanloop,
  ruleHume,
  ruleHunter,
  ruleHygraph,
  ruleHyperbolic,
  ruleHyperbrowser,
  ruleHypertrack,
  ruleIbmCloud,
  ruleIconfinder,
  ruleIdeogram,
  ruleIexCloud,
  ruleIfttt,
  ruleImagekit,
  ruleImagga,
  ruleImgix,
  ruleImgur,
  ruleInception,
  ruleIncidentIo,
  ruleInfisical,
  ruleInfluxdb,
  ruleInfobip,
  ruleInfomaniak,
  ruleInfracost,
  ruleInfura,
  ruleInngest,
  ruleInsightly,
  ruleInstabug,
  ruleInstagram,
  ruleInstamojo,
  ruleInstana,
  ruleIntercom,
  ruleIntra42,
  ruleIntrinio,
  ruleIntruder,
  ruleIonic,
  ruleIonos,
  ruleIp2location,
  ruleIpdata,
  ruleIpgeolocation,
  ruleIpinfo,
  ruleIpinfodb,
  ruleIpqualityscore,
  ruleIterable,
  ruleIugu,
  ruleJdCloud,
  ruleJenkins,
  ruleJetbrains,
  ruleJina,
  ruleJotform,
  ruleJpush,
  ruleJsr,
  ruleJumpcloud,
  ruleJumpseller,
  ruleJwt,
  ruleK6,
  ruleKaggle,
  ruleKakao,
  ruleKeycloak,
  ruleKeygen,
  ruleKeywordsAi,
  ruleKickbox,
  ruleKinde,
  ruleKit,
  ruleKlarna,
  ruleKlaviyo,
  ruleKlipfolio,
  ruleKnock,
  ruleKong,
  ruleKontent,
  ruleKount,
  ruleKoyeb,
  ruleKraken,
  ruleKubernetes,
  ruleKucoin,
  ruleLabelbox,
  ruleLacework,
  ruleLakera,
  ruleLambdaCloud,
  ruleLambdatest,
  ruleLangfuse,
  ruleLangsmith,
  ruleLangtrace,
  ruleLanguagelayer,
  ruleLaravel,
  ruleLark,
  ruleLastfm,
  ruleLaunchdarkly,
  ruleLeadfeeder,
  ruleLeancloud,
  ruleLemlist,
  ruleLemonSqueezy,
  ruleLeonardoAi,
  ruleLepton,
  ruleLessAnnoyingCrm,
  ruleLetta,
  ruleLever,
  ruleLichess,
  ruleLighton,
  ruleLightstep,
  ruleLineNotify,
  ruleLine,
  ruleLinear,
  ruleLinkPreview,
  ruleLinkedin,
  ruleLinkup,
  ruleLinode,
  ruleLitellm,
  ruleLiteralAi,
  ruleLithic,
  ruleLiveagent,
  ruleLiveblocks,
  ruleLivekit,
  ruleLlamacloud,
  ruleLob,
  ruleLocationiq,
  ruleLogfire,
  ruleLoggly,
  ruleLogicmonitor,
  ruleLoginradius,
  ruleLogto,
  ruleLogzIo,
  ruleLokalise,
  ruleLooker,
  ruleLoopreturns,
  ruleLoops,
  ruleLoyverse,
  ruleLuarocks,
  ruleLuma,
  ruleLunchMoney,
  ruleLuno,
  ruleLusha,
  ruleMagicbell,
  ruleMailchimp,
  ruleMailerlite,
  ruleMailersend,
  ruleMailgun,
  ruleMailjet,
  ruleMailsac,
  ruleMailtrap,
  ruleMake,
  ruleMandrill,
  ruleMapbox,
  ruleMapquest,
  ruleMaptiler,
  ruleMastodon,
  ruleMaterialize,
  ruleMathpix,
  ruleMatomo,
  ruleMatrix,
  ruleMattermost,
  ruleMavenCentral,
  ruleMavenlink,
  ruleMaxmind,
  ruleMeaningcloud,
  ruleMeilisearch,
  ruleMeistertask,
  ruleMem0,
  ruleMeraki,
  ruleMercadoPago,
  ruleMercury,
  ruleMergify,
  ruleMessagebird,
  ruleMetaLlama,
  ruleMetaQuest,
  ruleMetaapi,
  ruleMetabase,
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
  ruleMixmax,
  ruleMixpanel,
  ruleModal,
  ruleModrinth,
  ruleMoengage,
  ruleMollie,
  ruleMonday,
  ruleMongodbAtlas,
  ruleMonkeylearn,
  ruleMoonshot,
  ruleMoosend,
  ruleMoralis,
  ruleMotherduck,
  ruleMozillaAddons,
  ruleMsg91,
  ruleMurf,
  ruleMusixmatch,
  ruleMux,
  ruleMyget,
  ruleN8n,
  ruleNameCom,
  ruleNamecheap,
  ruleNango,
  ruleNasa,
  ruleNasdaqDataLink,
  ruleNaver,
  ruleNebius,
  ruleNeon,
  ruleNeptune,
  ruleNetbird,
  ruleNetdata,
  ruleNetlify,
  ruleNetsuite,
  ruleNeutrino,
  ruleNeverbounce,
  ruleNewRelic,
  ruleNewYorkTimes,
  ruleNewsapi,
  ruleNewscatcher,
  ruleNewsdata,
  ruleNexus,
  ruleNftport,
  ruleNgrok,
  ruleNicereply,
  ruleNightfall,
  ruleNoaa,
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
  ruleNutritionix,
  ruleNvidia,
  ruleNxCloud,
  ruleNylas,
  ruleOanda,
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
  ruleOnfleet,
  ruleOopspam,
  ruleOpenExchangeRates,
  ruleOpenVsx,
  ruleOpenai,
  ruleOpencage,
  ruleOpenpay,
  ruleOpenpipe,
  ruleOpenrouter,
  ruleOpenrouteservice,
  ruleOpensea,
  ruleOpenuv,
  ruleOpenweather,
  ruleOpsgenie,
  ruleOptimizely,
  ruleOracleCloud,
  ruleOry,
  ruleOsu,
  ruleOura,
  ruleOutline,
  ruleOvhcloud,
  ruleOwlbot,
  rulePackagecloud,
  rulePackagist,
  rulePaddle,
  rulePagarme,
  rulePagerduty,
  rulePandadoc,
  rulePandascore,
  rulePangea,
  rulePaperspace,
  rulePapertrail,
  ruleParsehub,
  ruleParseur,
  ruleParticle,
  rulePastebin,
  rulePatreon,
  rulePaymo,
  rulePaypal,
  rulePaystack,
  rulePayu,
  rulePeopleDataLabs,
  rulePermit,
  rulePerplexity,
  rulePersona,
  rulePexels,
  rulePhabricator,
  rulePhantombuster,
  rulePhotoroom,
  rulePhrase,
  rulePimlico,
  rulePinata,
  rulePinecone,
  rulePingIdentity,
  rulePingdom,
  rulePinterest,
  rulePipedream,
  rulePipedrive,
  rulePivotalTracker,
  rulePixabay,
  rulePlaid,
  rulePlane,
  rulePlanetscale,
  rulePlivo,
  rulePlunk,
  rulePodio,
  rulePoe,
  rulePolar,
  rulePoloniex,
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
  rulePredibase,
  rulePrefect,
  rulePrintify,
  rulePrismic,
  rulePrivacyCom,
  rulePrivateKey,
  ruleProdpad,
  rulePromptlayer,
  ruleProxmox,
  ruleProxycurl,
  rulePterodactyl,
  rulePubnub,
  rulePulumi,
  rulePuppetForge,
  rulePurpleair,
  rulePushbullet,
  rulePusher,
  rulePushover,
  rulePypi,
  ruleQase,
  ruleQdrant,
  ruleQiniu,
  ruleQovery,
  ruleQualtrics,
  ruleQuay,
  ruleQubole,
  ruleQuickbooks,
  ruleQuicknode,
  ruleQweather,
  ruleRadar,
  ruleRagie,
  ruleRailway,
  ruleRainforestQa,
  ruleRamp,
  ruleRancher,
  ruleRapidapi,
  ruleRawg,
  ruleRaygun,
  ruleRazorpay,
  ruleReadme,
  ruleRebrandly,
  ruleRecharge,
  ruleRecraft,
  ruleRecurly,
  ruleReddit,
  ruleRedirectPizza,
  ruleRedisCloud,
  ruleRedmine,
  ruleReducto,
  ruleRefiner,
  ruleRemoveBg,
  ruleRender,
  ruleReplicate,
  ruleResend,
  ruleRetell,
  ruleRetool,
  ruleRevAi,
  ruleRevenuecat,
  ruleRingcentral,
  ruleRiot,
  ruleRobinhood,
  ruleRoblox,
  ruleRoboflow,
  ruleRocketChat,
  ruleRockset,
  ruleRollbar,
  ruleRootly,
  ruleRoute4me,
  ruleRubygems,
  ruleRunpod,
  ruleRunrunit,
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
  ruleScrapeowl,
  ruleScraperapi,
  ruleScrapestack,
  ruleScrapfly,
  ruleScrapingant,
  ruleScrapingbee,
  ruleScreenshotApi,
  ruleScreenshotlayer,
  ruleScrutinizer,
  ruleSearchApi,
  ruleSecuritytrails,
  ruleSegment,
  ruleSegmind,
  ruleSelectPdf,
  ruleSemaphore,
  ruleSematext,
  ruleSemgrep,
  ruleSemrush,
  ruleSendbird,
  ruleSendgrid,
  ruleSentry,
  ruleSerpapi,
  ruleSerper,
  ruleSerphouse,
  ruleSerpstack,
  ruleSettlemint,
  ruleShipengine,
  ruleShippo,
  ruleShodan,
  ruleShopify,
  ruleShortIo,
  ruleShortcut,
  ruleShotstack,
  ruleShutterstock,
  ruleSidekiq,
  ruleSignalwire,
  ruleSignaturit,
  ruleSigopt,
  ruleSiliconflow,
  ruleSimilarweb,
  ruleSinch,
  ruleSirv,
  ruleSlack,
  ruleSmartcar,
  ruleSmartsheet,
  ruleSmarty,
  ruleSmtp2go,
  ruleSnipcart,
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
  ruleSpoonacular,
  ruleSportmonks,
  ruleSportradar,
  ruleSpotify,
  ruleSquare,
  ruleSquarespace,
  ruleSslmate,
  ruleStabilityAi,
  ruleStackhawk,
  ruleStatsig,
  ruleStatuscake,
  ruleStatuspage,
  ruleStatuspal,
  ruleSteam,
  ruleSteel,
  ruleStellar,
  ruleStockdata,
  ruleStorecove,
  ruleStormglass,
  ruleStoryblok,
  ruleStrapi,
  ruleStrava,
  ruleStreak,
  ruleStream,
  ruleStripe,
  ruleStytch,
  ruleSumoLogic,
  ruleSumsub,
  ruleSumup,
  ruleSupabase,
  ruleSupermemory,
  ruleSuperwall,
  ruleSurveymonkey,
  ruleSvix,
  ruleSwaggerhub,
  ruleTLy,
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
  ruleTeletype,
  ruleTelnyx,
  ruleTemporal,
  ruleTenable,
  ruleTencentCloud,
  ruleTenderly,
  ruleTermii,
  ruleTerraform,
  ruleTestingbot,
  ruleText2data,
  ruleTextlocal,
  ruleTextmagic,
  ruleTheGraph,
  ruleTheNewsApi,
  ruleTheOddsApi,
  ruleThingspeak,
  ruleThinkific,
  ruleThousandeyes,
  ruleThreads,
  ruleThunderforest,
  ruleThunderstore,
  ruleTicketmaster,
  ruleTigris,
  ruleTiingo,
  ruleTiktok,
  ruleTines,
  ruleTinybird,
  ruleTinypng,
  ruleTinyurl,
  ruleTmdb,
  ruleTmetric,
  ruleTodoist,
  ruleTogetherAi,
  ruleToggl,
  ruleTomorrowIo,
  ruleTomtom,
  ruleTradier,
  ruleTransifex,
  ruleTravelpayouts,
  ruleTravis,
  ruleTrello,
  ruleTriggerDev,
  ruleTrustpilot,
  ruleTumblr,
  ruleTurbopuffer,
  ruleTurborepo,
  ruleTurso,
  ruleTwelveData,
  ruleTwilio,
  ruleTwitch,
  ruleTwitter,
  ruleTwocaptcha,
  ruleTyntec,
  ruleTypeform,
  ruleTypesense,
  ruleTypetalk,
  ruleUbidots,
  ruleUnit,
  ruleUnity,
  ruleUnkey,
  ruleUnleash,
  ruleUnsplash,
  ruleUnstructured,
  ruleUpcloud,
  ruleUplead,
  ruleUploadcare,
  ruleUploadthing,
  ruleUpstage,
  ruleUpstash,
  ruleUpsun,
  ruleUptimerobot,
  ruleUpyun,
  ruleUrlscan,
  ruleUserfront,
  ruleUserstack,
  ruleValTown,
  ruleVapi,
  ruleVapid,
  ruleVastAi,
  ruleVatlayer,
  ruleVault,
  ruleVectara,
  ruleVeracode,
  ruleVercel,
  ruleVerimail,
  ruleVeriphone,
  ruleViber,
  ruleVictorops,
  ruleVimeo,
  ruleVirustotal,
  ruleVisualCrossing,
  ruleVk,
  ruleVoiceflow,
  ruleVolcengine,
  ruleVonage,
  ruleVouchery,
  ruleVoyageAi,
  ruleVpnapi,
  ruleVultr,
  ruleWakatime,
  ruleWalkScore,
  ruleWalletconnect,
  ruleWandb,
  ruleWarp,
  ruleWasabi,
  ruleWasmer,
  ruleWavefront,
  ruleWeatherapi,
  ruleWeatherbit,
  ruleWeaviate,
  ruleWeb3Storage,
  ruleWebex,
  ruleWebflow,
  ruleWebscraper,
  ruleWechat,
  ruleWecom,
  ruleWhat3words,
  ruleWhoisxml,
  ruleWindmill,
  ruleWireguard,
  ruleWise,
  ruleWistia,
  ruleWitAi,
  ruleWix,
  ruleWiza,
  ruleWolframAlpha,
  ruleWompi,
  ruleWoocommerce,
  ruleWoodpecker,
  ruleWordpress,
  ruleWorkato,
  ruleWorkos,
  ruleWorksnaps,
  ruleWorldpay,
  ruleWrike,
  ruleXai,
  ruleXata,
  ruleXendit,
  ruleXero,
  ruleXfyun,
  ruleYandexCloud,
  ruleYelp,
  ruleYnab,
  ruleYouCom,
  ruleYousign,
  ruleYugabyte,
  ruleZapierNla,
  ruleZapier,
  ruleZego,
  ruleZendesk,
  ruleZenhub,
  ruleZenrows,
  ruleZenscrape,
  ruleZenserp,
  ruleZep,
  ruleZeplin,
  ruleZeptomail,
  ruleZerobounce,
  ruleZerotier,
  ruleZhipu,
  ruleZilliz,
  ruleZipcodeapi,
  ruleZitadel,
  ruleZoho,
  ruleZoom,
  ruleZulip,
  ruleZuplo,
].flat()
