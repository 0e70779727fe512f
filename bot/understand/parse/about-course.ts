import type { PartialReading } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf } from './pointer.ts';

/** "what is excel basics about", "how long is it", "is there something easier", "in German?": null when it is anything else. */
export function aboutCourse(tokens: readonly Token[], asks: boolean): PartialReading | null {
  return inLanguage(tokens, asks) ?? asked(tokens);
}

function asked(tokens: readonly Token[]): PartialReading | null {
  const opens = vocabulary.aboutCourse.atStart(tokens);
  if (opens === null) return null;
  const rest = trim(tokens.slice(opens.length), vocabulary.fillers);
  const closes = opens.value.closings.atEnd(rest);
  const aspect = closes?.value ?? opens.value.open;
  if (aspect === null) return null;
  const object = closes === null ? rest : rest.slice(0, -closes.length);
  return { ...of(object), aspect, because: [`"${opens.phrase}…${closes?.phrase ?? ''}" asks: ${aspect}`] };
}

/** "in German?", "is there excel in german": the same course in another language. */
function inLanguage(tokens: readonly Token[], asks: boolean): PartialReading | null {
  const language = vocabulary.languages.atEnd(tokens);
  const before = language === null ? [] : tokens.slice(0, -language.length);
  const preposition = vocabulary.inLanguage.before.atEnd(before);
  if (language === null || preposition === null) return null;
  const rest = before.slice(0, -preposition.length);
  const opens = vocabulary.inLanguage.open.atStart(rest);
  // "in german" without a question mark asks to be spoken to in German
  if (opens === null && (!asks || rest.length > 0)) return null;
  return {
    ...of(trim(rest.slice(opens?.length ?? 0), vocabulary.inLanguage.filler, vocabulary.fillers)),
    aspect: 'language',
    language: language.value,
    because: [`asks for it in ${language.value}`],
  };
}

/** The course that is asked about; without words the one just spoken of. */
function of(object: readonly Token[]): Pick<PartialReading, 'intent' | 'certain' | 'course' | 'pointer'> {
  const common = { intent: 'about', certain: true } as const;
  const pointer = pointerOf(trim(object, vocabulary.fillers));
  if (pointer !== null) return { ...common, pointer };
  const words = trim(object, vocabulary.stopWords, vocabulary.fillers);
  if (words.length === 0) return { ...common, pointer: { kind: 'it' } };
  const inner = pointerOf(words);
  return inner === null ? { ...common, course: textOf(words) } : { ...common, pointer: inner };
}
