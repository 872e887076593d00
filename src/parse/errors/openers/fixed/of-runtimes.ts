import { wordings } from "../../../../wording/wordings.ts";
import type { MessageFamily } from "./message-lines.ts";

/** What runtimes, and the libraries that everybody uses on them, say of a running program. */
export const RUNTIME_MESSAGES: readonly MessageFamily[] = [
  {
    name: "javascript",
    source: "V8's message-template.h, JavaScriptCore's and SpiderMonkey's messages",
    messages: wordings`
      [Cc]annot convert undefined or null to object
      [Cc]annot access <q> before initialization
      [Cc]annot destructure property <q> of >>
      [Cc]annot use import statement outside a module
      [Cc]annot use 'in' operator to search for <q> in >>
      [Cc]annot assign to read only property <q> of object
      [Cc]annot redefine property: <word>
      [Cc]annot delete property <q> of
      [Cc]annot add property <word>, object is not extensible
      [Ii]dentifier <q> has already been declared
      [Uu]nexpected token <q>, <some> is not valid JSON
      [Uu]nexpected token \S{1,3} in JSON at position <n>
      [Uu]nexpected token (<q>|\S{1,12}(?=[.,)]|$)|[^\w\s]\S{0,11}(?=\s)|(export|import|function|const|default|class|return|end|identifier)(?=\s))
      [Uu]nexpected end of (JSON )?input
      [Uu]nexpected non-whitespace character after JSON at position <n>
      [Uu]nexpected (identifier|strict mode reserved word|reserved word|string|number)(?=$|[\s.,)](?! ))
      [Ii]nvalid or unexpected token
      [Mm]aximum call stack size exceeded
      [Ii]nvalid array length
      [Ii]nvalid (time value|date|time zone specified: <word>)
      (window|document|process|global|globalThis|navigator|localStorage|self|require|exports|module|Buffer|__dirname|__filename) is not defined
      (regeneratorRuntime|React|jQuery|\$|HTMLElement|fetch|crypto|SharedArrayBuffer|ReadableStream|TextEncoder|Element) is not defined
      (undefined|null) is not an (object|iterable|function)( ?\([^\n]{1,160}?\))?(?=$|[\s.,;)'"])
      [Cc]an['’]t access property <q>, <some> is (undefined|null)
      [Oo]bject doesn['’]t support (this )?property or method( <q>)?
      [Dd]ynamic require of <q> is not supported
      require\(\) of ES [Mm]odule <word>
      [Mm]ust use import to load ES Module
      The requested module <q> (does not provide an export named|is a CommonJS module)( <q>)?
      does not provide an export named <q>
      Named export <q> not found
      [Mm]odule not found: (Error: )?(Can['’]t|Cannot) (resolve|find) >>
      [Ff]ailed to resolve (import|entry for package|module specifier|component:?) <name>( from <q>)?
      Could not resolve <q>( from <q>)?
      No matching export in <q> for import <q>
      <q> is not exported (by|from) <name>
      [Uu]nknown file extension <q>
      Package subpath <q> is not defined by "exports"
      No "exports" main defined in <word>
      [Cc]lass constructor <name> cannot be invoked without 'new'
      [Cc]lass extends value <some> is not a constructor or null
      [Ss]uper expression must either be null or a function
      [Cc]onverting circular structure to JSON
      [Ii]nvalid regular expression: >>
      [Ii]nvalid assignment (to const|left-hand side)
      [Aa]ssignment to constant variable
      [Rr]educe of empty array with no initial value
      [Dd]o not know how to serialize a BigInt
      [Cc]annot mix BigInt and other types
      [Ii]nvalid left-hand side in assignment
      [Mm]issing initializer in const declaration
      [Mm]issing \) after argument list
      await is only valid in async functions
      [Tt]he "<some>" (argument|property) must be >>
      [Cc]allback must be a function
      [Tt]he value of "<some>" is out of range
      [Ii]ncorrect header check
      digital envelope routines::\w+
      error:0308010C:digital envelope routines::unsupported
      JavaScript heap out of memory
      was compiled against a different Node.js version
      Could not locate the bindings file
      [Mm]odule did not self-register
      listen EADDRINUSE: >>
      spawn \S{1,80} E[A-Z]{3,14}
      [Uu]nsupported engine
      ReadableStream is locked
      [Bb]ody is unusable
      [Bb]ody has already been (read|consumed)
      stream is not readable
      write after end
      premature close
      [Pp]ossible EventEmitter memory leak detected
      Ineffective mark-compacts near heap limit
      Reached heap limit Allocation failed
    `,
  },
  {
    name: "web-page",
    source: "https://html.spec.whatwg.org, Blink's and Gecko's messages of the console",
    messages: wordings`
      [Ff]ailed to fetch dynamically imported module
      error loading dynamically imported module
      Failed to execute <q> on <q>
      Failed to (read|set) the <q> property from <q>
      Failed to construct <q>
      Failed to load resource: >>
      ResizeObserver loop (limit exceeded|completed with undelivered notifications)
      The operation is insecure
      The (user|operation) (was )?aborted( a request)?
      The play\(\) request was interrupted
      NetworkError when attempting to fetch resource
      Blocked a frame with origin <q> from accessing a cross-origin frame
      Mixed Content: The page at >>
      Permissions policy violation: >>
      has been blocked by CORS policy(: <some>)?
      exceeded the quota
      [Ll]oading (CSS )?chunk \S{1,60} failed
      Could not establish connection. Receiving end does not exist
      Extension context invalidated
      The message port closed before a response was received
      Unchecked runtime.lastError: >>
      Access to storage is not allowed from this context
      Manifest version 2 is deprecated
      Invalid Host header
      WebSocket connection to <q> failed(: <some>)?
      WebGL context (could not be created|lost)
      Error creating WebGL context
      Too many active WebGL contexts
      Specified native messaging host not found
      The FetchEvent for <q> resulted in a network error response: >>
      INVALID_(OPERATION|ENUM|VALUE): >>
    `,
  },
  {
    name: "components",
    source: "https://react.dev, https://vuejs.org/error-reference/, https://angular.dev/errors, React Native",
    messages: wordings`
      Objects are not valid as a React child
      Invalid hook call
      Element type is invalid: expected a string >>
      Maximum update depth exceeded
      Maximum recursive updates exceeded
      Rendered (more|fewer) hooks than (during the previous render|expected)
      Too many re-renders
      Text content (does|did) not match( server-rendered HTML)?
      Hydration failed because >>
      There was an error while hydrating
      Hydration (node|text|children|attribute|class|style|completed but contains) mismatch(es)? >>
      Cannot update a component \(?<q>?\)? while rendering a different component
      Can['’]t perform a React state update on an unmounted component
      Nothing was returned from render
      React.Children.only expected to receive a single React element child
      Each child in a list should have a unique "key" prop
      [Rr]eact has detected a change in the order of Hooks
      <word> was not found in the UIManager
      Unable to resolve module <name>( from <name>)?
      Native module <some> (tried to override|cannot be null)
      Text strings must be rendered within a <Text> component
      The action <some> was not handled by any navigator
      Couldn['’]t find a navigation (object|context)
      could not find react-redux context value
      Failed to resolve component: <word>
      Unknown custom element: <word>
      was accessed during render but is not defined on instance
      injection <q> not found
      No provider for <word>
      Can['’]t bind to <q> since it isn['’]t a known property of <q>
      <q> is not a known element
      No component factory found for <word>
      Unexpected value <q> imported by the module <q>
      The pipe <q> could not be found
      Form submission canceled because the form is not connected
      No QueryClient set
      No routes matched location <q>
      <word> must be used within an? <some>
    `,
  },
  {
    name: "typescript",
    source: "TypeScript's diagnosticMessages.json",
    messages: wordings`
      Property <q> (does not exist on|is missing in) type <q>( but required in type <q>)?
      Type <some> is not assignable to type <q>
      Argument of type <some> is not assignable to parameter of type <q>
      Cannot find name <q>
      Could not find a declaration file for module <q>
      Cannot find module <q> or its corresponding type declarations
      Cannot find (type definition file for|namespace) <q>
      Object (literal may only specify known properties|is possibly <q>|is of type 'unknown')
      <q> is possibly <q>
      Expected <n>(-<n>)? arguments, but got <n>
      Module <q> has no (exported member|default export)( <q>)?
      implicitly has an? <q> type
      No overload matches this call
      Type instantiation is excessively deep and possibly infinite
      The inferred type of <q> cannot be named without a reference to <q>
      refers to a value, but is being used as a type here
      cannot be used as a JSX component
      does not have any construct or call signatures
      <q> only refers to a type, but is being used as a value here
      Excessive stack depth comparing types <q>
      This expression is not (callable|constructable)
      Duplicate identifier <q>
      Generic type <q> requires <some> type argument
      File <q> is not (a module|under 'rootDir')
      Cannot redeclare block-scoped variable <q>
      has no properties in common with type <q>
      Interface <q> (incorrectly|cannot simultaneously) extends? <some>
      Class <q> incorrectly (implements|extends) <some>
      <q> has no call signatures
      Unknown compiler option <q>
      Option <q> (has been removed|is deprecated|can only be used when|cannot be specified)
      Expression produces a union type that is too complex to represent
      Cannot invoke an object which is possibly <q>
    `,
  },
  {
    name: "node-tools",
    source: "webpack, Vite, esbuild, Rollup, Babel, ESLint, PostCSS, Sass, Jest, Playwright, Puppeteer, npm",
    messages: wordings`
      You may need an (appropriate|additional) loader to handle
      (This relative module was|These relative modules were|This dependency was|These dependencies were) not found:
      Support for the experimental syntax <q> isn['’]t currently enabled
      Definition for rule <q> not found
      Failed to load (plugin|parser|config) <q>( declared in <q>)?
      ESLint couldn['’]t find (the|an) <some>
      Unexpected top-level property <q>
      Invalid (options|configuration) object
      Duplicate plugin/preset detected
      Cannot find (preset|plugin) <q>
      Cannot apply unknown utility class:? <name>
      The <q> class does not exist
      Can['’]t find stylesheet to import
      Undefined (variable|mixin|function)(?=[.:]| <q>)
      Jest encountered an unexpected token
      Your test suite must contain at least one test
      Exceeded timeout of <n> ?ms for an?
      Test timeout of <n> ?ms exceeded
      Timed out retrying after <n> ?ms
      cy\.\w+\(\) failed because >>
      Timeout of <n> ?ms exceeded
      (Navigation )?[Tt]imeout of <n> ms exceeded
      Protocol error \([\w.]{3,60}\): >>
      Execution context was destroyed
      Target (page, context or browser has been closed|closed)
      Failed to launch the browser process
      Browser was not found at the configured executablePath
      session not created: >>
      no such (element|window|frame): >>
      stale element (reference|not found)
      element (click intercepted|not interactable)
      chrome not reachable
      Could not find (Chrome|Chromium|browser) \(ver\. <word>\)
      [Mm]issing script: <name>
      No matching version found for <word>
      unable to resolve dependency tree
      Could not resolve dependency
      Conflicting peer dependency: <word>
      integrity checksum failed
      The engine <q> is incompatible with this module
      Query engine library for current platform <q> could not be found
      Can['’]t reach database server at <q>
      Failed to parse source for import analysis
      Missing "<some>" specifier in "<some>" package
      Unable to write (in)?to <some> because
      Watchpack Error
    `,
  },
  {
    name: "python",
    source: "CPython's Objects, Modules and Lib",
    messages: wordings`
      <word>:\d{1,7}: (?!PendingDeprecation|Deprecation|Future|User|Runtime|Resource|Syntax|Import|Unicode|Bytes|InsecureRequest|Experimental)[A-Z]\w{2,40}Warning: >>
      cannot import name <q>( from (partially initialized module )?<q>)?
      attempted relative import (with no known parent package|beyond top-level package)
      unsupported operand type\(s\) for <some>: <q> and <q>
      bad operand type for <some>: <q>
      missing <n> required (positional|keyword-only) arguments?: >>
      got an unexpected keyword argument <q>
      got multiple values for (keyword )?argument <q>
      takes( from)? <n>( to <n>)? positional arguments? but <n> (was|were) given
      takes no (keyword )?arguments
      takes exactly <n> arguments? \(<n> given\)
      object of type <q> has no len\(\)
      can only concatenate \w+ \(not <q>\) to \w+
      must be (str|real number|an? \w+|string|bytes), not <name>
      string indices must be integers
      (list|tuple|range|string) index out of range
      (list|tuple) indices must be integers or slices, not <word>
      not enough values to unpack \(expected <some>, got <n>\)
      too many values to unpack \(expected <n>(, got <n>)?\)
      invalid literal for int\(\) with base <n>: <q>
      could not convert string to float: <name>
      <q> codec can['’]t (decode|encode) >>
      invalid (start|continuation) byte
      dictionary changed size during iteration
      maximum recursion depth exceeded
      name <q> is not defined
      local variable <q> referenced before assignment
      cannot access local variable <q> where it is not associated with a value
      unhashable type: <q>
      argument of type <q> is not (iterable|a container or iterable)
      cannot unpack non-iterable <word> object
      a bytes-like object is required, not <q>
      expected str, bytes or os.PathLike object, not <word>
      Object of type <name> is not JSON serializable
      There is no current event loop in thread <q>
      asyncio.run\(\) cannot be called from a running event loop
      This event loop is already running
      Event loop is closed
      Expecting (value|property name enclosed in double quotes|',' delimiter): line <n> column <n>
      Extra data: line <n> column <n>
      cannot pickle <q> object
      [Cc]an['’]t pickle >>
      Can['’]t instantiate abstract class <name>
      metaclass conflict: >>
      module <q> has no attribute <q>
      type object <q> has no attribute <q>
      property <q> of <q> object has no setter
      descriptor <q> requires an? <q> object
      can['’]t set attribute( <q>)?
      'NoneType' object (is not|has no|does not support) <some>(?=$|[\n.,;)"])
      generator didn['’]t (stop|yield)
      signal only works in main thread
      Unknown level: <q>
      DLL load failed( while importing \w+)?(: <some>)?
      inconsistent use of tabs and spaces in indentation
      unindent does not match any outer indentation level
      unterminated string literal
      f-string: >>
      The above exception was the direct cause
      No module named <name>
      Requested settings?( \w+)?, but settings are not configured
      App registry isn['’]t ready yet
      Apps aren['’]t loaded yet
    `,
  },
  {
    name: "python-packages",
    source: "pip, setuptools, Poetry, conda, uv",
    messages: wordings`
      No matching distribution found for <word>
      Failed building wheel for <word>
      Could not build wheels for <word>
      Failed to build installable wheels for some pyproject.toml based projects
      ERROR: Failed to build <word>
      externally-managed-environment
      Microsoft Visual C\+\+ <n> or greater is required
      No solution found when resolving dependencies
      Cannot install <some> because these package versions have conflicting dependencies
      requires a different Python: <some>
      Getting requirements to build wheel did not run successfully
      Preparing metadata \(pyproject.toml\) did not run successfully
      legacy-install-failure
      is not a supported wheel on this platform
      does not appear to be a Python project
      Multiple top-level (packages|modules) discovered in a flat-layout
      Unable to find installation candidates for <word>
      The following packages are not available from current channels
      Because no versions of <word> match
      neither 'setup.py' nor 'pyproject.toml' found
      cannot uninstall <q>
      Double requirement given: >>
    `,
  },
  {
    name: "arrays",
    source: "NumPy, pandas, SciPy, scikit-learn, PyTorch, TensorFlow, CUDA",
    messages: wordings`
      operands could not be broadcast together with shapes >>
      could not broadcast input array from shape >>
      setting an array element with a sequence
      The truth value of an? (array|Series|DataFrame|Index|Tensor) <some>
      shapes <some> not aligned
      index <n> is out of bounds for axis <n> with size <n>
      single positional indexer is out-of-bounds
      too many indices for array
      cannot reshape array of size <n> into shape >>
      numpy.(ndarray|dtype) size changed, may indicate binary incompatibility
      A module that was compiled using NumPy 1.x cannot be run in NumPy <word>
      numpy.core.multiarray failed to import
      Length of values <some> does not match length of index
      Length mismatch: >>
      cannot reindex (from a|on an axis with) duplicate (axis|labels)
      No objects to concatenate
      Can only compare identically-labeled >>
      None of \[<some>\] are in the \[<word>\]
      arrays? must (all be|have the) same length
      [Ii]nput (<word> )?contains NaN
      Found input variables with inconsistent numbers of samples
      Expected 2D array, got 1D array instead
      [Ss]ingular matrix
      CUDA out of memory >>
      CUDA error: >>
      Expected all tensors to be on the same device
      mat1 and mat2 (shapes cannot be multiplied|must have the same dtype)
      size mismatch for <word>: >>
      The size of tensor a \(<n>\) must match the size of tensor b \(<n>\)
      Sizes of tensors must match except in dimension <n>
      shape <q> is invalid for input of size <n>
      Torch not compiled with CUDA enabled
      no kernel image is available for execution on the device
      an illegal memory access was encountered
      device-side assert triggered
      invalid device ordinal
      CUDA driver version is insufficient for CUDA runtime version
      Found no NVIDIA driver on your system
      Trying to backward through the graph a second time
      one of the variables needed for gradient computation has been modified
      does not require grad and does not have a grad_fn
      Error\(s\) in loading state_dict for \w+
      expected scalar type \w+ but found \w+
      not implemented for '(Half|BFloat16|Long|Int|Bool|Byte|Double|Float)'
      is not currently implemented for the MPS device
      MPS backend out of memory
      CU(DNN|BLAS|SOLVER|SPARSE)_STATUS_[A-Z_]{3,60}
      NCCL error
      OOM when allocating tensor with shape >>
      Failed to get convolution algorithm
      DNN library (is not found|initialization failed)
      Could not load dynamic library <q>
      No gradients provided for any variable
      Graph execution error
      Failed to (initialize|load) NVML: >>
      couldn['’]t communicate with the NVIDIA driver
      is not a valid model identifier listed on
      does not appear to have a file named <word>
      Cannot copy out of meta tensor
      Trying to create tensor with negative dimension
      weight is on (cpu|cuda)<some> but expected
      was compiled without GPU support
    `,
  },
  {
    name: "managed",
    source: ".NET's Strings.resx, Entity Framework, ASP.NET",
    messages: wordings`
      Could not load (file or assembly|type) <q>
      Value cannot be null
      Sequence contains (no|more than one) (matching )?elements?
      Collection was modified; enumeration operation may not execute
      Input string was not in a correct format
      Index was out of range
      Method not found: <q>
      Unable to resolve service for type <q> while attempting to activate <q>
      Some services are not able to be constructed
      No service for type <q> has been registered
      The given key( <q>)? was not present in the dictionary
      An item with the same key has already been added
      Unable to load (DLL|shared library) <q>
      Attempted to read or write protected memory
      Attempted to divide by zero
      A task was canceled
      A second operation (was )?started on this context <some>
      The LINQ expression <some> could not be translated
      Unable to cast object of type <q> to type <q>
      The SSL connection could not be established
      Operation is not valid due to the current state of the object
      Cannot access a disposed (object|context instance)
      Cross-thread operation not valid
      The calling thread cannot access this object
      Exception has been thrown by the target of an invocation
      The type initializer for <q> threw an exception
      Nullable object must have a value
      Specified (cast|argument|method) (is not valid|was out of the range of valid values|is not supported)
      Parameter count mismatch
      The JSON value could not be converted to <word>
      A possible object cycle was detected
      The entity type <q> requires a primary key to be defined
      Unable to create an? (object|'DbContext') of type <q>
      Access to the path <q> is denied
      Could not find (a part of the path|file) <q>
      A connection was successfully established with the server, but >>
      A network-related or instance-specific error occurred >>
      [Rr]equested registry access is not allowed
      Data at the root level is invalid
      caused an [Aa]ccess [Vv]iolation( \(0x\w+\))?
      [Aa]ccess [Vv]iolation (reading|writing|executing) (location )?0x\w+
      [Aa]ccess violation at address \w+ >>
      EXCEPTION_ACCESS_VIOLATION
      EXC_BAD_ACCESS
    `,
  },
  {
    name: "jvm",
    source: "the JDK, Android's runtime, Spring, Hibernate, Jackson, Minecraft's servers",
    messages: wordings`
      Java heap space
      GC overhead limit exceeded
      [Uu]nable to create (new )?native thread
      Comparison method violates its general contract
      Could not initialize class <word>
      No enum constant <word>
      Unrecognized field <q>
      Cannot (deserialize|construct) (value|instance) of (type )?<q>
      No serializer found for class <word>
      Failed to bind properties under <q>
      No qualifying bean of type <q> available
      required a bean of type <q> that could not be found
      Error creating bean with name <q>
      Circular view path <some>
      failed to lazily initialize a collection of role
      could not initialize proxy
      No suitable driver found for <word>
      Failed to determine a suitable driver class
      the trustAnchors parameter must be non-empty
      PKIX path building failed
      unable to find valid certification path to requested target
      Received fatal alert: <word>
      Unable to start activity ComponentInfo\{<some>\}
      Unable to (instantiate|find explicit) (activity|application|service|receiver|provider) <some>
      Can['’]t create handler inside thread
      Only the original thread that created a view hierarchy can touch its views
      Failed resolution of: L[\w/$]{3,120};
      No (virtual|static|interface|direct) method <some> in class
      Didn['’]t find class <q> on path
      couldn['’]t find DSO to load: >>
      dlopen failed: >>
      No implementation found for \w+ [\w.$]{3,160}\([^)\n]{0,160}\)
      Attempt to invoke (virtual|interface) method <q> on a null object reference
      Cannot invoke <q> because <q> is null
      because "[^"\n]{1,120}" is null
      INSTALL_(FAILED|PARSE_FAILED)_[A-Z_]{3,60}
      Context.startForegroundService\(\) did not then call Service.startForeground\(\)
      Permission Denial: >>
      Ticking (entity|block entity|player)
      Exception (ticking world|in server tick loop|generating new chunk|initializing level)
      Mixin (apply|transformation of <word>) (for mod <word> )?failed
      Mod resolution (failed|encountered an incompatible mod set)
      Incompatible mods? (set|found)!?
      A single server tick took <n> seconds
      Could not (load|pass event) <q> (in folder|to) <some>
      Unable to access jarfile <word>
      Unrecognized (VM )?option:? <name>
      class <word> cannot be cast to class <word>
      Illegal reflective access
      module <word> does not "?(opens|export)
      zip END header not found
      invalid LOC header
      Could not pass event \w+ to >>
    `,
  },
  {
    name: "php",
    source: "PHP's Zend/ and ext/, Laravel, WordPress",
    messages: wordings`
      Undefined (index|offset|variable|array key|property|constant|method|class constant):? <name>
      Trying to access array offset on (value of type )?\w+
      Trying to get property( <q>)? of non-object
      Attempt to (read|assign) property <q> on \w+
      Class <q> not found
      Allowed memory size of <n> bytes exhausted
      Maximum execution time of <n> seconds exceeded
      Cannot redeclare <word>
      must be of (the )?type <some>, <word> (given|returned)
      Cannot modify header information - headers already sent
      Unsupported operand types: >>
      [Ff]ailed to open stream: >>
      Declaration of <some> must be compatible with <word>
      Too few arguments to function <word>
      Argument #?<n> (\(\$\w+\) |passed to <word> )?must be >>
      Array to string conversion
      Cannot use object of type <word> as array
      Creation of dynamic property <word> is deprecated
      Passing null to parameter #<n> <some> is deprecated
      Class <some> contains <n> abstract methods?
      Uncaught (Error|Exception|TypeError|ValueError|ArgumentCountError): >>
      Call to (private|protected|a member function|undefined) <some>\(\)
      Non-static method <word> (should not|cannot) be called statically
      Optional parameter <word> declared before required parameter
      No query results for model
      Target class \[<word>\] does not exist
      Route \[<word>\] not defined
      View \[<word>\] not found
      CSRF token mismatch
      The (GET|POST|PUT|HEAD) method is not supported for
      There has been a critical error on this website
      Error establishing a database connection
      The (option|service|file|class) <q> does not exist
      The (option|service|file|class) <q> was not found
      You have requested a non-existent (service|parameter) "<some>"
      syntax error, unexpected >>
      Unable to load dynamic library <q>
    `,
  },
  {
    name: "ruby-perl-lua",
    source: "Ruby's error.c, Rails, Perl's perldiag, Lua's ldebug.c",
    messages: wordings`
      undefined local variable or method <q> for >>
      undefined method <q> for >>
      uninitialized constant <word>
      wrong number of arguments \(<some>\)
      cannot load such file -- <word>
      Could not find gem <q>
      Failed to build gem native extension
      no implicit conversion of \w+ into \w+
      can['’]t modify frozen <word>
      can['’]t be coerced into <word>
      stack level too deep
      superclass mismatch for class <word>
      unknown attribute <q> for <word>
      invalid byte sequence in [\w-]{3,16}
      incompatible character encodings: >>
      Couldn['’]t find <word> (with|without) >>
      comparison of \w+ with <some> failed
      bad URI\(is not URI\?\): >>
      Validation failed: >>
      Your Ruby version is <n>, but your Gemfile specified
      You have already activated <some>, but your Gemfile requires
      Can['’]t locate <word> in @INC
      Can['’]t locate object method <q>
      Can['’]t call method <q> on an undefined value
      Use of uninitialized value <word>
      Global symbol <q> requires explicit package name
      Not an? (ARRAY|HASH|CODE) reference
      bad argument #<n> to <q>
      module <q> not found
      attempt to (index|call|compare|concatenate|perform arithmetic on|get length of) <some> \(a \w+ value\)
      unexpected symbol near <q>
    `,
  },
  {
    name: "statistics-lisp",
    source: "R's po files, Julia's Base, Emacs' data.c, MATLAB",
    messages: wordings`
      object <q> not found
      could not find function <q>
      there is no package called <q>
      subscript out of bounds
      non-numeric argument to (binary operator|mathematical function)
      installation of package <q> had non-zero exit status
      package <q> is not available
      lazy loading failed for package <q>
      arguments imply differing number of rows
      undefined columns selected
      argument is of length zero
      missing value where TRUE/FALSE needed
      the condition has length > 1
      replacement has <n> rows?, data has <n>
      namespace <q> <n> is (already loaded|being loaded), but >>
      cannot open the connection
      cannot allocate vector of size <some>
      unused arguments? \(>>
      no applicable method for <q> applied to an object of class
      no method matching <word>
      <word> not defined( in <q>)?(?=\n(Stacktrace|Suggestion))
      Unsatisfiable requirements detected for package <word>
      Symbol['’]s (value as variable|function definition) is void: <word>
      Wrong type argument: >>
      Wrong number of arguments: >>
      Cannot open load file: >>
      Args out of range: >>
      Invalid function: >>
      Unrecognized function or variable <q>
      Undefined control sequence
      Missing \$ inserted
      Heap exhausted(,| during) >>
      Control stack exhausted
      undefined exports: >>
      compilation failed for package <q>
      Undefined variable <q> or class <q>
      Undefined function( or variable)? <q>
    `,
  },
];
