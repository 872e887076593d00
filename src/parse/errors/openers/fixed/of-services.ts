import { wordings } from "../../../../wording/wordings.ts";
import type { MessageFamily } from "./message-lines.ts";

/** What databases, containers, clouds and services answer, and what parsers say of a file. */
export const SERVICE_MESSAGES: readonly MessageFamily[] = [
  {
    name: "database",
    source: "PostgreSQL's errcodes, MySQL's and MariaDB's errmsg, SQLite, SQL Server, MongoDB, Redis, Elasticsearch",
    messages: wordings`
      syntax error at or near <q>
      violates (foreign key|check|not-null|exclusion|unique) constraint( <q>)?
      null value in column <q>( of relation <q>)? violates not-null constraint
      permission denied for (table|schema|relation|database|function|sequence|view|language|tablespace) <name>
      must be (owner of|superuser to) >>
      password authentication failed for user <q>
      no pg_hba.conf entry for >>
      remaining connection slots are reserved
      too many clients already
      current transaction is aborted, commands ignored
      deadlock detected
      could not serialize access due to >>
      canceling statement due to >>
      terminating connection due to >>
      column reference <q> is ambiguous
      operator does not exist: >>
      cannot execute [A-Z ]{3,20} in a read-only transaction
      the database system is (starting up|shutting down|in recovery mode)
      database files are incompatible with server
      invalid input syntax for (type )?\w+
      value too long for type >>
      relation <q> already exists
      type <q> (does not exist|already exists)
      there is no unique or exclusion constraint matching
      [Cc]ould not connect to server: >>
      You have an error in your SQL syntax
      Unknown column <q> in <q>
      Table <q> (doesn['’]t exist|already exists|is marked as crashed)
      Access denied for user <q>
      Duplicate (entry|column name|key name) <q>
      Deadlock found when trying to get lock
      Lock wait timeout exceeded
      MySQL server has gone away
      Lost connection to (MySQL )?server
      Incorrect (string|integer|datetime) value: <q>
      Data too long for column <q>
      Cannot (add|delete) (or update a )?(child|parent) row
      Too many connections
      Public Key Retrieval is not allowed
      Client does not support authentication protocol
      Specified key was too long
      Unknown (database|collation|character set) <q>
      Can['’]t connect to (local )?(MySQL|server)
      Field <q> doesn['’]t have a default value
      Column <q> cannot be null
      (UNIQUE|NOT NULL|FOREIGN KEY|CHECK|PRIMARY KEY) constraint failed(: [\w., ]{2,120})?
      attempt to write a readonly database
      unable to open database file
      file is not a database
      near <q>: syntax error
      SQL logic error
      no such (table|column|module|function): [\w."]{1,120}
      E11000 duplicate key error >>
      WRONGTYPE Operation against a key
      NOAUTH Authentication required
      WRONGPASS invalid username-password pair
      MISCONF (Redis|Valkey) is configured to save
      READONLY You can['’]t write against a read only replica
      OOM command not allowed when used memory
      CLUSTERDOWN <some>
      all shards failed
      \w+_(block|not_found|parsing|breaking|rejected_execution)_exception
      Invalid object name <q>
      Login failed for user <q>
      Cannot insert the value NULL into column <q>
      String or binary data would be truncated
      Incorrect syntax near <q>
      The transaction log for database <q> is full
      ORA-0\d{4}(: >>)?
      Code: <n>. DB::Exception: >>
      column [a-z_]\w*\.\w+ does not exist
      MOVED \d{1,5} [\w.-]{3,60}:\d{2,5}
      incompatible library <q>: missing magic block
      could not load library <q>: >>
      could not access file <q>: >>
    `,
  },
  {
    name: "containers",
    source: "Docker, BuildKit, containerd, Podman, runc",
    messages: wordings`
      exec format error
      no space left on device
      pull access denied for <word>
      manifest (for <word> not found|unknown)
      port is already allocated
      executable file not found in \$PATH
      OCI runtime (create|exec|start) failed
      toomanyrequests: >>
      error during connect: >>
      failed to (solve|compute cache key|create shim task|create task for container|register layer): >>
      network <word> (not found|declared as external, but could not be found)
      container <word> is unhealthy
      permission denied while trying to connect to the Docker (daemon|API)
      invalid reference format
      could not select device driver <some>
      [Nn]o such (container|image|service|volume|network): <word>
      is not running
      Ports are not available
      driver failed programming external connectivity
      invalid mount config for type
      services.\S{1,60} (Additional property <some> is not allowed|must be an? <some>|contains <some>)
      unauthorized: authentication required
      denied: (requested access to the resource is denied|permission_denied<some>)
      The virtual machine could not be started >>
      exec user process caused:? "?exec format error"?
      no such image
    `,
  },
  {
    name: "cluster",
    source: "Kubernetes' API machinery, kubelet, Helm",
    messages: wordings`
      no matches for kind <q>( in version <q>)?
      the server could not find the requested resource
      the server doesn['’]t have a resource type <q>
      failed calling webhook <q>
      admission webhook <q> denied the request: >>
      field is immutable
      unable to (build kubernetes objects from release manifest|recognize) <some>
      (Readiness|Liveness|Startup) probe (failed|errored): >>
      error converting YAML to JSON
      cannot be handled as an? \w+
      has no deployed releases
      another operation \(install/upgrade/rollback\) is in progress
      cannot re-use a name that is still in use
      nil pointer evaluating <word>
      timed out waiting for the condition
      pod has unbound immediate PersistentVolumeClaims
      <n>/<n> nodes are available: >>
      MountVolume.\w+ failed for volume <q>( : <some>)?
      [Ff]ailed to create pod sandbox
      [Ff]ailed to pull image <q>
      Back-off (restarting failed container|pulling image)
      couldn['’]t get current server API group list
      <word> is forbidden: >>
      is invalid: (spec|metadata|status)<some>
      Operation cannot be fulfilled on <some>
      unknown field "[\w.\[\]]{2,120}"
      ValidationError\(\S{2,160}\): >>
      [Nn]o endpoints available for service <q>
      failed to call webhook
      the object has been modified; please apply your changes to the latest version
      leader election lost
      Unable to attach or mount volumes: >>
    `,
  },
  {
    name: "infrastructure",
    source: "Terraform, Ansible, AWS', Azure's and Google's SDKs, GitHub Actions",
    messages: wordings`
      Provider produced (inconsistent|invalid) (result after apply|final plan|plan|object)
      Error acquiring the state lock
      Unsupported (argument|attribute|block type|Terraform Core version)
      Missing required argument
      Invalid (index|function argument|count argument|for_each argument|value for (input )?variable|template interpolation value|provider configuration)
      Reference to undeclared <some>(?=$|[\n.,])
      Inconsistent conditional result types
      Failed to query available provider packages
      Provider configuration not present
      Plugin did not respond
      An argument named <q> is not expected here
      Call to unknown function
      is not authorized to perform:? <word>
      The security token included in the request is (invalid|expired)
      Unable to locate credentials
      [Cc]ould not load credentials from any providers
      No valid credential sources found
      The specified (bucket|key|queue|blob|container) does not (exist|valid)
      Rate exceeded
      Access ?Denied(Exception)?: >>
      The request signature we calculated does not match
      The provided token has expired
      Could not connect to the endpoint URL
      Failed to connect to the host via ssh
      The task includes an option with an undefined variable
      Unsupported parameters for \(<some>\) module
      couldn['’]t resolve module/action <q>
      No first item, sequence was empty
      MODULE FAILURE
      Unable to resolve action <q>
      Unrecognized named-value: <q>
      The job was not started because >>
      The runner has received a shutdown signal
      The self-hosted runner lost communication with the server
      No runner matching the specified labels was found
      Input required and not supplied: <word>
      Unexpected input\(s\) <q>
      Process completed with exit code <n>
      The (client|subscription|resource group) <q> could not be found
      The (client|subscription) <q> <some>does not have authorization
      API rate limit exceeded for >>
    `,
  },
  {
    name: "model-services",
    source: "OpenAI's, Anthropic's and Google's answers, inference servers",
    messages: wordings`
      (This model['’]s )?maximum context length is <n> tokens >>
      context_length_exceeded
      insufficient_quota
      [Yy]ou exceeded your current quota >>
      Rate limit (reached|exceeded) for >>
      Incorrect API key provided
      [Ii]nvalid (API key|x-api-key|authentication)
      The model <q> (does not exist|has been deprecated|is not supported)
      model <q> not found
      prompt is too long: >>
      Your credit balance is too low
      Resource has been exhausted
      Unsupported (value|parameter): <q>
      does not support (tools|image input|function calling|chat|thinking)
      [Nn]o (endpoints|allowed providers|auth credentials) found
      exceeded retry limit
      llama runner process has terminated
      (model|GPU) requires more (system memory|video memory)( \(<some>\))?
      unable to load model
      error loading model: >>
      unknown model architecture: <q>
      The model is overloaded
      Failed to deserialize the JSON body into the target type
      tool_use ids were found without tool_result blocks
    `,
  },
  {
    name: "formats",
    source: "libyaml, go-yaml, JSON and TOML parsers, serde, Pydantic, JSON Schema, zip and gzip, libxml2",
    messages: wordings`
      mapping values are not allowed (here|in this context)
      could not find expected <q>
      did not find expected <some>(?=$|[\n.,])
      found character <q> that cannot start any token
      found undefined tag handle
      found duplicate key <name>
      bad indentation of a (mapping entry|sequence entry)
      cannot unmarshal !!\w+ <q> into <word>
      json: (cannot unmarshal <some> into Go <some> of type|unknown field|unsupported (type|value):) <word>
      invalid character <q> (looking for|in|after) >>
      unexpected end of JSON input
      missing field <q>( at line <n> column <n>)?
      unknown (variant|field) <q>, expected <some>
      invalid type: <some>, expected <some>(?=$|[\n.,])
      duplicate (key|field|mapping key):? <name>
      expected value at line <n> column <n>
      trailing characters at line <n> column <n>
      Additional properties are not allowed( \(<some>\))?
      is a required property
      is not valid under any of the given schemas
      is not of type <q>
      Input should be >>
      [Ff]ield required
      extra fields not permitted
      [Ii]nvalid (magic number|header|signature|checksum|block type)(?=$|[\n.,:)])
      not in gzip format
      [Ee]nd-of-central-directory signature not found
      [Ff]ile is not a zip file
      CRC failed
      CRC check failed
      CRC error
      CRC mismatch
      [Uu]nexpected end of (file|archive|data|stream|input stream)
      incorrect (data check|header check|padding)
      Start tag expected, <q> not found
      Opening and ending tag mismatch
      XML declaration allowed only at the start of the document
      [Ww]rong (passphrase|password or corrupted)
      [Mm]alformed (UTF-8 characters|JSON|XML|input|URI sequence|request)(?=$|[\n.,:)])
      [Cc]annot parse <some> as <some>(?=$|[\n.,])
      Parsing error: >>
      Could not (parse|deserialize|decode) <some>(?=$|[\n.,])
    `,
  },
];
