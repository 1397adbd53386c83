export const addresses = 'Addresses';
export const unknown = (name: string): string => `It is not known where ${name} is. Choose another address.`;
export const gone = (name: string, mapped: boolean): string => `${name}. ${mapped ? 'The map shows this address. ' : ''}The list is in order of distance.`;
