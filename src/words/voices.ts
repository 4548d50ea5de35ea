/** In whose words something is told, and who disputes it. */
export const voiceWords = {
  accordingTo: (words: string, voice: string) => `${words}, according to ${voice}`,
  disputed: (words: string) => `${words} (disputed)`,
  disputedBy: (speakers: string) => `Disputed by ${speakers}`,
  /** "Northmere: disputed by Mira Stone", from a name and `disputedBy`. */
  ofName: (name: string, disputedBy: string) => `${name}: ${disputedBy.charAt(0).toLowerCase()}${disputedBy.slice(1)}`,
} as const;
