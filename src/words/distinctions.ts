/** What tells records of one name apart, after their names: "Minister of harbours, 2019–2022". */
export const distinctionWords = {
  described: (description: string, years: string) => `${description}, ${years}`,
  until: (year: string) => `until ${year}`,
  from: (year: string) => `from ${year}`,
  years: (from: string, to: string) => `${from}–${to}`,
} as const;
