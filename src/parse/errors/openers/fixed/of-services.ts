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
      MISCONF (Redis|Valkey) is configured to save >>
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
      there is no parameter \$<n>
      column <q> (specified more than once|is of type <some> but expression is of type <some>|cannot be cast automatically to type <some>|must appear in the GROUP BY clause)
      function \S{2,120}\([^)\n]{0,200}\) (does not exist|is not unique)
      could not determine data type of parameter \$?<n>
      invalid byte sequence for encoding <q>
      new row (violates row-level security policy|for relation <q> violates check constraint)
      update or delete on table <q> violates foreign key constraint
      insert or update on table <q> violates foreign key constraint
      more than one row returned by a subquery used as an expression
      cached plan must not change result type
      prepared statement <q> (does not exist|already exists)
      could not translate host name <q> to address
      connection to server on socket <q> failed: >>
      server closed the connection unexpectedly
      SSL connection has been closed unexpectedly
      SASL authentication failed
      unsupported frontend protocol
      invalid page in block <n> of relation <name>
      extension <q> (is not available|must be loaded via shared_preload_libraries|already exists|has no update path from version <some>)
      could not open extension control file <q>
      role <q> (cannot be dropped because some objects depend on it|is not permitted to log in)
      data directory <q> has (wrong ownership|invalid permissions|group or world access)
      lock file <q> already exists
      source database <q> is being accessed by other users
      database <q> (is being accessed by other users|already exists|has no actual collation version|has a collation version mismatch)
      timestamp out of range: <q>
      Query execution was interrupted
      Host <q> is (not allowed to connect to this (MySQL|MariaDB) server|blocked because of many connection errors)
      The (MySQL|MariaDB) server is running with the --\S{3,60} option
      Illegal mix of collations
      Expression #<n> of SELECT list is not in GROUP BY clause
      Every derived table must have its own alias
      Operand should contain <n> column
      Subquery returns more than 1 row
      BLOB/TEXT column <q> used in key specification without a key length
      Row size too large
      Invalid default value for <q>
      Column count doesn['’]t match value count
      Out of range value for column <q>
      Packets out of order
      Malformed communication packet
      The user specified as a definer \(<some>\) does not exist
      Plugin <q> is not loaded
      Authentication plugin <q> (cannot be loaded|reported error)
      Index column size too large
      ALGORITHM=\w{3,12} is not supported
      Unknown (storage engine|system variable|table|prepared statement handler|thread id)(: | )<name>
      duplicate column name: <word>
      no such (collation sequence|savepoint): <word>
      cannot start a transaction within a transaction
      cannot commit - no transaction is active
      unrecognized token: <q>
      table \S{1,80} has no column named <word>
      table \S{1,80} has <n> columns but <n> values were supplied
      misuse of aggregate(: <word>)?
      ambiguous column name: <word>
      malformed database schema
      SQLITE_(BUSY|LOCKED|CORRUPT|CANTOPEN|READONLY|CONSTRAINT|FULL|IOERR|NOTADB|MISUSE)\w{0,24}
      bulk write operation error
      server selection (error|timeout): >>
      Server selection timed out after <n> ms
      Topology is closed
      Cannot use a session that has ended
      Transaction numbers are only allowed on a replica set member or mongos
      Sort exceeded memory limit
      Path collision at <word>
      The dollar \(\$\) prefixed field <q> in <q> is not valid for storage
      Cast to \w{3,30} failed for value
      Operation \x60[\w.()]{3,80}\x60 buffering timed out after <n> ?ms
      not (primary|master) and slaveOk=false
      NOPERM (this user has no permissions|User \S{1,60} has no permissions) >>
      LOADING (Redis|Valkey) is loading the dataset in memory
      BUSY (Redis|Valkey) is busy running a script
      CROSSSLOT Keys in request don['’]t hash to the same slot
      NOSCRIPT No matching script
      MASTERDOWN Link with MASTER is down
      DENIED (Redis|Valkey) is running in protected mode
      Reached the max retries per request limit
      no master found with name <q>
      max virtual memory areas vm.max_map_count \[<n>\] is too low
      Data too large, data for >>
      FORBIDDEN/\d{1,2}/[\w /-]{5,80}
      index read-only / allow delete \(api\)
      failed to parse field \[\w[\w.]{0,80}\] of type
      Fielddata is disabled on >>
      No mapping found for \[\S{1,80}\]
      Result window is too large
      this action would add \[<n>\] (total )?shards
      unable to authenticate user \[\S{1,80}\]
      Conversion failed when converting <some> to data type
      The (INSERT|UPDATE|DELETE|MERGE|ALTER TABLE) statement conflicted with the <some> constraint
      Violation of (PRIMARY|UNIQUE) KEY constraint
      Transaction \(Process ID <n>\) was deadlocked
      Must declare the scalar variable <q>
      Could not find stored procedure <q>
      There is already an object named <q> in the database
      Execution Timeout Expired
      The multi-part identifier <q> could not be bound
      Arithmetic overflow error converting
      Cannot open (database|server) <q>
      No value given for one or more required parameters
      The wait operation timed out
      Too many partitions for single INSERT block
      Memory limit \((total|for query|for user)\) exceeded
      Table is in readonly mode
      bigint out of range
      numeric field overflow
      disk I/O error
      bind or column index out of range
      too many SQL variables
      file is encrypted or is not a database
      library routine called out of sequence
      ERR unknown command <name>
      ERR wrong number of arguments for <q> command
      ERR value is not an integer or out of range
      ERR max number of clients reached
      ERR Client sent AUTH, but no password is set
      ERR invalid password
      ERR DB index is out of range
      connection to server at <q><some> failed: >>
      could not (extend|open|read block <n> in|write block <n> of|write to|access status of) (file|relation|temporary file|transaction) <name>(: >>)?
      cannot drop <some> because other objects depend on it
      cannot insert (a non-DEFAULT value )?into (column|view|generated column) <q>
      cannot alter type of a column used by a view or rule
      Incorrect table definition; there can be only one auto column
      Incorrect key file for table <q>
      Incorrect column specifier for column <q>
      Got error <n> ("<some>" )?from storage engine
      Got a packet bigger than <q>
      connection refused because too many open connections
      Cannot resolve the collation conflict between <q>
      Cannot find the object <q> because it does not exist or you do not have permissions
      There is no supertype for types >>
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
      [Cc]ontainer <word> is not running
      Ports are not available
      driver failed programming external connectivity
      invalid mount config for type
      services.\S{1,60} (Additional property <some> is not allowed|must be an? <some>|contains <some>)
      unauthorized: authentication required
      denied: (requested access to the resource is denied|permission_denied<some>)
      The virtual machine could not be started >>
      exec user process caused:? "?exec format error"?
      no such image
      OCI runtime error: >>
      runc (run|create|exec) failed: >>
      runc did not terminate successfully: >>
      unable to start container process: >>
      error (running hook|mounting <q> to rootfs at <q>|setting cgroup config for procHooks process|adding seccomp filter rule)
      error while creating mount source path <q>
      error while (mounting volume|removing network|interpolating) <some>: >>
      failed to (read dockerfile|fetch oauth token|do request|copy|export image|prepare extraction snapshot): >>
      failed to (extract layer|authorize|get console mode for stdin|initialize logging driver|set up container networking|create endpoint <word> on network): >>
      failed to create endpoint \S{1,80} on network \S{1,80}: >>
      failed to calculate checksum of ref <word>
      failed to resolve (reference|source metadata for) \S{2,200}: >>
      (dockerfile parse error|Dockerfile parse error)( on)? line <n>: >>
      unknown instruction: <word>
      COPY failed: >>
      ADD failed: >>
      process "[^"\n]{3,300}" did not complete successfully: exit code: <n>
      executor failed running \[[^\n]{3,300}\]: exit code: <n>
      returned a non-zero code: <n>
      unexpected status( code)?( from \w{3,6} request)?( to \S{5,200})?: [45]\d\d [A-Z][a-z]+( [A-Z][a-z]+){0,3}
      no basic auth credentials
      repository \S{3,160} not found: does not exist or no pull access
      The container name <q> is already in use by container
      [Cc]onflict. The container name <q>
      userland proxy: >>
      [Bb]ind for \S{3,60} failed: port is already allocated
      exposing port (TCP|UDP) \S{3,60}: >>
      endpoint with name \S{1,80} already exists in network
      could not find an available, non-overlapping IPv4 address pool
      Pool overlaps with other one on this address space
      network \S{1,80} (has active endpoints|was found but has incorrect label|id <word> has active endpoints)
      error creating overlay mount to \S{2,200}
      [Mm]ounts denied
      layer does not exist
      unsupported config option for services?\.\S{1,60}
      Unsupported config option for services(.\S{1,60}|: <q>)
      [Ss]ervice <q> depends on undefined service <q>
      [Ss]ervice <q> refers to undefined (volume|network|secret|config) <name>
      service <q> has neither an image nor a build context specified
      dependency failed to start: >>
      dependency cycle detected: >>
      nvidia-container-cli: >>
      no NVIDIA GPU device is present
      unresolvable CDI devices <word>
      failed to inject CDI devices: >>
      the container runtime does not support >>
      cannot (re)?start container (\S{3,80}|without starting dependencies): >>
      container is marked for removal and cannot be started
      You cannot remove a running container
      image is being used by (running|stopped) container \w{8,64}
      newuidmap: >>
      potentially insufficient UIDs or GIDs available in user namespace
      error creating runtime static files directory
      netavark: >>
      aardvark-dns(:| failed) >>
      short-name <q> did not resolve to an alias
      insufficient_scope: authorization failed
      buildx failed with: >>
      docker endpoint for <q> not found
      rosetta error: >>
      qemu: uncaught target signal <n> \(<some>\)
      qemu-\w[\w-]{2,30}: (could not|cannot|failed to|Could not|unable to|-\w+) >>
      invalid (interpolation format for|volume specification:|hostPort:|containerPort:|mount path:|publish opts format) <some>(?=$|[\n.])
      yaml: line <n>: >>
      yaml: unmarshal errors
    `,
  },
  {
    name: "cluster",
    source: "Kubernetes' API machinery, kubelet, Helm, minikube",
    messages: wordings`
      Exiting due to [A-Z][A-Z_]{3,60}: >>
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
      error validating (data|"\S{1,200}"): >>
      error parsing \S{2,160}: error converting YAML to JSON: >>
      unable to decode <q>: >>
      unable to load root certificates: >>
      You must be logged in to the server( \(\w+\))?
      Unable to connect to the server: >>
      current-context is not set
      no configuration has been provided
      error loading config file "[^"\n]{2,200}": >>
      container <q> in pod <q> is (waiting to start|not available|terminated)
      didn['’]t match Pod['’]s node affinity/selector
      didn['’]t have free ports for the requested pod ports
      had untolerated taint
      had volume node affinity conflict
      persistentvolumeclaim <q> not found
      storageclass.storage.k8s.io <q> not found
      (secret|configmap|serviceaccount|namespace|pod|deployment)s? "[\w.-]{2,80}" not found
      exceeded quota: >>
      violates PodSecurity <q>(: >>)?
      spec\.\S{2,120}: Invalid value: >>
      spec\.\S{2,120}: Required value
      spec\.\S{2,120}: Unsupported value: >>
      metadata\.\S{2,120}: (Invalid value|Too long): >>
      error execution phase \S{3,60}: >>
      \[ERROR [A-Z]\w[\w-]{3,60}\]: >>
      The HTTP call equal to <q> failed with error
      network plugin is not ready: >>
      cni plugin not initialized
      plugin type="\w[\w-]{1,30}" failed \(\w{2,8}\): >>
      chart requires kubeVersion: <word>
      found in Chart.yaml, but missing in charts/ directory
      execution error at \(\S{3,160}\): >>
      error calling (include|tpl|index|required|fail|toYaml|nindent|eq|gt|lt|len|lookup|ge|default): >>
      template: \S{2,200}:\d{1,6}(:\d{1,6})?: (executing|function|unexpected|unterminated|bad character) >>
      rendered manifests contain a resource that already exists
      cannot load values.yaml: >>
      UPGRADE FAILED: >>
      INSTALLATION FAILED: >>
      values don['’]t meet the specifications of the schema\(s\)
      release: (not found|already exists)
      accumulating resources(: >>| from <q>: >>)
      ComparisonError: >>
      one or more objects failed to apply
      Failed to load target state: >>
      reconciliation failed: >>
      failed to create containerd task: >>
      Insufficient (cpu|nvidia.com/gpu|ephemeral-storage)(?=$|[\n.,;])
      etcdserver: (request timed out|leader changed|mvcc: database space exceeded|too many requests|no leader|request is too large)
      failed to download "\S{3,200}"
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
      Blocks of type <q> are not expected here
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
      Resource already managed by Terraform
      A managed resource <q> <q> has not been declared
      No value for required variable
      Error: Cycle: >>
      Backend (initialization required|configuration changed|type changed)
      Inconsistent dependency lock file
      the cached package for \S{3,120} \S{1,40} \(in <word>\) does not match any of the checksums
      Unreadable module directory
      The given (key does not identify an element in this collection value|value is not suitable for <some>)
      This object does not have an attribute named <q>
      This value does not have any (indices|attributes)
      The "(count|for_each)" value depends on resource attributes that cannot be determined until apply
      Instance cannot be destroyed
      Saved plan is stale
      Error locking state: >>
      Failed to (persist|load|save|read|upload) (the )?state( to backend| file)?: >>
      The error appears to be in <q>: line <n>
      The conditional check <q> failed
      template error while templating string: >>
      Timeout \(<n>s\) waiting for privilege escalation prompt
      [Ii]ncorrect sudo password
      Missing sudo password
      the role <q> was not found
      the playbook: \S{2,160} could not be found
      Could not find or access <q>
      Could not match supplied host pattern
      Unable to parse \S{2,160} as an inventory source
      Syntax Error while loading YAML
      Unexpected failure during module execution
      Authentication or permission failure
      InvalidAccessKeyId
      SignatureDoesNotMatch
      RequestTimeTooSkewed
      NoSuch(Bucket|Key|Upload|Entity|Version): >>
      XAmzContentSHA256Mismatch
      The AWS Access Key Id you provided does not exist in our records
      The difference between the request time and the current time is too large
      The bucket you are attempting to access must be addressed using the specified endpoint
      Your socket connection to the server was not read from or written to within the timeout period
      The config profile \(\S{1,80}\) could not be found
      Error loading SSO Token: >>
      Token for \S{1,80} does not exist
      Missing credentials in config
      EC2 Metadata roleName request returned error
      User: arn:aws:\S{5,200} is not authorized to perform: \S{3,80}
      Requested entity was not found
      The caller does not have permission
      Request had (insufficient authentication scopes|invalid authentication credentials)
      Permission <q> denied on resource
      Quota exceeded for quota (metric|group) <q>
      Received RST_STREAM with code <n>
      No connection established. Last error: >>
      failed to connect to all addresses
      Received http2 header with status: <n>
      transport: (Error while dialing|authentication handshake failed): >>
      error reading server preface: >>
      AADSTS\d{4,8}: >>
      DefaultAzureCredential failed to retrieve a token
      EnvironmentCredential authentication unavailable
      This request is not authorized to perform this operation
      Server failed to authenticate the request
      Can['’]t find <q>, <q> or <q> under <q>
      Can['’]t find 'action.yml', >>
      Missing download info for \S{3,120}
      Workflow does not exist or does not have a workflow_dispatch trigger
      The workflow is not valid. >>
      reusable workflows should be referenced at the top-level
      The hosted runner (encountered an error while running your job|lost communication with the server)
      Failed to (save|restore|FinalizeArtifact|CreateArtifact|GetSignedArtifactURL): >>
      Unable to find any artifacts for the associated workflow
      No files were found with the provided path: >>
      Dependencies lock file is not found in <word>
      Unable to find (Node|Python) version <q> for platform <word>
      Version <n> with arch \w{3,8} not found
      Exited with code exit status <n>
      The command "[^"\n]{2,200}" exited with <n>
      ERROR: Job failed: >>
      Build step <q> marked build as failure
      No such DSL method <q> found among steps
      Scripts not permitted to use \w{3,20} \S{3,200}
      Build exceeded maximum allowed runtime
      Command failed with exit code <n>
      Failed to (load plugin schemas|instantiate provider|get existing workspaces|construct REST client)
      Failed to lock apt for exclusive operation
      InvalidClientTokenId
      Could not load the default credentials
      Could not automatically determine credentials
      (<n> )?PERMISSION_DENIED: >>
      (<n> )?RESOURCE_EXHAUSTED: >>
      (<n> )?DEADLINE_EXCEEDED: >>
      (<n> )?FAILED_PRECONDITION: >>
      (<n> )?UNAUTHENTICATED: >>
      (<n> )?UNIMPLEMENTED: >>
      <n> UNAVAILABLE: >>
      <n> INVALID_ARGUMENT: >>
      StatusCode.(UNAVAILABLE|DEADLINE_EXCEEDED|UNIMPLEMENTED|RESOURCE_EXHAUSTED|UNAUTHENTICATED|PERMISSION_DENIED|INVALID_ARGUMENT|INTERNAL|UNKNOWN|NOT_FOUND|FAILED_PRECONDITION|CANCELLED)
      Unable to process file command <q> successfully
      Invalid workflow file: \S{3,160}
      The operation was canceled(?=$|[\n.(])
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
      Request too large for (model )?<some>(?=$|[\n:])
      Please reduce the length of the messages or completion
      input length and \x60max_tokens\x60 exceed context limit
      max_tokens: <n> > <n>, >>
      messages: (text content blocks must be non-empty|roles must alternate|at least one message is required|first message must use)
      messages\.\d{1,4}[\w.]{0,80}: >>
      Error code: [45]\d\d( - >>)?
      overloaded_error
      invalid_request_error
      model_not_found
      Your request was rejected as a result of our safety system
      (Invalid|Unsupported) schema for (function|response_format) <q>
      Invalid (value|type) for <q>: >>
      Invalid parameter: (messages with role|<q>) >>
      Missing required parameter: <q>
      Unrecognized request argument supplied: <word>
      Unknown parameter: <q>
      An assistant message with <q> must be followed by tool messages
      [Uu]nexpected \x60tool_use_id\x60 found in
      does not have access to model
      API key not valid. Please pass a valid API key
      API_KEY_INVALID
      User location is not supported for the API use
      Invalid JSON payload received
      GenerateContentRequest[\w.\[\]]{3,120}: >>
      Please ensure that function call turn comes immediately after >>
      The api_key client option must be set
      Could not resolve authentication method
      Failed to generate output due to special tokens in the input
      tensor <q> (has wrong shape|not found|data is not within the file bounds)
      ggml_\w{3,50}: (error|failed|unable|cannot|allocating) ?>>
      GGML_ASSERT\(>>
      cudaMalloc failed: >>
      ggml-\w{3,20}\.\w{1,4}:\d{1,6}: >>
      llama_model_load: error loading model: >>
      invalid magic characters: <q>
      exceeds the available context size
      input is too large to process
      pull model manifest: >>
      model runner has unexpectedly stopped
      timed out waiting for llama runner to start
      No available memory for the cache blocks
      The model['’]s max seq len \(<n>\) is larger than the maximum number of tokens
      Free memory on device <some>is less than desired GPU memory utilization
      Engine core initialization failed
      EngineCore (encountered an issue|failed to start)
      Model architectures? \[<some>\] (are|is) not supported for now
      is too large to be loaded automatically
      Access to model \S{3,120} is restricted
      You are trying to access a gated repo
      Cannot access gated repo for url
      Repository Not Found for url: <word>
      Entry Not Found for url: <word>
      We couldn['’]t connect to <q> to load (this|the) (model|file|files)
      Can['’]t load (tokenizer|config|model|feature extractor|image processor) for <q>
      but it was not found in the (cached files|cache)
      Unrecognized (configuration class|model in|processing class)
      The checkpoint you are trying to load has model type <q> but Transformers does not recognize
      Error while deserializing header: >>
      HeaderTooLarge
      InvalidHeaderDeserialization
      MetadataIncompleteBuffer
      Input type \(<word>\) and (bias|weight) type \(<word>\) should be the same
      This model['’]s maximum prompt length is <n>
      unsupported_country_region_territory
      content_policy_violation
      Expected \x60thinking\x60 or \x60redacted_thinking\x60, but found <q>
      No API key found for <some>(?=$|[\n.,])
      max retries exceeded: >>
      failed to load model from file
      failed to allocate (compute buffers|\S{2,20} buffer of size <n>)
      failed to create (llama_context|context with model)
      failed to find free space in the KV cache
      could not connect to ollama app
      wrong number of tensors; expected <n>, got <n>
      missing tensor <q>
      models/\S{3,80} is not found for API version
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
      block (sequence|mapping) entries are not allowed (here|in this context)
      found unexpected (end of stream|document indicator|':')
      can not read (a block mapping entry|an implicit mapping pair|a directive name)
      end of the stream or a document separator is expected
      unidentified alias <q>
      Nested mappings are not allowed in compact mappings
      All collection items must start at the same column
      Implicit (keys need to be on a single line|map keys need to be followed by map values)
      could not determine a constructor for the tag <q>
      TOML parse error at line <n>, column <n>
      Key name found without value
      Bad control character in string literal in JSON
      Bad (escaped character|Unicode escape) in JSON
      Unterminated string in JSON( at position <n>)?
      JSON.parse: (unexpected|expected|unterminated|bad|end of data)>>
      JSON Parse error: >>
      Expected (BEGIN_OBJECT|BEGIN_ARRAY|a string|a boolean|an int|a double|a name) but was [A-Z_]{3,20}
      Use JsonReader.setLenient\(true\) to accept malformed JSON
      control character \(\S{1,30}\) found while parsing a string
      key must be a string at line <n> column <n>
      [Pp]remature end of (file|document|data in tag|chunk|JPEG|input)
      Document is empty(?=$|[\n.,])
      Extra content at the end of the document
      EntityRef: expecting <q>
      xmlParseEntityRef: no name
      Namespace prefix \w{1,40} (on \w{1,40} )?is not defined
      not well-formed \(invalid token\)
      mismatched tag: line <n>, column <n>
      The markup in the document (following|preceding) the root element must be well-formed
      Content is not allowed in (prolog|trailing section)
      Root element is missing
      value is not a valid (integer|float|dict|list|enumeration member|email address|boolean|string|url|UUID|datetime)\w{0,10}
      none is not an allowed value
      ensure this value (is|has) (less|greater|at (least|most)) >>
      zip: not a valid zip file
      stream did not contain valid UTF-8
      incomplete utf-8 byte sequence from index <n>
      Corrupt JPEG data: >>
      PDF header signature not found
      Protocol message (contained an invalid tag|end-group tag did not match expected tag|had invalid UTF-8|was too large)
      Error parsing message with type <q>
      invalid wire type(:| <n>) ?>>
      Error tokenizing data. C error: >>
      Illegal quoting in line <n>
      found (a )?tab character (where an indentation space is expected|that violates indentation)
      Invalid initial character for a key part
      Invalid value \(at line <n>, column <n>\)
      Expected property name or <q> in JSON( at position <n>)?
      Expected double-quoted property name in JSON( at position <n>)?
      Expected <q> or <q> after (property value|array element) in JSON( at position <n>)?
      Unexpected character \(<q> \(code <n><some>: >>
      EOF while parsing an? (value|object|list|string) at line <n> column <n>
      is an invalid character in the given encoding
      does not match any of the regexes
      must have required property <q>
      must NOT have additional properties
      must be equal to one of the allowed values
      must match exactly one schema in oneOf
      String should have at (least|most) <n> characters?
      String should match pattern <q>
      invalid (stored block lengths|distance too far back|literal/length code|code lengths set|bit length repeat)
      invalid utf-8 sequence of <n> bytes from index <n>
      Not a JPEG file: starts with 0x\w+ 0x\w+
      libpng error: >>
      cannot parse invalid wire-format data
      record on line <n>: wrong number of fields
      parse error on line <n>, column <n>: >>
    `,
  },
  {
    name: "brokers",
    source: "Apache Kafka's Errors, RabbitMQ's amqp_error, NATS, MQTT 5, Celery",
    messages: wordings`
      UNKNOWN_TOPIC_OR_PARTITION
      LEADER_NOT_AVAILABLE
      (GROUP|TOPIC|CLUSTER)_AUTHORIZATION_FAILED
      Timed out waiting for a node assignment
      Topic \S{1,120} not present in metadata after <n> ms
      This server (is not the leader for that topic-partition|does not host this topic-partition)
      Bootstrap broker \S{3,120} \(id: <some>\) disconnected
      Connection to node -?\d{1,6} \(<some>\) could not be established
      Failed to update metadata after <n> ms
      Expiring <n> record\(s\) for <word>
      Local: (Broker transport failure|Message timed out|All broker connections are down|Unknown topic)
      Local: (Unknown partition|Timed out|Queue full|Maximum application poll interval \(max.poll.interval.ms\) exceeded)
      Broker: (Unknown topic or partition|Leader not available|Not leader for partition|Message size too large)
      Broker: (Unknown member|Group authorization failed|Topic authorization failed|Not enough in-sync replicas)
      Failed to construct kafka (producer|consumer)
      Coordinator (load in progress|not available)
      The group coordinator is not available
      KafkaJS\w{5,60}: >>
      ACCESS_REFUSED - >>
      PRECONDITION_FAILED - >>
      NOT_FOUND - no (queue|exchange|binding) <q>
      RESOURCE_LOCKED - >>
      CONNECTION_FORCED - >>
      COMMAND_INVALID - >>
      CHANNEL_ERROR - >>
      missed heartbeats from client
      nodedown(?=$|[\n'"\]])
      Authentication failed \(rejected by the remote node\)
      no responders available for request
      [Cc]onnection refused: (Not authorized|Bad user name or password|Server unavailable|Identifier rejected|Unacceptable protocol version)
      Connection Refused, (not authorised|bad user name or password|broker unavailable|identifier rejected)
      Received unregistered task of type <q>
      Cannot connect to amqp://>>
      Cannot connect to redis://>>
      No nodes replied within time constraint
      hard time limit \(<n>s?\) exceeded
      Worker exited prematurely: >>
      nats: (no responders available for request|timeout|connection closed|no servers available for connection|Authorization Violation|stream not found|consumer not found|maximum payload exceeded)
      NOT_LEADER_(OR_FOLLOWER|FOR_PARTITION)
      NOT_ENOUGH_REPLICAS
    `,
  },
  {
    name: "answers",
    source:
      "Servers' and gateways' default pages and bodies, OAuth 2.0 (RFC 6749), GraphQL.js, SMTP (RFC 5321), LDAP (RFC 4511)",
    messages: wordings`
      404 page not found
      Cannot (GET|POST|PUT|DELETE|PATCH|HEAD) /\S{0,200}
      404: NOT_FOUND
      Not Found - /\S{0,200}
      The requested (URL|resource|page|action) (\S{1,200} )?was not found on this server
      The page you are looking for (is temporarily unavailable|doesn['’]t exist|could not be found)
      The server encountered (an internal error|a temporary error|an unexpected condition)( or misconfiguration)? (and|that) >>
      The server is temporarily unable to service your request
      The plain HTTP request was sent to HTTPS port
      Reason: You['’]re speaking plain HTTP to an SSL-enabled server port
      Your browser sent a request that this server could not understand
      The proxy server received an invalid response from an upstream server
      Web server is (down|returning an unknown error)
      Error (1020|1015|1010|1016|1033|1101|1102)(: [A-Z][\w ]{3,60})?(?=$|[\n.,])
      You are being rate limited
      Sorry, you have been blocked
      This site can['’]t (be reached|provide a secure connection)
      unexpectedly closed the connection
      redirected you too many times
      Your connection (is not private|isn['’]t private)
      Secure Connection Failed
      The page isn['’]t redirecting properly
      Hmm. We['’]re having trouble finding that site
      Whitelabel Error Page
      This application has no explicit mapping for /error
      We['’]re sorry, but something went wrong
      The page you were looking for doesn['’]t exist
      The change you wanted was rejected
      Server Error in <q> Application
      HTTP Error <n>.<n> - >>
      Application error: a (client|server)-side exception has occurred
      This (Serverless|Edge) Function has (crashed|timed out)
      FUNCTION_INVOCATION_(FAILED|TIMEOUT)
      Application failed to respond
      Missing Authentication Token
      Endpoint request timed out
      Task timed out after <n> seconds
      Runtime exited with error: >>
      Blocked request. This host \("?\S{2,120}"?\) is not allowed
      Origin checking failed - >>
      CSRF (verification failed|cookie not set|token (missing|from <some> incorrect))
      A server error occurred. {1,2}Please contact the administrator
      redirect_uri_mismatch
      The redirect URI (in the request|provided)[^\n]{0,60} (does not match|did not match|is missing)
      Invalid (parameter|value for parameter)\(?s?\)?: redirect_uri
      unexpected iss claim value
      jwt must be provided
      jwt signature is required
      jwt audience invalid
      jwt expired
      jwt malformed
      [Ss]ignature (verification failed|has expired|validation failed)
      Cannot query field <q> on type <q>
      Cannot return null for non-nullable field <word>
      Variable <q> of (required )?type <q> (was not provided|used in position expecting type <q>)
      Variable "\$\w{1,60}" (got invalid value|is not defined|of required type)<some>(?=$|[\n.;])
      Field <q> (of required type <q> was not provided|argument <q> of type <q> is required|is not defined by type <q>)
      Field <q> (must not have a selection since type <q>|must have a selection of subfields|of type <q> must have a selection of subfields)
      Must provide (query string|an operation)
      Syntax Error: (Expected|Unexpected|Unterminated|Cannot|Invalid) >>
      PersistedQueryNotFound
      Response not successful: Received status code <n>
      Username and Password not accepted
      Invalid login: >>
      Must issue a STARTTLS command first
      Relay access denied
      (Sender|Recipient) address rejected: >>
      Client host rejected: >>
      SMTP (AUTH|server) (extension not supported by server|requires authentication)
      Authentication (unsuccessful|credentials invalid)(?=$|[\n.,;])
      Greeting never received
      Missing credentials for <q>
      AcceptSecurityContext error, data \w{2,4}
      LDAP: error code <n> - >>
      Can['’]t contact LDAP server
      Invalid DN syntax
      Clock skew too great
      Cannot (contact any KDC for realm|find KDC for realm|find KDC for requested realm) <some>
      Server not found in Kerberos database
      Preauthentication failed
      KRB5KDC_ERR_\w{3,40}
      KRB5CC_\w{3,40}
      No Kerberos credentials available
      No credentials were supplied, or the credentials were unavailable or inaccessible
      (localhost|\S{2,80}\.\w{2,12}) refused to connect(?=$|[\n.])
      (localhost|\S{2,80}\.\w{2,12}) took too long to respond
      (localhost|\S{2,80}\.\w{2,12}) sent an invalid response
      invalid_grant
      invalid_client
      Unknown (argument|type|fragment|directive) <q>( on field <q>)?
    `,
  },
];
