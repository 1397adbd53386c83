export { groupStyles as styles } from '../choice.styles.js';
