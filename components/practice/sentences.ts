/** Ten sentences as they are written in a hurry, one for each kind of hint and one with several. Practice is in Dutch, as notes are. */
export interface PracticeSentence {
  vague: string;
  /** What the writer saw and heard that day, to make the sentence from. */
  seen: string;
}

export const sentences: readonly PracticeSentence[] = [
  { vague: 'Sem was agressief in de klas.', seen: 'Sem gooide om 10.20 uur zijn stoel om en riep “laat me met rust”.' },
  { vague: 'Noa heeft vaak geen eten mee.', seen: 'Deze week had Noa op maandag, woensdag en vrijdag geen eten mee.' },
  {
    vague: 'Laatst had hij een blauwe plek.',
    seen: 'Op 12 november had hij een plek van 3 cm, paars, op zijn linker onderarm.',
  },
  {
    vague: 'Men zegt dat er thuis ruzie is.',
    seen: 'Tante van Ilse vertelde op 3 november dat zij geschreeuw hoorde.',
  },
  { vague: 'Moeder is depressief.', seen: 'Moeder zei: “Ik slaap niet en ik huil elke dag.”' },
  {
    vague: 'Het huis was een bende.',
    seen: 'Op de vloer lagen vier vuilniszakken. Op het aanrecht stond vaat met schimmel.',
  },
  {
    vague: 'Hij lijkt bang voor zijn vader.',
    seen: 'Toen vader binnenkwam, kroop hij onder de tafel en zei niets meer.',
  },
  {
    vague: 'De plek komt door een klap.',
    seen: 'De plek is rond, 2 cm, op de wang. Vader zei dat hij van de trap viel.',
  },
  { vague: 'Er wordt thuis geslagen.', seen: 'Yara zei: “Mijn broer sloeg mij gisteren op mijn arm.”' },
  {
    vague: 'Cliënt is lastig en werkt nooit mee.',
    seen: 'Cliënt kwam op 2 en 9 november niet. Op 16 november zei hij: “Ik wil vandaag niet praten.”',
  },
];
