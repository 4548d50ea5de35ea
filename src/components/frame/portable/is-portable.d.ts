/** Whether the build is one that may lie in any folder (`npm run build -- --portable`); other builds leave out what asks. */
declare const IS_PORTABLE: boolean;
