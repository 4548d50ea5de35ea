declare module 'edtf' {
  /** The little of it that our tests use: the first and last moment a date may mean, in milliseconds. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
