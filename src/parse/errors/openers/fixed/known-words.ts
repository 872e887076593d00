/** The fixed run of each line of the other files here, in their order; a test writes them, see there. */
export const WORDS = String.raw`first use in this function	 undeclared
: undeclared identifier
se of undeclared
implicit declaration of function
expected	 before
 at end of input	expected
no member named	 in 
has no member named
 named	 in 	no 
unknown type name
cannot convert	 to 
invalid conversion from	 to 
 is ambiguous	call to
ambiguous overload for
call of overloaded	 is ambiguous
no matching	 for 
conflicting types for
redefinition of
redeclaration of
expected unqualified-id
expected primary-expression before
use of deleted function
 constructor	call to
 argument discards qualifiers	passing	 as 
 file not found
annot open	 file
unrecognized command	line option
unsupported option
unsupported argument	 to option
the clang compiler does not support
invalid application of	incomplete type	 to 
 used in nested name specifier	incomplete type
 has incomplete type	variable
cannot initialize a	 of type	 with a
no viable
invalid operands to binary
explicit specialization in non-namespace scope
static assertion failed
non-constant-expression cannot be narrowed from type	 to 
control may reach end of non-void function
operand types are	no match for	 and 
is not captured
lvalue required as
dereferencing pointer to incomplete type
was not declared in this scope
: is not a member of
: identifier not found
: no appropriate default constructor available
: function does not take	 arguments
syntax error: missing	 before
selected processor does not support
impossible constraint in
undefined reference to
nresolved external symbol
relocation truncated to fit:	 against
 can not be used when making a shared object	relocation	 against
recompile with -fPIC
 not found for architecture	symbol
framework not found
 not found	library
library not found for
DSO missing from command line
file in wrong format
 which is not the architecture being linked	file was built for
, but linking in	building for	 built for
cannot open file
 will not fit in region	section
 overflowed by	region	 bytes
will not fit in region
undefined symbol:
no such file or directory:
attempting to link with file built for
ndefined symbol:
Could NOT find	missing:
Could not find a package configuration file provided by
Could not find a configuration file for package
 in CMAKE_MODULE_PATH	By not providing
Unknown CMake command
_COMPILER could be found	No CMAKE_
 compiler identification is unknown	The 
Compatibility with CMake	 has been removed
The source directory	 does not exist
No package	 found
 not found	Package
 was not found in the pkg-config search path	Package
Dependency	 not found
Dependency lookup for	 with method	 failed
C compiler cannot create executables
cannot
Could not find a version that satisfies the requirement
No rule to make target
missing separator
cannot find	 in 
moved value:	borrow of
moved value:	use of
cannot borrow	 as 	 as 
 as mutable, as it is	cannot borrow
cannot move out of
 is not satisfied	the trait bound
 is not implemented for	the trait
 found for	 named	no 
no field	 on type
unresolved import
failed to resolve:
can't find crate for
found possibly newer version of crate
use of unstable library feature
 does not live long enough
borrowed value does not live long enough
 supplied	 takes	this 	 but 
 with overflow	attempt to
attempt to divide by zero
 not expanded:	proc macro
Option::unwrap	called	 on a 	 value	None
Result::unwrap	 value:	called	 on an	Err
index out of bounds: the len is	 but the index is
 out of range for slice of length	range end index
slice index starts at	 but ends at
byte index	 is 
borrowed: Borrow	already	Error
no reactor running, must be called from the context of a Tokio
there is no reactor running
Cannot start a runtime from within a runtime
failed to select a version for
failed to run custom build command for
no matching package named	 found
 cannot be built because it requires	package
 is required	feature
 not found	linker
linking with	 failed:
overflow evaluating the requirement
evaluation of constant value failed
mismatched types
lifetime may not live long enough
 between threads safely	 cannot be
 cannot be known at compilation time	the size for values of type
imported and not used:
 imported	 not used
 not used:	declared
 declared	 not used
cannot use	 as
cannot find package
cannot find module providing package
no required module provides package
missing go.sum entry for
does not implement
has no field or method
too many	 in 
not enough	 in 
undefined:
 redeclared in this block
all goroutines are asleep - deadlock!
index out of range
slice bounds out of range
assignment to entry in nil map
send on closed channel
close of closed channel
concurrent map
interface conversion:
import cycle not allowed
unknown revision
build constraints exclude all Go files in
module declares its path as:
, but does not contain package	module	 found
go.mod requires go
unsafe pointer conversion
json: cannot unmarshal	 into Go	 of type
cannot unmarshal !!	 into 
sql: Scan error on column index	, name
http: superfluous response.WriteHeader call
flag provided but not defined:
Cannot find	in scope
mbiguous use of
Value of	 has no	member	type 
 has no member	Type 
 does not conform to protocol	Type 
No such module
Use of
Cannot convert	 of type	type 	 to 
 cannot be imported by the Swift	Module compiled with Swift	 compiler
 cannot be imported in Swift	module compiled with Swift
failed to build module
 is unavailable
 is only available in	 or newer
 has different definitions in different modules
could not build	module
Multiple commands produce
 failed with a nonzero exit code	Command
The following build commands failed:
 requires a development team	Signing for
No profiles for	 were found
The sandbox is not in sync with the Podfile.lock
nable to find a specification for
CocoaPods could not find compatible versions for pod
CocoaPods did not set the base configuration
Extra argument	 in call
Missing argument for parameter	 in call
Invalid redeclaration of
mbiguous reference to member
 is ambiguous for type lookup in this context
Initializer for conditional binding must have Optional type
Reference to	 in
Unexpectedly found nil while	unwrapping an Optional value
this class is not key value coding-compliant for the key
unrecognized selector sent to
Application tried to present modally
Modifications to the layout engine must not be performed from a background thread
cannot find symbol
 does not exist	package
incompatible types:
 not allowed here
 not allowed here
nresolved reference
Unsupported class file major version
class file has wrong version
has been compiled by a more recent version of the Java Runtime
Could not find or load main class
Type mismatch: inferred type is
Overload resolution ambiguity
Cannot access class
Cannot access	: it is
is not abstract and does not override abstract method
; must be caught or declared to be thrown	unreported exception
 is not a member of	value 
No given instance of type	 was found
could not find implicit value for
Could not resolve all	 for configuration
Could not
Could not find artifact
Failed to execute goal
Could not resolve dependencies for project
Non-resolvable
Failed to transform
 found in modules	Duplicate class
Manifest merger failed
Cannot fit requested classes in a single dex file
Program type already present:
Namespace not specified
Could not get unknown property	 for
Could not set unknown property	 for
Could not find method	 for arguments
Could not find property	 on
 was not found	Plugin	id:
Plugin with id	 not found
Minimum supported Gradle version is
SDK location not found
Could not determine java version from
Inconsistent JVM-target compatibility
Cannot inline bytecode built with JVM target
style attribute	 not found
 not found	resource	aka 
Module was compiled with an incompatible version of Kotlin
The binary version of its metadata is	, expected version is
 is no longer supported	Source option
 release:	invalid
release version	 not supported
NDK not configured
NDK is not installed
did not have a source.properties file
No toolchains found in the NDK toolchains folder for ABI with prefix
Failed to apply plugin
Failed to find
A problem occurred
Execution failed for task
Transformer	 failed
The type or namespace name
does not contain a definition for
Cannot implicitly convert type	 to 
: cannot convert from	Argument	 to 
 does not exist in the current context	The name
An object reference is required for the non-static field
does not implement	 member
No overload for method	 arguments	 takes
is inaccessible due to its protection level
is defined in an assembly that is not referenced
 exists in both	The type	 and 
 doesn't have a target for	Assets file
The current .NET SDK does not support targeting
The imported project	 was not found
 is not compatible with	Package
Unable to find package
 was not found	The framework	, version
use workload	To 
Variable not in scope:
Not in scope:
Could not find module
t match	Couldn
No instance for	 arising from
Could not deduce
Non-exhaustive patterns in
parse error on input
Could not resolve dependencies
rejecting:
Unbound
 but an expression was expected of type	This expression has type
no function clause matching in
no match of right hand side value:
undefined function
no case clause matching:
 not implemented for	protocol
hash mismatch in fixed-output derivation
attribute	 missing
, refusing to evaluate	is marked as
, refusing to evaluate	has an unfree license
infinite recursion encountered
undefined variable
cannot coerce	 to a string
expected type	, found
annot convert undefined or null to object
 before initialization	annot access
annot destructure property	 of
annot use import statement outside a module
annot use 'in' operator to search for	 in
annot assign to read only property	 of object
annot redefine property:
annot delete property	 of
, object is not extensible	annot add property
 has already been declared	dentifier
 is not valid JSON	nexpected token
 in JSON at position	nexpected token
nexpected token
nexpected end of	input
nexpected non-whitespace character after JSON at position
nexpected
nvalid or unexpected token
aximum call stack size exceeded
nvalid array length
nvalid
 is not defined
 is not defined
 is not an
t access property	 is 
property or method	bject doesn	t support
ynamic require of	 is not supported
require	 of ES	odule 
ust use import to load ES Module
The requested module
does not provide an export named
Named export	 not found
odule not found:
ailed to resolve
Could not resolve
No matching export in	 for import
 is not exported
nknown file extension
 is not defined by "exports"	Package subpath
No "exports" main defined in
 cannot be invoked without 'new'	lass constructor
 is not a constructor or null	lass extends value
uper expression must either be null or a function
onverting circular structure to JSON
nvalid regular expression:
nvalid assignment
ssignment to constant variable
educe of empty array with no initial value
o not know how to serialize a BigInt
annot mix BigInt and other types
nvalid left-hand side in assignment
issing initializer in const declaration
 after argument list	issing
await is only valid in async functions
 must be	he "
allback must be a function
" is out of range	he value of "
ncorrect header check
digital envelope routines::
error:0308010C:digital envelope routines::unsupported
JavaScript heap out of memory
was compiled against a different Node.js version
Could not locate the bindings file
odule did not self-register
listen EADDRINUSE:
spawn 
nsupported engine
ReadableStream is locked
ody is unusable
ody has already been
stream is not readable
write after end
premature close
ossible EventEmitter memory leak detected
Ineffective mark-compacts near heap limit
Reached heap limit Allocation failed
ailed to fetch dynamically imported module
error loading dynamically imported module
Failed to execute	 on 
 property from	Failed to	 the 
Failed to construct
Failed to load resource:
ResizeObserver loop
The operation is insecure
aborted	The 
 request was interrupted	The play
NetworkError when attempting to fetch resource
 from accessing a cross-origin frame	Blocked a frame with origin
Mixed Content: The page at
Permissions policy violation:
has been blocked by CORS policy
exceeded the quota
 failed	oading	chunk 
Could not establish connection. Receiving end does not exist
Extension context invalidated
The message port closed before a response was received
Unchecked runtime.lastError:
Access to storage is not allowed from this context
Manifest version 2 is deprecated
Invalid Host header
WebSocket connection to	 failed
WebGL context
Error creating WebGL context
Too many active WebGL contexts
Specified native messaging host not found
 resulted in a network error response:	The FetchEvent for
INVALID_
Objects are not valid as a React child
Invalid hook call
Element type is invalid: expected a string
Maximum update depth exceeded
Maximum recursive updates exceeded
 hooks than	Rendered
Too many re-renders
Text content	 not match
Hydration failed because
There was an error while hydrating
Hydration	 mismatch
 while rendering a different component	Cannot update a component
t perform a React state update on an unmounted component	Can
Nothing was returned from render
React.Children.only expected to receive a single React element child
Each child in a list should have a unique "key" prop
eact has detected a change in the order of Hooks
 was not found in the UIManager
Unable to resolve module
Native module
Text strings must be rendered within a	 component
 was not handled by any navigator	The action
t find a navigation	Couldn
could not find react-redux context value
Failed to resolve component:
Unknown custom element:
was accessed during render but is not defined on instance
 not found	injection
No provider for
t a known property of	 since it isn	t bind to	Can
 is not a known element
No component factory found for
 imported by the module	Unexpected value
 could not be found	The pipe
Form submission canceled because the form is not connected
No QueryClient set
No routes matched location
 must be used within a
Property	 type 
 is not assignable to type	Type
 is not assignable to parameter of type	Argument of type
Cannot find name
Could not find a declaration file for module
 or its corresponding type declarations	Cannot find module
Cannot find
Object
 is possibly
 arguments, but got	Expected
 has no	Module
implicitly has a	 type
No overload matches this call
Type instantiation is excessively deep and possibly infinite
 cannot be named without a reference to	The inferred type of
refers to a value, but is being used as a type here
cannot be used as a JSX component
does not have any construct or call signatures
 only refers to a type, but is being used as a value here
Excessive stack depth comparing types
This expression is not
Duplicate identifier
 type argument	Generic type	 requires
 is not	File 
Cannot redeclare block-scoped variable
has no properties in common with type
Interface	 extend
 incorrectly	Class 
 has no call signatures
Unknown compiler option
Option
Expression produces a union type that is too complex to represent
Cannot invoke an object which is possibly
 loader to handle	You may need an
 not found:
Support for the experimental syntax	t currently enabled	 isn
Definition for rule	 not found
Failed to load
ESLint couldn	t find
Unexpected top-level property
Invalid	 object
Duplicate plugin/preset detected
Cannot find
Cannot apply unknown utility class
 class does not exist	The 
t find stylesheet to import	Can
Undefined
Jest encountered an unexpected token
Your test suite must contain at least one test
Exceeded timeout of	ms for a
Test timeout of	ms exceeded
Timed out retrying after
 failed because
ms exceeded	Timeout of
 ms exceeded	imeout of
Protocol error
Execution context was destroyed
Target
Failed to launch the browser process
Browser was not found at the configured executablePath
session not created:
no such
stale element
element
chrome not reachable
Could not find	ver
issing script:
No matching version found for
unable to resolve dependency tree
Could not resolve dependency
Conflicting peer dependency:
integrity checksum failed
 is incompatible with this module	The engine
Query engine library for current platform	 could not be found
t reach database server at	Can
Failed to parse source for import analysis
" specifier in "	Missing "	" package
Unable to write	 because
Watchpack Error
Warning:
cannot import name
attempted relative import
unsupported operand type	 and 	 for
bad operand type for
 required	 argument	missing
got an unexpected keyword argument
got multiple values for	argument
 positional argument	 given	takes	 but 
arguments	takes no
takes exactly	 argument	 given
object of type	 has no len
can only concatenate	not 	 to 
must be	, not 
string indices must be integers
 index out of range
 indices must be integers or slices, not
not enough values to unpack	expected	, got 
too many values to unpack	expected
invalid literal for int	 with base
could not convert string to float:
 codec can
invalid	 byte
dictionary changed size during iteration
maximum recursion depth exceeded
 is not defined	name 
 referenced before assignment	local variable
 where it is not associated with a value	cannot access local variable
unhashable type:
argument of type	 is not
cannot unpack non-iterable	 object
a bytes-like object is required, not
expected str, bytes or os.PathLike object, not
 is not JSON serializable	Object of type
There is no current event loop in thread
 cannot be called from a running event loop	asyncio.run
This event loop is already running
Event loop is closed
Expecting	 column	: line
Extra data: line	 column
cannot pickle	 object
t pickle
t instantiate abstract class	Can
metaclass conflict:
 has no attribute	module
 has no attribute	type object
 object has no setter	property	 of 
 requires a	descriptor	 object
t set attribute	can
'NoneType' object
generator didn
signal only works in main thread
Unknown level:
DLL load failed
inconsistent use of tabs and spaces in indentation
unindent does not match any outer indentation level
unterminated string literal
f-string:
The above exception was the direct cause
No module named
, but settings are not configured	Requested setting
App registry isn	t ready yet
t loaded yet	Apps aren
No matching distribution found for
Failed building wheel for
Could not build wheels for
Failed to build installable wheels for some pyproject.toml based projects
ERROR: Failed to build
externally-managed-environment
 or greater is required	Microsoft Visual C
No solution found when resolving dependencies
 because these package versions have conflicting dependencies	Cannot install
requires a different Python:
Getting requirements to build wheel did not run successfully
 did not run successfully	Preparing metadata	pyproject.toml
legacy-install-failure
is not a supported wheel on this platform
does not appear to be a Python project
 discovered in a flat-layout	Multiple top-level
Unable to find installation candidates for
The following packages are not available from current channels
Because no versions of	 match
neither 'setup.py' nor 'pyproject.toml' found
cannot uninstall
Double requirement given:
operands could not be broadcast together with shapes
could not broadcast input array from shape
setting an array element with a sequence
The truth value of a
 not aligned	shapes
 is out of bounds for axis	 with size	index 
single positional indexer is out-of-bounds
too many indices for array
cannot reshape array of size	 into shape
 size changed, may indicate binary incompatibility	numpy.
A module that was compiled using NumPy 1.x cannot be run in NumPy
numpy.core.multiarray failed to import
 does not match length of index	Length of values
Length mismatch:
cannot reindex	 duplicate
No objects to concatenate
Can only compare identically-labeled
 are in the	None of
 same length	 must 	array
contains NaN	nput 
Found input variables with inconsistent numbers of samples
Expected 2D array, got 1D array instead
ingular matrix
CUDA out of memory
CUDA error:
Expected all tensors to be on the same device
mat1 and mat2
size mismatch for
 must match the size of tensor b	The size of tensor a
Sizes of tensors must match except in dimension
 is invalid for input of size	shape 
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
 in loading state_dict for	Error
expected scalar type	 but found
not implemented for '
is not currently implemented for the MPS device
MPS backend out of memory
_STATUS_
NCCL error
OOM when allocating tensor with shape
Failed to get convolution algorithm
DNN library
Could not load dynamic library
No gradients provided for any variable
Graph execution error
Failed to	 NVML:
t communicate with the NVIDIA driver	couldn
is not a valid model identifier listed on
does not appear to have a file named
Cannot copy out of meta tensor
Trying to create tensor with negative dimension
 but expected	weight is on
was compiled without GPU support
Could not load
Value cannot be null
Sequence contains	element
Collection was modified; enumeration operation may not execute
Input string was not in a correct format
Index was out of range
Method not found:
Unable to resolve service for type	 while attempting to activate
Some services are not able to be constructed
 has been registered	No service for type
 was not present in the dictionary	The given key
An item with the same key has already been added
Unable to load
Attempted to read or write protected memory
Attempted to divide by zero
A task was canceled
started on this context	A second operation
 could not be translated	The LINQ expression
Unable to cast object of type	 to type
The SSL connection could not be established
Operation is not valid due to the current state of the object
Cannot access a disposed
Cross-thread operation not valid
The calling thread cannot access this object
Exception has been thrown by the target of an invocation
The type initializer for	 threw an exception
Nullable object must have a value
Specified
Parameter count mismatch
The JSON value could not be converted to
A possible object cycle was detected
 requires a primary key to be defined	The entity type
Unable to create a	 of type
Access to the path	 is denied
Could not find
A connection was successfully established with the server, but
A network-related or instance-specific error occurred
equested registry access is not allowed
Data at the root level is invalid
caused an	iolation	ccess 
iolation	ccess 
ccess violation at address
EXCEPTION_ACCESS_VIOLATION
EXC_BAD_ACCESS
Java heap space
GC overhead limit exceeded
nable to create	native thread
Comparison method violates its general contract
Could not initialize class
No enum constant
Unrecognized field
Cannot	 of 
No serializer found for class
Failed to bind properties under
No qualifying bean of type	 available
 that could not be found	required a bean of type
Error creating bean with name
Circular view path
failed to lazily initialize a collection of role
could not initialize proxy
No suitable driver found for
Failed to determine a suitable driver class
the trustAnchors parameter must be non-empty
PKIX path building failed
unable to find valid certification path to requested target
Received fatal alert:
Unable to start activity ComponentInfo
Unable to
t create handler inside thread	Can
Only the original thread that created a view hierarchy can touch its views
Failed resolution of: L
 in class	 method	No 
t find class	 on path	Didn
t find DSO to load:	couldn
dlopen failed:
No implementation found for
 on a null object reference	Attempt to invoke	 method
Cannot invoke	 because	 is null
because "	" is null
INSTALL_
 did not then call Service.startForeground	Context.startForegroundService
Permission Denial:
Ticking
Exception
Mixin 	failed
Mod resolution
Incompatible mod
A single server tick took	 seconds
Could not
Unable to access jarfile
Unrecognized	option
 cannot be cast to class	class 
Illegal reflective access
 does not	module
zip END header not found
invalid LOC header
Could not pass event	 to
Undefined
Trying to access array offset on
Trying to get property	 of non-object
Attempt to	 property	 on 
 not found	Class 
Allowed memory size of	 bytes exhausted
Maximum execution time of	 seconds exceeded
Cannot redeclare
must be of	type
Cannot modify header information - headers already sent
Unsupported operand types:
ailed to open stream:
 must be compatible with	Declaration of
Too few arguments to function
Argument	must be
Array to string conversion
Cannot use object of type	 as array
Creation of dynamic property	 is deprecated
Passing null to parameter #	 is deprecated
 abstract method	 contains	Class
Uncaught
Call to
 be called statically	Non-static method
 declared before required parameter	Optional parameter
No query results for model
 does not exist	Target class
 not defined	Route 
 not found	View 
CSRF token mismatch
 method is not supported for	The 
There has been a critical error on this website
Error establishing a database connection
 does not exist	The 
 was not found	The 
You have requested a non-existent
syntax error, unexpected
Unable to load dynamic library
undefined local variable or method	 for
undefined method	 for
uninitialized constant
wrong number of arguments
cannot load such file --
Could not find gem
Failed to build gem native extension
no implicit conversion of	 into 
t modify frozen	can
t be coerced into	can
stack level too deep
superclass mismatch for class
unknown attribute	 for 
invalid byte sequence in
incompatible character encodings:
Couldn	t find
comparison of	 failed	 with
is not URI	bad URI
Validation failed:
, but your Gemfile specified	Your Ruby version is
, but your Gemfile requires	You have already activated
t locate	 in @INC	Can
t locate object method	Can
 on an undefined value	t call method	Can
Use of uninitialized value
 requires explicit package name	Global symbol
 reference	Not a
bad argument #	 to 
 not found	module
attempt to	 value
unexpected symbol near
 not found	object
could not find function
there is no package called
subscript out of bounds
non-numeric argument to
 had non-zero exit status	installation of package
 is not available	package
lazy loading failed for package
arguments imply differing number of rows
undefined columns selected
argument is of length zero
missing value where TRUE/FALSE needed
the condition has length
replacement has	, data has	 row
namespace	, but	 is 
cannot open the connection
cannot allocate vector of size
unused argument
 applied to an object of class	no applicable method for
no method matching
 not defined
Unsatisfiable requirements detected for package
 is void:	Symbol
Wrong type argument:
Wrong number of arguments:
Cannot open load file:
Args out of range:
Invalid function:
Unrecognized function or variable
Undefined control sequence
 inserted	Missing
Heap exhausted
Control stack exhausted
undefined exports:
compilation failed for package
Undefined variable	 or class
Undefined function
error while loading shared libraries:
cannot open shared object file
symbol lookup error:
wrong ELF class:
cannot execute binary file
required file not found
Library not loaded:
Symbol not found:
image not found
ad CPU type in executable
incompatible architecture
 but wrong architecture	mach-o
code signature
is damaged and can	t be opened
cannot be opened because
t be opened because	can
The code execution cannot proceed because	 was not found
 is missing from your computer	The program can	t start because
 was not found. Reinstalling the program may fix this problem
The procedure entry point	 could not be located
The application	 to 
t run on your PC	This app can
is not a valid Win32 application
is not compatible with the version of Windows
side-by-side configuration is incorrect
 could not be found	The specified
The system cannot find the	 specified
because it is being used by another process
The RPC server is unavailable
Class not registered
The parameter is incorrect
The handle is invalid
The data is invalid
 referenced memory at 0x	The instruction at 0x
Unhandled exception at 0x
The exception unknown software exception
nsufficient system resources exist to complete the requested service
Windows cannot
 exited with	 code 
 exited with	 code 
command not found:
: command not found
is not recognized as
running scripts is disabled on this system
cannot be loaded because
A positional parameter cannot be found that accepts argument
A parameter cannot be found that matches parameter name
syntax error near unexpected token
syntax error: unexpected end of file
unexpected EOF while looking for matching
: unbound variable
bad substitution
bad interpreter:
rgument list too long
parse error near
not a valid identifier
ambiguous redirect
 expected
llegal option -
 option	 -- 
 option
unrecognized arguments:
the following arguments are required:
: invalid	argument
 argument	expected
o such
Got unexpected extra argument
Missing
unknown
unknown command	 for 
ound argument	 which wasn	t expected
unexpected argument	 found
the following required arguments were not provided
a value is required for
no such file or directory:
permission denied:
zsh: no matches found:
Could not chdir to home directory
 is required	sudo: a
Could not open a connection to your authentication agent
fish: Unknown command
 not found,	Command
The syntax of the command is incorrect
was unexpected at this time
The batch file cannot be found
The system cannot find the batch label specified
 line is too long	The 
You cannot call a method on a null-valued expression
 parameter	 argument	Cannot
Cannot bind parameter
Cannot convert value	 to type
 because it does not exist	Cannot find path
Cannot find drive. A drive with the name	 does not exist
Cannot index into a null array
Method invocation failed because
 cannot be	The 
Unable to find type
The string is missing the terminator:
Missing closing	 in 
 in expression or statement	Unexpected token
Parameter set cannot be resolved using the specified named parameters
The specified module	 was not loaded
No match was found for the specified search criteria
Unable to
 is not digitally signed	The file
Cannot overwrite variable	 because it is read-only
cannot
cannot
operand after	missing
omitting directory
invalid
failed to
sed: -e expression #	, char
extra characters at the end of	 command
RE error: illegal byte sequence
awk: 
This does not look like a tar archive
Exiting with failure status due to previous errors
Error is not recoverable: exiting now
Error exit delayed from previous errors
Unrecognized archive format
invalid compressed data--
decompression OK, trailing garbage ignored
Compressed data is corrupt
cannot find zipfile directory in one of
unsupported compression method
not open	file as	archive	Can
tput: No value for	TERM
: unknown terminal type
terminals database is inaccessible
nvalid multibyte sequence
maximum nested function level reached
fork: retry:
fork: Resource temporarily unavailable
cannot set terminal process group
no job control in this shell
cannot create temp file for here-document
cannot change locale
cannot change locale	setlocale:
Setting locale failed
: event not found
: readonly variable
read-only variable:
cannot overwrite existing file
net::ERR_
_ERROR_
ERR_CONNECTION
ERR_SSL
ERR_CERT
ERR_NAME
ERR_NETWORK
ERR_HTTP2
ERR_QUIC
ERR_TOO_MANY
ERR_EMPTY
ERR_ADDRESS
ERR_TIMED
ERR_BLOCKED
ERR_UNSAFE
ERR_INVALID
ERR_OSSL
ERR_SOCKET
ERR_STREAM
ERR_MODULE
ERR_REQUIRE
ERR_PACKAGE
ERR_UNKNOWN
ERR_UNSUPPORTED
ERR_DLOPEN
ERR_WORKER
ERR_INTERNET
getaddrinfo
connect E
 ECONNRESET
 EPIPE
 ETIMEDOUT
socket hang up
ould not resolve
Temporary failure in name resolution
ame or service not known
nodename nor servname provided
no such host
Failed to establish a new connection:
ailed to connect to	 port 
Connection reset by peer
onnection	 by 
onnection timed out after
operation	timed out	he 
Read timed out
i/o timeout
context deadline exceeded
TLS handshake
net/http: request canceled
certificate
CERTIFICATE_VERIFY_FAILED
SSL certificate problem:
SSL: WRONG_VERSION_NUMBER
wrong version number
sslv3 alert handshake failure
tlsv1 alert
unexpected eof while reading
EOF occurred in violation of protocol
Hostname mismatch, certificate is not valid for
x509:
remote error: tls:
tls: 
http: server gave HTTP response to HTTPS client
HTTP request was sent to HTTPS port
unexpected EOF
Max retries exceeded with url:
Remote end closed connection without response
Server disconnected without sending a response
lient network socket disconnected before secure TLS connection was established
DEPTH_ZERO_SELF_SIGNED_CERT
UNABLE_TO_
upstream
no healthy upstream
The remote server returned an error:
No connection could be made because the target machine actively refused it
An existing connection was forcibly closed by the remote host
underlying connection was closed
A connection attempt failed because the connected party
The remote name could not be resolved
Unable to read data from the transport connection
dial 
 was not closed cleanly	HTTP/2 stream
 bytes remaining to read	transfer closed with
Empty reply from server
nginx:	emerg
server certificate verification failed
TLS key negotiation failed to occur within	 seconds
SSL: 
ConnectionPool	HTTP
 expired	oken 
oken expired
onnection timed out
nable to resolve host
ERROR 
Failed writing
Recv failure:
Send failure:
Couldn
SSL connection timeout
gnutls_handshake	 failed:
schannel:
error setting certificate
The requested URL returned error:
CONNECT tunnel failed, response
 from proxy after CONNECT	Received HTTP code
SSL: no alternative certificate subject name matches target host name
URL using bad/illegal format or missing URL
 redirects followed	Maximum
too many redirects
Tunnel connection failed:
Unable to tunnel through proxy
Proxy Authentication Required
general SOCKS server failure
Missing dependencies for SOCKS support
Failed to receive SOCKS	 connect request ack
DNS_PROBE_
server can	t find
no servers could be reached
No address associated with hostname
Name does not resolve
server misbehaving
lookup
failed to lookup address information:
getaddrinfo failed
query
error sending request
error trying to connect:
tcp connect error:
connection closed before message completed
error decoding response body
invalid peer certificate:
received fatal alert:
peer closed connection without sending
UND_ERR_
 Timeout Error
Cannot connect to host	 ssl:
Cannot write to closing transport
All connection attempts failed
incomplete chunked read
Response ended prematurely
IncompleteRead	 bytes read
The handshake operation timed out
The remote certificate
Authentication failed because the remote party
Authentication failed, see inner exception
Could not create SSL/TLS secure channel
Could not establish trust relationship for the SSL/TLS secure channel
The client and server cannot communicate, because they do not possess a common algorithm
The message received was unexpected or badly formatted
The revocation function was unable to check revocation
A certificate chain processed, but terminated in a root certificate
An error occurred while sending the request
The request was canceled due to the configured HttpClient.Timeout
No subject alternative
No name matching	 found
PKIX path validation failed
Remote host
No appropriate protocol	protocol is disabled
Keystore was tampered with, or password was incorrect
Unrecognized SSL message, plaintext connection
Certificates do not conform to algorithm constraints
Trust anchor for certification path not found
CLEARTEXT communication to	 not permitted
unable to load
 routines:
key values mismatch
dh key too small
 key too
ca md too weak
unsafe legacy renegotiation disabled
no protocols available
no shared cipher
decryption failed or bad record mac
mac verify failure
unable to get certificate CRL
invalid CA certificate
certificate signature failure
self signed certificate,
IP address mismatch, certificate is not valid for
tls: 
tls: 
tls: 
AUTH: Received control message: AUTH_FAILED
TLS Error:
VERIFY ERROR:
Cannot open TUN/TAP dev
Cannot ioctl TUNSETIFF
 adapters on this system are currently in use	All tap-windows
No chain/target/match by that name
t initialize ip	tables table	can
 access interface:
Could not process rule:
Handshake did not complete after	 seconds
Peer closed connection in SSL handshake
client
server_names_hash	could not build
no live upstreams while connecting to upstream
no resolver defined to resolve
host not found in upstream
SSL_do_handshake	 failed
HTTP 	rror
HTTP 
HTTP: 
HTTP/1.0
HTTP/1.1
HTTP/2
HTTP 
equest failed with status
erver returned
eceived
nexpected
tatus code
 Error:
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
422 Unprocessable
429 Too Many Requests
431 Request Header Fields Too Large
500 Internal Server Error
501 Not Implemented
502 Bad Gateway
503 Service	Unavailable
504 Gateway Time
 HTTP/1.
GET https://
POST https://
PUT https://
DELETE https://
PATCH https://
not a git repository
Authentication failed for
Permission denied	publickey
refusing to merge unrelated histories
 did not match any file	pathspec
failed to push some refs to
unable to access
could not read	 for 
detected dubious ownership in repository at
RPC failed;
early EOF
index-pack failed
Your local changes to the following files would be overwritten
Host key verification failed
Could not read from remote repository
Repository not found
Unable to create	: File exists
no matching	 found
Too many authentication failures
Bad owner or permissions on
 are too open	Permissions	 for 
gpg failed to sign the data
No secret key
 not found in upstream	Remote branch
cannot lock ref
Support for password authentication was removed
Bad credentials
Resource not accessible by
does not appear to be a git repository
t find remote ref	couldn
You have divergent branches and need to specify how to reconcile them
Not possible to fast-forward, aborting
CONFLICT
Automatic merge failed; fix conflicts and then commit the result
could not apply
patch does not apply
patch failed:
unknown revision or path not in the working tree
loose object	 is corrupt	stored in
object file	 is empty
unable to read tree
bad object
unable to resolve reference
Another git process seems to be running in this repository
unable to
Filename too long
 already exists and is not an empty directory	destination path
 already exists	 branch named
is already
 does not match any	src refspec
he remote end hung up unexpectedly
 has no upstream branch	The current branch
There is no tracking information for the current branch
You are not currently on a branch
 Please tell me who you are
empty ident name	for
unable to auto-detect email address
o url found for submodule path	 in .gitmodules
 into submodule path	clone of	 failed
 not allowed	transport
pre-receive hook declined
protected branch hook declined
this exceeds GitHub	s file size limit
smudge filter lfs failed
external filter	 failed
This repository	 its 
that should have been pointers, but weren
Clone succeeded, but checkout failed
expected flush after ref listing
bad line length character:
unexpected disconnect while reading sideband packet
unable to find remote helper for
unable to update local ref
would clobber existing tag
You have unstaged changes
You have not concluded your merge
untracked working tree files would be overwritten by
Please make sure you have the correct access rights
HTTP Basic: Access denied
terminal prompts disabled
remote: Permission to	 denied to
Write access to repository not granted
refusing to
The unauthenticated git protocol on port 9418 is no longer supported
 failed:	gpg: 
no valid OpenPGP data found
keyserver receive failed
t check signature:	Can
unusable	 key
No pinentry
There is no assurance this key belongs to the named user
kex_exchange_identification:
ssh_exchange_identification:
ssh_dispatch_run_fatal:
Connection closed by	 port 
Connection to
Unable to negotiate with
Load key
sign_and_send_pubkey:
error in libcrypto
REMOTE HOST IDENTIFICATION HAS CHANGED
: open failed:	channel
client_loop: send disconnect:
Timeout, server	 not responding
the input device is not a TTY
Pseudo-terminal will not be allocated because stdin is not a terminal
remote port forwarding failed for listen port
No supported authentication methods available
All configured authentication methods failed
Bad configuration option:
agent refused operation
Received disconnect from
Timed out while waiting for handshake
rsync error:
connection unexpectedly closed	 bytes received so far
protocol version mismatch -- is your shell clean
Unable to locate package
has no installation candidate
The following packages have unmet dependencies
but it is not
nmet dependencies
you have held broken packages
t be verified	signature	 couldn
The repository
Hash Sum mismatch
dependency problems - leaving unconfigured
, which is also in package	trying to overwrite
nothing provides
could not satisfy dependencies
failed to commit transaction
target not found:
unable to satisfy dependency
signature from	 is 
One or more
A failure occurred in
No available formula
Cask 
SHA256 mismatch
hecksum
ash mismatch
Unable to find a	 binary for
Installer failed with exit code
 found	No 
The following signatures were invalid
GPG check FAILED
GPG error:
bwrap:
Bad return status for module build on kernel:
Module build for kernel	 was skipped
Could not get lock
Unable to acquire the dpkg frontend lock
dpkg was interrupted, you must manually run
 returned an error code	Sub-process
Some index files failed to download
 is not valid yet	Release file for
NO_PUBKEY
changed its	 value from
Malformed entry	 file	 in 
Conflicting values set for option
Clearsigned file isn	t valid, got
Unable to fetch some archives
Unable to find expected entry	 in Release file
subprocess returned error exit status
script returned error exit status
Errors were encountered while processing
error processing
does not match system
 is to be installed	Depends:	 but 
 has no installation candidate	E: Package
Failed to download metadata for repo
Cannot
Unable to find a match:
No match for argument:
conflicts with file from package
conflicts between attempted installs of
Transaction	 error
is needed by	installed
 is not installed	Public key for
cannot install both	and 
Curl error
All mirrors were	tried
 transaction	failed to
unable to lock database
 exists in filesystem
invalid or corrupted package
failed retrieving file	 from 
failed to synchronize	 databases
 could not be	key 
required key missing from keyring
unresolvable package conflicts detected
 breaks dependency	installing
 ERROR:
Your Command Line Tools are too
 found	No 
Another active Homebrew process is already in progress
 in Intel default prefix	Cannot install
The following directories are not writable by your user
 step did not complete successfully	brew link	The 
Could not symlink
It seems there is already a	 at 
Download failed on
Failure while executing;	 exited with
experimental Nix feature	 is disabled
 failed with exit code	builder for
 was not found in the Nix search path	file 
collision between	 and 
The option
is forbidden in pure eval	 mode
A definition for option	 is not of type
cannot build
cannot find installed snap
cannot install snap file:
cannot communicate with server:
snap-confine has elevated permissions and is not confined
was published using classic confinement
is not a snap cgroup
No remote refs found
Nothing matches	 in remote
requires the runtime	 which was not found
Unable to load summary from remote
Flatpak system operation	 not allowed for user
While 
Failed to sync with dbus proxy
AppImages require FUSE to run
error loading libfuse.so.2
Cannot mount AppImage, please check your FUSE setup
fuse: 
The SUID sandbox helper binary was found, but is not configured correctly
No usable sandbox!
Running as root without --no-sandbox is not supported
Failed to move to new namespace
An unexpected error occurred while executing the command
Installer hash does not match
 source	Failed
The package was not found with the source	 listed
BUG: unable to handle
BUG: kernel NULL pointer dereference,
general protection fault
Kernel panic - not syncing:
Out of memory: Killed process
oom-kill:
soft lockup - CPU#	 stuck
self-detected stall on CPU
I/O error, dev
EXT4-fs error
Buffer I/O error on dev
Invalid module format
Required key not available
Unknown symbol
disagrees about version of symbol
Direct firmware load for	 failed with error
 failed with error	probe of
 failed with error	probe with driver
 not found in directory	Module
Main process exited, code=	, status=
Failed with result
Start request repeated too quickly
 failed because	Job for
 failed. See	Job for
Unit 
Failed to
Failed to connect to	bus
 was not provided by any .service files	The name
org.freedesktop.DBus.Error.
GDBus.Error:
annot autolaunch D-Bus without X11	DISPLAY
VFS: Unable to mount root fs
mount:
Transport endpoint is not connected
Structure needs cleaning
Stale file handle
No such device
Inappropriate ioctl for device
Operation not supported by device
Too many levels of symbolic links
File name too long
Invalid cross-device link
Disk quota exceeded
Interrupted system call
Protocol not available
RTNETLINK answers:
kb available on filesystem	Only have
WARNING: CPU:	 PID: 	 at 
Oops: 
Unable to handle kernel
 blocked for more than	INFO: task	 seconds
kthread starved for	 jiffies
stalls on CPUs/tasks	detected
NMI watchdog:
Hardware Error	mce: 
PCIe Bus Error:
nvme nvme
exception Emask 0x
blk_update_request:
 error, dev	critical
Aborting journal on device
Remounting filesystem read-only
BTRFS 	device
: Metadata corruption detected	XFS 
: Internal error	XFS 
FAT-fs
SQUASHFS error:
volume is dirty and "force" flag is not set
Windows is hibernated, refused to mount
The disk contains an unclean file system
cannot
Volume group
No key available with this passphrase
is not a valid LUKS device
device-mapper:	 ioctl on
: mount point does not exist	mount:
special device /	 does not exist
bad superblock on
mounted or mount point busy
mount.
mount error
umount:
CIFS: VFS:
CIFS VFS:
failed to setup loop device
access denied by server while mounting
NT_STATUS_
session setup failed:
tree connect failed:
Re-reading the partition table failed
UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY
Bad magic number in super-block
The superblock could not be read or does not describe a valid
failed to get canonical path of
EFI variables are not supported on this system
Verification failed:	 Security Violation	0x1A
ACPI 	Error
ACPI Exception:
 does not exist. Dropping to a shell
You are in emergency mode
Failed to mount	 on real root
Your kernel headers for kernel	 cannot be found
modprobe:
could not insert
module verification failed:
no symbol version for
version magic	 should be
exports duplicate symbol
failed to validate module	 BTF:
UBSAN:
KASAN:
KCSAN:
refcount_t:
 corruption	list_
scheduling while atomic
sysfs: cannot create duplicate filename
: nobody cared	irq 
DRHD: handling fault
IO_PAGE_FAULT
firmware: failed to load
Possible missing firmware	 for module
device descriptor read/	, error
device not accepting address	, error
unable to enumerate USB device
Maybe the USB cable is bad
xHCI host
HC died; cleaning up
t set config #	, error	can
LIBUSB_ERROR_
libusb: error
libusb_	 failed
could not claim interface
No DFU capable USB device available
Error during download get_status
org.bluez.Error.
br-connection-
le-connection-abort-by-local
tx timeout	command
code=
Active: failed	Result:
Dependency failed for
A dependency job for	 failed
Failed at step	 spawning
 entered failed state	Unit 
start operation timed out. Terminating
Timed out waiting for device
Failed to get D-Bus connection:
System has not been booted with systemd as init system
Interactive authentication required
Failed to activate service
Did not receive a reply. Possible causes
Unknown lvalue	 in section
has a bad unit file setting
watchdog timeout	limit 
: authentication failure	pam_
Authentication token manipulation error
sudo: unable to
no tty present and no askpass program specified
must be owned by uid 0 and have the setuid bit set
The "no new privileges" flag is set
apparmor="DENIED"
denied	avc: 	 for
could not connect to display
no Qt platform plugin could be initialized
 the Qt platform plugin	Could not
QObject::
QtWarning:
QtCritical:
QtFatal:
ailed to
ailed to
No available video device
invalid parameter attributes	BadMatch
BadWindow
BadValue
BadDrawable
BadAccess
BadAlloc
BadAtom
BadLength
BadName
BadRequest
GLXBadFBConfig
VK_ERROR_
VUID-
DXGI_ERROR_
E_INVALIDARG
E_OUTOFMEMORY
E_FAIL
E_ACCESSDENIED
E_NOINTERFACE
EGL_BAD_
EGL_NOT_INITIALIZED
GL_INVALID_
GL_OUT_OF_MEMORY
hader 
ERROR:	: '	' :
Protocol error
compositor	 support
Unknown
No such filter:
moov atom not found
Invalid data found when processing input
Could not find codec parameters for stream
Error 
Conversion failed!
cannot open audio device
ALSA lib
PortAudio error:
Unable to
 is not supported	Metal 
D3D11:
Device
GPU process
Passthrough is not supported
X connection to	 broken
fatal IO error	 on X server
t open display
nable to	display
Unable to init server:
cannot connect to X server
The DISPLAY environment variable is missing
MESA-LOADER: failed to
MESA: error:
libGL error:
glx: failed to create	 screen
GLXBadContext
GLXBadDrawable
GLXUnsupportedPrivateRequest
GLFW 	rror
The driver does not appear to support OpenGL
Requested OpenGL version	, got version
Failed to find a suitable pixel format
: Failed to
GL_FRAMEBUFFER_
ramebuffer
OpenGL	rror
 : error C
vkCreate
vkQueue
ailed to find
Failed to find GPUs with Vulkan support
terminator_CreateInstance:
Validation Error:
arent device is lost
ErrorDeviceLost
ERROR_
o suitable	adapter	 found
Unable to find a GPU!
 is better than allowed	Limit 	 value
D3DERR_
CreateDevice	 failed	D3D1
 is required to run the engine	DX11 feature level
Out of video memory trying to allocate a
Ran out of memory allocating	 bytes
D3D device being lost
DirectX
Video driver crashed and was reset
rashed or D3D	evice 	emoved	GPU 
NVRM: 
ERROR
 timeout	ring 
GPU HANG:
GPU reset begin!
flip_done timed out
vblank wait timed out
Fence fallback timer expired on ring
failed to connect to	ayland
: error
interface	 has no
Lost connection to Wayland compositor
The Wayland connection
 dispatching to Wayland display	Error 
Failed to create wl_display
XDG_RUNTIME_DIR
qt.network.ssl:
qt.tlsbackend.
QSslSocket: cannot
QSqlDatabase:
QSqlQuery::
QSocketNotifier:
QPainter::
QNetworkReply
is not installed	module
Cannot assign to non-existent property
Binding loop detected for property
Unable to assign	 to 
cannot register existing type
Settings schema
No GSettings schemas are installed on the system
Typelib file for namespace	 not found	, version
 not available	Namespace
assertion	 failed
SDL_Init
SDL_Create
SDL_Open
Unable to initialize SDL
err:module:
err:virtual:
err:vulkan:
err:mscoree:
err:winediag:
wine: 
wine client error:
Unhandled exception: page fault on	 access to
Bad EXE format for
Application tried to create a window, but no driver could be loaded
err: 
pressure-vessel-	: E:
Required Vulkan	 not 
snd_pcm_
audio open error:
Unknown PCM
cannot find card
no soundcards found
pa_context_connect	 failed
jack server is not running or cannot be started
 byte memory area	Cannot lock down
PaErrorCode -
Error opening
Unanticipated host error
AUDCLNT_E_
No Default Input Device Available
Error querying device
client-error-
server-error-
: Error -
open of device	 failed:
Error during device I/O
Fontconfig error:
findfont: Font family	 not found
OTS parsing error:
Failed to decode downloaded font
All font fallbacks failed
packet to
Error 
Error 
Could not write header for output file
Could not find tag for codec	 in stream
 does not contain any stream	Output file #
Stream
Unable to
Non-monoton	 DTS
non monotonically increasing dts to muxer
At least one output file must be specified
Error selecting an encoder
Cannot load
No capable devices found
OpenEncodeSessionEx failed:
Driver does not support the required nvenc API version
Impossible to convert between the formats supported by the filter
Failed to inject frame into filter network
Device creation failed:
No VA display found for device
Failed to
vaInitialize failed with error code
Specified pixel format	not supported	 is 
non-existing PPS	 referenced
error while decoding MB	, bytestream
Invalid NAL unit size
no decode delegate for this image format
attempt to perform an operation not allowed by the security policy
cache resources exhausted
unable to open image
insufficient image data in file
VipsJpeg:
Input 
cannot identify image file
cannot write mode	 as 
image file is truncated
WARNING: from element /GstPipeline
ERROR: from element /GstPipeline
Internal data stream error
streaming stopped, reason not-
Your GStreamer installation is missing a plug-in
no element "
 was not readable by this computer	The disk you
quit unexpectedly
 has stopped
t be completed because	The 	 can
 have permission to	You do
There was a problem	 the 
App not installed
Your 
Couldn
Terminated due to memory issue
Message from debugger: Terminated due to
The operation couldn	t be completed
The operation could not be completed.
ErrorDomain
 because	couldn	t be 	The 
 application	You can
The application
Apple could not verify	 is free of malware
 will damage your computer
lazy symbol binding failed:
missing symbol called
Termination Reason:
code has no cdhash, completely unsigned
not valid for use in process
have different Team IDs
An SSL error has occurred and a secure connection to the server cannot be made
The Internet connection appears to be offline
A server with the specified hostname could not be found
The resource could not be loaded because the App Transport Security policy requires
The certificate for this server is invalid
The specified item	 in the keychain
errSecInternalComponent
User interaction is not allowed
A required entitlement isn	t present
invalid active developer path
There is a problem parsing the package
package appears to be
 compatible with your	This app
no devices/emulators found
more than one device/emulator
device unauthorized
t match this client	adb server version	 doesn
signatures do not match
Abort message:
ANR in
Input dispatching timed out
has stopped unexpectedly	Sorry, the application
The application cannot be installed because
This app could not be installed
Unable to	nstall "
Unable to Verify App
Untrusted Enterprise Developer
Could not launch "
os error
os error
os error
os error
os error
os error
os error
Errno 
WinError
: no such file or directory
: permission denied
: operation not permitted
: read-only file system
: is a directory
: not a directory
: device or resource busy
: file exists
: invalid cross-device link
No space left on device
oo many open files
o buffer space available
ddress already in use
Cannot allocate memory
annot assign requested address
ddress family not supported by protocol
Connection refused
Network is unreachable
o route to host
Host is
Read-only file system
Input/output error
Operation not permitted
Operation not supported
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
Resource deadlock
No child processes
o medium found
Attempt to access beyond end of device
Key was rejected by service
Remote I/O error
Socket is not connected
peration timed out after
Connection aborted
Cannot send after transport endpoint shutdown
Protocol wrong type for socket
listen
bind: 
 failed	bind	 to 
EAFNOSUPPORT
EADDRNOTAVAIL
EHOSTUNREACH
ENETUNREACH
UNKNOWN: unknown error,
An attempt was made to access a socket in a way forbidden by its access permissions
Only one usage of each socket address	 is normally permitted
A socket operation was attempted to an unreachable
A socket operation encountered a dead network
No such host is known
A non-blocking socket operation could not be completed immediately
The requested address is not valid in its context
An established connection was aborted by the software in your host machine
An operation was attempted on something that is not a socket
The requested name is valid, but no data of the requested type was found
A request to send or receive data was disallowed because the socket
An operation on a socket could not be performed because
connectex:
wsarecv: A
wsasend: A
Access is denied
The process cannot access the file	 because
The filename, directory name, or volume label syntax is incorrect
The filename or extension is too long
The directory
The device is not ready
The media is write protected
The volume for a file has been externally altered
Cannot create a file when that file already exists
The file or directory is corrupted and unreadable
The file cannot be accessed by the system
The disk structure is corrupted and unreadable
 available to process this command	Not enough
The paging file is too small for this operation to complete
There is not enough space on the disk
The network path was not found
The network name cannot be found
The specified network name is no longer available
The semaphore timeout period has expired
operation requires elevation	The 
The requested operation cannot be performed on a file with a user-mapped section open
A required privilege is not held by the client
The system cannot move the file to a different disk drive
The request could not be performed because of an I/O device error
The request is not supported
A device
The device does not recognize the command
cyclic redundancy check	Data error
The I/O operation has been aborted because of either a thread exit or an application request
Invalid access to memory location
The pipe
All pipe instances are busy
No process is on the other end of the pipe
The service did not respond to the start or control request in a timely fashion
The service cannot be started, either because it is disabled
The service has not been started
The dependency service or group failed to start
nexpectedly
 for address:	received SIG
The specified service
The user name or password is incorrect
The specified network password is not correct
Logon failure:
The trust relationship between this workstation and the primary domain failed
The referenced account is currently locked out
This operation returned because the timeout period expired
This program is blocked by group policy
The referenced assembly is not installed on your system
A referral was returned from the server
An internal error occurred.
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
The cloud
 initialization routine failed	A dynamic link library	DLL
 is valid, but is for a machine type other than the current machine	The image file
is either not designed to run on Windows or it contains an error
The operating system
 could not be located in the dynamic link library	The ordinal
The memory could not be
 referenced memory at	The instruction at
This application has requested the Runtime to terminate it in an unusual way
abnormal program termination
has encountered a problem and needs to close
A problem caused the program to stop working correctly
Faulting
System Error	Code: 
There is a problem with this Windows Installer package
This installation package
Another	 is 
The Windows Installer Service could not be accessed
The feature you are trying to use is on a network resource that is unavailable
Error opening file for writing
Installer integrity check has failed
 file	The 
An error occurred while trying to	 file
 failed
Unable to
CreateProcess error=
Cannot run program
WslRegisterDistribution failed with error:
Wsl/Service/
Wsl/InstallDistro/
The Windows Subsystem for Linux
There is no distribution with the supplied name
WSL2 is not supported with your current machine configuration
The attempted operation is not supported for the type of object referenced
could not be started because a required feature is not installed
Exception from HRESULT: 0x
HRESULT	0x8
rror: 0x8
rror code	0x8
0x800
0xc0000
0xC0000
STATUS_
STATUS_
STATUS_
ERROR_
ERROR_
IRQL_NOT_LESS_OR_EQUAL
DRIVER_
SYSTEM_
PAGE_FAULT_IN_NONPAGED_AREA
KERNEL_SECURITY_CHECK_FAILURE
KMODE_EXCEPTION_NOT_HANDLED
_WATCHDOG_
WHEA_UNCORRECTABLE_ERROR
VIDEO_
CRITICAL_PROCESS_DIED
BAD_POOL_
INACCESSIBLE_BOOT_DEVICE
UNEXPECTED_KERNEL_MODE_TRAP
 ran into a problem and needs to restart	Your 
This device cannot start
Windows has stopped this device because it has reported problems
Windows cannot
The driver cannot be loaded because
t load on this device	A driver can
The third-party INF does not contain digital signature information
The hash for the file is not present in the specified catalog file
Operation did not complete successfully because the file contains a virus
contains a virus or potentially unwanted software
 auf diesem Mac nicht unterstützt wird	Du kannst das Programm	 nicht öffnen, da
Vous ne pouvez pas ouvrir l	 car cette application n	est pas prise en charge	application	 ce Mac
Die Anwendung konnte nicht	 gestartet werden
Die Ausführung des Codes kann nicht fortgesetzt werden, da	 nicht gefunden wurde
Das Programm kann nicht gestartet werden, da	 auf dem Computer fehlt
Das System kann	 nicht finden
Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess verwendet wird
Das angegebene Modul wurde nicht gefunden
ist entweder falsch geschrieben oder konnte nicht gefunden werden
Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte
Eine vorhandene Verbindung wurde vom Remotehost geschlossen
Der Objektverweis wurde nicht auf eine Objektinstanz festgelegt
Zugriff verweigert
Datei oder Verzeichnis nicht gefunden
Verbindungsaufbau abgelehnt
 nicht gefunden
Der Zugriff auf den Pfad	 wurde verweigert
 ist kein Speicherplatz mehr verfügbar	Auf dem
 démarrer correctement	application n	a pas 
 code ne peut pas	exécution d	 car 
Impossible de démarrer le programme car il manque
 spécifié est introuvable	Le 
Aucun fichier ou dossier de ce
Permission non accordée
est pas reconnu en tant que commande interne
Le processus ne peut pas accéder au fichier car
est pas définie à une instance d	La référence d	un objet	objet n
commande introuvable
Accès refusé
La aplicación no se pudo iniciar correctamente
 código no puede continuar porque	La ejecución de
El programa no puede iniciarse porque falta	 en el equipo
El sistema no puede
 o el directorio	No existe el
Permiso denegado
Acceso denegado
no se reconoce como un comando interno o externo
No se puede encontrar el módulo especificado
 al archivo porque	El proceso no
Referencia a objeto no establecida como instancia de un objeto
no se encontró la orden
Não foi possível
O aplicativo não pôde ser inicializado corretamente
A execução do código não pode	 porque
O programa não pode ser iniciado porque
O sistema não pode encontrar o	 especificado
Arquivo ou diretório
não é reconhecido como um comando interno
comando não encontrado
Permissão negada
Acesso negado
Referência de objeto não definida para uma instância de um objeto
Impossibile
File o directory non esistente
non è riconosciuto come comando interno o esterno
Accesso negato
comando non trovato
Aplikacja nie została właściwie uruchomiona
Nie ma takiego pliku ani katalogu
Odmowa dostępu
Nie można odnaleźć określon
Böyle bir dosya ya da dizin yok
Uygulama düzgün olarak başlatılamadı
Ошибка при запуске приложения
Не удается
Запуск программы невозможен, так как
Нет такого файла или каталога
Отказано в доступе
не является внутренней или внешней
Системе не удается найти указанный путь
Процесс не может получить доступ к файлу
команда не найдена
Ссылка на объект не указывает на экземпляр объекта
Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение
应用程序无法正常启动
，无法继续执行代码	由于找不到
无法启动此程序，因为计算机中丢失
系统找不到指定的
找不到指定的模块
不是内部或外部命令
没有那个文件或目录
另一个程序正在使用此文件，进程无法访问
由于目标计算机积极拒绝，无法连接
远程主机强迫关闭了一个现有的连接
未将对象引用设置到对象的实例
不是有效的	Win32	应用程序
系統找不到指定的
應用程式無法正確
アプリケーションを正しく起動できませんでした
が見つからないため、コードの実行を続行できません
がないため、プログラムを開始できません
が見つかりません	指定された
アクセスが拒否されました
そのようなファイルやディレクトリはありません
内部コマンドまたは外部コマンド
別のプロセスで使用されているため、プロセスはファイルにアクセスできません
対象のコンピューターによって拒否されたため、接続できませんでした
インスタンスに設定されていません	オブジェクト参照がオブジェクト
응용 프로그램을 제대로 시작하지 못했습니다
코드 실행을 진행할 수 없습니다
을 찾을 수 없습니다	지정된 
그런 파일이나 디렉터리가 없습니다
액세스가 거부되었습니다
내부 또는 외부 명령
Keine Berechtigung
Kein Git-Repository
wurde nicht als Name eines Cmdlet
die Ausführung von Skripts auf diesem System deaktiviert ist
applet de commande	est pas reconnu	 nom d
exécution de scripts est désactivée sur ce système
est un dépôt git
no se reconoce como nombre de un cmdlet
la ejecución de scripts está deshabilitada en este sistema
não é reconhecido como nome de cmdlet
a execução de scripts foi	 neste sistema
non è riconosciuto come nome di cmdlet
esecuzione di script è disabilitata nel sistema in uso
Permesso negato
не распознано как имя командлета
выполнение сценариев отключено в этой системе
В соединении отказано
项识别为 cmdlet	无法将
因为在此系统上禁止运行脚本
このシステムではスクリプトの実行が無効になっているため
許可がありません
syntax error at or near
 constraint	violates
 violates not-null constraint	null value in column
permission denied for
must be
password authentication failed for user
no pg_hba.conf entry for
remaining connection slots are reserved
too many clients already
current transaction is aborted, commands ignored
deadlock detected
could not serialize access due to
canceling statement due to
terminating connection due to
column reference	 is ambiguous
operator does not exist:
 in a read-only transaction	cannot execute
the database system is
database files are incompatible with server
invalid input syntax for
value too long for type
 already exists	relation
type 
there is no unique or exclusion constraint matching
ould not connect to server:
You have an error in your SQL syntax
Unknown column	 in 
Table 
Access denied for user
Duplicate
Deadlock found when trying to get lock
Lock wait timeout exceeded
MySQL server has gone away
Lost connection to	server
Incorrect	 value:
Data too long for column
Cannot	 row
Too many connections
Public Key Retrieval is not allowed
Client does not support authentication protocol
Specified key was too long
Unknown
t connect to	Can
t have a default value	Field 	 doesn
 cannot be null	Column
 constraint failed
attempt to write a readonly database
unable to open database file
file is not a database
: syntax error	near 
SQL logic error
no such
E11000 duplicate key error
WRONGTYPE Operation against a key
NOAUTH Authentication required
WRONGPASS invalid username-password pair
 is configured to save	MISCONF
t write against a read only replica	READONLY You can
OOM command not allowed when used memory
CLUSTERDOWN
all shards failed
_exception
Invalid object name
Login failed for user
Cannot insert the value NULL into column
String or binary data would be truncated
Incorrect syntax near
The transaction log for database	 is full
ORA-0
. DB::Exception:	Code: 
 does not exist	column
MOVED 
: missing magic block	incompatible library
could not load library
could not access file
there is no parameter
column
function
could not determine data type of parameter
invalid byte sequence for encoding
new row
 violates foreign key constraint	update or delete on table
 violates foreign key constraint	insert or update on table
more than one row returned by a subquery used as an expression
cached plan must not change result type
prepared statement
could not translate host name	 to address
connection to server on socket	 failed:
server closed the connection unexpectedly
SSL connection has been closed unexpectedly
SASL authentication failed
unsupported frontend protocol
invalid page in block	 of relation
extension
could not open extension control file
role 
data directory	 has 
 already exists	lock file
 is being accessed by other users	source database
database
timestamp out of range:
Query execution was interrupted
Host 	 is 
 server is running with the --	 option	The 
Illegal mix of collations
 of SELECT list is not in GROUP BY clause	Expression #
Every derived table must have its own alias
Operand should contain	 column
Subquery returns more than 1 row
 used in key specification without a key length	BLOB/TEXT column
Row size too large
Invalid default value for
t match value count	Column count doesn
Out of range value for column
Packets out of order
Malformed communication packet
The user specified as a definer	 does not exist
 is not loaded	Plugin
Authentication plugin
Index column size too large
 is not supported	ALGORITHM=
Unknown
duplicate column name:
no such
cannot start a transaction within a transaction
cannot commit - no transaction is active
unrecognized token:
 has no column named	table 
 values were supplied	 columns but	table 	 has 
misuse of aggregate
ambiguous column name:
malformed database schema
SQLITE_
bulk write operation error
server selection
Server selection timed out after	 ms
Topology is closed
Cannot use a session that has ended
Transaction numbers are only allowed on a replica set member or mongos
Sort exceeded memory limit
Path collision at
 is not valid for storage	 prefixed field	The dollar	 in 
 failed for value	Cast to
 buffering timed out after	Operation
 and slaveOk=false	not 
NOPERM
 is loading the dataset in memory	LOADING
 is busy running a script	BUSY 
CROSSSLOT Keys in request don	t hash to the same slot
NOSCRIPT No matching script
MASTERDOWN Link with MASTER is down
 is running in protected mode	DENIED
Reached the max retries per request limit
no master found with name
max virtual memory areas vm.max_map_count	 is too low
Data too large, data for
FORBIDDEN/
index read-only / allow delete	api
failed to parse field	 of type
Fielddata is disabled on
No mapping found for
Result window is too large
this action would add	shards
unable to authenticate user
Conversion failed when converting	 to data type
 statement conflicted with the	 constraint	The 
 KEY constraint	Violation of
 was deadlocked	Transaction	Process ID
Must declare the scalar variable
Could not find stored procedure
There is already an object named	 in the database
Execution Timeout Expired
The multi-part identifier	 could not be bound
Arithmetic overflow error converting
Cannot open
No value given for one or more required parameters
The wait operation timed out
Too many partitions for single INSERT block
Memory limit	 exceeded
Table is in readonly mode
bigint out of range
numeric field overflow
disk I/O error
bind or column index out of range
too many SQL variables
file is encrypted or is not a database
library routine called out of sequence
ERR unknown command
ERR wrong number of arguments for	 command
ERR value is not an integer or out of range
ERR max number of clients reached
ERR Client sent AUTH, but no password is set
ERR invalid password
ERR DB index is out of range
connection to server at	 failed:
could not
 because other objects depend on it	cannot drop
cannot insert	into 
cannot alter type of a column used by a view or rule
Incorrect table definition; there can be only one auto column
Incorrect key file for table
Incorrect column specifier for column
from storage engine	Got error
Got a packet bigger than
connection refused because too many open connections
Cannot resolve the collation conflict between
 because it does not exist or you do not have permissions	Cannot find the object
There is no supertype for types
exec format error
no space left on device
pull access denied for
manifest
port is already allocated
executable file not found in	PATH
OCI runtime	 failed
toomanyrequests:
error during connect:
failed to
network
 is unhealthy	container
permission denied while trying to connect to the Docker
invalid reference format
could not select device driver
o such
 is not running	ontainer
Ports are not available
driver failed programming external connectivity
invalid mount config for type
services.
unauthorized: authentication required
denied:
The virtual machine could not be started
exec user process caused	exec format error
no such image
OCI runtime error:
 failed:	runc 
runc did not terminate successfully:
unable to start container process:
error 
error while creating mount source path
error while
failed to
failed to
failed to create endpoint	 on network
failed to calculate checksum of ref
failed to resolve
 line 
unknown instruction:
COPY failed:
ADD failed:
" did not complete successfully: exit code:	process "
executor failed running	: exit code:
returned a non-zero code:
unexpected status
no basic auth credentials
 not found: does not exist or no pull access	repository
 is already in use by container	The container name
onflict. The container name
userland proxy:
 failed: port is already allocated	ind for
exposing port
 already exists in network	endpoint with name
could not find an available, non-overlapping IPv4 address pool
Pool overlaps with other one on this address space
network
error creating overlay mount to
ounts denied
layer does not exist
unsupported config option for service
Unsupported config option for services
 depends on undefined service	ervice
 refers to undefined	ervice
 has neither an image nor a build context specified	service
dependency failed to start:
dependency cycle detected:
nvidia-container-cli:
no NVIDIA GPU device is present
unresolvable CDI devices
failed to inject CDI devices:
the container runtime does not support
start container	cannot
container is marked for removal and cannot be started
You cannot remove a running container
image is being used by	 container
newuidmap:
potentially insufficient UIDs or GIDs available in user namespace
error creating runtime static files directory
netavark:
aardvark-dns
 did not resolve to an alias	short-name
insufficient_scope: authorization failed
buildx failed with:
docker endpoint for	 not found
rosetta error:
qemu: uncaught target signal
qemu-
invalid
yaml: line
yaml: unmarshal errors
Exiting due to
no matches for kind
the server could not find the requested resource
t have a resource type	the server doesn
failed calling webhook
 denied the request:	admission webhook
field is immutable
unable to
 probe
error converting YAML to JSON
cannot be handled as a
has no deployed releases
install/upgrade/rollback	another operation	 is in progress
cannot re-use a name that is still in use
nil pointer evaluating
timed out waiting for the condition
pod has unbound immediate PersistentVolumeClaims
 nodes are available:
 failed for volume	MountVolume.
ailed to create pod sandbox
ailed to pull image
Back-off
t get current server API group list	couldn
 is forbidden:
is invalid:
Operation cannot be fulfilled on
unknown field "
ValidationError
o endpoints available for service
failed to call webhook
the object has been modified; please apply your changes to the latest version
leader election lost
Unable to attach or mount volumes:
error validating
: error converting YAML to JSON:	error parsing
unable to decode
unable to load root certificates:
You must be logged in to the server
Unable to connect to the server:
current-context is not set
no configuration has been provided
error loading config file "
container	 in pod	 is 
s node affinity/selector	t match Pod	didn
t have free ports for the requested pod ports	didn
had untolerated taint
had volume node affinity conflict
persistentvolumeclaim	 not found
storageclass.storage.k8s.io	 not found
" not found
exceeded quota:
violates PodSecurity
: Invalid value:	spec
: Required value	spec
: Unsupported value:	spec
metadata
error execution phase
ERROR 
The HTTP call equal to	 failed with error
network plugin is not ready:
cni plugin not initialized
plugin type="	" failed
chart requires kubeVersion:
found in Chart.yaml, but missing in charts/ directory
execution error at
error calling
template:
rendered manifests contain a resource that already exists
cannot load values.yaml:
UPGRADE FAILED:
INSTALLATION FAILED:
t meet the specifications of the schema	values don
release:
accumulating resources
ComparisonError:
one or more objects failed to apply
Failed to load target state:
reconciliation failed:
failed to create containerd task:
Insufficient
etcdserver:
failed to download "
Provider produced
Error acquiring the state lock
Unsupported
Missing required argument
Invalid
Reference to undeclared
Inconsistent conditional result types
Failed to query available provider packages
Provider configuration not present
Plugin did not respond
 is not expected here	An argument named
 are not expected here	Blocks of type
Call to unknown function
is not authorized to perform
The security token included in the request is
Unable to locate credentials
ould not load credentials from any providers
No valid credential sources found
The specified	 does not
Rate exceeded
Access	Denied
The request signature we calculated does not match
The provided token has expired
Could not connect to the endpoint URL
Failed to connect to the host via ssh
The task includes an option with an undefined variable
Unsupported parameters for	 module
t resolve module/action	couldn
No first item, sequence was empty
MODULE FAILURE
Unable to resolve action
Unrecognized named-value:
The job was not started because
The runner has received a shutdown signal
The self-hosted runner lost communication with the server
No runner matching the specified labels was found
Input required and not supplied:
Unexpected input
Process completed with exit code
 could not be found	The 
does not have authorization	The 
API rate limit exceeded for
Resource already managed by Terraform
 has not been declared	A managed resource
No value for required variable
Error: Cycle:
Backend
Inconsistent dependency lock file
 does not match any of the checksums	the cached package for	in 
Unreadable module directory
The given
This object does not have an attribute named
This value does not have any
" value depends on resource attributes that cannot be determined until apply	The "
Instance cannot be destroyed
Saved plan is stale
Error locking state:
Failed to	state
The error appears to be in	: line
The conditional check	 failed
template error while templating string:
 waiting for privilege escalation prompt	Timeout
ncorrect sudo password
Missing sudo password
 was not found	the role
 could not be found	the playbook:
Could not find or access
Could not match supplied host pattern
 as an inventory source	Unable to parse
Syntax Error while loading YAML
Unexpected failure during module execution
Authentication or permission failure
InvalidAccessKeyId
SignatureDoesNotMatch
RequestTimeTooSkewed
NoSuch
XAmzContentSHA256Mismatch
The AWS Access Key Id you provided does not exist in our records
The difference between the request time and the current time is too large
The bucket you are attempting to access must be addressed using the specified endpoint
Your socket connection to the server was not read from or written to within the timeout period
 could not be found	The config profile
Error loading SSO Token:
 does not exist	Token for
Missing credentials in config
EC2 Metadata roleName request returned error
 is not authorized to perform:	User: arn:aws:
Requested entity was not found
The caller does not have permission
Request had
 denied on resource	Permission
Quota exceeded for quota
Received RST_STREAM with code
No connection established. Last error:
failed to connect to all addresses
Received http2 header with status:
transport:
error reading server preface:
AADSTS
DefaultAzureCredential failed to retrieve a token
EnvironmentCredential authentication unavailable
This request is not authorized to perform this operation
Server failed to authenticate the request
t find	 under	 or 	Can
t find 'action.yml',	Can
Missing download info for
Workflow does not exist or does not have a workflow_dispatch trigger
The workflow is not valid.
reusable workflows should be referenced at the top-level
The hosted runner
Failed to
Unable to find any artifacts for the associated workflow
No files were found with the provided path:
Dependencies lock file is not found in
Unable to find	 for platform	 version
 with arch	 not found	Version
Exited with code exit status
The command "	" exited with
ERROR: Job failed:
 marked build as failure	Build step
No such DSL method	 found among steps
Scripts not permitted to use
Build exceeded maximum allowed runtime
Command failed with exit code
Failed to
Failed to lock apt for exclusive operation
InvalidClientTokenId
Could not load the default credentials
Could not automatically determine credentials
PERMISSION_DENIED:
RESOURCE_EXHAUSTED:
DEADLINE_EXCEEDED:
FAILED_PRECONDITION:
UNAUTHENTICATED:
UNIMPLEMENTED:
 UNAVAILABLE:
 INVALID_ARGUMENT:
StatusCode.
Unable to process file command	 successfully
Invalid workflow file:
The operation was canceled
maximum context length is	 tokens
context_length_exceeded
insufficient_quota
ou exceeded your current quota
Rate limit	 for
Incorrect API key provided
nvalid
The model
 not found	model 
prompt is too long:
Your credit balance is too low
Resource has been exhausted
Unsupported
does not support
 found
exceeded retry limit
llama runner process has terminated
 requires more
unable to load model
error loading model:
unknown model architecture:
The model is overloaded
Failed to deserialize the JSON body into the target type
tool_use ids were found without tool_result blocks
Request too large for
Please reduce the length of the messages or completion
 exceed context limit	input length and	max_tokens
max_tokens:
messages:
messages
Error code:
overloaded_error
invalid_request_error
model_not_found
Your request was rejected as a result of our safety system
 schema for
Invalid	 for 
Invalid parameter:
Missing required parameter:
Unrecognized request argument supplied:
Unknown parameter:
 must be followed by tool messages	An assistant message with
tool_use_id	nexpected	 found in
does not have access to model
API key not valid. Please pass a valid API key
API_KEY_INVALID
User location is not supported for the API use
Invalid JSON payload received
GenerateContentRequest
Please ensure that function call turn comes immediately after
The api_key client option must be set
Could not resolve authentication method
Failed to generate output due to special tokens in the input
tensor
ggml_
GGML_ASSERT
cudaMalloc failed:
ggml-
llama_model_load: error loading model:
invalid magic characters:
exceeds the available context size
input is too large to process
pull model manifest:
model runner has unexpectedly stopped
timed out waiting for llama runner to start
No available memory for the cache blocks
 is larger than the maximum number of tokens	s max seq len	The model
is less than desired GPU memory utilization	Free memory on device
Engine core initialization failed
EngineCore
 not supported for now	Model architecture
is too large to be loaded automatically
Access to model	 is restricted
You are trying to access a gated repo
Cannot access gated repo for url
Repository Not Found for url:
Entry Not Found for url:
t connect to	We couldn	 to load
t load	 for 	Can
but it was not found in the
Unrecognized
The checkpoint you are trying to load has model type	 but Transformers does not recognize
Error while deserializing header:
HeaderTooLarge
InvalidHeaderDeserialization
MetadataIncompleteBuffer
 should be the same	Input type	 type 	 and 
s maximum prompt length is	This model
unsupported_country_region_territory
content_policy_violation
redacted_thinking	, but found	Expected	thinking	 or 
No API key found for
max retries exceeded:
failed to load model from file
failed to allocate
failed to create
failed to find free space in the KV cache
could not connect to ollama app
wrong number of tensors; expected	, got 
missing tensor
 is not found for API version	models/
mapping values are not allowed
could not find expected
did not find expected
 that cannot start any token	found character
found undefined tag handle
found duplicate key
bad indentation of a
cannot unmarshal !!	 into 
json: 
invalid character
unexpected end of JSON input
missing field
, expected	unknown
invalid type:	, expected
duplicate
expected value at line	 column
trailing characters at line	 column
Additional properties are not allowed
is a required property
is not valid under any of the given schemas
is not of type
Input should be
ield required
extra fields not permitted
nvalid
not in gzip format
nd-of-central-directory signature not found
ile is not a zip file
CRC failed
CRC check failed
CRC error
CRC mismatch
nexpected end of
incorrect
Start tag expected,	 not found
Opening and ending tag mismatch
XML declaration allowed only at the start of the document
rong 
alformed
annot parse	 as
Parsing error:
Could not
 entries are not allowed	block 
found unexpected
can not read
end of the stream or a document separator is expected
unidentified alias
Nested mappings are not allowed in compact mappings
All collection items must start at the same column
Implicit
could not determine a constructor for the tag
TOML parse error at line	, column
Key name found without value
Bad control character in string literal in JSON
 in JSON	Bad 
Unterminated string in JSON
JSON.parse:
JSON Parse error:
Expected	 but was
Use JsonReader.setLenient	 to accept malformed JSON	true
 found while parsing a string	control character
key must be a string at line	 column
remature end of
Document is empty
Extra content at the end of the document
EntityRef: expecting
xmlParseEntityRef: no name
Namespace prefix	is not defined
not well-formed	invalid token
mismatched tag: line	, column
 the root element must be well-formed	The markup in the document
Content is not allowed in
Root element is missing
value is not a valid
none is not an allowed value
ensure this value
zip: not a valid zip file
stream did not contain valid UTF-8
incomplete utf-8 byte sequence from index
Corrupt JPEG data:
PDF header signature not found
Protocol message
Error parsing message with type
invalid wire type
Error tokenizing data. C error:
Illegal quoting in line
tab character	found 
Invalid initial character for a key part
Invalid value	, column	at line
Expected property name or	 in JSON
Expected double-quoted property name in JSON
Expected	 in JSON	 after	 or 
Unexpected character	code 
EOF while parsing a	 at line	 column
is an invalid character in the given encoding
does not match any of the regexes
must have required property
must NOT have additional properties
must be equal to one of the allowed values
must match exactly one schema in oneOf
String should have at	 character
String should match pattern
invalid
invalid utf-8 sequence of	 bytes from index
Not a JPEG file: starts with 0x	 0x
libpng error:
cannot parse invalid wire-format data
: wrong number of fields	record on line
parse error on line	, column
UNKNOWN_TOPIC_OR_PARTITION
LEADER_NOT_AVAILABLE
_AUTHORIZATION_FAILED
Timed out waiting for a node assignment
 not present in metadata after	Topic 	 ms
This server
Bootstrap broker	 disconnected	id:
 could not be established	Connection to node
Failed to update metadata after	 ms
Expiring	 record	 for 
Local:
Local:
Broker:
Broker:
Failed to construct kafka
Coordinator
The group coordinator is not available
KafkaJS
ACCESS_REFUSED -
PRECONDITION_FAILED -
NOT_FOUND - no
RESOURCE_LOCKED -
CONNECTION_FORCED -
COMMAND_INVALID -
CHANNEL_ERROR -
missed heartbeats from client
nodedown
rejected by the remote node	Authentication failed
no responders available for request
onnection refused:
Connection Refused,
Received unregistered task of type
Cannot connect to amqp://
Cannot connect to redis://
No nodes replied within time constraint
hard time limit	 exceeded
Worker exited prematurely:
nats: 
NOT_LEADER_
NOT_ENOUGH_REPLICAS
404 page not found
Cannot
404: NOT_FOUND
Not Found - /
was not found on this server	The requested
The page you are looking for
The server encountered
The server is temporarily unable to service your request
The plain HTTP request was sent to HTTPS port
re speaking plain HTTP to an SSL-enabled server port	Reason: You
Your browser sent a request that this server could not understand
The proxy server received an invalid response from an upstream server
Web server is
Error 
You are being rate limited
Sorry, you have been blocked
This site can
unexpectedly closed the connection
redirected you too many times
Your connection
Secure Connection Failed
t redirecting properly	The page isn
re having trouble finding that site	Hmm. We
Whitelabel Error Page
This application has no explicit mapping for /error
re sorry, but something went wrong
The page you were looking for doesn	t exist
The change you wanted was rejected
Server Error in	 Application
HTTP Error
-side exception has occurred	Application error: a
 Function has	This 
FUNCTION_INVOCATION_
Application failed to respond
Missing Authentication Token
Endpoint request timed out
Task timed out after	 seconds
Runtime exited with error:
Blocked request. This host	 is not allowed
Origin checking failed -
CSRF 
Please contact the administrator	A server error occurred.
redirect_uri_mismatch
The redirect URI
: redirect_uri	Invalid
unexpected iss claim value
jwt must be provided
jwt signature is required
jwt audience invalid
jwt expired
jwt malformed
ignature
Cannot query field	 on type
Cannot return null for non-nullable field
Variable	type 	 of 
Variable "
Field 
Field 
Must provide
Syntax Error:
PersistedQueryNotFound
Response not successful: Received status code
Username and Password not accepted
Invalid login:
Must issue a STARTTLS command first
Relay access denied
 address rejected:
Client host rejected:
SMTP 
Authentication
Greeting never received
Missing credentials for
AcceptSecurityContext error, data
LDAP: error code
t contact LDAP server	Can
Invalid DN syntax
Clock skew too great
Cannot
Server not found in Kerberos database
Preauthentication failed
KRB5KDC_ERR_
KRB5CC_
No Kerberos credentials available
No credentials were supplied, or the credentials were unavailable or inaccessible
 refused to connect
 took too long to respond
 sent an invalid response
invalid_grant
invalid_client
Unknown
A RenderFlex overflowed by	 pixels on the
setState
Null check operator used on a null value
 has not been initialized	Field 
 is not a subtype of type	type 
No implementation found for method	 on channel
RenderBox was not laid out
 viewport was given unbounded
Looking up a deactivated widget	s ancestor is unsafe
Bad state:
 was called on null	The 
t defined	The 	 isn
t be assigned to the parameter type	The argument type	 can
The return type	 isn	t a 
t be assigned to a variable of type	A value of type	 can
Method not found:
Member not found:
No named parameter with the name
 not found	Type 
Undefined name
 SDK version is	The current
 failed with exit code	Gradle task
 widget found	No Material
 widget ancestor found	No 
Could not find the correct Provider
Unsupported operation:
Concurrent modification during iteration
The provided ScrollController is currently attached to more than one ScrollPosition
SenderId mismatch
InvalidRegistration
 but received a child of type	 expected a child of type
Incorrect use of ParentDataWidget
Duplicate GlobalKey detected in widget tree
Multiple widgets used the same GlobalKey
 called with a context that does not contain a Scaffold	Scaffold.of
Navigator operation requested with a context that does not include a Navigator
Unable to load asset:
Could not build the application for the simulator
Error running pod install
s specs repository is too out-of-date to satisfy dependencies	CocoaPods
 is not available on this platform	Dart library
Unable to find suitable Visual Studio toolchain
on base:	Invalid
Invalid call. Nonexistent function	 in base
Attempt to call function	 on a null instance	 in base
Cannot call method	 on a null value
Invalid operands	 in operator	 and 
 declared in the current scope	Identifier
Cannot get class
Condition "	" is true
Failed loading resource:
 Error:	Parse
 script	The 
MissingReferenceException:
Encountered a conflict in
requires
Missing or unsupported mandatory dependencies
Error loading class:
Failed to load mod
 on a base object of type	Invalid access
Node not found:
Cannot open file
Failed to load script
Parameter "	" is null
 is out of bounds	Index p_	 = 
Condition '	' is true
 on a previously freed instance	Cannot call
 has been destroyed but you are still trying to access it	The object of type
 has not been assigned	The variable	 of 
 attached to the	 game object	There is no
t be started because the game object	Coroutine couldn	 is inactive
All compiler errors have to be fixed before you can enter playmode
Fatal error:	Line: 	File:
LowLevelFatalError	File:
Ensure condition failed:
Assertion failed:	Line: 	File:
could not be compiled. Try rebuilding from source manually
The following modules are missing or built with a different engine version
Failed to initialize player
PlayerInitEngine_
Some of your mods are incompatible with the game or each other
Could not execute entrypoint stage	 due to errors, provided by
Loading errors encountered
Failure message:
Registry Object not present:
Failed to load registries due to	errors
Internal Exception:
Outdated
The game crashed whilst
Exit code: -
Process exited with	 code 	1073
A fatal error has been detected by the Java Runtime Environment
Could not reserve enough space for
Could not create the Java Virtual Machine
A JNI error has occurred, please check your installation and try again
Pixel format not accelerated
Trying to assign value of type	 to a variable of type
t add script component	 because	Can
Failed to resolve assembly:
Could not
 requires	Mod 
 needs language provider	Mod file
encountered an error during the	 event phase
Failed to
Setup failed for
 integration not ready yet	Config entry	 for 
setting up	Error 
Integration	 not found
Invalid config for
Platform
 is taking	 seconds	 of 
Detected blocking call to
Error doing job:
Config flow could not be loaded
Error fetching	 data:
Timeout	 data
Error 
Failed to
function defined	No setup
Template variable
UndefinedError:
Requirements for	 not found
Invalid handler specified
Failed to
 failed:	Publish	 to 
nterview failed
Error while executing automation
Error rendering	template
Referenced entities	 are missing
Entity ID already exists:
Login attempt or request with invalid authentication from
, but your HTTP integration is not set-up for reverse proxies	A request from a reverse proxy was received from
Unknown error calling	 webhook
extra keys not allowed @ data
required key not provided @ data
 for dictionary value @ data	expected
not a valid value for dictionary value @ data
Custom element doesn	t exist:
Custom element not found:
Error while
Error: SRSP -	 after	 - 
Adapter EZSP protocol version	 is not supported by Host
network commissioning timed out
Timeout -	 after	 - 	 - 	 - 	 - 
Data request failed with error:
t connect to ESPHome API for	Can
Error resolving IP address:
Platform not found:
 is an invalid option for
Unable to install package
Failed to
Guru Meditation Error:
Brownout detector was triggered
Failed to connect to ESP
A fatal error occurred:
Timed out waiting for packet
programmer is not responding
not in sync: resp=0x
t open device	can
ould not open	port 
 shutdown:	MCU 
 error during connect:	MCU 
Lost communication with MCU
Timer too close
Unable to read tmc
 reports error:	TMC 
 not heating at expected rate	Heater
Printer halted. kill	 called!
THERMAL RUNAWAY
MAXTEMP
MINTEMP
Thermal Runaway
eating	ailed
ADC out of range
Must home axis first
Move out of range:
 must be specified	 in section	Option
 is not a valid config section	Section
Please specify	 before
Sketch too big
Compilation error:
Error compiling for board
 port 	No 
Task watchdog got triggered
assert failed:
Stack canary watchpoint triggered
 was called at PC 0x	abort
Backtrace: 0x
invalid header: 0xffffffff
CORRUPT HEAP:
Cache disabled but cached memory region accessed
Interrupt wdt timeout on CPU
Failed to write to target RAM
MD5 of file does not match data in flash
Wrong boot mode detected
The chip stopped responding
No serial data received
This chip is	 not 
ser_open	: can
stk500
: programmer is not responding	butterfly_recv
Invalid device signature	Yikes!
initialization failed, rc=
verification error, first mismatch at byte 0x
Error opening serial port
Serial port
 is unknown	, package	platform	Board 
text section exceeds available space in board
data section exceeds available space in board
Fully Qualified Board Name	Missing FQBN
Error during Upload:
 for environment	Please specify
Could not find the package with	 requirements
Error connecting DP:
Target not examined yet
Error executing event	 on target
LINK error
Unable to connect to MCU
Timeout with MCU
Unable to open	 port:
Got EOF when reading from device
Unable to obtain	 response
 after full movement	No trigger on
 still triggered after retract	Endstop
Probe 
Error during homing
Communication timeout during homing
Rescheduled timer in the past
Unable to parse option	 in section
 is not valid in section	Option
Unable to load module
 used multiple times in config	pin 
Extrude
Move exceeds maximum extrusion
echo:Unknown command:
Error:checksum mismatch, Last Line:
Error:Line Number is not Last Line Number
No device found on
Unknown board ID
Unknown development platform
unable to find a matching CMSIS-DAP device
 spontaneous restart	MCU 
: Unable to connect	mcu 
: Timeout on connect	mcu 
Unknown pin chip name
Unknown command:
init mode failed
command
 extension because	Cannot activate
Activating extension	 failed:
Extension host
Unable to	 because
t start client	ouldn
client failed	tarting
 times in the last	 server crashed	 minutes	The
Command	not 
Language server
o parser for	 language
Query error at
invalid
 is not supported by any of the servers	method
attempt to call field	a nil value
Unable to connect to
The kernel
Kernel Restarting
Failed to start the Kernel
An error occurred while
 settings because	Unable to write
Resolver error:
The VS Code Server failed to start
An SSH installation couldn	t be found
Running the contributed command:	 failed
Configured debug type	 is not supported
Cannot find a program to debug
Unable to retrieve source content
A system error occurred
. This property is already registered	annot register
There is no data provider registered that can provide view data
The editor could not be opened
Unable to save	settings
Write access is allowed	 only
Read access is allowed from
Access is allowed from	ispatch	vent 	hread	 only
Slow operations are prohibited on EDT
Already disposed:
No display name is specified for configurable
The following plugins are incompatible with the current build
Invalid Gradle JDK configuration found
vim.schedule callback:
 quit with exit code	 and signal	Client
Spawning language server with cmd:	 failed
ABI version mismatch
File mode specification error:
error in process filter:
Error running timer
Failed to verify signature
 is unavailable	Package
Eager macro-expansion failure:
Timeout waiting for kernel
Kernel died before replying to kernel_info
Error displaying widget: model not found
Failed to load model class	 from module
Failed to
Could not establish connection to "
There is no formatter for	 files installed
No view is registered with id:
 requires plugin	 to be installed	Plugin
Cannot
clipboard: No provider
Unable to
Sign in to confirm you	re not a bot
Requested format is not available
Video unavailable
This video is
Unsupported URL:
iving up after	 retries
nsig extraction failed
No video formats found
Postprocessing:
Playback
The media could not be loaded
t compatible with the media	This client isn
unable to download video data:
Join this channel to get access to members-only content
Private video. Sign in if you	ve been granted access
Sign in to confirm your age
The following content is not available on this app
. Please install or provide the path	ffmpeg
 cookies database	could not find
Could not copy Chrome cookie database
Failed to decrypt with DPAPI
Only images are available for download
 not found, unable to continue	Fragment
Error passing	 command
Tracker gave HTTP response code
errorCode=
There was an error processing the request
MEDIA_ERR_
PIPELINE_ERROR_
DEMUXER_ERROR_
CHUNK_DEMUXER_ERROR_APPEND_FAILED
MEDIA_ELEMENT_ERROR:
bufferStalledError
manifestLoadError
Failed to load because no supported source was found
ffprobe and ffmpeg not found
This live event will begin in
This channel does not have a	 tab
Playback of this media was aborted
insufficient funds for
execution reverted
nonce too
replacement transaction underpriced
intrinsic gas too low
transaction underpriced
gas required exceeds allowance
Corrupted block database detected
Error opening block database
Stack too deep
DeclarationError:
ParserError:
cannot estimate gas
bad-txns-
missing trie node
Unable to connect to
could not be activated because it triggered a fatal error
The plugin does not have a valid header
Sorry, you are not allowed to access this page
The uploaded file exceeds the upload_max_filesize directive
PCLZIP_ERR_
The response is not a valid JSON response
The link you followed has expired
WordPress database error
Content Security Policy of your site blocks the use of
s settings blocked	The page
violates the following Content Security Policy directive
Cross-Origin Request Blocked:
Cross-Origin Read Blocking
Cross origin requests are only supported for protocol schemes
 is not allowed by Access-Control-Allow-Origin	Origin
Unsafe attempt to	 from frame
Failed to register a ServiceWorker
Could not load content for
The AudioContext was not allowed to start
Autoplay is only allowed when approved by the user
The request is not allowed by the user agent or the platform in the current context
The fetching process for the media resource was aborted
The element has no supported sources
The source image could not be decoded
Tainted canvases may not be exported
The canvas has been tainted by cross-origin data
Must be handling a user gesture
An attempt was made to
A mutation operation was attempted on a database that did not allow mutations
Connection to Indexed Database server lost
Encountered full disk while opening backing store for indexedDB.open
Internal error opening backing store for indexedDB.open
A JavaScript error occurred in the main process
Attempted to register a second handler for
Error invoking remote method
Unable to find Electron app at
Electron failed to install correctly
Render frame was disposed before WebFrameMain could be accessed
Could not get code signature for running application
ERR_UPDATER_
.yml in the latest release artifacts	Cannot find latest
handshake failed; returned -	, SSL error code	, net_error -
The database connection is closing
 failed. The response is not a valid JSON response
Environment	 undefined
Misplaced alignment tab character
Runaway argument
Paragraph ended before	 was complete
TeX capacity exceeded, sorry
Too many unprocessed floats
Option clash for package
Illegal parameter number in definition of
Font 	 not 
" cannot be found	The font "
 not set up for use with LaTeX	Unicode character
Illegal unit of measure
s no line here to end	There
s wrong--perhaps a missing	Something
 not found. Please select a different --pdf-engine
Error producing PDF
I couldn	t open
---while reading file	I found no
Cannot determine size of graphic
No file found with name
Error: Python script failed, check the message in the system console
Failed to open the NVENC codec:
NVENC Error:
Starting the output failed
Missing number, treated as zero
Extra alignment tab has been changed`;
