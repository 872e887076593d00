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
    name: "ended",
    source: "Docker Compose, process managers; only where it begins a line of output",
    messages: wordings`
      [\w-]{2,30} exited with( exit)? code -?[1-9]\d{0,9}: >>
      [\w-]{2,30} exited with( exit)? code -?[1-9]\d{0,9}
    `,
  },
  {
    name: "shell",
    source: "shells, PowerShell, cmd, GNU coreutils, tar, zip, argument parsers (GNU, argparse, Click, clap, Cobra)",
    messages: wordings`
      command not found: <word>
      <word>: command not found
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
      fish: Unknown command:? <word>
      Command <q> not found, (did you mean|but can be installed)
      The syntax of the command is incorrect
      was unexpected at this time
      The batch file cannot be found
      The system cannot find the batch label specified
      The (input|command) line is too long
      You cannot call a method on a null-valued expression
      Cannot (bind|validate|process) argument (to|on|transformation on) parameter <q>
      Cannot bind parameter <q>
      Cannot convert value <q> to type <q>
      Cannot find path <q> because it does not exist
      Cannot find drive. A drive with the name <q> does not exist
      Cannot index into a null array
      Method invocation failed because >>
      The (property|variable) <q> cannot be (found on this object|retrieved because it has not been set)
      Unable to find type \[<word>\]
      The string is missing the terminator: >>
      Missing closing <q> in (statement block|expression|subexpression)
      Unexpected token <q> in expression or statement
      Parameter set cannot be resolved using the specified named parameters
      The specified module <q> was not loaded
      No match was found for the specified search criteria
      Unable to (resolve package source|download from URI) <q>
      The file <some> is not digitally signed
      Cannot overwrite variable <name> because it is read-only
      cannot (stat|access|open|remove|move|touch) <q>( for (reading|writing))?(: >>)?
      cannot (overwrite|fstat|chdir to|create (directory|regular file|symbolic link|hard link|temp file|temporary file)|preserve ownership for|set permissions of) <q>( for (reading|writing))?(: >>)?
      missing (destination )?(file )?operand after <q>
      omitting directory <q>
      invalid (mode|user|group|date|time interval|number of \w+|suffix|field value|character class|line count): <q>
      failed to (access|preserve ownership for|run command|create directory|close|get attributes of|canonicalize|change ownership of|create symbolic link) <q>(: >>)?
      sed: -e expression #<n>, char <n>: >>
      extra characters at the end of \w command
      RE error: illegal byte sequence
      awk: (cmd. line:<n>|line <n>): >>
      This does not look like a tar archive
      Exiting with failure status due to previous errors
      Error is not recoverable: exiting now
      Error exit delayed from previous errors
      Unrecognized archive format
      invalid compressed data--(crc error|format violated|length error)
      decompression OK, trailing garbage ignored
      Compressed data is corrupt
      cannot find zipfile directory in one of <word>
      unsupported compression method <n>
      Can ?not open (the )?file as (\[<word>\] )?archive
      tput: No value for \$TERM
      <q>: unknown terminal type
      terminals database is inaccessible
      [Ii]nvalid multibyte sequence
      maximum nested function level reached
      fork: retry: >>
      fork: Resource temporarily unavailable
      cannot set terminal process group
      no job control in this shell
      cannot create temp file for here-document
      cannot change locale \(<some>\)
      setlocale: (LC_\w+: )?cannot change locale
      Setting locale failed
      \S{1,80}: event not found
      \w+: readonly variable
      read-only variable: <word>
      cannot overwrite existing file
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
      [Uu]nable to resolve host( address)? <q>
      ERROR [45]\d\d: [A-Z][a-z]+( [A-Z][a-z]+){0,3}
      Failed writing (body|received data)
      Recv failure: >>
      Send failure: >>
      Couldn['’]t (connect to server|resolve host name|resolve proxy name)
      SSL connection timeout
      gnutls_handshake\(\) failed: >>
      schannel: >>
      error setting certificate (verify locations|file)
      The requested URL returned error: <n>
      CONNECT tunnel failed, response <n>
      Received HTTP code <n> from proxy after CONNECT
      SSL: no alternative certificate subject name matches target host name
      URL using bad/illegal format or missing URL
      Maximum \(<n>\) redirects followed
      too many redirects(?=$|[\n.,;:)'"])
      Tunnel connection failed: >>
      Unable to tunnel through proxy
      Proxy Authentication Required
      general SOCKS server failure
      Missing dependencies for SOCKS support
      Failed to receive SOCKS\d? connect request ack
      DNS_PROBE_(FINISHED|POSSIBLE|STARTED)_[A-Z_]{2,30}
      server can['’]t find \S{2,120}: (NXDOMAIN|SERVFAIL|REFUSED)
      no servers could be reached
      No address associated with hostname
      Name does not resolve
      server misbehaving
      lookup \S{2,120}( on \S{3,60})?: (no such host|server misbehaving|i/o timeout|no answer from DNS server|Temporary failure in name resolution)
      failed to lookup address information: >>
      getaddrinfo failed
      query(A|Aaaa|Srv|Txt|Mx|Ns|Ptr|Soa|Cname) E[A-Z]{4,14} \S{2,120}
      error sending request( for url \(\S{3,300}\))?
      error trying to connect: >>
      tcp connect error: >>
      connection closed before message completed
      error decoding response body
      invalid peer certificate: >>
      received fatal alert: <word>
      peer closed connection without sending (TLS close_notify|complete message body)
      UND_ERR_[A-Z_]{4,40}
      (Connect|Headers|Body) Timeout Error
      Cannot connect to host \S{3,120} ssl:\S{2,40} \[>>
      Cannot write to closing transport
      All connection attempts failed
      incomplete chunked read
      Response ended prematurely
      IncompleteRead\(<n> bytes read
      The handshake operation timed out
      The remote certificate (is invalid according to the validation procedure|was rejected by the provided <word> callback|is invalid because of errors in the certificate chain)
      Authentication failed because the remote party (has closed the transport stream|sent a TLS alert)
      Authentication failed, see inner exception
      Could not create SSL/TLS secure channel
      Could not establish trust relationship for the SSL/TLS secure channel
      The client and server cannot communicate, because they do not possess a common algorithm
      The message received was unexpected or badly formatted
      The revocation function was unable to check revocation
      A certificate chain processed, but terminated in a root certificate
      An error occurred while sending the request
      The request was canceled due to the configured HttpClient.Timeout
      No subject alternative (names|DNS name) (present|matching \S{2,80} found)
      No name matching \S{2,120} found
      PKIX path validation failed
      Remote host (terminated the handshake|closed connection during handshake)
      No appropriate protocol \(protocol is disabled
      Keystore was tampered with, or password was incorrect
      Unrecognized SSL message, plaintext connection
      Certificates do not conform to algorithm constraints
      Trust anchor for certification path not found
      CLEARTEXT communication to <word> not permitted
      unable to load (certificate|Private Key|CA Private Key|SSL certificate|key)
      (PEM|x509 certificate|rsa|SSL|ASN1|digital envelope) routines:[\w:. -]{3,160}
      key values mismatch
      dh key too small
      (ee|EE certificate) key too (small|weak)
      ca md too weak
      unsafe legacy renegotiation disabled
      no protocols available
      no shared cipher
      decryption failed or bad record mac
      mac verify failure
      unable to get certificate CRL
      invalid CA certificate
      certificate signature failure
      self signed certificate, >>
      IP address mismatch, certificate is not valid for >>
      tls: (unsupported certificate|no certificates configured|private key does not match public key|failed to find any PEM data in <some> input|client didn['’]t provide a certificate)
      tls: (oversized record received with length|client offered only unsupported versions|no cipher suite supported by both client and server)
      tls: (internal error|unknown certificate authority|unrecognized name)
      AUTH: Received control message: AUTH_FAILED
      TLS Error: >>
      VERIFY ERROR: >>
      Cannot open TUN/TAP dev <word>
      Cannot ioctl TUNSETIFF >>
      All tap-windows\d? adapters on this system are currently in use
      No chain/target/match by that name
      can['’]t initialize ip6?tables table <q>: >>
      (Unable to|Could not) access interface: >>
      Could not process rule: >>
      Handshake did not complete after <n> seconds
      Peer closed connection in SSL handshake
      client (intended to send too large body|prematurely closed connection)
      could not build (the )?server_names_hash
      no live upstreams while connecting to upstream
      no resolver defined to resolve <word>
      host not found in upstream <q>
      SSL_do_handshake\(\) failed
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
    source: "Git, Git LFS, GitHub, OpenSSH, rsync, GnuPG",
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
      does not appear to be a git repository
      couldn['’]t find remote ref <word>
      You have divergent branches and need to specify how to reconcile them
      Not possible to fast-forward, aborting
      CONFLICT \(\w[\w /-]{2,40}\): >>
      Automatic merge failed; fix conflicts and then commit the result
      could not apply \w{7,40}
      patch does not apply
      patch failed: \S{2,200}:\d{1,7}
      unknown revision or path not in the working tree
      loose object \w{7,64} \(stored in <word>\) is corrupt
      object file <word> is empty
      unable to read tree \(?\w{7,64}
      bad object \S{4,80}(?=$|[\n.,;:)'"])
      unable to resolve reference <q>
      Another git process seems to be running in this repository
      unable to (write new index file|write file \S{2,200}|write sha1 filename \S{2,200}|create file \S{2,200}|unlink old <q>|write loose object file)
      Filename too long
      destination path <q> already exists and is not an empty directory
      [Aa] branch named <q> already exists
      is already (checked out at|used by worktree at) <q>
      src refspec <word> does not match any
      [Tt]he remote end hung up unexpectedly
      The current branch \S{1,120} has no upstream branch
      There is no tracking information for the current branch
      You are not currently on a branch
      \*\*\* Please tell me who you are
      empty ident name \(for >>
      unable to auto-detect email address
      [Nn]o url found for submodule path <q> in .gitmodules
      clone of <q> into submodule path <q> failed
      transport <q> not allowed
      pre-receive hook declined
      protected branch hook declined
      this exceeds GitHub['’]s file size limit
      smudge filter lfs failed
      external filter <q> failed( <n>)?
      This repository (is over|exceeded) its (LFS )?(data quota|budget)
      that should have been pointers, but weren['’]t
      Clone succeeded, but checkout failed
      expected flush after ref listing
      bad line length character: <word>
      unexpected disconnect while reading sideband packet
      unable to find remote helper for <q>
      unable to update local ref
      would clobber existing tag
      You have unstaged changes(?=$|[\n.])
      You have not concluded your merge
      untracked working tree files would be overwritten by <word>
      Please make sure you have the correct access rights
      HTTP Basic: Access denied
      terminal prompts disabled
      remote: Permission to \S{3,160} denied to <word>
      Write access to repository not granted
      refusing to (allow <some> to create or update workflow|update checked out branch|fetch into)
      The unauthenticated git protocol on port 9418 is no longer supported
      gpg: (signing|decryption|encryption|verify signatures|keyserver receive|keyserver send|decrypt_message) failed: >>
      no valid OpenPGP data found
      keyserver receive failed
      Can['’]t check signature: >>
      unusable (public|secret) key
      No pinentry
      There is no assurance this key belongs to the named user
      kex_exchange_identification: >>
      ssh_exchange_identification: >>
      ssh_dispatch_run_fatal: >>
      Connection closed by \S{3,80} port <n>
      Connection to \S{2,120} (closed by remote host|timed out)
      Unable to negotiate with \S{3,120}( port <n>)?: >>
      Load key <q>: >>
      sign_and_send_pubkey: >>
      error in libcrypto
      REMOTE HOST IDENTIFICATION HAS CHANGED
      channel <n>: open failed: >>
      client_loop: send disconnect: >>
      Timeout, server \S{2,120} not responding
      the input device is not a TTY
      Pseudo-terminal will not be allocated because stdin is not a terminal
      remote port forwarding failed for listen port <n>
      No supported authentication methods available
      All configured authentication methods failed
      Bad configuration option: <word>
      agent refused operation
      Received disconnect from \S{3,80}( port <n>)?[: ]>>
      Timed out while waiting for handshake
      rsync error: >>
      connection unexpectedly closed \(<n> bytes received so far\)
      protocol version mismatch -- is your shell clean
    `,
  },
  {
    name: "packages",
    source: "APT, dpkg, DNF, pacman, Homebrew, Nix, Flatpak, Snap, AppImage, winget, Chocolatey",
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
      Could not get lock \S{2,120}
      Unable to acquire the dpkg frontend lock
      dpkg was interrupted, you must manually run >>
      Sub-process \S{2,60} returned an error code
      Some index files failed to download
      Release file for \S{3,200} is not valid yet
      NO_PUBKEY \w{8,40}
      changed its <q> value from <q>
      Malformed entry <n> in (list|sources) file
      Conflicting values set for option >>
      Clearsigned file isn['’]t valid, got <q>
      Unable to fetch some archives
      Unable to find expected entry <q> in Release file
      subprocess returned error exit status <n>
      script returned error exit status <n>
      Errors were encountered while processing
      error processing (package|archive) >>
      does not match system \(<word>\)
      Depends: <some> but \S{1,80} is to be installed
      E: Package <q> has no installation candidate
      Failed to download metadata for repo <q>
      Cannot (download repomd.xml|prepare internal mirrorlist)
      Unable to find a match: >>
      No match for argument: <word>
      conflicts with file from package <word>
      conflicts between attempted installs of <word>
      Transaction (test|check) error
      is needed by \(installed\) <word>
      Public key for <word> is not installed
      cannot install both <word> (from <word> )?and <word>
      Curl error \(<n>\): >>
      All mirrors were (already )?tried
      failed to (prepare|init|initialize) transaction
      unable to lock database
      \S{2,200} exists in filesystem
      invalid or corrupted package
      failed retrieving file <q> from <word>
      failed to synchronize (all|any) databases
      key <q> could not be (looked up remotely|imported)
      required key missing from keyring
      unresolvable package conflicts detected
      installing \S{2,80} \(<word>\) breaks dependency <q>
      ==> ERROR: >>
      Your Command Line Tools are too (outdated|old)
      No (formulae or casks|formulae|available formula or cask) found
      Another active Homebrew process is already in progress
      Cannot install (in Homebrew on ARM processor|under Rosetta 2) in Intel default prefix
      The following directories are not writable by your user
      The \x60brew link\x60 step did not complete successfully
      Could not symlink \S{2,200}
      It seems there is already an? (App|Binary|Font|Directory) at <q>
      Download failed on (Cask|Formula|Resource) <q>
      Failure while executing; <q> exited with <n>
      experimental Nix feature <q> is disabled
      builder for <q> failed with exit code <n>
      file <q> was not found in the Nix search path
      collision between <q> and <q>
      The option <q> (does not exist. Definition values|has conflicting definition values|is used but not defined)
      is forbidden in pure eval(uation)? mode
      A definition for option <q> is not of type <q>
      cannot build (derivation )?<q>: >>
      cannot find installed snap <q>
      cannot install snap file: >>
      cannot communicate with server: >>
      snap-confine has elevated permissions and is not confined
      was published using classic confinement
      is not a snap cgroup
      No remote refs found( similar to| for) <q>
      Nothing matches \S{2,120} in remote <word>
      requires the runtime \S{5,120} which was not found
      Unable to load summary from remote <word>
      Flatpak system operation <word> not allowed for user
      While (pulling|fetching|trying to resolve|trying to apply) \S{3,120} (from remote )?<word>: >>
      Failed to sync with dbus proxy
      AppImages require FUSE to run
      error loading libfuse.so.2
      Cannot mount AppImage, please check your FUSE setup
      fuse: (device not found, try <q> first|failed to \w+ <some>|mount failed|bad mount point <q>)(: >>)?
      The SUID sandbox helper binary was found, but is not configured correctly
      No usable sandbox!
      Running as root without --no-sandbox is not supported
      Failed to move to new namespace
      An unexpected error occurred while executing the command
      Installer hash does not match
      Failed (when searching|when opening|in attempting to update the) source
      The package was not found with the source\(s\) listed
    `,
  },
  {
    name: "kernel",
    source: "Linux' printk, systemd, D-Bus, filesystems, mount(8), USB and Bluetooth",
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
      Job for <word> failed. See <some>
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
      WARNING: CPU: <n> PID: <n> at \S{3,160}
      Oops: [\w ]{2,60}\[#<n>\]
      Unable to handle kernel (paging request|NULL pointer dereference|access to user memory|read from unreadable memory) >>
      INFO: task \S{1,60} blocked for more than <n> seconds
      kthread starved for <n> jiffies
      detected (expedited )?stalls on CPUs/tasks
      NMI watchdog: >>
      mce: \[Hardware Error\]: >>
      PCIe Bus Error: >>
      nvme nvme\d: (controller is down; will reset|Device not ready; aborting|Disabling device after reset failure|Removing after probe failure|I/O <n> QID <n> timeout)
      exception Emask 0x\w+
      blk_update_request: >>
      critical (medium|target|space allocation) error, dev <word>
      Aborting journal on device <word>
      Remounting filesystem read-only
      BTRFS (error|critical) \(device <some>\)<some>: >>
      XFS \(\S{2,40}\): Metadata corruption detected
      XFS \(\S{2,40}\): Internal error
      FAT-fs \(\S{2,40}\): (error,|Volume was not properly unmounted|bogus number of reserved sectors|invalid media value)
      SQUASHFS error: >>
      volume is dirty and "force" flag is not set
      Windows is hibernated, refused to mount
      The disk contains an unclean file system
      cannot (mount|import|destroy|receive|unmount|share|send|receive incremental stream) '[\w./@:-]{1,120}': >>
      Volume group <q> (not found|has insufficient free space)
      No key available with this passphrase
      is not a valid LUKS device
      device-mapper: (reload|create|resume|remove) ioctl on >>
      mount: \S{1,160}: mount point does not exist
      special device /\S{2,120} does not exist
      bad superblock on \S{2,120}
      mounted or mount point busy
      mount.(nfs4?|cifs|ntfs|exfat|vboxsf|ceph|fuse|glusterfs|davfs|ecryptfs): >>
      mount error ?\(<n>\): >>
      umount: \S{2,160}: >>
      CIFS: VFS: >>
      CIFS VFS: >>
      failed to setup loop device( for <word>)?
      access denied by server while mounting <word>
      NT_STATUS_(?!OK)[A-Z_]{4,50}
      session setup failed: >>
      tree connect failed: >>
      Re-reading the partition table failed
      UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY
      Bad magic number in super-block
      The superblock could not be read or does not describe a valid
      failed to get canonical path of <q>
      EFI variables are not supported on this system
      Verification failed: \(0x1A\) Security Violation
      ACPI (BIOS )?Error( \(bug\))?: >>
      ACPI Exception: >>
      \S{2,160} does not exist. Dropping to a shell
      You are in emergency mode
      Failed to mount <q> on real root
      Your kernel headers for kernel <word> cannot be found
      modprobe: (FATAL|ERROR): >>
      could not insert (module )?<name>: >>
      module verification failed: >>
      no symbol version for <word>
      version magic <q> should be <q>
      exports duplicate symbol <word>
      failed to validate module \[\w+\] BTF: >>
      UBSAN: >>
      KASAN: >>
      KCSAN: >>
      refcount_t: >>
      list_(add|del) corruption
      scheduling while atomic
      sysfs: cannot create duplicate filename <q>
      irq <n>: nobody cared
      DRHD: handling fault >>
      IO_PAGE_FAULT
      firmware: failed to load \S{3,160}
      Possible missing firmware <word> for module <word>
      device descriptor read/(64|all|8), error <n>
      device not accepting address <n>, error <n>
      unable to enumerate USB device
      Maybe the USB cable is bad
      xHCI host (controller not responding, assume dead|not responding to stop endpoint command)
      HC died; cleaning up
      can['’]t set config #<n>, error <n>
      LIBUSB_ERROR_[A-Z_]{2,30}
      libusb: error \[\w+\] >>
      libusb_\w{3,40}(\(\))? failed(:| with) >>
      could not claim interface <n>: >>
      No DFU capable USB device available
      Error during download get_status
      org.bluez.Error.\w{3,40}
      br-connection-[a-z-]{4,40}
      le-connection-abort-by-local
      command (0x\w+ )?tx timeout
      \(code=(exited|dumped|killed), (status|signal)=([1-9]\d*|[A-Z]{2,12})(/[A-Z_]{2,30})?\)
      Active: failed \(Result: <word>\)
      Dependency failed for >>
      A dependency job for \S{2,80} failed
      Failed at step \w{2,40} spawning \S{2,200}: >>
      Unit \S{2,80} entered failed state
      start operation timed out. Terminating
      Timed out waiting for device <word>
      Failed to get D-Bus connection: >>
      System has not been booted with systemd as init system
      Interactive authentication required
      Failed to activate service <q>: >>
      Did not receive a reply. Possible causes
      Unknown lvalue <q> in section <q>
      has a bad unit file setting
      watchdog timeout \(limit <word>\)
      pam_\w{3,20}\(\S{3,60}\): authentication failure
      Authentication token manipulation error
      sudo: unable to (resolve host|open|execute|stat|send) >>
      no tty present and no askpass program specified
      must be owned by uid 0 and have the setuid bit set
      The "no new privileges" flag is set
      apparmor="DENIED" >>
      avc: {1,2}denied {1,2}\{ <some> \} for
    `,
  },
  {
    name: "drawing",
    source: "X11, Wayland, Qt, GTK, SDL, GLFW, EGL, Vulkan, Direct3D, FFmpeg, GStreamer, ImageMagick, ALSA, CUPS, Wine",
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
      X connection to \S{1,40} broken
      fatal IO error <n> \(<some>\) on X server
      [Cc]an['’]t open display:? ?<word>
      [Uu]nable to (open|connect to) (X )?display <name>
      Unable to init server: >>
      cannot connect to X server
      The DISPLAY environment variable is missing
      MESA-LOADER: failed to >>
      MESA: error: >>
      libGL error: >>
      glx: failed to create (drisw|dri2|dri3) screen
      GLXBadContext
      GLXBadDrawable
      GLXUnsupportedPrivateRequest
      GLFW [Ee]rror:? \(?<n>\)?:? >>
      The driver does not appear to support OpenGL
      Requested OpenGL version \S{1,20}, got version \S{1,20}
      Failed to find a suitable pixel format
      (WGL|GLX|EGL): Failed to (create|make|find|load|initialize) >>
      GL_FRAMEBUFFER_(INCOMPLETE|UNSUPPORTED)\w{0,40}
      [Ff]ramebuffer (is )?(incomplete|not complete)
      OpenGL [Ee]rror:? \(?(0x\w+|\d{3,5})
      \d+\(\d+\) : error C\d{4}: >>
      vkCreate\w{3,30}(\(\))? (failed|returned|call failed)( with)?( error)?:? >>
      vkQueue\w{3,30}(\(\))? (failed|returned)( with)?( error)?:? >>
      [Ff]ailed to find (a |any )?(suitable |compatible )?(Vulkan|GPU|graphics|DirectX|OpenGL)[\w -]{0,20} (device|adapter|driver|card)s?
      Failed to find GPUs with Vulkan support
      terminator_CreateInstance: >>
      Validation Error: \[ ?[\w-]{3,120} ?\] >>
      [Pp]arent device is lost
      ErrorDeviceLost
      ERROR_(DEVICE_LOST|OUT_OF_DEVICE_MEMORY|OUT_OF_HOST_MEMORY|INITIALIZATION_FAILED|INCOMPATIBLE_DRIVER|EXTENSION_NOT_PRESENT|LAYER_NOT_PRESENT|SURFACE_LOST_KHR|OUT_OF_DATE_KHR|OUT_OF_POOL_MEMORY)
      [Nn]o suitable (graphics |GPU )?adapter(s)? found
      Unable to find a GPU! >>
      Limit <q> value <n> is better than allowed <n>
      D3DERR_[A-Z]{5,40}
      D3D1\dCreateDevice\w{0,14} failed
      DX11 feature level <n> is required to run the engine
      Out of video memory trying to allocate a (rendering resource|texture)
      Ran out of memory allocating <n> bytes
      D3D device being lost
      DirectX (function "<some>" failed with|encountered an unrecoverable error)
      Video driver crashed and was reset
      GPU [Cc]rashed or D3D [Dd]evice [Rr]emoved
      NVRM: (Xid \(|API mismatch|RmInitAdapter failed|No NVIDIA GPU found|GPU \S{3,40} has fallen off the bus)
      \*ERROR\* >>
      ring \w{2,16} timeout
      GPU HANG: >>
      GPU reset begin!
      flip_done timed out
      vblank wait timed out
      Fence fallback timer expired on ring <word>
      failed to connect to (a |the )?[Ww]ayland (display|server|compositor)
      \w{2,40}@\d{1,8}: error <n>: >>
      interface <q> has no (event|method) <n>
      Lost connection to Wayland compositor
      The Wayland connection (broke|experienced a fatal error)
      Error <n> \(<some>\) dispatching to Wayland display
      Failed to create wl_display
      XDG_RUNTIME_DIR (is |environment variable )?(not set|is not set|invalid or not set)( in the environment)?
      qt.network.ssl: >>
      qt.tlsbackend.\w{3,20}: >>
      QSslSocket: cannot >>
      QSqlDatabase: >>
      QSqlQuery::\w{3,20}: >>
      QSocketNotifier: >>
      QPainter::\w{3,30}: >>
      QNetworkReply\w{0,20}: >>
      module <q> (version <n> )?is not installed
      Cannot assign to non-existent property <q>
      Binding loop detected for property <q>
      Unable to assign \[?\w{3,30}\]? to \w{3,30}
      cannot register existing type <q>
      Settings schema <q> (is not installed|does not contain a key named)
      No GSettings schemas are installed on the system
      Typelib file for namespace <q>, version <q> not found
      Namespace \w{2,30} not available
      assertion <q> failed
      SDL_Init\w{0,20}(\(\))? ([Ff]ailed|[Ee]rror):? >>
      SDL_Create\w{3,30}(\(\))? ([Ff]ailed|[Ee]rror):? >>
      SDL_Open\w{3,30}(\(\))? ([Ff]ailed|[Ee]rror):? >>
      Unable to initialize SDL:? >>
      err:module:\w{2,60} >>
      err:virtual:\w{2,60} >>
      err:vulkan:\w{2,60} >>
      err:mscoree:\w{2,60} >>
      err:winediag:\w{2,60} >>
      wine: (Unhandled|could not|failed to|cannot|invalid|configuration in|Call from) >>
      wine client error:\w{1,10}: >>
      Unhandled exception: page fault on (read|write|execute) access to \S{3,20}
      Bad EXE format for <word>
      Application tried to create a window, but no driver could be loaded
      err: {1,4}(Dxvk|DXVK|D3D|Dxgi|DXGI|Vulkan|Failed to|Unable to)\w{0,40}:? >>
      pressure-vessel-\S{3,40}: E: >>
      Required Vulkan (extension|feature|device extension) \S{3,60} not (supported|present)
      snd_pcm_\w{3,40}(\(\))?:? (error|failed)\S{0,2} >>
      audio open error: >>
      Unknown PCM <word>
      cannot find card <q>
      no soundcards found
      pa_context_connect\(\) failed(: >>)?
      jack server is not running or cannot be started
      Cannot lock down <n> byte memory area
      \[PaErrorCode -<n>\]
      Error opening (InputStream|OutputStream|RawInputStream|RawOutputStream|Stream): >>
      Unanticipated host error
      AUDCLNT_E_[A-Z_]{4,40}
      No Default Input Device Available
      Error querying device <n>
      client-error-(document-format-not-supported|not-found|not-possible|not-authorized|forbidden|bad-request|attributes-or-values-not-supported|not-authenticated|document-format-error|gone)
      server-error-(internal-error|operation-not-supported|service-unavailable|version-not-supported|device-error|temporary-error|not-accepting-jobs|busy|job-canceled)
      (lp|lpr|lpstat|lpadmin): Error - >>
      open of device \S{2,120} failed: >>
      Error during device I/O
      Fontconfig error: >>
      findfont: Font family <q> not found
      OTS parsing error: >>
      Failed to decode downloaded font
      All font fallbacks failed
      (Error|Task) (submitting|sending) (a )?packet to (the )?(muxer|decoder|encoder)
      Error (submitting packet to decoder|while (opening encoder|decoding stream|filtering|reading input)|marking filters as finished)\S{0,8}( >>)?
      Error (reinitializing filters|splitting the argument list|parsing options)\S{0,8}( >>)?
      Could not write header for output file
      Could not find tag for codec \w{2,30} in stream
      Output file #<n> does not contain any stream
      Stream (map|specifier) <q> (matches no streams|in filtergraph description)
      Unable to (choose an output format for|find a suitable output format for) <q>
      Non-monoton(ous|ic(ally increasing)?) DTS
      non monotonically increasing dts to muxer
      At least one output file must be specified
      Error selecting an encoder
      Cannot load (nvcuda.dll|libcuda.so.1|libnvidia-encode.so.1|nvEncodeAPI64?.dll)
      No capable devices found
      OpenEncodeSessionEx failed: >>
      Driver does not support the required nvenc API version
      Impossible to convert between the formats supported by the filter
      Failed to inject frame into filter network
      Device creation failed: >>
      No VA display found for device
      Failed to (initialise VAAPI connection|set value <q> for option <q>)
      vaInitialize failed with error code <n>
      Specified pixel format \w{2,20} is (invalid or )?not supported
      non-existing PPS <n> referenced
      error while decoding MB <n> <n>, bytestream <n>
      Invalid NAL unit size
      no decode delegate for this image format
      attempt to perform an operation not allowed by the security policy
      cache resources exhausted
      unable to open image <q>
      insufficient image data in file <q>
      VipsJpeg: >>
      Input (file|buffer) (is missing|contains unsupported image format|has corrupt header)
      cannot identify image file <name>
      cannot write mode \w{1,6} as \w{2,6}
      image file is truncated
      WARNING: from element /GstPipeline\S{0,120}: >>
      ERROR: from element /GstPipeline\S{0,120}: >>
      Internal data stream error
      streaming stopped, reason not-(linked|negotiated)
      Your GStreamer installation is missing a plug-in
      no element "\w{2,40}"
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
      The operation couldn['’]t be completed.? ?\(<some>\)
      The operation could not be completed. >>
      [\w.]{2,60}ErrorDomain( error|,? [Cc]ode[=:]?) ?<n>
      The (file|folder|document|disk|application|item|alias|data) (<q> )?couldn['’]t be (opened|saved|removed|moved|copied|read|found|completed) because >>
      You can['’]t (open|use) (the|this version of the) application <q> (because|with) >>
      The application <q> (is not open anymore|can['’]t be opened)
      Apple could not verify <q> is free of malware
      <q> will damage your computer
      lazy symbol binding failed: >>
      missing symbol called
      Termination Reason: {1,12}(Namespace )?[A-Z]\w{2,20},? >>
      code has no cdhash, completely unsigned
      not valid for use in process
      have different Team IDs
      An SSL error has occurred and a secure connection to the server cannot be made
      The Internet connection appears to be offline
      A server with the specified hostname could not be found
      The resource could not be loaded because the App Transport Security policy requires
      The certificate for this server is invalid
      The specified item (could not be found|already exists) in the keychain
      errSecInternalComponent
      User interaction is not allowed(?=$|[\n.(])
      A required entitlement isn['’]t present
      invalid active developer path
      There is a problem parsing the package
      package appears to be (corrupt|invalid)
      This app (isn['’]t|is not) compatible with your (device|phone)
      no devices/emulators found
      more than one device/emulator
      device unauthorized(?=$|[\n.])
      adb server version \(<n>\) doesn['’]t match this client
      signatures do not match (newer version|previously installed version|the previously installed version)
      Abort message: <q>
      ANR in \S{5,120}
      Input dispatching timed out
      Sorry, the application <word> <some>has stopped unexpectedly
      The application cannot be installed because >>
      This app could not be installed (at this time|because)
      Unable to [Ii]nstall "[^"\n]{2,60}"
      Unable to Verify App
      Untrusted Enterprise Developer
      Could not launch "[^"\n]{2,60}"
    `,
  },
  {
    name: "errno",
    source: "strerror(3), Rust's std::io::Error, Python's OSError, Go's syscall, libuv, WinSock's messages",
    messages: wordings`
      (No such file or directory|Permission denied|Operation not permitted|Connection refused|Connection reset by peer|Broken pipe|Address already in use|Too many open files) \(os error <n>\)
      (No space left on device|Invalid argument|Not a directory|Is a directory|File exists|Directory not empty|Read-only file system|Resource temporarily unavailable) \(os error <n>\)
      (Device or resource busy|Exec format error|Cannot allocate memory|Input/output error|Inappropriate ioctl for device|No route to host|Network is unreachable|Operation timed out) \(os error <n>\)
      (Connection timed out|Text file busy|File name too long|Bad file descriptor|No such process|No such device|Function not implemented|Operation not supported) \(os error <n>\)
      (Access is denied|The system cannot find the (file|path) specified|The filename, directory name, or volume label syntax is incorrect). \(os error <n>\)
      (The directory is not empty|The parameter is incorrect). \(os error <n>\)
      (The handle is invalid|The pipe is being closed|A required privilege is not held by the client|Cannot create a file when that file already exists|program not found). \(os error <n>\)
      \[Errno <n>\] >>
      \[WinError <n>\] >>
      (open|stat|lstat|mkdir|remove|rename|unlink|chmod|chown|chdir|fork/exec|exec|readlink|unlinkat|openat|read|scandir) \S{1,200}: no such file or directory
      (open|stat|lstat|mkdir|remove|rename|unlink|chmod|chown|chdir|fork/exec|exec|readlink|unlinkat|openat|read|scandir) \S{1,200}: permission denied
      (open|stat|lstat|mkdir|remove|rename|unlink|chmod|chown|chdir|fork/exec|exec|readlink|unlinkat|openat|setns|mount) \S{1,200}: operation not permitted
      (open|mkdir|rename|unlink|remove|unlinkat|chmod) \S{1,200}: read-only file system
      (read|copy_file_range|open) \S{1,200}: is a directory
      (open|stat|mkdir|lstat|chdir) \S{1,200}: not a directory
      (rename|remove|unlinkat|mount|umount|open) \S{1,200}: device or resource busy
      (mkdir|link|symlink|rename) \S{1,200}: file exists
      (rename|link) \S{1,200} \S{1,200}: invalid cross-device link
      No space left on device
      [Tt]oo many open files( in system)?
      [Nn]o buffer space available
      [Aa]ddress already in use
      Cannot allocate memory
      [Cc]annot assign requested address
      [Aa]ddress family not supported by protocol
      Connection refused
      Network is unreachable
      [Nn]o route to host
      Host is (down|unreachable)
      Read-only file system(?=$|[\n.,;:)'"])
      Input/output error
      Operation not permitted
      Operation not supported(?=$|[\n.,;:)'"])
      Resource temporarily unavailable
      Device or resource busy
      Directory not empty
      Bad file descriptor
      Text file busy
      Exec format error
      Software caused connection abort
      Transport endpoint is already connected
      Invalid or incomplete multibyte or wide character
      Value too large for defined data type
      Numerical result out of range
      Resource deadlock (avoided|would occur)
      No child processes(?=$|[\n.,:)'"])
      [Nn]o medium found
      Attempt to access beyond end of device
      Key was rejected by service
      Remote I/O error
      Socket is not connected
      [Oo]peration timed out after <n>
      Connection aborted
      Cannot send after transport endpoint shutdown
      Protocol wrong type for socket
      listen (tcp|udp|unix)[46]? \S{1,120}: >>
      bind: (address already in use|permission denied|cannot assign requested address|no such file or directory)
      bind\(\) to \S{1,80} failed
      EAFNOSUPPORT
      EADDRNOTAVAIL
      EHOSTUNREACH
      ENETUNREACH
      UNKNOWN: unknown error, <word>
      An attempt was made to access a socket in a way forbidden by its access permissions
      Only one usage of each socket address <some> is normally permitted
      A socket operation was attempted to an unreachable (host|network)
      A socket operation encountered a dead network
      No such host is known
      A non-blocking socket operation could not be completed immediately
      The requested address is not valid in its context
      An established connection was aborted by the software in your host machine
      An operation was attempted on something that is not a socket
      The requested name is valid, but no data of the requested type was found
      A request to send or receive data was disallowed because the socket
      An operation on a socket could not be performed because >>
      connectex: (An?|No) >>
      wsarecv: An? >>
      wsasend: An? >>
    `,
  },
  {
    name: "windows",
    source:
      "Windows' system error codes, HRESULTs, NTSTATUS values, bug checks, its loader, installers, event log and WSL",
    messages: wordings`
      Access is denied(?=$|[\n.,;:)'"])
      The process cannot access the file( <q>)? because >>
      The filename, directory name, or volume label syntax is incorrect
      The filename or extension is too long
      The directory (is not empty|name is invalid)(?=$|[\n.(:])
      The device is not ready(?=$|[\n.(])
      The media is write protected
      The volume for a file has been externally altered
      Cannot create a file when that file already exists
      The file or directory is corrupted and unreadable
      The file cannot be accessed by the system
      The disk structure is corrupted and unreadable
      Not enough (memory resources are|storage is|quota is) available to process this command
      The paging file is too small for this operation to complete
      There is not enough space on the disk
      The network path was not found
      The network name cannot be found
      The specified network name is no longer available
      The semaphore timeout period has expired
      The (requested )?operation requires elevation
      The requested operation cannot be performed on a file with a user-mapped section open
      A required privilege is not held by the client
      The system cannot move the file to a different disk drive
      The request could not be performed because of an I/O device error
      The request is not supported(?=$|[\n.(])
      A device (attached to the system is not functioning|which does not exist was specified)
      The device does not recognize the command
      Data error \(cyclic redundancy check\)
      The I/O operation has been aborted because of either a thread exit or an application request
      Invalid access to memory location
      The pipe (has been ended|is being closed)
      All pipe instances are busy
      No process is on the other end of the pipe
      The service did not respond to the start or control request in a timely fashion
      The service cannot be started, either because it is disabled
      The service has not been started(?=$|[\n.(])
      The dependency service or group failed to start
      ([A-Z]\w{1,30} )?([Hh]ost|[Pp]rocess|[Ss]erv(er|ice)|[Ww]orker|[Dd]aemon|[Rr]enderer|[Kk]ernel|[Hh]elper|[Aa]gent) (has |was )?(terminated|stopped|exited|quit|ended|closed|died) [Uu]nexpectedly
      received SIG(SEGV|ABRT|BUS|ILL|FPE) for address: <word>
      The specified service (does not exist as an installed service|has been marked for deletion|already exists)
      The user name or password is incorrect
      The specified network password is not correct
      Logon failure: >>
      The trust relationship between this workstation and the primary domain failed
      The referenced account is currently locked out
      This operation returned because the timeout period expired
      This program is blocked by group policy
      The referenced assembly is not installed on your system
      A referral was returned from the server
      An internal error occurred. \(?0x\w+
      Unspecified error
      Catastrophic failure
      Invalid class string
      No such interface supported
      Server execution failed
      The object invoked has disconnected from its clients
      Call was rejected by callee
      The application called an interface that was marshalled for a different thread
      CoInitialize has not been called
      Cannot change thread mode after it is set
      Library not registered
      The remote procedure call failed
      There are no more endpoints available from the endpoint mapper
      The cloud (file provider is not running|operation is invalid)
      A dynamic link library \(DLL\) initialization routine failed
      The image file <some> is valid, but is for a machine type other than the current machine
      is either not designed to run on Windows or it contains an error
      The operating system (is not presently configured to run this application|cannot run <word>)
      The ordinal <n> could not be located in the dynamic link library
      The memory could not be "?(read|written)
      The instruction at <q> referenced memory at <q>
      This application has requested the Runtime to terminate it in an unusual way
      abnormal program termination
      has encountered a problem and needs to close
      A problem caused the program to stop working correctly
      Faulting (application|module) (name|path): >>
      System Error.? {1,3}Code: <n>
      There is a problem with this Windows Installer package
      This installation package (could not be opened|is not supported by this processor type)
      Another (installation|program) is (already )?(in progress|being installed)
      The Windows Installer Service could not be accessed
      The feature you are trying to use is on a network resource that is unavailable
      Error opening file for writing
      Installer integrity check has failed
      The (setup|source) files? (are corrupted|is corrupted|<q> does not exist)
      An error occurred while trying to (replace the existing|copy a|rename a|read the source|create a) file
      (DeleteFile|CreateProcess|MoveFile|RestartReplace|ShellExecuteEx|CreateFile|LoadLibrary|RegCreateKeyEx|VirtualAlloc|CreateWindowEx) failed(; code| with( error)?( code)?:?|:) >>
      Unable to (execute file|register the DLL/OCX|register the type library): >>
      CreateProcess error=<n>, >>
      Cannot run program <q>( \(in directory <q>\))?: >>
      WslRegisterDistribution failed with error: >>
      Wsl/Service/\S{1,160}
      Wsl/InstallDistro/\S{1,160}
      The Windows Subsystem for Linux (has no installed distributions|instance has terminated|optional component is not enabled)
      There is no distribution with the supplied name
      WSL2 is not supported with your current machine configuration
      The attempted operation is not supported for the type of object referenced
      could not be started because a required feature is not installed
      Exception from HRESULT: 0x\w{8}( \(\w+\))?
      HRESULT( was| is| =|:|=) ?0x8\w{7}
      [Ee]rror: 0x8[\da-fA-F]{7}
      [Ee]rror code:? \(?0x8[\da-fA-F]{7}
      \(0x800[47][\da-fA-F]{4}\)
      0xc0000(005|01d|022|07b|094|0fd|0e9|135|139|142|374|409|417|428|602)
      0xC0000(005|01D|022|07B|094|0FD|0E9|135|139|142|374|409|417|428|602)
      STATUS_(ACCESS_VIOLATION|STACK_OVERFLOW|HEAP_CORRUPTION|STACK_BUFFER_OVERRUN|DLL_NOT_FOUND|DLL_INIT_FAILED)
      STATUS_(ENTRYPOINT_NOT_FOUND|ILLEGAL_INSTRUCTION|BREAKPOINT|INVALID_IMAGE_FORMAT|INVALID_IMAGE_HASH)
      STATUS_(ACCESS_DENIED|SHARING_VIOLATION|INVALID_PARAMETER|OBJECT_NAME_NOT_FOUND|NO_MEMORY|IN_PAGE_ERROR|LOGON_FAILURE|NOT_SUPPORTED|PRIVILEGED_INSTRUCTION|INVALID_HANDLE)
      ERROR_(ACCESS_DENIED|FILE_NOT_FOUND|PATH_NOT_FOUND|SHARING_VIOLATION|INVALID_HANDLE|INVALID_PARAMETER|NOT_ENOUGH_MEMORY|ALREADY_EXISTS|DISK_FULL)
      ERROR_(MOD_NOT_FOUND|PROC_NOT_FOUND|BAD_EXE_FORMAT|INVALID_FUNCTION|NO_SYSTEM_RESOURCES|INTERNET_\w{3,40}|WINHTTP_\w{3,40}|CLOUD_FILE_\w{3,40})
      (DRIVER_)?IRQL_NOT_LESS_OR_EQUAL
      DRIVER_(POWER_STATE_FAILURE|VERIFIER_DETECTED_VIOLATION|OVERRAN_STACK_BUFFER|PAGE_FAULT_\w+)
      SYSTEM_(SERVICE_EXCEPTION|THREAD_EXCEPTION_NOT_HANDLED)
      PAGE_FAULT_IN_NONPAGED_AREA
      KERNEL_SECURITY_CHECK_FAILURE
      KMODE_EXCEPTION_NOT_HANDLED
      (DPC|CLOCK)_WATCHDOG_(VIOLATION|TIMEOUT)
      WHEA_UNCORRECTABLE_ERROR
      VIDEO_(TDR_FAILURE|TDR_TIMEOUT_DETECTED|SCHEDULER_INTERNAL_ERROR|DXGKRNL_FATAL_ERROR|MEMORY_MANAGEMENT_INTERNAL)
      CRITICAL_PROCESS_DIED
      BAD_POOL_(HEADER|CALLER)
      INACCESSIBLE_BOOT_DEVICE
      UNEXPECTED_KERNEL_MODE_TRAP
      Your (PC|device) ran into a problem and needs to restart
      This device cannot start(?=$|[\n. (])
      Windows has stopped this device because it has reported problems
      Windows cannot (verify the digital signature for|initialize the device driver for|load the device driver for) <some>
      The driver cannot be loaded because >>
      A driver can['’]t load on this device
      The third-party INF does not contain digital signature information
      The hash for the file is not present in the specified catalog file
      Operation did not complete successfully because the file contains a virus
      contains a virus or potentially unwanted software
    `,
  },
  {
    name: "translated",
    source:
      "Windows' and glibc's messages in German, French, Spanish, Portuguese, Italian, Polish, Russian, Chinese, Japanese and Korean",
    messages: wordings`
      Du kannst das Programm (<q>|„[^“”\n]{1,80}[“”]) nicht öffnen, da (dieses Programm|es) auf diesem Mac nicht unterstützt wird
      Vous ne pouvez pas ouvrir l['’]application <q>,? car cette application n['’]est pas prise en charge (par|sur) ce Mac
      Die Anwendung konnte nicht (korrekt|richtig) gestartet werden
      Die Ausführung des Codes kann nicht fortgesetzt werden, da <word> nicht gefunden wurde
      Das Programm kann nicht gestartet werden, da <word> auf dem Computer fehlt
      Das System kann (die angegebene Datei|den angegebenen Pfad) nicht finden
      Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess verwendet wird
      Das angegebene Modul wurde nicht gefunden
      ist entweder falsch geschrieben oder konnte nicht gefunden werden
      Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte
      Eine vorhandene Verbindung wurde vom Remotehost geschlossen
      Der Objektverweis wurde nicht auf eine Objektinstanz festgelegt
      Zugriff verweigert
      Datei oder Verzeichnis nicht gefunden
      Verbindungsaufbau abgelehnt
      (Kommando|Befehl) nicht gefunden
      Der Zugriff auf den Pfad <q> wurde verweigert
      Auf dem (Gerät|Datenträger) ist kein Speicherplatz mehr verfügbar
      L['’]application n['’]a pas (pu|réussi à) démarrer correctement
      L['’]exécution d[eu] code ne peut pas (continuer|se poursuivre),? car <word> >>
      Impossible de démarrer le programme car il manque <word> >>
      Le (fichier|module|chemin d['’]accès) spécifié est introuvable
      Aucun fichier ou dossier de ce (type|nom)
      Permission non accordée
      n['’]est pas reconnu en tant que commande interne
      Le processus ne peut pas accéder au fichier car >>
      La référence d['’]objet n['’]est pas définie à une instance d['’]un objet
      commande introuvable
      Accès refusé
      La aplicación no se pudo iniciar correctamente
      La ejecución de(l)? código no puede continuar porque >>
      El programa no puede iniciarse porque falta <word> en el equipo
      El sistema no puede (encontrar|hallar) (el archivo especificado|la ruta especificada)
      No existe el (archivo|fichero) o el directorio
      Permiso denegado
      Acceso denegado
      no se reconoce como un comando interno o externo
      No se puede encontrar el módulo especificado
      El proceso no (tiene acceso|puede obtener acceso) al archivo porque >>
      Referencia a objeto no establecida como instancia de un objeto
      no se encontró la orden
      Não foi possível (iniciar o aplicativo corretamente|encontrar o módulo especificado)
      O aplicativo não pôde ser inicializado corretamente
      A execução do código não pode (continuar|prosseguir) porque >>
      O programa não pode ser iniciado porque >>
      O sistema não pode encontrar o (arquivo|caminho) especificado
      Arquivo ou diretório (inexistente|não encontrado)
      não é reconhecido como um comando interno >>
      comando não encontrado
      Permissão negada
      Acesso negado
      Referência de objeto não definida para uma instância de um objeto
      Impossibile (avviare correttamente l['’]applicazione|trovare il (file|percorso|modulo) specificato|continuare l['’]esecuzione del codice)
      File o directory non esistente
      non è riconosciuto come comando interno o esterno
      Accesso negato
      comando non trovato
      Aplikacja nie została właściwie uruchomiona
      Nie ma takiego pliku ani katalogu
      Odmowa dostępu
      Nie można odnaleźć określon(ego pliku|ego modułu|ej ścieżki)
      Böyle bir dosya ya da dizin yok
      Uygulama düzgün olarak başlatılamadı
      Ошибка при запуске приложения
      Не удается (продолжить выполнение кода|найти указанный (файл|модуль|путь))
      Запуск программы невозможен, так как >>
      Нет такого файла или каталога
      Отказано в доступе
      не является внутренней или внешней
      Системе не удается найти указанный путь
      Процесс не может получить доступ к файлу
      команда не найдена
      Ссылка на объект не указывает на экземпляр объекта
      Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение
      应用程序无法正常启动
      由于找不到 ?<word>，无法继续执行代码
      无法启动此程序，因为计算机中丢失 ?<word>
      系统找不到指定的(文件|路径)
      找不到指定的模块
      不是内部或外部命令
      没有那个文件或目录
      另一个程序正在使用此文件，进程无法访问
      由于目标计算机积极拒绝，无法连接
      远程主机强迫关闭了一个现有的连接
      未将对象引用设置到对象的实例
      不是有效的 ?Win32 ?应用程序
      系統找不到指定的(檔案|路徑)
      應用程式無法正確(啟動|初始化)
      アプリケーションを正しく起動できませんでした
      が見つからないため、コードの実行を続行できません
      がないため、プログラムを開始できません
      指定された(ファイル|パス|モジュール)が見つかりません
      アクセスが拒否されました
      そのようなファイルやディレクトリはありません
      内部コマンドまたは外部コマンド
      別のプロセスで使用されているため、プロセスはファイルにアクセスできません
      対象のコンピューターによって拒否されたため、接続できませんでした
      オブジェクト参照がオブジェクト ?インスタンスに設定されていません
      응용 프로그램을 제대로 시작하지 못했습니다
      코드 실행을 진행할 수 없습니다
      지정된 (파일|경로|모듈)을 찾을 수 없습니다
      그런 파일이나 디렉터리가 없습니다
      액세스가 거부되었습니다
      내부 또는 외부 명령
      Keine Berechtigung
      Kein Git-Repository
      wurde nicht als Name eines Cmdlet
      die Ausführung von Skripts auf diesem System deaktiviert ist
      n['’]est pas reconnu (comme|en tant que) nom d['’]applet de commande
      l['’]exécution de scripts est désactivée sur ce système
      n['’]est un dépôt git
      no se reconoce como nombre de un cmdlet
      la ejecución de scripts está deshabilitada en este sistema
      não é reconhecido como nome de cmdlet
      a execução de scripts foi (desabilitada|desativada) neste sistema
      non è riconosciuto come nome di cmdlet
      l['’]esecuzione di script è disabilitata nel sistema in uso
      Permesso negato
      не распознано как имя командлета
      выполнение сценариев отключено в этой системе
      В соединении отказано
      无法将<q>项识别为 cmdlet
      因为在此系统上禁止运行脚本
      このシステムではスクリプトの実行が無効になっているため
      許可がありません
    `,
  },
];
