import type { Words } from './words.ts';

const upToNineteen =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';
/** Before a number that begins with a vowel: "all'80", "l'11%". */
const elisions = ['l', 'all', 'dell', 'dall', 'nell', 'sull'];

const numbers: Record<string, number> = { cento: 100, un: 1, una: 1 };
for (const [value, word] of upToNineteen.split(' ').entries()) numbers[word] = value;
for (const [i, ten] of tens.split(' ').entries()) {
  numbers[ten] = (i + 2) * 10;
  for (const [j, unit] of upToNineteen.split(' ').slice(1, 10).entries()) {
    // "ventuno", "ventotto"
    const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
    numbers[`${stem}${unit}`] = (i + 2) * 10 + j + 1;
  }
}
for (const elision of elisions) {
  for (const value of [1, 8, 11, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89])
    numbers[`${elision}${value}`] = value;
  for (const [word, value] of Object.entries(numbers))
    if (/^ott/.test(word)) numbers[`${elision}${word}`] = value;
}

/** A word between two that are none of its letters. */
const word = (forms: string) => new RegExp(`(?<![\\p{L}\\d'])(?:${forms})(?![\\p{L}\\d'])`, 'giu');
/** What is said in dialects, and hurriedly, by what it is in Italian; no word that Italian or English has as well. */
const dialect: Readonly<Record<string, string>> = {
  finito: 'fin[iì][ou]|fernuto|furnuto|fernut|finuto|finitu|fenito',
  sbagliato: 'sbajato|sbaiato|sbagghiato|sbaglià',
  fatto: "fattu|fatt|(?<=(?:ho|go|l'ho|lho|xe|è|gho|stato) )fato",
  iniziato: "scomin[sz]i[aà]|scomin[sz]iato|accumm?[ei]nciato|cuminciato|'ncuminciato",
  comincio: 'scomin[sz]io|scumens[io]|accumm?[ei]ncio|cumincio|scomenzo',
  comincia: 'scomin[sz]ia|accumm?[ei]ncia|cumincia',
  cominciare: 'scomin[sz]iar|scomin[sz]are|accumm?encià|cumincià|cumenzà|scomenzar',
  faccio: 'fas+o|faz+o|facc',
  fare: 'fà|(?<=da )far',
  finire: 'finì|fernì',
  partire: 'partì|(?<=(?:fammi|fame|fa|fai) )partir',
  vedere: "ved[eéè]'|ved[éè]|veder",
  non: 'nun',
  ho: "c'ho|m'?aggio|aggio|agg'?",
  devo: "aggia|aggi' a|haju a|àggi'a",
  hai: "c'hai",
  ha: "c'ha|gà|gh'ha",
  sono: "so'",
  "c'è": 'ghe x[eè]|gh[eè]',
  è: 'x[eè]',
  cosa: 'cossa|coss',
  domani: 'dimane|dumane|duman|doman',
  metà: 'mità|metaa',
  'tre quarti': 'tre quarte',
  più: 'cchiù|ppiù|cchiu',
  tempo: 'tiempo',
  'mi sembra': 'me pare',
  un: "'?nu(?= (?:corso|pochino|poco|po|sbaglio|guaio|quarto|terzo))",
  una: "'?na(?= (?:mano|lista|proroga|settimana|mezz|cosa))",
  il: "o'(?= )",
  adesso: 'desso|adess|ades',
  questo: 'chistu?o?|chestu?o?|chist',
  quello: 'chillu|chillo',
  quando: 'quanno',
  per: "pe|pe'|x(?= \\p{L}{2})(?! ?(?:favor|ciento|fa)(?!\\p{L}))",
  voglio: 'vojo|vogghiu|vojjo',
  vorrei: 'vulesse|vurria|vor[iì]a|vorria',
  ascolta: 'scolta',
  niente: 'gnente|nient',
  neanche: 'gnanca|mancu|mango',
  ancora: 'gnancora',
  mica: 'miga',
  nessuno: 'nisciuno|nissun',
  tutto: 'tuto|tutt',
  indietro: 'indrio|indrìo|arret',
  casino: 'casin|ammuina',
  cancella: 'scancella',
  toglimi: 'cavame|tojeme|lievame|levame',
  toglilo: 'lievalo|cavalo|tojelo',
  togli: "lieva|liev|cava|tojie|toje|leva'",
  'lascia stare':
    "lassa (?:sta|star|stare|stà|perde|perder|perdere)|las+[ea]lo (?:sta|star|stare|stà)|lascia sta(?:'|r)?",
  lascialo: 'las+elo|lassalo|lasselo',
  lascia: 'lassa',
  grazie: 'gras+ie|grazzie',
  'Windows 11': 'windows undici',
  'Windows 10': 'windows dieci',
};
const oneOf = (...forms: string[]) => forms.join('|');
/** "e" that joins two facts; alone it may also be "è" without its accent. */
const told = oneOf(
  '(?:fin|complet|termin|conclus|ultim|inizi|cominci|avvi|pass|super|archivi|sistem)(?:it|at|)[oaie]',
  'fatt[oaie]|chius[oaie]|done|svolt[oaie]|\\d ?%|per ?cento|(?:al|a|all|fino al) ?\\d{1,3}|met[aà]|quart[oi]|terz[oi]',
);
const ordered = oneOf(
  'comincio|inizio|incomincio|avvio|attivo|parto|iniziamo|cominciamo|partiamo|metti|mettimi|segna|segnami|segno|imposta|aggiorna',
  'registra|togli|toglimi|rimuovi|elimina|cancella|leva|levami|inizia|iniziami|comincia|avvia|fammi|dammi|mostrami|completa|annulla',
  'avvii|cominci|segni|tolga|metta|aggiorni|registri|vorrei|voglio|(?:sono|sto|siamo) (?:al|a|all)|mi iscrivo|iscrivimi',
);
/** Before several courses. */
const listing = oneOf(
  'finit[oi]|completat[oi]|terminat[oi]|conclus[oi]|ultimato|togli|elimina|rimuovi|cancella|leva|inizia|iniziare|inizio|comincia|comincio',
  'avvia|avvio|completa|segna|iscrivimi a',
);
/** After "è", which is often typed without its accent. */
const complements = oneOf(
  '\\p{L}+[aiuest]t[oaie]|chius[oaie]|conclus[oaie]|un[oa]?|il|lo|la|gli|in|al|alla|di|da|per|poi|ora|adesso|anche|pure|infine|quindi|dopo',
  'inoltre|basta|via|gia|già|molto|troppo|quasi|sempre|ancora|ormai|solo|pi[uù]|meno|cos[iì]|che|chi|bello|bella|lungo|lunga|facile',
  'difficile|utile|noioso|inutile|obbligatorio|interessante|ok|fuori|mezz[ao]',
);
/** Before an order that is all that is said. */
const opening = `(?<=(?:^|[,.;:!]|(?<!\\p{L})(?:${oneOf('ok|okay|oki|si|sì|dai|allora|bene|perfetto|ottimo|adesso|ora|puoi|potresti|voglio|vorrei')})) ?)`;
/** After what, or of whom, "mi segni" asks for nothing. */
const asksNothing = '(?<!(?:non|se|quando|perch[eé]|come|cosa|chi|che|me|ti|ci|vi|lo|la) )';
const spoken: NonNullable<Words['spoken']> = [
  // "inizierei … ma": what would be done is not
  [
    /(?<!\p{L})(?=(?:inizi|cominc|avvi|incominc|partir)erei(?!\p{L}).*(?<!\p{L})(?:ma|però|pero|solo che|tuttavia)(?!\p{L}))/giu,
    'forse ',
  ],
  [/(?<![\p{L}\d])['‘’]o (?=\p{L})/giu, ' il '],
  [/(?<![\p{L}\d])['‘’]a (?=\p{L})/giu, ' la '],
  [/(?<![\p{L}\d])['‘’]e (?=\p{L})/giu, ' i '],
  // infinitives without their end: "inizià"
  [
    /(?<!\p{L})(inizi|cominci|segn|lev|annull|cancell|complet|avvi|attiv|aggiorn|termin|mostr|cerc|trov|studi|impar|salv|scancell|guard|butt|us|parl|cambi)à(?!\p{L})/giu,
    '$1are',
  ],
  [
    /(?<!\p{L})(salva|metti|mostra|leva|segna|trova|cerca|togli|dim|fam|dam|inizia|scrivi|ricorda)me(?!\p{L})/giu,
    '$1mi',
  ],
  [/(?<!\p{L})fame (?=part|ved|inizi|cominci|fin|far|sap)/giu, 'fammi '],
  [/(?<!\p{L})(?:ciò|cio) (?=go |ho )/giu, ''],
  [
    /(?<!\p{L})go (?=(?:fin|fat|za |apena|appena|da |in |venti|dieci|quindici|trenta|mezz|un |una |complet|termin|scomin|inizi|\d))/giu,
    'ho ',
  ],
  [/(?<!\p{L})son (?=(?:al|a|all'\p{L}+|arrivat[oa]|arrivà|in|fermo|rivà) )/giu, 'sono '],
  [
    /(?<!\p{L})me (?=(?:serve|servono|segni|segna|fai|scade|scadono|iscrivi|metti|mette|dai|manca|inizi|lo segni|so |sono |resta))/giu,
    'mi ',
  ],
  // "no, annulla" calls off what is asked, or takes back what was done, as "annulla" does
  [/^(?:no+|nono|no no|ma no)[,.!]* (?=annull\p{L}+(?:,? (?:pure|grazie|dai|per favore|va))*[.! ]*$)/iu, ''],
  [/(?<!\p{L})tutt([ie]) e (?:due|2)(?!\p{L})/giu, 'entramb$1'],
  [
    /^(?:finit|completat|terminat|fatt|conclus|chius)[ie] (?:entramb[ie]|ambedue)(?=[.! ]*$)/iu,
    'ho finito entrambi',
  ],
  [
    /(?<!\p{L})l['’]ultim([oa])(?= (?:l'ho|l’ho|lho|è|già|lo|la|appena|inizi|cominci)(?!\p{L}))/giu,
    'il ultim$1',
  ],
  // "ho passato la metà": how far is not said
  [
    /(?<!\p{L})ho (?:già |ormai |appena )?(?:passato|superato) (?:la |il |l')(?=(?:met[àa]|\d{1,3} ?%)(?!\p{L}))/giu,
    'sono a più di ',
  ],
  // "era 70, non 50"
  [
    /^(?:(?:no|scusa|ops|pardon),? )?(?:era|è|sono|erano|sarebbe) (?:il |al |a )?(\d{1,3}) ?(%?),? (?:e )?non (?:il |al )?\d{1,3} ?%?(?=[.! ]*$)/iu,
    'anzi è $1$2',
  ],
  // "li ho finiti tutti e due"
  [
    /(?<!\p{L})(?<!non )l[ie] ho ((?:già |appena |finalmente )?)(fin|complet|termin|fa|conclu)(it|at|tt|s)[ie] (?:entramb[ie]|tutt[ie] e (?:due|2)|ambedue)(?!\p{L})/giu,
    'ho $1$2$3o entrambi',
  ],
  // "quaranta, più o meno"
  [/(?<=(?:%|\d|\p{L}(?:nta|nti|tà|e|o))),? più o meno(?=[.! ]*$)/iu, ' circa'],
  // small only, since a Mo may lead somebody
  [/(?<![\p{L}\d'])(?:mo'?|mò)(?![\p{L}\d'])/gu, 'adesso'],
  ...Object.entries(dialect).map(([italian, forms]) => [word(forms), italian] as const),
  // "mi segni excel al 50?" asks for it
  ...(
    [
      ['segn', 'segnare'],
      ['mett', 'mettere'],
      ['aggiorn', 'aggiornare'],
      ['port', 'portare'],
      ['impost', 'impostare'],
      ['registr', 'registrare'],
      ['iniz', 'iniziare'],
      ['cominc', 'cominciare'],
      ['avvi', 'avviare'],
      ['attiv', 'attivare'],
      ['iscriv', 'iscrivermi'],
    ] as const
  ).map(
    ([stem, order]) =>
      [
        new RegExp(
          `${asksNothing}(?<![\\p{L}'])mi ${stem}i(?!\\p{L})(?! (?:da parte|al?|alla|allo|ar|i|le|gli)(?!\\p{L}))`,
          'giu',
        ),
        `puoi ${order}`,
      ] as const,
  ),
  // "inizialo": the order and what it is about, which nothing names
  [new RegExp(`${opening}(inizi|cominci|avvi|attiv)a(?:lo|la|telo|melo)(?!\\p{L})`, 'giu'), '$1a questo'],
  [
    new RegExp(
      `${opening}l[oa] (inizi|cominci|avvi)(?:o|a|)(?= (?:pure|ora|adesso|subito|oggi|grazie|dai|per favore)|[.!,]|$)`,
      'giu',
    ),
    '$1a questo',
  ],
  [
    /(?<=(?:finit|fatt|completat|terminat|conclus)[oa]),? (?:capo|boss|zio|zi|frate|compa|uagliò|guagliò)(?=[\s.!]*$)/iu,
    '',
  ],
  [/^l['’]ultim([oa])(?=[\s.!]*$)/iu, 'il ultim$1'],
  [
    new RegExp(
      `(?<=(?:${told})) e (?=\\p{L}{2})(?!basta|via|mezz|stat|già|gia |un |una |uno |molto |tutt|davvero|proprio|sono (?!al|a |all)|il mio |anche )`,
      'giu',
    ),
    ' ed ',
  ],
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:${listing}) [^.!?;,]{2,60}?) e (?=\\p{L}{2})(?!(?:${complements})(?!\\p{L}))`,
      'giu',
    ),
    ' ed ',
  ],
  [new RegExp(` e (?=(?:${ordered})(?!\\p{L}))`, 'giu'), ' ed '],
];

const about = '(su/sul/sullo/sulla/sui/sugli/sulle/di/del/della/dei/per/in/riguardo a)';
const to = '(a/al/allo/alla/ai/agli/alle/per/su/nel/nella/in)';
const from = '(da/dal/dallo/dalla/dai/dalle)';
const just =
  '(gia/appena/finalmente/anche/pure/ora/adesso/proprio/infine/oggi/ieri/felicemente/regolarmente/poco fa/ormai/io/)';
const finished =
  '(finito/completato/terminato/concluso/ultimato/fatto/svolto/portato a termine/portato a compimento)';
const finishedAll =
  '(finito/finita/completato/completata/terminato/terminata/concluso/conclusa/ultimato/ultimata/fatto/fatta/svolto/svolta/portato a termine/done)';
const begun = '(iniziato/cominciato/incominciato/avviato)';
const completing = `
  ho ${just} ${finished} (con/di fare/di seguire/di studiare/tutto il corso/il corso/il corso di/il corso su/)
  (di/) (aver/avere) ${just} ${finished} (con/il corso/il corso di/) | ho (provveduto a/terminato di/finito di) (completare/terminare/ultimare/concludere/seguire/svolgere)
  (risulta da me/e stato da me/da me) ${finished}
  ho ${finished} tutto (il/el/er/lo/la/l/il corso/il corso di/questo)
  (io/stamattina/oggi/ieri/) ho ${finished} | io ${finished} (con/il corso/il corso di/)
  ho ${finished} (io/pure/anche/anche io/anche il corso/oggi/ora/adesso/finalmente)
  (gia/appena/finalmente/ora/) ${finished} (con/di fare/di seguire/il corso/il corso di/il corso su/)
  ho (gia/appena/finalmente/anche/) (superato/passato/chiuso/sostenuto/archiviato/sbrigato/spuntato) (con successo/)
  (chiuso/chiusa/chiusi/finite/completate/terminate) | ho chiuso con | sono (arrivato/arrivata) (alla fine/in fondo) (di/del/della/a/al)
`;
const starting = `
  ho ${just} ${begun} (con/a fare/a seguire/a studiare/)
  (gia/appena/finalmente/) ${begun} (con/a fare/)
`;
const show =
  '(mostra/mostrami/mostrare/fammi vedere/vedi/vedere/visualizza/apri/elenca/dammi/dimmi/vorrei vedere/voglio vedere/posso vedere/mi fai vedere/mi mostri/controlla)';
const myCourses = `(miei corsi/i miei corsi/i mie corsi/i corsi miei/tutti i miei corsi/la mia lista/il mio elenco/
    i miei progressi/la mia formazione/il mio stato/la mia situazione/le mie attivita/i miei compiti/
    le mie scadenze/le mie assegnazioni/i corsi che ho/il mio avanzamento)`;
const what = '(cosa/che/che cosa/cos)';
const reminders = '(promemoria/notifiche/messaggi/avvisi)';
const please = '(per favore/per piacere/per cortesia/perfavore/x favore/pf/plis/grazie/ti prego)';

/** Italian. Accents and apostrophes are dropped before matching: "è" is "e", "l'ho" is "lho", "un po'" is "un po". */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        ciao | ehi | ehila | ei | hei | salve | saluti | buondi | giorno | we | uela | ola
        buongiorno | buon giorno | buonasera | buona sera | buon pomeriggio | buonpomeriggio
        (ciao/ehi/salve/buongiorno/buonasera) (coursemate/bot/a te/a tutti/ciao)
        (ciao/ehi/buongiorno/) come (va/stai/butta/sta)
        tutto bene | ciao tutto bene | come va la vita | ben trovato
      `,
    },
    help: {
      alone: `
        aiuto | aiutami | aiutatemi | mi aiuti | sos | guida | istruzioni | comandi | menu | opzioni
        (mi/) (puoi/potresti/puo) aiutare
        (puoi/potresti/puo) (aiutarmi/darmi una mano)
        (ho/avrei) bisogno (di aiuto/di una mano/daiuto)
        mi (serve/servirebbe) (aiuto/una mano)
        dammi una mano | mi dai una mano
        ${what} (sai/puoi/posso) (fare/chiederti/scrivere/dirti/domandarti) (qui/per me/)
        ${what} (altro/) (sai/puoi) fare
        ${what} fai | a ${what} servi | a cosa serve (questo bot/questo/)
        (i/lista/elenco/lista dei/elenco dei/mostra i/quali sono i/fammi vedere i/mostrami i) comandi
        come (funziona/si usa/ti uso/lo uso/funzioni) (questo/questa cosa/il bot/questo bot/coursemate/sto coso/)
        chi sei | cosa sei | cose questo | ${what} e questo | che roba e
        (non/io non) (capisco/ho capito/ci capisco niente/ho capito come funziona)
        non so (cosa fare/come funziona/come si fa/cosa scrivere/da dove iniziare)
        spiegami (come funziona/tutto/)
        (comandi/funzioni/opzioni) (disponibili/possibili/utili/principali) | (quali/che) (comandi/funzioni) (ci sono/hai/
          sono disponibili/posso usare/conosci)
        (ma/e/) come (ti (devo/dovrei/posso/si puo) usare/si usa/ti si usa/ti adopero/devo fare/devo usarti/posso usarti/
          si fa con te)
        come (ti/) (devo/dovrei/posso/si puo) (usarti/usare/usarlo/adoperarti) | ma come ti (devo/dovrei/posso) usare
        come ti (devo/dovrei/posso) usare
        (mostra/mostrami) (l aiuto/laiuto/aiuto/la guida/il menu)
        sono confuso | sono confusa | mi sono perso | mi sono persa | menu principale | ricominciamo
      `,
    },
    thanks: {
      alone: `
        grazie | grz | gz | grazieee | thanks
        (grazie/ringrazio) (mille/tante/infinite/ancora/di cuore/di tutto/davvero/a te/bot/coursemate/molte/assai/del supporto/dellaiuto/per laiuto/mille davvero)
        (mille/tante/molte/infinite) grazie
        (ti/vi/la) ringrazio (molto/tanto/)
        (ok/okay/perfetto/ottimo/bene/benissimo/va bene/fantastico/grande) (mille/) grazie (mille/)
        sei (un grande/una grande/grande/forte/il migliore/fantastico/un tesoro/gentile/gentilissimo/bravissimo/un mito/mitico/utile)
        gentilissimo | molto gentile | perfetto | ottimo | fantastico | grandioso | splendido | mitico | eccellente
        grande | bravo | bravissimo | ben fatto | bel lavoro | ottimo lavoro | che bello | figo | top | bello
        ciao ciao | arrivederci | addio | a (presto/dopo/domani/piu tardi/lunedi) | ci vediamo | alla prossima
        (buona/buon) (giornata/serata/notte/lavoro/weekend/pranzo/fine settimana) | buonanotte
        e tutto grazie | basta cosi grazie | sono a posto grazie
      `,
    },
    find: {
      before: `
        cerca | cercare | cerco | cercami | cercarmi | sto cercando | trova | trovami | trovare | trovarmi
        (cerca/cercami/trova/trovami/cerco) ${about}
        (ci sono/esistono/avete/hai/ce ne sono/c sono/mi trovi/conosci/offrite) (dei corsi/un corso/qualche corso/qualcosa/altri corsi/corsi/altro) ${about}
        (ce/c e/hai/avete/esiste) (un/qualche/un altro) corso ${about}
        (ce/c e/hai/avete/abbiamo/trovo/si trova/ci sarebbe/esiste/teniamo/tenete) (qualcosa/qualcosina/qualche cosa/
          roba/niente/un qualche corso/qualche corso/dei corsi/corsi/un corso) ${about}
        (cercherei/mi cerchi/mi cerca/mi trovi/mi trova/cerchi/trovi/mi servirebbe/avrei bisogno di) (dei corsi/un corso/corsi/qualcosa/qualche corso/) ${about}
        corsi (su/sul/sulla/sui/di/del/della/per/in/riguardo a)
        (mostra/mostrami/fammi vedere/vedere/dammi) (i/dei/tutti i/) corsi ${about}
        (che/quali) corsi (ci sono/hai/avete/offrite) ${about}
        (qualcosa/roba/formazione) ${about}
        (voglio/vorrei/mi piacerebbe/devo/mi interessa/mi interesserebbe) imparare (a usare/a/)
        (voglio/vorrei/mi piacerebbe) (sapere qualcosa/saperne di piu) ${about}
        imparare (a usare/a/) | insegnami (a usare/a/)
        mi interessa | mi interessano | mi interesserebbe | sono interessato a | sono interessata a
        (dove trovo/dove si trova/dove posso trovare/non trovo/non riesco a trovare)
        (ho bisogno di/mi serve/mi servirebbe/vorrei/cerco) un corso ${about}
      `,
    },
    browse: {
      alone: `
        corsi | catalogo | il catalogo | catalogo (corsi/dei corsi/completo) | tutti i corsi
        ${show} (i corsi/tutti i corsi/il catalogo/catalogo/corsi/l elenco dei corsi/lelenco dei corsi/la lista dei corsi/i corsi disponibili/lofferta/tutto il catalogo)
        (sfoglia/sfogliare/esplora/guarda) (i corsi/tutti i corsi/il catalogo/catalogo/)
        (che/quali/quanti/che altri/quali altri) corsi (ci sono/avete/hai/posso fare/posso seguire/sono disponibili/offrite/ci sono disponibili/proponete/posso iniziare)
        (lista/elenco) (dei/) corsi | (lista/elenco) di tutti i corsi | corsi disponibili | i corsi disponibili
        ${what} (ce/c e/posso imparare/posso studiare/offrite/avete/ce di bello/ce di nuovo/ce a catalogo/ce nel catalogo)
        (novita/nuovi corsi/ci sono novita/qualche novita) | cerca (un corso/corsi) | trova (un corso/corsi) | trovami un corso
        ce altro da imparare | ${what} si puo (imparare/studiare)
      `,
    },
    start: {
      before: `
        (iniziamo/cominciamo/incominciamo/avviamo/attivo/attiviamo) (con/da/subito/pure/il corso/)
        (faccio/facciamo/sto facendo/sto seguendo) (il corso/il corso di/) | aggiungi | aggiungimi
        (procedo/procediamo/proceda/procedere/procedi/procederei) (con/all avvio di/allavvio di/con lavvio di/con l avvio di/con liscrizione a/con l iscrizione a)
        (chiedo/richiedo/chiederei/richiederei/desidero/gradirei) (l/la/di/) (iscrizione/liscrizione/essere iscritto/
          essere iscritta/avvio/lavvio/attivazione/lattivazione) (a/al/di/del)
        (avvii/cominci/inizi/incominci/attivi/lanci) (pure/subito/cortesemente/il corso/)
        (inizierei/comincerei/incomincerei/avvierei/attiverei/partirei con/partirei da) (volentieri/pure/ora/adesso/subito/dal/da/con/il corso/)
        (parto/partiamo/partire/parti/parta) (ora/adesso/subito/pure/quindi/allora/volentieri/oggi/) (con/col/co/cor/da/dal/su)
        (vado/andiamo/via/vai) (con/col/co/cor) | (vado/andiamo) (sul/sulla/per il) | (comincio/inizio/iniziamo/cominciamo) (da/dal/dalla/col)
        (starta/startami/startare/starto/startiamo/kickoff/kick off/kickoff di/apri e inizia/sblocca/sbloccami/attivazione di/avvio di/avvio del)
        (comincia/inizia/avvia/attiva) (pure/quindi/allora/anche/di/subito il corso/)
        (faccia/fa/fai/fammi/famme/far) (partire/iniziare/cominciare/avviare/attivare) (pure/il corso/con/)
        (inizi/avvii/faccia/faccia partire) per me | (mi iscriva/mi iscrivano/mi registri/mi segni/mi segna/mi inserisca/mi metta/mettimi/segnami/mi metti) (pure/
          cortesemente/) (a/al/allo/alla/ai/agli/alle/nel/nella/ar/dentro a)
        (mi iscriva/mi registri/mi segni/mi inserisca/iscrivimi/mi iscrivi) pure
        (segna/segnami/segni/metti) che (parto con/inizio/comincio/ho iniziato/ho cominciato/sto iniziando)
        (mi/) (iscrivi/iscrivimi/iscrivo/iscrivete/iscrivermi/iscrivi me) (pure/subito/anche/) (a/al/allo/alla/ai/agli/alle/nel/su)
        (metti/mettimi/segna/segnami/imposta/metta/segni/metto/porta/passa) (in corso/in progress/come iniziato/come in corso/come avviato/come cominciato/
          in stato avviato/in lavorazione)
        (mi do a/mi dedico a/mi metto a fare/mi metto su/mi butto su/attacco con/attacco/si parte con/si comincia con/si inizia con/si va con)
        (prendo/scelgo/opto per/preferisco) (quello/quella) (di/su/per/del)
        inizia | iniziare | inizio | iniziami | comincia | cominciare | comincio | incomincia | incominciare
        (inizia/iniziare/inizio/comincia/cominciare/comincio) (con/subito/a fare/a seguire/a studiare/il corso/ora/adesso)
        parti con | partire con | parto con | avvia | avviare | avvio | avviami | lancia | attiva | attivami | attivare
        (fai/fammi/facciamo) (iniziare/partire/cominciare) (con/)
        (iscrivimi/iscrivermi/mi iscrivo/registrami/mi registro/iscrivi me/inseriscimi/prenotami) ${to}
        sto (iniziando/cominciando/avviando) (con/)
        (mi sono/sono) (iscritto/iscritta) ${to}
        (fare/seguire/frequentare) | faccio partire | far partire | prendo | scelgo | scegli
        (riprova/ripeti/rifai/ricomincia/rifare/ripetere) (il corso/)
        nuovo corso | inizialo | comincialo | avvialo | iniziarlo
          (lo/la) (inizio/comincio/avvio/faccio/prendo/voglio/voglio fare/voglio iniziare/vorrei fare/vorrei iniziare/
          scelgo)
        (mi/ci) (iscrivi/registri/iscrivete/inserisci) ${to}
        ${starting}
      `,
      after: `
        (e/e gia/gia/appena/e appena/lho/lho gia/lho appena/l ho/l ho gia/lo ho/ho/finalmente/) (iniziato/iniziata/cominciato/cominciata/incominciato/avviato/avviata)
        (lo/la) (inizio/comincio/avvio) (ora/adesso/subito/oggi/)
        (inizialo/comincialo/avvialo) (ora/adesso/subito/${please.slice(1, -1)}/)
        (inizia/comincia/avvia) (ora/adesso/subito/)
        (non/non ancora/ancora non) (iniziato/iniziata/cominciato)
        (lo/la) (avvii/cominci/inizi/attivi) (pure/ora/subito/) | (si parte/si comincia/si inizia)
        (in corso/in progress/iniziato oggi/avviato oggi)
        non e (ancora/) (iniziato/stato iniziato)
        da iniziare
      `,
      separable: `
        (segna/segnami/metti/mettimi/imposta/segni/metta/registra) … (in corso/come iniziato/come in corso/come avviato/come cominciato/come iniziata/in progress)
        (fai/fa/faccia/fammi) … (partire/iniziare)
        (metti/aggiungi/inserisci/mettimi/aggiungimi) … (nella mia lista/alla mia lista/tra i miei corsi/
          fra i miei corsi/ai miei corsi/nei miei corsi/nel mio elenco/al mio elenco/in lista)
      `,
      alone: `
        (ok/si/dai/bene/allora/) (mi iscrivo/iscrivimi/lo voglio fare/me lo faccio/lo faccio)
        inizia | iniziare | comincia | cominciare | avvia | inizia (un/) (nuovo/) corso | iniziare un corso | inizia corso
        (voglio/vorrei) (iniziare/cominciare) (un corso/un nuovo corso/)
      `,
    },
    next: {
      alone: `
        ${what} (faccio/devo fare/dovrei fare/posso fare/studio/imparo/dovrei studiare/posso studiare/inizio/seguo)
        prossimo | il prossimo | prossima attivita | (e/) qual e il prossimo | quale (faccio/inizio/prendo/mi consigli/
          mi conviene/dovrei fare/devo fare) (adesso/ora/prima/per primo/dopo/)
        (e/) il prossimo (qual e/quale/quale sarebbe/che corso e)
        ${what} (faccio/devo fare/dovrei fare/posso fare/studio/imparo/dovrei studiare/posso studiare/inizio/seguo/
          mi conviene fare) (adesso/ora/dopo/poi/oggi/per primo/come prossimo/di bello/intanto)
        ${what} mi (consigli/suggerisci/proponi/raccomandi/consiglieresti/conviene fare/tocca fare/tocca) (adesso/ora/oggi/di fare/dopo/)
        (qualche/hai qualche/hai un/un/dammi un/hai dei/dammi qualche/mi dai un) (consiglio/suggerimento/idea/proposta/consigli/suggerimenti)
        consigli | suggerimenti | consiglio | prossimo corso | il prossimo corso | quale corso faccio (ora/adesso/dopo/)
        (consigliami/suggeriscimi/proponimi/raccomandami) (qualcosa/un corso/qualcosaltro/)
        (da dove/da cosa/con cosa) (inizio/comincio/parto/mi conviene iniziare)
        (e/) (adesso/ora) (cosa faccio/che faccio/che si fa/cosa)
        e (adesso/ora/poi/dopo) | ${what} viene dopo | (che/quale) corso (dovrei fare/mi consigli/faccio)
      `,
    },
    save: {
      alone: `
        (salvalo/salvala/salvamelo/salvamela/tienilo/tienimelo/conservalo/conservamelo/mettilo/mettimelo/lo salvi/lo tenga/lo conservi) (per dopo/per piu tardi/per piu avanti/
          per un altro momento/per unaltra volta/da parte/tra i preferiti/nei preferiti/tra i salvati/nei salvati)
      `,
      before: `
        (mi/) (conserva/conservami/conservarmi/conservi/tenga/tenermi/salvi/metta) (da parte/per dopo/per piu avanti/per piu tardi/per un altro momento/per il futuro)
        (salva/salvami/salvare/tieni/conserva) per (piu avanti/dopo/piu tardi/unaltra volta)
        (metti/mettimi/tieni/tienimi) da parte | aggiungi (ai preferiti/ai salvati) | salvami
      `,
      separable: `
        (mi/) (conserva/conservami/conservarmi/conservi/tenga/tenermi/salvi/salvarmi/tenere/conservare/metta/mettermi/mettere/tengo/tieni/tienimi/metti/mettimi/salva/
          salvami/mettiamo/teniamo) (da parte/) … (per dopo/per piu avanti/per piu tardi/per un altro momento/per unaltra volta/per un altra volta/per un altro giorno/
          per il futuro/per la prossima volta/da parte/in un secondo momento/per quando ho tempo/per quando avro tempo)
        (salva/salvami/salvare/metti/mettimi/tieni/tienimi/conserva/segna/segnami/lascia/ricorda) … (per dopo/per piu avanti/
          per piu tardi/per un altro momento/per unaltra volta/per un altra volta/per un altro giorno/da parte/
          per il futuro/per la prossima volta)
        (salva/salvami/metti/mettimi/aggiungi/inserisci/tieni/segna) … (nei salvati/tra i salvati/fra i salvati/
          ai salvati/nei preferiti/tra i preferiti/fra i preferiti/ai preferiti/nei miei salvati/tra i miei salvati/
          ai miei salvati/tra i corsi salvati/nei corsi salvati/ai corsi salvati/nella lista dei desideri/
          ai miei corsi salvati/nei miei corsi salvati/tra i miei corsi salvati)
      `,
    },
    unsave: {
      before: 'non salvare piu | non tenere piu | smetti di salvare',
      separable: `
        (togli/rimuovi/elimina/cancella/leva/togliere) … (dai salvati/dai preferiti/dai miei salvati/dai corsi salvati/
          dai miei corsi salvati/dalla lista dei salvati/dalla lista dei desideri/dai miei preferiti)
      `,
    },
    saved: {
      alone: `
        (i miei/miei/i/) (corsi salvati/salvati/preferiti)
        (i miei/miei/i/) corsi (preferiti/messi da parte/salvati per dopo)
        ${show} (i miei corsi salvati/i corsi salvati/i salvati/i miei salvati/i preferiti/i miei preferiti)
        ${what} ho (salvato/messo da parte) (per dopo/)
        (che/quali) corsi ho (salvato/salvati/messo da parte)
        (i/) corsi che ho (salvato/messo da parte) (per dopo/)
        (la/la mia/) lista dei (salvati/desideri/preferiti)
      `,
    },
    unremind: {
      alone:
        '(togli/elimina/rimuovi/cancella/leva/annulla/scarta) (il/questo/quel/il mio/sto) (promemoria/avviso)',
    },
    reminders: {
      alone: `
        (i miei/miei/i/) promemoria
        ${show} (i miei promemoria/i promemoria/miei promemoria)
        (che/quali/quanti) promemoria (ho/ci sono/sono attivi/ho attivi/ho impostato/ho creato)
        ${what} mi (ricorderai/ricordi) | quando mi (ricordi/ricorderai/avvisi/avviserai)
        promemoria attivi | elenco (dei/) promemoria | lista (dei/) promemoria
      `,
    },
    settings: {
      alone: `
        (le/le mie/mie/) impostazioni
        (le/le mie/) (impostazioni/preferenze) (dei/di/delle/) (promemoria/notifiche/messaggi/avvisi)
        ${show} (le impostazioni/le mie impostazioni/le impostazioni dei promemoria/le impostazioni delle notifiche)
        (cambia/modifica/apri) (le/) (impostazioni/notifiche) | preferenze | notifiche | configurazione
        ${what} mi (mandi/mandi da solo/invii/manderai)
        perche mi (scrivi/hai scritto/mandi questo/mandi questi messaggi/mandi messaggi/avvisi/ricordi questo/disturbi)
        perche (ricevo/mi arrivano/mi arriva) (questo/questi messaggi/questi promemoria/questo messaggio/questo promemoria/messaggi/promemoria)
        perche (questo/sto) (messaggio/promemoria)
        non (scrivermi/disturbarmi/contattarmi/mandarmi messaggi/mi scrivere/mi disturbare/ricordarmi niente/rompermi)
        meno (messaggi/promemoria/notifiche) | (troppi/troppe) (messaggi/promemoria/notifiche) | silenzio | zitto | sta zitto | stai zitto
      `,
    },
    stopReminders: {
      alone: `
        basta (con/con i/con le/i/) ${reminders}
        (niente/stop/nessun/no) (piu/ai/) ${reminders}
        (ferma/fermare/stoppa/disattiva/disattivare/spegni/interrompi/blocca/elimina/sospendi del tutto) (tutti i/i/i miei/le/tutte le) ${reminders}
        non (mandarmi/inviarmi/mi mandare/mi inviare/voglio/voglio ricevere/ricevere) piu ${reminders}
        non (voglio/voglio ricevere) ${reminders}
        (smetti/smettila) di (ricordarmi/avvisarmi/scrivermi/mandarmi promemoria/mandarmi messaggi/disturbarmi) (le cose/tutto/)
        non (ricordarmi/mi ricordare/avvisarmi) piu (niente/nulla)
        disiscrivimi dai promemoria | niente piu promemoria
      `,
    },
    startReminders: {
      alone: `
        (riattiva/riattivare/attiva/attivare/riaccendi/accendi/riprendi/ripristina/riabilita) (con i/tutti i/i/i miei/le/) ${reminders}
        (ricomincia/riprendi/torna) a (ricordarmi/avvisarmi/mandarmi promemoria/scrivermi) (le cose/tutto/)
        (puoi/puoi pure) (ricordarmi/avvisarmi) di nuovo | (voglio/rivoglio) (di nuovo/) i promemoria | promemoria di nuovo attivi
      `,
    },
    back: {
      alone: `
        (sono/eccomi/) (tornato/tornata/rientrato/rientrata/di ritorno/di nuovo qui/di nuovo al lavoro/
          di nuovo in ufficio) (dalle ferie/dalle vacanze/dalla malattia/dal congedo/dalla maternita/in ufficio/al lavoro/
          oggi/ora/)
        rieccomi | rieccomi qua | rieccomi qui | eccomi qui | sono qui di nuovo | ferie finite | le ferie sono finite
      `,
    },
    weeklyOn: {
      alone: `
        (mandami/inviami/dammi/voglio/vorrei/attiva/attivami/mi mandi) (un/il/) (riepilogo/riassunto/resoconto) (settimanale/ogni settimana/della settimana)
        (riepilogo/riassunto/resoconto) settimanale (attivo/per favore/si/)
      `,
    },
    weeklyOff: {
      alone: `
        (basta/niente/niente piu/senza/disattiva/disattiva il/cancella il/ferma il/stop al/togli il/non voglio il/
          non voglio piu il/no al/basta con il/elimina il) (riepilogo/riassunto/resoconto) settimanale
        (basta/niente/niente piu/basta con i/disattiva i) (riepiloghi/riassunti) settimanali
        non (mandarmi/inviarmi/mi mandare) (il/piu il/) (riepilogo/riassunto) (settimanale/della settimana)
      `,
    },
    plan: {
      alone: `
        pianifica | pianificare | pianificalo | programmalo | pianifichiamo
        (pianifica/programma/prenota/blocca/riserva/trova) (del/un po di/) tempo
        mettilo in (agenda/calendario) | pianifica (questo/questo corso)
      `,
    },
    why: {
      alone: `
        perche (ho/devo fare/devo seguire/mi hanno dato/mi hanno assegnato/mi e stato assegnato/mi tocca/mi hai dato/
          dovrei fare/ce/c e) (questo/questo corso/sto corso/quel corso/quello)
        perche (questo/sto/quel) corso | perche questo | perche proprio questo | come mai (questo corso/ho questo corso/ce lho/questo)
        perche (ce lho/lo devo fare/devo farlo/mi e stato assegnato/lho ricevuto/e nella mia lista)
        chi (me lha/melha/me l ha/te lha) (dato/assegnato/mandato/messo/consigliato)
        chi (mi ha/ha) (dato/assegnato/mandato/messo/consigliato) (questo/questo corso/sto corso)
        di chi e (questo/questo corso) | da chi (viene/arriva) (questo/questo corso)
      `,
      before: `
        perche (ho/devo fare/devo seguire/devo completare/devo finire/dovrei fare/mi hanno dato/mi hanno assegnato/
          mi e stato assegnato/mi tocca/mi tocca fare/mi hanno iscritto a/mi hanno messo/sono iscritto a/sono iscritta a)
        come mai (ho/devo fare/mi hanno assegnato/mi tocca)
        chi mi ha (dato/assegnato/consigliato/iscritto a/iscritto al/messo/mandato)
        chi ha assegnato
      `,
    },
    list: {
      alone: `
        ${myCourses}
        (i/tutti i/) (corsi/compiti) (miei/assegnati a me)
        ${show} ${myCourses}
        lista | elenco | la lista | lista personale | riepilogo | il riepilogo | panoramica | situazione | stato | progressi | il punto
        (mostra/mostrami/fammi vedere/dammi/vedi) (la lista/lelenco/l elenco/lista/il riepilogo/le scadenze/
          i corsi aperti/i corsi in corso/i corsi scaduti/i corsi completati/i corsi obbligatori)
        (miei/) progressi | (mio/) avanzamento | la mia (formazione/situazione/lista/agenda)
        ${what} (devo fare/devo ancora fare/mi manca/mi mancano/mi manca da fare/mi resta/mi resta da fare/mi rimane/
          mi rimane da fare/ho in corso/ho in sospeso/ho da fare/sto facendo/sto seguendo/ho completato/ho finito/
          ho fatto/ho iniziato/ho gia fatto/ho in scadenza/ho di scaduto/ho aperto/devo finire/devo completare)
        (che/quali/quanti) corsi (ho/devo fare/devo ancora fare/mi mancano/mi restano/ho in corso/sto facendo/
          sto seguendo/ho completato/ho finito/ho fatto/ho iniziato/ho gia fatto/ho in scadenza/ho aperti/devo finire/
          devo completare/mi hanno assegnato/mi sono stati assegnati/sono scaduti/ho da fare)
        ${what} (scade/e scaduto/ce da fare/c e da fare/manca/sta per scadere/mi e stato assegnato/mi hanno assegnato/ce in scadenza)
        ${what} (scade/ce da fare/devo fare) (questa settimana/presto/a breve/domani/questo mese/nei prossimi giorni)
        (scadenze/le scadenze/in scadenza/scaduti/scaduto/corsi scaduti/i corsi scaduti/corsi in scadenza/i miei corsi scaduti/i corsi in scadenza)
        (in corso/corsi in corso/corsi aperti/corsi attivi/da fare/cose da fare/in sospeso/arretrati)
        (corsi/i corsi/miei corsi/i miei corsi) (completati/finiti/obbligatori/assegnati/consigliati/iniziati/aperti/in corso/da fare/mancanti)
        (a che punto sono/come sono messo/come sono messa/come sto messo/dove sono arrivato/come va/
          come vado) (in generale/coi corsi/con i corsi/con tutto/con la formazione/nel complesso/con i miei corsi/
          coi miei corsi)
        (recap/riepilogo/riassunto/overview/panoramica/sommario/elenco/lista/status/stato/situazione) (dei/di/dei miei/
          di tutti i miei/sui/sui miei/corsi/miei) (corsi/corsi miei/progressi/)
        (quali/che/quanti) corsi (non ho/non ho ancora/devo ancora/mi mancano da/mi restano da/ho ancora da) (finito/completato/iniziato/finire/completare/iniziare/fare/
          fatto) | ${what} (non ho/non ho ancora/ho ancora da/devo ancora) (finito/completato/iniziato/finire/completare/iniziare/fare/fatto)
        recap | status | overview | summary | i corsi che (ho/devo fare/sto facendo/sto seguendo/seguo/ho in corso) | (che/quali) corsi (ho io/sto seguendo io)
        (a che punto/dove) (sono/sono arrivato/sono arrivata/ero/ero rimasto/ero rimasta/mi trovo) | a che punto siamo
        come (sono messo/sono messa/sto andando/vado/procedo/sto messo/sto andando coi corsi/sono messo coi corsi)
        (sono/sono forse) (in ritardo/in pari/in regola) | ho (qualcosa/niente/corsi) (in ritardo/in scadenza/di scaduto/da fare/in sospeso/scaduti)
        (ce/c e) (qualcosa/altro) (in scadenza/da fare/di scaduto/in ritardo)
        ${what} ce (nella mia lista/in lista) | dove sono i miei corsi | quanto mi manca
        mi manca (qualcosa/ancora qualcosa/altro) | obbligatori | i miei obblighi | cronologia | storico | il mio storico
      `,
    },
    show: {
      before: `
        mostra | mostrami | mostrare | fammi vedere | vedi | vedere | visualizza | apri | aprimi | aprire | guarda | guardare
        (vorrei/voglio/posso) vedere
        (stato/lo stato/progressi/i progressi/avanzamento/dettagli/i dettagli/scadenza/la scadenza/link) (di/del/della/dei/in/su/a/al)
        (i miei/) progressi (in/di/del/con/su)
        (a che punto/dove) (sono/sono arrivato/sono arrivata/ero rimasto/ero rimasta/ero/mi trovo) (con/con il/con la/in/nel/di/del/col/su)
        a che punto (e/sta) (il corso/il corso di/)
        (come/come sto) (vado/sono messo/sono messa/procedo/andando/messo/procede/va) (con/con il/in/nel/col/su)
        quanto (mi manca/manca/mi resta) (per finire/per completare/di/del/in/a/per/al)
        quanto (ho fatto/ho completato) (di/del)
        (percentuale/la percentuale/avanzamento/progresso/il progresso/punto/situazione) (attuale/mia/mio/raggiunta/
          raggiunto/corrente/registrata/segnata/) (di/del/della/in/su/per)
        (che/quale) (percentuale/avanzamento/progresso) (ho/risulta/hai segnato/hai registrato/hai/ce) (in/su/per/di/del/nel)
        a quanto (sono/sto/siamo/risulto) (con/con il/in/nel/di/del/col/su)
        (continua/continuare/continuo/prosegui/proseguire/proseguo) (con/)
        (riprendi/riprendere/riprendo) (con/) | (vai/vado/andiamo) avanti con | torna (a/al) | torniamo a
        (info/informazioni/dettagli) (su/sul/di/riguardo a) | (dimmi/parlami/raccontami) (di piu su/di piu di/di/del/qualcosa su) | di piu su
        quando scade | entro quando devo (fare/finire) | scadenza | stato | info
      `,
      after: `
        scadenza | dettagli | stato | a che punto sono | quanto manca | quanto mi manca | info | a che punto e | quando scade | come vado
      `,
      alone: `
        di nuovo | ripeti | dettagli | continua | riprendi | rivedi | fammi rivedere | come prima di nuovo | un altra volta | unaltra volta
        vai avanti | prosegui
      `,
    },
    mark: {
      before: `
        (ho fatto/fatto/sto facendo/faccio/stiamo facendo) (progressi/dei progressi/qualche progresso/passi avanti/buoni progressi) (in/con/su/di/nel/nella/)
        segna | segnare | segnami | segnarmi | segno | metti | mettere | mettimi | mettermi | metto | imposta | impostare | impostami
        (segni/metta/imposti/aggiorni/registri/annoti/inserisca/scriva/porti/cambi/corregga/riporti/aumenti/modifichi) (pure/cortesemente/)
        (setta/settami/settare/updata/updatami/aggiornate/segnati/segnate/metteresti/metterebbe/segneresti/segnerebbe) (pure/)
        (segna/segnami/segni/annota/annoti/registra/scrivi/metti) (che sono/che sto/che siamo/pure/anche)
        flagga | flaggare | flaggami | flaggalo | flaggala
        aggiorna | aggiornare | aggiornami | aggiornarmi | registra | registrare | registrami | registrarmi | annota | annotare | annotami | inserisci | inserire
        scrivi | scrivere | scrivimi | porta | portare | portami | cambia | cambiare | correggi | correggere | aumenta | alza | riporta | salva | salvare
        (segna/aggiorna/registra/imposta/metti/inserisci/cambia/modifica) (il progresso/i progressi/i miei progressi/
          lavanzamento/l avanzamento/lo stato/la percentuale) (di/del/in/su/per)
        segnalo | segnala | segnarlo | mettilo | mettila | metterlo | impostalo | impostarlo | aggiornalo | aggiornarlo
          | portalo | portarlo | registralo | registrarlo | scrivilo | lo stesso per | idem per | uguale per
      `,
      alone: `
        (aggiorna/registra/segna/aggiornare/registrare/imposta) (i/i miei/il/lo/) (progressi/progresso/avanzamento/stato)
      `,
    },
    complete: {
      before: `
        completa | completare | completami | finisci | finire | termina | terminare | concludi | concludere | chiudi | chiudere | ultima
        (dai/da/darmi/dammi/dia) per (finito/completato/concluso)
        (flagga/flaggare/flaggami/segna/segni/segnami/metti/metta/registri/spunti) (come/) (finito/completato/concluso/terminato/fatto/finita/completata/done/completo/chiuso)
        spunta | spuntare | depenna
        (finita/completata/terminata/finiti/completati/terminati)
        ${completing}
      `,
      after: `
        (e/e gia/e stato/e stata/e ora/e adesso/e finalmente/gia/ora/adesso/ormai/appena/finalmente/tutto/risulta/) ${finishedAll}
        (lho/lho gia/lho appena/lho anche/l ho/l ho gia/lo ho/ho/ho gia/ho appena/ho finalmente/ce lho/finalmente lho/
          io/io lho/lho ormai/lho poi/lho pure/anche lho/ho io) ${finished}
        (lho/l ho/lo ho/lho gia/lho appena/ho/e stato/) (superato/chiuso/chiusa/spuntato)
          (tutto/fatto tutto/finito tutto/completato tutto/tutto quanto finito)
          ${finishedAll} (io/tutto/del tutto/completamente/al 100/bro/fra)
        (come/come gia/per/quale) ${finishedAll}
        (segnalo/mettilo/registralo/impostalo/segnala) come ${finishedAll}
        (sono/sono gia/sono stati/li ho/li ho gia/tutti/) (finiti/completati/terminati/conclusi/fatti)
        (come/per) (finiti/completati/terminati/fatti)
        (e/) (chiuso/archiviato/sistemato/andato/a posto/superato/passato/spuntato)
        (e/) (tolto di mezzo/levato di torno/in tasca/in cassaforte/alle spalle) | mi sono tolto il pensiero
      `,
      separable: `
        (segni/metta/registri/imposti/consideri/dia/inserisca/annoti/flagga/flaggami/flaggare/spunta/segnare/mettere/registrare) … (come finito/come completato/
          come fatto/come terminato/come concluso/per finito/per completato/per concluso/come finita/come completata/come conclusa/come done/done/
          come chiuso/come ultimato/completato/finito)
        (segna/segnami/metti/mettimi/registra/imposta/dai/considera/inserisci/da/puoi segnare/
          puoi mettere) … (come ultimato/come chiuso/come done/done/come conclusa/per concluso/come finito/
            come completato/come fatto/come terminato/come concluso/per finito/per completato/
          per fatto/finito/completato/come finita/come completata/come fatta)
        (mi sono tolto/mi sono tolta/mi sono levato) … (di mezzo/dai piedi)
      `,
      alone: `
        (e/e gia/gia/tutto/ok/) (finito/fatto/completato/terminato/concluso)
        ho ${just} ${finished}
        (lho/l ho/lo ho/lho gia/lho appena/lho anche/io lho) ${finished}
        ho ${finished} (io/questo/il corso/questo corso/sto corso/anche questo/pure questo)
        (corso/il corso e/questo e/quello e/questo corso e) (finito/completato/terminato/concluso/fatto)
        completa | completalo | completato il corso | segnalo come (fatto/finito/completato/terminato) | mettilo come (fatto/finito/completato)
        done | ce lho fatta | ce l ho fatta | portato a termine
      `,
    },
    remove: {
      before: `
        (chiedo/richiedo/chiederei/si proceda con/proceda con) (la/di/) (rimozione/cancellazione/eliminazione/rimuovere/cancellare/eliminare) (di/del/)
        si (rimuova/elimini/cancelli/tolga)
        (tolga/elimini/rimuova/cancelli/levi/togliamo/eliminiamo/cancelliamo/leviamo/depenni/scarti) (pure/cortesemente/anche/)
        tiralo via | tira via | tirami via | toglietemi | tolgo | elimino | cancello | rimuovo | levo
        rimuovi | rimuovere | rimuovimi ${from} | togli | togliere | toglimi | toglimi ${from} | elimina | eliminare | cancella | cancellare | leva | levami | levami ${from}
        (cancellami/disiscrivimi/disiscrivermi/eliminami/rimuovermi/cancellarmi/mi cancello/mi disiscrivo) ${from}
        abbandona | abbandonare | abbandono | molla | mollare | scarta | scartare | butta via | sbarazzati di | disiscrivi
        non (voglio piu/mi serve piu/mi interessa piu/faccio piu/mi va piu/ho piu bisogno di) (fare/seguire/)
        non (voglio/ho intenzione di) piu (fare/seguire)
      `,
      separable: `
        (togli/togliere/togliermi/rimuovi/rimuovere/elimina/eliminare/cancella/cancellare/leva/
          levare) … (dalla mia lista/dalla lista/dai miei corsi/dal mio elenco/dallelenco/dall elenco/dai corsi/via/
          dalle scatole/dal mio profilo/di mezzo/dal mio piano)
        (butta/buttare/manda/tira/butti/tiri) … via
        (tolga/elimini/rimuova/cancelli/levi/toglimi/toglietemi/levami) … (dalla mia lista/dalla lista/dai miei corsi/
          dal mio elenco/dallelenco/dall elenco/dai corsi/via/dal mio piano)
      `,
      alone: `
        rimuovi | togli | elimina | cancella | leva | (togli/leva/butta) via
        toglilo | toglila | toglierlo | rimuovilo | rimuovila | rimuoverlo | eliminalo | eliminala | eliminarlo
          cancellalo | cancellala | cancellarlo | levalo | levala | buttalo | disiscrivimi
        (lo/la) (tolga/elimini/rimuova/cancelli/levi/tolgo/elimino/cancello) (pure/) (dalla lista/dalla mia lista/dallelenco/dall elenco/dai miei corsi/via/subito/)
        tira via | tiralo via | (si/ok) tira via
        (toglilo/levalo/eliminalo/cancellalo/rimuovilo) (dalla lista/dalla mia lista/dai miei corsi/via/pure)
      `,
    },
    undo: {
      alone: `
        annulla | annullare | annullalo | annullala | disfa | disfare | annulli | annullo | rollback | fai rollback | fai (un/) undo
        (annulla/annulli/torna indietro) (pure/va/dai/che ho sbagliato/ho sbagliato/che mi sono sbagliato/che mi sono sbagliata/per favore/scusa)
        (chiedo/richiedo/chiederei) (lannullamento/l annullamento/di annullare/la revoca) (dell ultima/dellultima/della) (operazione/modifica/azione/registrazione)
        ritratto (quanto/cio che) (appena/) (comunicato/detto/scritto)
        (annulli/revochi/disfi/ripristini) (la/l/lultima/l ultima/ultima/la mia ultima/questultima/la precedente/questa/pure l/pure la/pure lultima/
          pure l ultima) (modifica/operazione/azione/variazione/cosa/registrazione/segnalazione/mossa)
        (ripristina/ripristinare/ripristini) (la situazione/lo stato/la situazione di prima/lo stato di prima/quello che cera/la situazione precedente/la situazione iniziale)
        (torna indietro/annulla/annulli) (che/perche) ho fatto (casino/un casino/un pasticcio/una cavolata/confusione/un errore)
        (rimetti/rimetta/rimettere/riporta/riporti/riportare) (tutto/le cose/la situazione/) (come prima/comera prima/comera/allo stato di prima)
        (annulla/annullare/annullami/revoca/cancella) (la/l/lultima/l ultima/ultima/la mia ultima/questultima/
          la precedente/questa) (modifica/operazione/azione/variazione/cosa/registrazione/segnalazione/cosa fatta/mossa)
        annulla (modifica/modifiche/operazione/lultima/l ultima/ultima/ultimo/ultimo cambiamento/lultimo cambiamento/
          l ultimo cambiamento/lultimo/l ultimo/loperazione/lazione/il cambiamento/quello/questo/quanto fatto/
          quello che ho fatto/quello che ho appena fatto/cio che ho fatto/tutto quello che ho fatto/tutto/subito)
        (torna/torni/tornare/tornate) (indietro/come) (com era/comera/come era/a come era/a comera/era/stava/come stava)
          (prima/)
        torna indietro (come/a) prima | rimetti (comera/com era/come) (prima/stava/)
        (annulla/cancella/togli/leva) (quello che/cio che/quanto) (hai appena/hai/ho appena/ho) (segnato/scritto/messo/
          registrato/fatto/detto)
        torna indietro | tornare indietro | un passo indietro | indietro tutta | torna (com era/comera/come prima/a prima)
        (rimetti/rimettilo/riporta/riportalo/rimettila/rimettere/lascia/ripristina/rimetti tutto/
          riporta tutto) (com era/comera/come prima/a comera prima/a prima/comera prima/com era prima/come stava)
        (ripristina/ripristinare) (tutto/lo stato precedente/il valore precedente/prima/quello di prima/)
        (era/e stato/questo era) (un errore/uno sbaglio/un mio errore) (mio/)
        (ho/mi sono) (sbagliato/sbagliata) | errore mio | sbaglio mio | colpa mia | ho fatto un errore
        come non detto annulla | (ops/scusa/aspetta/no aspetta/cavolo) annulla | ctrl z | ctrlz | disfa quello che ho fatto
      `,
    },
    assign: {
      before: 'assegna | assegnare | assegnate | consiglia | consigliare | raccomanda | raccomandare',
      alone: `
        assegna | assegnare | (assegna/assegnare) (un corso/corso/corsi/dei corsi/un corso al team/formazione)
        nuova assegnazione | crea (unassegnazione/un assegnazione) | fai (unassegnazione/un assegnazione)
      `,
    },
    export: {
      alone: `
        esporta | esportare | esportazione | (esporta/esportare/scarica/scaricare) (il/il mio/i dati del/i dati del mio/la lista del/) (team/gruppo)
        (esporta/scarica) (i dati/tutto/la tabella/la formazione del team)
      `,
    },
    nudge: {
      alone: `
        (ricorda/sollecita/ricordalo/fai presente) (a/) tutti
        (ricorda/sollecita/scrivi/avvisa/manda un promemoria) (a/) (tutti/) (quelli in ritardo/i ritardatari/chi e in ritardo/coloro che sono in ritardo)
        (manda/invia) (un promemoria/promemoria/un sollecito/solleciti) (a tutti/al team/a chi e in ritardo)
        (ricorda/sollecita) (al team/il team/il mio team/al mio team) | avvisa tutti | sollecita
        ricorda a tutti (quelli in ritardo/i ritardatari/chi e in ritardo)
      `,
    },
    team: {
      alone: `
        (il mio/mio/il/) team | la mia squadra | il mio gruppo | i miei collaboratori | il mio reparto | le mie persone
        ${show} (il mio team/il team/la mia squadra/i miei collaboratori)
        (come/come sta) (va/procede/andando/sta andando/e messo/sta) (il mio/il) (team/gruppo)
        come (stanno andando/vanno/procedono/sono messi) (i miei/i miei collaboratori/i ragazzi/quelli del mio team)
        a che punto (e/siamo con/sta) il (mio/) (team/gruppo)
        (stato/situazione/progressi/avanzamento/panoramica/riepilogo) (del/del mio/) team
        chi e (in ritardo/indietro) (nel mio team/nel team/)
        chi (non/) ha (ancora/) (finito/completato)
      `,
    },
    yes: {
      alone: `
        si | sii | siii | certo | certo che si | certamente | ok | okay | okk | oki | okkei | okey | va bene | va benissimo | vabene
        (si/eh si/ma si/oh si/ok/certo/va bene/esatto) (grazie/per favore/certo/esatto/ok/va bene/dai/fallo/fai pure/
          vai/procedi/confermo/quello/sicuro/assolutamente/prego/pure/si/volentieri/perfetto/rimuovilo/toglilo/eliminalo/
          cancellalo/toglila)
        daccordo | d accordo | esatto | esattamente | giusto | confermo | conferma | confermato | procedi | procedi pure | vai | vai pure
        (si/ok/certo/va bene/certo si/si si/esatto/confermo/si confermo/va ben) (cancella/togli/rimuovi/elimina/leva/levalo/rimuovilo/eliminalo/tira via/tiralo via/
          lo elimini/lo tolga/lo cancelli/lo rimuova/lo levi/toglilo pure/eliminalo pure/levalo pure/cancellalo pure/lo elimini pure/lo tolga pure/
          lo cancelli pure/lo rimuova pure/puoi/puoi toglierlo/puoi eliminarlo/puoi cancellarlo)
        fallo | fallo pure | fai pure | fai | si dai | ok dai | dai si | perche no | assolutamente si | assolutamente | sicuro | sicuramente
        (si/certo/va bene/ok/) (proceda/procedete/procediamo) (pure/)
          (si/) (confermo/autorizzo) (la rimozione/leliminazione/l eliminazione/la cancellazione/pure/) | autorizzo
          acconsento | da accordo
        naturalmente | ovviamente | ovvio | benissimo | volentieri | con piacere | proprio quello | proprio cosi | affermativo | sicuro di si
        (sono/si sono) (sicuro/sicura) | si si si | e giusto | hai capito bene | toglilo pure | eliminalo pure | toglilo si
      `,
    },
    no: {
      alone: `
        no | nono | no no | no grazie | ma no | meglio no | meglio di no | anche no | direi di no | preferisco di no | preferirei di no
        (no/) (soprassieda/soprassediamo/desista/lasciamo stare/non proceda/non procedere/non autorizzo/non confermo/non acconsento)
        (no/) non (ora/adesso/ancora/oggi/farlo/fare niente/fare nulla/lo fare/serve/toccarlo/cambiare niente)
        (no/) (la prego/ti prego/per favore/grazie/meglio/no/) (lo lasci/la lasci/lo tenga/lo mantenga/lo lasciamo/lasciamolo/lasciamo) (li/cosi/com e/come/
          dov e/dove/stare li/in lista/nella lista/pure/comera/comunque/dove sta/stare/)
        (no/ma no/no no/eh no/nono/) (lascialo stare/lascia stare/lascia perdere/lascialo dove/lascialo dov e/lasciamolo dov e/lo lasci stare/lasci stare/lasci perdere)
        (no/) (lascialo/lasciala/lascia/tienilo/tienila/lascia tutto/mantienilo/lo tengo/la tengo/resta) (li/cosi/com e/
          come/dov e/dove/stare li/in lista/nella lista/pure/comera/comunque/)
        forse (dopo/piu tardi/domani/unaltra volta) | magari (dopo/unaltra volta/domani/piu tardi) | piu tardi | dopo | unaltra volta | un altra volta
        (ho cambiato idea/ci ho ripensato/ripensandoci no/ci ripenso) | non (sono/ne sono) (sicuro/sicura/certo/certa)
        (no/) non voglio | non (ti/mi) (azzardare/va) | negativo | non credo | non mi pare | no dai | no scusa
          no per favore | no non toglierlo | non toglierlo | non eliminarlo | non cancellarlo | non rimuoverlo
      `,
    },
    cancel: {
      alone: `
        (lascia/lasciamo/lasciate) (stare/perdere) | fa (niente/nulla) | niente | nulla | stop | basta | fermo | ferma | fermati | fermo li
        dimentica | dimenticalo | dimenticatelo | dimenticatene | non importa | come non detto | come se non avessi detto niente | ignora | ignorami | ignoralo
        (annulla/cancella) (la richiesta/la domanda/questa richiesta) | skip | salta | passo | interrompi | smetti
        (nessuno/nessuna) (di questi/di queste/dei due/dei tre/di loro/delle due/) | ne luno ne laltro | ne uno ne laltro
        non (questo/quello/questi/quelli) (li/) | non era quello | non quello che intendevo | quello sbagliato | corso sbagliato
        non fare (niente/nulla) | no niente | no nulla | niente di questi | nessuno di quelli | lascia com e | lascia tutto com e
      `,
    },
    more: {
      alone: `
        (vai avanti/avanti/poi/e poi/ok/e) (mostra gli altri/fammi vedere gli altri/gli altri/mostra il resto/fammi vedere il resto/mostrami gli altri/mostra altri)
        altro | altri | ancora | di piu | avanti | e poi | il resto | gli altri | i successivi | successivi
          successivo | successiva | pagina successiva | prossima pagina | prossimi
        (mostra/mostrami/vedi/vedere/fammi vedere/dammi/voglio vedere/elenca) (altro/altri/di piu/ancora/il resto/
          gli altri/anche gli altri/altri corsi/altri risultati/i successivi/i prossimi/tutto il resto)
        (altri/piu/ulteriori) (corsi/risultati) | ancora altri | ancora corsi | tutti gli altri | continua la lista | continua l elenco | scorri
        (ce/c e/ce ne/ce ne sono/hai/ci sono/ne hai) (altro/altri/altri corsi/ancora/qualcosaltro) | cosaltro | ${what} altro | nientaltro | e gli altri
      `,
    },
    privacy: {
      alone: `
        privacy | la mia privacy | (i/) miei dati | (mostra/mostrami/fammi vedere) i miei dati | informativa | riservatezza
        ${what} (sai/sapete/conosci/ricordi/conservi/memorizzi/salvi) (di me/su di me/sul mio conto/su me)
        (che/quali) (dati/informazioni) (hai/conservi/tieni/salvi/avete) (di me/su di me/sul mio conto)
        dati (su di me/personali)
      `,
    },
    forget: {
      alone: `
        dimenticami | dimenticati di me | scordami | scordati di me
          (cancella/elimina/rimuovi/distruggi) (i miei dati/tutti i miei dati/tutto di me/tutto su di me/i dati su di me)
        dimentica (tutto di me/tutto su di me/me/quello che sai di me)
      `,
    },
    language: {
      alone: '(la/) lingua | lingue | (cambia/cambiare/modifica/imposta) (la/) lingua | altra lingua',
      before: `
        (la/) lingua | parla | parla in | parlami in | parli | parlare | parlare in | parliamo in | sai parlare
          puoi parlare | puoi parlare in | puoi rispondere in | puoi scrivere in | possiamo parlare in | possiamo parlare
          | possiamo passare a | possiamo continuare in
        rispondi in | rispondimi in | scrivi in | scrivimi in | rispondere in
        (cambia/cambiare/imposta/metti/impostare) (la/) lingua (in/su/a/al/)
        passa (a/al/allo/in/) | passiamo (a/al/allo/) | continua in | continuiamo in | in | usa
      `,
    },
  },
  saidExactly: {
    signIn: 'accedi | accesso | fai il login | collegati | connettiti | effettua l accesso',
    signOut: 'esci | disconnetti | disconnettiti | scollegati | disconnettimi | esci dall account',
  },
  fillers: `
    (gioia/tesoro/amore/cuore/stella/bello/bella/figlio/figlia/caro/cara/ciccio/ciccia/beddu/bedda/gioiuzza) (mio/mia/miu/bello/
      bella/)
    mischino | mischina | miii | mizzica | minchia | bedda matri | mii | camurria | eja | ajo | ajò | oh ragazzi | cumpa
    gioia | cuore | stella | ciccio | ciccia
    vabbe | va be | va beh | vabbuo | vabbo | va ben | daje | dajee | dai dai | bro | fra | raga | regaz
    easy | asap | finito e strafinito | che fatica | ostia | ostia che fatica | neh | va | vai | su | allura
      alura | alor | ecco qua | ecco qui | ecco fatto | volentieri | pure io | senza problemi
    con (una certa/grande/molta/tanta/estrema/mia grande/immensa) (soddisfazione/fatica/gioia/piacere/calma) | con (soddisfazione/gioia/piacere/profitto/successo/orgoglio)
    (nonostante/malgrado) (l eta/leta/tutto/la stanchezza/il poco tempo/gli impegni) | a dispetto di tutto | per il momento va bene
    (gentile/caro/egregio/buon/spettabile) (assistente/bot/coursemate/sistema)
      (mi/le) (rivolgo/scrivo) (a lei/per dirle che/per comunicarle che/per segnalare che/per informarla che)
    (la/le/vi/ti) (informo/comunico/segnalo/avviso/confermo/dico/rendo noto/faccio presente/faccio sapere/notifico/annuncio) (con la presente/qui/pure/ufficialmente/) (che/di)
    (desidero/vorrei/volevo/tengo a/mi preme/ho il piacere di/sono lieto di/sono lieta di) (comunicarle/informarla/
      segnalarle/informarvi/comunicarvi/segnalarvi/dirle/comunicarti/segnalarti) (che/di)
    (al/nel/sul/in) (parcheggio/autogrill/treno/bus/tram/metro/reparto/magazzino/ufficio/cantiere/bar/furgone/camion/camper/capannone/deposito/aula/sala pausa/spogliatoio/studio/
      tribunale/ospedale/negozio/officina/stabilimento/mensa/cucina/giardino/salotto/letto/macchina/auto/viaggio/pausa/trasferta/smart working/smartworking)
    (tra/fra) (una consegna e laltra/un turno e laltro/una riunione e laltra/una call e laltra)
      (dopo/durante/prima di) (pranzo/cena/colazione/il turno/la riunione/la pausa/il pranzo/la cena/la call)
    (stamattina/stamane/ieri sera/ieri/oggi/stanotte/questa mattina) (presto/tardi/al lavoro/da casa/a casa)
    anzi | o meglio | allora | quindi | dunque | beh | be | bene | ok | okay | ora | adesso | oggi | ieri | poi | anche | pure | gia | appena | finalmente | infine
    comunque | cmq | insomma | ecco | ciao | salve | ehi | senti | ascolta | guarda | sai | dai | si | eh | cosi | intanto | nel frattempo
    buongiorno | buonasera | buon giorno | buona sera | buon pomeriggio | scusa | scusami | scusate | scusa il disturbo | perdonami | a proposito
    stamattina | stamani | stamane | questa mattina | ieri sera | ieri mattina | laltro giorno | l altro giorno | poco fa | or ora | proprio ora | proprio adesso
    in questo momento | al momento | alla fine | con successo | completamente | del tutto | interamente | ufficialmente | veramente | davvero | subito | immediatamente
    per me | di nuovo | evviva | urra | wow | yeah | yes | perfetto | ottimo | bello | tipo | cioe | cavoli | caro | cara | bot | coursemate | ragazzi | tesoro
    (volevo/vorrei/volevo solo/vorrei solo) (dirti/dire/comunicarti/segnalarti/informarti/avvisarti/farti sapere) (che/)
    (ti/vi/la/le/si) (informo/comunico/segnalo/avviso/confermo/dico/comunica/aggiorno/faccio presente) (che/)
    (posso/sono lieto di/sono lieta di/sono felice di) (confermare/confermarti/comunicare/comunicarti/dirti) (che/)
    confermo che | con la presente | buone notizie | bella notizia | piccolo aggiornamento | aggiornamento | un aggiornamento | per tua informazione | fyi | btw | per la cronaca
    (in/nella/durante la/alla/nella mia) pausa (pranzo/caffe/)
    (in/sul/nel/dal/in un) (treno/bus/autobus/tram/metro/macchina/auto/ufficio/aereo/taxi/divano/bagno/reparto/magazzino/negozio)
    (a/da) casa | (dal/sul/col) (telefono/cellulare/telefonino/pc/portatile/tablet) | durante il (viaggio/pranzo/turno/tragitto)
    (un/una/due/tre/cinque/dieci/venti/mezz/1/2/3/5/10/15/20/30/pochi/qualche) (minuto/minuti/ora/ore/secondo/secondi/min) fa
    (tutto/) (in una volta/dun fiato/d un fiato/in un colpo solo) | dallinizio alla fine | dall inizio alla fine | fino in fondo | fino alla fine
    a quanto pare | per fortuna | fortunatamente | con fatica | a fatica | una buona volta | come richiesto | come da accordi | come promesso | come detto
    alle volte | quanto prima possibile | appena puoi | quando puoi | quando hai (tempo/un attimo/un minuto/un momento)
  `,
  leaving: `
    (devo/ora devo/adesso devo/mi tocca) (andare/scappare/andarmene/correre/staccare/uscire/lasciarti/tornare al lavoro/andare via) | scappo | me ne vado | devo proprio andare
  `,
  asOf: 'alla data del | alla data di | aggiornato al | a far data dal | in data | alla data',
  pastTense: `
    ${completing}
    ${starting}
    finito | completato | terminato | concluso | fatto | ultimato | iniziato | cominciato | avviato
  `,
  pastTimes: `
    ieri (mattina/pomeriggio/sera/notte/) | laltro ieri | l altro ieri | altroieri | avantieri | avant ieri
    (la/) settimana scorsa | la scorsa settimana | il mese scorso | lo scorso (mese/weekend/fine settimana)
    (lunedi/martedi/mercoledi/giovedi/venerdi/sabato/domenica) (scorso/scorsa/)
    (lo scorso/la scorsa) (lunedi/martedi/mercoledi/giovedi/venerdi/sabato/domenica)
    (nel/durante il/questo/nello scorso) (weekend/fine settimana)
    (uno/due/tre/quattro/cinque/sei/dieci/qualche/pochi/2/3/4/5/6/10) giorni fa | (una/due/qualche/2) (settimana/settimane) fa | un mese fa | tempo fa | un giorno fa
    (prima di/prima del/prima della/dopo/dopo il/dopo la) (pranzo/cena/colazione/lavoro/turno/riunione/pausa)
    stamattina | stamani | questa mattina | questo pomeriggio | in mattinata | nel pomeriggio | stanotte | in giornata | al lavoro | stasera
  `,
  searchTopics: `
    qualcosa | un corso | dei corsi | qualche corso | corsi | corso | il corso | i corsi | formazione | una formazione | materiale | lezioni | altri corsi | un altro corso
    cose | roba | un po di corsi | video | altro
  `,
  selfReports: `
    io | ho | sono | io ho | io sono | ho gia | ho appena | sono gia | sono ora | sono adesso | ora sono
      adesso sono | attualmente | attualmente sono | per ora sono | al momento sono
    sono (al/a/all/allo/intorno al/arrivato a/arrivata a/arrivato al/arrivata al/fermo al/ferma al/circa al/giunto al/salito al/gia al/ora al/adesso al/gia a)
    (sto/mi trovo/sono/mi trovo ora) (al/a/all) | ho (raggiunto/superato il) (il/quota/) | sono riuscito a (fare/finire/completare) | sono riuscita a (fare/finire/completare)
    ho fatto | ho fatto gia | ne ho fatto | ne ho fatto il | ne ho completato il | lho portato al | l ho portato al
    (sono/siamo/sto) (arrivato/arrivata/giunto/giunta/pervenuto/pervenuta/fermo/ferma/salito/salita/) (al/a/all/allo/alla/circa al/piu o meno al)
    (ho/) (esaurito/coperto/visto/seguito/fatto/fatti/fatte/viste/visti/completati/completate/svolto/svolti/svolte/
      finiti/superato/superati/concluso/conclusi/terminati/studiato) (gia/il/)
    sono arrivato | sono arrivata | siamo (al/a) | ci sono | intendevo
  `,
  requests: `
    (avrei/avrei il/mi farebbe/mi fa) piacere (di/) | avrei (intenzione/voglia) di | (desidererei/desidererebbe/preferirei/gradirei/amerei) (poter/)
    (intenderei/sarei intenzionato a/sarei intenzionata a/sarei lieto di/sarei lieta di/sarei felice di/mi farebbe comodo) (poter/)
    (sarebbe/saresti/sia/sii/sarebbe mica) (cosi/tanto/) (cortese/gentile/gentilissimo/carino/bravo) (da/di/e)
    (avrebbe/avresti/abbia/abbi) la (cortesia/bonta/gentilezza/compiacenza/pazienza) di | (mi/ci) (fa/fai/faccia/farebbe/faresti) la cortesia di
    (la/ti/vi) (pregherei/prego) (di/cortesemente di/gentilmente di/vivamente di/) | (voglia/vogliate/vorra/vorrebbe) (cortesemente/gentilmente/)
    (puo/potrebbe/puoi/potresti) (cortesemente/gentilmente/per cortesia/) (annotare/segnare/registrare) che | (posso/potrei/potremmo) (per favore/cortesemente/gentilmente/)
    (riesce/riesci/ce la fai/ce la fa) (a/mica a) | (vediamo/vedi/veda) di | (mettiti/mettiamoci) a | (ti/le) (dispiace/spiace) (se/di)
    (le sarei/ti sarei/sarei) (grato/grata/molto grato/molto grata/riconoscente) se (volesse/potesse/potessi/)
    (puoi/potresti/puo/potrebbe/potete/riesci a/riusciresti a/riesce a) (per favore/per piacere/per cortesia/gentilmente/cortesemente/perfavore/pf/anche/pure/magari/)
    mi (puoi/potresti/puo/potrebbe) | (puoi/potresti) (farmi il favore di/farmi il piacere di)
    (vorrei/voglio/mi piacerebbe/avrei voglia di/ho voglia di/mi va di/desidero/gradirei)
    (vorrei/voglio/gradirei) che (tu/lei/) | ho bisogno (di/che) | avrei bisogno (di/che) | (mi serve/serve/mi servirebbe) (di/che)
    (ti/le/vi) (chiedo/chiederei/pregherei/prego) (di/cortesemente di/gentilmente di/per favore di)
    (si/) prega di | (ti/le/vi) (dispiace/dispiacerebbe/spiace/scoccia) | (ti/le) (va/andrebbe) di
    (saresti/sarebbe/sii/sia) (cosi gentile da/tanto gentile da/cosi gentile/gentile e/gentile da/carino da/cosi cortese da)
    (sarebbe/e) possibile | (si puo/si potrebbe/potremmo) | (fammi/mi fai/mi faresti/facci) (il favore di/il piacere di/un favore/un piacere)
    (sarei/sarei molto/le sarei/ti sarei) (grato/grata) se (potesse/potessi/tu potessi/lei potesse/)
    provvedi a | provvedere a | (puoi/potresti) (procedere a/provvedere a) | vai a | (lasciami/facciamo/fammi/andiamo a) | e il momento di | e ora di
    (gentilmente/cortesemente/per favore/per piacere/per cortesia) | devi | dovresti | me lo puoi | me lo potresti | sei in grado di | hai voglia di
  `,
  wishes: `
    (avrei/avrei il/mi farebbe/mi fa) piacere (di/) | avrei (intenzione/voglia) di | desidererei (poter/) | preferirei | amerei | intenderei | vediamo di
    (sarei intenzionato a/sarei intenzionata a/sarei lieto di/sarei lieta di/sarei felice di)
    vorrei | voglio | mi piacerebbe | avrei voglia di | ho voglia di | mi va di | desidero | gradirei | lasciami | facciamo | andiamo a | fammi | e il momento di | e ora di
    posso | potrei | ho bisogno di | avrei bisogno di | potremmo
  `,
  doubts: `
    non | neanche | nemmeno | neppure | manco | nessun | nessuna | nessuno | niente | nulla | mica
    ho (finito/completato/fatto/terminato) tutto (quanto/)
    se | forse | magari | probabilmente | eventualmente | possibilmente | chissa | boh | mah | teoricamente | in teoria | ipoteticamente
    credo (che/di/) | penso (che/di/) | pensavo (che/di/) | immagino | suppongo | presumo | mi sa (che/)
      mi pare (di/che/) | mi sembra (di/che/) | ritengo | spero (che/di/) | speriamo (che/di/)
    potrei | dovrei | dovrebbe | devo | devo ancora | dobbiamo | bisogna | bisognerebbe | tocca | mi tocca | mi toccherebbe
    sto per | stavo per | stavo | ho intenzione di | intendo | avrei intenzione | conto di | prevedo (di/che/)
      pianifico di | penso di | pensavo di | volevo | avrei voluto | vorrei aver | avevo
    sto (finendo/completando/terminando/concludendo) | sto ancora | ancora in corso
    domani | dopodomani | stasera | questa sera | piu tardi | dopo | presto | tra poco | fra poco | a breve | prossimamente | in futuro | un giorno | prima o poi
    tra (un/una/due/tre/qualche/pochi/dieci/cinque) | fra (un/una/due/tre/qualche/pochi)
    (la/) settimana prossima | la prossima settimana | il (prossimo/) mese (prossimo/) | lanno prossimo
      l anno prossimo | il prossimo anno | nel weekend | nel fine settimana | questo weekend | entro
    quando | non appena | appena (ho/avro/posso/finisco/completo/termino/inizio/finiro/sono) | una volta (finito/completato/terminato) | finche | fino a che | fino a quando
    dice | dicono | diceva | disse | ha detto | hanno detto | mi ha detto | mi hanno detto | detto che | scrive
      ha scritto | sostiene | secondo (lui/lei/loro/kim/il capo) | si dice
    tutti | tutte | ognuno | ciascuno | tutti quanti | tutti i corsi | tutti i miei corsi | tutto quanto | ogni
    prima di | prima che | perche | poiche | siccome | dato che | visto che | o | oppure | altrimenti | invece di
    finiro | completero | terminero | iniziero | comincero | faro | avro | saro | finisco | completo | termino
      finiremo | completeremo | inizieremo | faremo | concludero | provero | continuero
    finirei | completerei | farei | avrei | sarei | fosse | avessi | potessi | finissi | completassi | facessi | avesse | verra | sara
    finira | finirai | iniziera | completera | terminera
    (immagina/immaginiamo/supponi/supponiamo/mettiamo/poniamo/ipotizziamo/fai finta/facciamo finta/fingi/fingiamo) (che/di/)
    per scherzo | scherzo | scherzavo | scherzetto | sto scherzando | per finta | si fa per dire | come no
      figurati | ti piacerebbe | magari fosse | seh | see certo | certo come no
    non vedo lora | non vedo l ora | ho paura | temo (di/che/) | in caso | nel caso | qualora | purche | a patto che | a condizione che | ammesso che
    (dimenticato/scordato) di | mi dimentico | mi scordo | ricordami | ricordati | ricordarmi | ricordare
    provo a | prova a | provato a | provero a | cerco di | cercato di | tentato di | tento di | ci provo | voglia di finire
    si (e/sono) (concluso/conclusa/conclusi/chiuso/chiusa/fatto/finito)
    da (finire/completare/terminare/concludere/fare/iniziare/cominciare)
      (va/vanno/andrebbe) (finito/completato/fatto/iniziato) | (deve/devono/dovra) essere
      essere (finito/completato)
    ad esempio | per esempio | esempio | es | ignora | le istruzioni | istruzioni | finga | mi chiedo | mi chiedevo | chiedono | chiede | chiedeva | vuole | vogliono
    (obiettivo/scopo/sogno) | lo scorso anno | lanno scorso | l anno scorso | una volta ero | quasi quasi | per oggi | per ora | per il momento | per adesso
    tranne | a parte | e vero che | dicevi | dicevo | bugia | non e vero | fake | test | sto provando | sto testando | prova
  `,
  negations: `
    non | no | anzi | mai | mica | nemmeno | neanche | neppure | niente | nulla | nessuno | nessuna | nessun | senza | manco
    non ancora | ancora non | non piu | tuttaltro che | lungi da | smetti di | evita di | piuttosto che | anziche | impossibile | rifiuto di | no no | nn
  `,
  firmNos: `
    (assolutamente/certo che/ovviamente/certamente/sicuramente/naturalmente/proprio/direi proprio di/davvero/ma anche/decisamente) no
    no (assolutamente/davvero/proprio/no no/e poi no/mai/nel modo piu assoluto/e basta/categorico/ho detto)
    (neanche/nemmeno/neppure/manco) (per sogno/per idea/per scherzo/a parlarne/morto/morta/per tutto loro del mondo/se mi paghi/a pensarci)
    (manco/neanche) (per niente/per nulla/per il cavolo/per il cazzo) | col (cavolo/cazzo/fischio/piffero)
    mai | mai e poi mai | giammai | mai nella vita | (per/) (niente/nulla) affatto | niente affatto | per (niente/nulla) | per (nessun motivo/nessuna ragione/carita)
    in nessun (caso/modo) | non se ne (parla/parla proprio/parla nemmeno/parla neanche) | (ma/) (figurati/figuriamoci/quando mai/va la/che dici)
    scordatelo | te lo scordi | toglitelo dalla testa | non ci penso (proprio/nemmeno/neanche/affatto)
    giu le mani | non (provarci/ti azzardare/ci provare/azzardarti)
      non (toccare/toccarlo/toccarla/toccare niente/cambiare niente/cambiare nulla/modificare niente) | nossignore
      macche | un corno | col binocolo
  `,
  questionOpenings: `
    che (corsi/corso/cosa/scadenza/scadenze/punteggio/percentuale/livello/tipo/ora/giorno/devo/mi/ce/posso/succede/
      ne e/vuol dire/significa) | che cosa | cosa | cos | cose | quando | dove | dove e | dov | quale | quali | qual
       qual e | chi | perche | quanto | quanta | quanti | quante | quant
    come (mai/va/vanno/vado/sono/sto/sta/procede/procedo/si/faccio/posso/posso fare/e/e andato/e andata/e messo/
      sono messo/sono messa/funziona/devo/fa/fai/mi/ti/vedo/capisco/risulta/risulto/potrei/dovrei)
    a che (punto/ora) | da quando | da quanto | fino a quando | entro quando | per quando | in quanto tempo | in che
    (vorrei/volevo/posso/potrei/mi piacerebbe/vorremmo/potremmo) sapere | (vorrei/posso/potrei) (vedere quali/vedere che/vedere cosa)
    posso | potrei | dovrei | devo proprio | ce | c e | ci sono | esiste | esistono | e vero che | e possibile che
       e gia | sai se | sai (dirmi/quando/quanto/se/come/quale) | puoi dirmi
      mi (dici/sai dire/puoi dire/sapresti dire) | sapresti dirmi | sono in
    ho mai | mi sono mai | ho per caso | ho gia per caso | sbaglio o | non avevo | non ho gia | non ho mica gia
  `,
  questionWords: `
    che | cosa | quando | dove | quale | quali | qual | chi | perche | come | mai | quanto | quanti | quante | quanta | punto | ora
    ho | sono | e | ha | hanno | devo | dovrei | posso | potrei | ce | ci | si | mi | per caso | ancora | gia
      finito | completato | fatto | terminato | iniziato | cominciato | finire | completare | fare | iniziare
    il | lo | la | i | gli | le | l | un | una | di | del | della | dei | delle | da | dal | a | al | alla | in
      nel | nella | con | per | su | sul | mio | mia | miei | mie | questo | questa | quel | quello
    corso | corsi | scade | scadono | scadenza | scadenze | scaduto | scaduti | ritardo | obbligatorio
      obbligatori | assegnato | assegnati | percentuale | stato | progressi | avanzamento | manca | mancano | resta
      durata
    oggi | domani | settimana | mese | questa | prossima | prossimo | presto | tempo | entro | e possibile | vero
      arrivato | arrivata | segnato | registrato | mettere | segnare | so | dirmi | puoi | sai | dimmi | se
    per cento | percento | prossimi | quanto tempo | formazione | tutto | qualcosa | niente | per | punto sono | andando | va | sta | messo | messa
  `,
  listWords: `
    scadenza | scadenze | scade | scadono | scaduto | scaduti | corsi | progressi | obbligatori | obbligatorio
      assegnati | finiti | completati | iniziati | ritardo | formazione | da fare | mancano | in corso | avanzamento
  `,
  howToOpenings: `
    come (posso/faccio a/faccio per/faccio ad/si fa a/si fa per/si fa ad/si puo/potrei/dovrei/devo fare per/
      devo fare a/si/potrei fare per/fai a/posso fare per/posso fare a/fare per/fare a/va fatto per)
    in che modo (posso/si/) | dove (posso/si puo/devo/clicco per/vado per/si)
      (qual e/quale/che) (il comando/e il comando/comando) (per/si usa per/uso per)
      (qual e/ce/c e/esiste) (il modo/un modo) (per/di)
    (spiegami/dimmi/mi spieghi/mi dici/puoi spiegarmi/puoi dirmi/mostrami/mi fai vedere/insegnami/fammi vedere/
      sai dirmi/mi puoi dire/mi puoi spiegare) come (si fa a/si/posso/fare a/fare per/faccio a/faccio per/)
    ${what} (devo scrivere/scrivo/devo digitare/digito/devo dire/devo fare) per | ${what} succede (se/quando) | che succede (se/quando)
    non so come (si fa a/si/fare a/fare per/) | non capisco come (si fa a/si/fare a/) | vorrei (sapere/capire) come (si fa a/si/fare a/posso/)
  `,
  howToPhrases: `
    come (inizio/comincio/segno/finisco/termino/aggiorno/rimuovo/tolgo/elimino/cancello/assegno/annullo/registro/
      salvo/avvio/imposto/mi iscrivo/mi disiscrivo/esporto/pianifico) (un/una/il/la/i/lo/un corso/i progressi)
    come funziona (lassegnazione/l assegnazione/annulla/lannullamento/il promemoria/la registrazione)
    come (si inizia/si segna/si completa/si annulla/si toglie/si rimuove/si assegna) un corso
  `,
  otherPeople: `
    lui | lei | loro | egli | ella | essi | suo | sua | suoi | sue | qualcuno | qualcun altro | tutti | tutte
      ognuno | noi | nostro | nostra | nostri | nostre | voi | vostro | vostra
    ha | hanno | abbiamo | avete | hai | aveva | siamo (tutti/in due/in tre/in tanti/insieme/in molti)
    (il/il mio/il nostro/mio/al mio/dal mio/del mio) (team/capo/collega/manager/responsabile/gruppo/reparto/direttore/amico/compagno/vicino/marito)
    (la/la mia/mia/alla mia/della mia) (squadra/collega/capa/responsabile/amica/compagna/moglie/direttrice)
    (i/i miei/miei/ai miei/dei miei) (colleghi/collaboratori/amici/ragazzi/dipendenti) | (le/le mie) colleghe
    mio (fratello/figlio/padre) | mia (sorella/figlia/madre) | colleghi | collega | dipendenti | utenti | capo
      manager | responsabile | per tutti | per noi | per conto di | al posto di
  `,
  forWhom: 'per | a nome di | per conto di | da parte di',
  stopWords: `
    il | lo | la | i | gli | le | l | un | uno | una | di | del | dello | della | dei | degli | delle | d | da | dal | dalla | dai | a | al | allo | alla | ai | agli | alle
    in | nel | nello | nella | nei | nelle | su | sul | sullo | sulla | sui | sulle | con | col | per | tra | fra
      mio | mia | miei | mie | questo | questa | quel | quello | quella | sto | sta
    corso | corsi | il corso | il corso di | il corso su | del corso | corso di | corso su | chiamato | chiamata
      intitolato | dal titolo | che si chiama | e | che | sono | ho | si | mi | ne | ci | lho | lo ho
    fatto | finito | completato | terminato | concluso | ora | adesso | gia | ancora | anche | pure | poi | ed
      stato | stata | avanzamento | progresso | progressi | come | quello di | quello su | quella di | quelli di
    e al | sono al | sono a | e a | ora e al | arrivato al | arrivata al | arrivato | arrivata | fino al | fino a
      portato | circa | percentuale | cosa | roba | tutto | modulo su | livello | va | sta | punto | per il corso
    al momento | quota | a quota | salito al | percorso | formazione | modulo | risulta | vale | sarebbe | dallo
    (il/) (mio/) (avanzamento/progresso/stato di avanzamento) (in/di/del/per/e/) | pari al | e pari al | pari a | pervenuto al | pervenuta al | pervenuto | pervenuta | esaurito
    giunto | giunta | salito | salita | fermo | ferma
    er | el | ar | der | ner | cor | sur | de | co | na | dal | dallo | sono al | siamo al | siamo a | sto al | sto a | son
    fatti | fatte | completati | completate | visti | viste | seguiti | seguite | svolti | svolte | svolto | svolta | finiti
      finite | visto | vista | studiato | studiati | su quello | quello | quella | io | noto come | denominato | denominata
    stamattina | stamane | stanotte | ormai | finora | sinora
  `,
  functionWords: `
    il | lo | la | i | gli | le | l | un | uno | una | di | del | dello | della | dei | degli | delle | a | al
      allo | alla | ai | in | nel | nella | su | sul | sulla | con | col | per | da | dal
    mio | mia | miei | questo | questa | quel | quello | quella | e | ed | sono | ho | io | mi | lho | corso
      corsi | formazione | modulo | chiamato | che | ora | adesso | gia | poi | allora | ecco | qui | stato | si
      anche | pure | ne
    (nel/sul/al/per il) (mio/) (profilo/registro/sistema/elenco/record) | nella mia (lista/scheda)
  `,
  itWas: `
    (e stato/e stata/era/mi e sembrato/mi e parso/stato/fu) (molto/proprio/davvero/un po/abbastanza/piuttosto/troppo/veramente/bello/)
    (ci ho messo/ci ho impiegato/ci e voluto/ci sono volute/ci sono voluti/mi ci e voluto/mi e costato)
  `,
  becauses: `perche | poiche | siccome | dato che | visto che | in quanto | giacche | dal momento che | xche | xke | ne ho (proprio/tanto/molto/) bisogno
    che mi (serve/servono/tocca/piace/interessa)
    che (sono/oggi/ne ho/mi/ci/cosi) (tirato/stressato/stressata/stanco/stanca/nervoso/curioso/curiosa/in ritardo/
      di fretta/obbligato/obbligata/indietro/bisogno/tengo/libero/libera)
    che ho (la/il/lo/un/una/bisogno/voglia/tempo/fretta/paura/sonno/dieci/venti/cinque/mezz) | mi serve | mi servono | mi (tocca/interessa/piace)`,
  dictated: {
    virgola: ',',
    'punto esclamativo': '!',
    'punto interrogativo': '?',
    'punto di domanda': '?',
    'nuova riga': ';',
  },
  dictatedAtEnd: 'punto fermo',
  correcting: `
    che (ho/mi sono) (sbagliato/sbagliata) | (che/perche) ho fatto (casino/un casino/un pasticcio) | chiedo venia | (non va/nn va) bene | mi scusi | mi perdoni
      va | che (casino/sbadato/sbadata) | errore di (battitura/distrazione)
    (no/no no/nono) (aspetta/scusa/scusami/pardon/)
    aspetta | scusa | scusami | scusate | pardon | ops | oops | perdonami | chiedo scusa | mi dispiace | anzi
    (ho/mi sono) (sbagliato/sbagliata) (scusa/) | (errore/sbaglio) mio | (era/e) (sbagliato/un errore/errato)
      ho (scritto/detto/segnato/messo/premuto/digitato) (male/quello sbagliato/il numero sbagliato/
      la cifra sbagliata)
    (numero/valore/dato) (sbagliato/errato) | (il/) (valore/numero/dato) (giusto/corretto/esatto) (e/) | per la precisione | per essere precisi | piuttosto | meglio
  `,
  restating: `
    preciso | precisazione | per essere esatti | (deve/va) (inteso/letto/corretto in)
    (dovrebbe/deve/doveva) essere | correzione | in realta | anzi | rettifica | rettifico | mi correggo | errata corrige
    (volevo dire/intendevo/volevo scrivere/volevo mettere/intendo) | cioe | o meglio | per meglio dire
      (no/) (e/sono) (al/a) | (no/) (fai/facciamo/fa) | il valore (giusto/corretto) e
      (mettilo/impostalo/correggilo/portalo) (a/al/su)
  `,
  insteadOf:
    'non | e non | invece di | invece che | al posto di | anziche | prima era | era | prima era al | non piu',
  hedges: `
    (credo/penso/direi/diciamo/mi sa/suppongo/immagino/presumo/ritengo/mi pare/mi sembra) (che/di/sia/di essere/che sia/che siamo/)
    direi | penso | credo | diciamo | direi (al/sul/sui/un/intorno al) | facciamo
    circa | piu o meno | allincirca | all incirca | intorno (al/a) | attorno (al/a) | quasi | tipo | forse
      probabilmente | a occhio | a occhio e croce | o giu di li | a spanne | pressappoco
    grosso modo | grossomodo | o qualcosa del genere | dovrebbe essere | sara | saremo | saro | potrebbe essere | su per giu | solo | se non sbaglio | se non ricordo male | massimo
  `,
  someMore: `
    (un po/un pochino/qualcosa/un altro po/un po di cose/parecchio/un pezzo/qualche pezzo/qualche pagina/un altro pezzo) (di piu/in piu/) (di/del/in/)
    (ho fatto/fatto) (ancora/) (un po/qualcosa/un pezzo/progressi/un altro po/dei progressi/altro/altri progressi) (di/in/del/con/)
    (sono/) (andato/andata) avanti (un po/) (con/in/) | (ho/) (continuato/proseguito) (un po/) (con/) | vado avanti | ho lavorato (un po/) (a/su/con)
  `,
  later: `
    (per/) (piu avanti/piu in la) | (lo/la) (guardo/faccio/vedo/riprendo) (dopo/piu avanti/piu tardi/poi)
    (per/) (dopo/piu tardi/un altro momento/unaltra volta/un altra volta/un altro giorno/il futuro/
      la prossima volta) | per (domani/la settimana prossima/la prossima settimana/il weekend/lanno prossimo/lunedi)
    (per/) quando (ho tempo/avro tempo/ho piu tempo/torno/avro un attimo)
      (per/) dopo (le ferie/le vacanze/natale/la riunione/pranzo) | da parte | in un secondo momento | in futuro
    (tra i/nei/ai/fra i) (preferiti/salvati) | nella lista dei desideri | (cosi/in modo che) (lo/la) (faccio/guardo/riprendo/vedo/ritrovo) (dopo/piu tardi/poi)
  `,
  keeping: `
    tenga | conservi | conservarmi | conservare | tenermi | salvi | metta | mettermi | salvarmi
    salva | salvami | salvare | salvalo | tieni | tienimi | tenere | tienilo | metti | mettimi | mettilo | conserva
      | conservami | segna | segnami | segnalo | aggiungi | memorizza | parcheggia | lascia | ricorda | preferiti
      salvati
  `,
  unsureOf: `
    non (sono/ne sono/) (proprio/del tutto/molto/troppo/tanto/) (sicuro/sicura/certo/certa)
    (credo/penso/suppongo/immagino) (di/che/) | forse | probabilmente | mi (pare/sembra/sa) (di/che/)
      se non (sbaglio/erro/ricordo male) | se ricordo bene | dovrei aver | potrei aver | quasi (sicuro/sicura/certo)
       chissa | boh
  `,
  wrongOne: `
    torna indietro | tornare indietro | un passo indietro
      (torna indietro) (pure/va/dai/che ho sbagliato/ho sbagliato/che mi sono sbagliato/che mi sono sbagliata/per favore/scusa)
    ho (premuto/cliccato/schiacciato/toccato/pigiato/segnato) (il/la/quello/) (tasto/pulsante/bottone/riga/
      ) (sbagliato/sbagliata) | ho (premuto/cliccato/schiacciato) per (sbaglio/errore)
  `,
  mayBeWrong: `
    (che/perche/) ho fatto (casino/un casino/un pasticcio/una cavolata/confusione)
    (il/il tasto/il corso/quello/) (corso/tasto/pulsante/bottone) sbagliato | per (sbaglio/errore) | quello sbagliato | ho sbagliato (corso/tasto/pulsante/bottone/tutto)
    ho (scelto/segnato/premuto/completato/iniziato/fatto/preso) (il corso/quello) sbagliato | dita grosse | mi e (scappato/partito) il (dito/click)
  `,
  takesBack: `
    ritiro (tutto/quello che ho detto/cio che ho detto/quanto detto/) | (mi/me lo) rimangio (tutto/)
      come non detto | (era/e stato) (un errore/uno sbaglio) | (ho/mi sono) (sbagliato/sbagliata) | errore mio
      colpa mia
  `,
  withYes: `
    allora | adesso | ora | subito | pure | dai | poi | immediatamente | per me | anche | certo | ovviamente
      davvero | bot | caro | assolutamente | sicuro | quello | grazie | bene | e basta
    (dalla/dalla mia) lista | dai miei corsi | dall elenco | dallelenco
  `,
  doing: `
    completa | completare | completami | finisci | finire | finiscimi | termina | terminare | concludi | concludere
      | fai | fa | fare | fammi | svolgi | svolgere | supera | completarmi | finirmi | farmi | farti
  `,
  onMyBehalf:
    'per me | al posto mio | al mio posto | per conto mio | a nome mio | in vece mia | tu al posto mio | te al posto mio | tu per me',
  letsBe:
    'lascia | lascialo | lasciala | lascia stare | lascia perdere | ferma | smetti | fermati | tieni | tienilo | molla | non mi interessa',
  spent: `
    ho (fatto/studiato/lavorato/passato/dedicato/speso/seguito) | studiato | dedicato | ci ho (messo/passato/dedicato/lavorato/studiato) | ho passato | passato | lavorato
  `,
  pleas: `per favore | per piacere | per cortesia | perfavore | x favore | xfavore | pf | ti prego | la prego
    gentilmente | cortesemente | plis | pls | se puoi | se non ti dispiace`,
  looselyStarts: `
    vai | via | andiamo | iniziamo | si inizia | partiamo | si parte | cominciamo | pronti via | facciamolo | ok vai | vai con | dai vai | forza | su via | si comincia
    (lo/la) (faccio/prendo/inizio/comincio/avvio/voglio/scelgo) | inizialo | iniziala | iniziarlo | comincialo | avvialo | attivalo | fallo partire | iscrivimi | mi iscrivo
  `,
  looselyDone: `
    (e/ormai e/ora e/) (a posto/andato/passato/archiviato/sistemato/alle spalle/andata/passata) | ok fatto | tutto ok | promosso | promossa
  `,
  misgivings: {
    seconds:
      '(un/1/mezzo) (secondo/attimo/momento/minuto/secondino/attimino/momentino/minutino/sec/istante/min) | secondi | secondo me | secondo te',
    noPlace: 'il giorno | entro il | prima del | dal | dopo il | nel | alla | ore',
    sequels:
      'ora | adesso | poi | e | e ora | quindi | dopo | passo a | tocca a | allora | via con | avanti con | prossimo | si passa a | passiamo a | e poi',
    itIs: 'e | e gia | questo e | quello e | e stato',
    next: '(e il/il/viene/e/tocca) (dopo/prossimo/poi/adesso/ora) | prossimo | dopo',
    clock:
      'alle | alle ore | verso le | sono le | dalle | fino alle | entro le | per le | intorno alle | ore | e l | le | verso l | alla',
    clockAfter: 'a | meno | e | alle',
    noProgress:
      'pagina | pag | p | stanza | aula | sala | piano | meno di | sotto | sotto il | fino a | fino al | entro | sotto i | camera | ufficio | interno | binario',
    compares: 'come',
    ages: 'ho | ho compiuto | ho gia | io ho',
    noYes: `
      ciao | addio | a dopo | arrivederci | a domani | ci vediamo | ah ok | ah si | ah va bene | vabbe | va be
        vabbuo | ho capito | si vabbe | si va be | eh gia | si come no | si certo come no | si si certo | si ciao
        ok ciao | capito | buonanotte | si figurati | eh si eh
    `,
    hardlyYes: '(per favore/grazie/prego/) (ok/bene/va bene/) (grazie/per favore) | per favore | prego',
    everyday: `
        presentazione | presentazioni | fuoco | incendio | incendi | ufficio | lavoro | giorno | giornata | settimana
          tempo | squadra | cambiamento | cambio | servizio | servizi | cliente | clienti | progetto | progetti
        negoziazione | negoziazioni | trattativa | trattative | comunicazione | aiuto | inizio | relazione | relazioni
           lista | riunione | riunioni | pranzo | cena | colloquio | colloqui | vendite | gestione | sicurezza | primo
          altezza
        leadership | stress | feedback | report | team | meeting
    `,
    somebody:
      'amico | amica | collega | capo | capa | compagno | compagna | il capo | il collega | la collega | il mio capo | qualcuno',
    did: 'ha | e | aveva | finisce | inizia | dice | sta | ha finito | ha completato | ha fatto | ha iniziato | vuole',
    manyGreeted: `
        (ciao/salve/buongiorno/buonasera/cari/care/gentili/buongiorno a/ciao a) (tutti/tutte/team/ragazzi/ragazze/colleghi/colleghe/partecipanti/squadra/tutti quanti/studenti)
        (cari/care/gentili/egregi) (tutti/colleghi/colleghe/partecipanti/ragazzi/dipendenti/collaboratori) | a tutti i (partecipanti/colleghi/dipendenti)
    `,
    greetings:
      'ciao | salve | buongiorno | buonasera | ehi | caro | cara | cari | gentile | gentili | gentilissimo | egregio | egregi | spettabile | buon giorno | buona sera',
    orders: `completa | completare | inizia | iniziare | finisci | finire | termina | terminare | comincia | cominciare
      avvia | avviare | fai | fare | segna | segnare | aggiorna | imposta | metti | prendi | seguire`,
    otherwise: `
      (questo/quello/questa/questo qui/ecco/) (e/era) (lobiettivo/l obiettivo/il mio obiettivo/il nostro obiettivo/
        il piano/lidea/l idea/il sogno/la speranza/il problema/la domanda/la regola/uno scherzo/la scadenza/la teoria/
        il mio sogno/una bugia/falso/una balla)
      (sono/ero) (proprio/ormai/veramente/) (finito/finita/distrutto/distrutta/morto/morta/cotto/cotta/sfinito/sfinita/a pezzi/esausto)
      (ben/mal) fatto | fatto (male/bene/apposta/schifo) | fatta finita | (falla/fatela) finita
        mi ha (finito/distrutto/ucciso) | fatto sta | di fatto | il fatto (e/che) | un dato di fatto | detto fatto
        chi fa da se
      inizio (di/del/della) | e (iniziato/cominciato/finito) (il/la/tutto il/lanno/l anno/luglio)
        non e (andata/successo) cosi | e finita | e finita (qui/male/li) | finito (in/male/sotto/dentro/fuori/nei guai)
        | un lavoro finito
      ha (appena/gia/) (iniziato/finito) | e (appena/gia) iniziato
      (alle/dalle/ore) (1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24)
      il (10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31)
      salva (tempo/soldi/energia/capra/la vita) | risparmia
    `,
    began: 'iniziato | cominciato | partito | avviato | iniziata | cominciata | incominciato | partita',
    startsElse: `
        (inizia/comincia/parti/inizio/iniziamo/iniziare) (da qui/da zero/da capo/dallinizio/dall inizio/con me/con noi/
          con te/con questo/con calma/da li/tu/bene/male) | iniziamo bene | comincia tu | inizia tu | tanto per iniziare
    `,
    congratulations:
      'congratulazioni | complimenti | auguri | bravo | brava | bravi | brave | felicitazioni | congratulazioni a | complimenti a',
    owned:
      'il mio | la mia | mio | mia | il | la | lo | i | questo | questa | il nostro | la nostra | nostro | nostra | i miei | le mie',
    courses: 'corso | modulo | formazione | lezione | webinar | il corso di | corso di | corso su',
    noUndo: `
      ieri | (annulla/annullare) (ieri/la settimana scorsa)
        annulla (la/lappuntamento/l appuntamento/il/lordine/l ordine) (riunione/meeting/call/prenotazione/abbonamento/
        volo/viaggio/ordine/contratto/incontro) | la settimana scorsa | appuntamento
    `,
  },
  articles: 'il | lo | la | i | gli | le | l | un | uno | una | er | el | na | col | cor | del',
  contractions: '',
  all: 'tutti | tutte | tutto | tutti quanti | tutti i corsi | tutti i miei corsi',
  as: 'come',
  it: `
    lo | la | questo | questo qui | questo corso | sto corso | quello | quello li | quel corso | quella | questa
      esso | il corso | lo stesso | lo stesso corso | il medesimo | quello attuale | quello di prima | lultimo corso
       l ultimo corso
    il mio corso | questo modulo | quel modulo | tutto il corso | tutto quanto | quel coso | sto coso
      questa formazione | quello appena (visto/iniziato/aggiornato) | quello che sto facendo | il corso attuale
      del corso | di questo | di quello
  `,
  other:
    'laltro | l altro | laltra | l altra | laltro corso | l altro corso | quellaltro | quell altro | quello altro | laltro dei due',
  ordinalPrefix: `numero | num | n | nr | n° | il numero | la numero | opzione | posizione | la posizione | corso numero
    il corso numero | voce | la voce | scelta | punto | il punto | riga | lopzione | l opzione`,
  ordinals: {
    primo: 1,
    prima: 1,
    '1o': 1,
    '1a': 1,
    secondo: 2,
    seconda: 2,
    '2o': 2,
    '2a': 2,
    terzo: 3,
    terza: 3,
    '3o': 3,
    '3a': 3,
    quarto: 4,
    quarta: 4,
    '4o': 4,
    quinto: 5,
    quinta: 5,
    '5o': 5,
    sesto: 6,
    sesta: 6,
    settimo: 7,
    settima: 7,
    ottavo: 8,
    ottava: 8,
    lottavo: 8,
    nono: 9,
    nona: 9,
    ultimo: -1,
    ultima: -1,
    lultimo: -1,
    lultima: -1,
    'l ultimo': -1,
  },
  ordinalSuffix:
    'corso | opzione | della lista | in lista | dellelenco | dell elenco | dallalto | dall alto | risultato | voce | qui | li | sopra',
  both: `
    entrambi | entrambe | ambedue | tutti e due | tutte e due | tutti e 2 | tutte e 2 | i due | le due
      sono entrambi | tutti e due i corsi | entrambi i corsi | i due corsi | luno e laltro | questi due
  `,
  interjections: `
    cavolo | caspita | cazzo | merda | porca miseria | porca vacca | porca puttana | mannaggia | accidenti | oddio
       mamma mia | mio dio | dio mio | madonna | uff | uffa | uffi | ahah | ahaha | haha | ahahah | ahahaha | lol
    ehm | oh | ah | ahi | aho | ao | aoh | ahe | ue | oi | minchia | diamine | perbacco | santo cielo | per lamor di dio | che palle | gente
      regaz | raga | eh eh | wow | oh mamma | mamma | perdindirindina | dannazione | maledizione | omg
  `,
  remarks: `
    che (noia/bello/fatica/palle/sollievo/barba/bel/bella/brutto/lungo/pesante/meraviglia/peccato/liberazione/sudata/soddisfazione/corso/mattone/pizza/sforzo)
    meno male | grazie al cielo | grazie a dio | per fortuna | era ora | non vedevo lora | non vedevo l ora
      mi e piaciuto | mi e servito | mi serviva | mi serve per | ne ho bisogno per | e per il mio | lo faccio per
      bel corso | bella formazione
    spero (tu stia/che tu/che vada/vada) | scusa (per/se/il) | scusate (per/se/il) | grazie (per/del/della/dell)
      buona | buon | festeggiamo | e ora un caffe | ora un caffe | ora pausa | un altro in meno | uno in meno
      avanti il prossimo | non fa per me | mi sono (divertito/divertita/annoiato/annoiata)
    (mi/ho) (serve/bisogno) (per/di) | mi hanno detto di | quanto (e/era) | davvero un | proprio un
  `,
  scores: `
    (ho/) (superato/passato/preso) (il/lesame/l esame/) (test/quiz/esame/questionario) (con/finale con/finale/)
    ho (preso/totalizzato/ottenuto) (un/il/) | (ho fatto/con/ho preso) un (punteggio/voto) (di/del/pari a/)
      punteggio (di/del/finale/) | voto (di/finale/) | (promosso/promossa) (con/al/)
    (nel/al/sul) (test/quiz) (ho preso/ho fatto/finale/) | il mio (punteggio/voto) (e/era/e stato/) | risultato (del test/del quiz)
  `,
  gotScore: 'preso | totalizzato | ottenuto | avuto | prendo | punteggio | voto',
  plans: `
    (il/) resto (domani/dopo/piu tardi/la prossima settimana/lo faccio domani/lunedi/poi)
      (domani/poi/dopo/stasera) (continuo/il resto/finisco/vado avanti/proseguo/lo finisco/termino)
    (continuo/finisco/proseguo/termino/completo) (domani/dopo/presto/il resto/stasera/poi/lunedi/
      la prossima settimana) | (finiro/continuero/faro il resto/lo finisco/lo finiro/proseguiro)
    (spero/conto/penso) di (finire/completare/terminare/continuare) | dovrei (finire/riuscire) | ci sto lavorando
      piano piano | sto andando avanti | a buon punto | il resto a seguire | quasi alla fine | continua
  `,
  smallTalkWords: `
    e stato era fu molto bene benissimo bello bella bel bellissimo interessante utile facile difficile noioso noiosa
    lungo lunga breve corto veloce pesante divertente ottimo buono fantastico carino
    finalmente mi piaciuto piaciuta tanto ma pero anche davvero proprio abbastanza piuttosto troppo un po il lo la
    corso che questo tutto contento contenta felice stanco stanca soddisfatto soddisfatta sollevato
    imparato cose nuove tante noia fatica tempo perso wow evviva urra yeah caffe pausa festa weekend meglio peggio
    del previsto di quanto pensassi istruttivo chiaro ben video quiz slide ok super top mattone sono ore ora male
  `,
  praise: `
    sembra (bello/interessante/utile/buono/perfetto/divertente/carino/fatto bene/giusto)
      pare (interessante/bello/utile/buono) | suona bene | va bene | e perfetto
      e quello che (cerco/cercavo/voglio/mi serve) | e quello giusto | fa per me
    mi (piace/interessa/ispira/attira) | fa al caso mio | e interessante
  `,
  ambiguous: `
    mi sono iscritto ${to} | mi sono iscritta ${to} | sono iscritto ${to} | sono iscritta ${to}
    risulta (gia/) ${finishedAll} | in corso | in progress | ho chiuso con | (faccio/facciamo/sto facendo/sto seguendo) (il corso/il corso di/) | aggiungi | aggiungimi
    (e/) (archiviato/sistemato/andato/a posto/passato)
      (e/) (tolto di mezzo/levato di torno/in tasca/in cassaforte/alle spalle) | mi sono tolto il pensiero
    ho (gia/appena/finalmente/anche/) (passato/sostenuto/archiviato/sbrigato) (con successo/) | chiudi | chiudere | spunta | spuntare | depenna
    (mi sono tolto/mi sono tolta/mi sono levato) (di mezzo/dai piedi) | ultima | lancia
    annulla tutto | torna indietro | tornare indietro | un passo indietro | cancella lultima cosa | errore mio | sbaglio mio | colpa mia
    (ho/mi sono) (sbagliato/sbagliata) | ho fatto un errore
      (era/e stato/questo era) (un errore/uno sbaglio/un mio errore) (mio/)
      ce lho fatta | ce l ho fatta
    (lo/la) (voglio) | sono (arrivato/arrivata) (alla fine/in fondo) (di/del/della/a/al) | fare | frequentare | nuovo corso
  `,
  salutations:
    'caro | cara | cari | gentile | gentili | gentilissimo | gentilissima | egregio | egregia | spettabile | spett | spett.le | carissimo | carissima',
  signOffs: `
    (cordiali/distinti/cari/tanti) saluti | un (caro/cordiale) saluto | saluti | cordialmente | cordialita
      con i migliori saluti | i migliori saluti | in attesa di un (riscontro/cenno)
    in attesa di riscontro | un abbraccio | buon lavoro | buona giornata | buona serata | a presto | inviato da
      inviato dal mio | con stima | in fede | la ringrazio e saluto | ringraziando anticipatamente
  `,
  reasons: `
    perche | poiche | siccome | dato che | visto che | in quanto | xche | xke | cosi (posso/poi/da/mi) | per (poter/potere) | tanto
    (mi serve/ne ho bisogno/lo devo fare) (per/entro)
      non (mi serve/mi interessa/lo voglio/ne ho bisogno/fa per me/mi va/e per me/e utile/lo faccio) (piu/)
      (lho/l ho) gia (fatto/finito/completato)
    (e/e un) (troppo/obbligatorio/doppione/noioso/vecchio/inutile) | mi hanno detto
  `,
  callsOff: `
    annulla | annullare | annulli | annullo | annulliamo | annulla (dai/va/pure/grazie) | (lo/la) (annullo/annulli) | annullalo | annullala
  `,
  listed: {
    overdue: `
      (in/di) ritardo | ritardi | arretrato | arretrati | scaduto | scaduti | scaduta | scadute | overdue | fuori tempo (massimo/) | (oltre/passata/superata/
        superato) (la/il) (scadenza/termine) | scadenza (passata/superata) | (sono/rimasto/rimasta) indietro
    `,
    required: `
      obbligatorio | obbligatori | obbligatoria | obbligatorie | mandatory | required | tassativi | tassativo | imposti | per forza | obbligato a | obbligata a
        per legge
    `,
    finished: `
      (cosa ho/che ho/corsi ho/corso ho/quali ho/quanti ho/ne ho/cose ho/li ho/gia) (io/gia/anche/) (finito/finiti/finite/completato/completati/completate/terminato/terminati/
        concluso/conclusi/ultimato/ultimati/
        superato/superati/fatto/fatti/portato a termine)
      (corsi/quelli/formazioni/moduli/cose/tutti) (gia/che sono/gia stati/) (finiti/finite/completati/completate/terminati/terminate/conclusi/ultimati/
        archiviati/superati)
      finished | completed
    `,
    dueSoon: `
      (in/prossimi alla/vicini alla/prossima/prossime) (scadenza/scadenze) | (scade/scadono/scadranno/scadra) (presto/a breve/tra poco/fra poco/oggi/
        domani/questa settimana/la prossima settimana/la settimana prossima/questo mese/nei prossimi giorni/entro) | sta per scadere | stanno per scadere
      (presto/a breve/tra poco/questa settimana) (scade/scadono/in scadenza) | due soon
    `,
  },
  recordRequests: `
    (segnalo/segnala/annotalo/registralo/aggiornalo/salvalo/scrivilo/mettilo/inseriscilo/spuntalo/memorizzalo/
      appuntalo/riportalo) (pure/subito/tu/per favore/nel sistema/in lista/nella lista/nel registro/)
    (segna/registra/aggiorna/salva/annota/scrivi/inserisci/appunta/spunta) (pure/tu/subito/tutto/)
    (segnarlo/registrarlo/aggiornarlo/salvarlo/scriverlo/metterlo/inserirlo/spuntarlo/annotarlo/segnarmelo) (come fatto/come finito/come completato/tu/)
    (segnalo/mettilo/registralo/impostalo/segnala) come (fatto/finito/completato/terminato/concluso/fatta)
    (prendi/prendine/prenderne/prendete) nota
      (aggiorna/aggiornare) (la lista/il mio profilo/i progressi/i miei progressi/lo stato/il sistema/il registro/
      lelenco/la mia lista/tutto/l elenco)
    tienine conto | me lo (segni/registri/aggiorni/metti) | lo (segni/registri/aggiorni/metti) (tu/per favore/) | completalo | chiudilo
  `,
  contrasts: 'ma | pero | tuttavia | solo che | eppure | tranne che',
  corrections: `
    non e | nessuno e | niente e | nulla e
    no | no no | no aspetta | aspetta | aspetta no | no scusa | scusa | scusami | no scusami | anzi | anzi no
      no anzi | volevo dire | no volevo dire | intendevo | no intendevo | cioe | no cioe | o meglio | anzi meglio
      meglio
    ops | oops | pardon | no pardon | mi correggo | correggo | errata corrige | correzione | rettifico | macche | o
      | oppure | piuttosto | un attimo | no un attimo | un momento | fermo | no fermo | mi sono sbagliato
      mi sono sbagliata | ho sbagliato | no ho sbagliato | non quello | non quello li | dicevo
  `,
  courtesies: `
    ${please} | per gentilezza | gentilmente | cortesemente | xfavore | grz | grazie mille | mille grazie
      tante grazie | grazie tante | molte grazie | grazie in anticipo | grazie ancora | ti ringrazio | la ringrazio
      vi ringrazio | ringraziando
    se (puoi/possibile/e possibile/vuoi/ti va/non ti dispiace/non le dispiace/non ti spiace/non e un problema/
      non e troppo disturbo/riesci/potessi/puo/posso/ti e possibile/fosse possibile/posso permettermi)
    quando (puoi/hai un attimo/hai tempo/hai un minuto/riesci) | con calma | senza fretta | senza impegno
      se ce la fai | a dire il vero | a essere onesti | per la precisione | per essere precisi
    come (da accordi/richiesto/concordato/promesso/detto) | giusto per (informazione/fartelo sapere/dirtelo)
      solo per (informarti/fartelo sapere/dirtelo) | cosi lo sai | pls | plz | prego | tesoro | caro
  `,
  polite: `
    se (non le reca/non ti reca/non reca/non le do/non e di) (disturbo/troppo disturbo)
      se non le e di (disturbo/incomodo) | se non (chiedo troppo/disturbo) | se permette | se crede | se lo ritiene
      se le va | se non le spiace | con il suo permesso | con permesso | per gentile concessione | la prego | ti prego | vi prego | cortesemente | pure
    (sarebbe/e) (bello/ottimo/perfetto/gentile da parte tua/fantastico) | sono (sicuro/sicura)
      sei (un grande/un tesoro/gentile/gentilissimo/il migliore/un angelo/un amore) | gentilissimo | molto gentile
      tutti | davvero | ti sono grato | ti sono grata
  `,
  shorthand: {
    nn: 'non',
    xke: 'perche',
    xche: 'perche',
    xk: 'perche',
    perke: 'perche',
    pk: 'perche',
    ke: 'che',
    ki: 'chi',
    kome: 'come',
    kosa: 'cosa',
    cs: 'cosa',
    csa: 'cosa',
    qnd: 'quando',
    qnt: 'quanto',
    qnti: 'quanti',
    dv: 'dove',
    cm: 'come',
    qst: 'questo',
    qsto: 'questo',
    qlcs: 'qualcosa',
    qlc: 'qualche',
    qcs: 'qualcosa',
    anke: 'anche',
    tt: 'tutto',
    tti: 'tutti',
    sn: 'sono',
    nnt: 'niente',
    bn: 'bene',
    dmn: 'domani',
    dmni: 'domani',
    sett: 'settimana',
    gg: 'giorni',
    grz: 'grazie',
    grazzie: 'grazie',
    graz: 'grazie',
    prox: 'prossimo',
    xo: 'pero',
    xro: 'pero',
    dp: 'dopo',
    cn: 'con',
    msg: 'messaggi',
    xcento: 'percento',
    percent: 'percento',
    fnt: 'finito',
    compl: 'completato',
    comp: 'completato',
    fattto: 'fatto',
    iniza: 'inizia',
    inizzia: 'inizia',
    inizziare: 'iniziare',
    inzia: 'inizia',
    segan: 'segna',
    senga: 'segna',
    anulla: 'annulla',
    annula: 'annulla',
    anullare: 'annullare',
    togi: 'togli',
    toli: 'togli',
    corsso: 'corso',
    corzo: 'corso',
    crso: 'corso',
    metta: 'metti',
    asegna: 'assegna',
    assegan: 'assegna',
    agiorna: 'aggiorna',
    aggirna: 'aggiorna',
    promermoria: 'promemoria',
    propemoria: 'promemoria',
    aiuot: 'aiuto',
    auito: 'aiuto',
    aiutto: 'aiuto',
    cecra: 'cerca',
    crca: 'cerca',
  },
  // not "e" alone, which is also how "è" is folded: "gdpr non è finito" would fall apart
  and: `
    ed | poi | anche | inoltre | nonche | ma | pero | ma anche | e poi | e anche | e pure | e ora | e adesso | e dopo | e inoltre | e ho | e ho anche | e sono
    e (segna/metti/imposta/aggiorna/registra) | e per favore | e infine | e subito dopo | e quindi
  `,
  smallTalk: `
    (e stato/era/e stata/mi e sembrato/) (molto/davvero/proprio/un po/abbastanza/troppo/) (bello/interessante/utile/
      facile/difficile/noioso/lungo/pesante/divertente/istruttivo/breve/ottimo/carino/bellissimo)
    mi e piaciuto (molto/tanto/un sacco/davvero/) | non male | niente male | bel corso | ottimo corso
      che (fatica/noia/bello/sollievo/barba/palle/mattone/pizza/sudata) | era ora | ce lho fatta finalmente
      finalmente
    meno male | evviva | urra | wow | yuppi | buona giornata | buon lavoro | buon weekend | a presto | ci sentiamo
       tutto qui | e tutto | basta cosi | nientaltro | per ora e tutto | quasi dimenticavo | dimenticavo
      ho imparato (molto/tanto/un sacco)
    (la/ti/vi) prego | la ringrazio | ti ringrazio | grazie (mille/tante/)
      se (puoi/possibile/non ti dispiace/e possibile) | per favore | a dire il vero | per fortuna
      meglio tardi che mai | uno in meno
  `,
  percent: 'per cento | percento | x cento | xcento | per cent | perc | percentuale | p cento | %',
  numbers,
  fractions: {
    meta: 50,
    '(la/a/alla/per/di/circa la) meta (esatta/precisa/giusta)': 50,
    'meta (esatta/precisa)': 50,
    '(esattamente/giusto) (a meta/la meta)': 50,
    '(la/a/alla/per/di/circa la) meta': 50,
    '(a/alla/circa a) meta (strada/corso/percorso)': 50,
    'la meta (di/del/dello/della/dei)': 50,
    'mezzo corso': 50,
    'un mezzo': 50,
    '(un/1) quarto': 25,
    'un quarto (di/del/della)': 25,
    '(la/una) quarta parte': 25,
    '(tre/3/i tre/ai tre) quarti': 75,
    '(un/1) terzo': 33,
    'un terzo (di/del/della)': 33,
    '(due/2/i due/ai due) terzi': 67,
    '(un/1) quinto': 20,
    '(due/2) quinti': 40,
    '(tre/3) quinti': 60,
    '(quattro/4) quinti': 80,
    'un decimo': 10,
    'meta (del/di) corso': 50,
  },
  vagueAmounts: {
    'quasi (finito/finita/completato/completata/terminato/terminata/concluso/ultimato/fatto/fatta/finiti/completati)': 90,
    '(ho/lho/l ho/io ho) quasi (finito/completato/terminato/concluso/fatto)': 90,
    '(ho/lho) (praticamente/in pratica/sostanzialmente) (finito/completato/terminato/fatto)': 95,
    '(sono/ci sono/sono ormai) quasi (alla fine/arrivato/arrivata/in fondo/al termine/al traguardo)': 90,
    'quasi (alla fine/in fondo/al termine/al traguardo/tutto/arrivato/arrivata)': 90,
    'ci sono quasi': 90,
    '(mi/) manca (poco/pochissimo/un pelo/solo un pezzo/un niente/un pezzetto)': 90,
    '(mi/) mancano (poche cose/pochi minuti/poche slide)': 90,
    '(praticamente/in pratica/sostanzialmente/pressoche/piu o meno) (finito/completato/terminato/fatto)': 95,
    '(in gran parte/per lo piu/quasi del tutto/quasi completamente/quasi tutto) (finito/completato/fatto)': 85,
    'la maggior parte (di/del/della/dei/)': 80,
    '(gran parte/buona parte) (di/del/della/dei/)': 80,
    '(parzialmente/in parte) (finito/completato/fatto)': 50,
    'mezzo (finito/fatto/completato)': 50,
    '(un po/un pochino/un pezzo/una parte/un pezzetto) (di/del/della)': 20,
    '(qualche/alcuni/pochi) (modulo/moduli/capitolo/capitoli/lezione/lezioni)': 30,
    '(sono/siamo/) a buon punto': 60,
    '(sono/) quasi (a meta/alla meta/a meta strada)': 45,
    '(sono/) poco (oltre la/piu di) meta': 55,
    '(sono/) (oltre la/piu di) meta': 60,
    '(non proprio/non del tutto) (finito/completato/terminato)': 90,
    '(vicino alla/verso la) fine': 90,
  },
  approximately: `
    circa | allincirca | all incirca | piu o meno | intorno (al/a/all) | attorno (al/a/all) | sul | sui | sull
      verso il | verso l | al | a | allo | il | un | l | all | tipo | grosso modo | grossomodo | pressappoco
      su per giu | a occhio | circa al | circa il | piu o meno al
  `,
  exactly:
    'esattamente | precisamente | al | a | il | allo | l | all | su | giusto | di nuovo al | ora al | adesso al | esattamente al | gia al | fino al',
  unclear: `
    passato | passato la | passata | superato | superato la | superata | superato il
    piu di | piu del | piu della | meno di | meno del | meno della | oltre | oltre il | oltre l | quasi | quasi al
       quasi il | quasi l | almeno | almeno il | almeno al | al massimo | massimo | minimo | come minimo
    fra | tra | tra il | fra il | mancante | mancanti | rimanente | rimanenti | restante | restanti | ancora
      in piu | in meno | da fare | da finire | per finire | alla fine | sotto il | sopra il | non piu di
      non piu del | poco piu di | poco piu del | poco meno di | poco meno del
    nemmeno | nemmeno il | neanche | neanche il | manca | mancano | meno | solo se | un altro | altri
      un ulteriore | ulteriori | neppure | poco sotto il | poco sopra il | verso la fine | di quello che
      o giu di li
  `,
  remaining: `
    mancano | mi mancano | manca | mi manca | ne manca | mi rimane | mi rimangono | rimane | rimangono | mi resta
      mi restano | resta | restano | da fare | da finire | da completare | rimanente | rimanenti | ancora da fare
      ancora | mancante | mancanti | restante | alla fine
    mi manca ancora (il/) | manca ancora (il/) | mi manca (il/l/solo il/circa il) | mi resta (il/da fare il) | manca (il/l)
  `,
  stillToDo: `
    manca | mancano | mi manca | mi mancano | resta | restano | mi resta | rimane | rimangono | da fare
      in sospeso | residuo | restante | restanti | mancante | mancanti | rimanente | ancora da
  `,
  outOf: 'di | su | dei | delle | sui | sulle | da | dal | dall | sugli',
  units: `
    modulo | moduli | lezione | lezioni | capitolo | capitoli | unita | parte | parti | sezione | sezioni | video
      slide | slides | passo | passi | pagina | pagine | esercizio | esercizi | argomento | argomenti | compito
      compiti | quiz | sessione | sessioni | step | test | puntata | puntate | attivita | tappe | diapositive
  `,
  through:
    'fatto | completato | finito | terminato | percorso | fatti | svolto | completati | di avanzamento | raggiunto | concluso | dentro',
  in: 'in | di | del | dello | della | nel | nella | su | sul | per | con | dell | nell | sulla | nello',
  upTo: 'al | a | allo | su | sul | all | fino | raggiunto | progresso | progressi | avanzamento | quota | =',
  assigning: {
    verbs: 'assegna | assegnare | assegnate',
    to: '',
    toName: 'a | ad | al | alla | per | ai | agli | alle',
    everybody: `
      (il mio/tutto il mio/al mio/tutto il/il/al/tutto/mio) (team/gruppo/reparto)
        (la mia/tutta la mia/alla mia/tutta la) squadra | tutti | tutti quanti | tutti i miei
        (i miei/tutti i miei/ai miei) (collaboratori/ragazzi/dipendenti)
      tutti (nel/del) (mio/) team
    `,
    by: `
      entro | entro il | entro la | entro l | entro e non oltre | entro e non oltre il | prima del | prima di
        per il | per | fino al | fino a | scadenza | con scadenza | con scadenza il | scade il | scade | al piu tardi
        al piu tardi il | non oltre il | non oltre
      da finire entro | da completare entro | da fare entro | da concludere entro | il | in data | termine | con termine | entro fine
    `,
    note: 'nota | con nota | con la nota | con una nota | perche | messaggio | commento | con il messaggio | con messaggio | motivo',
    required:
      'obbligatorio | obbligatoria | obbligatori | richiesto | necessario | tassativo | imprescindibile | vincolante | obbligo | come obbligatorio | e obbligatorio',
    recommended: `consigliato | consigliata | facoltativo | facoltativa | opzionale | volontario | raccomandato | suggerito
      consiglia | consigliare | raccomanda | non obbligatorio | come consiglio`,
    recommend: 'consiglia | consigliare | raccomanda | raccomandare | suggerisci',
  },
  moreTime: {
    ask: `
      mi (serve/servono/servirebbe/servirebbero/occorre/occorrono/ci vuole/ci vorrebbe/serve ancora)
        (ho/avrei) bisogno (di/d) | (abbiamo/avremmo) bisogno di | ci serve | ci servirebbe
      (vorrei/voglio/chiedo/richiedo/desidero/chiederei/gradirei) (avere/chiedere/)
        (posso/potrei/potremmo) (avere/chiedere/ottenere)
        (dammi/datemi/mi dai/mi date/mi daresti/concedimi/mi concedi/mi concedete/mi puoi dare/mi potete dare/
        mi potresti dare/puoi darmi/potresti darmi/potete darmi)
      necessito di | serve | servono | servirebbe | bisogno di | e possibile avere | sarebbe possibile avere | ci vorrebbe | ci vuole
    `,
    open: `
      (una/) (dilazione/proroga/estensione) (del termine/della scadenza/dei termini) | (un/) (rinvio/slittamento) (della scadenza/del termine)
      piu tempo | altro tempo | ancora tempo | del tempo | un po piu di tempo | un po di tempo in piu
        un po di tempo | del tempo in piu | tempo in piu | una proroga | proroga | una dilazione | un rinvio
        piu giorni | una scadenza (piu lontana/posticipata/successiva/diversa) | uno slittamento | ulteriore tempo
    `,
    spans: {
      '(un/1/un solo) giorno (in piu/di piu/ancora/extra)': 1,
      '(un altro/ancora un/un ulteriore) giorno': 1,
      '(due/2/un paio di) giorni (in piu/di piu/ancora/extra)': 2,
      '(altri/ancora) (due/2/un paio di) giorni': 2,
      'un altro paio di giorni': 2,
      '(tre/3) giorni (in piu/di piu/ancora)': 3,
      '(altri/ancora) (tre/3) giorni': 3,
      '(qualche/alcuni) (giorno/giorni) (in piu/di piu/ancora)': 3,
      '(ancora qualche/qualche altro) giorno': 3,
      '(quattro/4) giorni (in piu/di piu/ancora)': 4,
      '(altri/ancora) (quattro/4) giorni': 4,
      '(cinque/5) giorni (in piu/di piu/ancora)': 5,
      '(altri/ancora) (cinque/5) giorni': 5,
      '(una/) proroga di (un/1) giorno': 1,
      '(una/) proroga di (due/2) giorni': 2,
      '(una/) proroga di (tre/3) giorni': 3,
      '(una/) proroga di (cinque/5) giorni': 5,
      '(una/) proroga di (una/1) settimana': 7,
      '(una/) proroga di (dieci/10) giorni': 10,
      '(una/) proroga di (due/2) settimane': 14,
      '(una/) proroga di (quindici/15) giorni': 15,
      '(una/) proroga di (un/1) mese': 30,
      '(una/1) settimana (in piu/di piu/ancora/extra/aggiuntiva/di proroga)': 7,
      '(unaltra/un altra/ancora una/una ulteriore/ancora 1) settimana': 7,
      '(sette/7) giorni (in piu/di piu/ancora)': 7,
      '(altri/ancora) (sette/7) giorni': 7,
      '(dieci/10) giorni (in piu/di piu/ancora)': 10,
      '(altri/ancora) (dieci/10) giorni': 10,
      '(due/2/un paio di) settimane (in piu/di piu/ancora/extra)': 14,
      '(altre/ancora) (due/2/un paio di) settimane': 14,
      '(quindici/15) giorni (in piu/di piu/ancora)': 15,
      '(altri/ancora) (quindici/15) giorni': 15,
      '(tre/3) settimane (in piu/di piu/ancora)': 21,
      '(altre/ancora) (tre/3) settimane': 21,
      '(un/1) mese (in piu/di piu/ancora/extra)': 30,
      '(un altro/ancora un/un ulteriore) mese': 30,
    },
    extend: `
      proroga | prorogare | prorogami | prolunga | prolungare | estendi | estendere | allunga | allungare | sposta
        spostare | spostami | rinvia | rinviare
        (posticipa/posticipare/rimanda/rimandare/sposta/spostare/cambia/cambiare) (la scadenza/la data/il termine/
        la data di scadenza) (di/del/per/)
    `,
    deadline: `di una settimana | di due settimane | di un giorno | di (due/tre/qualche/cinque/dieci/2/3/5/10) giorni
      di un mese | scadenza | la scadenza | il termine | termine | data di scadenza | la data | la data di scadenza
      in avanti | piu avanti`,
    forWhat:
      'per | su | di | con | del | per finire | per completare | per fare | per il | per terminare | per il corso | per il corso di | sul | a',
  },
  saves: 'salva | salvare | salvami',
  aspectWords: {
    duration:
      'quanto dura | quanto tempo | dura | durata | minuti | ore | lungo | lunga | quanto ci vuole | quanto ci metto',
    level: 'livello | difficile | facile | principianti | avanzato | base | difficolta',
  },
  aboutCourse: {
    subject: `
      (di/su) ${what} (parla/tratta/si tratta/si parla in/si parla nel/e) (il corso/il corso di/il corso su/)
      (che/quali) argomenti (tratta/copre/ci sono in)
      ${what} (imparo/si impara/impari/imparero/si studia/si fa/posso imparare) (in/con/nel/da/dal/al)
      ${what} (contiene/comprende/insegna/copre/tratta)
        (qual e il/il/mostrami il) (contenuto/programma/argomento) (di/del)
        (descrivi/descrivimi/descrizione di/descrizione del) | in ${what} consiste
        (spiegami/dimmi) (di cosa parla/cose/cosa tratta/di cosa tratta)
      (cose/cos e/che cose/${what} e) il corso (di/su)
    `,
    duration: `
      quanto (dura/e lungo/tempo dura/tempo ci vuole per/tempo ci vuole per finire/tempo richiede/tempo prende/
        ci vuole per/ci vuole per finire/ci si mette per/ci metto per/tempo serve per/tempo mi serve per/
        tempo devo dedicare a/durerebbe)
      quanto (dura/e lungo) il corso (di/su/) | quante ore (dura/sono/ci vogliono per/servono per) | quanti minuti (dura/sono/ci vogliono per)
      (la/che/qual e la/quale/quale e la) durata (di/del/ha/) | (e/) … (e lungo/dura molto/dura tanto) | (mi dici/sai/dimmi/sai dirmi) quanto dura
    `,
    level: `
      (che/di che/qual e il/quale) livello (ha/e/di/del) | (livello/difficolta) (di/del) | quanto e (difficile/facile/avanzato/complicato/impegnativo)
      e (difficile/facile/complicato/impegnativo)
        e … (difficile/facile/per principianti/avanzato/adatto ai principianti/complicato/impegnativo/di base)
        (va bene/e adatto) … (per principianti/ai principianti)
    `,
    skills: `
      (che/quali) (competenze/abilita/capacita/skill) (da/insegna/acquisisco con/si acquisiscono con/sviluppa/imparo con/ottengo con/fornisce) | competenze (di/del)
    `,
    language: `
      in (che/quale) lingua (e/si tiene/si svolge/e tenuto/e disponibile) (il corso/il corso di/) | (qual e la/che/la) lingua (di/del/ha)
      in che lingue (e/e disponibile)
    `,
    easier: `
      (ce/c e/hai/dammi/mostrami/esiste/trovami/ci sarebbe/vorrei/cerco/) (qualcosa/un corso/uno/qualcosa di) (di/
        ) (piu facile/piu semplice/meno difficile/meno complicato/piu base) (di/del/rispetto a/)
      (una/) versione piu (facile/semplice) (di/del) | piu (facile/semplice) di | qualcosa per principianti (come/simile a)
    `,
    harder: `
      (ce/c e/hai/dammi/mostrami/esiste/trovami/ci sarebbe/vorrei/cerco/) (qualcosa/un corso/uno/qualcosa di) (di/
        ) (piu difficile/piu avanzato/piu complesso/piu impegnativo/piu approfondito) (di/del/rispetto a/)
      piu (difficile/avanzato/complesso/impegnativo) di
    `,
    shorter: `
      (ce/c e/hai/dammi/mostrami/esiste/trovami/ci sarebbe/vorrei/cerco/) (qualcosa/un corso/uno/qualcosa di) (di/) (piu breve/piu corto/piu veloce/meno lungo) (di/del/rispetto a/)
      (una/) versione piu (breve/corta) (di/del) | piu (breve/corto/veloce) di
    `,
    similar: `
      (ce/c e/hai/dammi/mostrami/esiste/trovami/) (qualcosa/un corso/altro) (di/) (simile/simile a/come/del genere/sul genere di/affine a/tipo)
      corsi (simili/simili a/come/tipo/affini a) | ${what} ce di simile a | simile a | simili a
    `,
  },
  inLanguage: {
    before: 'in',
    open: `ce | c e | e | esiste | hai | avete | lo avete | si trova | posso fare | posso farlo | posso seguire
      posso seguirlo | posso averlo | ce lavete | ce lhai | ci sarebbe | lo posso fare | lo trovo | fate`,
    filler:
      'disponibile | anche | pure | una versione di | la versione di | una versione | la versione | il corso | lo | esiste | di | offerto | proprio',
  },
  spareTime: {
    has: `
      (ho uno slot di/ho un buco di/ho una pausa di/ho una finestra di/ho a disposizione/ho liberi/ho libera/
        mi avanza/con/in/ho/ho solo/ho circa/ho ancora/ho giusto/ho appena/avrei/mi restano/mi resta/mi rimangono/
        mi rimane/mi avanzano/
        dispongo di/abbiamo/ho tipo/ho libera/ho liberi/ho libere/mi resterebbero) (circa/solo/giusto/appena/tipo/)
      ${what} (posso/potrei) (fare/imparare/studiare/finire/seguire) (in/con/entro)
      (qualcosa/ce qualcosa/c e qualcosa/un corso/hai qualcosa/dammi qualcosa/corsi/corso/trovami qualcosa) (da/
        che duri/che dura/da fare in/di/in/per/che stia in/che ci sta in/sotto i/che prenda)
      se ho | ${what} faccio (in/con) | ${what} ci sta in
    `,
    free: `
      (che/quale) corso (faccio/posso fare/mi faccio/fare/mi consigli/potrei fare/inizio) | pausa | di pausa
        in pausa | (cosa/che/che cosa) (posso/potrei/mi consiglia di) (studiare/fare/imparare/seguire)
        (cosa/che) (studio/mi fai fare/mi proponi/imparo/ci sta)
      liberi | libera | libero | libere | a disposizione | di tempo | di tempo libero | adesso | ora | oggi
        per imparare | per studiare | per formarmi | per la formazione
        da (dedicare/impiegare/riempire/perdere/spendere) | o meno
      (cosa/che) (faccio/posso fare/mi consigli/mi suggerisci) | prima (della/della prossima/di una) (riunione/call)
         tra una riunione e laltra | di pausa | di buco | circa | scarsi | al massimo
    `,
    quick: `
      (qualcosa/ce qualcosa/c e qualcosa/hai qualcosa/dammi qualcosa/mostrami qualcosa/un corso/corso/
        trovami qualcosa/cerco qualcosa/vorrei qualcosa/consigliami qualcosa) (di/) (veloce/breve/rapido/corto/
        veloce da fare/breve da fare)
      (un/) corso (breve/veloce/rapido/corto) | corsi (brevi/veloci/corti) | ${what} posso fare (velocemente/al volo/di veloce) | qualcosa al volo
    `,
  },
  planning: {
    open: `
      pianifica | pianificare | pianificami | programma | programmare | programmami | prenota | prenotare | blocca
        bloccare | bloccami | riserva | riservami | riservare | fissa | fissami | fissare | organizza | schedula
      (metti/mettimi/inserisci/aggiungi) (in agenda/in calendario/nel calendario/nella mia agenda/nel mio calendario)
      (pianifica/programma/prenota/blocca/riserva/fissa/trova/trovami/riservami/bloccami) (del tempo/un po di tempo/tempo/uno slot/un momento/un appuntamento/uno spazio) (per/con/)
    `,
    forWhat:
      'per | su | con | per fare | per finire | per studiare | per completare | per seguire | dedicata a | dedicate a | di',
    on: 'il | per | per il | questo | questa | il prossimo | prossimo | la prossima | dal | da | di | a partire da | nel',
    filler: `
      tempo | del tempo | un po di tempo | uno slot | uno spazio | una riunione | un appuntamento | in calendario
        nel calendario | nel mio calendario | in agenda | nella mia agenda | mi | sul calendario | dalle | alle
        a partire dalle | impegno | un impegno | di studio
    `,
  },
  reminding: {
    open: `
      ricordami | ricordarmi | ricordamelo | ricordarmelo | mi ricordi | me lo ricordi | me lo puoi ricordare
        mi puoi ricordare | avvisami | avvertimi | avvisarmi | rammentami | fammi ricordare | ricordaci
      (metti/mettimi/imposta/impostami/crea/creami/aggiungi/fissa/fissami/dammi/inserisci/voglio/vorrei) (un/un altro/) (promemoria/avviso/reminder)
      (mandami/inviami) (un/) (promemoria/avviso/reminder) | sollecitami
    `,
    not: `
      non (ricordarmi/mi ricordare/avvisarmi/mi avvisare/avvertirmi/ricordarmelo/me lo ricordare) | non (serve/ce bisogno di/devi/occorre) (ricordarmi/ricordarmelo/avvisarmi)
    `,
    about: `
      di | di fare | di finire | di completare | di iniziare | di continuare | di seguire | di terminare
        di riprendere | di studiare | di guardare | di lavorare su | per | su | sul | sulla | a | al | che devo
        che devo fare | che devo finire | che devo completare | che devo iniziare | che devo seguire
      del | della | dello | dei | delle | dell | il | lo | la | i | l | le | gli | a proposito di | riguardo a
        circa | che | che ho | con | il corso | il corso di | del corso | fare | finire | completare | iniziare
        continuare
      che (scade/ce/c e) | cosa
    `,
    in: 'tra | fra | in | entro | da qui a',
    every: 'ogni | tutti i | tutte le | per ogni | ciascun',
    everyOther: 'ogni due | ogni 2 | ogni secondo | ogni altro | un si e un no ogni',
    daily:
      'ogni giorno | tutti i giorni | quotidianamente | giornalmente | ogni singolo giorno | ogni mattina | tutte le mattine | al giorno | una volta al giorno',
    weekly:
      'ogni settimana | tutte le settimane | settimanalmente | una volta (alla/a) settimana | a cadenza settimanale | con cadenza settimanale',
    workdays: `
      (nei/i/ogni/tutti i/durante i/solo nei) (giorni lavorativi/giorni feriali/giorno lavorativo/giorno feriale)
        (dal lunedi al venerdi/da lunedi a venerdi/lunedi venerdi/dal lun al ven/lun ven) | giorni (lavorativi/feriali)
      (in/durante la) settimana
    `,
    all: `
      tutto | tutti i (miei/) corsi | i miei corsi | quello che ho (aperto/in corso/da fare/in sospeso)
        tutto quello che ho (aperto/da fare/in corso) | le (mie/) scadenze | cosa (scade/devo fare/ho da fare)
        i corsi (aperti/in corso/che ho/da fare) | la formazione | la mia formazione | tutto quanto | di studiare
        studiare
    `,
    remove: `
      (togli/elimina/rimuovi/cancella/annulla/leva) (il/i/il mio/questo/quel/tutti i/lo/) (promemoria/avviso/avvisi/reminder) (di/del/per/su/sul/della/dei/per il/relativo a)
      non (ricordarmi/mi ricordare/avvisarmi) piu (di/del/per/il/lo/la/il corso/)
      non voglio (piu/) (il promemoria/promemoria) (di/del/per/su)
      (smetti/smettila) di (ricordarmi/avvisarmi di/avvisarmi per) (di/del/il/lo/la/)
    `,
  },
  weekdays: {
    lunedi: 1,
    lun: 1,
    martedi: 2,
    mart: 2,
    mercoledi: 3,
    mer: 3,
    merc: 3,
    giovedi: 4,
    gio: 4,
    giov: 4,
    venerdi: 5,
    ven: 5,
    sabato: 6,
    sab: 6,
    sabati: 6,
    domenica: 7,
    dom: 7,
    domeniche: 7,
    'e (il/di/ogni/la/) lunedi': 1,
    'e (il/di/ogni/la/) martedi': 2,
    'e (il/di/ogni/la/) mercoledi': 3,
    'e (il/di/ogni/la/) giovedi': 4,
    'e (il/di/ogni/la/) venerdi': 5,
    'e (il/di/ogni/la/) sabato': 6,
    'e (il/di/ogni/la/) domenica': 7,
  },
  recurringDays: {
    '(il/i/di/tutti i/nei) lunedi': 1,
    '(il/i/di/tutti i/nei) martedi': 2,
    '(il/i/di/tutti i/nei) mercoledi': 3,
    '(il/i/di/tutti i/nei) giovedi': 4,
    '(il/i/di/tutti i/nei) venerdi': 5,
    '(il sabato/i sabati/di sabato/tutti i sabati/nei sabati)': 6,
    '(la domenica/le domeniche/di domenica/tutte le domeniche)': 7,
    'e il lunedi': 1,
    'e il martedi': 2,
    'e il mercoledi': 3,
    'e il giovedi': 4,
    'e il venerdi': 5,
    'e il sabato': 6,
    'e la domenica': 7,
  },
  weekends:
    '(il/nel/nei/i/di/al/durante il/durante i/) (weekend/week end/fine settimana/finesettimana/weekends)',
  pausing: {
    snooze: `
      (posticipa/posticipare/posticipami/rimanda/rimandare/sospendi/sospendere/silenzia/silenziare/zittisci/
        rinvia i promemoria/metti in pausa/mettere in pausa/pausa/snooze/congela) (i promemoria/il promemoria/
        i promemoria di/i promemoria per/i promemoria su/i promemoria del/il promemoria di/il promemoria per/)
      non (parlarmi di/dirmi niente di/dirmi niente su/parlarmi piu di)
    `,
    away: `
      (sono/saro/vado/staro/sto) (in ferie/in vacanza/via/fuori/assente/fuori ufficio/fuori sede/in malattia/malato/
        malata/in maternita/in paternita/in congedo/in permesso/a casa malato/a casa malata/in aspettativa/
        in infortunio/in mutua/fuori casa/in trasferta)
      (in ferie/in vacanza/assente/fuori ufficio/in malattia) | non ci (sono/saro)
        non (saro/sono) (in ufficio/al lavoro/disponibile/reperibile) | parto per le (ferie/vacanze) | ferie | vacanza
         assenza
    `,
    from: 'da | dal | dalla | a partire da | a partire dal | dall | da domani',
    until:
      'fino a | fino al | fino alla | fino | finoa | sino a | sino al | a | al | alla | fin al | fino a tutto | fino al giorno | e torno | torno',
    for: 'per | di | di circa | per i prossimi | per le prossime | per circa | per altri | per altre | per almeno',
    all: `tutto | tutti | tutto quanto | tutti i promemoria | i promemoria | promemoria | tutti i corsi
      tutti i messaggi | i messaggi | le notifiche | ogni cosa | ogni promemoria`,
  },
  quiet: {
    open: `
      (non/per favore non/di non) (scrivermi/disturbarmi/contattarmi/mandarmi messaggi/ricordarmi niente/avvisarmi/
        mi scrivere/mi disturbare/mi mandare messaggi/mandarmi promemoria/mi mandare promemoria/inviarmi messaggi/
        mandarmi niente/mandarmi notifiche/inviarmi notifiche/mi contattare/mi avvisare/rompermi/ricordarmi)
      (niente/nessun/nessuna/basta/zero/stop/no) (messaggi/messaggio/promemoria/notifiche/notifica/avvisi)
      (silenzio/silenziati/zitto/stai zitto/sta zitto/stai in silenzio/silenzioso/niente) (per favore/)
        non voglio (messaggi/promemoria/notifiche/essere disturbato/essere disturbata)
    `,
    only: `
      (scrivimi/contattami/avvisami/mandami messaggi/mandami promemoria/ricordami/disturbami/messaggi/promemoria/notifiche) (solo/soltanto/solamente/unicamente)
      (solo/soltanto/solamente) (messaggi/promemoria/notifiche) | (puoi/) scrivermi (solo/soltanto)
    `,
    before: 'prima delle | prima di | prima dell | fino alle | prima delle ore',
    after: 'dopo le | dopo | a partire dalle | dalle | oltre le | dopo le ore | dopo l | passate le',
    on: 'nel | nei | di | il | la | i | le | durante il | durante i | durante la | a | al | in | del',
  },
  daySpans: {
    '(un giorno/una giornata)': 1,
    '(un paio di giorni)': 2,
    '(qualche giorno/alcuni giorni/pochi giorni)': 3,
    '(una settimana/una settimanella)': 7,
    '(un paio di settimane/due settimane/quindicina)': 14,
    'quindici giorni': 15,
    '(un mese/un mesetto)': 30,
    'un paio di mesi': 60,
  },
  dayUnits: { giorno: 1, giorni: 1, gg: 1, settimana: 7, settimane: 7, sett: 7, mese: 30, mesi: 30 },
  lengths: {
    '(mezzora/mezz ora/mezza ora/mezzoretta/mezz oretta/una mezzora/una mezzoretta/una mezz ora)': 30,
    '(unora/un ora/unoretta/un oretta/una ora/una oretta)': 60,
    '(unora/un ora/unoretta/una ora/1 ora/1h) e mezza': 90,
    '(unora/un ora) e mezzo': 90,
    '(unora/un ora) e un quarto': 75,
    '(unora/un ora) e tre quarti': 105,
    '(un/1) quarto (dora/d ora)': 15,
    'un quartino': 15,
    '(tre/3) quarti (dora/d ora)': 45,
    '(due/2) ore e (mezza/mezzo)': 150,
    'un paio (dore/d ore/di ore)': 120,
    '(una decina/una decina di) minuti': 10,
    'una decina di minuti': 10,
    'una ventina di minuti': 20,
    'una trentina di minuti': 30,
    'una quarantina di minuti': 40,
    '(qualche minuto/pochi minuti/alcuni minuti/due minuti/un paio di minuti)': 10,
    '(qualche minutino/cinque minutini/5 minutini)': 5,
  },
  minutes: 'minuto | minuti | min | minutino | minutini',
  hours: 'ora | ore | h | oretta | orette | ora e | ore e',
  timeOfDay: {
    at: 'alle | alle ore | verso le | dalle | ore | attorno alle | intorno alle | all | alla | per le | a partire dalle | verso l | dalle ore',
    after: 'in punto | esatte',
    am: 'di mattina | del mattino | della mattina | di mattino',
    pm: 'di pomeriggio | del pomeriggio | di sera | della sera | di notte',
    parts: {
      '(stasera/in serata/di sera/la sera/questa sera/sera)': 18,
      '(in mattinata/di mattina/la mattina/al mattino/mattina/mattino/di primo mattino)': 9,
      '(a mezzogiorno/mezzogiorno/a mezzo giorno)': 12,
      '(a pranzo/allora di pranzo/all ora di pranzo/a ora di pranzo/in pausa pranzo)': 12,
      '(nel pomeriggio/di pomeriggio/il pomeriggio/pomeriggio/nel primo pomeriggio/questo pomeriggio)': 14,
    },
  },
  abbreviations:
    'es. | p.es. | ecc. | sig. | sig.ra | dott. | prof. | ing. | avv. | pag. | cap. | art. | n. | num. | tel. | spett. | gent. | spett.le',
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: '',
  period: { days: 'giorno | giorni', to: 'a | al | fino a | fino al' },
  elisions: 'l | un | dell | all | dall | nell | sull | quell | quest | c | d | bell',
  unlikeEnglish: 'fine | al',
  spoken,
  dates: { chrono: 'it' },
  tag: 'it',
  languages: {
    it: 'italiano | litaliano | allitaliano | italiana | ita',
    en: 'inglese | linglese | allinglese | ingl | ing',
    de: 'tedesco | il tedesco | tedesca | deutsch',
    es: 'spagnolo | lo spagnolo | castigliano | spagnola | espanol',
    fr: 'francese | il francese | francais',
    pt: 'portoghese | il portoghese | portugues',
    nl: 'olandese | lolandese | neerlandese | nederlands',
    pl: 'polacco | il polacco | polski',
    ja: 'giapponese | il giapponese',
    zh: 'cinese | il cinese',
    ko: 'coreano',
    sv: 'svedese | lo svedese',
    ar: 'arabo | larabo',
  },
  lookalikes: `
    rientro | rientri | rientra | torno | ritorno | ritorni | iscritto | iscritta | scelta | scelte | presa | prese | pranzo | partita | partito | partenza
    finiscila | finiscimi | smettila | falla | fatela | finiti | finita
    iniziativa | iniziative | completezza | finanza | finanze | finanziario | finanziaria | fine | fini | marketing
      | marca | marche | marchio | segnale | segnali | segnaletica | corsa | corse | corsia | corpo | corto | corte
      lista | liste | registro | registri
    gestione | gestionale | gestire | rimozione | fattura | fatture | fatturazione | fattore | fattori | fatica
      salvaguardia | salute | mettersi | metodo | metodi | metodologia | metrica | portale | porto | parte | parla
      parlare | pubblico | scrittura | scrivania | cambiamento
    modificare | correzione | annuale | annuario | annata | cercatori | circa | cerchio | trovata | avviamento
      lancio | attivita | attivo | attivista | attiva | prova | prova | esperto | esperta | prodotto | prodotti
      produttivita | progetto | progetti | progettazione | proposta
    sicurezza | sicuro | antincendio | incendio | incendi | primo | soccorso | privacy | protezione | dati
      leadership | vendita | vendite | venduto | comunicazione | comunicare | base | basi | avanzato | avanzata
      introduzione | nozioni | fondamenti | principi | principianti
    assegno | assegni | assegnazione | consiglio | consigliere | team | temi | tema | termini | termine | terminale
      | terminologia | finito | finta | finale | finali | mostre | mostro | aprile | veduta | vedo | visto | vista
      inizi | inizio | iniziale | iniziali
    posta | posto | poste | costo | costi | conto | conti | cento | centro | sento | testo | testi | festa | messo
       mezzo | mezzi | mela | meta | mete | sette | seme | semi | serata | stato | stati | strato | storto
  `,
};
