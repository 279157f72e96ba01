export { desktop, grantDroppedFile, onDesktop } from './desktop';
export { describeError, type ErrorMessage } from './describeError';
