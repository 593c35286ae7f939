import { defaultFieldResolver, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, type GraphQLFieldResolver, type GraphQLOutputType } from 'graphql'

/** Reads a field as usual; where the world has nothing to say, the least value that the schema allows. */
export const neutralField: GraphQLFieldResolver<unknown, unknown> = (source, fieldArguments, context, info) => {
  const value: unknown = defaultFieldResolver(source, fieldArguments, context, info)
  return value === undefined ? leastValue(info.returnType) : value
}

function leastValue(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null
  const inner: GraphQLOutputType = type.ofType
  if (isListType(inner)) return []
  if (isEnumType(inner)) return inner.getValues()[0]?.value
  if (isScalarType(inner)) return leastScalar(inner.name)
  // Connections and the like: an empty object, whose own fields come here again.
  return isObjectType(inner) ? {} : null
}

function leastScalar(name: string): unknown {
  switch (name) {
    case 'Int':
    case 'Float':
    case 'BigInt':
      return 0
    case 'Boolean':
      return false
    case 'DateTime':
      return '1970-01-01T00:00:00Z'
    default:
      return ''
  }
}
