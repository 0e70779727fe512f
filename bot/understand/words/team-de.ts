import type { TeamWords } from './team-words.ts';

export const team: TeamWords = {
  cues: `
    team
    mannschaft
    zuweisen
    zuweise
    weise
    erinnere
    erinnern
    erinnerung
    alle
    wer
    wen
    ihr
    ihm
    sie
    er
    überfällig
    verspätet
    anfragen
    anträge
    verlängerung
    bericht
    organisation
    unternehmen
    mitarbeiter
    kollegen
    zurückziehen
    status
    steht
    abteilung
  `,
  assign: `
    zuweisen
    zuweise
    weise
    zugewiesen
    gib
    gebt
    geben
    bekommt
    bekommen
    soll
    sollen
    braucht
    brauchen
    zuteilen
    teile
    anmelden
    melde
    kriegt
    kriegen
    empfehle
    empfiehl
    schicke
    schick
  `,
  assignWord: `
    weise
    zuweisen
    zuweise
    zugewiesen
  `,
  imperatives: `
    weise
    gib
    zeige
    zeig
  `,
  remind: `
    erinnere
    erinnern
    erinnerung
    erinnerungen
    anstupsen
    stups
    mahne
    mahnen
    nachfassen
    nachhaken
  `,
  withdraw: `
    zurückziehen
    ziehe zurück
    zieh zurück
    entziehen
    entziehe
    entferne
    entfernen
    lösche
    löschen
    streiche
    streichen
    storniere
    stornieren
    wegnehmen
    abmelden
    zurücknehmen
  `,
  unneeded: `
    braucht nicht
    braucht kein
    braucht keine
  `,
  away: `
    weg
    nimm
    zurück
    ab
  `,
  move: `
    verschiebe
    verschieben
    verlängere
    verlängern
    verlängerung
    verlege
    verlegen
    frist verlängern
    mehr zeit für
    neue frist
    neues datum
    fällig machen
    vorziehen
    ziehe vor
    aufschieben
    verlängert
  `,
  puts: `
    setze
    stelle
  `,
  putsTo: `
    auf
  `,
  later: `
    mehr
    länger
    später
    zusätzlich
    weitere
    extra
  `,
  earlier: `
    früher
    eher
    vorziehen
  `,
  view: `
    wie weit
    wie viele
    wie viel
    wie
    status
    stand
    fortschritt
    zeige
    zeig
    zeig mir
    liste
    übersicht
    wo steht
    wo stehen
    was hat
    was ist
    was fehlt
    wann
    welche
    wer
    wen
    wem
    hat
    haben
    ist
    sind
    offen
    fertig
    erledigt
    abgeschlossen
    begonnen
    angefangen
    kurse
    zahlen
    anzahl
    prozent
    vergleiche
    gegen
    bericht
    noch
    wieder
    nicht begonnen
    fehlt
    fehlen
    schon
  `,
  teamView: `
    team
    mein team
    das team
    meine leute
    wie läuft es
    wie steht mein team
    teamstatus
    teamübersicht
    meine mannschaft
  `,
  teamAlone: `
    status
    stand
    überblick
  `,
  overdueView: `
    überfällig
    verspätet
    im verzug
    im rückstand
    zu spät
    hinterher
    hilfe braucht
    braucht hilfe
    am schlechtesten
    rückstand
  `,
  troubled: `
    hilfe
    unterstützung
    sorgen
    zurück
    probleme
  `,
  finishedView: `
    fertig
    alles fertig
    alles erledigt
    alles abgeschlossen
    durch
    ist durch
    abgeschlossen
  `,
  throughView: `
    alles (fertig/abgeschlossen/erledigt)
  `,
  requests: `
    anfrage
    anfragen
    antrag
    anträge
    bitten um mehr zeit
    bittet um mehr zeit
    mehr zeit
    fristverlängerung
    fristverlängerungen
    verlängerungen
    will mehr zeit
    wollen mehr zeit
    um mehr zeit gebeten
  `,
  wantsTime: `
    bittet
    will
    möchte
  `,
  requestView: `
    was will
    was möchte
    bis wann
    warum
    grund
    begründung
    wie lange
    was hat
    zeig
    was genau
  `,
  everyone: `
    alle
    alle meine leute
    das ganze team
    ganze team
    ganzes team
    dem ganzen team
    das gesamte team
    gesamte team
    mein team
    meinem team
    jeder
    jeden
    jedem
    allen
    sämtliche
    meine leute
    meinen leuten
    alle mitarbeiter
    allen mitarbeitern
    die ganze mannschaft
  `,
  theRest: `
    (die/alle/alle die) (anderen/übrigen)
    der rest
  `,
  except: `
    außer
    bis auf
    ohne
    mit ausnahme von
    abgesehen von
    aber nicht
  `,
  exceptAfter: `
    ausgenommen
    ausgeschlossen
    befreit
  `,
  already: `
    schon
    bereits
  `,
  hasDone: `
    hat
    haben
    gemacht
    erledigt
  `,
  joining: `
    und
    oder
    für
    die
    der
    den
    auch
  `,
  overdue: `
    überfällig
    überfälligen
    die überfälligen
    alle überfälligen
    wer überfällig ist
    im verzug
    verspätete
    die verspäteten
    säumige
    alle säumigen
  `,
  unfinished: `
    nicht fertig
    nicht abgeschlossen
    noch nicht abgeschlossen
    noch nicht fertig
    nicht gemacht
    nicht erledigt
    nicht beendet
    noch offen
    noch nicht gemacht
    fehlt noch
  `,
  unfinishedAfter: `
    nicht abgeschlossen
    nicht fertig
    nicht gemacht
    noch offen
    noch nicht abgeschlossen
    nicht beendet
    noch nicht fertig
    noch nicht gemacht
    nicht abgeschlossen haben
  `,
  both: `
    beide
    beiden
    die beiden
    zwei
  `,
  her: `
    ihr
    sie
    ihm
    er
    ihn
    ihre
    ihren
    seine
    seinen
    diese person
  `,
  this: `
    das
    dies
    dieser
    diesen
    dieser kurs
    diesen kurs
    der kurs
    den kurs
    es
    dasselbe
    hier
    davon
  `,
  required: `
    pflicht
    verpflichtend
    verbindlich
    obligatorisch
    als pflicht
    zwingend
    verpflichtet
    vorgeschrieben
    ist pflicht
    pflichtkurs
  `,
  hasTo: '',
  hasToBe: '',
  recommended: `
    empfohlen
    empfehlung
    als empfehlung
    freiwillig
    optional
    keine pflicht
    nicht verpflichtend
    nicht verbindlich
    kein muss
    empfehle
    empfiehl
    nicht pflicht
    wenn sie mag
    wenn er mag
    vorschlag
  `,
  note: `
    notiz
    hinweis
    bemerkung
    mit der notiz
    mit dem hinweis
    mit notiz
    kommentar
    sag ihm
    sag ihr
    schreib dazu
    mit der bemerkung
  `,
  says: '',
  denial: `
    nicht
    kein
    keine
  `,
  grant: `
    ja
    genehmigt
    bewilligt
    passt
    in ordnung
    einverstanden
    klar
    gerne
    von mir aus
    erlaubt
    natürlich
    ja gerne
    na gut
    geht klar
    (sie/er) darf (/das/es)
    soll (sie/er) (haben/es haben/die zeit haben)
    (ist/das ist/ist für mich) (ok/okay/in ordnung/genehmigt/bewilligt/gut so)
    ich (genehmige/erlaube/bewillige) (/es/das)
    stattgegeben
    meinetwegen
    genehmigen
    bewilligen
    genehmige (es/das)
  `,
  decline: `
    nein
    abgelehnt
    leider nein
    geht nicht
    nicht möglich
    kommt nicht in frage
    lehne ab
    ablehnen
    auf keinen fall
    leider nicht
    das geht (/leider) nicht
    geht leider nicht
    ich lehne ab
    nicht genehmigt
    wird abgelehnt
    nö
    nee
    keine verlängerung
    ablehnen bitte
  `,
  unable: `
    kann nicht
    kann leider nicht
  `,
  denies: 'nicht | nie | kein | keine',
  thanked: `
    (ok/okay/gut) (danke/vielen dank)
  `,
  gives: `
    (gib/geben sie/gebe/verlängern/verlängere/verlängert/verlängerung)
    (sie/er) (darf/bekommt/kriegt/hat zeit)
    hat zeit
    bekommt zeit
  `,
  greets: `
    (ok/okay/gut/also/hallo/hi/liebe/guten morgen/guten tag/guten abend/servus/moin/danke)
  `,
  hardlyYes: '(das ist/ist/es ist) (ok/okay/gut/in ordnung) (danke/) | (hallo/hi) ja | ja (hallo/hi)',
  notFor: 'nicht (fur/)',
  dueOn: 'fallig (am/bis/) | neue frist | neues datum',
  judges: 'nur | erst | super | toll | halb',
  justOk: `
    (ok/okay/gut/klar/passt/na gut/gerne/geht klar) (/dann)
  `,
  asDone: `
    (/als) (erledigt/fertig/abgeschlossen)
  `,
  myCourse: `
    mein
    meine
    meinen
  `,
  addressed: `
    kolleginnen
    kollegen
    liebe alle
    neuen
    azubis
    praktikanten
    für den (vertrieb/einkauf/empfang)
  `,
  proceeds: `
    (zuweisen/abschicken/senden/bestätigen/los)
    schick es ab
    mach das
  `,
  thanks: `
    danke
    dankeschön
    vielen dank
    merci
    besten dank
  `,
  besideAnswer: `
    bitte
    danke
    vielen dank
    (/es) tut mir (/sehr) leid
    leider
    guten morgen
    guten tag
    hallo
    also
    dann
    aber
    und
    auch
    für
    an
    ihr
    ihm
    ihnen
    den
    die
    beide
    beiden
    (die/ihre/seine/der/ihrer/seiner) (anfrage/bitte/verlängerung)
    (die/mehr/zusätzliche) zeit
    (sag/sagen sie) (ihr/ihm/ihnen)
    gib (ihr/ihm/ihnen)
    nur
  `,
  endsOn: `
    bis
    bis zum
    bis zur
    bis spätestens
    spätestens
  `,
  onlyTo: `
    nur
    nur bis
    spätestens
    höchstens
    maximal
    nicht länger
    nicht später
    keinen tag länger
  `,
  leadsOn: `
    und
    aber
    oder
    für
    an
    die
    weil
  `,
  because: `
    weil
    da
    denn
  `,
  opensReason: `
    sorry
    leider
    aber
    weil
    denn
    da
    tut mir leid
  `,
  justNo: `
    nein
    nö
    nee
  `,
  otherThing: `
    falsch
    falsche
    falschen
    falscher
    falsches
    seite
    link
    kaputt
    leer
    knopf
    schaltfläche
    bildschirm
    tippfehler
    andere
    anderer
    anderes
    name
    spät
  `,
  refusalReasons: `
    audit
    prüfung
    prüfer
    inspektion
    frist
    fristen
    stichtag
    pflicht
    verpflichtend
    vorschrift
    vorgeschrieben
    gesetzlich
    gesetz
    quartal
    quartalsabschluss
    jahresabschluss
    abschluss
    monatsende
    jahresende
    zertifizierung
    hochsaison
    (hatte/hatten/hat) (/schon/bereits) (/über/mehr als) (zwei/drei/vier/fünf/sechs/2/3/4/5/6/genug/mehrere) (wochen/monate/tage/zeit/verlängerungen/verlängerung)
    genug zeit
    lange genug
    zu spät
    dringend
  `,
  subjects: `
    sie
    er
    es
    wir
  `,
  articles: `
    die
    der
    das
    ihr
    ihre
    sein
    seine
    unser
    unsere
  `,
  ownReasons: `
    ich brauche (sie/ihn/alle)
  `,
  noReason: `
    dies
    diese
    hier
    nichts
    lass
    gib
    mach
    sag
    frag
    schick
    zeig
    bitte
  `,
  states: `
    ist
    sind
    war
    waren
    hat
    haben
    hatte
    hatten
    muss
    müssen
    braucht
    brauchen
    kommt
    beginnt
    endet
    wird
    werden
  `,
  writer: `
    ich
    mir
    mich
    mein
    meine
    du
    dir
    dich
  `,
  furtherOn: `
    tag
  `,
  add: `
    auch
    und
    dazu
    hinzu
    hinzufügen
    füge
    vergessen
    ebenfalls
    plus
    außerdem
  `,
  drop: `
    ohne
    nicht
    raus
    heraus
    streiche
    weglassen
    lass weg
    entferne
    doch nicht
    außer
  `,
  instead: `
    stattdessen
    lieber
    statt
    besser
    mach
    ändere
    korrigiere
    doch
    eigentlich
  `,
  notOnDay: `
    nicht
    statt
  `,
  inPlaceOf: `
    statt
    anstatt
    anstelle von
  `,
  swap: `
    tausche
    ersetze
  `,
  undo: `
    rückgängig
    rückgängig machen
    zurücknehmen
    nimm zurück
    (mach/mache/machen sie) (das/es/die zuweisung) (/bitte/wieder/bitte wieder) rückgängig
    (nimm/nehmen sie) (das/es/die zuweisung) (/bitte/wieder/bitte wieder) zurück
  `,
  saysUndo: `
    rückgängig
  `,
  mistaken: `
    (/das/es) war (falsch/ein fehler/ein versehen/zu früh)
    versehentlich
    aus versehen
    (/die) falsche (person/leute/personen)
    falscher kurs
    mein fehler
  `,
  besideUndo: `
    bitte
    danke
    (oh/ach) (/nein/je/gott)
    hoppla
    ups
    entschuldigung
    das
    es
    die zuweisung
    (/die) letzte (änderung/zuweisung)
    machen
    wieder
    sofort
    und
    (kannst/könntest) du
    (können/könnten) sie
  `,
  halts: `
    warte
    warten
    moment
    einen moment
    halt
    stopp
    noch nicht
  `,
  asksReply: '',
  unmeant: `
    wenn
    falls
    sofern
    vorausgesetzt
    sobald
    wäre
    hätte
    hätten
    würde
    würden
    könnte sein
    angenommen
    scherz
  `,
  hearsay: `
    sagt
    sagte
    hat gesagt
    behauptet
    meint
    meinte
    schreibt
    schrieb
    angeblich
    laut
    erzählt
    erzählte
  `,
  plans: `
    ich werde
    wir werden
    werde ich
    nächste woche werde
    ich will
    ich wollte
    ich plane
    habe vor
    demnächst
    irgendwann
    nächstes jahr
    nächstes quartal
    ich muss noch
  `,
  defer: `
    später
    überlegen
    mal sehen
    noch nicht
    warte
    nachdenken
    muss prüfen
    weiß nicht
    melde mich
    bespreche
    gleich
  `,
  own: `
    mein eigener
    meine eigenen
    meinen eigenen
    ich selbst
    erinnere mich
    erinner mich
    meine kurse
    ich habe
    von meiner liste
  `,
  negation: `
    nicht erinnern
    erinnere nicht
    nicht zuweisen
    weise nicht
    bitte nicht
    bloß nicht
    niemand
    niemandem
    keiner
    keinem
    keine erinnerung
    nichts zuweisen
    sende nichts
    schicke nichts
    nicht nötig
    niemals
  `,
  turn: `
    sondern
    aber
    nur
    stattdessen
  `,
  thereafter: `
    dann
    danach
  `,
  opinion: `
    soll ich
    sollen wir
    sollte ich
    sollten wir
    meinst du
    glaubst du
    wäre es
    ist es zu früh
    darf ich
  `,
  weighs: `
    sollte
    soll
  `,
  how: `
    wie kann ich
    wie weise ich
    wie mache ich
    wie erinnere ich
    wie funktioniert
    wie nehme ich
    wie gebe ich
    wie ziehe ich
  `,
  howWorks: `
    wenn ich
    kann ich
  `,
  explains: `
    bedeutet
    unterschied
    benachrichtigt
  `,
  about: `
    worum geht es
    worum geht
    was ist in
    inhalt
    wie lange dauert
    wie schwer
    was lernt man
  `,
  report: `
    bericht
    gesamtbericht
    gesamtzahlen
    gesamtübersicht
    auswertung
    unternehmensbericht
    gesamtstand
    kennzahlen
  `,
  department: `
    abteilung
    abteilungen
    nach abteilung
    pro abteilung
    je abteilung
    nach bereich
    pro bereich
    nach führungskraft
    nach standort
  `,
  organisation: `
    organisation
    unternehmen
    firma
    ganze firma
    im ganzen unternehmen
    unternehmensweit
    firmenweit
    konzern
    konzernweit
    belegschaft
  `,
  export: `
    exportieren
    csv
    herunterladen
    als datei
    als excel
    rohdaten
    download
  `,
  completion: `
    abschlussquote
    quote
    abschluss von
    abschlüsse
    erfüllungsgrad
    abschlussrate
  `,
  mine: `
    mein team
    meinem team
    in meinem team
    meiner leute
    meine leute
    nur meine
  `,
  titles: `
    herr
    frau
    hr
    fr
  `,
  notNames: '',
  polite: `
    bitte
    wenn möglich
    wenn es geht
    wenn du kannst
    könntest du
    könnten sie
    kannst du
    können sie
    ich möchte
    ich hätte gern
    ich hätte gerne
    wäre es möglich
    sei so gut
    sei so nett
    danke
    vielen dank
    würdest du
    würden sie
    möchte ich
    guten morgen
    guten tag
  `,
  insists: `
    bitte mach das
  `,
  asking: `
    wer
    wen
    wem
    wessen
    was
    welche
    welcher
    welches
    wann
    wo
    wie
    hat
    haben
    ist
    sind
    gibt es
    zeig
    zeige
    zeig mir
    zeigen sie mir
    liste
    steht
    wie viele
    wie weit
    vergleiche
  `,
  interrogatives: `
    wie viele
    wie weit
    wer
    wen
    wann
    was hat
    was fehlt
    status
    stand
    fortschritt
    anzahl
    prozent
    schon
    oder nicht
  `,
  counts: `
    wie viele
    prozent
  `,
  asksFor: `
    kannst du
    könntest du
    können sie
    könnten sie
    würdest du
  `,
  mayI: 'kann ich | darf ich | könnte ich',
  who: `
    wer
    wen
    wem
    wie viele
    jemand
  `,
  those: `
    alle
    alle die
    die
    diejenigen
    wer
    jeder der
    alle jene
  `,
  openings: '',
  courseWord: `
    kurs
    schulung
  `,
  fillers: `
    an
    für
    den
    die
    das
    dem
    der
    ein
    eine
    einen
    und
    von
    mit
    auf
    im
    zu
    zum
    zur
    kurs
    kurse
    schulung
    ist
    sind
    dann
    noch
    mal
    jetzt
    am
    sich
    ihn
    ihren
    seinen
    meinem
    mein
    meine
    dazu
    machen
    um
  `,
  toWhom: `
    an
    für
    von
    erinnere
    gib
    wie weit ist
    zeig
    zeig mir
    wie steht
    bei
  `,
  needing: `
    braucht
    bekommt
    will
    möchte
    soll
    muss
    hat
    benötigt
  `,
  spelling: {
    überfällig: 'ueberfaellig',
    verlängere: 'verlaengere',
    zurück: 'zurueck',
  },
  nicknames: {
    johannes: 'hannes',
    andreas: 'andi',
    matthias: 'matze',
  },
  days: {
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
    months: [
      'januar',
      'februar',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
    by: 'bis | bis zum | bis zur | bis spätestens | spätestens | am | zum | fällig am | fällig | vor | bis ende | von | auf',
    next: 'nächsten | nächste | nächster | kommenden',
    coming: 'diesen | diese | dieser',
    nextWeek: 'nächste woche | nächster woche',
    endOf: 'ende des | ende | ende der | zum ende des | bis ende des',
    startOf: 'anfang | anfang des',
    midOf: 'mitte | mitte des',
    nextMonth: 'nächsten monats | nächster monat',
    feasts: { weihnachten: 1224, silvester: 1231 },
    month: 'monats | monat',
    year: 'jahres | jahr',
    week: 'woche',
    quarter: 'quartals | quartal',
    in: 'innerhalb von | binnen',
    fromToday: 'ab heute | von heute an',
    fixed: {
      heute: 0,
      übermorgen: 2,
    },
    units: {
      tag: 1,
      tage: 1,
      tagen: 1,
      woche: 7,
      wochen: 7,
      monate: 30,
      monaten: 30,
    },
    spans: {
      'eine woche': 7,
      'eine weitere woche': 7,
      'noch eine woche': 7,
      'einen tag': 1,
      'zwei wochen': 14,
      'vierzehn tage': 14,
      'einen monat': 30,
      'eine woche mehr': 7,
    },
    ordinals: {
      ersten: 1,
      zehnten: 10,
      fünfzehnten: 15,
      zwanzigsten: 20,
      dreißigsten: 30,
    },
  },
};
