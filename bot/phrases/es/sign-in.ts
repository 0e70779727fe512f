import { sentences } from '../sentences.ts';

export const signIn = {
  'command.signIn.example': 'iniciar sesión',
  'command.signIn.about': 'Ver también lo que otros proveedores guardan de tu aprendizaje',
  'command.signIn.words': 'iniciar sesión | iniciar sesion',
  'command.signOut.example': 'cerrar sesión',
  'command.signOut.about': 'Terminar con eso',
  'command.signOut.words': 'cerrar sesión | cerrar sesion',
  'signIn.offer':
    'Inicia sesión para ver también lo que otros proveedores guardan de tu aprendizaje. Todo lo demás funciona sin ello.',
  'signIn.button': 'Iniciar sesión',
  'signIn.in': sentences(
    'Has iniciado sesión por una hora más o menos.',
    '*mis cursos* muestra ahora también lo de otros proveedores.',
    'Escribe *cerrar sesión* para terminar.',
  ),
  'signIn.consentNeeded':
    'Tu organización aún no me ha dado permiso para verlo. Un administrador tiene que consentir una vez, para todos; pregunta a TI.',
  'signIn.page':
    'Esta aplicación no pudo iniciar tu sesión aquí. Inténtalo en otro cliente de Teams o pregunta a TI. Puedes cerrar esta ventana.',
  'signIn.out': 'Has cerrado la sesión. Tus propios cursos siguen como están.',
  'signIn.wasOut': 'No habías iniciado sesión, así que nada ha cambiado.',
  'signIn.elsewhere':
    '**Con otros proveedores** ({count, plural, one {un curso} other {# cursos}}; aquí no se pueden cambiar):',
  'signIn.titled.notStarted': '{title}: sin empezar',
  'signIn.titled.inProgress': '{title}: {progress}\u00a0%',
  'signIn.titled.completed': '{title}: completado',
  'signIn.untitled.notStarted': 'Un curso de otro proveedor: sin empezar',
  'signIn.untitled.inProgress': 'Un curso de otro proveedor: {progress}\u00a0%',
  'signIn.untitled.completed': 'Un curso de otro proveedor: completado',
  'signIn.away': 'Ahora mismo no se puede leer lo que guardan otros proveedores.',
} as const;
