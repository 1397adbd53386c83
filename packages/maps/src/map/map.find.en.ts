export const addresses = 'Addresses';
export const unknown = (name: string): string => `It is not known where ${name} is. Choose another address.`;
