import type { Problem } from '../../domain/problem.ts'
import type { FieldName, Settings } from '../../domain/settings.ts'
import { fieldTitle } from '../field-title.ts'
import { LONGEST_BODY } from '../text/scan-body.ts'
import type { Context } from '../statement.ts'
import { withAppended } from './body-text.ts'
import { fieldDrafts } from './field-drafts.ts'
import { findPlace } from './find-place.ts'

/** What became of a wish to have a body say something. */
export type BodyEdit =
  /** The body as it is to be; the same where it said so already. */
  | { readonly kind: 'edited'; readonly body: string }
  /** The check would find these problems with it. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The body is written in a way in which no change is sure to be read as meant. */
  | { readonly kind: 'no-place' }

/** One field and what it is to say, on one line. */
interface FieldEdit {
  readonly field: FieldName
  readonly value: string
}

/** Has a body say `value` for a field, in the place and form in which it speaks about it, or else in a section at the end; `accepts` tells whether a draft is read as meant. */
export function editField(body: string, { field, value }: FieldEdit, { settings }: Context, accepts: (draft: string) => boolean): BodyEdit {
  if (accepts(body)) return { kind: 'edited', body }
  const place = findPlace(body, field, settings.fields)
  const drafts = place === undefined ? [withAppended(body, sectionOf(field, value, settings))] : fieldDrafts(body, place, value)
  return firstAccepted(drafts, accepts)
}

/** The first draft that is read as meant. */
export function firstAccepted(drafts: Iterable<string>, accepts: (draft: string) => boolean): BodyEdit {
  for (const draft of drafts) if (draft.length <= LONGEST_BODY && accepts(draft)) return { kind: 'edited', body: draft }
  return { kind: 'no-place' }
}

/** A section of its own for a field. */
export function sectionOf(field: FieldName, value: string, { fields }: Pick<Settings, 'fields'>): readonly string[] {
  return [`### ${fieldTitle(field, fields)}`, '', value]
}
