import type { JSX } from 'preact';
import { answersOf, RETURN_LINES, type ReturnAnswer, type ReturnLine } from '../../../core/looking-back';
import type { ReturnQuestion } from '../../../core/session';
import { Chips } from '../../chips';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

const QUESTIONS: readonly ReturnQuestion[] = ['visible', 'commitment', 'ability'];
const CHOSEN = 'looking-back-line';

/** The card of nine: one line at a time, with its three questions; how far each line is stands beside its name. */
export function LookingBackBlock(): JSX.Element {
  const { session, words, choices } = useGuide();
  const answers = answersOf(session);
  const line = RETURN_LINES.find(one => one === choices.get(CHOSEN)) ?? RETURN_LINES[0];
  const chips = RETURN_LINES.map(id => ({ id, label: words.returnLine(words.returnLines[id], answersOn(answers, id).length) }));
  return (
    <section class="ambitiegesprek-guide-part" data-part="looking-back" aria-label={words.lookingBack}>
      <Chips label={words.lookingBack} chips={chips} chosen={line} choose={id => { choices.set(CHOSEN, id); }} />
      {QUESTIONS.map(question => <Answer key={`${line} ${question}`} line={line} question={question} answers={answers} />)}
    </section>
  );
}

interface AnswerProps {
  readonly line: ReturnLine;
  readonly question: ReturnQuestion;
  readonly answers: readonly ReturnAnswer[];
}

function Answer({ line, question, answers }: AnswerProps): JSX.Element {
  const { words, emit } = useGuide();
  const value = answersOn(answers, line).find(one => one.question === question)?.words ?? '';
  return (
    <label class="ambitiegesprek-labelled-field">
      <span>{words.returnQuestions[question]}</span>
      <WordsField field={`answer-${line}-${question}`} label={words.answerOf(words.returnLines[line], words.returnQuestions[question])}
        placeholder={words.returnHints[question]} value={value}
        commit={text => emit({ verb: 'set-answer', line, question, words: text })} />
    </label>
  );
}

function answersOn(answers: readonly ReturnAnswer[], line: ReturnLine): readonly ReturnAnswer[] {
  return answers.filter(one => one.line === line);
}
