export const sending = 'Uw antwoord wordt verstuurd.';
export const thanks = 'Dank u wel. Wij gebruiken uw antwoord om deze pagina beter te maken.';
export const failed = 'Uw antwoord is niet verstuurd. Wat u hebt ingevuld staat er nog. Probeer het nog een keer, of later.';
export const offline = 'Uw antwoord is niet verstuurd: u hebt geen internetverbinding. Wat u hebt ingevuld staat er nog.';
