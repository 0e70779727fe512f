import { dutchForms } from './dutch-forms.ts';
import type { Words } from './words.ts';

const units = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const upToTwelve = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const teens = 'dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');

/** Dutch writes "vijfenvijftig": one word each. "Een" is rather the article. */
const numbers: Record<string, number> = { honderd: 100 };
for (const [value, word] of [...upToTwelve, ...teens].entries()) if (value !== 1) numbers[word] = value;
for (const [i, ten] of tens.entries()) {
  numbers[ten] = (i + 2) * 10;
  for (const [j, unit] of units.entries()) numbers[`${unit}en${ten}`] = (i + 2) * 10 + j + 1;
}

/** "Een van de vier", "1 op de 4". */
const oneOfSome: Record<string, number> = {};
for (const [value, word] of upToTwelve.entries())
  if (value > 1) oneOfSome[`een (van de/op de/op/van) (${word}/${value})`] = Math.round(100 / value);

/** What is asked about: "3 of 4" is "3 or 4", though English reads a share in it, and "8 op 10" is rather a mark. */
const eitherOr: Record<string, number> = {};
for (let one = 1; one <= 20; one += 1)
  for (const other of [one + 1, one + 2])
    eitherOr[`(${one}/${said(one)}) (of/a) (${other}/${said(other)})`] = Math.round((100 * one) / other);
for (let one = 10; one < 100; one += 5)
  for (const other of [one + 5, one + 10, one + 15, one + 20])
    if (other <= 100)
      eitherOr[`(${one}/${one}%/${said(one)}) (of/a) (${other}/${other}%/${said(other)})`] = other;
for (let mark = 0; mark <= 10; mark += 1)
  eitherOr[`(${mark}/${said(mark)}) (op/op de/uit) (10/tien)`] = mark * 10;

function said(value: number): string {
  return value === 1 ? 'een' : (Object.keys(numbers).find((word) => numbers[word] === value) ?? '');
}

/** "Half negen" is 8:30, in the afternoon where it would be a night's. */
const clockTimes: Record<string, number> = {};
for (const [hour, word] of upToTwelve.entries()) {
  if (hour === 0) continue;
  const at = (quarters: number) => {
    const time = hour + quarters / 4;
    return time < 7 ? time + 12 : time;
  };
  clockTimes[`(om/rond/tegen/vanaf/) half (${word}/${hour})`] = at(-2);
  clockTimes[`(om/rond/tegen/vanaf/) kwart voor (${word}/${hour})`] = at(-1);
  clockTimes[`(om/rond/tegen/vanaf/) kwart over (${word}/${hour})`] = at(1);
  clockTimes[`(om/rond/tegen/vanaf) ${word} uur`] = at(0);
}

/** "Verhoog het met 10%", "afgerond met 80%": how much more, or a score. */
const withShares = Array.from({ length: 100 }, (_, i) => `met ${i + 1}% | met ${i + 1} procent`).join(' | ');

/** Says that a course is done. */
const DONE = `afgerond/voltooid/klaar/af/gedaan/afgemaakt/beeindigd/compleet/gereed/doorlopen/volbracht/afgewerkt/
  afgesloten/done/geregeld/gecompleteerd/voltooit/afgeront/doorgewerkt`;
/** Asks for it to be noted as done, at the end of a request. */
const FINISH = 'afronden/voltooien/afsluiten/afmaken/afwerken/beeindigen';
/** Softens an order, in its middle. */
const SOFT =
  'maar/even/ff/effe/nu/dan/alvast/gewoon/aub/meteen/alstublieft/alsjeblieft/graag/eens/direct/svp/ook/';

/** Between "is" and "done". */
const BY_NOW = `nu/al/helemaal/volledig/eindelijk/ook/net/weer/dan/intussen/ondertussen/inmiddels/zojuist/dus/reeds/nu ook/nu al/nu helemaal/
  nu volledig/al helemaal/al volledig/al lang/allang/eindelijk helemaal/ook al/ook helemaal/nu eindelijk/zelfs/zelfs helemaal/zelfs al/wel`;

const hours = 'uur | u | uur precies | uur stipt | uur exact';

/** Dutch, of the Netherlands and of Flanders. Accents are dropped before matching. */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        hallo | hoi | hey | hee | heya | hai | hoihoi | dag | goeiedag | goedendag | goeden dag | goedemorgen | goeiemorgen
        goeiemorgend | morgen | mogge | goedemiddag | goeiemiddag | goedenavond | goedeavond | goeieavond | avond
        goede (morgen/middag/avond) | goeie (morgen/middag/avond) | he | he (hallo/hoi/hey/jij/daar/coursemate)
        (hallo/hoi/hey/dag/goedemorgen/goedemiddag/goedenavond) (coursemate/daar/bot/allemaal/iedereen)
        hoe (gaat het/is het/ist) (met jou/met u/ermee/) | alles goed | alles goed met jou | hoe gaat ie | hoe gaat het vandaag
        goedemiddag samen | hallo (goeiemorgen/goeiemorgend/goeiedag/goedemorgen)
          moi | moin | mojn | moi moi | moi eem | haije | goeie | hoi eem | goeden | goedendag samen | ook goeiemorgen | (moi/hoi/goeie) (eem/allemaal/bot/coursemate)
          (goedemorgen/goedemiddag/goedenavond/goeiedag/goedendag/dag/hallo) (beste/lieve) (assistent/bot/robot/
          coursemate/vriend)
        dag (lieve/beste) bot | hallo bot | yo | yoo | yooo | heyy | heyyy | hoii | hoiii | hallooo | haai | ewa | wajo
          | salut | alles kits | alles oke | alles ok | hoe is het | hoe ist
        hoe maakt (u/je) het | hoe gaat het met u vandaag | goeienavond | goedenmorgen | goeiemiddag
      `,
    },
    help: {
      alone: `
        help | hulp | help me | help mij | help me even | help even | ik heb hulp nodig | hulp nodig | kun je (me/mij) helpen
        (kan/kunt/kun) (je/u/jij) (me/mij/) (even/) helpen | ik kom er niet uit | ik snap het niet | snap het niet
        ik snap er niks van | ik begrijp het niet | ik weet het niet meer | geen idee hoe dit werkt | uitleg | handleiding
        (wat/wat allemaal/wat nog meer) (kan je/kun je/kan jij/kun jij/kunt u/kan u) (allemaal/doen/allemaal doen/voor me doen/
          voor mij doen/voor me betekenen/nog meer/)
        wat kan ik (hier/allemaal/hier allemaal/met jou/met je/tegen je/) (doen/zeggen/typen/vragen/intypen)
        wat kan ik je (vragen/allemaal vragen) | wat (doe/ben) je (eigenlijk/precies/hier/) | wat doe je allemaal
        wat is dit | wat is dit voor (iets/ding/bot) | hoe werkt (dit/het/dat/deze bot/je/jij/coursemate)
        hoe (moet/kan) ik (dit/je/u/jou/deze bot/het) gebruiken | wat (doet/kan/kunt/doe/kun) (u/je/jij) (precies/eigenlijk/allemaal/hier/nou/)
        hoe gebruik ik (dit/je/deze bot/jou) | wie ben je | wie ben jij | wie bent u | opdrachten tonen | commandos
        toon commandos | welke commandos zijn er | welke opdrachten ken je | mogelijkheden | wat zijn de mogelijkheden
        ik ben de weg kwijt | hoe nu verder | wat moet ik (zeggen/typen/intypen) | helpdesk | toon help | laat help zien
        (help/hulp) (mij/me/) (eens/even/een keer/alsjeblieft/aub/alstublieft/svp) | ik weet van niks | ik weet niet wat ik moet doen | ik weet niet hoe het werkt
        (hoe werkt/hoe gaat) (dat/dit/het) (hier/allemaal/nu/eigenlijk/hier eigenlijk/precies/) (met u/met jou/)
          (leg/legt) (eens/even/mij eens/mij even/me even/me eens/) uit (hoe dit werkt/wat je kan/wat je kunt/wat u kunt)
        wat (kun/kan/kunt/moet) (je/u/ik/jij) (hier/hiermee/hier allemaal/hier mee/eigenlijk/eigenlijk allemaal/zoal/zoal voor mij/allemaal voor mij/precies) (doen/betekenen/)
        waarvoor (dien je/dient u/ben je/bent u/kan ik je gebruiken/kan ik u gebruiken) | waar (dien/ben) je (voor/goed voor) | wat voor dingen kun je | hulp gevraagd
        (zou/kunt/kun/kan) (u/je) (me/mij) (kunnen/willen/) (uitleggen/vertellen/zeggen) (wat u kunt/wat je kan/wat je kunt/hoe dit werkt/hoe u werkt/hoe je werkt/hoe het werkt)
      `,
    },
    thanks: {
      alone: `
        bedankt | dank je | dankje | dank u | danku | dank je wel | dankjewel | dank u wel | dankuwel | dank | hartelijk dank
        heel erg bedankt | heel hartelijk dank | (super/top/ok/oke/okee/fijn/mooi/prima/perfect/goed/geweldig/tof/heel erg/alvast/hartelijk/
          nogmaals/ontzettend/enorm/hartstikke/merci en) (bedankt/dank/dank je/dankje/dank je wel/dankjewel/dank u/dank u wel)
        bedankt (he/hoor/hey/weer/alvast/voor de hulp/voor je hulp/voor de moeite/voor alles/man/voor de info/voor de informatie)
        dank (voor de hulp/voor je hulp/voor de moeite) | dank je (voor de hulp/voor je hulp/hoor/alvast/zeer)
        merci | mercikes | (bedankt/dank je/dankjewel/dank je wel/merci/dank u) (coursemate/bot)
        bedankt en fijne (dag/avond) | je bent (een/) (topper/schat/held/geweldig/de beste/super/lief/engel/kanjer)
        topper | held | toppie | top | geweldig | super | tof | cool | perfect | mooi | mooi zo | fijn | netjes | prachtig | heel fijn
        goed gedaan | goed bezig | goed werk | lekker bezig | wat fijn | dat is (fijn/top/super/mooi/geweldig/tof/perfect)
        doei | doeg | doeidoei | dag dag | dagdag | tot ziens | tot straks | tot later | tot morgen | tot de volgende keer | ciao
        fijne (dag/avond/week/middag) | fijn weekend | prettig weekend | fijne dag nog | prettige dag | welterusten | slaap lekker
        tkx | thnx | thanks he | dank u zeer | waarvoor dank
        (merci/bedankt/dank u/dank je) (jong/man/makker/maat/vriend/schat/zeg/hoor/vriendelijk/heel erg/alvast/weeral) | merci beaucoup | duizendmaal dank | ontzettend bedankt
        (je/u) (bent/zijt) (een/) (schat/engel/topper/held/kanjer/lieverd/goud waard/goude) | bent een schat | gij zijt een schat | je ben een schat
        (heel/zeer/super) (vriendelijk/lief/fijn/aardig) (van u/van je/)
          dat is (heel/zeer/) (vriendelijk/aardig/lief/attent) (van u/van je/)
          u bent (zeer/heel/) (vriendelijk/behulpzaam)
        houdoe | haije wah | ajuu | doei doei | (bedankt/dank u/dank je) (he/wel/voor helpen/voor uw helpen/voor het helpen)
        dank u wel voor (helpen/de hulp/hulp) | salut | saluut | salukes | ajuus | tot de volgende | tot ziens he | daag | daaag | tot kijk | de groeten
      `,
    },
    find: {
      before: `
        zoek | zoeken | zoek (eens/even/maar/ff/voor me/) (naar/iets over/een cursus over/cursussen over/een training over/trainingen over/
          een opleiding over/iets met/iets rond/wat over)
        zoek (mij/me/eens/even) | opzoeken | zoek op | vind | vind (een cursus/een training/cursussen/iets/trainingen) (over/voor/met/rond)
        ik zoek | ik zoek (iets/een cursus/een training/cursussen/nog iets/een opleiding/nog een cursus) (over/voor/in/met/rond/rondom)
        ik ben op zoek naar | ben op zoek naar | op zoek naar | ik ben (op/) zoek naar (een cursus/een training/iets/cursussen) (over/voor/in/met)
        (heb je/hebben jullie/heeft u/hebt u/heb jij/is er/zijn er/bestaat er/bestaan er) (ook/nog/misschien/) (iets/
          cursussen/een cursus/trainingen/een training/wat/nog iets/een opleiding/een module) (over/voor/met/rond/in/
          op het gebied van)
        (zit/staat/is/zijn) er (ook/nog/hier/) (wat/iets/een cursus/cursussen/cursus/trainingen/een training) (tussen/bij/in/) (over/voor/rond/met)
        (ik wil/ik zoek) (cursus/training) (over/van/voor) | zoek (es/is/ens) (wat/iets) over | is er cursus (over/voor) | zijn er cursus (over/voor)
        (heb je/hebben jullie/is er/bestaat er) (ook/nog/) (iets/een cursus) (dat/die) (gaat/handelt) over
        (een/) (cursus/cursusje/training/opleiding/module/workshop/elearning/les) (over/rond/rondom/omtrent)
        (cursussen/trainingen/opleidingen/modules/workshops/elearnings/lessen) (over/rond/rondom/voor/met/in/omtrent)
        iets (over/rond/rondom/leren over/met) | meer (weten/leren/lezen) over | alles over
        (ik wil/ik wou/ik wil graag/wil/ik zou graag/ik zou willen/zou graag) (iets/meer/wat/graag iets/graag meer/) (leren/weten) (over/van/met/omtrent)
        (ik wil/wil/ik wil graag) leren (hoe/omgaan met/werken met) | leer me (iets/wat/meer/) (over/)
        ik (wil/moet) (me/mij/mijzelf) (verdiepen/bijscholen/verbeteren) in | ik (heb/krijg) interesse in | ik ben geinteresseerd in
        geinteresseerd in | interesse in | waar vind ik | waar kan ik (iets/een cursus/cursussen/) vinden (over/voor/)
        (toon/geef/laat) (me/mij/) (eens/) (cursussen/trainingen/alle cursussen/alle trainingen/iets) (over/rond/voor/met/zien over/zien voor)
        (help/hulp) (me/mij/) (met/bij) | welke (cursussen/trainingen/opleidingen) (heb je/hebben jullie/zijn er/bestaan er) (over/voor/rond/in/met)
        wat (heb je/hebben jullie/is er) (over/rond/voor)
      `,
      after: 'cursussen | trainingen | opleidingen | opzoeken | zoeken | zoeken aub',
    },
    browse: {
      alone: `
        cursussen | catalogus | de catalogus | cursuscatalogus | cursusaanbod | aanbod | het aanbod | opleidingsaanbod | leeraanbod
        opleidingen | trainingen | alle cursussen | alle trainingen | alle opleidingen | cursuslijst | lijst met cursussen
        (toon/bekijk/geef/open) (me/mij/) (eens/even/) (de catalogus/de cursussen/alle cursussen/het aanbod/alle trainingen/
          de cursuscatalogus/een lijst met cursussen/de lijst met cursussen/het hele aanbod/het cursusaanbod)
        laat (me/mij/) (eens/even/) (de catalogus/de cursussen/alle cursussen/het aanbod/alle trainingen/het cursusaanbod) zien
        (welke/wat voor) (cursussen/trainingen/opleidingen/lessen/modules) (zijn er/zijn er allemaal/heb je/hebben jullie/heb je allemaal/
          kan ik doen/kan ik volgen/kun je aanbieden/bied je aan/bieden jullie aan/bestaan er/zijn beschikbaar/zijn er beschikbaar)
        wat (heb je/hebben jullie) (allemaal/te bieden/allemaal te bieden/in de aanbieding/) | wat is er (allemaal/te doen/te leren/beschikbaar)
        wat kan ik (hier/) (leren/volgen) | wat kan ik allemaal (leren/volgen) | wat valt er te leren | wat zit er in de catalogus
        beschikbare (cursussen/trainingen) | rondkijken | rondneuzen | snuffelen | bladeren | even rondkijken
        iets nieuws | is er iets nieuws | nieuwe cursussen | wat is er nieuw | zoek cursussen | zoek een cursus | cursussen bekijken
        cursussen tonen | cursussen zoeken | cursus zoeken | verras me | nieuwe cursus | een nieuwe cursus
        (toon/laat/geef) (me/mij/) (eens/) (alle cursussen/alle opleidingen/alle trainingen/al de cursussen/alles/
          alles zien) (die er zijn/die er bestaan/die je hebt/die u hebt/die jullie hebben/wat er is/
          wat je hebt/wat u hebt/wat jullie hebben/wat er bestaat/zien/) (zien/)
        (toon/laat/geef) (me/mij/) (eens/) alles (wat je hebt/wat u hebt/wat jullie hebben/wat er is) aan (cursussen/opleidingen/trainingen)
        (wat/welke cursussen) (hebt u/heb je/hebben jullie/is er/zijn er) (zoal/allemaal/hier/hier allemaal/
          zoal allemaal) (aan/) (cursussen/opleidingen/trainingen/in huis/in de aanbieding/te bieden/te volgen/)
        wat (zijn/voor) de (cursussen/opleidingen/mogelijkheden)
          wat (valt/is) er (hier/) (allemaal/zoal/) te (leren/volgen/doen/vinden)
          het (volledige/hele/complete) (aanbod/cursusaanbod) (tonen/zien/)
        wat voor (cursussen/opleidingen/trainingen) (zijn er/heb je/hebt u/hebben jullie/kan ik volgen) (zoal/allemaal/)
      `,
    },
    start: {
      before: `
        start | starten | starten met | start (maar/even/nu/) met | opstarten | start op | beginnen | beginnen met | beginnen aan
        begin | begin (maar/even/nu/) (met/aan)
        (ik/) (start/begin) (nu/vandaag/net/zojuist/meteen/) (met/aan)
        (ik/) (ga/ben) (nu/vandaag/net/zojuist/eindelijk/al/) aan (de slag met) | aan de slag met | ga aan de slag met | van start met
        (gestart/begonnen/gestart geraakt/opgestart) (met/aan/) | (net/zojuist/vandaag/nu/al/gisteren/eindelijk) (gestart/begonnen) (met/aan)
        (ik/) (startte/begon) (net/vandaag/gisteren/zojuist/) (met/aan)
        schrijf (me/mij) (${SOFT}) in (voor/bij/op/in) | schrijf (me/mij) (${SOFT}) in aub voor | (me/mij/) inschrijven (voor/op/bij/in)
        (schrijf/meld/geef) ik (me/mij) (in voor/aan voor/aan bij/op voor)
        (ik/) schrijf (me/mij) (${SOFT}) in (voor/bij/op/in) | (ik/) meld (me/mij) (${SOFT}) aan (voor/bij) | (me/mij/) aanmelden (voor/bij)
        meld (me/mij) (${SOFT}) aan (voor/bij) | registreer (me/mij) (${SOFT}) (voor/op) | (me/mij/) registreren voor
        geef (me/mij) (${SOFT}) op voor | (me/mij/) opgeven voor | ik geef (me/mij) op voor
        (ik/) neem (${SOFT}) deel aan | deelnemen aan | (ik/) doe (${SOFT}) mee (met/aan) | meedoen (met/aan)
        schrijf (me/mij) (maar/even/) bij (voor/)
        voeg (me/mij) toe aan | inschrijving voor | aanmelding voor | volg | volgen | cursus starten | start de cursus
        (ik/) kies (voor/) | (ik/) neem | klaar voor | klaar om te (beginnen/starten) (met/aan) | tijd voor
        zet (me/mij) (${SOFT}) op de lijst (voor/van) | trap af met
        gelieve (me/mij) (in te schrijven/aan te melden) (voor/bij)
        ingeschreven (voor/op/bij) | aangemeld (voor/bij) | opgegeven voor
        (aanvangen/aanvatten/van start gaan/starten) (met/) | (ik/) vang (nu/vandaag/) aan met | (ik/) vat (nu/vandaag/) aan | aanvang nemen met
        (ik/) ga (nu/meteen/direct/nu meteen/nu eindelijk/nu dan/dan nu) (beginnen/starten/aan de slag) (met/aan)
        zet (me/mij) (${SOFT}) (op/bij/in) (de cursus/de training/)
        (ik/) pak | ik (wil/zou) me (graag/) (inschrijven/aanmelden/opgeven/registreren) (voor/op/bij/in)
        (wilt/wil/kunt/kun/kan/zou) (u/je) (me/mij) (alstublieft/alsjeblieft/aub/eens/even/) (inschrijven/aanmelden/opgeven/registreren) voor
      `,
      after: `
        starten | beginnen | opstarten | start | (al/nu/net/zojuist/vandaag/gisteren/eindelijk/ook/) (gestart/begonnen/opgestart)
        (ben ik/ben ik net/ben ik nu/ben ik al/ben ik vandaag) (mee/aan/) (gestart/begonnen) | ermee (gestart/begonnen)
        (kunnen/willen) (starten/beginnen/opstarten/inschrijven) | inschrijven | volgen | toevoegen aan mijn (lijst/cursussen/leren/leerlijst)
        (mag/kan/mogen/kunnen) (nu/ook/wel/maar/) (beginnen/starten/gestart worden/begonnen worden/aan/op starten)
        (ga ik nu/begin ik nu/start ik nu) (mee/aan/) (beginnen/starten/)
        (wil ik/zou ik/wou ik/ga ik nu) (graag/wel/nu/ook/eens/) (doen/starten/volgen/beginnen/opstarten/gaan doen/gaan volgen/willen doen/willen starten/willen volgen)
      `,
      alone: `
        start | starten | beginnen | begin | cursus starten | een cursus starten | start een cursus | cursus beginnen | begin een cursus
        begin met een cursus | nieuwe cursus starten | inschrijven | inschrijven voor een cursus | aan de slag | laten we beginnen
      `,
      separable: `
        schrijf (me/mij) (maar/even/) (voor/op/bij/) … (in/maar in/aub in/nu in/even in)
        meld (me/mij) (maar/even/) (voor/bij/) … (aan/maar aan/nu aan/even aan)
        geef (me/mij) (maar/even/) voor … op
        start … (op/maar op) | zet … (op/bij/aan/in) mijn (lijst/cursussen/leerlijst/leerplan/leren/lijstje/todo/todolijst)
        zet … op de (lijst/planning) | zet … klaar
        (voeg/doe) … (toe/toe aan mijn lijst/toe aan mijn cursussen/toe aan mijn leren/toe aan mijn leerlijst/bij mijn lijst/bij mijn cursussen)
        gelieve … te (starten/beginnen)
        doe (mij/me) … maar | trap … af | (ik/) wil … (gaan/) (starten/beginnen/volgen/opstarten)
        (laat/laten) (me/we/ons) … (starten/beginnen)
        doe (mij/me/) … (starten/beginnen/opstarten/maar starten/maar beginnen/maar opstarten)
        (gooi/zwier/slinger/knal/trap) … (aan/maar aan) | (ik/) wil … (eens/nu/graag/) (doen/gaan doen/gaan volgen)
        (wilt/wil/kunt/kun/kan/zou) (u/je) (me/mij) (voor/op/bij) … (inschrijven/aanmelden/opgeven/registreren/willen inschrijven/kunnen inschrijven)
        (ik/) ga (nu/meteen/direct/nu meteen) (met/aan/) … (beginnen/starten/opstarten/aan de slag/doen starten)
        (zet/plaats) (me/mij) (voor/bij/in/op) … (op de lijst/op het lijstje)
      `,
    },
    next: {
      alone: `
        wat (moet/zal/kan/zou) ik (nu/vandaag/hierna/eerst/het beste/best/dan/als volgende/) (doen/leren/volgen/starten/beginnen/aanpakken)
        wat (moet/zal/kan/zou) ik (nu/vandaag/hierna) (het beste/best/eens/) (doen/leren/volgen/starten/kunnen doen/kunnen leren)
        wat zou ik (nu/) (kunnen/moeten) (doen/leren/volgen)
        waar (moet/zal/kan) ik (nu/eerst/het beste/) (mee beginnen/mee verder/mee verdergaan/aan beginnen)
        waarmee (moet/zal/kan) ik (nu/eerst/) (beginnen/starten/verder/verdergaan)
        wat (raad je/raadt u/beveel je/stel je/stelt u/raad jij/suggereer je) (me/mij/) (nu/) (aan/voor/)
        wat is (nu/) (het beste/slim/handig/aan te raden) (om te doen/om te leren/)
        (heb je/heeft u/heb je nog/heb je een/heb je wat/) (suggesties/suggestie/aanbevelingen/aanbeveling/tips/tip/voorstellen/aanraders/een suggestie)
        (mijn/jouw/geef me/geef mij) (suggesties/aanbevelingen/een suggestie/een aanbeveling/een tip)
        (raad/beveel) (me/mij) (iets/eens iets/wat) aan | stel (me/mij/) (iets/eens iets) voor | suggereer iets
        (en/) wat nu | en nu | en dan nu | wat doe ik nu | wat doe ik hierna | wat leer ik nu | wat moet ik nu gaan doen | ik verveel me
        kies iets voor (me/mij) | iets leuks om te leren
        wat (moet/zal/kan/zou/mag) ik (nu/vandaag/hierna/dan/eerst/rap/snel/vlug/even/ff/nog/nu even/nu best/best/eens/
          nu nog/nu eerst/best eerst/nu best eerst) (kunnen/gaan/best/) (doen/leren/volgen/starten/
          aanpakken/aanvangen/maken/beginnen)
        (geef/toon) (mij/me) (eens/even/maar/) (iets/een cursus/iets leuks/iets nieuws/wat/een idee/een aanrader) (om te doen/om te leren/om te volgen/te doen/)
        wat (zou/raadt/raad) (u/je) (mij/me/) (aanraden/aanbevelen/nu aan/nu aanraden/willen aanraden/kunnen aanraden/
          kunnen aanbevelen) | wat (zou/wat) (u/je) (nu/) doen in mijn plaats
        (waar/met welke) (cursus/training/opleiding) (begin/start) ik (best/nu/het best/het beste/nu best)
          met wat (begin/start) ik (best/nu/) | waar begin ik (best/nu/nu best/het best/het beste/) (aan/mee/)
        wat is (mijn/de) volgende (cursus/stap/training/les) | wat volgt er (nu/) | wat (staat/komt) er (nu/hierna) (op het programma/aan de beurt/)
      `,
    },
    save: {
      before: `
        bewaar | bewaar (maar/even/dan/alvast/ff/) (voor later/) | bewaren | onthoud | onthouden | bookmark
        onthoud (even/maar/) voor later
        (bewaar/onthoud/bookmark/reserveer) (${SOFT}) (voor later/) | opzijzetten | (leg/zet) (${SOFT}) (opzij/apart) (voor later/)
      `,
      separable: `
        (bewaar/hou/houd/onthoud/parkeer/zet/leg/reserveer/hou me/spaar/sla) … (voor later/voor een andere keer/voor volgende week/voor een ander moment/voor straks)
        (zet/leg/hou/houd/stop/berg/schuif) … (even/maar/alvast/ff/) voor (later/straks/de winter/na de vakantie) (weg/apart/opzij/op/vast)
        (zet/leg/hou/houd/doe) … (weg/maar weg/even weg/apart/opzij) (voor later/voor straks)
        (zet/leg/hou/houd) … (apart/opzij/in de wacht) | sla … op (voor later/voor een andere keer/)
        (zet/plaats/voeg/doe) … (op/in/bij/aan/toe aan) (mijn/de) (verlanglijst/verlanglijstje/bewaarlijst/wensenlijst/wenslijst/favorieten/
          bewaarde cursussen/bewaarde lijst/opgeslagen cursussen/bookmarks)
        (voeg) … (toe aan) (mijn/de) (verlanglijst/verlanglijstje/favorieten/bewaarde cursussen)
        (zet/hou/houd) … voor me (vast/bij/apart)
        (zet/leg/hou/houd/bewaar/parkeer/reserveer/bookmark) … (voor mij/voor me/eens/even/maar/aub/alstublieft/alsjeblieft) (opzij/apart/bij/) voor later
        (hou/houd/bewaar) … (bij/vast) (voor later/voor straks/voor een andere keer/voor mij/)
        (wilt/wil/kunt/kun/kan/zou) (u/je) … (voor later/voor mij/) (bewaren/opslaan/onthouden/opzijzetten/bijhouden/apart houden/willen bewaren/kunnen bewaren)
        save … (voor later/voor straks)
      `,
      after: `
        bewaren | (voor later/) (bewaren/opslaan/onthouden) | voor later
        (voor later/) (voor mij/voor me/voor later/) (bewaren/opslaan/onthouden/opzijzetten/opzij zetten/bijhouden/
          bookmarken/parkeren/reserveren/vasthouden/opzij leggen) (voor later/)
        (kunnen/willen) (bewaren/opslaan/opzijzetten) | (ff/even/maar/eens) (bookmarken/bewaren/opslaan/parkeren) (voor later/)
        (voor mij/) (apart/opzij) (voor later/) | voor (later/) (opzij/apart) | op (mijn/de) (verlanglijst/verlanglijstje/favorieten/wensenlijst)
      `,
    },
    unsave: {
      before: 'niet meer bewaren',
      separable: `
        (haal/verwijder/wis/gooi/schrap/neem/doe/streep) … (uit/van) (mijn/de) (bewaarde cursussen/verlanglijst/verlanglijstje/bewaarlijst/wensenlijst/
          wenslijst/favorieten/bewaarde lijst/opgeslagen cursussen/bewaarde/bookmarks) (af/)
        bewaar … niet (meer/langer) | (je hoeft/hoef) … niet meer te bewaren
      `,
      after: 'niet meer bewaren',
    },
    saved: {
      alone: `
        bewaard | opgeslagen | favorieten
        (mijn/de/toon mijn/bekijk mijn/open mijn/geef mijn/toon me mijn/wat zijn mijn/waar zijn mijn/lijst met/) (bewaarde cursussen/bewaarde trainingen/bewaarde lijst/bewaarlijst/
          verlanglijst/verlanglijstje/wensenlijst/favorieten/opgeslagen cursussen/bookmarks)
        laat (me/mij/) mijn (bewaarde cursussen/verlanglijst/favorieten/bewaarlijst/opgeslagen cursussen) zien
        wat heb ik (allemaal/ook weer/) (bewaard/opgeslagen) (voor later/) | wat had ik (ook alweer/) bewaard
        welke (cursussen/trainingen) heb ik (voor later/) (bewaard/opgeslagen) | (de/) cursussen die ik (heb bewaard/bewaard heb/bewaarde)
      `,
    },
    unremind: {
      alone: '(verwijder/wis/schrap/annuleer/haal/vergeet) (de/mijn/deze/die) herinnering (weg/maar/)',
    },
    reminders: {
      alone: `
        (mijn/toon mijn/toon me mijn/bekijk mijn/wat zijn mijn/de/) herinneringen | laat (me/mij/) mijn herinneringen zien
        waar (ga je me/herinner je me/herinner je mij/herinnert u me/ga je mij) (allemaal/) (aan/aan herinneren) | waaraan herinner je (me/mij)
        wanneer (herinner je me/ga je me herinneren/herinnert u mij) (eraan/) | welke herinneringen (heb ik/staan er/zijn er)
        heb ik herinneringen | herinneringen bekijken | herinneringen tonen
      `,
    },
    settings: {
      alone: `
        instellingen | mijn instellingen | de instellingen | toon (mijn/de) instellingen | open (mijn/de) instellingen
        (mijn/de/) instellingen (voor/van) (herinneringen/meldingen/berichten/notificaties) | herinneringsinstellingen | meldingsinstellingen
        meldingen | notificaties | instellen | wat stuur je (me/mij) (allemaal/)
        waarom (schrijf je/stuur je/bericht je/stoor je/mail je/app je) (me/mij) (dit/steeds/telkens/berichten/al die berichten/)
        waarom (herinner je me/herinner je mij/herinnert u me) (hieraan/steeds/telkens/eraan/)
        waarom (krijg/ontvang) ik (dit/deze berichten/deze herinneringen/deze meldingen/die berichten/al die berichten/dit bericht/steeds berichten)
        waarom zie ik dit | (stuur/schrijf/bericht/stoor) (me/mij) niet | stuur (me/mij) (niks/niets) | herinner (me/mij) niet
        minder (berichten/herinneringen/meldingen) | te veel (berichten/herinneringen/meldingen) | teveel (berichten/herinneringen/meldingen)
        stil | wees stil | laat (me/mij) met rust | zwijg
      `,
    },
    stopReminders: {
      alone: `
        stop herinneringen | stop (met/) (alle/de/mijn/al die/die/je/) herinneringen
        stop met (herinneren/herinneringen sturen/me te herinneren/mij te herinneren/
          berichten sturen/me berichten te sturen/mailen/me te storen/me lastig te vallen)
        stop met het sturen van (herinneringen/berichten/meldingen)
        geen herinneringen meer | ik wil geen herinneringen (meer/) | (stuur/geef) (me/mij/) geen (herinneringen/berichten/meldingen) meer
        (zet/schakel) (alle/de/mijn/) herinneringen (uit/stop/af) | herinneringen (uit/uitzetten/stopzetten/uitschakelen/stoppen/afzetten)
        herinner (me/mij) (nooit meer/niet meer/nergens meer aan) | meldingen uit | zet (de/mijn/alle/) meldingen (uit/af) | meldingen uitzetten
      `,
    },
    startReminders: {
      alone: `
        herinneringen (weer aan/aan/weer aanzetten/aanzetten/inschakelen/weer inschakelen/hervatten/opnieuw aan)
        (zet/schakel) (de/mijn/alle/) herinneringen (weer/opnieuw/) (aan/in) | hervat (de/mijn/) herinneringen
        start (de/mijn/) herinneringen (weer/opnieuw/)
        herinner (me/mij) (weer/opnieuw/maar weer) | (je/u) (mag/kan/kunt) (me/mij) weer herinneren | begin weer met herinneren
        stuur (me/mij) weer herinneringen | meldingen (weer/) aan | zet (de/mijn/) meldingen (weer/) aan | ik wil weer herinneringen
      `,
    },
    back: {
      alone: `
        (ik ben/ben/k ben/) (er weer/weer terug/weer er/weer aan het werk/weer aanwezig/weer op het werk/weer beter)
        ik ben terug | ben terug | (ik ben/ben/) (weer/) terug van (vakantie/verlof/weggeweest/mijn vakantie/mijn verlof/ziekte)
        (ik ben/ben/) terug (op kantoor/op het werk/uit vakantie/uit verlof)
      `,
    },
    weeklyOn: {
      alone: `
        (stuur me/stuur mij/geef me/ik wil/ik wil graag/ik wil wel/ik zou graag/mag ik) (een/het/elke week een/iedere week een/graag een/de) (weekoverzicht/
          wekelijks overzicht/wekelijkse samenvatting/weeksamenvatting) (aub/krijgen/ontvangen/)
        (zet/schakel) (het/mijn/) (weekoverzicht/wekelijks overzicht/wekelijkse overzicht) (aan/in)
        (weekoverzicht/wekelijks overzicht/wekelijkse samenvatting/weeksamenvatting) (aan/graag/aub/alsjeblieft/)
        vat mijn week samen
      `,
    },
    weeklyOff: {
      alone: `
        geen (weekoverzicht/wekelijks overzicht/wekelijkse samenvatting/weekoverzichten/weeksamenvatting) (meer/)
        (stuur me geen/ik wil geen/ik hoef geen) (weekoverzicht/wekelijks overzicht/wekelijkse samenvatting/weekoverzichten) (meer/)
        (stop/stop met) (het/mijn/) (weekoverzicht/wekelijks overzicht/wekelijkse overzicht/wekelijkse samenvatting)
        (zet/schakel) (het/mijn/) (weekoverzicht/wekelijkse overzicht/wekelijks overzicht) (uit/af)
        (weekoverzicht/wekelijks overzicht/wekelijkse samenvatting) (uit/stoppen/uitzetten/stopzetten)
      `,
    },
    plan: {
      alone:
        'plan | plannen | inplannen | tijd inplannen | plan tijd | plan het in | plan dit in | plan in | tijd plannen | in mijn agenda',
    },
    why: {
      alone: `
        (waarom/waarvoor/hoezo/hoe komt het dat) heb ik (dit/deze/die/dat/deze cursus/die cursus/deze training) (eigenlijk/gekregen/toegewezen gekregen/)
        (waarom/waarvoor/hoezo) (dit/deze cursus/die cursus/deze)
        (waarom/waarvoor/hoezo) moet ik (dit/deze cursus/dat/die cursus/die/deze) (doen/volgen/maken)
        (waarom/hoezo) (is/werd) (dit/deze cursus/die cursus) (aan/) (me/mij) toegewezen
        (waarom/hoezo) (kreeg/krijg) ik (dit/deze cursus/die cursus/deze)
        wie heeft (me/mij) (dit/deze cursus/die cursus/deze) (gegeven/toegewezen/opgelegd/bezorgd/aangesmeerd)
        wie heeft (dit/deze cursus/die cursus) (aan/) (me/mij) (gegeven/toegewezen)
        van wie (is/komt/heb ik/krijg ik) (dit/deze/die/dat/deze cursus/die cursus) (gekregen/eigenlijk/)
      `,
      before: `
        (waarom/waarvoor/hoezo) heb ik
        (waarom/waarvoor/hoezo) (staat/staan)
        van wie (is/komt/heb ik)
      `,
      separable: `
        (waarom/waarvoor/hoezo) moet ik … (doen/volgen/maken/afronden/voltooien/starten/leren/afmaken)
        (waarom/hoezo) (is/werd/zijn) … (aan/) (me/mij) (toegewezen/gegeven/opgelegd)
        (waarom/hoezo) (kreeg/krijg) ik … (toegewezen/opgelegd)
        (waarom/hoezo/waarvoor) heb ik … (gekregen/toegewezen gekregen/moeten doen)
        (waarom/hoezo) staat … op mijn lijst
        wie heeft (me/mij) … (gegeven/toegewezen/opgelegd/bezorgd/aangesmeerd)
        wie heeft … (aan/) (me/mij) (gegeven/toegewezen/opgelegd) | wie wees (me/mij) … toe
        van wie heb ik … gekregen
      `,
    },
    list: {
      alone: `
        (mijn/m/al mijn/mn/me) (cursussen/cursus/leren/trainingen/opleidingen/lessen/modules/taken/opdrachten/lijst/lijstje/leerlijst/voortgang/status/
          overzicht/leeroverzicht/deadlines/toewijzingen/todo/todos/takenlijst/activiteiten/verplichtingen/planning/stand van zaken/leerplan/
          leerpad/inschrijvingen/huiswerk/cursuslijst)
        (mijn/al mijn/alle/de/) (open/openstaande/lopende/verplichte/huidige/achterstallige/nog openstaande) (cursussen/trainingen/taken/opdrachten/opleidingen/modules)
        (toon/toon me/bekijk/geef/geef me/open/zie/check/lijst) (eens/even/) (mijn/al mijn/de/mn) (cursussen/leren/trainingen/opleidingen/taken/opdrachten/lijst/leerlijst/
          voortgang/status/overzicht/deadlines/openstaande cursussen/verplichte cursussen/todo)
        laat (me/mij/) (eens/even/) (mijn/al mijn/mn) (cursussen/leren/trainingen/opleidingen/taken/opdrachten/lijst/
          leerlijst/voortgang/status/deadlines/openstaande cursussen) (eens/even/) zien
        laat (me/mij/) (eens/even/) zien (wat ik moet doen/wat er openstaat/wat er open staat/wat ik nog moet doen/waar ik sta/hoe ver ik ben/mijn cursussen)
        wat moet ik (nog/nog allemaal/allemaal/allemaal nog/nu nog/vandaag nog/deze week/deze week nog/nog steeds) (doen/volgen/afronden/afmaken/leren/maken/voltooien)
        wat moet er (nog/nog allemaal) gebeuren | wat heb ik (nog/nog allemaal/allemaal/allemaal nog) (openstaan/te doen/staan/lopen/open/open staan)
        wat heb ik (allemaal/) (gedaan/afgerond/voltooid/af/gestart/lopen/op mijn lijst/op mijn bord/openstaan)
        wat heb ik al (gedaan/afgerond/voltooid/af)
        wat staat er (nog/allemaal/allemaal nog/nu/nu nog/) (open/voor mij open/op mijn lijst/op de planning/op mijn bord/op mijn todo/te doen/klaar voor mij/voor me klaar)
        wat is er (nog/) (open/te doen) | wat is (nog/) open | wat (ligt/loopt) er nog | wat ben ik aan het doen
        waar ben ik mee bezig | waar was ik mee bezig
        wat loopt er (nog/) | wat vervalt er (binnenkort/deze week/)
        wat is (te laat/over tijd/achterstallig/verlopen/dringend/urgent) | wat moet (dringend/eerst/nu)
        wat heeft haast
        te laat | achterstallig | over tijd | deadlines
        wat zijn mijn (cursussen/deadlines/taken/opdrachten/trainingen/openstaande cursussen/verplichte cursussen/verplichtingen)
        welke (cursussen/trainingen/taken/opdrachten/opleidingen) (heb ik/moet ik/volg ik/staan er) (nog/allemaal/nu/
          ) (openstaan/doen/volgen/afronden/lopen/gedaan/afgerond/voltooid/open/)
        waar (sta/ben/was/bleef/stond) ik (nu/ook alweer/gebleven/) | hoe sta ik (ervoor/er voor)
        hoe ver (ben/sta/zit) ik (nu/al/) | hoe gaat het met mijn (cursussen/leren/voortgang)
        ben ik (ergens/nog ergens/met iets/) (te laat/te laat mee/achter/op schema/bij) | loop ik (ergens/) (achter/mee achter/achter op schema)
        overzicht | leeroverzicht | voortgang | status | todo | to do | takenlijst | lijst | mijn lijst tonen
        dashboard | openstaand | lopend | afgeronde cursussen
        (mijn/toon mijn/bekijk mijn/) (afgeronde/voltooide) (cursussen/trainingen) | mijn geschiedenis
        leergeschiedenis | hoeveel cursussen heb ik (nog/al/) (afgerond/gedaan/openstaan/te doen/)
        heb ik (nog/) (iets/wat) (te doen/openstaan/open staan/liggen)
        heb ik nog (deadlines/cursussen/verplichte cursussen) | is er nog iets open
        moet ik nog iets (doen/afronden/volgen)
        wat (is/zijn) mijn (voortgang/status/achterstand) | wat moet ik deze week (doen/afmaken/afronden) | wanneer moet alles klaar zijn
        (toon/geef/laat) (me/mij/) (eens/even/ook eens/een keer/) (al mijn/mijn) (cursussen/lijst/lijstje/lopende cursussen/opleidingen/trainingen/taken) (eens/zien/even/een keer/)
        wat staat (er/der) (nog/al/allemaal/al allemaal/nu/zoal/) (op/in) mijn (lijst/lijstje/planning/programma/bord/cursussen)
        (waar/hoe ver) (sta/ben/zit) ik (nu/nu al/met alles/overal/ondertussen/intussen/in totaal/momenteel)
        (mag/kan) ik (eens/even/) mijn (lijst/cursussen/lijstje/voortgang/overzicht) (eens/even/) (zien/bekijken/inkijken)
        wat (heb/had/moest/moet) ik (ook alweer/nu weer/alweer) (lopen/openstaan/te doen/doen/staan)
      `,
    },
    show: {
      before: `
        toon | toon (me/mij/eens/even) | bekijk | bekijken | open | laat zien | laat (me/mij) zien
        geef (me/mij) (info over/de status van/de details van/details van/de stand van/de voortgang van/meer info over)
        status van | de status van | stand van | de stand van | voortgang (van/bij/in/voor/met) | (mijn/de) voortgang (van/bij/in/voor/met/op)
        hoe ver (ben/zit/sta/was) ik (nu/al/) (met/in/bij/op) | hoever (ben/zit/sta) ik (nu/al/) (met/in/bij)
        hoe sta ik (ervoor/er voor) (met/voor/bij) | hoe gaat het met (mijn/) | hoe staat het met (mijn/)
        hoe vordert | (ga/ik ga/ik wil) (verder/door) (met/in) | verder (gaan/werken/leren/) (met/aan/in) | doorgaan met
        ga door met | ga verder met | hervat | hervatten | vervolg | vervolgen
        terug naar | ga (terug/) naar | ga eens naar | details (van/over) | meer (info/informatie/details) (over/van)
        info (over/van) | informatie (over/van)
        (wat is/wanneer is) de (deadline/einddatum/vervaldatum) (van/voor) | deadline (van/voor/)
        de deadline (van/voor) | einddatum (van/voor) | link naar | de link naar
        (ik ben/ben/ik was/nog) (nog/nu/druk/volop/nog steeds/momenteel/) bezig (met/in) | bezig met | mee bezig
        tot wanneer heb ik (de tijd/tijd/) voor | wanneer moet ik | zie | check | waar is | waar staat | waar vind ik mijn
      `,
      after: `
        (tonen/bekijken/openen/laten zien/hervatten/doorgaan/verdergaan/verder gaan/status/voortgang/deadline/details/info/einddatum)
      `,
      separable: `
        laat (me/mij/) (eens/even/) … (zien/eens zien/even zien)
        (ik wil/wil) (graag/) … (zien/bekijken/openen/inzien/hervatten/verderzetten)
        (mag/kan) ik … (zien/bekijken/even zien/inzien)
        ga (even/) met … (verder/door)
      `,
      alone: `
        nogmaals | nog een keer | nog eens | opnieuw | herhaal | herhaal dat | zeg dat nog eens | nog een keertje | details | doorgaan | ga door
        ga verder | hervat | hervatten | verdergaan | toon opnieuw | toon nog eens
      `,
    },
    mark: {
      before: `
        zet | zetten | markeer | markeren | update | updaten | bijwerken | registreer | registreren | noteer | noteren
        breng | pas aan | pas | aanpassen | wijzig | wijzigen | verander | veranderen | verhoog | verhogen | verlaag
        verlagen | zet om | log | loggen
        stel in | geef door | vul in | voer in | invoeren | invullen | schrijf op | doe | breng op | maak er | maak daar | plaats
        (voortgang/progressie) (van/voor/bij/in) (zetten op/is nu) | update (mijn/de) (voortgang/status/progressie) (van/voor/in/bij)
        zet (mijn/de) (voortgang/status/progressie) (van/voor/in/bij) | pas (mijn/de) (voortgang/status) (van/voor/in/bij)
        hetzelfde (voor/geldt voor/met) | idem (voor/dito voor/) | ditto voor
        (ik kwam/ik geraakte/ik ben gekomen/ik kom/ik zit/zit/ik sta) (tot/al aan/nu aan)
        sla op | opslaan
      `,
      alone: `
        update | updaten | bijwerken | voortgang doorgeven | voortgang bijwerken | voortgang invullen
        voortgang invoeren | status bijwerken | markeren | markeer
        voortgang noteren | voortgang aanpassen | mijn voortgang bijwerken | mijn voortgang doorgeven | zet | een cursus bijwerken | cursus bijwerken
      `,
    },
    complete: {
      before: `
        (ik ben/ben/ik ben nu/ik ben net/ik ben al/ik ben eindelijk/) (helemaal/volledig/net/al/nu/eindelijk/) klaar met
        klaar geraakt met | klaar
        (helemaal/volledig/net/al/nu/eindelijk/zojuist/vandaag/gisteren/ook/inmiddels/reeds/juist/) (afgerond/voltooid/
          afgemaakt/beeindigd/afgewerkt/gedaan/doorlopen/behaald/afgevinkt/
          volbracht/gefinisht/afgesloten/uitgespeeld/gecompleteerd)
        (is/zijn) (afgerond/voltooid) | gedaan met | (net/nu/eindelijk/zojuist/) (gehaald/geslaagd voor/geslaagd in) | gehaald | geslaagd (voor/in)
        afronden | voltooi | voltooien | beeindig | beeindigen | afsluiten | afmaken | afwerken | afvinken | vink af
        rond af | sluit af | maak af | werk af
        (ik/) (rondde/voltooide/beeindigde) (net/zojuist/gisteren/vandaag/)
        (ik ben/ben) (helemaal/eindelijk/net/) door | (ik ben/ben) aan het (eind/einde) (gekomen/) van
        (ik heb/heb) (alles van/alle modules van/alle lessen van/heel)
        (zet/markeer/registreer/noteer) (${SOFT}) als (voltooid/afgerond/klaar/gedaan/compleet/af/done) | markeer als voltooid
        (ik heb/heb) (alle delen van/alle onderdelen van/alle filmpjes van/alle modules uit)
        (tot een goed einde gebracht/tot een goed einde/met goed gevolg afgelegd/met succes afgelegd/met succes doorlopen/doorgeworsteld/volledig doorlopen)
        (uitgedaan/afgedaan/uitgewerkt/afgekregen/afgehaspeld/afgerond gekregen/doorgeploeterd/doorgespit)
        (ik ben/ben) (heelhuids/) (doorheen/door heen) (geraakt/gekomen/)
      `,
      after: `
        ${DONE.replaceAll('/', ' | ')}
        afgevinkt | afgetekend | gefinisht | finished | gehaald | behaald | geslaagd | uitgespeeld | finito | gelukt
        klaar hoor | erdoor | er door | er doorheen | erdoorheen | doorheen
        (zit/zitten) (er op/erop/er weer op/erop nu/er eindelijk op/eindelijk erop/er helemaal op)
        heb ik (er op/erop) zitten | erop zitten | (is/ligt/eindelijk/is eindelijk/zit) achter de rug | is rond
        is binnen
        (heb ik/heb ik net/heb ik nu/heb ik al/heb ik gisteren/heb ik vandaag/heb ik eindelijk/ik heb/heb/
          heb ik zojuist/heb ik inmiddels/heb ik helemaal/heb ik volledig/heb ik ook) (afgerond/voltooid/af/gedaan/
          afgemaakt/beeindigd/afgewerkt/doorlopen/gehaald/behaald/afgevinkt/afgesloten)
        (ben ik/ben ik nu/ben ik net/ben ik al/ben ik eindelijk/ben ik helemaal) (klaar mee/mee klaar/klaar/doorheen/erdoor)
        (als/op) (voltooid/afgerond/klaar/gedaan/compleet/af/done/gereed/beeindigd/afgewerkt/finished) (kunnen/willen/) (zetten/markeren/registreren/noteren)
        (als/op) (voltooid/afgerond/klaar/gedaan/compleet/af/done/gereed/beeindigd/afgewerkt/finished)
        (kan/mag) je afvinken | klaar geraakt | (is/is nu/is al/is net/is ook) (een feit/in kannen en kruiken/afgevinkt)
        (kan/mag) (afgevinkt/worden afgevinkt/als voltooid) (worden/)
        (kan/mag) (op/als) (voltooid/klaar/afgerond) (gezet worden/)
        (kunnen/willen/) (afvinken/afstrepen/aftikken/aftekenen)
        (is/zijn) (weer/nu/inmiddels/eindelijk/dus/net/ook/al/allebei/beide/nu ook/helemaal/volledig) (klaar/af/afgerond/voltooid/gedaan)
        (tot een goed einde gebracht/tot een einde gebracht/met goed gevolg afgelegd/met succes afgelegd/met succes doorlopen)
        (uitgedaan/afgedaan/afgekregen/afgehaspeld/afgerond gekregen/doorgeworsteld/doorgeploeterd/afgemaakt gekregen/helemaal uit)
        (heb ik/heb ik nu/heb ik al/ik heb/heb) (uitgedaan/afgedaan/uit/volbracht/achter de rug/achter de kiezen/onder de knie) | achter de rug | achter de kiezen
        (heb ik/heb ik nu/heb ik al/heb ik eindelijk) (tot een goed einde gebracht/helemaal af/helemaal gedaan/volledig af/volledig gedaan/ook af/ook gedaan)
        (is/zijn) (${BY_NOW}/alle twee/alletwee/beiden) (klaar/af/afgerond/voltooid/gedaan/afgewerkt/rond/achter de rug/gebeurd)
        (mag/kan/moogt) (${SOFT}) (op/als) (voltooid/klaar/afgerond/gedaan/af) (genoteerd/geregistreerd/gemarkeerd/gezet/aangeduid) (worden/)
        ben ik (${BY_NOW}) (mee klaar/door/doorheen/klaar mee) | daar ben ik (${BY_NOW}) klaar mee | ligt achter mij | staat op klaar
      `,
      separable: `
        (rond/vink/maak/werk/sluit/streep/teken/tik) … (af/af aub/af alsjeblieft/af graag/af voor mij)
        streep … door | vink … aan
        (zet/markeer/noteer/registreer/boek/meld/geef/duid) … (als/aan als/door als) (voltooid/afgerond/klaar/gedaan/compleet/af/done/gereed/afgewerkt)
        (zet/breng/doe) … op (voltooid/afgerond/klaar/gedaan/compleet/af/done/gereed/afgewerkt)
        beschouw … als (voltooid/afgerond/klaar/gedaan)
        gelieve … (af te ronden/af te vinken/te voltooien/als voltooid te markeren/op voltooid te zetten)
        (ik ben/ben/ik ben nu/ben nu) (eindelijk/net/helemaal/) met … klaar
        (ik heb/heb) (mijn/de/) … achter de rug
        (kun/kan/kunt/wil/wilt/zou) (je/jij/u) … (${FINISH})
        (kun/kan/kunt/wil/wilt/zou) (je/jij/u) … (als/op) (voltooid/afgerond/klaar/gedaan/af) (noteren/registreren/markeren/zetten/willen noteren/willen zetten)
        (ik heb/heb) … (tot een goed einde gebracht/achter de rug/achter de kiezen)
      `,
      alone: `
        (${DONE.replace('/af/', '/')}/afgevinkt/gehaald/gelukt/finished/gefinisht/finito)
        (ik ben/ben/k ben/ik ben nu/ik ben net/ik ben er/ik ben eindelijk/ben eindelijk/ik ben helemaal) (klaar/
          klaar mee/ermee klaar/er klaar mee/klaar hoor/er doorheen/doorheen/erdoor/mee klaar)
        (ik heb/heb/k heb/ik heb net/ik heb eindelijk) (het/m/hem/de cursus/deze cursus/deze/die) (helemaal/eindelijk/nu/) (afgerond/af/voltooid/gedaan/gehaald/
          afgemaakt/beeindigd/afgewerkt)
        (het/dat/dit/deze/die) is (klaar/af/gedaan/voltooid/afgerond/gelukt/rond/helemaal klaar/helemaal af/eindelijk klaar/nu klaar)
        is (klaar/af/gedaan/voltooid/afgerond/gelukt) | klaar is kees | (het/dat) zit er (weer/eindelijk/) op | zit erop
        gedaan ermee | t is af | t is klaar | klaar ermee
        afronden | voltooien | afvinken | rond af | vink af | cursus afronden | een cursus afronden | afgerond nu
        eindelijk (klaar/af/afgerond) | helemaal (klaar/af) | en klaar | alles klaar
        (heb/hebt) (m/het/hem) af | gehaald hoor | ik heb de cursus (helemaal/) doorlopen
        (het/dat/dit/deze/die/de cursus/deze cursus/die cursus) is (${BY_NOW}) (klaar/af/afgerond/voltooid/gedaan/afgewerkt/rond/achter de rug)
        (ik heb/heb/nu heb ik) (het/hem/m/die/deze/dat) (${BY_NOW}) (af/gedaan/afgerond/voltooid/afgewerkt/uit/uitgedaan/achter de rug)
        (die/deze/dat/het/hem/m) heb ik (${BY_NOW}/) (af/gedaan/afgerond/voltooid/afgewerkt/uit/uitgedaan/achter de rug)
        (ik ben/ben/daar ben ik/hier ben ik) (er/ermee/) (${BY_NOW}) (klaar/klaar mee/door/mee klaar/doorheen)
        (zo/ziezo/voila) (die/dat/deze) is (af/klaar/gedaan) | (die/dat/hij/ze) (zit/ligt) (er/) (op/achter de rug/erop) | dat is gebeurd
      `,
    },
    remove: {
      before: `
        verwijder | verwijderen | wis | wissen | schrap | schrappen | weghalen | wegdoen | annuleer | annuleren
        schrijf (me/mij) (${SOFT}) uit (voor/van/bij/uit) | (me/mij/) uitschrijven (voor/van/bij/uit)
        meld (me/mij) (${SOFT}) af (voor/van/bij) | (me/mij/) afmelden (voor/van/bij)
        (ik/) (stop/kap) (${SOFT}) met | ik wil (graag/) (stoppen/kappen) met | stoppen met | gestopt met | kappen met
        ik (schrijf/meld) me (uit/af) (voor/van)
        haal weg | gooi weg | doe weg | laat vallen | breek af | (weg/weg ermee) met | geen interesse meer in
        niet meer geinteresseerd in | ik zie af van | zie af van
        (ik wil/wil/ik zou) (graag/) (af van/niet meer verder met/niet meer meedoen aan/niet meer meedoen met) | delete | verlaat
        (smijt/kwak/flikker/zwier/kieper/mik/pleur/donder) (${SOFT}) weg | uitschrijven uit | schrijf (me/mij) (${SOFT}) uit | af van
        (weg/eruit/eraf/verwijder/schrap) met | gooi (${SOFT}) (weg/eruit/eraf)
      `,
      after: `
        (kunnen/willen) (verwijderen/weghalen/wissen/schrappen) | verwijderen | weghalen | wissen | schrappen
        annuleren | uitschrijven | afmelden | wegdoen | deleten | stopzetten | van mijn lijst halen | van de lijst halen
        (kan/mag) (nu/er/er nu/ook/eigenlijk/wel/) (weg/eraf/er af/eruit/uit/van mijn lijst/van de lijst/af/geschrapt worden/verwijderd worden/eruit nu)
        weg ermee | verwijderen aub | eraf | eruit
        (weggooien/wegsmijten/wegdoen/eruit gooien/eruit halen/eraf halen/eraf gooien/eruit doen/laten vallen/laten schieten/opgeven/dumpen)
        (van/uit) (mijn/de) (lijst/lijstje/planning/leerlijst/cursussen) (halen/gooien/verwijderen/schrappen/smijten/doen/af/aub/afhalen)
        (mag/kan/moogt) (je/u/) (${SOFT}) (van/uit) (mijn/de) (lijst/lijstje/planning/leerlijst) (halen/gooien/verwijderen/schrappen/smijten/doen/af/)
        (mag/kan) (je/u) (${SOFT}) (verwijderen/schrappen/wissen/weghalen/weggooien/wegsmijten/wegdoen)
        (hoef/wil/moet) ik (niet meer/niet langer) (doen/te doen/volgen/te volgen/hebben/)
      `,
      separable: `
        (haal/gooi/doe/neem/kieper/mik) … (weg/eruit/eraf/er uit/er af/van mijn lijst/uit mijn lijst/van de lijst/uit de lijst/uit mijn cursussen/van mijn cursussen/
          van mijn bord/uit mijn leren/van mijn planning/van mijn lijst af/van mijn lijstje/weg aub/weg uit mijn lijst)
        (verwijder/schrap/streep/wis) … (van mijn lijst/uit mijn lijst/van de lijst/uit mijn cursussen/van mijn cursussen/uit mijn leren/van mijn lijstje/uit de lijst)
        schrijf (me/mij) (maar/even/) (voor/van/bij/uit) … uit | meld (me/mij) (maar/even/) (voor/van/bij) … af
        breek … af | zeg … af | laat … vallen | zet … stop
        (ik/) (wil/hoef) … niet (meer/langer) (doen/volgen/hebben/te doen/te volgen/te hebben/afmaken/in mijn lijst/)
        (ik/) heb … niet (meer/langer) nodig | (ik/) doe … niet meer | (ik/) (wil/ben) (graag/) van … af
        (ik/) zie (toch/) van … af | (ik/) haak (bij/) … af | (ik/) geef … op | gelieve … te (verwijderen/wissen/schrappen/annuleren)
        (smijt/kwak/flikker/zwier/pleur/donder/keil) … (weg/eruit/eraf/er uit/er af/van mijn lijst/van de lijst/uit mijn lijst/uit de lijst/van mijn lijstje)
        (wilt/wil/kunt/kun/kan/zou) (u/je) … (verwijderen/schrappen/wissen/weghalen/van mijn lijst halen/
          uit mijn lijst halen/van de lijst halen/willen verwijderen/kunnen verwijderen)
        (wilt/wil/kunt/kun/kan/zou) (u/je) (me/mij) (voor/van/bij) … (uitschrijven/afmelden)
        (haal/gooi/doe/neem/veeg/schrap) … (er maar af/er maar uit/er maar weer af/er maar vanaf/er maar weg/er weer af/er vanaf/maar weg/maar eraf/maar eruit/weer weg)
        gooi … (overboord/in de prullenbak/in de vuilbak/bij het oud papier)
      `,
      alone: `
        verwijderen | verwijder | verwijder (het/dit/deze/die/dat) (maar/) | weg ermee | weghalen
        haal (het/dit/deze/die/dat/m/hem/) (maar/er maar/) (weg/eruit/uit/van mijn lijst) | schrap (het/deze/die/dat)
        (gooi/doe) (het/deze/die/dat/m/) (maar/) (weg/eruit) | wis (het/dat/deze/die) | uitschrijven | schrijf me uit
        een cursus verwijderen | cursus verwijderen
        (die/deze/dat/dit/hij/het/m/hem/) (mag/kan) (maar/er wel/wel/nu/) (weg/eruit/eraf/er uit/er af)
        (smijt/kwak/flikker/zwier/gooi/doe/haal/kieper/mik/pleur) (die/deze/hem/m/het/dat/dit/) (${SOFT}) (weg/eruit/eraf/van mijn lijst/uit mijn lijst/van de lijst/er uit/er af)
        (verwijder/schrap/wis) (hem/m/die/het/dat/deze) (${SOFT})
          (je/u) (mag/kunt/kan) (hem/m/het/die/deze/dat) (${SOFT}) (verwijderen/weghalen/weggooien/schrappen/wissen/
          wegdoen/wegsmijten/eruit halen)
        (dat/die/hij/ze/het) (mag/kan) (er/) (${SOFT}) (weg/eruit/uit/af/eraf/verwijderd worden/weggehaald worden/geschrapt worden)
      `,
    },
    undo: {
      alone: `
        ongedaan maken | ongedaan | maak (dat/het/dit/die/de laatste/alles) (maar/weer/aub/alsjeblieft/even/) ongedaan
        maak ongedaan | (dat/het/dit) ongedaan maken
        (maak/draai) (de/mijn/die) (laatste/vorige) (wijziging/actie/aanpassing/verandering) (weer/maar/) (ongedaan/terug)
        (laatste/vorige) (wijziging/actie/aanpassing/stap) (ongedaan maken/terugdraaien/annuleren/herstellen)
        terugdraaien | terug draaien | draai (dat/het/dit/alles) (maar/weer/aub/alsjeblieft/even/) terug | (dat/het) terugdraaien | draai terug
        herstel | herstellen | herstel (dat/het/de vorige staat/de laatste wijziging/dit)
        zet (het/dat/alles) (weer/maar/maar weer/) (terug/zoals het was/terug zoals het was/zoals voorheen)
        (zet/doe/draai/maak/haal) (maar/maar weer/weer/het maar/hem maar/m maar/het maar weer/dat maar weer/m weer/hem weer) terug | doe terug | doe weer terug
        (sorry/oeps/oei/nee/fout/nee fout/sorry fout/foutje) (zet/doe/draai) (maar/weer/maar weer/het/dat/) terug (aub/)
        zet terug | zet (het/dat) weer (terug/goed) | (ik/) neem (dat/het) (weer/) terug | neem (dat/het) terug
        (kun/kan/wil/kunt/zou) (je/u) (dat/het/dit/de laatste wijziging) (even/weer/) (ongedaan maken/terugdraaien/herstellen/terugzetten)
        (dat/dit/het) was (een/de/) (vergissing/foutje/fout/verkeerd/niet de bedoeling/per ongeluk/een fout van mij/niet goed/verkeerde)
        (oeps/o nee/oh nee/sorry/oei/help/wacht) (ongedaan maken/maak dat ongedaan/maak ongedaan/draai terug/terugdraaien/dat was fout/dat was verkeerd/dat was een vergissing)
        (foutje van mij/vergissing van mij) | ik heb me vergist | dat (bedoelde/wilde/wou) ik niet
        annuleer (de/mijn) (laatste/vorige) (wijziging/actie/aanpassing/invoer) | (ga/een stap/stapje/stap) terug
        een stap terug | maak (de/mijn) (wijziging/actie/wijzigingen) ongedaan
        (vergeet/schrap) wat ik (net/zojuist) (zei/deed/typte) | maak ongedaan wat ik (net/zojuist) (deed/zei/heb gedaan)
        (maak/draai/zet/doe) (dat/het/de/mijn/die/dit) (laatste/vorige/allerlaatste/laatste ding/laatste stap/laatste wijziging/laatste actie/laatste aanpassing/vorige stap/
          vorige actie) (${SOFT}/weer) (ongedaan/terug)
        (maak/draai) (dat/het/die/dit/alles/m/hem) (${SOFT}/weer) (ongedaan/terug) | (maak/draai/zet) (dat/het) (${SOFT}) weer (ongedaan/terug/goed)
        (dat/het/die/dit/de laatste/de laatste wijziging/de laatste actie/de laatste stap/de laatste aanpassing/mijn laatste wijziging/mijn laatste actie/
          de vorige wijziging/dat laatste/het laatste/alles) (${SOFT}/weer) (ongedaan/terug) (kunnen/willen/) (maken/draaien/zetten)
        (dat/het/die/dit/de laatste wijziging/de laatste actie/dat laatste/het laatste/mijn laatste wijziging) (${SOFT}) (ongedaan maken/terugdraaien/herstellen/terugzetten/
          annuleren/rechtzetten)
        zet (het/dat/alles) (${SOFT}) (weer/terug/weer terug/) (zoals/gelijk) (het/dat/) (was/ervoor/voorheen/daarvoor/eerst/voordien/daarstraks/tevoren) (was/)
        keer (dat/het) (${SOFT}) (om/terug) | (doe/draai) (dat/het) (${SOFT}) (terug/ongedaan) | (wis/schrap/annuleer) (dat/het) laatste (${SOFT})
        (ik heb/heb) (me/mij) (vergist/misklikt) | ik was mis | ik (zat/was) (fout/mis) | (was/dat was/het was) een (misclick/misklik/missclick/miskliks)
        (dat/het) (had/hoefde/moest) (niet/ik niet) (gemoeten/gehoeven/mogen) | control z | ctrl z | ctrl+z | ctrl-z | undo (aub/pls/alsjeblieft/graag)
        (kun/kan/wil/kunt/zou/wilt) (je/u) (dat/het/dit/de laatste wijziging/dat laatste) (even/weer/nog/alsjeblieft/alstublieft/aub/voor mij/) (ongedaan maken/terugdraaien/
          herstellen/terugzetten/terug kunnen draaien/ongedaan kunnen maken/willen terugdraaien/kunnen terugdraaien)
      `,
    },
    assign: {
      before: `
        wijs | wijs toe | toewijzen | ken toe | ken | toekennen | geef | beveel | raad | aanbevelen | aanraden
        wijs de cursus | toewijzing maken voor
      `,
      alone: `
        toewijzen | wijs toe | cursus toewijzen | een cursus toewijzen | cursussen toewijzen | training toewijzen
        een training toewijzen | nieuwe toewijzing | toewijzing maken
        wijs een cursus toe | ik wil een cursus toewijzen
      `,
    },
    export: {
      alone: `
        exporteer | exporteren | export | team exporteren | mijn team exporteren | exporteer (mijn/het/) team
        teamexport | export van mijn team | download mijn team | team downloaden
      `,
    },
    nudge: {
      alone: `
        herinner (iedereen/allemaal/alle/mijn team/het team/het hele team/de rest)
        herinner (iedereen/allen/alle mensen) (die/die nog) (te laat/achter/over tijd) (is/zijn/lopen/loopt)
        iedereen herinneren | iedereen herinneren die te laat is | mijn team herinneren | stuur iedereen een herinnering
        geef iedereen een seintje | por iedereen
      `,
    },
    team: {
      alone: `
        team | mijn team | ons team | het team | teamoverzicht | teamstatus | toon (mijn/het/) team
        bekijk (mijn/het) team | laat mijn team zien | open mijn team
        hoe (gaat het met/staat het met/doet/presteert/ligt/vordert) (mijn/het/ons) (team/mensen/ploeg) (het/ervoor/eraan toe/)
        hoe staat (mijn/het/ons) (team/ploeg) (ervoor/er voor)
        hoe gaat het (in/bij) (mijn/het) team | hoe doet (mijn/het) team het
        hoe ver (is/zijn/staat/zit) (mijn/het/ons) (team/mensen/ploeg) | hoe ver zijn mijn mensen
        wie is (er/) (te laat/achter/over tijd) | wie (loopt/lopen/zijn/is) (er/er nog/) (achter/te laat/over tijd)
        wie heeft (er/) (achterstand/nog niets gedaan)
        mijn (mensen/medewerkers/ploeg/collegas/teamleden/afdeling/werknemers) | hoe gaat het met mijn mensen
        voortgang (van/in) (mijn/het) team | teamvoortgang
        status van (mijn/het) team | overzicht van mijn team | wat leert mijn team
      `,
    },
    yes: {
      alone: `
        ja | jaa | jaaa
        ja (hoor/graag/aub/alsjeblieft/alstublieft/prima/oke/ok/zeker/natuurlijk/tuurlijk/doe maar/doe dat/doe het/
          dat klopt/klopt/inderdaad/is goed/dat is goed/goed/mag/weg/doe weg/weg ermee/
          weg doen/haal weg/gooi weg/gooi maar weg/mag weg/kan weg/verwijderen/verwijder/die mag weg/die kan weg/
          doe maar weg/haal maar weg/verwijder maar/
          ga je gang/perfect/heel graag/toch wel/ja/man/mooi/top/dat mag/maar) | jawel | jep | jup | jow | joe | ja ja
          jazeker | jaja doe maar | jaa hoor | jah
        zeker | zeker (weten/wel) | natuurlijk | tuurlijk | uiteraard | vanzelfsprekend | absoluut | akkoord | accoord
        helemaal akkoord | klopt | dat klopt | klopt helemaal | inderdaad | precies
        oke | okee | okay | okidoki | okie | okido | prima | is goed | dat is goed | da s goed | das goed | komt goed zo
        in orde | dat is in orde | helemaal goed | heel graag | graag | dat graag
        doe maar | doe het | doe dat | doe het maar | doe dat maar | ga je gang | ga je gang maar | ga maar | ga ervoor
        bevestig | bevestigen | bevestigd | correct | exact | juist | dat is juist | dat is correct
        lijkt me (goed/prima/top) | klinkt goed | dat mag | mag | mag wel | voor mij (ok/goed/oke/prima)
        ik weet het zeker | ja ik weet het zeker | waarom niet | die ja | ja die | ja dat is m | yes doe maar
        (gerust/zeker) doen | allez ja | awel ja | bijlange wel | jawel hoor
        (ja/) (ga je gang/doe het/doe dat/doe je ding/dat wil ik/graag zelfs/zonder twijfel/zonder enige twijfel/100 procent/honderd procent/uiteraard/vast)
        ja (absoluut/tuurlijk/dat is juist/dat is goed/precies/dat mag/u mag/je mag/het mag/mag wel/gerust/
          alsjeblieft doe maar/voor mijn part/toe maar/toe dan/hoor graag/hoor doe maar)
        (je/u) mag | dat mag (gerust/hoor/zeker/wel) | het mag | doe gerust | gerust | toe maar | dat is akkoord | voor mij goed | voor mij is dat goed | goed zo doe maar
        jazeker doe maar | ja ja doe maar | yep doe maar | yes doe het | jawel doe maar | ja doe | ja doe dat | joat | jaat | bah ja | ba ja | bajaat | natuurlijk ja
      `,
    },
    no: {
      alone: `
        nee | neen
        nee (hoor/laat maar staan/laat maar zitten/laat het staan/laat het maar/dank je/dank u/bedankt/dankje/dankjewel/
          toch niet/laat maar/liever niet/nog niet/niet doen/nee/sorry/joh/zeg/man/niet nodig/doe maar niet/laat staan/
          merci/danku/dank je wel/beter niet)
        neen (bedankt/dank u/merci/toch niet/dank je/danku) | neuh | nah | nope | nee nee | nou nee | euh nee | oh nee
        o nee | mwah nee | liever niet | liever van niet | beter niet | beter van niet | niet doen
        doe (het/dat/maar) niet | doe dat maar niet | doe (toch maar/toch) niet | wacht nee
        niet nu | nu niet | nu even niet | even niet | vandaag niet | nog niet | toch niet | toch maar niet
        toch liever niet | misschien later | later | straks | een andere keer | ander keertje | niet nodig | hoeft niet
        dat hoeft niet | dat is niet nodig | hoef niet
        laat (het/dat/deze/die/hem/m) (maar/) (staan/zo/zitten/met rust/blijven) | laat (zo/staan/maar staan)
        laat het erin staan | (hou/houd) (het/deze/die/dat/hem/m/) (maar/er maar in/erin) | houden | behouden
        hou (m/hem/het) erin | bewaar (m/het) maar | niet (verwijderen/wissen/weghalen)
        ik (weet het niet/weet het nog niet/twijfel/weet het niet zeker) | weet ik (niet/nog niet) | niet zeker
        (ik ben/ben) van gedachten veranderd | ik heb me bedacht | ik bedenk me | eigenlijk niet | niet echt
        bedankt maar nee | neeje
        neee | neeee | neeeee | neenee | nee nee nee | neen neen | nee he | nee toch | nee zeg dat niet | nee dat niet | nee dat hoeft niet | nee houd maar | nee hou maar
        nee (laat ze/laat die/laat hem/laat m/laat dat/laat het maar) (staan/maar staan/zo/erin) | nee (niet weg/niet wegdoen/niet verwijderen/niet weghalen)
        (bijlange/toch maar) niet | nee dank u wel | neen dank u wel | liever houden | ik hou (hem/m/het/die) (liever/nog/) | ik wil (hem/m/het/die) (nog/) houden
      `,
    },
    cancel: {
      alone: `
        annuleer | annuleren | annuleer (dat/het/dit/maar) | afbreken | breek af | stop | stop maar
        stop (daarmee/ermee) | stop dat | laat maar | laat maar (zitten/even/hoor/gaan) | laat het maar | laat zitten
        vergeet (het/dat/maar) (maar/) | vergeet maar | maakt niet uit | het maakt niet uit
        geen van (beide/die/deze/allen/hen/de twee/alle) | geen enkele | geen een | niks | niets | geen
        niet (die/deze) | die niet | deze niet
        verkeerde | de verkeerde | negeer (dat/dit/het/mij/me) | sla over | overslaan | skip | hou maar op | kap maar
        kappen | laat gaan | weet je wat laat maar
      `,
    },
    more: {
      alone: `
        meer | toon meer | meer tonen | meer laten zien | laat (me/) meer zien | nog meer | meer graag | meer aub
        geef meer | geef me meer | de rest | de rest graag | toon de rest | laat de rest zien | en de rest
        de andere ook
        volgende | de volgende | verder | volgende pagina | meer resultaten | meer cursussen | nog een paar | en nog
        en verder | wat nog meer | wat nog | nog iets | nog iets anders | anders nog iets | de anderen | toon de anderen
        scroll verder
        meer bekijken | meer laden | laad meer | nog wat | nog meer cursussen | nog meer resultaten | verder graag | ga zo door
      `,
    },
    privacy: {
      alone: `
        privacy | mijn gegevens | mijn data | toon mijn (gegevens/data) | bekijk mijn gegevens | laat mijn gegevens zien | privacybeleid
        wat (weet/weten) (je/u/jij/jullie) (allemaal/) (over/van) (mij/me)
        wat (bewaar/sla/hou/bewaart/houdt) (je/u/jij) (allemaal/) (over/van) (mij/me) (op/bij/)
        welke (gegevens/data/informatie) (heb/heeft/bewaar/bewaart/verzamel/sla) (je/u/jij) (over/van) (mij/me) (op/)
        wat heb je (allemaal/) (over/van) (mij/me) | wat onthoud je (over/van) mij
        gegevens over mij | wat staat er over mij (in/opgeslagen/)
      `,
    },
    forget: {
      alone: `
        vergeet (mij/me) | vergeet (alles/alles wat je weet) over mij
        (verwijder/wis/schrap/delete) (al/) mijn (gegevens/data)
        (al/) mijn (gegevens/data) (verwijderen/wissen/laten verwijderen)
        (verwijder/wis) alles over mij | wis (mij/me) | ik wil (vergeten worden/dat je mij vergeet/dat je me vergeet) | verwijder mij uit je systeem
      `,
    },
    language: {
      alone: `taal | talen | taal wijzigen | taal veranderen | verander (de/van/mijn/) taal | wijzig (de/mijn/) taal
          andere taal | taalinstelling | taalinstellingen | welke talen spreek je`,
      before: `
        taal | taal is | spreek | spreek (maar/eens/) | praat | praat (maar/) (in het/) | praat (met me/tegen me) in het
        antwoord (me/mij/) in het | antwoord in | antwoord | schrijf in het
        schrijf (me/) in het | (schakel/ga/switch) over (naar/op) (het/) | schakel over naar
        verander (de/mijn/) taal (naar/in) (het/) | zet (de/mijn/) taal op (het/) | wijzig (de/mijn/) taal naar (het/)
        stel (de/mijn/) taal in op (het/) | (kun/kan/kunt) (je/jij/u) (ook/) in het | spreek je (ook/)
        spreekt u (ook/) | (mag/kan) het (ook/) in het | liever in het | graag in het | in het | doe maar in het
        verder in het | taal naar | ga verder in het | (kunnen/zullen) we (verdergaan/verder/overschakelen/praten) (in/naar/op) het
        (klap/klapt/babbel/babbelt/spreek/spreekt/praat/antwoord/antwoordt/schrijf/schrijft) (eens/een keer/nu/voortaan/
          maar/liever/gewoon/toch/voor mij/) (in/in het/met mij in het/tegen mij in het/met mij/)
        (kun/kan/kunt/wil/wilt/zou) (je/jij/u) (ook/eens/voortaan/niet/mij/misschien/) (in/in het) | (kunnen/zullen) we (ook/eens/) (in het/)
        (schakel/stap/ga/zet) (maar/eens/) over (naar/op/in) (het/) | (zet/doe) (het/alles/jezelf) (maar/) (op/in) (het/)
      `,
    },
  },
  saidExactly: {
    signIn: 'aanmelden | inloggen | log in | log me in | meld me aan | meld mij aan | aanloggen',
    signOut: 'afmelden | uitloggen | log uit | log me uit | meld me af | meld mij af',
  },
  fillers: `
    ook | nu | nou | even | eventjes | ff | effe | effen | efkes | eens | gewoon | dan | al | reeds | net | zojuist
    zonet | daarnet | daarjuist | juist | pas | vandaag | gisteren | eergisteren
    (gister/gisteren) (avond/ochtend/middag/morgen) | gisteravond | gisterochtend | gistermiddag | vanochtend
    vanmorgen | vanmiddag | vannacht | vorige week | deze week | afgelopen (week/weekend/nacht/maand) | dit weekend
    eindelijk | inmiddels | intussen | ondertussen | helemaal | volledig | geheel | totaal | eveneens | graag | hoor
    joh | zeg | hoi | hallo | hey | hee | dag coursemate | dag | goedemorgen | goedemiddag | goedenavond
    ok | oke | okee | okay | super | top | mooi | fijn | prima | leuk | tof | yes | yess | ja | jep | jup | jaa | hoera
    joepie | jippie | hiep hoi | yay | gelukkig | meteen | direct | onmiddellijk | gelijk
    nogmaals | opnieuw | weer | officieel | succesvol | met (succes/glans/plezier/vlag en wimpel) | voor mij | voor me
    trouwens | overigens | ter info | ter informatie | fyi | kleine update | korte update | goed nieuws | raad eens
    even (doorgeven/melden/laten weten)
    (ik/) (wil/wou/wilde/moet) (je/jullie/u/) (even/nog/nog even/alleen/alleen even/) (doorgeven/melden/laten weten/zeggen/vertellen) (dat/)
    (bij/hierbij/bij deze/bij dezen/hiermee) (meld ik/laat ik weten/bevestig ik/geef ik door) (dat/)
    ik (meld/bevestig/kan melden/kan bevestigen/mag melden/kan u melden/kan je melden/heb het genoegen te melden/ben blij te melden) (dat/bij deze/hierbij/)
    (blij/trots) te (melden/kunnen melden) (dat/) | hierbij | bij deze | bij dezen | hiermee
    (ter/bij wijze van) (bevestiging/update) | voor de zekerheid | eerlijk gezegd
    zoals (afgesproken/gevraagd/beloofd/besproken) | nog even | vandaag nog | nog steeds | nog vandaag | nog snel
    toch maar | dan maar | maar eens | gauw | vlug | snel | rap
    zo snel mogelijk | asap | zsm | z.s.m | als het kan | als dat kan | indien mogelijk | als het mogelijk is
    als je wilt | als je wil | als u wilt | als het (lukt/even kan/niet te veel moeite is) | wanneer je tijd hebt
    als je tijd hebt
    (tijdens/in/na/voor) (de/mijn/) (pauze/lunchpauze/lunch/middagpauze/koffiepauze/treinreis)
    (in de/in het/op de/op het/op mijn/onderweg in de/thuis op de) (trein/bus/tram/metro/auto/vliegtuig/bank/kantoor/werk/telefoon/gsm/laptop/tablet/mobiel)
    onderweg | thuis | op kantoor | op het werk | onderweg naar huis | sorry | sorry hoor | oeps | oei | zo | zo zo
    nou ja | allez | awel | amai | kijk | tja | welja | eigenlijk | tot nu toe | tot dusver | momenteel | op dit moment
    op het moment
    (een uur/een uurtje/een half uur/een kwartier/vijf minuten/10 minuten/5 minuten/tien minuten/een paar dagen/twee dagen/2 dagen/een week/een tijdje) geleden
    van begin tot eind | van a tot z | in een keer | in een ruk | hopla | voila | tada | tadaa
    hehe | he he | haha | hahaha | pff | poeh | zucht | he hoi | he hallo | beste coursemate

    (met/tot mijn) (genoegen/plezier/vreugde/veel plezier/veel genoegen/trots/voldoening/grote vreugde/alle plezier)
    (met/tot mijn) (genoegen/plezier/vreugde/trots) (deel/meld/bericht/laat) ik (u/je/) (mede/mee/weten/) (dat/)
    (hierbij/bij dezen/bij deze/hiermee/graag) (deel/meld/bericht/laat/geef) ik (u/je/) (mede/mee/weten/door/) (dat/)
    ik (deel/meld/bericht) (u/je) (hierbij/graag/even/bij dezen/) (mede/mee/) (dat/) | ik laat (u/je) (hierbij/graag/even/bij dezen/) weten (dat/)
    (ter/tot uw) (informatie/kennisgeving/kennisname) | tot uw dienst | met trots (meld ik/kan ik melden) (dat/)
    zelfs | inderdaad | immers | namelijk | wel | in alle rust | op mijn gemak | op het gemak | op mijn gemakje | zopas | zojuist pas | zoeven
    (een keer/een keertje) | efkes | effekes | effes | effen | nog eens | rapkes
    (vanochtend/vanmorgen/vanmiddag/gisteren/vandaag/gisteravond) (vroeg/laat/nog/al/eindelijk/zowaar)
    (verleden/vorige/afgelopen) (week/maand/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/nacht) | dezer dagen
    (daarstraks/daarstraks nog/daarnet nog/daarjuist nog/net nog/zonet nog/zojuist nog)
    allee | alle he | ale | ewel | wel ja | awel ja | enfin | soit | bon | ziezo | zie zo | zo dat | hopsa | hopsakee | hup | hop | joehoe | jeej | jeeh | yeah
    hoeraa | hoezee | hiep hiep hoera | woehoe | yes he | yess | eindelijk zeg | zeg eens | zeg he | luister | luister eens | hoor eens | kijk eens | kijk he
    dag lieve bot | (hallo/hoi/dag/hey) (lieve/beste/mooie/) (bot/assistent/coursemate/robot) | goedemiddag samen
    helaas pindakaas | god zij gedankt | dank zij de hemel | met (wat/enige/veel/een beetje/heel wat/de nodige) (moeite/inspanning/hulp/geduld/zweet)
    met (succes/goed gevolg/glans/lof/brio) | zonder (problemen/moeite/al te veel moeite/veel moeite)
    van (voor naar achter/voor tot achter/voren tot achteren/begin tot einde) | tot op het einde | tot het einde | tot het eind
    ten langen leste | eindelijk en ten langen leste | uiteindelijk dan toch | eindelijk toch | dan toch eindelijk | met de hakken over de sloot
    weeral | alweer | andermaal | wederom
  `,
  leaving:
    '(ik/) moet (nu/er/even/echt/er nu/nu echt/) (weg/gaan/vandoor/rennen/ervandoor) | ik ben ervandoor',
  asOf: 'per | stand per | stand van | stand op | sinds',
  pastTense: `
    afgerond | voltooid | afgemaakt | beeindigd | afgewerkt | gedaan | doorlopen | behaald | gehaald | klaar met
    ben klaar met | ik ben klaar met | geslaagd (voor/in) | gestart | begonnen | gestart met | begonnen (met/aan)
    ik (rondde/voltooide/beeindigde/startte) | afgevinkt | gefinisht | (ik/) begon (met/aan)
  `,
  pastTimes: `
    gisteren | eergisteren | gisteravond | gistermiddag | gisterochtend | vanochtend | vanmorgen | vanmiddag | vanavond
    vannacht | (vorige/afgelopen) (week/maand/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/weekend)
    (in/tijdens/gedurende/) het weekend | afgelopen weekend | vorig weekend | op (maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag)
    (een dag/twee dagen/2 dagen/drie dagen/3 dagen/een paar dagen/een week/twee weken/een tijdje/een tijd/lang/een maand) geleden
    (voor/na/tijdens/tussen/onder) (de/het/mijn/) (lunch/pauze/werk/dienst/vergadering/ontbijt/shift/nachtdienst/avonddienst/vroege dienst/late dienst/
      meeting/meetings/koffie/eten/avondeten/school/schooltijd/les/lessen/uren/werkuren/pauzes/afspraken/vergaderingen/middag)
    (verleden/vorige/afgelopen) (week/maand/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/nacht)
    op het werk | eerder vandaag | eerder deze week | deze week | vandaag | onlangs | laatst | daarnet | zonet | zojuist | pas geleden | net nog
    deze (namiddag/voormiddag/ochtend/middag/nacht/morgen) | voor het (slapengaan/slapen/eten/werk)
      na het (eten/werk) | eergisteravond | een (uurtje/halfuurtje/kwartiertje) geleden
  `,
  searchTopics: `
    iets | een cursus | cursussen | training | een training | trainingen | een opleiding | opleidingen | wat | nog iets
    lesmateriaal | materiaal | een module | modules | een les | lessen | leerstof | informatie
    een goede cursus | een leuke cursus | een andere cursus | de cursus
  `,
  selfReports: `
    ik | k | ik heb | k heb | kheb | heb | ik ben | k ben | kben | ben | ik zit | zit | ik sta | sta | ik zit nu
    ik zit al | ik ben nu | ik ben al | ik ben net | ik ben pas | ik ben zojuist | ik heb net | ik heb nu | ik heb al
    ik heb zojuist | ik heb eindelijk
    ik heb vandaag | ik heb gisteren | ik heb ook | ik heb inmiddels | ik heb reeds | ik heb zonet | ik heb juist
    heb net | heb nu | heb al | heb zojuist | heb eindelijk | heb vandaag | heb gisteren | heb ook | ben net | ben nu
    ben al | ben eindelijk
    (ik ben/ben/ik zit/zit/ik sta/sta/ik ben nu/ben nu/ik zit nu/zit nu/ik sta nu/ik ben al/ik zit al) (op/aan/bij/tot/al op/nu op)
    ik ben (gekomen tot/tot aan/aanbeland bij) | ben gekomen tot
    ik bedoel | ik bedoelde | bedoel | bedoelde | dat ik | momenteel zit ik | nu zit ik | nu ben ik | nu heb ik
    vandaag heb ik | gisteren heb ik | eindelijk heb ik | zojuist heb ik | net heb ik | vanochtend heb ik
    vanmiddag heb ik
    ik kan (melden/bevestigen/zeggen) dat ik | ik heb me | ik heb mij | heb me | heb mij | ben zelf
    (ik ben/ben/ben ik) (gevorderd/geraakt/gekomen/opgeschoten) (tot/tot aan/tot op/naar/in/met)
      ik (geraakte/raakte) tot | (ik/) (geraak/raak) (nu/al/) (tot/aan) | daar (zit/ben/sta) ik (nu/al/) (op/aan/)
  `,
  requests: `
    (kun/kan/kunt/wil/wilt/zou) (je/jij/u/ge/jullie) (even/eens/misschien/alsjeblieft/alstublieft/aub/svp/ook/nog/me/mij/voor mij/voor me/dan/ff/graag/eventueel/)
    kunde | wilde gij | zoude | kunt ge
    (zou/zouden) (je/jij/u/jullie) (even/me/mij/misschien/alsjeblieft/alstublieft/zo vriendelijk/) (kunnen/willen/willen zijn/willen zijn om/kunnen helpen om)
    (zou/wil/wilt) (je/u) zo (vriendelijk/goed/lief/aardig) (willen/) zijn (om/te/)
    wees zo (vriendelijk/goed/lief/aardig) (om/en/) | gelieve | graag | alsjeblieft | alstublieft | aub | svp | verzoeke
    ik wil | ik wil (graag/nu/dat je/dat u/ook/even/nog/gewoon)
    ik zou (graag/willen/graag willen/het fijn vinden als je) | zou graag | wil graag | ik wens | ik wou (graag/)
    ik wilde (graag/) | ik had graag | wil
    ik vraag (je/u) (om/) | mag ik (je/u) (vragen/verzoeken) (om/) | ik verzoek (je/u) (vriendelijk/) (om/)
    het zou (fijn/leuk/handig/top/mooi) zijn als je | het is de bedoeling dat je | je (mag/kan/kunt) | u (mag/kan/kunt)
    je mag nu
    laat me | laat mij | laten we | help me (om/even/) | help mij (om/even/) | ik ben er klaar voor om
    zorg (ervoor/er voor/) dat | wilje | kunje | kanje | doe me een plezier en

    (wilt/wil/zou/kunt/kun/kan) (je/u) zo (vriendelijk/goed/lief/aardig) (willen/) (zijn/wezen) (om/te/mij te/) (voor mij/)
    (zou/zouden) (je/u/jullie) (het/) (erg/heel/) (vinden/kunnen vinden) om | mag ik (je/u) (vriendelijk/beleefd/) (vragen/verzoeken) (om/of je/of u)
    ik zou (u/je) (willen/graag willen/dankbaar zijn/zeer dankbaar zijn/erkentelijk zijn) (vragen/verzoeken) (om/)
    ik zou het (fijn/prettig/op prijs) (vinden/stellen) (als u/als je/om) | ik stel het op prijs (als u/als je)
    het is mijn wens om | ik heb de wens om | ik zou (nu/dan/ook/wel/eens/vandaag/er/hier) (graag/wel/)
    ik zou (ook/nu/dan) (wel/) (graag/) willen | graag zou ik | graag wil ik | graag wilde ik | zou ik graag | nu zou ik graag
    (graag zou ik/graag wil ik/ik zou graag/ik wil graag/ik wil/wil/ik wou) (nu/ook/dan/alvast/eens/even/vandaag/nog/wel/meteen) (graag/wel/)
    (ik zou/ik wil/ik wou/ik wilde/k zou) (wel/nu/ook) graag | (ik had/had) (nu/ook/wel/) graag | ik wil wel | die wil ik wel | dat wil ik wel
    (doe/geef) mij | doe mij een plezier en | doe me een lol en | wees eens lief en | toe
(wilt/wil/zou/kunt/kun/kan/mag) (u/je) (alstublieft/alsjeblieft/eens/even/dan/nu/aub/misschien/voor mij/
  zo vriendelijk) (willen/kunnen) | mag ik (u/je) (vriendelijk/) vragen
  ik verzoek (u/je) (vriendelijk/beleefd/) (om/)
  `,
  wishes: `
    ik wil | ik wil (graag/nu/ook/even/nog/gewoon) | ik zou (graag/willen/graag willen) | zou graag | wil graag
    ik wens | ik wou (graag/) | ik wilde (graag/) | ik had graag | wil | laat me | laat mij | laten we
    help me (om/even/) | help mij (om/even/)
    mag ik | kan ik | kunnen we | zou ik (kunnen/mogen/) | ik ben er klaar voor om

    het is mijn wens om | ik heb de wens om | ik zou (nu/dan/ook/wel/eens/vandaag/er/hier) (graag/wel/) | ik zou (ook/nu/dan) (wel/) (graag/) willen
    graag zou ik | graag wil ik | graag wilde ik | zou ik graag | nu zou ik graag
    (graag zou ik/graag wil ik/ik zou graag/ik wil graag/ik wil/wil/ik wou) (nu/ook/dan/alvast/eens/even/vandaag/nog/wel/meteen) (graag/wel/)
    (ik zou/ik wil/ik wou/ik wilde/k zou) (wel/nu/ook) graag | (ik had/had) (nu/ook/wel/) graag | ik wil wel | die wil ik wel | dat wil ik wel
  `,
  doubts: `
    als | indien | mits | tenzij | misschien | wellicht | mogelijk | waarschijnlijk | vermoedelijk | eventueel
    hopelijk | stel dat | stel je voor | gesteld dat | in het geval | ingeval | zodra | wanneer | voordat | vooraleer
    alvorens | nadat | totdat | tot ik | voor ik
    ik (denk/geloof/meen/vermoed/gok/hoop/dacht/geloofde/hoopte/veronderstel/neem aan/schat/twijfel/wens/verwacht/probeer/probeerde/weet niet/weet het niet/betwijfel)
    (denk/geloof/dacht/hoop/vermoed/gok/schat/meen) ik | volgens mij | naar mijn mening | me dunkt
    zou | zouden | wou dat | wilde dat | voorlopig | ik ga | ga ik
    ga (morgen/straks/nu/vandaag/zo/even/proberen/het/m/er) | gaan | gaat | ging | gingen | zal | zullen | zul | moet
    moeten | moest | moesten | dien | dient | dienen | hoor te | hoort te | behoor te | hoef | hoeft | hoeven | mag
    mogen | mocht | mochten
    kan ik | kunnen we | zou ik | kon | konden | ben van plan | van plan | plan om | plan is | bedoeling | bedoeling is
    voornemens | was aan het | bijna | probeer | probeerde | proberen | geprobeerd | vergeet | vergat | vergeten
    onthoud om | denk eraan | denk er aan | herinner (me/mij)
    morgen | overmorgen | morgenochtend | morgenmiddag | morgenavond | vanavond | straks | strakjes | later | binnenkort
    volgende (week/maand/keer/jaar) | komende (week/maand/dagen) | volgend (weekend/jaar/kwartaal) | zo meteen
    zometeen | dadelijk | over een (uur/week/maand/dag/paar dagen/jaar) | eerstdaags | weldra
    ooit | op een dag | een dezer dagen | uiteindelijk | nog eens een keer | zei | zegt | zegde | gezegd | zeiden
    zeggen dat | beweert | beweerde | beweren | vertelt | vertelde | verteld | vroeg of | vraagt of | vraagt | vroeg
    schreef | schrijft | mailde | volgens (hem/haar/hen/hun/mijn/de/het)
    omdat | doordat | in plaats van | ipv | i.p.v | iedereen | elk | elke | ieder | iedere | allemaal | alle cursussen
    al mijn cursussen | alles | alle | behalve | tussen | grapje | grap | geintje | mopje | joke | zogenaamd | zogezegd
    doe alsof | alsof | bij wijze van spreken | stel | fake
    klaar om te | klaar voor | klaar zijn voor | staat klaar | staan klaar | klaar staat | klaar staan | sta klaar
    zit klaar | ligt klaar | klaargezet | klaarstaan | klaarstaat | zo klaar | zo klaar met | straks klaar
    klaar te zetten | klaarzetten | klaar te hebben | klaar krijgen | klaar kunnen
    af te krijgen | af krijgen | gedaan krijgen | af te hebben | klaar te krijgen | krijg | krijgen | krijgt | loopt
    lopen | hangt | raad | had ik | ik had | was ik maar | had al | had moeten | hadden | zijnde
    klopt (dat/het) (wel/nog/) | is (dat/het) (zo/juist/waar) | nietwaar | niet waar | of niet | of wel | of toch
    of zo | ofzo | of is het | of moet | of zal | of kan | of mag | of ik | of het | wens | wensen | testje
    maar een test | gewoon een test | bijvoorbeeld | bv | bijv | tot morgen | volgens planning
    de hele (dag/week/ochtend/middag/avond/tijd) | hele dag
    vandaag of morgen | een van (de/mijn/deze/die) | voor (vandaag/deze week/nu) | genoeg voor vandaag
    klaar voor vandaag | klaar met (werken/vandaag/deze week/eten/het leven) | te starten | te beginnen | te volgen
    nog een keer te | ben aan het | was bezig | wordt | worden | werd | word
    ${withShares}
    zijn | (mijn/mn/m) (is/heeft/was/had/zei) | (gehaald/behaald/geslaagd) (voor/op/bij/in/met)
    (afgerond/voltooid/afgesloten/afgemaakt) met | wel eens | weleens | vragen of | ik vraag me af | vraag me af
    benieuwd of | (geen/weinig) zin | zin in | heb je | hebben jullie
    (weet je/weten/kijk/kijk eens/kijken/controleer/controleren/check/checken/nagaan/zien/zie) of | twijfel | twijfelen
    lijkt (het/wel/alsof) | leek | schijnt | deadline is | voor wanneer | laatste keer dat ik
  `,
  negations: `
    niet | nie | ni | geen | nooit | nimmer | niks | niets | nergens | niemand | zonder | noch | evenmin | allerminst
    geenszins | nog niet | niet meer | neen | nee nee | nog steeds niet | nog altijd niet | nog geen | geenszins
    in geen geval | absoluut niet | hoeft niet
    mislukt | gefaald | gezakt | niet gelukt | niet geslaagd | gebuisd | afgehaakt | gestaakt | amper | nauwelijks
    verzuimd | vergeten om | weiger | weigeren | weigerde | onafgerond | onvoltooid | onaf | half werk | evenmin
    nul komma nul
  `,
  firmNos: `
    (echt/absoluut/zeker/beslist/helemaal/natuurlijk/uiteraard/bepaald/vast/liever/hoegenaamd/totaal/nee echt/
      nee zeker/nee absoluut/nee natuurlijk/nee helemaal/nee beslist/volstrekt) niet
    (nee/) (in/op) geen (geval/enkel geval/enkele manier) | onder geen (beding/enkele voorwaarde/enkele omstandigheid)
    geen (denken aan/sprake van/haar op mijn hoofd/kans/schijn van kans/denken) | daar komt niets van in
    (om/in) de dooie dood niet | van mijn leven niet | nooit van mijn leven | nooit van zn leven | nooit en te nimmer
    (nooit/nimmer) | nooit meer | nooit ofte nimmer | over mijn lijk | vergeet het maar | dat nooit | echt nooit
    (waag/haal) het niet (in je hoofd/) | (blijf er/handen/poten) (af/thuis) | afblijven | blijf (eraf/er vanaf)
    ben je (gek/betoeterd/mal/zot) | mooi niet | ammehoela | aan me hoela | dacht het niet | dacht ik niet
    dat dacht ik niet | geen haar | zeker weten niet | bijlange niet | bijlange na niet
    god nee | hel nee | nee man nee | nee joh | hemel nee | lieve hemel nee | in geen duizend jaar | niet doen
    (verander/wijzig/raak) (niks/niets/het niet) (aan/)
  `,
  questionOpenings: `
    heb ik | heb ik al | had ik | ben ik | ben ik al | is | zijn | was | waren | wat | wanneer | waar | waarin
    waarover | waarom | welke | welk | wie | wiens | hoe | hoeveel | hoelang | hoever | hoezo | moet ik | moest ik
    mag ik | kan ik | kun ik | zal ik | zou ik | hoef ik | wil ik
    word ik | wordt | worden | staat | staan | is er | zijn er | bestaat er | tot wanneer | voor wanneer | per wanneer
    vanaf wanneer | sinds wanneer | klopt het dat | klopt dat | heeft | hebben | weet je | weet u | weet jij | doe ik
    deed ik | ga ik | volg ik | geldt | telt | telt dit | heb je | hebben jullie | ben je | bent u | kom ik | sta ik
    zit ik
    hadden | ging | gaat | kost | duurt | vervalt | verloopt | op welke | in welke | met welke | van welke | van wie
    door wie | aan wie | bevat | doet | krijg ik | loop ik | loopt
  `,
  listed: {
    overdue: `
      te laat | achterstallig | achterstallige | over tijd | over datum | verlopen | (deadline/einddatum) (gemist/voorbij/verstreken)
      (loop/lig) ik (mee/) achter | al klaar moeten zijn | al af moeten zijn
    `,
    finished: `
      (al/reeds) (klaar/af/gedaan/afgerond/voltooid/gehad/gehaald/afgewerkt/afgemaakt) | afgeronde | voltooide | afgewerkte
      heb ik (afgerond/voltooid/afgewerkt/afgemaakt/gehaald)
    `,
    required: 'verplicht | verplichte | verplichtingen | moet ik (van de baas/van de chef/van het werk)',
    dueSoon: `
      (snel/binnenkort/deze week/eerst/dringend) (klaar/af/afgerond) (zijn/) | (klaar/af) zijn (deze week/binnenkort/snel)
      binnenkort | (verloopt/vervalt/vervallen/aflopen) (binnenkort/deze week/snel/bijna) | (loopt/lopen) (binnenkort/bijna/deze week) af | bijna (verlopen/af zijn)
    `,
  },
  questionWords: `
    heb ik | had ik | ben ik | heb | had | ben | is | zijn | was | waren | wat | wanneer | waar | waarom | welke | welk
    wie | hoe | hoeveel | lang | ver | hoelang | hoever | moet | moeten | mag | kan | kun | kunnen | zal | zullen | zou
    zouden | ik | je | jij | u | me | mij | mijn | mn | jouw | de | het | een | dat | dit | deze | die | er
    al | nog | ook | eigenlijk | precies | alweer | ook alweer | nu | toch | wel | met | bij | in | van | voor | op
    aan | naar | tot | over | of | en | te laat | laat | over tijd | achterstallig | klaar | af | gedaan | afgerond
    voltooid | gestart | begonnen | starten | beginnen | afronden | voltooien | doen | volgen | maken | verlopen
    vervallen
    deadline | deadlines | einddatum | status | voortgang | percentage | procent | cursus | cursussen | training
    trainingen | opleiding | verplicht | verplichte | vereist | aanbevolen | toegewezen | ingeschreven | aangemeld
    open | openstaand | openstaan | te doen | staat | staan | sta | zit | gaat | loopt | resteert | over | binnenkort
    morgen | deze week | deze maand
    volgende week | volgende maand | vandaag | week | maand | jaar | datum | bezig | mee | ermee | eraan | toe | goed
    ervoor | iets | alles | alle | veel | echt | moet ik | gehaald | geslaagd | gemarkeerd | geregistreerd | genoteerd
    weet | worden | wordt | word | geworden | leren | opdrachten | taken
  `,
  listWords: `
    deadline | deadlines | te laat | over tijd | achterstallig | cursussen | trainingen | opleidingen | voortgang
    toegewezen | verplicht | verplichte | openstaan | openstaand | openstaande | te doen | taken | opdrachten | afgerond
    voltooid | gestart | todo | leren | vervalt | vervallen | verlopen | gedaan | open staan
  `,
  howToOpenings: `
    hoe (kan/kun/moet/zou/zal) (ik/je/men/u/ik het beste/ik eigenlijk/ik dan) | hoe doe ik | hoe doe je | hoe ga ik
    hoe krijg ik | hoe kan je | waar kan ik | waar moet ik | waar doe ik | wat moet ik (typen/zeggen/intypen/doen) om
    wat is het commando (voor/om) | wat is de opdracht (voor/om) | wat zeg ik om
    leg (me/mij/) (eens/even/) uit hoe | vertel (me/mij/) (eens/even/) hoe | kun je (me/mij/) uitleggen hoe
    kan je (me/mij/) uitleggen hoe | toon (me/) hoe | laat (me/mij/) zien hoe | ik weet niet hoe (ik/je/)
    weet niet hoe (ik/je/) | geen idee hoe (ik/je/) | is het mogelijk om | kan ik hier (ook/) | is er een manier om
    wat gebeurt er als | wat gebeurt er wanneer | uitleg over hoe | hoe werkt het
  `,
  howToPhrases: `
    hoe (start/begin/markeer/zet/rond/vink/maak/voltooi/verwijder/wis/haal/schrijf/meld/wijs/registreer/noteer/werk/
      pas/wijzig/geef/stel/sluit/annuleer/bewaar/zoek/vind/gebruik/plan/update/draai/schrap/beeindig/verander/
      laat) (ik/je/men)
    hoe werkt (het/) (toewijzen/afvinken/inschrijven/starten/herinneren/ongedaan maken/afronden/bewaren/inplannen/uitschrijven/verwijderen)
    hoe gaat (het/) (toewijzen/afvinken/inschrijven/afronden) | hoe kom ik (van/af van) | hoe schrijf je
    hoe verwijder je
  `,
  forWhom: 'voor | namens | in naam van',
  otherPeople: `
    hij | zij | ze | ie | hem | haar | hen | hun | hunne | we | wij | ons | onze | iemand | iedereen | anderen
    de anderen | niemand anders | mn vrouw | m vrouw
    (mijn/mn/m/de/een/onze/haar/zijn/hun) (team/collega/collegas/baas/chef/manager/leidinggevende/vrouw/man/vriend/
      vriendin/partner/zoon/dochter/broer/zus/moeder/vader/kind/kinderen/kameraad/maat/buurman/buurvrouw/stagiair/
      stagiaire/
      stagiairs/medewerker/medewerkers/werknemer/werknemers/directeur/afdeling/ploeg/klant/klanten/leerling/
        leerlingen/nieuwe/nieuwkomer/teamleider/teamlid/teamleden/assistent/assistente)
    het team | het hele team | ons team | heel het team | collega | collegas | collegaatje | baas | chef
    leidinggevende | teamleden | medewerkers | werknemers | personeel
    voor (iedereen/allemaal/allen/ons/hem/haar/hen/hun/iemand anders/een collega/jou/jullie)
    heeft | team (is/was/zijn) | zijn (collega/cursus/cursussen/training/voortgang/lijst) | voor zijn | gebruikers | mensen | jullie
  `,
  stopWords: `
    de | het | t | een | n | mijn | mn | m | me | mij | deze | dit | dat | die | van | vd | in | op | aan | met | voor
    bij | naar | door | over | om | te | tot | uit | is | ben | heb | ik | k | er | het is | dit is | staat op | sta op
    zit op | staat bij | staat nu op | staat | zit | zit nu op | is op | is nu | is nu op | heen | mee | ermee
    cursus | de cursus | training | de training | opleiding | de opleiding | module | de module | cursusje | les
    genaamd | getiteld | met de naam | met de titel | voortgang | de voortgang | mijn voortgang | voortgang van
    mijn voortgang in | mijn voortgang van | status | percentage
    (kunnen/willen/) (zetten/brengen/markeren/bijwerken/updaten/aanpassen/wijzigen/noteren/registreren) | zet | brengen
    bijwerken | werk | bij te werken | aan te passen | wijzigen
    klaar | af | gedaan | voltooid | afgerond | afgemaakt | compleet | doorlopen | gehaald | al | nu | nu op | reeds
    tot nu toe | maar | en | ook | alsjeblieft | alstublieft | aub | graag | als | volgende | eens | even | ding
    dingen | dinges | modules | zelf | mezelf | beetje | een beetje | stukje | naar toe | toe | = | die cursus
    die training | dan | toch | wel
    eraan | ervan | ervoor | erbij | erop | hier | daar | zo | rond | ongeveer | circa | ca | heb ik | ben ik | zit ik
    sta ik | komt nu op | kom ik op | ik zit | ik ben | ik heb | is al | hele | heel | hele cursus | de hele | het hele
    heel de | totaal | gewoon | alleen | maar op | nog maar op

    den | nen | dienen | dieje | dezen | dat was | het was | was het | dat is | het gaat om | ik bedoel | namelijk | der | tegen (me/mij)
    achter de rug | daarvan | daarin | daarmee | erin | ervandoor | inmiddels | ondertussen | intussen | momenteel | nu al | antwoorden | te antwoorden
    waarover je sprak | waar ik mee bezig (was/ben) | de cursus over | die cursus over
    (antwoorden/praten/spreken/voeren) (aub/alsjeblieft/alstublieft/graag/)
    natuurlijk | uiteraard | bedoel ik | bedoelde ik | die bedoel ik | die was het | was m | is het
    geraakt | geraakt in | gevorderd | gevorderd in | gekomen in
  `,
  functionWords: `
    de | het | t | een | mijn | mn | deze | dit | dat | die | van | in | op | aan | met | voor | bij | naar | te | om
    is | ben | heb | hebt | ik | k | me | mij | er | ook | en | dus | hier | daar | nu | dan | zo | al | cursus
    training | opleiding | module | cursusje | genaamd | uit | door | toe | mee | ermee | zelf | staat | sta | zit
    zitten | je | u | eraan | ervan | erop | bij
    (in/op) (mijn/het/de) (dossier/systeem/lijst/overzicht/profiel/administratie/account/leerlijst) | zet | worden gezet | toch maar

    den | nen | dienen | dieje | dezen | der | daarvan | daarin | daarmee | erin | daarop | daarbij | hierin | hiermee | hierbij | was het
    (in/op) (het/mijn) (leerdossier/leerplan/lijstje/takenlijst) | qua | betreft | wat betreft | wat mij betreft
  `,
  itWas: `(het/dat/dit/t/die) was (erg/heel/best/echt/zo/te/wel/een/nogal/vrij/behoorlijk/ontzettend/super/redelijk/
      hartstikke) | was (echt/heel/best/wel/nogal/super/erg/een) | ik vond (het/m/hem/de/dit/dat) | vond (het/m/hem)
       (het/dat/t) (duurde/kostte)`,
  becauses:
    'omdat | want ik | want het | want dit | want de | want dat | want mijn | want die | want er | want ze | want we | aangezien | doordat | vermits | daar ik',
  dictated: {
    komma: ',',
    uitroepteken: '!',
    vraagteken: '?',
    puntkomma: ';',
    'nieuwe regel': ';',
    'nieuwe alinea': ';',
  },
  dictatedAtEnd: 'punt',
  correcting: `
    (nee/neen/o nee/oh nee/oeps/oei) (wacht/sorry/even/toch/) | sorry | oeps | oei | wacht (even/nee/) | pardon | excuus
    excuseer | mijn fout | vergissing | foutje | tikfoutje | typfout | tikfout
    (dat/het/dit) (was/is) (fout/verkeerd/niet goed/niet juist/een foutje/een vergissing/een tikfout/een typfout/mis)
    beter gezegd | liever gezegd | ik (vergiste me/heb me vergist/typte verkeerd/zat fout/zat ernaast/las verkeerd)
    verkeerd (getypt/getikt/ingevoerd/gelezen/percentage/getal) | eigenlijk
ik (was/zat/ben) (mis/fout/ernaast) | ik heb (mij/me) (vergist/misteld/misrekend) | vergissing van mij
  mijn excuses | excuseer me | excuseer mij | neem me niet kwalijk | foutje bedankt
  `,
  restating: `
    (het/dat/dit/t/) (moet/moest/had moeten/zou) (zijn/wezen/staan op/op/worden/moeten zijn/eigenlijk zijn/zijn geweest)
    (het/dat/t) (is/was) (eigenlijk/nu/inmiddels/nu eigenlijk) | correctie | eigenlijk (is het/zit ik op/is dat/was het)
    in werkelijkheid | in feite
    (ik/) (bedoelde/bedoel) (eigenlijk/) (te zeggen/) | (nee/neen) (het is/t is/ik zit op/maak er/doe)
    maak (er/daar/dat/het) (van/maar/) | (het juiste/het correcte/de juiste) (getal/percentage/waarde/cijfer) (is/)
    ik wilde zeggen | ik wou zeggen | zet (het/dat/m) op
  `,
  insteadOf:
    'niet | en niet | geen | in plaats van | ipv | eerst was het | was | het was | voorheen | eerder | voordien',
  hedges: `
    ik (denk/geloof/gok/schat/zou zeggen/meen/vermoed/denk dat/schat zo) | (denk/gok/schat/geloof) ik (zo/) | ongeveer
    circa | ca | rond | rond de | zon | zowat | plusminus | grofweg | pakweg | om en bij (de/) | om en nabij
    naar schatting | misschien | waarschijnlijk | zeg maar | zeg | laten we zeggen | of zo | ofzo | zoiets | zoiets als
    iets als | iets van
    zal wel | zal zo | het zal | het moet | volgens mij | vermoedelijk | wellicht | toch wel | zo ongeveer
    eerlijk gezegd | ik gok op | een beetje | schat ik | en een beetje

    (meen/vermoed/dacht/reken/zeg) ik (zo/) | naar ik (meen/schat/denk/gok) | als ik (het/me) (goed/niet) (heb/zie/schat/reken/vergis)
    (zou/zeg) ik (zeggen/zo zeggen/maar/) | me dunkt | dunkt mij | dunkt me | een procent of | ergens rond (de/) | rondom (de/) | iets rond (de/) | om en bij de | ruwweg
    laat ik zeggen | laat ons zeggen | zeggen we | doe (maar/dan/) | zet (maar/dan/) | maak er (maar/) (van/)
  `,
  someMore: `
    (nog/weer/) (een beetje/wat/een stukje/een stuk/iets/een eindje/een paar) (meer/verder/gedaan/opgeschoten/bijgedaan/gevorderd) (gedaan/gegaan/gekomen/geraakt/aan/van/in/)
    (verder/vooruit) (gegaan/gekomen/geraakt/gewerkt/gedaan) (met/aan/in/)
    (weer/nog/alweer) (wat/een stukje/stukje/een beetje/beetje/een eindje/iets) (gedaan/verder/verder gedaan) (aan/van/in/met/bij/)
    (stukje/beetje) verder (met/in/gekomen met)
    (goed/lekker/flink/mooi/aardig) (opgeschoten/gevorderd) | vooruitgang (geboekt/gemaakt) | een stap verder
  `,
  later: `
    voor (later/straks/morgen/volgende week/volgende maand/volgend jaar/een andere keer/een ander moment/
      een andere dag/na de vakantie/na mijn vakantie/na het weekend/in de vakantie/het weekend/een regenachtige dag/
      na mijn verlof/als ik tijd heb/wanneer ik tijd heb)
    een andere keer | later (te doen/te bekijken/te volgen) | voor later (gebruik/eens/aub/misschien)
    (zodat/dan kan) (ik/) (hem/het/m/die/) (later/straks) (kan/kunnen/) (bekijken/doen/volgen/starten/terugvinden)
    (apart/opzij) | om later (te doen/te bekijken/te volgen/te starten/te maken)
    (op/in) (mijn/de) (verlanglijst/verlanglijstje/wensenlijst/favorieten/bewaarlijst) | als ik (meer/) tijd heb
    wanneer ik (meer/) tijd heb | in het achterhoofd
  `,
  keeping: `bewaar | bewaren | bookmark | bookmarken | save | opzij | opzijzetten | bijhouden | hou bij | apart | parkeren
       reserveren | onthoud | onthouden | hou | houd | zet | leg | parkeer | opslaan | sla | reserveer | noteer
      verlanglijst | verlanglijstje | favorieten | bewaarlijst`,
  unsureOf: `
    niet (helemaal/echt/heel/100%/volledig/geheel/) zeker | (ik/) weet niet zeker of
    ik (denk/geloof/meen/vermoed) (dat/) | (denk/geloof/dacht/meen) ik | ik dacht dat | volgens mij | misschien
    waarschijnlijk | wellicht | als ik het goed (heb/heb onthouden/herinner) | naar ik meen | zo te zien | bijna zeker
  `,
  wrongOne: `
    (ik/ik heb/heb/) (op de verkeerde/de verkeerde/verkeerd/per ongeluk op de verkeerde) (knop/toets/regel/) (geklikt/gedrukt/ingedrukt/aangeklikt/geduwd/getikt)
    (ik/) (klikte/drukte/tikte) (op de verkeerde/verkeerd/per ongeluk) (knop/) | verkeerde knop (ingedrukt/geklikt/)
  `,
  mayBeWrong: `verkeerde (cursus/knop/training/keuze) | de verkeerde (cursus/training) | per ongeluk | per vergissing
      (een/) vergissing | foutje | misklik | verkeerd geklikt | dat was verkeerd
    (was/dat was/het was) (een/) (misclick/misklik/missclick/vergissing/foutje) | misclick | missclick | misgeklikt
      | verkeerd gedrukt | foute (knop/cursus) | de foute (knop/cursus)
  `,
  takesBack: `(ik/) (neem/trek) (dat/het/dit) (weer/) (terug/in)
      (dat/dit/het) was (een/) (vergissing/fout/foutje/verkeerd/per ongeluk) | mijn fout
      (dat/zo) bedoelde ik (dat/het/) niet`,
  withYes: `dan | nu | maar | meteen | direct | gelijk | even | gewoon | graag | voor mij | voor me | hoor | bot
      coursemate | alsjeblieft | alstublieft | aub | dus | ook | zeker | natuurlijk | absoluut
      (van/uit/op) (mijn/de) (lijst/cursussen/leerlijst/planning) | (doe/ga) (maar/je gang)`,
  doing:
    'rond af | maak af | voltooi | voltooien | doe | doe even | volg | maak | maken | afronden | afmaken | beeindig | sluit af | werk af | haal | behaal | start en voltooi',
  onMyBehalf: 'voor mij | voor me | in mijn plaats | namens mij | in mijn naam | in plaats van mij',
  letsBe: 'laat | stop | kap | hou op | laat maar | laat vallen',
  spent:
    'gedaan | gewerkt | geleerd | besteed | gestudeerd | bezig geweest | gezeten | gespendeerd | doorgebracht | ben ik bezig geweest | eraan gewerkt',
  pleas: 'alsjeblieft | alstublieft | aub | svp | graag | gelieve | asjeblieft | alsjeblief | please',
  looselyStarts: `laten we gaan | laten we (beginnen/starten) | we gaan ervoor | ga ervoor | aan de slag | vooruit | kom op
      (ik/) (neem/kies/pak/doe/wil) (deze/die/dit/dat/hem/het/m) | begin maar | ga maar | ga ermee aan de slag
      doe deze maar | doe die maar`,
  looselyDone: `(is/is nu/is al/) (voorbij/over/verleden tijd/geschiedenis/uit/rond/binnen/geregeld/in orde/afgesloten/
      gepasseerd/geflikt) | geflikt | gefikst | gefixt | afgesloten | geregeld | hebben we gehad
    (is/is al/is nu/is ook) (gebeurd/gefixt/gefikst/geklaard/achter de rug)
  `,
  misgivings: {
    seconds:
      '(een/1/n/nog een/halve) (seconde/secondje/moment/momentje/ogenblik/ogenblikje/tel/tel) | seconden | sec | momentje | ogenblikje | wacht even',
    noPlace: 'op de | tot | tot de | voor de | de dag | op dag',
    sequels:
      'nu | en nu | nou | dan | daarna | en | hierna | vervolgens | volgende | op naar | nu naar | nu aan | nu verder met | verder met | door naar | nu nog',
    itIs: 'het is | dat is | t is | deze is | die is | dit is',
    next: '(is/komt/is nu/is dan/staat/wordt) (de volgende/aan de beurt/nu/volgende/als volgende/hierna) | aan de beurt | hierna | als volgende',
    clock: 'om | rond | tegen | het is | vanaf | sinds | tot | al | t is | omstreeks',
    clockAfter: 'voor | over | na',
    noProgress:
      'pagina | bladzijde | blz | p | pag | zaal | kamer | lokaal | verdieping | onder | onder de | tot | in | hoofdstuk | minder dan | vloer | slide | sheet',
    compares: 'zoals | net als | als | evenveel als | net zo ver als | even ver als',
    ages: 'ik ben | ben | ik word',
    noYes: `doei | doeg | dag | dag hoor | tot ziens | tot straks | tot later | tot morgen | ciao | nou ja | ja ja | jaja
        ach ja | tja | ok doei | geen probleem | geen dank | graag gedaan | ah oke | ah ok | oh oke | oh ok | o ja
        oh ja | ah ja | zo zo | bevestig aub | ja maar | ja en | ja nee | dat snap ik`,
    hardlyYes:
      '(alsjeblieft/alstublieft/aub/) (ok/oke/goed) (fijn/top/mooi/super/) (bedankt/dank je/dank u/dankjewel/dank je wel/aub) | graag gedaan',
    everyday: `
      presentatie | presentaties | brand | branden | kantoor | werk | werken | tijd | dag | week | hulp | rapport
      verslag | klant | klanten | team | teams | project | projecten | verandering | veranderingen | onderhandeling
      onderhandelingen
      stress | leiderschap | eten | feedback | service | dienst | vergadering | vaardigheid | vaardigheden | veiligheid
      planning | lijst | gesprek | overleg | pauze | presentation | fire | office | time | work | customer
    `,
    somebody:
      'collega | vriend | vriendin | maat | baas | chef | buurman | buurvrouw | mark | iemand | kameraad',
    did: 'is | heeft | was | had | klaar | afgerond | rondde | voltooide | begon | startte | finished',
    manyGreeted:
      '(hallo/hoi/hey/beste/dag/goedemorgen/lieve/geachte/goedemiddag) (allemaal/iedereen/team/mensen/collegas/allen/cursisten/medewerkers/deelnemers/jongens/lui/leden)',
    greetings: 'hallo | hoi | hey | beste | lieve | dag | goedemorgen | goedemiddag | goedenavond | geachte',
    orders:
      'start | begin | starten | beginnen | rond af | rond | afronden | voltooi | voltooien | maak af | doe | volg | vink | zet | markeer | werk af | sluit | beeindig | noteer',
    otherwise: `
      (ik ben/ben/ik voel me) (helemaal/totaal/volledig/echt/compleet/) (kapot/gesloopt/uitgeput/doodop/bekaf)
      helemaal op | klaar (ermee voor vandaag/mee met hem/mee met dit)
      (ik ben/ben) (er/het) (helemaal/echt/zo/) (klaar mee/zat/beu)
      dat is (het/de/mijn/ons/onze) (doel/plan/idee/droom/hoop/vraag/probleem/grap/regel/streven/bedoeling/deadline/theorie/afspraak)
      dat is wat (ik/we/ze/hij/jij) (wil/willen/wilde/hoop/hopen/zei/zeggen/hoor)
      goed gedaan | slecht gedaan | verkeerd gedaan | (ik ben/ben) er klaar mee | helemaal klaar mee | gedaan krijgen
      (het is/t is) (gedaan/afgelopen) met (mij/me/ons/de) | afgerond op (een/de/het/hele/twee)
      naar (boven/beneden) afgerond | met pasen en pinksteren op een dag
      bespaar (tijd/geld/energie) | wie is er klaar | ze zijn (er/) klaar mee | klaar met (mijn leven/jou/hem/haar/hen/alles)
    `,
    began: 'begonnen | gestart | startte | begon | opgestart',
    startsElse: `(begin/start/beginnen/starten/we beginnen) (hier/daar/bij het begin/opnieuw/van voren af aan/van nul/vanaf nul/
        met mij/met ons/met jou/bij mij/bij ons/daarmee) | (het/dat) (is/was) (net/al/) begonnen`,
    congratulations:
      'gefeliciteerd | proficiat | van harte | hartelijk gefeliciteerd | goed gedaan | bravo | felicitaties | hulde | chapeau',
    owned: 'mijn | mn | de | het | onze | ons | deze | die',
    courses: 'cursus | training | opleiding | module | les | cursusje | course | webinar | elearning',
    noUndo:
      'vergeet wat ik (zei/schreef/typte) | (ongedaan/terugdraaien/herstel) (gisteren/vorige week) | gisteren | vorige week',
  },
  articles: 'de | den | het | een | nen | t | die | dieje | dienen | deze | dezen | dat | dit',
  contractions: '',
  all: 'alle | allemaal | alles | al mijn | ze allemaal | alle cursussen',
  as: 'als',
  it: `
    het | dat | dit | die | deze | t | m | hem | die cursus | deze cursus | de cursus | deze training | die training
    de training | dezelfde | hetzelfde | dezelfde cursus | die ene | deze hier | die daar | dat ding | dit ding
    die laatste | deze laatste
    de huidige | mijn cursus | het geheel | de laatste cursus | deze opleiding | die opleiding | deze module | die module | deze les
  `,
  other:
    'de andere | andere | die andere | het andere | de andere cursus | die andere cursus | het andere ding | de andere training',
  ordinalPrefix:
    'nummer | nr | no | num | optie | keuze | cursus nummer | de nummer | positie | cursus | item | nummertje | plaats',
  ordinals: {
    'nummer een': 1,
    'nr een': 1,
    'optie een': 1,
    'keuze een': 1,
    eerste: 1,
    '1e': 1,
    '1ste': 1,
    tweede: 2,
    '2e': 2,
    '2de': 2,
    derde: 3,
    '3e': 3,
    '3de': 3,
    vierde: 4,
    '4e': 4,
    '4de': 4,
    vijfde: 5,
    '5e': 5,
    '5de': 5,
    zesde: 6,
    '6e': 6,
    '6de': 6,
    zevende: 7,
    '7e': 7,
    '7de': 7,
    achtste: 8,
    '8e': 8,
    '8ste': 8,
    negende: 9,
    '9e': 9,
    '9de': 9,
    eersten: 1,
    tweeden: 2,
    derden: 3,
    vierden: 4,
    vijfden: 5,
    laatsten: -1,
    laatste: -1,
    onderste: -1,
    achterste: -1,
    bovenste: 1,
    voorste: 1,
  },
  ordinalSuffix: `cursus | optie | training | keuze | (in/van/op/uit) de (lijst/rij) | (in/van/op/uit) het (rijtje/lijstje)
      opleiding | module | van de (twee/drie/vier/vijf/2/3/4/5) | van dat lijstje | ervan | daarvan | van boven | les
      | van die (twee/drie)`,
  both: `
    beide | beiden | allebei | alle twee | alletwee | alle bei | de twee | beide cursussen | allebei de cursussen
    ze allebei | ze beide | deze twee | die twee | beide zijn | allebei zijn | ze zijn beide | ze zijn allebei
    die zijn beide
    die zijn allebei | ze zijn alle twee | de beide cursussen | deze beide
  `,
  interjections: `
    verdomme | verdorie | potverdorie | potverdikkeme | potjandorie | godverdomme | gvd | gvd zeg | kut | kutzooi | shit
    fuck | fucking | klote | kolere | tering | tyfus | jezus | jeetje | jemig | jeminee | tjonge | tjongejonge | goh
    nou zeg | mijn god | mn god | o mijn god | oh mijn god | omg
    lieve hemel | goeie genade | hemeltje | poeh | pff | pfff | pfft | oef | wauw | wow | joh | amai | miljaar
    miljaarde | nondeju | god zij dank | godzijdank | goddank | haha | hahaha | hihi | lol | hehe | he he | nou nou
    sjonge | sjongejonge | bah | getver | gatver | ach | och | ah | oh | o jee | oh jee | ojee | oei | ai | auw
  `,
  remarks: `
    wat een | zon | zo blij | blij dat | gelukkig | godzijdank | eindelijk verlost | had ik nodig voor
    ik heb het nodig voor | heb ik nodig voor | het is voor mijn | dat is voor mijn | ik wilde al lang
    wilde ik al lang | ik wou al lang | wou ik al lang
    (het/dat/t) (duurde/kostte) | duurde | kostte me | ik hoop dat je | hopelijk gaat het goed met | ik heb de laatste
    (niks/niet/niets) voor mij | niet mijn ding | niet relevant | ik keek alleen | keek alleen even | alleen even kijken
    even kijken | gewoon even kijken
    bedankt voor | dank voor | dank je voor | dank u voor | dankjewel voor | sorry voor | excuses voor
    sorry dat ik (je/u) (stoor/lastigval) | fijne | prettige | geniet van | tot (ziens/gauw/straks/de volgende/later)
    wens me (geluk/succes) | tijd voor (een/koffie/bier/pauze/taart/vakantie) | op naar (de volgende/het weekend)
    volgende graag | nog een minder
    weer een (minder/klaar/van de lijst) | lange dag | drukke (dag/week/ochtend/middag) | je bent een | je bent de beste
    ik had geen idee | wist je dat
  `,
  scores: `
    geslaagd met | gehaald met | behaald met | ik heb (een/) (score/cijfer/resultaat) van | score | score was
    score van | mijn (score/cijfer/resultaat) (was/is)
    met (een score/een cijfer/een resultaat/een/als score/als cijfer) (van/) | (een/het) (cijfer/score) (van/)
    gescoord | ik scoorde | scoorde
    (de toets/de test/de quiz/het examen/toets/test/quiz/examen) (gehaald/behaald/geslaagd/was/ging/had ik/ook gehaald)
    cijfer | uitslag | ik haalde een | haalde een
  `,
  gotScore:
    'gehaald | behaald | scoorde | gescoord | haalde | kreeg | gekregen | score | cijfer | behaalde | had',
  plans: `
    de rest (morgen/later/straks/volgende week/doe ik/volgt/komt/vrijdag/maandag/dinsdag/woensdag/donderdag/maak ik/rond ik)
    rest (morgen/later/straks/volgt/volgende week/komt)
    morgen (verder/de rest/meer/weer verder/maak ik/ga ik/rond ik/doe ik) | later (verder/meer/de rest)
    straks (verder/de rest/meer)
    (ik ga/ga) (morgen/later/straks/zo/volgende week/) (verder/door)
    (ik/) (doe/maak/rond) de rest (morgen/later/straks/volgende week) | (wordt/word) vervolgd
    volgende week (verder/de rest/maak ik/rond ik) | (ik ben/ben) (er bijna/goed op weg/op weg/op schema) | op schema
    het (gaat/vordert) | gestaag | langzaam maar zeker
    nog even (doorgaan/doorzetten/volhouden) | (ik/) hoop (het/de rest) (morgen/vrijdag/deze week/volgende week) | meer (morgen/later/volgt)
  `,
  smallTalkWords: `
    het dat dit t was is waren zijn zo heel erg echt super best wel nogal vrij behoorlijk ontzettend hartstikke
    enorm te zeer goed leuk mooi fijn top tof geweldig prima saai lang kort interessant boeiend leerzaam nuttig
    handig makkelijk gemakkelijk eenvoudig moeilijk lastig zwaar pittig droog
    vermoeiend taai slaapverwekkend grappig duidelijk helder snel langzaam waardevol eindelijk en maar een
    wat ik vond vind de er veel geleerd plezier lol blij trots moe opgelucht tevreden hoor zeg ook weer nu
    vandaag nou wauw wow jeetje pff hehe haha leuke goede mooie saaie lange moeilijke
    leerzame interessante fijne toffe ding inhoud filmpjes video videos quiz vragen uur uren duurde eeuwen kostte
    tijd waard moeite dan verwacht langer korter makkelijker moeilijker beter slechter ok oke wou was koffie taart
    bier feest verdiend

    ik je jij u wij mij me mijn jouw uw deze die hier daar er om aan op in bij na met van uit naar tot door over heb heeft hebben ben bent
    als-je-blieft dank dankzij content fier kapot doodmoe zweten gezwoegd geploeterd gezwoeg zwoegen werk gewerkt gewroet geleerd bijgeleerd opgestoken
    koffie thee pint pintje biertje wijntje cola chocola ijsje frietjes broodje lunch pauze avond ochtend middag nacht zondag zaterdag weekend
    kleinzoon kleindochter kleinkinderen kinderen kindjes kids zoon dochter man vrouw hond kat buurvrouw buurman juf meester klas school kleuters
    trein bus auto regen zon weer buiten binnen zetel bank bureau keuken tuin rug hoofd ogen hersenen kop oef eindje helemaal volledig
    gemakje gemak rust rustig spannend gezellig boeiende nuttige goeie taaie zware pittige zalig heerlijk machtig plezant plezante tof toffe wijs
    chill nice cool awesome easy sick vet gaaf ziek heftig intens bere keitof keigoed kei mega giga loodzwaar eitje makkie fluitje cent
    nodig graag zin tijdje halfuur kwartier uurtje uurtjes dag dagen weken maand maanden jaar lange kostte duurde gekost geduurd genoten
    stevige kluif brok stof leerstof kost klus klusje hele even toch zo'n zon wauw zeer beste leukste mooiste moeilijkste langste interessantste
    gelukt geslaagde voormiddag namiddag onderweg thuis kantoor trots opluchting opgelucht bevrijding zucht klaarwakker slaap slapen bed bedje
    elkaar dus zeker best hoop stuk vlot vlotjes rap snelste sneller zelf alleen samen
  `,
  praise: `
    (klinkt/lijkt/oogt/ziet er) (goed/leuk/interessant/mooi/super/top/nuttig/perfect/prima/fijn) (uit/)
    (lijkt/is) me (wel/) (wat/leuk/interessant/goed/nuttig) | is perfect | is precies wat ik zoek | is wat ik zoek
    is de juiste | is prima | spreekt me aan | lijkt me leuk
  `,
  ambiguous: `
    gevolgd | geregeld | is geregeld | is rond | is binnen | gelukt | is gelukt | is voorbij | geslaagd | afgesloten
    is afgesloten | ingeschreven (voor/op/bij) | aangemeld (voor/bij) | opgegeven voor | klaar voor
    klaar om te (beginnen/starten) (met/aan) | tijd voor
    (ik/) kies (voor/) | (ik/) neem | vink aan | vink (maar/even) aan | zet (maar/alvast/) klaar | een stap terug
    (ga/stap/stapje) terug | herstel | herstellen | gepasseerd | doe mij maar | doe me maar
    uitgespeeld | gecleared | doe (mee/) aan | volg | volgen | (ik heb/heb) heel | (ik ben/ben) (helemaal/eindelijk/net/) door | door | trap af
(ik/) pak
  `,
  salutations: 'beste | lieve | geachte | geachte heer | geachte mevrouw | waarde | geachte heer mevrouw',
  signOffs: `
    (met/) (vriendelijke/hartelijke/beste/collegiale/warme/lieve/veel/zonnige/sportieve/de beste/oprechte/groene) (groet/groeten/groetjes)
    groet | groeten | groetjes | mvg | hoogachtend | m.v.g | vr gr | vrgr | gr | grtjs | grt | met dank en groet
    dank en groet | alvast bedankt en groet | tot gauw | tot snel | liefs | verzonden vanaf | verstuurd vanaf | verstuurd met
  `,
  reasons: `
    omdat | want | aangezien | doordat | vermits | zodat ik | om te
    ik heb (het/dit/deze/m/hem/die) (nodig/al gedaan/niet nodig/niet meer nodig/al eerder gedaan)
    heb ik (nodig/niet nodig/niet meer nodig) | heb (het/m/hem) (nodig/niet nodig/niet meer nodig/al gedaan)
    nodig voor | (het/dat/deze) is (niet/niets/te/voor/al/geen) | is niet voor mij | wilde ik al (lang/langer)
  `,
  recordRequests: `
    (noteer/registreer/zet/schrijf/markeer/vink/verwerk/vul/voer/pas/streep/teken) (het/dat/dit/deze/m) (maar/even/) (op/af/in/aan/door/erin/bij/)
    (noteer/registreer/verwerk/update/markeer) (maar/even/aub/) | vink (maar/) af
    (kan/kun) je (het/dat/dit/deze/m) (even/) (noteren/registreren/afvinken/verwerken/bijwerken/aanpassen/invullen/invoeren/opschrijven)
    (het/dat/dit/deze) (willen/kunnen/even willen/even kunnen) (noteren/registreren/afvinken/verwerken/bijwerken/aanpassen/invoeren/opslaan)
    (het/dat/dit/deze/m/die) (even/ook/) (noteren/registreren/afvinken/verwerken/bijwerken/aanpassen/invullen/invoeren/markeren/opslaan/opschrijven)
    (noteren/registreren/afvinken/verwerken/bijwerken/markeren) (aub/graag/alsjeblieft/)
    (pas/werk/update) (mijn/de) (status/voortgang/lijst/administratie/dossier) (aan/bij/) (aub/)
    (markeer/zet/registreer/noteer) (het/dat/dit/deze/m/die) (als/op) (voltooid/afgerond/klaar/gedaan/af)
    rond (het/dat/deze/die/m) af | zet (het/dat) (er/erin) | zet (het/dat) in (het systeem/mijn lijst/mijn overzicht)

    (wilt/wil/kunt/kan/kun/zou) (u/je) (dat/het/dit/deze/m/die) (even/voor mij/dan/eens/zo/alstublieft/alsjeblieft/aub/) (willen/kunnen/) (noteren/
      registreren/vastleggen/bijhouden/verwerken/bijwerken/aanpassen/invullen/invoeren/opschrijven/aantekenen/opslaan/doorvoeren/
      doorgeven/afvinken/aanvinken/regelen/in orde brengen/in orde maken)
    als (u/je) (dat/het/dit) (even/voor mij/) (zou/) (willen/kunnen/wilt/kunt/wil/kan) (noteren/registreren/vastleggen/bijhouden/verwerken/
      bijwerken/aanpassen/invullen/invoeren/opschrijven/aantekenen/opslaan/doorvoeren)
    (dat/het/dit) (mag/kan) (u/je/) (noteren/vastleggen/opschrijven/afvinken/genoteerd worden/in het dossier/in mijn dossier/aangepast worden/
      bijgewerkt worden)
    (schrijf/noteer/zet/leg/hou/houd) (dat/het/dit/m/die) (maar/even/dus/) (op/vast/bij/erin/erbij/in mijn dossier/in het dossier/op mijn lijst)
    gelieve (dat/dit/het) (te noteren/te registreren/aan te passen/bij te werken/vast te leggen) | vink (dat/die/hem/m/het) (maar/even/) (af/aan)
    zet (dat/het) (maar/even/) (goed/recht/juist/in orde/zo)
  `,
  contrasts: 'maar | echter | hoewel',
  corrections: `
    nee | neen | nee wacht | nee sorry | nee nee | o nee | oh nee | wacht | wacht even | wacht nee | sorry | oeps | oei
    pardon | excuus | ik bedoel | ik bedoelde | bedoel ik | bedoelde ik | of liever | of beter | of beter gezegd
    beter gezegd | liever gezegd | of liever gezegd | correctie | foutje | vergissing | mijn fout | nee eigenlijk
    nee maak er | nee doe | nee toch | of nee | of eigenlijk | of toch | of misschien | nee zet | maak daar | maak er
    nee maak daar | hmm nee | of wacht | nee het is | nee niet die
  `,
  courtesies: `
    alsjeblieft | alstublieft | alsjeblief | alstublief | asjeblieft | astublieft | aub | a.u.b | svp | s.v.p | please
    pls | bedankt | dank je | dank u | dankje | dankjewel | dank je wel | dank u wel | danku | dankuwel | merci | thanks
    alvast bedankt | alvast dank | bij voorbaat dank | met dank | dank bij voorbaat | hartelijk dank | heel erg bedankt
    als je (zo vriendelijk/zo goed/zo lief) wilt zijn | als u (zo vriendelijk/zo goed) wilt zijn | indien mogelijk
    als het (mag/kan/mogelijk is/niet te veel gevraagd is/niet te veel moeite is) | als ik zo vrij mag zijn
    met uw welnemen | coursemate | bot | lol | haha | mate | jongen | meid | lieverd | schat | maat | vriend
    nogmaals dank | nogmaals bedankt | eerlijk gezegd | om eerlijk te zijn | geloof het of niet
    wanneer je (tijd/even tijd) hebt | als je (even/een momentje/tijd/even tijd) hebt
    voor (je/uw/de/mijn) (informatie/administratie/goede orde) | voor de volledigheid
    zoals (afgesproken/besproken/gevraagd/beloofd) | dank voor (je/uw/de) (moeite/hulp/geduld/tijd)

    als (u/je) (het/dat) (mogelijk kunt maken/kunt regelen/zou willen/wilt/wil/goed vindt/goedvindt/toelaat/toestaat)
    als (u/je) (zo vriendelijk/zo goed/zo lief/zo aardig) (wilt/wil/zou willen) zijn | als het (u/je) (schikt/uitkomt/past/belieft/goed is/niet stoort)
    als het (zo/u/je) (uitkomt/schikt/past) | als het (geen moeite/geen probleem/niet te lastig/niet teveel moeite) is | als dat (mag/goed is/lukt/gaat/uitkomt)
    als (u/je) (zo vrij/zo attent) bent | indien dit (mogelijk/u schikt) is | indien het (u/je) (schikt/past) | met uw (goedvinden/permissie)
    (lieve/beste/brave/goede) (bot/assistent/robot/coursemate/computer) | (juffrouw/meneer/mevrouw/mijnheer/madam/meester) (de/) (bot/robot/computer)
    meneer | mevrouw | mijnheer | madam | juf | juffrouw | mneer | mevrouwtje | robot | botje | makker | mijn beste | beste vriend | beste | u weet wel
    je weet wel | zo u wilt
    heel vriendelijk (van u/van je/) | dat is vriendelijk (van u/van je/) | dat is heel (vriendelijk/lief/aardig) (van u/van je/)
    (bij voorbaat/alvast) (hartelijk/heel hartelijk/zeer/heel erg/vriendelijk) (dank/bedankt) | dank voor uw (geduld/hulp/moeite/tijd)
    tkx | thnx | thx | ty
  `,
  polite: `
    (dat/het) (zou/zal) (fijn/leuk/mooi/top/geweldig/super/handig/lief) zijn | iedereen | allemaal | team | hoor
    (ik ben/ben) (heel/helemaal/) zeker | bedankt voor (je/de/uw) (hulp/moeite) | dank voor alles | topper | held
    super bedankt | je bent een (schat/topper/held) | inderdaad | dat is alles | meer niet | mvg

    (super/hartstikke/heel) (bedankt/lief) | dankjewel he | je bent lief | (u bent/je bent) (een/) (engel/schat/lieverd/topper/held/kanjer)
    gerust | met plezier | zeer graag | heel graag
  `,
  shorthand: {
    idd: 'inderdaad',
    wss: 'waarschijnlijk',
    wrs: 'waarschijnlijk',
    wrsch: 'waarschijnlijk',
    mss: 'misschien',
    egt: 'echt',
    ech: 'echt',
    nix: 'niks',
    nt: 'niet',
    niett: 'niet',
    gwn: 'gewoon',
    tog: 'toch',
    vndg: 'vandaag',
    vandag: 'vandaag',
    gstrn: 'gisteren',
    gister: 'gisteren',
    mrgn: 'morgen',
    morge: 'morgen',
    klr: 'klaar',
    klara: 'klaar',
    klaat: 'klaar',
    kaar: 'klaar',
    hb: 'heb',
    hebb: 'heb',
    bne: 'ben',
    ike: 'ik',
    afgrond: 'afgerond',
    afgeond: 'afgerond',
    afgerondt: 'afgerond',
    agferond: 'afgerond',
    voltooidt: 'voltooid',
    gedaa: 'gedaan',
    gedan: 'gedaan',
    gdaan: 'gedaan',
    begone: 'begonnen',
    begonne: 'begonnen',
    gestard: 'gestart',
    prcnt: 'procent',
    prc: 'procent',
    curus: 'cursus',
    cusus: 'cursus',
    cursusen: 'cursussen',
    curssusen: 'cursussen',
    kursus: 'cursus',
    kursussen: 'cursussen',
    herriner: 'herinner',
    herinnner: 'herinner',
    herinering: 'herinnering',
    herineringen: 'herinneringen',
    verweider: 'verwijder',
    verwjder: 'verwijder',
    bedank: 'bedankt',
    bdnkt: 'bedankt',
    dnk: 'dank',
    ongedan: 'ongedaan',
    ongedaam: 'ongedaan',
    omgedaan: 'ongedaan',
    hlp: 'help',
    hepl: 'help',
    zek: 'zoek',
    zoke: 'zoek',
    ofz: 'ofzo',
  },
  and: `en | en dan | en toen | en ook | en verder | en daarna | daarna | plus | alsook | evenals | alsmede | maar ik
    maar nu | maar dan | maar met | maar eerst | en nu | daarnaast | bovendien | en bovendien | en tevens`,
  smallTalk: `
    (het/dat/dit/deze/de cursus/) was (echt/heel/erg/best/wel/super/nogal/vrij/zo/best wel/zeer/) (goed/leuk/mooi/
      fijn/top/tof/geweldig/prima/saai/lang/kort/interessant/boeiend/leerzaam/nuttig/handig/makkelijk/gemakkelijk/
      eenvoudig/moeilijk/lastig/zwaar/pittig/droog/vermoeiend/taai/grappig/duidelijk/snel klaar/de moeite waard/ok/oke/een hele klus/een makkie/een eitje/niet te doen)
    (ik vond het/ik vond m/vond het/vond ik) (echt/heel/erg/best/wel/super/nogal/) (goed/leuk/mooi/fijn/top/tof/
      geweldig/prima/saai/lang/interessant/leerzaam/nuttig/makkelijk/moeilijk/lastig/zwaar)
    veel (geleerd/plezier gehad)
    (goede/leuke/mooie/fijne/interessante/leerzame/saaie/lange/top/super/toffe/prima/geweldige) (cursus/training/module/opleiding)
    heel (interessant/leerzaam/leuk/nuttig) | (super/erg/zeer/best) (leuk/interessant/leerzaam/nuttig/saai) | makkie
    eitje | appeltje eitje
    eindelijk | hehe | he he | zo blij | (wat/dat) (een opluchting/een klus/een werk/lucht op) | dat lucht op | super
    wow | wauw | geen probleem | fijne (dag/avond/week) (nog/) | fijn weekend | tot ziens | doei | dat is alles
    dat was het | dat was m | meer niet | ga zo door | (dat/het) (viel mee/viel tegen/ging goed/ging vlot/ging snel)
    bijna vergeten | was ik bijna vergeten | vergat ik (bijna/) te (zeggen/melden) | ik vergat te (zeggen/melden)
    tijd voor (koffie/bier/taart/pauze/een biertje/een koffie) | ik ben (blij/trots/opgelucht/moe/tevreden)
    (gezellig/knap/leuk) | voor je administratie | ter info | zoals afgesproken
    (het/dat/dit/) (was/is) (toch/wel/) een beetje (saai/lang/moeilijk/droog/taai/lastig/zwaar/veel/pittig)
    (het/dat) is (maar/nog maar/pas/alvast) een begin | een begin | stap voor stap | beetje bij beetje | alle begin is moeilijk | beter laat dan nooit | alle beetjes helpen
    daar ben ik (blij/trots/content/tevreden) (mee/om/op/) | dat was me wat | het was me wat
      wat een (werk/klus/gedoe/karwei/opluchting/boterham) | (dat/het) is (mooi/leuk) meegenomen
    op naar de volgende | we zijn er weer vanaf | dat is ook weer (gebeurd/voorbij/gedaan) | eentje minder | weer eentje minder
    (ik/) kan (nu/meteen/direct/vandaag/gelijk/straks/al) (al/direct/meteen/) (starten/beginnen) | ik heb (nu/er/eindelijk/net) (tijd/zin in/tijd voor)
    (ik/) heb (er/het) (nodig/echt nodig/hard nodig) (voor mijn werk/voor het werk/op het werk/) | mijn (rug/hoofd/agenda) heeft (dat/het) nodig
  `,
  percent:
    '% | procent | ten (honderd/hondert) | procentjes | pct | percent | proc | procenten | pc | prct | procentjes',
  numbers,
  fractions: {
    half: 50,
    helft: 50,
    'de helft': 50,
    'op de helft': 50,
    'de helft van': 50,
    'voor de helft': 50,
    'een half': 50,
    halfweg: 50,
    halverwege: 50,
    'half klaar': 50,
    'half af': 50,
    'half gedaan': 50,
    'halve cursus': 50,
    kwart: 25,
    'een kwart': 25,
    'een vierde': 25,
    driekwart: 75,
    'drie kwart': 75,
    '3 kwart': 75,
    'drie vierde': 75,
    'een derde': 33,
    'twee derde': 67,
    tweederde: 67,
    'twee derden': 67,
    '2 derde': 67,
    'een vijfde': 20,
    'twee vijfde': 40,
    'drie vijfde': 60,
    'vier vijfde': 80,
    'een tiende': 10,
    '(de/een/ne/) derde (deel/) van': 33,
    '(het/een/ne/) (kwart/vierde deel/kwartje) (van/)': 25,
    'in de helft': 50,
    'aan de helft': 50,
    'de helft (ervan/daarvan/gedaan/klaar/af)': 50,
    'halverwege (ermee/erdoor/erin)': 50,
    'driekwart (ervan/daarvan)': 75,
    'een derde (deel/ervan/daarvan)': 33,
    'voor (een kwart)': 25,
    'voor (driekwart/drie kwart/drie vierde)': 75,
    'voor (een derde)': 33,
    'voor (twee derde/tweederde)': 67,
    ...oneOfSome,
  },
  vagueAmounts: {
    [`(bijna/haast/nagenoeg/vrijwel/zowat/praktisch/min of meer) (helemaal/) (klaar/af/afgerond/voltooid/gedaan/
      afgemaakt/er/erdoor/er doorheen/doorheen/rond/compleet/gereed/gehaald/afgewerkt) (met/)`]: 90,
    'zo goed als (klaar/af/afgerond/voltooid/gedaan/rond/gereed)': 95,
    'op een haar na (klaar/af)': 95,
    'grotendeels (klaar/af/afgerond/voltooid/gedaan)': 80,
    '(gedeeltelijk/deels/half en half) (klaar/af/afgerond/voltooid/gedaan)': 50,
    'nog niet (helemaal/volledig/geheel/echt) (klaar/af/afgerond/gedaan) (met/)': 90,
    '(net niet/niet helemaal/niet echt/niet volledig) (klaar/af/gedaan) (met/)': 90,
    'het (meeste/grootste deel) (van/)': 80,
    'een groot deel (van/)': 70,
    'een (deel/stuk/gedeelte) (van/)': 30,
    'een (klein/) (beetje/beetje van/stukje van/stukje/deeltje van)': 10,
    'een paar (modules/lessen/hoofdstukken/onderdelen)': 30,
    'enkele (modules/lessen/hoofdstukken/onderdelen)': 30,
    'de meeste (modules/lessen/hoofdstukken/onderdelen)': 80,
    '(al/) een (heel/aardig/flink/goed) eind (op weg/)': 60,
    'over de helft': 60,
    'ruim over de helft': 60,
    'voorbij de helft': 60,
    'bijna halverwege': 45,
    'bijna op de helft': 45,
    ...eitherOr,
  },
  approximately: `
    ongeveer | circa | ca | rond | rond de | zon | pakweg | grofweg | plusminus | om en bij | om en bij de | om en nabij
    naar schatting | omstreeks | exact | precies | zowat op
  `,
  exactly: 'exact | precies | nu op | net op | al op | terug naar | terug op',
  unclear: `
    meer dan | iets meer dan | ruim | dik | een kleine | iets boven | boven | boven de | minder dan | iets minder dan
    iets onder | onder | onder de | minstens | minimaal | ten minste | tenminste | op zijn minst | op zn minst
    maximaal | hooguit | hoogstens | ten hoogste | bijna | bijna op | haast | nagenoeg | krap
    amper | nauwelijks | tussen | tussen de | nog te gaan | te gaan | resterend | resterende | extra | erbij | verder
    meer | nog niet eens | net niet | of zo | ofzo | misschien | max | maximum | minimum | plus | min | te kort | tekort
    ontbreekt | nog te doen | te doen | nog over | over | minder | omhoog | omlaag
    een goede | een dikke | een krappe | vanaf | tegen de | richting | wellicht | hoger dan | lager dan | zowat
  `,
  remaining: `nog | nog te gaan | te gaan | resterend | nog over | nog open | nog te doen | te doen | moet nog | moet ik nog
       ontbreekt | ontbreekt nog | nog openstaand | openstaand | blijft over | rest nog | resteert | nog af te werken`,
  stillToDo: `
    ontbreekt | ontbreken | resteert | resteren | resterend | resterende | overblijvend | overblijvende | te gaan
    nog te | te doen | openstaand | openstaande | nog open | nog over | rest mij nog | rest me nog | blijft over
    overgebleven | tekort | te kort | moet nog | moet ik nog
  `,
  outOf: 'van de | van | uit | uit de | op de | van mijn | van alle | van in totaal | van de in totaal',
  units: `
    module | modules | modulen | les | lessen | lesje | hoofdstuk | hoofdstukken | onderdeel | onderdelen | deel | delen
    deeltje | deeltjes | eenheid | eenheden | video | videos | filmpje | filmpjes | stap | stappen | oefening
    oefeningen | opdracht | opdrachten | sectie | secties | paragraaf | paragrafen | paginas | bladzijden
    slides | sheets | thema | themas | sessie | sessies | toets | toetsen | quizzen | vragen | taken | blok | blokken
    leereenheden | units | lesonderdelen | stukken
  `,
  through:
    'klaar | af | gedaan | voltooid | afgerond | erdoor | er doorheen | doorheen | afgewerkt | compleet | ver',
  in: 'in | van | bij | met | voor | op | aan | door',
  upTo: 'op | naar | bij | = | is | naar de | bereikt',
  assigning: {
    verbs: 'wijs | wijs toe | toewijzen | ken toe | toekennen | wijs de cursus | toewijzing maken voor',
    to: 'toe aan | toe voor',
    toName: 'aan | voor',
    everybody: `
      (mijn/het/ons/dit/heel mijn/heel het/heel ons) (hele/volledige/gehele/) (team/ploeg/afdeling) | het hele team
      hele team | heel het team | iedereen | iedereen (in/van/uit/binnen) (mijn/het/ons) team | allemaal
      al mijn (mensen/medewerkers/teamleden/collegas/werknemers) | mijn (mensen/medewerkers/teamleden/werknemers)
      allen | alle (medewerkers/teamleden/collegas) (van mijn team/in mijn team/)
    `,
    by: `
      voor | tot | uiterlijk | uiterlijk op | tegen | ten laatste | ten laatste op | deadline | met deadline
      met als deadline | voor het einde van | voor eind | voor begin | uiterste datum | einddatum | tot en met | per
      met einddatum | vervaldatum | af te ronden voor | af te ronden tegen | te voltooien voor | klaar voor
      klaar tegen | op | binnen | over | eind | niet later dan | met deadline op
    `,
    note: `notitie | opmerking | toelichting | met (de/een/als) (notitie/opmerking/toelichting/boodschap) (dat/) | omdat
      want (het/ze/hij/zij/de/dat/er/we/ik) | bericht | reden | met bericht | met als boodschap | ps`,
    required:
      'verplicht | verplichte | vereist | verplichting | als verplicht | moet | obligaat | bindend | noodzakelijk',
    recommended:
      'aanbevolen | aanbeveling | optioneel | vrijwillig | facultatief | als aanbeveling | als aanbevolen | niet verplicht | aangeraden | beveel | raad | vrijblijvend',
    recommend: 'beveel | raad | aanbevelen | aanraden',
  },
  moreTime: {
    ask: `
      ik heb | heb | we hebben | ik wil | ik wil graag | wil graag | mag ik | mogen we | kan ik | kunnen we
      kan ik misschien | zou ik | zou ik misschien | zou ik graag | ik zou graag | geef me | geef mij | graag | ik vraag
      ik vraag om | vraag | ik verzoek om | verzoek om | ik heb graag | ik wens | ik zou | wil | kun je me | kan je me
      is er | is er nog | ik moet | krijg ik | kan ik nog
      ik kan | ik kom | kom | mag ik misschien | heb ik | ik had graag | vraag om | aanvraag voor | verzoek | aanvragen
      mag | kan | kunnen | zou | is het mogelijk om | is het mogelijk | zou het kunnen | kunt u | kunt u me
        kunt u mij | kun je mij | kan je mij | wilt u | wilt u mij | wil je me | wil je mij
      (kun/kan/kunt/wil/wilt/zou) (je/u) (me/mij/) (misschien/nog/eens/even/aub/alstublieft) (een/) | geef me nog | ik zou graag wat | ik had graag wat | ik wil graag nog
      (zou/kan/mag) ik (misschien/nog/nog wat/alstublieft/aub) | ik heb (nog/echt/dringend) | krijg ik nog | is (er/het) (nog/) (mogelijk/mogelijkheid) (tot/voor/om) | mag ik nog
    `,
    open: `
      (nog/) (wat/iets/een beetje/) (meer/extra) tijd (nodig/krijgen/hebben/mogen krijgen/mogen hebben/aanvragen/vragen/)
      (wat/iets/een beetje/) (langer/langer de/langer meer/ruimer de) tijd (nodig/krijgen/hebben/)
      (een/wat/) uitstel (nodig/krijgen/hebben/vragen/aanvragen/mogelijk/)
      (een/) verlenging (nodig/krijgen/hebben/vragen/aanvragen/mogelijk/)
      een (latere/nieuwe/andere) (deadline/einddatum/datum) (nodig/krijgen/hebben/aanvragen/) | tijd tekort
      te weinig tijd | tijd te kort | (meer tijd/uitstel/verlenging) (vragen/aanvragen) | meer respijt | wat langer
      (de/die/mijn) (deadline/einddatum/datum) (wat/iets/een beetje/een eindje/) (later/opschuiven/verschuiven/
        verzetten/uitstellen/verlengen/verlaten/naar achter/naar achteren/achteruit) (zetten/leggen/
        plannen/schuiven/plaatsen/mogen/)
      (mij/me/) (wat/een beetje/nog wat/enig/) (uitstel/respijt/extra tijd/meer tijd/langer) (geven/verlenen/gunnen/bezorgen/toestaan/regelen) | (wat/een beetje/iets) meer respijt
      (er/) (wat/iets/een beetje) langer (over/mee) doen (aan/) | (wat/een beetje) (uitstel/respijt) (geven/krijgen/nodig/)
    `,
    spans: {
      '(nog/) (een/1/n) (extra/bijkomende/) (dag/dagje) (extra/meer/langer/uitstel/erbij/extra tijd/verlenging) (de tijd/) (nodig/krijgen/hebben/vragen/mogelijk/)': 1,
      'nog (een/1/n) (dag/dagje) (nodig/krijgen/hebben/)': 1,
      '(een/1/n) extra (dag/dagje) (nodig/krijgen/hebben/)': 1,
      '(nog/) (twee/2) (dagen) (extra/meer/langer/uitstel/erbij) (nodig/krijgen/hebben/)': 2,
      '(nog twee/nog 2/twee extra/2 extra) dagen (nodig/krijgen/hebben/)': 2,
      '(nog/) (drie/3/een paar/enkele) (dagen) (extra/meer/langer/uitstel/erbij) (nodig/krijgen/hebben/)': 3,
      '(nog drie/nog 3/drie extra/3 extra/nog een paar/een paar extra/nog enkele/enkele extra) dagen (nodig/krijgen/hebben/)': 3,
      '(nog/) (vijf/5) dagen (extra/meer/langer/uitstel/erbij) (nodig/krijgen/hebben/)': 5,
      '(nog vijf/nog 5/vijf extra/5 extra) dagen (nodig/krijgen/hebben/)': 5,
      [`(nog/) (een/1/n) (extra/bijkomende/hele/) (week/weekje) (extra/meer/langer/uitstel/erbij/extra tijd/verlenging/
        extra de tijd) (de tijd/) (nodig/krijgen/hebben/vragen/mogelijk/mogen hebben/mogen krijgen/)`]: 7,
      'nog (een/1/n) (hele/) (week/weekje) (nodig/krijgen/hebben/)': 7,
      '(een/1/n) (extra/bijkomende) (week/weekje) (nodig/krijgen/hebben/)': 7,
      '(nog/) (twee/2) weken (extra/meer/langer/uitstel/erbij/verlenging) (de tijd/) (nodig/krijgen/hebben/)': 14,
      '(nog twee/nog 2/twee extra/2 extra/nog een paar/nog een extra paar) weken (nodig/krijgen/hebben/)': 14,
      '(nog/) (drie/3) weken (extra/meer/langer/uitstel/erbij) (nodig/krijgen/hebben/)': 21,
      '(nog drie/nog 3/drie extra/3 extra) weken (nodig/krijgen/hebben/)': 21,
      '(nog/) (een/1/n) maand (extra/meer/langer/uitstel/erbij/verlenging) (de tijd/) (nodig/krijgen/hebben/)': 30,
      '(nog een/nog 1/een extra/1 extra) maand (nodig/krijgen/hebben/)': 30,
    },
    extend: `
      verleng | verlengen | verschuif de (deadline/einddatum) (van/voor) | verplaats de (deadline/einddatum) (van/voor)
      (stel/schuif/zet) de (deadline/einddatum) (van/voor) | verleng de (deadline/termijn/einddatum/tijd) (van/voor)
      verlenging (van/voor)
    `,
    deadline: `deadline | de deadline | einddatum | de einddatum | termijn | de termijn | vervaldatum | uit | op | achteruit
        naar achteren | later | de tijd
        met (een week/twee weken/2 weken/een paar dagen/een dag/twee dagen/drie dagen/een maand)`,
    forWhat: 'voor | om | met | van | bij | aan',
  },
  saves: 'sla op | opslaan',
  aspectWords: {
    duration:
      'hoe lang | hoelang | duurt | duur | minuten | uren | tijdsduur | hoeveel tijd | tijd kost | kort',
    level:
      'niveau | moeilijk | moeilijkheid | moeilijkheidsgraad | makkelijk | gemakkelijk | lastig | zwaar | pittig | beginners | gevorderden | beginnersniveau',
    subject: 'waarover | inhoud | onderwerp | onderwerpen',
  },
  aboutCourse: {
    subject: `
      waar gaat … over | waar gaat dit over | waar gaat het over
      waar gaat (deze cursus/die cursus/deze training/die) (eigenlijk/precies/) over | waar gaat … precies over
      waar gaat … eigenlijk over | waar gaan … over | waar handelt … over | waarover gaat | waarover handelt
      waarover gaan
      wat (leer ik/leer je/leren we/ga ik leren/zal ik leren) (precies/allemaal/eigenlijk/) (in/bij/met/van/tijdens/op)
      wat kan ik leren (in/bij/van/met) | wat is de (inhoud/leerstof) van | wat is het onderwerp van | wat houdt … in
      wat houdt … precies in | wat (behandelt/bevat/omvat)
      wat wordt er (behandeld/geleerd) (in/bij) | wat komt er aan bod (in/bij) | wat zit er in | inhoud van
      onderwerp van | beschrijf | beschrijving van | omschrijving van | samenvatting van
      vertel (me/mij/) (eens/iets/meer/wat/eens iets/) over | (kun/kan) je (me/mij/) (iets/meer/wat) vertellen over
      wat is … voor cursus | wat is … voor een cursus | wat is … voor training | waar is … goed voor
    `,
    duration: `
      hoe lang duurt | hoelang duurt | hoe lang duren | hoelang duren | hoe lang is | hoelang is | hoe lang … duurt
      hoe lang doe ik over | hoelang doe ik over | hoe lang ben ik bezig (met/aan) | hoelang ben ik bezig (met/aan)
      hoe lang ben je (bezig met/zoet met)
      hoe lang gaat … duren | hoe lang neemt … in beslag | hoeveel tijd (kost/vraagt/neemt/vergt)
      hoeveel tijd neemt … in beslag | hoeveel tijd (heb ik/heb je) nodig voor
      hoeveel tijd moet ik (uittrekken/rekenen/uittrekken/inplannen/voorzien) voor
      hoeveel (uur/uren/minuten/tijd) (duurt/is/kost/duren)
      hoeveel (uur/uren/minuten) ben ik bezig met | wat is de (duur/lengte/tijdsduur) van | (duur/lengte/tijdsduur) van
      hoe lang | hoelang | is … (lang/kort) | duurt … lang | kost … veel tijd
    `,
    level: `
      hoe (moeilijk/makkelijk/gemakkelijk/lastig/zwaar/pittig/eenvoudig/gevorderd/uitdagend) (is/zijn)
      is … (moeilijk/makkelijk/gemakkelijk/lastig/zwaar/pittig/eenvoudig/te doen/heel moeilijk/erg moeilijk)
      is … (geschikt/bedoeld/) voor (beginners/gevorderden/starters/experts/een beginner)
      (welk/wat voor) niveau (heeft/is/hebben) | wat is het niveau van | wat is de moeilijkheidsgraad van | niveau van
      moeilijkheidsgraad van | op welk niveau is | van welk niveau is
    `,
    skills: `
      welke (vaardigheden/kennis/skills/competenties) (leer ik/leer je/krijg ik/doe ik op/train ik/oefen ik/ontwikkel ik) (in/bij/met/van)
      welke (vaardigheden/skills/competenties) (geeft/leert/traint/behandelt/horen bij/zitten in) | vaardigheden van
      welke vaardigheden heeft
    `,
    language: `
      in welke (taal/talen) (is/zijn/kan ik/bestaat) | in welke (taal/talen) … (beschikbaar/is)
      (welke/wat voor) taal (heeft/is) | wat is de taal van | taal van de cursus | van welke taal is
    `,
    easier: `
      (is er/heb je/hebben jullie/geef me/toon me/) (ook/) iets (makkelijkers/eenvoudigers/simpelers/gemakkelijkers/lichters) (dan/)
      (is er/heb je/hebben jullie/geef me) (ook/) een (makkelijkere/eenvoudigere/simpelere/gemakkelijkere) (cursus/versie/training) (dan/van/)
      (makkelijker/eenvoudiger/simpeler/gemakkelijker) dan | iets voor beginners zoals
    `,
    harder: `
      (is er/heb je/hebben jullie/geef me/toon me/) (ook/) iets (moeilijkers/lastigers/uitdagenders/zwaarders/pittigers/voor gevorderden/diepgaanders) (dan/)
      (is er/heb je/hebben jullie/geef me) (ook/) een (moeilijkere/uitdagendere/zwaardere/meer gevorderde) (cursus/versie/training) (dan/van/)
      (moeilijker/lastiger/uitdagender/pittiger) dan
    `,
    shorter: `
      (is er/heb je/hebben jullie/geef me/toon me/) (ook/) iets (korters/snellers/wat korter is) (dan/)
      (is er/heb je/hebben jullie/geef me) (ook/) een (kortere/snellere) (cursus/versie/training) (dan/van/)
      (korter/sneller) dan
    `,
    similar: `
      (is er/heb je/hebben jullie/geef me/toon me/) (ook/) iets (vergelijkbaars/soortgelijks/dergelijks/in die aard/als/zoals/dat lijkt op/vergelijkbaars met)
      (zijn er/heb je/hebben jullie/geef me/) (ook/) (vergelijkbare/soortgelijke/gelijkaardige) (cursussen/trainingen) (als/met/)
      (cursussen/trainingen) (zoals/als/vergelijkbaar met/die lijken op) | wat lijkt op | vergelijkbaar met | lijkt op
    `,
  },
  inLanguage: {
    before: 'in het | in',
    open: 'is | is er | zijn er | bestaat | bestaat er | heb je | hebben jullie | heeft u | kan ik | kun ik | mag ik | is er een versie van | is er ook | staat | krijg ik',
    filler:
      'ook | beschikbaar | een versie van | de cursus | het | dat | doen | volgen | krijgen | verkrijgbaar | er | een | aangeboden | deze | die | hem',
  },
  spareTime: {
    has: `
      (ik heb/heb/k heb/we hebben/heb ik) (nog/maar/nu/even/zo/ongeveer/zon/nog maar/slechts/toevallig/vandaag/
        vandaag maar/hooguit/nog even/precies/pakweg/alleen/net/nu nog/toch nog/een/circa/nu even/zo even/)
      wat kan ik (doen/leren/volgen/afmaken/afronden) (in/binnen/op) | wat kan ik (in/binnen/met)
      wat (past/lukt) (er/) (in/binnen) | welke cursus past (er/) in
      (iets/heb je iets/is er iets/geef me iets/weet je iets) (van/voor/in/dat past in/binnen/van ongeveer/van maximaal/onder de)
      wat (moet/zal) ik (doen/leren) (in/met) | als ik (maar/) heb | wat doe ik (in/met) | ik zit (nog/) | met nog
      (er/) (rest/resten/rest er/blijft) (mij/me/) (nog/) (maar/) | ik beschik (nog/) over
        (ik heb/heb/we hebben) (nog/maar/nog maar/nu/zo/vandaag/) (net/zo een/een goed/een goede/een dikke/een klein/
        een kleine/een dik/een goeie/ongeveer een/nog een/maar een/nu een/even een) | met (maar/nog maar/een/nog) | nog maar | (ik zit/zit) (hier/) (nog/)
      (heb/ik heb) (nog/maar/) (een gaatje van/een gat van/een pauze van/een moment van/zon)
      (wat/iets) (kan ik/kun je/om te) (doen/leren) (in/op)
    `,
    free: `
      tijd | vrij | over | nu | om te leren | om te vullen | om iets te doen | de tijd | beschikbaar | tijd over
      vrije tijd | of minder | voor mijn (volgende/) (meeting/vergadering/overleg/afspraak/call)
      tot mijn (volgende/) (meeting/vergadering/overleg/afspraak/call) | tijd nu
      om iets te leren | tijd om te leren | wat nu | te gaan | tussen twee vergaderingen | tussendoor | om te doden
      te vullen | wat kan ik doen | wat moet ik doen | doen | leren | volgen | tijd vrij | tijd voor iets | in de trein
      pauze | (lunchpauze/middagpauze/koffiepauze/rust/gat/marge)
        (te/) (vullen/doden/verspelen/spenderen/besteden/wachten)
        (tijd/de tijd) (over/vrij/te vullen/te doden/nu/vandaag)
      wat (kan/zou/zal/moet/mag) ik (dan/nu/snel/rap/vlug/even/ff/best/nog/eens/zoal/hier/) (kunnen/gaan/) (doen/
        leren/volgen/starten/maken/afmaken/afronden) (in die tijd/daarin/ondertussen/intussen/nu/)
      wat kan ik in die tijd (doen/leren/volgen) | wat (past/lukt/gaat) (daarin/daar in/erin/er in/daarbij/er dan in/daar dan in/in die tijd/dan)
      welke (cursus/training/opleiding/module/les) (past/kan/lukt/gaat) (daarin/daar in/erin/er in/in die tijd/
        daarbij)
        (is er/zijn er/bestaat er) (iets/wat/een cursus) (voor/) (dat/wat/die/) (daarin/erin/in die tijd/daar in/
        ) (past/kan/lukt/)
      (geef/toon/zoek) (me/mij/) (maar/eens/even/) (iets/wat/een cursus/iets leuks/iets korts/iets kleins/
        een korte cursus/een cursusje/een suggestie) (om te doen/te doen/dat past/)
      (heb je/heeft u/hebt u/weet je/weet u) (daar/dan/) (iets/wat) (voor/korts/leuks/in de aanbieding/dat past/)
      (iets/wat) (om te leren/te leren/te doen/om te doen/dat past/wat past/wat daarin past/dat daarin past/voor mij) | in die tijd | ondertussen | toe
      wat (raad je aan/raadt u aan/stel je voor/stelt u voor/raad je me aan/raadt u me aan/raadt u mij aan)
        (tot/voor) (de/mijn/het/mn/) (volgende/) (vergadering/trein/bus/les/afspraak/call/meeting/overleg/dienst/shift/
        bel/lunch/college/
        middag/avond/eten/patient/klant)
      (op/in/tijdens) (de/mijn/) (trein/bus/pauze/lunch/wachtzaal/wachtkamer) | (wat/welke) (dan/nu) | suggestie | suggesties | een suggestie | tips | ideeen | een idee
    `,
    quick: `
      (iets/heb je iets/is er iets/geef me iets/weet je iets/toon me iets/zoek iets/graag iets/ik zoek iets) (korts/
        snels/kort/snel/kleins/voor tussendoor/voor even/vlugs/voor eventjes)
      (een/) (korte/snelle) (cursus/training/module/les) | een kort cursusje | een snelle | een korte
      wat kan ik (snel/vlug) (doen/leren/even doen) | iets (kort/snel) (te doen/om te doen/om te leren)
    `,
  },
  planning: {
    open: `
      plan | plan (maar/even/eens/) in | plannen | inplannen | plan (me/mij/) | reserveer | reserveren | blokkeer
      blokkeren | blok | boek | boeken | voorzie
      (plan/reserveer/blokkeer/maak/zoek/vind/boek/voorzie/zet) (me/mij/) (wat/even/) tijd (vrij/in/) (voor/om/)
      zet in mijn agenda | zet in de agenda | maak tijd voor
    `,
    forWhat: 'voor | om | met | aan | te doen',
    on: 'op | voor | deze | vanaf | aanstaande | komende | op komende | op aanstaande | aankomende | tegen | eerstvolgende',
    filler: `
      tijd | wat tijd | even tijd | een afspraak | afspraak | in mijn agenda | mijn agenda | in de agenda | agenda | me
      mij | in | een moment | moment | een blok | blok | vanaf | een momentje | vrij | een slot | slot | van | te werken
      te leren | om te werken aan | te doen | een sessie | aan | te
    `,
  },
  reminding: {
    open: `
      herinner (me/mij) | herinner (me/mij) (er/even/eens/maar/alsjeblieft/aub) (aan/) | help (me/mij) herinneren
      (stuur/zend/geef) (me/mij) (een/nog een/even een/dan een/een nieuwe) (herinnering/reminder/seintje/berichtje/melding/pushbericht)
      (zet/maak/plan/stel/voeg/creeer) (een/nog een/me een/mij een/voor mij een/voor me een/een nieuwe) (herinnering/reminder) (in/toe/)
      (een/nog een/nieuwe) (herinnering/reminder) | reminder | por me | ping me | waarschuw (me/mij)
      geef (me/mij) een seintje | (me/mij) (eraan/er aan) herinneren | laat (me/mij) (eraan denken/weten)
    `,
    not: `
      herinner (me/mij) (niet/er niet aan/hier niet aan/hier niet meer aan/niet meer aan/er niet meer aan)
      geen herinnering (aan/voor/meer/) | je hoeft (me/mij) (er/) niet (meer/) te herinneren (aan/)
      stuur (me/mij) geen (herinnering/reminder)
    `,
    about: `
      aan | eraan | er aan | voor | aan de | aan het | aan mijn | dat ik | om | eraan dat ik | eraan om | er aan dat ik
      hieraan | daaraan | zo | zon | vrij | do | met | in | van
      (te/af te/verder te/door te) (doen/maken/werken/ronden/starten/beginnen/volgen/gaan/leren/voltooien/bekijken) (aan/met/)
      te (doen/maken/starten/beginnen/volgen/voltooien/bekijken/leren/beginnen met/beginnen aan/starten met)
      (moet/wil/nog moet/ga) (doen/maken/starten/beginnen/afronden/afmaken/voltooien/volgen/verdergaan met)
      (doe/maak/start/volg/begin) (met/) | verder te gaan met | door te gaan met | nog moet | moet | doen | volgen
      starten | afronden | afmaken | maken
    `,
    in: 'over | binnen | in',
    every: 'elke | elk | iedere | ieder | alle | steeds op | telkens op | altijd op | om de',
    everyOther:
      'om de | elke twee | elke 2 | iedere twee | iedere 2 | elke tweede | iedere tweede | om de twee | om de 2 | om de andere | elke andere | alle twee',
    daily: 'elke dag | iedere dag | dagelijks | alle dagen | elken dag | elke ochtend | iedere ochtend',
    weekly:
      'elke week | iedere week | wekelijks | een keer per week | eens per week | 1 keer per week | 1x per week | eenmaal per week | een keer in de week | per week',
    workdays: `(op/elke/iedere/alle/) (werkdag/werkdagen/weekdag/weekdagen/doordeweekse dagen/doordeweekse dag) | doordeweeks
         door de week | op doordeweekse dagen | (van/) maandag (tot en met/tm/t/m/tot) vrijdag | in de week`,
    all: `alles | cursussen | trainingen | openstaande cursussen | al mijn cursussen | mijn cursussen | mijn leren
      alles wat openstaat | alles wat open staat | wat er openstaat | het openstaande | mijn openstaande cursussen
      wat ik moet doen | mijn trainingen | mijn opleidingen | mijn taken | leren | mijn deadlines`,
    remove: `
      (verwijder/wis/schrap/annuleer/stop/haal/zet) (de/mijn/deze/die/alle/) (herinnering/herinneringen/reminder) (uit/weg/) (aan/voor/van/over)
      stop met (me/mij) (te/) (herinneren/herinneren aan/te herinneren aan) | (herinner/verwittig) (me/mij) niet meer aan
    `,
  },
  weekdays: {
    maandag: 1,
    dinsdag: 2,
    woensdag: 3,
    donderdag: 4,
    vrijdag: 5,
    zaterdag: 6,
    zondag: 7,
  },
  recurringDays: {
    '(s/op/) (maandags/maandagen)': 1,
    '(s/op/) (dinsdags/dinsdagen)': 2,
    '(s/op/) (woensdags/woensdagen)': 3,
    '(s/op/) (donderdags/donderdagen)': 4,
    '(s/op/) (vrijdags/vrijdagen)': 5,
    '(s/op/) (zaterdags/zaterdagen)': 6,
    '(s/op/) (zondags/zondagen)': 7,
  },
  weekends:
    'weekend | weekends | weekenden | weekeinde | weekeinden | het weekend | de weekends | de weekenden | in het weekend | in de weekends | in de weekenden | tijdens het weekend',
  pausing: {
    snooze: `
      snooze | snoozen | sluimer | pauzeer | pauzeren | parkeer de herinnering (aan/voor)
      verzet de herinnering (aan/voor) | verschuif de herinnering (aan/voor) | stel de herinnering uit (aan/voor)
      stel uit | herinner (me/mij) pas (weer/) aan
      (pauzeer/snooze/stop/verzet/verschuif) (de/mijn/alle/) (herinnering/herinneringen) (aan/voor/) | (zwijg/stil) over
    `,
    away: `
      (ik ben/ben/k ben/ik ga/ik zal/ik zit/ik blijf) (weg/afwezig/op vakantie/met vakantie/met verlof/op verlof/
        in verlof/ziek/ziekgemeld/er niet/er even niet/buiten kantoor/vrij/op reis/in het buitenland/
        met zwangerschapsverlof/op zwangerschapsverlof/met ouderschapsverlof/
        op ouderschapsverlof/met ziekteverlof/out of office/niet aanwezig/niet op kantoor/niet bereikbaar/even weg/
          even afwezig/thuis ziek/met bevallingsverlof/op zakenreis/afwezig zijn/weg zijn/er niet zijn/op vakantie zijn/
          een tijdje weg)
        (ik heb/heb) (vakantie/vrij/verlof)
      (afwezig/op vakantie/met vakantie/met verlof/in verlof/vakantie/verlof/buiten kantoor)
    `,
    from: 'van | vanaf | van de | met ingang van',
    until: 'tot | tot en met | tm | t/m | tot aan | tot de | tot volgende | tot en met de | totdat het',
    for: 'voor | voor de komende | gedurende | de komende | komende | voor de volgende | een | minstens | voor ongeveer | de volgende | nog',
    all: 'alles | alle | allemaal | alle herinneringen | de herinneringen | herinneringen | mijn herinneringen | alle berichten | berichten | alle meldingen',
  },
  quiet: {
    open: `
      (stuur/zend/geef) (me/mij) (geen/geen enkel/geen enkele) (berichten/bericht/meldingen/herinneringen/notificaties/mailtjes/pushberichten/bericht meer)
      (stoor/bericht/schrijf/mail/app/contacteer/stuur/herinner) (me/mij) niet
      geen (berichten/meldingen/herinneringen/notificaties/bericht) (graag/aub/)
      stil | stilte | wees stil | niet storen | laat (me/mij) (met rust/gerust) | rust | zwijg
      stuur (me/mij) (niks/niets) | (ik wil/liever) (geen/graag geen) (berichten/meldingen/herinneringen) | zwijgen
    `,
    only: `
      (stuur/bericht/schrijf/herinner/contacteer) (me/mij) (alleen/enkel/slechts/uitsluitend) (berichten/herinneringen/meldingen/maar/)
      (alleen/enkel/uitsluitend) (berichten/meldingen/herinneringen/bericht) | bericht alleen
    `,
    before: 'voor | eerder dan | voor de | tot',
    after: 'na | later dan | vanaf | na de',
    on: 'in | in het | in de | op | tijdens | tijdens het | gedurende | op een | over | s',
  },
  daySpans: {
    'een dag': 1,
    'een dagje': 1,
    'een week': 7,
    'een weekje': 7,
    'een week lang': 7,
    'een paar dagen': 3,
    'enkele dagen': 3,
    'een paar weken': 14,
    'enkele weken': 14,
    'een maand': 30,
    'een maandje': 30,
    'een halve maand': 14,
    'de rest van de week': 4,
  },
  dayUnits: { dag: 1, dagen: 1, dagjes: 1, week: 7, weken: 7, weekjes: 7, maand: 30, maanden: 30 },
  lengths: {
    '(een/n) half uur': 30,
    '(een/n) half uurtje': 30,
    '(een/n) halfuur': 30,
    '(een/n) halfuurtje': 30,
    halfuur: 30,
    halfuurtje: 30,
    'half uur': 30,
    'half uurtje': 30,
    'een goed half uur': 30,
    'een goed uur': 60,
    'een goed kwartier': 15,
    'een klein half uur': 25,
    'een klein kwartier': 15,
    'een dik half uur': 30,
    '(een/n) uur': 60,
    '(een/n) uurtje': 60,
    uurtje: 60,
    '(een/n) klein uur': 50,
    '(een/n) klein uurtje': 50,
    'anderhalf uur': 90,
    'anderhalf uurtje': 90,
    'een uur en een kwart': 75,
    'een uur en een kwartier': 75,
    'twee en een half uur': 150,
    'tweeeneenhalf uur': 150,
    '(een/n) kwartier': 15,
    '(een/n) kwartiertje': 15,
    kwartier: 15,
    kwartiertje: 15,
    'drie kwartier': 45,
    driekwartier: 45,
    'driekwart uur': 45,
    '(een/n) paar minuten': 10,
    '(een/n) paar minuutjes': 10,
    'enkele minuten': 10,
    '(een/n) minuut': 5,
    '(een/n) minuutje': 5,
    '(een/n) paar uur': 120,
    '(een/n) paar uurtjes': 120,
    'een uur of twee': 120,
    'een minuut of vijf': 5,
    'een minuut of tien': 10,
    'een minuut of twintig': 20,
    'een minuutje of tien': 10,
    'een vijftal minuten': 5,
    'een tiental minuten': 10,
    'een twintigtal minuten': 20,
  },
  minutes: 'minuut | minuten | minuutje | minuutjes | min',
  hours: 'uur | uren | uurtje | uurtjes',
  timeOfDay: {
    at: 'om | rond | omstreeks | tegen | vanaf | om ongeveer | rond een uur of | stipt om | klokslag | om exact | om precies',
    after: hours,
    ofTwelve: hours,
    am: 's ochtends | s morgens | in de ochtend | in de morgen | uur s ochtends | uur s morgens | uur in de ochtend | uur in de morgen | s nachts',
    pm: 's middags | s avonds | in de middag | in de avond | s namiddags | uur s middags | uur s avonds | uur in de middag | uur in de avond | in de namiddag',
    parts: {
      vanavond: 18,
      vanmiddag: 14,
      vanochtend: 9,
      vanmorgen: 9,
      's avonds': 18,
      'in de avond': 18,
      avond: 18,
      's ochtends': 9,
      's morgens': 9,
      'in de ochtend': 9,
      'in de morgen': 9,
      ochtend: 9,
      's middags': 14,
      'in de middag': 14,
      'in de namiddag': 14,
      namiddag: 14,
      middag: 14,
      'tussen de middag': 12,
      'rond de middag': 12,
      'tijdens de lunch': 12,
      'in de lunchpauze': 12,
      'met de lunch': 12,
      lunchtijd: 12,
      voormiddag: 9,
      'in de voormiddag': 9,
      ...clockTimes,
    },
  },
  abbreviations: `nr. | ca. | bijv. | bv. | d.w.z. | o.a. | m.b.t. | i.v.m. | a.u.b. | s.v.p. | z.s.m. | i.p.v. | max. | min.
      dhr. | mevr. | mw. | t.a.v. | resp. | evt. | incl. | excl. | blz. | e.d. | jl. | a.s.`,
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: 'u | uur',
  period: { days: 'dag | dagen', to: 'tot | tot en met' },
  dates: {
    chrono: 'nl',
    // in as many characters, so that what follows keeps its place
    instead: [[/\bovermorgen\b/gi, 'in 2 dagen']],
  },
  spoken: dutchForms,
  tag: 'nl',
  languages: {
    nl: 'nederlands | vlaams | hollands | nederlandse | het nederlands',
    en: 'engels | engelse | het engels',
    de: 'duits | duitse | het duits',
    es: 'spaans | spaanse | het spaans',
    fr: 'frans | franse | het frans',
    it: 'italiaans | italiaanse | het italiaans',
    pt: 'portugees | portugese | het portugees',
    pl: 'pools | het pools',
    sv: 'zweeds | het zweeds',
    ja: 'japans | het japans',
    zh: 'chinees | het chinees',
    ko: 'koreaans | het koreaans',
    ar: 'arabisch | het arabisch',
    tr: 'turks | het turks',
    ru: 'russisch | het russisch',
    uk: 'oekraiens | het oekraiens',
  },
  lookalikes: `
    priya | thomas | willem | niels | helen | leen | marleen | tine | geert | warden | opened | preview | blocked
    presses | downloaded | logged | zone | token | graph | stopped | shorten | installed
    aanbieder | aanbieders | actief | afgemeld | afronding | afrondt | afvinker | annuleerde | annulering | antwoorden
    bak | barst | beest | begint | begreep | begrijpen | begrip
    beheerder | beheert | behoren | bekeken | bepaalde | bepaalt | bestand | besten | betaald | betalen | beveelt
    breed | brieven | contract | controle | controleer | cursisten
    deden | detail | dicht | dieren | directe | directie | docent | doorgegeven | dorp | draad | draait | dragen
    drinken | drukt | dun | echte | fietsen | gebeurd | geboren
    gebruiken | gebruikt | gedaante | gedachte | geheugen | gekozen | gelaten | geld | gelegd | gelegen | geloven
    gemeente | genomen | gestarte | geteld | geven | gevonden | gold
    gouden | graan | handel | haten | heet | herinnerd | heten | hield | hiervan | historie | hoogte | hopen | huwelijk
    ingevuld | kaart | kende | kennen | kent | keuzes | klasse
    kleding | kring | kunst | landen | langs | leden | leeft | leggen | letter | links | maakte | maan | maart | macht
    markeert | markering | markt | meest | meisje | mens | merk
    meter | mist | modulair | namen | nemen | normaal | normale | opent | opgeleid | opslaat | ouder | paard | park
    plaat | plant | plat | plein | prater | punt | rapport | ring
    ronde | rondje | schip | schrapte | soort | spoor | sprak | staart | stad | stage | startend | starter | starters
    station | sterk | stijl | stoel | storm | straat | strand
    streek | studie | stuk | stukken | tekens | toetsing | toewijzer | turen | typt | verandert | verbetering | verdere
    verdienen | vergaderen | verhaal | verkeer | verkoop | verlies
    vermeldt | verouderd | verslag | vertaal | vertrek | verwijdering | verzonnen | vinder | vindt | vinkt | vloer
    voldoende | voltooiing | vonden | voordeel | waarden | waarvan
    wapen | weglaten | wijzen | wijzigde | wissel | woord | woorden | zand | zelfs | zette | zijde | zoeker | zoekt
  `,
};
