/** What a program prints, and how its message begins: [which program, its output, the message]. */
export type PrintedError = readonly [program: string, output: string, message: string];
