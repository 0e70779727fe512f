import { swedishForms } from './swedish-forms.ts';
import type { Words } from './words.ts';

const units = ['en', 'tva', 'tre', 'fyra', 'fem', 'sex', 'sju', 'atta', 'nio'];
const tens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'attio', 'nittio'];
const upToTwelve = 'noll en tva tre fyra fem sex sju atta nio tio elva tolv'.split(' ');
const teens = 'tretton fjorton femton sexton sjutton arton nitton'.split(' ');

/** "femtiofem" is one word; in speech the ending of a ten goes: "femti". */
const numbers: Record<string, number> = { ett: 1, hundra: 100, etthundra: 100, tjugoett: 21, tjugi: 20 };
for (const [value, word] of [...upToTwelve, ...teens].entries()) numbers[word] = value;
for (const [i, ten] of tens.entries()) {
  numbers[ten] = (i + 2) * 10;
  if (i > 0) numbers[ten.slice(0, -1)] = (i + 2) * 10;
  for (const [j, unit] of units.entries()) numbers[`${ten}${unit}`] = (i + 2) * 10 + j + 1;
  numbers[`${ten}ett`] = (i + 2) * 10 + 1;
}

const places = 'forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde'.split(' ');
const figures = 'ettan tvaan trean fyran femman sexan sjuan attan nian tian'.split(' ');

/** "första", "förste", "1:a", "ettan". */
const ordinals: Record<string, number> = {
  forste: 1,
  andre: 2,
  sista: -1,
  siste: -1,
  oversta: 1,
  nedersta: -1,
  understa: -1,
};
for (const [i, word] of places.entries()) ordinals[word] = i + 1;
for (const [i, word] of figures.entries()) ordinals[word] = i + 1;
for (let place = 1; place <= 10; place += 1) {
  const ending = place < 3 ? 'a' : 'e';
  ordinals[`${place}:${ending}`] = place;
  ordinals[`${place}${ending}`] = place;
}

const more = 'till/extra/mer/langre/ytterligare';
const [days, weeks] = ['dagar', 'veckor'];
const spans: Record<string, number> = {
  'med (en/1) (hel/) dag': 1,
  'med (nagra/ett par) dagar': 3,
  'med (en/1) (hel/) vecka': 7,
  'med (tva/2/ett par) veckor': 14,
  'med (en/1) manad': 30,
  '(en/1) (hel/) extra dag': 1,
  [`(en/1) (hel/) dag (${more})`]: 1,
  'ytterligare (en/1) dag': 1,
  [`(nagra/ett par) (extra/) dagar (${more})`]: 3,
  'nagra (extra/fler) dagar': 3,
  'ytterligare nagra dagar': 3,
  '(en/1) (hel/) extra vecka': 7,
  [`(en/1) (hel/) vecka (${more})`]: 7,
  'ytterligare (en/1) vecka': 7,
  [`ett par (extra/) veckor (${more})`]: 14,
  'ytterligare ett par veckor': 14,
  '(en/1) (hel/) extra manad': 30,
  [`(en/1) (hel/) manad (${more})`]: 30,
  'ytterligare (en/1) manad': 30,
  [`(fjorton/14) dagar (${more})`]: 14,
  [`(tio/10) dagar (${more})`]: 10,
};
for (const [i, unit] of units.entries()) {
  if (i === 0) continue;
  for (const [word, length] of [
    [days, 1],
    [weeks, 7],
  ] as const) {
    spans[`(${unit}/${i + 1}) (extra/) ${word} (${more})`] = (i + 1) * length;
    spans[`(${unit}/${i + 1}) (extra/fler) ${word}`] = (i + 1) * length;
    spans[`ytterligare (${unit}/${i + 1}) ${word}`] = (i + 1) * length;
  }
}

const adverbs =
  'nu/precis/precis nu/just/just nu/nyss/redan/antligen/faktiskt/ju/ocksa/aven/idag/i dag/igar/i gar/nu antligen/nu ocksa/helt/' +
  'helt och hallet/precis nyss/tydligen/iallafall/i alla fall/verkligen/ikvall/i kvall/imorse/i morse/till slut';
const has = ['har', 'hade', ...adverbs.split('/').map((word) => `har ${word}`)].join('/');
const course =
  'kursen/utbildningen/modulen/hela/hela kursen/hela utbildningen/kursen i/kursen om/kursen pa/utbildningen i/utbildningen om/e-kursen';
const done =
  'klar/klart/klara/fardig/fardigt/fardiga/slutford/slutfort/slutforda/avklarad/avklarat/genomford/genomfort/avslutad/avslutat/gjord/gjort/done/' +
  'fullfoljd/genomgangen/genomganget/klarmarkerad/absolverad/gjorda/avklarade/genomforda/avslutade';
const didDo =
  'gjort/gjort klart/gjort klar/gjort fardigt/gjort fardig/slutfort/avslutat/avklarat/klarat/klarat av/genomfort/genomgatt/gatt klart/gatt igenom/' +
  'gatt fardigt/fullfoljt/bockat av/checkat av/prickat av/klarmarkerat/kort klart/kort igenom/last klart/last ut/last fardigt/pluggat klart/' +
  'tagit mig igenom/kommit igenom/tagit mig genom/betat av/avverkat/plojt igenom/suttit igenom/tittat klart pa/sett klart/blivit klar med/blivit fardig med/fatt klart/fatt klar';
const did =
  'gjorde/gjorde klart/gjorde klar/gjorde fardigt/slutforde/avslutade/avklarade/klarade/klarade av/genomforde/genomgick/gick klart/gick igenom/' +
  'fullfoljde/bockade av/checkade av/prickade av/klarmarkerade/korde klart/korde igenom/laste klart/laste ut/pluggade klart/' +
  'tog mig igenom/kom igenom/betade av/avverkade/plojde igenom/blev klar med/blev fardig med/fick klart/fick klar';
const itself = 'den/det/den har/det har/detta/denna/den kursen/den har kursen/kursen/denna kurs/den dar';
const mine = 'mina/alla mina/alla/de/';
const shows =
  'visa/visa mig/se/lista/oppna/kolla/kolla pa/titta pa/hamta/ge mig/vill se/jag vill se/far jag se/kan jag fa se/kan jag se/';
const team =
  'mitt team/teamet/min grupp/gruppen/mina medarbetare/mitt folk/min avdelning/avdelningen/mitt gang/ganget/min personal/personalen/min enhet/mina anstallda';
const weekdays = 'mandag/tisdag/onsdag/torsdag/fredag/lordag/sondag';
const summary =
  'veckosammanfattning/veckosammanfattningen/veckosammanfattningar/veckorapport/veckorapporten/veckorapporter/veckooversikt/veckooversikten/veckobrev/veckobrevet';
const something = 'nagot/nat/nagonting/nanting/nagon kurs/nan kurs/en kurs';
const offers = 'finns det/finns/har du/har ni/visa/visa mig/ge mig/hitta/vet du/jag vill ha/';

/** Swedish. */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        hej | hejsan | halla | tja | tjena | tjenare | tjenixen | tjabba | tjo | morsning | morrn | hejhej
        goddag | godmorgon
        hej (hej/du/pa dig/pa er/coursemate/bot/boten/dar/igen/allihop/allihopa/alla)
        (hejsan/halla/tja/tjena) (coursemate/boten/bot/dar/igen)
        god (morgon/dag/kvall/eftermiddag/formiddag/middag/afton) (coursemate/)
        go morron | god morron | laget
        (hur ar/vad ar/hur e) (laget/det)
        hur (mar/har) du (det/)
        allt (bra/val)
        halsningar
      `,
    },
    help: {
      alone: `
        hjalp | hjalp mig | hjalp tack | behover hjalp | jag behover hjalp | jag behover lite hjalp | lite hjalp
        (kan/skulle) (du/ni/nagon/nan) (kunna/) hjalpa (mig/till/oss/)
        vad kan du (gora/hjalpa till med/hjalpa mig med/gora for mig/gora at mig/svara pa/allt/egentligen/)
        vad (kan/far) jag (gora/gora har/skriva/skriva har/saga/fraga/fraga om/fraga dig/be dig om/
          be dig om att gora)
        vad ska jag skriva (har/)
        hur (funkar/fungerar) (det/det har/detta/du/den/boten/den har boten/den har grejen/allt)
        hur gor (jag/)
        hur anvander jag (dig/det har/boten/detta/den har)
        kommandon | kommando | visa kommandon | visa hjalp | lista kommandon
        (vilka/vad finns det for) kommandon (finns/finns det/har du/)
        meny | menyn | huvudmeny | huvudmenyn | alternativ | instruktioner | info | information
        borja om fran borjan | borja om
        vem ar du | vad ar du | vad ar (det har/detta) (for nagot/for nat/) | vad gor du (har/)
        (jag/) (fattar/forstar/begriper) (inte/ingenting/inget/noll/inte alls/inte hur det funkar/
          inte hur jag gor)
        (jag/) vet inte (hur jag gor/hur gor/vad jag ska gora/vad jag ska skriva/hur det funkar/
          hur det fungerar)
        (jag/) (hittar inte/ar vilse/har kort fast/sitter fast)
        hem | startsida | startsidan | vad nu da
        vad (kan/far/gar det att) (man/en) (gora/skriva/saga/fraga/fraga om/fraga dig/be dig om/be dig om att gora/fa hjalp med) (har/
          med dig/till dig/)
        (hur anvander/hur pratar/hur skriver) (man/en) (dig/med dig/till dig/det har)
        (jag/) behover (lite/en smula/litet/mer/) (hjalp/vagledning/handledning) (ar jag radd/tror jag/har/nu/med det har/)
        (jag/) (fattar/forstar/begriper) inte (hur/hur man/hur det har/hur den har) (funkar/fungerar/gor/det funkar/
          det fungerar/fungerar denna bot/fungerar den har)
        hjalpmeny | hjalpmenyn | hjalptext
      `,
    },
    thanks: {
      alone: `
        tack | tackar | tackar sa mycket | tackar och bockar | tack tack | jattetack
        tack (sa mycket/sa jattemycket/sa hemskt mycket/snalla/da/for hjalpen/for det/for svaret/for infon/
          for idag/for allt/pa forhand/ska du ha/igen/vannen/kompis/boten/coursemate)
        (tusen/stort/manga/varmt/hjartligt) tack
        (ok/okej/bra/toppen/super/perfekt/fint/jattebra/kanon/da sa/nej/na) tack sa mycket
        (ok/okej/bra/toppen/super/perfekt/fint/jattebra/kanon/underbart/grymt/nice/najs) tack
        bra (jobbat/gjort/dar/bot) | (vad/sa) (bra/kul/fint/snallt/skont/roligt) | jattebra | mycket bra | bra
        toppen | super | suverant | grymt | kanon | perfekt | fantastiskt | harligt | stralande | utmarkt
        schysst | najs | snyggt | snyggt jobbat | underbart | klockrent | kanonbra | skitbra | prima | fint
        snallt | gott
        du ar (bast/grym/toppen/en klippa/en parla/guld vard/underbar/snall/fantastisk/en angel)
        hej da | hejda | hejda da | adjo | farval | ha det | ha det (bra/sa bra/gott/fint/sa lange) | (vi/) ses
        vi (hors/syns) | god natt | godnatt | natti natti | sov gott | tjingeling | puss och kram | kram
        trevlig (helg/kvall/dag) | ha en (bra/fin/trevlig/skon) (dag/helg/kvall/vecka)
        (jag/) uppskattar det | det uppskattas | ingen orsak | inga problem | ingen fara | det var snallt
        jag ar nojd | nojd
      `,
    },
    find: {
      before: `
        sok | soka | sok (efter/pa/fram/upp/bland) | soker | soker (efter/pa) | jag soker | jag soker efter
        leta | leta (efter/upp/fram/reda pa) | letar | letar (efter/upp) | jag letar efter | googla
        hitta
        hitta (mig/) (en kurs/kurser/nagon kurs/nan kurs/nagra kurser/en utbildning/utbildningar/nagot/nat) (om/
          i/pa/inom/for/kring)
        hittar inte | jag hittar inte | kan inte hitta | var hittar jag | var finns
        (jag/) (vill/skulle vilja/vill garna/behover/maste) (lara mig/lara mig mer/lasa mer/veta mer/
          plugga) (om/)
        (jag/) (vill/skulle vilja) (hitta/ha) (en kurs/kurser/nagon kurs/nagot/nat) (om/i/pa/inom)
        lar mig | lar mig (om/mer om)
        (finns det/finns/har du/har ni/erbjuder ni/hittar du) (nagra/nagon/nan/en/) (kurs/kurser/utbildning/
          utbildningar) (om/i/pa/inom/for/kring/som handlar om)
        (finns det/finns/har du/har ni/hittar du) (nagot/nat/nagonting/nanting/material) (om/i/pa/inom/kring/
          som handlar om)
        (vilka/nagra/visa/visa mig/visa alla/lista/ge mig) kurser (om/i/pa/inom/for/kring)
        vilka kurser (finns det/finns/har du/har ni/erbjuder ni) (om/i/pa/inom/for/kring)
        vad (finns det/finns/har du/har ni) (for kurser/) (om/i/pa/inom/kring)
        kurser (om/i/pa/inom/for/kring) | kurs (om/i/pa/inom/kring) | en kurs (om/i/pa/inom/kring)
        utbildning (om/i/pa/inom) | utbildningar (om/i/pa/inom) | en utbildning (om/i/pa/inom)
        (nagot/nat/nagonting/nanting) (om/inom/kring)
        (visa/visa mig/ge mig) (nagot/nat) (om/inom/kring)
        (jag ar/ar/) intresserad av | (jag behover/behover/jag vill ha) en (kurs/utbildning) (om/i/pa/inom/for)
        tipsa (mig/) om kurser (om/i/inom) | hjalp med | hjalp mig med | (jag/) behover hjalp med
      `,
      after: 'kurser | utbildningar | kurserna',
    },
    browse: {
      alone: `
        kurser | katalog | katalogen | kurskatalog | kurskatalogen | kursutbud | kursutbudet | utbudet
        kurslista | kurslistan | utbildningar
        alla kurser | alla utbildningar | hela katalogen
        (visa/visa mig/lista/se/titta pa/titta bland/bladdra bland/bladdra i/kolla/kolla in/kolla pa/
          oppna) (alla/hela/) (kurser/kurserna/kurskatalogen/katalogen/utbildningar/utbildningarna/kursutbudet/utbudet)
        (jag vill se/far jag se/kan jag fa se/ge mig/skicka) (alla/hela/en lista pa/en lista over/
          en lista med/) (alla/) (kurser/kurserna/utbildningar/katalogen/kurskatalogen)
        lista (pa/over/med) (alla/) kurser
        vilka (kurser/utbildningar) (finns/finns det/har ni/har du/erbjuder ni/kan jag ga/kan jag ta/
          kan jag starta/kan jag lasa/kan jag valja/finns att valja pa/finns att valja mellan/finns har/erbjuds)
        vad (finns det/har ni/har du/erbjuder ni) (for kurser/for utbildningar/att valja pa/att erbjuda/) (har/)
        vad finns | vad (kan/far) jag (lara mig/lasa/ga/plugga/valja) (har/)
        finns det (nagra/) kurser
        bladdra | utforska | stoka runt | tillgangliga kurser | nya kurser | lediga kurser | (nagot/nat) nytt
        vad ar nytt
        (foresla/rekommendera) (en kurs/kurser) (till mig/for mig/) | tipsa om (en kurs/kurser) | sok kurser
        soka kurser | hitta kurser | hitta en kurs | overraska mig
      `,
    },
    start: {
      before: `
        (starta/startar/paborja/paborjar/kickstarta/starta upp/starta igang) (${course}/)
        (borja/borjar) (${course}/)
        (starta/borja) (nu/) (med/pa/upp med/igang med) (${course}/)
        (starta/paborja/borja/borja pa/borja med) (en/en ny/ny) (kurs/utbildning) (om/i/pa/inom/)
        (jag/) (startar/borjar/paborjar) (nu/) (med/pa/) (${course}/)
        (satt/satta/satter/dra/drar/kor/komma/kom/kora) igang (med/) (${course}/)
        (jag satter/jag drar/jag kor/vi kor) igang med
        (anmal/anmala/registrera/registrera in/boka in/boka/skriv in/skriva in/skriv upp/satt upp/
          lagg upp) mig (till/pa/for/i) (${course}/)
        jag (anmaler/skriver in/registrerar) mig (till/pa/for/i) (${course}/)
        (har/jag har/har nu/) (anmalt/registrerat/skrivit in/skrivit upp/bokat) mig (till/pa/for/i) (${course}/)
        (jag/) (anmalde/registrerade/bokade) mig (till/pa/for/i) (${course}/)
        (jag ar/ar) (anmald till/inskriven pa/registrerad pa) (${course}/)
        lagg (till/in) (kursen/utbildningen/)
        (ta/tar/jag tar) (${course}/) | (ta/tar/jag tar) en kurs (i/om)
        (ga/ga en kurs i/ga en kurs om/ga pa/delta i/vara med pa) (${course}/)
        (kor/kora/plugga/borja plugga/borja lasa/borja kolla pa/borja titta pa/studera/valj/valja/jag valjer/
          ge mig) (${course}/)
        (redo for/dags for/taggad pa) (${course}/)
        (lagg/satt upp) mig pa (${course}/) | (lagg till/skriv upp/satt igang) mig (pa/till/i) (${course}/)
        satt mig pa (kursen/utbildningen/kursen i/kursen om) | (hoppa/hoppar/haka/hakar) pa (${course}/) | (enrolla/enrola/joina/signa upp) mig (pa/till/i/) (${course}/)
        (starta/borja/ga/ta/gora/gor/kora/kor) om (${course}/) | borja om (med/pa) (${course}/) | starta om med
        (${has}) (startat/borjat/paborjat/satt igang/dragit igang/kommit igang/startat upp) (med/
          pa/) (${course}/)
        (startat/borjat/paborjat/satt igang/kommit igang) (med/pa/) (${course}/)
        (jag/) (startade/borjade/paborjade) (med/pa/) (${course}/)
        (jag/) (satte/drog/kom) igang (med/) (${course}/)
      `,
      after: `
        (${adverbs}/ar/ar nu/har/) (startad/startat/paborjad/paborjat/paborjats/startats)
        starta | borja | paborja | (starta/borja) (nu/idag/direkt/tack)
        (ar/) (inte/ej) (startad/paborjad) (an/annu/)
      `,
      alone: `
        starta | borja | paborja | starta nu | borja nu | starta (en/ny/en ny) kurs
        paborja (en/ny/en ny/) kurs | borja (pa/med) en (ny/) kurs
        starta kurs
      `,
      separable: `
        (satt/lagg/skriv/for/satta/lagga) (till/upp/in/) … (pa/i/till/bland) (min lista/listan/min plan/
          mina kurser/min kurslista)
        (satt/lagg) … (pa/i/till/bland) (min lista/listan/min plan/mina kurser/min kurslista)
        (anmal/registrera/skriv in) … at mig
      `,
    },
    next: {
      alone: `
        vad (ska/skall/bor/borde/kan/maste) jag (gora/lara mig/plugga/lasa/ta/starta/kora/valja/jobba med/
          borja med/ta tag i/ta itu med/ga) (harnast/nu/sen/sedan/idag/i dag/forst/nast/istallet/da/nasta gang)
        vad (ska/skall/bor/borde) jag (gora/lara mig/plugga/lasa/ta/starta/kora/valja/jobba med/borja med/
          ta tag i/ta itu med/ga)
        vad (gor/tar/laser/pluggar/kor) jag (harnast/nu/sen/sedan/forst)
        vad (foreslar/rekommenderar) du (mig/att jag gor/att jag tar/harnast/nu/)
        vad tipsar du om | vad tycker du (att/) jag (ska/borde) (gora/ta/lasa/plugga) (harnast/nu/)
        (har du/) (nagra/nagot/nat/ett/) (forslag/tips/rekommendation/rekommendationer) (pa kurs/till mig/
          for mig/)
        (foresla/rekommendera) (nagot/nat) (till mig/for mig/at mig/) | (foresla/rekommendera) mig (nagot/nat)
        (ge mig/har du/visa/) (ett/nagot/nagra/) kurstips
        tipsa mig | tipsa om (nagot/nat) | ge mig (ett/) (tips/forslag)
        (vad/vilken kurs) (ar/blir/kommer/star) (nasta/nast/pa tur/harnast/nast pa tur)
        nasta steg | vad ar nasta steg | vad ar nasta kurs | vad nu | vad harnast | harnast | vad sen
        och nu da | och nu
        (vad/vilken kurs) (passar/skulle passa) mig
        jag vet inte vad jag ska (gora/lasa/ta/valja/plugga)
      `,
    },
    save: {
      before: `
        spara till senare | spara (undan/at mig) | bokmark | bokmarka | lagg undan | parkera
        kom ihag till senare | favoritmarkera | stjarnmark
      `,
      separable: `
        (spara/sparar/lagg/lagga/behall/spara undan/lagg undan/satt/kom ihag/notera/parkera/bokmark/vanta med/
          ha kvar) … till (senare/sen/en annan gang/en annan dag/nasta gang/ett annat tillfalle/framtiden/ett senare tillfalle)
        (spara/lagg/satt) … (at sidan/pa hog/undan)
        (lagg/lagg till/spara/satt) … (bland/i/pa/till) (mina sparade/sparade/mina sparade kurser/
          sparade kurser/onskelistan/min onskelista/min sparlista/sparlistan/mina bokmarken/bokmarken/mina favoriter/favoriter/favoritlistan)
      `,
      after: `
        spara till senare | till senare | sparas till senare | till en annan gang | bokmark | spara undan
      `,
    },
    unsave: {
      before: `
        spara inte langre | sluta spara | avspara | avbokmark
        (ta bort/bort/radera) (bokmarket/bokmarke) (for/pa/till)
      `,
      separable: `
        (ta/ta bort/bort/plocka/plocka bort/radera/stryk/slang/rensa) … (fran/ur/bland) (mina sparade/
          de sparade/sparade/mina sparade kurser/sparade kurser/sparlistan/min sparlista/onskelistan/min onskelista/favoriter/mina favoriter/bokmarken/mina bokmarken/favoritlistan)
      `,
      after: `
        (bort fran/fran/ur) (mina sparade/sparade/mina sparade kurser/sparade kurser/sparlistan/min sparlista/
          onskelistan/min onskelista/favoriter/mina favoriter/bokmarken/mina bokmarken)
        (ska/) inte (vara/) sparad langre
      `,
    },
    saved: {
      alone: `
        (${shows}) (mina/de/) (sparade kurser/sparade/bokmarken/bokmarkta kurser/favoriter)
        (${shows}) (min sparlista/sparlistan/min onskelista/onskelistan)
        sparat till senare | sparade kurser | bokmarken
        vad har jag (sparat/bokmarkt) (till senare/) | vilka kurser har jag (sparat/bokmarkt) (till senare/)
        (kurser/kurserna) (som/) jag (har/) sparat | det jag har sparat
      `,
    },
    unremind: {
      alone: `
        (ta bort/bort/radera/slang/avbryt/stang av/glom/stryk/skippa) (paminnelsen/den paminnelsen/
          min paminnelse/den har paminnelsen/den dar paminnelsen)
      `,
    },
    reminders: {
      alone: `
        (${shows}) (mina/alla mina/alla) (paminnelser/paminnelserna) | paminnelser | paminnelserna
        visa paminnelser
        vad (ska du paminna/paminner du/kommer du att paminna/kommer du paminna) mig om
        nar (ska du paminna/paminner du) mig
        vilka paminnelser (har jag/finns/ar pa gang) | har jag nagra paminnelser
      `,
    },
    settings: {
      alone: `
        (${shows}/andra/andra pa) (mina/) (installningar/installningarna/paminnelseinstallningar/
          aviseringsinstallningar/notisinstallningar/meddelandeinstallningar)
        installningar (for/av) (paminnelser/notiser/aviseringar/meddelanden) | paminnelseinstallningarna
        notiser | aviseringar | notifikationer | notifieringar
        vad skickar du (till mig/mig/) | vad brukar du skicka (till mig/)
        varfor (skriver du till/paminner du/messar du/stor du/kontaktar du/tjatar du pa/pingar du) mig
        varfor far jag (det har/detta/de har meddelandena/de har paminnelserna/paminnelser/meddelanden/notiser/
          sa manga paminnelser)
        varfor ser jag (det har/detta)
        skriv inte till mig | skriv inte | stor mig inte | stor inte | messa mig inte | kontakta mig inte
        (farre/mindre/inte sa manga) (meddelanden/paminnelser/notiser)
        (for manga/for mycket) (meddelanden/paminnelser/notiser) | for mycket tjat
        tyst | var tyst | hall tyst | hall dig tyst | tystnad | lugn och ro
      `,
    },
    stopReminders: {
      alone: `
        (stoppa/stang av/sla av/sluta med/avsluta/avaktivera/inaktivera/ta bort/bort med/avbryt/
          koppla bort) (alla/alla mina/mina/dina/de har/) (paminnelser/paminnelserna/notiser/notiserna/aviseringar)
        inga (fler/mer/) paminnelser (mer/langre/tack/alls/) | inga fler notiser
        sluta (paminna/paminna mig/tjata/tjata pa mig/messa mig/skriva till mig/skicka paminnelser/
          skicka meddelanden/skicka paminnelser till mig/skicka meddelanden till mig/skicka mig paminnelser)
        paminn mig (inte mer/inte langre/aldrig mer/aldrig igen/inte igen/inte nagonsin)
        skicka (inga/inga fler/inte fler) (paminnelser/meddelanden/notiser) (till mig/mer/)
        (jag vill inte ha/vill inte ha/jag vill slippa/vill slippa/slippa) (nagra/nagra fler/
          fler/) paminnelser (mer/langre/)
        (jag vill inte/vill inte) bli pamind (mer/langre/) | paminnelser av | avregistrera mig fran paminnelser
      `,
    },
    startReminders: {
      alone: `
        (starta/sla pa/satt pa/aktivera/ateruppta/ateraktivera/borja med/koppla pa/satt igang) (alla/
          mina/) (paminnelser/paminnelserna/notiser) (igen/)
        (paminnelser/paminnelserna) (pa/pa igen/igang/igang igen) | borja paminna (mig/) (igen/)
        paminn mig igen
        du (far/kan) (paminna mig/skicka paminnelser) igen | (jag/) vill ha paminnelser (igen/) | starta igen
      `,
    },
    back: {
      alone: `
        (jag ar/ar/nu ar jag/sa var jag/nu ar man) (tillbaka/tillbaks/ater/har igen/pa plats igen/
          pa jobbet igen/hemma igen/back) (igen/nu/) (fran semestern/fran semester/fran ledigheten/fran foraldraledigheten/fran sjukskrivningen/pa jobbet/pa kontoret/)
        (tillbaka/tillbaks/ater) (fran semestern/fran semester/fran ledigheten/fran foraldraledigheten/
          pa jobbet/pa kontoret/i tjanst)
        (jag ar/ar) frisk igen | (jag/) jobbar igen | semestern ar (slut/over)
      `,
    },
    weeklyOn: {
      alone: `
        (skicka/ge mig/skicka mig/jag vill ha/vill ha/jag skulle vilja ha/aktivera/sla pa/satt pa/starta) (en/
          en liten/min/) (${summary}) (varje vecka/till mig/tack/igen/)
        (skicka/ge mig/skicka mig/jag vill ha/vill ha) en sammanfattning (varje vecka/i veckan/
          per vecka) (till mig/tack/)
        (${summary}) (pa/tack/) | sammanfatta min vecka
      `,
    },
    weeklyOff: {
      alone: `
        (ingen/inga/inga fler/stoppa/stang av/sla av/sluta med/sluta skicka/skippa/avaktivera/ta bort/bort med/
          slopa/jag vill inte ha/vill inte ha/skicka inte/skicka ingen/skicka inga fler) (nagon/den/min/) (${summary}) (mer/langre/tack/till mig/)
        (${summary}) av
      `,
    },
    plan: {
      alone: `
        planera | planera (in/det/den/in det/in den/tid/in tid) | boka (tid/in tid/det/den/in det/in den/in/)
        schemalagg (det/den/tid/) | blocka tid | avsatt tid | reservera tid
        lagg in (det/den/tid) i (kalendern/min kalender)
      `,
    },
    why: {
      alone: `
        varfor (har jag/fick jag/har jag fatt/gar jag/gor jag/tar jag/maste jag gora/maste jag ga/maste jag ta/
          ska jag gora/ska jag ga/behover jag gora/behover jag ga/behover jag/blev jag tilldelad/ar jag anmald till/har jag blivit tilldelad) (${itself})
        varfor (${itself}/just den/just den har)
        varfor (ar/ligger/finns) (${itself}) (pa min lista/hos mig/bland mina kurser/tilldelad till mig/
          tilldelad mig)
        vem (gav/tilldelade/skickade/har gett/har tilldelat/har skickat) mig (${itself})
        vem (gav/tilldelade/har gett/har tilldelat) (${itself}) till mig | vem har (tilldelat/gett) (${itself})
        (vem/fran vem/av vem) (ar/kommer/fick jag/har jag fatt) (${itself}) (fran/av/ifran/)
      `,
      before: `
        varfor (har jag/fick jag/har jag fatt/gar jag/gor jag/tar jag/maste jag gora/maste jag ga/maste jag ta/
          ska jag gora/ska jag ga/behover jag gora/behover jag ga/behover jag/ar jag anmald till/ar jag inskriven pa/
            blev jag tilldelad/har jag blivit tilldelad/har jag tilldelats/ligger jag pa)
        vem (gav/tilldelade/skickade/har gett/har tilldelat/har skickat) mig
        vem (satte upp/satte/anmalde/skrev in/la) mig pa | vem anmalde mig till | vem tilldelade
        av vem (fick/har) jag (fatt/)
      `,
      separable: `
        varfor (ar/ligger/finns/star) … (pa min lista/hos mig/bland mina kurser/tilldelad till mig/
          tilldelad mig)
        varfor har … (tilldelats mig/hamnat pa min lista/hamnat hos mig)
        vem (gav/tilldelade/har gett/har tilldelat/skickade) … till mig
        varfor (maste/ska/behover) … goras
      `,
    },
    list: {
      alone: `
        (${shows}) (${mine}) (mina kurser/mina utbildningar/mina aktiviteter/mina uppgifter/mina tilldelningar/
          mina moduler/mina deadlines/mina slutdatum/mina framsteg)
        (${shows}) (min lista/min kurslista/min status/min utbildning/mitt larande/min historik/min progress/
          min oversikt/min todo/min att gora lista/min kursoversikt/listan/min plan/mina grejer)
        kurserna (jag/som jag) (har/gar/maste gora/ska gora)
        vad har jag (kvar/kvar att gora/pa gang/att gora/for kurser/for kurser kvar/pa min lista/pa listan/
          oppet/missat/gjort/slutfort/klarat/klarat av/avklarat/startat/paborjat/for deadlines/framfor mig/pagaende)
        vad ar (kvar/kvar att gora/forsenat/pa gang/oppet/pa min lista/nasta deadline)
        vad aterstar (for mig/att gora/)
        vad (maste/ska/behover) jag (gora klart/slutfora/bli klar med/ga/gora innan fredag)
        vad (maste/behover) jag gora | vad finns (kvar/pa min lista) | vad ligger jag (efter/back) med
        (ar det/finns det/har jag/) (nagot/nagon/nan/nagonting/nagra) (kurs/kurser/) som (gar ut/forfaller/loper ut/
          har deadline/ska vara klart/maste bli klart/maste vara klart) (snart/idag/den har veckan/denna vecka/i veckan/harnast)
        (gar/forfaller/loper) (nagot/nagon/nagon kurs/nagra kurser) (ut/) (snart/idag/den har veckan/denna vecka/i veckan)
        vad har jag for (kurser/utbildningar/aktiviteter) (nu/just nu/pa gang/kvar/)
        vad star pa min lista
        vad (forfaller/ska vara klart/har deadline/bradskar/behover goras/ar brattom) (snart/idag/
          den har veckan/denna vecka/i veckan/imorgon/harnast/nast/forst/nu/)
        nar (forfaller/ar deadline/ar mina deadlines/ska det vara klart/maste jag vara klar) (for mina kurser/)
        forsenat | forsenade | forsenade kurser | mina forsenade kurser | visa forsenade (kurser/) | deadlines
        slutdatum | kvar att gora | att gora | todo | pagaende | pagaende kurser | mina pagaende kurser
        paborjade kurser
        (mina/visa/) (slutforda/avslutade/avklarade/obligatoriska/oppna/klara/tilldelade/aktuella/
          nuvarande) kurser
        obligatoriskt | slutfort | det jag har gjort
        hur (ligger jag till/gar det for mig/gar det/langt har jag kommit/ser det ut/ser det ut for mig/
          ar min status/ar laget med mina kurser)
        (ar jag/ligger jag) (forsenad/sen/efter/klar/klar med allt/i fas/back/efter med nagot/efter med nat/
          sen med nagot/forsenad med nagot/forsenad med nat)
        vilka kurser (har jag/gar jag/har jag kvar/ar jag anmald till/ar jag inskriven pa/har jag startat/
          har jag paborjat/har jag slutfort/har jag gjort/har jag gatt/maste jag ga/maste jag gora/ska jag gora/
            ar forsenade/ar obligatoriska/ar kvar/ar klara/har jag pa gang/har jag tilldelats)
        hur manga kurser har jag (kvar/gjort/slutfort/klarat/)
        oversikt | oversikten | status | framsteg | lagesrapport | historik | progress | dashboard
        min dashboard
        var (ar mina kurser/finns mina kurser/hittar jag mina kurser/ar jag/var jag/slutade jag/ar min lista)
        har jag (nagot/nat/nagonting) (kvar/forsenat/att gora/kvar att gora/oppet/som ar forsenat)
        (nagot/nat) (forsenat/kvar/kvar att gora) | ar (nagot/nat) forsenat
        vad ar det jag (har kvar/ska gora/maste gora) | laget med mina kurser
        har jag (missat/overskridit/gatt over) (nagon/nan/nagot/nat/en) (deadline/slutdatum/tid/datum/kurs/)
        vad har jag (klarat/klarat av/gjort/slutfort/avklarat/avslutat/gatt/blivit klar med) (hittills/redan/sa lang/tills nu)
        (vilka/vilka kurser/vad) har (kortast tid kvar/minst tid kvar/gatt ut)
        (vilka/vilka kurser) (ar/ligger) (forsenade/efter/sena/over tiden/klara/fardiga/slutforda/obligatoriska/tvingande)
        (vilka/vilka kurser) har jag (gjort/klarat/slutfort/avslutat/gatt) (klart/klara/av/redan/hittills/)
        vilka (av/utav) mina (kurser/utbildningar) ar (obligatoriska/forsenade/klara/slutforda/tvingande)
        ar nagon av mina (kurser/utbildningar) (forsenad/forsenade/sen)
        vad (maste/ska/bor) (bli/vara/goras) (klart/klara/fardigt) (snart/harnast/forst/den har veckan/)
        vad ar (mest/det mest/) (bradskande/brattom) | vilka (kurser/utbildningar) (kravs/kravs av mig/ar ett krav/ar krav)
        (kommande/narmaste) (deadlines/slutdatum/datum)
        (vilken/vilka) kurs (ar/ligger) (for sen/sen/forsenad/efter)
      `,
    },
    show: {
      before: `
        (hur lange/hur lang tid/hur mycket tid/hur manga dagar) har jag (kvar/pa mig/) (med/for/pa/till/i)
        visa | visa mig
        visa (kursen/mig kursen/detaljer om/detaljer for/info om/information om/status for/status pa/mer om)
        oppna | oppna (kursen/utbildningen) | se | titta pa | kolla | kolla (pa/in/laget med/status pa)
        ta fram
        status (for/pa/i/med) | laget (med/for) | framsteg (i/pa/for/med) | progress (i/pa/for)
        hur langt (har jag kommit/ar jag/kommit/ar jag kommen/har jag hunnit) (i/med/pa/av/inom)
        hur (gar det for mig/ligger jag till/gar det/ar laget) (i/med/pa) | hur langt (i/med/pa)
        hur mycket (har jag gjort/har jag klarat/har jag kvar/ar kvar/aterstar/ar klart) (i/av/pa/med)
        hur manga procent (har jag gjort/har jag/ar jag pa/ar klart) (i/av/pa/med) | var ar jag (i/med/pa)
        fortsatt | fortsatt (med/pa/i) | fortsatta | fortsatta (med/pa) | (ga/jobba/kora/kor) vidare med
        ateruppta | tillbaka till
        (jag/) (vill/skulle vilja) fortsatta med | beratta (mer/) om | beratta (lite/) mer om
        mer (info/information/) om | info om | information om | detaljer (om/for/pa) | lank till | lanken till
        (nar ar/vad ar) (deadline/deadlinen/slutdatum/slutdatumet/sista dag/sista datum) (for/pa/i)
        (deadline/deadlinen/slutdatum/sista dag) (for/pa/i) | nar (ska/maste) (jag vara klar med/jag ha gjort)
        nar forfaller
        (far jag se/kan jag fa se/kan jag se/jag vill se/vill se/lat mig se/jag skulle vilja se/ge mig/
          skicka) (status for/status pa/info om/detaljer om/lanken till/)
      `,
      after: 'status | deadline | slutdatum | detaljer | info | hur langt | laget',
      alone: `
        igen | visa igen | en gang till | visa en gang till | detaljer | fortsatt | fortsatta | upprepa
        sag igen | repetera | ta det igen
      `,
    },
    mark: {
      before: `
        (har/jag har/) (gjort/gor/gjorde) (lite/stora/goda/) framsteg (i/med/pa/)
        markera | markerar | uppdatera | uppdaterar | andra | andrar | satt | satta | satter | stall | stall in
        registrera | registrerar | rapportera | rapporterar | logga | logga in pa | notera | noterar | anteckna
        ange | anger
        fyll i | for in | skriv upp | skriv in | skriv | spara | justera | hoj | oka | hoja | korrigera | ratta
        bumpa | lagg in | lagga in
        (uppdatera/satt/andra/registrera/rapportera) (framsteget/framsteg/statusen/status/min status/progressen/
          min progress/mitt framsteg/laget) (for/pa/i/med/till/)
        (satt/andra/uppdatera/hoj/oka/stall/justera/ratta/stall in) (den/det/den har/det har/kursen/) (till/pa)
        (markera/registrera/notera/rapportera) (den/det/den har/kursen) som
        (samma/detsamma/samma sak) (for/med/pa/i)
      `,
      alone: `
        markera | satt | uppdatera | rapportera | registrera
        (uppdatera/rapportera/registrera/andra) (status/framsteg/min status/mina framsteg/mitt framsteg/
          progress)
      `,
    },
    complete: {
      before: `
        (klar/klart/klara/fardig/fardigt/fardiga/done/finito) (med/i/pa) (${course}/)
        (ar/ar nu/ar antligen/ar helt/ar precis/ar redan/ar ocksa/blev/blev precis/blev nyss/blev antligen/
          nu klar/nu fardig) (klar/fardig/done/klart/fardigt) (med/i/pa) (${course}/)
        (${adverbs}) (klar/fardig/done) (med/i/pa) (${course}/)
        (${has}) (${didDo}) (${course}/)
        (${didDo}) (${course}/)
        (${did}) (${course}/)
        (jag/) (${did}) (${adverbs}) (${course}/)
        (${has}) (gatt/tagit/fixat/kort/last/varit pa) (${course}/)
        (gatt/tagit/fixat/gick/tog/fixade/korde) (${course}/)
        (slutfor/slutfora/avsluta/bocka av/bocka/checka av/pricka av/kryssa av/kryssa i/klarmarkera/
          fardigmarkera/fardigstall/gor klart/gor klar/gora klart/gora klar/fullfolj/genomfor/stang/stanga/lamna in) (${course}/)
        (klar/klart/fardig/fardigt/slutfort/slutford/avklarat/avklarad/avslutat/genomfort) (${course}/)
        jag (${done}) (med/pa/) (${course}/) | jag (${didDo}) (${course}/)
        (jag/) har (gora/kora/lasa) (klar/klart/fardig/fardigt) (${course}/)
        framme vid slutet av | kommit till slutet (av/pa/i)
      `,
      after: `
        (${done})
        (ar/ar nu/ar antligen/ar redan/ar helt/ar ocksa/ar precis/ar harmed/ar tydligen/ar faktiskt/ar ju/blev/
          blev antligen/blev precis/blev nyss/blev nyligen/har blivit/nu/antligen/redan/ocksa/precis/helt/som/till/pa) (${done})
        (ar/ar nu/ar antligen/ar harmed/som) (avbockad/avbockat/avcheckad/avprickad/klarmarkerad/inlamnad/
          overstokad/fixad/avverkad)
        avbockad | avbockat | klarmarkerad | avprickad | inlamnad | fixad | fixat | check | checkat
        (jag/) (ar/blev/blev precis/ar nu/ar antligen) (klar/fardig) (med/)
        (har jag/jag har/har) (nu/precis/redan/antligen/just/) (gjort/slutfort/avklarat/klarat/klarat av/
          avslutat/genomfort/gjort klart/gjort fardigt/bockat av)
        (gjorde/slutforde/klarade/avslutade) jag (klart/av/)
        (bocka/checka/pricka) av | klarmarkera | slutfor | slutfora | avsluta
      `,
      separable: `
        (bocka/bockar/checka/pricka/kryssa/stryk) … av
        (markera/markerar/registrera/rapportera/notera/anteckna/ange/flagga/skriv upp/skriv in/lagg in/spara/
          satt/stall) … som (${done}/100/100%)
        (satt/stall/andra/uppdatera) … (till/pa) (klar/klart/slutford/slutfort/fardig/avklarad/avslutad/done)
        (gor/gora/gjort/har gjort/jag har gjort/kort/last/har last/har kort/gatt/fatt/har fatt) … (klar/klart/
          fardig/fardigt)
        (klarade/klarat/har klarat/jag klarade/jag har klarat) … av
      `,
      alone: `
        klar | klart | fardig | fardigt | done | slutfort | slutford | avklarat | avklarad | avslutat | avslutad
        genomfort | gjort | gjord | klar nu | nu klar | helt klar | klappat och klart
        (jag ar/ar/nu ar jag/da ar jag/da var jag/den ar/det ar/nu ar den/nu ar det/sa ar jag/antligen ar jag/
          jag blev/blev) (nu/antligen/redan/precis/helt/) (klar/fardig/done/klart/fardigt/slutford/avklarad) (med ${itself.replaceAll('/', '/med ')}/nu/)
        (klar/fardig) (med ${itself.replaceAll('/', '/med ')})
        (jag har/har/nu har jag/jag har nu/har nu/jag har precis/har precis/) (gjort/slutfort/klarat/klarat av/
          avklarat/avslutat/genomfort/gjort klart/gatt klart/gatt/bockat av) (${itself})
        (jag har/har/nu har jag/) (gjort klart/slutfort allt/gatt klart)
        (jag/) (gjorde/slutforde/klarade/avslutade) (${itself}) (klart/av/)
      `,
    },
    remove: {
      before: `
        (ta bort/bort/bort med/plocka bort/rensa bort/slang/slanga/slang bort/kasta/kasta bort/radera/raderar/
          stryk/stryka/deleta/slopa/skrota/skippa/lamna/lamnar/dumpa/ta vack) (${course}/)
        (avregistrera/avregistrera mig/avanmal/avanmal mig/avanmala mig/anmal av mig/ta bort mig/
          plocka bort mig/stryk mig) (fran/ur/pa/) (${course}/)
        (hoppa av/hoppar av/jag hoppar av/avboka/avbryta/avbryt/ge upp/ga ur/strunta i/struntar i/dra mig ur/
          sluta med/sluta pa/slutar med/slutar pa/sluta) (${course}/)
        (jag/) (ar/) inte (langre/) intresserad av | (jag/) (vill/orkar) (sluta/hoppa av) (med/)
        (jag/) vill av fran | (jag/) vill slippa
        (jag/) vill inte (ha/ga/gora/lasa/ta) (kvar/) | (jag/) (behover/vill) inte langre (ha/ga/gora/)
      `,
      after: `
        kan (ga bort/tas bort/forsvinna/strykas/raderas/slangas/bort/ryka) (nu/fran listan/fran min lista/)
        bort | ska (tas/plockas/) bort | ska strykas | tas bort | ta bort | radera | stryk | avanmal
        avregistrera
        (bort/) (fran/ur) (min lista/listan/mina kurser/min kurslista)
      `,
      separable: `
        (ta/plocka/stryk/radera/slang/rensa/kasta/lyft/flytta/ta bort/plocka bort/bort med/fa) … (fran/ur/pa/
          bland/av) (min lista/listan/mina kurser/min kurslista/min plan/planen/mina uppgifter)
        (ta/plocka/slang/kasta/rensa/fa) … (bort/vack)
        (jag vill inte/vill inte/orkar inte/jag orkar inte) (ha/ga/gora/lasa) … (langre/mer/kvar)
        (jag behover inte/behover inte/jag vill inte ha/vill inte ha) … (langre/mer/kvar)
      `,
      alone: `
        ta bort | bort | radera | stryk | slang | avanmal | avregistrera | hoppa av
        (ta bort/bort med/radera/stryk/slang/slang bort/kasta/plocka bort/deleta/hoppa av/avregistrera/
          skippa) (${itself})
        (ta/slang/kasta/plocka) (${itself}) bort
      `,
    },
    undo: {
      alone: `
        angra
        angra (det/den/det dar/det har/detta/senaste/det senaste/sista/det sista/senaste andringen/
          den senaste andringen/sista andringen/min senaste andring/min andring/mina andringar/andringen/allt/
            det jag gjorde/det jag just gjorde/vad jag gjorde/vad jag just gjorde/det du gjorde/starten/markeringen/forra)
        (jag/) (angrar/angrade) (mig/det/)
        ta tillbaka (det/den/det dar/det senaste/senaste andringen/den senaste andringen/andringen/
          det jag gjorde)
        ta (det/den) tillbaka
        (det/det dar/den) (var/blev) (fel/galet/tokigt) (angra/ta tillbaka det/ta tillbaka det dar/andra tillbaka)
        (backa/backa tillbaka) (ett steg/det/andringen/senaste andringen/) | ett steg tillbaka | ga tillbaka
        ga tillbaka ett steg | backa
        (aterstall/aterkalla/upphav) (det/den/det dar/senaste andringen/andringen/senaste/)
        (andra/satt/lagg/stall) tillbaka (den/det/) (igen/som det var/som det var innan/som forut/)
        (andra/satt/lagg/stall) (det/den) tillbaka (igen/som det var/som forut/)
        (kan/skulle) (du/ni) (kunna/snalla/) (angra/ta tillbaka/aterstalla/backa) (det/den/det dar/det senaste/
          senaste andringen/min senaste andring/det jag gjorde/andringen)
        gor (det/den/det dar) ogjort | gor ogjort | (som/lat det vara som) det var (forut/innan)
        (oj/oj da/hoppsan/nej/nej nej) angra (det/den/)
        (det/det dar/den) (var/blev) (fel/ett misstag/galet/tokigt/inte meningen/inte meningen sa) (av mig/)
        nu blev det (fel/tokigt/galet) | (backa/angra) det dar | ta tillbaka | ta (tillbaka/bort) det (jag/jag just/jag nyss/som jag nyss) gjorde (nyss/nu/)
        blev fel | fel av mig | mitt misstag | mitt fel | jag gjorde fel | gjorde fel
        jag menade inte (det/sa/det dar) | det var inte sa jag menade
      `,
    },
    assign: {
      before: `
        tilldela | tilldelar | tilldela kursen | dela ut | ge | krav | rekommendera | foresla | anvisa | lagg ut
      `,
      alone: `
        tilldela | tilldela (en/) kurs | tilldela kurser | tilldela utbildning | ny tilldelning
        skapa (en/) tilldelning | gor en tilldelning | dela ut (en kurs/kurser)
      `,
    },
    export: {
      alone: `
        exportera | export | exportera (team/teamet/mitt team/teamets kurser/min grupp/rapporten/allt/listan)
        (ladda ner/ladda ned/hamta) (team/teamet/mitt team/teamets kurser/rapporten) | teamexport
      `,
    },
    nudge: {
      alone: `
        (paminn/paminna/puffa pa/knuffa pa/pusha) (alla/alla forsenade/de forsenade/alla som ar forsenade/
          alla som ligger efter/de som ar forsenade/dem som ar forsenade/alla i teamet/alla i mitt team/hela teamet/teamet/mitt team/alla sena)
        skicka (en/) paminnelse till (alla/alla forsenade/teamet/mitt team/hela teamet)
      `,
    },
    team: {
      alone: `
        team | mitt team | teamet | min grupp | min avdelning | min personal | mina medarbetare | mina anstallda
        mitt folk | mina understallda
        (visa/visa mig/se/oppna/kolla/kolla pa/hur mar/hur ligger) (${team}) (till/)
        hur gar det (for/i/med/hos) (${team})
        hur (ligger/ser) (${team}) (till/ut)
        hur ser det ut (for/i/med/hos) (${team})
        vem (ar/ligger) (forsenad/efter/sen/back) (i teamet/i mitt team/)
        vilka (ar/ligger) (forsenade/efter/sena/back) (i teamet/i mitt team/i gruppen/hos mig)
        (vem/vilka) har (inte/ej/) (borjat/startat/slutfort/gjort klart/gjort/blivit klar/blivit klara) (an/
          annu/sina kurser/allt/nagonting/nagot/)
        vem i (mitt team/teamet) (ar forsenad/ligger efter) | teamoversikt | teamoversikten | teamstatus
        teamets (status/kurser/framsteg/oversikt)
        (status/laget/oversikt) (for/i/pa/med/over) (${team})
      `,
    },
    yes: {
      alone: `
        jajamen | jajjamen | jaa | jadu ja | ja | jo | japp | jepp | jupp | jajaman | jajamensan | javisst | visst | absolut | sjalvklart | givetvis
        naturligtvis | okej | okej da | ok da | okidoki | oki | okey | yes | mm | mhm | garna | precis | exakt
        stammer | korrekt | just det | jada | joda | jovisst | ja ja visst | jajjamensan | aa | ja for fan
        ja (tack/garna/visst/absolut/det stammer/det vill jag/gor det/kor/kor pa/snalla/just den/det ar ratt/
          precis/det gor jag/sjalvklart/ok/okej/jag ar saker/da)
        jo (tack/garna/visst/det stammer/det vill jag/gor det/kor)
        (gor/kor) det | gor sa | kor | kor pa | kor hart | kor bara | kor pa det | (det/) stammer (bra/)
        det ar ratt | ratt | (det/) later bra | det gar bra | visst gor det | javisst gor det | (jag ar/) saker
        (jag ar/) helt saker | varsagod | fortsatt garna | bekrafta | bekraftar | bekraftat | den ja | just den
        ja den | sa klart | saklart | sjalvfallet | klart att jag vill | pa det bara
      `,
    },
    no: {
      alone: `
        nej | na | naa | nej tack | na tack | nejda | nejtack | inte nu | nej inte nu | inte an | nej inte an
        inte riktigt | inte idag | nix | nixpix | nope | napp | nja | helst inte | nej helst inte | gor det inte
        gor inte det | nej gor inte det | nej gor det inte | snalla gor det inte
        (nej/nej nej/snalla/) ta inte bort (den/det/den har/kursen/) | (nej/) den ska (vara/sta/ligga) kvar
        (nej/na/) (lat bli/lat den vara/lat den vara kvar/lat det vara kvar/lat den finnas kvar/lat det vara/lat vara/lat den ligga/lat den ligga kvar/lat den sta/
          lat den sta kvar/lat det sta/behall den/behall det/behall/ha den kvar/ha kvar den/spara den/den ska vara kvar/
            den ska sta kvar/jag vill ha den kvar/vanta med det/ror den inte/lamna den)
        (nej/) (jag har/har) andrat mig | nej jag (angrade/angrar) mig | nej det vill jag inte
        det vill jag inte | jag vill inte | vill inte | nej jag vill inte | nej det behovs inte | behovs inte
        det behovs inte | jag ar inte saker | inte saker | osaker | kanske senare | senare | en annan gang
        absolut inte | inte alls | nej men | nej for fan | ingen av dem tack
      `,
    },
    cancel: {
      alone: `
        avbryt | avbryta | stopp | stoppa | sluta | strunta i det | strunt samma | skit samma | skit i det
        glom det | glom alltihop | glom bort det | det var inget | inget | ingenting | ingen | ingen av dem
        ingen av de har | ingen av dessa | inget av dem | inget av det | fel kurs | fel | inte den
        inte den dar | inte den har | nej inte den | skippa | skippa det | hoppa over | spelar ingen roll
        lagg ner | det kvittar | lat ga
      `,
    },
    more: {
      alone: `
        mer | fler | mera | visa mer | visa mera | visa fler | visa resten | visa alla | visa fler kurser
        visa nasta | fler kurser | fler resultat | mer tack | fler tack | nasta | nasta sida | resten
        (visa/se/) resten (av dem/av listan/) | finns det (fler/mer) (kurser/) | ladda fler | bladdra vidare
        nagra fler | nagot mer | nagot annat | nat annat | nat mer | vad mer | vad finns mer | bladdra ner
      `,
    },
    privacy: {
      alone: `
        integritet | sekretess | dataskydd | integritetspolicy | personuppgifter
        mina (data/uppgifter/personuppgifter) | min data | visa (min data/mina data/mina uppgifter)
        vad (vet/sparar/lagrar/minns/loggar/samlar/kanner) (du/ni) (till/in/) om mig
        vad har (du/ni) (sparat/lagrat/for data/for uppgifter/for info/for information/) om mig
        vilka (uppgifter/data/personuppgifter) (har/sparar) (du/ni) om mig | vad finns sparat om mig
        vad vet du om mig egentligen
      `,
    },
    forget: {
      alone: `
        glom mig | snalla glom mig | radera mig | glom allt om mig | glom bort mig
        (radera/ta bort/bort med/rensa/sudda ut) (mina data/min data/mina uppgifter/mina personuppgifter/
          allt om mig/all min data/all data om mig/alla mina uppgifter)
      `,
    },
    language: {
      alone: `
        sprak | spraket | byt sprak | andra sprak | byta sprak
        vilka sprak (kan du/talar du/pratar du/finns/finns det)
      `,
      before: `
        sprak | spraket | byt sprak till | byt till | byta sprak till | byta till | andra sprak till
        andra spraket till | vaxla till | vaxla sprak till | satt sprak till | satt spraket till
        satt spraket pa | stall in spraket pa | stall om till
        prata | tala | snacka | svara pa | svara mig pa | skriv pa | skriv till mig pa | prata pa | pratar du
        talar du | pa
      `,
    },
  },
  saidExactly: { signIn: 'logga in | inloggning', signOut: 'logga ut | utloggning' },
  fillers: `
    nu | just nu | precis | precis nu | just | nyss | redan | antligen | faktiskt | ocksa | aven | ju | da
    alltsa | assa | iallafall | i alla fall | iaf | helt | helt enkelt | bara
    jo | joo | jora | jovisst | joda | jaha | jaja | ikvall | i kvall | (igar/i gar) (kvall/morse/eftermiddag/natt)
    idag | i dag | igar | i gar | imorse | i morse | i forrgar | haromdagen | nyligen | tidigare | tidigare idag
    forra veckan | den har veckan | denna vecka | denna gang | den har gangen
    hej | hejsan | halla | tja | tjena | hej hej | god morgon | godmorgon | god kvall | hej coursemate
    hej boten | ok | okej | okey | oki | okej da | bra | toppen | perfekt | super | harligt | kul | skont
    jippi | hurra | woho | wohoo | tjohoo | yes | ja | japp | jada | najs | nice | sa
    snalla | vanligen | tack | igen | en gang till | for mig | at mig | for min del | for min rakning
    forresten | for ovrigt | for info | for kannedom | fk | till slut | till sist | slutligen | helt och hallet
    fullstandigt | i sin helhet | i ett svep | i ett kor | pa en gang | pa direkten | direkt | genast | omgaende
    snarast | omedelbart | med omedelbar verkan | pa stort | harmed | officiellt | tydligen | gladjande nog
    gudskelov | tack och lov | lyckligtvis
    sa (fort/snart/snabbt) (du kan/som mojligt/det gar)
    nar du (kan/hinner/har tid/har mojlighet/far tid/har en minut/har en stund)
    om du (kan/vill/hinner/har tid/orkar/har mojlighet/vill vara snall/vore snall)
    om (det gar/det gar bra/det ar ok/det ar okej/det ar mojligt/det funkar/mojligt/
      det inte ar for mycket besvar/det passar)
    (pa/fran) (rasten/fikarasten/fikat/lunchen/lunchrasten/bussen/taget/tunnelbanan/pendeln/jobbet/kontoret/
      mobilen/telefonen/datorn/plattan/vagen hem/vagen till jobbet/toan/gymmet/avdelningen/lagret/nattpasset/morgonpasset)
    (i/pa) (soffan/bilen/sangen/koket/receptionen/butiken/fikarummet/verkstaden)
    under (rasten/lunchen/lunchrasten/fikat/motet/passet/nattpasset)
    for (en/ett/tva/tre/fem/tio/femton/tjugo/en halv/nagra/ett par/1/2/3/5/10/15/20/30) (minut/minuter/min/
      timme/timmar/stund/tag) (sedan/sen)
    (jag/) (vill/ville) (bara/) (meddela/saga/beratta/informera/informera om/tala om) att
    (jag/) kan (meddela/rapportera/beratta/bekrafta/saga) att
    (harmed/) (meddelar/rapporterar/bekraftar) (jag/jag harmed/) (att/)
    (bara/) (sa du vet/for att meddela/for att saga/for din information/en snabb uppdatering/en uppdatering/
      snabb uppdatering)
    (jag ar/) (glad/nojd/stolt) (over att/att) (kunna/fa) (meddela/saga/beratta/rapportera) (att/)
    (snalla/vanligen/) (notera/observera) att | obs | oj | ojda | oj da | ops | hoppsan | attans | aj
    (nu/da/sa/antligen/idag/i dag/igar/i gar/imorse/i morse/precis nu/nyss/just nu/ikvall/i kvall) (har/ar/
      ligger/blev/hade/var) jag
  `,
  leaving:
    '(jag/) (maste/ska/far) (ga/dra/kila/sticka/springa/ivag/rusa/aka/avsluta/hinna med bussen/till ett mote) (nu/)',
  asOf: 'per den | per | status per | laget per | fran och med',
  pastTense: `
    (${has}) (${didDo}/gatt/tagit/fixat/startat/borjat/paborjat) (${course}/)
    (${didDo}/gatt/tagit/fixat/startat/borjat/paborjat) (${course}/)
    (${did}/gick/tog/fixade/startade/borjade/paborjade) (${course}/)
    (har/) (startat/borjat/startade/borjade) (med/pa) (${course}/)
    (klar/klart/fardig/fardigt/done) (med/i/pa) (${course}/)
    (ar/ar nu/ar antligen/blev/blev precis) (klar/fardig/done) (med/i/pa) (${course}/)
    slutfort | slutford | avklarat | avklarad | avslutat | genomfort
  `,
  pastTimes: `
    i (${weekdays.replaceAll('/', 's/')}s)
    igar | i gar | i gar kvall | igar kvall | igar eftermiddag | i gar eftermiddag | i forrgar | haromdagen
    haromkvallen
    forra (veckan/manaden/${weekdays}en/helgen)
    i helgen | under helgen | under veckan | under dagen | i veckan
    for (en/ett/tva/tre/fyra/nagra/ett par/1/2/3/4/5/6) (dag/dagar/vecka/veckor/manad/manader/timme/
      timmar) (sedan/sen)
    (en vecka/nagra dagar/ett tag/ett bra tag/lange) (sedan/sen)
    (fore/innan/efter) (lunch/lunchen/jobbet/motet/passet/frukost/frukosten/fikat/skiftet)
    pa (jobbet/lunchen/formiddagen/eftermiddagen) | ikvall | i kvall | i natt | inatt | tidigare i veckan
    tidigare idag | pa vagen hem
  `,
  searchTopics: `
    nagot | nat | nagonting | nanting | nagon kurs | nan kurs | nagra kurser | en kurs | kurser | kursen
    utbildning | utbildningar | en utbildning | material | kurser (om/i/pa/inom)
    (nagot/nat/en kurs/kursen) (om/i/pa/inom)
  `,
  selfReports: `
    jag | jag (har/hade/ar/ligger pa/star pa/kom till/nadde/hann/hann med/fick/menade/menar)
    jag ar (nu/nu pa/pa/nu uppe i/uppe i/uppe pa/framme vid/vid/precis/antligen/redan/ocksa/ungefar pa)
    jag (har/ligger) (nu/nu pa/precis/just/redan/antligen/ocksa/nyss/bara/faktiskt/pa)
    jag har (nu/precis/just/redan/bara/) (kommit/kommit till/kommit upp i/natt/hunnit/hunnit till/hunnit med)
    (har/hade) (nu/precis/just/redan/antligen/ocksa/nyss/bara/faktiskt/idag/igar/kommit/kommit till/
      kommit upp i/natt/hunnit/hunnit till/hunnit med)
    (ar/ligger/star) (pa/nu pa/uppe i/uppe pa/nu uppe i/kvar pa) | ar nu pa
    uppe i | uppe pa | kom till | kom upp i | hann | hann till | hann med | kommit | kommit till | kommit upp i
    hunnit | hunnit till | hunnit med | natt | nadde | menade | menar
    (nu/da/sa/antligen/idag/i dag/igar/i gar) (har/ar/ligger/hade/blev) jag (nu/pa/uppe i/)
    for narvarande | i nulaget | just nu pa | att jag (har/ar/)
  `,
  requests: `
    (kan/skulle/vill/kunde) (du/ni) (kunna/vanligen/snalla/mojligen/bara/vara snall och/vara sa snall och/
      vara vanlig och/garna/snabbt/nu/)
    skulle (du/ni) kunna (vanligen/snalla/tanka dig att/vara snall och/bara)
    (snalla/vanligen) (kan/skulle) (du/ni) (kunna/) | snalla | vanligen
    var (snall/vanlig/gullig/hygglig/schysst/god/en angel/sa snall/sa vanlig) och
    ar du (snall/gullig/hygglig) och | var god
    (det/) vore (snallt/bra/toppen/fint/jattebra/schysst/tacksamt) om du (kunde/kan/ville)
    (jag/) (skulle/) (uppskatta/uppskattar/uppskatta det) om du (kunde/kan)
    (jag vore/ar/jag ar/vore) tacksam om du (kunde/kan) | tacksam om du kan
    (jag/) vill | (jag/) vill (att du/garna/nu/ha hjalp att/verkligen/ocksa)
    (jag/) skulle (vilja/garna vilja/jattegarna vilja/verkligen vilja/vilja att du)
    (jag/) onskar (att du/att/)
    jag behover att du | lat mig | lat oss | kan jag (fa/be dig/be dig att/fa be dig att)
    far jag be dig (att/) | kan vi | skulle vi kunna | gar det (bra/) att | ar det mojligt att | ar det ok att
    hjalp mig (att/med att/) | se till att (jag/) | fixa sa att (jag/) | du (kan/far) (garna/nu/val/ocksa/)
    jag ar redo att | redo att | dags att | taggad pa att
    jag ber (dig/) (att/) | jag begar att (du/)
  `,
  wishes: `
    (jag/) vill | (jag/) vill (garna/nu/verkligen/ocksa)
    (jag/) skulle (vilja/garna vilja/jattegarna vilja/verkligen vilja) | (jag/) onskar (att/) | lat mig
    lat oss | kan vi | kan jag | kan jag fa | far jag | skulle jag kunna (fa/) | skulle vi kunna | gar det att
    ar det mojligt att | jag ar redo att | redo att | dags att | taggad pa att | hjalp mig (att/med att/)
  `,
  doubts: `
    om (jag/du/han/hon/hen/vi/ni/dom/inte/nu/ingen/nagon/nan/chefen/min chef/kunden/teamet/motet/tid/bara/sa/
      systemet/provet/inget/kollegan/min kollega)
    om (den/det/allt/alla/de) (ar/inte/blir/gar/finns/behovs/funkar/vore/ska/kan/var/har/stammer/bara/passar/
      dyker/kravs)
    som om | tank om | ifall | savida | forutsatt | under forutsattning
    nar | innan | forran | tills | tills att | sa (fort/snart/lange) (jag/han/hon/hen/vi/den/det/de/som) | medan
    efter att | sedan | sen | senare | snart | strax | alldeles strax | en dag | nagon gang | nan gang
    en vacker dag | framover | sa smaningom | en annan gang
    kanske | mojligen | mojligtvis | eventuellt | ev | troligen | troligtvis | formodligen | antagligen
    sannolikt | sakert | nog | val | nastan | lar | torde | ratt saker | ganska saker | typ | liksom
    tror | tycker | antar | gissar | hoppas | forhoppningsvis | onskar | onskade | tanker | tankte | tankt
    planerar | planen ar | avser | siktar pa | satsar pa | funderar | overvager | amnar
    ska | skall | skulle | skulle ha | kommer | kommer att | maste | behover | borde | bor | far val | kunde
    hade | vore | har tankt | kan jag | far jag | ville | velat | vill inte
    blir | bli | bliver | blivit (nastan/typ)
    imorgon | i morgon | imorn | i morn | imorron | i morron | imorrn | i morrn | overmorgon | i overmorgon
    nasta (vecka/manad/ar/gang/${weekdays})
    om (en/ett/tva/tre/nagra/ett par/1/2/3/4/5/10/15/20/30) (minut/minuter/min/timme/timmar/dag/dagar/vecka/
      veckor/manad/manader/stund)
    pa (${weekdays}) | (nu/senast/till/fore/innan/infor) pa (${weekdays}) | senast
    ${weekdays.replaceAll('/', ' | ')} | till helgen | i (vinter/var/sommar/host)
    till (jul/sommaren/hosten/varen/vintern/arsskiftet)
    for idag | for i dag | for dagen | for ikvall | for i kvall | for veckan | for nu | for stunden
    for tillfallet | tills vidare
    sager | sade | sagt | sager att | sa att | sa du | sa (han/hon/hen/de/dom/chefen)
    (han/hon/hen/chefen/de/dom/kollegan) sa | pastar | pastod | enligt | berattade | berattar | horde | hort
    fragar | fragade | bad (mig/oss) | ber mig | vill att jag | tjatar
    alla | allihop | allihopa | varje | samtliga | alla mina kurser | alla kurser | allting
    forsoker | forsokte | forsok | pa vag att | pa gang att | ska till att | haller pa | holl pa | hinner
    glomde | glomt | glom inte | kom ihag att | paminn mig
    skojar | skojade | skamt | skamtar | bara skojar | skoja | ironi | ironiskt | inbillar | latsas | latsades
    tank | undrar | osaker | ett exempel | till exempel | t.ex | exempelvis | hypotetiskt | teoretiskt
    testar bara | bara ett test | test
    forra aret | i fjol | forrforra aret | for lange sedan | en gang i tiden | saker pa | sakra pa | overens
    nojd med
    eller | istallet for | i stallet for | snarare an | logn | ljog | ljuger | visst ja | jo visst | sakert va
    eller hur | va | jo tjena | yeah right
    vet inte | vet ej | ingen aning | vem vet | far se | vi far se | vi far val se | om inte annat | annars
    en av (de/dem/mina/kurserna) | brukade | brukar | forut | en gang i tiden | drom | drommer | langtar
    ser fram emot | redo att bli klar
    kvar att | ska bli | skall bli | ska vara | kommer bli | kommer vara
    fel person | fel konto | den har boten | boten
  `,
  negations: `
    inte | inte an | inte annu | annu inte | an inte | ej | ej an | icke | aldrig | aldrig nagonsin | ingen
    inget | inga | ingenting | inte alls | inte riktigt | utan | utan att | varken | knappast | knappt | slippa
    slipper | vagrar | orkar inte | hinner inte | hann inte | lat bli | lat bli att | int | ente | inter
    ingalunda | langtifran | langt ifran | misslyckades | misslyckats | missade | struntade
  `,
  firmNos: `
    nix | nixpix | nehej | nehe | nejnej | nej nej | nej nej nej | nej tack verkligen inte
    (absolut/verkligen/definitivt/sjalvklart/givetvis/naturligtvis/garanterat/sakert/bestamt/nej absolut/
      nej verkligen/nej sjalvklart/nej definitivt/helt klart) inte
    aldrig | aldrig (i livet/i helvete/i varlden/mer/nagonsin) | nej aldrig (i livet/)
    inte (en chans/pa villkors vis/under nagra omstandigheter/pa nagra villkor/i helvete/for allt i varlden/
      tal om/pa kartan/ens i narheten)
    (under/pa) inga (omstandigheter/villkor) | i helvete (heller/) | (fan/helvete) (nej/heller/inte/aldrig)
    nej (fan/for fan/for helvete/for guds skull) | inte sa fan heller | sa fan heller | sa tusan heller
    det kan du glomma | kan du glomma | over min doda kropp | kommer inte pa fraga | det kommer inte pa fraga
    kommer aldrig pa tal | icke sa nicke
    (vaga/du vagar) inte | ror (den/det/inget/ingenting/inte) (inte/) | andra (inget/ingenting)
    bort med tassarna | lat bli | lat bli for fan | for guds skull inte | snalla nej
  `,
  questionOpenings: `
    har (jag/du/ni/vi/han/hon/hen/nagon/nan/alla/den/det/de)
    ar (jag/du/den/det/kursen/vi/han/hon/hen/alla/nagon/nan/allt/nagot/nat/mina/min/de/dom)
    ligger (jag/den/det/vi) | finns | finns det | var | vart | vad | nar | vem | vems | vilka | vilken | vilket
    varfor | hur | huruvida
    ska (jag/vi/den/det/man) | skall jag | borde (jag/vi/man) | bor (jag/vi) | kan (jag/man/vi/den)
    far (jag/man/vi) | maste (jag/vi/man) | behover (jag/vi/man) | hinner jag | vill jag
    gjorde jag | slutforde jag | startade jag | blev (jag/den/det) | fick jag | galler | raknas | stammer det
    vet du | kommer (jag/den/det/du) | tar (den/det) | undrar (om/nar/hur/vad/) | jag undrar (om/nar/hur/vad/)
    gar (den/det) | till nar | senast nar | sedan nar | ar det (sa/sant) | om
    nagra | nagon | nan
  `,
  questionWords: `
    vad | nar | var | vart | vem | vilka | vilken | vilket | varfor | hur | ar | har | hade | jag | du | min
    mina | mitt | kursen | kurs | kurser | kurserna | langt | mycket | manga | kvar | klar | klart | klara
    fardig | fardigt | slutford | slutfort | avklarad | avklarat | gjort | gjord | startat | startad | paborjat
    borjat | redan | an | annu | fortfarande | status | deadline | deadlines | slutdatum | slutdatumet | datum
    forsenad | forsenat | forsenade | senast | med | i | pa | av | for | till | fran | om | det | den | detta
    ska | kan | maste | behover | gora | ga | ta | bli | vara | varit | nar | blev | gick | procent
    obligatorisk | obligatoriskt | obligatorisk | tilldelad | tilldelat | tar | lang | tid | finns | nagon
    nagot | nat | alla | allt | idag | i dag | imorgon | veckan | den har | manaden | nasta | vecka | snart
    hunnit | kommit | ligger | gar | dags | sist | sista | dag | dagen | galler | da | egentligen | dar | har
    faktiskt | nu | sa | gor | fatt | fick | starta | borja | markerad | registrerad | oppen | efter | sen
    anmald | inskriven | utbildning | utbildningar | larande | manad | bli klar | gora klart
  `,
  listWords: `
    forsenat | forsenad | forsenade | deadline | deadlines | slutdatum | kurser | kvar | tilldelat | tilldelade
    tilldelad | obligatoriskt | obligatoriska | obligatorisk | klar | klart | klara | slutfort | slutforda
    avklarat | startat | paborjat | status | framsteg | todo
  `,
  howToOpenings: `
    hur (gor jag/gor du/gor/kan jag/kan/ska jag/gar det till/gar det till att/gar jag tillvaga/bar jag mig at/
      brukar) (for att/om jag vill/nar jag ska/att/)
    hur (jag/) | beratta hur (jag/) | (visa/visa mig) hur (jag/) | forklara hur (jag/) | beskriv hur (jag/)
    (kan du/kan ni/skulle du kunna) (forklara/visa/beratta/saga/beskriva) (for mig/mig/) hur (jag/)
    vad (skriver jag/ska jag skriva/skriver/ska skriva/sager jag/trycker jag pa/gor jag) for att
    var (kan jag/gor jag/trycker jag/ska jag) | vad hander (om/nar) (jag/) | vad ar kommandot (for/for att)
    vilket kommando | finns det (nagot/ett/nat) (satt/kommando) (att/for att)
    (jag/) (vet/fattar/forstar) inte hur (jag/) | ar det mojligt for mig att
  `,
  howToPhrases: `
    hur (markerar/startar/slutfor/tilldelar/andrar/angrar/paminner/sparar/uppdaterar/rapporterar/registrerar/
      anmaler/loggar/avslutar/avbryter/snoozar/planerar/borjar/bockar/avregistrerar/exporterar/raderar/stryker/satter/lagger/anvander/klarmarkerar/godkanner) (jag/du/vi/)
    hur tar (jag/du/vi/) (bort/tillbaka) | hur tar jag
    hur (fungerar/funkar) (angra/tilldelning/tilldelningar/paminnelser/paminnelserna/det med/det att/det nar/
      snooze/export)
    hur (blir jag/far jag) | hur byter (jag/) | hur hoppar jag av | hur ber jag om | hur soker jag
    hur hittar jag | hur rapporteras
  `,
  forWhom: 'for | pa uppdrag av',
  otherPeople: `
    han | hon | hen | honom | henne | hans | hennes | hens | de | dom | dem | deras | nagon | nan | nagon annan
    nan annan | nagons
    vi | oss | ni | alla i teamet | for alla | at alla | till alla | alla andra | allesammans | hela teamet
    mitt team | teamet | gruppen | personalen
    min (chef/kollega/kompis/fru/man/sambo/partner/tjej/kille/mamma/pappa/bror/syster/dotter/medarbetare/grupp/
      avdelning/van/granne/handledare/ledare)
    mina (kollegor/kollegors/medarbetare/barn/vanner/anstallda) | mitt folk | chefen | chef | kollegan | kollega
    kollegor | kompisen | kompis | medarbetare | medarbetarna | folk | anvandare | anstallda | personal
    at (honom/henne/dem/dom/oss/nagon/mitt team/teamet/alla) | en kollega | en kompis | varandra | somliga
    andra
  `,
  stopWords: `
    kurs | kursen | utbildning | utbildningen | e-kursen | den | det | denna | detta | den har | det har
    den dar | en | ett | min | mitt | mina | i | pa | av | med | om | for | till | fran | vid | inom | kring
    som | nu | sa | da | att | och | jag | jag har | ocksa | igen | redan
    kursen (i/om/pa/heter/som heter) | kurs (i/om/pa) | utbildningen (i/om) | som heter | ar pa | ar nu pa
    ar nu | ar uppe i | ligger pa | ligger nu pa | star pa | nu pa | uppe i | ar (klar/klart/fardig) | jag ar pa
    jag ligger pa
    ${done.replaceAll('/', ' | ')} | status | framsteg | framsteg (i/pa/for) | progress | hela | min lista
    pa min lista | till min lista | i mina kurser | till mina kurser | pa listan | at | =
    i kursen | pa kursen | av kursen | med kursen | for kursen | till kursen | i hela | av hela | och ar
  `,
  functionWords: `
    den | det | denna | detta | den har | det har | den dar | de | en | ett | min | mitt | mina | i | pa | av
    med | for | fran | som | att | jag | mig | och | kurs | kursen | utbildning | utbildningen | modulen | nu
    da | sa | har | ocksa | vid | inom
    kursen (i/om/pa) | ar pa | ar nu pa | ligger pa | ligger nu pa | star pa | ar uppe i | jag ar | jag har
    jag ligger | den ar | det ar | den ligger | den star | kursen ar | kursen ligger | som ar | som ligger
    heter | som heter | i listan | pa (min lista/listan) | i (systemet/registret/min profil/mina kurser) | ar nu
    har nu
  `,
  itWas: `
    (den/det/som/kursen) (var/tog/blev)
    var (valdigt/riktigt/jatte/ganska/ratt/sa/lite/verkligen/faktiskt/mycket/jattebra/bra/kul/trakig/intressant/
      lang/svar/latt)
    tog (mig/lang tid/sin tid/evigheter)
  `,
  becauses: `
    eftersom | darfor att | for att | da jag | for jag | for den | for det | for chefen | for vi | for min chef
    i och med att
  `,
  dictated: { kommatecken: ',', utropstecken: '!', frågetecken: '?', 'ny rad': ';', 'nytt stycke': ';' },
  dictatedAtEnd: 'punkt',
  correcting: `
    (nej/na/) (vanta/vanta lite/vanta nu/forlat/nej/sorry/stopp) | forlat | ursakta | oj | ojda | oj da
    hoppsan | ops
    (det/den/det dar) (var/blev/ar/stammer) (fel/galet/tokigt/ett misstag/fel av mig/inte ratt/inte/
      ett skrivfel/ett tryckfel)
    (jag/) (skrev/tryckte/klickade/raknade/laste/sa/valde/mindes/tankte/tog) fel | skrivfel | tryckfel
    fel av mig | mitt fel | mitt misstag | blev fel
    fel (siffra/varde/procent/tal/status/siffror) | (eller/) rattare sagt | snarare
    (det/den) (ratta/riktiga/korrekta) (vardet/siffran/procenten) (ar/ska vara/)
  `,
  restating: `
    (det/den/) ska (sta/sta pa/vara pa/ligga pa)
    (det/den/) skulle (sta/sta pa/vara pa/ligga pa/ha statt/ha varit pa) | (det/den/) borde (sta/sta pa/vara pa)
    rattelse | korrigering | korrekt ar | ratt ar | egentligen | jag (menade/menar/ville saga/menade att saga)
    menade | menar | (menade/menar) jag | ska det (vara/sta) | skulle det (vara/sta)
    (andra/satt/gor/ratta) (det/den) (till/pa) | nej (det ar/den ar pa/det ar pa/det ska sta)
    (ratt/korrekt) (varde/siffra/procent/status) (ar/ska vara/)
  `,
  insteadOf: `
    inte | istallet for | i stallet for | och inte | snarare an | var | tidigare | forut | det var
    innan var det | forut var det
  `,
  hedges: `
    (jag/) (tror/tycker/gissar/antar/skulle saga/skulle gissa/skulle tro/tippar) (att/det ar/)
    ungefar | cirka | ca | typ | runt | omkring | kring | kanske | nog | val | sadar | si sadar | eller sa
    nat sant | nagot sant | nagot sadant | i stort sett | pa ett ungefar | en sisadar | nanstans runt
    nagonstans kring | nanstans kring | nagonstans runt | uppskattningsvis | bortat | gissningsvis | sag
    pa ett ungefar | plus minus | vad jag vet | sa vitt jag vet | om jag minns ratt | bara
    (det ar/det ska vara/det borde vara) (nog/val/kanske/typ)
  `,
  someMore: `
    (gjort/gjorde/kort/hunnit/hann/jobbat/kommit/kom/last) (lite/lite mer/lite till/lite grann/en bit/
      en bit till/en hel del/en hel del mer/ganska mycket/nagot/nagra moduler/mer/vidare/ytterligare lite) (pa/med/i/av/)
    (lite/en bit/lite grann/en hel del/nagot/ett stycke) (mer/till/vidare/langre/framat) (pa/med/i/av/)
    (gjort/gor) framsteg | kommit (langre/vidare/framat) | jobbat vidare (pa/med/)
  `,
  later: `
    (till/for) (senare/sen/en annan gang/en annan dag/ett annat tillfalle/nasta gang/nasta vecka/nasta manad/
      nasta ar/helgen/semestern/efter semestern/framtiden/ett senare tillfalle/hosten/sommaren/efter sommaren/efter jul)
    senare | en annan gang | en annan dag | at sidan | undan | pa hog
    till nar jag (har tid/hinner/ar tillbaka/far tid) | i bakhuvudet
    sa (att/) jag kan (ta/titta pa/gora/lasa/ga/kolla pa) (den/det) (senare/sen/en annan gang/)
    (pa/till/i) (min onskelista/onskelistan/min sparlista/mina favoriter/mina bokmarken)
  `,
  keeping: `
    spara | sparar | behall | behalla | lagg | lagg undan | bokmark | satt | kom ihag | parkera | reservera
    notera | onskelista | onskelistan | sparlista | favorit
  `,
  unsureOf: `
    (ar/) inte (helt/riktigt/100/hundra/) (saker/sakert) (pa att/pa/men/)
    (jag/) ar inte (helt/riktigt/) saker (pa att/pa/men/) | osaker (pa/men/)
    (jag/) (tror/antar/gissar/tycker/vill minnas) (att/nog/nog att/att jag/jag/)
    kanske | nog | mojligen | mojligtvis | troligen | troligtvis | formodligen | antagligen
    ratt saker (pa att/) | ganska saker (pa att/) | om jag (minns/kommer ihag) ratt
  `,
  wrongOne: `
    (jag/) (tryckte/klickade/tog/rakade trycka/rakade klicka/kom at/rakade komma at) (pa/) fel (knapp/rad/
      knappen)
    (jag/) (tryckt/trycka/tryck/klicka/klickat/tryckte) (pa/) fel
    (jag/) rakade (trycka/klicka) pa den | (jag/) (tryckte/klickade) (pa den/) (av misstag/fel)
    det var fel knapp | fel knapp
  `,
  mayBeWrong: `
    (jag/) (tryckte/klickade/tog/valde/markerade) (pa/) fel (kurs/sak/grej)
    (det var/) fel (kurs/knapp/sak/grej/rad) | av misstag | av en slump | rakade
  `,
  takesBack: `
    (jag/) tar tillbaka (det/den/vad jag sa/det jag sa/allt) | (jag/) tar (det/den) tillbaka
    ta tillbaka (det/den) | ta (det/den) tillbaka
    (det/det dar) (var/blev) (fel/ett misstag) | mitt (misstag/fel) | jag menade inte (det/sa)
    (jag/) angrar (mig/det)
  `,
  withYes: `
    da | nu | direkt | genast | garna | bara | tack | sa | for mig | absolut | snalla | pa en gang | pa direkten
    (fran/ur) (min lista/listan/mina kurser) | visst
  `,
  doing: `
    slutfor | slutfora | avsluta | gor | gora | gor klart | gor klar | gora klart | gora klar | klart | ta
    fixa | genomfor | klara av | ga | plugga | las | kor
  `,
  onMyBehalf: `
    for mig | at mig | i mitt stalle | istallet for mig | i stallet for mig | a mina vagnar | for min rakning
  `,
  letsBe: 'lat | lamna | lamnar | sluta | avbryt | avbryta | skippa | strunta i | stopp | behall',
  spent: `
    gjorde | gjort | lade | la | lagt | agnade | agnat | pluggade | pluggat | jobbade | jobbat | suttit
    satt med | laste | last | korde | kort | studerade | studerat | holl pa
  `,
  pleas: 'snalla | tack | vanligen | ar du snall | om du vill vara snall | garna',
  looselyStarts: `
    kor | kor pa | kor igang | kor hart | satt igang | nu kor vi | da kor vi | vi kor | nu kor jag | dra igang
    igang | pa med den | satter igang
    (jag/) (tar/kor/valjer) (den/det/den har/den dar) | jag vill ha (den/den har) | jag vill ga (den/den har)
  `,
  looselyDone: `
    (ar/ar nu/) (over/slut/forbi/historia/i hamn/ur varlden/overstokad/overstokat/undanstokad/stangd/stangt/
      bakom mig/i mal/i las)
    godkand (pa/i/) | godkant (pa/i/) | klarade (provet/testet/quizet) (i/pa/) | i mal | i hamn | check
  `,
  misgivings: {
    seconds: `
      (en/ett/1/tva) (sekund/sek/ogonblick/minut/stund/moment) | ett ogonblick | sekunder | sek | sekund
    `,
    noPlace: 'till den | fore den | senast den',
    sequels: `
      nu | och | sen | sedan | da | sa | vidare till | vidare med | harnast | dags for | pa tur | nasta
      over till | nu kor vi | nu ar det | och nu | sa nu
    `,
    itIs: 'den ar | det ar | nu ar den | nu ar det | den dar ar | ar',
    next: '(ar/star/kommer/blir) (harnast/pa tur/nast/sen/nu) | harnast | nasta | pa tur | sen',
    clock: `
      kl | klockan | vid | runt | omkring | klockan ar | den ar | till | innan | fore | efter | senast | kring
    `,
    clockAfter: 'i | over | pa',
    noProgress: `
      sidan | sida | s | sid | rum | vaning | under | upp till | mindre an | hogst | max | sal | plats | lektion
      linje | buss
    `,
    compares: 'som | precis som | liksom | samma som',
    ages: 'jag ar | ar | fyller | jag fyller | blir',
    noYes: `
      hej da | hejda | vi ses | vi hors | ses | ha det | senare | inga problem | ingen fara | jaha | jasa | aha
      ja ja | jaja | tja | ja men | jo men | jo tack | ja just det | jaha ja | ok da sa | tack anda
    `,
    hardlyYes: '(ok/okej/) (bra/toppen/perfekt/fint/) (snalla/tack/tack sa mycket) | bra | fint | toppen',
    everyday: `
        mat | brand | mote | moten | motet | presentation | presentationen | presentationer | jobb | jobbet
        arbete | arbetet | kontor | kontoret | tid | tiden | dag | dagen | vecka | veckan | rapport | rapporten
        hjalp | projekt | projektet | kund | kunden | kunder | team | teamet | service | servicen | stress
        ledarskap | forhandling | forhandlingen | forhandlingar | andring | andringar | lista | listan | start
        feedback | stadning | lunch | fika | eld | sakerhet | forsaljning | samtal | intervju | budget | schema
        tvatt | disk | laxa | laxor
    `,
    somebody: `
      kollegan | kompisen | chefen | kollega | kompis | polare | polarn | bror | syrran | brorsan | vannen
      grannen
    `,
    did: `
      gjorde | klarade | slutforde | avslutade | har | ar | blev | var | fick | startade | borjade | hade
      ligger
    `,
    manyGreeted: `
        (hej/hejsan/halla/god morgon/godmorgon/kara/basta/tjena/tja/morsning/hej pa er/) (alla/allihop/allihopa/
          team/teamet/kollegor/ganget/folket/vanner/medarbetare/deltagare/grabbar/tjejer)
    `,
    greetings: `
      hej | hejsan | halla | tjena | tja | god morgon | godmorgon | kara | basta | god dag | goddag | morsning
    `,
    orders: `
      slutfor | avsluta | gor | starta | borja | ta | markera | uppdatera | satt | bocka av | klarmarkera
      lamna in | paborja
    `,
    otherwise: `
        (jag/) ar (helt/sa/totalt/fullstandigt/alldeles/) (slut/kord/trott/dod/borta) | (helt/) slut som artist
        det ar (malet/planen/iden/tanken/drommen/min plan/mitt mal/problemet/fragan/regeln/kravet/ett skamt/
          var plan/min drom)
        (bra/val/daligt/snyggt/fint/fel/ratt) gjort | klart slut | klart som korvspad | det ar klart att
        det ar klart jag | klart att | klart jag | helt klart
        fardig med (dig/den har boten/livet/allt/er/jobbet for idag)
        klar (for idag/for dagen/for ikvall/for att borja/att borja/att starta/i huvudet/att ga/att kora)
        (redo/klar) att (borja/starta/gora)
        nar (grisar/helvetet) | yeah right | vad ar klart | spara (pengar/tid/el/energi) | lar sig | sags vara
        (borjar/startar) (bli/pa att bli) | i (borjan/slutet/starten) av | (start/borjan/slut) pa
    `,
    began:
      'startat | borjat | paborjat | startade | borjade | paborjade | (ar/kom/kommit/redan) igang | startar | borjar',
    startsElse: `
      (borja/starta/borjar/startar) (har/fran borjan/fran noll/med mig/med oss/om fran borjan/med det/dar/
        om fran noll)
      det (borjar/borjade/startade)
    `,
    congratulations: `
      grattis | gratulerar | gratulationer | hurra for | bra jobbat | bravo | stort grattis | snyggt jobbat
      heja
    `,
    owned: 'min | mitt | mina | den | det',
    courses: 'kurs | kursen | modul | modulen | utbildning | utbildningen | webbkurs | e-kurs',
    noUndo: `
      angra (igar/i gar/forra veckan/kopet/bestallningen) | (vanligen/snalla/tack/) aterkom
      aterkom (till mig/) | aterkoppla | glom (det/vad) jag (sa/skrev)
    `,
  },
  articles: 'den | det | en | ett',
  contractions: '',
  all: `
    alla | allt | allihop | allihopa | alla kurser | alla mina kurser | samtliga | allesammans | alltihop
    alla de har | rubbet | hela listan
  `,
  as: 'som',
  it: `
    den | det | denna | detta | den har | det har | den dar | det dar | den kursen | den har kursen
    den dar kursen | kursen | samma | samma kurs | densamma | den samma | utbildningen | den har utbildningen
    den utbildningen | min kurs | hela den | hela kursen | hela grejen | grejen | den grejen | denna kurs | da
    alltihop | den senaste | den aktuella
  `,
  other: `
    en annan | en annan kurs | den dar andra | nagon annan kurs | nan annan | andra kursen | den andra kursen
  `,
  ordinalPrefix: `
    nummer | nr | num | alternativ | kurs nummer | punkt | rad | val | kurs nr | siffra | n:r | nej nummer
  `,
  ordinals,
  ordinalSuffix: `
    kursen | kurs | alternativet | i listan | pa listan | raden | valet | av dem | uppifran | utbildningen
  `,
  both: `
    (de har/de/dem/dom/) (bada/bagge) (tva/kurserna/ar/) | de tva | dom tva | de bada | allebadadera | bada tva
    bagge tva | bada kurserna | de tva kurserna
  `,
  interjections: `
    fan | javla | javlar | jakla | jaklar | helvete | herregud | gud | ah | ahh | ojoj | ojojoj | usch | fy
    fy fan | ba | oh | ohm | eh | ehm | hmm | haha | hahaha | hihi | hehe | asg | jisses | puh | phu | pust
    for guds skull | for fan | for helvete | for tusan | tusan | guds skull | herre gud | kara nan | (a/o/ah/ack/men) (kara nan/kara hjartanes/herregud) | kara hjartanes | josses
    alltsa typ | wow | nah
  `,
  remarks: `
    vilken | vilket | vad skont | sa skont | skont att | antligen | tack och lov | gud vad
    vad (jobbigt/trakigt/roligt/kul/bra/lang) | det tog | tog (mig/lang tid/sin tid) | behover den (for/till/i)
    jag behover den (for/till/i) | jag behover (det/den) | (har/jag har) (lange/alltid/) velat
    hoppas (att/) (du/ni) | jag hoppas du | ha en | ha det | onska mig lycka till | pa till nasta
    en (mindre/till) | trodde aldrig | (det/) var pa tiden
    inte (min grej/nagot for mig/nat for mig/relevant/relevant langre/aktuell/aktuellt) | behovs inte
    behover den inte | jag behover den inte | kollade bara | bara kollade | (tack/tackar) for | ursakta (att/om)
    forlat (att/om) | dags for (fika/kaffe/lunch) | nu blir det (fika/kaffe/ol/helg) | lang dag
    stressig (dag/vecka) | du ar (bast/en/toppen) | lycka till | nasta
  `,
  scores: `
    (jag/) (klarade/fick godkant pa/fick godkand pa) (provet/testet/quizet/tentan/kunskapstestet/slutprovet)
    godkand med | godkant med | (mitt/) resultat | resultatet (blev/var/) | (fick/hade) (ett/) resultat pa
    poang | poangen (blev/var) | (fick/hade) (alla/) ratt (pa/)
  `,
  gotScore: 'fick | hade | fatt | scorade',
  plans: `
    (resten/det sista) (imorgon/i morgon/sen/senare/nasta vecka/tar jag/gor jag/kommer/far vanta/ikvall)
    (tar/gor/kor/fixar/ska gora/ska ta) (resten/det sista) | jag (tar/gor/kor/fixar) (resten/det sista)
    (jag/) fortsatter (imorgon/i morgon/sen/senare/nasta vecka/ikvall/strax/)
    mer (imorgon/i morgon/sen/senare/nasta vecka) | (ska/tanker/hoppas) (gora klart/fortsatta/bli klar/slutfora)
    (blir klar/klar) (imorgon/sen/nasta vecka/pa fredag) | pa god vag | det (gar/ror sig) framat
    gar (sakta/framat/trogt) | (jag/) haller pa (fortfarande/) | fortsattning foljer | knegar pa | knatar pa
    kampar pa | snart (klar/i mal/framme)
  `,
  smallTalkWords: `
    den det var ar sa valdigt riktigt jatte jattebra jattekul jatteintressant jattetrakig jattelang skitbra skitkul
    skittrakig ganska ratt lite mycket verkligen faktiskt bra kul roligt rolig intressant
    intressanta larorik larorikt trakig trakigt lang langt langdragen kort svar svart latt jobbig jobbigt tung tungt
    seg segt nyttig nyttigt anvandbar anvandbart givande spannande toppen super grym grymt skon skont harlig harligt
    antligen till slut och men ju alltsa anda dock iallafall ocksa nu idag igen jag min kursen kurs en ett larde mig
    massor mycket nytt nya saker tog tid lang evigheter timmar timme vard vart kaffe fika dags att fira helg stolt
    glad nojd trott lattad
    over forvantan battre samre lattare svarare an vantat tyckte tycker om gillade gillar alskade alskar innehall
    filmer filmerna videor videorna quiz quizet prov provet innehallet puh phew wow yay
  `,
  praise: `
    (later/verkar/kanns) (bra/kul/intressant/toppen/perfekt/najs/spannande/nyttig/nyttigt/roligt/rolig/lagom)
    ser (bra/kul/intressant/toppen/trevlig/nyttig/spannande) ut
    ar (perfekt/precis vad jag soker/den jag vill ha/intressant/den jag letar efter)
    (blir/passar) (bra/mig/perfekt/fint/mig bra) | duger
  `,
  ambiguous: `
    klart | klart (med/i/pa) | (avsluta/stang/stanga/lamna in/genomfor/fullfolj) (${course}/)
    (${has}) (gatt/tagit/fixat/kort/last/varit pa/fatt klart/fatt klar) (${course}/)
    (gatt/tagit/fixat/gick/tog/fixade/korde/kort/last) (${course}/)
    (kor/kora/ta/tar/jag tar/ga/plugga/studera/valj/valja/jag valjer/ge mig/gor om/gora om) (${course}/)
    (hoppa/hoppar/haka/hakar) pa (${course}/)
    (redo for/dags for/taggad pa) (${course}/) | (ga pa/delta i/vara med pa) (${course}/)
    fixad | fixat | inlamnad | check | checkat | ar (overstokad/inlamnad/fixad/avverkad) | avsluta
    (jag/) (angrar/angrade) (mig/det/) | ga tillbaka | ga tillbaka ett steg | ett steg tillbaka | backa
    (det/det dar/den) (var/blev) (fel/galet/tokigt/inte meningen/inte meningen sa/ett misstag) (av mig/)
    blev fel | fel av mig | mitt fel | jag gjorde fel | gjorde fel | nu blev det (fel/tokigt/galet)
    (som/lat det vara som) det var (forut/innan)
    klappat och klart | (klar/fardig/done) (i/pa) (${course}/) | (varit pa) (${course}/)
    kom igang | komma igang (med/) | kom igang med
    (har/jag har/har nu/) (anmalt/registrerat/skrivit in/skrivit upp/bokat) mig (till/pa/for/i) (${course}/)
    (jag/) (anmalde/registrerade/bokade) mig (till/pa/for/i) (${course}/)
    (jag ar/ar) (anmald till/inskriven pa/registrerad pa) (${course}/)
  `,
  salutations: 'kara | kare | basta | baste',
  signOffs: `
    (med/) (vanlig/vanliga/basta/varma/hjartliga) (halsning/halsningar) | mvh | vh | halsningar | halsar
    med halsning | allt gott | skickat fran min | skickat fran
  `,
  reasons: `
    eftersom (jag/) | darfor att | for att (jag/kunna/) | da jag | for jag (har/redan/vill/maste/behover)
    sa (att/) jag (kan/kunde/vet) | i syfte att
    jag (behover/gjorde/har gjort/har redan gjort/hade/ska ha/har redan) (den/det) (inte/redan/for/till/i/pa/)
    (den/det) (ar/var) (inte/for/redan/ingen/en del av/obligatorisk/bra/ett krav)
    behover (den/det) (for/till/inte) | behovs (for/inte/till) | (har/jag har) (lange/alltid/) velat
  `,
  listed: {
    overdue: `
      forsenad | forsenat | forsenade | (for/ar/ligger) sen | (jag/) (sen/efter/back) med | ligger (jag/) (efter/back) | ar sena | overdue
      (gatt/gar) ut for lange sedan | har gatt ut | datum gatt ut | tiden gatt ut | over tiden | passerat (deadline/datum/tiden)
      har passerat | missat | missade | overskridit | gatt over tiden
    `,
    required: `
      obligatorisk | obligatoriskt | obligatoriska | tvingande | mandatory | required | kravs av mig | kravda | maste jag (gora/ga/ta)
      (ar/) krav
    `,
    finished: `
      (avslutade/slutforda/avklarade/genomforda/fardiga/klara/gjorda) (kurser/utbildningar/moduler) | completed | finished
      (kurser/utbildningar/vilka/vad) (som/) (ar/jag ar/har blivit) (klara/klar/klart/fardiga/fardig/slutforda/avslutade/avklarade/klar med/
        fardig med)
      (har/) jag (har/) (redan/) (gjort/klarat/klarat av/slutfort/avslutat/avklarat/gatt klart/gjort klart/blivit klar med/bockat av/genomfort)
      ar (klara/fardiga/slutforda/avslutade/avklarade)
    `,
    dueSoon: `
      snart | harnast | inom kort | narmast | narmaste (deadline/slutdatum/tiden/dagarna) | nasta deadline | den har veckan | denna vecka
      (forfaller/gar ut) (forst/snart/harnast/narmast/nast) | kortast tid kvar | minst tid kvar | brattom | brandskar | mest bradskande
      i veckan | nasta vecka | har deadline | (kommande/narmaste) (deadlines/slutdatum/datum) | bradskande | bradskar
    `,
  },
  recordRequests: `
    (uppdatera/notera/anteckna/registrera/markera/spara/logga/rapportera/dokumentera) (det/den/detta/bada/
      dem) (at mig/i systemet/som klart/som klar/ocksa/tack/)
    (skriv upp/skriv in/for in/lagg in/fyll i/bocka av/klarmarkera/kryssa i/checka av/pricka av) (det/den/detta/
      bada/) (at mig/i systemet/)
    (uppdatera/andra/justera) (min/mina/) (status/statusen/listan/lista/framsteg/profil) | notera | uppdatera
    registrera | andra det | markera (den/det) (som/) (klar/klart/slutford/fardig/done)
    markera som (klar/klart/slutford/fardig) | stang den | (gor/satt) (en/) (bock/notering)
  `,
  contrasts: 'men | fast | dock',
  corrections: `
    nej | na | nej (vanta/vanta lite/forlat/jag menar/jag menade/sorry/stopp/nej/oj/fel/just det) | vanta
    vanta (nu/lite/nej/nu nej) | forlat | ursakta
    jag (menar/menade) | menar | menade | (eller/) rattare sagt | snarare | eller
    eller (nej/snarare/vanta/forlat) | oj | ojda | oj nej | hoppsan | stopp | egentligen | nej egentligen
    andra till | gor det till | skrev fel | fel | nej inte den
  `,
  courtesies: `
    tack | snalla | tack snalla | snalla du | vanligen | tackar | tack pa forhand | tack sa mycket
    tack for hjalpen | tusen tack | stort tack | mvh
    om (du vill vara/du ar/du vore) (snall/vanlig) | ar du snall | om det gar bra
    om det inte ar for mycket besvar | om det ar okej | om det ar ok | om mojligt | om jag far be | coursemate
    boten | bot | haha | lol | hehe | hihi | faktiskt | arligt talat | for att vara arlig
    som (overenskommet/avtalat/vi sa/utlovat)
  `,
  polite: `
    (det/) vore (snallt/bra/toppen/fint/perfekt/jattebra/schysst) | (det/) blir (bra/jattebra/perfekt/toppen)
    tack for hjalpen | uppskattar det | du ar (bast/grym/toppen/en parla) | garna | garna det
    det ar (ratt/bra sa) | (jag ar/ar/) (helt/absolut/) saker | kompis | vannen | kara du
  `,
  shorthand: {
    e: 'ar',
    ta: 'tag',
    oxa: 'ocksa',
    oxo: 'ocksa',
    osso: 'ocksa',
    ngt: 'nagot',
    ngn: 'nagon',
    ngnting: 'nagonting',
    mkt: 'mycket',
    iom: 'igenom',
    mej: 'mig',
    dej: 'dig',
    sej: 'sig',
    imorn: 'imorgon',
    imorron: 'imorgon',
    imorrn: 'imorgon',
    imorgn: 'imorgon',
    imorgen: 'imorgon',
    itne: 'inte',
    ine: 'inte',
    itte: 'inte',
    innte: 'inte',
    inet: 'inte',
    kalr: 'klar',
    klra: 'klar',
    kla: 'klar',
    klarr: 'klar',
    klat: 'klart',
    kalrt: 'klart',
    krus: 'kurs',
    krusen: 'kursen',
    kusen: 'kursen',
    kruser: 'kurser',
    kurer: 'kurser',
    fardi: 'fardig',
    fardit: 'fardigt',
    fadig: 'fardig',
    ferdig: 'fardig',
    slutort: 'slutfort',
    ajour: 'klar',
    statra: 'starta',
    strata: 'starta',
    satrta: 'starta',
    borga: 'borja',
    bora: 'borja',
    proc: 'procent',
    prosent: 'procent',
    pct: 'procent',
    halfen: 'halften',
    pamin: 'paminn',
    pamminn: 'paminn',
    pamminelse: 'paminnelse',
    pamminelser: 'paminnelser',
    paminelse: 'paminnelse',
    paminelser: 'paminnelser',
    jalp: 'hjalp',
    hjlap: 'hjalp',
    jelp: 'hjalp',
    hjelp: 'hjalp',
    tac: 'tack',
    tak: 'tack',
    tackk: 'tack',
    jagh: 'jag',
    oc: 'och',
    ock: 'och',
    ohc: 'och',
    asap: 'snarast',
    pliis: 'snalla',
    plis: 'snalla',
    snalaa: 'snalla',
    snela: 'snalla',
  },
  and: `
    och | o | samt | plus | och sen | och sedan | och da | och aven | och ocksa | men | dessutom | samt att
    och nu | avensom | &
  `,
  smallTalk: `
    (den/det/kursen/) (var/ar) (valdigt/riktigt/ganska/ratt/sa/lite/verkligen/faktiskt/mycket/jatte/skit/
      forvanansvart/) (bra/kul/rolig/roligt/intressant/trakig/trakigt/lang/langt/kort/svar/svart/latt/jobbig/jobbigt/
        tung/tungt/seg/segt/nyttig/nyttigt/anvandbar/anvandbart/givande/spannande/larorik/larorikt/toppen/ok/okej/enkel/
        enkelt)
    (den/det/) (var/ar) (jattebra/jattekul/jatteintressant/jattetrakig/jattetrakigt/jattelang/skitbra/skitkul/
      skittrakig/skittrakigt/superbra/sjukt bra/sjukt trakig/riktigt jattebra)
    (jag/) (gillade/alskade/tyckte om) (den/det/kursen) (mycket/verkligen/)
    (vilken/vilken jakla/vilken javla) (kurs/pars/plaga/resa/grej/bra kurs/trakig kurs/lang kurs) | bra kurs
    kul kurs | trakig kurs | intressant kurs | mycket intressant
    (skont/sa skont/vad skont/gud vad skont) (att vara klar/att bli klar/) | antligen | det var pa tiden
    var pa tiden | nu blir det (fika/kaffe/helg) | inga problem | ha en bra dag | ha det bra | hej da
    det var allt | det ar allt | det var det | bra jobbat | nastan glomde | holl pa att glomma | glomde saga
    om du vill vara snall | om det gar bra | om mojligt | sa du vet | for info | hoppas allt ar bra
    hoppas (du mar/ni mar/allt ar) bra | tack for (hjalpen/talamodet/din tid)
  `,
  percent: 'procent | proc | procents | procenten | pct | procentig',
  numbers,
  fractions: {
    halva: 50,
    halvan: 50,
    halften: 50,
    'halva kursen': 50,
    'halften av': 50,
    'till halften': 50,
    'en halv': 50,
    halvvags: 50,
    'halvvags igenom': 50,
    'halva vagen': 50,
    halvfardig: 50,
    halvfardigt: 50,
    halvklar: 50,
    halvklart: 50,
    'halv klar': 50,
    'halvt klar': 50,
    'en fjardedel': 25,
    fjardedel: 25,
    'en fjardedels': 25,
    'en kvarts': 25,
    'tre fjardedelar': 75,
    'tre fjardedelar av': 75,
    '3 fjardedelar': 75,
    'en tredjedel': 33,
    tredjedel: 33,
    'tva tredjedelar': 67,
    '2 tredjedelar': 67,
    'en femtedel': 20,
    'tva femtedelar': 40,
    'tre femtedelar': 60,
    'fyra femtedelar': 80,
    'en tiondel': 10,
    'en attondel': 13,
    'hela kursen': 100,
    'hela den': 100,
    'hela alltet': 100,
    'inget av den': 0,
    'ingenting av den': 0,
  },
  vagueAmounts: {
    [`(nastan/snart/strax/typ/i princip/i stort sett/praktiskt taget/mer eller mindre/bortat/nara nog/sa gott som/
      nast intill/nastintill/nastan helt) (klar/klart/fardig/fardigt/slutford/slutfort/avklarad/avklarat/gjord/gjort/
      igenom/i mal/framme/done)`]: 90,
    'nastan (slutfort/avklarat/gjort/gjort klart/kommit igenom/klarat/klarat av)': 90,
    'inte riktigt (klar/klart/fardig/fardigt)': 90,
    'nara (att bli/pa att bli) (klar/fardig)': 90,
    '(mest/mestadels/till storsta delen/till stor del/i huvudsak) (klar/klart/fardig/gjord/gjort)': 80,
    '(delvis/halvt/till viss del/sadar) (klar/klart/fardig/gjord/gjort)': 50,
    'ungefar (klar/halvvags/halften/halva)': 50,
    '(drygt/knappt/lite over/lite mer an/lite mindre an/mer an/mindre an/over/knappa) (halvvags/halften/halva)': 50,
    '(i/till) mitten (av/)': 50,
    '(det mesta/det allra mesta/storsta delen/storre delen/merparten/huvuddelen/det mesta av/storsta delen av/storre delen av/merparten av/huvuddelen av)': 80,
    '(en del av/en del i/delar av/vissa delar av/en bit av/en bit in i/en bit pa)': 30,
    '(lite av/lite grann av/lite i/lite pa/borjan av/borjan pa)': 10,
    '(nagra/ett par/vissa/flera) (moduler/kapitel/lektioner/delar/avsnitt)': 30,
    '(nastan alla/de flesta) (moduler/moduler i/kapitel/lektioner/delar/modulerna/kapitlen/delarna)': 80,
    'mycket av': 70,
    'en hel del av': 60,
  },
  approximately: `
    ungefar | cirka | ca | circa | typ | runt | omkring | kring | sisadar | bortat | uppskattningsvis | en
    hela | ~
  `,
  exactly: `
    exakt | precis | ar | ar pa | ar nu pa | ar nu | ligger pa | ligger nu pa | star pa | nu pa | uppe i
    uppe pa | pa | till | nu
  `,
  unclear: `
    mer an | fler an | over | mindre an | farre an | under | minst | hogst | max | maximalt | drygt | knappt
    nastan | upp till | upp emot | uppemot | mellan | kvar | aterstar | aterstaende | kvarvarande | ytterligare
    till av | till pa | till i | extra | lite over | lite mer an | lite under | strax under | strax over
    inte ens | inte riktigt | inte mer an | minus | saknas | fattas | atminstone | som mest | som minst
    kvar att gora | mindre | mer | mera | en bra bit over | i alla fall over | eller mer | eller sa | +
  `,
  remaining: `
    kvar | aterstar | kvar att gora | saknas | fattas | aterstaende | kvarstar | kvar av den | kvar nu
  `,
  stillToDo: `
    kvar | aterstar | saknas | fattas | kvar att gora | har kvar | resterande | kvarvarande | aterstaende
    kvarstar | att gora | ogjort | ogjorda
  `,
  outOf: 'av | utav | ur | av totalt | av de | av alla | fran',
  units: `
    modul | moduler | modulen | modulerna | lektion | lektioner | lektionen | lektionerna | kapitel | kapitlet
    kapitlen | del | delar | delen | delarna | avsnitt | avsnittet | avsnitten | sektion | sektioner | sidor
    sida | sidorna | ovning | ovningar | ovningarna | uppgift | uppgifter | video | videor | videorna | film
    filmer | filmerna | klipp | steg | block | pass | quiz | prov | fragor | fraga | moment | enheter | enhet
    amnen | klossar
  `,
  through: `
    klar | klart | klara | fardig | fardigt | gjort | gjord | gjorda | igenom | genom | avklarat | avklarad
    avklarade | slutfort | slutford | genomfort | done | in i | in pa | av vagen
  `,
  in: 'i | pa | av | med | inom | for | genom',
  upTo: `
    till | pa | = | ar pa | ar nu pa | ligger pa | ligger nu pa | star pa | uppe i | natt | upp till nu | som
  `,
  assigning: {
    verbs: 'tilldela | tilldelar | tilldela kursen | dela ut | anvisa',
    to: 'till',
    toName: '',
    everybody: `
      (hela/) (mitt/) (team/teamet) | mitt team | hela mitt team | hela teamet | alla
      alla (i teamet/i mitt team/mina medarbetare/som rapporterar till mig/mina anstallda/under mig/i gruppen/
        pa avdelningen/i min grupp/mina)
      samtliga | samtliga i teamet | hela gruppen | hela avdelningen | hela ganget | mina medarbetare
      mina anstallda | allihop | allihopa | mitt folk | hela personalen
    `,
    by: `
      senast | senast den | senast pa | till | till den | fore | fore den | innan | innan den | tills
      till och med | t.o.m | deadline | deadline den | slutdatum | slutdatum den | klart senast | klar senast
      (som/) ska vara (klar/klart) (senast/till/den/fore/innan) | att gora (senast/till/fore) | forfaller | inom
      om | fram till | pa | nu pa
    `,
    note: `
      kommentar | anteckning | notering | meddelande
      (med/och) (kommentaren/kommentar/meddelandet/meddelande/anteckningen/noteringen/halsningen) | eftersom
      halsning | skriv att | skal
    `,
    required: `
      obligatorisk | obligatoriskt | obligatoriska | krav | ett krav | maste | tvingande | obligatorium | tvang
    `,
    recommended: `
      rekommenderad | rekommenderat | rekommenderas | rekommenderade | frivillig | frivilligt | valfri
      valfritt | rekommendera | tips | som tips | rekommendation | forslag | foresla | inte obligatorisk
      inte obligatoriskt | ej obligatorisk
    `,
    recommend: 'rekommendera | foresla',
  },
  moreTime: {
    ask: `
      (jag/vi/) (behover/skulle behova/vill ha/skulle vilja ha/maste ha/vill garna ha/onskar/begar/ber om/
        vill be om/skulle vilja be om/hade behovt/hade velat ha/kommer behova)
      behova | fa | fa ha | kunna fa | ha | vilja ha | garna ha | ha lite
      (kan/far/skulle) (jag/vi) (fa/kunna fa/be om/ha) | far jag | gar det att fa
      finns det (nagon/) (mojlighet/chans) (att fa/till) | ge mig | snalla ge mig | be om | fraga om
      be chefen om | fraga chefen om | ansok om | begar | ansoka om | soker | ordna
    `,
    open: `
      (lite/mycket/annu/) (mer/mera/langre/extra) tid (pa mig/) | (en/) forlangning | forlangd tid
      (ett/) uppskov | anstand | respit
      (en/ett/) (senare/nytt/ny/framflyttad/framflyttat/forlangd/forlangt) (deadline/slutdatum/datum)
      fler dagar | mer tid pa mig
    `,
    spans,
    extend: `
      forlang | forlanga | skjut upp | skjut pa | skjut fram | skjuta upp | skjuta pa | skjuta fram
      flytta fram | flytta | senarelagg | senarelagga | forskjut
    `,
    deadline: `
      (min/) (deadline/deadlinen/slutdatum/slutdatumet/sista dag/sista datum/datumet/tiden) (for/pa/i/till/)
      fram
    `,
    forWhat: `
      for | for att (gora klart/slutfora/bli klar med/gora/klara/hinna med/hinna/ga) | pa mig for
      pa mig (med/att gora/att slutfora/) | pa | med | i | till
      att (gora klart/slutfora/gora/bli klar med/klara) | for kursen | med kursen | pa kursen | till kursen
    `,
  },
  saves: 'spara',
  aspectWords: {
    duration: `
      hur lang tid | hur lang | hur lange | langd | langden | minuter | timmar | tid | tar det | varar
    `,
    level: 'niva | nivan | svar | svart | latt | nyborjare | nyborjarniva | avancerad | avancerat | experter',
  },
  aboutCourse: {
    subject: `
      vad handlar … om (egentligen/) | vad gar … ut pa
      vad ar … (for nagot/for nat/for kurs/for en kurs/for nagonting)
      (beratta/beratta for mig/vet du/kan du beratta/undrar) vad … (handlar om/gar ut pa/ar)
      vad innehaller | vad ingar i | vad (lar/larde) (jag/du/man/) (mig/sig/dig/en/) (i/pa/av/med)
      vad far (jag/) lara (mig/sig) (i/pa/av) | vad ar innehallet i | innehallet i | beskriv | beskrivning av
      vad tar … upp | vad lar … ut | vad tacker | handlar … om | vad kommer … att handla om
    `,
    duration: `
      hur (lang/stor) ar | hur lang tid tar
      hur lang tid (kraver/varar/behover jag for/ska jag rakna med for/beraknas/gar at till)
      hur lang tid … (tar/tar det) | hur lange (varar/haller/pagar/tar/ar) | hur lange … (varar/haller pa/pagar)
      hur mycket tid (tar/kraver/behover jag for/gar at till/ska jag lagga pa)
      hur manga (minuter/timmar) (ar/tar/varar) | (langden/langd) (pa/for/av) | tidsatgang for | hur lang tid
      hur lange | hur lang | tar … lang tid
    `,
    level: `
      hur (svar/svart/latt/avancerad/avancerat/kranglig) ar
      ar … (svar/svart/latt/avancerad/avancerat/for nyborjare/for experter/kranglig/grundlaggande)
      passar … (nyborjare/for nyborjare/mig som nyborjare) | vilken (niva/svarighetsgrad) (ar/har)
      vilken niva ligger … pa | vilken niva ar … pa | pa vilken niva ar | pa vilken niva ligger
      (niva/nivan) (pa/for)
    `,
    skills: `
      (vilka/vad for) (kunskaper/fardigheter/kompetenser/skills) (ger/tranar/far jag i/far jag av/far jag med/
        lar jag mig i/lar sig i/utvecklar jag i)
    `,
    language: `
      (pa/i) vilket sprak (ar/ges/gar) | vilket sprak ar … (pa/) | vilka sprak (finns/ar) … pa
      vilket sprak (har/ges) | spraket (pa/i) | vad ar det for sprak (i/pa)
    `,
    easier: `
      (${offers}) (${something}) (lattare/enklare/som ar lattare/som ar enklare/mindre svart/mer grundlaggande/
        mindre avancerat/pa lagre niva) (an/)
      (${offers}) en (lattare/enklare) (kurs/variant/version) (an/av/)
      (${offers}) nagon (lattare/enklare) (kurs/) (an/) | (lattare/enklare) an
    `,
    harder: `
      (${offers}) (${something}) (svarare/mer avancerat/mer avancerad/mer utmanande/tuffare/pa hogre niva/
        som ar svarare) (an/)
      (${offers}) en (svarare/mer avancerad/tuffare) (kurs/variant/version) (an/av/)
      (svarare/mer avancerad) an | fortsattningskurs (pa/till/efter) | (${offers}) en fortsattning (pa/)
    `,
    shorter: `
      (${offers}) (${something}) (kortare/snabbare/som ar kortare/som gar fortare) (an/)
      (${offers}) en (kortare/snabbare) (kurs/variant/version) (an/av/) | (kortare/snabbare) an
    `,
    similar: `
      (${offers}) (${something}) (liknande/som liknar/likt/lik/i stil med/i samma stil som/liknande som/
        som ar som)
      (${offers}) (fler/nagra/andra/) liknande kurser (som/) | (${offers}) (fler/andra) kurser som
      kurser (som liknar/i stil med/liknande) | vad liknar | liknande | nagot i stil med
    `,
  },
  inLanguage: {
    before: 'pa',
    open: `
      finns | finns det | ar | har du | har ni | kan jag (ga/ta/fa/gora/lasa/hitta) | kan man (ga/ta/fa/lasa)
      gar det att (fa/ta/ga/lasa) | ges | gar | visa | erbjuds | existerar
    `,
    filler: `
      ocksa | aven | den | det | kursen | tillganglig | att fa | en version av | att ga | att lasa
      nagon version av | en kurs | samma kurs
    `,
  },
  reminding: {
    open: `
      (paminn/paminna/paminner) mig | sag till mig | sag till | hojta till | pinga mig | messa mig | hor av dig
      peppa mig
      (satt/lagg in/lagg/skapa/stall in/stall/gor/ge mig/fixa/lagg till/boka/boka in/ny) (en/en ny/
        ytterligare en/) paminnelse
      en paminnelse | paminnelse | jag vill (ha en paminnelse/bli pamind) | (jag/) vill bli pamind
      (puffa pa/knuffa pa/knuffa) mig
    `,
    not: `
      paminn mig (inte/aldrig) (om/) | (du/) behover inte paminna mig (om/) | (jag/) vill inte bli pamind om
      ingen paminnelse om | sluta paminna mig om
    `,
    about: `
      om | om att | for | for att | till | med | att | som jag | pa kursen
      (att/) (jag/) (ska/maste/behover/borde/skall) (gora/gora klart/slutfora/starta/ga/ta/fortsatta med/
        borja med/bli klar med/plugga/lasa/avsluta/)
      (att/) (gora/gora klart/slutfora/starta/ga/borja med/fortsatta med/ta/titta pa/kolla pa/plugga/lasa/
        bli klar med/avsluta/jobba med) (klart/)
      jag (ska/maste) (gora/slutfora/starta/ga/ta) | kursen | kursen (i/om) | det har med | det dar med
    `,
    in: 'om | inom',
    every: 'varje | var | varenda | alla',
    everyOther: `
      varannan | varannan vecka pa | varannan vecka | var annan | varje andra | var andra | var fjortonde dag
    `,
    daily: 'varje dag | dagligen | alla dagar | var dag | en gang om dagen | varenda dag | dag for dag',
    weekly: 'varje vecka | veckovis | en gang i veckan | en gang per vecka | var vecka | varenda vecka',
    workdays: `
      (pa/) (vardagar/vardagarna/arbetsdagar/alla vardagar/alla arbetsdagar) | varje (vardag/arbetsdag)
      (mandag/man) (till/till och med) (fredag/fre)
    `,
    all: `
      allt | alla | allting | alla (mina/) kurser | mina kurser | kurserna
      allt (som ar kvar/jag har kvar/som ar oppet/oppet/som inte ar klart/jag ska gora) | det jag har kvar
      det som ar kvar | det som ar forsenat | mitt larande | resten
    `,
    remove: `
      (ta bort/bort/radera/slang/avbryt/stang av/plocka bort/stryk/glom/skippa) (den/den har/alla/mina/
        min/) (paminnelsen/paminnelserna/paminnelse/paminnelser) (om/for/att/till)
      sluta paminna mig om
    `,
  },
  weekdays: {
    mandag: 1,
    mandagen: 1,
    tisdag: 2,
    tisdagen: 2,
    tis: 2,
    tisd: 2,
    onsdag: 3,
    onsdagen: 3,
    ons: 3,
    onsd: 3,
    torsdag: 4,
    torsdagen: 4,
    tors: 4,
    tor: 4,
    torsd: 4,
    fredag: 5,
    fredagen: 5,
    fre: 5,
    fred: 5,
    lordag: 6,
    lordagen: 6,
    lor: 6,
    lord: 6,
    sondag: 7,
    sondagen: 7,
    son: 7,
    sond: 7,
  },
  recurringDays: {
    '(pa/om/) (mandagar/mandagarna)': 1,
    '(pa/om/) (tisdagar/tisdagarna)': 2,
    '(pa/om/) (onsdagar/onsdagarna)': 3,
    '(pa/om/) (torsdagar/torsdagarna)': 4,
    '(pa/om/) (fredagar/fredagarna)': 5,
    '(pa/om/) (lordagar/lordagarna)': 6,
    '(pa/om/) (sondagar/sondagarna)': 7,
  },
  weekends: '(pa/under/om/) (helg/helgen/helger/helgerna) | lordag och sondag | lordagar och sondagar',
  pausing: {
    snooze: `
      snooza | snoozea | snoozar | pausa | vila | tysta | mute | muta
      (snooza/pausa/skjut upp/tysta/stoppa) (paminnelsen/paminnelser/paminnelserna/alla paminnelser) (om/for/)
      skjut upp paminnelsen (om/for)
      (vanta/vila) med (paminnelsen om/paminnelser om/paminnelser/att paminna mig om) | stor mig inte om
      inget (mer/) om
    `,
    away: `
      (jag ar/ar/jag kommer vara/jag kommer att vara/kommer vara/jag ska vara/ska vara/ar nu/jag ar nu) (borta/
        ledig/pa semester/pa tjansteresa/pa resande fot/sjuk/sjukskriven/foraldraledig/pappaledig/mammaledig/
          tjanstledig/bortrest/franvarande/utomlands/inte pa plats/inte har/inte pa jobbet/inte i tjanst/pa ledighet/
          hemma med sjukt barn/sjukanmald)
      (borta/ledig/pa semester/bortrest/foraldraledig/pappaledig/mammaledig/sjukskriven/tjanstledig/franvarande)
      (jag har/har) (semester/ledigt) | vabbar | jag vabbar | semester
      (jag/) (aker/gar) pa (semester/foraldraledighet/ledighet) | (jag/) ar pa (semester/ledighet)
    `,
    from: 'fran | fran och med | fran den | fr.o.m | med start | mellan',
    until: `
      till | till och med | till den | tills | fram till | fram tills | t.o.m | tom | till och med den | och
    `,
    for: 'i | under | de narmaste | de kommande | i cirka | i ungefar | i ca | kommande',
    all: `
      allt | alla | allting | alltihop | alla paminnelser | paminnelser | paminnelserna | mina paminnelser
      alla mina paminnelser | notiser | dem
    `,
  },
  quiet: {
    open: `
      (skriv/skriva) (inte/inget/aldrig) (till/) (mig/) | skriv (inga meddelanden/inte nagot) (till mig/)
      (stor/messa/kontakta/paminn/pinga) mig (inte/aldrig/ej)
      (stor/messa/kontakta/paminn/pinga) (inte/aldrig/ej) (mig/) | hor inte av dig (till mig/)
      (skicka/jag vill inte ha/vill inte ha) (inget/inga meddelanden/inga paminnelser/meddelanden/paminnelser/
        inte meddelanden/inte paminnelser/notiser) (till mig/)
      inga (meddelanden/paminnelser/notiser/mess) (till mig/)
      (tyst/var tyst/hall tyst/hall dig tyst/tystnad/stilla/lugnt)
      (jag/) vill (inte bli stord/ha lugn och ro/inte ha meddelanden/ha tyst) | tysta timmar
    `,
    only: `
      (skriv/messa/paminn/kontakta/pinga) (bara/endast) (till mig/mig/) | skriv till mig (bara/endast)
      (paminn/messa/kontakta/pinga) mig (bara/endast) | hor (bara/endast) av dig
      bara (meddelanden/paminnelser) | endast (meddelanden/paminnelser)
    `,
    before: 'fore | innan | tidigare an | fram till',
    after: 'efter | senare an | fran | fran och med',
    on: 'pa | under | i | om | vid',
  },
  daySpans: {
    'en dag': 1,
    'ett dygn': 1,
    'en vecka': 7,
    'en veckas tid': 7,
    'nagra dagar': 3,
    'ett par dagar': 2,
    'ett par veckor': 14,
    'nagra veckor': 21,
    'en manad': 30,
    'fjorton dagar': 14,
    'fjorton dar': 14,
  },
  dayUnits: {
    dag: 1,
    dagar: 1,
    dar: 1,
    dagarna: 1,
    dygn: 1,
    vecka: 7,
    veckor: 7,
    veckorna: 7,
    manad: 30,
    manader: 30,
    man: 30,
  },
  spareTime: {
    has: `
      (jag har/vi har/har/har jag/jag har fatt/fick) (bara/bara typ/ungefar/cirka/ca/runt/typ/kanske/hogst/max/
        nu/just nu/precis/en sadar/)
      vad (hinner jag/hinner jag med/hinns med/kan jag gora/kan jag hinna/kan jag hinna med/kan jag lara mig/
        kan jag ta/kan jag plugga/ska jag gora/hinner) (pa/under/inom/om/med/)
      (nagot/nat/nagonting/nanting/finns det nagot/finns det nat/har du nagot/har du nat/ge mig nagot/
        ge mig nat) (pa/som tar/for/under/jag hinner pa/som gar pa/pa max/som hinns med pa/pa hogst)
      hinner jag (nagot/nat/med nagot/med nat/en kurs/med en kurs) (pa/under/inom)
      vad (passar pa/gar pa/tar) | en kurs (pa/som tar) | om jag har
      vilken kurs (tar/hinner jag pa/hinns med pa)
    `,
    free: `
      over | ledigt | ledig | fritt | lediga | fria | nu | tid | pa mig | till godo | att lara mig
      att lara mig nagot | att plugga | att doda | att sla ihjal | att fylla | att lagga | ledig tid | fri tid
      (innan/fore/tills/till) (motet/mitt mote/nasta mote/lunch/nasta samtal/taget gar/jag slutar)
      mellan moten | mellan tva moten | vad (gor jag/hinner jag/ska jag gora) (da/) | eller mindre | max | idag
      pa lunchen | att gora nagot
    `,
    quick: `
      (nagot/nat/nagonting/nanting/har du nagot/har du nat/finns det nagot/finns det nat/ge mig nagot/
        ge mig nat/visa nagot/visa nat) (snabbt/kort/litet/kortare/kort och snabbt/enkelt och snabbt) (jag kan gora/att gora/nu/jag hinner/jag hinner med/)
      (nagot/nat/finns det nagot/finns det nat/har du nagot/har du nat) som (gar fort/gar snabbt/tar kort tid/
        inte tar sa lang tid)
      (en/nagon/nan/ge mig en/finns det nagon/finns det en/har du en/har du nagon) (snabb/kort) (kurs/)
      vad (gar/hinner jag) (snabbt/fort) | vad kan jag gora snabbt
    `,
  },
  planning: {
    open: `
      planera | planera in | planera (tid/in tid) (for/till/) | boka | boka in
      boka (tid/in tid/plats/en tid) (for/till/) | (boka/boka in/planera/planera in) mig | schemalagg
      schemalagga | reservera | reservera tid (for/till/) | blocka | blocka (tid/av tid/av) (for/till/)
      lagg in | lagg in (tid/en tid) (for/till/) | avsatt | avsatt tid (for/till/) | satt av
      satt av tid (for/till/) | hitta (tid/en lucka) (for/till/) | boka upp | lagg (tid pa/tid for)
    `,
    forWhat: `
      for | till | for att (gora/plugga/lasa/ga/kora) | att (gora/plugga/lasa) | med | for kursen | till kursen
      med kursen | at kursen
    `,
    on: 'pa | den | nu pa | i | till | fran | nu | kl | pa den',
    filler: `
      tid | lite tid | en tid | ett mote | mote | mig | i min kalender | i kalendern | kalendern | min kalender
      in | med start | med borjan | fran | ett pass | en stund | plats | en lucka | av | for | till
    `,
  },
  lengths: {
    'en halvtimme': 30,
    halvtimme: 30,
    halvtimmen: 30,
    'en halv timme': 30,
    'en halv timma': 30,
    'halv timme': 30,
    'en dryg halvtimme': 30,
    'en timme': 60,
    'en timma': 60,
    'en hel timme': 60,
    'en och en halv timme': 90,
    'en och en halv timma': 90,
    'halvannan timme': 90,
    'en kvart': 15,
    kvart: 15,
    'en kvarts timme': 15,
    trekvart: 45,
    'tre kvart': 45,
    'tre kvarts timme': 45,
    'en trekvart': 45,
    'ett par timmar': 120,
    'nagra timmar': 180,
    'nagra minuter': 10,
    'ett par minuter': 5,
    'en liten stund': 10,
    'en stund': 15,
    'en minut': 5,
  },
  minutes: 'minut | minuter | min | minuters | minuterna | minutrar | m',
  hours: 'timme | timmar | timma | tim | timmars | timmes | h | tim.',
  timeOfDay: {
    at: `
      kl | klockan | klockan typ | vid | vid klockan | vid kl | runt | kring | omkring | runt kl | fran kl
      fran klockan | cirka kl | @
    `,
    after: 'blankt',
    am: 'pa morgonen | pa formiddagen | fm | f.m | om morgonen | pa morronen',
    pm: 'pa eftermiddagen | pa kvallen | em | e.m | om kvallen',
    parts: {
      ikvall: 18,
      'i kvall': 18,
      bitti: 9,
      'bitti tidigt': 8,
      morgon: 9,
      '(pa/om) morgonen': 9,
      formiddag: 9,
      '(pa/om) formiddagen': 9,
      '(vid/pa/till) (lunch/lunchen/lunchtid)': 12,
      lunchtid: 12,
      'mitt pa dagen': 12,
      eftermiddag: 14,
      'i eftermiddag': 14,
      '(pa/om) eftermiddagen': 14,
      kvall: 17,
      '(pa/om) kvallen': 17,
    },
  },
  abbreviations:
    'kl. | ca. | t.ex. | nr. | dvs. | d.v.s. | bl.a. | osv. | o.s.v. | s.k. | grundl. | forts. | resp. | ev. | m.m. | inkl. | exkl. | tim. | avd. | adm. | t.o.m. | fr.o.m.',
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: '',
  period: { days: 'dag | dagar | dygn', to: 'till' },
  unlikeEnglish: 'till | ta | man',
  dates: { chrono: 'sv' },
  spoken: swedishForms,
  tag: 'sv',
  languages: {
    sv: 'svenska | svensk',
    en: 'engelska | engelsk',
    de: 'tyska | tysk',
    es: 'spanska | spansk',
    fr: 'franska | fransk',
    it: 'italienska',
    pt: 'portugisiska',
    nl: 'nederlandska | hollandska',
    pl: 'polska',
    ja: 'japanska',
    zh: 'kinesiska | mandarin',
    ko: 'koreanska',
    ar: 'arabiska',
    da: 'danska',
    no: 'norska',
    fi: 'finska',
  },
  lookalikes: `
    klara | klaras | karta | kartan | karl | stark | starka | stort | stora | klass | klasser | glas | skola
    skolan | skolor | kors | kurva | kurt | kassa | kassan | vinst | vision | visa | visum | marknad | marknaden
    marknadsforing | markus | maria | projekt | projektledning | ledare | ledarskap | leda | ledning | saker
    sakra | sakerhet | arbetsmiljo | arbete | arbeta | brand | brandskydd | brandman | brandslackare | slackning
    hygien | livsmedel | hjart | lungraddning | forsta | hjalpen | fart | farlig | farligt | gods | kemikalier
    kemi | stress | stressa | besok | sokande | kund | kunder | kundtjanst | service | teknik | teknisk | data
    dator | datorn | datasakerhet | dataskydd | integration | kommunikation | konflikt | konflikthantering
    presentation | presentationsteknik | forsaljning | forhandla | forhandling | forhandlingsteknik | ekonomi
    budget | bokforing | lager | lagerarbete | truck | truckkort | hojd | hog | hogre | lyft | lyftteknik
    maskin | maskiner | person | personer | personal | process | produkt | program | grund | grunder | grunderna
    grundkurs | fortsattning | avancerad | avancerat | introduktion | intro | chef | chefer | chefskap
    rekrytering | mangfald | jamstalldhet | miljo | klimat | hallbarhet | kvalitet | kvalitetssakring | spraket
    svenska
  `,
};
