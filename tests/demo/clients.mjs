/** The people of Lindehof. All of them are made up; no name, date or event belongs to a real person. */

export const user = { name: 'Marit Hoekstra', work: 'gezinsbegeleider', initials: 'MH' };

export const clients = [
  {
    id: 1,
    name: 'Sem Lindeboom',
    born: '14 maart 2019',
    number: 'LH-20417',
    school: 'Basisschool De Wilgen, groep 4',
    contact: 'Anouk Lindeboom (moeder)',
    last: 'vandaag',
    journal: [
      {
        when: '19 november 2026, 15.40',
        by: 'Marit Hoekstra',
        title: 'Huisbezoek',
        text: 'Sem deed de deur open in een T-shirt. Op zijn linker bovenarm zat een blauwe plek, ongeveer zo groot als een ei. Toen ik ernaar keek trok hij zijn mouw naar beneden en zei: “Dat mag ik niet vertellen.” Moeder was in de keuken en kwam er daarna bij.',
      },
      {
        when: '12 november 2026, 11.05',
        by: 'Joris Vink',
        title: 'Telefoontje van school',
        text: 'Juf Fenna van De Wilgen belt. Sem kwam deze week twee keer zonder lunch op school en viel in de kring in slaap. Hij wil na schooltijd niet naar huis en blijft bij de fietsenstalling wachten.',
      },
      {
        when: '5 november 2026, 16.20',
        by: 'Marit Hoekstra',
        title: 'Huisbezoek',
        text: 'Moeder vertelt dat het druk is en dat zij weinig slaapt. Sem zat aan tafel en bouwde een toren van blokken. Toen zijn stiefvader thuiskwam stopte Sem met praten en ging hij naar zijn kamer.',
      },
      {
        when: '22 oktober 2026, 10.00',
        by: 'Marit Hoekstra',
        title: 'Kennismaking',
        text: 'Kennismaking met Sem en zijn moeder. Vraag van moeder: rust aan tafel en op tijd naar bed. Afgesproken: om de week een huisbezoek op donderdagmiddag.',
      },
    ],
  },
  {
    id: 2,
    name: 'Yara Duinker',
    born: '2 augustus 2014',
    number: 'LH-20388',
    school: 'Het Baken, klas 1',
    contact: 'Pieter Duinker (vader)',
    last: 'gisteren',
    journal: [
      {
        when: '18 november 2026, 14.15',
        by: 'Marit Hoekstra',
        title: 'Gesprek op kantoor',
        text: 'Yara kwam alleen. Zij vertelt dat ze drie avonden in de week voor haar broertjes kookt en daarna pas aan haar huiswerk begint. Ze vroeg of dit gesprek thuis bekend wordt.',
      },
    ],
  },
  {
    id: 3,
    name: 'Luuk Terveen',
    born: '30 mei 2021',
    number: 'LH-20455',
    school: 'Peuteropvang Klein Duimpje',
    contact: 'Sanne Terveen (moeder)',
    last: '10 november',
    journal: [
      {
        when: '10 november 2026, 09.30',
        by: 'Joris Vink',
        title: 'Contact met de opvang',
        text: 'De leidster vertelt dat Luuk met een natte luier en zonder jas werd gebracht. Hij had volgens haar honger en at drie boterhammen achter elkaar.',
      },
    ],
  },
  {
    id: 4,
    name: 'Nina Oosterveld',
    born: '9 januari 2017',
    number: 'LH-20102',
    school: 'Basisschool De Wilgen, groep 6',
    contact: 'Bram Oosterveld (vader)',
    last: '3 november',
    journal: [
      {
        when: '3 november 2026, 13.00',
        by: 'Marit Hoekstra',
        title: 'Afsluitend gesprek',
        text: 'Nina en haar vader zijn tevreden. De ochtenden lopen rustig met het schema op de koelkast. Over drie maanden bellen we nog een keer.',
      },
    ],
  },
];

/** The client with this number, or undefined. */
export const clientById = (id) => clients.find((client) => client.id === id);
