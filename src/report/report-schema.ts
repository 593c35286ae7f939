/** The version of the report's shape; it changes when a reader of the data would have to, not when keys are added. */
export const reportSchema = 'throughline/report@1'
