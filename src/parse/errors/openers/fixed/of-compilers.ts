import { wordings } from "../../../../wording/wordings.ts";
import type { MessageFamily } from "./message-lines.ts";

/** What compilers and linkers say of a program's text. */
export const COMPILER_MESSAGES: readonly MessageFamily[] = [
  {
    name: "c",
    source: "GCC's and Clang's diagnostics, MSVC's C2xxx",
    messages: wordings`
      <q> undeclared \(first use in this function\)
      <name>: undeclared identifier
      [Uu]se of undeclared (identifier|type|label|crate or module|lifetime) <q>
      implicit declaration of function <q>
      expected <q> before <q>( token)?
      expected <q> at end of input
      no member named <q> in <q>
      has no member named <q>
      no (type|template) named <q> in <q>
      unknown type name <q>
      cannot convert <q> to <q>( in initialization| in assignment| in return)?
      invalid conversion from <q> to <q>
      call to <q> is ambiguous
      ambiguous overload for <q>
      call of overloaded <q> is ambiguous
      no matching (function|member function|constructor) for (call to|initialization of) <q>
      conflicting types for <q>
      redefinition of <q>
      redeclaration of <q>
      expected unqualified-id( before <q>)?
      expected primary-expression before <q>
      use of deleted function <q>
      call to (deleted|implicitly-deleted) <some> constructor
      passing <q> as <q> argument discards qualifiers
      <q> file not found
      [Cc]annot open (include|source) file:? <q>
      unrecognized command[- ]line option <q>
      unsupported option <q>( for target <q>)?
      unsupported argument <q> to option <q>
      the clang compiler does not support <q>
      invalid application of <q> to (an )?incomplete type
      incomplete type <q> used in nested name specifier
      variable <q> has incomplete type
      cannot initialize a <some> with an? <some> of type <q>
      no viable (conversion|overloaded) <some>
      invalid operands to binary (expression|\S{1,3} \(have <some>)
      explicit specialization in non-namespace scope
      static assertion failed(: <some>)?
      non-constant-expression cannot be narrowed from type <q> to <q>
      control may reach end of non-void function
      no match for <q> \(operand types are <q> and <q>\)
      is not captured
      lvalue required as (left operand of assignment|unary <q> operand|increment operand)
      dereferencing pointer to incomplete type
      was not declared in this scope
      <q>: is not a member of <q>
      <q>: identifier not found
      <q>: no appropriate default constructor available
      <q>: function does not take <n> arguments
      syntax error: missing <q> before <q>
      selected processor does not support <some>
      impossible constraint in <q>
    `,
  },
  {
    name: "linker",
    source: "GNU ld, LLD, Apple's ld, MSVC's link",
    messages: wordings`
      undefined reference to( symbol)?( <q>)?
      [Uu]nresolved external symbol <word>
      relocation truncated to fit: <some> against <some> <q>
      relocation <word> against <some> can not be used when making a shared object
      recompile with -fPIC
      symbol\(s\) not found for architecture <word>
      framework not found <word>
      library <q> not found
      library not found for <word>
      DSO missing from command line
      file in wrong format
      file was built for <some> which is not the architecture being linked
      building for <some>, but linking in (object file|dylib) built for <word>
      cannot open file <q>
      section <q> will not fit in region <q>
      region <q> overflowed by <n> bytes
      will not fit in region <q>
      undefined symbol: <word>
      no such file or directory: <q>
      attempting to link with file built for <word>
      [Uu]ndefined symbol: <word>
    `,
  },
  {
    name: "build-setup",
    source: "CMake, Meson, Autotools, pkg-config",
    messages: wordings`
      Could NOT find <word> \(missing: >>
      Could not find a package configuration file provided by <q>
      Could not find a configuration file for package <q>
      By not providing <q> in CMAKE_MODULE_PATH
      Unknown CMake command <q>
      No CMAKE_\w+_COMPILER could be found
      The (C|CXX|CUDA) compiler identification is unknown
      Compatibility with CMake < <n> has been removed
      The source directory <q> does not exist
      No package <q> found
      Package <q>(, required by <q>,)? not found
      Package <word> was not found in the pkg-config search path
      Dependency <q> not found
      Dependency lookup for <word> with method <q> failed
      C compiler cannot create executables
      cannot (run|guess) (C compiled programs|build type)
      Could not find a version that satisfies the requirement <word>
      No rule to make target <q>
      missing separator
    `,
  },
  {
    name: "rust",
    source: "https://doc.rust-lang.org/error_codes/, Rust's core and Cargo",
    messages: wordings`
      cannot find (value|type|function|macro|struct|enum|trait|attribute|derive macro|crate|module|method|associated \w+|tuple struct<some>) <q> in (this scope|(the )?(crate|module|list)( <q>)?)
      borrow of (partially )?moved value: <q>
      use of (partially )?moved value: <q>
      cannot borrow <q> as (mutable|immutable) <some> as (mutable|immutable)
      cannot borrow <q> as mutable, as it is <some>
      cannot move out of <q>, (which is|as) <some>
      the trait bound <q> is not satisfied
      the trait <q> is not implemented for <q>
      no (method|function|variant)( or associated item)? named <q> found for <some> <q>
      no field <q> on type <q>
      unresolved imports? <q>
      failed to resolve: >>
      can't find crate for <q>
      found possibly newer version of crate <q>
      use of unstable library feature <q>
      <q> does not live long enough
      borrowed value does not live long enough
      this (function|method|struct|enum) takes <n> <some> but <n> <some> supplied
      attempt to (add|subtract|multiply|negate|shift left|shift right) with overflow
      attempt to divide by zero
      proc macro <q> not expanded: >>
      called \x60Option::unwrap\(\)\x60 on a \x60None\x60 value
      called \x60Result::unwrap\(\)\x60 on an \x60Err\x60 value: >>
      index out of bounds: the len is <n> but the index is <n>
      range end index <n> out of range for slice of length <n>
      slice index starts at <n> but ends at <n>
      byte index <n> is (not a char boundary|out of bounds)
      already (mutably )?borrowed: BorrowM?u?t?Error
      no reactor running, must be called from the context of a Tokio
      there is no reactor running
      Cannot start a runtime from within a runtime
      failed to select a version for (the requirement )?<q>
      failed to run custom build command for <q>
      no matching package named <q> found
      package <q> cannot be built because it requires <some>
      feature <q> is required
      linker <q> not found
      linking with <q> failed: >>
      overflow evaluating the requirement <q>
      evaluation of constant value failed
      mismatched types
      lifetime may not live long enough
      <q> cannot be (sent|shared) between threads safely
      the size for values of type <q> cannot be known at compilation time
    `,
  },
  {
    name: "go",
    source: "https://pkg.go.dev/cmd/compile, Go's runtime and module loader",
    messages: wordings`
      imported and not used: <q>
      <q> imported (and|but) not used
      declared (and|but) not used: <word>
      <word> declared (and|but) not used
      cannot use [^()\n]{1,120} \([^()\n]{1,120}\) as >>
      cannot find package <q>
      cannot find module providing package <word>
      no required module provides package <word>
      missing go.sum entry for <some>
      does not implement <word> \(>>
      has no field or method <word>
      too many (arguments|return values) in (call to )?<word>
      not enough (arguments|return values) in (call to )?<word>
      undefined: [A-Za-z_][\w.]{1,80}
      <word> redeclared in this block
      all goroutines are asleep - deadlock!
      index out of range \[<n>\]( with length <n>)?
      slice bounds out of range \[<word>\]( with capacity <n>| with length <n>)?
      assignment to entry in nil map
      send on closed channel
      close of closed channel
      concurrent map (writes|read and map write|iteration and map write)
      interface conversion: >>
      import cycle not allowed
      unknown revision <word>
      build constraints exclude all Go files in <word>
      module declares its path as: <word>
      module <word> found \(<some>\), but does not contain package <word>
      go.mod requires go >= <n>
      unsafe pointer conversion
      json: cannot unmarshal <word> into Go <some> of type <word>
      cannot unmarshal !!\w+ <q> into <word>
      sql: Scan error on column index <n>, name <q>: >>
      http: superfluous response.WriteHeader call
      flag provided but not defined: <word>
    `,
  },
  {
    name: "swift",
    source: "Swift's DiagnosticsSema.def, Xcode's build system, CocoaPods",
    messages: wordings`
      Cannot find (type )?(<q> )?in scope
      [Aa]mbiguous use of <name>
      Value of (optional )?type <q> has no (dynamic )?member <q>
      Type <q> has no member <q>
      Type <q> does not conform to protocol <q>
      No such module <q>
      Use of (unresolved identifier|undeclared type) <q>
      Cannot convert (value|return expression) of type <q> to (expected|return|specified) <some>type <q>
      Module compiled with Swift <some> cannot be imported by the Swift <n> compiler
      module compiled with Swift <word> cannot be imported in Swift <word>
      failed to build module <q>
      <q> is unavailable( in \w+)?(: <some>)?
      <q> is only available in \w+ <n> or newer
      <q> has different definitions in different modules
      could not build (Objective-C )?module <q>
      Multiple commands produce <q>
      Command <word> failed with a nonzero exit code
      The following build commands failed:
      Signing for <q> requires a development team
      No profiles for <q> were found
      The sandbox is not in sync with the Podfile.lock
      [Uu]nable to find a specification for <q>
      CocoaPods could not find compatible versions for pod <q>
      CocoaPods did not set the base configuration
      Extra argument <q> in call
      Missing argument for parameter <q> in call
      Invalid redeclaration of <q>
      [Aa]mbiguous reference to member <q>
      <q> is ambiguous for type lookup in this context
      Initializer for conditional binding must have Optional type
      Reference to (captured var|property) <q> in <some>
      Unexpectedly found nil while (implicitly )?unwrapping an Optional value
      this class is not key value coding-compliant for the key <word>
      unrecognized selector sent to (instance|class)( 0x\w+)?
      Application tried to present modally
      Modifications to the layout engine must not be performed from a background thread
    `,
  },
  {
    name: "jvm-compiler",
    source: "javac, kotlinc, scalac, Gradle, Maven, Android's build tools",
    messages: wordings`
      cannot find symbol
      package <word> does not exist
      incompatible types: >>
      <q> (is|are|type) not allowed here
      (variable declaration|class, interface or enum|array dimension|modifier \w+) not allowed here
      [Uu]nresolved reference:? <name>
      Unsupported class file major version <n>
      class file has wrong version <n>
      has been compiled by a more recent version of the Java Runtime
      Could not find or load main class <word>
      Type mismatch: inferred type is >>
      Overload resolution ambiguity
      Cannot access class <q>
      Cannot access <q>: it is <some>
      is not abstract and does not override abstract method
      unreported exception <word>; must be caught or declared to be thrown
      value <word> is not a member of <word>
      No given instance of type <some> was found
      could not find implicit value for (parameter|evidence parameter) <some>
      Could not resolve all (files|dependencies|artifacts|task dependencies) for configuration <q>
      Could not (resolve|find) [\w.-]{2,60}:[\w.-]{2,60}:[\w.+-]{1,40}
      Could not find artifact <word>
      Failed to execute goal <word>( \([\w-]{1,40}\))?( on project [^\n]{1,300})?
      Could not resolve dependencies for project <word>
      Non-resolvable (parent POM|import POM)
      Failed to transform <word>
      Duplicate class <word> found in modules >>
      Manifest merger failed( : <some>| with multiple errors)?
      Cannot fit requested classes in a single dex file
      Program type already present: <word>
      Namespace not specified
      Could not get unknown property <q> for <some>
      Could not set unknown property <q> for <some>
      Could not find method <word> for arguments
      Could not find property <q> on <some>
      Plugin \[id: <some>\] was not found
      Plugin with id <q> not found
      Minimum supported Gradle version is <n>
      SDK location not found
      Could not determine java version from <q>
      Inconsistent JVM-target compatibility
      Cannot inline bytecode built with JVM target <n>
      style attribute <q> not found
      resource <word> \(aka <word>\) not found
      Module was compiled with an incompatible version of Kotlin
      The binary version of its metadata is <n>, expected version is <n>
      Source option <n> is no longer supported
      invalid (source|target) release: <n>
      release version <n> not supported
      NDK not configured
      NDK is not installed
      did not have a source.properties file
      No toolchains found in the NDK toolchains folder for ABI with prefix
      Failed to apply plugin <q>
      Failed to find (target with hash string|Build Tools revision|Platform SDK) <some>
      A problem occurred (configuring|evaluating) <some>
      Execution failed for task <q>
      Transformer <word> failed
    `,
  },
  {
    name: "dotnet-compiler",
    source: "C#'s CSxxxx, MSBuild, NuGet",
    messages: wordings`
      The type or namespace name <q> (could not be found|does not exist)( in the namespace <q>)?
      does not contain a definition for <q>
      Cannot implicitly convert type <q> to <q>
      Argument <n>: cannot convert from <q> to <q>
      The name <q> does not exist in the current context
      An object reference is required for the non-static field
      does not implement (interface|inherited abstract) member <q>
      No overload for method <q> takes <n> arguments
      is inaccessible due to its protection level
      is defined in an assembly that is not referenced
      The type <q> exists in both <q> and <q>
      Assets file <q> doesn't have a target for <q>
      The current .NET SDK does not support targeting <some>
      The imported project <q> was not found
      Package <word> <n> is not compatible with <some>
      Unable to find package <word>
      The framework <q>, version <q>( \(\w+\))? was not found
      To (install or )?use workload
    `,
  },
  {
    name: "functional",
    source: "GHC, OCaml, Elm, Elixir's and Erlang's compilers, Zig, Nix",
    messages: wordings`
      Variable not in scope: >>
      Not in scope: >>
      Could not find module <q>
      Couldn['’]t match (expected )?(type|kind) <q>
      No instance for <some> arising from
      Could not deduce <some>
      Non-exhaustive patterns in <some>
      parse error on input <q>
      Could not resolve dependencies
      rejecting: <word> \(<some>\)
      Unbound (module|value|constructor|type constructor|record field) <word>
      This expression has type <some> but an expression was expected of type >>
      no function clause matching in <word>
      no match of right hand side value: >>
      undefined function <word>
      no case clause matching: >>
      protocol <word> not implemented for >>
      hash mismatch in fixed-output derivation <q>
      attribute <q> missing
      is marked as (broken|insecure), refusing to evaluate
      has an unfree license <some>, refusing to evaluate
      infinite recursion encountered
      undefined variable <q>
      cannot coerce <some> to a string
      expected type <q>, found <q>
    `,
  },
];
