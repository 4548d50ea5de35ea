declare module 'vnu-jar' {
  /** The path of the program, for `java -jar`. */
  const path: string;
  export default path;
}
