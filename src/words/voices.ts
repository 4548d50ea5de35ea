/** In whose words something is told, and who disputes it. */
export const voiceWords = {
  accordingTo: (words: string, voice: string) => `${words}, according to ${voice}`,
  disputed: (words: string) => `${words} (disputed)`,
  disputedBy: (speakers: string) => `Disputed by ${speakers}`,
  /** "Northmere: disputed by Mira Stone". */
  nameDisputedBy: (name: string, speakers: string) => `${name}: disputed by ${speakers}`,
} as const;
