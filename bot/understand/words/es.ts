import type { Words } from './words.ts';

/** Spanish. Accents are dropped before matching. */
export const words: Words = {
  commands: {
    greet: {
      alone: 'hola | buenos dias | buenas | buenas tardes | buenas noches | hola coursemate | que tal',
    },
    help: {
      alone: `
        ayuda | ayudame
        necesito ayuda
        que puedes hacer
        que sabes hacer
        que puedo hacer
        comandos
        como funciona
        como funciona esto
        quien eres
      `,
    },
    thanks: {
      alone: 'gracias | muchas gracias | mil gracias | gracias amigo | genial gracias | perfecto gracias',
    },
    find: {
      before: `
        busca | buscar | busco | encuentra | encontrar
        hay cursos de
        hay cursos sobre
        hay algun curso de
        hay algun curso sobre
        hay un curso de
        tienes cursos de
        tienes cursos sobre
        cursos de
        cursos sobre
        curso de
        curso sobre
        quiero aprender
        algo sobre
      `,
    },
    browse: {
      alone: `
        cursos | catalogo
        catalogo de cursos
        todos los cursos
        ver cursos
        ver todos los cursos
        mostrar cursos
        que cursos hay
        que cursos tienes
        que hay
      `,
    },
    start: {
      before: `
        empezar | empieza
        empezar con
        comenzar | comienza | iniciar | inicia
        inscribeme en
        inscribirme en
        apuntame a
        apuntarme a
        quiero hacer
        arranca
        (he/ya he/acabo de) (empezado/comenzado/iniciado/arrancado/empezar/comenzar/iniciar) (con/)
        (empece/comence/inicie) (con/)
      `,
      after: '(ya/) (empezado/comenzado/iniciado)',
      alone: 'empezar | comenzar | iniciar | empezar un curso',
    },
    next: {
      alone: `
        que (debo/deberia/puedo) (hacer/aprender/estudiar)
        que (debo/deberia/puedo) (hacer/aprender/estudiar) (ahora/despues/hoy)
        que hago (ahora/despues)
        que sigue
        que me (recomiendas/sugieres/aconsejas)
        que (recomiendas/sugieres)
        (alguna sugerencia/sugerencias/recomendaciones/alguna recomendacion)
        recomiendame algo
        sugiereme algo
      `,
    },
    save: {
      before: `
        guarda para despues
        guardar para despues
        guarda para mas tarde
        guardame
      `,
      separable: `
        (guarda/guardar/guardame) … para (despues/mas tarde/luego)
        (pon/anade/agrega) … (a/en) (mis cursos guardados/mi lista de guardados/guardados)
      `,
    },
    unsave: {
      before: 'deja de guardar | no guardar mas',
      separable:
        '(quita/elimina/borra/saca) … de (mis cursos guardados/mis guardados/guardados/los guardados)',
    },
    saved: {
      alone: `
        (mis/ver mis/muestra mis/muestrame mis/mostrar mis/) cursos guardados
        (mis/ver mis/muestra mis/) guardados
        que he guardado
        que cursos (he guardado/guarde/tengo guardados)
        que tengo guardado
      `,
    },
    unremind: { alone: '(quita/elimina/borra/cancela) (el/mi/este) recordatorio' },
    reminders: {
      alone: `
        (mis/ver mis/muestra mis/muestrame mis/mostrar mis/) recordatorios
        que me vas a recordar
        que recordatorios tengo
        cuando me recuerdas
      `,
    },
    settings: {
      alone: `
        (mis/los/ver/) ajustes
        (mis/los/) ajustes de (recordatorios/notificaciones)
        (configuracion/mi configuracion)
        notificaciones
        por que me (escribes/recuerdas)
        por que recibo (esto/estos mensajes/estos recordatorios)
        no me escribas
        no me recuerdes
        menos (mensajes/recordatorios)
        demasiados (mensajes/recordatorios)
        silencio
      `,
    },
    stopReminders: {
      alone: `
        no mas recordatorios
        (para/deten/desactiva/apaga/cancela) (los/mis/todos los/) recordatorios
        deja de recordarme
        deja de enviarme (recordatorios/mensajes)
        no me recuerdes (mas/nada mas)
        no quiero mas recordatorios
      `,
    },
    startReminders: {
      alone: `
        (activa/reanuda/reactiva) (los/mis/) recordatorios
        recuerdame de nuevo
        vuelve a recordarme
        empieza de nuevo
      `,
    },
    back: {
      alone: `
        (ya/) he vuelto
        (ya/) estoy de vuelta
        he vuelto de vacaciones
      `,
    },
    weeklyOn: {
      alone: `
        (enviame/dame/quiero/mandame) (un/el) resumen semanal
        resumen semanal (activado/por favor/)
        activa el resumen semanal
      `,
    },
    weeklyOff: {
      alone: `
        (no mas/sin/desactiva el/cancela el/para el/no quiero el) resumen semanal
        no me envies (el/un/mas) resumen semanal
      `,
    },
    plan: { alone: 'planifica | planificar | planificalo' },
    why: {
      alone: `
        por que tengo (esto/este curso/este)
        por que (esto/este curso)
        por que (debo/tengo que) hacer (esto/este curso/este)
        por que me (asignaron/dieron/han asignado) (esto/este curso/este)
        quien me (asigno/dio/ha asignado) (esto/este curso/este)
        de quien es (esto/este curso)
      `,
      before: `
        por que tengo
        por que (debo/tengo que) (hacer/tomar)
        por que me (asignaron/dieron/han asignado/toca)
        quien me (asigno/dio/ha asignado/ha dado/puso)
      `,
    },
    list: {
      alone: `
        mis cursos
        mi aprendizaje
        mi formacion
        mis tareas
        mi lista
        mi progreso
        mi estado
        ver mis cursos
        muestra mis cursos
        muestrame mis cursos
        mostrar mis cursos
        que tengo pendiente
        que me falta
        que tengo que hacer
        pendientes | pendiente | vencidos
        que vence
        que vence pronto
        como voy
        que he completado
      `,
    },
    show: {
      before: `
        muestra | muestrame | mostrar | ver | abre | abrir
        estado de
        progreso de
        progreso en
        como voy con
        como voy en
        cuanto llevo de
        continua con
        continuar con
        sigue con
        seguir con
      `,
      alone: 'otra vez | de nuevo | repite',
    },
    mark: {
      before: 'marca | marcar | actualiza | actualizar | pon | poner | registra | registrar | llevo',
      alone: 'actualizar | actualizar progreso',
    },
    complete: {
      before: `
        he terminado con
        he terminado
        he hecho
        he completado
        he acabado
        he finalizado
        termine | complete | acabe | finalice | completa | completar | termina | terminar | finaliza
        finalizar | terminado | completado | acabado | hecho
        ya termine
        ya he terminado
        ya complete
      `,
      after: `
        terminado
        esta terminado
        completado
        esta completado
        acabado | hecho | listo
        esta listo
        esta hecho
        finalizado
        como terminado
        como completado
        como hecho
        como finalizado
        terminada | completada
        como completada
        como terminada
      `,
      alone: `
        terminado | completado | hecho | listo
        he terminado
        lo he terminado
        lo termine
        ya esta
        ya termine
        ya he terminado
        acabado
        ya lo termine
        lo he completado
        lo complete
      `,
    },
    remove: {
      before: `
        elimina | eliminar | quita | quitar | borra | borrar
        dame de baja de
        darme de baja de
        abandona | abandonar
      `,
      alone: 'quitalo | quitala | eliminalo | eliminala | borralo | borrala',
      separable: 'quita … de mi lista | borra … de mi lista | elimina … de mi lista | ya no quiero … mas',
    },
    undo: {
      alone: `
        deshacer | deshaz | deshazlo
        deshacer eso
        deshacer ultimo cambio
        deshacer el ultimo cambio
        revertir | revierte
      `,
    },
    assign: {
      before: 'asigna | asignar | recomienda | recomendar',
      alone: 'asignar | asigna | asignar un curso | asignar curso',
    },
    export: { alone: 'exportar | exportar equipo | exportar mi equipo | exporta mi equipo' },
    nudge: { alone: 'recordar a todos | recordar a todos los vencidos | recuerda a todos | avisar a todos' },
    team: { alone: 'mi equipo | equipo | ver mi equipo | como va mi equipo | mis colaboradores' },
    yes: {
      alone: `
        si
        si por favor
        claro | vale
        claro que si
        de acuerdo
        por supuesto
        adelante | hazlo | correcto
        eso es
        venga
      `,
    },
    no: { alone: 'no | no gracias | todavia no | aun no | ahora no | mejor no' },
    cancel: { alone: 'cancelar | cancela | olvidalo | dejalo | nada | para | ninguno | da igual' },
    more: {
      alone: `
        mas
        ver mas
        mas cursos
        mostrar mas
        muestra mas
        muestrame mas
        siguiente | siguientes
        mas resultados
      `,
    },
    privacy: {
      alone: `
        privacidad
        mis datos
        muestra mis datos
        que sabes de mi
        que sabes sobre mi
        que datos tienes de mi
        que datos tienes sobre mi
        que guardas de mi
        que guardas sobre mi
      `,
    },
    forget: {
      alone: `
        olvidame
        borra mis datos
        elimina mis datos
        borrar mis datos
        olvida todo sobre mi
        borra todo sobre mi
      `,
    },
    language: {
      alone: 'idioma | idiomas | lengua | cambiar idioma',
      before: `
        idioma | habla
        habla en
        cambia el idioma a
        cambiar idioma a
        cambia a
        responde en
        lengua | en
      `,
    },
  },
  saidExactly: { signIn: 'iniciar sesion', signOut: 'cerrar sesion' },
  fillers: `
    hola | vale | ahora | ya | hoy | ayer | tambien | entonces | bueno | pues | por fin | ok
    otra vez | de nuevo | para mi | acabo de | genial | si
    (en el/en la/en mi/durante la/durante el) (descanso/bus/autobus/tren/metro/coche/almuerzo/comida/movil/
      casa/oficina)
  `,
  leaving: 'tengo que (irme/salir)',
  asOf: 'a fecha de',
  pastTense: 'he terminado | he completado | acabe | he acabado',
  pastTimes: `
    ayer | anoche
    la semana pasada
    el lunes
    el martes
    el miercoles
    el jueves
    el viernes
  `,
  searchTopics: 'algo | algun curso | cursos | un curso | alguna formacion',
  selfReports: `
    yo | estoy
    estoy en
    estoy al
    voy por
    voy por el
    voy al
    llevo
    llevo el
    tengo
    ya tengo
    ya
  `,
  requests: 'puedes | podrias | quiero | quisiera | me gustaria | quiero que | dejame | vamos a',
  wishes: 'quiero | quisiera | me gustaria | dejame | vamos a',
  doubts: `
    si yo
    tal vez
    quizas | quiza
    creo que
    voy a
    tengo que
    debo | deberia | manana | luego
    mas tarde
    pronto | cuando | ojala | dijo | dice | todos | probablemente
    antes de
    porque | espero
    la semana que viene
    o
  `,
  negations: 'no | nunca | jamas | todavia no | aun no | sin | ni | tampoco | nada',
  firmNos: `
    (que/claro que/por supuesto que/desde luego que) no
    (eso/) ni (hablar/pensarlo/loco/loca/de broma/de cona/en suenos/se te ocurra/se le ocurra/muerto/muerta)
    para nada
    nada de eso
    de (ninguna/ningun) (manera/modo)
    de eso nada
    en absoluto
    jamas | nunca
    nunca (mas/jamas)
    nunca en la vida
    en la vida
    (bajo/en) ningun concepto
    bajo ninguna circunstancia
    en ningun caso
    que va
    ni por asomo
    ni mucho menos
  `,
  questionOpenings: `
    que | cuando | donde | cual | cuales | quien
    por que
    como | cuanto
    he terminado yo
    esta | debo
    debo empezar
    puedo | hay
  `,
  questionWords: `
    que | cuando | donde | cual | como | cuanto | vence | esta | he | terminado | completado | terminar
    completar | mi | el | la | de | del | en | con | curso | ya | progreso | estado | para | termine
    complete
  `,
  listWords: 'vence | vencido | vencidos | pendiente | pendientes | cursos | progreso | tareas',
  howToOpenings: 'como puedo | como se | como hago para | donde puedo',
  howToPhrases: `
    como marco
    como empiezo
    como inicio
    como completo
    como termino
    como asigno
    como actualizo
    como elimino
  `,
  forWhom: 'para',
  otherPeople: `
    el ha
    ella | ellos | ellas | su | sus | le | les | alguien
    mi equipo
    mi jefe
    mi jefa
    mi companero
    mi companera
    para todos
    nosotros
    todo el mundo
    todo el equipo
  `,
  stopWords: `
    el | la | los | las | un | una | mi | de | del | con | en | al | a | por | para | curso
    el curso
    esta
    esta al
    es | va
    va al
    va por
    estoy | progreso | que | como | ha | se | ya | llevo | voy | hecho | completado | terminado
  `,
  functionWords:
    'el | la | los | las | un | una | mi | es | esta | estoy | he | yo | con | en | de | del | a | al | curso | y | lo',
  itWas: '(fue/era/estuvo) (muy/bastante/un poco/algo)',
  becauses: 'porque | ya que',
  dictated: { coma: ',' },
  dictatedAtEnd: 'punto',
  correcting: `
    mejor
    (no/) espera
    (eso/) (estaba mal/fue un error)
  `,
  restating: `
    (deberia/debe) ser
    correccion | en realidad
    (quise/queria) decir
  `,
  insteadOf: 'no | en vez de | en lugar de',
  hedges: `
    (creo/pienso/diria) (que/)
    mas o menos | aproximadamente | como | quizas | quiza | unos | alrededor de | casi
    o asi
  `,
  someMore: `
    (un poco/algo) (mas/mas de)
    he avanzado
  `,
  later: 'para (luego/mas tarde/despues)',
  keeping: 'guarda | guardar',
  unsureOf: `
    no (estoy/) seguro
    (creo/pienso) que
    quizas | quiza | probablemente
  `,
  wrongOne: '',
  mayBeWrong: 'curso equivocado | por error',
  takesBack: 'retiro (lo/eso/lo dicho)',
  withYes: 'entonces | ahora | ya | pues',
  doing: 'completa | termina | acaba | haz',
  onMyBehalf: 'por mi | en mi lugar',
  letsBe: 'deja | dejalo | dejala',
  spent: 'hice | he hecho | dedique',
  pleas: 'por favor',
  looselyStarts: 'vamos | dale',
  looselyDone: 'listo | lista',
  misgivings: {
    seconds: '(un/1/medio) (segundo/momento/segundito/momentito) | segundos | seg',
    noPlace: 'el dia | para el | antes del',
    sequels: 'ahora | y | luego | despues | entonces | a por',
    itIs: 'ya esta',
    next: 'ahora | despues',
    clock: 'a las | a la | sobre las | son las | hacia las',
    clockAfter: 'para | menos',
    noProgress: 'pagina | sala | menos de | hasta',
    compares: 'como',
    ages: 'tengo',
    noYes: 'adios | hasta luego | chao | venga ya | vale ya | ya veo',
    hardlyYes: 'por favor | gracias',
    everyday: `
        comida | presentacion | trabajo | fuego | oficina | tiempo | dia | semana | informe | ayuda
    `,
    somebody: 'amigo | amiga | colega | companero | companera | jefe',
    did: 'termino | completo | acabo | ha',
    manyGreeted: '(hola/estimados/estimadas/queridos/buenos dias/) (todos/todas/equipo/companeros/colegas)',
    greetings: 'hola | buenos dias | buenas',
    orders: 'completa | completar | termina | terminar | empieza | empezar | inicia | iniciar | acaba | haz',
    otherwise: `
        (yo/) estoy (ya/) (acabado/acabada/terminado/terminada)
        (eso/ese/esa) es (el/la/mi/nuestro/nuestra) (objetivo/meta/plan/idea/sueno/problema)
        bien hecho
    `,
    began: 'empezado | empece | comence',
    startsElse: 'empieza conmigo',
    congratulations: 'felicidades | enhorabuena | felicitaciones | bravo',
    owned: 'mi | la | el',
    courses: 'curso | formacion | modulo',
    noUndo: 'ayer',
  },
  articles: 'el | la | los | las',
  contractions: '',
  all: 'todos | todas',
  as: 'como',
  it: 'lo | eso | esto | ese | este | ese curso | este curso | el curso | el mismo',
  other: 'el otro | la otra | otro | el otro curso',
  ordinalPrefix: 'numero | num | opcion',
  ordinals: {
    primero: 1,
    primera: 1,
    primer: 1,
    segundo: 2,
    segunda: 2,
    tercero: 3,
    tercera: 3,
    tercer: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    ultimo: -1,
    ultima: -1,
  },
  ordinalSuffix: 'curso | opcion',
  both: 'ambos | ambas | los dos | las dos',
  interjections: 'joder | hostia | uf | ufa | ay | dios mio | por dios | madre mia | caray | jaja | jajaja',
  remarks: 'que aburrido | que bien | vaya | menos mal | menudo | menuda',
  scores: 'aprobado con',
  gotScore: 'saque',
  plans: 'el resto manana | manana mas | luego sigo | manana sigo',
  smallTalkWords: `
    fue es era muy bien genial aburrido largo interesante facil dificil por fin me gusto mucho y pero
  `,
  praise: 'suena bien | parece bien | parece interesante',
  ambiguous: 'apruebo',
  salutations: 'estimado | estimada | querido',
  signOffs: '(un/) saludo | (saludos/un saludo) cordiales | atentamente | saludos | un cordial saludo',
  reasons: 'porque | ya que',
  recordRequests: 'actualizalo | actualiza | apuntalo | anotalo | registralo | guardalo | marcalo',
  contrasts: 'pero',
  corrections: 'no | perdon | digo | quiero decir | mejor dicho | espera | o | o mejor',
  courtesies: `
    por favor | porfa | gracias
  `,
  polite: `
    muchas gracias
  `,
  shorthand: { q: 'que', k: 'que', x: 'por', xfa: 'por favor', tb: 'tambien', tmb: 'tambien' },
  and: 'y | e | y luego | tambien | pero | ademas',
  smallTalk: `
    me gusto | me encanto | fue genial | estuvo bien
    (fue/era/estuvo/) (muy/bastante/un poco/algo) (bueno/interesante/aburrido/facil/dificil/util/largo/corto/pesado)
  `,
  percent: 'por ciento | porciento | por cien',
  numbers: {
    cero: 0,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
  },
  fractions: {
    mitad: 50,
    'la mitad': 50,
    'a la mitad': 50,
    'a mitad': 50,
    'un cuarto': 25,
    'una cuarta parte': 25,
    'tres cuartos': 75,
    'tres cuartas partes': 75,
    'un tercio': 33,
    'dos tercios': 67,
  },
  vagueAmounts: {
    'casi terminado': 90,
    'casi listo': 90,
    'casi acabado': 90,
    'casi completado': 90,
    'casi he terminado': 90,
    'casi termino': 90,
    'casi hecho': 90,
    'la mayor parte': 80,
    'un poco de': 10,
  },
  approximately: 'aproximadamente | alrededor del | cerca del | unos | mas o menos | al | el | un',
  exactly: 'al | el | un',
  unclear: `
    mas de
    mas del
    menos de
    menos del
    casi
    al menos
    como minimo
    entre | restante | restantes
    por hacer
    menos
  `,
  remaining: 'restante | restantes | por hacer | me faltan | me falta',
  stillToDo: 'falta | faltan | me falta | me faltan | queda | quedan | restante | pendiente',
  outOf: 'de | de los | de las',
  units: `
    modulos | modulo | lecciones | leccion | capitulos | capitulo | unidades | partes | secciones | videos
    temas
  `,
  through: 'hecho | completado | terminado',
  in: 'en | de | con',
  upTo: 'al | a | en',
  assigning: {
    verbs: 'asigna | asignar',
    to: '',
    toName: 'a | para',
    everybody: '(mi/todo mi/el/) equipo | todos | todo el equipo',
    by: 'antes del | antes de | para el | hasta el | hasta | vence el',
    note: 'nota | porque | mensaje | comentario | con la nota',
    required: 'obligatorio | requerido | obligatoria | imprescindible',
    recommended: 'recomendado | opcional | voluntario | recomienda | recomendar',
    recommend: 'recomienda | recomendar',
  },
  moreTime: {
    ask: 'necesito | necesitamos | quiero | quisiera | me gustaria | dame | puedo tener | pido | solicito',
    open: 'mas tiempo | un poco mas de tiempo | una prorroga | prorroga | una extension',
    spans: {
      'un dia mas': 1,
      'otro dia': 1,
      'dos dias mas': 2,
      '2 dias mas': 2,
      'tres dias mas': 3,
      '3 dias mas': 3,
      'unos dias mas': 3,
      'una semana mas': 7,
      '1 semana mas': 7,
      'otra semana': 7,
      'dos semanas mas': 14,
      '2 semanas mas': 14,
      'un mes mas': 30,
      'otro mes': 30,
    },
    extend: 'amplia | ampliar | prorroga | aplaza',
    deadline: 'plazo | el plazo | fecha limite',
    forWhat: 'para | con | en',
  },
  saves: 'guarda | guardar',
  aspectWords: {
    duration: 'cuanto dura | cuanto tiempo | dura | duracion | minutos | horas',
    level: 'nivel | dificil | facil | principiantes',
  },
  aboutCourse: {
    subject: `
      de que (trata/va/se trata)
      que (aprendo/se aprende/aprendere/voy a aprender) (en/con)
      que contiene
      cual es el contenido de
    `,
    duration: `
      cuanto (dura/tarda/tiempo lleva/tiempo dura)
      cuanto tiempo (necesito para/toma/requiere)
      cuantas horas (dura/son/tiene)
      cuantos minutos (dura/son)
      duracion de
      que duracion tiene
    `,
    level: `
      que nivel tiene
      de que nivel es
      que tan dificil es
      es … (dificil/facil)
      es … para principiantes
      nivel de
    `,
    skills: 'que (habilidades/competencias) (ensena/aprendo en/da)',
    language: `
      en que idioma (esta/es)
      cual es el idioma de
      idioma de
    `,
    easier: `
      (hay/tienes/dame/muestrame/) (algo/alguno/un curso) (mas facil/mas sencillo/menos dificil) (que/)
      mas facil que
    `,
    harder: `
      (hay/tienes/dame/muestrame/) (algo/alguno/un curso) (mas dificil/mas avanzado) (que/)
      mas (dificil/avanzado) que
    `,
    shorter: `
      (hay/tienes/dame/muestrame/) (algo/alguno/un curso) (mas corto/mas breve) (que/)
      mas corto que
    `,
    similar: `
      (hay/tienes/dame/muestrame/) (algo/alguno) (parecido/parecido a/similar/similar a/como)
      cursos (parecidos a/similares a/como)
    `,
  },
  inLanguage: {
    before: 'en',
    open: 'hay | esta | tienes | existe | se puede | puedo hacer',
    filler: 'disponible | tambien | una version de',
  },
  reminding: {
    open: `
      recuerdame | recordarme | avisame
      (pon/ponme/crea/anade) (un/otro) recordatorio
    `,
    not: 'no me recuerdes | no me avises',
    about: `
      que haga | que termine | que complete | que empiece | que continue | que siga con | hacer | terminar | completar
      de | sobre | para | con | lo de | acerca de | el | que tengo que hacer
    `,
    in: 'en | dentro de',
    every: 'cada | todos los | todas las',
    everyOther: 'cada dos | un de cada dos',
    daily: 'cada dia | todos los dias | diariamente | a diario',
    weekly: 'cada semana | todas las semanas | semanalmente | una vez a la semana',
    workdays: '(los/) (dias laborables/dias habiles) | entre semana | de lunes a viernes',
    all: 'todo | todos mis cursos | mis cursos | lo pendiente',
    remove: `
      (quita/elimina/borra/cancela) (el/mi/este/todos los/los/mis/) (recordatorio/recordatorios) (de/sobre/para)
    `,
  },
  weekdays: {
    lunes: 1,
    martes: 2,
    miercoles: 3,
    jueves: 4,
    viernes: 5,
    sabado: 6,
    sabados: 6,
    domingo: 7,
    domingos: 7,
  },
  recurringDays: {
    'los lunes': 1,
    'los martes': 2,
    'los miercoles': 3,
    'los jueves': 4,
    'los viernes': 5,
    'los sabados': 6,
    'los domingos': 7,
  },
  weekends: 'fin de semana | fines de semana | el fin de semana | los fines de semana',
  pausing: {
    snooze: 'pospon | posponer | aplaza el recordatorio de | silencia | pausa | pospon los recordatorios de',
    away: `
      (estoy/estare/voy a estar) (fuera/de vacaciones/ausente/de baja/de permiso/fuera de la oficina)
      (de vacaciones/ausente)
    `,
    from: 'desde | del | desde el | a partir del',
    until: 'hasta | hasta el | al',
    for: 'durante | por',
    all: 'todo | todos | los recordatorios | todos los recordatorios | recordatorios',
  },
  quiet: {
    open: `
      no me (escribas/molestes/recuerdes/avises/contactes/envies mensajes)
      (sin/no) (mensajes/recordatorios)
      (silencio/calla)
    `,
    only: 'solo (escribeme/recuerdame/avisame) | (escribeme/recuerdame/avisame) solo',
    before: 'antes de las | antes de',
    after: 'despues de las | despues de | a partir de las',
    on: 'en | los | el | durante',
  },
  daySpans: {
    'un dia': 1,
    'una semana': 7,
    'unos dias': 3,
    'un mes': 30,
  },
  dayUnits: { dia: 1, dias: 1, semana: 7, semanas: 7, mes: 30, meses: 30 },
  spareTime: {
    has: `
      (tengo/solo tengo/me quedan/dispongo de) (unos/como/solo/unas/)
      que puedo (hacer/aprender/terminar) en
      (algo/hay algo) (para/de/que dure/en)
    `,
    free: 'libres | libre | ahora | de tiempo | para aprender | o menos | tiempo | disponibles',
    quick: `
      (algo/hay algo/tienes algo/dame algo) (rapido/corto/breve)
      un curso (rapido/corto/breve)
    `,
  },
  planning: {
    open: `
      planifica | planificar | planea | reserva | reservar | agenda | bloquea | programa
      (planifica/reserva/agenda/bloquea/busca) (tiempo/un rato/un hueco) para
    `,
    forWhat: 'para | con',
    on: 'el | para | para el | este | proximo | el proximo | desde',
    filler: 'tiempo | un hueco | una reunion | en mi calendario | en el calendario | me',
  },
  lengths: {
    'media hora': 30,
    'una hora': 60,
    'hora y media': 90,
    'una hora y media': 90,
    'un cuarto de hora': 15,
    'tres cuartos de hora': 45,
    'un par de horas': 120,
    'unos minutos': 10,
  },
  minutes: 'minuto | minutos | min',
  hours: 'hora | horas | h',
  timeOfDay: {
    at: 'a las | a la | desde las | sobre las',
    after: '',
    am: 'de la manana',
    pm: 'de la tarde | de la noche',
    parts: {
      'esta noche': 18,
      'por la manana': 9,
      'al mediodia': 12,
      mediodia: 12,
      'por la tarde': 16,
      'por la noche': 19,
    },
  },
  abbreviations: 'p.ej.',
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: '',
  period: { days: 'dia | dias | día | días', to: 'a' },
  dates: { chrono: 'es' },
  tag: 'es',
  languages: {
    es: 'espanol | castellano',
    en: 'ingles',
    de: 'aleman',
    fr: 'frances',
    it: 'italiano',
    pt: 'portugues',
  },
  lookalikes: 'marco | marketing | vera | paris | pons | tema',
};
