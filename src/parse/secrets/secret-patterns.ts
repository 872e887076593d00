/**
 * Shapes of credentials, as data: prefixes that their issuers chose, so that a leaked one is found. What has no shape of
 * its own is found by the name before it (`named-values.ts`).
 *
 * Each pattern starts at fixed characters and each repetition is bounded, so that a search is linear. None asks for a
 * boundary in front: a key is often glued to what stands before it. Where the prefix alone says too little, `isWord`
 * asks for it.
 *
 * Source of shapes, where a row names no other: gitleaks, `config/gitleaks.toml` (MIT), read in its release 8; lengths
 * here are lower bounds, because logs cut keys short.
 */

/** One shape of a credential. */
export interface SecretPattern {
  readonly name: string;
  /** For a person: "an API key (sk-…)". */
  readonly what: string;
  /** What takes its place: "API key" gives `[redacted API key]`. */
  readonly replacement: string;
  readonly source: string;
  /** With the flag `g`. The group `value`, or else the whole match, is the credential. */
  readonly pattern: RegExp;
  /** Cheap test whether the pattern is worth running: one of these stands in the lower-cased text. */
  readonly hints: readonly string[];
  /** Usual length: a credential that a line's end cut short of it goes on in the next line. */
  readonly length: number;
  /** No letter, digit or underscore stands before it. */
  readonly isWord?: true;
  /** The shape says little by itself: the value must also look random. */
  readonly needsEntropy?: true;
}

const GITLEAKS = "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml";

type Row = readonly [
  name: string,
  what: string,
  replacement: string,
  pattern: RegExp,
  hints: string,
  length: number,
  more?: { readonly source?: string; readonly isWord?: true; readonly needsEntropy?: true },
];

const WORD = { isWord: true } as const;
const RANDOM_WORD = { isWord: true, needsEntropy: true } as const;
const RANDOM = { needsEntropy: true } as const;

const ROWS: readonly Row[] = [
  ["anthropic-key", "an Anthropic API key (sk-ant-…)", "API key", /sk-ant-[\w-]{12,300}/g, "sk-ant-", 108],
  [
    "openai-key",
    "an API key (sk-…)",
    "API key",
    /sk-(?:proj|svcacct|admin|or-v1|lf)-[\w-]{16,300}/g,
    "sk-proj- sk-svcacct- sk-admin- sk-or-v1- sk-lf-",
    48,
    RANDOM,
  ],
  ["bare-openai-key", "an API key (sk-…)", "API key", /sk-(?!ant-)[\w-]{20,300}/g, "sk-", 48, RANDOM_WORD],
  [
    "stripe-key",
    "a Stripe key (sk_live_…)",
    "API key",
    /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,128}/g,
    "k_live_ k_test_ k_prod_",
    32,
    { source: "https://docs.stripe.com/keys" },
  ],
  ["webhook-secret", "a webhook secret (whsec_…)", "secret", /whsec_[A-Za-z0-9+/]{16,128}={0,2}/g, "whsec_", 38],
  [
    "github-token",
    "a GitHub token (ghp_…)",
    "GitHub token",
    /gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_[A-Za-z0-9_]{20,255}/g,
    "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_",
    40,
    { source: "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/" },
  ],
  [
    "gitlab-token",
    "a GitLab token (glpat-…)",
    "GitLab token",
    /(?:gl(?:pat|dt|rt|rtr|ptt|ft|imt|agent|soat|cbt|oas|ffct)-|GR1348941)[\w-]{12,255}(?:\.\w{1,20}){0,2}/g,
    "glpat- gldt- glrt- glrtr- glptt- glft- glimt- glagent- glsoat- glcbt- gloas- glffct- gr1348941",
    26,
    { source: "https://docs.gitlab.com/security/tokens/#token-prefixes" },
  ],
  [
    "aws-access-key",
    "an AWS access key id (AKIA…)",
    "AWS key",
    /(?:AKIA|ASIA|ABIA|ACCA)(?![A-Z0-9]{0,13}EXAMPLE)[A-Z0-9]{16,40}/g,
    "akia asia abia acca",
    20,
    {
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids",
      needsEntropy: true,
    },
  ],
  ["google-key", "a Google API key (AIza…)", "API key", /AIza[\w-]{30,60}/g, "aiza", 39],
  ["google-oauth", "a Google OAuth secret (GOCSPX-…)", "secret", /GOCSPX-[\w-]{16,60}/g, "gocspx-", 35],
  ["google-access-token", "a Google OAuth token (ya29.…)", "token", /ya29\.[\w-]{16,2000}/g, "ya29.", 120],
  ["google-refresh-token", "a Google OAuth token (1//0…)", "token", /1\/\/0[\w-]{30,200}/g, "1//0", 103, RANDOM_WORD],
  [
    "slack-token",
    "a Slack token (xox…)",
    "Slack token",
    /xox[abceoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,255}|xapp-\d-[A-Za-z0-9-]{10,255}/g,
    "xox xapp-",
    50,
    { source: "https://docs.slack.dev/authentication/tokens" },
  ],
  [
    "slack-webhook",
    "a Slack webhook address",
    "webhook address",
    /hooks\.slack\.com\/(?<value>(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{20,200})/g,
    "hooks.slack.com/",
    54,
  ],
  [
    "discord-webhook",
    "a Discord webhook address",
    "webhook address",
    /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/(?<value>\d{15,22}\/[\w-]{30,100})/g,
    "/webhooks/",
    87,
  ],
  ["discord-token", "a Discord bot token", "token", /[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{25,45}/g, "", 70, RANDOM_WORD],
  ["telegram-token", "a Telegram bot token", "token", /\d{8,10}:A[\w-]{34}/g, ":a", 45, RANDOM],
  [
    "npm-token",
    "an npm token (npm_…)",
    "npm token",
    /npm_[A-Za-z0-9]{20,60}/g,
    "npm_",
    40,
    { source: "https://github.blog/2021-09-23-announcing-npms-new-access-token-format/", needsEntropy: true },
  ],
  ["pypi-token", "a PyPI token (pypi-…)", "PyPI token", /pypi-Ag[\w-]{20,1000}/g, "pypi-ag", 170],
  ["rubygems-key", "a RubyGems key (rubygems_…)", "API key", /rubygems_[0-9a-f]{20,60}/g, "rubygems_", 57],
  ["docker-token", "a Docker token (dckr_pat_…)", "Docker token", /dckr_(?:pat|oat)_[\w-]{16,80}/g, "dckr_", 36],
  [
    "hugging-face-token",
    "a Hugging Face token (hf_…)",
    "API token",
    /(?:hf_|api_org_)[A-Za-z0-9]{28,60}/g,
    "hf_ api_org_",
    37,
    WORD,
  ],
  [
    "digitalocean-token",
    "a DigitalOcean token (dop_v1_…)",
    "token",
    /do[opr]_v1_[0-9a-f]{30,80}/g,
    "dop_v1_ doo_v1_ dor_v1_",
    71,
  ],
  ["sendgrid-key", "a SendGrid key (SG.…)", "API key", /SG\.[\w-]{16,32}\.[\w-]{30,64}/g, "sg.", 69, WORD],
  ["twilio-key", "a Twilio key (SK…)", "API key", /SK[0-9a-f]{32}(?![0-9a-f])/g, "sk", 34, RANDOM_WORD],
  ["mailgun-key", "a Mailgun key (key-…)", "API key", /key-[0-9a-f]{32}(?![0-9a-f])/g, "key-", 36, RANDOM_WORD],
  ["mailchimp-key", "a Mailchimp key", "API key", /[0-9a-f]{32}-us\d{1,2}(?!\d)/g, "-us", 36, RANDOM_WORD],
  ["brevo-key", "a Brevo key (xkeysib-…)", "API key", /xkeysib-[\w-]{30,100}/g, "xkeysib-", 89],
  ["vault-token", "a Vault token (hvs.…)", "token", /hv[bsr]\.[\w-]{20,300}/g, "hvs. hvb. hvr.", 95, RANDOM_WORD],
  ["databricks-token", "a Databricks token (dapi…)", "token", /dapi[0-9a-f]{28,40}(?:-\d)?/g, "dapi", 36],
  [
    "shopify-token",
    "a Shopify token (shpat_…)",
    "token",
    /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{24,40}/g,
    "shpat_ shpca_ shppa_ shpss_",
    38,
  ],
  ["linear-key", "a Linear key (lin_api_…)", "API key", /lin_(?:api|oauth)_[A-Za-z0-9]{24,80}/g, "lin_", 48],
  ["groq-key", "a Groq key (gsk_…)", "API key", /gsk_[A-Za-z0-9]{20,80}/g, "gsk_", 56, RANDOM],
  ["perplexity-key", "a Perplexity key (pplx-…)", "API key", /pplx-[A-Za-z0-9]{20,80}/g, "pplx-", 53, RANDOM],
  ["xai-key", "an xAI key (xai-…)", "API key", /xai-[A-Za-z0-9]{30,120}/g, "xai-", 84, RANDOM_WORD],
  ["replicate-token", "a Replicate token (r8_…)", "token", /r8_[A-Za-z0-9]{30,60}/g, "r8_", 40, RANDOM_WORD],
  ["tavily-key", "a Tavily key (tvly-…)", "API key", /tvly-[A-Za-z0-9-]{20,80}/g, "tvly-", 37, RANDOM],
  ["langsmith-key", "a LangSmith key (lsv2_…)", "API key", /lsv2_(?:pt|sk)_\w{30,60}/g, "lsv2_", 51],
  ["elevenlabs-key", "an API key (sk_…)", "API key", /sk_[0-9a-f]{40,64}/g, "sk_", 51, RANDOM_WORD],
  [
    "atlassian-token",
    "an Atlassian token (ATATT3…)",
    "token",
    /(?:ATATT3|ATCTT3|ATBB|ATSTT3)[\w=-]{20,300}/g,
    "atatt3 atctt3 atbb atstt3",
    192,
    RANDOM,
  ],
  [
    "notion-token",
    "a Notion token (ntn_…)",
    "token",
    /(?:ntn_\d{8,14}|secret_)[A-Za-z0-9]{32,60}/g,
    "ntn_ secret_",
    50,
    RANDOM_WORD,
  ],
  ["figma-token", "a Figma token (figd_…)", "token", /fig[dor]_[\w-]{30,80}/g, "figd_ figo_ figr_", 45],
  ["new-relic-key", "a New Relic key (NRAK-…)", "API key", /NR(?:AK|JS|II)-[\w-]{18,60}/g, "nrak- nrjs- nrii-", 32],
  ["airtable-token", "an Airtable token (pat….…)", "token", /pat[A-Za-z0-9]{14}\.[0-9a-f]{50,70}/g, "pat", 82],
  ["planetscale-token", "a PlanetScale token (pscale_…)", "token", /pscale_\w{2,8}_[\w.-]{24,80}/g, "pscale_", 50],
  ["postman-key", "a Postman key (PMAK-…)", "API key", /PMAK-[0-9a-fA-F]{20,30}-[0-9a-fA-F]{30,40}/g, "pmak-", 64],
  ["grafana-token", "a Grafana token (glsa_…)", "token", /gl(?:sa|c)_[\w+/=-]{28,400}/g, "glsa_ glc_", 46],
  ["sentry-token", "a Sentry token (sntrys_…)", "token", /sntry[su]_[\w+/=-]{30,400}/g, "sntrys_ sntryu_", 71],
  ["doppler-token", "a Doppler token (dp.…)", "token", /dp\.\w{2,5}\.[\w.-]{30,80}/g, "dp.", 50, RANDOM_WORD],
  ["pulumi-token", "a Pulumi token (pul-…)", "token", /pul-[0-9a-f]{36,44}/g, "pul-", 44, WORD],
  ["fly-token", "a Fly token (fm2_…)", "token", /(?:fo1_|fm[12][ar]?_)[\w+/=-]{30,900}/g, "fo1_ fm1 fm2", 200, RANDOM],
  ["heroku-key", "a Heroku key (HRKU-…)", "API key", /HRKU-[\w-]{30,80}/g, "hrku-", 65],
  ["supabase-token", "a Supabase token (sbp_…)", "token", /sb(?:p|_secret)_\w{20,60}/g, "sbp_ sb_secret_", 44, RANDOM],
  ["terraform-token", "a Terraform token", "token", /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{50,90}/g, ".atlasv1.", 90],
  [
    "netlify-token",
    "a Netlify token (nfp_…)",
    "token",
    /nf[pcoub]_\w{30,60}/g,
    "nfp_ nfc_ nfo_ nfu_ nfb_",
    40,
    RANDOM_WORD,
  ],
  ["azure-secret", "an Azure client secret", "secret", /[\w~.]{3}\dQ~[\w~.-]{30,40}/g, "q~", 40],
  ["dynatrace-token", "a Dynatrace token (dt0c01.…)", "token", /dt0[cs]\d{2}\.\w{20,30}\.\w{50,70}/g, "dt0", 96],
  ["tailscale-key", "a Tailscale key (tskey-…)", "API key", /tskey-\w{2,12}-[\w-]{16,80}/g, "tskey-", 50],
  [
    "age-key",
    "an age key (AGE-SECRET-KEY-1…)",
    "key itself",
    /AGE-SECRET-KEY-1[0-9A-Z]{40,70}/g,
    "age-secret-key-1",
    74,
  ],
  ["openshift-token", "an OpenShift token (sha256~…)", "token", /sha256~[\w-]{30,60}/g, "sha256~", 50],
  ["artifactory-key", "an Artifactory key (AKCp…)", "API key", /(?:AKCp|cmVmd)[A-Za-z0-9]{50,80}/g, "akcp cmvmd", 64],
  ["one-password-token", "a 1Password token (ops_…)", "token", /ops_eyJ[\w+/=-]{60,2000}/g, "ops_eyj", 300],
  ["square-token", "a Square token (sq0…)", "token", /sq0(?:atp|csp|idp)-[\w-]{20,60}/g, "sq0", 33],
  ["prefect-key", "a Prefect key (pnu_…)", "API key", /pn[ub]_[A-Za-z0-9]{30,50}/g, "pnu_ pnb_", 40, RANDOM_WORD],
  ["circleci-token", "a CircleCI token (CCIPAT_…)", "token", /CCI(?:PAT|PRJ)_\w{30,90}/g, "ccipat_ cciprj_", 70],
  ["buildkite-token", "a Buildkite token (bkua_…)", "token", /bk(?:ua|aa)_[0-9a-f]{30,50}/g, "bkua_ bkaa_", 45],
  ["hubspot-token", "a HubSpot token (pat-na1-…)", "token", /pat-(?:na|eu|ap)\d-[0-9a-f-]{30,40}/g, "pat-", 44],
  ["clojars-token", "a Clojars token (CLOJARS_…)", "token", /CLOJARS_[0-9a-zA-Z]{40,70}/g, "clojars_", 68, RANDOM],
  [
    "jwt",
    "a JSON web token (eyJ…)",
    "token",
    // Begun at the first character of a run only, so that a run is walked once, however often it says `eyJ`.
    /(?<![\w-])(?=[\w-]+\.eyJ[\w-]{8})[\w-]*?(?<value>eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?)/g,
    "eyj",
    120,
    { source: "https://www.rfc-editor.org/rfc/rfc7519" },
  ],
];

/** All shapes, the more specific ones first. */
export const SECRET_PATTERNS: readonly SecretPattern[] = ROWS.map(
  ([name, what, replacement, pattern, hints, length, { source = GITLEAKS, ...more } = {}]) => ({
    name,
    what,
    replacement,
    pattern,
    hints: hints.split(" ").filter((hint) => hint !== ""),
    length,
    source,
    ...more,
  }),
);
