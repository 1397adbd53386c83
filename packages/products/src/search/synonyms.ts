import { stemOf, wordsOf } from './dutch.js';

/**
 * What residents say, and the word under which municipalities file it: `what is typed, or this = what is looked for | or that`.
 * A way of saying may be several words. The plugin has the same list (inc/product/synonyms.php).
 */
const list = `
trouwen, bruiloft, trouwerij, in het huwelijk treden, marriage, wedding, get married, marry, getting married = huwelijk | ondertrouw
scheiden, divorce, separation = echtscheiding
samenwonen, samenlevingscontract, samenlevingsovereenkomst, civil partnership, registered partnership, domestic partnership = geregistreerd partnerschap
id, id bewijs, id kaart, legitimatie, legitimatiebewijs, identiteitsbewijs, identity card, identification = identiteitskaart
reisdocument, travel document = paspoort
rijden, autorijbewijs, rijbewijs verlengen, driving licence, drivers license = rijbewijs
adreswijziging, nieuw adres, adres wijzigen, ander adres, moving house, moving, move, relocate, change of address, new address, address change, register address = verhuizing
emigreren, emigratie, moving abroad, emigrate, leaving the netherlands, deregister = verhuizing buitenland
immigreren, immigratie, inschrijven, immigrate, moving to the netherlands, registration = vestiging buitenland
baby, pasgeboren, bevallen, newborn, birth, register a birth, registration of birth = geboorte
geboortebewijs, geboorteakte, geboortecertificaat, birth certificate = geboorteakte | akte burgerlijke stand
dood, sterven, gestorven, overleden, sterfgeval, sterfte, death, deceased, died = overlijden
begraven, cremeren, uitvaart, funeral, burial, cremation = begrafenis | crematie | graf
vader worden, vaderschap, acknowledge a child, paternity, recognition = erkenning kind
achternaam, last name, surname = naamskeuze | naamgebruik
genaturaliseerd, nederlander worden, nederlands paspoort krijgen, citizenship, dutch citizen, dutch nationality, naturalisation = nederlandse nationaliteit
goed gedrag, gedragsverklaring, bewijs van goed gedrag, certificate of conduct, certificate of good conduct, criminal record = verklaring omtrent gedrag
bewijs van inschrijving, woonadres bewijs, extract, proof of address, proof of residence, registration certificate = uittreksel basisregistratie personen
bsn, burgerservicenummer, citizen service number = basisregistratie personen | vestiging buitenland
privacy, avg, gdpr, personal data = persoonsgegevens
stemmen, verkiezingen, voting, vote, elections, polling station = stempas | stembureaulid | volmacht | kiezerspas
integratie, integration, civic integration = inburgering
vuilnisbak, prullenbak, vuilnisemmer, container, kliko, rubbish bin, garbage bin, trash can, wheelie bin, bin, garbage container = afvalcontainer
grof vuil, grof afval, bank ophalen, meubels, bulky waste, bulk waste, large items, furniture = grofvuil
vuilnis, huisvuil, rommel, waste, garbage, trash, rubbish, refuse = afval
stort, stortplaats, vuilstort, gemeentewerf, recycling centre, recycling center, waste disposal, dump = milieustraat
ophaaldag, wanneer afval, collection day, waste calendar = afvalkalender
kleren, kleding, clothes, clothing = textiel
papier, karton, paper, cardboard = oud papier
recycling, plastic = plastic | inzamelen
bouwvergunning, verbouwen, bouwen, building permit, planning permission, construction permit, renovation, renovate, building = omgevingsvergunning
serre, extension = uitbouw | aanbouw
dormer, dormer window = dakkapel
schutting, hek, fence = schutting | erfafscheiding
schuur, shed = schuur | bijgebouw
kapvergunning, boom omzagen, omhakken, vellen, tree, trees, felling, cut down a tree, tree felling = boom kappen
oprit, driveway = uitrit | inrit
slopen, demolition = sloopmelding
huurhuis, huurwoning, woning zoeken, rental, social housing, rental home, renting = sociale huurwoning | huisvestingsvergunning
starter, hypotheek, mortgage, first home = starterslening
solar panels, zonne energie = zonnepanelen
heat pump = warmtepomp
insulation, isoleren = isolatie
charging point, charging station, laadpunt, oplaadpaal, elektrische auto, electric car = laadpaal
invalide, mindervalide, handicap, disabled, disability = gehandicapten
invalidenparkeerkaart, invalidenkaart, disabled parking, disabled parking card, disabled parking permit, blue badge = gehandicaptenparkeerkaart
invalidenparkeerplaats, disabled parking space = gehandicaptenparkeerplaats
parkeren, parking, car park = parkeervergunning | parkeren
parking permit, residents parking = parkeervergunning bewoners | parkeervergunning
visitor parking = parkeervergunning bezoek
parking ticket, parking fine, parkeerboete, bekeuring, boete = parkeerbelasting
tax, taxes = belasting
dog, dogs = hond | honden
dog tax, dog licence = hondenbelasting
tourist tax = toeristenbelasting
property tax, council tax, onroerende zaak belasting, huizenbelasting = onroerendezaakbelasting
property value, house value, waarde huis, huiswaarde = woz waarde
waste tax, garbage tax = afvalstoffenheffing
tax exemption, remission, tax relief, waiver, geen belasting betalen = kwijtschelding
payment plan, gespreid betalen, afbetalen, instalments = betalingsregeling
schuld, rekeningen niet betalen, debt, debt help, financial problems = schuldhulpverlening
uitkering, bijstand, geen inkomen, social benefits, benefits, welfare, income support, social assistance = bijstandsuitkering
arm, armoede, laag inkomen, minima, low income, poverty = minimaregeling | bijzondere bijstand
energy allowance, energierekening, gasrekening, energy bill = energietoeslag
baan, vacature, werkloos, job, jobs, work, unemployed, unemployment = werk
vrijwilliger, volunteer = vrijwilligerswerk
food bank = voedselbank
poets, poetsen, schoonmaak, huishouden, thuishulp, thuiszorg, hulp in huis, cleaning, household help, domestic help, home help = huishoudelijke hulp
wheelchair = rolstoel
mobility scooter = scootmobiel
stairlift, traplift = woningaanpassing
zorg, care, support, social support = ondersteuning | zorg
carer, mantelzorger, informal care, caregiver = mantelzorg
dakloos, daklozen, homeless, shelter = opvang daklozen
domestic violence, mishandeld, mishandeling, geslagen, partnergeweld, abuse = huiselijk geweld | kindermishandeling
jeugdzorg, opvoeding, youth care, child care problem, parenting = jeugdhulp | opvoedhulp
school bus, schoolbus, schooltaxi, school transport = leerlingenvervoer
spijbelen, truancy = verzuim school
vakantie buiten schoolvakantie, verlof school, school leave, compulsory education = leerplicht
kinderdagverblijf, creche, daycare, nursery, childcare = kinderopvang | peuteropvang
taalles, nederlands leren, language course, dutch lessons, learn dutch = taalcursus
library, books = bibliotheek
swimming pool, swimming, zwemmen, zwemles = zwembad
gym, sports hall, sportzaal = sporthal
bezwaarschrift, niet eens met, objection, appeal = bezwaar
complaint, klagen = klacht
noise, noise complaint, herrie, lawaai, burengerucht, geluid, noise nuisance = geluidsoverlast
buren, buurman, buurvrouw, neighbour, neighbor = buren | burenruzie | woonoverlast
rat, muis, ongedierte, rats, mice, pests = ratten muizen
lantaarn, lantaarnpaal, straatlamp, straatlantaarn, lamp, street light, streetlight = straatverlichting
stoep, trottoir, tegel, straat kapot, wegdek, gat in de weg, pavement, sidewalk, pothole = stoeptegel
stuk, defect, broken = kapot
riolering, sewer, drain = riool
dumping, illegale stort, litter, fly tipping = zwerfvuil
bike, bicycle = fiets
stolen bike, lost bike, fiets weg = fiets gestolen
verloren, kwijt, gestolen, lost, stolen = vermissing | diefstal | kwijt
verloren voorwerp, lost property, lost and found = gevonden voorwerp
schade, damage, claim = schadeclaim
feest, straatfeest, buurtfeest, barbecue, street party, block party = straatfeest | evenement
festival, event, event permit = evenement
fireworks = vuurwerk
cafe, kroeg, bar, restaurant, pub = horeca
drank, drankvergunning, bier, drank schenken, alcohol licence, alcohol permit, liquor licence = alcoholvergunning
terrace, outdoor seating = terras
markt, marktkraam, market, market stall = weekmarkt | standplaats
foodtruck, food truck, kraam = standplaats
koopzondag, zondag open, open op zondag, sunday opening = winkeltijden
bedrijf, bedrijf beginnen, zaak beginnen, ondernemer, zzp, company, start a business, business, entrepreneur = onderneming | bedrijf
glasvezel, kabel, internet, fibre = kabels leidingen
collection, fundraising = collecte
bijdrage, subsidy, grant = subsidie
permit, licence = vergunning
rent a plot, allotment = volkstuin
houseboat, boot, mooring = ligplaats | boot
begraafplaats, cemetery = graf
interpreter, vertaler, translator = tolk
vaccination, inenting = vaccinatie
mayor = burgemeester
street = straat
house number = huisnummer
garden = tuin
`;

export interface Synonym {
  /** The stems that are typed. */
  said: readonly string[];
  /** What is looked for: one of these, of each all words. */
  meant: readonly (readonly string[])[];
}

const synonyms = new Map<string, Synonym[]>();

/** Adds words of your own, in the form of the list: `kliko, groene bak = afvalcontainer`, one a line or between semicolons. Later searches know them. */
export function addSynonyms(lines: string): void {
  for (const line of lines.split(/[\n;]/)) {
    const [left = '', right = ''] = line.split('=');
    const meant = right.split('|').map((one) => wordsOf(one).map(stemOf)).filter((words) => words.length);
    if (!meant.length) continue;
    for (const phrase of left.split(',')) {
      const said = wordsOf(phrase).map(stemOf);
      const [first] = said;
      if (first) synonyms.set(first, [...(synonyms.get(first) ?? []), { said, meant }]);
    }
  }
}

/** What is said from this place on, the longest way of saying first. */
export function synonymsAt(stems: readonly string[], at: number): Synonym[] {
  return (synonyms.get(stems[at]!) ?? []).filter(({ said }) => said.every((word, index) => stems[at + index] === word)).sort((a, b) => b.said.length - a.said.length);
}

addSynonyms(list);
