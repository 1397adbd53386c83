// npm run bench -- server: what 100 of our blocks cost PHP, next to the same page with 100 blocks of WordPress itself.
//
// The same pages in one WordPress, visited in turn. Counted is the processor time of PHP for the whole page, from its first plugin to
// its last byte: other programs on the machine do not add to it. A page without blocks is visited too: what is more than that is the
// blocks' own ("blocks alone", no target). Native PHP when the machine has it, else Playground, by the clock.
import { hasPhp } from '../../scripts/php.mjs';
import { freePort } from '../../scripts/setup.mjs';
import { bootWordPress, buildPlugins } from '../../scripts/wordpress.mjs';

const COUNT = 100;
/** Of what the page with WordPress's own blocks costs. */
const TARGET = 1.3;

const paragraph = (/** @type {string} */ text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;
const heading = (/** @type {string} */ text) => `<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">${text}</h3><!-- /wp:heading -->`;

/** Ours, and what an editor would have used without us: the same words and the same inner blocks. @type {Record<string, [(n: number) => string, (n: number) => string]>} */
const kinds = {
  alert: [
    (n) => `<!-- wp:owc/alert {"type":"warning"} --><h3 class="owc-slot-heading">Let op ${n}</h3>${paragraph('Vrijdag zijn wij gesloten.')}<!-- /wp:owc/alert -->`,
    (n) => `<!-- wp:group {"style":{"spacing":{"padding":"1rem"}},"layout":{"type":"constrained"}} --><div class="wp-block-group" style="padding:1rem">${heading(`Let op ${n}`)}${paragraph('Vrijdag zijn wij gesloten.')}</div><!-- /wp:group -->`,
  ],
  accordion: [
    (n) => `<!-- wp:owc/accordion --><!-- wp:owc/accordion-item --><details class="wp-block-owc-accordion-item"><summary class="owc-slot-summary">Vraag ${n}</summary>${paragraph('Antwoord.')}</details><!-- /wp:owc/accordion-item --><!-- /wp:owc/accordion -->`,
    (n) => `<!-- wp:group --><div class="wp-block-group"><!-- wp:details --><details class="wp-block-details"><summary>Vraag ${n}</summary>${paragraph('Antwoord.')}</details><!-- /wp:details --></div><!-- /wp:group -->`,
  ],
  button: [
    (n) => `<!-- wp:owc/button --><button type="button">Knop ${n}</button><!-- /wp:owc/button -->`,
    (n) => `<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button">Knop ${n}</a></div><!-- /wp:button --></div><!-- /wp:buttons -->`,
  ],
  quote: [
    (n) => `<!-- wp:owc/quote --><blockquote class="wp-block-owc-quote">${paragraph(`Woorden ${n}`)}<cite>Een inwoner</cite></blockquote><!-- /wp:owc/quote -->`,
    (n) => `<!-- wp:quote --><blockquote class="wp-block-quote">${paragraph(`Woorden ${n}`)}<cite>Een inwoner</cite></blockquote><!-- /wp:quote -->`,
  ],
  table: [
    (n) => `<!-- wp:owc/table --><!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Dag</th><th>Tijd</th></tr></thead><tbody><tr><td>Maandag</td><td>${n}</td></tr></tbody></table></figure><!-- /wp:table --><!-- /wp:owc/table -->`,
    (n) => `<!-- wp:group --><div class="wp-block-group"><!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Dag</th><th>Tijd</th></tr></thead><tbody><tr><td>Maandag</td><td>${n}</td></tr></tbody></table></figure><!-- /wp:table --></div><!-- /wp:group -->`,
  ],
  // WordPress has one block with a field: search. Ours is a whole form, signed, with help and errors.
  'text field': [
    (n) => `<!-- wp:owc/text-field {"name":"veld-${n}","required":true} --><label class="owc-slot-label">Veld ${n}</label><div class="owc-slot-description">Uitleg</div><!-- /wp:owc/text-field -->`,
    (n) => `<!-- wp:search {"label":"Veld ${n}","buttonText":"Zoeken"} /-->`,
  ],
};
/** Says at the end of each page what it cost. */
const meter = `<?php
function owc_bench_now() { $used = function_exists( 'getrusage' ) ? getrusage() : array(); $cpu = ( $used['ru_utime.tv_sec'] ?? 0 ) + ( $used['ru_stime.tv_sec'] ?? 0 ) + ( ( $used['ru_utime.tv_usec'] ?? 0 ) + ( $used['ru_stime.tv_usec'] ?? 0 ) ) / 1e6; return $cpu ?: hrtime( true ) / 1e9; }
$owc_bench_start = owc_bench_now();
isset( $_SERVER['REQUEST_METHOD'] ) && register_shutdown_function( static function () use ( $owc_bench_start ) { printf( '<!--took %.6f-->', owc_bench_now() - $owc_bench_start ); } );`;
const many = (/** @type {(n: number) => string} */ one) => Array.from({ length: COUNT }, (_, n) => one(n)).join('\n');
const around = (/** @type {string} */ kind, /** @type {string} */ html) => (kind === 'text field' ? `<!-- wp:owc/form {"formId":"meting"} -->${html}<!-- /wp:owc/form -->` : html);

/** @param {import('playwright-core').Browser} _ @param {number} rounds @returns {Promise<number>} how many targets were missed */
export async function serverBench(_, rounds) {
  const native = hasPhp();
  const wordpress = await bootWordPress({ port: await freePort(8970), plugins: await buildPlugins(), native });
  try {
    /** @type {Record<string, string>} */
    const texts = { empty: paragraph('Niets.') };
    for (const [kind, [ours, theirs]] of Object.entries(kinds)) {
      texts[`${kind}: ours`] = around(kind, many(ours));
      texts[`${kind}: core`] = many(theirs);
    }
    const mixed = Object.entries(kinds).filter(([kind]) => kind !== 'text field');
    const mix = (/** @type {0 | 1} */ side) => many((n) => mixed[n % mixed.length][1][side](n));
    texts['mix: ours'] = mix(0);
    texts['mix: core'] = mix(1);
    await wordpress.run(`wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/meter.php', base64_decode( '${Buffer.from(meter).toString('base64')}' ) );`);
    const ids = JSON.parse(await wordpress.run(
      `echo wp_json_encode( array_map( static fn( $text ) => wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Meting', 'post_content' => $text ) ) ), json_decode( base64_decode( '${Buffer.from(JSON.stringify(texts)).toString('base64')}' ), true ) ) );`,
    ));
    const names = Object.keys(texts);
    /** @type {Record<string, number[]>} */
    const times = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = -1; round < rounds * 3; round++) {
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(turn + round + names.length) % names.length];
        const response = await fetch(`${wordpress.url}/?page_id=${ids[name]}`);
        const html = await response.text();
        const time = 1000 * Number(/<!--took ([\d.]+)-->/.exec(html)?.[1]);
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        if (name.endsWith('ours') && (html.match(/<owc-/g) ?? []).length < COUNT) throw new Error(`${name} did not draw ${COUNT} blocks`);
        if (round >= 0) times[name].push(time);
      }
    }
    console.log(`\nserver: a page with ${COUNT} blocks, PHP ${native ? 'of this machine' : 'of Playground'}, median of ${rounds * 3} rounds; an empty page takes ${median(times.empty).toFixed(1)} ms`);
    let missed = 0;
    for (const kind of [...Object.keys(kinds), 'mix']) {
      const [ours, core] = [times[`${kind}: ours`], times[`${kind}: core`]];
      const ratio = median(ours.map((time, round) => time / core[round]));
      if (ratio > TARGET) missed++;
      console.log(`  ${kind.padEnd(14)} ${median(ours).toFixed(1).padStart(7)} ms, core ${median(core).toFixed(1).padStart(7)} ms ${ratio.toFixed(2).padStart(6)}x  target ${TARGET}x${ratio > TARGET ? '  MISSED' : ''}   blocks alone ${median(ours.map((time, round) => (time - times.empty[round]) / (core[round] - times.empty[round]))).toFixed(2)}x`);
    }
    return missed;
  } finally {
    await wordpress.close();
  }
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
