import type { TeamWords } from './team-words.ts';

const teens = 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(
  ' ',
);
const later = 'dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'.split(
  ' ',
);
const units = 'een twee drie vier vijf zes zeven acht negen'.split(' ');

/** "27ste", "3de", "eenentwintigste". */
const ordinals: Record<string, number> = { dertigste: 30, eenendertigste: 31 };
for (const [i, word] of [...teens, ...later].entries()) ordinals[word] = i + 1;
for (const [i, unit] of units.entries()) ordinals[`${unit}entwintigste`] = 21 + i;
for (let day = 1; day <= 31; day += 1) for (const end of ['ste', 'de']) ordinals[`${day}${end}`] = day;

/** Amounts of days, and the same with more of them. */
const spans: Record<string, number> = {
  'een dag': 1,
  'een week': 7,
  'een weekje': 7,
  'een maand': 30,
  'een maandje': 30,
  'een paar dagen': 3,
  'enkele dagen': 3,
  'een paar weken': 14,
  'veertien dagen': 14,
  'een halve maand': 15,
};
for (const [unit, days] of [
  ['dag', 1],
  ['dagje', 1],
  ['week', 7],
  ['weekje', 7],
  ['maand', 30],
] as const) {
  spans[`(nog/nog maar) (een/1) (hele/) ${unit}`] = days;
  spans[`(nog/) een (extra/bijkomende) ${unit}`] = days;
  spans[`(nog/) een ${unit} (extra/meer/later/langer/erbij)`] = days;
}
for (const [word, count] of [
  ['(twee/2)', 2],
  ['(drie/3/een paar/enkele)', 3],
  ['(vier/4)', 4],
  ['(vijf/5)', 5],
  ['(tien/10)', 10],
] as const) {
  spans[`nog ${word} dagen`] = count;
  spans[`${word} extra dagen`] = count;
}
for (const [word, count] of [
  ['(twee/2/een paar)', 2],
  ['(drie/3)', 3],
  ['(vier/4)', 4],
] as const) {
  spans[`nog ${word} weken`] = count * 7;
  spans[`${word} extra weken`] = count * 7;
}

/** What people say in Dutch who lead others, in the Netherlands and in Flanders. */
export const team: TeamWords = {
  cues: `
    team | ploeg | mensen | medewerkers | medewerker | teamleden | teamlid | werknemers | collegas | collega | personeel
    toewijzen | toegewezen | toewijzing | wijs | ken toe | herinner | herinneren | herinnering | herinneringen | por
    iedereen | allemaal | alle | allen | wie | wiens | haar | hem | hij | zij | ze | hen | hun | heeft | krijgt
    krijgen | te laat | over tijd | achterstallig | achter | achterstand | aanvragen | aanvraag | verzoeken | verzoek
    uitstel | verlenging | verleng
    rapport | rapportage | verslag | cijfers | organisatie | bedrijf | afdeling | afdelingen | intrekken | ingetrokken
    trek | status | stand | hoe ver | staat | afgerond door | exporteer | exporteren | csv | goedgekeurd | goedkeuren
    akkoord | afgewezen | afwijzen | dashboard
    overzicht | hulp nodig | percentage | afrondingsgraad | voltooiingsgraad | terugdraaien | ongedaan | we | ons | onze
    niemand | iemand | cursus voor | training voor | voortgang van | moet | moeten | hoeft | hoeven | mag | verzet
    verplaats | verschuif
  `,
  assign: `
    toewijzen | toegewezen | toe te wijzen | toewijzing | wijs | wijst | wijs toe | toekennen | ken | ken toe
    toegekend | geef | geeft | geven | gegeven | krijgt | krijgen | krijg | gekregen | moet | moeten | dient | dienen
    zet | schrijf | inschrijven | ingeschreven | aanmelden | meld | stuur | sturen
    bezorg | bezorgen | verdeel | deel uit | uitdelen | beveel | beveel aan | aanbevelen | aanbevolen | raad | aanraden
    aangeraden | voeg toe | toevoegen | heeft nodig | hebben nodig | nodig | kan gebruiken | kan best | mag doen
    mogen doen | mag volgen | mogen volgen | gaat doen | gaat volgen | gaan volgen | gaan doen
    laten doen | laten volgen | laten maken | aan de slag met | start voor | starten voor | plan in voor | moet volgen
    moet doen | te volgen | te doen | ook doen | erbij | boek | registreer | zou moeten | zouden moeten | toebedelen
    opleggen | leg op | opgelegd | smeer aan | gun
  `,
  assignWord:
    'toewijzen | toegewezen | toewijzing | toewijzingen | wijs | wijst | toekennen | toegekend | wijs toe | ken toe',
  imperatives:
    'wijs | geef | ken | toon | stuur | zet | schrijf | voeg | bezorg | bekijk | plan | registreer | meld | verdeel | gun | exporteer',
  remind: `
    herinner | herinneren | herinnering | herinneringen | herinnerd | herinner eraan | herinnert | reminder | reminders
    por | port | porren | porretje | spoor | spoor aan | aansporen | aanmanen | maan | maan aan | aanmaning | rappel
    rappelleren | seintje | een seintje | geef een seintje | stuur een seintje
    opporren | achter de vodden | achter de broek | achterna zitten | opvolgen | volg op | waarschuw | waarschuwen
    verwittig | verwittigen | attendeer | attenderen | tik op de vingers | duwtje | duwtje in de rug | zetje
    geef een zetje | zit achterna | ping | nudge | spreek aan | aanspreken op | op de hoogte brengen | laat weten
    stuur een bericht | stuur een mailtje | stuur een berichtje | jaag op | opjagen | even aan herinneren | memo
  `,
  withdraw: `
    intrekken | ingetrokken | trek | trek in | in te trekken | terugtrekken | trek terug | verwijder | verwijderen
    verwijderd | haal | haal weg | weghalen | weggehaald | haal eraf | schrap | schrappen | geschrapt | wis | wissen
    annuleer | annuleren | geannuleerd | neem af | afnemen | afgenomen | neem weg | wegnemen | ontneem | ontnemen
    uitschrijven | schrijf uit | uit voor | uit bij | uit van | af van | af bij | stoppen met | stopt met
    uitgeschreven | afmelden | afgemeld | afvoeren | laat vallen | maak los | bevrijd | verlos | ontsla | stel vrij
    vrijstellen | vrijgesteld | ontheffen | onthef | neem terug | terugnemen | teruggenomen | gooi eruit | gooi weg
    doe weg | wegdoen | kan weg | mag weg | kan eraf | mag eraf | kan eruit | mag eruit | niet langer nodig | hef op
    opheffen
  `,
  unneeded: `
    hoeft | hoeven | hoef | hoeft niet | hoeven niet | hoeft niet meer | hoeven niet meer | heeft niet nodig
    niet nodig | niet meer nodig | niet langer nodig | heeft geen | hebben geen | geen behoefte aan | is vrijgesteld van
    zijn vrijgesteld van | vrijgesteld van | niet van toepassing op | niet van toepassing voor | niet relevant voor
    moet niet meer | moeten niet meer
    niet meer te doen | niet te doen | niet meer te volgen | niet te volgen | moet geen | moeten geen | overbodig | overbodig voor
  `,
  away: 'weg | eraf | eruit | er af | er uit | afhalen',
  move: `
    verzet | verzetten | verplaats | verplaatsen | verplaatst | verschuif | verschuiven | verschoven | schuif | schuiven
    opschuiven | verleng | verlengen | verlengd | verlenging | verlenging voor | stel uit | uitstellen | uitgesteld
    uitstel | uit tot | uit naar | op naar | vervroeg | vervroegen | vervroegd | naar voren | naar achteren | naar later
    opgeschoven
    nieuwe deadline | nieuwe datum | nieuwe einddatum | andere deadline | andere datum | andere einddatum
    latere deadline | latere datum
    deadline (naar/op/wordt/is nu/verlengen/verzetten/verplaatsen/aanpassen/wijzigen/tot)
    einddatum (naar/op/wordt/is nu/wijzigen) | (wijzig/verander/pas/zet) de (deadline/einddatum/datum)
    (wijzig/verander) (haar/zijn/hun) (deadline/einddatum)
    meer tijd voor | geef meer tijd | meer tijd tot | extra tijd voor | extra tijd tot | geef extra tijd
    langer de tijd | krijgt tot | krijgen tot | heeft tot | hebben tot | mag tot | mogen tot | krijgt de tijd tot
    heeft de tijd tot | tijd tot | geef tot | respijt | kan wachten tot | mag wachten tot | moet naar | mag naar
    kan naar | gaat naar | heeft nu tot | doorschuiven | schuif door | herplan | herplannen
  `,
  puts: 'zet | breng | maak | plaats',
  putsTo: 'op | naar | tot | tot en met',
  later:
    'meer | langer | later | extra | nog | erbij | bijkomende | bijkomend | meer tijd | extra tijd | extra dagen | langer de tijd | uitstel | respijt',
  earlier: 'eerder | vroeger | vervroeg | vervroegen | naar voren | vooruit',
  view: `
    hoe ver | hoever | hoeveel | hoe | hoe gaat het met | hoe staat | hoe staat het met | hoe zit het met | hoe doet
    hoe vordert | status | stand | stand van zaken | voortgang | toon | toon me | laat zien | laat me zien | bekijk
    zien | zie | lijst | overzicht | waar staat | waar staan | waar zit | waar blijft | wat heeft | wat hebben | wat is
    wat zijn | wat moet | wat moeten | wat doet | wat staat | wat ontbreekt
    wanneer | welke | welk | wie | wiens | heeft | hebben | is | zijn | was | waren | staat | staan | loopt | lopen
    doet | doen | open | openstaand | openstaande | nog open | klaar | af | gedaan | afgerond | voltooid | begonnen
    gestart | cursussen | trainingen | cijfers | aantal | aantallen | percentage | procent | vergelijk | tegenover
    versus | rapport | nog | weer | alweer | niet begonnen | niet gestart | ontbreekt | ontbreken
    mist | missen | al | deadline | deadlines | datum | data | einddatum | detail | details | alles over | vertel over
    vertel me over | vertel me | vorderingen | vordert | huiswerk | op schema | bezig | check | iemand | terug
  `,
  teamView: `
    team | mijn team | het team | ons team | de ploeg | mijn ploeg | ploeg | mijn mensen | mijn medewerkers
    hoe gaat het | hoe staan we ervoor | hoe staat mijn team ervoor | hoe doen we het | teamstatus | teamoverzicht
    teamvoortgang | status van mijn team | status van het team | stand van het team | iedereen | overzicht van mijn team
    mijn afdeling
    hoe gaat het met iedereen | hoe doet iedereen het | hoe ligt mijn team | hoe staat het ervoor | hoe gaan we
    overzicht team | dashboard | samenvatting
  `,
  teamAlone: `(geef me/geef mij/toon me/toon/graag) (een/het) overzicht | status | stand | stand van zaken | overzicht
      dashboard | voortgang | update | samenvatting | hoe staan we ervoor | hoe gaat het | waar staan we | teamstatus
      | hoe staat het ervoor`,
  overdueView: `
    te laat | te late | over tijd | over de deadline | achterstallig | achterstallige | achter | achterstand
    loopt achter | lopen achter | achterop | achter op schema | vertraging | vertraagd | verlopen | niet op tijd
    deadline gemist | deadline gehaald | deadlines gemist | hulp nodig | heeft hulp nodig | hulp nodig heeft
    hebben hulp nodig | meeste hulp nodig
    het slechtst | slechtste | het verst achter | het traagst | traagste | langzaamste | zorgenkind | zorgenkindjes
    rode | in het rood | risico | in gevaar | aandacht nodig | achterblijvers | achterblijver | achterlopers
    laatkomers | nalatig | nalatigen | worstelt | worstelen | ondersteuning nodig
  `,
  troubled: `hulp | ondersteuning | steun | aandacht | zorgen | problemen | probleem | moeite | achter | vertraging | risico
      | aansporing | duwtje | zetje | begeleiding | worstelt | worstelen | vastgelopen | vast | achterop | slechtst
      traagst | opvolging | niet op schema | niet op tijd | niet bij`,
  finishedView: `
    klaar | alles klaar | helemaal klaar | is klaar | zijn klaar | alles af | alles gedaan | alles afgerond
    alles voltooid | alles heeft gedaan | alles af heeft | alles heeft afgerond | afgerond | voltooid | up to date | bij
    helemaal bij | op 100% | 100% | niets meer open | niks meer open | geen openstaande cursussen | volledig klaar
    overal mee klaar | door alles heen | heeft alles | hebben alles | allemaal klaar
    klaar met alles | alle cursussen afgerond | alle cursussen gedaan | al klaar
  `,
  throughView: `
    alles (klaar/af/gedaan/afgerond/voltooid/heeft gedaan/heeft afgerond/heeft voltooid/af heeft/afgerond heeft/
      gedaan heeft/voltooid heeft/hebben afgerond/afgerond hebben/doorlopen/gehaald)
    (al/alle) (hun/zijn/haar/de/) (cursussen/trainingen) (klaar/af/gedaan/afgerond/voltooid/heeft afgerond/af heeft/afgerond heeft)
    (klaar/helemaal klaar) (met alles/is met alles) | met alles klaar | overal mee klaar
  `,
  requests: `
    aanvraag | aanvragen | verzoek | verzoeken | vraag om uitstel | vragen om uitstel | vraagt om uitstel | meer tijd
    om meer tijd | uitstel | uitstelverzoek | uitstelverzoeken | uitstelaanvraag | uitstelaanvragen | verlenging
    verlengingen | verlengingsaanvraag | verlengingsaanvragen | verzoeken om meer tijd | verzoek om meer tijd
    wil meer tijd | willen meer tijd | vraagt meer tijd | vragen meer tijd
    meer tijd gevraagd | uitstel gevraagd | om uitstel gevraagd | om meer tijd gevraagd | openstaande aanvragen
    openstaande verzoeken | wacht op mij | wachten op mij | wachten op mijn antwoord | wacht op goedkeuring
    goed te keuren | goedkeuringen | te beoordelen | mijn inbox | wacht op mijn beslissing | nog te beslissen
    meer tijd nodig | extra tijd nodig | extra tijd | heeft meer tijd nodig
  `,
  wantsTime:
    'vraagt | vragen | gevraagd | vroeg | vroegen | wil | willen | wilde | wenst | verzoekt | verzocht | aangevraagd | smeekt | nodig',
  requestView: `
    wat wil | wat wilde | wat vraagt | wat vroeg | wat is | tot wanneer | waarom | reden | de reden | wat is de reden
    motivatie | hoe lang | hoelang | hoeveel tijd | hoeveel dagen | wat heeft | toon | toon me | laat zien | wat precies
    nog eens | opnieuw | details | voor wanneer | welke datum | wat was | excuus | uitleg | waarvoor | bekijk | open het
  `,
  everyone: `
    iedereen | alle | allemaal | allen | al mijn mensen | alle mensen | al mijn medewerkers | alle medewerkers
    alle teamleden | al mijn teamleden | alle collegas | al mijn collegas | het hele team | hele team | heel het team
    heel mijn team | mijn hele team | het volledige team | mijn team | het team | ons team | ons hele team
    de hele ploeg | heel de ploeg | mijn ploeg | mijn mensen | mijn medewerkers | mijn teamleden
    elk teamlid | ieder teamlid | elke medewerker | iedere medewerker | elkeen | een ieder | eenieder | stuk voor stuk
    zonder uitzondering | de hele afdeling | mijn afdeling | heel de afdeling | ieder van hen | elk van hen
    ze allemaal | hen allemaal | jullie allemaal | alle 14 | alle werknemers | het voltallige team | de hele bups
    de hele club | alleman | ieder
  `,
  theRest: `(de/alle/al de) (anderen/overigen/overige/rest) | de rest (van het team/van mijn team/) | alle anderen
      ieder ander | iedereen anders | (de/alle) (andere/overige) (mensen/teamleden/medewerkers) | de overige`,
  except: `
    behalve | uitgezonderd | met uitzondering van | op uitzondering van | behalve voor | behalve aan | buiten | zonder
    maar niet | niet voor | niet aan | uitgezonderd voor | op na | afgezien van | min | minus | exclusief | excl
    sla over | laat weg | niet inclusief | maar zonder | alleen niet | enkel niet | doch niet | met uitsluiting van
  `,
  exceptAfter: 'uitgezonderd | uitgesloten | vrijgesteld | niet meegerekend | niet | niet meegeteld | na',
  already: 'al | reeds',
  hasDone: 'heeft | hebben | gedaan | afgerond | klaar | af | voltooid',
  joining: 'en | of | voor | aan | de | het | ook | evenals | alsook | plus | zowel | als',
  overdue: `
    te laat | te late | de te late | te laat is | te laat zijn | wie te laat is | wie te laat zijn
    iedereen die te laat is | allen die te laat zijn | al wie te laat is | die te laat is | die te laat zijn | over tijd
    over tijd is | over tijd zijn | die over tijd zijn | iedereen die over tijd is | achterstallig | achterstallige
    de achterstalligen | achterstalligen | met achterstand | met een achterstand
    iedereen met achterstand | die achterloopt | die achterlopen | wie achterloopt | iedereen die achterloopt
    achterlopers | de achterlopers | achterblijvers | de achterblijvers | laatkomers | de laatkomers
    iedereen die achter is | die achter zijn | nalatigen | de nalatigen | deadline gemist hebben
    de deadline gemist heeft | hun deadline gemist hebben | die iets te laat heeft | met iets te laat
    met openstaande achterstand
  `,
  unfinished: `
    niet af | nog niet af | niet klaar met | nog niet klaar met | niet klaar | nog niet klaar | niet gedaan
    nog niet gedaan | niet afgerond | nog niet afgerond | niet voltooid | nog niet voltooid | nog moet doen
    nog moeten doen | nog niet heeft gedaan | nog niet hebben gedaan | niet heeft afgerond | niet hebben afgerond
    nog niet heeft afgerond | nog niet hebben afgerond
    nog open | nog openstaan | nog open hebben | nog bezig met | nog bezig zijn met | mist nog | missen nog | zonder
    nog niet begonnen met | nog niet gestart met | achter zijn met | nog niet door
  `,
  unfinishedAfter: `
    (nog/nog steeds/nog altijd/) niet (af/klaar/gedaan/afgerond/voltooid/gehaald/afgewerkt/af heeft/af hebben/
      heeft afgerond/hebben afgerond/afgerond heeft/afgerond hebben/heeft gedaan/hebben gedaan/gedaan heeft/
      gedaan hebben/heeft voltooid/hebben voltooid/voltooid heeft/voltooid hebben/klaar is/klaar zijn/klaar heeft/
      heeft afgewerkt/hebben afgewerkt/afgewerkt heeft/afgewerkt hebben/is afgerond/gestart/begonnen/heeft gevolgd/hebben gevolgd/gevolgd heeft/gevolgd hebben)
    nog (moet/moeten) (doen/afronden/volgen/maken/afmaken)
    nog (open/openstaan/open heeft/open hebben/open heeft staan/open hebben staan/heeft openstaan/hebben openstaan)
    (mist/missen/mankeert) nog | onvoltooid | onafgerond
  `,
  both: 'alles | beide | beiden | allebei | alle twee | alletwee | de twee | twee | alle bei | deze twee | ze allebei | hen beiden',
  her: 'haar | hem | hij | zij | ze | hen | hun | hunne | deze persoon | die persoon | aan haar | aan hem | m | deze medewerker | die medewerker | diens | zelf',
  this: `dit | dat | deze | die | het | deze cursus | die cursus | de cursus | deze training | die training
    de training | hetzelfde | dezelfde | hier | hiervan | ervan | hieraan | daarvan | eraan | hiervoor | daarvoor
    ermee`,
  required: `
    verplicht | verplichte | vereist | vereiste | verplichtend | verplichting | als verplicht | als verplichting
    als verplichte | is verplicht | is vereist | dwingend | bindend | noodzakelijk | obligaat | verplicht nummer
    een must | moet verplicht | niet optioneel | niet vrijblijvend | niet vrijwillig | verplichte cursus | van moeten
    voorgeschreven | wettelijk verplicht
  `,
  hasTo: '',
  hasToBe: '',
  recommended: `
    aanbevolen | aangeraden | aanbeveling | als aanbeveling | als aanbevolen | optioneel | optionele | vrijwillig
    vrijwillige | vrijblijvend | vrijblijvende | facultatief | niet verplicht | niet verplichtend | geen verplichting
    geen must | niet vereist | niet bindend | beveel | beveel aan | aanbevelen | raad | raad aan | aanraden | suggestie
    als suggestie | als ze wil | als hij wil | als zij wil | als ze willen | als ze zin heeft | als hij zin heeft
    zonder verplichting | hoeft niet verplicht | mag vrijwillig | naar keuze | niet van moeten | als tip
  `,
  note: `
    notitie | opmerking | toelichting | boodschap | mededeling
    met (de/een/als/deze) (notitie/opmerking/toelichting/boodschap/mededeling/bericht) (dat/) | met notitie
    met opmerking | met toelichting | met bericht | kanttekening | zeg (haar/hem/hen/hun/erbij/er bij/dat) (dat/)
    schrijf erbij | schrijf er bij | vermeld | vermeld erbij | vermeld dat | met vermelding | ps | memo | voeg toe dat
    met de woorden
  `,
  says: 'vermeld | memo | zeg dat',
  denial: 'niet | geen',
  grant: `
    ja | jawel | jazeker | jep | jup | oke | okee | ok | okay | prima | akkoord | accoord | in orde | is goed
    dat is goed | is prima | dat is prima | is oke | dat is oke | is akkoord | goedgekeurd | goedkeuren | keur goed
    keur het goed | keur m goed | keur dit goed | toegestaan | sta toe | toestaan | toegekend | verleend | verleen | gun
    gun het | gun haar | gun hem | gun m
    natuurlijk | tuurlijk | zeker | zeker wel | uiteraard | vanzelfsprekend | graag | absoluut | inderdaad | ga je gang
    doe maar | mag | dat mag | mag wel | mag best | van mij mag (het/ze/hij/zij/dat) (wel/best/)
    wat mij betreft (mag het/ok/akkoord/prima/is het goed/wel/)
    voor mij (ok/oke/goed/prima/akkoord/is het goed/in orde) | geen probleem | geen bezwaar | geen punt
    ik vind het (goed/prima/ok/oke) | vooruit | vooruit dan maar
    nou goed | goed dan | goed | goed hoor | ja hoor | ja graag | ja prima | ja natuurlijk | ja is goed | ja dat is goed
    ja doe maar | ja mag | ja akkoord
    (ze/hij/zij) (mag/krijgt) (het/dat/de tijd/meer tijd/die tijd/uitstel/extra tijd/de extra tijd/de verlenging/) (hebben/)
    ik ga akkoord | ik keur (het/dit/dat/m) goed | ik sta (het/dit/dat) toe | ik geef toestemming | toestemming
    ben akkoord | ik ben akkoord | fiat | bevestigd
    (het/dat/dit) (is/wordt) (goedgekeurd/toegestaan/akkoord) | lijkt me (goed/prima/ok/oke) | klinkt goed | mag door
    kan | dat kan | kan wel | kan prima | dat lukt | ook goed
  `,
  decline: `
    af | nee | neen | nope | neuh | nee helaas | helaas niet | helaas nee | helaas | nee sorry | sorry nee | nee hoor
    afgewezen | afwijzen | wijs af | wijs het af | wijs m af | wijs dit af | geweigerd | weiger | weigeren
    (afwijzen/weigeren) (graag/aub/alsjeblieft) | ik weiger | ik wijs (het/dit/dat) af | afgekeurd | keur af
    keur het af | keur dit af | niet akkoord | niet goedgekeurd | niet toegestaan | wordt afgewezen | wordt geweigerd
    dat gaat niet | gaat niet | gaat helaas niet | dat gaat helaas niet | kan niet | kan helaas niet | dat kan niet
    dat kan helaas niet | onmogelijk | niet mogelijk | is niet mogelijk | geen sprake van | komt niets van in
    geen denken aan | in geen geval | op geen enkele manier | absoluut niet | zeker niet | liever niet | beter niet
    mag niet | dat mag niet | gaat niet door | geen uitstel | geen verlenging | geen uitstel meer | geen verlenging meer
    geen extra tijd | niet meer tijd | lukt niet | lukt helaas niet
    ik ga niet akkoord | ga niet akkoord | niet goed | dat is niet goed | ik kan niet akkoord gaan
    ik kan dit niet goedkeuren | ik kan het niet goedkeuren | kan ik niet goedkeuren | kan ik niet toestaan
    ik sta het niet toe | ik ben niet akkoord
  `,
  unable:
    'kan niet | kan het niet | kan dit niet | kan dat niet | kan helaas niet | kan ik niet | kunnen we niet | mag niet | ga niet | gaan niet',
  denies: 'niet | nooit | geen | niemand | niets | niks',
  thanked:
    '(ok/oke/okee/goed/top/fijn/prima) (bedankt/dank je/dank/dankje/dankjewel/dank je wel/dank u/merci/thanks)',
  gives: `
    (geef/geef haar/geef hem/geef hen/geeft/verleng/verlengen/verlengd/verlenging/verleen/gun)
    (ze/hij/zij) (mag/krijgt/heeft) | (heeft/krijgt/hebben/krijgen) (de tijd/tijd/uitstel) | krijgt | heeft tijd
    uitstel
  `,
  greets:
    '(ok/oke/okee/goed/hallo/hoi/hey/dag/beste/lieve/goedemorgen/goedemiddag/goedenavond/bedankt/dank/dag allemaal/hallo allemaal/hoi allemaal/geachte)',
  hardlyYes: `(dat is/is/het is/t is) (ok/oke/goed/prima/in orde) (bedankt/dank je/dankjewel/)
      (hallo/hoi/hey/dag) (ja/ok/oke) | (ja/ok/oke) (hallo/hoi/hey) | (ok/oke/goed/ja) (zeg/vertel) | goed
      goed hoor | kan | mag`,
  notFor: 'niet (voor/aan/)',
  dueOn: `(moet/) (klaar/af) (voor/tegen/op/tegen het/) | deadline (op/is/wordt/naar/)
      nieuwe (deadline/datum/einddatum) (is/wordt/) | einddatum (is/wordt/) | vervalt (op/) | uiterlijk (op/)`,
  judges: 'maar | slechts | pas | super | top | goed | mooi | nog maar | de helft van | half | al | knap',
  justOk: '(ok/oke/okee/goed/prima/okay/top/fijn/in orde/is goed/akkoord/graag/kan/mag) (/dan/hoor)',
  asDone: '(/als/op) (klaar/voltooid/afgerond/gedaan/af/done)',
  myCourse: 'mijn | mn',
  addressed: `
    collegas | beste collegas | beste mensen | beste team | beste allemaal | lieve mensen | jongens | nieuwelingen
    nieuwkomers | nieuwe mensen | de nieuwen | starters | stagiairs | stagiaires | uitzendkrachten | jobstudenten
    leerlingen
    voor (sales/finance/hr/verkoop/inkoop/de receptie/de balie/logistiek/het magazijn/de keuken/administratie/boekhouding)
  `,
  proceeds: `(toewijzen/verstuur/verzenden/versturen/verzend/bevestig/bevestigen/doorgaan/ga door/wijs toe) | stuur maar
      verstuur maar | stuur het (maar/) | doe (het/maar/dat) | ga je gang | ga ervoor | wijs maar toe`,
  thanks:
    'bedankt | dank je | dankje | dank u | dankjewel | dank je wel | dank u wel | hartelijk dank | merci | dank | alvast bedankt | heel erg bedankt | thanks',
  besideAnswer: `
    alsjeblieft | alstublieft | aub | svp | bedankt | dank je | dankjewel | dank u | dank je wel
    (het/) spijt me (zeer/) | sorry | helaas | jammer genoeg | goedemorgen | goedemiddag | goedenavond | goeiemorgen
    hallo | hoi | hey | dag | dus | dan | maar | en | ook | eveneens | voor | aan | haar | hem | hen | hun | ze | hij
    zij | de | het | beide | beiden | allebei | alle twee
    (de/haar/zijn/hun/dit/deze/die/zn) (aanvraag/verzoek/aanvragen/verzoeken/vraag/verlenging/uitstel)
    (de/extra/meer/die) tijd | (de/die) (extra/) (week/weken/dagen/maand)
    (zeg/vertel) (haar/hem/hun/hen/het/het haar/het hem/dat) (maar/dan/aub/) | geef (haar/hem/hen/hun) (maar/) | alleen
    enkel | slechts | hoor | wel | graag | deze keer | dit keer | eenmalig | voor een keer | voor deze keer | nog
    het uitstel | het verzoek | nu | even | toch | zij het | natuurlijk | keur | wijs | echt
  `,
  endsOn:
    'tot | tot en met | uiterlijk | uiterlijk op | tot uiterlijk | ten laatste | ten laatste op | tot ten laatste | tot aan | niet later dan | tot en met uiterlijk',
  onlyTo: `alleen | alleen tot | enkel | enkel tot | slechts | slechts tot | uiterlijk | maximaal | hooguit | hoogstens
      ten laatste | niet langer | niet later | geen dag langer | geen dag later | en niet langer | en geen dag langer
      | en niet later | maar niet langer | max`,
  leadsOn: 'en | maar | of | voor | aan | de | het | want | omdat | als | mits | met',
  because: 'want | omdat | aangezien | vermits',
  opensReason:
    'sorry | helaas | maar | want | omdat | aangezien | jammer genoeg | spijt me | het spijt me | jammer | vermits',
  justNo: 'nee | neen | nope | neuh',
  otherThing: `
    verkeerd | verkeerde | fout | foute | pagina | link | kapot | leeg | lege | knop | scherm | tikfout | typefout
    ander | andere | anders | naam | laat | vergadering | bestand | bericht | persoon
  `,
  refusalReasons: `
    audit | audits | controle | controles | inspectie | keuring | auditor | inspecteur | deadline | deadlines | termijn
    verplicht | verplichting | wettelijk | wet | regelgeving | compliance | kwartaal | kwartaalafsluiting
    jaarafsluiting | afsluiting | maandafsluiting | certificering | certificaat | hoogseizoen | seizoen
    (heeft/hebben/had/hadden) (al/reeds/) (twee/drie/vier/vijf/zes/2/3/4/5/6/genoeg/meerdere) (weken/maanden/dagen/tijd/keer/verlengingen)
    genoeg tijd | voldoende tijd | tijd genoeg | lang genoeg | te laat | dringend | urgent | al uitstel | al verlenging
  `,
  subjects: 'ze | zij | hij | het | we | wij | dit',
  articles: 'de | het | haar | zijn | hun | ons | onze | een',
  ownReasons:
    '(ik heb/we hebben) (haar/hem/hen/iedereen/ze/allen) (nodig/dan nodig/nu nodig) | ik heb (haar/hem/hen/iedereen/ze) | we hebben (haar/hem/hen/iedereen/ze)',
  noReason:
    'dit | deze | die | dat | hier | niks | niets | laat | geef | doe | zeg | vraag | stuur | toon | alsjeblieft | aub | wijs | zet | bekijk',
  states: `is | zijn | was | waren | heeft | hebben | had | hadden | moet | moeten | komt | begint | eindigt | wordt
      worden | loopt | valt | staat | verloopt | blijft | kan | kunnen | krijgt | kreeg | zit`,
  writer: 'ik | mij | me | mijn | mn | jij | je | jou | jouw | u | uw',
  furtherOn: 'dag | langer | later',
  add: `ook | en | erbij | toevoegen | voeg toe | voeg | vergeten | vergat | eveneens | plus | bovendien | daarnaast
    en ook | samen met | ik vergat | tevens | zet erbij | neem ook | neem mee`,
  drop: 'zonder | niet | weg | eruit | eraf | schrap | weglaten | laat weg | verwijder | haal | toch niet | behalve | sla over | niet meer | uit',
  instead: `in plaats daarvan | in plaats van | liever | beter | ipv | maak er | maak daar | maak ervan | doe maar
      verander | wijzig | corrigeer | toch | eigenlijk | bij nader inzien | pas aan | maak het | zet het op
      moet zijn | had moeten zijn`,
  notOnDay: 'niet | niet op | in plaats van | ipv | niet voor | niet tegen',
  inPlaceOf: 'in plaats van | ipv | instede van | en niet | niet',
  swap: 'ruil | wissel | vervang | verwissel | omruilen | vervangen',
  undo: `
    ongedaan | ongedaan maken | terugdraaien | draai terug | draai (maar/het maar/weer) terug
    maak (maar/het maar/weer) ongedaan | maak ongedaan | terug draaien
    (maak/draai) (dat/het/dit/de toewijzing/die toewijzing/alles/de laatste toewijzing/de laatste wijziging) (maar/aub/alsjeblieft/weer/even/) (ongedaan/terug)
    neem (dat/het/de toewijzing) (maar/weer/) terug | trek (dat/het/de toewijzing) (maar/weer/) in | herstel
    herstellen
    herstel (dat/het) | annuleer (dat/het/de toewijzing/die toewijzing/dit)
    (de/) (laatste/vorige) (toewijzing/wijziging/actie) (ongedaan maken/terugdraaien/annuleren)
    zet (het/dat/alles) (weer/) terug | dat ongedaan maken | het ongedaan maken
  `,
  saysUndo: 'ongedaan | ongedaan maken | terugdraaien | maak ongedaan | draai terug',
  mistaken: `
    (/dat/het/dit) was (een/) (fout/vergissing/foutje/verkeerd/te vroeg/niet de bedoeling/mis) | per ongeluk
    per vergissing | (de/) verkeerde (persoon/mensen/personen/cursus/collega/datum) | mijn fout | vergissing | foutje
    ik heb me vergist | verkeerd (gedaan/toegewezen/geklikt/persoon) | ik vergiste me | misklik
  `,
  besideUndo: `
    alsjeblieft | alstublieft | aub | svp | bedankt | dank je | (oh/o/ach/ai/oei) (nee/jee/god/) | oeps | oei | sorry
    excuses | excuus | pardon | dat | het | dit | de toewijzing | (de/) (laatste/vorige) (wijziging/toewijzing/actie)
    weer | meteen | direct | en | nee | (kun/kan/wil/zou/kunt) (je/u/jij) | even | maar | toch | snel | graag | hoor
    maken | nu
  `,
  halts: 'wacht | wacht even | wachten | momentje | een moment | moment | stop | nog niet | niet doen | ho',
  asksReply: '',
  unmeant: `
    (hoeft/hoeven) (niet/geen) (meer/) (herinnerd/herinnering/herinneringen/aan herinnerd)
    niet (meer/) herinnerd te worden | had | hadden | als | indien | mits | tenzij | ingeval | in het geval
    op voorwaarde dat | zodra | stel dat | stel je voor | gesteld dat | zou hebben | zou zijn | zouden hebben
    zouden zijn | zou kunnen zijn | had moeten | hadden moeten | had kunnen | grapje | geintje | grap | even testen
    test | bij wijze van spreken | misschien | wellicht | eventueel | zou kunnen | zouden kunnen | had ik
    voor het geval
    wat als | zou leuk zijn | zou mooi zijn
  `,
  hearsay: `
    herinnerde | herinnerden | zegt | zei | zeggen | zeiden | heeft gezegd | zegde | beweert | beweerde | beweren
    vindt | vond | vinden dat | schrijft | schreef | mailde | naar verluidt | volgens | vertelt | vertelde | vertelden
    meldt | meldde | belooft | beloofde | denkt | denkt dat | dacht | dacht dat | meent | vroeg of | vraagt of
    vroeg me | vraagt me | vroeg waarom | vroeg wanneer | hoorde dat | ik hoorde | hoorde ik | heb gehoord
    naar ik hoor | schijnt
  `,
  plans: `
    ik ga | we gaan | ga ik | gaan we | ik zal | we zullen | zal ik | ik wilde | ik wou | ik ben van plan | van plan
    van plan om | ik plan | ik moet | we moeten | binnenkort | ooit | volgend jaar | volgend kwartaal | ik moet nog
    ik moet eens | moet ik nog | ik zou nog | we moeten nog | ik denk erover | ik overweeg | overweeg | te zijner tijd
    op termijn
    morgen ga ik | morgen zal ik | straks ga ik | later ga ik | volgende week ga ik | volgende week zal ik
  `,
  defer: `
    later | straks | nadenken | denk erover na | ik denk erover na | over nadenken | even nadenken | even kijken
    eens kijken | we zien wel | ik zie wel | nog niet | wacht | wacht even | momentje | moet nakijken | moet ik nakijken
    weet niet | weet ik niet | ik weet het niet | weet het nog niet | kom erop terug | kom ik op terug
    ik kom erop terug | ik overleg | overleggen | bespreken | bespreek | zo meteen | zometeen
    dadelijk | misschien | niet zeker | niet nu | nu niet | twijfel | ik twijfel | laat me nadenken | laat me even
    hangt ervan af | ligt eraan | even checken | even overleggen | bekijk het later | een andere keer
  `,
  own: `
    mijn eigen | ikzelf | ik zelf | herinner me | herinner mij | mijn cursussen | mijn trainingen | ik heb | heb ik
    van mijn lijst | uit mijn lijst | voor mezelf | voor mij | mezelf | ik ben | ben ik | mijn leren | mijn lijst
    mijn voortgang | mijn deadline | mijn deadlines | zelf wel | ik doe het zelf
  `,
  negation: `
    hoeft | hoeven | hoef | niet | niets | niks | geen | nooit | niemand | aan niemand | herinner niemand | laat maar
    doe het niet | doe maar niet | liever niet | onder geen beding | hoeft niet | hoeven niet | hoeft geen | hoeven geen
    hoeft niet meer | hoeven niet meer | hoef je niet | je hoeft niet | ik wil niet | ik wil geen | geen herinnering
    geen herinneringen
  `,
  turn: 'maar | alleen | enkel | in plaats daarvan | wel',
  thereafter: 'dan | daarna | vervolgens | en dan | en daarna',
  opinion: `
    moet ik | moeten we | zou ik | zouden we | zal ik | zullen we | vind je | vindt u | denk je | denkt u | wat vind je
    wat denk je | is het verstandig | is het slim | is het te vroeg | is het een goed idee | is het nodig | zou het
    lijkt het je | lijkt je | is het beter | raad je aan | mag ik hem | hoort
  `,
  weighs: 'zou | zouden | moet | moeten | mag',
  how: `
    wat gebeurt er als ik | wat gebeurt er wanneer ik | hoe kan ik | hoe wijs ik | hoe doe ik | hoe herinner ik
    hoe werkt | hoe neem ik | hoe geef ik | hoe trek ik | hoe verzet ik | hoe verwijder ik | hoe haal ik | hoe moet ik
    hoe verleng ik | hoe exporteer ik | hoe wordt | hoe kun je | hoe kan je | hoe verander ik | hoe wijzig ik
    hoe maak ik | hoe zet ik | hoe stuur ik | hoe keur ik | hoe zie ik
  `,
  howWorks:
    'als ik | wanneer ik | kan ik | mag ik | kun je | kan je | krijgt iemand | krijgen mensen | krijgt hij | krijgt ze | ziet iemand | wordt iemand | kan iemand',
  explains: `betekent | betekenen | verschil | wat is het verschil | op de hoogte | verwittigd | ziet hij dat | zien ze dat
       ziet ze dat | wat houdt in | inhoudt | bericht krijgen | bericht`,
  about: `
    waar gaat | waarover gaat | waar gaan | over | waar gaat het over | wat is de inhoud | inhoud | inhoud van
    hoe lang duurt | hoelang duurt | hoe moeilijk | hoe zwaar | hoe lastig | wat leer je | wat leren ze | wat leer ik
    wat houdt | onderwerp van | welk niveau | niveau van | hoeveel tijd kost | wat voor cursus | uitleg over | leg uit
    moeilijkheidsgraad | in welke taal | wat behandelt
  `,
  report: `
    rapport | rapporten | rapportage | rapportages | verslag | totalen | totaaloverzicht | totaalcijfers | totaal
    cijfers | de cijfers | algemene cijfers | kerncijfers | kpi | kpis | statistieken | statistiek | algemeen overzicht
    bedrijfsoverzicht | organisatieoverzicht | maandrapport | weekrapport | kwartaalrapport | jaarrapport
    compliancerapport | managementrapport | evaluatie | samenvatting voor de directie
    cijfers van de organisatie | algemene stand | algemene status | algemene voortgang | stand van de organisatie
  `,
  department: `
    afdeling | afdelingen | per afdeling | naar afdeling | op afdeling | uitgesplitst per afdeling | per leidinggevende
    per manager | per team | per locatie | per vestiging | per land | per regio | per dienst | per divisie
    welke afdeling | welke afdelingen | divisie | divisies | vestiging | vestigingen | per kantoor | per unit | diensten
    per teamleider | afdelingsoverzicht
  `,
  organisation: `
    organisatie | de organisatie | hele organisatie | heel de organisatie | bedrijf | het bedrijf | hele bedrijf
    heel het bedrijf | bedrijfsbreed | organisatiebreed | concern | concernbreed | groep breed | in het hele bedrijf
    in de hele organisatie | de hele zaak | firma | heel de firma | onderneming | personeelsbestand
    alle medewerkers van het bedrijf | globaal | wereldwijd | in totaal | alle vestigingen | alle afdelingen
    iedereen in het bedrijf | iedereen in de organisatie
  `,
  export: `
    exporteer | exporteren | export | download | downloaden | csv | xlsx | als bestand | in een bestand
    naar een bestand | bestand | als excel | in excel | naar excel | als excelbestand | excelbestand | ruwe data
    ruwe gegevens | als tabel | in tabelvorm | spreadsheet | als csv | uitvoer | uittrekken | een export | exportbestand
    dump | werkblad | alle gegevens als
  `,
  completion: `
    afrondingspercentage | voltooiingspercentage | afrondingsgraad | voltooiingsgraad | slagingspercentage
    slaagpercentage | percentage afgerond | percentage voltooid | voltooiing | voltooiing van | afronding
    afronding van | deelname | deelname aan | deelnamegraad | naleving | naleving van | compliance | dekking
    dekkingsgraad | inschrijvingen | inschrijvingen voor | voltooiingen | afrondingen | cijfers voor | cijfers van
    cijfers over | statistieken voor | statistieken van | rapport over | rapport van
  `,
  mine: `
    mijn team | in mijn team | van mijn team | uit mijn team | binnen mijn team | mijn mensen | van mijn mensen
    alleen mijn team | enkel mijn team | mijn medewerkers | mijn eigen team | mijn eigen mensen | mijn ploeg
    mijn teamleden | van mij | bij mij | van de 14 | mijn afdeling | onze ploeg | ons team | die aan mij rapporteren
  `,
  titles: 'meneer | mijnheer | mevrouw | dhr | mevr | mw | de heer | juffrouw | heer',
  notNames: `
    toon | klant | klanten | audit | audits | baas | bazen | chef | oh | ooh | namen | naam | voorbeeld | project
    projecten | bank | kantoor | kantoren | dienst | diensten | vergadering | vergaderingen | bestuur | budget
    juridisch | financien | logistiek | marketing | verkoop | boekhouding | management | manager | managers | directeur
    directie | inspecteur | inspectie | verzekering | verzekeraar | vakbond | ondernemingsraad | raad
    hoofdkantoor | afdeling | afdelingen | winkel | winkels | filiaal | filialen | verdieping | keuken | magazijn
    kantine | nieuweling | nieuwelingen | nieuwkomer | nieuwkomers | starter | starters | stagiair | stagiaire
    stagiairs | trainee | leerling | leerlingen | uitzendkracht | uitzendkrachten | freelancer | freelancers | collega
    collegas | vriend | vrienden | niemand | iemand | receptie | balie | productie | verpleging | ziekenhuis | school
    vakantie | verlof | ziek | zwanger | ouderschapsverlof | ziekteverlof | weekend | zomer | winter | herfst | lente
    belangrijk | dringend | urgent | snel | spoed | graag | leuk | mooi | fijn | goed | slecht | veel | weinig | groot
    klein | nieuw | nieuwe | oud | oude | jong | druk | rustig | moe | blij | boos | eerst | vandaag | gisteren
    binnenkort | hopelijk | eindelijk | natuurlijk | inderdaad | precies | ongeveer | minstens | hooguit | samen | apart
    alleen
    tijdens | tussen | tegen | sinds | vanaf | dankzij | volgens | vanwege | omwille | wegens | achter | voorkant
    boven | onder | naast | rond | langs | kop | hand | oog | hart | geld | werk | huis | dag | dagen | jaar | jaren
    uur | uren | minuut | minuten | plek | plaats | stuk | lijst | rij | groep | groepen | ding | dingen | idee | plan
    plannen | doel | doelen | resultaat | resultaten | fout | fouten | vraag | vragen | antwoord
    oproep | gesprek | gesprekken | beoordeling | functioneringsgesprek | evaluatie | feedback | opvolging | onboarding
    inwerken | inwerkperiode | proefperiode | proeftijd | contract | rol | functie | taak | taken | ploegendienst
    nachtdienst | shift | shifts | rooster | systeem | account | wachtwoord | laptop | telefoon | mail | mailtje
    bericht | berichten | chat | teams | kanaal | intranet
  `,
  polite: `
    (nog/nog steeds/nog altijd/) niet (af/klaar/gedaan/afgerond/voltooid/gehaald/afgewerkt/begonnen/gestart/
      klaar met/af heeft/af hebben/heeft afgerond/hebben afgerond/afgerond heeft/afgerond hebben/heeft gedaan/
      hebben gedaan/gedaan heeft/gedaan hebben/
      heeft voltooid/hebben voltooid/voltooid heeft/voltooid hebben/klaar is/klaar zijn/klaar heeft/begonnen is/
        begonnen zijn/is begonnen/zijn begonnen/gestart is/gestart zijn/heeft afgewerkt/afgewerkt heeft/heeft gevolgd/
        gevolgd heeft/is gestart)
    alsjeblieft | alstublieft | alsjeblief | asjeblieft | aub | svp | als het kan | als dat kan | indien mogelijk
    als het mogelijk is | als je kunt | als je kan | als u kunt | als je wilt | als je wil | als u wilt
    als je tijd hebt | als het lukt | als het even kan | zou je kunnen | zou u kunnen | zou je | zou u | zou je willen
    zou u willen | kun je | kan je | kunt u | kan u | wil je | wilt u | ik wil graag | ik zou graag | ik had graag
    ik wil
    zou het kunnen dat je | zou het mogelijk zijn om | is het mogelijk om | wees zo goed om | wees zo vriendelijk om
    zo vriendelijk | gelieve | graag | bedankt | dank je | dank u | dankjewel | alvast bedankt | bij voorbaat dank
    goedemorgen | goedemiddag | goedenavond | goeiemorgen | goede morgen | goede middag | hallo | hoi | hey
    dag coursemate | beste coursemate | mag ik je vragen om | mag ik u vragen om | ik zou willen | laten we
    wilt u zo vriendelijk zijn om
    kun jij | kan jij | wil jij | even | eens | nog even | als ik vragen mag | als ik mag vragen | ik vroeg me af of je
    voor mij | als (csv/bestand/excel/excelbestand/tabel/spreadsheet/xlsx/pdf)
  `,
  insists: `doe dat (aub/alsjeblieft/maar/graag/dus/) | (regel/doe) (dat/het) (aub/alsjeblieft/maar/graag/even)
      dus doe (dat/het) (maar/) | graag regelen | regel het | voer dat uit | dus graag`,
  asking: `
    wie | wiens | wat | welke | welk | wanneer | waar | waarom | hoe | hoeveel | hoever | hoelang | heeft | hebben | is
    zijn | was | waren | had | is er | zijn er | toon | toon me | laat zien | laat me zien | lijst | staat | staan
    vergelijk | geef me een overzicht | geef mij een overzicht | geef me de lijst | geef me een lijst | vertel me
    vertel mij | vertel | bekijk | mag ik zien | mag ik weten | kan ik zien | kun je me vertellen
    kan je me vertellen | kunt u me zeggen | kun je tonen | kan je tonen | kun je laten zien | kan je laten zien
    kun je me laten zien | kun je me zeggen | weet je | weet jij | ik wil weten | ik wil zien | ik wil graag weten
    ik zou graag weten | ik zou graag zien | klopt het | loopt | doet | moet er | tot wanneer | voor wanneer | op welke
    van wie | door wie | aan wie | bij wie | met wie | wordt | werd | in welke | geef status | staat er | hoe zit
    lukt het
  `,
  interrogatives: `
    hoeveel | hoe ver | hoever | wie | wiens | wanneer | wat heeft | wat ontbreekt | wat moet | wat is | status | stand
    voortgang | aantal | percentage | al | of niet | hoe gaat | hoe staat | hoe doet | cijfers | nog niet begonnen
    niet gestart | welke datum | wat voor datum | sinds wanneer | tot nu toe | iemand | hoelang | hoe vaak | waar staat
    vergelijk | namen | versus | statistieken | vorderingen
  `,
  counts:
    'hoeveel | hoeveel mensen | percentage | procent | aantal | aantallen | cijfers | statistieken | welk deel | welk percentage',
  asksFor: `
    kun je | kan je | kunt u | kan u | kun jij | kan jij | zou je | zou u | zou jij | wil je | wilt u | wil jij
    kunnen we | zouden we | mag ik | kan ik | kun je me | gelieve | graag | alsjeblieft | aub | alstublieft
  `,
  mayI: 'kan ik | mag ik | kun ik | zou ik | kunnen we | mogen we | ben ik in staat',
  who: 'wie | wiens | hoeveel | iemand | er iemand | welke mensen | welke medewerkers | welke collegas | welke teamleden | met wie | bij wie | voor wie | aan wie',
  those: `
    wie | die | degenen | degenen die | degene die | iedereen die | allen die | al wie | alle mensen die | mensen die
    de mensen die | zij die | wie van mijn team | alle die | elkeen die | medewerkers die | teamleden die | collegas die
    personen die | iedereen | alle | de personen die | hen die | diegenen die | die nog | wie nog | al degenen die
  `,
  openings: '',
  courseWord:
    'cursus | training | opleiding | module | workshop | les | cursussen | trainingen | opleidingen | elearning | vorming',
  fillers: `
    aan | voor | de | het | een | van | en | met | op | in | bij | te | toe | om | naar | door | over | tot | uit
    cursus | cursussen | training | trainingen | opleiding | opleidingen | module | is | zijn | dan | nog | eens | even
    nu | maar | er | zich | hem | haar | hun | mijn | ons | onze | doen | maken | volgen | ook | graag | dus | al | wel
    gewoon | hij | zij | ze | we | wij | ik | je | u | me | mij | dat | dit | die | deze | als | moet | moeten
    heeft | hebben | had | was | waren | zo | hier | daar | ok | oke | hoi | hallo | hey | dag | t | n | s | beste
    alsjeblieft | aub | svp | erbij | eraan | meteen | direct | gelijk | alvast | vandaag | samen | echt | sowieso
    hoor | trouwens | tevens | eveneens
  `,
  toWhom: `
    aan | voor | van | bij | herinner | geef | hoe ver is | hoe ver staat | hoe ver zit | toon | toon me | hoe staat
    hoe gaat het met | hoe staat het met | hoe doet | wijs | laat | voortgang van | status van | stand van | met | over
    en | door | deadline van | cursussen van | waar staat | heeft | is | stuur | vertel | por | verwittig
  `,
  needing: 'moet | moeten | krijgt | wil | heeft | hoeft | dient | mag | vraagt | nodig | kan',
  spelling: {
    iedereen: 'iederen ieedereen iedreen',
    toewijzen: 'toewijsen toewijze toewijzn',
    herinner: 'herriner herinnner herriner herriner hernner herrinner',
    herinnering: 'herinering herinnneringen herrinnering',
    verplicht: 'verplich verplichd verplict verplcht',
    aanbevolen: 'aanbevole aabevolen aanbevoolen',
    cursus: 'cusus curus kursus cursuss',
    cursussen: 'cursusen kursussen curssussen',
    morgen: 'mrgn morge',
    overmorgen: 'overmrgn overmorge',
    vrijdag: 'vr vrij vrijdg vrydag',
    maandag: 'ma maandg mandag',
    dinsdag: 'di dinsdg dindag',
    woensdag: 'wo woe woensdg wonsdag',
    donderdag: 'dond donderdg dondrdag',
    zaterdag: 'za zat zaterdg',
    januari: 'januarie',
    februari: 'febuari februarie',
    maart: 'mrt',
    augustus: 'augustes',
    oktober: 'okt',
    september: 'septmber',
    december: 'decmber',
    weken: 'wkn weke',
    dagen: 'dgn dage',
    maanden: 'mnd mnden',
    misschien: 'mss mischien missschien',
    volgende: 'volgnde vlgnde vlg',
    verleng: 'verlng verlenk',
    achterstallig: 'achterstalig',
    uitgezonderd: 'uitgezondert',
    behalve: 'behlave behave behalv',
    ongedaan: 'ongedan omgedaan',
    afgerond: 'afgront afgerondt afgerod',
    uiterlijk: 'uiterlyk uiterlik',
  },
  nicknames: {
    johannes: 'jan hans johan',
    johanna: 'jo hanna jannie anneke joke',
    wilhelmus: 'wim willem',
    willem: 'wim',
    cornelis: 'kees cor',
    hendrik: 'henk rik',
    antonius: 'ton toon anton',
    elisabeth: 'lies els liesbeth bets',
    maria: 'ria mieke marijke mia',
    petrus: 'piet pieter',
    pieter: 'piet',
    jacobus: 'koos jaap',
    jacob: 'jaap',
    gerardus: 'gerard gert',
    alexander: 'sander alex lex',
    alexandra: 'sandra alexa',
    robert: 'rob robbie',
    thomas: 'tom',
    tomas: 'tom',
    frederik: 'freek fred',
    nicolaas: 'klaas nico',
    matthijs: 'thijs',
    mattheus: 'thijs',
    bartholomeus: 'bart',
    christiaan: 'chris',
    margaretha: 'greet griet gretha',
    wilhelmina: 'willy mien',
    theodorus: 'theo',
    catharina: 'karin trijn',
    franciscus: 'frans cis',
    ludovicus: 'lode',
    jozef: 'jef sjef',
    benjamin: 'ben',
  },
  days: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    by: `
      voor | tot | tot en met | tm | uiterlijk | uiterlijk op | uiterlijk tegen | tegen | tegen uiterlijk | ten laatste
      ten laatste op | niet later dan | op | per | deadline | deadline op | deadline is | deadline van | met deadline
      met als deadline | met deadline op | einddatum | met einddatum | uiterste datum | vervaldatum | klaar voor
      klaar tegen | af voor | af tegen | af te ronden voor | af te ronden tegen
      te voltooien voor | af te werken tegen | moet klaar zijn voor | moet af zijn voor | moet klaar zijn tegen
      moet af zijn tegen | klaar zijn voor | af zijn voor | tot uiterlijk | voor of op | op of voor | van | naar | vanaf
      voor het | voor de | tegen de | tegen het | tot de | tot het | naar de | op de | uiterlijk de | uiterlijk het
      voor wanneer | met ingang van | datum
    `,
    next: 'volgende | de volgende',
    coming: 'deze | komende | de komende | aanstaande | aankomende | eerstvolgende | a.s',
    nextWeek:
      'volgende week | van volgende week | in de volgende week | komende week | over een week | week erna',
    endOf: `
      (het/) (eind/einde) (van/) (de/het/deze/dit/) | tegen (het/) (eind/einde) (van/) (de/het/deze/dit/) | ultimo | laatste dag van (de/het/deze/)
    `,
    startOf: 'begin | het begin van | begin van | begin van de | de eerste dag van | de eerste van',
    midOf: 'half | midden | medio | halfweg | halverwege | midden in | in het midden van | midden van',
    nextMonth:
      'volgende maand | van volgende maand | de volgende maand | komende maand | van de volgende maand',
    feasts: {
      '(kerst/kerstmis)': 1224,
      'de kerst': 1224,
      sinterklaas: 1205,
      '(oudjaar/oudejaar/oudejaarsavond/oudejaarsdag/oud en nieuw)': 1231,
      'het nieuwe jaar': 101,
      nieuwjaar: 101,
      koningsdag: 427,
    },
    month: 'maand | deze maand | de maand | van de maand | van deze maand',
    year: 'jaar | het jaar | dit jaar | van het jaar | van dit jaar | kalenderjaar',
    week: 'week | deze week | de week | van de week | van deze week | werkweek',
    quarter: 'kwartaal | het kwartaal | dit kwartaal',
    in: 'over | binnen | binnen de | in | over ongeveer',
    fromToday: 'vanaf vandaag | vanaf nu | te rekenen vanaf vandaag | vanaf heden | na vandaag',
    fixed: {
      vandaag: 0,
      vanavond: 0,
      'einde van de dag': 0,
      'eind van de dag': 0,
      'einde dag': 0,
      morgen: 1,
      morgenavond: 1,
      morgenochtend: 1,
      overmorgen: 2,
    },
    units: {
      dag: 1,
      dagen: 1,
      dagje: 1,
      dagjes: 1,
      werkdag: 1,
      week: 7,
      weken: 7,
      weekje: 7,
      maand: 30,
      maanden: 30,
    },
    spans,
    ordinals,
  },
};
