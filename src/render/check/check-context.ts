import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { CommentMark } from '../comment-mark.ts'
import type { Item } from '../../domain/item.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Settings } from '../../domain/settings.ts'
import type { LastReport } from '../../report/last-report.ts'
import type { ReviewText } from './review-text.ts'

/** What stands around a verdict when it is told to its author. */
export interface CheckContext {
  readonly item: Item
  readonly settings: Settings
  /** Undefined where there is no usable OKR file. */
  readonly plan?: Plan | undefined
  /** It is this pull request that would break the OKR file. */
  readonly breaksOkrs?: boolean | undefined
  /** Errors in the settings as the default branch has them: these keys keep what stands behind them meanwhile. */
  readonly settingsErrors?: readonly Diagnostic[] | undefined
  /** What there is to say about the change that it makes to the OKRs. */
  readonly review?: ReviewText | undefined
  /** The issue is closed if nothing changes, or has been. */
  readonly closing?: Pick<CommentMark, 'closes' | 'closed'> | undefined
  /** What the committed report counted for each key result: what else serves it, and since when that stands there. */
  readonly lastReport?: LastReport | undefined
}
