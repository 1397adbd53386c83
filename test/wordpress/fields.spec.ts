import type { Page } from '@playwright/test';
import { ask, expect, received, test, upgraded } from './wordpress.js';

const address = '/evenement-aanvragen/';
const year = new Date().getFullYear() + 1;
const pdf = { name: 'plattegrond.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n') };
const png = { name: 'foto (1).png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

/** What a resident does with each question, with JavaScript and without: what is typed, as people type it. */
const typed: Record<string, string> = {
  'Hoe heet uw evenement?': 'Straatfeest “Lindelaan” & co <b>',
  'Wat voor evenement?': 'Straatfeest',
  'Wat gaat er gebeuren?': 'Muziek.\nEn dans 🎉',
  'Hoeveel mensen verwacht u tegelijk?': '1.250',
  'Wat kost een kaartje, in euro?': '€ 12,5',
  'Hoe laat begint het?': '9.30 uur',
  'Postcode': '3512 jc',
  'Huisnummer': '1-bis',
  'Straat': 'Domplein',
  'Plaats': 'Utrecht',
  'Uw naam': 'Zoë de Vries',
  'Burgerservicenummer': '1112.22.333',
  'KvK-nummer': '12 34 56 78',
  'In welk land woont u?': 'oekraine',
  'E-mailadres': 'zoe@Voorbeeld.NL',
  'Telefoonnummer': '06-12 34 56 78',
  'Rekeningnummer': 'nl91 abna 0417 1643 00',
  'Kenteken van de auto die op het terrein staat': 'ab-12-cd',
  'Handtekening': 'Zoë de Vries',
};

/** What then arrives, in both cases. */
const arrives = {
  'evenement': 'Straatfeest “Lindelaan” & co <b>',
  'soort': 'anders',
  'soort-anders': 'Straatfeest',
  'omschrijving': 'Muziek.\nEn dans 🎉',
  'bezoekers': '1250',
  'onderdelen': ['muziek', 'tent'],
  'kramen': [{ verkoopt: 'Koffie', nodig: ['stroom', 'water'] }, { verkoopt: 'Boeken', nodig: [] }],
  'kosten': '12.50',
  'datum': `${year}-03-09`,
  'begin': '09:30',
  'plek': { postcode: '3512JC', number: '1', letter: '', addition: 'bis', street: 'Domplein', town: 'Utrecht' },
  'stadsdeel': 'noord',
  'plattegrond': [{ name: 'plattegrond.pdf', type: 'application/pdf', size: pdf.buffer.length }, { name: 'foto (1).png', type: 'image/png', size: png.buffer.length }],
  'aanvrager': 'Zoë de Vries',
  'geboren': '1984-03-27',
  'bsn': '••••••333', // the receiver of the demo keeps no more of it
  'kvk': '12345678',
  'land': 'UA',
  'email': 'zoe@voorbeeld.nl',
  'telefoon': '+31612345678',
  'iban': 'NL91ABNA0417164300',
  'kenteken': 'AB12CD',
  'nieuws': 'ja',
  'naar-waarheid': 'ja',
  'handtekening': 'Zoë de Vries',
  'handtekening-drawing': '',
};

/** The control with a label; what stands behind it in brackets is no part of the question. */
const named = (page: Page, label: string) => page.getByLabel(new RegExp(`^${label.replace(/[?()]/g, '\\$&')}( \\(.*\\))?$`));
const date = async (page: Page, question: string, parts: string[]): Promise<void> => {
  const group = page.getByRole('group', { name: question });
  for (const [index, part] of ['Dag', 'Maand', 'Jaar'].entries()) await group.getByLabel(part).fill(parts[index]!);
};
const stall = (page: Page, number: number) => page.getByRole('group', { name: `Kraam ${number}` });
const errors = (page: Page): Promise<string[]> => page.locator('owc-error-summary li').allTextContents();
const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Aanvraag versturen' }).click();

async function fill(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Iets anders' }).check();
  for (const [label, text] of Object.entries(typed)) await named(page, label).fill(text);
  for (const name of ['Versterkte muziek', 'Een tent of podium', 'Ik wil een bericht als er iets verandert in de regels (niet verplicht)', 'Ik heb alles naar waarheid ingevuld']) await page.getByRole('checkbox', { name }).check();
  await stall(page, 1).getByLabel('Wat verkoopt deze kraam?').fill('Koffie');
  for (const name of ['Stroom', 'Water']) await stall(page, 1).getByRole('checkbox', { name }).check();
  await date(page, 'Op welke dag is uw evenement?', ['9', '3', String(year)]);
  await date(page, 'Geboortedatum (niet verplicht)', ['27', 'maart', '1984']);
  await page.getByLabel('In welk deel van de stad is dat?').selectOption('Noord en Havenwijk');
  await page.getByRole('button', { name: 'Nog een kraam toevoegen' }).click();
  await stall(page, 2).getByLabel('Wat verkoopt deze kraam?').fill('Boeken');
  await page.getByLabel('Plattegrond').setInputFiles([pdf, png]);
}

// Other tests send other forms at the same time.
const last = async (): Promise<Record<string, unknown>> => (await received()).find((values) => 'evenement' in values)! as Record<string, unknown>;

test('every field of a form arrives without JavaScript', async ({ withoutScript: page }) => {
  await page.goto(address);
  await fill(page);
  await send(page);
  await expect(page.getByText('Uw aanvraag is bij ons aangekomen.')).toBeVisible();
  expect(page.url(), 'nothing that was filled in').toMatch(/\/evenement-aanvragen\/\?owc-sent=evenement#evenement-result$/);
  expect(await last()).toEqual(arrives);
});

test('the same arrives with JavaScript', async ({ page }) => {
  await page.goto(address);
  await upgraded(page);
  await fill(page);
  await send(page);
  await expect(page.getByText('Uw aanvraag is bij ons aangekomen.')).toBeVisible();
  expect(await last()).toEqual(arrives);
});

/** Something wrong in every kind of field, and what is said of it, in order. */
const wrong: Record<string, string> = {
  'Wat gaat er gebeuren?': 'x'.repeat(501),
  'Hoeveel mensen verwacht u tegelijk?': 'veel',
  'Wat kost een kaartje, in euro?': '1,234',
  'Hoe laat begint het?': '7:00',
  'Postcode': '1234',
  'Huisnummer': '0',
  'Straat': 'Domplein',
  'Burgerservicenummer': '123456789',
  'KvK-nummer': '1234567',
  'In welk land woont u?': 'Atlantis',
  'E-mailadres': 'zoe',
  'Telefoonnummer': '0612',
  'Rekeningnummer': 'NL00ABNA0417164300',
  'Kenteken van de auto die op het terrein staat': '???',
};
const said = [
  'Geef antwoord op de vraag “Hoe heet uw evenement?”',
  'Geef antwoord op de vraag “Wat voor evenement?”',
  'Maak uw tekst korter: er is 1 teken te veel',
  'Vul een getal in, zoals 12 of 12,5',
  'Geef antwoord op de vraag “Wat is er op uw evenement?”',
  'Geef antwoord op de vraag “Wat verkoopt deze kraam?”',
  'Een bedrag heeft 2 cijfers achter de komma, zoals 12,50',
  `Februari ${year} heeft ${new Date(year, 2, 0).getDate()} dagen. Vul een andere dag in bij “Op welke dag is uw evenement?”`,
  'Vul een tijd in van 8:00 tot en met 23:00',
  'Een postcode is 4 cijfers en 2 letters, zoals 1234 AB',
  'Een huisnummer is een getal van 1 tot en met 99999',
  'Vul “Plaats” in',
  'Kies een bestand bij “Plattegrond”',
  'Vul “Uw naam” in',
  'Vul de maand in bij “Geboortedatum”',
  'Controleer het nummer, er zit een tikfout in',
  'Een KvK-nummer heeft 8 cijfers. U heeft er 7 ingevuld.',
  'Kies een antwoord uit de lijst',
  'Vul een e-mailadres in zoals naam@voorbeeld.nl',
  'Een Nederlands telefoonnummer heeft 10 cijfers. U heeft er 4 ingevuld.',
  'Controleer het nummer, er zit een tikfout in',
  'Vul de letters en cijfers van het kenteken in, zoals AB-12-CD',
  'Vink aan dat dit klopt: “Ik heb alles naar waarheid ingevuld”',
  'Typ uw naam of teken uw handtekening',
];

async function fillWrong(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Iets anders' }).check();
  for (const [label, text] of Object.entries(wrong)) await named(page, label).fill(text);
  await stall(page, 1).getByRole('checkbox', { name: 'Water' }).check();
  await page.getByLabel('In welk deel van de stad is dat?').selectOption('Zuid');
  await page.getByRole('checkbox', { name: 'Ik wil een bericht' }).check();
  await date(page, 'Op welke dag is uw evenement?', ['30', '2', String(year)]);
  await date(page, 'Geboortedatum (niet verplicht)', ['27', '', '1984']);
}

test('what is wrong is said in the same words with JavaScript and without, at each field, and nothing is lost', async ({ page, withoutScript }) => {
  await page.goto(address);
  await upgraded(page);
  await page.waitForLoadState('networkidle'); // a format that is not there yet leaves its judgement to the server
  await fillWrong(page);
  await send(page);
  await expect(page.getByRole('group', { name: 'Er is iets niet goed ingevuld' })).toBeFocused();
  const first = await errors(page);
  expect(first).toEqual(said);

  await withoutScript.goto(address);
  await fillWrong(withoutScript);
  const refused = withoutScript.waitForResponse((response) => response.request().method() === 'POST');
  await send(withoutScript);
  expect((await refused).status()).toBe(422);
  await expect(withoutScript.getByRole('group', { name: 'Er is iets niet goed ingevuld' })).toBeFocused();
  expect(await errors(withoutScript)).toEqual(first);

  for (const [label, text] of Object.entries(wrong)) await expect(named(withoutScript, label), label).toHaveValue(text);
  await expect(withoutScript.getByRole('radio', { name: 'Iets anders' })).toBeChecked();
  await expect(stall(withoutScript, 1).getByRole('checkbox', { name: 'Water' })).toBeChecked();
  await expect(withoutScript.getByRole('checkbox', { name: 'Ik wil een bericht' })).toBeChecked();
  await expect(withoutScript.getByLabel('In welk deel van de stad is dat?')).toHaveValue('zuid');
  await expect(withoutScript.getByRole('group', { name: 'Op welke dag is uw evenement?' }).getByLabel('Dag')).toHaveValue('30');
  // Each line leads to a control that is marked, or whose group is, and that says the same.
  const links = withoutScript.locator('owc-error-summary a');
  const told = await links.evaluateAll((all) => all.map((link) => {
    const control = document.getElementById((link as HTMLAnchorElement).hash.slice(1)) as HTMLInputElement;
    const marked = control.getAttribute('aria-invalid') === 'true' ? control : control.closest('[aria-invalid=true]');
    const describers = [marked, marked?.closest('[role=group]')].map((node) => node?.getAttribute('aria-describedby') ?? '');
    return describers.join(' ').split(' ').filter(Boolean).map((id) => document.getElementById(id)!).find((node) => node.slot === 'error')?.textContent;
  }));
  expect(told).toEqual(said);
  await links.nth(4).click();
  await expect(withoutScript.getByRole('checkbox', { name: 'Versterkte muziek' })).toBeFocused();
});

test('without JavaScript an item is added and removed, and what was typed stays', async ({ withoutScript: page }) => {
  await page.goto(address);
  await page.getByLabel('Hoe heet uw evenement?').fill('Markt');
  await stall(page, 1).getByLabel('Wat verkoopt deze kraam?').fill('Koffie');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Nog een kraam toevoegen' }).click();
  expect((await answered).status()).toBe(200);
  await expect(page).toHaveURL(/#evenement-kramen-1$/);
  await expect(page.locator('owc-error-summary')).toHaveCount(0);
  await stall(page, 2).getByLabel('Wat verkoopt deze kraam?').fill('Boeken');
  await stall(page, 2).getByRole('checkbox', { name: 'Stroom' }).check();
  await page.getByRole('button', { name: 'Nog een kraam toevoegen' }).click();
  await expect(page.getByText('Meer dan 3 kunt u hier niet invullen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nog een kraam toevoegen' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Verwijder kraam 1' }).click();
  await expect(stall(page, 1).getByLabel('Wat verkoopt deze kraam?')).toHaveValue('Boeken');
  await expect(stall(page, 1).getByRole('checkbox', { name: 'Stroom' })).toBeChecked();
  await expect(stall(page, 3)).toHaveCount(0);
  await expect(page.getByLabel('Hoe heet uw evenement?')).toHaveValue('Markt');
  // The Enter key sends the form, and does not add a stall.
  await page.getByLabel('Hoe heet uw evenement?').press('Enter');
  await expect(page.locator('owc-error-summary li').first()).toBeVisible();
  await expect(stall(page, 3)).toHaveCount(0);
});

test('what was not offered, is no such file, or is too much is refused, and a drawing arrives as it was drawn', async ({ request }) => {
  const html = await (await request.get(address)).text();
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;
  const rest = { evenement: 'Feest', omschrijving: 'Dans', bezoekers: '10', begin: '10:00', aanvrager: 'Eva', email: 'eva@voorbeeld.nl', iban: 'NL91ABNA0417164300', 'naar-waarheid': 'ja', land: 'NL' };
  const post = async (answers: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>): Promise<{ status: number; errors: Record<string, string> }> => {
    const response = await request.post(address, {
      multipart: {
        _owc_form: hidden('_owc_form'), _owc_signature: hidden('_owc_signature'), ...rest,
        'datum[day]': '9', 'datum[month]': '3', 'datum[year]': String(year),
        'plek[postcode]': '1234AB', 'plek[number]': '1', 'plek[street]': 'Kade', 'plek[town]': 'Stad', 'plattegrond[]': pdf, ...answers,
      },
      headers: { accept: 'application/json' },
      maxRedirects: 0,
    });
    const { errors = [] } = (await response.json()) as { errors?: { name: string; detail: string }[] };
    return { status: response.status(), errors: Object.fromEntries(errors.map(({ name, detail }) => [name, detail])) };
  };
  const drawing = `data:image/png;base64,${png.buffer.toString('base64')}`;
  const bad = await post({
    'soort': 'circus', 'stadsdeel': 'oost', 'onderdelen[0]': 'muziek', 'onderdelen[1]': 'geen', 'land': 'Atlantis',
    'kramen[0][verkoopt]': 'a', 'kramen[1][verkoopt]': 'b', 'kramen[2][verkoopt]': 'c', 'kramen[9][verkoopt]': '', 'kramen[9][nodig][]': 'gas',
    'plattegrond[]': { ...pdf, buffer: Buffer.from('MZ\x90\x00\x03\x00\x00\x00 no pdf') },
    'handtekening-drawing': 'data:image/png;base64,PHN2Zz48L3N2Zz4=',
  });
  expect(bad).toEqual({
    status: 422,
    errors: {
      'soort': 'Controleer “Wat voor evenement is het?”: dit is niet goed ingevuld',
      'onderdelen': 'Kies “Geen van deze” of kies andere antwoorden. Die gaan niet samen.',
      'kramen': 'Meer dan 3 kunt u hier niet invullen',
      'kramen[3][verkoopt]': 'Geef antwoord op de vraag “Wat verkoopt deze kraam?”',
      'kramen[3][nodig]': 'Controleer “Wat is er nodig?”: dit is niet goed ingevuld',
      'stadsdeel': 'Controleer “In welk deel van de stad is dat?”: dit is niet goed ingevuld',
      'plattegrond': 'plattegrond.pdf is geen PDF, JPG of PNG. Kies een ander bestand.',
      'land': 'Kies een antwoord uit de lijst',
      'handtekening': 'Uw tekening is niet goed aangekomen. Teken uw handtekening opnieuw, of typ uw naam.',
    },
  });
  const large = await post({ 'soort': 'markt', 'onderdelen[]': 'eten', 'kramen[0][verkoopt]': 'a', 'plattegrond[]': { ...pdf, buffer: Buffer.concat([pdf.buffer, Buffer.alloc(2_200_000, 32)]) }, 'handtekening': 'Eva' });
  expect(large.errors.plattegrond).toMatch(/^plattegrond\.pdf is te groot.* Een bestand mag hoogstens 2 MB zijn\. Kies een ander bestand\.$/);
  // An answer to a question that was not asked is not used; a drawing is enough.
  const good = await post({ 'soort': 'markt', 'soort-anders': 'nog iets', 'onderdelen[]': 'geen', 'kramen[4][verkoopt]': 'Kaas', 'handtekening-drawing': drawing });
  expect(good).toEqual({ status: 200, errors: {} });
  expect(await last()).toMatchObject({ 'soort': 'markt', 'soort-anders': '', 'onderdelen': ['geen'], 'kramen': [{ verkoopt: 'Kaas', nodig: [] }], 'handtekening': '', 'handtekening-drawing': drawing });
});

test('what is known is filled in with its source, or shown as text that nobody can change', async () => {
  const field = (name: string, attributes: object, label: string, inner = ''): string =>
    `<!-- wp:owc/${name} ${JSON.stringify(attributes)} --><div class="owc-slot-label">${label}</div>${inner}<!-- /wp:owc/${name} -->`;
  const radios = [['nee', 'Nee'], ['ja', 'Ja, graag']].map(([value, label]) => field('radio', { value }, label!)).join('');
  const content = [
    field('text-field', { name: 'naam', required: true }, 'Naam'),
    field('text-field', { name: 'email', type: 'email' }, 'E-mailadres'),
    field('text-field', { name: 'iban', format: 'iban' }, 'Rekeningnummer'),
    field('date-field', { name: 'geboren' }, 'Geboren'),
    field('radio-group', { name: 'hulp' }, 'Hulp?', radios),
    field('select', { name: 'wijk', options: 'n | Noord\nz | Zuid' }, 'Wijk'),
    field('address-field', { name: 'adres' }, 'Adres'),
    `<!-- wp:owc/repeat {"name":"kinderen","item":"kind","min":0} -->${field('text-field', { name: 'naam' }, 'Naam')}<!-- /wp:owc/repeat -->`,
  ].join('');
  const form = Buffer.from(`<!-- wp:owc/form {"formId":"bekend"} -->${content}<!-- /wp:owc/form -->`).toString('base64');
  const [html, values] = await ask<[string, Record<string, unknown>]>(`( static function () {
    $known = array(
      'naam'     => array( 'value' => 'Zoë <b>', 'source' => 'Basisregistratie Personen', 'readonly' => true ),
      'email'    => array( 'value' => 'zoe@voorbeeld.nl', 'source' => 'Mijn Voorbeeldstad' ),
      'iban'     => array( 'value' => 'NL91ABNA0417164300', 'readonly' => true ),
      'geboren'  => array( 'value' => '1984-03-27', 'readonly' => true ),
      'hulp'     => array( 'value' => 'ja', 'readonly' => true ),
      'wijk'     => array( 'value' => 'z' ),
      'adres'    => array( 'value' => array( 'postcode' => '3512JC', 'number' => '1', 'street' => 'Domplein', 'town' => 'Utrecht' ), 'readonly' => true ),
      'kinderen' => array( 'value' => array( array( 'naam' => 'Bo' ), array( 'naam' => 'Cas' ) ) ),
    );
    add_filter( 'owc_elements_prefill_form', static fn( $none, $id ) => 'bekend' === $id ? $known : $none, 10, 2 );
    $html = do_blocks( base64_decode( '${form}' ) );
    foreach ( array( '_owc_form', '_owc_signature' ) as $name ) { preg_match( "/name=\\"$name\\" value=\\"([^\\"]*)\\"/", $html, $found ); $_POST[ $name ] = $found[1]; }
    $_POST += array( 'naam' => 'Iemand anders', 'iban' => 'x', 'hulp' => 'nee', 'email' => 'anders@voorbeeld.nl', 'wijk' => 'n', 'geboren' => array( 'day' => '1', 'month' => '1', 'year' => '2000' ) );
    $values = array();
    remove_all_filters( 'owc_elements_receive_form' );
    add_filter( 'owc_elements_receive_form', static function ( $result, $id, $given ) use ( &$values ) { $values = $given; return new WP_Error( 'x', 'x' ); }, 10, 3 );
    OWC\\Elements\\Form::capture( true );
    OWC\\Elements\\Form::handle();
    return array( $html, $values );
  } )()`);
  const text = (name: string): string => new RegExp(`id="bekend-${name}-text" data-owc>([^<]*)<`).exec(html)?.[1] ?? '';
  expect(['naam', 'iban', 'geboren', 'hulp', 'adres'].map(text)).toEqual(['Zoë &lt;b&gt;', 'NL91 ABNA 0417 1643 00', '27 maart 1984', 'Ja, graag', 'Domplein 1\n3512 JC Utrecht']);
  expect(html).toContain('data-owc>Overgenomen uit: Basisregistratie Personen</div>');
  expect(html).toContain('value="zoe@voorbeeld.nl"');
  expect(html).toContain('<option value="z" selected>Zuid</option>');
  expect(html.match(/name="kinderen\[\d\]\[naam\]" value="[^"]*"/g)).toEqual(['name="kinderen[0][naam]" value="Bo"', 'name="kinderen[1][naam]" value="Cas"']);
  // What a resident cannot change is not taken from what is sent.
  expect(values).toMatchObject({ naam: 'Zoë <b>', iban: 'NL91ABNA0417164300', geboren: '1984-03-27', hulp: 'ja', adres: { postcode: '3512JC' }, email: 'anders@voorbeeld.nl', wijk: 'n', kinderen: [] });
});

test('a form that is too large for the server says so, and does not open as if nothing was sent', async ({ request }) => {
  const action = /action="([^"]*)#evenement-result"/.exec(await (await request.get(address)).text())![1]!.replaceAll('&amp;', '&');
  const response = await request.post(action, { data: Buffer.alloc(0), headers: { 'content-type': 'multipart/form-data; boundary=x' } });
  expect(response.status()).toBe(413);
  expect(await response.text()).toContain('Uw formulier is te groot om te versturen.');
});
