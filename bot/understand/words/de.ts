import type { Words } from './words.ts';

const units = ['ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'];
const tens = ['zwanzig', 'dreissig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const upToTwelve = 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');
const teens = 'dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');

/** German writes "fünfundfünfzig": one word each. */
const numbers: Record<string, number> = { hundert: 100, einhundert: 100 };
for (const [value, word] of [...upToTwelve, ...teens].entries()) numbers[word] = value;
for (const [i, ten] of tens.entries()) {
  numbers[ten] = (i + 2) * 10;
  for (const [j, unit] of units.entries()) numbers[`${unit}und${ten}`] = (i + 2) * 10 + j + 1;
}

/** German. */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        hallo
        guten tag
        guten morgen
        morgen | moin | servus
        gruss gott
        guten abend
        hallo coursemate
        tag
      `,
    },
    help: {
      alone: `
        hilfe
        hilf mir
        ich brauche hilfe
        was kannst du
        was kannst du alles
        was kann ich tun
        was kann ich hier tun
        befehle
        wie funktioniert das
        wer bist du
      `,
    },
    thanks: {
      alone: 'danke | danke schon | dankeschon | vielen dank | danke dir | besten dank | super danke',
    },
    find: {
      before: `
        finde
        suche nach
        suche
        such nach
        suchen
        ich suche
        gibt es kurse zu
        gibt es einen kurs zu
        gibt es einen kurs uber
        gibt es etwas zu
        kurse zu
        kurse uber
        kurs zu
        kurs uber
        ich mochte lernen
        hast du etwas zu
        zeig mir kurse zu
        zeige mir kurse zu
      `,
    },
    browse: {
      alone: `
        kurse | katalog | kurskatalog
        alle kurse
        zeig alle kurse
        zeige alle kurse
        zeig mir alle kurse
        zeige mir alle kurse
        welche kurse gibt es
        was gibt es
        stobern
        kurse anzeigen
      `,
    },
    start: {
      before: `
        starte | starten | beginne | beginnen
        fang an mit
        fange an mit
        (leg/lege) los mit
        belege | belegen
        melde mich an fur
        melde mich fur
        anmelden fur
        einschreiben in
        schreib mich ein fur
        mach
        meld mich fur
        meld mich an fur
        meld mich zu
        melde mich zu
        schreib mich in
        schreibe mich ein fur
        fang mit
        fange mit
        beginne mit
        beginn mit
      `,
      after: `
        starten | beginnen | belegen | anfangen
        (schon/bereits/jetzt/gerade/eben/heute/) (gestartet/begonnen/angefangen)
      `,
      alone: 'starten | kurs starten',
      separable: `
        (fang/fange) (bitte/mal/bitte mal/jetzt/) (mit/) … an
        (meld/melde) mich (bitte/mal/jetzt/) (fur/zu) … an
      `,
    },
    next: {
      alone: `
        was soll ich (machen/tun/lernen/anfangen)
        was soll ich als nachstes (machen/tun/lernen/anfangen)
        was soll ich (jetzt/heute/nun) (machen/tun/lernen)
        was (mache/lerne) ich als nachstes
        womit soll ich (weitermachen/anfangen)
        was (schlagst du/schlagen sie) (mir/) vor
        was (empfiehlst du/empfehlen sie) (mir/)
        (hast du/haben sie/) (vorschlage/empfehlungen)
        schlag mir (etwas/was) vor
        empfiehl mir (etwas/was)
      `,
    },
    save: {
      before: 'merke | merk | merken | merke vor | vormerken',
      separable: `
        (speichere/speicher/merke/merk/behalte/hebe/heb) … fur spater
        (hebe/heb) … fur spater auf
        (merke/merk) … (vor/mir)
        (merke/merk) mir … (fur spater/vor)
        (setze/setz/pack) … auf (meine merkliste/die merkliste)
      `,
      after: 'merken | vormerken | fur spater merken | fur spater speichern | fur spater aufheben',
    },
    unsave: {
      before: 'vergiss die merkung von',
      separable: `
        (nimm/nehme/losche/entferne/streiche) … (von/aus) (der/meiner) merkliste
        (losche/entferne) … aus (den/meinen) gemerkten kursen
      `,
      after: 'nicht mehr merken | von der merkliste nehmen | von der merkliste entfernen',
    },
    saved: {
      alone: `
        (meine/die/zeig meine/zeige meine/zeig mir meine/zeige mir meine/) gemerkten kurse
        (meine/die/zeig meine/zeige meine/zeig mir meine/zeige mir meine/) gespeicherten kurse
        (meine/die/zeig meine/zeige meine/zeig mir meine/zeige mir meine/) merkliste
        was habe ich (mir/) (gemerkt/gespeichert/vorgemerkt)
        welche kurse habe ich (mir/) (gemerkt/gespeichert)
        gemerkt
        gemerkte kurse
        gespeicherte kurse
      `,
    },
    unremind: { alone: '(losche/losch/entferne/streiche) (die/meine/diese) erinnerung' },
    reminders: {
      alone: `
        (meine/zeig meine/zeige meine/zeig mir meine/zeige mir meine/) erinnerungen
        woran (erinnerst du/erinnern sie) mich
        wann (erinnerst du/erinnern sie) mich
      `,
    },
    settings: {
      alone: `
        (meine/die/) (erinnerungseinstellungen/benachrichtigungseinstellungen/einstellungen)
        einstellungen fur erinnerungen
        benachrichtigungen
        warum (schreibst du/schreiben sie/erinnerst du/erinnern sie) mir
        warum (erinnerst du/erinnern sie) mich
        warum bekomme ich (das/diese nachrichten/diese erinnerungen)
        (schreib/schreibe) mir nicht
        weniger (nachrichten/erinnerungen)
        zu viele (nachrichten/erinnerungen)
        ruhe
      `,
    },
    stopReminders: {
      alone: `
        keine erinnerungen mehr
        (stoppe/stopp/beende) (alle/die/meine/) erinnerungen
        (schalte/schalt/stelle/stell) (alle/die/meine/) erinnerungen (aus/ab)
        erinnerungen (aus/abschalten/ausschalten/beenden/abstellen/stoppen)
        erinnere mich nicht mehr
        (schick/schicke) mir keine (erinnerungen/nachrichten) mehr
      `,
    },
    startReminders: {
      alone: `
        (schalte/schalt/stelle/stell) (die/meine/) erinnerungen (wieder/) (ein/an)
        erinnerungen (wieder/) (an/ein/einschalten/anschalten/fortsetzen)
        erinnere mich wieder
        (setze/setz) (die/meine/) erinnerungen fort
        (du kannst/sie konnen) mich wieder erinnern
      `,
    },
    back: {
      alone: `
        ich bin wieder da
        ich bin zuruck
        ich bin (zuruck/wieder da) aus dem urlaub
        (bin/) wieder da
        zuruck aus dem urlaub
      `,
    },
    weeklyOn: {
      alone: `
        (schick mir/schicke mir/ich mochte/gib mir) (eine/die) (wochenubersicht/wochentliche ubersicht/
          wochentliche zusammenfassung/wochenzusammenfassung)
        (wochenubersicht/wochentliche ubersicht/wochentliche zusammenfassung) (an/ein/bitte/)
      `,
    },
    weeklyOff: {
      alone: `
        keine (wochenubersicht/wochentliche ubersicht/wochentliche zusammenfassung) (mehr/)
        (wochenubersicht/wochentliche ubersicht/wochentliche zusammenfassung) (aus/abschalten/beenden)
        (stoppe/beende) die (wochenubersicht/wochentliche ubersicht/wochentliche zusammenfassung)
      `,
    },
    plan: { alone: 'plane | planen | plane zeit | zeit einplanen | plane es ein' },
    why: {
      alone: `
        (warum/wieso/weshalb) habe ich (das/den/ihn)
        (warum/wieso/weshalb) (das/dieser kurs/diesen kurs)
        (warum/wieso/weshalb) muss ich (das/den) machen
        (warum/wieso/weshalb) (wurde/ist) mir (das/der) zugewiesen
        wer hat mir (das/den/ihn) (gegeben/zugewiesen/zugeteilt)
        von wem (ist/kommt/habe ich) (das/der/den)
      `,
      before: `
        (warum/wieso/weshalb) habe ich
        (warum/wieso/weshalb) soll ich
      `,
      separable: `
        wer hat mir … (gegeben/zugewiesen/zugeteilt/aufgegeben)
        (warum/wieso/weshalb) muss ich … machen
        (warum/wieso/weshalb) (wurde/ist) mir … (zugewiesen/zugeteilt)
        von wem habe ich … (bekommen/)
      `,
    },
    list: {
      alone: `
        meine kurse
        mein lernen
        meine schulungen
        meine aufgaben
        meine liste
        mein fortschritt
        mein stand
        zeig meine kurse
        zeige meine kurse
        zeig mir meine kurse
        zeige mir meine kurse
        was ist fallig
        was ist uberfallig
        fallig | uberfallig
        was muss ich machen
        was muss ich noch machen
        was muss ich tun
        was muss ich noch tun
        was steht an
        wie weit bin ich
        ubersicht
        was habe ich abgeschlossen
        was (habe/hab) ich (noch/gerade/) offen
        was ist (bei mir/) (noch/) offen
      `,
    },
    show: {
      before: `
        zeige mir
        zeig mir
        zeige | zeig | offne
        status von
        stand von
        fortschritt bei
        fortschritt in
        wie weit bin ich mit
        wie weit bin ich bei
        wie weit bin ich in
        weiter mit
        mach weiter mit
      `,
      alone: 'nochmal | noch einmal | noch mal | nochmals',
    },
    mark: {
      before: `
        markiere | markier | markieren | setze | setz | aktualisiere | aktualisieren
        trage ein
        melde | stelle | stell
      `,
      alone: 'aktualisieren | fortschritt eintragen | fortschritt melden',
      separable: '(trag/trage) (bitte/mal/bitte mal/) (bei/fur/) … ein',
    },
    complete: {
      before: `
        fertig mit
        bin fertig mit
        abgeschlossen | beende | beendet
        schliesse ab
        schliesse | schliess | erledigt | fertig
        habe fertig
        abschliessen
      `,
      after: `
        fertig
        ist fertig
        erledigt
        ist erledigt
        abgeschlossen
        ist abgeschlossen
        beendet
        ist beendet
        als erledigt
        als fertig
        als abgeschlossen
        auf erledigt
        auf abgeschlossen
        gemacht | geschafft | durch | abschliessen | bestanden
        fertig gemacht
        bin ich fertig
        bin ich durch
        absolviert
      `,
      alone: `
        fertig
        ich bin fertig
        bin fertig
        erledigt | abgeschlossen | geschafft
        habs geschafft
        ich habe es geschafft
        ist fertig
        es ist fertig
      `,
    },
    remove: {
      before: `
        entferne | entfernen | losche | loschen | streiche
        melde mich ab von
        abmelden von
        brich ab
        losch
      `,
      after: 'entfernen | loschen | abbrechen | streichen | abmelden | kann (weg/raus)',
      alone: '(weg/raus) damit',
      separable: 'melde mich von … ab | nimm … von meiner liste | streiche … von meiner liste | brich … ab',
    },
    undo: {
      alone: `
        ruckgangig
        ruckgangig machen
        mach das ruckgangig
        mach es ruckgangig
        mache das ruckgangig
        zurucknehmen
        nimm das zuruck
        letzte anderung ruckgangig machen
      `,
    },
    assign: {
      before: 'weise zu | weise | zuweisen | teile zu | teile | empfiehl | empfehle',
      alone: 'zuweisen | kurs zuweisen | zuteilen | kurs zuteilen',
    },
    export: { alone: 'exportieren | export | team exportieren | mein team exportieren | team export' },
    nudge: {
      alone: `
        alle erinnern
        alle uberfalligen erinnern
        erinnere alle
        erinnere mein team
        mein team erinnern
      `,
    },
    team: {
      alone: `
        mein team
        meine mitarbeiter
        teamubersicht
        wie steht mein team da
        wer ist uberfallig
        meine leute
        wie lauft es in meinem team
        wie lauft es im team
        wie geht es meinem team
        zeig mein team
        zeig mir mein team
      `,
    },
    yes: {
      alone: `
        ja | jawohl
        ja bitte
        klar
        ja klar
        gerne
        ja gerne
        na klar
        genau | stimmt
        mach das
        jep | sicher | einverstanden
        in ordnung
        ja mach
        mach
        mach es
        mach mal
        ja mach das
      `,
    },
    no: {
      alone: `
        (nee/ne/nein/ach/) lass (mal/es/das/gut sein/es sein/stecken)
        doch nicht
        (nee/ne/nein) doch nicht
        nein | ne | nee
        noch nicht
        nein danke
        lieber nicht
        nicht jetzt
        jetzt nicht
        besser nicht
        bitte nicht
      `,
    },
    cancel: {
      alone: `
        abbrechen | abbruch
        vergiss es
        egal | stopp
        lass es
        schon gut
        keinen davon
        keine davon
      `,
    },
    more: {
      alone: 'mehr | mehr anzeigen | weitere | zeig mehr | zeige mehr | weiter | nachste seite | noch mehr',
    },
    privacy: {
      alone: `
        datenschutz
        meine daten
        zeig meine daten
        was weisst du uber mich
        was wissen sie uber mich
        was speicherst du uber mich
        was speichern sie uber mich
        welche daten hast du uber mich
        welche daten haben sie uber mich
      `,
    },
    forget: {
      alone: `
        vergiss mich
        vergessen sie mich
        losche meine daten
        loschen sie meine daten
        meine daten loschen
        alles uber mich loschen
      `,
    },
    language: {
      alone: 'sprache | sprachen | sprache wechseln',
      before: 'sprache | sprich | sprache auf | antworte auf | wechsle zu | stelle die sprache auf | auf',
    },
  },
  saidExactly: { signIn: 'anmelden | einloggen', signOut: 'abmelden | ausloggen' },
  fillers: `
    grad | grade
    bitte schon | hallo | ok | jetzt | mal | doch | gerade | eben | schon | endlich | also | dann
    heute | gestern | auch | nochmal | fur mich | super | juhu | ja | bereits | nun | sofort | gleich
    (in der/im/auf dem/auf der/wahrend der/am) (pause/mittagspause/bahn/zug/bus/auto/heimweg/weg zur arbeit/
      handy/laptop/sofa/wochenende/fruhstuck/nachmittag/vormittag)
  `,
  leaving: '(ich/) muss (los/weg)',
  asOf: 'stand',
  pastTense: 'abgeschlossen | beendet | geschafft | fertig mit',
  pastTimes: `
    gestern
    gestern abend
    letzte woche
    am montag
    am dienstag
    am mittwoch
    am donnerstag
    am freitag
  `,
  searchTopics: 'etwas | irgendwas | einen kurs | kurse | schulungen | eine schulung',
  selfReports: `
    ich
    ich habe
    ich hab
    hab | habe
    ich bin
    bin
    ich bin jetzt
    ich bin gerade
    ich habe gerade
    ich habe jetzt
    ich habe heute
    bin jetzt
    bin bei
    ich bin bei
    ich stehe bei
    stehe bei
    ich meine
    ich meinte
  `,
  requests: `
    kannst du
    konntest du
    wurdest du
    ich mochte
    ich will
    ich wurde gerne
    ich wurde gern
    ich mochte gerne
    mochte
    lass mich
    kann ich bitte
  `,
  wishes: 'ich mochte | ich will | ich wurde gerne | ich wurde gern | ich mochte gerne | mochte | lass mich',
  doubts: `
    wenn | falls | vielleicht
    ich glaube
    ich denke
    werde
    ich werde
    muss
    ich muss
    soll
    ich soll
    sollte
    ich sollte
    morgen | spater
    nachste woche
    bald | sobald | hatte | ware | wurde | gesagt | sagt | sagte | alle | wahrscheinlich | eventuell | bevor
    weil | hoffentlich | oder
  `,
  negations: `
    nicht | nie | niemals | kein | keine | keinen | nichts
    noch nicht
    ohne | weder | keinesfalls | keineswegs
  `,
  firmNos: `
    nee
    um gottes willen (nein/nicht/)
    auf (gar/) (keinen/kein) fall
    (bloss/blos) nicht
    ja nicht
    nur nicht
    keinesfalls | keineswegs | niemals
    nie und nimmer
    nie im leben
    im leben nicht
    (ganz/) (sicher/bestimmt/gewiss) nicht
    (naturlich/absolut/definitiv/garantiert/uberhaupt/gar/wirklich/nein wirklich/nein ganz bestimmt) nicht
    unter keinen umstanden
    kommt (gar/uberhaupt/) nicht in (frage/die tute)
    nichts da
    von wegen
    denkste
    unterstehe dich
    untersteh dich
    finger weg
  `,
  questionOpenings: `
    habe ich
    hab ich
    bin ich
    ist | sind | was | wann | wo | welche | welcher | welches | wer | warum | wieso | wie
    soll ich
    sollte ich
    kann ich
    darf ich
    muss ich
    wird | war
    gibt es
  `,
  questionWords: `
    habe ich
    hab ich
    bin ich
    habe | ist | sind | was | wann | wo | welche | wie | weit | viel | mein | meine | ich | schon | bereits
    fallig | uberfallig | fertig | abgeschlossen | erledigt | gestartet | begonnen | mit | bei | in | von
    der | die | das | den | fortschritt | stand | kurs
  `,
  listWords: 'fallig | uberfallig | kurse | fortschritt | frist | fristen | aufgaben | abgeschlossen',
  howToOpenings: 'wie kann ich | wie mache ich | wo kann ich | wie lautet der befehl | wie geht',
  howToPhrases: `
    wie markiere ich
    wie starte ich
    wie melde ich
    wie schliesse ich
    wie trage ich
    wie setze ich
    wie weise ich
    wie losche ich
    wie entferne ich
    wie beende ich
  `,
  forWhom: 'fur',
  otherPeople: `
    er | sie | ihm | ihr | ihnen | sein | seine | seinen | ihre | ihren | wir | jemand
    mein team
    mein kollege
    meine kollegin
    mein chef
    meine chefin
    kollege | kollegin
    alle mitarbeiter
    mitarbeiter
    fur alle
  `,
  stopWords: `
    der | die | das | den | dem | ein | eine | einen | mein | meine | meinen | mit | bei | zu | zum | zur
    von | vom | in | im | auf | als | ist | bin | kurs
    den kurs
    fur | habe | hab | ich | fortschritt | jetzt | sind | erledigt | fertig | abgeschlossen | durch
    geschafft | gemacht
    liegt bei
    steht bei
    schon | ab | setzen | stellen | eintragen | bringen
  `,
  functionWords:
    'der | die | das | den | dem | ein | eine | einen | mein | meine | meinen | ist | bin | hab | habe | ich | mit | in | im | bei | zu | kurs | und | es',
  itWas: '(es/das/) war (echt/ganz/sehr/ziemlich/recht/so)',
  becauses: 'weil | denn | da ich',
  dictated: { komma: ',', ausrufezeichen: '!', fragezeichen: '?' },
  dictatedAtEnd: 'punkt',
  correcting: `
    (nein/nee/ne) (warte/)
    (das/es) war (falsch/ein fehler)
  `,
  restating: `
    (es/das/) sollte (sein/heissen)
    korrektur | eigentlich | vielmehr
    ich (meinte/meine)
    (nein/nee/ne) es sind
  `,
  insteadOf: 'nicht | statt | anstatt | vorher',
  hedges: `
    ich (denke/glaube/schatze/wurde sagen)
    ungefahr | etwa | circa | ca | so | rund | vielleicht | wohl | wahrscheinlich | zirka
    oder so
  `,
  someMore: `
    (noch/) (etwas/ein bisschen/ein wenig/einiges) (mehr/weiter)
    weitergemacht
  `,
  later: 'fur spater | spater',
  keeping: 'merk | merke | speicher | speichere',
  unsureOf: `
    nicht (ganz/) sicher
    ich (glaube/denke)
    vielleicht | wahrscheinlich
  `,
  wrongOne: '',
  mayBeWrong: 'falscher kurs | falsche taste | aus versehen',
  takesBack: '(ich/) (nimm/nehme) (das/es) zuruck',
  withYes: 'dann | jetzt | mal | gleich | sofort | doch | also | fur mich',
  doing: 'absolviere | beende | mach | mache',
  onMyBehalf: 'fur mich | an meiner stelle',
  letsBe: 'lass | stopp',
  spent: 'gelernt | gemacht | verbracht',
  pleas: 'bitte',
  looselyStarts: 'los | fang an',
  looselyDone: 'vorbei | rum',
  misgivings: {
    seconds: '(eine/ne/1/einen/ein/) (sekunde/moment/augenblick) | sekunden | sek',
    noPlace: 'am | bis | bis zum',
    sequels: 'jetzt | nun | dann | und | weiter mit | als nachstes',
    itIs: 'es ist | das ist',
    next: 'als nachstes | ist dran | kommt jetzt',
    clock: 'um | gegen | es ist | ab | seit',
    clockAfter: 'vor | nach',
    noProgress: 'seite | raum | unter | bis zu | in',
    compares: 'wie',
    ages: 'ich bin | bin',
    noYes:
      'tschuss | ciao | bis dann | bis spater | na ja | naja | ach ja | tja | ach so | soweit | kein problem',
    hardlyYes: 'bitte | danke',
    everyday: `
        essen | prasentation | prasentationen | arbeit | buro | feuer | zeit | tag | woche | hilfe | bericht
        verhandlung | verhandlungen
    `,
    somebody: 'kollege | kollegin | freund | chef',
    did: 'ist | hat | war',
    manyGreeted:
      '(hallo/liebe/hi/guten morgen/moin/) (alle/zusammen/team/leute/kollegen/kolleginnen/mitarbeiter)',
    greetings: 'hallo | hi | liebe | lieber | guten morgen | moin',
    orders: 'abschliessen | starten | beginnen | beenden | schliesse | beginne | starte | beende | erledige',
    otherwise: `
        (ich/) bin (total/vollig/so/ganz/) (geschafft/erledigt)
        fix und fertig
        das ist (das/der/die/mein/unser/) (ziel/plan/idee/traum/hoffnung/frage/problem/witz/regel/vorgabe)
        gut gemacht
    `,
    began: 'angefangen | begonnen | gestartet',
    startsElse: '(fang/beginne/starte) (mit/bei) (mir/uns)',
    congratulations: 'gluckwunsch | herzlichen gluckwunsch | gratuliere | bravo | gut gemacht',
    owned: 'mein | meine | die | das | unsere',
    courses: 'kurs | schulung | modul',
    noUndo: 'gestern',
  },
  articles: 'der | die | das | den | dem',
  contractions: '',
  all: 'alle',
  as: 'als',
  it: `
    es | das | den | diesen | dieses | diese
    den kurs
    diesen kurs
    der kurs
    dieser kurs
    denselben
  `,
  other: 'der andere | den anderen | die andere | das andere | andere | den anderen kurs | der andere kurs',
  ordinalPrefix: 'nummer | nr',
  ordinals: {
    erste: 1,
    ersten: 1,
    erster: 1,
    zweite: 2,
    zweiten: 2,
    zweiter: 2,
    dritte: 3,
    dritten: 3,
    dritter: 3,
    vierte: 4,
    vierten: 4,
    funfte: 5,
    funften: 5,
    letzte: -1,
    letzten: -1,
    letzter: -1,
  },
  ordinalSuffix: 'kurs',
  both: 'beide | beides | alle beide | die beiden',
  interjections: `
    verdammt | verdammte | verdammten | scheisse | mann | boah | puh
    na ja
    naja | ach | ah | oje | mensch
    gott sei dank
    mein gott
  `,
  remarks: 'was fur ein | was fur eine | so ein | so eine | gott sei dank',
  scores: 'bestanden mit',
  gotScore: 'bekam',
  plans: 'rest morgen | den rest morgen | der rest morgen | mache morgen weiter | morgen mehr | spater mehr',
  smallTalkWords: `
    es das war ist so sehr echt wirklich gut super toll klasse langweilig lang interessant einfach schwer
    anstrengend endlich hat spass gemacht und aber ganz schon
  `,
  praise: 'klingt gut | sieht gut aus | klingt interessant',
  ambiguous: 'abgehakt | erledigt mit',
  salutations: 'sehr geehrte | sehr geehrter | liebe | lieber',
  signOffs: `
    (mit/) (freundlichen/besten/lieben/vielen) gruessen
    (freundliche/beste/liebe/viele) grusse
    mfg | lg | vg
    freundlichen grussen
  `,
  reasons: 'weil ich | da ich',
  recordRequests: `
    trag es ein
    trage es ein
    bitte eintragen
    eintragen | aktualisieren
    aktualisiere es
    aktualisiere das
    vermerke es
    vermerken | speichern
    speichere es
  `,
  contrasts: 'aber',
  corrections: `
    nein | ne | nee | quatsch | moment
    ich meine
    ich meinte
    sorry | entschuldigung | oder | vielmehr
    besser gesagt
    halt
  `,
  courtesies: `
    bitte | danke | vielen dank
  `,
  polite: `
    danke schon
  `,
  shorthand: { u: 'und', nich: 'nicht', nix: 'nichts' },
  and: 'und | und dann | sowie | ausserdem | aber',
  smallTalk: `
    (es/das/) war (echt/ganz/sehr/ziemlich/recht/so/) (gut/super/toll/interessant/langweilig/ok/okay/nett/prima/
      leicht/einfach/schwer/anstrengend/spannend/lang/kurz/hilfreich)
    hat spass gemacht
    endlich geschafft
  `,
  percent: 'prozent | vom hundert',
  numbers,
  fractions: {
    halb: 50,
    halfte: 50,
    'die halfte': 50,
    'zur halfte': 50,
    'halb fertig': 50,
    viertel: 25,
    'ein viertel': 25,
    'einem viertel': 25,
    'drei viertel': 75,
    dreiviertel: 75,
    'ein drittel': 33,
    'einem drittel': 33,
    'zwei drittel': 67,
    ganz: 100,
    komplett: 100,
  },
  vagueAmounts: {
    'fast fertig': 90,
    'beinahe fertig': 90,
    'fast geschafft': 90,
    'fast durch': 90,
    'fast abgeschlossen': 90,
    'fast erledigt': 90,
    'grosstenteils fertig': 80,
    'teilweise fertig': 50,
    'so gut wie fertig': 95,
    'ein bisschen von': 10,
    'das meiste von': 80,
  },
  approximately: 'etwa | ungefahr | rund | circa | ca | genau | zu | bei',
  exactly: 'genau | zu | bei',
  unclear: `
    mehr als
    uber
    weniger als
    unter | mindestens | hochstens | fast | beinahe | knapp | zwischen | ubrig | weitere
    noch offen
    noch ubrig
    minus
  `,
  remaining: 'noch | ubrig | noch offen | noch ubrig | fehlen | fehlen noch',
  stillToDo: 'ubrig | fehlen | fehlt | fehlen noch | noch offen | restliche | restlichen | verbleibend',
  outOf: 'von | aus',
  units: `
    module | modulen | modul | lektionen | lektion | kapitel | kapiteln | einheiten | teile | teilen
    abschnitte | abschnitten | videos | schritte | schritten | aufgaben
  `,
  through: 'durch | fertig | erledigt | abgeschlossen | geschafft',
  in: 'in | bei | von | mit',
  upTo: 'auf | bei | zu | =',
  assigning: {
    verbs: 'weise zu | weise | zuweisen | teile zu | teile',
    to: '',
    toName: 'an | fur',
    everybody: '(mein/meinem/das/dem/) team | alle | allen | (alle/allen) (meine/meinen/im team)',
    by: 'bis | bis zum | bis spatestens | fallig am | fallig bis | spatestens | frist',
    note: 'notiz | hinweis | weil | kommentar | mit der notiz',
    required: 'pflicht | verpflichtend | erforderlich | obligatorisch | verbindlich',
    recommended: 'empfohlen | freiwillig | optional | empfehlung | empfiehl | empfehle',
    recommend: 'empfiehl | empfehle',
  },
  moreTime: {
    ask: `
      brauche
      ich brauche
      wir brauchen
      ich mochte
      ich hatte gern
      ich bitte um
      bitte um
      gib mir
      kann ich
      konnte ich
      ich benotige
      benotige
    `,
    open: 'mehr zeit | etwas mehr zeit | eine verlangerung | verlangerung | aufschub | langer zeit',
    spans: {
      'einen tag mehr': 1,
      'noch einen tag': 1,
      'ein tag mehr': 1,
      'zwei tage mehr': 2,
      '2 tage mehr': 2,
      'noch zwei tage': 2,
      'drei tage mehr': 3,
      '3 tage mehr': 3,
      'noch ein paar tage': 3,
      'eine woche mehr': 7,
      '1 woche mehr': 7,
      '(noch/) ne (ganze/) woche (mehr/langer/)': 7,
      'noch eine woche': 7,
      'eine weitere woche': 7,
      'eine woche langer': 7,
      'zwei wochen mehr': 14,
      '2 wochen mehr': 14,
      'noch zwei wochen': 14,
      'zwei weitere wochen': 14,
      'einen monat mehr': 30,
      'noch einen monat': 30,
    },
    extend: 'verlangere | verlangern | verschiebe',
    deadline: 'frist | die frist',
    forWhat: 'fur | fuer | bei | mit',
  },
  saves: 'speichere | speicher | speichern',
  aspectWords: {
    duration: 'wie lange | dauert | dauer | minuten | stunden',
    level: 'niveau | schwer | schwierig | anfanger | fortgeschrittene',
  },
  aboutCourse: {
    subject: `
      worum geht es (in/bei/im)
      worum geht es
      worum gehts (in/bei/im/)
      wovon handelt
      was lerne ich (in/bei/im/mit)
      was lernt man (in/bei/im/mit)
      was ist der inhalt von
      was behandelt
    `,
    duration: `
      wie lang ist
      wie lange dauert
      wie lange geht
      wie lange brauche ich fur
      wie viel zeit brauche ich fur
      wie viele (stunden/minuten) dauert
      dauer von
      wie lang
      wie lange
    `,
    level: `
      wie (schwer/schwierig/leicht/anspruchsvoll) ist
      ist … (schwer/schwierig/leicht/anspruchsvoll)
      ist … fur (anfanger/fortgeschrittene)
      welches niveau hat
      niveau von
    `,
    skills: `
      welche (fahigkeiten/kenntnisse) vermittelt
      welche (fahigkeiten/kenntnisse) lerne ich (in/bei/mit)
    `,
    language: `
      in welcher sprache ist
      auf welcher sprache ist
      welche sprache hat
      sprache von
    `,
    easier: `
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) (etwas/was) (einfacheres/leichteres) (als/)
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) einen (einfacheren/leichteren) kurs (als/)
      (einfacher/leichter) als
    `,
    harder: `
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) (etwas/was) (schwereres/schwierigeres/anspruchsvolleres) (als/)
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) etwas fur fortgeschrittene
      (schwerer/schwieriger) als
    `,
    shorter: `
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) (etwas/was) kurzeres (als/)
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) einen kurzeren kurs (als/)
      kurzer als
    `,
    similar: `
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) (etwas/was) (ahnliches/ahnliches wie/wie)
      (gibt es/hast du/haben sie/zeig mir/zeige mir/) ahnliche kurse (wie/)
    `,
  },
  inLanguage: {
    before: 'auf | in',
    open: 'gibt es | gibts | ist | hast du | haben sie | kann ich',
    filler: 'auch | verfugbar | es | das | den kurs | machen | eine version von',
  },
  reminding: {
    open: `
      erinnere mich | erinner mich | erinnern sie mich
      (setze/setz/erstelle/stelle/stell) (mir/) (eine/noch eine) erinnerung
      eine erinnerung
    `,
    not: `
      erinnere mich nicht
      erinnern sie mich nicht
    `,
    about: `
      an | fur | zu | daran | dass ich | mit | an den | an die | an das | zu machen | zu beenden | zu starten
      weiterzumachen | machen soll | abschliessen soll | mache | machen muss
    `,
    in: 'in',
    every: 'jeden | jede | immer am | jeweils am',
    everyOther: 'jeden zweiten | alle zwei | alle 2 | jede zweite',
    daily: 'jeden tag | taglich',
    weekly: 'jede woche | wochentlich | einmal die woche',
    workdays: '(an/) (werktagen/arbeitstagen/wochentagen) | werktags | jeden werktag | jeden arbeitstag',
    all: 'alles | alle kurse | meine kurse | mein lernen | alles offene',
    remove: `
      (losche/losch/entferne/streiche) (die/meine/diese/alle/) (erinnerung/erinnerungen) (an/fur/zu)
    `,
  },
  weekdays: {
    montag: 1,
    dienstag: 2,
    mittwoch: 3,
    donnerstag: 4,
    freitag: 5,
    samstag: 6,
    sonnabend: 6,
    sonntag: 7,
  },
  recurringDays: {
    montags: 1,
    dienstags: 2,
    mittwochs: 3,
    donnerstags: 4,
    freitags: 5,
    samstags: 6,
    sonntags: 7,
  },
  weekends: 'wochenende | wochenenden | das wochenende | am wochenende | an wochenenden',
  pausing: {
    snooze: `
      snooze | schlummern | pausiere | stelle zuruck | verschieb die erinnerung an | erinnere mich erst wieder an
      (pausiere/verschiebe) (die/meine/) (erinnerung/erinnerungen) (an/)
    `,
    away: `
      (ich bin/bin) (weg/nicht da/im urlaub/abwesend/in elternzeit/krank/krankgeschrieben/ausser haus/unterwegs)
      (im urlaub/abwesend)
    `,
    from: 'vom | ab | von | ab dem',
    until: 'bis | bis zum | bis zu | bis einschliesslich',
    for: 'fur | fuer | die nachsten',
    all: 'alles | alle | alle erinnerungen | die erinnerungen | erinnerungen',
  },
  quiet: {
    open: `
      (schreib/schreibe/schreiben sie) mir (nicht/nichts/keine nachrichten)
      (stor/store/storen sie/erinnere) mich nicht
      keine (nachrichten/erinnerungen)
      (ruhe/sei ruhig/bitte ruhe)
    `,
    only: `
      (schreib/schreibe) mir nur
      erinnere mich nur
      nur nachrichten
    `,
    before: 'vor',
    after: 'nach | ab',
    on: 'am | an | freitags am | uber das',
  },
  daySpans: {
    'einen tag': 1,
    'eine woche': 7,
    'ein paar tage': 3,
    'einen monat': 30,
  },
  dayUnits: { tag: 1, tage: 1, tagen: 1, woche: 7, wochen: 7, monat: 30, monate: 30, monaten: 30 },
  spareTime: {
    has: `
      (ich habe/hab/habe/ich hab/ich hatte) (nur/etwa/ungefahr/gerade/noch/jetzt/)
      was kann ich in
      was (schaffe ich/geht) in
      (etwas/was/irgendwas) (fur/in)
      was (passt/geht) in
    `,
    free: 'zeit | frei | ubrig | jetzt | noch | zum lernen | machen | lernen | schaffen | tun | freie zeit',
    quick: `
      (etwas/was/irgendwas/gibt es etwas/hast du etwas/gib mir etwas) (kurzes/schnelles)
      (ein/einen) (kurzer/kurzen) kurs
      was kann ich schnell (machen/lernen)
      was geht schnell
    `,
  },
  planning: {
    open: `
      plane | plan | planen | reserviere | blocke | blockiere | reservieren
      (plane/plan/reserviere/blocke/blockiere/finde) (mir/) (zeit/etwas zeit) (fur/)
      (plane/plan/reserviere/blocke/blockiere) mir
    `,
    forWhat: 'fur | fuer | mit',
    on: 'am | an | fur | den | ab | diesen',
    filler: 'zeit | mir | ein | einen termin | termin | in meinem kalender | im kalender | ab | von',
  },
  lengths: {
    'eine halbe stunde': 30,
    'halbe stunde': 30,
    'eine stunde': 60,
    'einer stunde': 60,
    'einer halben stunde': 30,
    'eineinhalb stunden': 90,
    anderthalb: 90,
    'anderthalb stunden': 90,
    'eine viertelstunde': 15,
    'einer viertelstunde': 15,
    'eine dreiviertelstunde': 45,
    'ein paar minuten': 10,
  },
  minutes: 'minute | minuten | min',
  hours: 'stunde | stunden | std | h',
  timeOfDay: {
    at: 'um | gegen | ab',
    after: 'uhr',
    am: '',
    pm: '',
    parts: {
      'heute abend': 18,
      fruh: 9,
      morgens: 9,
      vormittag: 9,
      vormittags: 9,
      'am vormittag': 9,
      mittag: 12,
      mittags: 12,
      'am mittag': 12,
      nachmittag: 14,
      nachmittags: 14,
      'am nachmittag': 14,
      abend: 17,
      abends: 17,
      'am abend': 17,
    },
  },
  abbreviations: 'nr. | ca.',
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: '',
  period: { days: 'tage | tagen', to: 'bis' },
  dates: { chrono: 'de' },
  tag: 'de',
  languages: {
    de: 'deutsch',
    en: 'englisch',
    es: 'spanisch',
    fr: 'franzosisch',
    it: 'italienisch',
    pt: 'portugiesisch',
    nl: 'niederlandisch',
  },
  lookalikes: `
    sehen | stärke | standard | stand | finden | feuer | kurz | karte | mehrwert | leiter | markt | marke | marken
    fertigung | abschluss | durchschnitt | seine | eine
  `,
};
