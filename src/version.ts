/** This release; a test holds it against package.json. */
export const VERSION = "1.0.0-rc.0";

/** Where the format of the configuration is read by editors; the file of the newest release with this major version. */
export const SCHEMA_URL = "https://raw.githubusercontent.com/fingerpost/fingerpost/v1/config.schema.json";
