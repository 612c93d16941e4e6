import type { Speaker } from '../model/speaker.ts';
import type { MessageKey } from './message-key.ts';

/** A message by checked key, from any speaker: components serve pages and fields alike. */
export const say = (t: Speaker, key: MessageKey, params?: Record<string, string | number>): string => t.say(key, params);
