import type { RestLabel } from '../shapes/rest-item.ts'
import type { GraphNode } from './viewer-context.ts'

/** A label. */
export function labelNode(label: RestLabel): GraphNode {
  return { __typename: 'Label', id: label.node_id, name: label.name, color: label.color, description: label.description }
}
