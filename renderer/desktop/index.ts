export { desktop, grantDroppedFile, onDesktop } from './desktop';
