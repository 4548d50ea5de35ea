import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../../src/components/text/hover-card/placement.ts';

const VIEW = { width: 800, height: 600 };
const CARD = { width: 300, height: 100 };

describe('the card of a link', () => {
  it('stands under the link, from where it begins', () => {
    expect(placeBeside({ left: 40, top: 200, bottom: 220 }, CARD, VIEW)).toEqual({ left: 40, top: 224 });
  });

  it('stands over a link that has no room under it', () => {
    expect(placeBeside({ left: 40, top: 550, bottom: 570 }, CARD, VIEW)).toEqual({ left: 40, top: 446 });
  });

  it('is moved in from the side of the window', () => {
    expect(placeBeside({ left: 700, top: 200, bottom: 220 }, CARD, VIEW)?.left).toBe(492);
  });

  it('stands nowhere when there is room neither over the link nor under it', () => {
    expect(placeBeside({ left: 40, top: 40, bottom: 150 }, CARD, { width: 800, height: 200 })).toBeNull();
  });

  it('is never on the link, and never outside the window that has room for it', () => {
    const pixels = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.tuple(pixels(800), pixels(700), pixels(100), pixels(780), pixels(580)),
        ([left, top, tall, width, height]) => {
          const link = { left, top, bottom: top + tall };
          const place = placeBeside(link, { width, height }, VIEW);
          if (!place) return true;
          const isBeside = place.top >= link.bottom || place.top + height <= link.top;
          const isInside = place.left >= 0 && place.left + width <= 800 && place.top >= 0 && place.top + height <= 600;
          return isBeside && isInside;
        },
      ),
    );
  });
});
