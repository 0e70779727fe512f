/** How a course is said to be in the languages that people type: who says “Excel avanzato” means Advanced Excel. */
const meanings: readonly (readonly string[])[] = [
  'advanced avanzato avanzata avanzati avanzate avance avancee avances avancees avanzado avanzada avanzados avancado avancada ' +
    'fortgeschritten fortgeschrittene fortgeschrittenen gevorderd gevorderde gevorderden avancerad avancerat avancerade ' +
    'zaawansowany zaawansowana zaawansowane zaawansowanych',
  'beginners principianti debutants principiantes iniciantes anfanger nyborjare poczatkujacych beginner principiante debutant',
].map((words) => words.split(' '));

const others: ReadonlyMap<string, readonly string[]> = new Map(
  meanings.flatMap((words) => words.map((word) => [word, words.filter((other) => other !== word)] as const)),
);
const none: readonly string[] = [];

/** Words of titles, folded, that mean the same in other languages. */
export const inOtherLanguages = (word: string): readonly string[] => others.get(word) ?? none;
