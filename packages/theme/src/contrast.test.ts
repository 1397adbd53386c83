import { expect } from '@open-wc/testing';
import { compose, contrast, difference, luminance, nearestReadable, parseColor, toHex } from './contrast.js';

describe('contrast', () => {
  for (const [text, color] of Object.entries({
    '#0a5a9c': [10, 90, 156, 1],
    'rebeccapurple': [102, 51, 153, 1],
    'RGB(10 90 156 / 50%)': [10, 90, 156, 0.5],
    'transparent': [0, 0, 0, 0],
    'hsl(0 100% 50%)': [255, 0, 0, 1],
    'color(srgb 1 0 0)': [255, 0, 0, 1],
    'oklch(0.62796 0.25768 29.234)': [255, 0, 0, 1],
    'color-mix(in srgb, red, white)': [255, 128, 128, 1],
    'lab(100 0 0 / 0.5)': [255, 255, 255, 0.5],
  })) {
    it(`reads ${text}`, () => {
      const found = parseColor(text)!;
      found.forEach((channel, index) => expect(channel).to.be.closeTo(color[index]!, index < 3 ? 1.1 : 0.01));
    });
  }

  for (const text of ['', 'blauw', 'var(--x)', 'currentcolor', ' CurrentColor ', '{buren.color.blue}', '#12', 'rgb(1, 2']) {
    it(`knows that “${text}” is no colour by itself`, () => {
      expect(parseColor(text)).to.equal(null);
    });
  }

  it('reads the two colours that it could mistake for none', () => {
    expect(toHex('#010203')).to.equal('#010203');
    expect(toHex('#030201')).to.equal('#030201');
  });

  it('measures as WCAG does', () => {
    expect(contrast('black', 'white')).to.be.closeTo(21, 1e-9);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#fff', '#777')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#767676', '#fff')).to.be.at.least(4.5);
    expect(contrast('red', 'red')).to.equal(1);
    expect(luminance('white')).to.be.closeTo(1, 1e-9);
  });

  it('counts what shines through', () => {
    expect(compose('#000', 'rgb(255 255 255 / 0.5)')).to.deep.equal([127.5, 127.5, 127.5]);
    expect(compose('rgb(0 0 0 / 0)')).to.deep.equal([255, 255, 255]);
    expect(contrast('rgb(0 0 0 / 0.5)', '#fff')).to.be.closeTo(contrast([127.5, 127.5, 127.5], '#fff'), 1e-9);
    expect(contrast('transparent', '#123456')).to.equal(1);
  });

  it('tells how different two colours look', () => {
    expect(difference('#000', '#fff')).to.be.closeTo(1, 0.001);
    expect(difference('#0a5a9c', '#0a5a9c')).to.equal(0);
    expect(difference('#0a5a9c', '#0b5b9d')).to.be.below(0.02);
    expect(difference('red', 'lime')).to.be.above(0.3);
  });

  it('refuses what is no colour', () => {
    expect(() => contrast('var(--x)', '#fff')).to.throw(/no colour/);
  });

  describe('finds the nearest colour that reads', () => {
    const hue = (hex: string): number => {
      const [r, g, b] = parseColor(hex)!;
      return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
    };
    for (const [color, ground, atLeast] of [
      ['#5aa0dc', '#fff', 4.5], ['#d41422', '#000', 4.5], ['#ffdd00', '#fff', 3], ['#008a3e', '#e7f5eb', 4.5], ['#3a1513', '#14181d', 7], ['#00f', '#14181d', 4.5],
    ] as const) {
      it(`${color} on ${ground} for ${atLeast}`, () => {
        const found = nearestReadable(color, ground, atLeast)!;
        expect(contrast(found, ground)).to.be.within(atLeast, atLeast + 0.15);
        expect(Math.abs(((hue(found) - hue(color) + 540) % 360) - 180)).to.be.below(25);
      });
    }

    it('leaves alone what is good', () => {
      expect(nearestReadable('#0b4f9e', '#fff', 4.5)).to.equal('#0b4f9e');
    });

    it('goes the way that is shortest', () => {
      expect(luminance(nearestReadable('#999', '#777', 3)!)).to.be.above(luminance('#999'));
      expect(luminance(nearestReadable('#555', '#777', 3)!)).to.be.below(luminance('#555'));
    });

    it('reads on all of several grounds, or says that none does', () => {
      const found = nearestReadable('#5aa0dc', ['#fff', '#f3f5f7'], 4.5)!;
      expect(contrast(found, '#f3f5f7')).to.be.at.least(4.5);
      expect(nearestReadable('#5aa0dc', ['#fff', '#000'], 5)).to.equal(null);
    });

    it('takes a triple of numbers for one colour', () => {
      expect(nearestReadable([0, 0, 0], [255, 255, 255], 4.5)).to.equal('#000000');
    });
  });
});
