export { desktop, grantDroppedFile, onDesktop, flushBeforeClosing } from './desktop';
export { describeError, type ErrorMessage } from './describeError';
