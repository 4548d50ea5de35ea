import countries from 'world-countries';
import type { Content, Entry } from '../src/model/content.ts';
