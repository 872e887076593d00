/**
 * Exceptions of Python's own library whose names are not as those of classes of errors are (in small letters, or without "Error" at
 * the end), as a source of a regular expression.
 * Source: https://docs.python.org/3/library/.
 */
export const PYTHON_CLASSES =
  "decimal\\.(?:InvalidOperation|DivisionByZero|Overflow|Inexact)|socket\\.(?:timeout|gaierror|herror|error)|" +
  "(?:zlib|struct|re|sre_constants|select|curses|termios|audioop)\\.error|subprocess\\.TimeoutExpired|zipfile\\.BadZipFile|gzip\\.BadGzipFile|" +
  "http\\.client\\.(?:RemoteDisconnected|BadStatusLine|IncompleteRead|LineTooLong|CannotSendRequest|ResponseNotReady|InvalidURL)";
