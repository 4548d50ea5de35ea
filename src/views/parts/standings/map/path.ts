import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';

/**
 * A shape as the data of an SVG path, in whole units and each point from the one before, which makes it short.
 * Empty for a shape that is nowhere in the frame.
 */
export function pathOf(shape: MultiPolygon | MultiLineString, projection: GeoProjection): string {
  const pen = new Pen();
  geoPath(projection, pen)(shape);
  return pen.data;
}

/** Draws as a canvas does, and writes down what it drew. */
class Pen {
  data = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  #isDrawing = false;

  beginPath(): void {
    this.data = '';
  }

  moveTo(x: number, y: number): void {
    [this.#startX, this.#startY] = [Math.round(x), Math.round(y)];
    this.#isDrawing = false;
  }

  lineTo(x: number, y: number): void {
    const [toX, toY] = [Math.round(x), Math.round(y)];
    if (!this.#isDrawing && toX === this.#startX && toY === this.#startY) return;
    if (!this.#isDrawing) this.#begin();
    if (toX === this.#x && toY === this.#y) return;
    this.data += `${this.data.endsWith('l') ? '' : ' '}${this.#stepTo(toX, toY)}`;
  }

  closePath(): void {
    if (!this.#isDrawing) return;
    this.data += 'z';
    [this.#x, this.#y] = [this.#startX, this.#startY];
    this.#isDrawing = false;
  }

  /** Points have no outline here. */
  arc(): void {
    this.#isDrawing = false;
  }

  #begin(): void {
    this.data += `m${this.#stepTo(this.#startX, this.#startY)}l`;
    this.#isDrawing = true;
  }

  #stepTo(x: number, y: number): string {
    const [dx, dy] = [x - this.#x, y - this.#y];
    [this.#x, this.#y] = [x, y];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  }
}
