/** The command whose output `check` and `report` read: every field that they have a use for, and more than gh's thirty items. */
export const listCommand = 'gh issue list --state all --limit 1000 --json number,title,body,labels,state,stateReason,url,author,assignees,milestone,createdAt,closedAt'
