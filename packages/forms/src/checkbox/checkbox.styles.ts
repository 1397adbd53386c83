export { choiceStyles as styles } from '../choice.styles.js';
