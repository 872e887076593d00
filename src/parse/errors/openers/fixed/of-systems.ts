import { wordings } from "../../../../wording/wordings.ts";
import type { MessageFamily } from "./message-lines.ts";

/** What systems say: shells, loaders, networks, kernels, package managers, version control, what draws and plays. */
export const SYSTEM_MESSAGES: readonly MessageFamily[] = [
  {
    name: "loader",
    source: "ld.so(8), dyld, Windows' loader and Gatekeeper",
    messages: wordings`
      error while loading shared libraries: >>
      cannot open shared object file
      symbol lookup error: >>
      wrong ELF class: \w+
      cannot execute binary file
      required file not found
      Library not loaded: >>
      Symbol not found: >>
      image not found
      [Bb]ad CPU type in executable
      incompatible architecture \(>>
      mach-o,? but wrong architecture
      code signature (in <some> )?(not valid|invalid)
      is damaged and can['’]t be opened
      cannot be opened because (the developer cannot be verified|Apple cannot check it|it is from an unidentified developer)
      can['’]t be opened because >>
      The code execution cannot proceed because <word> was not found
      The program can['’]t start because <word> is missing from your computer
      <word> was not found. Reinstalling the program may fix this problem
      The procedure entry point <some> could not be located
      The application (was unable|failed) to (start|initialize) (correctly|properly)
      This app can['’]t run on your PC
      is not a valid Win32 application
      is not compatible with the version of Windows
      side-by-side configuration is incorrect
      The specified (module|procedure) could not be found
      The system cannot find the (file|path|drive) specified
      because it is being used by another process
      The RPC server is unavailable
      Class not registered
      The parameter is incorrect
      The handle is invalid
      The data is invalid
      The instruction at 0x\w+ referenced memory at 0x\w+
      Unhandled exception at 0x\w+ >>
      The exception unknown software exception >>
      [Ii]nsufficient system resources exist to complete the requested service
      Windows cannot (find|access|open) <some>
    `,
  },
  {
    name: "shell",
    source: "bash, zsh, fish, PowerShell, cmd, argument parsers of GNU, argparse, Click, clap, Cobra",
    messages: wordings`
      command not found: <word>
      is not recognized as (an internal or external command|the name of a cmdlet|a name of a cmdlet)
      running scripts is disabled on this system
      cannot be loaded because >>
      A positional parameter cannot be found that accepts argument <q>
      A parameter cannot be found that matches parameter name <q>
      syntax error near unexpected token <q>
      syntax error: unexpected end of file
      unexpected EOF while looking for matching <q>
      \w+: unbound variable
      bad substitution
      bad interpreter: >>
      [Aa]rgument list too long
      parse error near <q>
      not a valid identifier
      ambiguous redirect
      (integer expression|unary operator) expected
      [Ii]llegal option -<word>
      (invalid|unrecognized|unknown|illegal) option:? -- <name>
      (unrecognized|invalid|unknown) option:? <q>
      unrecognized arguments: >>
      the following arguments are required: >>
      argument \S{1,60}: invalid (choice|int value|float value): >>
      expected (one|at least one) argument
      [Nn]o such (option|command):? <name>
      Got unexpected extra arguments? \(<some>\)
      Missing (option|argument|parameter) <q>
      unknown (flag|shorthand flag): <name>
      unknown command <q> for <q>
      [Ff]ound argument <q> which wasn['’]t expected
      unexpected argument <q> found
      the following required arguments were not provided
      a value is required for <q>
      no such file or directory: \S{2,200}
      permission denied: \S{2,200}
      zsh: no matches found: >>
      Could not chdir to home directory
      sudo: a (terminal|password) is required
      Could not open a connection to your authentication agent
    `,
  },
  {
    name: "network",
    source:
      "curl, OpenSSL, Go's net and crypto/tls, Python's ssl and urllib3, Node.js, Chromium's net_error_list.h, Envoy, NGINX",
    messages: wordings`
      net::ERR_[A-Z_]{4,60}
      (NS|SSL|SEC|PR)_ERROR_[A-Z_]{4,60}
      ERR_CONNECTION(_[A-Z_]{2,60})?
      ERR_SSL(_[A-Z_]{2,60})?
      ERR_CERT(_[A-Z_]{2,60})?
      ERR_NAME(_[A-Z_]{2,60})?
      ERR_NETWORK(_[A-Z_]{2,60})?
      ERR_HTTP2(_[A-Z_]{2,60})?
      ERR_QUIC(_[A-Z_]{2,60})?
      ERR_TOO_MANY(_[A-Z_]{2,60})?
      ERR_EMPTY(_[A-Z_]{2,60})?
      ERR_ADDRESS(_[A-Z_]{2,60})?
      ERR_TIMED(_[A-Z_]{2,60})?
      ERR_BLOCKED(_[A-Z_]{2,60})?
      ERR_UNSAFE(_[A-Z_]{2,60})?
      ERR_INVALID(_[A-Z_]{2,60})?
      ERR_OSSL(_[A-Z_]{2,60})?
      ERR_SOCKET(_[A-Z_]{2,60})?
      ERR_STREAM(_[A-Z_]{2,60})?
      ERR_MODULE(_[A-Z_]{2,60})?
      ERR_REQUIRE(_[A-Z_]{2,60})?
      ERR_PACKAGE(_[A-Z_]{2,60})?
      ERR_UNKNOWN(_[A-Z_]{2,60})?
      ERR_UNSUPPORTED(_[A-Z_]{2,60})?
      ERR_DLOPEN(_[A-Z_]{2,60})?
      ERR_WORKER(_[A-Z_]{2,60})?
      ERR_INTERNET(_[A-Z_]{2,60})?
      getaddrinfo (ENOTFOUND|EAI_AGAIN|EAI_FAIL)( \S{1,120})?
      connect E[A-Z]{4,14} \S{2,80}
      (read|write) ECONNRESET
      (read|write) EPIPE
      (read|write) ETIMEDOUT
      socket hang up
      [Cc]ould not resolve (host|proxy|hostname)(: \S{2,120})?
      Temporary failure in name resolution
      [Nn]ame or service not known
      nodename nor servname provided
      no such host
      Failed to establish a new connection: >>
      [Ff]ailed to connect to \S{2,120} port <n>
      Connection reset by peer
      [Cc]onnection (was )?(refused|reset|aborted|closed) by (the )?(remote host|peer|server|foreign host)
      [Cc]onnection timed out after <n>
      [Tt]he (read )?operation (has )?timed out
      Read timed out
      i/o timeout
      context deadline exceeded( \(Client\.Timeout <some>\))?
      TLS handshake (timeout|error|failed)
      net/http: request canceled
      certificate (has expired|is not valid|verify failed|is not trusted|is not yet valid)
      CERTIFICATE_VERIFY_FAILED
      SSL certificate problem: >>
      SSL: WRONG_VERSION_NUMBER
      wrong version number
      sslv3 alert handshake failure
      tlsv1 alert <some>(?=$|[\n.,;)'":])
      unexpected eof while reading
      EOF occurred in violation of protocol
      Hostname mismatch, certificate is not valid for >>
      x509: >>
      remote error: tls: >>
      tls: (failed to verify certificate|bad certificate|handshake failure|first record does not look like a TLS handshake)
      http: server gave HTTP response to HTTPS client
      HTTP request was sent to HTTPS port
      unexpected EOF
      Max retries exceeded with url: >>
      Remote end closed connection without response
      Server disconnected without sending a response
      [Cc]lient network socket disconnected before secure TLS connection was established
      DEPTH_ZERO_SELF_SIGNED_CERT
      UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT_LOCALLY)
      upstream (connect error or disconnect/reset before headers|prematurely closed connection|sent too big header|timed out)
      no healthy upstream
      The remote server returned an error: \(<n>\)
      No connection could be made because the target machine actively refused it
      An existing connection was forcibly closed by the remote host
      underlying connection was closed
      A connection attempt failed because the connected party
      The remote name could not be resolved
      Unable to read data from the transport connection
      dial (tcp|udp|unix) \S{1,120}: >>
      HTTP/2 stream <n> was not closed cleanly
      transfer closed with <n> bytes remaining to read
      Empty reply from server
      nginx: \[emerg\] >>
      server certificate verification failed
      TLS key negotiation failed to occur within <n> seconds
      \[SSL: [A-Z_\d]+\] >>
      HTTPS?ConnectionPool\(>>
      [Tt]oken (is|has) expired
      [Tt]oken expired
      [Cc]onnection timed out
    `,
  },
  {
    name: "http",
    source: "RFC 9110, clients' and servers' words for a status",
    messages: wordings`
      HTTP [Ee]rror:? [45]\d\d(: [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP: [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP/1.0 [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP/1.1 [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP/2 [45]\d\d( [A-Z][a-z]+( [A-Z][a-z]+){0,3})?
      HTTP (status|code|response)( code)?:? [45]\d\d
      [Rr]equest failed with status( code)?:? [45]\d\d
      [Ss]erver returned (HTTP response code: |status |HTTP )?[45]\d\d( [A-Z]\w+)?
      [Rr]eceived( HTTP)? (status|code|response)( code)? [45]\d\d
      [Uu]nexpected (HTTP )?(status|response)( code)?( from server)?:? [45]\d\d( [A-Z][a-z]+)*
      [Ss]tatus code:? [45]\d\d
      [45]\d\d (Client|Server) Error: >>
      400 Bad Request
      401 Unauthorized
      403 Forbidden
      404 Not Found
      405 Method Not Allowed
      406 Not Acceptable
      408 Request Timeout
      409 Conflict
      410 Gone
      413 Payload Too Large
      413 Request Entity Too Large
      413 Content Too Large
      415 Unsupported Media Type
      422 Unprocessable (Entity|Content)
      429 Too Many Requests
      431 Request Header Fields Too Large
      500 Internal Server Error
      501 Not Implemented
      502 Bad Gateway
      503 Service (Temporarily )?Unavailable
      504 Gateway Time-?[Oo]ut
      (GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|REPORT|PROPFIND) \S{1,300} HTTP/1.\d" [45]\d\d
      GET https://\S{1,300} [45]\d\d
      POST https://\S{1,300} [45]\d\d
      PUT https://\S{1,300} [45]\d\d
      DELETE https://\S{1,300} [45]\d\d
      PATCH https://\S{1,300} [45]\d\d
    `,
  },
  {
    name: "git",
    source: "Git, OpenSSH, GnuPG",
    messages: wordings`
      not a git repository
      Authentication failed for <q>
      Permission denied \(publickey<some>\)
      refusing to merge unrelated histories
      pathspec <q> did not match any file
      failed to push some refs to <q>
      unable to access <q>: >>
      could not read (Username|Password) for <q>
      detected dubious ownership in repository at <q>
      RPC failed; >>
      early EOF
      index-pack failed
      Your local changes to the following files would be overwritten
      Host key verification failed
      Could not read from remote repository
      Repository not found
      Unable to create <q>: File exists
      no matching (host key type|key exchange method|cipher|MAC) found
      Too many authentication failures
      Bad owner or permissions on <word>
      Permissions <n> for <q> are too open
      gpg failed to sign the data
      No secret key
      Remote branch <some> not found in upstream
      cannot lock ref <q>
      Support for password authentication was removed
      Bad credentials
      Resource not accessible by (integration|personal access token)
    `,
  },
  {
    name: "packages",
    source: "APT, dpkg, DNF, pacman, Homebrew, Nix, Flatpak, Snap, winget, Chocolatey",
    messages: wordings`
      Unable to locate package <word>
      has no installation candidate
      The following packages have unmet dependencies
      but it is not (going to be installed|installable)
      [Uu]nmet dependencies
      you have held broken packages
      signatures? couldn['’]t be verified
      The repository <q> (does not have a Release file|is not signed|no longer has a Release file)
      Hash Sum mismatch
      dependency problems - leaving unconfigured
      trying to overwrite <q>, which is also in package
      nothing provides <word>
      could not satisfy dependencies
      failed to commit transaction
      target not found: <word>
      unable to satisfy dependency <q>
      signature from <some> is (unknown trust|marginal trust|invalid)
      One or more (PGP signatures could not be verified|files did not pass the validity check)
      A failure occurred in \w+\(\)
      No available formula( with the name)? <q>
      Cask <q> (is unavailable|definition is invalid)
      SHA256 mismatch
      [Cc]hecksum( mismatch| (for <some> )?did not match)
      [Hh]ash mismatch
      Unable to find an? <some> binary for \S{2,60}
      Installer failed with exit code:? <word>
      No (package|applicable installer|applicable update) found( matching input criteria)?
      The following signatures were invalid
      GPG check FAILED
      GPG error: >>
      bwrap: >>
      Bad return status for module build on kernel: >>
      Module build for kernel <word> <some> was skipped
    `,
  },
  {
    name: "kernel",
    source: "Linux' printk, systemd, D-Bus",
    messages: wordings`
      BUG: unable to handle >>
      BUG: kernel NULL pointer dereference, >>
      general protection fault
      Kernel panic - not syncing: >>
      Out of memory: Killed process <n>
      oom-kill:>>
      soft lockup - CPU#<n> stuck
      self-detected stall on CPU
      I/O error, dev <word>
      EXT4-fs error \(<some>\)
      Buffer I/O error on dev <word>
      Invalid module format
      Required key not available
      Unknown symbol <word>
      disagrees about version of symbol <word>
      Direct firmware load for <word> failed with error <n>
      probe of <word> failed with error <n>
      probe with driver <word> failed with error <n>
      Module <word> not found in directory <word>
      Main process exited, code=\w+, status=<word>
      Failed with result <q>
      Start request repeated too quickly
      Job for <word> failed because >>
      Unit <word> (not found|could not be found|is masked)
      Failed to (start|enable|restart|stop) (unit|\S+\.(service|mount|timer|socket)): >>
      Failed to connect to (system scope |user scope |the )?bus( via local transport)?(: <some>)?
      The name <word> was not provided by any .service files
      org.freedesktop.DBus.Error.\w{3,60}
      GDBus.Error:[\w.]{5,100}: >>
      [Cc]annot autolaunch D-Bus without X11 \$DISPLAY
      VFS: Unable to mount root fs
      mount: <some>: (wrong fs type|unknown filesystem type|can['’]t find in) <some>
      Transport endpoint is not connected
      Structure needs cleaning
      Stale file handle
      No such device( or address)?(?=$|[\n.,;)'"])
      Inappropriate ioctl for device
      Operation not supported by device
      Too many levels of symbolic links
      File name too long
      Invalid cross-device link
      Disk quota exceeded
      Interrupted system call
      Protocol not available
      RTNETLINK answers: >>
      Only have \d+kb available on filesystem <word>
    `,
  },
  {
    name: "drawing",
    source: "X11, Wayland, Qt, GTK, SDL, GLFW, EGL, Vulkan, Direct3D, FFmpeg, ALSA",
    messages: wordings`
      could not connect to display
      no Qt platform plugin could be initialized
      Could not (find|load) the Qt platform plugin <q>
      QObject::\w+: >>
      QtWarning: >>
      QtCritical: >>
      QtFatal: >>
      [Ff]ailed to (initiali[sz]e|create|open) (an? |the )?(GLFW|SDL2?|OpenGL|Vulkan|GL|EGL|GLX|D3D\d\d?|DirectX|Direct3D|WebGL|GPU|GTK)( \w+)?( context| device| instance| surface| window| driver)?
      [Ff]ailed to (initiali[sz]e|create|open) (an? |the )?(window|surface|swapchain|display|audio|graphics|renderer)( \w+)?( context| device| driver)?
      No available video device
      BadMatch \(invalid parameter attributes\)
      BadWindow \(>>
      BadValue \(>>
      BadDrawable \(>>
      BadAccess \(>>
      BadAlloc \(>>
      BadAtom \(>>
      BadLength \(>>
      BadName \(>>
      BadRequest \(>>
      GLXBadFBConfig
      VK_ERROR_[A-Z_]{4,50}
      VUID-[\w-]{6,120}
      DXGI_ERROR_[A-Z_]{4,50}
      E_INVALIDARG
      E_OUTOFMEMORY
      E_FAIL
      E_ACCESSDENIED
      E_NOINTERFACE
      EGL_BAD_[A-Z_]{3,40}
      EGL_NOT_INITIALIZED
      GL_INVALID_[A-Z_]{3,50}
      GL_OUT_OF_MEMORY
      [Ss]hader (compilation|compile|link|linking) (failed|error)(: >>)?
      ERROR: \d+:\d+: '[^'\n]{0,80}' : >>
      Protocol error \(<some>\) <some>: >>
      compositor (doesn['’]t|does not) support \S{3,60}
      Unknown (encoder|decoder|input format) <q>
      No such filter: <q>
      moov atom not found
      Invalid data found when processing input
      Could not find codec parameters for stream
      Error (opening|initializing) (input|output|filter|encoder)( stream| file)?
      Conversion failed!
      cannot open audio device
      ALSA lib \S{3,80}:\(\w+\) >>
      PortAudio error: >>
      Unable to (initialize|open) (audio|the audio|camera|video) (device|driver|output|stream)
      Metal \w+ is not supported
      D3D11: >>
      Device (removed|lost|hung)( reason)?
      GPU process (isn['’]t usable|exited unexpectedly|crashed)
      Passthrough is not supported
    `,
  },
  {
    name: "dialogs",
    source: "Windows', macOS' and Android's dialogs",
    messages: wordings`
      The disk you (attached|inserted|have inserted) was not readable by this computer
      quit unexpectedly
      (Unfortunately, )?[\w .-]{2,40} has stopped( working)?(?=$|[\n.,"'”)])
      The (operation|action) can(['’]|no)?t be completed because >>
      You do(n['’]t| not) have permission to <some>(?=$|[\n.])
      There was a problem (parsing|opening|reading|loading) the (package|file)
      App not installed( as <some>)?
      Your (device|system|browser) (isn['’]t|is not) (compatible with this version|supported)
      Couldn['’]t (find|open|load|connect|save|read|write|create|delete|download) (the )?<some>(?=$|[\n.;"”])
      Terminated due to memory issue
      Message from debugger: Terminated due to >>
    `,
  },
];
