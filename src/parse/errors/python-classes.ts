/**
 * Exceptions of Python's own library whose names say of no error, as a source of a regular expression.
 * Source: https://docs.python.org/3/library/.
 */
export const PYTHON_CLASSES =
  "decimal\\.(?:InvalidOperation|DivisionByZero|Overflow|Inexact)|socket\\.(?:timeout|gaierror|herror|error)|" +
  "(?:zlib|struct|re|sre_constants|select|curses|termios|audioop)\\.error|subprocess\\.TimeoutExpired|zipfile\\.BadZipFile|gzip\\.BadGzipFile|" +
  "http\\.client\\.(?:RemoteDisconnected|BadStatusLine|IncompleteRead|LineTooLong|CannotSendRequest|ResponseNotReady|InvalidURL)|" +
  "(?:asyncio\\.(?:exceptions\\.)?|concurrent\\.futures\\._base\\.)CancelledError";
