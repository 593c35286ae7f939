import type { CommandAnswer } from '../../domain/command-answer.ts'
import { code, given, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { aOrAn, type Vocabulary } from './vocabulary.ts'

/** What stands for a reason where the button asked for none. */
export const buttonReason = 'waived with the button on the check, no reason given yet'

/** What the waiver label means, where labels are listed. */
export const waiverLabelWords = 'Does without a key result, for a reason that the report lists'

/** The commands, each with what it does. */
export function commandList({ keyResult }: Vocabulary): readonly Phrase[] {
  return [
    phrase`${code('/throughline check')}: reads everything again`,
    phrase`${code('/throughline kr ID')}: writes the ${keyResult.one} into the description`,
    phrase`${code('/throughline impact +2 pp by 2026-12-01')}: writes the expected impact; of several, ${code('/throughline impact ID: +2 pp')}`,
    phrase`${code('/throughline waive REASON')}: does without ${aOrAn(keyResult.one)}, for a reason that is listed in the report`,
    phrase`${code('/throughline unwaive')}: takes that back`,
  ]
}

/** What became of a command, in a sentence. */
export function answerWords({ command, result, pressedBy }: CommandAnswer, { keyResult }: Vocabulary): Phrase {
  const what = pressedBy === undefined ? code(command.written) : phrase`“${command.written}”, pressed by ${given(pressedBy, 60)},`
  switch (result.kind) {
    case 'done': return pressedBy === undefined ? phrase`${what}: done.` : phrase`Waived by ${given(pressedBy, 60)} with the button. Please add the reason, for everybody who reads the report: ${code('/throughline waive REASON')}. It can be taken back with ${code('/throughline unwaive')}.`
    case 'refused': return phrase`${what} was not carried out, since the check would not accept it:`
    case 'not-permitted': return result.needs === 'write'
      ? phrase`${what} was not carried out: waiving, and taking a waiver back, is for people with write permission in this repository. One of them can do it with the same command.`
      : phrase`${what} was not carried out: changing the description is for its author and for people with write permission in this repository.`
    case 'incomplete': return phrase`${what} needs something behind it: ${exampleOf(command.request.kind)}`
    case 'unknown': return phrase`${what} is not a command. These are:`
    case 'no-place': return command.request.kind === 'waive'
      ? phrase`${what} was not carried out: the reason could not be put into the description so that it would be read again, as after a comment that is never closed. Please mend the description, or set the label by hand.`
      : phrase`${what} was not carried out: the description is written in a way in which the change would not be read as meant. Please edit it by hand:`
    case 'nothing-to-revoke': return phrase`${what}: nothing is waived here.`
    case 'okrs-unreadable': return phrase`${what} was not carried out: the OKR file on the default branch cannot be read at present, so no ${keyResult.one} can be looked up. Please try again once it is mended.`
    case 'overtaken': return phrase`${what} was not carried out: the description was being changed at the same time. Please give the command again.`
    case 'not-written': return result.permission === undefined
      ? phrase`${what} could not be carried out: GitHub did not let it be written${result.detail === undefined ? words('') : phrase` (${given(result.detail, 200)})`}.`
      : phrase`${what} could not be carried out: Throughline lacks the permission ${code(result.permission)} here. Please make the change by hand, or ask an administrator for the permission.`
  }
}

function exampleOf(kind: CommandAnswer['command']['request']['kind']): Phrase {
  switch (kind) {
    case 'key-result': return phrase`${code('/throughline kr O1.KR1')}.`
    case 'impact': return phrase`${code('/throughline impact +2 pp by 2026-12-01')}.`
    case 'waive': return phrase`${code('/throughline waive the reason')}.`
    case 'check': case 'revoke': case 'unknown': return words('see the documentation.')
  }
}
