/** The same for servers, databases, clusters, networks and the system's own tools. */
import type { PrintedError } from "./printed-error.ts";

export const RUNNING_SERVICES: readonly PrintedError[] = [
  [
    "git",
    "fatal: unable to access 'https://git.example/acme/box.git/': Could not resolve host: git.example",
    "unable to access 'https://git.example/acme/box.git/'",
  ],
  [
    "git, push",
    "To git.example:acme/box.git\n ! [rejected]        main -> main (non-fast-forward)\nerror: failed to push some refs to 'git.example:acme/box.git'",
    "[rejected] main -> main (non-fast-forward)",
  ],
  [
    "git, remote",
    "remote: error: GH001: Large files detected.\nremote: error: File hinge.bin is 120.00 MB; this exceeds the limit of 100.00 MB",
    "Large files detected.",
  ],
  ["docker, format", "exec /usr/local/bin/lid: exec format error", "exec /usr/local/bin/lid: exec format error"],
  [
    "docker, run",
    'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "hinge": executable file not found in $PATH: unknown.',
    "failed to create shim task",
  ],
  [
    "docker, build",
    'ERROR: failed to solve: process "/bin/sh -c make hinge" did not complete successfully: exit code: 2',
    'process "/bin/sh -c make hinge" did not complete successfully',
  ],
  [
    "docker, socket",
    "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    "Cannot connect to the Docker daemon at unix:///var/run/docker.sock.",
  ],
  [
    "compose",
    "validating /src/docker-compose.yml: services.lid.hinge Additional property hinge is not allowed",
    "services.lid.hinge Additional property hinge is not allowed",
  ],
  [
    "kubectl",
    'Error from server (Forbidden): pods is forbidden: User "ann" cannot list resource "pods" in API group "" in the namespace "box"',
    'pods is forbidden: User "ann" cannot list resource',
  ],
  [
    "kubectl, webhook",
    'Error from server (Forbidden): error when applying patch:\nadmission webhook "vlid.box.example" denied the request: spec.hinges must be even',
    'admission webhook "vlid.box.example" denied the request: spec.hinges must be even',
  ],
  [
    "controller, panic",
    'E0601 09:00:00.123456       1 runtime.go:69] Observed a panic: "lid out of box" (runtime error: lid out of box)\n/srv/pkg/box/lid.go:51\n/srv/cmd/main.go:12',
    "runtime error: lid out of box",
  ],
  [
    "Terraform, storage",
    "* box_shelf.lids: Error setting lid policy: AccessDenied: Access Denied\n\tstatus code: 403, request id: 7F3A",
    "Error setting lid policy: AccessDenied: Access Denied",
  ],
  [
    "WordPress's mail",
    "An error of type E_PARSE was caused in line 31 of the file /srv/www/plugins/box/lid.php. Error message: syntax error, unexpected 'lid'",
    "syntax error, unexpected 'lid'",
  ],
  [
    "kubectl, connection",
    "The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?",
    "The connection to the server 10.0.0.1:6443 was refused",
  ],
  [
    "kubectl, unable",
    'error: unable to recognize "lid.yaml": no matches for kind "Hinge" in version "box/v1"',
    'unable to recognize "lid.yaml": no matches for kind "Hinge"',
  ],
  [
    "kubernetes event",
    '  Warning  Failed     12s (x3 over 60s)  kubelet  Failed to pull image "box/hinge:2": rpc error: code = NotFound desc = failed to pull and unpack image',
    "failed to pull and unpack image",
  ],
  [
    "kubernetes, scheduler",
    "  Warning  FailedScheduling  12s  default-scheduler  0/3 nodes are available: 3 Insufficient cpu.",
    "0/3 nodes are available: 3 Insufficient cpu.",
  ],
  [
    "helm",
    'Error: INSTALLATION FAILED: template: box/templates/lid.yaml:12:9: executing "box/templates/lid.yaml" at <.Values.hinge.pin>: nil pointer evaluating interface {}.pin',
    "INSTALLATION FAILED: template: box/templates/lid.yaml:12:9",
  ],
  [
    "klog",
    "E0302 10:00:01.123456       1 hinge.go:212] failed to open pin: context deadline exceeded",
    "failed to open pin: context deadline exceeded",
  ],
  [
    "zap",
    '{"level":"error","ts":1930212001.1,"caller":"hinge/pin.go:12","msg":"cannot open pin","error":"pin is bent"}',
    "cannot open pin",
  ],
  [
    "controller",
    '2031-03-02T10:00:01Z\tERROR\tReconciler error\t{"controller": "hinge", "error": "Hinge.box \\"pin\\" not found"}',
    'Hinge.box "pin" not found',
  ],
  [
    "terraform",
    '╷\n│ Error: Unsupported argument\n│ \n│   on lid.tf line 12, in resource "box_lid" "main":\n│   12:   hinge = 3\n│ \n│ An argument named "hinge" is not expected here.\n╵',
    "Unsupported argument",
  ],
  [
    "terraform, broken at the terminal's width",
    "╷\n│ Error: creating Hinge (pin-3): operation error Box: CreateHinge, https\n│ response error for the request of the keeper who asked for another pin\n│ \n│   with box_lid.main,\n╵",
    "creating Hinge (pin-3): operation error Box: CreateHinge, https response error for the request of the keeper who asked for another pin",
  ],
  [
    "terraform, provider",
    "│ Error: error creating Hinge (pin-3): AccessDenied: User is not authorized to perform: box:OpenLid\n│ \tstatus code: 403, request id: 00000000-aaaa-bbbb-cccc-000000000000",
    "error creating Hinge (pin-3): AccessDenied",
  ],
  [
    "ansible",
    'fatal: [web1]: FAILED! => {"changed": false, "msg": "No package matching \'hinge\' is available"}',
    "No package matching 'hinge' is available",
  ],
  [
    "ansible, syntax",
    "ERROR! couldn't resolve module/action 'hinge'. This often indicates a misspelling, missing collection, or incorrect module path.",
    "couldn't resolve module/action 'hinge'.",
  ],
  [
    "packer",
    "==> box.lid: Error waiting for SSH: Packer experienced an authentication error",
    "Error waiting for SSH: Packer experienced an authentication error",
  ],
  [
    "nginx",
    "2031/03/02 10:00:01 [error] 4711#4711: *3 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.9",
    "connect() failed (111: Connection refused) while connecting to upstream",
  ],
  [
    "nginx, start",
    "nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)",
    "bind() to 0.0.0.0:80 failed (98: Address already in use)",
  ],
  [
    "apache",
    "[Sun Mar 02 10:00:01.123456 2031] [core:error] [pid 4711] [client 10.0.0.9:5011] AH00124: Request exceeded the limit of 10 internal redirects",
    "AH00124: Request exceeded the limit of 10 internal redirects",
  ],
  [
    "caddy",
    "Error: adapting config using caddyfile: lid:12: unrecognized directive: hinge",
    "adapting config using caddyfile: lid:12: unrecognized directive: hinge",
  ],
  [
    "traefik",
    'time="2031-03-02T10:00:01Z" level=error msg="unable to find the IP address for the container \\"/hinge\\"" providerName=docker',
    "unable to find the IP address for the container",
  ],
  [
    "systemd",
    "Mar 02 10:00:01 box systemd[1]: lid.service: Main process exited, code=exited, status=1/FAILURE\nMar 02 10:00:01 box systemd[1]: lid.service: Failed with result 'exit-code'.",
    "lid.service: Main process exited, code=exited, status=1/FAILURE",
  ],
  [
    "postgres",
    'ERROR:  relation "hinges" does not exist\nLINE 1: select * from hinges;\n                      ^',
    'relation "hinges" does not exist',
  ],
  [
    "postgres log",
    '2031-03-02 10:00:01.123 UTC [4711] ERROR:  duplicate key value violates unique constraint "hinges_pkey"\n2031-03-02 10:00:01.123 UTC [4711] DETAIL:  Key (id)=(3) already exists.',
    'duplicate key value violates unique constraint "hinges_pkey"',
  ],
  [
    "postgres, start",
    'FATAL:  password authentication failed for user "ann"',
    'password authentication failed for user "ann"',
  ],
  [
    "psycopg",
    'psycopg2.errors.UndefinedColumn: column "pin" does not exist\nLINE 1: select pin from hinges',
    'column "pin" does not exist',
  ],
  ["mysql", "ERROR 1146 (42S02): Table 'box.hinges' doesn't exist", "Table 'box.hinges' doesn't exist"],
  ["mysql, driver", "SQLSTATE[HY000] [2002] Connection refused", "SQLSTATE[HY000] [2002] Connection refused"],
  ["sqlite", "sqlite3.OperationalError: database is locked", "database is locked"],
  [
    "sql server",
    "Msg 208, Level 16, State 1, Line 3\nInvalid object name 'dbo.Hinges'.",
    "Invalid object name 'dbo.Hinges'.",
  ],
  ["oracle", "ORA-00942: table or view does not exist", "table or view does not exist"],
  [
    "mongodb",
    "MongoServerError: E11000 duplicate key error collection: box.hinges index: _id_ dup key: { _id: 3 }",
    "E11000 duplicate key error collection: box.hinges",
  ],
  [
    "redis",
    "(error) WRONGTYPE Operation against a key holding the wrong kind of value",
    "WRONGTYPE Operation against a key holding the wrong kind of value",
  ],
  [
    "elasticsearch",
    '{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [hinges]"}],"type":"index_not_found_exception","reason":"no such index [hinges]"},"status":404}',
    "no such index [hinges]",
  ],
  [
    "kafka",
    "[2031-03-02 10:00:01,123] ERROR [Controller id=1] Error while electing leader for partition hinge-0 (kafka.controller.Hinge)",
    "Error while electing leader for partition hinge-0",
  ],
  [
    "clickhouse",
    "Code: 60. DB::Exception: Table box.hinges does not exist. (UNKNOWN_TABLE)",
    "Table box.hinges does not exist.",
  ],
  [
    "spark",
    "org.apache.spark.sql.AnalysisException: cannot resolve 'hinge' given input columns: [pin];",
    "cannot resolve 'hinge' given input columns",
  ],
  [
    "graphql",
    '{"errors":[{"message":"Cannot query field \\"hinge\\" on type \\"Lid\\".","locations":[{"line":12,"column":9}]}]}',
    'Cannot query field "hinge" on type "Lid".',
  ],
  [
    "curl",
    "curl: (60) SSL certificate problem: unable to get local issuer certificate",
    "SSL certificate problem: unable to get local issuer certificate",
  ],
  ["wget", "wget: unable to resolve host address 'box.example'", "unable to resolve host address 'box.example'"],
  [
    "ssh",
    "kex_exchange_identification: Connection closed by remote host",
    "kex_exchange_identification: Connection closed by remote host",
  ],
  [
    "ssh key",
    "git@git.example: Permission denied (publickey).\nfatal: Could not read from remote repository.",
    "Permission denied (publickey)",
  ],
  [
    "openssl",
    "140735:error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed:ssl/statem/statem_clnt.c:1915:",
    "certificate verify failed",
  ],
  [
    "requests",
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='box.example', port=443): Max retries exceeded with url: /hinge (Caused by SSLError(SSLCertVerificationError(1, 'certificate verify failed')))",
    "HTTPSConnectionPool(host='box.example', port=443): Max retries exceeded",
  ],
  ["aws", "An error occurred (AccessDenied) when calling the OpenLid operation: Access Denied", "Access Denied"],
  [
    "gcloud",
    "ERROR: (gcloud.box.open) PERMISSION_DENIED: The caller does not have permission",
    "The caller does not have permission",
  ],
  [
    "azure",
    "(ResourceNotFound) The Resource 'Microsoft.Box/hinges/pin' under resource group 'lid' was not found.",
    "The Resource 'Microsoft.Box/hinges/pin' under resource group 'lid' was not found.",
  ],
  ["apt", "E: Unable to locate package hinge-dev", "Unable to locate package hinge-dev"],
  [
    "apt, sources",
    "E: The repository 'https://deb.example/box stable Release' does not have a Release file.",
    "The repository 'https://deb.example/box stable Release' does not have a Release file.",
  ],
  [
    "dpkg",
    "dpkg: error processing package hinge (--configure):\n installed hinge package post-installation script subprocess returned error exit status 1",
    "error processing package hinge (--configure)",
  ],
  [
    "dnf",
    "Error: \n Problem: nothing provides libhinge.so.2()(64bit) needed by box-4.1.0-1.x86_64",
    "nothing provides libhinge.so.2()(64bit) needed by box-4.1.0-1.x86_64",
  ],
  [
    "pacman",
    "error: failed to prepare transaction (could not satisfy dependencies)\n:: installing hinge (2.0.1-1) breaks dependency 'hinge<2' required by box",
    "failed to prepare transaction (could not satisfy dependencies)",
  ],
  ["nix", "error: attribute 'hinge' missing\n\n       at /src/flake.nix:12:9:", "attribute 'hinge' missing"],
  ["shell", "bash: hinge: command not found", "hinge: command not found"],
  ["shell, permission", "bash: ./lid.sh: Permission denied", "./lid.sh: Permission denied"],
  [
    "shell, syntax",
    "lid.sh: line 12: syntax error near unexpected token `fi'",
    "syntax error near unexpected token `fi'",
  ],
  [
    "rm",
    "rm: cannot remove '/opt/box/hinge': Device or resource busy",
    "cannot remove '/opt/box/hinge': Device or resource busy",
  ],
  [
    "tar",
    "tar: hinge.tgz: Cannot open: No such file or directory",
    "hinge.tgz: Cannot open: No such file or directory",
  ],
  [
    "mount",
    "mount: /mnt/box: wrong fs type, bad option, bad superblock on /dev/sdb1, missing codepage or helper program, or other error.",
    "/mnt/box: wrong fs type, bad option, bad superblock",
  ],
  [
    "rsync",
    "rsync error: error in rsync protocol data stream (code 12) at io.c(228) [sender=3.2.7]",
    "error in rsync protocol data stream (code 12)",
  ],
  ["sudo", "ann is not in the sudoers file.  This incident will be reported.", "ann is not in the sudoers file."],
  [
    "home assistant",
    "Logger: homeassistant.components.hinge\nSource: components/hinge/pin.py:212\nFirst occurred: 10:00:01 (3 occurrences)\n\nError fetching hinge data: Timeout while contacting the lid",
    "Error fetching hinge data: Timeout while contacting the lid",
  ],
  [
    "home assistant, log",
    "2031-03-02 10:00:01.123 ERROR (MainThread) [homeassistant.components.hinge] Setup failed for custom integration 'hinge': No setup function defined.",
    "Setup failed for custom integration 'hinge': No setup function defined.",
  ],
  [
    "home assistant, config",
    "Invalid config for 'hinge' at configuration.yaml, line 12: required key 'pin' not provided",
    "Invalid config for 'hinge' at configuration.yaml, line 12",
  ],
  [
    "esphome",
    "Failed config\n\nsensor.hinge: [source /config/lid.yaml:12]\n  \n  Platform not found: 'sensor.hinge'.",
    "Platform not found: 'sensor.hinge'.",
  ],
  [
    "mqtt bridge",
    "error 2031-03-02 10:00:01: Failed to call 'HingeController' 'start' (Error: SRSP - SYS - ping after 6000ms)",
    "Failed to call 'HingeController' 'start'",
  ],
  ["github actions", "##[error]Process completed with exit code 137.", "Process completed with exit code 137."],
  [
    "github actions, new",
    "Error: Unable to process file command 'env' successfully.\nError: Invalid format 'hinge'",
    "Unable to process file command 'env' successfully.",
  ],
  ["gitlab", "ERROR: Job failed: exit code 1", "Job failed: exit code 1"],
  ["jenkins", "hudson.AbortException: script returned exit code 2\nFinished: FAILURE", "script returned exit code 2"],
  ["http status", "HTTP/1.1 503 Service Unavailable\nContent-Type: text/plain", "Service Unavailable"],
  ["rest client", 'Request failed with status code 422: {"message":"pin must not be empty"}', "pin must not be empty"],
  ["problem details", '{"type":"https://box.example/errors/pin","title":"Pin is bent","status":409}', "Pin is bent"],
  [
    "websocket",
    "WebSocket connection to 'wss://box.example/hinge' failed: Error during WebSocket handshake: Unexpected response code: 502",
    "WebSocket connection to 'wss://box.example/hinge' failed",
  ],
  ["node net", "[ERR] connect ECONNREFUSED 127.0.0.1:6379", "connect ECONNREFUSED 127.0.0.1:6379"],
  [
    "bitcoin style",
    "2031-03-02T10:00:01Z ERROR: OpenPin: ReadPin failed, hash=00ff",
    "OpenPin: ReadPin failed, hash=00ff",
  ],
  ["rpc", "error code: -28\nerror message:\nLoading block index...", "Loading block index..."],
  [
    "runaway",
    "************************\nEXCEPTION: St13runtime_error       \nhinge is bent       \nbox in Runaway exception",
    "hinge is bent",
  ],
  [
    "lisp",
    'debugger invoked on a UNBOUND-VARIABLE in thread #<THREAD "main thread" RUNNING {1001}>: The variable HINGE is unbound.',
    "The variable HINGE is unbound.",
  ],
  [
    "a list of errors within a list",
    "Error: Error applying box:\n\n1 error(s) occurred:\n\n* lid.main: 1 error(s) occurred:\n\n* lid.main: lids.Client#Open: Failure opening: no hinge",
    "lid.main: lids.Client#Open: Failure opening: no hinge",
  ],
  [
    "a cmdlet that another program runs",
    "Opening the box ... run.go:126] libbox: \nThe service could not open the 'lid' box because its\nhinge is not there.\n+ Box\\Open-Lid lid\n+ ~~~~~~~~~~~~~~~~\n    + CategoryInfo          : NotSpecified: (:) [Open-Lid], LidException",
    "The service could not open the 'lid' box because its hinge is not there.",
  ],
  [
    "a framework's tags",
    "[Vue warn]: Unhandled error during execution of setup function\n  at <Lid>\n[box] [request error] lid instance not available\n  at Module.useLid (./server/server.mjs:381:13)",
    "lid instance not available",
  ],
  [
    "a class behind the step of a cluster",
    '  Warning  FailedOpen  33s (x77 over 21m)  boxlet, 10.0.0.4  error opening: [failed to "OpenLid" for "lid-ab" with OpenLidError: "rpc error: code = Unknown desc = Error response from daemon: Cannot open lid 4a1c: no hinge"',
    "Error response from daemon: Cannot open lid 4a1c: no hinge",
  ],
  [
    "answer of OkHttp",
    "Response{protocol=h2, code=403, message=, url=https://box.example/lids}",
    "Response{protocol=h2, code=403, message=, url=https://box.example/lids}",
  ],
  [
    "service that restarts",
    "Jan 05 10:20:07 attic (boxd)[2211]: boxd.service: Failed to locate executable /usr/sbin/boxd: No such file or directory\nJan 05 10:20:07 attic systemd[1]: boxd.service: Start request repeated too quickly.\nJan 05 10:20:07 attic systemd[1]: boxd.service: Failed with result 'exit-code'.\nJan 05 10:20:07 attic systemd[1]: Failed to start boxd.service - Box daemon.",
    "Failed to locate executable /usr/sbin/boxd: No such file or directory",
  ],
  [
    "pairs that were broken by width",
    't=2031-01-05T10:20:07+0000 lvl=eror msg="Opening failed" logger=lids id="copy all the \nlids to the shelf" error="NOT NULL constraint failed: lid.hinge"',
    "Opening failed: NOT NULL constraint failed: lid.hinge",
  ],
  [
    "answer in words of .NET",
    "The remote server returned an error: (403) Forbidden.\nURL https://box.example/lid.zip is not valid",
    "The remote server returned an error: (403) Forbidden.",
  ],
  [
    "ClickHouse, of another server",
    "Code: 1001. DB::Exception: Received from 192.0.2.1:9000 DB::Exception: hinge_error: failed while opening. (LID_STUCK)",
    "hinge_error: failed while opening.",
  ],
  [
    "client that waited for too long",
    "ReadTimeout: BoxConnectionPool(host='box.example', port=443): Read timed out. (read timeout=90)",
    "BoxConnectionPool(host='box.example', port=443): Read timed out.",
  ],
];
