import type { TeamWords } from './team-words.ts';

/** Days of a month as they are written and said: "5:e", "femte", "tjugoförsta". */
const ordinals: Record<string, number> = { trettionde: 30, trettioförsta: 31 };
const said =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde'.split(
    ' ',
  );
for (const [i, word] of said.entries()) {
  ordinals[word] = i + 1;
  if (i < 9) ordinals[`tjugo${word}`] = 21 + i;
}
for (let day = 1; day <= 31; day += 1) {
  ordinals[`${day}:a`] = day;
  ordinals[`${day}:e`] = day;
}

const counted: readonly (readonly [string, number])[] = [
  ['(en/1)', 1],
  ['(två/2)', 2],
  ['(tre/3)', 3],
  ['(fyra/4)', 4],
];
/** "två veckor till", "ytterligare en vecka". */
const spans: Record<string, number> = {
  'några dagar': 3,
  'några dagar (till/extra)': 3,
  'ett par dagar': 2,
  'ett par dagar (till/extra)': 2,
  'ett par veckor': 14,
  'ett par veckor (till/extra)': 14,
  'några veckor': 21,
  'fjorton dagar': 14,
  'fjorton dar': 14,
  'fjorton dagar till': 14,
  'tio dagar': 10,
  'en halv vecka': 3,
  'en halv månad': 14,
  'en och en halv vecka': 10,
};
for (const [count, value] of counted) {
  for (const [unit, days] of [
    ['(dag/dagar)', 1],
    ['(vecka/veckor)', 7],
    ['(månad/månader)', 30],
  ] as const) {
    spans[`${count} ${unit}`] = value * days;
    spans[`${count} ${unit} (till/extra/mer/längre)`] = value * days;
    spans[`(ytterligare/extra) ${count} ${unit}`] = value * days;
    spans[`${count} (extra/hel/hela) ${unit}`] = value * days;
  }
}

export const team: TeamWords = {
  cues: `
    team
    teamet
    tilldela
    tilldelar
    tilldelad
    tilldelning
    tilldelningar
    ge
    ger
    påminn
    påminna
    påminnelse
    alla
    vem
    vilka
    vems
    henne
    honom
    hon
    han
    hen
    dem
    dom
    deras
    hennes
    försenad
    försenade
    sena
    ligger efter
    förfrågan
    förfrågningar
    ansökan
    ansökningar
    förlängning
    rapport
    organisationen
    företaget
    bolaget
    medarbetare
    medarbetarna
    anställda
    kollegor
    ta tillbaka
    återkalla
    status
    läget
    avdelning
    avdelningar
    gruppen
    personalen
    mitt folk
    godkänn
    godkänt
    avslå
    neka
    exportera
    statistik
    nyckeltal
    siffror
    flytta
    förläng
    skjut upp
    skjut på
    ångra
    någon
    ingen
    chef
    chefer
    behöver
    deadline
    hur går det för
    hur långt har
    översikt
  `,
  assign: `
    tilldela
    tilldelar
    tilldelad
    tilldelat
    tilldelas
    tilldelning
    dela ut
    delar ut
    ge
    ger
    ges
    gett
    fått
    ska få
    kan få
    ska göra
    ska gå
    ska ta
    ska ha
    ska läsa
    ska genomföra
    ska också (göra/gå/ta/ha/få)
    bör göra
    bör gå
    bör ta
    måste göra
    måste gå
    måste ta
    behöver
    behöver göra
    behöver gå
    behöver ta
    borde gå
    borde ta
    borde göra
    kan ta
    kan gå
    kan göra
    anmäl
    anmäla
    anmäler
    registrera
    skriv in
    skriva in
    lägg upp
    lägg till
    lägg in
    lägg på
    lägga till
    sätt upp
    skicka
    skickar
    skicka ut
    rekommendera
    rekommenderar
    föreslå
    föreslår
    boka
    boka in
    bjud in
    inkludera
    ordna
    fixa
    planera in
    obligatorisk för
    obligatoriskt för
    rekommenderad för
    krävs för
    krävs av
    gäller för
    saknar
    ska läggas upp
    ska tilldelas
    ska in på
    in på
    ska gå på
    ska vara med på
    rulla ut
    kör ut
    se till att
    låt
    vill gå
    vill göra
    vill ta
    skulle behöva
  `,
  assignWord: 'tilldela | tilldelar | tilldelad | tilldelat | tilldelas | tilldelning',
  imperatives: `
    tilldela
    ge
    lägg
    lägg till
    sätt
    anmäl
    boka
    registrera
    skicka
    visa
    visa mig
    berätta
    lista
    dela ut
    skriv in
  `,
  remind: `
    påminn
    påminna
    påminner
    påminnas
    påmind
    påminnelse
    påminnelser
    påminnelsen
    skicka en påminnelse
    skicka påminnelse
    knuffa
    knuffa på
    puffa
    puffa på
    peta på
    pusha
    tjata på
    stöt på
    skynda på
    en knuff
    en puff
    en vänlig påminnelse
    en liten påminnelse
    uppmana
    jaga
    pinga
    hojta till
  `,
  withdraw: `
    ta tillbaka
    tar tillbaka
    dra tillbaka
    drar tillbaka
    dra in
    återkalla
    återkallar
    återkallas
    ta bort
    tar bort
    tas bort
    ska bort
    ska tas bort
    plocka bort
    avboka
    avanmäl
    avanmäla
    avregistrera
    stryk
    stryka
    radera
    släng
    rensa bort
    befria
    befria från
    kan slippa
    ska slippa
    slipper
    upphäv
    upphäv tilldelningen
    annullera
    ta ifrån
    avlägsna
    kan gå bort
    kan tas bort
    kan strykas
    behöver inte längre
    behövs inte längre
    behövs inte mer
  `,
  unneeded: `
    behöver inte
    behöver ej
    behöver inte längre
    behöver inte göra
    behöver inte gå
    slipper
    slippa
    är befriad från
    befriad från
    är undantagen från
    undantagen från
    är inte relevant för
    inte relevant för
    gäller inte
    gäller inte för
    ska inte ha
    ska inte göra
    ska inte gå
    behövs inte
    måste inte
    har inget behov av
  `,
  away: 'bort | ifrån | tillbaka',
  move: `
    flytta
    flyttar
    flyttas
    flytta fram
    flyttas fram
    flytta till
    flytta upp
    skjut upp
    skjut på
    skjut fram
    skjuta upp
    skjuta på
    skjuta fram
    skjuts upp
    skjuts fram
    förläng
    förlänga
    förlänger
    förlängt
    förlängd
    förlängs
    förlängning
    senarelägg
    senarelägga
    senareläggs
    tidigarelägg
    tidigarelägga
    ändra (datum/datumet/slutdatum/slutdatumet/deadline/deadlinen)
    byt (datum/slutdatum/deadline)
    nytt datum
    nytt slutdatum
    ny deadline
    senare deadline
    senare slutdatum
    nya deadlinen
    mer tid (för/till/på/med)
    mer tid på sig
    längre tid
    längre tid på sig
    har till
    få till
    får till
    ge till
    ge tid till
    har tid till
    har på sig till
    får på sig till
    få på sig till
    får tid till
    kan vänta till
    kan få till
    ha på sig till
    låt (henne/honom/hen/dem) (ha/få) till
    sätt (slutdatum/slutdatumet/deadline/deadlinen/datum/datumet)
    (slutdatum/slutdatumet/deadline/deadlinen/datumet) till
    ställ in (slutdatum/slutdatumet/deadline)
    vänta till
    dröja till
    uppskov
    uppskov till
    anstånd
    anstånd till
    behöver mer tid
    behöver längre tid
    får mer tid
    får längre tid
    vill ha mer tid
    ge mer tid
    till i stället
    till istället
    ska vara klart först
    ska nu vara klar
  `,
  puts: 'sätt | ställ | ändra',
  putsTo: 'till | på',
  later: 'till | mer | mera | längre | extra | ytterligare | senare | fler | mer tid | fler dagar',
  earlier: 'tidigare | tidigarelägg | tidigarelägga | tidigareläggs',
  view: `
    hur långt
    hur går det
    hur går
    hur ligger
    hur ligger det till
    hur många
    hur mycket
    hur ser det ut
    hur ser
    hur
    status
    läget
    läge
    framsteg
    progress
    visa
    visa mig
    lista
    översikt
    överblick
    sammanställning
    var är
    vad har
    vad är
    vad saknas
    vad återstår
    vad gör
    när
    vilken
    vilka
    vem
    vems
    har
    är
    öppet
    öppna
    kvar
    klar
    klart
    klara
    färdig
    färdiga
    slutfört
    slutförda
    slutförd
    gjort
    avklarat
    avklarade
    påbörjat
    startat
    börjat
    kurser
    siffror
    antal
    procent
    jämför
    mot
    rapport
    fortfarande
    inte påbörjat
    inte börjat
    saknas
    saknar
    redan
    hunnit
    kommit
    ligger
    går det
    återstår
    gick
    blev
  `,
  teamView: `
    team
    mitt team
    teamet
    min grupp
    gruppen
    mitt folk
    mina medarbetare
    mina anställda
    hur går det
    hur går det för (oss/teamet/gruppen/alla)
    hur ligger vi till
    teamstatus
    teamöversikt
    min avdelning
    mitt gäng
    gänget
    personalen
    min personal
  `,
  teamAlone: 'status | läget | översikt | överblick | lägesrapport | teamstatus',
  overdueView: `
    försenad
    försenade
    försenat
    är sen
    är sena
    ligger efter
    är efter
    ligger back
    ligger långt efter
    släpar efter
    missat deadline
    missat deadlinen
    missat slutdatum
    passerat deadline
    passerat slutdatum
    för sen
    för sena
    för sent
    förfallit
    behöver hjälp
    behöver mest hjälp
    sämst
    ligger sämst till
    ligger sist
    eftersläntrare
    på efterkälken
  `,
  troubled: 'hjälp | stöd | problem | bekymmer | orolig | oroa mig | sämst till | knuff | svårt',
  finishedView: `
    klar
    klara
    färdig
    färdiga
    klar med allt
    klara med allt
    gjort allt
    slutfört allt
    slutfört
    avklarat
    gjort klart
    helt klar
    helt klara
    har klarat
  `,
  throughView: `
    (klar/klara/färdig/färdiga) med (allt/allting/alla kurser/alla sina kurser/sina kurser)
    (gjort/slutfört/avklarat/klarat) (allt/allting/alla/alla kurser/alla sina kurser)
    allt (klart/gjort/färdigt/avklarat)
  `,
  requests: `
    förfrågan
    förfrågningar
    förfrågningarna
    förfrågan om mer tid
    ansökan
    ansökningar
    ansökningarna
    begäran
    begäranden
    önskemål om mer tid
    ber om mer tid
    bett om mer tid
    frågat om mer tid
    frågar om mer tid
    vill ha mer tid
    önskar mer tid
    mer tid
    förlängning
    förlängningar
    uppskov
    väntande förfrågningar
    väntar på svar
  `,
  wantsTime: `
    ber
    ber om
    bett
    bett om
    vill ha
    vill
    önskar
    frågar
    frågat
    begär
    begärt
    sökt
  `,
  requestView: `
    vad vill
    vad ber
    vad önskar
    till när
    hur länge
    hur mycket tid
    varför
    skäl
    skälet
    anledning
    anledningen
    motivering
    motiveringen
    vad står
    vad skrev
    vad skriver
    vad gäller
    vad säger
    visa
  `,
  everyone: `
    alla
    alla i teamet
    alla i mitt team
    alla i gruppen
    alla mina
    alla mina medarbetare
    alla mina anställda
    alla medarbetare
    alla medarbetarna
    alla anställda
    alla i personalen
    hela teamet
    hela mitt team
    teamet
    mitt team
    hela gruppen
    gruppen
    min grupp
    hela gänget
    gänget
    hela avdelningen
    hela personalen
    personalen
    allihop
    allihopa
    allesammans
    samtliga
    samtliga i teamet
    samtliga medarbetare
    var och en
    varenda en
    dem
    dom
    dem alla
    dom alla
    mitt folk
    mina medarbetare
    mina anställda
    mina underställda
    alla under mig
    alla som rapporterar till mig
    alla kollegor
    hela styrkan
    varje medarbetare
    varje person
    alla på avdelningen
    hela enheten
    alla 14
    alla fjorton
    alla andra
    resten av teamet
  `,
  theRest: `
    (de/alla/alla de/dom) (andra/övriga)
    resten
    resten av (teamet/gruppen/dem/gänget)
    övriga
    de som är kvar
  `,
  except: `
    utom
    förutom
    utan
    exklusive
    exkl
    bortsett från
    med undantag av
    med undantag för
    undantaget
    men inte
    fast inte
    inte
    ej
    minus
    hoppa över
    utelämna
    uteslut
    skippa
    alla utom
    allt utom
    dock inte
  `,
  exceptAfter: `
    undantagen
    undantaget
    undantas
    utesluten
    borträknad
    exkluderad
    befriad
    slipper
    exkluderas
  `,
  already: 'redan',
  hasDone: 'har | hade | gjort | gjorde | klarat | slutfört | klar | klara | haft | är | gått',
  joining: 'och | o | samt | eller | för | till | den | de | också | även | plus | båda | med',
  overdue: `
    försenad
    försenade
    de försenade
    alla försenade
    dem försenade
    som är försenade
    de som är försenade
    dem som är försenade
    alla som är försenade
    den som är försenad
    vem som är försenad
    är försenad
    är försenade
    ligger efter
    som ligger efter
    de som ligger efter
    dem som ligger efter
    alla som ligger efter
    alla sena
    de sena
    de som är sena
    alla som är sena
    eftersläntrare
    eftersläntrarna
    alla eftersläntrare
    med försenade kurser
    som har försenade kurser
    har något försenat
    som har något försenat
    som har missat deadline
    som missat deadline
    passerat slutdatum
    som har passerat slutdatum
  `,
  unfinished: `
    har inte slutfört
    inte har slutfört
    inte slutfört
    inte har gjort
    har inte gjort
    inte gjort
    inte har gjort klart
    har inte gjort klart
    inte gjort klart
    inte är klara med
    är inte klara med
    inte är klar med
    är inte klar med
    inte klara med
    inte klar med
    inte är färdiga med
    inte färdiga med
    inte har klarat
    har inte klarat
    inte klarat
    inte har klarat av
    ännu inte gjort
    ännu inte slutfört
    ännu inte är klara med
    inte har avklarat
    inte avklarat
    ej slutfört
    ej gjort
    ej klara med
    saknar
    som saknar
    har kvar
    fortfarande har kvar
    har kvar att göra
    inte har gått
    inte gått
    inte har genomfört
    inte genomfört
  `,
  unfinishedAfter: `
    inte slutförd
    inte slutfört
    inte klar
    inte klart
    inte gjord
    inte gjort
    inte avklarad
    ej klar
    ej slutförd
    kvar att göra
    kvar
  `,
  both: 'båda | bägge | båda två | bägge två | de två | dem båda | de båda | två',
  her: `
    hon
    henne
    hennes
    han
    honom
    hans
    hen
    hens
    dem
    dom
    deras
    den personen
    personen
    denna person
    den här personen
    den här medarbetaren
    medarbetaren
    vederbörande
  `,
  this: `
    den
    det
    denna
    detta
    den här
    det här
    den kursen
    den här kursen
    denna kurs
    kursen
    utbildningen
    samma
    samma kurs
    samma sak
    här
    dessa
  `,
  required: `
    obligatorisk
    obligatoriskt
    obligatoriska
    som obligatorisk
    är obligatorisk
    är obligatoriskt
    krav
    ett krav
    är ett krav
    som krav
    tvingande
    måste
    måste göra
    måste gå
    inte valfri
    inte valfritt
    inte frivillig
    inte frivilligt
    ej valfri
    lagkrav
    tvång
    absolut krav
    ett måste
  `,
  hasTo: '',
  hasToBe: '',
  recommended: `
    rekommenderad
    rekommenderat
    rekommenderade
    rekommenderas
    rekommendation
    som rekommendation
    som rekommenderad
    bara rekommenderad
    bara en rekommendation
    rekommendera
    rekommenderar
    föreslå
    förslag
    som förslag
    tips
    som tips
    valfri
    valfritt
    frivillig
    frivilligt
    inte obligatorisk
    inte obligatoriskt
    ej obligatorisk
    ej obligatoriskt
    icke obligatorisk
    inget krav
    inget måste
    inget tvång
    om (hon/han/hen/de/dom) (vill/har tid/hinner/är intresserad/är intresserade/har lust)
    i mån av tid
    om tid finns
    om det finns tid
    bra att ha
  `,
  note: `
    kommentar
    kommentaren
    med kommentaren
    med kommentar
    med en kommentar
    lägg till kommentaren
    lägg till en kommentar
    anteckning
    med anteckningen
    med en anteckning
    notering
    med noteringen
    meddelande
    med meddelandet
    med meddelande
    med ett meddelande
    hälsning
    med hälsningen
    med en hälsning
    säg till (honom/henne/hen/dem/dom) att
    och säg till (honom/henne/hen/dem/dom) att
    och hälsa
    hälsa (honom/henne/hen/dem/dom)
    och skriv
    skriv att
    och säg att
    notis
  `,
  says: '',
  denial: 'inte | ej | icke | utan | minus | skippa | hoppa över | utelämna',
  grant: `
    ja
    jo
    japp
    jepp
    jajamän
    javisst
    ja visst
    visst
    absolut
    självklart
    självfallet
    givetvis
    naturligtvis
    såklart
    så klart
    gärna
    ja gärna
    ja tack
    okej
    okej då
    ok då
    oki
    ja okej
    ja ok
    ja absolut
    ja det går bra
    ja det är ok
    ja det är okej
    godkänn
    godkänns
    godkänt
    godkänd
    godkänner
    godkänna
    jag godkänner
    jag godkänner (det/den/förfrågan/begäran)
    godkänn (det/den/förfrågan/begäran/båda)
    bevilja
    beviljas
    beviljad
    beviljat
    beviljar
    jag beviljar
    jag beviljar (det/den)
    bevilja (det/den)
    medges
    medgivet
    accepterat
    accepterad
    accepteras
    accepterar
    jag accepterar
    acceptera
    (det/) går bra
    det går fint
    (det/) är (ok/okej/lugnt/fint/helt ok/helt okej/godkänt/beviljat/lugnt för mig/ok för mig/okej för mig)
    (för/) mig går det bra
    helt ok
    helt okej
    inga problem
    inga invändningar
    inget problem
    jag har inga invändningar
    tummen upp
    kör
    kör på
    gör det
    gör så
    säg ja
    säger ja
    jag säger ja
    (hon/han/hen/de/dom) (får/kan få) (/det/den/tiden/mer tid/den tiden/tid/gärna det/gärna)
    (får/kan få) (tiden/mer tid/den tiden/gärna det)
    låt (henne/honom/hen/dem/dom) (få/ha) (det/den/tiden/mer tid/den tiden)
    ge (henne/honom/hen/dem/dom) (tiden/den tiden/mer tid/det)
    (klart/såklart/självklart/visst/absolut/naturligtvis) (/att) (hon/han/hen/de) får
    (klart/såklart/självklart/visst/absolut/naturligtvis/givetvis) får (hon/han/hen/de/dom) (/det/tiden/mer tid)
    med glädje
    låter bra
    låter rimligt
    det är rimligt
    bekräftat
    bekräftas
    stämmer bra
  `,
  decline: `
    nej
    nä
    nää
    nej tack
    nej tyvärr
    tyvärr nej
    tyvärr inte
    nej det går inte
    (det/) går (/tyvärr/nog/absolut) inte
    (det/) funkar (/tyvärr/nog) inte
    inte möjligt
    är inte möjligt
    det är inte möjligt
    ej möjligt
    omöjligt
    avslå
    avslår
    avslås
    avslag
    avslagen
    avslaget
    jag avslår
    avslå (den/det/förfrågan/begäran)
    neka
    nekar
    nekas
    nekad
    nekat
    jag nekar
    neka (den/det/förfrågan)
    säg nej
    säger nej
    jag säger nej
    jag måste säga nej
    måste säga nej
    det blir nej
    blir nej
    blir tyvärr nej
    det blir tyvärr nej
    (hon/han/hen/de/dom) får (/tyvärr) inte (/det/den/mer tid/tiden/någon förlängning)
    får (/tyvärr) inte (mer tid/tiden/någon förlängning/det)
    inte godkänt
    inte godkänd
    ej godkänt
    ej godkänd
    godkänns (inte/ej)
    godkänner (inte/ej)
    jag godkänner inte
    beviljas (inte/ej)
    inte beviljat
    jag beviljar inte
    kan inte få
    kan inte ge
    inte den här gången
    inte denna gång
    ingen förlängning
    inget uppskov
    ingen mer tid
    inte mer tid
    inte okej
    inte ok
    det är inte ok
    det är inte okej
    aldrig
    uteslutet
    det är uteslutet
    ingen chans
    helst inte
    jag vill helst inte
    absolut inte
    verkligen inte
    (datumet/deadlinen/slutdatumet/tiden) (står fast/ligger fast/gäller/kvarstår/är fast)
    behåll (datumet/deadlinen/slutdatumet)
    (det/) kommer inte på fråga
    nix
    nej för (henne/honom)
  `,
  unable: `
    kan inte
    kan tyvärr inte
    kan ej
    kan nog inte
    får inte
    vill inte
    vill helst inte
    tänker inte
    inte beredd att
    har inte möjlighet att
    kommer inte att
    kommer inte kunna
    kunde inte
  `,
  denies: 'inte | ej | aldrig | ingen | inget | inga | knappast',
  thanked: `
    (ok/okej/bra/fint/toppen/kanon/perfekt) (tack/tack så mycket/tackar)
    noterat
    uppfattat
    mottaget
    (ok/okej) (noterat/uppfattat/jag förstår/då vet jag)
  `,
  gives: `
    (ge/ger/gett/bevilja/beviljar/förläng/förlänger/förlängt/förlängning/flytta/skjut)
    (hon/han/hen/de/dom) (får/kan få)
    låt (henne/honom/hen/dem/dom) (få/ha)
    har på sig
    får på sig
    har tid
    får tid
    ny deadline
    nytt (slutdatum/datum)
    (hennes/hans/nya/nytt) (deadline/slutdatum) är
  `,
  greets: `
    (ok/okej/hej/hejsan/hallå/bra/så/nå/kära/bästa/tack/tjena/tja/hej på er/godmorgon/välkomna/välkommen)
    god (morgon/kväll/dag/eftermiddag)
    hej hej
  `,
  hardlyYes: `
    (det är/är/det var) (ok/okej/bra/lugnt/fint) (tack/)
    (hej/hejsan) (ja/japp/jo)
    (ja/japp/jo) (hej/hejsan)
    det är bra så
    det är bra tack
    ja ja
    jaja
    ja just det
  `,
  notFor: 'inte (för/till/)',
  dueOn: `
    förfaller (den/)
    (klar/klart) (senast/till/den/)
    slutdatum (den/)
    deadline (den/)
    (ny/nytt) (deadline/slutdatum/datum)
    ska vara klart (senast/den/till/)
  `,
  judges: `
    bara
    endast
    fortfarande
    wow
    bra
    toppen
    dåligt
    inte illa
    imponerande
    hälften av
    fint
    usel
    uselt
  `,
  justOk: `
    (ok/okej/bra/fint/visst/kör/javisst/lugnt/oki/klart/japp/toppen) (/då)
    det går bra
    går bra
    låter bra
    tummen upp
  `,
  asDone: '(/som/till) (klar/klart/slutförd/slutfört/färdig/färdigt/gjord/gjort/avklarad/avklarat/done)',
  myCourse: 'min | mitt | mina | min egen | (markera/slutför/ta bort) min',
  addressed: `
    kollegor
    kollegorna
    kära (alla/kollegor/team/medarbetare)
    nyanställda
    de nyanställda
    de nya
    nykomlingar
    nykomlingarna
    praktikanter
    praktikanterna
    traineer
    vikarier
    vikarierna
    sommarvikarier
    deltagare
    för (sälj/säljarna/säljteamet/försäljning/ekonomi/hr/lager/lagret/supporten/kundtjänst/receptionen/köket/produktionen/butiken/kontoret/marknad/inköp)
    nattpasset
    kvällspasset
  `,
  proceeds: `
    (skicka/tilldela/bekräfta/verkställ/godkänn) (/den/det/dem/nu)
    skicka iväg (/den/det)
    kör
    kör på
    gör det
    kör på det
    fortsätt
    tilldela nu
  `,
  thanks: 'tack | tackar | tack så mycket | stort tack | tusen tack | tack tack',
  besideAnswer: `
    snälla
    tack
    tack så mycket
    stort tack
    (/jag är) (ledsen/hemskt ledsen) (/men)
    tyvärr
    förlåt
    ursäkta
    beklagar
    hej
    god morgon
    godmorgon
    så
    då
    men
    och
    också
    även
    för
    till
    åt
    henne
    honom
    hen
    dem
    dom
    båda
    bägge
    två
    (den/hennes/hans/hens/deras/den här/denna) (förfrågan/ansökan/begäran/förlängning)
    (de/deras/båda) (förfrågningar/förfrågningarna/ansökningar/ansökningarna)
    förfrågan
    förfrågningen
    ansökan
    begäran
    (/mer/extra/den) (tid/tiden)
    säg (/till) (henne/honom/hen/dem) (/att/det)
    meddela
    hälsa
    ge (henne/honom/hen/dem)
    att (hon/han/hen/de)
    bara
    nu
    det
    den
    gärna
    faktiskt
    ändå
    på sig
    får
    ska få
    kan få
    förlängningen
    om
  `,
  endsOn: `
    till
    till den
    till och med
    till och med den
    t.o.m
    tom
    fram till
    fram till den
    senast
    senast den
    tills
    före
    före den
    innan
    max till
    som längst till
    inte längre än till
  `,
  onlyTo: `
    bara
    endast
    bara till
    endast till
    senast
    max
    högst
    som mest
    som längst
    inte längre
    inte senare
    inte mer
    inte en dag (längre/mer/senare)
    och inte en dag (längre/mer/senare)
    absolut senast
    allra senast
    längst
  `,
  leadsOn: 'och | men | eller | till | för | de | den | eftersom | om | att',
  because: `
    eftersom
    därför att
    för att
    för (hon/han/hen/de/det)
    på grund av
    pga
    då (hon/han/hen/de)
  `,
  opensReason: `
    tyvärr
    förlåt
    ledsen
    beklagar
    men
    eftersom
    därför att
    för att
    för
    då
    pga
    på grund av
    skäl
    anledning
  `,
  justNo: 'nej | nä | nää | nix | inte ok | inte okej',
  otherThing: `
    fel
    sida
    sidan
    länk
    länken
    knapp
    knappen
    trasig
    trasigt
    tomt
    skärm
    skärmen
    laddar
    laddas
    kraschade
    stavfel
    annan
    annat
    (den/de) andra
    namn
    namnet
    lunch
    väder
    vädret
    app
    appen
    fönster
    fönstret
    webbläsare
    webbläsaren
    flik
  `,
  refusalReasons: `
    revision
    revisionen
    audit
    inspektion
    inspektionen
    tillsyn
    tillsynen
    granskning
    granskningen
    certifiering
    certifieringen
    lag
    lagen
    lagkrav
    lagstadgat
    lagstadgad
    obligatorisk
    obligatoriskt
    krav
    kravet
    regelverk
    compliance
    deadline
    deadlinen
    slutdatum
    slutdatumet
    kvartal
    kvartalet
    kvartalsslut
    årsskiftet
    bokslut
    bokslutet
    månadsskiftet
    lansering
    lanseringen
    release
    driftsättning
    försäkring
    försäkringen
    högsäsong
    (har/hade/haft/har haft/har redan haft) (/redan/över/mer än) (en/två/tre/fyra/fem/sex/2/3/4/5/6/flera/många/
      tillräckligt) (veckor/månader/dagar/tid/förlängningar/förlängning/chanser)
    tillräckligt med tid
    gott om tid
    tillräckligt länge
    för sent
    redan för sent
    brådskar
    är bråttom
    bråttom
    måste (vara klart/bli klart/vara klar/bli klar)
    kan inte vänta
    underbemannade
    behöver (henne/honom/hen/dem/alla)
  `,
  subjects: 'hon | han | hen | de | dom | vi | det | den',
  articles: 'den | det | hennes | hans | hens | deras',
  ownReasons: 'jag behöver (henne/honom/hen/dem/alla)',
  noReason: `
    detta
    denna
    det här
    den här
    här
    inget
    ingenting
    ingen
    låt
    ge
    gör
    säg
    fråga
    skicka
    visa
    snälla
    sätt
    ta
    prova
    gå
    se
    titta
    läs
    vem
    varför
    hur
    när
    godkänn
    behåll
    tilldela
    bra
  `,
  states: `
    är
    var
    blev
    blir
    har
    hade
    behöver
    måste
    ska
    kommer
    börjar
    slutar
    tar
    stänger
    går
    krävs
    gäller
    räcker
    kan
    närmar sig
    startar
    utgår
    skulle
  `,
  writer: 'jag | mig | min | mitt | mina | du | dig | din | ditt',
  furtherOn: 'dag | mer | längre',
  add: `
    också
    även
    lägg till
    lägga till
    ta med
    ta också med
    plus
    och
    samt
    dessutom
    glömde
    jag glömde
    glömt
    inkludera
    bjud in
    lägg också till
    ska också vara med
    ska vara med
    ska med
  `,
  drop: `
    utan
    inte
    ej
    ta bort
    bort
    stryk
    plocka bort
    uteslut
    utom
    förutom
    hoppa över
    skippa
    släng
    minus
    utelämna
    exkludera
    låt bli
    släpp
    slopa
    behöver inte
    behöver den inte
    ska inte
    ska inte ha
    ska inte vara med
    är inte med
    slipper
    kan slippa
    lyft ut
    av listan
    från listan
  `,
  instead: `
    istället
    i stället
    hellre
    snarare
    ändra
    ändra till
    byt
    byt till
    gör det till
    ska vara
    menade
    jag menade
    rätta
    rätta till
    korrigera
    egentligen
    bättre
    flytta till
    sätt till
    säg
    säg hellre
    senare
  `,
  notOnDay: 'inte | ej | istället för | i stället för | snarare än',
  inPlaceOf: 'istället för | i stället för | snarare än | och inte | inte',
  swap: 'byt | byt ut | byta | byta ut | ersätt | ersätta | växla',
  undo: `
    ångra
    ångra (det/den/detta/det där/tilldelningen/tilldelningarna/det senaste/senaste/det sista/sista/ändringen/senaste ändringen/allt/vad jag gjorde/det jag gjorde)
    (gör/göra) (/det/den/tilldelningen) ogjord
    (gör/göra) (/det/den) ogjort
    ta tillbaka (det/den/tilldelningen/tilldelningarna/det senaste/allt)
    ta (det/den) tillbaka
    dra tillbaka (det/den/tilldelningen)
    återställ (/det/den)
    backa (/det)
    upphäv (det/den/tilldelningen)
    avbryt tilldelningen
    annullera (det/den/tilldelningen)
  `,
  saysUndo: 'ångra | ogjort | ogjord',
  mistaken: `
    (/det/det där) (var/blev) (fel/ett misstag/för tidigt/för snabbt/inte meningen/inte så jag menade)
    av misstag
    fel (person/personer/folk/kurs/datum/team/knapp/namn/dag)
    mitt fel
    mitt misstag
    (/jag) (tryckte/klickade/skrev/valde/tog) fel
    råkade
    (/jag) (ångrar/ångrade) mig
    (/jag) har ändrat mig
    (/jag) menade inte (/det/så)
  `,
  besideUndo: `
    snälla
    tack
    oj
    ojdå
    oj då
    hoppsan
    ops
    nej
    åh
    åh nej
    fan
    gud
    herregud
    förlåt
    ursäkta
    det
    den
    detta
    allt
    tilldelningen
    tilldelningarna
    (/den/det) (senaste/sista) (/ändringen/tilldelningen/steget)
    nu
    genast
    direkt
    omedelbart
    snabbt
    igen
    och
    så
    kan du
    skulle du kunna
    kunna
    jag vill
    jag måste
    jag behöver
    vad jag (/just) gjorde
    det jag (/just) gjorde
    faktiskt
    vänta
    nej vänta
  `,
  halts: `
    vänta
    vänta lite
    vänta nu
    nej vänta
    stopp
    stanna
    ett ögonblick
    en sekund
    inte än
    håll
    strax
  `,
  asksReply: '',
  unmeant: `
    om (hon/han/hen/de/dom/jag/vi/du/man/det/den/inte/ingen/någon/chefen/alla/teamet/kunden/hr)
    tänk om
    som om
    ifall
    såvida
    såvida inte
    förutsatt
    under förutsättning
    så fort
    så snart
    när (hon/han/hen/de/dom/jag/vi/den/det/alla)
    hade
    skulle ha
    vore
    skulle vara
    skulle kunna vara
    borde ha
    anta att
    antag att
    säg att
    låtsas
    låtsas att
    hypotetiskt
    hypotetiskt sett
    i teorin
    teoretiskt
    funderar på
    jag funderar
    överväger
    jag överväger
    drömmer
    skämt
    ett skämt
    skojar
    bara skojar
    skojar bara
    nästan tilldelat
    aldrig
    jag kanske
    kanske vi
    vi kanske
    kanske jag
    brukade
    förr i tiden
  `,
  hearsay: `
    säger
    säger att
    sade
    påstår
    påstod
    hävdar
    enligt
    skriver att
    skrev att
    berättade
    berättar
    hörde
    hört
    tycker
    tycker att
    tror
    tror att
    (hon/han/hen/de/dom/chefen/hr/kunden) sa
    meddelar
    mejlade
    messade
    ringde
    bad mig
    ber mig
    undrar om
    undrade
    frågade om
    sägs
    det sägs
    tydligen
    vill att jag
    ryktas
  `,
  plans: `
    jag ska
    vi ska
    jag kommer att
    vi kommer att
    jag kommer
    ska jag
    jag tänker
    jag tänkte
    vi tänkte
    tänker
    tänkte
    planerar
    planerar att
    jag planerar
    vi planerar
    har tänkt
    avser
    siktar på
    jag ville
    vi ville
    jag hoppas
    vi hoppas
    jag borde
    vi borde
    jag måste
    vi måste
    nästa år
    nästa kvartal
    någon gång
    nån gång
    så småningom
    i framtiden
    framöver
    till våren
    till hösten
    till sommaren
    efter semestern
    efter sommaren
    innan jag
    en vacker dag
    endera dagen
    förr eller senare
  `,
  defer: `
    senare
    sen
    sedan
    tänka
    tänka på
    tänka över
    fundera
    funderar
    fundera på
    återkommer
    jag återkommer
    återkomma
    vi får se
    får se
    vi får väl se
    inte än
    inte nu
    vänta
    vänta lite
    kolla
    kollar
    måste kolla
    ska kolla
    vet inte
    jag vet inte
    vet ej
    osäker
    inte säker
    prata med
    pratar med
    diskutera
    bestämma
    bestämmer
    avvakta
    avvaktar
    imorgon
    i morgon
    ett ögonblick
    en sekund
    strax
    upptagen
    i möte
    hmm
    beror på
    låt mig
    ska fråga
    måste fråga
    ringer
    kanske
    kanske det
    eventuellt
  `,
  own: `
    min egen
    mina egna
    mitt eget
    jag själv
    mig själv
    påminn mig
    mina kurser
    mina påminnelser
    jag har (gjort/slutfört/klarat/startat/påbörjat/inte/avklarat/gått)
    jag är (klar/färdig/på/försenad/anmäld)
    jag blev klar
    jag ligger
    har jag
    är jag
    ligger jag
    från min lista
    på min lista
    anmäl mig
    ge mig kursen
    tilldela mig
    skriv in mig
    jag behöver mer tid
    kan jag få mer tid
    får jag mer tid
    min deadline
    mitt slutdatum
    jag går
    jag gör
    för egen del
    jag slutförde
    jag gjorde
    jag startade
  `,
  negation: `
    glöm inte
    glöm inte att
    påminn inte
    påminna inte
    inte påminna
    inte påminn
    behöver inte påminna
    behöver inte påminnas
    ska inte påminnas
    tilldela inte
    inte tilldela
    ska inte tilldelas
    ge inte
    ge ingen
    ge inget
    skicka inte
    skicka inget
    skicka inga
    skicka ingen
    ta inte bort
    ta inte tillbaka
    dra inte tillbaka
    återkalla inte
    flytta inte
    förläng inte
    skjut inte upp
    ändra inte
    rör inte
    gör inte
    gör inget
    gör ingenting
    låt bli
    låt bli att
    sluta
    sluta påminna
    ingen påminnelse
    inga påminnelser
    ingen tilldelning
    inga tilldelningar
    ingen ska
    ingen
    aldrig
    inte nödvändigt
    behövs inte
    snälla inte
    jag vill inte
    vi vill inte
    vill inte
    inte än
    ännu inte
    har inte bett
    jag har inte
    jag bad inte
    utan att påminna
    utan att tilldela
    det är inte dags
  `,
  turn: 'men | utan | bara | endast | istället | i stället | fast',
  thereafter: 'sedan | sen | därefter | också | efter det',
  opinion: `
    ska jag
    ska vi
    skall jag
    borde jag
    borde vi
    bör jag
    bör vi
    tycker du
    tror du
    vore det
    är det en bra idé
    bra idé
    är det för tidigt
    för tidigt
    får jag
    måste jag
    behöver jag
    lönar det sig
    är det värt
    är det klokt
    klokt att
    vad händer om
    vad tycker du
    rekommenderar du
    är det okej att
    är det ok att
    är det fel att
    är det rimligt
    skulle det vara
    vad tror du
    passar det att
    vilken kurs borde
    vad borde
    är det bättre
  `,
  weighs: 'borde | bör | ska | skulle | om | kanske',
  how: `
    hur tilldelar
    hur tilldelar (jag/man)
    hur gör jag
    hur gör man
    hur gör
    hur kan jag
    hur kan man
    hur kan
    hur ska jag
    hur påminner
    hur tar jag
    hur tar man
    hur ger jag
    hur fungerar
    hur funkar
    hur ändrar
    hur ser jag
    hur får jag
    hur exporterar
    hur flyttar
    hur godkänner
    hur avslår
    hur ångrar
    hur lägger jag
    hur drar jag
    hur byter jag
    hur räknas
    hur går det till
    hur bär jag mig åt
    var ser jag
    var hittar jag
    var kan jag
    vad skriver jag
    vad ska jag skriva
    förklara hur
    visa hur
    berätta hur
    kan du förklara
    vilket kommando
    finns det något sätt
    hur (jag/man) (tilldelar/påminner/gör/ser/tar/ger)
  `,
  howWorks: `
    om jag
    när jag
    om man
    när man
    kan jag
    kan man
    får jag
    får man
    kan chefer
    kan en chef
    kan alla
    får alla
    får de
    får dom
    får hon
    får han
    går det att
    är det möjligt
    vad händer
    vem kan
    kan någon
    finns det
    ser alla
    ser de
    måste jag
    måste man
    blir de
    blir alla
    räknas
    märker
  `,
  explains: `
    betyder
    innebär
    menas
    skillnad
    skillnaden
    meddelas
    notis
    notiser
    avisering
    mejl
    mail
    meddelande
    ser det
    ser de
    märker
    får reda på
    får veta
    knapp
    knappen
    meny
    fungerar
    funkar
    möjligt
    tillåtet
    händer
    gräns
    gränsen
    på en gång
    av misstag
    i efterhand
    ändra sen
    ändra senare
    direkt
    behörighet
    behörigheter
    rättigheter
    roll
    åtkomst
    administratör
    exempel
    kommandon
    guide
    instruktioner
    dokumentation
    förklara
    förhandsgranska
  `,
  about: `
    vad handlar
    handlar om
    hur lång
    hur lång tid
    hur länge
    vad innehåller
    innehåll
    innehållet i
    vad lär man sig
    vad lär
    vilken nivå
    hur svår
    vilket språk
    vad går
    beskriv
    längden på
  `,
  report: `
    rapport
    rapporten
    rapporter
    totalrapport
    helhetsbild
    helhetsbilden
    totalsiffror
    totalsiffrorna
    totalen
    nyckeltal
    nyckeltalen
    statistik
    statistiken
    sammanställning
    slutförandegrad
    kpi
    utfall
    helheten
    övergripande status
    siffrorna för
  `,
  department: `
    avdelning
    avdelningar
    per avdelning
    efter avdelning
    uppdelat på avdelning
    avdelningsvis
    per enhet
    per område
    per chef
    per ort
    per kontor
    per land
    enheter
    per team
  `,
  organisation: `
    organisation
    organisationen
    hela organisationen
    företaget
    hela företaget
    bolaget
    hela bolaget
    koncernen
    hela koncernen
    verksamheten
    hela verksamheten
    myndigheten
    hela myndigheten
    kommunen
    regionen
    företagsövergripande
  `,
  export: `
    exportera
    export
    csv
    ladda ner
    ladda ned
    ladda hem
    som fil
    som excel
    som excelfil
    till excel
    rådata
    kalkylblad
    excelfil
    som tabell
    hämta som
  `,
  completion: `
    slutförandegrad
    slutförandegraden
    genomförandegrad
    genomförandegraden
    andel klara
    andelen klara
    andel slutförda
    andelen slutförda
    hur stor andel
    slutförande av
    genomförande av
    klargrad
  `,
  mine: `
    mitt team
    i mitt team
    för mitt team
    mina medarbetare
    mitt folk
    bara mina
    bara mitt team
    min grupp
    mina anställda
    mina 14
    mina fjorton
  `,
  titles: 'herr | fru | hr | fröken | dr | doktor',
  notNames: `
    tom
    jo
    ja
    nej
    del
    den
    det
    de
    dom
    dem
    en
    ett
    och
    eller
    men
    som
    att
    inte
    ska
    kan
    vill
    får
    har
    är
    blir
    blev
    gick
    går
    ger
    tar
    gör
    sätter
    lägger
    ligger
    står
    kommer
    måste
    bör
    borde
    idag
    imorgon
    igår
    vecka
    veckan
    veckor
    dag
    dagar
    månad
    månader
    år
    året
    tid
    tiden
    nu
    då
    sen
    sedan
    här
    där
    så
    bara
    också
    även
    redan
    ännu
    snart
    hela
    alla
    allt
    alltid
    aldrig
    ofta
    ibland
    mycket
    lite
    mer
    mest
    minst
    fler
    få
    många
    några
    någon
    något
    ingen
    inget
    inga
    varje
    var
    samma
    andra
    annan
    annat
    först
    sist
    senast
    innan
    efter
    före
    under
    över
    utan
    med
    mot
    mellan
    genom
    hos
    vid
    kring
    inom
    utom
    förutom
    till
    från
    för
    på
    av
    om
    upp
    ner
    ned
    ut
    in
    bort
    fram
    tillbaka
    hit
    dit
    tack
    snälla
    hej
    god
    morgon
    kurs
    kursen
    kurser
    kurserna
    utbildning
    utbildningar
    utbildningen
    modul
    moduler
    prov
    test
    quiz
    certifikat
    intyg
    diplom
    poäng
    resultat
    rapport
    lista
    listan
    mejl
    mail
    chatt
    möte
    mötet
    chef
    chefen
    chefer
    kollega
    kollegor
    team
    teamet
    grupp
    gruppen
    avdelning
    avdelningen
    personal
    personalen
    folk
    personer
    person
    medarbetare
    anställd
    anställda
    ny
    nya
    nytt
    nyanställd
    nyanställda
    vikarie
    praktikant
    konsult
    konsulter
    jobb
    jobbet
    kontor
    kontoret
    företag
    företaget
    kund
    kunder
    projekt
    budget
    ekonomi
    lager
    butik
    butiken
    sälj
    säljare
    marknad
    support
    kundtjänst
    hr
    it
    säkerhet
    brand
    brandskydd
    miljö
    kvalitet
    ledarskap
    semester
    ledig
    ledighet
    sjuk
    sjukskriven
    föräldraledig
    hemma
    borta
    tillgänglig
    upptagen
    klar
    klart
    klara
    färdig
    färdiga
    bra
    dåligt
    fint
    viktigt
    viktig
    bråttom
    omgående
    snarast
    direkt
    gärna
    tyvärr
    förlåt
    ursäkta
    okej
    visst
    absolut
    kanske
    nog
    väl
    ju
    faktiskt
    egentligen
    verkligen
    precis
    exakt
    ungefär
    cirka
    totalt
    procent
    antal
    första
    tredje
    sista
    nästa
    förra
    denna
    detta
    dessa
    sin
    sitt
    sina
    deras
    hennes
    min
    mitt
    mina
    din
    ditt
    dina
    vår
    vårt
    våra
    er
    ert
    era
    jag
    du
    vi
    ni
    man
    mig
    dig
    sig
    oss
    sommar
    sommaren
    höst
    hösten
    vinter
    vintern
    jul
    påsk
    midsommar
    nyår
    helg
    helgen
    lunch
    fika
    kväll
    natt
    revision
    revisionen
    inspektion
    bokslut
    kvartal
    kvartalet
    årsskiftet
    månadsskiftet
    skift
    schema
    pass
    introduktion
    onboarding
    repetition
    påbyggnad
    grund
    fortsättning
    grundkurs
    fortsättningskurs
    anledning
    skäl
    kommentar
    deadline
    slutdatum
    datum
    förfrågan
    ansökan
    förlängning
    påminnelse
    påminnelser
    tilldelning
    tilldelningar
  `,
  polite: `
    snälla
    tack
    tackar
    tack på förhand
    tack så mycket
    stort tack
    vänligen
    vänligen kan du
    var (snäll/vänlig/hygglig/schysst) och
    var god och
    är du snäll
    om du (kan/vill/hinner/vill vara snäll/är snäll/har tid/har möjlighet)
    om du inte har något emot det
    om (det går/det går bra/möjligt/det är möjligt/det är ok/det är okej/det passar)
    om det inte är för mycket besvär
    skulle du kunna
    skulle du vilja
    kan du
    kan ni
    skulle ni kunna
    kan du vara snäll och
    jag vill
    jag vill att du
    jag vill se
    jag skulle vilja
    jag skulle vilja att
    jag skulle vilja att du
    jag skulle behöva
    jag behöver
    jag undrar om du kan
    jag undrar om du kunde
    jag undrar om
    undrar om
    det vore (snällt/bra/toppen/fint) om du (kunde/kan)
    vore det möjligt att
    går det att
    går det bra att
    är det möjligt att
    jag ber dig
    jag önskar
    hjälp mig att
    hej
    hejsan
    god morgon
    godmorgon
    god dag
    mvh
    med vänlig hälsning
    hälsningar
    när du (kan/hinner/har tid)
    så snart (som möjligt/du kan)
    så fort (som möjligt/du kan)
    snarast
    omgående
    snarast möjligt
    gärna
    för kännedom
    för info
    som överenskommet
    som vi sa
    om jag minns rätt
    om jag förstår rätt
    om jag inte misstar mig
    jag tror
    förlåt att jag stör
    ursäkta att jag stör
    ursäkta
    förresten
    det var allt
    det är allt
    vid tillfälle
    vad jag vet
    för säkerhets skull
    om det behövs
    vid behov
    om nödvändigt
  `,
  insists: `
    (snälla/) gör det (tack/snälla)
    ordna det (tack/snälla/)
    fixa det (tack/snälla/)
    verkställ det
    kan du göra det
    kan du ordna det
    så gör det
    lägg upp det tack
  `,
  asking: `
    vem
    vems
    vilka
    vilken
    vilket
    vad
    när
    var
    hur
    har
    hade
    är
    finns
    finns det
    visa
    visa mig
    lista
    berätta
    jämför
    hur många
    hur långt
    vet du
    kan du (säga/visa/berätta/kolla)
    skulle du kunna (säga/visa/berätta/kolla)
    undrar
    jag undrar
    jag vill veta
    jag skulle vilja veta
    jag vill se
    får jag se
    kan jag få se
    kan jag se
    läget (för/med)
    status (för/på)
    kolla
    kolla upp
    hur går det
    till när
    sedan när
    varför
    ligger
    blev
    gjorde
    fick
    slutförde
    startade
    någon
    nån
    några
    ge mig en (översikt/lista)
    översikt (över/av)
    uppdatering om
    vad är
    och hur
    och vem
    och när
  `,
  interrogatives: `
    hur många
    hur långt
    hur går
    hur går det
    hur ligger
    vem
    vilka
    när
    vad har
    vad saknas
    status
    läget
    framsteg
    antal
    procent
    eller inte
    redan
    siffror
    statistik
    jämför
    inte påbörjat
    kvar
    hunnit
    någon som
    finns det någon
    vad är
    slutdatum
    deadlines
    varför
  `,
  counts: 'hur många | procent | antal | antalet | andel | andelen | siffror | hur stor andel | statistik',
  asksFor: `
    kan du
    skulle du kunna
    kan ni
    skulle ni kunna
    kan vi
    skulle vi kunna
    vill du
    snälla
    vänligen
    kan jag få
    går det att
    skulle du
    går det bra att
  `,
  mayI: 'kan jag | får jag | skulle jag kunna | går det att | kan man | får man | kan vi',
  who: 'vem | vilka | vems | hur många | någon | nån | några',
  those: `
    alla
    alla som
    de
    de som
    dem som
    dom som
    den som
    vem som
    vilka som
    vem
    vilka
    var och en som
    samtliga som
    medarbetare som
    personer som
    kollegor som
    folk som
  `,
  openings: '',
  courseWord: 'kurs | kursen | utbildning | utbildningen | modul | modulen | kurser | webbkurs | e-kurs',
  fillers: `
    till
    för
    på
    i
    av
    om
    med
    från
    åt
    vid
    den
    det
    de
    denna
    detta
    den här
    det här
    en
    ett
    och
    samt
    som
    att
    är
    var
    har
    hade
    nu
    då
    så
    också
    även
    ju
    bara
    sig
    sin
    sitt
    sina
    hennes
    hans
    hens
    deras
    han
    hon
    hen
    vi
    jag
    du
    mig
    oss
    min
    mitt
    mina
    kurs
    kursen
    kurser
    utbildning
    utbildningen
    modul
    upp
    in
    ut
    ner
    fram
    där
    här
    sen
    sedan
    precis
    just
    snälla
    tack
    hej
    ok
    okej
    någon
    något
    alltså
    faktiskt
    kursen i
    kursen om
    kan
    ska
  `,
  toWhom: `
    till
    för
    från
    åt
    påminn
    ge
    tilldela
    hur går det för
    hur går det med
    hur långt har
    hur långt är
    hur ligger
    hur är det med
    visa
    visa mig
    status för
    status på
    läget för
    läget med
    om
    av
    kolla
    med
    framsteg för
    översikt över
  `,
  needing: 'behöver | får | ska | vill | måste | har | bör | saknar | borde',
  spelling: {
    tilldela: 'tildela tilldella tildella tilldla tilledela',
    tilldelning: 'tildelning tilldelninng',
    paminn: 'pamin paminnn pamminn paminnt',
    pamint: 'paminnt',
    paminnelse: 'pamminelse paminelse paminnelese',
    forsenad: 'forsennad forsnad forsened',
    forsenade: 'forsennade forsnade',
    obligatorisk: 'obligatorsik obligatoisk obligatrisk oblgatorisk obl',
    rekommenderad: 'rekomenderad rekommederad rekomederad rek',
    frivillig: 'frivilig friviligt',
    forlang: 'forlangg forleng',
    forlangning: 'forlaning forlangnig',
    godkann: 'godkan gokann',
    godkant: 'godkannt gokant',
    avsla: 'avslaa',
    alla: 'ala allla',
    teamet: 'temaet teaemt',
    senast: 'senats sennast snast',
    vecka: 'veka vekca',
    veckor: 'vekor vecokr',
    fredag: 'ferdag fradag',
    mandag: 'mandg manag',
    imorgon: 'imorrn imorn imorron imorgn imorgen',
    klart: 'klat kalrt',
    klar: 'kalr',
    kommentar: 'komentar kommentr',
    istallet: 'istalet isallet',
  },
  nicknames: {
    lars: 'lasse',
    karl: 'kalle',
    carl: 'kalle calle',
    jan: 'janne',
    per: 'pelle',
    mikael: 'micke',
    michael: 'micke',
    fredrik: 'fredde',
    gustav: 'gurra',
    anders: 'ante',
    patrik: 'patte',
    magnus: 'mange',
    stefan: 'steffo',
    thomas: 'tompa',
    tomas: 'tompa',
    henrik: 'henke',
    erik: 'jerka',
    johannes: 'hannes',
    alexander: 'alex',
    alexandra: 'alex sandra',
    birgitta: 'gittan bibbi',
    margareta: 'maggan greta',
    elisabeth: 'lisa bettan elsa',
    kristina: 'stina tina kicki',
    christina: 'kicki tina',
    katarina: 'kattis kata',
    susanne: 'sussie sussi',
    johanna: 'jossan hanna',
    josefin: 'jossan',
    emelie: 'emmis',
    gunilla: 'nilla',
    pernilla: 'nilla',
    viktoria: 'vickan',
    charlotte: 'lotta',
    robert: 'robban',
    oskar: 'osse',
    jonas: 'jonte',
    jonathan: 'jonte',
  },
  days: {
    weekdays: [
      'måndag | måndagen',
      'tisdag | tisdagen | tis',
      'onsdag | onsdagen | ons',
      'torsdag | torsdagen | tors | tor',
      'fredag | fredagen | fre',
      'lördag | lördagen | lör',
      'söndag | söndagen | sön',
    ],
    months: [
      'januari | jan',
      'februari | feb',
      'mars',
      'april | apr',
      'maj',
      'juni',
      'juli',
      'augusti | aug',
      'september | sept | sep',
      'oktober | okt',
      'november | nov',
      'december | dec',
    ],
    by: `
      (absolut/allra/) senast
      senast (den/på/nu på/under/klockan)
      till
      till (den/på/nu på/och med/och med den)
      t.o.m
      tills
      fram till
      fram till den
      före
      före den
      innan
      innan den
      den
      på
      nu på
      inom
      inför
      deadline
      deadline (den/är/är den/på)
      deadlinen är
      slutdatum
      slutdatum (den/är/är den/till/på)
      slutdatumet är
      med (deadline/slutdatum)
      med (deadline/slutdatum) (den/på)
      (klar/klart/klara) (senast/till/före/innan)
      (klar/klart/klara) senast den
      (som/) ska vara (klar/klart/klara) (senast/till/före/innan/den/)
      ska vara (klar/klart/klara) senast den
      måste vara (klar/klart/klara) (senast/till/före/innan/)
      att göra (senast/till/före/innan)
      förfaller
      förfaller den
      från
      för
      inte senare än
    `,
    next: 'nästa | nästkommande | följande',
    coming: 'denna | den här | kommande | nu på | nu',
    nextWeek: 'nästa vecka | i nästa vecka | nästa veckas | veckan efter | under nästa vecka',
    endOf:
      'slutet av | i slutet av | vid slutet av | slutet på | i slutet på | sista dagen i | utgången av | sista | slutet av den här | slutet av denna | slut på',
    startOf: 'början av | i början av | början på | i början på | vid början av | första dagen i | tidigt i',
    midOf: 'mitten av | i mitten av | mitt i | medio',
    nextMonth: 'nästa månad | kommande månad',
    feasts: {
      jul: 1224,
      julen: 1224,
      julafton: 1224,
      juldagen: 1225,
      annandagen: 1226,
      lucia: 1213,
      nyår: 1231,
      nyårsafton: 1231,
      årsskiftet: 1231,
      nyårsdagen: 101,
      trettondagen: 106,
      valborg: 430,
      'första maj': 501,
      nationaldagen: 606,
    },
    month: 'månad | månaden | månads | innevarande månad',
    year: 'år | året | årets | innevarande år',
    week: 'vecka | veckan | veckans',
    quarter: 'kvartal | kvartalet',
    units: {
      dag: 1,
      dagar: 1,
      dar: 1,
      dagarna: 1,
      dygn: 1,
      vecka: 7,
      veckor: 7,
      veckorna: 7,
      v: 7,
      månad: 30,
      månader: 30,
    },
    fixed: {
      idag: 0,
      'i dag': 0,
      ikväll: 0,
      'i kväll': 0,
      imorgon: 1,
      'i morgon': 1,
      imorn: 1,
      imorron: 1,
      'i morron': 1,
      imorrn: 1,
      övermorgon: 2,
      'i övermorgon': 2,
      'dagen efter imorgon': 2,
      'om en vecka': 7,
      'om fjorton dagar': 14,
      'om fjorton dar': 14,
      'om två veckor': 14,
      'om en månad': 30,
    },
    spans,
    ordinals,
    in: 'om | inom | inom de närmaste | inom loppet av | om cirka | om ungefär',
    fromToday: 'från idag | från i dag | från och med idag | räknat från idag | från nu | framåt',
  },
};
