/**
 * Invented reports of many products, each in the shape of its own tools and templates, with what a strict maintainer reads
 * from it: each was misread when it was first seen.
 */
import type { OperatingSystem } from "../../src/domain/report.ts";

/** What is expected of a report. */
export interface StrictReading {
  readonly name: string;
  readonly repo: string;
  readonly title: string;
  readonly body: string;
  /** null where nothing must be taken for an error. `message` is all of it, or its beginning where it ends in a star. */
  readonly error: {
    readonly className?: string | null;
    readonly code?: string;
    readonly message: string;
    /** At least so many. */
    readonly frames?: number;
  } | null;
  readonly os: OperatingSystem | null;
  readonly version: string | null;
}

export const STRICT_READINGS: readonly StrictReading[] = [
  {
    name: "Self-hosted: 502 from the reverse proxy since 2.8.0",
    repo: "harbor/portal",
    title: "Self-hosted: 502 from the reverse proxy since 2.8.0",
    body: 'I\'m running portal behind traefik on my own NAS. Since 2.8.0 I only get "502 Bad Gateway". 2.7.4 works.\n\n```\ntime="2026-01-12T08:10:11Z" level=debug msg="\'502 Bad Gateway\' caused by: dial tcp 172.18.0.4:3000: connect: connection refused"\n```\n\nDocker 24.0.7 on Synology DSM 7.2',
    error: { message: "Bad Gateway" },
    os: "linux",
    version: "2.8.0",
  },
  {
    name: "module returns unparsable json",
    repo: "acme/berthctl",
    title: "module returns unparsable json",
    body: 'ansible 2.9 on CentOS 7\n\n```\nfatal: [web1]: FAILED! => {"changed": false, "module_stderr": "Shared connection to web1 closed.\\r\\n", "module_stdout": "Traceback (most recent call last):\\r\\n  File \\"/root/.ansible/tmp/ansible-tmp-15/AnsiballZ_berth.py\\", line 102, in <module>\\r\\n    _ansiballz_main()\\r\\n  File \\"/root/.ansible/tmp/ansible-tmp-15/AnsiballZ_berth.py\\", line 94, in _ansiballz_main\\r\\n    invoke_module(zipped_mod, temp_path, ANSIBALLZ_PARAMS)\\r\\nKeyError: \'containers\'\\r\\n", "msg": "MODULE FAILURE\\nSee stdout/stderr for the exact error", "rc": 1}\n```\n',
    error: { className: "KeyError", message: "'containers'", frames: 2 },
    os: "linux",
    version: null,
  },
  {
    name: "quayd dies with SIGABRT when the disk is full",
    repo: "acme/quayd",
    title: "quayd dies with SIGABRT when the disk is full",
    body: "```\n*** Error in `/usr/sbin/quayd': double free or corruption (!prev): 0x0000000001a3c0f0 ***\n======= Backtrace: =========\n/lib64/libc.so.6(+0x81299)[0x7f2c1a1d5299]\n/usr/sbin/quayd(free_buf+0x1b)[0x40b1ab]\n/usr/sbin/quayd(main+0x3f0)[0x4033c0]\nAborted (core dumped)\n```\n\nquayd -v: quayd 3.2.0-rc1\nuname -a: Linux node7 5.15.0-91-generic #101-Ubuntu SMP x86_64 GNU/Linux",
    error: { message: "double free or corruption (!prev)", frames: 2 },
    os: "linux",
    version: "3.2.0-rc1",
  },
  {
    name: "Mastodon-like start fails: PG::UndefinedColumn",
    repo: "acme/moorage",
    title: "Mastodon-like start fails: PG::UndefinedColumn",
    body: 'After the migration, sidekiq prints\n\n    ActiveRecord::StatementInvalid: PG::UndefinedColumn: ERROR:  column "pinned_at" does not exist\n    LINE 1: SELECT "posts".* FROM "posts" WHERE pinned_at IS NOT NULL\n                                               ^\n    /opt/moorage/app/models/post.rb:41:in \'Post.pinned\'\n    /opt/moorage/app/workers/pin_worker.rb:9:in \'PinWorker#perform\'\n\nMoorage v4.3.0, ruby 3.3.5, Debian bookworm',
    error: { message: 'column "pinned_at" does not exist', frames: 2 },
    os: "linux",
    version: "4.3.0",
  },
  {
    name: "sextant crashes in background",
    repo: "acme/sextant",
    title: "sextant crashes in background",
    body: "My Android phone (Pixel 7, Android 14), app 5.1.0 (build 51003).\n\n<pre>\nFATAL EXCEPTION: DefaultDispatcher-worker-2\nProcess: io.acme.sextant, PID: 12873\njava.lang.NullPointerException: Attempt to invoke virtual method 'int java.lang.String.length()' on a null object reference\n\tat io.acme.sextant.sync.Uploader.push(Uploader.kt:88)\n\tat io.acme.sextant.sync.SyncWorker.doWork(SyncWorker.kt:31)\n</pre>\n",
    error: {
      className: "java.lang.NullPointerException",
      message: "Attempt to invoke virtual method 'int java.lang.String.length()' on a null object reference",
      frames: 2,
    },
    os: "android",
    version: "5.1.0",
  },
  {
    name: "[BUG] page.goto hangs on a slow site",
    repo: "acme/playhouse",
    title: "[BUG] page.goto hangs on a slow site",
    body: '### Version\n\n1.44.0\n\n### Actual behavior\n\n```\nTimeoutError: page.goto: Timeout 30000ms exceeded.\nCall log:\n  - navigating to "https://example.org/", waiting until "load"\n\n    at /home/ci/tests/home.spec.ts:7:14\n```\n\n### Environment\n\n```Text\n  System:\n    OS: Windows 11 10.0.22631\n    CPU: (16) x64 AMD Ryzen 7\n  Binaries:\n    Node: 20.10.0 - C:\\Program Files\\nodejs\\node.EXE\n  npmPackages:\n    @playhouse/test: ^1.44.0 => 1.44.0\n```\n',
    error: { className: "TimeoutError", message: "page.goto: Timeout 30000ms exceeded.", frames: 1 },
    os: "windows",
    version: "1.44.0",
  },
  {
    name: "driftpm add fails in a workspace",
    repo: "acme/driftpm",
    title: "driftpm add fails in a workspace",
    body: "### driftpm version\n\n9.1.0\n\n### Reproduction\n\n```\n$ driftpm add -D typescript\n WARN  deprecated inflight@1.0.6\n ERR_DRIFTPM_ADDING_TO_ROOT  Running this command will add the dependency to the workspace root, which might not be what you want\n```\n\n### Node.js version\n\nv20.12.2\n\n### Operating System\n\n- [ ] Windows\n- [ ] macOS\n- [x] Linux\n",
    error: {
      message: "Running this command will add the dependency to the workspace root, which might not be what you want",
    },
    os: "linux",
    version: "9.1.0",
  },
  {
    name: 'Integration "tidepool" fails to set up',
    repo: "acme/homebase",
    title: 'Integration "tidepool" fails to set up',
    body: '### The problem\n\nAfter updating the integration does not load.\n\n### What version of Homebase Core has the issue?\n\ncore-2026.2.1\n\n### What type of installation are you running?\n\nHomebase OS\n\n### Anything in the logs that might be useful for us?\n\n```txt\nLogger: homebase.config_entries\nSource: config_entries.py:756\nFirst occurred: 09:12:44 (1 occurrences)\nLast logged: 09:12:44\n\nError setting up entry Tidepool for tidepool\nTraceback (most recent call last):\n  File "/usr/src/homebase/homebase/config_entries.py", line 756, in __async_setup_with_context\n    result = await component.async_setup_entry(hass, self)\n  File "/usr/src/homebase/homebase/components/tidepool/__init__.py", line 40, in async_setup_entry\n    await client.login()\naiohttp.client_exceptions.ClientConnectorError: Cannot connect to host api.tidepool.example:443 ssl:default [Connect call failed (\'10.2.3.4\', 443)]\n```\n',
    error: {
      className: "aiohttp.client_exceptions.ClientConnectorError",
      message: "Cannot connect to host api.tidepool.example:443 ssl:default [Connect call failed ('10.2.3.4', 443)]",
      frames: 2,
    },
    os: null,
    version: "2026.2.1",
  },
  {
    name: "quay_bucket: plan crashes on missing tags",
    repo: "acme/terraform-provider-quay",
    title: "quay_bucket: plan crashes on missing tags",
    body: '### Terraform Version\n\nTerraform v1.7.3\non linux_amd64\n+ provider registry.terraform.io/acme/quay v2.11.0\n\n### Error\n\n```\n╷\n│ Error: Provider produced inconsistent result after apply\n│ \n│ When applying changes to quay_bucket.logs, provider\n│ "provider[\\"registry.terraform.io/acme/quay\\"]" produced an unexpected new\n│ value: Root object was present, but now absent.\n│ \n│ This is a bug in the provider, which should be reported in the provider\'s\n│ own issue tracker.\n╵\n```',
    error: { message: "Provider produced inconsistent result after apply*" },
    os: "linux",
    version: "2.11.0",
  },
  {
    name: "Maven build fails with 2.1.0",
    repo: "acme/keelspring",
    title: "Maven build fails with 2.1.0",
    body: '```\n[INFO] BUILD FAILURE\n[INFO] ------------------------------------------------------------------------\n[INFO] Total time:  2.345 s\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project web: Compilation failure\n[ERROR] /srv/web/src/main/java/Web.java:[14,8] cannot find symbol\n[ERROR]   symbol:   class Keel\n[ERROR] -> [Help 1]\n```\nApache Maven 3.9.6, Java 21, OS name: "windows 11"',
    error: { message: "cannot find symbol*" },
    os: "windows",
    version: "2.1.0",
  },
  {
    name: "dotnet publish -c Release throws MSB4018",
    repo: "acme/Reefnet",
    title: "dotnet publish -c Release throws MSB4018",
    body: "```\nC:\\Program Files\\dotnet\\sdk\\8.0.200\\Sdks\\Microsoft.NET.Sdk\\targets\\Microsoft.NET.Publish.targets(351,5): error MSB4018: The \"GenerateDepsFile\" task failed unexpectedly. [C:\\src\\app\\app.csproj]\nC:\\Program Files\\dotnet\\sdk\\8.0.200\\Sdks\\Microsoft.NET.Sdk\\targets\\Microsoft.NET.Publish.targets(351,5): error MSB4018: System.IO.IOException: The process cannot access the file 'C:\\src\\app\\bin\\app.deps.json' because it is being used by another process. [C:\\src\\app\\app.csproj]\n```\n\n#### Further technical details\n- Reefnet.Core 6.0.3\n- .NET SDK 8.0.200\n OS Name:     Windows\n OS Version:  10.0.22631",
    error: { code: "MSB4018", message: 'The "GenerateDepsFile" task failed unexpectedly.*' },
    os: "windows",
    version: "6.0.3",
  },
  {
    name: "segfault in string.rep on FreeBSD",
    repo: "acme/luaport",
    title: "segfault in string.rep on FreeBSD",
    body: "FreeBSD 13.2-RELEASE-p4 amd64, LuaPort 5.4.6\n\n```\n$ luaport t.lua\nSegmentation fault (core dumped)\n\n(lldb) bt\n* thread #1, name = 'luaport', stop reason = signal SIGSEGV\n  * frame #0: 0x0000000000215a3e luaport`lua_newuserdatauv + 46\n    frame #1: 0x000000000021d0b1 luaport`str_rep + 177\n```",
    error: { message: "Segmentation fault (core dumped)", frames: 2 },
    os: "freebsd",
    version: "5.4.6",
  },
  {
    name: "Uncaught Error when saving settings",
    repo: "acme/phpdock",
    title: "Uncaught Error when saving settings",
    body: "**phpdock version:** 8.3.1\n**PHP version:** 8.2.12\n\nSaving settings gives a white page. error.log:\n\n```\n[12-Jan-2026 10:11:12 UTC] PHP Fatal error:  Uncaught TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given in /var/www/html/app/Settings.php:77\nStack trace:\n#0 /var/www/html/app/Settings.php(54): App\\Settings->merge()\n#1 /var/www/html/index.php(12): App\\Kernel->run()\n#2 {main}\n  thrown in /var/www/html/app/Settings.php on line 77\n```",
    error: {
      className: "TypeError",
      message: "count(): Argument #1 ($value) must be of type Countable|array, null given",
      frames: 2,
    },
    os: null,
    version: "8.3.1",
  },
  {
    name: "GenServer terminates when the socket closes",
    repo: "acme/elixirbay",
    title: "GenServer terminates when the socket closes",
    body: "### Environment\n\n* Elixir version (elixir -v): 1.16.0\n* Bay version (mix deps): 1.7.11\n* Operating system: macOS Ventura\n\n### Actual behavior\n\n```\n[error] GenServer #PID<0.512.0> terminating\n** (FunctionClauseError) no function clause matching in Bay.Socket.handle_close/2\n    (bay 1.7.11) lib/bay/socket.ex:88: Bay.Socket.handle_close({:error, :closed}, %{})\n    (stdlib 5.2) gen_server.erl:1077: :gen_server.try_handle_info/3\nLast message: {:tcp_closed, #Port<0.10>}\n```",
    error: {
      className: "FunctionClauseError",
      message: "no function clause matching in Bay.Socket.handle_close/2",
      frames: 1,
    },
    os: "macos",
    version: "1.7.11",
  },
  {
    name: "Compile error after Kotlin 2.0",
    repo: "acme/kotlincove",
    title: "Compile error after Kotlin 2.0",
    body: "```\ne: file:///Users/lin/app/src/main/kotlin/Main.kt:21:17 Unresolved reference 'coveScope'.\ne: file:///Users/lin/app/src/main/kotlin/Main.kt:25:9 Overload resolution ambiguity\n\n> Task :compileKotlin FAILED\n```\nkotlincove 1.2.0-RC2",
    error: { message: "Unresolved reference 'coveScope'." },
    os: "macos",
    version: "1.2.0-RC2",
  },
  {
    name: "Query planner returns wrong error for a CTE",
    repo: "acme/tidesql",
    title: "Query planner returns wrong error for a CTE",
    body: 'TideSQL 16.1 on x86_64-pc-linux-gnu, compiled by gcc (Debian 12.2.0-14) 12.2.0, 64-bit\n\n```sql\ntide=# WITH t AS (SELECT 1) SELECT * FROM u;\nERROR:  relation "u" does not exist\nLINE 1: WITH t AS (SELECT 1) SELECT * FROM u;\n                                           ^\n```',
    error: { message: 'relation "u" does not exist*' },
    os: "linux",
    version: "16.1",
  },
  {
    name: '[DevTools Bug]: Cannot add child "12" to parent "3" because parent node was not found in the Store.',
    repo: "acme/hydra-ui",
    title: '[DevTools Bug]: Cannot add child "12" to parent "3" because parent node was not found in the Store.',
    body: '### Website or app\n\nhttps://example.org\n\n### Repro steps\n\nopen devtools\n\n### DevTools version (automated)\n\n5.0.2-1c2f3d4\n\n### Error message (automated)\n\nCannot add child "12" to parent "3" because parent node was not found in the Store.\n\n### Error call stack (automated)\n\n```text\nat chrome-extension://abcdef/build/main.js:1:1170\nat v.emit (chrome-extension://abcdef/build/main.js:1:1144)\n```\n',
    error: { message: 'Cannot add child "12" to parent "3" because parent node was not found in the Store.' },
    os: null,
    version: "5.0.2-1c2f3d4",
  },
  {
    name: "PowerShell refuses to run wrapcli",
    repo: "acme/wrapcli",
    title: "PowerShell refuses to run wrapcli",
    body: "```\nPS C:\\Users\\ana> wrapcli\nwrapcli : File C:\\Users\\ana\\AppData\\Roaming\\npm\\wrapcli.ps1 cannot be loaded because running scripts is\ndisabled on this system. For more information, see about_Execution_Policies at\nhttps:/go.microsoft.com/fwlink/?LinkID=135170.\nAt line:1 char:1\n+ wrapcli\n+ ~~~~~~~\n    + CategoryInfo          : SecurityError: (:) [], PSSecurityException\n    + FullyQualifiedErrorId : UnauthorizedAccess\n```",
    error: {
      message:
        "File C:\\Users\\ana\\AppData\\Roaming\\npm\\wrapcli.ps1 cannot be loaded because running scripts is disabled on this system.*",
    },
    os: "windows",
    version: null,
  },
  {
    name: "POST /items returns 422",
    repo: "acme/apibuoy",
    title: "POST /items returns 422",
    body: 'Using the hosted docs example against my own server:\n\n```json\n{"detail": [{"loc": ["body", "name"], "msg": "field required", "type": "value_error.missing"}]}\n```\n\napibuoy==0.110.0, Python 3.11, Linux',
    error: { message: "field required*" },
    os: "linux",
    version: "0.110.0",
  },
  {
    name: "Fatal error in v8::ToLocalChecked",
    repo: "acme/v8tide",
    title: "Fatal error in v8::ToLocalChecked",
    body: "Node v21.6.0, v8tide 0.2.0, macOS arm64\n\n```\n#\n# Fatal error in v8::ToLocalChecked\n# Empty MaybeLocal\n#\n\n----- Native stack trace -----\n\n 1: 0x102f0c6e8 node::NodePlatform::GetStackTracePrinter()::$_3::__invoke() [/usr/local/bin/node]\n 2: 0x103e8bcf8 V8_Fatal(char const*, ...) [/usr/local/bin/node]\n 3: 0x1036a2a64 v8::Utils::ReportApiFailure(char const*, char const*) [/usr/local/bin/node]\nTrace/BPT trap: 5\n```",
    error: { message: "Empty MaybeLocal", frames: 2 },
    os: "macos",
    version: "0.2.0",
  },
];
