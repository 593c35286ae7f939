var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/domain/day.ts
function parseDay(text2) {
  const match = ISO_DAY.exec(text2);
  if (!match) return void 0;
  const date2 = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return Number.isNaN(date2.getTime()) || date2.toISOString().slice(0, 10) !== text2 ? void 0 : text2;
}
function dayOf(instant) {
  return instant.toISOString().slice(0, 10);
}
function daysBetween(start, end) {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / MILLISECONDS_A_DAY);
}
function addDays(day, count) {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY));
}
var ISO_DAY, MILLISECONDS_A_DAY;
var init_day = __esm({
  "src/domain/day.ts"() {
    "use strict";
    ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
    MILLISECONDS_A_DAY = 864e5;
  }
});

// src/domain/settings.ts
var defaultSettings;
var init_settings = __esm({
  "src/domain/settings.ts"() {
    "use strict";
    defaultSettings = {
      mode: "enforce",
      labels: ["initiative"],
      checkName: "Throughline",
      fields: {
        key_result: ["Key result", "Key results", "KR", "OKR"],
        expected_impact: ["Expected impact", "Impact"],
        hypothesis: ["Hypothesis"],
        audience: ["Audience"],
        measure_by: ["Measure by", "Measured by", "Measurement date"],
        confidence: ["Confidence"],
        reach: ["Reach"],
        effort: ["Effort"],
        size: ["Size"],
        kind: ["Kind", "Kind of work"],
        actual_impact: ["Actual impact", "Actual"],
        evidence: ["Evidence"]
      },
      require: ["key_result", "expected_impact"],
      exempt: { authors: ["dependabot[bot]", "renovate[bot]"], branches: [], labels: [] },
      waiver: { label: "okr-waived", allowNone: true },
      issues: { label: "needs-key-result", comment: true },
      report: { path: "OKRS.md", data: "okrs/report.json", page: "okrs/index.html", charts: "okrs", delivery: "auto" },
      repositories: [],
      vocabulary: {},
      rules: {}
    };
  }
});

// src/ports/unverifiable-error.ts
var UnverifiableError;
var init_unverifiable_error = __esm({
  "src/ports/unverifiable-error.ts"() {
    "use strict";
    UnverifiableError = class extends Error {
      name = "UnverifiableError";
      /** What could not be read, in a user's words: `issue acme/web#12`. */
      subject;
      /** `denied` needs a permission, `unavailable` needs time. */
      reason;
      /** A bundle that is loaded later carries a copy of this class; an error of any copy is one. */
      static [Symbol.hasInstance](value) {
        return value instanceof Error && value.name === "UnverifiableError";
      }
      constructor(subject, reason, cause) {
        super(`Could not verify ${subject}: ${reason === "denied" ? "access was refused" : "GitHub did not answer"}`, { cause });
        this.subject = subject;
        this.reason = reason;
      }
    };
  }
});

// src/github/client/github-failure.ts
function failureOf(error) {
  const { response, headers: own3, message } = asRecord(error);
  const answer2 = asRecord(response);
  const headers = asRecord(answer2["headers"] ?? own3);
  const status = typeof answer2["status"] === "number" ? answer2["status"] : isGraphqlError(error) ? 200 : void 0;
  const words2 = onOneLine(typeof message === "string" ? message : String(error));
  return { status, message: words2, headers, rateLimited: isRateLimited(status, headers, words2, error) };
}
function unverifiable(subject, error) {
  if (!isGitHubs(error)) return error;
  const { status, rateLimited } = failureOf(error);
  const denied = !rateLimited && (status === 401 || status === 403 || status === 404 || isRefusedQuery(error));
  return new UnverifiableError(subject, denied ? "denied" : "unavailable", error);
}
function queryErrors(error) {
  const { errors } = asRecord(error);
  return isGraphqlError(error) && Array.isArray(errors) ? errors : [];
}
function isRefusal(error) {
  return error.type === "FORBIDDEN" || error.type === "INSUFFICIENT_SCOPES";
}
function isClear(error) {
  return isRefusal(error) || error.type === "NOT_FOUND";
}
function isGitHubs(error) {
  return ["HttpError", "GraphqlResponseError", "AbortError", "TimeoutError"].includes(String(asRecord(error)["name"]));
}
function isRefusedQuery(error) {
  const errors = queryErrors(error);
  return errors.length > 0 && errors.every(isClear);
}
function onOneLine(message) {
  return (message.split(" - https://")[0] ?? "").split("\n").map((line2) => line2.trim()).filter((line2) => line2 !== "").join(" ");
}
function isGraphqlError(error) {
  return asRecord(error)["name"] === "GraphqlResponseError";
}
function isRateLimited(status, headers, message, error) {
  if (status === 429) return true;
  if (queryErrors(error).some(({ type }) => type === "RATE_LIMITED")) return true;
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(message));
}
function asRecord(value) {
  return typeof value === "object" && value !== null ? { ...value, ...value instanceof Error ? { name: value.name, message: value.message } : {} } : {};
}
var init_github_failure = __esm({
  "src/github/client/github-failure.ts"() {
    "use strict";
    init_unverifiable_error();
  }
});

// src/github/client/run-query.ts
async function runQuery(client, subject, document, variables) {
  try {
    return { data: await client.graphql(document, variables), errors: [] };
  } catch (error) {
    const errors = queryErrors(error);
    const data = error.data;
    if (errors.length === 0 || data === null || data === void 0 || !errors.every(isClear)) throw unverifiable(subject, error);
    return { data, errors };
  }
}
function demandFields(subject, errors, tolerated) {
  const refused = errors.find((error) => isRefusal(error) && !(error.path ?? []).some((step2) => tolerated.has(String(step2))));
  if (refused) throw new UnverifiableError(subject, "denied", new Error(refused.message));
  return void 0;
}
var init_run_query = __esm({
  "src/github/client/run-query.ts"() {
    "use strict";
    init_unverifiable_error();
    init_github_failure();
  }
});

// src/github/client/repository-client.ts
function repositoryClient(client, repository) {
  const slash = repository.indexOf("/");
  if (slash < 1 || slash === repository.length - 1) throw new TypeError(`Expected a repository as owner/name, found ${JSON.stringify(repository)}`);
  return { client, repository, owner: repository.slice(0, slash), name: repository.slice(slash + 1) };
}
function send(place, method, path, parameters = {}) {
  return place.client.request(`${method} /repos/{owner}/{repo}${path}`, { owner: place.owner, repo: place.name, ...parameters });
}
function query(place, subject, document, variables = {}) {
  return runQuery(place.client, subject, document, { owner: place.owner, name: place.name, ...variables });
}
var init_repository_client = __esm({
  "src/github/client/repository-client.ts"() {
    "use strict";
    init_run_query();
  }
});

// src/github/writing/same-text.ts
function sameText(a, b) {
  return normalise(a) === normalise(b);
}
function normalise(text2) {
  return text2.replaceAll("\r\n", "\n").trimEnd();
}
var init_same_text = __esm({
  "src/github/writing/same-text.ts"() {
    "use strict";
  }
});

// src/github/writing/build-commit.ts
async function buildCommit(place, parent, effect) {
  const entries = await Promise.all(effect.files.map(async ({ path, content }) => ({
    path,
    mode: "100644",
    type: "blob",
    ...content.length > LARGEST_INLINE ? { sha: await storeBlob(place, content) } : { content }
  })));
  const tree = idOf(await send(place, "POST", "/git/trees", { base_tree: parent.tree, tree: entries }));
  if (tree === parent.tree) return void 0;
  const commit = idOf(await send(place, "POST", "/git/commits", { message: effect.message, tree, parents: [parent.commit] }));
  return { commit, tree };
}
async function storeBlob(place, content) {
  return idOf(await send(place, "POST", "/git/blobs", { content, encoding: "utf-8" }));
}
function idOf(answer2) {
  return answer2.data.sha;
}
var LARGEST_INLINE;
var init_build_commit = __esm({
  "src/github/writing/build-commit.ts"() {
    "use strict";
    init_repository_client();
    LARGEST_INLINE = 1e6;
  }
});

// src/github/documents/standing-files-query.ts
function standingFilesQuery(count) {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
query StandingFiles($owner: String!, $name: String!, $ref: String!${indexes.map((index) => `, $p${index}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    url
    branch: ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } } } }
    ${indexes.map((index) => `p${index}: object(expression: $p${index}) { oid }`).join("\n    ")}
  }
}`;
}
var init_standing_files_query = __esm({
  "src/github/documents/standing-files-query.ts"() {
    "use strict";
  }
});

// src/github/writing/blob-sha.ts
function blobSha(content) {
  const bytes = Buffer.from(content);
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
var init_blob_sha = __esm({
  "src/github/writing/blob-sha.ts"() {
    "use strict";
  }
});

// src/github/writing/standing-files.ts
async function readStandingFiles(place, branch2, effect) {
  const subject = `the branch ${branch2} of ${place.repository}`;
  const ref = `refs/heads/${branch2}`;
  const paths = Object.fromEntries(effect.files.map(({ path }, index) => [`p${index}`, `${ref}:${path}`]));
  const { data: { repository }, errors } = await query(place, subject, standingFilesQuery(effect.files.length), { ref, ...paths });
  if (repository === null) throw new UnverifiableError(subject, "denied", new Error(errors[0]?.message ?? "GitHub shows no such repository"));
  const objects = repository;
  const standing3 = effect.files.map((_, index) => objects[`p${index}`]?.oid);
  const target = repository.branch?.target;
  return {
    url: repository.url,
    head: target?.tree === void 0 ? void 0 : { commit: target.oid, tree: target.tree.oid },
    equal: effect.files.every(({ content }, index) => standing3[index] === blobSha(content)),
    stale: (effect.basedOn ?? []).some((former) => isStale(former, effect, standing3)),
    fingerprint: standing3.join()
  };
}
function isStale(former, effect, standing3) {
  const index = effect.files.findIndex(({ path }) => path === former.path);
  return index >= 0 && standing3[index] !== blobSha(former.content);
}
var init_standing_files = __esm({
  "src/github/writing/standing-files.ts"() {
    "use strict";
    init_unverifiable_error();
    init_repository_client();
    init_standing_files_query();
    init_blob_sha();
  }
});

// src/github/writing/commit-files.ts
async function commitFiles(place, effect) {
  let cause;
  for (let attempt2 = 1; attempt2 <= TRIES2; attempt2 += 1) {
    const standing3 = await readStandingFiles(place, effect.branch, effect);
    if (standing3.equal) return { kind: "unchanged", standing: standing3 };
    if (standing3.head === void 0) return { kind: "no-branch" };
    if (standing3.stale) return { kind: "stale" };
    const made = await buildCommit(place, standing3.head, effect);
    if (made === void 0) return { kind: "unchanged", standing: standing3 };
    const moved = await moveBranch(place, effect.branch, made);
    if (moved.kind === "moved") return { kind: "committed", sha: made.commit, standing: standing3 };
    if (moved.kind === "refused") return { ...moved, standing: standing3 };
    cause = moved.cause;
  }
  throw new UnverifiableError(`the branch ${effect.branch} of ${place.repository}`, "unavailable", cause);
}
async function moveBranch(place, branch2, made) {
  try {
    await send(place, "PATCH", "/git/refs/{ref}", { ref: `heads/${branch2}`, sha: made.commit, force: false });
    return { kind: "moved" };
  } catch (error) {
    const { status, rateLimited, message } = failureOf(error);
    if (rateLimited || status === void 0 || ![403, 404, 409, 422].includes(status)) throw error;
    if (status !== 403 && isOutrun(message)) return { kind: "outrun", cause: error };
    return { kind: "refused", reason: message };
  }
}
function isOutrun(message) {
  return /not a fast.?forward|reference update failed|is at [0-9a-f]{7,40} but expected|cannot lock ref/i.test(message) && !/protected|rule/i.test(message);
}
var TRIES2;
var init_commit_files = __esm({
  "src/github/writing/commit-files.ts"() {
    "use strict";
    init_unverifiable_error();
    init_github_failure();
    init_repository_client();
    init_build_commit();
    init_standing_files();
    TRIES2 = 5;
  }
});

// src/github/writing/report-branch.ts
function reportBranch(effect) {
  return effect.proposal ?? "throughline/report";
}
async function pushReportBranch(place, effect, base, rebuild) {
  const standing3 = await readStandingFiles(place, reportBranch(effect), effect);
  if (standing3.equal && standing3.head !== void 0 && !rebuild) return { changed: false, sha: standing3.head.commit };
  const made = await buildCommit(place, base, effect);
  if (made === void 0) return { changed: false, sha: base.commit };
  await pointBranch(place, reportBranch(effect), standing3, made);
  return { changed: true, sha: made.commit };
}
async function pointBranch(place, branch2, standing3, made) {
  if (standing3.head === void 0 && await createBranch(place, branch2, made)) return;
  await send(place, "PATCH", "/git/refs/{ref}", { ref: `heads/${branch2}`, sha: made.commit, force: true });
}
async function createBranch(place, branch2, made) {
  try {
    await send(place, "POST", "/git/refs", { ref: `refs/heads/${branch2}`, sha: made.commit });
    return true;
  } catch (error) {
    if (failureOf(error).status === 422 && /already exists/i.test(failureOf(error).message)) return false;
    throw error;
  }
}
var init_report_branch = __esm({
  "src/github/writing/report-branch.ts"() {
    "use strict";
    init_github_failure();
    init_repository_client();
    init_build_commit();
    init_standing_files();
  }
});

// src/github/documents/report-pull-requests-query.ts
var reportPullRequestsQuery;
var init_report_pull_requests_query = __esm({
  "src/github/documents/report-pull-requests-query.ts"() {
    "use strict";
    reportPullRequestsQuery = `
query ReportPullRequests($owner: String!, $name: String!, $head: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $head, baseRefName: $base, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state title body mergeable isCrossRepository }
    }
  }
}`;
  }
});

// src/github/writing/report-pull-request.ts
async function findReportPullRequest(place, effect) {
  const subject = `the pull requests of ${place.repository}`;
  const { data } = await query(place, subject, reportPullRequestsQuery, { head: reportBranch(effect), base: effect.branch });
  return (data.repository?.pullRequests.nodes ?? []).find((pull) => pull !== null && !pull.isCrossRepository) ?? void 0;
}
async function ensureReportPullRequest(place, effect, standing3) {
  const { title, body: body2 } = effect.pullRequest ?? { title: effect.message, body: "" };
  if (standing3?.state !== "OPEN") return openPullRequest(place, { title, body: body2, head: reportBranch(effect), base: effect.branch });
  const { number: number3, url } = standing3;
  if (sameText(standing3.title, title) && sameText(standing3.body, body2)) return { kind: "unchanged", number: number3, url };
  await send(place, "PATCH", "/pulls/{pull_number}", { pull_number: number3, title, body: body2 });
  return { kind: "updated", number: number3, url };
}
async function openPullRequest(place, parameters) {
  try {
    const { data } = await send(place, "POST", "/pulls", parameters);
    const { number: number3, html_url: url } = data;
    return { kind: "opened", number: number3, url };
  } catch (error) {
    const { status, rateLimited, message } = failureOf(error);
    if (rateLimited || status !== 403 && status !== 404 && status !== 422) throw error;
    return { kind: "forbidden", reason: message };
  }
}
var init_report_pull_request = __esm({
  "src/github/writing/report-pull-request.ts"() {
    "use strict";
    init_github_failure();
    init_repository_client();
    init_report_pull_requests_query();
    init_report_branch();
    init_same_text();
  }
});

// src/github/writing/offer-files.ts
async function offerFiles(place, effect, base, why) {
  if (base.head === void 0) return { effect: "files", kind: "denied", detail: why };
  if (effect.delivery === "branch") {
    return branchOutcome(effect, base, await pushReportBranch(place, effect, base.head, false), why);
  }
  const standing3 = await findReportPullRequest(place, effect);
  const pushed = await pushReportBranch(place, effect, base.head, needsRebuild(standing3));
  if (!pushed.changed && standing3?.state === "CLOSED") return declined(standing3, pushed, why);
  const result = await ensureReportPullRequest(place, effect, standing3);
  return result.kind === "forbidden" ? branchOutcome(effect, base, pushed, `${why}, and a pull request could not be opened (${result.reason})`) : pullRequestOutcome(result, pushed, why);
}
function pullRequestOutcome(result, pushed, why) {
  const kind = result.kind === "unchanged" && !pushed.changed ? "unchanged" : "done";
  return { effect: "files", kind, sha: pushed.sha, url: result.url, detail: `${why}, so the report waits in pull request #${result.number}` };
}
function declined(standing3, pushed, why) {
  return { effect: "files", kind: "unchanged", sha: pushed.sha, url: standing3.url, detail: `${why}, and pull request #${standing3.number} with this report was closed` };
}
function branchOutcome(effect, base, pushed, why) {
  const url = `${base.url}/compare/${effect.branch}...${reportBranch(effect)}?expand=1`;
  return { effect: "files", kind: pushed.changed ? "done" : "unchanged", sha: pushed.sha, url, detail: `${why}, so the report is on the branch ${reportBranch(effect)}` };
}
function needsRebuild(standing3) {
  return standing3?.state === "MERGED" || standing3?.state === "OPEN" && standing3.mergeable === "CONFLICTING";
}
var init_offer_files = __esm({
  "src/github/writing/offer-files.ts"() {
    "use strict";
    init_report_branch();
    init_report_pull_request();
  }
});

// src/github/writing/ensure-files.ts
var ensure_files_exports = {};
__export(ensure_files_exports, {
  ensureFiles: () => ensureFiles
});
async function ensureFiles(place, effect) {
  switch (effect.delivery) {
    case "none":
    case "summary":
      return { effect: "files", kind: "unchanged", detail: `delivery is ${effect.delivery}, so nothing was written to the repository` };
    case "auto":
    case "commit":
      return afterCommit(place, effect, await commitFiles(place, effect));
    case "pull-request":
    case "branch":
      return offer(place, effect);
  }
}
async function afterCommit(place, effect, result) {
  switch (result.kind) {
    case "unchanged":
      return { effect: "files", kind: "unchanged" };
    case "no-branch":
      return noBranch(effect);
    case "stale":
      return stale(effect);
    case "committed":
      return { effect: "files", kind: "done", sha: result.sha, url: `${result.standing.url}/commit/${result.sha}` };
    case "refused": {
      const why = `${effect.branch} takes no direct commit (${result.reason})`;
      if (effect.delivery === "commit") return { effect: "files", kind: "denied", detail: why };
      return offerFiles(place, effect, result.standing, why);
    }
  }
}
async function offer(place, effect) {
  const standing3 = await readStandingFiles(place, effect.branch, effect);
  if (standing3.equal) return { effect: "files", kind: "unchanged" };
  if (standing3.head !== void 0 && standing3.stale) return stale(effect);
  return standing3.head === void 0 ? noBranch(effect) : offerFiles(place, effect, standing3, `delivery is ${effect.delivery}`);
}
function stale(effect) {
  return { effect: "files", kind: "denied", detail: `${effect.files.map(({ path }) => path).join(", ")} has been changed meanwhile, so nothing was written; the next run starts from there` };
}
function noBranch(effect) {
  return { effect: "files", kind: "denied", detail: `there is no branch ${effect.branch} with a commit to build on` };
}
var init_ensure_files = __esm({
  "src/github/writing/ensure-files.ts"() {
    "use strict";
    init_commit_files();
    init_offer_files();
    init_standing_files();
  }
});

// src/okrs/okrs-paths.ts
function isOkrsPath(path) {
  return path === okrsFile || path.startsWith(`${okrsFolder}/`) && (path.endsWith(".yml") || path.endsWith(".yaml"));
}
function isConfigurationPath(path) {
  return path === settingsFile || isOkrsPath(path);
}
var okrsPaths, okrsFile, okrsFolder, settingsFile;
var init_okrs_paths = __esm({
  "src/okrs/okrs-paths.ts"() {
    "use strict";
    okrsPaths = { file: ".github/okrs.yml", folder: ".github/okrs", settings: ".github/throughline.yml" };
    okrsFile = okrsPaths.file;
    okrsFolder = okrsPaths.folder;
    settingsFile = okrsPaths.settings;
  }
});

// src/domain/item.ts
function itemName(reference, home = "") {
  return reference.repository === home ? `#${reference.number}` : `${reference.repository}#${reference.number}`;
}
function itemKey(reference) {
  return `${reference.repository.toLowerCase()}#${reference.number}`;
}
var init_item = __esm({
  "src/domain/item.ts"() {
    "use strict";
  }
});

// src/github/documents/issue-fragment.ts
var issueFragment;
var init_issue_fragment = __esm({
  "src/github/documents/issue-fragment.ts"() {
    "use strict";
    issueFragment = `
fragment IssueFields on Issue {
  __typename number title body url state stateReason createdAt updatedAt closedAt
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  milestone { title }
  ...Parents
}`;
  }
});

// src/github/documents/origin-fragments.ts
var originFragments;
var init_origin_fragments = __esm({
  "src/github/documents/origin-fragments.ts"() {
    "use strict";
    originFragments = `
fragment OriginFields on Issue {
  __typename number title body url state stateReason
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 20) { nodes { name } }
}
fragment Parents on Issue {
  parent { ...OriginFields parent { ...OriginFields parent { ...OriginFields } } }
}`;
  }
});

// src/github/documents/pull-request-fragment.ts
var pullRequestFragment;
var init_pull_request_fragment = __esm({
  "src/github/documents/pull-request-fragment.ts"() {
    "use strict";
    pullRequestFragment = `
fragment PullRequestFields on PullRequest {
  __typename number title body url pullState: state createdAt updatedAt closedAt isDraft headRefName baseRefName
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  milestone { title }
  closingIssuesReferences(first: 10) { totalCount nodes { ...OriginFields ...Parents } }
}`;
  }
});

// src/github/documents/issues-by-number-query.ts
function issuesByNumberQuery(count) {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
query IssuesByNumber(${indexes.map((index) => `$o${index}: String!, $r${index}: String!, $n${index}: Int!`).join(", ")}) {
  ${indexes.map((index) => `i${index}: repository(owner: $o${index}, name: $r${index}) { issue(number: $n${index}) { ...OriginFields ...Parents } }`).join("\n  ")}
}${originFragments}`;
}
var init_issues_by_number_query = __esm({
  "src/github/documents/issues-by-number-query.ts"() {
    "use strict";
    init_origin_fragments();
  }
});

// src/github/reading/read-own-fields.ts
function readOwnFields(fields) {
  return {
    repository: fields.repository.nameWithOwner,
    number: fields.number,
    title: fields.title,
    body: fields.body,
    url: fields.url,
    author: readAuthor(fields.author),
    labels: namesOf(fields.labels?.nodes, (label) => label.name),
    assignees: namesOf(fields.assignees?.nodes, (user) => user.login),
    milestone: fields.milestone?.title,
    createdOn: readDay(fields.createdAt),
    updatedOn: readDay(fields.updatedAt),
    closedOn: readDay(fields.closedAt),
    ...fields.__typename === "Issue" ? readIssueState(fields) : readPullRequestState(fields)
  };
}
function readIssueState(fields) {
  const open2 = fields.state === "OPEN";
  const done = fields.stateReason === null || fields.stateReason === "COMPLETED";
  const outcome = open2 ? void 0 : done ? "completed" : "not-planned";
  return { kind: "issue", state: open2 ? "open" : "closed", outcome, draft: false };
}
function readPullRequestState(fields) {
  return {
    kind: "pull-request",
    state: fields.pullState === "OPEN" ? "open" : "closed",
    outcome: fields.pullState === "MERGED" ? "merged" : void 0,
    draft: fields.isDraft,
    branch: fields.headRefName,
    base: fields.baseRefName
  };
}
function readAuthor(author) {
  if (author === null) return "ghost";
  return author.__typename === "Bot" && !author.login.endsWith("[bot]") ? `${author.login}[bot]` : author.login;
}
function namesOf(nodes, name) {
  return (nodes ?? []).flatMap((node) => node === null ? [] : name(node));
}
function readDay(time2) {
  return time2 === null || time2 === void 0 ? void 0 : dayOf(new Date(time2));
}
var init_read_own_fields = __esm({
  "src/github/reading/read-own-fields.ts"() {
    "use strict";
    init_day();
  }
});

// src/github/reading/read-origins.ts
function readOrigins(fields, errors) {
  return fields.__typename === "Issue" ? readParent(fields, errors, []) : readClosed(fields, errors);
}
function readParent(issue2, errors, path) {
  const { parent } = issue2;
  const here = [...path, "parent"];
  if (parent === null || parent === void 0) return unreadableAt(errors, here, `the parent of ${issue2.repository.nameWithOwner}#${issue2.number}`);
  return [{ kind: "item", item: { ...readOwnFields(parent), origins: readParent(parent, errors, here) } }];
}
function readClosed(pull, errors) {
  const list4 = pull.closingIssuesReferences;
  const here = ["closingIssuesReferences"];
  if (list4 === null) return unreadableAt(errors, here, "the linked issues");
  const nodes = list4.nodes ?? [];
  const origins = nodes.flatMap((issue2, index) => {
    const path = [...here, "nodes", index];
    if (issue2 === null) return [{ kind: "unreadable", reference: "a linked issue", reason: reasonAt(errors, path) ?? "it is not visible to this token" }];
    return [{ kind: "item", item: { ...readOwnFields(issue2), origins: readParent(issue2, errors, path) } }];
  });
  const more2 = list4.totalCount - nodes.length;
  return more2 > 0 ? [...origins, { kind: "unreadable", reference: `${more2} more linked issues`, reason: "only the first ten are read" }] : origins;
}
function unreadableAt(errors, path, reference) {
  const reason = reasonAt(errors, path);
  return reason === void 0 ? [] : [{ kind: "unreadable", reference, reason }];
}
function reasonAt(errors, path) {
  const found = errors.find((error) => error.path !== void 0 && path.every((step2, index) => error.path?.at(index - path.length) === step2));
  if (found === void 0) return void 0;
  return isRefusal(found) ? "access was refused" : "it was not found, or is not visible to this token";
}
var init_read_origins = __esm({
  "src/github/reading/read-origins.ts"() {
    "use strict";
    init_github_failure();
    init_read_own_fields();
  }
});

// src/github/reading/read-item.ts
function readItem(fields, errors = []) {
  return { ...readOwnFields(fields), origins: readOrigins(fields, errors) };
}
var init_read_item = __esm({
  "src/github/reading/read-item.ts"() {
    "use strict";
    init_read_origins();
    init_read_own_fields();
  }
});

// src/github/reading/load-issues.ts
async function loadIssues(client, references) {
  const origins = [];
  for (let start = 0; start < references.length; start += ISSUES_A_REQUEST) {
    origins.push(...await loadBatch(client, references.slice(start, start + ISSUES_A_REQUEST)));
  }
  return origins;
}
async function loadBatch(client, references) {
  const variables = Object.fromEntries(references.flatMap(({ repository, number: number3 }, index) => {
    const [owner, name] = repository.split("/");
    return [[`o${index}`, owner], [`r${index}`, name], [`n${index}`, number3]];
  }));
  const { data, errors } = await runQuery(client, "the linked issues", issuesByNumberQuery(references.length), variables);
  return references.map(({ repository, number: number3 }, index) => {
    const found = data[`i${index}`];
    const about = errors.filter((error) => error.path?.[0] === `i${index}`);
    if (found?.issue) return { kind: "item", item: readItem(found.issue, about) };
    if (found && about.every((error) => error.type === "NOT_FOUND")) return void 0;
    return { kind: "unreadable", reference: `${repository}#${number3}`, reason: "it was not found, or is not visible to this token" };
  });
}
var ISSUES_A_REQUEST;
var init_load_issues = __esm({
  "src/github/reading/load-issues.ts"() {
    "use strict";
    init_run_query();
    init_issues_by_number_query();
    init_read_item();
    ISSUES_A_REQUEST = 50;
  }
});

// src/github/documents/labelled-issues-query.ts
var labelledIssuesQuery;
var init_labelled_issues_query = __esm({
  "src/github/documents/labelled-issues-query.ts"() {
    "use strict";
    init_issue_fragment();
    init_origin_fragments();
    labelledIssuesQuery = `
query LabelledIssues($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    items: issues(labels: [$label], first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...IssueFields }
    }
  }
}${originFragments}${issueFragment}`;
  }
});

// src/github/documents/labelled-pull-requests-query.ts
var labelledPullRequestsQuery;
var init_labelled_pull_requests_query = __esm({
  "src/github/documents/labelled-pull-requests-query.ts"() {
    "use strict";
    init_origin_fragments();
    init_pull_request_fragment();
    labelledPullRequestsQuery = `
query LabelledPullRequests($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    items: pullRequests(labels: [$label], first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...PullRequestFields }
    }
  }
}${originFragments}${pullRequestFragment}`;
  }
});

// src/github/reading/origin-pool.ts
function createOriginPool() {
  const known = /* @__PURE__ */ new Map();
  function share(origin) {
    if (origin.kind === "unreadable") return origin;
    const key = itemKey(origin.item);
    const item = known.get(key) ?? { ...origin.item, origins: origin.item.origins.map(share) };
    known.set(key, item);
    return { kind: "item", item };
  }
  return (item) => item.origins.length === 0 ? item : { ...item, origins: item.origins.map(share) };
}
var init_origin_pool = __esm({
  "src/github/reading/origin-pool.ts"() {
    "use strict";
    init_item();
  }
});

// src/github/reading/load-labelled.ts
async function loadLabelled(place, document, label, pool) {
  const items = [];
  let size = LARGEST_PAGE;
  let after = null;
  do {
    const page = await loadPage(place, document, { label, after, first: size });
    size = page.size;
    after = page.next;
    for (const item of page.items) items.push(pool(item));
  } while (after !== null);
  return items;
}
async function loadPage(place, document, variables) {
  const subject = `the initiatives of ${place.repository}`;
  try {
    const { data, errors } = await query(place, subject, document, variables);
    demandFields(subject, errors, TOLERATED3);
    if (data.repository === null) throw new UnverifiableError(subject, "denied", new Error(errors[0]?.message ?? "GitHub shows no such repository"));
    const { nodes, pageInfo } = data.repository.items;
    const items = (nodes ?? []).flatMap((node, index) => node === null ? [] : readItem(node, errors.filter((error) => error.path?.[3] === index)));
    return { items, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, size: variables.first };
  } catch (error) {
    const smaller = Math.floor(variables.first / 2);
    if (!(error instanceof UnverifiableError) || error.reason === "denied" || smaller < SMALLEST_PAGE) throw error;
    return loadPage(place, document, { ...variables, first: smaller });
  }
}
var TOLERATED3, LARGEST_PAGE, SMALLEST_PAGE;
var init_load_labelled = __esm({
  "src/github/reading/load-labelled.ts"() {
    "use strict";
    init_unverifiable_error();
    init_repository_client();
    init_run_query();
    init_read_item();
    TOLERATED3 = /* @__PURE__ */ new Set(["assignees", "closingIssuesReferences", "milestone", "parent"]);
    LARGEST_PAGE = 100;
    SMALLEST_PAGE = 25;
  }
});

// src/github/reading/read-rest-issue.ts
function readRestIssue(issue2, repository) {
  return {
    kind: "issue",
    repository,
    number: issue2.number,
    title: issue2.title,
    body: issue2.body ?? "",
    url: issue2.html_url,
    ...readState(issue2),
    author: issue2.user?.login ?? "ghost",
    labels: issue2.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
    issueType: issue2.type?.name,
    assignees: (issue2.assignees ?? []).map((user) => user.login),
    milestone: issue2.milestone?.title,
    draft: false,
    createdOn: dayOf(new Date(issue2.created_at)),
    updatedOn: dayOf(new Date(issue2.updated_at)),
    closedOn: issue2.closed_at === null ? void 0 : dayOf(new Date(issue2.closed_at)),
    origins: []
  };
}
function parentReference(issue2) {
  const [, repository, number3] = ISSUE_URL.exec(issue2.parent_issue_url ?? "") ?? [];
  return repository === void 0 ? void 0 : { repository, number: Number(number3) };
}
function readState(issue2) {
  if (issue2.state !== "closed") return { state: "open", outcome: void 0 };
  const done = issue2.state_reason === null || issue2.state_reason === void 0 || issue2.state_reason === "completed";
  return { state: "closed", outcome: done ? "completed" : "not-planned" };
}
var ISSUE_URL;
var init_read_rest_issue = __esm({
  "src/github/reading/read-rest-issue.ts"() {
    "use strict";
    init_day();
    ISSUE_URL = /\/repos\/([^/]+\/[^/]+)\/issues\/(\d{1,9})$/;
  }
});

// src/github/reading/load-typed-issues.ts
async function loadTypedIssues(place, type, pool) {
  const issues = await listTyped(place, type);
  const wanted = new Map(issues.flatMap((issue2) => {
    const reference = parentReference(issue2);
    return reference === void 0 ? [] : [[itemKey(reference), reference]];
  }));
  const origins = await loadIssues(place.client, [...wanted.values()]);
  const byKey = new Map([...wanted.keys()].map((key, index) => [key, origins[index]]));
  return issues.map((issue2) => pool({ ...readRestIssue(issue2, place.repository), origins: originsOf(issue2, byKey) }));
}
function originsOf(issue2, byKey) {
  const reference = parentReference(issue2);
  const origin = reference && byKey.get(itemKey(reference));
  return origin === void 0 ? [] : [origin];
}
async function listTyped(place, type) {
  const found = [];
  for (let page = 1; ; page += 1) {
    const issues = await listPage(place, type, page);
    const typed = issues.filter((issue2) => issue2.type?.name?.toLowerCase() === type.toLowerCase());
    found.push(...typed);
    if (issues.length < PAGE || typed.length < issues.length) return found;
  }
}
async function listPage(place, type, page) {
  try {
    const { data } = await send(place, "GET", "/issues", { type, state: "all", sort: "created", direction: "asc", per_page: PAGE, page });
    return data;
  } catch (error) {
    const { status, rateLimited } = failureOf(error);
    if (!rateLimited && (status === 404 || status === 410 || status === 422)) return [];
    throw unverifiable(`the issues of ${place.repository}`, error);
  }
}
var PAGE;
var init_load_typed_issues = __esm({
  "src/github/reading/load-typed-issues.ts"() {
    "use strict";
    init_item();
    init_github_failure();
    init_repository_client();
    init_load_issues();
    init_read_rest_issue();
    PAGE = 100;
  }
});

// src/github/reading/load-initiatives.ts
var load_initiatives_exports = {};
__export(load_initiatives_exports, {
  loadInitiatives: () => loadInitiatives
});
async function loadInitiatives(place, labels) {
  const pool = createOriginPool();
  const found = /* @__PURE__ */ new Map();
  for (const label of new Set(labels)) {
    const lists = await Promise.all([
      loadLabelled(place, labelledIssuesQuery, label, pool),
      loadLabelled(place, labelledPullRequestsQuery, label, pool),
      loadTypedIssues(place, label, pool)
    ]);
    for (const item of lists.flat()) found.set(item.number, { ...item, issueType: item.issueType ?? found.get(item.number)?.issueType });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}
var init_load_initiatives = __esm({
  "src/github/reading/load-initiatives.ts"() {
    "use strict";
    init_labelled_issues_query();
    init_labelled_pull_requests_query();
    init_origin_pool();
    init_load_labelled();
    init_load_typed_issues();
  }
});

// src/queue/retry-plan.ts
function isWorthRetrying(error) {
  return error instanceof UnverifiableError && error.reason === "unavailable";
}
function delayAfter(failures) {
  return retryPlan.firstDelay * 2 ** (failures - 1);
}
var retryPlan;
var init_retry_plan = __esm({
  "src/queue/retry-plan.ts"() {
    "use strict";
    init_unverifiable_error();
    retryPlan = { attempts: 6, firstDelay: 6e3 };
  }
});

// src/queue/job-failure.ts
import { UnrecoverableError } from "bullmq";
function asFinal(error) {
  return Object.assign(new UnrecoverableError(error instanceof Error ? error.message : String(error)), { cause: error });
}
function jobFailure(error) {
  return error instanceof UnrecoverableError ? error.cause : error;
}
var init_job_failure = __esm({
  "src/queue/job-failure.ts"() {
    "use strict";
  }
});

// src/queue/reach-redis.ts
import { Redis } from "ioredis";
async function reachRedis(url, sleep) {
  let cause;
  for (let attempt2 = 1; attempt2 <= TRIES3; attempt2 += 1) {
    const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
    redis.on("error", (error) => {
      cause = error;
    });
    try {
      await redis.connect();
      await redis.ping();
      return;
    } catch (error) {
      cause ??= error;
    } finally {
      redis.disconnect();
    }
    if (attempt2 < TRIES3) await sleep(BETWEEN);
  }
  throw new Error(`Redis at ${new URL(url).host} does not answer`, { cause });
}
var TRIES3, BETWEEN;
var init_reach_redis = __esm({
  "src/queue/reach-redis.ts"() {
    "use strict";
    TRIES3 = 10;
    BETWEEN = 1e3;
  }
});

// src/queue/redis-queue.ts
var redis_queue_exports = {};
__export(redis_queue_exports, {
  createRedisQueue: () => createRedisQueue
});
import { Queue as Store, UnrecoverableError as UnrecoverableError2, Worker } from "bullmq";
async function createRedisQueue(options) {
  await reachRedis(options.redisUrl, options.sleep);
  const connection = { url: options.redisUrl, maxRetriesPerRequest: null };
  const store = new Store(NAME, { connection });
  const worker = new Worker(NAME, ({ data }) => handle(options, data), { connection, concurrency: options.concurrency });
  worker.on("failed", (stored, error) => {
    if (stored !== void 0 && (stored.attemptsMade >= retryPlan.attempts || error instanceof UnrecoverableError2)) options.onFailure(stored.data, jobFailure(error));
  });
  store.on("error", () => void 0);
  worker.on("error", () => void 0);
  await Promise.all([store.waitUntilReady(), worker.waitUntilReady()]);
  return {
    async push(job) {
      await store.add(job.key, job, {
        deduplication: { id: job.key, keepLastIfActive: true },
        attempts: retryPlan.attempts,
        backoff: { type: "exponential", delay: retryPlan.firstDelay },
        removeOnComplete: true,
        removeOnFail: true
      });
    },
    drain: () => untilEmpty(store, options.sleep),
    async close() {
      await worker.close();
      await store.close();
    }
  };
}
async function handle(options, job) {
  try {
    await options.handle(job);
  } catch (error) {
    if (isWorthRetrying(error)) throw error;
    throw asFinal(error);
  }
}
async function untilEmpty(store, sleep) {
  for (; ; ) {
    const counts = await store.getJobCounts("wait", "active", "delayed", "prioritized");
    if (Object.values(counts).every((count) => count === 0)) return;
    await sleep(POLL);
  }
}
var NAME, POLL;
var init_redis_queue = __esm({
  "src/queue/redis-queue.ts"() {
    "use strict";
    init_job_failure();
    init_reach_redis();
    init_retry_plan();
    NAME = "throughline";
    POLL = 50;
  }
});

// src/domain/diagnostic.ts
function compareDiagnostics(a, b) {
  return compareText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || compareText(a.code, b.code);
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
var init_diagnostic = __esm({
  "src/domain/diagnostic.ts"() {
    "use strict";
  }
});

// src/okrs/line-starts.ts
function lineStarts(text2) {
  const starts = [0];
  for (let offset = 0; offset < text2.length; offset++) {
    const code2 = text2.charCodeAt(offset);
    if (code2 === 10 || code2 === 13 && text2.charCodeAt(offset + 1) !== 10) starts.push(offset + 1);
  }
  return starts;
}
function lineIndexAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
var init_line_starts = __esm({
  "src/okrs/line-starts.ts"() {
    "use strict";
  }
});

// src/okrs/yaml-file.ts
function placeAt(source, offset) {
  const index = lineIndexAt(source.lines, offset);
  return { file: source.file, line: index + 1, column: offset - (source.lines[index] ?? 0) + 1 };
}
var init_yaml_file = __esm({
  "src/okrs/yaml-file.ts"() {
    "use strict";
    init_line_starts();
  }
});

// src/okrs/yaml-node.ts
function nodeAt(root, path) {
  let node = root;
  for (const step2 of path) node = childOf(node, step2);
  return node;
}
function childOf(node, step2) {
  if (node?.kind === "map") return node.entries.get(String(step2))?.node;
  return node?.kind === "list" && typeof step2 === "number" ? node.items[step2] : void 0;
}
var init_yaml_node = __esm({
  "src/okrs/yaml-node.ts"() {
    "use strict";
  }
});

// src/okrs/spot.ts
function spotBelow(spot, ...steps) {
  return { yaml: spot.yaml, path: [...spot.path, ...steps] };
}
function placeOf(spot, part = "value") {
  let node = spot.yaml.root;
  let offset = node?.offset ?? 0;
  for (const [index, step2] of spot.path.entries()) {
    const entry = node?.kind === "map" ? node.entries.get(String(step2)) : void 0;
    const child = childOf(node, step2);
    if (!child) break;
    const isLast = index === spot.path.length - 1;
    offset = entry && isLast && part === "key" ? entry.keyOffset : child.offset;
    node = child;
  }
  return placeAt(spot.yaml, offset);
}
function diagnosticAt(spot, part, severity, code2, message, details2 = {}) {
  return { code: code2, severity, message, place: placeOf(spot, part), ...details2 };
}
var init_spot = __esm({
  "src/okrs/spot.ts"() {
    "use strict";
    init_yaml_file();
    init_yaml_node();
  }
});

// src/okrs/check-cycle.ts
function checkCycle(cycle) {
  const { start, end, spot } = cycle;
  if (start !== void 0 && end !== void 0 && end < start) {
    const message = `Cycle ${cycle.id} ends on ${end}, before it starts on ${start}.`;
    return [diagnosticAt(spotBelow(spot, "end"), "value", "error", "cycle-ends-before-start", message, { found: end, expected: `a date after ${start}` })];
  }
  return [...missingDay(cycle, "start"), ...missingDay(cycle, "end")];
}
function missingDay(cycle, key) {
  const written2 = nodeAt(cycle.spot.yaml.root, [...cycle.spot.path, key]);
  if (cycle[key] !== void 0 || written2?.value !== void 0) return [];
  const example2 = key === "start" ? "start: 2026-10-01" : "end: 2026-12-31";
  const message = `Cycle ${cycle.id} has no ${key}. Add its ${key === "start" ? "first" : "last"} day, for example \`${example2}\`.`;
  return [diagnosticAt(cycle.spot, "value", "error", "missing-key", message, { found: "nothing", expected: key, example: example2 })];
}
function checkCycleIds(cycles) {
  return cycles.flatMap((cycle, index) => {
    const first = cycles.slice(0, index).find(({ id }) => id.toLowerCase() === cycle.id.toLowerCase());
    if (!first) return [];
    const message = `Cycle ${cycle.id} is already defined in ${first.file}. Keep one file a cycle, or give this one another id.`;
    return [diagnosticAt(spotBelow(cycle.spot, "id"), "value", "error", "duplicate-cycle", message, { found: cycle.id, expected: "an id that is used once" })];
  });
}
var init_check_cycle = __esm({
  "src/okrs/check-cycle.ts"() {
    "use strict";
    init_spot();
    init_yaml_node();
  }
});

// src/okrs/check-identifiers.ts
function checkIdentifiers(cycle) {
  const seen = /* @__PURE__ */ new Map();
  return claimsOf(cycle).flatMap((claim2) => {
    const first = seen.get(claim2.id.toLowerCase());
    if (!first) seen.set(claim2.id.toLowerCase(), claim2);
    return first ? [duplicate(claim2, first, cycle)] : [];
  });
}
function claimsOf(cycle) {
  const keyResults = cycle.objectives.flatMap((objective) => objective.keyResults);
  const ids = [...cycle.objectives, ...keyResults].map(({ id, spot }) => ({ id, what: "id", spot: spotBelow(spot, "id") }));
  return [...ids, ...keyResults.flatMap(aliasClaims)];
}
function aliasClaims(keyResult) {
  return (keyResult.written.aliases ?? []).flatMap((alias, index) => alias === void 0 ? [] : [{ id: alias, what: "alias", spot: spotBelow(keyResult.spot, "aliases", index) }]);
}
function duplicate(claim2, first, cycle) {
  const where = locationText(placeOf(first.spot), placeOf(claim2.spot));
  const message = claim2.what === "id" ? `The id ${claim2.id} is used twice in cycle ${cycle.id}; it already stands in ${where}. Give one of them another id.` : `The alias ${claim2.id} is already an ${first.what} in ${where}, so a reference to it would be ambiguous. Remove one of them.`;
  return diagnosticAt(claim2.spot, "value", "error", claim2.what === "id" ? "duplicate-id" : "duplicate-alias", message, { found: claim2.id, expected: "an id that is used once" });
}
function locationText(place, from) {
  return place.file === from.file ? `line ${place.line}` : `${place.file}, line ${place.line}`;
}
var init_check_identifiers = __esm({
  "src/okrs/check-identifiers.ts"() {
    "use strict";
    init_spot();
  }
});

// src/okrs/check-owner.ts
function checkOwner(owner, spot) {
  if (owner === void 0 || !/^[a-z0-9][a-z0-9-]{0,38}$/.test(owner)) return [];
  const message = `The owner ${owner} is not linked to anybody. If it is a GitHub name, write it as "@${owner}", in quotes.`;
  return [diagnosticAt(spotBelow(spot, "owner"), "value", "info", "owner-without-at", message, { found: owner, expected: "a GitHub name with @, in quotes", fix: `"@${owner}"` })];
}
var init_check_owner = __esm({
  "src/okrs/check-owner.ts"() {
    "use strict";
    init_spot();
  }
});

// src/okrs/shown-value.ts
function shownValue(value) {
  if (value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "keys and values";
  return shortened(String(value));
}
function shortened(text2) {
  const line2 = text2.slice(0, 4 * LONGEST2).replaceAll(/[\p{Cc}\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
  const characters = [...line2];
  return characters.length > LONGEST2 ? `${characters.slice(0, LONGEST2 - 1).join("")}…` : line2;
}
var LONGEST2;
var init_shown_value = __esm({
  "src/okrs/shown-value.ts"() {
    "use strict";
    LONGEST2 = 60;
  }
});

// src/okrs/check-key-result.ts
function checkKeyResult(draft, cycle, today) {
  return [
    ...checkTarget(draft),
    ...checkBaseline(draft),
    ...checkDue(draft, cycle),
    ...checkCheckIns(draft, today),
    ...checkGuardrails(draft),
    ...checkOwner(draft.written.owner, draft.spot)
  ];
}
function checkTarget({ id, written: written2, spot }) {
  if (isWritten(spot, "target") || written2.intent !== "perform" && isWritten(spot, "intent")) return [];
  const message = `${id} has no target. A key result that is to be performed needs one, for example \`target: 55\`; a question to be answered first is \`intent: learn\`.`;
  return [diagnosticAt(spot, "value", "warning", "missing-target", message, { found: "nothing", expected: "target", example: "target: 55" })];
}
function checkBaseline({ id, written: written2, spot }) {
  if (written2.baseline !== "pending") return [];
  const message = `${id} still has no baseline. Measure where the number stands now and write it down, for example \`baseline: 40\`.`;
  return [diagnosticAt(spotBelow(spot, "baseline"), "value", "warning", "baseline-pending", message, { found: "pending", expected: "a number", example: "baseline: 40" })];
}
function checkDue({ id, written: written2, spot }, { start, end, id: cycleId }) {
  const { due } = written2;
  if (due === void 0 || start === void 0 || end === void 0 || end < start || due >= start && due <= end) return [];
  const message = `${id} is due on ${due}, outside cycle ${cycleId}, which goes from ${start} to ${end}.`;
  return [diagnosticAt(spotBelow(spot, "due"), "value", "warning", "due-outside-cycle", message, { found: due, expected: `a date from ${start} to ${end}`, example: `due: ${end}` })];
}
function checkCheckIns({ id, written: written2, spot }, today) {
  const seen = /* @__PURE__ */ new Set();
  return (written2.check_ins ?? []).flatMap((checkIn, index) => {
    const date2 = checkIn?.date;
    if (date2 === void 0) return [];
    const isTwice = seen.has(date2);
    seen.add(date2);
    if (!isTwice && date2 <= today) return [];
    const at = spotBelow(spot, "check_ins", index, "date");
    if (isTwice) return [diagnosticAt(at, "value", "warning", "duplicate-check-in", `${id} has two check-ins on ${date2}; the later one in the file counts.`, { found: date2, expected: "one check-in a day" })];
    return [diagnosticAt(at, "value", "warning", "check-in-in-future", `${id} has a check-in on ${date2}, which is still to come.`, { found: date2, expected: `a date up to ${today}` })];
  });
}
function checkGuardrails({ id, written: written2, spot }) {
  return (written2.guardrails ?? []).flatMap((guardrail, index) => {
    const at = spotBelow(spot, "guardrails", index);
    const name = `The guardrail ${shownValue(guardrail?.metric ?? index + 1)} of ${id}`;
    if (guardrail?.min !== void 0 && guardrail.max !== void 0 && guardrail.min > guardrail.max) {
      return [diagnosticAt(spotBelow(at, "min"), "value", "error", "guardrail-bounds-crossed", `${name} has a min above its max, so no value could satisfy it.`, { found: `min ${guardrail.min}, max ${guardrail.max}`, expected: "min below max" })];
    }
    if (guardrail === void 0 || isWritten(at, "min") || isWritten(at, "max")) return [];
    return [diagnosticAt(at, "value", "warning", "guardrail-without-bounds", `${name} has neither min nor max, so it guards nothing.`, { found: "nothing", expected: "min or max", example: "min: 4.2" })];
  });
}
function isWritten(spot, key) {
  return nodeAt(spot.yaml.root, [...spot.path, key])?.value !== void 0;
}
var init_check_key_result = __esm({
  "src/okrs/check-key-result.ts"() {
    "use strict";
    init_check_owner();
    init_shown_value();
    init_spot();
    init_yaml_node();
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance3 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance3;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance3(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/okrs/nearest-word.ts
function nearestWord(text2, words2) {
  if (text2.length > LONGEST3) return void 0;
  const wanted = folded(text2);
  let nearest;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of words2) {
    const away = distanceBetween(wanted, folded(word));
    if (away < least) {
      least = away;
      nearest = word;
    }
  }
  return nearest;
}
function distanceBetween(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short) ? Math.min(1, long.length - short.length) : (0, import_fastest_levenshtein.distance)(a, b);
}
function folded(text2) {
  return text2.toLowerCase().replaceAll(/[\s_.-]/g, "");
}
var import_fastest_levenshtein, LONGEST3;
var init_nearest_word = __esm({
  "src/okrs/nearest-word.ts"() {
    "use strict";
    import_fastest_levenshtein = __toESM(require_mod(), 1);
    LONGEST3 = 40;
  }
});

// src/okrs/check-objective.ts
function checkObjective(objective, cycle) {
  return [...checkKeyResults(objective), ...checkParent(objective, cycle), ...checkOwner(objective.written.owner, objective.spot)];
}
function checkKeyResults({ id, written: written2, keyResults, spot }) {
  if (keyResults.length > 0 || written2.key_results?.length !== 0) return [];
  const message = `Objective ${id} has no key results, so nothing would show that it is reached.`;
  return [diagnosticAt(spot, "value", "warning", "objective-without-key-results", message, { found: "nothing", expected: "two to five key results" })];
}
function checkParent({ id, written: written2, spot }, cycle) {
  const { parent } = written2;
  if (parent === void 0 || cycle.objectives.some((objective) => objective.id === parent && parent !== id)) return [];
  const ids = cycle.objectives.length > MOST_SUGGESTED_FROM ? [] : cycle.objectives.map((objective) => objective.id).filter((other) => other !== id);
  const near = nearestWord(parent, ids);
  const question = near === void 0 ? "" : ` Did you mean ${near}?`;
  const message = `Objective ${id} names the parent ${parent}, which is no other objective of cycle ${cycle.id}.${question}`;
  return [diagnosticAt(spotBelow(spot, "parent"), "value", "warning", "unknown-parent", message, { found: parent, expected: ids.join(", "), ...near === void 0 ? {} : { fix: near } })];
}
var MOST_SUGGESTED_FROM;
var init_check_objective = __esm({
  "src/okrs/check-objective.ts"() {
    "use strict";
    init_check_owner();
    init_nearest_word();
    init_spot();
    MOST_SUGGESTED_FROM = 100;
  }
});

// src/okrs/cycle-draft.ts
function draftCycle(written2, root) {
  const id = written2.cycle?.id;
  if (id === void 0) return void 0;
  return {
    id,
    start: written2.cycle?.start,
    end: written2.cycle?.end,
    file: root.yaml.file,
    spot: spotBelow(root, "cycle"),
    objectives: draftsOf(written2.objectives, spotBelow(root, "objectives"), draftObjective)
  };
}
function draftObjective(id, written2, spot) {
  return { id, written: written2, spot, keyResults: draftsOf(written2.key_results, spotBelow(spot, "key_results"), draftKeyResult) };
}
function draftKeyResult(id, written2, spot) {
  return { id, written: written2, spot };
}
function draftsOf(items, list4, draft) {
  return (items ?? []).flatMap((item, index) => item?.id === void 0 ? [] : [draft(item.id, item, spotBelow(list4, index))]);
}
var init_cycle_draft = __esm({
  "src/okrs/cycle-draft.ts"() {
    "use strict";
    init_spot();
  }
});

// src/okrs/merge-cycles.ts
function mergeCycles(near, far) {
  const merged = far.map((cycle) => {
    const nearer = near.find(({ id }) => folded2(id) === folded2(cycle.id));
    return nearer ? mergeCycle(nearer, cycle) : cycle;
  });
  return [...merged, ...near.filter(({ id }) => !far.some((cycle) => folded2(cycle.id) === folded2(id)))];
}
function mergeCycle(near, far) {
  const replaced = new Set(near.objectives.flatMap((objective) => objective.keyResults.map(({ id }) => folded2(id))));
  const nearById = new Map(near.objectives.map((objective) => [folded2(objective.id), objective]));
  const farIds = new Set(far.objectives.map(({ id }) => folded2(id)));
  const objectives = far.objectives.map((objective) => mergeObjective(nearById.get(folded2(objective.id)), objective, replaced));
  return {
    ...near,
    start: near.start ?? far.start,
    end: near.end ?? far.end,
    objectives: [...objectives, ...near.objectives.filter(({ id }) => !farIds.has(folded2(id)))]
  };
}
function mergeObjective(near, far, replaced) {
  const nearById = new Map(near?.keyResults.map((keyResult) => [folded2(keyResult.id), keyResult]));
  const farIds = new Set(far.keyResults.map(({ id }) => folded2(id)));
  const kept = far.keyResults.flatMap((keyResult) => {
    const nearer = nearById.get(folded2(keyResult.id));
    if (nearer) return [nearer];
    return replaced.has(folded2(keyResult.id)) ? [] : [keyResult];
  });
  const keyResults = [...kept, ...(near?.keyResults ?? []).filter(({ id }) => !farIds.has(folded2(id)))];
  if (!near) return { ...far, keyResults };
  const visibility = far.written.visibility === "private" ? { visibility: "private" } : {};
  return { ...near, written: { ...far.written, ...written(near), ...visibility }, keyResults };
}
function written(objective) {
  return Object.fromEntries(Object.entries(objective.written).filter(([, value]) => value !== void 0));
}
function folded2(id) {
  return id.toLowerCase();
}
var init_merge_cycles = __esm({
  "src/okrs/merge-cycles.ts"() {
    "use strict";
  }
});

// src/domain/unit.ts
function parseUnit(text2) {
  return knownUnit(text2) ?? { kind: "count", symbol: text2.trim(), scale: 1 };
}
function knownUnit(text2) {
  const symbol = text2.trim();
  const word = symbol.toLowerCase();
  if (word === "") return plainCount;
  if (PERCENT.has(word)) return { kind: "percent", symbol: "%", scale: 1 };
  if (POINTS.has(word)) return { kind: "percent", symbol: "pp", scale: 1 };
  if (SCORES.has(word)) return { kind: "score", symbol, scale: 1 };
  if (RATIOS.has(word)) return { kind: "ratio", symbol: "x", scale: 1 };
  if (Object.hasOwn(DURATIONS, word)) return { kind: "duration", symbol, scale: DURATIONS[word] ?? 1 };
  if (Object.hasOwn(DATA, word)) return { kind: "data", symbol, scale: DATA[word] ?? 1 };
  return moneyUnit(symbol, word);
}
function isConvertible(from, to) {
  return from.kind === to.kind && from.currency === to.currency;
}
function moneyUnit(symbol, word) {
  const perPeriod2 = word.split("/")[0]?.trim() ?? word;
  if (!Object.hasOwn(CURRENCIES, perPeriod2)) return void 0;
  return { kind: "money", symbol, scale: 1, currency: CURRENCIES[perPeriod2] };
}
var PERCENT, POINTS, SCORES, RATIOS, DURATIONS, DATA, CURRENCIES, plainCount;
var init_unit = __esm({
  "src/domain/unit.ts"() {
    "use strict";
    PERCENT = /* @__PURE__ */ new Set(["%", "percent", "per cent", "pct"]);
    POINTS = /* @__PURE__ */ new Set(["pp", "ppt", "ppts", "percentage point", "percentage points", "%-points", "% points", "p.p."]);
    SCORES = /* @__PURE__ */ new Set(["score", "point", "points", "pt", "pts", "nps", "csat", "stars", "rating"]);
    RATIOS = /* @__PURE__ */ new Set(["x", "×", "ratio", "times", "fold"]);
    DURATIONS = {
      ms: 1e-3,
      millisecond: 1e-3,
      milliseconds: 1e-3,
      msec: 1e-3,
      s: 1,
      sec: 1,
      secs: 1,
      second: 1,
      seconds: 1,
      min: 60,
      mins: 60,
      minute: 60,
      minutes: 60,
      h: 3600,
      hr: 3600,
      hrs: 3600,
      hour: 3600,
      hours: 3600,
      d: 86400,
      day: 86400,
      days: 86400,
      w: 604800,
      wk: 604800,
      week: 604800,
      weeks: 604800,
      month: 2629800,
      months: 2629800,
      year: 31557600,
      years: 31557600
    };
    DATA = {
      b: 1,
      byte: 1,
      bytes: 1,
      kb: 1e3,
      mb: 1e6,
      gb: 1e9,
      tb: 1e12,
      kib: 1024,
      mib: 1024 ** 2,
      gib: 1024 ** 3,
      tib: 1024 ** 4
    };
    CURRENCIES = {
      "$": "USD",
      usd: "USD",
      dollar: "USD",
      dollars: "USD",
      "us$": "USD",
      "€": "EUR",
      eur: "EUR",
      euro: "EUR",
      euros: "EUR",
      "£": "GBP",
      gbp: "GBP",
      pound: "GBP",
      pounds: "GBP",
      "¥": "JPY",
      jpy: "JPY",
      yen: "JPY",
      chf: "CHF",
      "₹": "INR",
      inr: "INR"
    };
    plainCount = { kind: "count", symbol: "", scale: 1 };
  }
});

// src/okrs/infer-unit.ts
function inferUnit(written2, title, values) {
  if (written2 !== void 0) return parseUnit(written2);
  const mentions = mentionsIn(title.slice(0, LONGEST_TITLE));
  const known = mentions.find(({ value, unit }) => unit !== void 0 && values.includes(value));
  return known?.unit ?? mentions[0]?.unit ?? plainCount;
}
function mentionsIn(title) {
  return [...title.matchAll(new RegExp("(?<![\\p{L}\\d.,-])([+-]?\\d[\\d.,]*)(?: ?(%|\\p{L}{1,12}))?", "gu"))].map((match) => {
    const sign = title.charAt(match.index - 1);
    const digits2 = (match[1] ?? "").replace(/[.,]+$/, "").replaceAll(",", "");
    const unit = sign !== "" && CURRENCY_SIGNS.includes(sign) ? knownUnit(sign) : wordUnit(match[2]);
    return { value: Number(digits2), unit };
  });
}
function wordUnit(word) {
  if (word === void 0 || word.length === 1 && !"%sh".includes(word)) return void 0;
  const unit = knownUnit(word);
  return unit?.kind === "count" ? void 0 : unit;
}
var CURRENCY_SIGNS, LONGEST_TITLE;
var init_infer_unit = __esm({
  "src/okrs/infer-unit.ts"() {
    "use strict";
    init_unit();
    CURRENCY_SIGNS = "$€£¥₹";
    LONGEST_TITLE = 1e3;
  }
});

// src/okrs/normalise-key-result.ts
function normaliseKeyResult({ id, written: written2, spot }, home) {
  const baseline = written2.baseline === "pending" ? void 0 : written2.baseline;
  const unit = inferUnit(written2.unit, written2.title ?? "", [baseline, written2.target]);
  return {
    id,
    aliases: present(written2.aliases),
    title: (written2.title ?? "").trim(),
    metric: written2.metric,
    audience: written2.audience,
    level: written2.level,
    intent: written2.intent ?? "perform",
    unit,
    baseline,
    target: written2.target,
    due: written2.due ?? home.cycleEnd,
    dueWritten: written2.due !== void 0,
    owner: written2.owner,
    weight: written2.weight ?? 1,
    northStar: written2.north_star ?? false,
    proxy: written2.proxy ?? false,
    guardrails: present(written2.guardrails).flatMap((guardrail) => guardrailOf(guardrail, unit)),
    source: sourceOf(written2.source),
    checkIns: checkInsOf(written2.check_ins),
    objectiveId: home.objectiveId,
    cycleId: home.cycleId,
    place: placeOf(spot),
    suppressed: suppressedOf(written2.suppress)
  };
}
function guardrailOf(written2, unit) {
  const { metric, min, max, current } = written2;
  if (metric === void 0) return [];
  return [{ metric, unit: written2.unit === void 0 ? unit : parseUnit(written2.unit), min, max, current }];
}
function sourceOf(written2) {
  const { file: file2, date: date2, value } = written2 ?? {};
  return file2 === void 0 || date2 === void 0 || value === void 0 ? void 0 : { file: file2, date: date2, value };
}
function checkInsOf(written2) {
  const byDay = /* @__PURE__ */ new Map();
  for (const { date: date2, value, confidence, note } of present(written2)) {
    if (date2 !== void 0 && value !== void 0) byDay.set(date2, { date: date2, value, confidence, note });
  }
  return [...byDay.values()].sort((a, b) => a.date < b.date ? -1 : 1);
}
function suppressedOf(written2) {
  return Object.assign(/* @__PURE__ */ Object.create(null), written2);
}
function present(items) {
  return (items ?? []).filter((item) => item !== void 0);
}
var init_normalise_key_result = __esm({
  "src/okrs/normalise-key-result.ts"() {
    "use strict";
    init_unit();
    init_infer_unit();
    init_spot();
  }
});

// src/okrs/normalise-cycle.ts
function normaliseCycle(draft) {
  const { id, start, end, file: file2 } = draft;
  if (start === void 0 || end === void 0) return void 0;
  return { id, start, end, file: file2, objectives: draft.objectives.map((objective) => normaliseObjective(objective, id, end)) };
}
function normaliseObjective({ id, written: written2, spot, keyResults }, cycleId, cycleEnd) {
  return {
    id,
    title: (written2.title ?? "").trim(),
    why: written2.why,
    owner: written2.owner,
    team: written2.team,
    parent: written2.parent,
    visibility: written2.visibility ?? "public",
    keyResults: keyResults.map((draft) => normaliseKeyResult(draft, { objectiveId: id, cycleId, cycleEnd })),
    place: placeOf(spot)
  };
}
var init_normalise_cycle = __esm({
  "src/okrs/normalise-cycle.ts"() {
    "use strict";
    init_normalise_key_result();
    init_spot();
  }
});

// src/okrs/okrs-layer.ts
function layerFileName(layer, path, isNearest) {
  return isNearest ? path : `${layer.origin}:${path}`;
}
var init_okrs_layer = __esm({
  "src/okrs/okrs-layer.ts"() {
    "use strict";
  }
});

// src/okrs/capitalised.ts
function capitalised(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
var init_capitalised = __esm({
  "src/okrs/capitalised.ts"() {
    "use strict";
  }
});

// src/okrs/okrs-guide.ts
var cycleKeys, objectiveKeys, keyResultKeys, guardrailKeys, sourceKeys, checkInKeys, okrsGuide;
var init_okrs_guide = __esm({
  "src/okrs/okrs-guide.ts"() {
    "use strict";
    cycleKeys = {
      id: { about: "The name of the cycle, which people use in conversation.", example: "id: 2026-Q4" },
      start: { about: "The first day of the cycle; it may be left out where the company’s file defines the same cycle.", example: "start: 2026-10-01" },
      end: { about: "The last day of the cycle; it may be left out where the company’s file defines the same cycle.", example: "end: 2026-12-31" }
    };
    objectiveKeys = {
      id: { about: "A short id that never changes and is never used again.", example: "id: O1" },
      title: { about: "What shall be true for customers or the company at the end of the cycle, in one sentence without numbers.", example: "title: New users reach value on their first day" },
      why: { about: "The context that leadership shares: why this matters now.", example: "why: Half of the people who sign up never activate" },
      owner: { about: "The one person or team that answers for the objective, as a GitHub name in quotes.", example: 'owner: "@ana"' },
      team: { about: "The team that pursues the objective.", example: "team: Growth" },
      parent: { about: "The id of the company objective that this one contributes to; one level at most.", example: "parent: O1" },
      visibility: { about: "Who may see it: `public` as far as the repository is, `private` never in a more public place than the file.", example: "visibility: private" },
      key_results: { about: "Two to five results whose numbers would show that the objective is reached.", example: "key_results: [{ id: O1.KR1, title: Increase activated accounts from 40% to 55% }]" }
    };
    keyResultKeys = {
      id: { about: "The id that issues and pull requests name; letters, digits and . _ / - only.", example: "id: O1.KR1" },
      aliases: { about: "Other ids that mean the same key result, for example the one it had before.", example: "aliases: [activation]" },
      title: { about: "The change that is wanted, as a sentence: who or what moves, from where, to where.", example: "title: Increase activated accounts from 40% to 55%" },
      metric: { about: "The definition that everybody has agreed on, precise enough to compute it twice with the same outcome.", example: "metric: Accounts that finish the checklist within 7 days of sign-up" },
      audience: { about: "Whose behaviour is measured.", example: "audience: new self-serve sign-ups" },
      level: { about: "`product` for a leading measure that a team can move, `business` for a lagging one that follows.", example: "level: product" },
      intent: { about: "`perform` to reach a number, `learn` to answer a question first; a learning goal needs no target.", example: "intent: perform" },
      unit: { about: "What the numbers count, the same for baseline, target and check-ins; quotes are needed around %.", example: 'unit: "%"' },
      baseline: { about: "The value at the start of the cycle as a bare number, or `pending` while it is being measured.", example: "baseline: 40" },
      target: { about: "The value to be reached, as a bare number in the same unit.", example: "target: 55" },
      due: { about: "The day by which the target is to be reached; the end of the cycle where it is left out.", example: "due: 2026-12-15" },
      owner: { about: "The one person who answers for the number, as a GitHub name in quotes.", example: 'owner: "@ben"' },
      weight: { about: "How much it counts beside the objective’s other key results; 1 where it is left out.", example: "weight: 2" },
      north_star: { about: "Whether this is the number that the whole company steers by.", example: "north_star: true" },
      proxy: { about: "Whether the metric stands in for one that cannot be measured yet.", example: "proxy: true" },
      guardrails: { about: "Counter-metrics that must not suffer while this number is moved.", example: "guardrails: [{ metric: Onboarding CSAT, unit: score, min: 4.2 }]" },
      source: { about: "The table in the repository from which values are read.", example: "source: { file: metrics/activation.csv, date: week, value: rate }" },
      check_ins: { about: "The values that were read since the start, one entry a day.", example: "check_ins: [{ date: 2026-10-12, value: 42.5 }]" },
      suppress: { about: "Quality rules that do not apply here, each with the reason.", example: "suppress: { missing-guardrail: The metric has no downside }" }
    };
    guardrailKeys = {
      metric: { about: "What must not suffer.", example: "metric: Onboarding CSAT" },
      unit: { about: "The unit of its numbers; quotes are needed around %.", example: "unit: score" },
      min: { about: "The value that it must not fall below.", example: "min: 4.2" },
      max: { about: "The value that it must not rise above.", example: "max: 2" },
      current: { about: "Where it stands now.", example: "current: 4.4" }
    };
    sourceKeys = {
      file: { about: "A CSV or JSON file of this repository.", example: "file: metrics/activation.csv" },
      date: { about: "The column that holds the date.", example: "date: week" },
      value: { about: "The column that holds the value.", example: "value: rate" }
    };
    checkInKeys = {
      date: { about: "The day for which the value holds.", example: "date: 2026-10-12" },
      value: { about: "The value as a bare number, in the key result’s unit.", example: "value: 42.5" },
      confidence: { about: "How sure the owner is of reaching the target, from 0 to 1.", example: "confidence: 0.6" },
      note: { about: "What happened, in a sentence.", example: "note: Checklist v2 is live" }
    };
    okrsGuide = {
      "": {
        cycle: { about: "The span of time that the file is about, usually a quarter.", example: "cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }" },
        objectives: { about: "What the company or team wants to be true at the end of the cycle; about three.", example: "objectives: [{ id: O1, title: New users reach value on their first day, key_results: [] }]" }
      },
      cycle: cycleKeys,
      objectives: objectiveKeys,
      "objectives.key_results": keyResultKeys,
      "objectives.key_results.guardrails": guardrailKeys,
      "objectives.key_results.source": sourceKeys,
      "objectives.key_results.check_ins": checkInKeys
    };
  }
});

// src/okrs/okrs-reader.ts
function okrsSubject(root, path) {
  let name = "";
  let value = root;
  for (const [index, step2] of path.entries()) {
    value = partOf(value, step2);
    if (typeof step2 === "number") name = itemName2(String(path[index - 1]), step2, value, name);
    else if (step2 === "cycle") name = "the cycle";
    else if (step2 === "source" || step2 === "suppress") name = `${step2} of ${name}`;
  }
  return name === "" ? THE_FILE : name;
}
function itemName2(list4, index, item, owner) {
  const id = partOf(item, "id");
  if (typeof id === "string" && shownValue(id) !== "") return list4 === "objectives" ? `objective ${shownValue(id)}` : shownValue(id);
  const name = `${ITEM_WORDS[list4] ?? "entry"} ${index + 1}`;
  return owner === "" ? name : `${name} of ${owner}`;
}
function partOf(value, step2) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step2) ? value[step2] : void 0;
}
var ITEM_WORDS, THE_FILE, okrsReader;
var init_okrs_reader = __esm({
  "src/okrs/okrs-reader.ts"() {
    "use strict";
    init_capitalised();
    init_okrs_guide();
    init_shown_value();
    ITEM_WORDS = {
      objectives: "objective",
      key_results: "key result",
      check_ins: "check-in",
      guardrails: "guardrail",
      aliases: "alias"
    };
    THE_FILE = "the file";
    okrsReader = { guide: okrsGuide, subject: okrsSubject, valueName: (subject, key) => subject === THE_FILE ? key : `${capitalised(subject)}: ${key}` };
  }
});

// node_modules/js-yaml/dist/js-yaml.mjs
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date2 = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date2.setUTCFullYear(year, month, day);
  return date2;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date3 = makeUtcDate(year, month, day);
    if (date3.getUTCFullYear() !== year || date3.getUTCMonth() !== month || date3.getUTCDate() !== day) return NOT_RESOLVED;
    return date3;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date2 = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date2.setTime(date2.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date2;
}
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array2 = Array.prototype.slice.call(key);
    for (let index = 0; index < array2.length; index++) {
      if (Array.isArray(array2[index])) return null;
      if (typeof array2[index] === "object" && Object.prototype.toString.call(array2[index]) === "[object Object]") array2[index] = "[object Object]";
    }
    return String(array2);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string3, max) {
  return " ".repeat(Math.max(max - string3.length, 0)) + string3;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts2.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line3 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line3.str}
${result}`;
  }
  const line2 = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line2.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line2.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line3 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line3.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact2) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact2 && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped2 = input.charCodeAt(position);
      if (escaped2 === 10 || escaped2 === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped2 < 256 && simpleEscapeCheck[escaped2]) {
        result += simpleEscapeMap[escaped2];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped2);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded3) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines2 = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line2 of lines2) {
    let column = 0;
    while (column < textIndent && line2.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line2.length) {
      emptyLines++;
      continue;
    }
    const content = line2.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded3) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped2 = state.input.charCodeAt(++state.position);
      if (isEol(escaped2)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped2)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped2);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle2, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle2)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle2)) throwError(state, `there is a previously declared suffix for "${handle2}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle2] = prefix;
    state.directives.push({
      kind: "tag",
      handle: handle2,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line2 = value.slice(position, lineEnd);
    if (line2.length > availableWidth && line2[0] !== " " && / [^ \t]/.test(line2)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var NOT_RESOLVED, strTag, NULL_VALUES$1, nullCoreTag, nullJsonTag, NULL_VALUES, nullYaml11Tag, TRUE_VALUES$2, FALSE_VALUES$2, boolCoreTag, TRUE_VALUES$1, FALSE_VALUES$1, boolJsonTag, TRUE_VALUES, FALSE_VALUES, boolYaml11Tag, YAML_INTEGER_IMPLICIT_PATTERN$1, YAML_INTEGER_EXPLICIT_PATTERN$1, intCoreTag, YAML_INTEGER_IMPLICIT_PATTERN, YAML_INTEGER_EXPLICIT_PATTERN, intJsonTag, YAML_INTEGER_PATTERN, intYaml11Tag, YAML_FLOAT_PATTERN$1, YAML_FLOAT_SPECIAL_PATTERN$1, floatCoreTag, YAML_FLOAT_IMPLICIT_PATTERN, YAML_FLOAT_EXPLICIT_PATTERN, floatJsonTag, YAML_FLOAT_PATTERN, YAML_FLOAT_SPECIAL_PATTERN, floatYaml11Tag, mergeTag, BASE64_PATTERN, binaryTag, YAML_DATE_REGEXP, YAML_TIMESTAMP_REGEXP, timestampTag, seqTag, omapTag, pairsTag, mapTag, setTag, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, YAML11_SCHEMA, DUMP_SCHEMA, realMapTag, legacyMapTag, DEFAULT_SNIPPET_OPTIONS, YAMLException, EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, CHOMPING_MODE, NO_RANGE$3, simpleEscapeCheck, simpleEscapeMap, DEFAULT_TAG_HANDLERS, TAG_SUFFIX_CHARS, TAG_URI_CHARS, DEFAULT_CONSTRUCTOR_OPTIONS, NO_RANGE$1, HAS_OWN, CONTEXT_FLOW_IN, CONTEXT_FLOW_OUT, CONTEXT_BLOCK_IN, CONTEXT_BLOCK_OUT, PATTERN_NON_PRINTABLE, PATTERN_FLOW_INDICATORS, PATTERN_TAG_HANDLE, NS_URI_CHAR, NS_TAG_CHAR, PATTERN_TAG_URI, PATTERN_TAG_SUFFIX, PATTERN_TAG_PREFIX, DEFAULT_PARSER_OPTIONS, DEFAULT_LOAD_OPTIONS, DEFAULT_SCALAR_STYLE_RULES, SRC_C_PRINTABLE, SRC_B_CHAR, SRC_C_BYTE_ORDER_MARK, SRC_S_WHITE, SRC_NB_CHAR, SRC_NS_CHAR, SRC_NB_JSON, SRC_C_INDICATOR, SRC_C_FLOW_INDICATOR, SRC_NS_PLAIN_SAFE_FLOW_OUT, SRC_NS_PLAIN_SAFE_FLOW_IN, SRC_NS_PLAIN_FIRST_FLOW_OUT, SRC_NS_PLAIN_FIRST_FLOW_IN, SRC_NS_PLAIN_CHAR_FLOW_OUT, SRC_NS_PLAIN_CHAR_FLOW_IN, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN, NS_PLAIN_FLOW_OUT, NS_PLAIN_FLOW_IN, NS_PLAIN_BLOCK_KEY, NS_PLAIN_FLOW_KEY, NB_SINGLE_ONE_LINE, NB_SINGLE_MULTI_LINE, BLOCK_SCALAR_CONTENT, DEFAULT_PRESENTER_OPTIONS, DEFAULT_DUMP_OPTIONS, EVENT_DOCUMENT, EVENT_SEQUENCE, EVENT_MAPPING, EVENT_SCALAR, EVENT_ALIAS, EVENT_POP, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CHOMPING_CLIP, CHOMPING_STRIP, CHOMPING_KEEP;
var init_js_yaml = __esm({
  "node_modules/js-yaml/dist/js-yaml.mjs"() {
    NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
    strTag = defineScalarTag("tag:yaml.org,2002:str", {
      resolve: (source) => source,
      identify: (data) => typeof data === "string"
    });
    NULL_VALUES$1 = [
      "",
      "~",
      "null",
      "Null",
      "NULL"
    ];
    nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: true,
      implicitFirstChars: [
        "",
        "~",
        "n",
        "N"
      ],
      resolve: (source) => {
        if (NULL_VALUES$1.indexOf(source) !== -1) return null;
        return NOT_RESOLVED;
      },
      identify: (object) => object === null,
      represent: () => "null"
    });
    nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: true,
      implicitFirstChars: ["n"],
      resolve: (source, isExplicit) => {
        if (source === "null" || isExplicit && source === "") return null;
        return NOT_RESOLVED;
      },
      identify: (object) => object === null,
      represent: () => "null"
    });
    NULL_VALUES = [
      "",
      "~",
      "null",
      "Null",
      "NULL"
    ];
    nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: true,
      implicitFirstChars: [
        "",
        "~",
        "n",
        "N"
      ],
      resolve: (source) => {
        if (NULL_VALUES.indexOf(source) !== -1) return null;
        return NOT_RESOLVED;
      },
      identify: (object) => object === null,
      represent: () => "null"
    });
    TRUE_VALUES$2 = [
      "true",
      "True",
      "TRUE"
    ];
    FALSE_VALUES$2 = [
      "false",
      "False",
      "FALSE"
    ];
    boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: true,
      implicitFirstChars: [
        "t",
        "T",
        "f",
        "F"
      ],
      resolve: (source) => {
        if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
        if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
        return NOT_RESOLVED;
      },
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    });
    TRUE_VALUES$1 = ["true"];
    FALSE_VALUES$1 = ["false"];
    boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: true,
      implicitFirstChars: ["t", "f"],
      resolve: (source) => {
        if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
        if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
        return NOT_RESOLVED;
      },
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    });
    TRUE_VALUES = [
      "true",
      "True",
      "TRUE",
      "y",
      "Y",
      "yes",
      "Yes",
      "YES",
      "on",
      "On",
      "ON"
    ];
    FALSE_VALUES = [
      "false",
      "False",
      "FALSE",
      "n",
      "N",
      "no",
      "No",
      "NO",
      "off",
      "Off",
      "OFF"
    ];
    boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: true,
      implicitFirstChars: [
        "y",
        "Y",
        "n",
        "N",
        "t",
        "T",
        "f",
        "F",
        "o",
        "O"
      ],
      resolve: (source) => {
        if (TRUE_VALUES.indexOf(source) !== -1) return true;
        if (FALSE_VALUES.indexOf(source) !== -1) return false;
        return NOT_RESOLVED;
      },
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    });
    YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ..."0123456789"
      ],
      resolve: resolveYamlInteger$2,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    });
    YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
    YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: true,
      implicitFirstChars: ["-", ..."0123456789"],
      resolve: resolveYamlInteger$1,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    });
    YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
    intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ..."0123456789"
      ],
      resolve: resolveYamlInteger,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    });
    YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ".",
        ..."0123456789"
      ],
      resolve: resolveYamlFloat$2,
      identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat$2
    });
    YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
    YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: true,
      implicitFirstChars: ["-", ..."0123456789"],
      resolve: resolveYamlFloat$1,
      identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat$1
    });
    YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ".",
        ..."0123456789"
      ],
      resolve: resolveYamlFloat,
      identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat
    });
    mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
      implicit: true,
      implicitFirstChars: ["<"],
      resolve: (source, isExplicit) => {
        if (source === "<<" || isExplicit && source === "") return "<<";
        return NOT_RESOLVED;
      },
      identify: () => false
    });
    BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
    binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
      resolve: resolveYamlBinary,
      identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
      represent: representYamlBinary
    });
    YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
    YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
    timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
      implicit: true,
      implicitFirstChars: [..."0123456789"],
      resolve: resolveYamlTimestamp,
      identify: (object) => object instanceof Date,
      represent: (object) => object.toISOString()
    });
    seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
      create: () => [],
      addItem: (container, item) => {
        container.push(item);
      },
      identify: Array.isArray
    });
    omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
      create: () => ({
        list: [],
        seen: /* @__PURE__ */ new Set()
      }),
      addItem: (carrier, item) => {
        let key;
        if (item instanceof Map) {
          if (item.size !== 1) return "cannot resolve an ordered map item";
          key = item.keys().next().value;
        } else if (isPlainObject(item)) {
          const itemKeys = Object.keys(item);
          if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
          key = itemKeys[0];
        } else return "cannot resolve an ordered map item";
        if (carrier.seen.has(key)) return "duplicate key in ordered map";
        carrier.seen.add(key);
        carrier.list.push(item);
        return "";
      },
      finalize: (carrier) => carrier.list,
      identify: () => false
    });
    pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
      create: () => [],
      addItem: (container, item) => {
        if (item instanceof Map) {
          if (item.size !== 1) return "cannot resolve a pairs item";
          container.push(item.entries().next().value);
          return "";
        }
        if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
        const object = item;
        const keys = Object.keys(object);
        if (keys.length !== 1) return "cannot resolve a pairs item";
        container.push([keys[0], object[keys[0]]]);
        return "";
      },
      identify: () => false
    });
    mapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => ({}),
      identify: isPlainObject,
      represent: (o) => {
        const map = /* @__PURE__ */ new Map();
        for (const key of Object.keys(o)) map.set(key, o[key]);
        return map;
      },
      addPair: (container, key, value) => {
        if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
        const normalizedKey = String(key);
        if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
          value,
          enumerable: true,
          configurable: true,
          writable: true
        });
        else container[normalizedKey] = value;
        return "";
      },
      has: (container, key) => {
        if (key !== null && typeof key === "object") return false;
        return Object.prototype.hasOwnProperty.call(container, String(key));
      },
      keys: (container) => Object.keys(container),
      get: (container, key) => {
        const normalizedKey = String(key);
        if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
        return container[normalizedKey];
      }
    });
    setTag = defineMappingTag("tag:yaml.org,2002:set", {
      create: () => /* @__PURE__ */ new Set(),
      identify: (data) => data instanceof Set,
      represent: (data) => {
        const map = /* @__PURE__ */ new Map();
        for (const key of data) map.set(key, null);
        return map;
      },
      addPair: (container, key, value) => {
        if (value !== null) return "cannot resolve a set item";
        container.add(key);
        return "";
      },
      has: (container, key) => container.has(key),
      keys: (container) => container.keys(),
      get: () => null
    });
    Schema = class Schema2 {
      tags;
      /** @internal */
      implicitScalarTags;
      /**
      * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
      * the resolvers that may match that key, in schema order; a key absent from
      * the map uses
      * {@link Schema.implicitScalarAnyFirstChar}
      * (resolvers that declared no first-char constraint, so they apply to any
      * first character).
      */
      implicitScalarByFirstChar;
      implicitScalarAnyFirstChar;
      /**
      * The default scalar tag (`!!str`), resolved once so the composer's fallback
      * for unresolved plain scalars avoids a keyed lookup per scalar.
      *
      * @internal
      */
      defaultScalarTag;
      /**
      * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
      * value is identified by its default tag, the tag is implicit and not
      * printed. Undefined if the schema does not define them (then such values
      * can't be dumped).
      *
      * @internal
      */
      defaultSequenceTag;
      /** @internal */
      defaultMappingTag;
      exact;
      prefix;
      constructor(tags) {
        const compiledTags = compileTags(tags);
        const implicitScalarTags = [];
        const exact = createTagDefinitionMap();
        const prefix = createTagDefinitionListMap();
        for (const tag of compiledTags) {
          if (tag.nodeKind === "scalar" && tag.implicit) {
            if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
            implicitScalarTags.push(tag);
          }
          switch (tag.nodeKind) {
            case "scalar":
              if (tag.matchByTagPrefix) prefix.scalar.push(tag);
              else exact.scalar[tag.tagName] = tag;
              break;
            case "sequence":
              if (tag.matchByTagPrefix) prefix.sequence.push(tag);
              else exact.sequence[tag.tagName] = tag;
              break;
            case "mapping":
              if (tag.matchByTagPrefix) prefix.mapping.push(tag);
              else exact.mapping[tag.tagName] = tag;
          }
        }
        const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
        const keys = /* @__PURE__ */ new Set();
        for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
        const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
        for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
        const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
        if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
        this.tags = compiledTags;
        this.implicitScalarTags = implicitScalarTags;
        this.implicitScalarByFirstChar = implicitScalarByFirstChar;
        this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
        this.defaultScalarTag = defaultScalarTag;
        this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
        this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
        this.exact = exact;
        this.prefix = prefix;
      }
      /** @internal */
      lookupScalarTag(tagName) {
        const exactTag = this.exact.scalar[tagName];
        if (exactTag) return exactTag;
        for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      lookupSequenceTag(tagName) {
        const exactTag = this.exact.sequence[tagName];
        if (exactTag) return exactTag;
        for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      lookupMappingTag(tagName) {
        const exactTag = this.exact.mapping[tagName];
        if (exactTag) return exactTag;
        for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      resolveImplicitScalarTag(source) {
        const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
        for (const tag2 of candidates) {
          const value = tag2.resolve(source, false, tag2.tagName);
          if (value !== NOT_RESOLVED) return {
            value,
            tag: tag2
          };
        }
        const tag = this.defaultScalarTag;
        return {
          value: tag.resolve(source, false, tag.tagName),
          tag
        };
      }
      /**
      * Creates a new schema with the specified tags added. If a tag already
      * exists, it is replaced by the specified tag.
      *
      * @example
      *
      * ```javascript
      * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
      *
      * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
      * ```
      */
      withTags(...tags) {
        let flatTags = [];
        for (const tag of tags) flatTags = flatTags.concat(tag);
        return new Schema2([...this.tags, ...flatTags]);
      }
    };
    FAILSAFE_SCHEMA = new Schema([
      strTag,
      seqTag,
      mapTag
    ]);
    JSON_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullJsonTag,
      boolJsonTag,
      intJsonTag,
      floatJsonTag
    ]);
    CORE_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullCoreTag,
      boolCoreTag,
      intCoreTag,
      floatCoreTag
    ]);
    YAML11_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullYaml11Tag,
      boolYaml11Tag,
      intYaml11Tag,
      floatYaml11Tag,
      timestampTag,
      mergeTag,
      binaryTag,
      omapTag,
      pairsTag,
      setTag
    ]);
    DUMP_SCHEMA = YAML11_SCHEMA.withTags({
      ...intYaml11Tag,
      resolve: (source, isExplicit, tagName) => {
        const result = intYaml11Tag.resolve(source, isExplicit, tagName);
        return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
      }
    }, {
      ...floatYaml11Tag,
      resolve: (source, isExplicit, tagName) => {
        const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
        return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
      }
    });
    realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => /* @__PURE__ */ new Map(),
      addPair: (container, key, value) => {
        container.set(key, value);
        return "";
      },
      has: (container, key) => container.has(key),
      keys: (container) => container.keys(),
      get: (container, key) => container.get(key),
      identify: (data) => data instanceof Map || isPlainObject(data),
      represent: (data) => {
        if (data instanceof Map) return data;
        const map = /* @__PURE__ */ new Map();
        const obj = data;
        for (const key of Object.keys(obj)) map.set(key, obj[key]);
        return map;
      }
    });
    legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => ({}),
      identify: isPlainObject,
      represent: (o) => {
        const map = /* @__PURE__ */ new Map();
        for (const key of Object.keys(o)) map.set(key, o[key]);
        return map;
      },
      addPair: (container, key, value) => {
        const normalizedKey = normalizeKey(key);
        if (normalizedKey === null) return "nested arrays are not supported inside keys";
        if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
          value,
          enumerable: true,
          configurable: true,
          writable: true
        });
        else container[normalizedKey] = value;
        return "";
      },
      has: (container, key) => {
        const normalizedKey = normalizeKey(key);
        return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
      },
      keys: (container) => Object.keys(container),
      get: (container, key) => {
        const normalizedKey = String(key);
        if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
        return container[normalizedKey];
      }
    });
    DEFAULT_SNIPPET_OPTIONS = {
      maxLength: 79,
      indent: 1,
      linesBefore: 3,
      linesAfter: 2
    };
    YAMLException = class YAMLException2 extends Error {
      reason;
      mark;
      /**
      * Optional `mark` contains source snippet data. Usually, use
      * {@link YAMLException.throwAt} instead of passing it directly.
      */
      constructor(reason, mark) {
        super();
        this.name = "YAMLException";
        this.reason = reason;
        this.mark = mark;
        this.message = formatError(this, false);
        if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
      }
      /**
      * Returns the formatted error, omitting the source snippet in compact mode.
      */
      toString(compact2) {
        return `${this.name}: ${formatError(this, compact2)}`;
      }
      /**
      * Builds a YAMLException with a source snippet and throws it. `source` is
      * the raw input text; `position` is an offset into it.
      */
      static throwAt(source, position, message, filename = "") {
        let line2 = 0;
        let lineStart = 0;
        for (let index = 0; index < position; index++) {
          const ch = source.charCodeAt(index);
          if (ch === 10) {
            line2++;
            lineStart = index + 1;
          } else if (ch === 13) {
            line2++;
            if (source.charCodeAt(index + 1) === 10) index++;
            lineStart = index + 1;
          }
        }
        const mark = {
          name: filename,
          buffer: source,
          position,
          line: line2,
          column: position - lineStart
        };
        mark.snippet = makeSnippet(mark);
        throw new YAMLException2(message, mark);
      }
    };
    EVENT_ID = {
      DOCUMENT: 1,
      SEQUENCE: 2,
      MAPPING: 3,
      SCALAR: 4,
      ALIAS: 5,
      POP: 6
    };
    SCALAR_STYLE = {
      PLAIN: 1,
      SINGLE_QUOTED: 2,
      DOUBLE_QUOTED: 3,
      LITERAL_BLOCK: 4,
      FOLDED_BLOCK: 5
    };
    COLLECTION_STYLE = {
      BLOCK: 1,
      FLOW: 2
    };
    CHOMPING_MODE = {
      CLIP: 1,
      STRIP: 2,
      KEEP: 3
    };
    NO_RANGE$3 = -1;
    simpleEscapeCheck = new Array(256);
    simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++) {
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
      simpleEscapeMap[i] = simpleEscapeSequence(i);
    }
    DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
      "!": "!",
      "!!": "tag:yaml.org,2002:"
    });
    TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
    TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
    DEFAULT_CONSTRUCTOR_OPTIONS = {
      filename: "",
      schema: CORE_SCHEMA,
      json: false,
      maxTotalMergeKeys: 1e4,
      maxAliases: -1
    };
    NO_RANGE$1 = -1;
    HAS_OWN = Object.prototype.hasOwnProperty;
    CONTEXT_FLOW_IN = 1;
    CONTEXT_FLOW_OUT = 2;
    CONTEXT_BLOCK_IN = 3;
    CONTEXT_BLOCK_OUT = 4;
    PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
    PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
    PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
    NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
    NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
    PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
    PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
    PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
    DEFAULT_PARSER_OPTIONS = {
      filename: "",
      maxDepth: 100
    };
    DEFAULT_LOAD_OPTIONS = {
      ...DEFAULT_PARSER_OPTIONS,
      ...DEFAULT_CONSTRUCTOR_OPTIONS
    };
    DEFAULT_SCALAR_STYLE_RULES = {
      applyQuoteFlowKeysOption,
      doubleQuoteForInvisibles,
      doubleQuoteWhitespaceOnly,
      applyForceQuotesOption,
      tryLongOrMultilineAsBlock,
      quoteInvalidPlain,
      fallbackToDoubleQuoted
    };
    SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
    SRC_B_CHAR = "[\\n\\r]";
    SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
    SRC_S_WHITE = "[ \\t]";
    SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
    SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
    SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
    SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
    SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
    SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
    SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
    SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
    SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
    SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
    SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
    SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
    SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
    SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
    SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
    SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
    SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
    SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
    SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
    SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
    SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
    NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
    NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
    NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
    NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
    NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
    NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
    BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
    DEFAULT_PRESENTER_OPTIONS = {
      indent: 2,
      seqNoIndent: false,
      seqInlineFirst: true,
      lineWidth: 80,
      flowBracketPadding: false,
      flowSkipCommaSpace: false,
      flowSkipColonSpace: false,
      quoteFlowKeys: false,
      quoteStyle: "single",
      forceQuotes: false,
      scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
      tagBeforeAnchor: false
    };
    DEFAULT_DUMP_OPTIONS = {
      ...DEFAULT_PRESENTER_OPTIONS,
      schema: DUMP_SCHEMA,
      skipInvalid: false,
      noRefs: false,
      flowLevel: -1,
      sortKeys: false,
      transform: () => {
      }
    };
    EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
    EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
    EVENT_MAPPING = EVENT_ID.MAPPING;
    EVENT_SCALAR = EVENT_ID.SCALAR;
    EVENT_ALIAS = EVENT_ID.ALIAS;
    EVENT_POP = EVENT_ID.POP;
    SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
    SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
    SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
    SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
    SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
    COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
    COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
    CHOMPING_CLIP = CHOMPING_MODE.CLIP;
    CHOMPING_STRIP = CHOMPING_MODE.STRIP;
    CHOMPING_KEEP = CHOMPING_MODE.KEEP;
  }
});

// src/okrs/compose-yaml.ts
function composeYaml(text2, events) {
  const composer = { text: text2, refusals: [], frames: [], root: void 0, documents: 0, end: 0 };
  for (const event of events) {
    takeEvent(composer, event);
    if (composer.documents > 1) break;
  }
  return { root: composer.root, refusals: composer.refusals };
}
function takeEvent(composer, event) {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      return startDocument(composer);
    case EVENT_ID.SEQUENCE: {
      refuseProperties(composer, event);
      return open(composer, { kind: "list", offset: event.start, value: [], items: [] });
    }
    case EVENT_ID.MAPPING: {
      refuseProperties(composer, event);
      return open(composer, { kind: "map", offset: event.start, value: {}, entries: /* @__PURE__ */ new Map() });
    }
    case EVENT_ID.SCALAR: {
      refuseProperties(composer, event);
      return add(composer, scalarOf(composer, event));
    }
    case EVENT_ID.ALIAS: {
      const found = composer.text.slice(event.anchorStart - 1, event.anchorEnd);
      composer.refusals.push({ code: "yaml-alias", offset: event.anchorStart - 1, found });
      return add(composer, { kind: "scalar", offset: event.anchorStart - 1, value: void 0, text: found, refused: true });
    }
    case EVENT_ID.POP:
      return close(composer);
  }
}
function startDocument(composer) {
  composer.documents++;
  if (composer.documents === 2) {
    const marker = composer.text.indexOf("\n---", composer.end);
    composer.refusals.push({ code: "several-documents", offset: marker < 0 ? composer.end : marker + 1, found: "---" });
  }
}
function open(composer, node) {
  composer.end = node.offset;
  composer.frames.push({ node, key: void 0 });
}
function close(composer) {
  const frame = composer.frames.pop();
  if (frame) add(composer, frame.node);
}
function add(composer, node) {
  const frame = composer.frames.at(-1);
  if (!frame) composer.root ??= node;
  else if (frame.node.kind === "list") {
    frame.node.items.push(node);
    frame.node.value.push(node.value);
  } else if (!frame.key) frame.key = node;
  else {
    addEntry(composer, frame.node, frame.key, node);
    frame.key = void 0;
  }
}
function addEntry(composer, map, key, node) {
  if (key.kind !== "scalar") {
    composer.refusals.push({ code: "key-not-text", offset: key.offset, found: key.kind === "list" ? "a list" : "keys and values" });
  } else if (map.entries.has(key.text)) {
    composer.refusals.push({ code: "duplicate-key", offset: key.offset, found: key.text });
  } else {
    map.entries.set(key.text, { keyOffset: key.offset, node });
    if (key.text === "__proto__") Object.defineProperty(map.value, key.text, { value: node.value, enumerable: true });
    else map.value[key.text] = node.value;
  }
}
function scalarOf(composer, event) {
  const text2 = getScalarValue(composer.text, event);
  const quoted2 = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const offset = event.valueStart < 0 ? nextVisible(composer) : event.valueStart - (quoted2 ? 1 : 0);
  composer.end = event.valueStart < 0 ? offset : event.valueEnd + (quoted2 ? 1 : 0);
  const value = event.style === SCALAR_STYLE.PLAIN && !awaitsKey(composer) ? CORE_SCHEMA.resolveImplicitScalarTag(text2).value : text2;
  return { kind: "scalar", offset, value: value ?? void 0, text: text2, refused: false };
}
function awaitsKey({ frames }) {
  const frame = frames.at(-1);
  return frame?.node.kind === "map" && frame.key === void 0;
}
function nextVisible({ text: text2, end }) {
  let offset = end;
  while (offset < text2.length && text2.charCodeAt(offset) <= 32) offset++;
  return offset < text2.length ? offset : end;
}
function refuseProperties(composer, event) {
  if (event.anchorStart >= 0) {
    composer.refusals.push({ code: "yaml-anchor", offset: event.anchorStart - 1, found: composer.text.slice(event.anchorStart - 1, event.anchorEnd) });
  }
  if (event.tagStart >= 0) composer.refusals.push({ code: "yaml-tag", offset: event.tagStart, found: composer.text.slice(event.tagStart, event.tagEnd) });
}
var init_compose_yaml = __esm({
  "src/okrs/compose-yaml.ts"() {
    "use strict";
    init_js_yaml();
  }
});

// src/okrs/syntax-diagnostic.ts
function syntaxDiagnostic(source, stop) {
  const place = placeAt(source, Math.min(stop.offset, source.text.length));
  const lineStart = source.lines[place.line - 1] ?? 0;
  const line2 = source.text.slice(lineStart, lineStart + 2e3).split(/[\r\n]/, 1)[0] ?? "";
  const scene = { reason: stop.reason, character: source.text.charAt(stop.offset), before: line2.slice(0, place.column - 1), after: line2.slice(place.column - 1) };
  return { severity: "error", place, ...reservedCharacter(scene) ?? colonInValue(scene) ?? closingBracket(scene) ?? parserAdvice(scene) };
}
function reservedCharacter(scene) {
  const previous = scene.before.trimEnd().at(-1) ?? ":";
  if (!"@`%".includes(scene.character) || scene.character === "" || !":-,[{".includes(previous)) return void 0;
  const value = valueText(scene);
  return {
    code: "yaml-quotes-needed",
    message: `A value that begins with ${scene.character} must stand in quotes.`,
    found: value,
    expected: "text in quotes",
    example: 'owner: "@ana"',
    fix: quoted(value)
  };
}
function colonInValue(scene) {
  const start = scene.before.indexOf(": ");
  if (scene.character !== ":" || start < 0 || !scene.reason.startsWith("bad indentation")) return void 0;
  const value = valueText({ ...scene, before: scene.before.slice(0, start), after: (scene.before + scene.after).slice(start + 2) });
  return {
    code: "yaml-quotes-needed",
    message: "A value with a colon and a space in it must stand in quotes.",
    found: value,
    expected: "text in quotes",
    example: 'title: "Activation: from 40% to 55%"',
    fix: quoted(value)
  };
}
function closingBracket({ reason, character, before }) {
  if (!reason.startsWith("deficient") || !(character === "]" || character === "}")) return void 0;
  const message = `The closing ${character} must be indented by more than the key that it belongs to. Add spaces before it.`;
  return { code: "yaml-syntax", message, found: character, expected: "a deeper indentation", fix: `${before}  ${character}` };
}
function parserAdvice(scene) {
  const advice = ADVICE.find(([reason]) => scene.reason.startsWith(reason));
  const found = shownValue(scene.after);
  const shown = found === "" ? {} : { found };
  if (!advice) return { code: "yaml-syntax", message: `This is no valid YAML: ${scene.reason}.`, ...shown };
  return { code: scene.reason.startsWith("tab") ? "yaml-tab" : "yaml-syntax", message: advice[1], expected: advice[2], ...shown };
}
function valueText(scene) {
  const inBrackets = scene.before.includes("{") || scene.before.includes("[");
  const end = scene.after.search(inBrackets ? /[,}\]]|\s#/ : /\s#/);
  return (end < 0 ? scene.after : scene.after.slice(0, end)).trim().slice(0, 200);
}
function quoted(value) {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
var ADVICE;
var init_syntax_diagnostic = __esm({
  "src/okrs/syntax-diagnostic.ts"() {
    "use strict";
    init_shown_value();
    init_yaml_file();
    ADVICE = [
      ["tab characters", "A tab is used for indentation here. YAML accepts only spaces.", "spaces"],
      ["nesting exceeded", "Lists and keys are nested more deeply here than any OKR file needs.", "at most ten levels"],
      ["unexpected end of the stream within a double", "A double quote is opened and never closed.", 'a closing "'],
      ["unexpected end of the stream within a single", "A single quote is opened and never closed.", "a closing '"],
      ["unexpected end of the stream within a flow", "A bracket is opened and never closed.", "a closing ] or }"],
      ["unexpected end of the document within", "A quote is opened and not closed before the document ends.", "a closing quote"],
      ["deficient indentation", "A bracket or quote that was opened above is not closed, or this line is indented too little.", "a closing ], } or quote"],
      ["missed comma", "Two entries within brackets stand side by side without a comma.", "a comma between the entries"],
      ["expected the node content", "There is a comma without an entry before it.", "an entry before the comma"],
      ["unknown escape", "A backslash in double quotes begins an escape that YAML does not know. Use single quotes for plain text.", "\\\\ for a backslash"],
      ["expected hexadecimal", "A backslash escape in double quotes is incomplete. Use single quotes for plain text.", "hexadecimal digits"],
      ["expected valid JSON", "There is an invisible control character within the quotes.", "visible text"],
      ["the stream contains non-printable", "There is an invisible control character here.", "visible text"],
      ["null byte", "There is a NUL byte in the file; it seems not to be a text file.", "a text file in UTF-8"],
      ["a line break is expected", "After | or > the text must begin on the next line.", "a new line"],
      ["end of the stream", "This line fits neither as a key nor as a value: a colon with a space behind the key may be missing, or the indentation differs from the lines above.", "key: value"],
      ["expected ':'", "A key stands here without a colon behind it.", "key: value"],
      ["can not read a block mapping", "The line above this one has a key without a colon behind it.", "key: value"],
      ["a whitespace character", "There is no space behind the colon.", "key: value"],
      ["name of an alias", "A value that begins with * must stand in quotes.", "text in quotes"],
      ["name of an anchor", "A value that begins with & must stand in quotes.", "text in quotes"],
      ["tag ", "A value that begins with ! must stand in quotes.", "text in quotes"],
      ["undeclared tag", "A value that begins with ! must stand in quotes.", "text in quotes"],
      ["directive", "A line that begins with % must stand in quotes.", "text in quotes"],
      ["bad indentation", "This line is indented differently from the others that belong together with it.", "the same number of spaces as its neighbours"]
    ];
  }
});

// src/okrs/parse-yaml.ts
function parseYaml(file2, text2) {
  const clean = text2.charCodeAt(0) === BYTE_ORDER_MARK ? text2.slice(1) : text2;
  if (clean.length > maximumLength) return tooLarge(file2, clean);
  const source = { file: file2, text: clean, lines: lineStarts(clean) };
  const events = readEvents(clean);
  if ("reason" in events) return { ...source, root: void 0, diagnostics: [syntaxDiagnostic(source, events)] };
  const { root, refusals } = composeYaml(clean, events);
  return { ...source, root, diagnostics: refusals.slice(0, 100).map((refusal2) => refusalDiagnostic(source, refusal2)) };
}
function readEvents(text2) {
  try {
    return parseEvents(text2, { maxDepth: MAXIMUM_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return { reason: error.reason, offset: error.mark?.position ?? 0 };
    throw error;
  }
}
function tooLarge(file2, text2) {
  const found = `${Math.ceil(text2.length / 1e3)} kB`;
  const message = `The file is too large to be read: ${found}. Keep one cycle a file and move finished cycles to files of their own.`;
  const place = { file: file2, line: 1, column: 1 };
  return { file: file2, text: "", lines: [0], root: void 0, diagnostics: [{ code: "file-too-large", severity: "error", message, place, found, expected: "at most 262 kB" }] };
}
function refusalDiagnostic(source, refusal2) {
  const { message, expected } = refusalWords(refusal2);
  return { code: refusal2.code, severity: "error", message, place: placeAt(source, refusal2.offset), found: shownValue(refusal2.found), expected };
}
function refusalWords(refusal2) {
  const found = shownValue(refusal2.found);
  switch (refusal2.code) {
    case "yaml-anchor":
      return { message: `The anchor ${found} is not accepted: every value is to stand where it is used.`, expected: "the value itself; text that begins with & in quotes" };
    case "yaml-alias":
      return { message: `The alias ${found} is not accepted: every value is to stand where it is used.`, expected: "the value itself; text that begins with * in quotes" };
    case "yaml-tag":
      return { message: `The tag ${found} is not accepted: values are plain text, numbers, lists and keys.`, expected: "the value without a tag; text that begins with ! in quotes" };
    case "several-documents":
      return { message: "A second document begins here. A file holds one cycle; put the next one into a file of its own under .github/okrs/.", expected: "one document a file" };
    case "duplicate-key":
      return { message: `The key ${found} stands twice in the same place; the second would silently win.`, expected: "each key once" };
    case "key-not-text":
      return { message: `A key must be a word, but here it is ${found}.`, expected: "a word and a colon" };
  }
}
var maximumLength, MAXIMUM_DEPTH, BYTE_ORDER_MARK;
var init_parse_yaml = __esm({
  "src/okrs/parse-yaml.ts"() {
    "use strict";
    init_js_yaml();
    init_compose_yaml();
    init_line_starts();
    init_shown_value();
    init_syntax_diagnostic();
    init_yaml_file();
    maximumLength = 262144;
    MAXIMUM_DEPTH = 20;
    BYTE_ORDER_MARK = 65279;
  }
});

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject2(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table2) {
  for (const key in table2) {
    const desc = Object.getOwnPropertyDescriptor(table2, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var Cached, captureStackTrace, propertyKeyTypes, highSurrogate, installing, broke, breaker;
var init_util = __esm({
  "node_modules/zod/v4/core/util.js"() {
    Cached = class {
      constructor(getter) {
        this._getter = getter;
        this._value = void 0;
      }
      get value() {
        const getter = this._getter;
        if (getter !== void 0) {
          this._value = getter();
          this._getter = void 0;
        }
        return this._value;
      }
    };
    captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
    };
    propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
    highSurrogate = /[\uD800-\uDBFF]/;
    broke = false;
    breaker = {
      configurable: true,
      get() {
        broke = true;
        return void 0;
      }
    };
  }
});

// node_modules/zod/v4/core/core.js
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own3 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own3;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own3;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}
var _a, _zodDesc, _E, $ZodAsyncError, globalConfig;
var init_core = __esm({
  "node_modules/zod/v4/core/core.js"() {
    init_util();
    _zodDesc = { value: void 0, enumerable: false };
    _E = "captureStackTrace" in Error ? Error : null;
    $ZodAsyncError = class extends Error {
      constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
      }
    };
    (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
    globalConfig = globalThis.__zod_globalConfig;
  }
});

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc, _issuesDesc, _installedToString, initializer, $ZodError, $ZodRealError;
var init_errors = __esm({
  "node_modules/zod/v4/core/errors.js"() {
    init_core();
    init_util();
    _messageDesc = {
      get: _getMessage,
      set: _setMessage,
      enumerable: true,
      configurable: true
    };
    _issuesDesc = { value: void 0, enumerable: false };
    _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
    initializer = (inst, def) => {
      inst.name = "$ZodError";
      _issuesDesc.value = def;
      Object.defineProperty(inst, "issues", _issuesDesc);
      _issuesDesc.value = void 0;
      Object.defineProperty(inst, "message", _messageDesc);
      const proto = Object.getPrototypeOf(inst);
      if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
          configurable: true,
          enumerable: false,
          get() {
            const value = () => this.message;
            Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            return value;
          },
          set(value) {
            Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
          }
        });
      }
    };
    $ZodError = $constructor("$ZodError", initializer);
    $ZodRealError = $constructor("$ZodError", initializer, void 0, {
      Parent: Error
    });
  }
});

// node_modules/zod/v4/core/parse.js
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _parse, parse, _parseAsync, parseAsync, _safeParse, safeParse, _safeParseAsync, safeParseAsync;
var init_parse = __esm({
  "node_modules/zod/v4/core/parse.js"() {
    init_core();
    init_errors();
    init_util();
    _parse = (_Err) => {
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
          throw new $ZodAsyncError();
        }
        if (result.issues.length) {
          const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
          captureStackTrace(e, _params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    parse = /* @__PURE__ */ _parse($ZodRealError);
    _parseAsync = (_Err) => {
      const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
          result = await result;
        if (result.issues.length) {
          const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
          captureStackTrace(e, params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
    _safeParse = (_Err) => (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
    };
    safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
    _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
    };
    safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);
  }
});

// node_modules/zod/v4/core/regexes.js
var anyString, number, boolean;
var init_regexes = __esm({
  "node_modules/zod/v4/core/regexes.js"() {
    anyString = /^[\s\S]{0,}$/;
    number = /^-?\d+(?:\.\d+)?$/;
    boolean = /^(?:true|false)$/i;
  }
});

// node_modules/zod/v4/core/checks.js
var $ZodCheck, _whenHasLength, numericOriginMap, $ZodCheckLessThan, $ZodCheckGreaterThan, $ZodCheckMinLength, $ZodCheckStringFormat, $ZodCheckRegex;
var init_checks = __esm({
  "node_modules/zod/v4/core/checks.js"() {
    init_core();
    init_util();
    $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
      var _a3;
      inst._zod ?? (inst._zod = {});
      inst._zod.def = def;
      (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
    });
    _whenHasLength = (payload) => {
      const val = payload.value;
      return !nullish(val) && val.length !== void 0;
    };
    numericOriginMap = {
      number: "number",
      bigint: "bigint",
      object: "date"
    };
    $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
          return;
        }
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_big",
          maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
          return;
        }
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_small",
          minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
      var _a3;
      $ZodCheck.init(inst, def);
      (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
      inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
        if (length >= def.minimum)
          return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
          origin,
          code: "too_small",
          minimum: def.minimum,
          inclusive: true,
          input,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
      var _a3, _b;
      $ZodCheck.init(inst, def);
      if (def.pattern)
        (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
          def.pattern.lastIndex = 0;
          if (def.pattern.test(payload.value))
            return;
          payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            ...def.pattern ? { pattern: def.pattern.toString() } : {},
            inst,
            continue: !def.abort
          });
        });
      else
        (_b = inst._zod).check ?? (_b.check = () => {
        });
    });
    $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
      $ZodCheckStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "regex",
          input: payload.value,
          pattern: def.pattern.toString(),
          inst,
          continue: !def.abort
        });
      };
    });
  }
});

// node_modules/zod/v4/core/doc.js
var init_doc = __esm({
  "node_modules/zod/v4/core/doc.js"() {
  }
});

// node_modules/zod/v4/core/versions.js
var version;
var init_versions = __esm({
  "node_modules/zod/v4/core/versions.js"() {
    version = {
      major: 4,
      minor: 6,
      patch: 7
    };
  }
});

// node_modules/zod/v4/core/schemas.js
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse4 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse4(payload, ctx);
  };
}
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}
var $ZodType, toStandardResult, $ZodString, $ZodNumber, $ZodBoolean, $ZodNever, arraySize, $ZodArray, NO_SYMBOL_KEYS, $ZodObject, $ZodUnion, $ZodRecord, $ZodEnum, $ZodLiteral, $ZodOptional, $ZodCustom;
var init_schemas = __esm({
  "node_modules/zod/v4/core/schemas.js"() {
    init_checks();
    init_core();
    init_regexes();
    init_util();
    init_versions();
    init_util();
    $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
      var _a3;
      inst ?? (inst = {});
      inst._zod.def = def;
      inst._zod.bag = inst._zod.bag || {};
      inst._zod.version = version;
      const defChecks = inst._zod.def.checks;
      const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
      for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
          fn(inst);
        }
      }
      if (checks.length === 0) {
        (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
        inst._zod.deferred?.push(() => {
          inst._zod.run = inst._zod.parse;
        });
      } else {
        const runChecks = (payload, checks2, ctx) => {
          if (payload.memo)
            return payload;
          let isAborted = aborted(payload);
          let asyncResult;
          for (const ch of checks2) {
            if (ch._zod.def.when) {
              if (explicitlyAborted(payload))
                continue;
              const shouldRun = ch._zod.def.when(payload);
              if (!shouldRun)
                continue;
            } else if (isAborted) {
              continue;
            }
            const currLen = payload.issues.length;
            const _ = ch._zod.check(payload);
            if (_ instanceof Promise && ctx?.async === false) {
              throw new $ZodAsyncError();
            }
            if (asyncResult || _ instanceof Promise) {
              asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                await _;
                const nextLen = payload.issues.length;
                if (nextLen === currLen)
                  return;
                attachSchema(payload.issues, currLen, inst);
                if (!isAborted)
                  isAborted = aborted(payload, currLen);
              });
            } else {
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                continue;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            }
          }
          if (asyncResult) {
            return asyncResult.then(() => {
              return payload;
            });
          }
          return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
          if (aborted(canary)) {
            canary.aborted = true;
            return canary;
          }
          const checkResult = runChecks(payload, checks, ctx);
          if (checkResult instanceof Promise) {
            if (ctx.async === false)
              throw new $ZodAsyncError();
            return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
          }
          return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
          if (ctx.skipChecks) {
            return inst._zod.parse(payload, ctx);
          }
          if (ctx.direction === "backward") {
            const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
            if (canary instanceof Promise) {
              return canary.then((canary2) => {
                return handleCanaryResult(canary2, payload, ctx);
              });
            }
            return handleCanaryResult(canary, payload, ctx);
          }
          const result = inst._zod.parse(payload, ctx);
          if (result instanceof Promise) {
            if (ctx.async === false)
              throw new $ZodAsyncError();
            return result.then((result2) => runChecks(result2, checks, ctx));
          }
          return runChecks(result, checks, ctx);
        };
      }
    }, {
      // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
      get "~standard"() {
        return hide(this, "~standard", standardProps(this));
      },
      set "~standard"(value) {
        own(this, "~standard", value);
      }
    });
    toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
    $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = def.pattern ?? anyString;
      inst._zod.parse = (payload, _) => {
        if (def.coerce)
          try {
            payload.value = String(payload.value);
          } catch (_2) {
          }
        if (typeof payload.value === "string")
          return payload;
        payload.issues.push({
          expected: "string",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = number;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
          try {
            payload.value = Number(payload.value);
          } catch (_) {
          }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
          return payload;
        }
        const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
        payload.issues.push({
          expected: "number",
          code: "invalid_type",
          input,
          inst,
          ...received ? { received } : {}
        });
        return payload;
      };
    });
    $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = boolean;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
          try {
            payload.value = Boolean(payload.value);
          } catch (_) {
          }
        const input = payload.value;
        if (typeof input === "boolean")
          return payload;
        payload.issues.push({
          expected: "boolean",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      };
    });
    $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
          expected: "never",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    arraySize = (input) => Array.isArray(input) ? input.length : -1;
    $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
      $ZodType.init(inst, def);
      const memo = globalConfig.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
          payload.issues.push({
            expected: "array",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
          const item = input[i];
          const result = def.element._zod.run({
            value: item,
            issues: []
          }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
          } else {
            handleArrayResult(result, payload, i);
            if (abortEarly && result.issues.length !== 0 && aborted(result))
              break;
          }
        }
        if (proms.length) {
          return Promise.all(proms).then(() => payload);
        }
        return payload;
      };
      capSize(inst, arraySize);
    });
    NO_SYMBOL_KEYS = [];
    $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
      $ZodType.init(inst, def);
      const desc = Object.getOwnPropertyDescriptor(def, "shape");
      const sh = desc?.get ? desc.get.raw : def.shape ?? {};
      if (sh) {
        const get = () => {
          const newSh = { ...sh };
          Object.defineProperty(def, "shape", { value: newSh });
          get.raw = newSh;
          return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
      }
      const _normalized = cached(() => normalizeDef(def));
      defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
          const field2 = shape[key]._zod;
          if (field2.values) {
            if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
              assignProp(propValues, key, /* @__PURE__ */ new Set());
            }
            for (const v of field2.values)
              propValues[key].add(v);
            if (field2.optin !== void 0)
              propValues[key].add(void 0);
          }
        }
        return propValues;
      });
      const isObject2 = isObject;
      const catchall = def.catchall;
      let value;
      const memo = globalConfig.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject2(input)) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
          if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
              break;
            seen = payload.issues.length;
          }
          if (key === "__proto__")
            continue;
          const el = shape[key];
          const optin = el._zod.optin;
          const optout = el._zod.optout;
          const r = el._zod.run({ value: input[key], issues: [] }, ctx);
          if (r instanceof Promise) {
            proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
          } else {
            handlePropertyResult(r, payload, key, input, optin, optout);
          }
        }
        if (!catchall) {
          return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
      };
    });
    $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
      defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
      defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
          return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return void 0;
      });
      defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
          const patterns = zod.def.options.map((o) => o._zod.pattern);
          return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return void 0;
      });
      const first = def.options.length === 1 ? def.options[0]._zod.run : null;
      inst._zod.parse = (payload, ctx) => {
        if (first) {
          return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
          const result = option._zod.run({
            value: payload.value,
            issues: []
          }, ctx);
          if (result instanceof Promise) {
            results.push(result);
            async = true;
          } else {
            if (result.issues.length === 0)
              return result;
            results.push(result);
          }
        }
        if (!async)
          return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results2) => {
          return handleUnionResults(results2, payload, inst, ctx);
        });
      };
    });
    $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
      $ZodType.init(inst, def);
      const memo = globalConfig.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject2(input)) {
          payload.issues.push({
            expected: "record",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
          payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
          const recordKeys = /* @__PURE__ */ new Set();
          for (const key of values) {
            if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
              recordKeys.add(typeof key === "number" ? key.toString() : key);
              if (key === "__proto__")
                continue;
              const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
              if (keyResult instanceof Promise) {
                throw new Error("Async schemas not supported in object keys currently");
              }
              if (keyResult.issues.length) {
                payload.issues.push({
                  code: "invalid_key",
                  origin: "record",
                  issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                  input: key,
                  path: [key],
                  inst
                });
                continue;
              }
              const outKey = keyResult.value;
              if (outKey === "__proto__")
                continue;
              const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
              if (result instanceof Promise) {
                proms.push(result.then((result2) => {
                  if (result2.issues.length) {
                    payload.issues.push(...prefixIssues(key, result2.issues));
                  }
                  payload.value[outKey] = result2.value;
                }));
              } else {
                if (result.issues.length) {
                  payload.issues.push(...prefixIssues(key, result.issues));
                }
                payload.value[outKey] = result.value;
              }
            }
          }
          let unrecognized;
          for (const key in input) {
            if (!recordKeys.has(key)) {
              if (def.mode === "loose") {
                if (key === "__proto__")
                  continue;
                payload.value[key] = input[key];
              } else {
                unrecognized = unrecognized ?? [];
                unrecognized.push(key);
              }
            }
          }
          if (unrecognized && unrecognized.length > 0) {
            payload.issues.push({
              code: "unrecognized_keys",
              input,
              inst,
              keys: unrecognized,
              continue: true
            });
          }
        } else {
          payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
          let unrecognized;
          for (const key of Reflect.ownKeys(input)) {
            if (key === "__proto__")
              continue;
            if (!Object.prototype.propertyIsEnumerable.call(input, key))
              continue;
            let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            if (keyResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
            if (checkNumericKey) {
              const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
              if (retryResult instanceof Promise) {
                throw new Error("Async schemas not supported in object keys currently");
              }
              if (retryResult.issues.length === 0) {
                keyResult = retryResult;
              }
            }
            if (keyResult.issues.length) {
              if (def.mode === "loose") {
                payload.value[key] = input[key];
              } else if (values) {
                unrecognized = unrecognized ?? [];
                unrecognized.push(key);
              } else {
                payload.issues.push({
                  code: "invalid_key",
                  origin: "record",
                  issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                  input: key,
                  path: [key],
                  inst
                });
              }
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__")
              continue;
            const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
            if (result instanceof Promise) {
              proms.push(result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...prefixIssues(key, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }));
            } else {
              if (result.issues.length) {
                payload.issues.push(...prefixIssues(key, result.issues));
              }
              payload.value[outKey] = result.value;
            }
          }
          if (unrecognized && unrecognized.length > 0) {
            payload.issues.push({
              code: "unrecognized_keys",
              input,
              inst,
              keys: unrecognized,
              continue: true
            });
          }
        }
        if (proms.length) {
          return Promise.all(proms).then(() => payload);
        }
        return payload;
      };
    });
    $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
      $ZodType.init(inst, def);
      const values = getEnumValues(def.entries);
      const valuesSet = new Set(values);
      inst._zod.values = valuesSet;
      defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
          return payload;
        }
        payload.issues.push({
          code: "invalid_value",
          values,
          input,
          inst
        });
        return payload;
      };
    });
    $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
      $ZodType.init(inst, def);
      const values = new Set(def.values);
      inst._zod.values = values;
      defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
          return payload;
        }
        payload.issues.push({
          code: "invalid_value",
          values: def.values,
          input,
          inst
        });
        return payload;
      };
    });
    $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      inst._zod.optout = "optional";
      defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
      });
      defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === void 0) {
          if (def.innerType._zod.optin !== "defaulted")
            return payload;
          const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
          if (result instanceof Promise)
            return result.then((result2) => handleOptionalResult(payload, result2));
          return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
      $ZodCheck.init(inst, def);
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _) => {
        return payload;
      };
      inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
          return r.then((r2) => handleRefineResult(r2, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
      };
    });
  }
});

// node_modules/zod/v4/core/memoizer.js
var init_memoizer = __esm({
  "node_modules/zod/v4/core/memoizer.js"() {
  }
});

// node_modules/zod/v4/locales/index.js
var init_locales = __esm({
  "node_modules/zod/v4/locales/index.js"() {
  }
});

// node_modules/zod/v4/core/registries.js
function registry() {
  return new $ZodRegistry();
}
var _a2, $ZodRegistry, globalRegistry;
var init_registries = __esm({
  "node_modules/zod/v4/core/registries.js"() {
    $ZodRegistry = class {
      constructor() {
        this._map = /* @__PURE__ */ new WeakMap();
        this._idmap = /* @__PURE__ */ new Map();
      }
      add(schema, ..._meta) {
        const meta2 = _meta[0];
        this._map.set(schema, meta2);
        if (meta2 && typeof meta2 === "object" && "id" in meta2) {
          this._idmap.set(meta2.id, schema);
        }
        return this;
      }
      clear() {
        this._map = /* @__PURE__ */ new WeakMap();
        this._idmap = /* @__PURE__ */ new Map();
        return this;
      }
      remove(schema) {
        const meta2 = this._map.get(schema);
        if (meta2 && typeof meta2 === "object" && "id" in meta2) {
          this._idmap.delete(meta2.id);
        }
        this._map.delete(schema);
        return this;
      }
      get(schema) {
        const p = schema._zod.parent;
        if (p) {
          const pm = { ...this.get(p) ?? {} };
          delete pm.id;
          const f = { ...pm, ...this._map.get(schema) };
          return Object.keys(f).length ? f : void 0;
        }
        return this._map.get(schema);
      }
      has(schema) {
        return this._map.has(schema);
      }
    };
    (_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
    globalRegistry = globalThis.__zod_globalRegistry;
  }
});

// node_modules/zod/v4/core/compile.js
var init_compile = __esm({
  "node_modules/zod/v4/core/compile.js"() {
  }
});

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
  return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
var init_api = __esm({
  "node_modules/zod/v4/core/api.js"() {
    init_checks();
    init_util();
  }
});

// node_modules/zod/v4/core/to-json-schema.js
var init_to_json_schema = __esm({
  "node_modules/zod/v4/core/to-json-schema.js"() {
  }
});

// node_modules/zod/v4/core/json-schema.js
var init_json_schema = __esm({
  "node_modules/zod/v4/core/json-schema.js"() {
  }
});

// node_modules/zod/v4/core/index.js
var init_core2 = __esm({
  "node_modules/zod/v4/core/index.js"() {
    init_core();
    init_parse();
    init_errors();
    init_schemas();
    init_memoizer();
    init_checks();
    init_versions();
    init_util();
    init_regexes();
    init_locales();
    init_registries();
    init_doc();
    init_compile();
    init_api();
    init_to_json_schema();
    init_json_schema();
  }
});

// node_modules/zod/v4/mini/parse.js
var init_parse2 = __esm({
  "node_modules/zod/v4/mini/parse.js"() {
    init_core2();
  }
});

// node_modules/zod/v4/mini/schemas.js
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}
var ZodMiniType, ZodMiniString, ZodMiniNumber, ZodMiniBoolean, ZodMiniNever, ZodMiniArray, ZodMiniObject, ZodMiniUnion, ZodMiniRecord, ZodMiniEnum, ZodMiniLiteral, ZodMiniOptional, ZodMiniCustom;
var init_schemas2 = __esm({
  "node_modules/zod/v4/mini/schemas.js"() {
    init_core2();
    init_util();
    init_parse2();
    ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
      if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
      $ZodType.init(inst, def);
      inst.def = def;
      inst.type = def.type;
    }, {
      // `with` is an alias for `check`: the same function object, not a wrapper.
      get with() {
        return this.check;
      },
      set with(value) {
        own(this, "with", value);
      },
      parse(data, params) {
        return parse(this, data, params, { callee: this.parse });
      },
      parseAsync(data, params) {
        return parseAsync(this, data, params, { callee: this.parseAsync });
      },
      safeParse(data, params) {
        return safeParse(this, data, params);
      },
      safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
      },
      check(...checks) {
        const def = this.def;
        return this.clone({
          ...def,
          checks: [
            ...def.checks ?? [],
            ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
          ]
        }, { parent: true });
      },
      clone(_def, params) {
        return clone(this, _def, params);
      },
      brand() {
        return this;
      },
      register(reg, meta2) {
        reg.add(this, meta2);
        return this;
      },
      apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
      }
    });
    ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
      $ZodString.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
      $ZodNumber.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
      $ZodBoolean.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
      $ZodNever.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
      $ZodArray.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
      $ZodObject.init(inst, def);
      ZodMiniType.init(inst, def);
      installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
    });
    ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
      $ZodUnion.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
      $ZodRecord.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
      $ZodEnum.init(inst, def);
      ZodMiniType.init(inst, def);
      inst.options = [...inst._zod.values];
    });
    ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
      $ZodLiteral.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
      $ZodCustom.init(inst, def);
      ZodMiniType.init(inst, def);
    });
  }
});

// node_modules/zod/v4/mini/checks.js
var init_checks2 = __esm({
  "node_modules/zod/v4/mini/checks.js"() {
    init_core2();
  }
});

// node_modules/zod/v4/mini/iso.js
var init_iso = __esm({
  "node_modules/zod/v4/mini/iso.js"() {
  }
});

// node_modules/zod/v4/mini/coerce.js
var init_coerce = __esm({
  "node_modules/zod/v4/mini/coerce.js"() {
  }
});

// node_modules/zod/v4/mini/external.js
var init_external = __esm({
  "node_modules/zod/v4/mini/external.js"() {
    init_core2();
    init_parse2();
    init_schemas2();
    init_checks2();
    init_locales();
    init_iso();
    init_coerce();
  }
});

// node_modules/zod/mini/index.js
var init_mini = __esm({
  "node_modules/zod/mini/index.js"() {
    init_external();
  }
});

// src/okrs/key-guide.ts
function guideName(path) {
  return path.filter((step2) => typeof step2 === "string").join(".");
}
function hintAt(guide, path) {
  const keys = path.filter((step2) => typeof step2 === "string");
  const key = keys.at(-1);
  const map = guide[keys.slice(0, -1).join(".")];
  return key !== void 0 && map && Object.hasOwn(map, key) ? map[key] : void 0;
}
var init_key_guide = __esm({
  "src/okrs/key-guide.ts"() {
    "use strict";
  }
});

// src/okrs/synonym-of.ts
function synonymOf(word, keys) {
  const folded3 = word.toLowerCase().replaceAll(/[\s_-]/g, "");
  return Object.hasOwn(SYNONYMS, folded3) ? SYNONYMS[folded3]?.find((key) => keys.includes(key)) : void 0;
}
var SYNONYMS;
var init_synonym_of = __esm({
  "src/okrs/synonym-of.ts"() {
    "use strict";
    SYNONYMS = {
      name: ["title", "id"],
      summary: ["title"],
      description: ["why", "metric", "note"],
      context: ["why"],
      key: ["id"],
      krs: ["key_results"],
      keyresults: ["key_results"],
      results: ["key_results"],
      okrs: ["objectives"],
      goals: ["objectives"],
      quarter: ["cycle"],
      period: ["cycle"],
      from: ["baseline", "start"],
      initial: ["baseline"],
      startvalue: ["baseline"],
      to: ["target", "end"],
      goal: ["target"],
      targetvalue: ["target"],
      deadline: ["due", "end"],
      duedate: ["due"],
      begin: ["start"],
      startdate: ["start"],
      finish: ["end"],
      enddate: ["end"],
      until: ["due", "end"],
      definition: ["metric"],
      kpi: ["metric"],
      updates: ["check_ins"],
      progress: ["check_ins", "value"],
      checkin: ["check_ins"],
      current: ["check_ins", "value"],
      comment: ["note"],
      day: ["date"],
      dri: ["owner"],
      lead: ["owner"],
      assignee: ["owner"],
      responsible: ["owner"],
      segment: ["audience"],
      type: ["intent", "level"],
      minimum: ["min"],
      maximum: ["max"],
      labels: ["label"],
      enforcement: ["mode"],
      required: ["require"],
      ignore: ["exempt"],
      repos: ["repositories"],
      words: ["vocabulary"],
      path: ["file"]
    };
  }
});

// src/okrs/day-in-text.ts
function dayInText(text2) {
  const match = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/.exec(text2);
  if (!match) return void 0;
  const [, year = "", month = "", day = ""] = match;
  return parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
var init_day_in_text = __esm({
  "src/okrs/day-in-text.ts"() {
    "use strict";
    init_day();
  }
});

// src/okrs/number-in-text.ts
function numberInText(text2) {
  if (text2.length > 40) return void 0;
  const match = /^([+-]?)[$€£¥]?(\d[\d.,_]*|\.\d+)([kKMB]?)[^\d]*$/.exec(text2.replaceAll(/\s/g, ""));
  const digits2 = match && plainDigits(match[2] ?? "");
  if (!match || digits2 === void 0) return void 0;
  const factor = startsUnit(text2) ? 1 : FACTORS[match[3] ?? ""] ?? 1;
  const value = Number(`${match[1]}${digits2}`) * factor;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : void 0;
}
function startsUnit(text2) {
  return /\d\s*[kKMB][A-Za-z]/.test(text2);
}
function plainDigits(text2) {
  const compact2 = text2.replaceAll("_", "");
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact2)) return compact2.replaceAll(",", "");
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(compact2)) return compact2.replaceAll(".", "");
  if (/^\d+,\d+$/.test(compact2)) return compact2.replace(",", ".");
  return /^(\d+\.?\d*|\.\d+)$/.test(compact2) ? compact2 : void 0;
}
var FACTORS;
var init_number_in_text = __esm({
  "src/okrs/number-in-text.ts"() {
    "use strict";
    FACTORS = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 };
  }
});

// src/okrs/path-problem.ts
function pathProblem(path) {
  if (path.trim() === "" || path !== path.trim()) return "it is empty, or begins or ends with a space";
  if (/[\p{Cc}\\]/u.test(path)) return "it has a backslash or a control character; folders are separated by /";
  if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z]:/.test(path)) return "it is absolute; paths start at the top of the repository";
  const parts = path.toLowerCase().split("/");
  if (parts.includes("..")) return "it climbs out of the repository";
  if (parts.includes("") || parts.includes(".")) return "it has an empty part, or a part that is only a dot";
  return parts.includes(".git") ? "it lies in .git, which belongs to git" : void 0;
}
function writingProblem(path) {
  const lower = path.toLowerCase();
  if (lower === ".github/workflows" || lower.startsWith(".github/workflows/")) return "it lies in .github/workflows, where files are run";
  return isConfigurationPath(lower) ? "it is where the OKRs or the settings themselves are kept" : pathProblem(path);
}
var init_path_problem = __esm({
  "src/okrs/path-problem.ts"() {
    "use strict";
    init_okrs_paths();
  }
});

// src/okrs/value-advice.ts
function valueAdvice(issue2, value, found) {
  switch (issue2.message) {
    case "date-invalid":
      return { code: "date-invalid", message: `is ${found}, which is no date of the calendar. Dates are written like 2026-12-15.`, expected: "a date as YYYY-MM-DD", fix: dayInText(String(value)) };
    case "id-invalid":
      return invalidIdentifier(value, found);
    case "text-empty":
      return { code: "text-empty", message: "is empty. Fill it in or remove the key.", expected: "text" };
    case "weight-out-of-range":
      return { code: "weight-out-of-range", message: `is ${found}, but a weight must be greater than 0. Remove a key result that does not count.`, expected: "a number above 0" };
    case "confidence-out-of-range":
      return invalidConfidence(value, found);
    case "baseline-invalid":
      return { ...invalidNumber(value, found), expected: "a bare number, or pending" };
    case "text-or-list":
      return { code: "wrong-type", message: `is ${found}, but it must be text or a list of texts.`, expected: "text or a list of texts" };
    case "repository-invalid":
      return { code: "repository-invalid", message: `is ${found}, but a repository is named by its owner and name, like acme/web.`, expected: "owner/name", fix: repositoryInText(found) };
    case "path-invalid":
      return { code: "path-invalid", message: `is ${found}, which cannot be used: ${pathProblem(String(value)) ?? writingProblem(String(value)) ?? "it is no path"}.`, expected: "a path inside the repository, like okrs/report.json" };
  }
  return generalAdvice(issue2, value, found);
}
function generalAdvice(issue2, value, found) {
  if (issue2.code === "invalid_value") return invalidChoice(issue2.values.map(String), value, found);
  if (issue2.code === "invalid_type" && issue2.expected === "number") return invalidNumber(value, found);
  if (issue2.code === "too_small") return { code: "list-empty", message: "is an empty list. Name at least one, or remove the key.", expected: "at least one entry" };
  const kind = issue2.code === "invalid_type" ? KIND_WORDS[issue2.expected] ?? issue2.expected : "another value";
  return { code: "wrong-type", message: `is ${found}, but it must ${kind === KEYS ? "have" : "be"} ${kind}.`, expected: kind, fix: retyped(kind, value) };
}
function invalidNumber(value, found) {
  const number3 = typeof value === "string" ? numberInText(value) : void 0;
  if (number3 === void 0) return { code: "not-a-number", message: `is ${found}, but it must be a number, without its unit.`, expected: "a bare number" };
  return { code: "number-as-text", message: `is ${found}, which is text. Write the bare number ${number3}; what it counts goes into unit.`, expected: "a bare number", fix: String(number3) };
}
function invalidIdentifier(value, found) {
  const expected = "letters, digits and . _ / -, at most 64";
  if (typeof value !== "string") return { code: "id-invalid", message: `is ${found}, which YAML does not read as text. Put it in quotes.`, expected, fix: typeof value === "object" ? void 0 : `"${found}"` };
  const clean = value.slice(0, 200).replaceAll(/[^A-Za-z0-9._/-]+/g, "-").replaceAll(/^-|-$/g, "").slice(0, 64);
  const reason = value.length > 64 ? "is longer than 64 characters" : `is ${found}, but an id has only letters, digits and . _ / -`;
  return { code: "id-invalid", message: `${reason}; people type it into issues.`, expected, fix: clean === "" ? void 0 : clean };
}
function invalidConfidence(value, found) {
  const number3 = typeof value === "string" ? numberInText(value) : value;
  const isPercent = typeof value === "string" && value.trim().endsWith("%");
  const expected = "a number from 0 to 1";
  if (typeof number3 !== "number") return { code: "not-a-number", message: `is ${found}, but it must be a number from 0 to 1.`, expected };
  const share = isPercent || number3 > 1 ? Number((number3 / 100).toPrecision(6)) : number3;
  const fix = share >= 0 && share <= 1 ? String(share) : void 0;
  const question = fix === void 0 ? "" : ` Did you mean ${fix}?`;
  if (typeof value === "string") return { code: "number-as-text", message: `is ${found}, which is text, but it must be a number from 0 to 1.${question}`, expected, fix };
  return { code: "confidence-out-of-range", message: `is ${found}, but it goes from 0 to 1.${question}`, expected, fix };
}
function invalidChoice(choices, value, found) {
  const expected = choices.join(", ");
  if (choices.includes("enforce") && (typeof value === "boolean" || found === "on")) return invalidMode(value === false, found, expected);
  const near = nearestWord(found, choices);
  const question = near === void 0 ? "" : ` Did you mean ${near}?`;
  return { code: "value-not-allowed", message: `is ${found}, but it must be one of ${expected}.${question}`, expected, fix: near };
}
function invalidMode(isOff, found, expected) {
  const message = isOff ? `is ${found}. To switch the check off, write off.` : `is ${found}. Write enforce to fail initiatives without a key result, or warn to only tell.`;
  return { code: "value-not-allowed", message, expected, fix: isOff ? "off" : "enforce" };
}
function retyped(kind, value) {
  if (kind === "text" && (typeof value === "number" || typeof value === "boolean")) return `"${value}"`;
  if (kind === "a list" && typeof value === "string") return value.length > 60 ? void 0 : `[${value}]`;
  if (kind !== "true or false" || typeof value !== "string") return void 0;
  const word = value.toLowerCase();
  if (["yes", "on", "y"].includes(word)) return "true";
  return ["no", "off", "n"].includes(word) ? "false" : void 0;
}
function repositoryInText(text2) {
  const match = /^(?:https?:\/\/)?(?:git@)?github\.com[/:]([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(text2.replace(/\/$/, "").replace(/\.git$/, ""));
  return match ? `${match[1]}/${match[2]}` : void 0;
}
var KEYS, KIND_WORDS;
var init_value_advice = __esm({
  "src/okrs/value-advice.ts"() {
    "use strict";
    init_day_in_text();
    init_nearest_word();
    init_number_in_text();
    init_path_problem();
    KEYS = "keys of its own";
    KIND_WORDS = {
      string: "text",
      number: "a number",
      boolean: "true or false",
      array: "a list",
      object: KEYS,
      record: KEYS
    };
  }
});

// src/okrs/issue-diagnostics.ts
function issueDiagnostics(spot, issue2, reader) {
  if (issue2.code === "unrecognized_keys") return issue2.keys.slice(0, 200).map((key) => unknownKey(spot, key, reader));
  const node = nodeAt(spot.yaml.root, spot.path);
  return [node === void 0 || node.value === void 0 ? missing(spot, reader) : wrongValue(spot, issue2, reader)];
}
function unknownKey(spot, key, reader) {
  const keys = Object.keys(reader.guide[guideName(spot.path)] ?? {});
  const near = synonymOf(key, keys) ?? nearestWord(key, keys);
  const found = shownValue(key);
  const question = near === void 0 ? `It knows ${keys.join(", ")}.` : `Did you mean ${near}?`;
  const message = `Unknown key ${found} in ${reader.subject(spot.yaml.root?.value, spot.path)}. ${question}`;
  return diagnosticAt(spotBelow(spot, key), "key", "error", "unknown-key", message, { found, expected: keys.join(", "), ...near === void 0 ? {} : { fix: near } });
}
function missing(spot, reader) {
  const key = spot.path.at(-1);
  const example2 = hintAt(reader.guide, spot.path)?.example;
  const shown = example2 === void 0 ? {} : { example: example2 };
  if (typeof key !== "string") {
    const list4 = lastKey(spot.path);
    return diagnosticAt(spot, "value", "error", "empty-entry", `${list4} has an entry without content. Fill it in or remove it.`, { found: "nothing", ...shown });
  }
  const subject = reader.subject(spot.yaml.root?.value, spot.path.slice(0, -1));
  const message = `${capitalised(subject)} has no ${key}.${example2 === void 0 ? "" : ` Add it, for example \`${example2}\`.`}`;
  return diagnosticAt(spot, "key", "error", "missing-key", message, { found: "nothing", expected: key, ...shown });
}
function wrongValue(spot, issue2, reader) {
  const node = nodeAt(spot.yaml.root, spot.path);
  const found = shownValue(node?.kind === "scalar" ? node.text : node?.value);
  const advice = valueAdvice(issue2, node?.value, found);
  const name = spot.path.length === 0 ? "The file" : reader.valueName(reader.subject(spot.yaml.root?.value, ownerPath(spot.path)), lastKey(spot.path));
  const example2 = hintAt(reader.guide, spot.path)?.example;
  const message = advice.expected === "keys of its own" && example2 !== void 0 ? `${name} ${advice.message} For example: \`${example2}\`.` : `${name} ${advice.message}`;
  return diagnosticAt(spot, "value", "error", advice.code, message, {
    found,
    expected: advice.expected,
    ...example2 === void 0 ? {} : { example: example2 },
    ...advice.fix === void 0 ? {} : { fix: advice.fix }
  });
}
function lastKey(path) {
  return String(path.findLast((step2) => typeof step2 === "string") ?? "the file");
}
function ownerPath(path) {
  return path.slice(0, Math.max(0, path.findLastIndex((step2) => typeof step2 === "string")));
}
var init_issue_diagnostics = __esm({
  "src/okrs/issue-diagnostics.ts"() {
    "use strict";
    init_capitalised();
    init_key_guide();
    init_synonym_of();
    init_nearest_word();
    init_shown_value();
    init_spot();
    init_value_advice();
    init_yaml_node();
  }
});

// src/okrs/read-written.ts
function readWritten(schema, yaml, reader) {
  if (yaml.root?.value === void 0) return { value: void 0, diagnostics: yaml.diagnostics };
  const result = safeParse(schema, yaml.root.value, { jitless: true });
  if (result.success) return { value: result.data, diagnostics: yaml.diagnostics };
  const issues = result.error.issues.filter((issue2) => !isRefused(yaml, issue2.path)).slice(0, MOST_ISSUES);
  const wrong = new Set(result.error.issues.filter((issue2) => issue2.code !== "unrecognized_keys").map((issue2) => pathKey(issue2.path)));
  return {
    value: without(yaml.root.value, wrong, ""),
    diagnostics: [...yaml.diagnostics, ...issues.flatMap((issue2) => issueDiagnostics({ yaml, path: issue2.path }, issue2, reader)).slice(0, MOST_ISSUES)]
  };
}
function isRefused(yaml, path) {
  const node = nodeAt(yaml.root, path);
  return node?.kind === "scalar" && node.refused;
}
function pathKey(path) {
  return path.map((step2) => `/${String(step2)}`).join("");
}
function without(value, wrong, path) {
  if (wrong.has(path)) return void 0;
  if (Array.isArray(value)) return value.map((item, index) => without(item, wrong, `${path}/${index}`));
  if (typeof value !== "object" || value === null) return value;
  const kept = /* @__PURE__ */ Object.create(null);
  for (const [key, part] of Object.entries(value)) kept[key] = without(part, wrong, `${path}/${key}`);
  return kept;
}
var MOST_ISSUES;
var init_read_written = __esm({
  "src/okrs/read-written.ts"() {
    "use strict";
    init_mini();
    init_issue_diagnostics();
    init_yaml_node();
    MOST_ISSUES = 200;
  }
});

// src/okrs/written-day.ts
var writtenDay;
var init_written_day = __esm({
  "src/okrs/written-day.ts"() {
    "use strict";
    init_mini();
    init_day();
    writtenDay = string2({ error: "date-invalid" }).check(
      _regex(/^\d{4}-\d{2}-\d{2}$/, { error: "date-invalid", abort: true }),
      refine((text2) => parseDay(text2) !== void 0, { error: "date-invalid" })
    );
  }
});

// src/okrs/written-identifier.ts
var writtenIdentifier;
var init_written_identifier = __esm({
  "src/okrs/written-identifier.ts"() {
    "use strict";
    init_mini();
    writtenIdentifier = string2({ error: "id-invalid" }).check(_regex(/^[A-Za-z0-9._/-]{1,64}$/, { error: "id-invalid" }));
  }
});

// src/okrs/written-confidence.ts
var writtenConfidence;
var init_written_confidence = __esm({
  "src/okrs/written-confidence.ts"() {
    "use strict";
    init_mini();
    writtenConfidence = number2({ error: "confidence-out-of-range" }).check(_gte(0, { error: "confidence-out-of-range" }), _lte(1, { error: "confidence-out-of-range" }));
  }
});

// src/okrs/written-text.ts
var writtenText;
var init_written_text = __esm({
  "src/okrs/written-text.ts"() {
    "use strict";
    init_mini();
    writtenText = string2().check(_regex(/\S/, { error: "text-empty" }));
  }
});

// src/okrs/written-check-in.ts
var writtenCheckIn;
var init_written_check_in = __esm({
  "src/okrs/written-check-in.ts"() {
    "use strict";
    init_mini();
    init_written_confidence();
    init_written_day();
    init_written_text();
    writtenCheckIn = strictObject({
      date: writtenDay,
      value: number2(),
      confidence: optional(writtenConfidence),
      note: optional(writtenText)
    });
  }
});

// src/okrs/written-guardrail.ts
var writtenGuardrail;
var init_written_guardrail = __esm({
  "src/okrs/written-guardrail.ts"() {
    "use strict";
    init_mini();
    init_written_text();
    writtenGuardrail = strictObject({
      metric: writtenText,
      unit: optional(writtenText),
      min: optional(number2()),
      max: optional(number2()),
      current: optional(number2())
    });
  }
});

// src/okrs/written-source.ts
var writtenSource;
var init_written_source = __esm({
  "src/okrs/written-source.ts"() {
    "use strict";
    init_mini();
    init_path_problem();
    init_written_text();
    writtenSource = strictObject({
      file: string2().check(refine((path) => pathProblem(path) === void 0, { error: "path-invalid" })),
      date: writtenText,
      value: writtenText
    });
  }
});

// src/okrs/written-key-result.ts
var writtenKeyResult;
var init_written_key_result = __esm({
  "src/okrs/written-key-result.ts"() {
    "use strict";
    init_mini();
    init_written_check_in();
    init_written_day();
    init_written_guardrail();
    init_written_identifier();
    init_written_source();
    init_written_text();
    writtenKeyResult = strictObject({
      id: writtenIdentifier,
      aliases: optional(array(writtenIdentifier)),
      title: writtenText,
      metric: optional(writtenText),
      audience: optional(writtenText),
      level: optional(_enum(["product", "business"])),
      intent: optional(_enum(["perform", "learn"])),
      unit: optional(writtenText),
      baseline: optional(union([number2(), literal("pending")], { error: "baseline-invalid" })),
      target: optional(number2()),
      due: optional(writtenDay),
      owner: optional(writtenText),
      weight: optional(number2().check(_positive({ error: "weight-out-of-range" }))),
      north_star: optional(boolean2()),
      proxy: optional(boolean2()),
      guardrails: optional(array(writtenGuardrail)),
      source: optional(writtenSource),
      check_ins: optional(array(writtenCheckIn)),
      suppress: optional(record(string2(), writtenText))
    });
  }
});

// src/okrs/written-objective.ts
var writtenObjective;
var init_written_objective = __esm({
  "src/okrs/written-objective.ts"() {
    "use strict";
    init_mini();
    init_written_identifier();
    init_written_key_result();
    init_written_text();
    writtenObjective = strictObject({
      id: writtenIdentifier,
      title: writtenText,
      why: optional(writtenText),
      owner: optional(writtenText),
      team: optional(writtenText),
      parent: optional(writtenIdentifier),
      visibility: optional(_enum(["public", "private"])),
      key_results: array(writtenKeyResult)
    });
  }
});

// src/okrs/written-okrs.ts
var writtenOkrs;
var init_written_okrs = __esm({
  "src/okrs/written-okrs.ts"() {
    "use strict";
    init_mini();
    init_written_day();
    init_written_identifier();
    init_written_objective();
    writtenOkrs = strictObject({
      // The days may stand in the company's file alone, so that only the merged cycle can miss them.
      cycle: strictObject({ id: writtenIdentifier, start: optional(writtenDay), end: optional(writtenDay) }),
      objectives: array(writtenObjective)
    });
  }
});

// src/okrs/parse-okrs.ts
function parseOkrs(layers, today) {
  const filled = layers.filter((layer) => layer.okrs.length > 0);
  if (filled.length === 0) return { kind: "absent" };
  const readings = filled.slice(0, 2).map((layer) => readLayer2(layer, layer === layers[0]));
  const cycles = readings.map((reading) => reading.cycles).reduceRight((far, near) => mergeCycles(near, far));
  const nearFiles = new Set(layers[0]?.okrs.map(({ path }) => path));
  const diagnostics = [...tooManyLayers(filled), ...readings.flatMap((reading) => reading.diagnostics), ...checkMerged(cycles, readings.length, today)].filter(({ severity, place }) => severity === "error" || nearFiles.has(place.file)).sort(compareDiagnostics).filter(isNew);
  return diagnostics.some(({ severity }) => severity === "error") ? { kind: "broken", diagnostics } : { kind: "plan", plan: planOf(cycles, today), warnings: diagnostics };
}
function readLayer2(layer, isNearest) {
  const files = layer.okrs.map((text2) => readFile2(text2, layerFileName(layer, text2.path, isNearest)));
  const cycles = files.flatMap(({ cycle }) => cycle ?? []);
  const clashes = [...checkCycleIds(cycles), ...cycles.flatMap(checkIdentifiers)];
  return { cycles, diagnostics: [...files.flatMap(({ diagnostics }) => diagnostics), ...clashes] };
}
function readFile2(text2, file2) {
  const yaml = parseYaml(file2, text2.text);
  if (yaml.root?.value === void 0) return { cycle: void 0, diagnostics: yaml.diagnostics.length === 0 ? [emptyFile(file2)] : yaml.diagnostics };
  const { value, diagnostics } = readWritten(writtenOkrs, yaml, okrsReader);
  return { cycle: value && draftCycle(value, { yaml, path: [] }), diagnostics };
}
function emptyFile(file2) {
  const message = "The file is empty. Describe a cycle and its objectives, or remove the file.";
  return { code: "empty-file", severity: "error", message, place: { file: file2, line: 1, column: 1 }, found: "nothing", expected: "cycle, objectives" };
}
function checkMerged(cycles, layerCount, today) {
  return cycles.flatMap((cycle) => [
    ...checkCycle(cycle),
    // Within one layer ids have been compared already; between two an alias may clash with an id.
    ...layerCount > 1 ? checkIdentifiers(cycle).filter(({ code: code2 }) => code2 === "duplicate-alias") : [],
    ...cycle.objectives.flatMap((objective) => [
      ...checkObjective(objective, cycle),
      ...objective.keyResults.flatMap((keyResult) => checkKeyResult(keyResult, cycle, today))
    ])
  ]);
}
function tooManyLayers(filled) {
  const third = filled[2];
  const file2 = filled[0]?.okrs[0]?.path;
  if (!third || file2 === void 0) return [];
  const message = `The OKRs of ${third.origin} are not used: a repository adds to the OKRs of one other, not to a chain of them.`;
  return [{ code: "too-many-layers", severity: "warning", message, place: { file: file2, line: 1, column: 1 }, found: third.origin, expected: "one layer behind the repository" }];
}
function isNew(diagnostic, index, sorted) {
  const previous = sorted[index - 1];
  return previous === void 0 || compareDiagnostics(previous, diagnostic) !== 0 || previous.message !== diagnostic.message;
}
function planOf(cycles, today) {
  const normalised = cycles.flatMap((cycle) => normaliseCycle(cycle) ?? []);
  return { today, cycles: normalised.sort((a, b) => a.start + a.id < b.start + b.id ? -1 : 1) };
}
var init_parse_okrs = __esm({
  "src/okrs/parse-okrs.ts"() {
    "use strict";
    init_diagnostic();
    init_check_cycle();
    init_check_identifiers();
    init_check_key_result();
    init_check_objective();
    init_cycle_draft();
    init_merge_cycles();
    init_normalise_cycle();
    init_okrs_layer();
    init_okrs_reader();
    init_parse_yaml();
    init_read_written();
    init_written_okrs();
  }
});

// src/okrs/check-settings.ts
function checkSettings(settings, files) {
  return [...checkFieldNames(settings, files), ...checkReportPaths(settings, files)];
}
function checkFieldNames(settings, files) {
  const owners = /* @__PURE__ */ new Map();
  const names = Object.entries(settings.fields);
  return names.flatMap(([field2, headings]) => headings.flatMap((heading2) => {
    const owner = owners.get(heading2.trim().toLowerCase());
    if (owner === void 0) owners.set(heading2.trim().toLowerCase(), field2);
    if (owner === void 0 || owner === field2) return [];
    const spot = spotOf(files, ["fields", field2]) ?? spotOf(files, ["fields", owner]);
    const message = `fields: “${shownValue(heading2)}” stands for both ${owner} and ${field2}, so an answer below it would be ambiguous. Name it under one of them.`;
    return spot ? [diagnosticAt(spot, "value", "error", "field-name-twice", message, { found: shownValue(heading2), expected: "a name that stands for one field" })] : [];
  }));
}
function checkReportPaths({ report }, files) {
  const keys = ["path", "data", "page"];
  return keys.flatMap((key, index) => {
    const other = keys.slice(0, index).find((earlier) => report[earlier].toLowerCase() === report[key].toLowerCase());
    const spot = other && (spotOf(files, ["report", key]) ?? spotOf(files, ["report", other]));
    if (!spot) return [];
    const message = `report.${key} and report.${other} are both ${report[key]}, so one would overwrite the other.`;
    return [diagnosticAt(spot, "value", "error", "report-path-twice", message, { found: report[key], expected: "a path of its own" })];
  });
}
function spotOf(files, path) {
  const file2 = files.find(({ yaml }) => nodeAt(yaml.root, path)?.value !== void 0);
  return file2 && { yaml: file2.yaml, path };
}
var init_check_settings = __esm({
  "src/okrs/check-settings.ts"() {
    "use strict";
    init_shown_value();
    init_spot();
    init_yaml_node();
  }
});

// src/okrs/merge-settings.ts
function mergeSettings(drafts) {
  const origins = /* @__PURE__ */ new Map();
  const written2 = /* @__PURE__ */ Object.create(null);
  for (const draft of drafts) {
    for (const [key, value] of Object.entries(draft.written)) {
      if (draft.isNearest || !OWN_KEYS.has(key)) mergeKey(written2, key, value, { origin: draft.origin, path: key, origins });
    }
  }
  return { written: written2, origins };
}
function mergeKey(target, key, value, step2) {
  if (value === void 0) return;
  if (!isMap(value)) {
    if (target[key] !== void 0) return;
    target[key] = value;
    step2.origins.set(step2.path, step2.origin);
    return;
  }
  const inner = isMap(target[key]) ? target[key] : /* @__PURE__ */ Object.create(null);
  target[key] = inner;
  for (const [innerKey, innerValue] of Object.entries(value)) mergeKey(inner, innerKey, innerValue, { ...step2, path: `${step2.path}.${innerKey}` });
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var OWN_KEYS;
var init_merge_settings = __esm({
  "src/okrs/merge-settings.ts"() {
    "use strict";
    OWN_KEYS = /* @__PURE__ */ new Set(["extends", "repositories"]);
  }
});

// src/okrs/normalise-settings.ts
function normaliseSettings(written2) {
  const { exempt, waiver, issues, report } = defaultSettings;
  return {
    mode: written2.mode ?? defaultSettings.mode,
    labels: listOf(written2.label, defaultSettings.labels),
    checkName: written2.check_name ?? defaultSettings.checkName,
    fields: fieldsOf(written2.fields),
    require: listOf(written2.require, defaultSettings.require),
    exempt: {
      authors: listOf(written2.exempt?.authors, exempt.authors),
      branches: listOf(written2.exempt?.branches, exempt.branches),
      labels: listOf(written2.exempt?.labels, exempt.labels)
    },
    waiver: { label: written2.waiver?.label ?? waiver.label, allowNone: written2.waiver?.allow_none ?? waiver.allowNone },
    issues: { label: written2.issues?.label ?? issues.label, comment: written2.issues?.comment ?? issues.comment },
    report: {
      path: written2.report?.path ?? report.path,
      data: written2.report?.data ?? report.data,
      page: written2.report?.page ?? report.page,
      charts: written2.report?.charts ?? report.charts,
      delivery: written2.report?.delivery ?? report.delivery
    },
    repositories: listOf(written2.repositories, defaultSettings.repositories),
    extends: written2.extends,
    vocabulary: ownKeys(written2.vocabulary ?? {}),
    rules: ownKeys(written2.rules ?? {})
  };
}
function fieldsOf(written2) {
  const named2 = Object.entries(defaultSettings.fields);
  return Object.fromEntries(named2.map(([name, usual]) => [name, listOf(written2?.[name], usual)]));
}
function ownKeys(written2) {
  const entries = Object.entries(written2).filter((entry) => typeof entry[1] === "string");
  return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(entries));
}
function listOf(written2, usual) {
  if (written2 === void 0) return usual;
  return typeof written2 === "string" ? [written2] : written2.filter((item) => item !== void 0);
}
var init_normalise_settings = __esm({
  "src/okrs/normalise-settings.ts"() {
    "use strict";
    init_settings();
  }
});

// src/okrs/settings-guide.ts
var replaces, fieldKeys, reportKeys, vocabularyKeys, settingsGuide;
var init_settings_guide = __esm({
  "src/okrs/settings-guide.ts"() {
    "use strict";
    replaces = "The names that you give replace the usual ones of this field; other fields keep theirs.";
    fieldKeys = {
      key_result: { about: `Headings under which people name the key result. ${replaces}`, example: "key_result: [Key result, KR]" },
      expected_impact: { about: `Headings under which people state the expected impact. ${replaces}`, example: "expected_impact: [Expected impact, Impact]" },
      hypothesis: { about: `Headings for the assumption that the work tests. ${replaces}`, example: "hypothesis: [We believe that]" },
      audience: { about: `Headings for whose behaviour shall change. ${replaces}`, example: "audience: [For whom]" },
      measure_by: { about: `Headings for the day on which the effect is to be measured. ${replaces}`, example: "measure_by: [Measure by]" },
      confidence: { about: `Headings for how sure the author is. ${replaces}`, example: "confidence: [Confidence]" },
      reach: { about: `Headings for how many people the work reaches. ${replaces}`, example: "reach: [Reach]" },
      effort: { about: `Headings for the effort as one number. ${replaces}`, example: "effort: [Effort, Estimate]" },
      size: { about: `Headings for rock, pebble or sand. ${replaces}`, example: "size: [Size]" },
      kind: { about: `Headings for outcome, tech debt or operations. ${replaces}`, example: "kind: [Kind of work]" },
      actual_impact: { about: `Headings for the effect that was measured afterwards. ${replaces}`, example: "actual_impact: [Actual impact, Result]" },
      evidence: { about: `Headings for what supports the claim. ${replaces}`, example: "evidence: [Evidence]" }
    };
    reportKeys = {
      path: { about: "The Markdown report.", example: "path: OKRS.md" },
      data: { about: "The report as JSON.", example: "data: okrs/report.json" },
      page: { about: "The report as a web page.", example: "page: okrs/index.html" },
      charts: { about: "The folder of the report’s pictures.", example: "charts: okrs" },
      delivery: { about: "How the report reaches the repository; `auto` takes the first way that is allowed.", example: "delivery: auto" }
    };
    vocabularyKeys = Object.fromEntries(
      ["cycle", "objective", "key_result", "check_in", "guardrail", "initiative", "expected_impact", "actual_impact", "verdict", "finding", "report"].map((word) => [word, { about: `The word that your people read in place of “${word.replace("_", " ")}”.`, example: `${word}: Your word` }])
    );
    settingsGuide = {
      "": {
        mode: { about: "How hard the check is: `off`, `warn` while it is being introduced, or `enforce`, which fails initiatives without a key result.", example: "mode: warn" },
        label: { about: "The label, or several, that makes an item an initiative; an issue type of that name counts too.", example: "label: initiative" },
        check_name: { about: "The name of the check on pull requests, which branch protection refers to.", example: "check_name: Throughline" },
        fields: { about: "Headings or “Key:” names that your people already use, by field.", example: "fields: { key_result: [Key result, KR] }" },
        require: { about: "Fields that an initiative must have.", example: "require: [key_result, expected_impact]" },
        exempt: { about: "Authors, branches and labels that are never checked.", example: 'exempt: { branches: ["release/*"] }' },
        waiver: { about: "How work may do without a key result.", example: "waiver: { label: okr-waived, allow_none: true }" },
        issues: { about: "What happens on issues, which have no checks.", example: "issues: { label: needs-key-result, comment: true }" },
        report: { about: "Where the report is kept.", example: "report: { path: OKRS.md }" },
        repositories: { about: "Repositories whose initiatives belong into this repository’s report; not inherited.", example: 'repositories: ["acme/*"]' },
        extends: { about: "The repository that keeps the company’s OKRs and settings; what stands nearer wins; not inherited.", example: "extends: acme/.github" },
        rules: { about: "How much a quality rule weighs here: `off`, `info`, `warn` or `error`; docs/rules has them all.", example: "rules: { missing-guardrail: off, missing-owner: error }" },
        vocabulary: { about: "Your own words for those that people read.", example: "vocabulary: { initiative: Bet }" }
      },
      fields: fieldKeys,
      exempt: {
        authors: { about: "Logins whose items are never checked.", example: 'authors: ["renovate[bot]"]' },
        branches: { about: "Head branches that are never checked; * stands for anything.", example: 'branches: ["release/*"]' },
        labels: { about: "Labels that exempt an item.", example: "labels: [chore]" }
      },
      waiver: {
        label: { about: "The label that waives the check for one item.", example: "label: okr-waived" },
        allow_none: { about: "Whether “KR: none — reason” is accepted as an answer, and counted.", example: "allow_none: true" }
      },
      issues: {
        label: { about: "The label put on issues that lack a key result.", example: "label: needs-key-result" },
        comment: { about: "Whether a comment says what is missing.", example: "comment: true" }
      },
      report: reportKeys,
      vocabulary: vocabularyKeys
    };
  }
});

// src/okrs/settings-origins.ts
function settingsOrigins(written2) {
  const keys = Object.entries(settingsGuide).flatMap(([map, hints2]) => Object.keys(hints2).map((key) => map === "" ? key : `${map}.${key}`));
  const leaves = keys.filter((key) => !Object.hasOwn(settingsGuide, key));
  const named2 = [...written2.keys()].filter((key) => key.startsWith("rules."));
  return Object.fromEntries([...leaves.filter((key) => key !== "rules" || named2.length === 0), ...named2].map((key) => [key, written2.get(key) ?? "default"]));
}
var init_settings_origins = __esm({
  "src/okrs/settings-origins.ts"() {
    "use strict";
    init_settings_guide();
  }
});

// src/okrs/settings-reader.ts
function settingsSubject(_root, path) {
  const name = path.filter((step2) => typeof step2 === "string").join(".");
  return name === "" ? THE_SETTINGS : name;
}
var THE_SETTINGS, settingsReader;
var init_settings_reader = __esm({
  "src/okrs/settings-reader.ts"() {
    "use strict";
    init_settings_guide();
    THE_SETTINGS = "the settings";
    settingsReader = {
      guide: settingsGuide,
      subject: settingsSubject,
      valueName: (subject, key) => subject === THE_SETTINGS ? key : `${subject}.${key}`
    };
  }
});

// src/okrs/written-settings.ts
function writtenSettings() {
  built ??= buildSchema();
  return built;
}
function buildSchema() {
  const texts = array(writtenText);
  const textOrTexts = union([writtenText, texts.check(_minLength(1))], { error: "text-or-list" });
  const reportPath = string2().check(refine((path) => writingProblem(path) === void 0, { error: "path-invalid" }));
  const repositoryName = string2({ error: "repository-invalid" }).check(_regex(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/, { error: "repository-invalid" }));
  const repositoryPattern = string2({ error: "repository-invalid" }).check(_regex(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._*-]{1,100}$/, { error: "repository-invalid" }));
  return strictObject({
    mode: optional(_enum(["off", "warn", "enforce"])),
    label: optional(textOrTexts),
    check_name: optional(writtenText),
    fields: optional(strictMapOf(fieldNames, textOrTexts)),
    require: optional(array(_enum(fieldNames))),
    exempt: optional(strictObject({ authors: optional(texts), branches: optional(texts), labels: optional(texts) })),
    waiver: optional(strictObject({ label: optional(writtenText), allow_none: optional(boolean2()) })),
    issues: optional(strictObject({ label: optional(writtenText), comment: optional(boolean2()) })),
    report: optional(strictObject({
      path: optional(reportPath),
      data: optional(reportPath),
      page: optional(reportPath),
      charts: optional(reportPath),
      delivery: optional(_enum(["auto", "commit", "pull-request", "branch", "summary", "none"]))
    })),
    repositories: optional(array(repositoryPattern)),
    extends: optional(repositoryName),
    vocabulary: optional(strictMapOf(vocabularyWords, writtenText)),
    // Which rules there are is known to whoever examines OKRs.
    rules: optional(record(string2(), _enum(["off", "info", "warn", "error"])))
  });
}
function strictMapOf(keys, value) {
  const shape = Object.fromEntries(keys.map((key) => [key, optional(value)]));
  return strictObject(shape);
}
var fieldNames, vocabularyWords, built;
var init_written_settings = __esm({
  "src/okrs/written-settings.ts"() {
    "use strict";
    init_mini();
    init_path_problem();
    init_written_text();
    fieldNames = [
      "key_result",
      "expected_impact",
      "hypothesis",
      "audience",
      "measure_by",
      "confidence",
      "reach",
      "effort",
      "size",
      "kind",
      "actual_impact",
      "evidence"
    ];
    vocabularyWords = [
      "cycle",
      "objective",
      "key_result",
      "check_in",
      "guardrail",
      "initiative",
      "expected_impact",
      "actual_impact",
      "verdict",
      "finding",
      "report"
    ];
  }
});

// src/okrs/parse-settings.ts
function parseSettings(layers) {
  const files = layers.flatMap((layer, index) => readSettings(layer, index === 0) ?? []);
  const { written: written2, origins } = mergeSettings(files.map(({ draft }) => draft));
  const settings = normaliseSettings(written2);
  const contradictions = checkSettings(settings, files.map(({ yaml }) => ({ yaml, path: [] })));
  const diagnostics = [...files.flatMap((file2) => file2.diagnostics), ...contradictions].sort(compareDiagnostics);
  const result = { settings, origins: settingsOrigins(origins) };
  return diagnostics.length === 0 ? { kind: "settings", ...result } : { kind: "broken", ...result, diagnostics };
}
function readSettings(layer, isNearest) {
  if (!layer.settings) return void 0;
  const yaml = parseYaml(layerFileName(layer, layer.settings.path, isNearest), layer.settings.text);
  const { value = {}, diagnostics } = readWritten(writtenSettings(), yaml, settingsReader);
  return { draft: { origin: layer.origin, written: value, isNearest }, yaml, diagnostics };
}
var init_parse_settings = __esm({
  "src/okrs/parse-settings.ts"() {
    "use strict";
    init_diagnostic();
    init_check_settings();
    init_merge_settings();
    init_normalise_settings();
    init_okrs_layer();
    init_parse_yaml();
    init_read_written();
    init_settings_origins();
    init_settings_reader();
    init_written_settings();
  }
});

// src/workflows/public-okrs.ts
function publicOkrs(okrs, own3) {
  switch (okrs.kind) {
    case "absent":
      return okrs;
    case "broken":
      return { ...okrs, diagnostics: okrs.diagnostics.map((diagnostic) => discreet(diagnostic, own3)) };
    case "plan":
      return { ...okrs, plan: publicPlan(okrs.plan) };
  }
}
function publicPlan(plan) {
  const cycles = plan.cycles.map((cycle) => ({ ...cycle, objectives: cycle.objectives.filter(({ visibility }) => visibility === "public") }));
  return { ...plan, cycles };
}
function discreet({ code: code2, severity, place, ...words2 }, own3) {
  const isOwn = own3.okrs.some(({ path }) => path === place.file);
  return { code: code2, severity, place, ...isOwn ? words2 : { message: "This file of another repository has a mistake here, which is told in that repository." } };
}
var init_public_okrs = __esm({
  "src/workflows/public-okrs.ts"() {
    "use strict";
  }
});

// src/workflows/load-configuration.ts
async function loadConfiguration2(world, { repository, layer }) {
  const parent = parseSettings([layer]).settings.extends;
  const company = parent === void 0 || parent === layer.origin ? void 0 : await world.source.layer(parent);
  const configuration = parseLayers(company === void 0 ? [layer] : [layer, company], world.today, world.overrides);
  return repository.private ? configuration : { ...configuration, okrs: publicOkrs(configuration.okrs, layer) };
}
function parseLayers(layers, today, overrides) {
  const parsed = parseSettings(layers);
  return {
    okrs: parseOkrs(layers, today),
    settings: overrideSettings(parsed.settings, overrides),
    settingsDiagnostics: parsed.kind === "broken" ? parsed.diagnostics : [],
    layers
  };
}
function overrideSettings(settings, { mode, delivery } = {}) {
  return { ...settings, mode: mode ?? settings.mode, report: { ...settings.report, delivery: delivery ?? settings.report.delivery } };
}
var init_load_configuration = __esm({
  "src/workflows/load-configuration.ts"() {
    "use strict";
    init_parse_okrs();
    init_parse_settings();
    init_public_okrs();
  }
});

// src/domain/verdict.ts
function plainVerdict(kind) {
  return { kind, keyResults: [], impacts: [], problems: [], notes: [], fields: {}, diagnostics: [] };
}
var init_verdict = __esm({
  "src/domain/verdict.ts"() {
    "use strict";
  }
});

// src/linkage/conclude.ts
function conclude(verdict, mode, blame = { breaksOkrs: false }) {
  if (mode === "off") return "success";
  const failing = mode === "enforce" ? "failure" : "neutral";
  switch (verdict.kind) {
    case "not-an-initiative":
    case "exempt":
    case "waived":
    case "linked":
    case "inherited":
      return "success";
    case "missing":
    case "invalid":
      return failing;
    case "okrs-invalid":
      return blame.breaksOkrs ? failing : "neutral";
    case "unverifiable":
      return "neutral";
  }
}
var init_conclude = __esm({
  "src/linkage/conclude.ts"() {
    "use strict";
  }
});

// src/linkage/ancestry.ts
function ancestryOf(item) {
  const seen = /* @__PURE__ */ new Set([itemName(item)]);
  const levels = [];
  const unreadable2 = [];
  let level = [item];
  while (level.length > 0 && levels.length < DEEPEST && seen.size < MOST_ITEMS) {
    const next = [];
    for (const origin of level.flatMap(({ origins }) => origins)) {
      if (origin.kind === "unreadable") unreadable2.push(origin);
      else if (!seen.has(itemName(origin.item))) {
        seen.add(itemName(origin.item));
        next.push(origin.item);
      }
    }
    if (next.length > 0) levels.push(next);
    level = next;
  }
  return { levels, unreadable: unreadable2 };
}
var DEEPEST, MOST_ITEMS;
var init_ancestry = __esm({
  "src/linkage/ancestry.ts"() {
    "use strict";
    init_item();
    DEEPEST = 4;
    MOST_ITEMS = 200;
  }
});

// src/domain/key-result.ts
function currentValue(keyResult) {
  return keyResult.checkIns.at(-1)?.value ?? keyResult.baseline;
}
function wantedDirection(keyResult) {
  const start = keyResult.baseline ?? keyResult.checkIns[0]?.value;
  if (start === void 0 || keyResult.target === void 0 || start === keyResult.target) return void 0;
  return keyResult.target > start ? "up" : "down";
}
function remainingGap(keyResult) {
  const now = currentValue(keyResult);
  return now === void 0 || keyResult.target === void 0 ? void 0 : keyResult.target - now;
}
var init_key_result = __esm({
  "src/domain/key-result.ts"() {
    "use strict";
  }
});

// src/linkage/format-change.ts
function formatLevel(value, unit) {
  return withUnit(value, unit, unit.kind === "percent" ? "%" : unit.symbol);
}
function formatChange(value, unit) {
  const sign = value < 0 ? "-" : "+";
  return sign + withUnit(Math.abs(value), unit, unit.kind === "percent" ? "pp" : unit.symbol);
}
function withUnit(value, unit, symbol) {
  if (unit.kind === "money" && CURRENCY_SIGN.test(symbol)) {
    const sign = CURRENCY_SIGN.exec(symbol)?.[0] ?? "";
    return `${value < 0 ? "-" : ""}${sign}${formatNumber(Math.abs(value), true)}${symbol.slice(sign.length)}`;
  }
  const number3 = formatNumber(value, unit.kind === "money");
  return unit.kind === "ratio" ? `${number3}x` : `${number3} ${symbol}`.trim();
}
function formatNumber(value, short) {
  if (short && Math.abs(value) >= 1e6) return `${trim(value / 1e6)}M`;
  if (short && Math.abs(value) >= 1e3) return `${trim(value / 1e3)}k`;
  return trim(value);
}
function trim(value) {
  return String(Number(value.toFixed(2)));
}
var CURRENCY_SIGN;
var init_format_change = __esm({
  "src/linkage/format-change.ts"() {
    "use strict";
    CURRENCY_SIGN = /^(?:US\$|[$€£¥₹])/;
  }
});

// src/linkage/held-amount.ts
function refuse(code2, written2, why) {
  return { kind: "refused", code: code2, written: written2, why };
}
function startValue(keyResult) {
  return keyResult.baseline ?? keyResult.checkIns[0]?.value;
}
function isOnTheWay(value, keyResult) {
  const start = startValue(keyResult);
  if (start === void 0 || keyResult.target === void 0) return false;
  return value >= Math.min(start, keyResult.target) && value <= Math.max(start, keyResult.target);
}
function isNear(value, keyResult) {
  const { baseline, target, checkIns } = keyResult;
  const known = [baseline, target, ...checkIns.map((checkIn) => checkIn.value)].filter((each) => each !== void 0);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return startValue(keyResult) === void 0 || low === high || value >= low - (high - low) && value <= high + (high - low);
}
function isToBeKept({ baseline, target }) {
  return baseline !== void 0 && baseline === target;
}
var init_held_amount = __esm({
  "src/linkage/held-amount.ts"() {
    "use strict";
  }
});

// src/linkage/example-impact.ts
function exampleImpact(keyResult) {
  if (keyResult.intent === "learn") return "Which of our three assumptions holds, and for whom?";
  const { baseline, target, unit, title } = keyResult;
  if (baseline !== void 0 && isToBeKept(keyResult)) return `stays at ${formatLevel(baseline, unit)} until ${keyResult.due}`;
  const distance3 = baseline === void 0 || target === void 0 ? 0 : Math.abs(target - baseline);
  const way = distance3 === 0 && target !== void 0 && BY_TARGET.test(title) ? target : distance3;
  const size = way === 0 ? defaultSize(unit) : round(Math.abs(way) * SHARE_OF_DISTANCE);
  return `${formatChange(wantedDirection(keyResult) === "down" ? -size : size, unit)} by ${keyResult.due}`;
}
function defaultSize(unit) {
  return unit.kind === "money" ? 1e4 : unit.kind === "score" || unit.kind === "ratio" ? 0.2 : 2;
}
function round(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((Math.round(value / power * 2) / 2 * power).toPrecision(3));
}
var SHARE_OF_DISTANCE, BY_TARGET;
var init_example_impact = __esm({
  "src/linkage/example-impact.ts"() {
    "use strict";
    init_key_result();
    init_format_change();
    init_held_amount();
    SHARE_OF_DISTANCE = 0.2;
    BY_TARGET = /\bby\s\d/i;
  }
});

// src/linkage/impact-problem.ts
function asFound(text2) {
  const line2 = text2.replace(/\s+/g, " ").trim();
  return line2.length > LONGEST_FOUND ? `${line2.slice(0, LONGEST_FOUND - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : line2;
}
function impactProblem(code2, keyResult, found, message, expected = expectedImpact(keyResult)) {
  return { code: code2, field: "expected_impact", message, found: asFound(found), expected, example: `Expected impact: ${exampleImpact(keyResult)}` };
}
function expectedImpact(keyResult) {
  if (keyResult.intent === "learn") return `the question about ${keyResult.id} that this work will answer`;
  const { id, unit, baseline, target } = keyResult;
  const way = wantedDirection(keyResult);
  const where = baseline === void 0 || target === void 0 ? "" : ` (${formatLevel(baseline, unit)} → ${formatLevel(target, unit)})`;
  if (baseline !== void 0 && baseline === target) return `a level of ${id} that is kept (${formatLevel(baseline, unit)}), or a change of it as a number in ${unitWords(keyResult)}`;
  const verb = way === void 0 ? "a change of" : way === "up" ? "an increase of" : "a decrease of";
  return `${verb} ${keyResult.id}${where} as a number in ${unitWords(keyResult)}`;
}
function unitWords({ unit }) {
  switch (unit.kind) {
    case "percent":
      return "percentage points (pp), or in % of the start value";
    case "score":
      return "points";
    case "ratio":
      return "x";
    case "count":
      return unit.symbol === "" ? "plain numbers" : unit.symbol;
    case "duration":
    case "money":
    case "data":
      return unit.symbol;
  }
}
function wrongWay(keyResult, delta, found) {
  const { baseline, target, unit, id } = keyResult;
  const levels = baseline === void 0 || target === void 0 ? "" : `, from ${formatLevel(baseline, unit)} to ${formatLevel(target, unit)}`;
  const up = wantedDirection(keyResult) === "up";
  return impactProblem("impact-wrong-direction", keyResult, found, `${formatChange(delta, unit)} moves ${id} the wrong way: it is to go ${up ? "up" : "down"}${levels}.`);
}
var LONGEST_FOUND;
var init_impact_problem = __esm({
  "src/linkage/impact-problem.ts"() {
    "use strict";
    init_key_result();
    init_example_impact();
    init_format_change();
    LONGEST_FOUND = 120;
  }
});

// src/linkage/check-required.ts
function checkRequired(own3, origins, given2, context) {
  return context.settings.require.flatMap((name) => {
    if (name === "key_result" || name === "expected_impact" || given2.has(name)) return [];
    const reading = own3.readings[name];
    if (reading.kind === "answered") return own3.unreadable.includes(name) ? [fieldProblem("field-invalid", name, reading.text, context)] : [];
    const inherited = origins.some((origin) => origin.readings[name].kind === "answered" && !origin.unreadable.includes(name));
    return inherited ? [] : [fieldProblem("field-missing", name, reading.kind === "placeholder" ? reading.text : "", context)];
  });
}
function fieldProblem(code2, name, found, { settings }) {
  const [expected, example2] = EXPECTED[name];
  const title = settings.fields[name][0] ?? name;
  const message = code2 === "field-invalid" ? `"${asFound(found)}" cannot be read as ${expected}.` : `The field "${title}" is required here and ${found === "" ? "is missing" : "holds only a placeholder"}.`;
  return { code: code2, field: name, message, found: asFound(found), expected, example: `${title}: ${example2}` };
}
var EXPECTED;
var init_check_required = __esm({
  "src/linkage/check-required.ts"() {
    "use strict";
    init_impact_problem();
    EXPECTED = {
      hypothesis: ["what you believe and why", "If the form asks for less, more people finish it"],
      audience: ["who it is for", "new self-serve sign-ups"],
      measure_by: ["a date as YYYY-MM-DD", "2026-12-15"],
      confidence: ["a share from 0 to 100 %", "70 %"],
      reach: ["a number of people or accounts", "1200"],
      effort: ["a number of person-weeks", "3"],
      size: ["rock, pebble or sand", "pebble"],
      kind: ["outcome, tech debt or operations", "outcome"],
      actual_impact: ["what was measured", "+1.4 pp"],
      evidence: ["what makes you think so", "five of eight people in the usability test gave up at the form"]
    };
  }
});

// src/linkage/match-glob.ts
function matchGlob(pattern, name) {
  let [at, from] = [0, 0];
  let star = -1;
  let resume = 0;
  while (from < name.length) {
    const char = pattern[at];
    if (char === "*") {
      star = at;
      resume = from;
      at += 1;
    } else if (char !== void 0 && (char === "?" || char === name[from])) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      from = resume;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
var init_match_glob = __esm({
  "src/linkage/match-glob.ts"() {
    "use strict";
  }
});

// src/linkage/exemption.ts
function isInitiative(item, settings) {
  const marks = [...item.labels, ...item.issueType === void 0 ? [] : [item.issueType]];
  return settings.labels.some((label) => marks.some((mark) => same(mark, label)));
}
function findExemption(item, { exempt }) {
  const { author, branch: branch2 } = item;
  if (author !== void 0 && exempt.authors.some((login) => same(login, author))) return { by: "author", who: author, reason: `${author} is exempt` };
  const pattern = branch2 === void 0 ? void 0 : exempt.branches.find((glob) => matchGlob(glob, branch2));
  if (branch2 !== void 0 && pattern !== void 0) return { by: "branch", who: branch2, reason: `branches ${pattern} are exempt` };
  const label = item.labels.find((mark) => exempt.labels.some((other) => same(mark, other)));
  return label === void 0 ? void 0 : { by: "label", who: label, reason: `the label ${label} is exempt` };
}
function labelWaiver(item, settings) {
  const label = item.labels.find((mark) => same(mark, settings.waiver.label));
  return label === void 0 ? void 0 : { by: "label", who: label, reason: `the label ${label} is set` };
}
function same(a, b) {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
var init_exemption = __esm({
  "src/linkage/exemption.ts"() {
    "use strict";
    init_match_glob();
  }
});

// src/linkage/agreed-amount.ts
function agreedAmount(fitting2, keyResult) {
  const [first] = fitting2;
  if (!first || new Set(fitting2.map(({ delta }) => delta)).size === 1) return first;
  const plain2 = fitting2.filter(({ reading }) => reading.kind === "change" || reading.kind === "level");
  const [stated] = plain2;
  if (!stated || new Set(plain2.map(({ delta }) => delta)).size > 1) return void 0;
  return fitting2.every((held) => plain2.includes(held) || restates(held, plain2, keyResult)) ? stated : void 0;
}
function restates({ delta, reading }, plain2, keyResult) {
  const [stated] = plain2;
  const percent = reading.kind === "relative" ? Math.abs(reading.percent) : reading.kind === "multiple" ? Math.abs(reading.factor - 1) * 100 : 0;
  if (!stated || Math.sign(delta) !== Math.sign(stated.delta)) return false;
  const { baseline, target } = keyResult;
  const now = currentValue(keyResult);
  const distances = [baseline, now].map((value) => value === void 0 || target === void 0 ? void 0 : target - value);
  const wholes = [...plain2.map(({ from }) => from), baseline, now, target, ...distances].filter((whole2) => whole2 !== void 0 && whole2 !== 0);
  return wholes.some((whole2) => Math.abs(Math.abs(stated.delta / (whole2 ?? 1) * 100) - percent) <= Math.max(SMALLEST_SLACK, percent * SLACK));
}
var SMALLEST_SLACK, SLACK;
var init_agreed_amount = __esm({
  "src/linkage/agreed-amount.ts"() {
    "use strict";
    init_key_result();
    SMALLEST_SLACK = 0.5;
    SLACK = 0.1;
  }
});

// src/domain/quantity.ts
function convertQuantity(quantity, unit) {
  if (!isConvertible(quantity.unit, unit)) return void 0;
  return { value: roundValue(quantity.value * quantity.unit.scale / unit.scale), unit };
}
function roundValue(value) {
  return Number(value.toPrecision(12));
}
var init_quantity = __esm({
  "src/domain/quantity.ts"() {
    "use strict";
    init_unit();
  }
});

// src/linkage/choose-reading.ts
function chooseReading(first, other, written2, keyResult) {
  if (other.kind === "refused") return other.code === "impact-ambiguous" && !hasDecimals(keyResult) ? other : first;
  if (first.kind === "refused" || first.delta === other.delta) return first;
  const [one, two] = [fit(first, keyResult), fit(other, keyResult)];
  if (one > two || one === two && one === 0 && hasDecimals(keyResult)) return first;
  if (two > one) return { ...other, assumed: [other.assumed, `"${written2}" was read as ${formatChange(other.delta, keyResult.unit)}`].filter((each) => each !== void 0).join("; ") };
  const { unit } = keyResult;
  return refuse("impact-ambiguous", written2, `"${written2}" may be ${formatChange(first.delta, unit)} or ${formatChange(other.delta, unit)}: write the number without a dot that groups thousands.`);
}
function fit({ delta, from, to, named: named2 }, keyResult) {
  const { baseline, target, checkIns } = keyResult;
  const way = wantedDirection(keyResult);
  if (way !== void 0 && delta > 0 !== (way === "up")) return 0;
  if (isWhole(keyResult) && !Number.isInteger(delta)) return 0;
  if (keyResult.unit.kind === "percent" && Math.abs(delta) > 100) return 0;
  if (named2 === true && [baseline, ...checkIns.map(({ value }) => value)].includes(from)) return 2;
  if ([from, to].some((level) => level !== void 0 && !isNear(level, keyResult))) return 0;
  const distance3 = baseline === void 0 || target === void 0 ? void 0 : Math.abs(target - baseline);
  return distance3 === void 0 || Math.abs(delta) <= distance3 && Math.abs(delta) >= distance3 * SMALLEST_SHARE ? 1 : 0;
}
function isWhole({ unit, baseline, target }) {
  return unit.kind === "count" && [baseline, target].every((value) => value === void 0 || Number.isInteger(value));
}
function hasDecimals({ unit }) {
  return unit.kind === "percent" || unit.kind === "score" || unit.kind === "ratio" || unit.kind === "duration";
}
var SMALLEST_SHARE;
var init_choose_reading = __esm({
  "src/linkage/choose-reading.ts"() {
    "use strict";
    init_key_result();
    init_format_change();
    init_held_amount();
    SMALLEST_SHARE = 1 / 1e3;
  }
});

// src/domain/letter.ts
var letter;
var init_letter = __esm({
  "src/domain/letter.ts"() {
    "use strict";
    letter = "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff";
  }
});

// src/linkage/convert-written.ts
function convertWritten(value, written2, keyResult, strict) {
  const { unit } = keyResult;
  switch (written2.kind) {
    case "none":
      return { value };
    case "percent":
    case "points":
    case "fraction":
      return unit.kind === "percent" ? { value } : void 0;
    case "word":
      return countOf(value, written2, keyResult, strict);
    case "suffix":
      return suffixed(value, written2.suffix, unit);
    case "unit":
      return fromUnit(value, written2.unit, written2.period, unit);
  }
}
function countOf(value, { word, words: words2 }, { unit, title, metric, id }, strict) {
  if (unit.kind !== "count") return void 0;
  if (unit.symbol === "" || shareWord(words2, unit.symbol)) return { value };
  if (strict && !shareWord(words2, `${title} ${metric ?? ""}`)) return void 0;
  return { value, assumed: `"${word}" was taken as ${unit.symbol}, which ${id} counts` };
}
function shareWord(words2, text2) {
  const named2 = new Set(text2.toLowerCase().split(BETWEEN_WORDS).map(singular));
  return words2.some((word) => named2.has(singular(word)));
}
function singular(word) {
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}
function suffixed(value, suffix, unit) {
  if (suffix === "m" && unit.kind === "duration") return convertQuantity({ value, unit: parseUnit("min") }, unit);
  if (suffix === "B" && unit.kind === "data") return convertQuantity({ value, unit: parseUnit("B") }, unit);
  return unit.kind === "count" || unit.kind === "money" ? { value: value * (suffix === "m" ? 1e6 : 1e9) } : void 0;
}
function fromUnit(value, from, period, to) {
  if (from.kind === "score" && (to.kind === "percent" || to.kind === "count" && to.symbol === "")) return { value };
  const converted = convertQuantity({ value, unit: from }, to);
  if (!converted) return void 0;
  return to.kind === "money" ? perPeriod(converted.value, period, to) : { value: converted.value };
}
function perPeriod(value, period, unit) {
  const target = unit.symbol.split("/")[1]?.trim().toLowerCase();
  const [written2, wanted] = [A_YEAR[period ?? ""], A_YEAR[target ?? ""]];
  if (period === void 0 || period === target) return { value };
  if (written2 === void 0 || wanted === void 0) return { value, assumed: `"per ${period}" was left aside, as the key result names no period` };
  return { value: value * written2 / wanted, assumed: `an amount per ${period} was spread to one per ${target}` };
}
var BETWEEN_WORDS, A_YEAR;
var init_convert_written = __esm({
  "src/linkage/convert-written.ts"() {
    "use strict";
    init_letter();
    init_quantity();
    init_unit();
    BETWEEN_WORDS = new RegExp(String.raw`[^${letter}\d]+`);
    A_YEAR = {
      year: 1,
      yr: 1,
      y: 1,
      annum: 1,
      quarter: 4,
      month: 12,
      mo: 12,
      m: 12,
      week: 52,
      wk: 52,
      w: 52,
      day: 365,
      d: 365,
      hour: 8760,
      h: 8760,
      minute: 525600,
      min: 525600,
      second: 31536e3,
      sec: 31536e3,
      s: 31536e3
    };
  }
});

// src/linkage/hold-part.ts
function holdPart({ percent, of, written: written2 }, keyResult) {
  const { id, unit, target } = keyResult;
  const [start, now] = [startValue(keyResult), currentValue(keyResult)];
  if (start === void 0 || now === void 0 || target === void 0 || start === target) return refuse("impact-no-baseline", written2);
  const [whole2, left] = [target - start, target - now].map((distance3) => roundValue(percent / 100 * distance3));
  if (whole2 === void 0 || left === void 0) return refuse("impact-no-baseline", written2);
  if (of === "goal") return refuse("impact-ambiguous", written2, `"${written2}" may be a share of the target or of the way to it; write the change itself.`);
  if (whole2 !== left) return refuse("impact-ambiguous", written2, `"${written2}" is ${formatChange(whole2, unit)} counted from the start of ${id} and ${formatChange(left, unit)} counted from today; write the change itself.`);
  return { kind: "held", delta: whole2, reading: { kind: "relative", percent: Math.sign(target - start) * roundValue(percent), of: Math.abs(target - start) }, written: written2 };
}
var init_hold_part = __esm({
  "src/linkage/hold-part.ts"() {
    "use strict";
    init_key_result();
    init_quantity();
    init_format_change();
    init_held_amount();
  }
});

// src/linkage/hold-amount.ts
function holdAmount(amount, keyResult, bare2) {
  const other = otherReading(amount);
  const first = hold(amount, keyResult, bare2);
  const held = other ? chooseReading(first, hold(other, keyResult, bare2), amount.written, keyResult) : first;
  return held.kind === "held" && held.named === true && held.from !== void 0 && !isNear(held.from, keyResult) ? farOff(held.from, amount, keyResult) : held;
}
function farOff(from, { written: written2 }, keyResult) {
  const { id, unit } = keyResult;
  const start = startValue(keyResult);
  const stood = start === void 0 ? "" : `, which started at ${formatLevel(start, unit)}`;
  return refuse("impact-ambiguous", written2, `"${written2}" starts at ${formatLevel(from, unit)}, far from ${id}${stood}: write the change of ${id} itself.`);
}
function hold(amount, keyResult, bare2) {
  switch (amount.kind) {
    case "change":
      return holdChange(amount, keyResult, bare2);
    case "level":
      return holdLevel(amount, keyResult);
    case "span":
      return holdSpan(amount, keyResult);
    case "multiple":
      return holdMultiple(amount, keyResult);
    case "part":
      return holdPart(amount, keyResult);
  }
}
function otherReading(amount) {
  switch (amount.kind) {
    case "change":
      return amount.by.other === void 0 ? void 0 : { ...amount, by: swapped(amount.by) };
    case "level":
      return amount.to.other === void 0 && amount.from?.other === void 0 ? void 0 : { ...amount, to: swapped(amount.to), from: amount.from && swapped(amount.from) };
    case "span":
      return amount.low.other === void 0 && amount.high.other === void 0 ? void 0 : { ...amount, low: swapped(amount.low), high: swapped(amount.high) };
    case "multiple":
    case "part":
      return void 0;
  }
}
function swapped({ value, other, unit }) {
  return { value: other ?? value, unit };
}
function holdChange(amount, keyResult, bare2) {
  const { by, direction, written: written2 } = amount;
  if (direction === "negated") return refuse("impact-ambiguous", written2, `"${written2}" stands behind words for what shall not happen; write the change that is expected.`);
  const sign = signOf(direction, keyResult);
  const levelLike = bare2 && direction === "unsaid" || amount.unsure === true;
  if (by.unit.kind === "percent") {
    if (levelLike && keyResult.unit.kind === "percent") return eitherWay(by.value, amount, keyResult) ?? holdShare(amount, sign, keyResult);
    return holdShare(amount, sign, keyResult);
  }
  const converted = convertWritten(by.value, by.unit, keyResult, bare2);
  if (!converted) return refuse("impact-wrong-unit", written2);
  const level = levelLike && by.unit.kind !== "points" ? eitherWay(converted.value, amount, keyResult) : void 0;
  return level ?? { kind: "held", delta: roundValue(sign * converted.value), reading: { kind: "change" }, assumed: converted.assumed, written: written2 };
}
function eitherWay(value, amount, keyResult) {
  if (!isOnTheWay(value, keyResult)) return void 0;
  if (isToBeKept(keyResult)) return { kind: "held", delta: 0, from: value, to: value, reading: { kind: "level" }, written: amount.written };
  if (startValue(keyResult) !== 0) return refuse("impact-ambiguous", amount.written);
  return { kind: "held", delta: value, reading: { kind: "change" }, written: amount.written };
}
function holdShare({ by, from, written: written2 }, sign, keyResult) {
  const named2 = namedStart(from, keyResult);
  const of = named2 ?? startValue(keyResult);
  if (of === void 0 || of === 0) return refuse("impact-no-baseline", written2);
  const percent = sign * by.value;
  const delta = roundValue(percent / 100 * Math.abs(of));
  return { kind: "held", delta, from: named2, to: named2 && roundValue(named2 + delta), named: named2 !== void 0, reading: { kind: "relative", percent: roundValue(percent), of }, written: written2 };
}
function namedStart(from, keyResult) {
  return from && convertWritten(from.value, from.unit, keyResult, true)?.value;
}
function holdLevel(amount, keyResult) {
  const { written: written2 } = amount;
  const to = convertWritten(amount.to.value, amount.to.unit, keyResult, false);
  const named2 = amount.from === void 0 ? void 0 : convertWritten(amount.from.value, amount.from.unit, keyResult, false);
  if (!to || amount.from && !named2) return refuse("impact-wrong-unit", written2);
  const from = named2?.value ?? startValue(keyResult);
  if (from === void 0) return refuse("impact-no-baseline", written2);
  const delta = roundValue(to.value - from);
  const way = wantedDirection(keyResult);
  if (amount.loose === true && way !== void 0 && delta > 0 !== (way === "up")) return refuse("impact-ambiguous", written2.replace(/^to /, ""));
  return { kind: "held", delta, from, to: to.value, named: named2 !== void 0, reading: { kind: "level" }, assumed: to.assumed, written: written2 };
}
function holdSpan({ low, high, direction, written: written2 }, keyResult) {
  const [first, last] = [low, high].map(({ value, unit }) => convertWritten(value, unit, keyResult, false)?.value);
  const sameUnit = high.unit.kind !== "points" && (high.unit.kind !== "percent" || keyResult.unit.kind === "percent");
  const levels = direction === "unsaid" && sameUnit && first !== void 0 && last !== void 0 && isOnTheWay(first, keyResult) && isOnTheWay(last, keyResult);
  if (levels) return holdLevel({ kind: "level", from: low, to: high, written: written2 }, keyResult);
  const cautious = (first ?? low.value) <= (last ?? high.value) ? low : high;
  return holdChange({ kind: "change", by: cautious, direction, written: written2 }, keyResult, false);
}
function holdMultiple(amount, keyResult) {
  const { written: written2 } = amount;
  if (keyResult.unit.kind === "ratio" && /\d/.test(written2) && isOnTheWay(amount.factor, keyResult)) return refuse("impact-ambiguous", written2);
  const named2 = namedStart(amount.from, keyResult);
  const of = named2 ?? startValue(keyResult);
  if (of === void 0 || of === 0) return refuse("impact-no-baseline", written2);
  const way = wantedDirection(keyResult);
  const factor = amount.faster && way === "down" ? 1 / amount.factor : amount.factor;
  if (amount.loose === true && way === "up") return refuse("impact-ambiguous", written2);
  const delta = roundValue(of * (factor - 1));
  return { kind: "held", delta, from: named2, to: named2 && roundValue(named2 + delta), named: named2 !== void 0, reading: { kind: "multiple", factor: roundValue(factor), of }, written: written2 };
}
function signOf(direction, keyResult) {
  const wanted = wantedDirection(keyResult) === "down" ? -1 : 1;
  switch (direction) {
    case "up":
      return 1;
    case "down":
      return -1;
    case "wanted":
    case "unsaid":
      return wanted;
    case "unwanted":
      return wanted === 1 ? -1 : 1;
  }
}
var init_hold_amount = __esm({
  "src/linkage/hold-amount.ts"() {
    "use strict";
    init_key_result();
    init_quantity();
    init_choose_reading();
    init_convert_written();
    init_format_change();
    init_held_amount();
    init_hold_part();
  }
});

// src/linkage/refusal.ts
function refusal(refused, text2, keyResult) {
  const { id, unit } = keyResult;
  if (!refused) return impactProblem("impact-not-a-number", keyResult, text2, withoutNumber(text2, id));
  const { written: written2, code: code2, why } = refused;
  const found = asFound(written2);
  if (why !== void 0) return impactProblem(code2, keyResult, written2, why);
  switch (code2) {
    case "impact-wrong-unit":
      return impactProblem(code2, keyResult, written2, `"${found}" is of another kind than ${id}, which is measured in ${unitWords(keyResult)}.`);
    case "impact-no-baseline":
      return impactProblem(code2, keyResult, written2, startValue(keyResult) === 0 ? `"${found}" is counted from the start value, and ${id} starts at 0, of which every share is 0: write the change itself.` : `"${found}" counts from a start value, and ${id} has none yet: add its baseline to the OKR file, or write an absolute change, which needs none.`);
    case "impact-ambiguous":
      return impactProblem(code2, keyResult, written2, `"${found}" may be a level of ${id} or a change of it: write "to …" for a level, or a sign for a change in ${unit.kind === "percent" ? "pp" : unitWords(keyResult)}.`);
  }
}
function withoutNumber(text2, id) {
  return NUMBER_WORD.test(text2) ? `The number is not in digits: write how far this will move ${id} as a number, such as 3 or 2.5.` : `There is no number in it yet: how far will this move ${id}? A rough guess is fine.`;
}
var NUMBER_WORD;
var init_refusal = __esm({
  "src/linkage/refusal.ts"() {
    "use strict";
    init_held_amount();
    init_impact_problem();
    NUMBER_WORD = /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|thirds?|quarters?|fifths?|a (?:day|week|month|minute|second|point)|an hour)\b/i;
  }
});

// src/linkage/choose-amount.ts
function chooseAmount(parsed, keyResult) {
  const found = [];
  for (const grades of [[[1, 2], [3]], [[4]]]) {
    for (const line2 of parsed.lines) {
      for (const graded of grades.map((group) => line2.filter(({ grade }) => group.includes(grade)))) {
        const asked = found.some((amount) => amount.kind === "refused" && amount.code === "impact-ambiguous");
        const held = holdLine(graded.filter(({ amount, grade }) => !(asked && grade === 4 && isNameless(amount))), keyResult);
        const fitting2 = held.filter((amount) => amount.kind === "held");
        if (fitting2.length > 0) return oneOf(fitting2, parsed, keyResult);
        found.push(...held);
      }
    }
  }
  return { kind: "problem", problem: refusal(found.find((amount) => amount.kind === "refused"), parsed.text, keyResult) };
}
function isNameless(amount) {
  return amount.kind === "change" && amount.by.unit.kind === "none";
}
function holdLine(graded, keyResult) {
  const all = graded.map(({ amount, grade }) => ({ grade, held: holdAmount(amount, keyResult, grade === 4) }));
  const isPlain = all.some(({ grade, held }) => grade === 1 && held.kind === "held");
  const counted2 = all.filter(({ grade, held }) => grade !== 2 || !isPlain || held.kind === "held" && isOnTheWay(held.to ?? Number.NaN, keyResult));
  return counted2.map(({ held }) => held);
}
function oneOf(fitting2, parsed, keyResult) {
  const agreed = agreedAmount(fitting2, keyResult);
  if (agreed) return { kind: "amount", amount: agreed };
  const list4 = [...new Set(fitting2.map(({ delta }) => formatChange(delta, keyResult.unit)))].slice(0, 4).join(", ");
  const message = `Several different changes of ${keyResult.id} are given (${list4}); leave the one that is promised.`;
  return { kind: "problem", problem: impactProblem("impact-ambiguous", keyResult, parsed.text, message) };
}
var init_choose_amount = __esm({
  "src/linkage/choose-amount.ts"() {
    "use strict";
    init_agreed_amount();
    init_format_change();
    init_held_amount();
    init_hold_amount();
    init_impact_problem();
    init_refusal();
  }
});

// src/linkage/read-promise.ts
function readPromise(parsed, keyResult, today) {
  const { date: date2 } = parsed;
  if (!date2) return { problems: [], notes: [] };
  if (date2.found.kind === "invalid") {
    const message = `"${date2.written}" ${WHY[date2.found.why]}.`;
    return { problems: [impactProblem("impact-date-invalid", keyResult, date2.written, message, "a date as YYYY-MM-DD")], notes: [] };
  }
  const by = date2.found.kind === "due" ? keyResult.due : date2.found.day;
  const notes3 = [];
  if (by > keyResult.due) notes3.push({ code: "impact-after-deadline", message: `${by} is after ${keyResult.id} is due (${keyResult.due}).` });
  if (by < today) notes3.push({ code: "impact-in-the-past", message: `${by} has passed.` });
  return { by, problems: [], notes: notes3 };
}
var WHY;
var init_read_promise = __esm({
  "src/linkage/read-promise.ts"() {
    "use strict";
    init_impact_problem();
    WHY = {
      "no-such-day": "is no day of the calendar",
      "day-or-month": "may be read with the day or with the month first",
      "not-a-date": "is no date that stays the same next week"
    };
  }
});

// src/linkage/assess-impact.ts
function assessImpact(parsed, keyResult, today) {
  const date2 = readPromise(parsed, keyResult, today);
  if (keyResult.intent === "learn") return conclude2(parsed, keyResult, { reading: { kind: "question" } }, date2.problems, date2.notes, date2.by);
  const chosen = chooseAmount(parsed, keyResult);
  if (chosen.kind === "problem") return { problems: [chosen.problem, ...date2.problems], notes: date2.notes };
  const problems = [...checkSize(chosen.amount, keyResult), ...date2.problems];
  return conclude2(parsed, keyResult, chosen.amount, problems, [...sizeNotes(chosen.amount, keyResult), ...date2.notes], date2.by);
}
function conclude2(parsed, keyResult, held, problems, notes3, by) {
  const { delta, from, to, reading } = held;
  const text2 = parsed.text.trim().slice(0, LONGEST_TEXT);
  const confidence = isRestated(parsed, held, keyResult) ? void 0 : parsed.confidence;
  const impact = { keyResult: keyResult.id, delta, unit: keyResult.unit, from, to, by, confidence, text: text2, reading };
  return { impact: problems.length === 0 ? impact : void 0, problems, notes: notes3 };
}
function isRestated({ confidence, bareConfidence }, { delta, from }, keyResult) {
  const start = from ?? startValue(keyResult);
  return bareConfidence && confidence !== void 0 && delta !== void 0 && start !== void 0 && Math.abs(Math.abs(delta / start) - confidence) < ROUNDING;
}
function checkSize({ delta, from, to, written: written2 }, keyResult) {
  const { id, unit, baseline, target } = keyResult;
  if (delta === 0) return isToBeKept(keyResult) ? [] : [impactProblem("impact-out-of-range", keyResult, written2, `"${asFound(written2)}" leaves ${id} where it is.`)];
  if (isToBeKept(keyResult) && to !== void 0 && to !== target) return [impactProblem("impact-out-of-range", keyResult, written2, `"${asFound(written2)}" takes ${id} away from ${formatLevel(target ?? to, unit)}, where it is to stay.`)];
  const start = from ?? startValue(keyResult) ?? 0;
  const end = to ?? start + delta;
  const isShare = unit.kind === "percent" && isWithin(baseline ?? 0) && isWithin(target ?? 0);
  if (isShare && !(isWithin(start) && isWithin(end))) {
    return [impactProblem("impact-out-of-range", keyResult, written2, `"${asFound(written2)}" would take ${id} to ${formatLevel(end, unit)}, outside 0 to 100 %.`)];
  }
  const way = wantedDirection(keyResult);
  return way !== void 0 && delta > 0 !== (way === "up") ? [wrongWay(keyResult, delta, written2)] : [];
}
function isWithin(percent) {
  return percent >= 0 && percent <= 100;
}
function sizeNotes({ delta, assumed }, keyResult) {
  const { id, unit, baseline, target } = keyResult;
  const distance3 = baseline === void 0 || target === void 0 ? void 0 : target - baseline;
  const notes3 = assumed === void 0 ? [] : [{ code: "impact-unit-assumed", message: `${assumed}.` }];
  if (distance3 === void 0 || distance3 === 0 || Math.abs(delta) <= Math.abs(distance3)) return notes3;
  return [...notes3, { code: "impact-exceeds-key-result", message: `${formatChange(delta, unit)} is more than the whole way of ${id} (${formatChange(distance3, unit)}).` }];
}
var LONGEST_TEXT, ROUNDING;
var init_assess_impact = __esm({
  "src/linkage/assess-impact.ts"() {
    "use strict";
    init_key_result();
    init_choose_amount();
    init_format_change();
    init_held_amount();
    init_impact_problem();
    init_read_promise();
    LONGEST_TEXT = 500;
    ROUNDING = 5e-3;
  }
});

// src/linkage/mentions-any.ts
function mentionsAny(text2, words2) {
  const lower = text2.toLowerCase();
  return words2.some((word) => lower.includes(word));
}
var init_mentions_any = __esm({
  "src/linkage/mentions-any.ts"() {
    "use strict";
  }
});

// src/linkage/earlier.ts
function isEarlier(before) {
  return mentionsAny(before, STEMS) && EARLIER.test(before);
}
function isComparedWith(between) {
  return COMPARED_WITH.test(between);
}
var EARLIER_SPAN, EARLIER, STEMS, COMPARED_WITH;
var init_earlier = __esm({
  "src/linkage/earlier.ts"() {
    "use strict";
    init_mentions_any();
    EARLIER_SPAN = 40;
    EARLIER = /(?:\b(?:instead of|rather than|from|vs\.?|versus|compared (?:to|with)|was|were|currently|presently|previously|today|baseline|right now|starting (?:at|with))(?: (?:is|at|of|about|around|roughly|currently|today's|the current|a baseline of|our current))?\s?[:=]?\s?[~≈]?)$/i;
    STEMS = ["instead", "rather", "from", "vs", "versus", "compared", "was", "were", "current", "present", "previous", "today", "baseline", "right now", "starting"];
    COMPARED_WITH = /\b(?:instead of|rather than|(?:down|up) from|vs\.?|versus|compared (?:to|with))\s*(?:about |around |the current |~|≈)?$/i;
  }
});

// src/linkage/read-direction.ts
function readDirection(text2, figure) {
  const after = text2.slice(figure.end, figure.end + 40).split(/[.;,:!?\d(]/, 1)[0]?.toLowerCase().match(WORDS) ?? [];
  const [next] = after;
  if (figure.sign === "-") return "down";
  if (figure.sign === "+") return next !== void 0 && BEHIND_PLUS.has(next) ? directionOf(next) ?? "up" : "up";
  if (next === "new") return "up";
  return directionOf(next) ?? directionBefore(text2, figure.start) ?? after.slice(1, 3).map(directionOf).find((found) => found !== void 0) ?? "unsaid";
}
function directionOf(word) {
  return word === void 0 ? void 0 : STEMS2.find(([stem2]) => stem2.test(word))?.[1];
}
function directionBefore(text2, end) {
  const before = text2.slice(Math.max(0, end - LOOK_BACK), end).replace(THAN, "");
  const clause = before.slice((before.search(CLAUSE) < 0 ? -1 : lastClause(before)) + 1).toLowerCase();
  const words2 = clause.match(WORDS) ?? [];
  const at = words2.findLastIndex((word) => directionOf(word) !== void 0);
  if (at < 0) return void 0;
  return isNegated(words2.slice(Math.max(0, at - NEGATED_WITHIN), at)) ? "negated" : directionOf(words2[at]);
}
function isNegated(words2) {
  return words2.some((word, index) => NEGATIONS.has(word) && !["only", "just"].includes(words2[index + 1] ?? ""));
}
function lastClause(text2) {
  return [...text2.matchAll(CLAUSE)].at(-1)?.index ?? -1;
}
var STEMS2, BEHIND_PLUS, NEGATIONS, CLAUSE, WORDS, THAN, LOOK_BACK, NEGATED_WITHIN;
var init_read_direction = __esm({
  "src/linkage/read-direction.ts"() {
    "use strict";
    init_letter();
    STEMS2 = [
      [/^(?:increas|grow|rais|lift|boost|gain|add|expand|climb|rise|rising|uplift)/, "up"],
      [/^(?:more|higher|up|extra|additional|plus|above|longer)$/, "up"],
      [/^(?:reduc|decreas|lower|shrink|shorten|sav(?:e|es|ed|ing|ings)$|remov|eliminat|shav|trim|declin|cut(?:s|ting)?$|drop(?:s|ped|ping)?$|fall|los(?:e|es|ing|t|s|ses)$|shed(?:s|ding)?$)/, "down"],
      [/^(?:less|fewer|down|minus|shorter|cheaper|off)$/, "down"],
      [/^(?:improv|better|faster|quicker|optimi|enhanc|speed)/, "wanted"],
      [/^(?:slow|worse|degrad|regress|deteriorat)/, "unwanted"]
    ];
    BEHIND_PLUS = /* @__PURE__ */ new Set(["faster", "quicker", "better", "shorter", "less", "fewer", "lower", "cheaper", "reduction", "reductions", "decrease", "improvement", "savings", "saved"]);
    NEGATIONS = /* @__PURE__ */ new Set(["not", "never", "without", "avoid", "avoids", "avoiding", "prevent", "prevents", "preventing", "stop", "stops", "stopping", "instead", "rather", "cannot", "don", "doesn", "won", "isn"]);
    CLAUSE = /[.;!?](?=\s|$)/g;
    WORDS = new RegExp(String.raw`[${letter}][${letter}-]*`, "g");
    THAN = /\b(?:more|less|up)\s(?:than|to)\s*$/i;
    LOOK_BACK = 90;
    NEGATED_WITHIN = 3;
  }
});

// src/linkage/parse-number.ts
function numberAt(text2, at) {
  let end = at;
  while (end < text2.length && continues(text2, end, at)) end += 1;
  while (end > at && !DIGIT.test(text2[end - 1] ?? "")) end -= 1;
  const written2 = text2.slice(at, end);
  const exponent = /[eE]/.test(text2[end] ?? "") ? EXPONENT.exec(text2.slice(end, end + 7))?.[0] : void 0;
  if (exponent !== void 0) return scientific(parseNumber(written2), exponent, end);
  const value = parseNumber(written2);
  if (value === void 0) return void 0;
  return ONE_DOT.test(written2) ? { value, end, other: Number(written2.replace(".", "")) } : { value, end };
}
function scientific(mantissa, exponent, end) {
  const value = Number(`${mantissa}${exponent}`);
  return mantissa !== void 0 && Number.isFinite(value) ? { value, end: end + exponent.length } : void 0;
}
function continues(text2, at, start) {
  const char = text2[at] ?? "";
  if (DIGIT.test(char)) return true;
  if (!DIGIT.test(text2[at + 1] ?? "")) return false;
  if (char === "." || char === "," || char === "'" || char === "’" || char === "_") return true;
  return char === " " && at - start <= 3 + 4 * 3 && /^ \d{3}(?!\d)/.test(text2.slice(at, at + 5)) && /(?:^|[ ])\d{1,3}$/.test(text2.slice(start, at));
}
function parseNumber(written2) {
  const text2 = written2.replace(/['’_ ]/g, "");
  const dot = text2.lastIndexOf(".");
  const comma = text2.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return toNumber(dot > comma ? text2.replaceAll(",", "") : text2.replaceAll(".", "").replace(",", "."));
  if (comma >= 0) return toNumber(GROUPED.test(text2) && !text2.startsWith("0") ? text2.replaceAll(",", "") : text2.replace(",", "."));
  return toNumber(DOTTED.test(text2) ? text2.replaceAll(".", "") : text2);
}
function toNumber(text2) {
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(text2)) return void 0;
  const value = Number(text2);
  return Number.isFinite(value) ? value : void 0;
}
var DIGIT, GROUPED, ONE_DOT, EXPONENT, DOTTED;
var init_parse_number = __esm({
  "src/linkage/parse-number.ts"() {
    "use strict";
    DIGIT = /\d/;
    GROUPED = /^\d{1,3}(?:,\d{3})+$/;
    ONE_DOT = /^[1-9]\d{0,2}\.\d{3}$/;
    EXPONENT = /^[eE][+-]?\d{1,4}(?![\d.])/;
    DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/;
  }
});

// src/linkage/read-unit.ts
function readUnit(rest2, currency) {
  const magnitude = MAGNITUDE.exec(rest2);
  const suffix = magnitude || currency === "" ? void 0 : AMBIGUOUS.exec(rest2);
  const taken = magnitude ?? suffix;
  const factor = magnitude ? FACTORS2[(magnitude[1] ?? "").toLowerCase().replace(".", "")] ?? 1 : suffix ? CURRENCY_SUFFIX[suffix[1] ?? ""] ?? 1 : 1;
  const start = taken?.[0].length ?? 0;
  const { unit, length } = currency === "" ? unitOf(rest2.slice(start), taken !== null && taken !== void 0) : withPeriod(currency, rest2.slice(start), 0);
  return { unit, factor, length: start + length };
}
function unitOf(rest2, scaled2) {
  const points2 = POINTS2.exec(rest2.toLowerCase());
  if (points2) return { unit: { kind: "points" }, length: points2[0].length };
  const percent = PERCENT2.exec(rest2);
  if (percent) return { unit: { kind: "percent" }, length: percent[0].length };
  const ambiguous = scaled2 ? null : AMBIGUOUS.exec(rest2);
  if (ambiguous) return { unit: { kind: "suffix", suffix: ambiguous[1] === "m" ? "m" : "B" }, length: ambiguous[0].length };
  const word = WORD.exec(rest2);
  if (!word) return { unit: { kind: "none" }, length: 0 };
  const name = word[1] ?? "";
  if (knownUnit(name)) return withPeriod(name, rest2, word[0].length);
  return NO_UNIT.has(name.toLowerCase()) ? { unit: { kind: "none" }, length: 0 } : { unit: { kind: "word", word: name, words: namesOf2(rest2) }, length: word[0].length };
}
function namesOf2(rest2) {
  const words2 = (rest2.slice(0, LONGEST_PHRASE).split(/[.,;:!?()|\d]/, 1)[0] ?? "").toLowerCase().split(/[\s-]+/).filter((word) => word !== "");
  const end = words2.findIndex((word) => NO_UNIT.has(word));
  return words2.slice(0, end < 0 ? MOST_NAMES : Math.min(end, MOST_NAMES));
}
function withPeriod(name, rest2, length) {
  const unit = knownUnit(name);
  if (!unit) return { unit: { kind: "none" }, length };
  const period = unit.kind === "money" ? PERIOD.exec(rest2.slice(length)) : null;
  return { unit: { kind: "unit", unit, period: period?.[1]?.toLowerCase() }, length: length + (period?.[0].length ?? 0) };
}
var MAGNITUDE, POINTS2, PERCENT2, WORD, PERIOD, AMBIGUOUS, FACTORS2, CURRENCY_SUFFIX, LONGEST_PHRASE, MOST_NAMES, NO_UNIT;
var init_read_unit = __esm({
  "src/linkage/read-unit.ts"() {
    "use strict";
    init_letter();
    init_unit();
    MAGNITUDE = new RegExp(String.raw`^\s?(k|K|thousand|mn|mio\.?|mln|million|M|bn|billion)(?![${letter}\d])`);
    POINTS2 = new RegExp(String.raw`^\s?(?:pp[ts]?|p\.\s?p\.|%[\s-]?p(?:oin)?ts?|%[\s-]?points|percent(?:age)?[\s-]points?)(?![${letter}\d])`);
    PERCENT2 = new RegExp(String.raw`^\s?(?:%|percent(?![${letter}])|per cent(?![${letter}])|pct(?![${letter}]))`, "i");
    WORD = new RegExp(String.raw`^[\s-]?([$€£¥₹]|[${letter}µμ°×]+)`);
    PERIOD = new RegExp(String.raw`^\s?(?:\/|per\s|a\s|p\.)\s?(year|yr|y|annum|quarter|month|mo|m|week|wk|w|day|d|hour|h|minute|min|second|sec|s)(?![${letter}\d])`, "i");
    AMBIGUOUS = new RegExp(String.raw`^\s?(m|B|b)(?![${letter}\d])`);
    FACTORS2 = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, mln: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
    CURRENCY_SUFFIX = { m: 1e6, B: 1e9, b: 1e9 };
    LONGEST_PHRASE = 60;
    MOST_NAMES = 4;
    NO_UNIT = /* @__PURE__ */ new Set([
      "a",
      "an",
      "and",
      "are",
      "as",
      "at",
      "be",
      "because",
      "before",
      "better",
      "but",
      "by",
      "can",
      "compared",
      "decrease",
      "drop",
      "each",
      "expected",
      "fewer",
      "for",
      "from",
      "gain",
      "growth",
      "higher",
      "if",
      "in",
      "improvement",
      "increase",
      "is",
      "it",
      "less",
      "lift",
      "lower",
      "more",
      "of",
      "on",
      "or",
      "out",
      "over",
      "per",
      "reduction",
      "rise",
      "should",
      "since",
      "so",
      "than",
      "that",
      "the",
      "then",
      "this",
      "to",
      "until",
      "up",
      "down",
      "uplift",
      "via",
      "vs",
      "was",
      "we",
      "when",
      "while",
      "will",
      "with",
      "within",
      "faster",
      "quicker",
      "shorter",
      "saved",
      "savings",
      "extra",
      "additional",
      "absolute",
      "relative",
      "total",
      "net",
      "new",
      "instead",
      "rather",
      "versus",
      "currently",
      "today",
      "now",
      "were",
      "ideally",
      "maybe",
      "made",
      "thanks"
    ]);
  }
});

// src/linkage/read-figures.ts
function readFigures(line2) {
  const named2 = mentionsAny(line2, TIME_WORDS) ? line2.replace(SPAN_OF_TIME, spaces) : line2;
  const text2 = mentionsAny(line2, REFERENCE_WORDS) ? named2.replace(REFERENCE, spaces) : named2;
  const figures = [];
  let at = 0;
  while (at < text2.length) {
    if (!startsNumber(text2, at)) {
      at += 1;
      continue;
    }
    const figure = figureAt(text2, at);
    if (figure) figures.push(figure);
    at = figure?.end ?? skipWord(text2, at);
  }
  return figures;
}
function spaces(match) {
  return " ".repeat(match.length);
}
function startsNumber(text2, at) {
  const char = text2[at] ?? "";
  const digit = char >= "0" && char <= "9" || char === "." && /\d/.test(text2[at + 1] ?? "") && !/\d/.test(text2[at - 1] ?? "");
  const [last = "", before = ""] = [text2[at - 1], text2[at - 2]];
  return digit && !isOneOf(last, "_#@") || digit && (last === "x" || last === "X") && !isOneOf(before, "") || digit && last >= "A" && last <= "Z" && /(?:USD|EUR|GBP|CHF|JPY|INR)$/.test(text2.slice(Math.max(0, at - 3), at));
}
function isOneOf(char, others) {
  if (char === "") return false;
  if (char >= "0" && char <= "9" || char >= "a" && char <= "z" || char >= "A" && char <= "Z") return true;
  return others.includes(char) || char > "" && LETTER.test(char);
}
function figureAt(text2, at) {
  const number3 = numberAt(text2, at);
  if (!number3) return void 0;
  const share = text2[at + 1] === "/" || text2[at + 2] === "/" ? fractionAt(text2, at) : void 0;
  if (share) return share;
  const rest2 = text2.slice(number3.end, number3.end + 60);
  if (/^[a-z]/i.test(rest2) && ORDINAL.test(rest2) || rest2[0] === "-" && ATTRIBUTE.test(rest2) || YEAR.test(text2.slice(at, number3.end)) && !UNIT_FOLLOWS.test(rest2)) return void 0;
  const before = BEFORE.exec(text2.slice(Math.max(0, at - 7), at));
  const currency = (before?.[2] ?? "").trim();
  const { unit, factor, length } = readUnit(rest2, currency);
  const start = at - (before?.[0].trimStart().length ?? 0);
  const mark = before?.[1] === "" ? before[3] ?? "" : before?.[1] ?? "";
  if (mark === "±") return void 0;
  const sign = mark === "" ? void 0 : signOf2(mark, text2, start, before?.[0] ?? "");
  const other = number3.other === void 0 ? void 0 : number3.other * factor;
  return { value: number3.value * factor, other, factor, unit, sign, start: sign === void 0 ? at - (before?.[2] ?? "").length : start, end: number3.end + length };
}
function fractionAt(text2, at) {
  const match = /^([1-9]\d?)\/([1-9]\d?)(?![\d/.,])/.exec(text2.slice(at, at + 6));
  const [parts, whole2] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || !(parts < whole2)) return void 0;
  return { value: parts / whole2 * 100, factor: 1, unit: { kind: "fraction" }, sign: void 0, start: at, end: at + match[0].length };
}
function signOf2(mark, text2, start, before) {
  if (mark === "+" || mark === "＋") return "+";
  const previous = text2[start - 1] ?? "";
  if (isOneOf(previous, "%)")) return void 0;
  const spaced2 = /[-−–]\s/.test(before);
  return spaced2 && text2.slice(0, start).trim() !== "" && mark !== "−" ? void 0 : "-";
}
function skipWord(text2, at) {
  let end = at;
  while (end < text2.length && isOneOf(text2[end] ?? "", ".,_'’")) end += 1;
  return Math.max(end, at + 1);
}
var LETTER, UNIT_FOLLOWS, BEFORE, ORDINAL, ATTRIBUTE, SPAN_OF_TIME, REFERENCE, TIME_WORDS, REFERENCE_WORDS, YEAR;
var init_read_figures = __esm({
  "src/linkage/read-figures.ts"() {
    "use strict";
    init_letter();
    init_mentions_any();
    init_parse_number();
    init_read_unit();
    LETTER = new RegExp(`[${letter}]`);
    UNIT_FOLLOWS = new RegExp(String.raw`^\s?[%${letter}]`);
    BEFORE = /([+\-−–±＋]?)\s?(US\$|\$|€|£|¥|₹|(?:USD|EUR|GBP|CHF|JPY|INR)\s?)?([+\-−]?)$/;
    ORDINAL = /^(?:st|nd|rd|th)\b/i;
    ATTRIBUTE = /^-(?:day|days|week|month|year|hour|minute|step|page|person|percentile)/i;
    SPAN_OF_TIME = /\b(?:within|in|after|over|for|last|next|every|first|past)(?: the)?(?: (?:first|next|last|coming))? \d{1,3} (?:days?|weeks?|months?|quarters?|years?|sprints?)\b/gi;
    REFERENCE = /(?:#|\bv|\bversion |\bissue |\bpr |\bday |\bweek |\bphase |\bstep )\d[\d.]*/gi;
    TIME_WORDS = ["day", "week", "month", "quarter", "year", "sprint"];
    REFERENCE_WORDS = ["#", "v", "issue ", "pr ", "day ", "week ", "phase ", "step "];
    YEAR = /^(?:19|20)\d\d$/;
  }
});

// src/linkage/read-multiple.ts
function readFraction(text2) {
  const match = mentionsAny(text2, Object.keys(SHARES)) ? FRACTION.exec(text2) : null;
  if (!match) return void 0;
  const by = { value: SHARES[(match[1] ?? match[2] ?? "").toLowerCase()] ?? 0, unit: { kind: "percent" } };
  return { kind: "change", by, direction: readDirection(text2, { sign: void 0, start: match.index, end: match.index + match[0].length }), written: match[0].trim() };
}
function readMultipleWord(text2, from) {
  if (!mentionsAny(text2, STEMS3)) return void 0;
  for (const [pattern, factor] of WORDS2) {
    const match = pattern.exec(text2);
    if (match) return { kind: "multiple", factor, faster: factor > 1 && isFaster(text2, match.index, match.index + match[0].length), from, loose: factor < 1 && /^half/i.test(match[0]), written: match[0] };
  }
  return void 0;
}
function readMultiple(text2, figure) {
  const before = text2.slice(0, figure.start);
  const prefixed2 = /[xX×]\s?$/.test(before) && TIMES_BEFORE.test(before);
  const isRatio = figure.unit.kind === "unit" && figure.unit.unit.kind === "ratio";
  if (!(prefixed2 || isRatio) || figure.sign || figure.value <= 0) return void 0;
  return { kind: "multiple", factor: figure.value, faster: isFaster(text2, figure.start, figure.end), written: text2.slice(prefixed2 ? figure.start - 1 : figure.start, figure.end).trim() };
}
function isFaster(text2, start, end) {
  return FASTER.test(text2.slice(Math.max(0, start - LOOK_AROUND), start)) || FASTER.test(text2.slice(end, end + LOOK_AROUND));
}
var TIMES_BEFORE, WORDS2, STEMS3, FRACTION, SHARES, FASTER, LOOK_AROUND;
var init_read_multiple = __esm({
  "src/linkage/read-multiple.ts"() {
    "use strict";
    init_letter();
    init_mentions_any();
    init_read_direction();
    TIMES_BEFORE = new RegExp(String.raw`(?:^|[^${letter}\d])[xX×]\s?$`);
    WORDS2 = [
      [/\b(?:doubl(?:e|es|ed|ing)|twice|two-?fold)\b/i, 2],
      [/\b(?:tripl(?:e|es|ed|ing)|three-?fold)\b/i, 3],
      [/\b(?:quadrupl(?:e|es|ed|ing)|four-?fold)\b/i, 4],
      [/\bten-?fold\b/i, 10],
      [/\b(?:halv(?:e|es|ed|ing)|in half|half (?:of|the|as)|^half)\b/i, 0.5]
    ];
    STEMS3 = ["doubl", "twice", "fold", "tripl", "halv", "half", "quadrupl"];
    FRACTION = /\bby (?:(?:a|one)[ -])?(half|third|quarter|fifth|tenth)\b|\b(?:a|one)[ -](third|quarter|fifth|tenth) (?=less|fewer|more|faster|lower|higher|shorter)/i;
    SHARES = { half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10 };
    FASTER = /\b(?:fast|faster|quick|quicker|quickly|short|shorter|less|fewer|lower|cheap|cheaper|reduc\w{0,10}|decreas\w{0,10}|speed\w{0,4})\b/i;
    LOOK_AROUND = 40;
  }
});

// src/linkage/read-pair.ts
function readPair(text2, first, second) {
  const between = text2.slice(first.end, second.start);
  const from = FROM.test(text2.slice(Math.max(0, first.start - 40), first.start));
  const written2 = text2.slice(first.start, second.end).trim();
  const [low, high] = [measureOf(first, second), measureOf(second, first)];
  if (ARROW.test(between) || from && TO.test(between) && first.sign === void 0) {
    return { kind: "level", from: signed(scaled(low, first, second, true), first), to: signed(high, second), written: written2 };
  }
  const range = DASH.test(between) || TO.test(between) || from && AND.test(between);
  if (!range) return void 0;
  const start = scaled(low, first, second, false);
  const direction = readDirection(text2, { ...first, end: second.end });
  const twice = first.unit.kind !== "none" && second.unit.kind !== "none" && direction === "unsaid" && high.unit.kind !== "points";
  if (twice) return { kind: "level", from: start, to: high, written: written2 };
  return { kind: "span", low: start, high, direction, written: written2 };
}
function isStretch(text2, first, second) {
  return (first.sign === void 0 || second.sign !== void 0) && STRETCH.test(text2.slice(first.end, second.start));
}
function measureOf(figure, other) {
  const { value, unit } = figure;
  const borrows = unit.kind === "none" || unit.kind === "word" && other.unit.kind !== "none" && figure.start < other.start;
  return { value, other: figure.other, unit: borrows ? other.unit : unit };
}
function scaled(measure, first, second, either) {
  const shares = first.factor === 1 && second.factor > 1 && first.unit.kind === "none" && first.value <= second.value / second.factor;
  return shares ? { ...measure, value: first.value * second.factor, other: either ? first.value : void 0 } : measure;
}
function signed(measure, { sign }) {
  return sign === "-" ? { ...measure, value: -measure.value, other: measure.other === void 0 ? void 0 : -measure.other } : measure;
}
var ARROW, DASH, TO, AND, FROM, STRETCH;
var init_read_pair = __esm({
  "src/linkage/read-pair.ts"() {
    "use strict";
    init_letter();
    init_read_direction();
    ARROW = /^\s*(?:[-=]{1,2}>|→|⇒|⟶|➔|➜|►|»)\s*(?:to\s)?[~≈]?$/;
    DASH = /^\s?(?:-|–|—|−|\.\.|…)\s?$/;
    TO = new RegExp(String.raw`^(?:\s*\([^()]{0,40}\))?(?:\s+[${letter}]{1,15}){0,3}\s+(?:up |down )?to\s+(?:about |around |at least |over |~|≈)?$`);
    AND = /^\s*and\s*$/;
    FROM = /\b(?:from|between)\b[^\d.;]{0,30}$/i;
    STRETCH = /^\s*[,;(]?\s*(?:and |but |or )?(?:up to|at most|at best|ideally|maybe|possibly|perhaps|hopefully|even|max\.?|maximum|stretch:?|in the best case)\s*$/i;
  }
});

// src/linkage/read-part.ts
function readPart(text2, figure) {
  const rest2 = figure.unit.kind === "percent" ? text2.slice(figure.end, figure.end + 40) : "";
  const match = mentionsAny(rest2, STEMS4) ? BEHIND.exec(rest2) : null;
  return match ? partOf2(figure.value, match[1], text2.slice(figure.start, figure.end + match[0].length)) : void 0;
}
function readPartWord(text2) {
  const match = mentionsAny(text2, STEMS4) ? WORDED.exec(text2) : null;
  if (!match) return void 0;
  const share = (match[1] ?? match[2] ?? "").toLowerCase();
  return partOf2(PERCENTS.find(([word]) => share.includes(word))?.[1] ?? 0, match[3], match[0]);
}
function partOf2(percent, whole2, written2) {
  return { kind: "part", percent, of: GOALS.has((whole2 ?? "").toLowerCase()) ? "goal" : "way", written: written2.trim() };
}
var WHOLE, BEHIND, WORDED, GOALS, STEMS4, PERCENTS;
var init_read_part = __esm({
  "src/linkage/read-part.ts"() {
    "use strict";
    init_mentions_any();
    WHOLE = "(?:the|this|that|our|its|your)\\s(?:remaining |whole |entire |total |current )?(gap|way|distance|difference|remainder|rest|goal|target|kr|key result|objective)\\b";
    BEHIND = new RegExp(String.raw`^\s?of\s${WHOLE}`, "i");
    WORDED = new RegExp(String.raw`\b(?:(half|(?:a|one) (?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters)(?: of)?|(all) of) ${WHOLE}`, "i");
    GOALS = /* @__PURE__ */ new Set(["goal", "target", "kr", "key result", "objective"]);
    STEMS4 = ["gap", "way", "distance", "difference", "remainder", "rest", "goal", "target", "kr", "key result", "objective"];
    PERCENTS = [["two", 200 / 3], ["three", 75], ["half", 50], ["third", 100 / 3], ["quarter", 25], ["fifth", 20], ["tenth", 10], ["all", 100]];
  }
});

// src/linkage/read-amounts.ts
function readAmounts(text2) {
  const figures = readFigures(text2);
  const { kept, earlier, named: named2 } = withoutEarlier(text2, figures);
  const amounts = [];
  for (let index = 0; index < kept.length; index += 1) {
    const [figure, next] = [kept[index], kept[index + 1]];
    if (!figure) continue;
    const pair = next && readPair(text2, figure, next);
    if (pair || next && isStretch(text2, figure, next)) index += 1;
    amounts.push(pair ? { amount: pair, grade: 1 } : readSingle(text2, figure, earlier));
  }
  const word = amounts.some(({ grade }) => grade < 3) ? void 0 : readPartWord(text2) ?? readFraction(text2) ?? readMultipleWord(text2, named2);
  return word ? [{ amount: word, grade: 1 }, ...amounts] : amounts;
}
function withoutEarlier(text2, figures) {
  const past = figures.filter((figure, index) => {
    const next = figures[index + 1];
    return isEarlier(text2.slice(Math.max(0, figure.start - EARLIER_SPAN), figure.start)) && !(next && readPair(text2, figure, next));
  });
  const kept = figures.filter((figure) => !past.includes(figure));
  const from = past.find(({ sign }) => sign === void 0);
  if (kept.length === 0) return { kept: figures, named: from };
  if (!from) return { kept };
  const before = figures[figures.indexOf(from) - 1];
  return { kept, named: from, earlier: { from, compared: before && isComparedWith(text2.slice(before.end, from.start)) ? before : void 0 } };
}
function readSingle(text2, figure, earlier) {
  const part = readPart(text2, figure);
  if (part) return { amount: part, grade: 1 };
  const plain2 = text2.slice(0, figure.start);
  const multiple = readMultiple(text2, figure);
  if (multiple && !LEVEL.test(plain2)) return { amount: { ...multiple, from: earlier?.from }, grade: 1 };
  const leads = plain2.trim() === "";
  const before = leads ? "" : plain2.replace(QUALIFIER, " ");
  const by = !leads && BY.test(before);
  const direction = readDirection(text2, figure);
  const relative = figure.sign !== void 0 || by || figure.unit.kind === "points";
  const firm = !leads && LEVEL.test(before) || earlier?.compared === figure;
  if (!relative && (firm || direction === "unsaid" && (earlier || !leads && COMPARED.test(plain2)))) return levelOf(text2, figure, earlier, !firm);
  const written2 = text2.slice(figure.start, figure.end).trim();
  const change2 = { kind: "change", by: figure, direction, from: earlier?.from, unsure: earlier !== void 0 && !relative, written: written2 };
  return { amount: change2, grade: relative ? 1 : direction === "unsaid" ? 4 : 3 };
}
function levelOf(text2, figure, earlier, loose) {
  const to = figure.unit.kind === "none" && earlier ? { ...figure, unit: earlier.from.unit } : figure;
  const from = earlier?.from.unit.kind === "none" ? { ...earlier.from, unit: to.unit } : earlier?.from;
  return { amount: { kind: "level", from, to, loose, written: `to ${text2.slice(figure.start, figure.end).trim()}` }, grade: 2 };
}
var QUALIFIER, BY, LEVEL, COMPARED;
var init_read_amounts = __esm({
  "src/linkage/read-amounts.ts"() {
    "use strict";
    init_earlier();
    init_read_direction();
    init_read_figures();
    init_read_multiple();
    init_read_pair();
    init_read_part();
    QUALIFIER = /(?:\s|^)(?:about|around|approx\.?|approximately|roughly|circa|ca\.?|at least|at most|up to|as much as|more than|less than|over|another|an additional|an extra|some|~|≈|≥|≤|>|<)\s*$/i;
    BY = /\bby\s*$/i;
    LEVEL = /(?:(?<!\b(?:due|thanks|compared|relative|according|owing) )\bto|\bat|\bbelow|\bunder|\babove|\bbeyond|\breach(?:es|ing)?|\bhit(?:s|ting)?|\bbe(?:comes?)?|→|[-=]>|=)\s*$/i;
    COMPARED = /(?:[<>≤≥]|\b(?:less|fewer) than)\s*$/i;
  }
});

// src/linkage/take-confidence.ts
function takeConfidence(line2) {
  for (const [words2, form] of FORMS) {
    const match = mentionsAny(line2, words2) ? form.exec(line2) : null;
    if (!match) continue;
    const worded = WORDED2.test(match[0]);
    const confidence = match[1] === void 0 ? void 0 : asShare(match[1], match[2], worded);
    if (match[1] !== void 0 && confidence === void 0) continue;
    const end = match.index + match[0].length;
    return { rest: line2.slice(0, match.index) + " ".repeat(match[0].length) + line2.slice(end), confidence, bare: !worded && match[2] === "%" };
  }
  return { rest: line2, bare: false };
}
function asShare(text2, mark, worded) {
  if (worded || mark !== void 0) return parseConfidence(`${text2}${mark ?? ""}`);
  const value = numberAt(text2, 0)?.value ?? 0;
  return value > 0 && value < 1 ? value : void 0;
}
function parseConfidence(text2) {
  const match = /^\W{0,3}(\d{1,3}(?:[.,]\d{1,3})?)\s?(%|\/\s?(?:10|100|5)\b)?/.exec(text2);
  if (!match) return void 0;
  const value = numberAt(match[1] ?? "", 0)?.value ?? Number.NaN;
  if (match[2] === void 0 && value > 1 && value <= 10) return void 0;
  const divisor = match[2] === void 0 ? value <= 1 ? 1 : 100 : match[2] === "%" ? 100 : Number(match[2].slice(1));
  const share = value / divisor;
  return share >= 0 && share <= 1 ? share : void 0;
}
var FORMS, WORDED2;
var init_take_confidence = __esm({
  "src/linkage/take-confidence.ts"() {
    "use strict";
    init_mentions_any();
    init_parse_number();
    FORMS = [
      [["("], /\(\s?(?:conf(?:idence|\.)?[:\s]{0,2})?(\d{1,3}(?:[.,]\d{1,3})?)\s?(%|\/\s?(?:100|10|5)\b)?(?:\s?(?:conf(?:idence|ident|\.)?|sure|certain|likely))?\s?\)/i],
      [["conf"], /\b(?:confidence|conf\.?)(?:\s(?:is|of|level))?\s?[:=~]?\s?(\d{1,3}(?:[.,]\d{1,3})?)\s?(%|\/\s?(?:100|10|5)\b)?/i],
      [["conf", "sure", "certain"], /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(%)\s(?:conf(?:idence|ident)|sure|certain)\b/i],
      [["high", "medium", "low"], /\(\s?(?:high|medium|low|very high|very low)(?:\sconfidence)?\s?\)/i],
      [["confidence"], /\bconfidence\s?[:=]\s?(?:high|medium|low)\b/i]
    ];
    WORDED2 = /conf|sure|certain|likely/i;
  }
});

// src/linkage/read-date.ts
function readDate(text2, today) {
  const start = text2.slice(0, 60);
  const prefix = /^\d/.test(start) ? "" : PREFIX.exec(start)?.[0] ?? "";
  const rest2 = start.slice(prefix.length);
  const year = Number(today.slice(0, 4));
  for (const [pattern, read2] of READERS) {
    const match = pattern.exec(rest2);
    if (match) return { ...read2(match, year), length: prefix.length + match[0].length };
  }
  return void 0;
}
function dayIn(year, month, day) {
  const found = parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  return found === void 0 ? { kind: "invalid", why: "no-such-day" } : { kind: "day", day: found };
}
function monthEnd(year, month) {
  const next = parseDay(month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`);
  return next === void 0 || month < 1 ? { kind: "invalid", why: "no-such-day" } : { kind: "day", day: addDays(next, -1) };
}
function numericDay(first, second, year, dotted) {
  if (dotted || first > 12 || first === second) return dayIn(year, second, first);
  return second > 12 ? dayIn(year, first, second) : { kind: "invalid", why: "day-or-month" };
}
function yearOf(text2, fallback) {
  if (text2 === void 0) return fallback;
  return text2.length === 2 ? 2e3 + Number(text2) : Number(text2);
}
function monthOf(name) {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}
function pad(value, width) {
  return String(value).padStart(width, "0");
}
var MONTHS, MONTH, READERS, PREFIX;
var init_read_date = __esm({
  "src/linkage/read-date.ts"() {
    "use strict";
    init_letter();
    init_day();
    MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    READERS = [
      [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/, (m) => dayIn(Number(m[1]), Number(m[2]), Number(m[3]))],
      [/^(\d{4})[-\s/]?q([1-4])\b/i, (m) => monthEnd(Number(m[1]), Number(m[2]) * 3)],
      [/^q([1-4])\b(?:[\s/'’-]{0,2}(\d{4}|\d{2})(?!\d))?/i, (m, year) => monthEnd(yearOf(m[2], year), Number(m[1]) * 3)],
      [/^(\d{4})[-\s/]?h([12])\b/i, (m) => monthEnd(Number(m[1]), Number(m[2]) * 6)],
      [/^h([12])\b(?:[\s/'’-]{0,2}(\d{4}|\d{2})(?!\d))?/i, (m, year) => monthEnd(yearOf(m[2], year), Number(m[1]) * 6)],
      [/^(\d{4})[-/](\d{1,2})(?![\d/-])/, (m) => monthEnd(Number(m[1]), Number(m[2]))],
      [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-](?:of\\s)?${MONTH}(?:,?[\\s-](\\d{4})\\b)?`, "i"), (m, year) => dayIn(yearOf(m[3], year), monthOf(m[2]), Number(m[1]))],
      [new RegExp(`^${MONTH}\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(\\d{4})\\b)?`, "i"), (m, year) => dayIn(yearOf(m[3], year), monthOf(m[1]), Number(m[2]))],
      [new RegExp(`^${MONTH}(?:,?[\\s-](\\d{4})\\b)?`, "i"), (m, year) => monthEnd(yearOf(m[2], year), monthOf(m[1]))],
      [/^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/, (m) => numericDay(Number(m[1]), Number(m[3]), yearOf(m[4], 0), m[2] === ".")],
      [/^(\d{1,2})\/(\d{1,2})(?![\d/])/, (m, year) => numericDay(Number(m[1]), Number(m[2]), year, false)],
      [/^(?:eoy|year[- ]end|(?:this |the )?year)\b/i, (_, year) => monthEnd(year, 12)],
      [/^(?:eoq|(?:this |the )?(?:quarter|cycle|period))\b/i, () => ({ kind: "due" })],
      [new RegExp(String.raw`^(20[2-9]\d)(?![\d.,]|\s?[%$€£]|\s?[${letter}])`), (m) => monthEnd(Number(m[1]), 12)],
      [/^(?:next|this|tomorrow|tonight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|spring|summer|autumn|fall|winter|easter|christmas|month|week)\b[^,;.()]{0,20}/i, () => ({ kind: "invalid", why: "not-a-date" })]
    ];
    PREFIX = /^(?:(?:the\s)?(?:very\s)?(?:end|close)\s(?:of\s)?(?:the\s)?|the\s|early\s|late\s|around\s|about\s|mid[- ]|start of\s|beginning of\s)+/i;
  }
});

// src/linkage/take-date.ts
function takeDate(line2, today) {
  let tries = 0;
  for (const match of inLowerCase(line2).matchAll(KEYWORD2)) {
    tries += 1;
    if (tries > MOST_KEYWORDS2) break;
    const start = match.index + match[0].length;
    const date3 = readDate(line2.slice(start), today);
    if (date3 && isMeant(match[1] ?? "", date3)) return blank(line2, match.index, start + date3.length, date3);
  }
  const bare2 = mentionsAny(line2, ["20"]) ? BARE.exec(line2) : null;
  const date2 = bare2 ? readDate(bare2[0], today) : void 0;
  return bare2 && date2 ? blank(line2, bare2.index, bare2.index + bare2[0].length, date2) : { rest: line2, written: "" };
}
function inLowerCase(line2) {
  const lower = line2.toLowerCase();
  return lower.length === line2.length ? lower : line2;
}
function isMeant(keyword, date2) {
  return date2.kind !== "invalid" || date2.why !== "not-a-date" || !LOOSE_KEYWORDS.has(keyword);
}
function blank(line2, start, end, date2) {
  return { rest: line2.slice(0, start) + " ".repeat(end - start) + line2.slice(end), date: date2, written: line2.slice(start, end).trim() };
}
var KEYWORD2, BARE, LOOSE_KEYWORDS, MOST_KEYWORDS2;
var init_take_date = __esm({
  "src/linkage/take-date.ts"() {
    "use strict";
    init_mentions_any();
    init_read_date();
    KEYWORD2 = /\b(by|until|till|before|later than|due|deadline|on|in|as of)\b[:\s]{1,3}(?:on\s|by\s)?/g;
    BARE = /\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}-q[1-4]|q[1-4][\s/-]20\d\d)\b/i;
    LOOSE_KEYWORDS = /* @__PURE__ */ new Set(["on", "in", "as of"]);
    MOST_KEYWORDS2 = 20;
  }
});

// src/linkage/parse-impact.ts
function parseImpact(text2, today) {
  const read2 = text2.split("\n").slice(0, MOST_LINES).map((line2) => readLine(line2.slice(0, LONGEST_LINE).normalize("NFKC"), today));
  const sure = read2.find(({ confidence }) => confidence !== void 0);
  return {
    text: text2,
    lines: read2.map(({ amounts }) => amounts).filter((amounts) => amounts.length > 0),
    date: read2.find(({ date: date2 }) => date2 !== void 0)?.date,
    confidence: sure?.confidence,
    bareConfidence: sure?.bare === true
  };
}
function readLine(line2, today) {
  const dated = takeDate(line2, today);
  const sure = takeConfidence(dated.rest);
  const date2 = dated.date && { found: dated.date, written: dated.written };
  return { amounts: readAmounts(sure.rest), date: date2, confidence: sure.confidence, bare: sure.bare };
}
var LONGEST_LINE, MOST_LINES;
var init_parse_impact = __esm({
  "src/linkage/parse-impact.ts"() {
    "use strict";
    init_read_amounts();
    init_take_confidence();
    init_take_date();
    LONGEST_LINE = 600;
    MOST_LINES = 100;
  }
});

// src/linkage/reference-key.ts
function referenceKey(id) {
  let key = "";
  for (const part of id.slice(0, LONGEST_ID).normalize("NFKC").toUpperCase().split(SEPARATORS)) {
    if (part === "") continue;
    key += key !== "" && DIGIT2.test(key.at(-1) ?? "") && DIGIT2.test(part[0] ?? "") ? `.${part}` : part;
  }
  return key;
}
function lastPartKey(id) {
  return referenceKey(id.split(SEPARATORS).findLast((part) => part !== "") ?? "");
}
function looksLikeId(text2) {
  return text2.length <= 40 && ID_SHAPE.test(text2) && ID_CHARACTERS.test(text2) && text2.split(/\s+/).length <= 4;
}
var SEPARATORS, LONGEST_ID, DIGIT2, ID_SHAPE, ID_CHARACTERS;
var init_reference_key = __esm({
  "src/linkage/reference-key.ts"() {
    "use strict";
    init_letter();
    SEPARATORS = /[\s./\\\-_–—:]+/;
    LONGEST_ID = 200;
    DIGIT2 = /\d/;
    ID_SHAPE = new RegExp(String.raw`^(?:\d{1,3}[./_\- ]?)?[${letter}]{1,10}[\s./_#-]{0,2}\d`);
    ID_CHARACTERS = new RegExp(String.raw`^[${letter}\d\s./_#:-]+$`);
  }
});

// src/domain/cycle.ts
function cyclePhase(cycle, today) {
  if (today < cycle.start) return "future";
  return today > cycle.end ? "closed" : "active";
}
var init_cycle = __esm({
  "src/domain/cycle.ts"() {
    "use strict";
  }
});

// src/domain/plan.ts
function currentCycle(plan) {
  return plan.cycles.findLast((cycle) => cyclePhase(cycle, plan.today) === "active");
}
function reportedCycle(plan) {
  return currentCycle(plan) ?? plan.cycles.findLast((cycle) => cyclePhase(cycle, plan.today) === "closed") ?? plan.cycles[0];
}
function keyResultsOf(cycle) {
  return cycle.objectives.flatMap((objective) => objective.keyResults);
}
function openKeyResults(plan) {
  const current = currentCycle(plan);
  const open2 = plan.cycles.filter((cycle) => cyclePhase(cycle, plan.today) !== "closed" && cycle !== current);
  return [...current ? [current] : [], ...open2].flatMap(keyResultsOf);
}
var init_plan = __esm({
  "src/domain/plan.ts"() {
    "use strict";
    init_cycle();
  }
});

// src/linkage/cycle-index.ts
function indexesOf(plan) {
  const current = currentCycle(plan);
  const all = allIndexes(plan);
  const open2 = all.filter(({ cycle }) => cycle !== current && cyclePhase(cycle, plan.today) !== "closed");
  const closed = all.filter(({ cycle }) => cyclePhase(cycle, plan.today) === "closed").toReversed();
  return [...all.filter(({ cycle }) => cycle === current), ...open2, ...closed];
}
function allIndexes(plan) {
  const found = INDEXES.get(plan.cycles);
  if (found) return found;
  const made = plan.cycles.map(indexCycle);
  INDEXES.set(plan.cycles, made);
  return made;
}
function indexCycle(cycle) {
  const exact = /* @__PURE__ */ new Map();
  const loose = /* @__PURE__ */ new Map();
  const lastParts = /* @__PURE__ */ new Map();
  const all = keyResultsOf(cycle);
  for (const keyResult of all) {
    exact.set(keyResult.id.toLowerCase(), keyResult);
    add2(loose, referenceKey(keyResult.id), keyResult);
    add2(lastParts, lastPartKey(keyResult.id), keyResult);
  }
  for (const keyResult of all) {
    for (const alias of keyResult.aliases) {
      if (!exact.has(alias.toLowerCase())) exact.set(alias.toLowerCase(), keyResult);
      if (!loose.get(referenceKey(alias))?.some((other) => other.id === keyResult.id)) add2(loose, referenceKey(alias), keyResult);
    }
  }
  const objectives = new Map(cycle.objectives.map((objective) => [referenceKey(objective.id), objective.keyResults]));
  return { cycle, exact, loose, lastParts, objectives };
}
function add2(map, key, keyResult) {
  const found = map.get(key);
  if (found) found.push(keyResult);
  else map.set(key, [keyResult]);
}
var INDEXES;
var init_cycle_index = __esm({
  "src/linkage/cycle-index.ts"() {
    "use strict";
    init_cycle();
    init_plan();
    init_reference_key();
    INDEXES = /* @__PURE__ */ new WeakMap();
  }
});

// src/linkage/resolve-reference.ts
function resolveReference(text2, plan) {
  const written2 = withoutBrackets(text2.trim());
  const unknown = { kind: "unknown", written: written2 };
  if (written2 === "" || written2.length > LONGEST_REFERENCE) return unknown;
  const indexes = indexesOf(plan);
  const open2 = indexes.filter(({ cycle }) => cyclePhase(cycle, plan.today) !== "closed");
  return firstFound(open2, written2, plan, findExact) ?? firstFound(open2, written2, plan, findLoose) ?? findInNamedCycle(indexes, written2, plan) ?? firstFound(indexes, written2, plan, findExact) ?? firstFound(indexes, written2, plan, findLoose) ?? findByLastPart(open2, written2, plan) ?? unknown;
}
function findExact(index, written2) {
  const found = index.exact.get(written2.toLowerCase());
  return found ? [found] : [];
}
function findLoose(index, written2) {
  return index.loose.get(referenceKey(written2)) ?? [];
}
function firstFound(indexes, written2, plan, find2) {
  for (const index of indexes) {
    const found = find2(index, written2);
    if (found.length > 0) return conclude3(found, index, written2, plan);
  }
  return void 0;
}
function conclude3(found, { cycle }, written2, plan) {
  const [keyResult] = found;
  if (!keyResult || found.length > 1) return { kind: "ambiguous", written: written2, candidates: found };
  const phase = cyclePhase(cycle, plan.today);
  return phase === "closed" ? { kind: "closed", written: written2, keyResult, cycle } : { kind: "resolved", written: written2, keyResult, future: phase === "future" };
}
function findInNamedCycle(indexes, written2, plan) {
  const key = referenceKey(written2.replace(/[()]/g, " "));
  for (const index of indexes) {
    const rest2 = otherThan(key, referenceKey(index.cycle.id));
    const found = rest2 === void 0 ? [] : index.loose.get(rest2) ?? [];
    if (found.length > 0) return conclude3(found, index, written2, plan);
  }
  return void 0;
}
function otherThan(key, cycleKey) {
  if (cycleKey === "" || key.length <= cycleKey.length) return void 0;
  if (key.startsWith(cycleKey)) return key.slice(cycleKey.length).replace(/^\./, "");
  return key.endsWith(cycleKey) ? key.slice(0, -cycleKey.length).replace(/\.$/, "") : void 0;
}
function findByLastPart(open2, written2, plan) {
  const key = referenceKey(written2);
  if (!LETTERS_AND_NUMBER.test(key)) return void 0;
  const found = open2.flatMap((index) => (index.lastParts.get(key) ?? []).map((keyResult) => ({ index, keyResult })));
  const [first] = found;
  if (!first) return void 0;
  return found.length === 1 ? conclude3([first.keyResult], first.index, written2, plan) : { kind: "ambiguous", written: written2, candidates: found.map(({ keyResult }) => keyResult) };
}
function withoutBrackets(text2) {
  let start = 0;
  let end = text2.length;
  while (start < end && `[({"'“‘«#`.includes(text2[start] ?? "")) start += 1;
  while (end > start && `])}"'”’».,;:!`.includes(text2[end - 1] ?? "")) end -= 1;
  return text2.slice(start, end).trim();
}
var LETTERS_AND_NUMBER, LONGEST_REFERENCE;
var init_resolve_reference = __esm({
  "src/linkage/resolve-reference.ts"() {
    "use strict";
    init_letter();
    init_cycle();
    init_cycle_index();
    init_reference_key();
    LETTERS_AND_NUMBER = new RegExp(String.raw`^[${letter}]+\d+$`);
    LONGEST_REFERENCE = 120;
  }
});

// src/linkage/split-impacts.ts
function splitImpacts(text2, plan) {
  const parts = [];
  for (const piece of text2.split("\n").slice(0, MOST_LINES2).flatMap((line2) => splitLine(line2.slice(0, LONGEST_LINE2), plan))) {
    const last = parts.at(-1);
    if (piece.reference || !last) parts.push({ reference: piece.reference, text: piece.text });
    else last.text += `
${piece.text}`;
  }
  return parts;
}
function splitLine(line2, plan) {
  const pieces = line2.split(/(?<=[;,])\s|\sand\s/).map((piece) => ({ piece, part: partOf3(piece, plan) }));
  const parts = pieces.flatMap(({ part }) => part ?? []);
  if (parts.length === pieces.length) return parts;
  const joined2 = [];
  for (const piece of line2.split(/(?<=[;,])\s/)) {
    if (joined2.length === 0 || prefixed(piece, plan)) joined2.push(piece);
    else joined2.push(`${joined2.pop() ?? ""} ${piece}`);
  }
  return joined2.map((piece) => partOf3(piece, plan) ?? { text: piece });
}
function partOf3(piece, plan) {
  return prefixed(piece, plan) ?? suffixed2(piece.replace(/[;,.]\s*$/, ""), plan);
}
function prefixed(piece, plan) {
  const match = /[:–—=→]|\s-\s/.test(piece) ? PREFIX2.exec(piece) : null;
  const name = match?.[1]?.trim() ?? "";
  const text2 = piece.slice(match?.[0].length ?? 0).replace(/[;,]\s*$/, "");
  if (match) {
    const reference = resolveReference(name, plan);
    if (reference.kind !== "unknown" || looksLikeId(name) && TWO_PART_ID.test(name)) return { reference, text: text2 };
  }
  return spaced(piece, plan);
}
function spaced(piece, plan) {
  const match = /^\s*(\S{2,40}(?:\s(?=KR)\S{1,20})?)\s+(?=[+\-−~≈$€£\d]|from\b|to\b|by\b)/i.exec(piece);
  if (!match || !ANY_LETTER.test(match[1] ?? "")) return void 0;
  const reference = resolveReference(match[1] ?? "", plan);
  return reference.kind === "unknown" ? void 0 : { reference, text: piece.slice(match[0].length).replace(/[;,]\s*$/, "") };
}
function suffixed2(piece, plan) {
  const match = SUFFIX.exec(piece);
  const name = match?.[1] ?? match?.[2];
  const reference = name === void 0 || !/\d/.test(name) ? void 0 : resolveReference(name, plan);
  return match && reference && reference.kind !== "unknown" ? { reference, text: piece.slice(0, match.index) } : void 0;
}
function isAbout(part, keyResult) {
  const { reference } = part;
  return (reference?.kind === "resolved" || reference?.kind === "closed") && reference.keyResult.id === keyResult.id;
}
var TWO_PART_ID, ANY_LETTER, PREFIX2, SUFFIX, MOST_LINES2, LONGEST_LINE2;
var init_split_impacts = __esm({
  "src/linkage/split-impacts.ts"() {
    "use strict";
    init_letter();
    init_reference_key();
    init_resolve_reference();
    TWO_PART_ID = new RegExp(String.raw`^[${letter}]{1,8}\d{1,2}[./_ -]?[${letter}]{1,4}[./_ -]?\d`);
    ANY_LETTER = new RegExp(String.raw`[${letter}]`);
    PREFIX2 = new RegExp(String.raw`^\W{0,2}([${letter}\d][^:–—=→]{0,60}?)\s*(?::|–|—|=|\s-\s|→)\s*(?=\S)`);
    SUFFIX = new RegExp(String.raw`\s(?:on|for|of|to)\s([${letter}\d][${letter}\d./_-]{1,40})\s*$|\s?[([]([${letter}\d][${letter}\d ./_-]{1,40})[\])]\s*$`);
    MOST_LINES2 = 100;
    LONGEST_LINE2 = 600;
  }
});

// src/linkage/read-impacts.ts
function readImpacts(text2, keyResults, plan) {
  const parts = splitImpacts(text2, plan).map((part) => narrow(part, keyResults));
  const byKeyResult = /* @__PURE__ */ new Map();
  for (const keyResult of keyResults) {
    const own3 = parts.find((part) => isAbout(part, keyResult)) ?? (keyResults.length === 1 ? parts.find((part) => part.reference === void 0) : void 0);
    if (own3) byKeyResult.set(keyResult.id, assessImpact(parseImpact(own3.text, plan.today), keyResult, plan.today));
  }
  const loose = keyResults.length > 1 && byKeyResult.size < keyResults.length ? parts.find((part) => part.reference === void 0) : void 0;
  const strangers = parts.filter((part) => part.reference && !keyResults.some((keyResult) => isAbout(part, keyResult)));
  const problems = [...strangers.slice(0, 5).map((part) => unlinked(part, keyResults)), ...loose ? [unassigned(loose.text, keyResults)] : []];
  return { byKeyResult, problems, unassigned: loose !== void 0 || strangers.length > 0 && byKeyResult.size === 0 };
}
function narrow(part, keyResults) {
  const { reference } = part;
  const meant2 = reference?.kind === "ambiguous" ? keyResults.filter((keyResult) => reference.candidates.includes(keyResult)) : [];
  const [only] = meant2;
  return reference && only && meant2.length === 1 ? { ...part, reference: { kind: "resolved", written: reference.written, keyResult: only, future: false } } : part;
}
function unlinked({ reference, text: text2 }, keyResults) {
  const name = reference?.kind === "resolved" ? reference.keyResult.id : asFound(reference?.written ?? "");
  const ids = keyResults.map(({ id }) => id).join(", ");
  return {
    code: "impact-key-result-unlinked",
    field: "expected_impact",
    message: `An impact on ${name} is given, but ${name} is not among the key results of this item (${ids}).`,
    found: asFound(`${name}: ${text2}`),
    expected: `an impact on ${ids}, or ${name} among the key results`,
    example: reference?.kind === "resolved" ? `Key result: ${[ids, name].join(", ")}` : exampleLines(keyResults)
  };
}
function unassigned(text2, keyResults) {
  return {
    code: "impact-ambiguous",
    field: "expected_impact",
    message: `There are ${keyResults.length} key results, and the impact does not say which of them it is about.`,
    found: asFound(text2),
    expected: "one line for each key result, with its id in front",
    example: exampleLines(keyResults)
  };
}
function exampleLines(keyResults) {
  const [first] = keyResults;
  if (first && keyResults.length === 1) return `Expected impact: ${exampleImpact(first)}`;
  return `Expected impact:
${keyResults.slice(0, 5).map((keyResult) => `- ${keyResult.id}: ${exampleImpact(keyResult)}`).join("\n")}`;
}
var init_read_impacts = __esm({
  "src/linkage/read-impacts.ts"() {
    "use strict";
    init_assess_impact();
    init_example_impact();
    init_impact_problem();
    init_parse_impact();
    init_split_impacts();
  }
});

// src/linkage/contradicted-impacts.ts
function contradictedImpacts(read2, others, keyResults, plan) {
  if (others.length === 0) return read2;
  const byKeyResult = new Map(read2.byKeyResult);
  const otherReads = others.map(({ text: text2 }) => ({ text: text2, found: readImpacts(text2, keyResults, plan).byKeyResult }));
  for (const keyResult of keyResults) {
    const delta = read2.byKeyResult.get(keyResult.id)?.impact?.delta;
    if (delta === void 0) continue;
    for (const { text: text2, found } of otherReads) {
      const other = found.get(keyResult.id)?.impact?.delta;
      if (other === void 0 || other === delta) continue;
      const message = `The text promises ${formatChange(delta, keyResult.unit)} of ${keyResult.id} in one place and ${formatChange(other, keyResult.unit)} in another; leave the one that counts.`;
      byKeyResult.set(keyResult.id, { problems: [impactProblem("impact-ambiguous", keyResult, text2, message)], notes: [] });
    }
  }
  return { ...read2, byKeyResult };
}
var init_contradicted_impacts = __esm({
  "src/linkage/contradicted-impacts.ts"() {
    "use strict";
    init_format_change();
    init_impact_problem();
    init_read_impacts();
  }
});

// src/linkage/describe-open-end.ts
function describeOpenEnd(unclosed) {
  if (!unclosed) return "";
  return ` Everything from line ${unclosed.line} on stands in a ${unclosed.kind === "code" ? "code block" : "comment"} that is never closed.`;
}
var init_describe_open_end = __esm({
  "src/linkage/describe-open-end.ts"() {
    "use strict";
  }
});

// src/linkage/is-filler.ts
function isFiller(text2) {
  if (!LETTER2.test(text2)) return true;
  if (text2.length > LONGEST4) return false;
  const words2 = text2.normalize("NFKC").toLowerCase().replace(BETWEEN_WORDS2, " ").trim();
  return FILLERS.has(words2) || isMash(words2);
}
function isMash(words2) {
  const letters = words2.replaceAll(" ", "");
  if (/\d/.test(letters)) return false;
  if ([...letters].every((letter2) => letter2 === letters[0])) return true;
  return KEYBOARD.test(letters) || isRepeated(letters);
}
function isRepeated(letters) {
  for (let length = 2; length <= 4; length += 1) {
    const times = letters.length / length;
    if (times >= 3 && Number.isInteger(times) && letters === letters.slice(0, length).repeat(times)) return true;
  }
  return false;
}
var BETWEEN_WORDS2, FILLERS, LETTER2, LONGEST4, KEYBOARD;
var init_is_filler = __esm({
  "src/linkage/is-filler.ts"() {
    "use strict";
    init_letter();
    BETWEEN_WORDS2 = new RegExp(String.raw`[^${letter}\d]+`, "g");
    FILLERS = /* @__PURE__ */ new Set([
      "no response",
      "na",
      "n a",
      "not applicable",
      "tbd",
      "tba",
      "tbc",
      "tbh",
      "todo",
      "to do",
      "to be determined",
      "to be defined",
      "to be decided",
      "to be done",
      "to be confirmed",
      "to be added",
      "none",
      "nil",
      "null",
      "nothing",
      "unknown",
      "undefined",
      "not sure",
      "unsure",
      "not sure yet",
      "not yet",
      "no idea",
      "idk",
      "dunno",
      "pending",
      "later",
      "soon",
      "wip",
      "fill me",
      "fill me in",
      "fill in",
      "fill this in",
      "see above",
      "see below",
      "see title",
      "see description",
      "as above",
      "same as above",
      "same",
      "same as title",
      "as title",
      "as in title",
      "test",
      "testing",
      "asdf",
      "asd",
      "qwerty",
      "qwe",
      "foo",
      "bar",
      "foobar",
      "lorem ipsum",
      "blah",
      "bla",
      "yes",
      "no",
      "ok",
      "okay",
      "y",
      "n",
      "select",
      "select one",
      "please select",
      "choose",
      "choose one",
      "answer",
      "your answer",
      "your answer here",
      "text",
      "value",
      "placeholder",
      "hello",
      "hi",
      "done",
      "value here",
      "write here",
      "insert here",
      "enter here",
      "type here",
      "not known",
      "not known yet",
      "not defined",
      "not available"
    ]);
    LETTER2 = new RegExp(String.raw`[${letter}\d]`);
    LONGEST4 = 60;
    KEYBOARD = /^(?:asdf|sdf|qwer|zxcv|jkl|hjkl|fdsa|dfg|lkj)[a-z;]{0,20}$/;
  }
});

// src/linkage/is-slot.ts
function isSlot(text2) {
  if (text2.length >= 200 || /\d/.test(text2)) return false;
  return mentionsAny(text2, SLOT_UNITS) && SLOT.test(text2) || mentionsAny(text2, ["x", "to y"]) && SLOT_WORDS.test(text2);
}
var SLOT, SLOT_UNITS, SLOT_WORDS;
var init_is_slot = __esm({
  "src/linkage/is-slot.ts"() {
    "use strict";
    init_mentions_any();
    SLOT = /(?:^|[\s+\-−~(→[<{])(?:x{1,3}|n{1,2}|y|z|_{2,}|\?{1,3}|…|\.{3}|#{1,2})\s?(?:%|pp\b|ms\b|percent|points?\b|→|->)/i;
    SLOT_UNITS = ["%", "pp", "ms", "percent", "point", "→", "->"];
    SLOT_WORDS = /\bfrom x\b|\bto y\b|\bby x\b|\bx to y\b|\[x\]|<x>/i;
  }
});

// src/linkage/without-examples.ts
function withoutExamples(line2) {
  if (!mentionsAny(line2, MARKS)) return isSlot(line2) ? "" : line2;
  const text2 = line2.replace(BRACKETED_EXAMPLE, " ").trim();
  if (EXAMPLE.test(text2)) return "";
  const rest2 = text2.replace(INNER_EXAMPLE, "").trim();
  return isSlot(rest2) ? "" : rest2;
}
var EXAMPLE, INNER_EXAMPLE, BRACKETED_EXAMPLE, MARKS;
var init_without_examples = __esm({
  "src/linkage/without-examples.ts"() {
    "use strict";
    init_is_slot();
    init_mentions_any();
    EXAMPLE = /^\(?\s*(?:e\.?\s?g\b\.?|ex(?:ample)?s?\s?[:.]|example\s|for (?:example|instance)\b|such as\b|sample\s?:|i\.?e\.(?=\s))/i;
    INNER_EXAMPLE = /[,;]?\s\(?(?:e\.g\.?|eg\.|for example|for instance|such as)[,:\s].*$/i;
    BRACKETED_EXAMPLE = /\(\s?(?:e\.g\.?|eg\.?|for example|for instance|ex\.?:|example:)[^()]{0,200}\)/gi;
    MARKS = ["e.g", "e. g", "eg", "e g", "ex", "instance", "such as", "sample", "i.e"];
  }
});

// src/linkage/answer.ts
function readAnswer(content, rules) {
  let first = { kind: "absent" };
  for (const part of splitSubsections(content.length > MOST_LINES3 ? content.slice(0, MOST_LINES3) : content)) {
    const reading = readPart2(part, rules);
    if (reading.kind === "answered") return reading;
    if (first.kind === "absent") first = reading;
  }
  return first;
}
function readPart2(part, rules) {
  const kept = [];
  let dropped;
  for (const line2 of part) {
    const written2 = line2.kind === "text" ? line2.text : line2.kind === "hidden" ? HIDDEN[line2.as] : void 0;
    const text2 = line2.kind === "text" && line2.checked !== false ? ownWords(line2.text, rules) : "";
    if (text2 !== "") kept.push({ line: line2.line, text: text2 });
    else if (written2 !== void 0 && written2 !== "") dropped ??= { line: line2.line, text: written2 };
  }
  const [first] = kept;
  if (first) return { kind: "answered", text: kept.map((line2) => line2.text).join("\n"), line: first.line };
  return dropped ? { kind: "placeholder", ...dropped } : { kind: "absent" };
}
function ownWords(line2, { templates, keepNone }) {
  const text2 = withoutExamples(withoutTemplate(line2, templates));
  if (keepNone && /^none\b/i.test(text2)) return text2;
  return isFiller(text2) ? "" : text2;
}
function withoutTemplate(line2, templates) {
  if (templates.size === 0) return line2;
  if (templates.has(line2)) return "";
  for (const template of templates) {
    if (template.length > 11 && line2.startsWith(template)) return line2.slice(template.length).trim();
  }
  return line2;
}
function splitSubsections(content) {
  const parts = [{ adverse: false, lines: [] }];
  for (const line2 of content) {
    if (line2.kind === "sub") parts.push({ adverse: ADVERSE.test(line2.text), lines: [] });
    else parts.at(-1)?.lines.push(line2);
  }
  return [...parts.filter((part) => !part.adverse), ...parts.filter((part) => part.adverse)].map((part) => part.lines);
}
var HIDDEN, MOST_LINES3, ADVERSE;
var init_answer = __esm({
  "src/linkage/answer.ts"() {
    "use strict";
    init_is_filler();
    init_without_examples();
    HIDDEN = { code: "only a code block", quote: "only quoted text", comment: void 0 };
    MOST_LINES3 = 1e3;
    ADVERSE = /\b(?:fail|failure|worst|risk|abort|kill|rollback|otherwise|counter)/i;
  }
});

// src/linkage/field-names.ts
function indexFieldNames(fields) {
  const names = /* @__PURE__ */ new Map();
  for (const [field2, words2] of Object.entries(fields)) {
    for (const word of [...words2, field2]) {
      const name = comparableName(word);
      if (name !== "" && !names.has(name)) names.set(name, field2);
    }
  }
  const all = [...names.keys()];
  return { byName: names, longest: Math.max(...all.map((name) => name.length)) + ROOM, firstWords: new Set(all.map((name) => name.split(" ", 1)[0] ?? "")) };
}
function comparableName(text2) {
  const lower = text2.slice(0, LONGEST_NAME).toLowerCase();
  if (PLAIN_WORDS.test(lower)) return lower;
  const bare2 = (lower.includes("(") ? lower.replace(NOTE2, " ") : lower).replace(NUMBERING, " ");
  if (ASCII.test(bare2)) return bare2.replace(/'/g, "").replace(/[^a-z\d]+/g, " ").trim();
  return bare2.normalize("NFKC").toLowerCase().replace(/['’]/g, "").replace(BETWEEN_WORDS3, " ").trim();
}
function matchFieldName(text2, names) {
  if (text2.length > LONGEST_NAME || text2.length > names.longest && !text2.includes("(")) return void 0;
  const name = comparableName(text2);
  if (name === "") return void 0;
  return lookUp(name, names) ?? (name.includes(" ") ? withoutModifiers(name, names) ?? firstOf(text2, names) : void 0);
}
function matchQuestion(question, names) {
  const words2 = comparableName(question).split(" ");
  for (let start = 0; start < words2.length; start += 1) {
    const word = words2[start] ?? "";
    if (!names.firstWords.has(word) && !names.firstWords.has(word.replace(/s$/, ""))) continue;
    for (let length = 3; length > 0; length -= 1) {
      const name = words2.slice(start, start + length).join(" ");
      const field2 = lookUp(name, names);
      if (field2 && (length > 1 || ASKING.has(words2[start - 1] ?? ""))) return field2;
    }
  }
  return void 0;
}
function lookUp(name, { byName }) {
  return byName.get(name) ?? (name.endsWith("s") ? byName.get(name.slice(0, -1)) : void 0);
}
function withoutModifiers(name, names) {
  const words2 = name.split(" ");
  let end = words2.length;
  while (end > 1 && TRAILERS.has(words2[end - 1] ?? "")) end -= 1;
  if (end === words2.length && !MODIFIERS.has(words2[0] ?? "")) return void 0;
  for (let start = 0; start < end; start += 1) {
    const rest2 = words2.slice(start, end).join(" ");
    const field2 = lookUp(rest2, names);
    if (field2) return field2;
    if (!MODIFIERS.has(words2[start] ?? "")) return void 0;
  }
  return void 0;
}
function firstOf(text2, names) {
  const end = text2.search(/[/|&]/);
  return end < 1 || /\d/.test(text2) ? void 0 : names.byName.get(comparableName(text2.slice(0, end)));
}
var BETWEEN_WORDS3, NOTE2, NUMBERING, PLAIN_WORDS, ASCII, LONGEST_NAME, ROOM, MODIFIERS, TRAILERS, ASKING;
var init_field_names = __esm({
  "src/linkage/field-names.ts"() {
    "use strict";
    init_letter();
    BETWEEN_WORDS3 = new RegExp(String.raw`[^${letter}\d]+`, "g");
    NOTE2 = /\([^()]{0,120}\)/g;
    NUMBERING = /^\s*\d{1,2}[.)]\s/;
    PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;
    ASCII = /^[ -~]*$/;
    LONGEST_NAME = 120;
    ROOM = 20;
    MODIFIERS = /* @__PURE__ */ new Set([
      "linked",
      "related",
      "company",
      "our",
      "the",
      "this",
      "associated",
      "primary",
      "main",
      "supported",
      "target",
      "affected",
      "estimated",
      "anticipated",
      "projected",
      "planned",
      "kr",
      "okr"
    ]);
    TRAILERS = /* @__PURE__ */ new Set(["id", "ids", "reference", "link", "name", "number", "required", "optional"]);
    ASKING = /* @__PURE__ */ new Set(["which", "what", "whats", "the", "an", "your", "its", "expected", "how"]);
  }
});

// src/linkage/bracket-content.ts
function bracketContent(text2) {
  const first = text2[0] ?? "";
  const close2 = Object.hasOwn(PAIRS, first) ? PAIRS[first] : void 0;
  return close2 !== void 0 && text2.length > 2 && text2.endsWith(close2) ? text2.slice(1, -1).trim() : void 0;
}
var PAIRS;
var init_bracket_content = __esm({
  "src/linkage/bracket-content.ts"() {
    "use strict";
    PAIRS = { "[": "]", "<": ">", "{": "}", "⟨": "⟩", "«": "»" };
  }
});

// src/linkage/plain-text.ts
function dropInvisible(text2) {
  return PRINTABLE.test(text2) ? text2 : text2.replace(INVISIBLE, "").replace(ODD_SPACE, " ");
}
function plainText(markdown) {
  const text2 = dropInvisible(markdown);
  if (!MARKUP.test(text2)) return text2.trim();
  const progress = { text: text2, out: [], brackets: [], seen: /* @__PURE__ */ new Map() };
  let at = 0;
  while (at < text2.length) at = step(progress, at);
  return progress.out.join("").trim();
}
function step(progress, at) {
  const { text: text2, out } = progress;
  const char = text2[at] ?? "";
  switch (char) {
    case "\\":
      return escaped(progress, at);
    case "`":
      return codeSpan(progress, at);
    case "*":
      return at + 1;
    case "_":
      return underscore(progress, at);
    case "~":
      return strike(progress, at);
    case "[":
      return openBracket(progress, at);
    case "]":
      return closeBracket(progress, at);
    case "<":
      return angle(progress, at);
    case "&":
      return entity(progress, at);
    default:
      out.push(char);
      return at + 1;
  }
}
function escaped({ text: text2, out }, at) {
  const next = text2[at + 1] ?? "";
  if (!PUNCTUATION.test(next)) {
    out.push("\\");
    return at + 1;
  }
  out.push(next);
  return at + 2;
}
function find({ text: text2, seen }, mark, from) {
  const kept = seen.get(mark);
  if (kept !== void 0 && (kept < 0 || kept >= from)) return kept;
  const found = text2.indexOf(mark, from);
  seen.set(mark, found);
  return found;
}
function codeSpan(progress, at) {
  const { text: text2, out } = progress;
  let end = at;
  while (text2[end] === "`") end += 1;
  const mark = text2.slice(at, Math.min(end, at + LONGEST_RUN));
  const close2 = end - at > LONGEST_RUN ? -1 : find(progress, mark, end);
  if (close2 < 0) return end;
  out.push(text2.slice(end, close2).trim());
  let after = close2;
  while (text2[after] === "`") after += 1;
  return after;
}
function underscore({ text: text2, out }, at) {
  if (at > 0 && WORD2.test(text2[at - 1] ?? "") && WORD2.test(text2[at + 1] ?? "")) out.push("_");
  return at + 1;
}
function strike(progress, at) {
  if (progress.text[at + 1] !== "~") {
    progress.out.push("~");
    return at + 1;
  }
  const close2 = find(progress, "~~", at + 2);
  return close2 < 0 ? at + 2 : close2 + 2;
}
function openBracket({ text: text2, out, brackets }, at) {
  const image = text2[at - 1] === "!";
  if (image) out.pop();
  brackets.push({ at: out.length, image });
  out.push("[");
  return at + 1;
}
function closeBracket(progress, at) {
  const { text: text2, out, brackets } = progress;
  const open2 = brackets.pop();
  const next = text2[at + 1];
  const close2 = open2 && (next === "(" || next === "[") ? find(progress, next === "(" ? ")" : "]", at + 2) : -1;
  if (!open2 || close2 < 0 || close2 - at > LONGEST_URL) {
    out.push("]");
    return at + 1;
  }
  if (open2.image) out.length = open2.at;
  else out[open2.at] = "";
  return close2 + 1;
}
function angle(progress, at) {
  const { text: text2, out } = progress;
  AUTOLINK.lastIndex = at;
  if (AUTOLINK.test(text2)) return at + 1;
  TAG.lastIndex = at;
  const close2 = TAG.test(text2) ? find(progress, ">", at) : -1;
  if (close2 < 0) {
    out.push("<");
    return at + 1;
  }
  out.push(" ");
  return close2 + 1;
}
function entity({ text: text2, out }, at) {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text2)?.[0];
  out.push(found === void 0 ? "&" : decode2(found.slice(1, -1).toLowerCase()));
  return at + (found?.length ?? 1);
}
function decode2(name) {
  if (!name.startsWith("#")) return ENTITIES[name] ?? "";
  const code2 = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code2 > 31 && code2 <= 1114111 ? dropInvisible(String.fromCodePoint(code2)) : "";
}
var INVISIBLE, ODD_SPACE, PRINTABLE, MARKUP, PUNCTUATION, WORD2, TAG, AUTOLINK, ENTITY, LONGEST_URL, LONGEST_RUN, ENTITIES;
var init_plain_text = __esm({
  "src/linkage/plain-text.ts"() {
    "use strict";
    init_letter();
    INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\uFE0E|\uFE0F/g;
    ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
    PRINTABLE = /^[ -~]*$/;
    MARKUP = /[`*_~[\]<&\\]/;
    PUNCTUATION = /[!-/:-@[-`{-~]/;
    WORD2 = new RegExp(String.raw`[${letter}\d]`);
    TAG = /<\/?(?:a|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|picture|pre|s|samp|small|source|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var)(?=[\s/>])/iy;
    AUTOLINK = /<(?=https?:\/\/)/iy;
    ENTITY = /&(?:nbsp|amp|lt|gt|quot|minus|plus|ndash|mdash|rarr|euro|pound|percnt|#\d{1,6}|#x[\da-f]{1,5});/iy;
    LONGEST_URL = 2048;
    LONGEST_RUN = 4;
    ENTITIES = {
      nbsp: " ",
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      minus: "-",
      plus: "+",
      ndash: "–",
      mdash: "—",
      rarr: "→",
      euro: "€",
      pound: "£",
      percnt: "%"
    };
  }
});

// src/linkage/row-cells.ts
function rowCells(text2) {
  const framed = text2.startsWith("|");
  const cells = [];
  let start = framed ? 1 : 0;
  for (let bar = text2.indexOf("|", start); bar >= 0; bar = text2.indexOf("|", start)) {
    if (cells.length === MOST_CELLS) return void 0;
    cells.push(text2.slice(start, bar).trim());
    start = bar + 1;
  }
  const last = text2.slice(start).trim();
  if (last !== "") cells.push(last);
  return cells.length > 1 || framed && cells.length > 0 ? cells : void 0;
}
function isDelimiterRow(text2) {
  return text2.includes("-") && text2.includes("|") && /^[\s|:-]+$/.test(text2);
}
function rowText(cells) {
  return cells.filter((cell3) => cell3 !== "").join(": ");
}
var MOST_CELLS;
var init_row_cells = __esm({
  "src/linkage/row-cells.ts"() {
    "use strict";
    MOST_CELLS = 12;
  }
});

// src/linkage/field-line.ts
function readFieldLine(line2, names) {
  const text2 = withoutShortcodes(plainText(line2.text));
  return line2.kind === "heading" ? readHeadingLine(text2, line2.level, names) : readTextLine(line2.text, text2, names);
}
function withoutShortcodes(text2) {
  if (!text2.startsWith(":")) return text2;
  let rest2 = text2;
  for (let match = SHORTCODE.exec(rest2); match; match = SHORTCODE.exec(rest2)) rest2 = rest2.slice(match[0].length);
  return rest2;
}
function readHeadingLine(text2, level, names) {
  if (text2 === "") return { kind: "heading", level, text: text2 };
  const split = splitKey(text2, names);
  const whole2 = split && split.value !== "" ? void 0 : matchFieldName(text2, names);
  if (whole2) return { kind: "section", field: whole2, level, value: bracketedValue(text2), sure: true };
  if (split) return { kind: "section", level, ...split, sure: true };
  const numbered = numberedName(text2, names);
  return numbered ? { kind: "section", field: numbered, level, value: text2, sure: false } : { kind: "heading", level, text: text2 };
}
function readTextLine(raw, text2, names) {
  const cells = text2.includes("|") ? rowCells(text2) : void 0;
  const row7 = cells && readRow(cells, text2.startsWith("|"), names);
  if (row7) return row7;
  const split = splitKey(text2, names) ?? splitStrong(raw, names);
  if (split && split.value !== "") return { kind: "pair", ...split };
  const whole2 = bracketContent(text2) === void 0 ? matchFieldName(text2, names) : void 0;
  const bracketed = whole2 ? bracketedValue(text2) : "";
  if (whole2 && bracketed !== "") return { kind: "pair", field: whole2, value: bracketed, sure: true };
  if (whole2) return { kind: "section", field: whole2, level: WEAK_LEVEL, value: "", sure: true };
  if (split) return { kind: "section", level: WEAK_LEVEL, ...split };
  return isBold(raw) ? { kind: "heading", level: WEAK_LEVEL, text: text2 } : { kind: "text", text: cells ? rowText(cells) : text2 };
}
function readRow(cells, framed, names) {
  const field2 = cells.length === 2 ? matchFieldName(cells[0] ?? "", names) : void 0;
  if (field2) return { kind: "pair", field: field2, value: cells[1] ?? "", sure: true };
  return framed ? { kind: "text", text: rowText(cells) } : void 0;
}
function splitKey(text2, names) {
  const start = text2.slice(0, LONGEST_QUESTION);
  const separator = SEPARATOR.exec(start);
  if (separator && separator.index <= LONGEST_KEY) {
    const field2 = matchFieldName(start.slice(0, separator.index), names);
    if (field2) return { field: field2, value: text2.slice(separator.index + separator[0].length).trim(), sure: true };
  }
  const mark = start.indexOf("?");
  const asked = mark < 0 ? void 0 : matchQuestion(start.slice(0, mark), names);
  if (!asked) return void 0;
  const rest2 = text2.slice(mark + 1).replace(/^[\s:*)\]]+/, "").trim();
  return { field: asked, value: rest2, sure: comparableName(start.slice(0, mark)).split(" ").length <= 4 };
}
function splitStrong(raw, names) {
  const match = raw.startsWith("**") || raw.startsWith("__") ? STRONG.exec(raw) : null;
  const field2 = match ? matchFieldName(plainText(match[2] ?? ""), names) : void 0;
  return field2 ? { field: field2, value: plainText(match?.[3] ?? ""), sure: true } : void 0;
}
function bracketedValue(text2) {
  const open2 = text2.lastIndexOf("(");
  const inner = open2 < 0 ? "" : text2.slice(open2 + 1).replace(/\)\s*$/, "");
  return /\d/.test(inner) ? inner : "";
}
function numberedName(text2, names) {
  const match = /^([^\d]{2,40}?)[\s#-]{0,3}\d/.exec(text2);
  const field2 = match ? names.byName.get(comparableName(match[1] ?? "")) : void 0;
  return field2 === "key_result" ? field2 : void 0;
}
function isBold(raw) {
  const text2 = raw.trim();
  return text2.length < LONGEST_KEY && (text2.startsWith("**") || text2.startsWith("__")) && /(?:\*\*|__):?$/.test(text2);
}
var WEAK_LEVEL, LONGEST_KEY, LONGEST_QUESTION, SEPARATOR, SHORTCODE, STRONG;
var init_field_line = __esm({
  "src/linkage/field-line.ts"() {
    "use strict";
    init_field_names();
    init_bracket_content();
    init_plain_text();
    init_row_cells();
    WEAK_LEVEL = 7;
    LONGEST_KEY = 120;
    LONGEST_QUESTION = 160;
    SEPARATOR = /[:：=→]| [-–—] /;
    SHORTCODE = /^:[a-z\d_+-]{1,40}:\s*/i;
    STRONG = /^(\*\*|__)([^*_]{1,100})(?:\*\*|__)(.*)$/;
  }
});

// src/linkage/inner-pairs.ts
function splitInnerPairs(first, names) {
  const text2 = first.value.slice(0, LONGEST5);
  if (PROSE.has(first.field) || !text2.includes(":")) return [first];
  const pairs = [];
  let { field: field2 } = first;
  let start = 0;
  let colon = text2.indexOf(":");
  for (let count = 0; colon >= 0 && count < MOST_COLONS; count += 1) {
    const key = keyBefore(text2.slice(start, colon), names);
    if (key) {
      pairs.push({ field: field2, value: withoutSeparator(text2.slice(start, start + key.at)) });
      field2 = key.field;
      start = colon + 1;
    }
    colon = text2.indexOf(":", colon + 1);
  }
  return [...pairs, { field: field2, value: start === 0 ? first.value : text2.slice(start).trim() }];
}
function keyBefore(text2, names) {
  const words2 = LAST_WORDS.exec(text2);
  if (!words2) return void 0;
  let at = words2.index;
  for (const word of words2[0].split(" ")) {
    const field2 = names.byName.get(comparableName(text2.slice(at)));
    if (field2 && /^$|[\s,;|·•(]/.test(text2[at - 1] ?? "")) return { field: field2, at };
    at += word.length + 1;
  }
  return void 0;
}
function withoutSeparator(value) {
  let end = value.length;
  while (end > 0 && " ,;|·•–—-(".includes(value[end - 1] ?? "")) end -= 1;
  return value.slice(0, end);
}
var PROSE, LAST_WORDS, LONGEST5, MOST_COLONS;
var init_inner_pairs = __esm({
  "src/linkage/inner-pairs.ts"() {
    "use strict";
    init_letter();
    init_field_names();
    PROSE = /* @__PURE__ */ new Set(["hypothesis", "audience", "evidence"]);
    LAST_WORDS = new RegExp(String.raw`(?:[${letter}_-]{1,30} ){0,2}[${letter}_-]{1,30}\s?$`);
    LONGEST5 = 600;
    MOST_COLONS = 10;
  }
});

// src/linkage/collect-candidates.ts
function collectCandidates(lines2, names) {
  const reader = { names, lines: lines2, candidates: [], open: void 0, pair: void 0, columns: void 0 };
  lines2.forEach((line2, index) => readLine2(reader, line2, index));
  return reader.candidates;
}
function readLine2(reader, line2, index) {
  if (line2.kind === "text" && readColumns(reader, line2, index)) return;
  reader.columns = void 0;
  switch (line2.kind) {
    case "blank":
      reader.pair = void 0;
      return;
    case "rule":
      reader.pair = void 0;
      if (reader.open?.level === WEAK_LEVEL) reader.open = void 0;
      return;
    case "hidden":
      reader.open?.candidate.content.push(line2);
      return;
    case "heading":
    case "text":
      readVisible(reader, line2, readFieldLine(line2, reader.names));
  }
}
function readVisible(reader, line2, read2) {
  switch (read2.kind) {
    case "section":
      return openSection(reader, line2, read2);
    case "pair":
      return readPair2(reader, line2, read2);
    case "heading":
      return leaveSection(reader, line2, read2);
    case "text":
      return readText(reader, line2, read2.text);
  }
}
function openSection(reader, line2, read2) {
  const tier = !read2.sure ? 3 : read2.level < WEAK_LEVEL ? 1 : 2;
  const own3 = reader.open?.candidate.field === read2.field && read2.level === WEAK_LEVEL;
  if (own3) return;
  const candidate = addCandidate(reader, read2.field, tier, line2.line);
  if (read2.value !== "") candidate.content.push({ kind: "text", line: line2.line, text: read2.value });
  reader.open = { candidate, level: read2.level, bullet: line2.kind === "text" && line2.bullet };
  reader.pair = void 0;
}
function readPair2(reader, line2, read2) {
  const bullet = line2.kind === "text" && line2.bullet;
  if (reader.open?.level === WEAK_LEVEL && reader.open.candidate.field !== read2.field && !(bullet && !reader.open.bullet)) reader.open = void 0;
  for (const { field: field2, value } of splitInnerPairs(read2, reader.names)) {
    const content = { kind: "text", line: line2.line, text: value, checked: line2.kind === "text" ? line2.checked : void 0 };
    addPair(reader, field2, read2.sure ? 2 : 3, content);
  }
}
function addPair(reader, field2, tier, content) {
  const { open: open2, pair } = reader;
  const taken = open2?.candidate.field === field2 ? open2.candidate : pair?.field === field2 ? pair : void 0;
  if (taken) return repeat(reader, taken, content);
  const candidate = addCandidate(reader, field2, tier, content.line);
  candidate.content.push(content);
  reader.pair = candidate;
}
function repeat(reader, taken, content) {
  taken.content.push(content);
  if (taken.content.length > MOST_REPEATED) return;
  reader.candidates.push({ field: taken.field, tier: taken.tier, line: content.line, content: [content], repeated: true });
}
function leaveSection(reader, line2, read2) {
  const { open: open2 } = reader;
  reader.pair = void 0;
  if (!open2) return;
  const underlined = line2.kind === "heading" && line2.underlined && read2.level === 2 && open2.candidate.content.length === 0;
  if (underlined) open2.candidate.content.push({ kind: "text", line: line2.line, text: read2.text });
  else if (read2.level > open2.level) open2.candidate.content.push({ kind: "sub", line: line2.line, text: read2.text });
  else reader.open = void 0;
}
function readText(reader, line2, text2) {
  const content = { kind: "text", line: line2.line, text: text2, checked: line2.kind === "text" ? line2.checked : void 0 };
  if (reader.pair && CONTINUED.has(reader.pair.field)) reader.pair.content.push(content);
  else reader.open?.candidate.content.push(content);
}
function addCandidate(reader, field2, tier, line2) {
  const candidate = { field: field2, tier, line: line2, content: [], repeated: false };
  reader.candidates.push(candidate);
  return candidate;
}
function readColumns(reader, line2, index) {
  if (!line2.text.includes("|")) return false;
  if (isDelimiterRow(line2.text)) return true;
  if (reader.columns) return readColumnRow(reader.columns, rowCells(plainText(line2.text)) ?? [], line2.line);
  const next = reader.lines[index + 1];
  if (next?.kind !== "text" || !isDelimiterRow(next.text)) return false;
  const fields = (rowCells(plainText(line2.text)) ?? []).map((cell3) => matchFieldName(cell3, reader.names));
  if (fields.filter((field2) => field2 !== void 0).length < 2) return false;
  reader.columns = fields.map((field2) => field2 && addCandidate(reader, field2, 2, line2.line));
  return true;
}
function readColumnRow(columns2, cells, line2) {
  const keyResult = cells[columns2.findIndex((column) => column?.field === "key_result")];
  columns2.forEach((column, index) => {
    const cell3 = cells[index];
    if (!column || cell3 === void 0 || cell3 === "") return;
    const text2 = column.field === "expected_impact" && keyResult ? `${keyResult}: ${cell3}` : cell3;
    column.content.push({ kind: "text", line: line2, text: text2 });
  });
  return true;
}
var MOST_REPEATED, CONTINUED;
var init_collect_candidates = __esm({
  "src/linkage/collect-candidates.ts"() {
    "use strict";
    init_field_line();
    init_field_names();
    init_inner_pairs();
    init_plain_text();
    init_row_cells();
    MOST_REPEATED = 12;
    CONTINUED = /* @__PURE__ */ new Set(["expected_impact", "hypothesis", "audience", "actual_impact", "evidence"]);
  }
});

// src/linkage/heading.ts
function indentOf(line2) {
  let column = 0;
  for (let at = 0; at < line2.length; at += 1) {
    if (line2[at] === " ") column += 1;
    else if (line2[at] === "	") column += 4 - column % 4;
    else break;
  }
  return column;
}
function readHeading(text2) {
  let level = 0;
  while (text2[level] === "#") level += 1;
  if (level === 0 || level > MOST_HASHES) return void 0;
  const next = text2[level] ?? " ";
  if (next !== " " && next !== "	" && (level === 1 || /[\d#]/.test(next))) return void 0;
  return { level, text: withoutClosing(text2.slice(level).trim()) };
}
function readTagHeading(text2) {
  if (!text2.startsWith("<")) return void 0;
  const match = TAG_HEADING.exec(text2);
  if (!match) return void 0;
  const tag = match[1]?.toLowerCase() ?? "";
  return { level: tag === "summary" ? SUMMARY_LEVEL : Number(tag.slice(1)), text: match[2] ?? "" };
}
function readRule(line2) {
  const text2 = line2.trim();
  const mark = text2[0];
  if (mark !== "-" && mark !== "*" && mark !== "_") return false;
  let count = 0;
  for (const char of text2) {
    if (char === mark) count += 1;
    else if (char !== " " && char !== "	") return false;
  }
  return count >= 3;
}
function withoutClosing(text2) {
  let end = text2.length;
  while (end > 0 && text2[end - 1] === "#") end -= 1;
  const before = text2.slice(0, end);
  return end === text2.length || end > 0 && !before.endsWith(" ") ? text2 : before.trim();
}
var MOST_HASHES, TAG_HEADING, SUMMARY_LEVEL;
var init_heading = __esm({
  "src/linkage/heading.ts"() {
    "use strict";
    MOST_HASHES = 6;
    TAG_HEADING = /^(?:<(?:details|div|p)\b[^<>]{0,200}>\s*)?<(h[1-6]|summary)\b[^<>]{0,200}>(.+)$/i;
    SUMMARY_LEVEL = 6;
  }
});

// src/linkage/container.ts
function leaveLists(containers, indent) {
  while ((containers.at(-1)?.content ?? 0) > indent) containers.pop();
}
function enterList(containers, line2) {
  let text2 = line2;
  let column = 0;
  let bullet = false;
  if (line2[0] === "#") return { text: text2, bullet, checked: void 0 };
  for (let depth = 0; depth < DEEPEST2; depth += 1) {
    const indent = indentOf(text2);
    const marker = readRule(text2) ? void 0 : MARKER2.exec(text2.trimStart())?.[0];
    if (marker === void 0) break;
    const after = text2.trimStart().slice(marker.length);
    column += indent + marker.length + Math.min(Math.max(indentOf(after), 1), 4);
    containers.push({ content: column });
    bullet = true;
    text2 = keepSign(marker, after);
  }
  return withoutTask(text2, bullet);
}
function keepSign(marker, after) {
  const rest2 = after.trimStart();
  return marker === "+" && /^[\d$€£.]/.test(rest2) ? `+${rest2}` : rest2;
}
function withoutTask(text2, bullet) {
  const task = bullet ? TASK.exec(text2) : null;
  if (!task) return { text: text2, bullet, checked: void 0 };
  return { text: text2.slice(task[0].length), bullet, checked: task[1] !== " " };
}
var MARKER2, TASK, DEEPEST2;
var init_container = __esm({
  "src/linkage/container.ts"() {
    "use strict";
    init_heading();
    MARKER2 = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/;
    TASK = /^\[([ xX])\](?=\s|$)/;
    DEEPEST2 = 4;
  }
});

// src/linkage/fence.ts
function openFence(text2, container) {
  const mark = text2[0];
  if (mark !== "`" && mark !== "~") return void 0;
  const length = runLength(text2, mark);
  if (length < SHORTEST) return void 0;
  return mark === "`" && text2.includes("`", length) ? void 0 : { mark, length, container };
}
function closesFence(fence2, text2) {
  const length = runLength(text2, fence2.mark);
  return length >= fence2.length && text2.slice(length).trim() === "";
}
function runLength(text2, mark) {
  let length = 0;
  while (text2[length] === mark) length += 1;
  return length;
}
var SHORTEST;
var init_fence = __esm({
  "src/linkage/fence.ts"() {
    "use strict";
    SHORTEST = 3;
  }
});

// src/linkage/strip-comments.ts
function stripComments(line2, state, closesLater) {
  if (!state.open && !line2.includes(OPEN)) return { text: line2, open: false, hadComment: false };
  const out = [];
  let at = state.open ? afterClose(line2, 0) : 0;
  while (at >= 0) {
    const open2 = nextOpen(line2, at);
    if (open2 < 0) return { text: out.join("") + line2.slice(at), open: false, hadComment: true };
    out.push(line2.slice(at, open2));
    at = afterClose(line2, open2 + 2);
  }
  const text2 = out.join("");
  return { text: text2, open: text2.trim() === "" || closesLater(), hadComment: true };
}
function afterClose(line2, from) {
  const close2 = line2.indexOf(CLOSE, from);
  return close2 < 0 ? -1 : close2 + CLOSE.length;
}
function nextOpen(line2, from) {
  let start = from;
  for (; ; ) {
    const open2 = line2.indexOf(OPEN, start);
    const tick = open2 < 0 ? -1 : line2.slice(start, open2).indexOf("`");
    if (tick < 0) return open2;
    const close2 = line2.indexOf("`", start + tick + 1);
    if (close2 < open2) return open2;
    start = close2 + 1;
  }
}
var OPEN, CLOSE;
var init_strip_comments = __esm({
  "src/linkage/strip-comments.ts"() {
    "use strict";
    OPEN = "<!--";
    CLOSE = "-->";
  }
});

// src/linkage/scan-body.ts
function scanBody(body2) {
  const raw = body2.slice(0, LONGEST_BODY).split(/\r\n|\n|\r/);
  const state = { raw, lines: [], containers: [], fence: void 0, comment: false, block: void 0, openedOn: 0, searched: { upTo: -1, closeAt: -1 } };
  raw.forEach((text2, index) => scanLine(state, text2, index));
  const kind = state.comment ? "comment" : "code";
  return { lines: state.lines, unclosed: state.comment || state.fence ? { kind, line: state.openedOn } : void 0 };
}
function scanLine(state, raw, index) {
  if (raw === "" && !state.fence && !state.block && !state.comment) return pushBlank(state);
  const line2 = index + 1;
  const indent = indentOf(raw);
  if (state.fence && !(raw.trim() !== "" && indent < state.fence.container)) return inFence(state, raw, line2);
  state.fence = void 0;
  if (state.block) return inBlock(state, state.block, raw, line2);
  if (!state.comment && raw.trim() === "") return pushBlank(state);
  if (!state.comment && isIndentedCode(state, indent)) return pushHidden(state, line2, "code");
  const wasOpen = state.comment;
  const stripped = isQuote(raw) && !wasOpen ? { text: raw, open: false, hadComment: false } : stripComments(raw, { open: wasOpen }, () => closesInParagraph(state, index));
  state.comment = stripped.open;
  if (stripped.open && !wasOpen) state.openedOn = line2;
  if (stripped.hadComment && stripped.text.trim() === "") return pushHidden(state, line2, "comment");
  scanVisible(state, stripped.text, line2);
}
function inFence(state, raw, line2) {
  if (state.fence && closesFence(state.fence, raw.trimStart())) state.fence = void 0;
  pushHidden(state, line2, "code");
}
function inBlock(state, block, raw, line2) {
  if (raw.toLowerCase().includes(block.close)) state.block = void 0;
  pushHidden(state, line2, block.as);
}
function pushBlank({ lines: lines2 }) {
  if (lines2.at(-1)?.kind !== "blank") lines2.push({ kind: "blank" });
}
function pushHeading({ lines: lines2 }, heading2) {
  const last = lines2.at(-1);
  if (heading2.text !== "" || last?.kind !== "heading" || last.text !== "" || last.level !== heading2.level) lines2.push(heading2);
}
function pushHidden({ lines: lines2 }, line2, as) {
  const last = lines2.at(-1);
  if (last?.kind !== "hidden" || last.as !== as) lines2.push({ kind: "hidden", line: line2, as });
}
function isIndentedCode(state, indent) {
  leaveLists(state.containers, indent);
  const last = state.lines.at(-1);
  return last?.kind !== "text" && indent - (state.containers.at(-1)?.content ?? 0) >= 4;
}
function isQuote(raw) {
  return raw.trimStart().startsWith(">");
}
function scanVisible(state, text2, line2) {
  if (!MARKED.test(text2)) return void state.lines.push({ kind: "text", line: line2, text: text2.trim(), bullet: false, checked: void 0 });
  const item = enterList(state.containers, text2);
  const content = item.text.trim();
  if (content === "") return pushBlank(state);
  if (content.startsWith(">")) return pushHidden(state, line2, "quote");
  if (hides(state, content, line2)) return;
  if (!item.bullet && underlines(state, content)) return;
  if (readRule(text2)) return void state.lines.push({ kind: "rule" });
  const heading2 = readHeading(content) ?? readTagHeading(content);
  if (heading2) return pushHeading(state, { kind: "heading", line: line2, level: heading2.level, text: heading2.text, underlined: false });
  state.lines.push({ kind: "text", line: line2, text: item.text.trim(), bullet: item.bullet, checked: item.checked });
}
function hides(state, content, line2) {
  const fence2 = openFence(content, state.containers.at(-1)?.content ?? 0);
  const tag = fence2 || content[0] !== "<" ? void 0 : HIDING_TAG.exec(content)?.[1]?.toLowerCase();
  if (!fence2 && tag === void 0) return false;
  const as = tag === "blockquote" ? "quote" : "code";
  if (fence2) state.fence = fence2;
  else if (!content.toLowerCase().includes(`</${tag}>`)) state.block = { close: `</${tag}>`, as };
  state.openedOn = line2;
  pushHidden(state, line2, as);
  return true;
}
function underlines(state, content) {
  const level = content[0] === "=" && /^=+$/.test(content) ? 1 : content[0] === "-" && /^-+$/.test(content) ? 2 : 0;
  const last = state.lines.at(-1);
  if (level === 0 || last?.kind !== "text" || last.bullet || state.lines.at(-2)?.kind === "text") return false;
  state.lines[state.lines.length - 1] = { kind: "heading", line: last.line, level, text: last.text, underlined: true };
  return true;
}
function closesInParagraph(state, index) {
  if (index < state.searched.upTo) return state.searched.closeAt > index;
  let upTo = index + 1;
  let closeAt = -1;
  for (; upTo < state.raw.length && state.raw[upTo]?.trim() !== ""; upTo += 1) if (state.raw[upTo]?.includes("-->")) closeAt = upTo;
  state.searched = { upTo, closeAt };
  return closeAt > index;
}
var LONGEST_BODY, MARKED, HIDING_TAG;
var init_scan_body = __esm({
  "src/linkage/scan-body.ts"() {
    "use strict";
    init_container();
    init_fence();
    init_heading();
    init_strip_comments();
    LONGEST_BODY = 65536;
    MARKED = /^\s*(?:[-*+_#>`~<=\d]|$)/;
    HIDING_TAG = /^<(pre|blockquote|script|style|textarea)(?=[\s>])/i;
  }
});

// src/linkage/read-fields.ts
function readFields(body2, fields, templateTexts = []) {
  const names = cached2(NAMES, fields, indexFieldNames);
  const templates = templateTexts.length === 0 ? /* @__PURE__ */ new Set() : cached2(TEMPLATES, templateTexts, templateLines);
  const scanned = scanBody(body2);
  const candidates = collectCandidates(scanned.lines, names);
  const read2 = Object.keys(fields).map((field2) => [field2, choose(field2, candidates, templates)]);
  return { fields: Object.fromEntries(read2), unclosed: scanned.unclosed };
}
function choose(field2, all, templates) {
  const rules = { templates, keepNone: field2 === "key_result" };
  const candidates = all.filter((candidate) => candidate.field === field2).sort((a, b) => a.tier - b.tier).slice(0, MOST_PLACES);
  const readings = candidates.map(({ tier, content, repeated }) => ({ tier, repeated, reading: readAnswer(content, rules) }));
  const answers = readings.flatMap(({ tier, repeated, reading }) => reading.kind === "answered" ? [{ tier, repeated, reading }] : []);
  const own3 = answers.filter(({ repeated }) => !repeated);
  const [first] = own3;
  const figure = field2 === "expected_impact" ? own3.find(({ tier, reading }) => tier === first?.tier && hasNumber(reading.text)) : void 0;
  const chosen = figure ?? first;
  if (!chosen) return readings.find(({ reading }) => reading.kind === "placeholder")?.reading ?? { kind: "absent" };
  const others = answers.filter((answer2) => answer2 !== chosen && answer2.tier < 3).slice(0, MOST_OTHERS).map(({ tier, reading }) => ({ text: reading.text, level: tier === chosen.tier }));
  return others.length === 0 ? chosen.reading : { ...chosen.reading, others };
}
function hasNumber(text2) {
  return /\d|\b(?:doubl|halv|half|twice|tripl|third|quarter)/i.test(text2);
}
function templateLines(texts) {
  const lines2 = texts.flatMap((text2) => text2.split(/\r\n|\n|\r/)).map((line2) => plainText(line2.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, "")));
  return new Set(lines2.filter((line2) => line2.length > 2 && !ID_LIKE.test(line2)));
}
function cached2(cache, key, make) {
  const found = cache.get(key);
  if (found !== void 0) return found;
  const made = make(key);
  cache.set(key, made);
  return made;
}
var NAMES, TEMPLATES, MOST_OTHERS, MOST_PLACES, ID_LIKE;
var init_read_fields = __esm({
  "src/linkage/read-fields.ts"() {
    "use strict";
    init_answer();
    init_collect_candidates();
    init_field_names();
    init_plain_text();
    init_scan_body();
    NAMES = /* @__PURE__ */ new WeakMap();
    TEMPLATES = /* @__PURE__ */ new WeakMap();
    MOST_OTHERS = 12;
    MOST_PLACES = 200;
    ID_LIKE = /[a-z]\d/i;
  }
});

// src/linkage/read-initiative-fields.ts
function readInitiativeFields(readings, today) {
  const text2 = (name) => {
    const reading = readings[name];
    return reading.kind === "answered" ? reading.text.slice(0, LONGEST_TEXT2) : void 0;
  };
  const fields = {
    hypothesis: text2("hypothesis"),
    audience: text2("audience"),
    measureBy: readDay2(text2("measure_by"), today),
    confidence: read(text2("confidence"), parseConfidence),
    reach: read(text2("reach"), readReach),
    effort: read(text2("effort"), readEffort),
    size: read(text2("size"), readSize),
    workKind: read(text2("kind"), (value) => KINDS.find(([pattern]) => pattern.test(value))?.[1]),
    actualImpact: text2("actual_impact"),
    evidence: text2("evidence")
  };
  const typed = [
    ["measure_by", fields.measureBy],
    ["confidence", fields.confidence],
    ["reach", fields.reach],
    ["effort", fields.effort],
    ["size", fields.size],
    ["kind", fields.workKind]
  ];
  return { fields, unreadable: typed.filter(([name, value]) => value === void 0 && readings[name].kind === "answered").map(([name]) => name) };
}
function read(text2, parse4) {
  return text2 === void 0 ? void 0 : parse4(text2);
}
function readDay2(text2, today) {
  const found = text2 === void 0 ? void 0 : readDate(text2.replace(/^\s*(?:by|on|until|before)\s+/i, ""), today);
  return found?.kind === "day" ? found.day : void 0;
}
function firstNumber(text2) {
  const at = text2.search(/\d/);
  const found = at < 0 ? void 0 : numberAt(text2, text2[at - 1] === "." ? at - 1 : at);
  return found && { value: found.value, rest: text2.slice(found.end) };
}
function readReach(text2) {
  const found = firstNumber(text2);
  if (!found) return void 0;
  const scale = /^\s?(?:k|thousand)\b/i.test(found.rest) ? 1e3 : /^\s?(?:m|million)\b/i.test(found.rest) ? 1e6 : 1;
  return found.value * scale;
}
function readEffort(text2) {
  const found = firstNumber(text2);
  if (!found) return void 0;
  const weeks = WEEKS.find(([unit]) => unit.test(found.rest))?.[1] ?? 1;
  return Number((found.value * weeks).toPrecision(6));
}
function readSize(text2) {
  const size = /\b(rock|pebble|sand)s?\b/i.exec(text2)?.[1]?.toLowerCase();
  return size === "rock" || size === "pebble" || size === "sand" ? size : void 0;
}
var LONGEST_TEXT2, WEEKS, KINDS;
var init_read_initiative_fields = __esm({
  "src/linkage/read-initiative-fields.ts"() {
    "use strict";
    init_read_date();
    init_parse_number();
    init_take_confidence();
    LONGEST_TEXT2 = 2e3;
    WEEKS = [
      [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:hours?|hrs?|h)\b/i, 1 / 40],
      [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:days?|d|pd)\b/i, 1 / 5],
      [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:months?|mo|pm)\b/i, 13 / 3],
      [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:quarters?)\b/i, 13]
    ];
    KINDS = [
      [/\b(?:tech(?:nical)?[- ]?debt|debt|refactor)/i, "tech-debt"],
      [/\b(?:operations?|ops|maintenance|ktlo|run|keep the lights on)\b/i, "operations"],
      [/\b(?:outcome|feature|product|discovery)\b/i, "outcome"]
    ];
  }
});

// src/linkage/is-instruction.ts
function isInstruction(text2) {
  const inner = bracketContent(text2) ?? text2;
  const words2 = inner.toLowerCase().split(/[^a-z]+/);
  return text2.endsWith("?") || FIRST_WORDS.has(words2[0] ?? "") || words2.some((word) => WORDS3.has(word));
}
var FIRST_WORDS, WORDS3;
var init_is_instruction = __esm({
  "src/linkage/is-instruction.ts"() {
    "use strict";
    init_bracket_content();
    FIRST_WORDS = /* @__PURE__ */ new Set([
      "please",
      "which",
      "what",
      "why",
      "how",
      "who",
      "describe",
      "enter",
      "add",
      "fill",
      "insert",
      "link",
      "list",
      "name",
      "pick",
      "choose",
      "select",
      "state",
      "specify",
      "replace",
      "write",
      "use",
      "put",
      "give",
      "provide",
      "explain",
      "id",
      "one",
      "delete",
      "remove",
      "optional",
      "required"
    ]);
    WORDS3 = /* @__PURE__ */ new Set(["here", "your", "which"]);
  }
});

// src/linkage/read-reference-line.ts
function readReferenceLine(line2, plan) {
  const whole2 = resolveReference(line2, plan);
  if (whole2.kind !== "unknown") return [whole2];
  const rest2 = withoutLeadIn(line2, plan);
  const asks = line2.trimEnd().endsWith("?") && rest2 !== line2.trim();
  const first = asks ? void 0 : takeReference(rest2, plan);
  if (first) return [first.reference, ...readRest(first.rest, plan)];
  const titled = behindTitle(line2, plan);
  return titled ? [titled] : unknownPieces(line2, plan);
}
function behindTitle(line2, plan) {
  const open2 = Math.max(line2.lastIndexOf("("), line2.lastIndexOf("["));
  const reference = open2 < 1 ? void 0 : resolveReference(line2.slice(open2), plan);
  const title = line2.slice(0, open2).replace(/[\s:–—-]+$/, "").toLowerCase();
  return reference && "keyResult" in reference && reference.keyResult.title.trim().toLowerCase() === title ? reference : void 0;
}
function readRest(text2, plan) {
  const found = [];
  let rest2 = text2;
  while (found.length < MOST_REFERENCES) {
    rest2 = rest2.replace(BRACKETED, "");
    const separator = LIST_SEPARATOR.exec(rest2)?.[0];
    if (separator === void 0) return [...found, ...mentionedInTitle(rest2, plan)];
    const next = rest2.slice(separator.length).trim();
    const taken = takeReference(next, plan);
    if (!taken) return [...found, ...next === "" ? [] : unknownPieces(next, plan).filter(({ written: written2 }) => looksLikeId(written2))];
    found.push(taken.reference);
    rest2 = taken.rest;
  }
  return found;
}
function mentionedInTitle(title, plan) {
  return title.split(PIECES).slice(1, MOST_REFERENCES).flatMap((piece) => {
    const taken = takeReference(piece.trim(), plan);
    return taken ? [taken.reference] : [];
  });
}
function takeReference(text2, plan) {
  const ends = [...text2.slice(0, 200).matchAll(BOUNDARY)].map(({ index }) => index).filter((end) => end > 0 && !/[\s,;:&+|(–—→/-]/.test(text2[end - 1] ?? "")).slice(0, MOST_BOUNDARIES);
  for (const end of ends.toReversed()) {
    const reference = resolveReference(text2.slice(0, end), plan);
    const rest2 = text2.slice(end);
    if (reference.kind !== "unknown") return NEGATION.test(rest2.trim()) ? void 0 : { reference, rest: rest2 };
  }
  return void 0;
}
function withoutLeadIn(line2, plan) {
  let rest2 = line2.trim();
  for (let count = 0; count < 8; count += 1) {
    const word = FIRST_WORD.exec(rest2)?.[0];
    if (word === void 0 || !LEAD_IN.has(word.replace(":", "").toLowerCase()) || takeReference(rest2, plan)) return rest2;
    rest2 = rest2.slice(word.length).trim();
  }
  return rest2;
}
function unknownPieces(line2, plan) {
  const pieces = line2.split(PIECES).map((piece) => piece.trim()).filter((piece) => piece !== "");
  if (pieces.length < 2 || pieces.length > MOST_REFERENCES || !pieces.every(looksLikeId)) return [{ kind: "unknown", written: line2 }];
  return pieces.map((piece) => resolveReference(piece, plan));
}
var FIRST_WORD, BOUNDARY, MOST_BOUNDARIES, MOST_REFERENCES, LIST_SEPARATOR, PIECES, BRACKETED, NEGATION, LEAD_IN;
var init_read_reference_line = __esm({
  "src/linkage/read-reference-line.ts"() {
    "use strict";
    init_letter();
    init_reference_key();
    init_resolve_reference();
    FIRST_WORD = new RegExp(String.raw`^[${letter}]+:?(?=\s)`);
    BOUNDARY = /[\s,;:()&+|–—→\]]|$/g;
    MOST_BOUNDARIES = 8;
    MOST_REFERENCES = 20;
    LIST_SEPARATOR = /^[\s\])>.]*(?:,\s*and\s|[,;+&/|]|and\s|or\s|plus\s|as well as\s)\s*/i;
    PIECES = /[,;+&]|\s(?:and|or|plus)\s/i;
    BRACKETED = /^\s*\([^()]{0,200}\)/;
    NEGATION = /^\W{0,3}(?:(?:is|was|does|do|did|will|are)\s?)?(?:not\b|n['’]t\b|isn|doesn|won['’]t)/i;
    LEAD_IN = /* @__PURE__ */ new Set([
      "this",
      "pr",
      "issue",
      "initiative",
      "work",
      "change",
      "it",
      "we",
      "supports",
      "support",
      "serves",
      "serve",
      "contributes",
      "contribute",
      "contributing",
      "moves",
      "move",
      "improves",
      "advances",
      "drives",
      "helps",
      "helping",
      "with",
      "towards",
      "toward",
      "to",
      "for",
      "the",
      "our",
      "key",
      "result",
      "results",
      "kr",
      "krs",
      "okr",
      "okrs",
      "goal",
      "mainly",
      "primarily",
      "mostly",
      "directly",
      "relates",
      "related",
      "linked",
      "links",
      "is",
      "part",
      "of",
      "under",
      "see",
      "id",
      "ref",
      "primary",
      "secondary",
      "main",
      "company",
      "and",
      "also"
    ]);
  }
});

// src/linkage/read-references.ts
function readReferences(text2, plan) {
  const lines2 = text2.split("\n", MOST_LINES4).map((line2) => withoutAddresses(line2.slice(0, LONGEST_LINE3), plan));
  const read2 = lines2.flatMap((line2) => readReferenceLine(line2, plan));
  const found = distinct(read2.filter((reference) => reference.kind !== "unknown"));
  const unknown = read2.filter((reference) => reference.kind === "unknown" && !isSlotOrInstruction(reference.written));
  const ids = distinct(unknown.filter(({ written: written2 }) => looksLikeId(written2) && !(found.length > 0 && namesObjective(written2, plan))));
  if (found.length > 0 || ids.length > 0) return [...found, ...ids.slice(0, MOST_UNKNOWN)];
  return unknown.slice(0, 1);
}
function withoutAddresses(line2, plan) {
  if (!line2.includes("://") || resolveReference(line2, plan).kind !== "unknown") return line2;
  const rest2 = line2.replace(ADDRESS, " ").trim();
  return rest2.length > 1 ? rest2 : line2;
}
function isSlotOrInstruction(written2) {
  const inner = bracketContent(written2);
  if (isSlot(written2) || isInstruction(written2) && !looksLikeId(written2.replace(/[?!.\s]+$/, ""))) return true;
  return inner !== void 0 && /^(?:kr|okr|key results?|id|x)?[\s-]*(?:kr|okr|key results?|id|ids|number|x|name|link|#)*$/i.test(inner);
}
function namesObjective(written2, plan) {
  const name = written2.replace(/^objective\s*:?\s*/i, "").toLowerCase();
  return resolveReference(written2, plan).kind === "unknown" && plan.cycles.some((cycle) => cycle.objectives.some(({ id }) => name.startsWith(id.toLowerCase())));
}
function distinct(references) {
  const seen = /* @__PURE__ */ new Set();
  return references.filter((reference) => {
    const key = reference.kind === "resolved" || reference.kind === "closed" ? `${reference.keyResult.cycleId}/${reference.keyResult.id}` : reference.written;
    return seen.has(key) ? false : seen.add(key);
  });
}
var MOST_LINES4, LONGEST_LINE3, MOST_UNKNOWN, ADDRESS;
var init_read_references = __esm({
  "src/linkage/read-references.ts"() {
    "use strict";
    init_bracket_content();
    init_is_instruction();
    init_is_slot();
    init_read_reference_line();
    init_reference_key();
    init_resolve_reference();
    MOST_LINES4 = 200;
    LONGEST_LINE3 = 600;
    MOST_UNKNOWN = 5;
    ADDRESS = /\(?https?:\/\/[^\s)]+\)?/gi;
  }
});

// src/linkage/read-waiver.ts
function readWaiver(text2) {
  const none = text2.slice(0, 4).toLowerCase() === "none" ? NONE.exec(text2)?.[0] : void 0;
  if (none === void 0) return void 0;
  const rest2 = text2.slice(none.length, none.length + 2e3);
  const lead = LEAD.exec(rest2)?.[0] ?? "";
  if (rest2.trim() !== "" && lead.trim() === "" && !rest2.startsWith("\n")) return void 0;
  const reason = withoutClosing2(rest2.slice(lead.length).replace(/\s+/g, " ").trim());
  return isReason(reason) ? { kind: "reason", reason: reason.slice(0, LONGEST_REASON) } : { kind: "without-reason" };
}
function isReason(text2) {
  const inner = bracketContent(text2) ?? text2;
  return !isFiller(inner) && !NO_REASON.test(inner) && THREE_LETTERS.test(inner);
}
function withoutClosing2(text2) {
  return text2.endsWith(")") && !text2.includes("(") ? text2.slice(0, -1).trim() : text2;
}
var THREE_LETTERS, NONE, LEAD, NO_REASON, LONGEST_REASON;
var init_read_waiver = __esm({
  "src/linkage/read-waiver.ts"() {
    "use strict";
    init_letter();
    init_bracket_content();
    init_is_filler();
    THREE_LETTERS = new RegExp(String.raw`[${letter}]{3}`);
    NONE = new RegExp(String.raw`^none(?:\s+of\s+(?:these|them|the above|the key results|our key results|the krs))?(?![${letter}\d])`, "i");
    LEAD = /^(?:[\s—–\-:,;.(]|because\b|since\b|as\b)+/i;
    NO_REASON = /^(?:(?:your|the|a|some|give|add)?\s*reasons?(?: here| why)?|why|because)$/i;
    LONGEST_REASON = 500;
  }
});

// src/linkage/statement.ts
function readStatement(item, { plan, settings, templateTexts }) {
  const { fields: readings, unclosed } = readFields(item.body, settings.fields, templateTexts);
  const keyResult = notTheTitle(readings.key_result, item, (text2) => linkedKeyResults(readReferences(text2, plan)).length > 0);
  const waiver = keyResult.kind === "answered" ? readWaiver(keyResult.text) : void 0;
  const references = keyResult.kind === "answered" && !waiver ? readReferences(keyResult.text, plan) : [];
  const impact = notTheTitle(readings.expected_impact, item, (text2) => isStated(text2, plan));
  const { fields, unreadable: unreadable2 } = readInitiativeFields(readings, plan.today);
  return { item, keyResult, impact, references, rivals: rivalsOf(keyResult, references, plan), waiver, readings, fields, unreadable: unreadable2, unclosed };
}
function rivalsOf(reading, references, plan) {
  const linked = new Set(linkedKeyResults(references));
  if (reading.kind !== "answered" || linked.size === 0) return [];
  const all = (reading.others ?? []).flatMap(({ text: text2, level }) => linkedKeyResults(readReferences(text2, plan)).map((keyResult) => ({ keyResult, level })));
  return all.filter(({ keyResult }) => !linked.has(keyResult));
}
function isStated(text2, plan) {
  return parseImpact(text2, plan.today).lines.some((line2) => line2.some(({ grade }) => grade < 4));
}
function linkedKeyResults(references) {
  return references.flatMap((reference) => reference.kind === "resolved" ? [reference.keyResult] : []);
}
function notTheTitle(reading, item, isAnswer) {
  const same2 = reading.kind === "answered" && reading.text.trim().toLowerCase() === item.title.trim().toLowerCase();
  return same2 && !isAnswer(reading.text) ? { kind: "placeholder", text: reading.text, line: reading.line, isTitle: true } : reading;
}
var init_statement = __esm({
  "src/linkage/statement.ts"() {
    "use strict";
    init_parse_impact();
    init_read_fields();
    init_read_initiative_fields();
    init_read_references();
    init_read_waiver();
  }
});

// src/linkage/significant-words.ts
function significantWords(text2) {
  const words2 = text2.slice(0, MOST_CHARACTERS).toLowerCase().match(WORD3) ?? [];
  const distinct2 = [...new Set(words2)];
  return new Set(distinct2.filter((word) => word.length >= SHORTEST2 && !STOP_WORDS.has(word)).map(stem));
}
function stem(word) {
  for (const ending of ["ations", "ation", "ating", "ated", "ates", "ate", "ions", "ion", "ings", "ing", "ies", "ed", "es", "s", "e", "y"]) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
var WORD3, STOP_WORDS, SHORTEST2, MOST_CHARACTERS;
var init_significant_words = __esm({
  "src/linkage/significant-words.ts"() {
    "use strict";
    init_letter();
    WORD3 = new RegExp(String.raw`[${letter}][${letter}\d]*`, "g");
    STOP_WORDS = /* @__PURE__ */ new Set([
      "about",
      "after",
      "again",
      "also",
      "and",
      "any",
      "are",
      "because",
      "been",
      "before",
      "being",
      "both",
      "but",
      "can",
      "could",
      "did",
      "does",
      "doing",
      "each",
      "for",
      "from",
      "had",
      "has",
      "have",
      "her",
      "here",
      "him",
      "his",
      "how",
      "into",
      "its",
      "just",
      "may",
      "more",
      "most",
      "much",
      "must",
      "not",
      "now",
      "off",
      "one",
      "only",
      "other",
      "our",
      "out",
      "over",
      "own",
      "per",
      "should",
      "some",
      "such",
      "than",
      "that",
      "the",
      "their",
      "them",
      "then",
      "there",
      "these",
      "they",
      "this",
      "those",
      "through",
      "too",
      "under",
      "until",
      "use",
      "used",
      "using",
      "very",
      "was",
      "way",
      "were",
      "what",
      "when",
      "where",
      "which",
      "while",
      "who",
      "why",
      "will",
      "with",
      "would",
      "you",
      "your",
      "increase",
      "decrease",
      "reduce",
      "improve",
      "grow",
      "raise",
      "lower",
      "cut",
      "bring",
      "make",
      "add",
      "fix",
      "get",
      "key",
      "result",
      "results",
      "expected",
      "impact",
      "initiative",
      "http",
      "https",
      "www",
      "com"
    ]);
    SHORTEST2 = 3;
    MOST_CHARACTERS = 6e3;
  }
});

// src/linkage/suggest-key-results.ts
function suggestKeyResults(item, plan) {
  const open2 = openKeyResults(plan);
  const documents = open2.map((keyResult) => significantWords(`${keyResult.title} ${keyResult.metric ?? ""} ${keyResult.audience ?? ""}`));
  const frequency = /* @__PURE__ */ new Map();
  for (const document of documents) for (const word of document) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const title = significantWords(item.title);
  const body2 = significantWords(item.body);
  const weight = (word) => Math.log(1 + open2.length / (frequency.get(word) ?? 1)) * (title.has(word) ? TITLE_WEIGHT : body2.has(word) ? 1 : 0);
  const scored = open2.map((keyResult, index) => ({ keyResult, score: scoreOf(documents[index] ?? /* @__PURE__ */ new Set(), weight) }));
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, MOST).map(({ keyResult }) => keyResult);
}
function scoreOf(document, weight) {
  let sum = 0;
  for (const word of document) sum += weight(word);
  return sum / Math.sqrt(Math.max(document.size, 1));
}
var MOST, TITLE_WEIGHT;
var init_suggest_key_results = __esm({
  "src/linkage/suggest-key-results.ts"() {
    "use strict";
    init_plan();
    init_significant_words();
    MOST = 3;
    TITLE_WEIGHT = 3;
  }
});

// src/linkage/unheld-impact.ts
function readUnheldImpact({ impact, item, waiver }, { plan, settings }) {
  if (waiver) return withProblems([]);
  const keyResult = suggestKeyResults(item, plan)[0] ?? openKeyResults(plan)[0];
  const example2 = `Expected impact: ${keyResult ? exampleImpact(keyResult) : "+2 pp"}`;
  const problem2 = (code2, found, message, expected = "a signed change, a level or a share, as a number") => ({ code: code2, field: "expected_impact", message, found: asFound(found), expected, example: example2 });
  const required2 = settings.require.includes("expected_impact");
  if (impact.kind === "absent") return withProblems(required2 ? [problem2("impact-missing", "", "No expected impact is given.")] : []);
  if (impact.kind === "placeholder") return withProblems(required2 ? [problem2("impact-placeholder", impact.text, `"${asFound(impact.text)}" ${impact.isTitle === true ? "repeats the title; how far will this move a key result?" : "is not an expected impact."}`)] : []);
  const { lines: lines2, date: date2 } = parseImpact(impact.text, plan.today);
  if (date2?.found.kind === "invalid") return withProblems([problem2("impact-date-invalid", date2.written, `"${date2.written}" is no date that can be read.`, "a date as YYYY-MM-DD")]);
  const isQuestion = impact.text.includes("?") && openKeyResults(plan).some(({ intent }) => intent === "learn");
  if (lines2.length > 0 || isQuestion || !required2) return withProblems([]);
  return withProblems([problem2("impact-not-a-number", impact.text, withoutNumber(impact.text, "a key result"))]);
}
function withProblems(problems) {
  return { impacts: [], problems, notes: [] };
}
var init_unheld_impact = __esm({
  "src/linkage/unheld-impact.ts"() {
    "use strict";
    init_plan();
    init_example_impact();
    init_impact_problem();
    init_parse_impact();
    init_refusal();
    init_suggest_key_results();
  }
});

// src/linkage/find-impacts.ts
function findImpacts(own3, levels, keyResults, context) {
  if (keyResults.length === 0) {
    const speaking = [own3, ...levels.flat()].find(({ impact }) => impact.kind === "answered");
    return readUnheldImpact(speaking ?? own3, context);
  }
  const mine = readOf(own3, keyResults, context);
  const origins = levels.flat().map((statement) => readOf(statement, originKeyResults(statement, keyResults), context));
  const assessed = keyResults.map((keyResult) => assessedOf(keyResult, mine, origins, own3, context));
  return {
    impacts: assessed.flatMap(({ impact }) => impact ?? []),
    problems: [...mine?.problems.filter(({ code: code2 }) => code2 !== "impact-ambiguous" || !assessed.every(({ impact }) => impact)) ?? [], ...assessed.flatMap(({ problems }) => problems)],
    notes: assessed.flatMap(({ notes: notes3 }) => notes3)
  };
}
function assessedOf(keyResult, mine, origins, own3, context) {
  const given2 = mine?.byKeyResult.get(keyResult.id);
  if (given2 && !given2.problems.every(({ code: code2 }) => code2 === "impact-not-a-number")) return given2;
  if (given2?.impact) return given2;
  const inherited = origins.map((origin) => origin?.byKeyResult.get(keyResult.id)).find((found) => found !== void 0);
  if (inherited && (!given2 || inherited.impact)) return inherited;
  if (given2) return given2;
  return { problems: mine?.unassigned || !isRequired(context) ? [] : [absentImpact(keyResult, own3, context)], notes: [] };
}
function isRequired({ settings }) {
  return settings.require.includes("expected_impact");
}
function absentImpact(keyResult, own3, context) {
  const { impact } = own3;
  const hint = hintFrom(own3.fields.hypothesis, keyResult, context);
  if (impact.kind === "placeholder") return impactProblem("impact-placeholder", keyResult, impact.text, `"${asFound(impact.text)}" ${impact.isTitle === true ? "repeats the title; how far will this move the key result?" : "is not an expected impact."}${hint}`);
  const message = impact.kind === "absent" ? `No expected impact on ${keyResult.id} is given.${hint}${describeOpenEnd(own3.unclosed)}` : `The expected impact says nothing about ${keyResult.id}.`;
  return impactProblem("impact-missing", keyResult, impact.kind === "absent" ? "" : impact.text, message);
}
function hintFrom(hypothesis, keyResult, { plan }) {
  const delta = hypothesis === void 0 ? void 0 : assessImpact(parseImpact(hypothesis, plan.today), keyResult, plan.today).impact?.delta;
  return delta === void 0 ? "" : ` The hypothesis speaks of ${formatChange(delta, keyResult.unit)}; it counts once it stands as the expected impact.`;
}
function readOf({ impact }, keyResults, { plan, settings }) {
  if (impact.kind !== "answered" || keyResults.length === 0) return void 0;
  const read2 = contradictedImpacts(readImpacts(impact.text, keyResults, plan), impact.others ?? [], keyResults, plan);
  return settings.require.includes("expected_impact") ? read2 : withoutVagueness(read2);
}
function withoutVagueness(read2) {
  const byKeyResult = new Map([...read2.byKeyResult].map(([id, assessed]) => [id, { ...assessed, problems: assessed.problems.filter((problem2) => !isVague(problem2)) }]));
  return { ...read2, byKeyResult, problems: read2.problems.filter((problem2) => !isVague(problem2)) };
}
function isVague({ code: code2 }) {
  return code2 === "impact-not-a-number" || code2 === "impact-ambiguous";
}
function originKeyResults(statement, keyResults) {
  const own3 = linkedKeyResults(statement.references);
  return own3.length > 0 ? own3 : keyResults;
}
var init_find_impacts = __esm({
  "src/linkage/find-impacts.ts"() {
    "use strict";
    init_assess_impact();
    init_contradicted_impacts();
    init_describe_open_end();
    init_format_change();
    init_impact_problem();
    init_parse_impact();
    init_read_impacts();
    init_statement();
    init_unheld_impact();
  }
});

// src/linkage/mentioned-key-results.ts
function mentionedKeyResults(text2, plan) {
  const tokens = text2.slice(0, 2e3).match(TOKEN)?.slice(0, MOST_TOKENS) ?? [];
  const found = tokens.filter((token) => /\d/.test(token)).map((token) => resolveReference(token.replace(/[./_-]+$/, ""), plan));
  return [...new Set(found.flatMap((reference) => reference.kind === "resolved" ? [reference.keyResult] : []))];
}
var TOKEN, MOST_TOKENS;
var init_mentioned_key_results = __esm({
  "src/linkage/mentioned-key-results.ts"() {
    "use strict";
    init_letter();
    init_resolve_reference();
    TOKEN = new RegExp(String.raw`[${letter}\d][${letter}\d./_-]*`, "g");
    MOST_TOKENS = 40;
  }
});

// src/linkage/nearest-key-results.ts
function nearestKeyResults(text2, plan) {
  const open2 = openKeyResults(plan);
  const keys = [.../* @__PURE__ */ new Set([confusable(text2), confusable(leadingPart(text2))])];
  const ofObjective = indexesOf(plan)[0]?.objectives.get(referenceKey(leadingPart(text2))) ?? [];
  const near = (keyResult) => Math.min(...keys.map((key) => farness(key, keyResult) - reach(key)));
  const byId = open2.map((keyResult) => ({ keyResult, far: near(keyResult) })).filter(({ far }) => far <= 0);
  byId.sort((a, b) => a.far - b.far);
  const words2 = significantWords(text2);
  const byTitle = open2.filter((keyResult) => shared(words2, keyResult) >= 2);
  const unique = /* @__PURE__ */ new Set([...ofObjective.filter((keyResult) => open2.includes(keyResult)), ...byId.map(({ keyResult }) => keyResult), ...byTitle]);
  return [...unique].slice(0, MOST2);
}
function isSlip(text2, keyResult) {
  return [confusable(text2), confusable(leadingPart(text2))].some((key) => [keyResult.id, ...keyResult.aliases].map(confusable).some((id) => (0, import_fastest_levenshtein2.distance)(key, id) <= 1 && digits(key) === digits(id)));
}
function digits(key) {
  return key.replace(/\D/g, "");
}
function leadingPart(text2) {
  const end = text2.search(/\s[-–—]\s|[,;(]/);
  return end > 0 ? text2.slice(0, end) : text2;
}
function confusable(text2) {
  const short = text2.slice(0, 80).replace(/key\s?results?/gi, "KR").replace(/objective/gi, "O").replace(/\bOKR(?=\s?\d)/gi, "O");
  return referenceKey(short.replace(FOREIGN, " ")).slice(0, LONGEST6).replaceAll("0", "O").replace(/[IL]/g, "1");
}
function farness(key, keyResult) {
  if (key === "") return Number.POSITIVE_INFINITY;
  return Math.min(...[keyResult.id, ...keyResult.aliases].map((id) => (0, import_fastest_levenshtein2.distance)(key, confusable(id))));
}
function reach(key) {
  return Math.max(1, Math.floor(key.length / 3));
}
function shared(words2, keyResult) {
  let count = 0;
  for (const word of significantWords(keyResult.title)) if (words2.has(word)) count += 1;
  return count;
}
var import_fastest_levenshtein2, FOREIGN, MOST2, LONGEST6;
var init_nearest_key_results = __esm({
  "src/linkage/nearest-key-results.ts"() {
    "use strict";
    init_letter();
    import_fastest_levenshtein2 = __toESM(require_mod(), 1);
    init_plan();
    init_cycle_index();
    init_reference_key();
    init_significant_words();
    FOREIGN = new RegExp(String.raw`[^${letter}\d\s./_-]`, "g");
    MOST2 = 3;
    LONGEST6 = 32;
  }
});

// src/linkage/key-result-problem.ts
function absentKeyResult(statement, context) {
  const { keyResult, waiver } = statement;
  const hidden = describeOpenEnd(statement.unclosed);
  if (waiver && context.settings.waiver.allowNone) {
    return problem("waiver-without-reason", "none", '"none" needs a reason, so that others can see why this work has no key result.', context, statement, "none, with a reason behind it", exampleWaiver(context));
  }
  if (waiver) return problem("key-result-placeholder", "none", '"none" is not accepted here: this repository asks every initiative for a key result.', context, statement);
  const { hint, id } = elsewhere(statement, context);
  const suggestions = id === void 0 ? likely("", statement, context) : [id];
  const example2 = exampleLink(context, id ?? openKeyResults(context.plan)[0]?.id);
  if (keyResult.kind === "absent") return { ...problem("key-result-missing", "", `No key result is named.${hint}${hidden}`, context, statement, void 0, example2), suggestions };
  const said = keyResult.kind === "placeholder" && keyResult.isTitle === true ? "repeats the title and names no key result" : "does not name a key result";
  return { ...problem("key-result-placeholder", keyResult.text, `"${asFound(keyResult.text)}" ${said}.${hint}${hidden}`, context, statement, void 0, example2), suggestions };
}
function referenceProblem(reference, statement, context) {
  switch (reference.kind) {
    case "resolved":
      return void 0;
    case "unknown":
      return unknownKeyResult(reference.written, statement, context);
    case "ambiguous": {
      const ids = [...new Set(reference.candidates.map(({ id }) => id))];
      const message = `"${asFound(reference.written)}" may be any of ${ids.join(", ")}.`;
      return { ...problem("key-result-ambiguous", reference.written, message, context, statement, `one of ${ids.join(", ")}`, exampleLink(context, ids[0])), suggestions: ids };
    }
    case "closed": {
      const { id } = reference.keyResult;
      const near = likely(reference.keyResult.title, statement, context);
      const message = `${id} belongs to the cycle ${reference.cycle.id}, which ended on ${reference.cycle.end}.`;
      return { ...problem("key-result-closed", reference.written, message, context, statement), suggestions: near };
    }
  }
}
function contradictedKeyResult(counted2, rivals, statement, context) {
  const message = `One place names ${counted2.join(", ")}, another ${rivals.join(", ")}; leave the one that counts, or name all in one place.`;
  return { ...problem("key-result-ambiguous", rivals.join(", "), message, context, statement, "one place that names every key result", exampleLink(context, counted2.join(", "))), suggestions: [...counted2, ...rivals] };
}
function unknownKeyResult(written2, statement, context) {
  const { plan } = context;
  const reason = /^[nN]/.test(written2) ? NOT_APPLICABLE.exec(written2)?.[1] : void 0;
  if (reason !== void 0) return problem("key-result-placeholder", written2, `"${asFound(written2)}" does not name a key result; work without one says "none" and why.`, context, statement, void 0, `${fieldTitle(context)}: none — ${asFound(reason)}`);
  const mentioned = mentionedKeyResults(written2, plan);
  const near = nearestKeyResults(written2, plan);
  const suggestions = [...new Set([...mentioned, ...near].map(({ id }) => id))].slice(0, 3);
  const key = referenceKey(leadingPart(written2));
  const objective = plan.cycles.flatMap(({ objectives }) => objectives).find(({ id }) => referenceKey(id) === key);
  const [first] = suggestions;
  const slip = near.find((keyResult) => isSlip(written2, keyResult))?.id;
  const hint = objective ? ` ${objective.id} is an objective; name one of its key results.` : mentioned[0] ? ` Write the id alone: ${mentioned[0].id}.` : slip ? ` Did you mean ${slip}?` : "";
  const example2 = exampleLink(context, objective || mentioned[0] ? first : slip ?? firstOpen(statement, context));
  return { ...problem("key-result-unknown", written2, `There is no key result "${asFound(written2)}".${hint}`, context, statement, void 0, example2), suggestions };
}
function problem(code2, found, message, context, statement, expected, example2) {
  const pasted = example2 ?? exampleLink(context, firstOpen(statement, context));
  return { code: code2, field: "key_result", message, found: asFound(found), expected: expected ?? expectedKeyResult(context.plan), example: pasted };
}
function elsewhere(statement, { plan, settings }) {
  const { item, keyResult } = statement;
  const places = [
    [() => keyResult.kind === "absent" ? "" : keyResult.text, "The answer"],
    [() => item.title, "The title"],
    [() => item.labels.join(" "), "A label"],
    [() => visibleText(item.body), "The text"]
  ];
  for (const [text2, name] of places) {
    const [found] = mentionedKeyResults(text2(), plan);
    if (found) return { hint: ` ${name} names ${found.id}; it counts once it stands ${name === "The text" || name === "The answer" ? `as "${settings.fields.key_result[0] ?? "Key result"}: ${found.id}"` : "in the body"}.`, id: found.id };
  }
  return { hint: "" };
}
function visibleText(body2) {
  return scanBody(body2.slice(0, MOST_READ)).lines.flatMap((line2) => line2.kind === "text" || line2.kind === "heading" ? [plainText(line2.text)] : []).join("\n");
}
function likely(words2, { item }, { plan }) {
  return suggestKeyResults({ title: `${item.title} ${words2}`, body: item.body }, plan).map(({ id }) => id);
}
function firstOpen(statement, context) {
  return elsewhere(statement, context).id ?? openKeyResults(context.plan)[0]?.id;
}
function expectedKeyResult(plan) {
  const ids = openKeyResults(plan).map(({ id }) => id);
  if (ids.length === 0) return "the id of an open key result; at present no cycle has any";
  return `the id of an open key result: ${ids.slice(0, MOST_LISTED).join(", ")}${ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : ""}`;
}
function exampleLink(context, id) {
  return id === void 0 ? exampleWaiver(context) : `${fieldTitle(context)}: ${id}`;
}
function exampleWaiver(context) {
  return `${fieldTitle(context)}: none — upgrades a dependency, changes nothing for users`;
}
function fieldTitle({ settings }) {
  return settings.fields.key_result[0] ?? "Key result";
}
var NOT_APPLICABLE, MOST_LISTED, MOST_READ;
var init_key_result_problem = __esm({
  "src/linkage/key-result-problem.ts"() {
    "use strict";
    init_plan();
    init_describe_open_end();
    init_impact_problem();
    init_mentioned_key_results();
    init_nearest_key_results();
    init_plain_text();
    init_reference_key();
    init_scan_body();
    init_suggest_key_results();
    NOT_APPLICABLE = /^n\s?\/?\s?a\b[\s—–:,(-]+([^\s—–:,(-].*)$/i;
    MOST_LISTED = 6;
    MOST_READ = 4e3;
  }
});

// src/linkage/find-link.ts
function findLink(own3, levels, context) {
  const waiver = waiverOf(own3, context);
  if (waiver) return { kind: "waived", waiver };
  if (own3.references.length > 0) return linkOf([own3], context);
  for (const level of levels) {
    const speaking = level.filter((statement) => statement.references.length > 0);
    const first = speaking.find(({ references }) => linkedKeyResults(references).length > 0) ?? speaking[0];
    if (first) return { ...named(linkOf(speaking, context), first.item, own3.item), from: first.item };
    const waived = level.find((statement) => waiverOf(statement, context) !== void 0);
    const inherited = waived && waiverOf(waived, context);
    if (waived && inherited) return { kind: "waived", waiver: inherited, from: waived.item };
  }
  return { kind: "link", keyResults: [], problems: [absentKeyResult(own3, context)], notes: [] };
}
function waiverOf({ item, waiver }, { settings }) {
  const labelled2 = labelWaiver(item, settings);
  const stated = waiver?.kind === "reason" && settings.waiver.allowNone ? waiver.reason : void 0;
  if (labelled2) return stated === void 0 ? labelled2 : { ...labelled2, reason: stated };
  return stated === void 0 ? void 0 : { by: "statement", who: item.author ?? "", reason: asFound(stated) };
}
function named(link2, from, own3) {
  const name = itemName(from, own3.repository);
  return { ...link2, problems: link2.problems.map((problem2) => ({ ...problem2, message: `In ${name}: ${problem2.message}` })) };
}
function linkOf(statements, context) {
  const references = statements.flatMap((statement) => statement.references);
  const keyResults = [...new Map(linkedKeyResults(references).map((keyResult) => [keyResult.id, keyResult])).values()];
  const blamed = keyResults.length > 0 && statements.length > 1 ? [] : statements;
  const problems = blamed.flatMap((statement) => [
    ...statement.references.flatMap((reference) => referenceProblem(reference, statement, context) ?? []),
    ...contradiction(statement, context)
  ]);
  const notes3 = references.flatMap((reference) => {
    if (reference.kind !== "resolved" || !reference.future) return [];
    return [{ code: "key-result-future", message: `${reference.keyResult.id} belongs to ${reference.keyResult.cycleId}, which has not begun.` }];
  });
  return { kind: "link", keyResults, problems, notes: [...notes3, ...statements.flatMap(elsewhere2)] };
}
function contradiction(statement, context) {
  const rivals = statement.rivals.filter(({ level }) => level).map(({ keyResult }) => keyResult.id);
  return rivals.length === 0 ? [] : [contradictedKeyResult(linkedKeyResults(statement.references).map(({ id }) => id), [...new Set(rivals)], statement, context)];
}
function elsewhere2({ rivals, references }) {
  const ids = [...new Set(rivals.filter(({ level }) => !level).map(({ keyResult }) => keyResult.id))];
  if (ids.length === 0) return [];
  const counted2 = linkedKeyResults(references).map(({ id }) => id).join(", ");
  return [{ code: "key-result-elsewhere", message: `${ids.join(", ")} is named elsewhere in the text; ${counted2} counts, as it stands under the field's own heading.` }];
}
var init_find_link = __esm({
  "src/linkage/find-link.ts"() {
    "use strict";
    init_item();
    init_exemption();
    init_impact_problem();
    init_key_result_problem();
    init_statement();
  }
});

// src/linkage/evaluate-linkage.ts
function evaluateLinkage(item, plan, settings, templateTexts = []) {
  if (!isInitiative(item, settings)) return plainVerdict("not-an-initiative");
  const exemption = findExemption(item, settings);
  if (exemption) return { ...plainVerdict("exempt"), waiver: exemption };
  const context = { plan: asOfClosing(plan, item), settings, templateTexts };
  const own3 = readStatement(item, context);
  const ancestry = ancestryOf(item);
  const levels = ancestry.levels.map((level) => level.map((origin) => readStatement(origin, context)));
  const link2 = findLink(own3, levels, context);
  if (link2.kind === "waived") return { ...plainVerdict("waived"), waiver: link2.waiver, inheritedFrom: nameOf(link2.from), fields: own3.fields };
  return judge(own3, levels, link2, ancestry, context);
}
function asOfClosing(plan, item) {
  const { state, closedOn } = item;
  return state === "closed" && closedOn !== void 0 && closedOn < plan.today ? { ...plan, today: closedOn } : plan;
}
function nameOf(item) {
  return item && { repository: item.repository, number: item.number };
}
function judge(own3, levels, link2, ancestry, context) {
  const { settings } = context;
  const found = findImpacts(own3, levels, link2.keyResults, context);
  const impacts = found.impacts.map((impact) => ({ ...impact, confidence: impact.confidence ?? own3.fields.confidence }));
  const fields = withImpactFields(own3.fields, impacts);
  const linkProblems = settings.require.includes("key_result") ? link2.problems : link2.problems.filter(({ code: code2 }) => !ABSENCES.has(code2));
  const problems = [...linkProblems, ...found.problems, ...checkRequired(own3, levels.flat(), givenBy(fields), context)];
  const kind = kindOf(problems, ancestry, link2);
  const notes3 = [...link2.notes, ...found.notes.filter(({ code: code2 }) => code2 !== "impact-in-the-past" || own3.item.state === "open")];
  const verdict = { ...plainVerdict(kind), keyResults: link2.keyResults.map(({ id }) => id), impacts, notes: notes3, fields, inheritedFrom: nameOf(link2.from) };
  return { ...verdict, problems: kind === "unverifiable" ? ancestry.unreadable.map(unreadable) : problems };
}
function kindOf(problems, { unreadable: unreadable2 }, link2) {
  if (problems.some(({ code: code2 }) => !ABSENCES.has(code2))) return "invalid";
  if (problems.length > 0) return unreadable2.length > 0 ? "unverifiable" : "missing";
  return link2.from ? "inherited" : "linked";
}
function unreadable({ reference, reason }) {
  return {
    code: "origin-unreadable",
    field: "key_result",
    message: `${reference} could not be read: ${reason}. Whether it names a key result cannot be said.`,
    found: asFound(reference),
    expected: "an issue that can be read, or a key result in this description",
    example: "Key result: none — reason"
  };
}
function withImpactFields(fields, impacts) {
  const [first] = impacts;
  return { ...fields, confidence: fields.confidence ?? first?.confidence, measureBy: fields.measureBy ?? first?.by };
}
function givenBy({ confidence, measureBy }) {
  const given2 = /* @__PURE__ */ new Set();
  if (confidence !== void 0) given2.add("confidence");
  if (measureBy !== void 0) given2.add("measure_by");
  return given2;
}
var ABSENCES;
var init_evaluate_linkage = __esm({
  "src/linkage/evaluate-linkage.ts"() {
    "use strict";
    init_verdict();
    init_ancestry();
    init_check_required();
    init_exemption();
    init_find_impacts();
    init_find_link();
    init_impact_problem();
    init_statement();
    ABSENCES = /* @__PURE__ */ new Set([
      "key-result-missing",
      "key-result-placeholder",
      "impact-missing",
      "impact-placeholder",
      "field-missing",
      "waiver-without-reason",
      "origin-unreadable"
    ]);
  }
});

// src/workflows/decide-item.ts
function decideItem(item, standing3, proposed) {
  const { settings } = standing3;
  const remarks = proposed === void 0 ? [] : remarksOn(proposed, standing3);
  if (remarks.some((remark) => remark.severity === "error")) {
    const verdict2 = { ...plainVerdict("okrs-invalid"), diagnostics: remarks };
    return { verdict: verdict2, conclusion: concludeFor(verdict2, settings, true), settings, breaksOkrs: true, remarks, plan: planOf2(standing3) };
  }
  if (standing3.okrs.kind === "absent" && proposed?.okrs.kind !== "plan") return void 0;
  const verdict = verdictOn(item, standing3);
  return { verdict, conclusion: concludeFor(verdict, settings, false), settings, breaksOkrs: false, remarks, plan: planOf2(standing3) };
}
function verdictOn(item, configuration) {
  const { okrs, settings } = configuration;
  if (okrs.kind === "plan") return evaluateLinkage(item, okrs.plan, settings);
  const screened = evaluateLinkage(item, emptyPlan, settings);
  if (screened.kind === "not-an-initiative" || screened.kind === "exempt" || screened.kind === "waived") return screened;
  return okrs.kind === "absent" ? plainVerdict("not-an-initiative") : { ...plainVerdict("okrs-invalid"), diagnostics: okrs.diagnostics };
}
function remarksOn(proposed, standing3) {
  const [own3] = proposed.layers;
  const files = new Set([...own3?.okrs ?? [], ...own3?.settings === void 0 ? [] : [own3.settings]].map(({ path }) => path));
  const before = diagnosticsOf(standing3);
  return diagnosticsOf(proposed).filter((remark) => files.has(remark.place.file) || !before.some((other) => compareDiagnostics(remark, other) === 0));
}
function diagnosticsOf(configuration) {
  const { okrs, settingsDiagnostics } = configuration;
  switch (okrs.kind) {
    case "absent":
      return settingsDiagnostics;
    case "broken":
      return [...okrs.diagnostics, ...settingsDiagnostics];
    case "plan":
      return [...okrs.warnings, ...settingsDiagnostics];
  }
}
function planOf2(configuration) {
  return configuration.okrs.kind === "plan" ? configuration.okrs.plan : void 0;
}
function concludeFor(verdict, settings, breaksOkrs) {
  return settings.mode === "off" ? "success" : conclude(verdict, settings.mode, { breaksOkrs });
}
var emptyPlan;
var init_decide_item = __esm({
  "src/workflows/decide-item.ts"() {
    "use strict";
    init_diagnostic();
    init_verdict();
    init_conclude();
    init_evaluate_linkage();
    emptyPlan = { today: "1970-01-01", cycles: [] };
  }
});

// src/report/report.ts
var reportSchema;
var init_report = __esm({
  "src/report/report.ts"() {
    "use strict";
    reportSchema = "throughline/report@1";
  }
});

// src/report/finite.ts
function finite(value) {
  return Number.isFinite(value) ? roundValue(value) : void 0;
}
function sumOf(values) {
  const total = values.reduce((sum, value) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, sum + (value ?? 0))), 0);
  return roundValue(total);
}
var init_finite = __esm({
  "src/report/finite.ts"() {
    "use strict";
    init_quantity();
  }
});

// src/report/open-gap.ts
function openGap(keyResult) {
  const gap = remainingGap(keyResult);
  if (gap === void 0 || keyResult.intent === "learn") return void 0;
  const direction = wantedDirection(keyResult);
  const passed = direction === "up" && gap < 0 || direction === "down" && gap > 0;
  return passed ? 0 : finite(gap);
}
var init_open_gap = __esm({
  "src/report/open-gap.ts"() {
    "use strict";
    init_key_result();
    init_finite();
  }
});

// src/render/format/format-number.ts
function formatNumber2(value) {
  if (!Number.isFinite(value)) return "–";
  const rounded = Number.isInteger(value) ? value : readable(roundValue(value));
  if (rounded === 0) return "0";
  if (Math.abs(rounded) >= 1e15) return String(rounded);
  const [whole2 = "0", fraction] = plain(Math.abs(rounded)).split(".");
  const text2 = fraction === void 0 ? grouped(whole2) : `${grouped(whole2)}.${fraction}`;
  return rounded < 0 ? `-${text2}` : text2;
}
function formatSigned(value) {
  const text2 = formatNumber2(value);
  return value > 0 && text2 !== "0" && text2 !== "–" ? `+${text2}` : text2;
}
function formatShare(share) {
  if (!Number.isFinite(share)) return "–";
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return "< 1 %";
  if (percent === 100 && share < 1) return "> 99 %";
  return `${grouped(String(Math.abs(percent))).padStart(1, "0")} %`.replace(/^/, percent < 0 ? "-" : "");
}
function readable(value) {
  if (Number(value.toFixed(4)) === value) return value;
  const size = Math.abs(value);
  if (size >= 1e3) return Math.round(value);
  if (size >= 100) return Number(value.toFixed(1));
  return size >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(3));
}
function plain(value) {
  return value < 1e-6 ? value.toFixed(12).replace(/0+$/, "") : String(value);
}
function grouped(digits2) {
  const groups2 = [];
  for (let end = digits2.length; end > 0; end -= 3) groups2.unshift(digits2.slice(Math.max(0, end - 3), end));
  return groups2.join(",");
}
var init_format_number = __esm({
  "src/render/format/format-number.ts"() {
    "use strict";
    init_quantity();
  }
});

// src/render/format/format-quantity.ts
function formatQuantity(value, unit) {
  if (unit.kind === "money") return formatMoney(value, unit, "");
  return withUnit2(formatNumber2(value), unit.kind === "percent" ? "%" : unit.symbol, unit);
}
function formatChange2(value, unit) {
  if (unit.kind === "money") return formatMoney(value, unit, value > 0 ? "+" : "");
  if (unit.kind === "ratio") return formatSigned(value);
  return withUnit2(formatSigned(value), unit.kind === "percent" ? "pp" : unit.symbol, unit);
}
function formatSize(value, unit) {
  return formatChange2(Math.abs(value), unit).replace(/^\+/, "");
}
function formatPath(values, unit) {
  const known = values.findLastIndex((value) => value !== void 0);
  const each = unit.kind === "money" || unit.kind === "ratio";
  return values.map((value, index) => {
    if (value === void 0) return "?";
    return each || index === known ? formatQuantity(value, unit) : formatNumber2(value);
  }).join(" → ");
}
function singular2(symbol) {
  if (symbol.length < 4 || symbol.length > 60 || / (?:per|of|a|an|in|with) /.test(symbol)) return symbol;
  if (/[^aeiou]ies$/.test(symbol) && !/(?:series|species)$/.test(symbol)) return `${symbol.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(symbol)) return symbol.slice(0, -2);
  return /[^sui]s$/.test(symbol) && !/news$|series$|species$/.test(symbol) ? symbol.slice(0, -1) : symbol;
}
function withUnit2(number3, symbol, unit) {
  if (symbol === "" || SILENT.has(symbol.toLowerCase())) return number3;
  if (unit.kind === "ratio") return `${number3}${symbol}`;
  return `${number3} ${/^[+-]?1$/.test(number3) ? singular2(symbol) : symbol}`;
}
function formatMoney(value, unit, plus) {
  const [symbol = "", ...period] = unit.symbol.split("/");
  const sign = value < 0 ? "-" : plus;
  const amount = compact(Math.abs(value));
  const money = BEFORE2.has(symbol.trim()) ? `${sign}${symbol.trim()}${amount}` : `${sign}${amount} ${symbol.trim()}`;
  return [money, ...period.map((part) => part.trim())].join("/");
}
function compact(value) {
  for (const [size, letter2] of [[1e9, "B"], [1e6, "M"], [1e3, "k"]]) {
    const short = value / size;
    if (value >= size && Number(short.toFixed(2)) === short) return `${formatNumber2(short)}${letter2}`;
  }
  return formatNumber2(value);
}
var SILENT, BEFORE2;
var init_format_quantity = __esm({
  "src/render/format/format-quantity.ts"() {
    "use strict";
    init_format_number();
    SILENT = /* @__PURE__ */ new Set(["score", "rating", "ratio"]);
    BEFORE2 = /* @__PURE__ */ new Set(["$", "€", "£", "¥", "₹", "US$"]);
  }
});

// src/render/clean-text.ts
function cleanText(text2, most = 200) {
  return cut(withoutUnseen(text2.slice(0, most * 8)).replace(/ {2,}/g, " ").trim(), most, text2.length > most * 8);
}
function cleanLines(text2, most = 2e3) {
  const lines2 = text2.slice(0, most * 2).split(/\r\n|[\n\r\u2028\u2029]/);
  return cut(lines2.map((line2) => withoutUnseen(line2).trimEnd()).join("\n"), most, text2.length > most * 2);
}
function withoutUnseen(text2) {
  if (PLAIN.test(text2)) return text2;
  return text2.replace(BLANKS, " ").replace(HALVES, "�").replace(UNSEEN, "").replace(STRAY_JOINER, "").replace(PILED_MARKS, "$1");
}
function cut(text2, most, already) {
  const characters = Array.from(text2.slice(0, (most + 1) * 2));
  if (characters.length <= most) return already ? `${text2}${CUT}` : text2;
  return `${characters.slice(0, most - 1).join("").replace(/(?:\u200d|\ufe0f|\s)+$/u, "")}${CUT}`;
}
var CUT, BLANKS, PLAIN, UNSEEN, STRAY_JOINER, HALVES, PILED_MARKS;
var init_clean_text = __esm({
  "src/render/clean-text.ts"() {
    "use strict";
    CUT = "…";
    BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
    PLAIN = /^[ -~]*$/;
    UNSEEN = /(?!\u200d|\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
    STRAY_JOINER = new RegExp("(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d|\\u200d(?!\\p{Extended_Pictographic})", "gu");
    HALVES = new RegExp("\\p{Surrogate}", "gu");
    PILED_MARKS = new RegExp("(\\p{Mark}{4})\\p{Mark}+", "gu");
  }
});

// src/render/markdown/break-references.ts
function breakReferences(text2) {
  return text2.replaceAll("@", `@${BREAK}`).replace(/#(?=\d)/g, `#${BREAK}`).replace(/gh-(?=\d)/gi, (match) => match + BREAK).replace(/(?:https?|ftp|mailto|xmpp):/gi, (match) => match + BREAK).replace(/www\./gi, (match) => match.slice(0, -1) + BREAK + match.slice(-1)).replace(HEX_WORD, (word) => word.replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, (piece) => piece + BREAK));
}
var BREAK, HEX_WORD;
var init_break_references = __esm({
  "src/render/markdown/break-references.ts"() {
    "use strict";
    BREAK = "⁠";
    HEX_WORD = /(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi;
  }
});

// src/render/markdown/markdown.ts
function trusted(text2) {
  return text2;
}
function stacked(blocks2) {
  return trusted(blocks2.filter((block) => block !== void 0 && block !== "").join("\n\n"));
}
var init_markdown = __esm({
  "src/render/markdown/markdown.ts"() {
    "use strict";
  }
});

// src/render/markdown/escape-markdown.ts
function escapeMarkdown(text2, most) {
  const broken = breakReferences(cleanText(text2, most));
  return trusted(broken.replace(/[\\`*_[\]~&<>|$\u2060]/g, (character) => ENTITIES2[character] ?? `\\${character}`));
}
var ENTITIES2;
var init_escape_markdown = __esm({
  "src/render/markdown/escape-markdown.ts"() {
    "use strict";
    init_clean_text();
    init_break_references();
    init_markdown();
    ENTITIES2 = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      "|": "&#124;",
      [BREAK]: "&#8288;",
      // GitHub sets what stands between two dollar signs as a formula; its manual asks for this.
      $: "<span>$</span>"
    };
  }
});

// src/render/markdown/markdown-code.ts
function markdownCode(text2) {
  const clean = cleanText(text2);
  return /^[^`|\\$<>]+$/.test(clean) ? trusted(`\`${clean}\``) : trusted(`<code>${escapeMarkdown(clean)}</code>`);
}
var init_markdown_code = __esm({
  "src/render/markdown/markdown-code.ts"() {
    "use strict";
    init_clean_text();
    init_escape_markdown();
    init_markdown();
  }
});

// src/render/markdown/safe-url.ts
function safeUrl(href) {
  const web = WEB.test(href) && href.length <= 2e3;
  if (!web && !RELATIVE.test(href)) return void 0;
  return href.replace(/[^\w\-.~:/?#@!&*+,;=%]/gu, (character) => encode2(character)).replaceAll("&", "&amp;");
}
function encode2(character) {
  if (character === "(") return "%28";
  if (character === ")") return "%29";
  if (character === "'") return "%27";
  return new RegExp("^\\p{Surrogate}$", "u").test(character) ? "%EF%BF%BD" : encodeURIComponent(character);
}
var WEB, RELATIVE;
var init_safe_url = __esm({
  "src/render/markdown/safe-url.ts"() {
    "use strict";
    WEB = /^https?:\/\/[^\s/?#]/i;
    RELATIVE = /^(?:#|\.{0,2}\/?[A-Za-z0-9._-])[A-Za-z0-9._~/#%-]*$/;
  }
});

// src/render/phrase/phrase-to-markdown.ts
function phraseToMarkdown(phrase2) {
  return trusted(phrase2.parts.map(partToMarkdown).join(""));
}
function partToMarkdown(part) {
  switch (part.kind) {
    case "words":
      return trusted(part.text);
    case "given":
      return escapeMarkdown(part.text, part.most);
    case "code":
      return markdownCode(part.text);
    case "strong":
      return trusted(`**${phraseToMarkdown(part.phrase)}**`);
    case "link":
      return linkTo(part.href, phraseToMarkdown(part.phrase));
  }
}
function linkTo(href, text2) {
  const url = safeUrl(href);
  return url === void 0 ? text2 : trusted(`[${text2}](${url})`);
}
var init_phrase_to_markdown = __esm({
  "src/render/phrase/phrase-to-markdown.ts"() {
    "use strict";
    init_escape_markdown();
    init_markdown_code();
    init_markdown();
    init_safe_url();
  }
});

// src/render/markdown/paragraph.ts
function paragraph(phrase2) {
  return atLineStart(phraseToMarkdown(phrase2));
}
function heading(level, phrase2) {
  return trusted(`${"#".repeat(level)} ${phraseToMarkdown(phrase2)}`);
}
function bullets(points2) {
  return trusted(points2.map((point) => `- ${atLineStart(phraseToMarkdown(point))}`).join("\n"));
}
function quote(block) {
  return trusted(block.split("\n").map((line2) => line2 === "" ? ">" : `> ${line2}`).join("\n"));
}
function anchor(name) {
  return trusted(`<a name="${anchorName(name)}"></a>`);
}
function anchorName(id) {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
function atLineStart(text2) {
  return trusted(text2.replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`).replace(/^([-+=#])/, String.raw`\$1`));
}
var init_paragraph = __esm({
  "src/render/markdown/paragraph.ts"() {
    "use strict";
    init_phrase_to_markdown();
    init_markdown();
  }
});

// src/render/markdown/table.ts
function table(columns2, rows) {
  if (rows.length === 0) return void 0;
  const rules = columns2.map(({ align }) => RULES[align ?? "left"]);
  return trusted([columns2.map(({ title }) => title), rules, ...rows].map(rowOf).join("\n"));
}
function unwrapped(text2) {
  return trusted(text2.replaceAll(" ", "&nbsp;"));
}
function lines(...cells) {
  return trusted(cells.filter((cell3) => cell3 !== void 0 && cell3 !== "").join("<br>"));
}
function small(text2) {
  return trusted(`<sub>${text2}</sub>`);
}
function rowOf(cells) {
  return `| ${cells.join(" | ")} |`;
}
var RULES;
var init_table = __esm({
  "src/render/markdown/table.ts"() {
    "use strict";
    init_markdown();
    RULES = { left: ":--", right: "--:", center: ":-:" };
  }
});

// src/render/phrase/phrase.ts
function phrase(words2, ...pieces) {
  return { parts: words2.flatMap((text2, index) => [...text2 === "" ? [] : [{ kind: "words", text: text2 }], ...partsOf(pieces[index])]) };
}
function words(text2) {
  return { parts: text2 === "" ? [] : [{ kind: "words", text: text2 }] };
}
function given(text2, most) {
  return { parts: [{ kind: "given", text: text2, most }] };
}
function strong(piece) {
  return { parts: [{ kind: "strong", phrase: { parts: partsOf(piece) } }] };
}
function code(text2) {
  return { parts: [{ kind: "code", text: text2 }] };
}
function link(href, piece) {
  return { parts: [{ kind: "link", href, phrase: { parts: partsOf(piece) } }] };
}
function joined(phrases, between) {
  return { parts: phrases.flatMap((piece, index) => [...index === 0 || between === "" ? [] : [{ kind: "words", text: between }], ...partsOf(piece)]) };
}
function isSilent({ parts }) {
  return parts.length === 0;
}
function partsOf(piece) {
  if (piece === void 0) return [];
  if (typeof piece === "number") return [{ kind: "words", text: String(piece) }];
  return typeof piece === "string" ? [{ kind: "given", text: piece, most: GIVEN_MOST }] : piece.parts;
}
var GIVEN_MOST;
var init_phrase = __esm({
  "src/render/phrase/phrase.ts"() {
    "use strict";
    GIVEN_MOST = 200;
  }
});

// src/render/words/vocabulary.ts
function vocabularyOf(vocabulary) {
  return {
    objective: nounOf(vocabulary, "objective", "objective"),
    keyResult: nounOf(vocabulary, "key_result", "key result"),
    initiative: nounOf(vocabulary, "initiative", "initiative")
  };
}
function counted(count, noun2) {
  return phrase`${count} ${count === 1 ? noun2.one : noun2.many}`;
}
function nounOf(vocabulary, key, usual) {
  const one = own2(vocabulary, key);
  const many = own2(vocabulary, `${key}s`);
  if (one === void 0 && many === void 0) {
    return { one: words(usual), many: words(`${usual}s`), One: words(capital(usual)), Many: words(`${capital(usual)}s`) };
  }
  const single = one ?? many ?? usual;
  const plural = many ?? `${single}s`;
  return { one: noun(single), many: noun(plural), One: noun(capital(single)), Many: noun(capital(plural)) };
}
function noun(text2) {
  return given(text2, LONGEST_NOUN);
}
function own2(vocabulary, key) {
  return Object.hasOwn(vocabulary, key) ? vocabulary[key] : void 0;
}
function capital(text2) {
  const [first = ""] = text2;
  return first.toUpperCase() + text2.slice(first.length);
}
var LONGEST_NOUN;
var init_vocabulary = __esm({
  "src/render/words/vocabulary.ts"() {
    "use strict";
    init_phrase();
    LONGEST_NOUN = 40;
  }
});

// src/render/phrase/phrase-to-text.ts
function phraseToText(phrase2, emphasise = (text2) => text2) {
  return phrase2.parts.map((part) => partToText(part, emphasise)).join("");
}
function partToText(part, emphasise) {
  switch (part.kind) {
    case "words":
      return part.text;
    case "given":
      return cleanText(part.text, part.most);
    case "code":
      return cleanText(part.text);
    case "strong":
      return emphasise(phraseToText(part.phrase));
    case "link":
      return phraseToText(part.phrase, emphasise);
  }
}
var init_phrase_to_text = __esm({
  "src/render/phrase/phrase-to-text.ts"() {
    "use strict";
    init_clean_text();
  }
});

// src/render/words/list-words.ts
function listWords(pieces, conjunction = "and") {
  const last = pieces.at(-1);
  if (last === void 0) return { parts: [] };
  if (pieces.length === 1) return phrase`${last}`;
  return joined([joined(pieces.slice(0, -1), ", "), last], ` ${conjunction} `);
}
var init_list_words = __esm({
  "src/render/words/list-words.ts"() {
    "use strict";
    init_phrase();
  }
});

// src/render/words/sentence.ts
function sentence(clause) {
  return /[.?!…][”"')]?$/.test(phraseToText(clause)) ? clause : phrase`${clause}.`;
}
var init_sentence = __esm({
  "src/render/words/sentence.ts"() {
    "use strict";
    init_phrase();
    init_phrase_to_text();
  }
});

// src/render/words/waiver-words.ts
function waiverReasonWords({ reason }) {
  return reason.trim() === "" ? words("No reason is given.") : phrase`The reason: “${given(reason, 600)}”.`;
}
function waiverWords(waiver) {
  const reason = waiver.reason.trim();
  const source = waiverSource(waiver);
  return reason === "" ? source : phrase`“${given(reason, 300)}”, ${source}`;
}
function waiverSource({ by, who }) {
  switch (by) {
    case "author":
      return phrase`by its author ${person(who)}`;
    case "branch":
      return phrase`by its branch ${bare(who)}`;
    case "label":
      return phrase`by the label “${bare(who)}”`;
    case "statement":
      return phrase`stated by ${person(who)}`;
    case "override":
      return phrase`overridden by ${person(who)}`;
  }
}
function person(who) {
  return bare(who).trim() === "" ? words("its author") : given(`@${bare(who)}`, 60);
}
function bare(who) {
  return who.replace(/^@/, "");
}
var init_waiver_words = __esm({
  "src/render/words/waiver-words.ts"() {
    "use strict";
    init_phrase();
  }
});

// src/report/counted-change.ts
function countedChange(impact, keyResult) {
  const { delta, from, to, reading } = impact;
  const now = currentValue(keyResult);
  const direction = wantedDirection(keyResult);
  if (delta === void 0 || to === void 0 || reading.kind !== "level" || now === void 0 || direction === void 0) return delta;
  const ahead = direction === "up" ? Math.max(0, to - now) : Math.max(0, now - to);
  const size = from === void 0 || from === keyResult.baseline ? ahead : Math.min(ahead, Math.abs(delta));
  return direction === "up" ? roundValue(size) : -roundValue(size) || 0;
}
var init_counted_change = __esm({
  "src/report/counted-change.ts"() {
    "use strict";
    init_key_result();
    init_quantity();
  }
});

// src/render/markdown/escape-html.ts
function escapeHtml(text2, most) {
  return trusted(breakReferences(cleanText(text2, most)).replace(/[&<>"'`$\u2060]/g, (character) => ENTITIES3[character] ?? character));
}
var ENTITIES3;
var init_escape_html = __esm({
  "src/render/markdown/escape-html.ts"() {
    "use strict";
    init_clean_text();
    init_break_references();
    init_markdown();
    ENTITIES3 = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;", $: "<span>$</span>", [BREAK]: "&#8288;" };
  }
});

// src/render/phrase/phrase-to-html.ts
function phraseToHtml(phrase2) {
  return trusted(phrase2.parts.map(partToHtml).join(""));
}
function partToHtml(part) {
  switch (part.kind) {
    case "words":
      return part.text;
    case "given":
      return escapeHtml(part.text, part.most);
    case "code":
      return `<code>${escapeHtml(part.text)}</code>`;
    case "strong":
      return `<strong>${phraseToHtml(part.phrase)}</strong>`;
    case "link":
      return anchor2(part.href, phraseToHtml(part.phrase));
  }
}
function anchor2(href, text2) {
  const url = safeUrl(href);
  return url === void 0 ? text2 : `<a href="${url}">${text2}</a>`;
}
var init_phrase_to_html = __esm({
  "src/render/phrase/phrase-to-html.ts"() {
    "use strict";
    init_escape_html();
    init_markdown();
    init_safe_url();
  }
});

// src/render/markdown/details.ts
function details(summary, content) {
  if (content === void 0 || content === "") return void 0;
  return trusted(`<details>
<summary>${phraseToHtml(summary)}</summary>

${content}

</details>`);
}
var init_details = __esm({
  "src/render/markdown/details.ts"() {
    "use strict";
    init_phrase_to_html();
    init_markdown();
  }
});

// src/domain/initiative.ts
function stageOf(item, verdict) {
  if (item.outcome === "not-planned") return "dropped";
  if (item.state === "closed") return closedStage(item, verdict);
  if (item.kind === "pull-request") return item.draft ? "accepted" : "committed";
  if (item.assignees.length > 0) return "committed";
  if (item.milestone !== void 0) return "accepted";
  return item.unknown?.some((field2) => field2 !== "author") === true ? "open" : "proposed";
}
function closedStage(item, verdict) {
  if (item.kind === "pull-request" && item.outcome !== "merged") return "dropped";
  return verdict.fields.actualImpact === void 0 ? "shipped" : "measured";
}
var init_initiative = __esm({
  "src/domain/initiative.ts"() {
    "use strict";
  }
});

// src/report/compare-references.ts
function compareText2(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function compareReferences(a, b) {
  return compareText2(a.repository, b.repository) || a.number - b.number;
}
var init_compare_references = __esm({
  "src/report/compare-references.ts"() {
    "use strict";
  }
});

// src/report/load.ts
function loadOf(objectives, initiatives, nameOf2) {
  const desks2 = /* @__PURE__ */ new Map();
  const deskOf = (login) => {
    const who = login.replace(/^@/, "");
    const desk = desks2.get(who) ?? { keyResults: /* @__PURE__ */ new Set(), items: /* @__PURE__ */ new Set() };
    desks2.set(who, desk);
    return desk;
  };
  for (const keyResult of objectives.flatMap((objective) => objective.keyResults)) {
    if (keyResult.owner !== void 0 && keyResult.status !== "achieved") deskOf(keyResult.owner).keyResults.add(keyResult.id);
    for (const claim2 of keyResult.claims) {
      if (claim2.stage !== "committed") continue;
      for (const login of initiatives.get(nameOf2(claim2))?.assignees ?? []) {
        deskOf(login).keyResults.add(keyResult.id);
        deskOf(login).items.add(nameOf2(claim2));
      }
    }
  }
  return [...desks2].map(([who, desk]) => ({ who, keyResults: [...desk.keyResults], initiatives: desk.items.size })).toSorted((a, b) => b.keyResults.length - a.keyResults.length || b.initiatives - a.initiatives || compareText2(a.who, b.who));
}
var comfortableLoad;
var init_load = __esm({
  "src/report/load.ts"() {
    "use strict";
    init_compare_references();
    comfortableLoad = 3;
  }
});

// src/report/attention/attention.ts
function compareAttention(order) {
  const place = ({ keyResult }) => keyResult === void 0 ? order.size : order.get(keyResult) ?? order.size;
  return (a, b) => ORDER[a.severity] - ORDER[b.severity] || place(a) - place(b) || CODES[a.code] - CODES[b.code] || compareItems(a.item, b.item) || compareText2(a.owner ?? "", b.owner ?? "");
}
function bareLogin(owner) {
  return owner?.replace(/^@/, "");
}
function compareItems(a, b) {
  if (a === void 0 || b === void 0) return (a === void 0 ? 1 : 0) - (b === void 0 ? 1 : 0);
  return compareReferences(a, b);
}
var ORDER, CODES;
var init_attention = __esm({
  "src/report/attention/attention.ts"() {
    "use strict";
    init_compare_references();
    ORDER = { high: 0, medium: 1, low: 2 };
    CODES = {
      "off-track": 0,
      "guardrail-breached": 1,
      "no-owner": 2,
      "no-target": 3,
      "no-baseline": 4,
      "target-is-baseline": 5,
      "no-check-in": 6,
      "stale-check-in": 7,
      "not-moving": 8,
      "no-initiative": 9,
      "uncovered-gap": 10,
      "over-promised": 11,
      "initiative-overdue": 12,
      "review-due": 13,
      "initiative-unassigned": 14,
      "initiative-unlinked": 15,
      overload: 16
    };
  }
});

// src/report/attention/initiative-attention.ts
function claimAttention(claim2, initiative, keyResult, today) {
  const found = [];
  const by = initiative.fields.measureBy ?? claim2.by;
  if (claim2.role === "open" && claim2.by !== void 0 && claim2.by < today) found.push(["medium", { code: "initiative-overdue", by: claim2.by }]);
  if (claim2.role === "awaited" && by !== void 0 && by < today) found.push(["medium", { code: "review-due", by }]);
  return found.map(([severity, reason]) => ({ ...reason, severity, keyResult, item: claim2.item, owner: actor(initiative) }));
}
function initiativeAttention(initiative) {
  const item = { repository: initiative.repository, number: initiative.number };
  if (initiative.placement === "unlinked" && initiative.open) {
    const { verdict, problems } = initiative;
    const severity = verdict === "missing" || verdict === "invalid" ? "medium" : "low";
    return [{ code: "initiative-unlinked", verdict, problem: problems[0]?.message, severity, keyResult: void 0, item, owner: initiative.author ?? initiative.assignees?.[0] }];
  }
  if (initiative.placement === "linked" && isOrphaned(initiative)) {
    return [{ code: "initiative-unassigned", severity: "low", keyResult: initiative.keyResults[0], item, owner: initiative.author }];
  }
  return [];
}
function isOrphaned({ stage, kind, assignees, author }) {
  if (assignees === void 0) return false;
  const decided = stage === "accepted" || stage === "committed";
  return decided && assignees.length === 0 && (kind === "issue" || author === void 0);
}
function actor(initiative) {
  return initiative.assignees?.[0] ?? initiative.author;
}
var init_initiative_attention = __esm({
  "src/report/attention/initiative-attention.ts"() {
    "use strict";
  }
});

// src/report/attention/coverage-attention.ts
function coverageAttention(keyResult) {
  const { gap, promised, uncovered: uncovered2, share, claims } = keyResult.coverage;
  if (gap === 0) return [];
  if (claims === 0) return [[gap === void 0 ? "medium" : "high", { code: "no-initiative", gap }]];
  if (gap === void 0 || uncovered2 === void 0 || share === void 0) return [];
  if (share > overPromisedFrom) return [["low", { code: "over-promised", gap, promised }]];
  if (uncovered2 === 0) return [];
  return [[share < 0.5 ? "high" : "medium", { code: "uncovered-gap", gap, uncovered: uncovered2 }]];
}
var overPromisedFrom;
var init_coverage_attention = __esm({
  "src/report/attention/coverage-attention.ts"() {
    "use strict";
    overPromisedFrom = 1.5;
  }
});

// src/report/attention/stalled-since.ts
function stalledSince(keyResult, shippedOn2, today) {
  const first = shippedOn2.toSorted()[0];
  const { target, now } = keyResult;
  if (first === void 0 || target === void 0 || now === void 0 || keyResult.status === "achieved") return void 0;
  if (addDays(first, stalledAfterDays) > today) return void 0;
  const before = keyResult.checkIns.findLast((checkIn) => checkIn.date <= first)?.value ?? keyResult.baseline;
  const last = keyResult.checkIns.at(-1);
  if (before === void 0 || last === void 0 || last.date < addDays(first, stalledAfterDays)) return void 0;
  const moved = target > before ? now > before : now < before;
  return moved ? void 0 : first;
}
var stalledAfterDays;
var init_stalled_since = __esm({
  "src/report/attention/stalled-since.ts"() {
    "use strict";
    init_day();
    stalledAfterDays = 28;
  }
});

// src/report/attention/key-result-attention.ts
function keyResultAttention(keyResult, objective, context) {
  const owner = bareLogin(keyResult.owner ?? objective.owner);
  const found = [
    ...guardrails(keyResult),
    ...definition(keyResult),
    ...movement(keyResult, context),
    // A cycle that is over has no plan to make.
    ...context.over ? [] : coverageAttention(keyResult)
  ];
  return found.map(([severity, reason]) => ({ ...reason, severity, keyResult: keyResult.id, item: void 0, owner }));
}
function guardrails(keyResult) {
  return keyResult.guardrails.filter((guardrail) => guardrail.breached).map((guardrail) => ["high", { code: "guardrail-breached", guardrail }]);
}
function definition({ owner, intent, baseline, target }) {
  const found = [];
  if (owner === void 0) found.push(["high", { code: "no-owner" }]);
  if (intent === "learn") return found;
  if (target === void 0) found.push(["high", { code: "no-target" }]);
  if (baseline === void 0) found.push(["medium", { code: "no-baseline" }]);
  if (target !== void 0 && target === baseline) found.push(["low", { code: "target-is-baseline", target }]);
  return found;
}
function movement(keyResult, context) {
  const found = [];
  if (keyResult.status === "off-track") found.push(["high", { code: "off-track", progress: keyResult.progress }]);
  if (keyResult.status === "no-data" && keyResult.lastCheckIn === void 0) found.push(["medium", { code: "no-check-in" }]);
  if (keyResult.lastCheckIn?.stale === true && keyResult.status !== "achieved") found.push(["medium", { code: "stale-check-in", last: keyResult.lastCheckIn.date }]);
  const since = stalledSince(keyResult, context.shippedOn, context.today);
  if (since !== void 0) found.push(["medium", { code: "not-moving", since, shipped: context.shippedOn.filter((day) => day <= since).length }]);
  return found;
}
var init_key_result_attention = __esm({
  "src/report/attention/key-result-attention.ts"() {
    "use strict";
    init_attention();
    init_coverage_attention();
    init_stalled_since();
  }
});

// src/report/attention/attention-of.ts
function attentionOf(facts) {
  const keyResults = facts.objectives.flatMap((objective) => objective.keyResults);
  const order = new Map(keyResults.map((keyResult, index) => [keyResult.id, index]));
  const found = [
    ...facts.objectives.flatMap((objective) => objective.keyResults.flatMap((keyResult) => keyResultAttention(keyResult, objective, { over: facts.over, today: facts.today, shippedOn: shippedOn(keyResult, facts) }))),
    ...keyResults.flatMap((keyResult) => keyResult.claims.flatMap((claim2) => {
      const initiative = facts.initiatives.get(itemName(claim2.item));
      return initiative === void 0 ? [] : claimAttention(claim2, initiative, keyResult.id, facts.today);
    })),
    ...[...facts.initiatives.values()].flatMap(initiativeAttention),
    ...facts.load.flatMap(overload)
  ];
  return found.toSorted(compareAttention(order));
}
function shippedOn(keyResult, facts) {
  return keyResult.claims.flatMap((claim2) => {
    const day = facts.initiatives.get(itemName(claim2.item))?.closedOn;
    return (claim2.stage === "shipped" || claim2.stage === "measured") && day !== void 0 ? [day] : [];
  });
}
function overload({ who, keyResults }) {
  if (keyResults.length <= comfortableLoad) return [];
  return [{ code: "overload", keyResults, severity: "low", keyResult: void 0, item: void 0, owner: who }];
}
var init_attention_of = __esm({
  "src/report/attention/attention-of.ts"() {
    "use strict";
    init_item();
    init_load();
    init_attention();
    init_initiative_attention();
    init_key_result_attention();
  }
});

// src/report/claim-origin.ts
function claimOrigin(initiative, peers) {
  const path = [itemName(initiative.item)];
  let here = initiative;
  while (here !== void 0) {
    const next = nextOrigin(here, peers);
    if (next === void 0) break;
    const loop = path.indexOf(next);
    if (loop >= 0) return path.slice(loop).toSorted(compareText2)[0] ?? next;
    path.push(next);
    here = peers.get(next);
  }
  return path.at(-1) ?? itemName(initiative.item);
}
function nextOrigin(initiative, peers) {
  const { item, verdict } = initiative;
  if (verdict.kind === "inherited" && verdict.inheritedFrom !== void 0) return itemName(verdict.inheritedFrom);
  const origins = item.origins.flatMap((origin) => origin.kind === "item" ? [itemName(origin.item)] : []).filter((name) => name !== itemName(item)).toSorted(compareText2);
  const claiming = origins.find((name) => peers.has(name));
  if (claiming !== void 0) return claiming;
  return item.kind === "pull-request" ? origins[0] : void 0;
}
var init_claim_origin = __esm({
  "src/report/claim-origin.ts"() {
    "use strict";
    init_item();
    init_compare_references();
  }
});

// src/report/claims-by-key-result.ts
function claimsByKeyResult(initiatives, facts) {
  const linked = /* @__PURE__ */ new Map();
  for (const initiative of initiatives) {
    if (initiative.verdict.kind !== "linked" && initiative.verdict.kind !== "inherited") continue;
    for (const id of new Set(initiative.verdict.keyResults)) file(linked, id, initiative);
  }
  return new Map([...linked].map(([id, items]) => [id, claimsOn(id, items, facts)]));
}
function claimsOn(keyResult, linked, facts) {
  const peers = new Map(linked.map((initiative) => [itemName(initiative.item), initiative]));
  const groups2 = /* @__PURE__ */ new Map();
  for (const initiative of linked) file(groups2, claimOrigin(initiative, peers), initiative);
  const claims = [...groups2].flatMap(([origin, members2]) => {
    const [first, ...others] = members2.toSorted((a, b) => rank2(a, origin) - rank2(b, origin) || compareReferences(a.item, b.item));
    if (first === void 0) return [];
    const promise = toClaim(first, keyResult, roleOf(first.stage), first.verdict.inheritedFrom, facts);
    return [promise, ...others.map((other) => toClaim(other, keyResult, other.stage === "dropped" ? "dropped" : "delivery", first.item, facts))];
  });
  return claims.toSorted(compareClaims);
}
function file(under, key, initiative) {
  const there = under.get(key);
  if (there === void 0) under.set(key, [initiative]);
  else there.push(initiative);
}
function rank2(initiative, origin) {
  const dropped = initiative.stage === "dropped" ? 1e3 : 0;
  const other = itemName(initiative.item) === origin ? 0 : 100;
  const inherited = initiative.verdict.kind === "inherited" ? 10 : 0;
  return dropped + other + inherited + (roleOf(initiative.stage) === "open" ? 0 : 1);
}
function roleOf(stage) {
  switch (stage) {
    case "open":
    case "proposed":
    case "accepted":
    case "committed":
      return "open";
    case "shipped":
      return "awaited";
    case "measured":
      return "measured";
    case "dropped":
      return "dropped";
  }
}
function toClaim(initiative, keyResult, role, through, facts) {
  const { item, verdict, stage } = initiative;
  const impact = verdict.impacts.find((one) => one.keyResult === keyResult);
  const confidence = impact?.confidence ?? verdict.fields.confidence;
  const counted2 = impact && countedIn(impact, role, facts);
  return {
    item: { repository: item.repository, number: item.number },
    stage,
    role,
    delta: impact?.delta,
    counted: counted2,
    weighted: counted2 === void 0 ? void 0 : roundValue(counted2 * (confidence ?? facts.defaultConfidence)),
    from: impact?.from,
    to: impact?.to,
    by: impact?.by,
    confidence,
    text: impact?.text,
    through: through === void 0 ? void 0 : { repository: through.repository, number: through.number }
  };
}
function countedIn(impact, role, { keyResults }) {
  const keyResult = keyResults.get(impact.keyResult);
  return role === "open" && keyResult !== void 0 ? countedChange(impact, keyResult) : impact.delta;
}
function compareClaims(a, b) {
  return ORDER2[a.stage] - ORDER2[b.stage] || Math.abs(b.weighted ?? 0) - Math.abs(a.weighted ?? 0) || compareReferences(a.item, b.item);
}
var ORDER2;
var init_claims_by_key_result = __esm({
  "src/report/claims-by-key-result.ts"() {
    "use strict";
    init_item();
    init_quantity();
    init_claim_origin();
    init_compare_references();
    init_counted_change();
    ORDER2 = { committed: 0, accepted: 1, open: 2, proposed: 3, shipped: 4, measured: 5, dropped: 6 };
  }
});

// src/report/distinct-initiatives.ts
function distinctInitiatives(initiatives) {
  const byName = /* @__PURE__ */ new Map();
  for (const initiative of initiatives.toSorted(compareVersions)) {
    if (initiative.verdict.kind !== "not-an-initiative") byName.set(itemName(initiative.item), initiative);
  }
  return [...byName.values()];
}
function compareVersions(a, b) {
  return compareReferences(a.item, b.item) || compareText2(a.item.updatedOn ?? "", b.item.updatedOn ?? "") || compareText2(a.item.title, b.item.title) || compareText2(JSON.stringify([a.stage, a.verdict]), JSON.stringify([b.stage, b.verdict]));
}
var init_distinct_initiatives = __esm({
  "src/report/distinct-initiatives.ts"() {
    "use strict";
    init_item();
    init_compare_references();
  }
});

// src/report/elapsed-share.ts
function elapsedShare(start, due, day) {
  const whole2 = daysBetween(start, due);
  if (whole2 <= 0) return day < due ? 0 : 1;
  return roundValue(Math.min(1, Math.max(0, daysBetween(start, day) / whole2)));
}
var init_elapsed_share = __esm({
  "src/report/elapsed-share.ts"() {
    "use strict";
    init_day();
    init_quantity();
  }
});

// src/report/initiative-report-of.ts
function initiativeReportOf(initiative, keyResults) {
  const { item, verdict, stage } = initiative;
  const placement2 = placementOf(initiative, keyResults);
  const named2 = placement2 === "unlinked" ? [] : [...new Set(verdict.keyResults)];
  return {
    repository: item.repository,
    number: item.number,
    kind: item.kind,
    title: item.title,
    url: item.url,
    open: item.state === "open",
    author: item.author,
    assignees: item.unknown?.includes("assignees") === true ? void 0 : item.assignees.toSorted(compareText2),
    labels: item.labels.toSorted(compareText2),
    createdOn: item.createdOn,
    closedOn: item.closedOn,
    stage,
    verdict: verdict.kind,
    placement: placement2,
    keyResults: named2.filter((id) => keyResults.shown.has(id)),
    otherKeyResults: named2.filter((id) => !keyResults.shown.has(id) && !keyResults.hidden.has(id)),
    inheritedFrom: verdict.inheritedFrom && { repository: verdict.inheritedFrom.repository, number: verdict.inheritedFrom.number },
    fields: fieldsOf2(verdict.fields),
    waiver: verdict.waiver && waiverOf2(verdict.waiver),
    problems: verdict.problems.map(({ code: code2, message }) => ({ code: code2, message })),
    notes: verdict.notes.map(({ code: code2, message }) => ({ code: code2, message }))
  };
}
function placementOf({ item, verdict }, { shown, hidden }) {
  if (item.state === "closed" && verdict.problems.length > 0 && verdict.problems.every(({ code: code2 }) => code2 === "key-result-closed")) return "other-cycle";
  switch (verdict.kind) {
    case "waived":
      return "waived";
    case "exempt":
      return "exempt";
    case "not-an-initiative":
    case "missing":
    case "invalid":
    case "okrs-invalid":
    case "unverifiable":
      return "unlinked";
    case "linked":
    case "inherited":
      break;
  }
  if (verdict.keyResults.some((id) => shown.has(id))) return "linked";
  return verdict.keyResults.some((id) => hidden.has(id)) ? "confidential" : "other-cycle";
}
function fieldsOf2(fields) {
  const { hypothesis, audience, measureBy, confidence, reach: reach2, effort, size, workKind, actualImpact, evidence } = fields;
  return { hypothesis, audience, measureBy, confidence, reach: reach2, effort, size, workKind, actualImpact, evidence };
}
function waiverOf2({ by, who, reason }) {
  return { by, who, reason };
}
var init_initiative_report_of = __esm({
  "src/report/initiative-report-of.ts"() {
    "use strict";
    init_compare_references();
  }
});

// src/domain/guardrail.ts
function isBreached(guardrail) {
  const { current, min, max } = guardrail;
  if (current === void 0) return false;
  return min !== void 0 && current < min || max !== void 0 && current > max;
}
var init_guardrail = __esm({
  "src/domain/guardrail.ts"() {
    "use strict";
  }
});

// src/report/is-met.ts
function isMet(keyResult) {
  const now = keyResult.checkIns.at(-1)?.value;
  const { target } = keyResult;
  if (now === void 0 || target === void 0) return false;
  switch (wantedDirection(keyResult)) {
    case "up":
      return now >= target;
    case "down":
      return now <= target;
    case void 0:
      return now === target;
  }
}
var init_is_met = __esm({
  "src/report/is-met.ts"() {
    "use strict";
    init_key_result();
  }
});

// src/report/status.ts
function statusOf(facts) {
  const { keyResult, progress } = facts;
  if (keyResult.intent === "learn") return "learning";
  const last = keyResult.checkIns.at(-1);
  if (last === void 0) return facts.today < addDays(facts.cycleStart, statusRule.staleAfterDays) ? "not-started" : "no-data";
  if (isMet(keyResult)) return "achieved";
  const felt = byConfidence(last.confidence);
  if (progress === void 0) return felt ?? (keyResult.target === void 0 || keyResult.baseline === void 0 ? "no-data" : "at-risk");
  return worse(byPace(progress, facts), felt ?? "on-track");
}
function byPace(progress, facts) {
  if (facts.today > facts.keyResult.due) return progress >= statusRule.nearlyThere ? "at-risk" : "off-track";
  const behind = facts.expected - progress;
  if (behind <= statusRule.onTrackWithin) return "on-track";
  return behind <= statusRule.atRiskWithin ? "at-risk" : "off-track";
}
function byConfidence(confidence) {
  if (confidence === void 0) return void 0;
  if (confidence < statusRule.despairBelow) return "off-track";
  return confidence < statusRule.doubtBelow ? "at-risk" : "on-track";
}
function worse(a, b) {
  if (a === "off-track" || b === "off-track") return "off-track";
  return a === "at-risk" || b === "at-risk" ? "at-risk" : "on-track";
}
var statusRule;
var init_status = __esm({
  "src/report/status.ts"() {
    "use strict";
    init_day();
    init_is_met();
    statusRule = {
      /** Days after which a check-in no longer says how things are. */
      staleAfterDays: 14,
      /** On track: at most this share of the way behind an even pace. */
      onTrackWithin: 0.15,
      /** At risk: at most this share behind; more is off track. */
      atRiskWithin: 0.35,
      /** A confidence below this is at risk at best. */
      doubtBelow: 0.4,
      /** A confidence below this is off track. */
      despairBelow: 0.2,
      /** From this share of the way on, a key result that is past its date is at risk rather than off track. */
      nearlyThere: 0.7
    };
  }
});

// src/report/check-in-report.ts
function lastCheckIn(checkIns, today, due) {
  const last = checkIns.at(-1);
  if (last === void 0) return void 0;
  const ageInDays = Math.max(0, daysBetween(last.date, today));
  const seenBy = today < due ? today : due;
  return { ...writtenOut(last), ageInDays, stale: daysBetween(last.date, seenBy) > statusRule.staleAfterDays };
}
function writtenOut(checkIn) {
  return { date: checkIn.date, value: checkIn.value, confidence: checkIn.confidence, note: checkIn.note };
}
var init_check_in_report = __esm({
  "src/report/check-in-report.ts"() {
    "use strict";
    init_day();
    init_status();
  }
});

// src/report/coverage.ts
function coverageOf(keyResult, claims) {
  const open2 = claims.filter((claim2) => claim2.role === "open");
  const gap = openGap(keyResult);
  const promised = sumOf(open2.map((claim2) => claim2.weighted));
  const numbered = open2.filter((claim2) => claim2.delta !== void 0);
  return {
    gap,
    promised,
    promisedUnweighted: sumOf(open2.map((claim2) => claim2.counted)),
    share: gap === void 0 || gap === 0 ? void 0 : finite(promised / gap),
    uncovered: gap === void 0 ? void 0 : uncovered(gap, promised),
    claims: open2.length,
    withoutConfidence: numbered.filter((claim2) => claim2.confidence === void 0).length,
    withoutNumber: open2.length - numbered.length,
    awaited: claimSum(claims, "awaited"),
    measured: claimSum(claims, "measured")
  };
}
function uncovered(gap, promised) {
  const rest2 = gap - promised;
  if (gap > 0) return roundValue(Math.min(gap, Math.max(0, rest2)));
  return gap < 0 ? roundValue(Math.max(gap, Math.min(0, rest2))) : 0;
}
function claimSum(claims, role) {
  const of = claims.filter((claim2) => claim2.role === role);
  return { claims: of.length, promised: sumOf(of.map((claim2) => claim2.weighted)) };
}
var init_coverage = __esm({
  "src/report/coverage.ts"() {
    "use strict";
    init_quantity();
    init_finite();
    init_open_gap();
  }
});

// src/report/progress-of.ts
function progressOf(keyResult) {
  const { baseline, target, intent } = keyResult;
  const now = currentValue(keyResult);
  if (intent === "learn" || baseline === void 0 || target === void 0 || now === void 0) return void 0;
  if (baseline === target) return void 0;
  return finite((now - baseline) / (target - baseline));
}
var init_progress_of = __esm({
  "src/report/progress-of.ts"() {
    "use strict";
    init_key_result();
    init_finite();
  }
});

// src/report/key-result-report-of.ts
function keyResultReportOf(keyResult, cycle, today, claims) {
  const progress = progressOf(keyResult);
  const expected = elapsedShare(cycle.start, keyResult.due, today);
  const last = lastCheckIn(keyResult.checkIns, today, keyResult.due);
  return {
    id: keyResult.id,
    title: keyResult.title,
    metric: keyResult.metric,
    audience: keyResult.audience,
    owner: keyResult.owner,
    level: keyResult.level,
    intent: keyResult.intent,
    unit: unitOf2(keyResult.unit),
    weight: keyResult.weight,
    northStar: keyResult.northStar,
    proxy: keyResult.proxy,
    baseline: keyResult.baseline,
    now: currentValue(keyResult),
    target: keyResult.target,
    due: keyResult.due,
    progress,
    expected,
    expectedAtCheckIn: last && elapsedShare(cycle.start, keyResult.due, last.date),
    status: statusOf({ keyResult, cycleStart: cycle.start, today, progress, expected }),
    lastCheckIn: last,
    checkIns: keyResult.checkIns.map(writtenOut),
    guardrails: keyResult.guardrails.map(guardrailReport),
    coverage: coverageOf(keyResult, claims),
    claims
  };
}
function guardrailReport(guardrail) {
  const { metric, unit, min, max, current } = guardrail;
  return { metric, unit: unitOf2(unit), min, max, current, breached: isBreached(guardrail) };
}
function unitOf2({ kind, symbol, scale, currency }) {
  return { kind, symbol, scale, currency };
}
var init_key_result_report_of = __esm({
  "src/report/key-result-report-of.ts"() {
    "use strict";
    init_guardrail();
    init_key_result();
    init_check_in_report();
    init_coverage();
    init_elapsed_share();
    init_progress_of();
    init_status();
  }
});

// src/report/of-their-cycle.ts
function ofTheirCycle(initiatives, plan, reported) {
  const earlier = plan.cycles.filter((cycle) => cycle.start < reported.start);
  if (earlier.length === 0) return initiatives;
  const ids = earlier.map((cycle) => ({ cycle, ids: new Set(keyResultsOf(cycle).map(({ id }) => id)) }));
  return initiatives.map((initiative) => {
    const { verdict } = initiative;
    if (!isPast(initiative, reported)) return initiative;
    const renamed = new Map(verdict.keyResults.flatMap((id) => {
      const then = ids.findLast((one) => one.ids.has(id));
      return then === void 0 ? [] : [[id, `${then.cycle.id}/${id}`]];
    }));
    return { ...initiative, verdict: { ...verdict, keyResults: verdict.keyResults.map((id) => renamed.get(id) ?? id) } };
  });
}
function isPast({ item }, cycle) {
  return item.state === "closed" && item.closedOn !== void 0 && item.closedOn < cycle.start;
}
var init_of_their_cycle = __esm({
  "src/report/of-their-cycle.ts"() {
    "use strict";
    init_plan();
  }
});

// src/report/portfolio.ts
function portfolioOf(initiatives, past) {
  const verdicts = { linked: 0, inherited: 0, waived: 0, exempt: 0, missing: 0, invalid: 0, "okrs-invalid": 0, unverifiable: 0 };
  const stages2 = { open: 0, proposed: 0, accepted: 0, committed: 0, shipped: 0, measured: 0, dropped: 0 };
  const placements = { linked: 0, "other-cycle": 0, confidential: 0, waived: 0, exempt: 0, unlinked: 0 };
  for (const { verdict, stage, placement: placement2 } of initiatives) {
    if (verdict !== "not-an-initiative") verdicts[verdict] += 1;
    stages2[stage] += 1;
    placements[placement2] += 1;
  }
  return { initiatives: initiatives.length, past, verdicts, stages: stages2, placements };
}
var init_portfolio = __esm({
  "src/report/portfolio.ts"() {
    "use strict";
  }
});

// src/report/summary.ts
function summaryOf(keyResults) {
  const statuses = { achieved: 0, "on-track": 0, "at-risk": 0, "off-track": 0, "no-data": 0, "not-started": 0, learning: 0 };
  for (const { status } of keyResults) statuses[status] += 1;
  const gaps = keyResults.flatMap(gapOf);
  return {
    keyResults: keyResults.length,
    statuses,
    largestGap: gaps.reduce((largest, gap) => largest === void 0 || gap.share > largest.share ? gap : largest, void 0),
    uncovered: gaps.length
  };
}
function gapOf(keyResult) {
  const { gap, uncovered: uncovered2 } = keyResult.coverage;
  if (gap === void 0 || uncovered2 === void 0 || uncovered2 === 0) return [];
  const way = keyResult.baseline === void 0 || keyResult.target === void 0 ? gap : keyResult.target - keyResult.baseline;
  return [{ keyResult: keyResult.id, gap, uncovered: uncovered2, share: finite(Math.abs(uncovered2 / (way === 0 ? gap : way))) ?? 1 }];
}
var init_summary = __esm({
  "src/report/summary.ts"() {
    "use strict";
    init_finite();
  }
});

// src/report/build-report.ts
function buildReport(plan, initiatives, context) {
  const cycle = reportedCycle(plan);
  const all = distinctInitiatives(initiatives);
  const distinct2 = cycle === void 0 ? all : ofTheirCycle(all, plan, cycle);
  const claims = claimsByKeyResult(distinct2, { defaultConfidence: context.defaultConfidence ?? 1, keyResults: new Map((cycle ? keyResultsOf(cycle) : []).map((keyResult) => [keyResult.id, keyResult])) });
  const shown = (cycle?.objectives ?? []).filter((objective) => !isHidden(objective, context));
  const objectives = cycle === void 0 ? [] : shown.map((objective) => objectiveReport(objective, cycle, plan.today, claims));
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const known = reportedKeyResults(plan, keyResults, context);
  const reports = distinct2.flatMap((initiative) => {
    const report = initiativeReportOf(initiative, known);
    return cycle !== void 0 && report.placement !== "linked" && isPast(initiative, cycle) ? [] : [report];
  });
  const byName = new Map(reports.map((report) => [itemName(report), report]));
  const load = loadOf(objectives, byName, (claim2) => itemName(claim2.item));
  return {
    schema: reportSchema,
    repository: context.repository,
    today: plan.today,
    cycle: cycle && cycleReport(cycle, plan.today),
    summary: summaryOf(keyResults),
    objectives,
    attention: attentionOf({ today: plan.today, over: cycle !== void 0 && cyclePhase(cycle, plan.today) === "closed", objectives, initiatives: byName, load }),
    portfolio: portfolioOf(reports, distinct2.length - reports.length),
    load,
    initiatives: reports
  };
}
function objectiveReport(objective, cycle, today, claims) {
  const keyResults = objective.keyResults.map((keyResult) => keyResultReportOf(keyResult, cycle, today, claims.get(keyResult.id) ?? []));
  const { id, title, why, owner, team, parent, visibility } = objective;
  return { id, title, why, owner, team, parent, visibility, progress: meanProgress(keyResults), keyResults };
}
function meanProgress(keyResults) {
  const measured = keyResults.flatMap(({ progress, weight }) => progress === void 0 || !(weight > 0) ? [] : [{ progress, weight }]);
  const whole2 = sumOf(measured.map(({ weight }) => weight));
  return finite(sumOf(measured.map(({ progress, weight }) => Math.min(1, Math.max(0, progress)) * weight)) / whole2);
}
function cycleReport(cycle, today) {
  const { id, start, end, file: file2 } = cycle;
  const weeks = Math.max(1, Math.round((daysBetween(start, end) + 1) / 7));
  const week = Math.min(weeks, Math.max(0, Math.floor(daysBetween(start, today) / 7) + 1));
  return { id, start, end, phase: cyclePhase(cycle, today), elapsed: elapsedShare(start, end, today), week, weeks, file: file2 };
}
function reportedKeyResults(plan, keyResults, context) {
  const hidden = plan.cycles.flatMap((cycle) => cycle.objectives).filter((objective) => isHidden(objective, context));
  return {
    shown: new Set(keyResults.map((keyResult) => keyResult.id)),
    hidden: new Set(hidden.flatMap((objective) => objective.keyResults).map((keyResult) => keyResult.id))
  };
}
function isHidden(objective, context) {
  return context.hidePrivate === true && objective.visibility === "private";
}
var init_build_report = __esm({
  "src/report/build-report.ts"() {
    "use strict";
    init_cycle();
    init_day();
    init_item();
    init_plan();
    init_attention_of();
    init_claims_by_key_result();
    init_distinct_initiatives();
    init_finite();
    init_elapsed_share();
    init_initiative_report_of();
    init_key_result_report_of();
    init_load();
    init_of_their_cycle();
    init_portfolio();
    init_report();
    init_summary();
  }
});

// src/render/format/json-lines.ts
function jsonLines(value, inline, replacer = (_, item) => item) {
  const line2 = (item) => JSON.stringify(item, replacer) ?? "null";
  const print = (item, key, indent) => {
    if (typeof item !== "object" || item === null) return line2(item);
    const inner = `${indent}  `;
    if (Array.isArray(item)) {
      if (item.every((element) => typeof element !== "object" || element === null)) return line2(item);
      return `[
${item.map((element) => inner + (inline.has(key) ? line2(element) : print(element, "", inner))).join(",\n")}
${indent}]`;
    }
    if (inline.has(key)) return line2(item);
    const entries = Object.entries(item).map(([name, part]) => [name, replacer(name, part)]).filter(([, part]) => part !== void 0);
    return `{
${entries.map(([name, part]) => `${inner}${JSON.stringify(name)}: ${print(part, name, inner)}`).join(",\n")}
${indent}}`;
  };
  return print(value, "", "");
}
var init_json_lines = __esm({
  "src/render/format/json-lines.ts"() {
    "use strict";
  }
});

// src/render/render-report-json.ts
function renderReportJson(report) {
  return `${jsonLines(report, RECORDS, timeless)}
`;
}
function timeless(key, value) {
  if (CLOCK.has(key)) return void 0;
  if (value === void 0) return null;
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}
var CLOCK, RECORDS;
var init_render_report_json = __esm({
  "src/render/render-report-json.ts"() {
    "use strict";
    init_json_lines();
    CLOCK = /* @__PURE__ */ new Set(["today", "elapsed", "expected", "ageInDays"]);
    RECORDS = /* @__PURE__ */ new Set([
      "unit",
      "lastCheckIn",
      "checkIns",
      "guardrails",
      "awaited",
      "measured",
      "claims",
      "largestGap",
      "statuses",
      "attention",
      "verdicts",
      "stages",
      "placements",
      "load",
      "initiatives"
    ]);
  }
});

// src/render/words/day-words.ts
function dayWords(day, near) {
  const [year = "", month = "", date2 = ""] = day.split("-");
  const name = MONTHS2[Number(month) - 1] ?? month;
  const short = `${Number(date2)} ${name}`;
  return near?.startsWith(`${year}-`) === true ? short : `${short} ${year}`;
}
var MONTHS2;
var init_day_words = __esm({
  "src/render/words/day-words.ts"() {
    "use strict";
    MONTHS2 = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  }
});

// src/render/words/status-words.ts
function points(share) {
  return `${Math.round(share * 100)} points of the way`;
}
var statusWords;
var init_status_words = __esm({
  "src/render/words/status-words.ts"() {
    "use strict";
    init_status();
    init_format_number();
    statusWords = {
      achieved: { emoji: "🏁", word: "Achieved", predicate: "achieved", meaning: "the last check-in is at the target or past it" },
      "on-track": { emoji: "🟢", word: "On track", predicate: "on track", meaning: `at most ${points(statusRule.onTrackWithin)} behind an even pace from the start of the cycle to the due date` },
      "at-risk": { emoji: "🟡", word: "At risk", predicate: "at risk", meaning: `at most ${points(statusRule.atRiskWithin)} behind, or a confidence under ${formatShare(statusRule.doubtBelow)} in the last check-in, or past the due date with ${formatShare(statusRule.nearlyThere)} of the way done` },
      "off-track": { emoji: "🔴", word: "Off track", predicate: "off track", meaning: `further behind, or a confidence under ${formatShare(statusRule.despairBelow)}` },
      "no-data": { emoji: "⚪", word: "No data", predicate: "without data", meaning: "no check-in, or nothing to measure it against" },
      "not-started": { emoji: "⏳", word: "Not started", predicate: "not started", meaning: `no check-in yet, within the first ${statusRule.staleAfterDays} days` },
      learning: { emoji: "🔵", word: "Learning", predicate: "for learning", meaning: "a question to answer, which is never red for want of a number" }
    };
  }
});

// src/render/words/summary-words.ts
function cycleWords(report) {
  const { cycle } = report;
  if (cycle === void 0) return words("No cycle is defined.");
  const span = phrase`${dayWords(cycle.start, cycle.end)} – ${dayWords(cycle.end)}`;
  switch (cycle.phase) {
    case "future":
      return phrase`${span} · begins ${dayWords(cycle.start)}`;
    case "active":
      return phrase`${span} · week ${cycle.week} of ${cycle.weeks}`;
    case "closed":
      return phrase`${span} · ended`;
  }
}
function summaryWords(report, vocabulary) {
  return joined([standing(report, vocabulary), ...largestGap(report), decisions(report, vocabulary)], " ");
}
function standing({ summary }, vocabulary) {
  const shown = Object.entries(statusWords).flatMap(([status, { predicate }]) => {
    const count = summary.statuses[status];
    return count === 0 ? [] : [strong(words(`${count} ${count === 1 ? "is" : "are"} ${predicate}`))];
  });
  if (summary.keyResults === 0) return phrase`No ${vocabulary.keyResult.one} is defined yet.`;
  return phrase`Of ${counted(summary.keyResults, vocabulary.keyResult)}, ${listWords(shown)}.`;
}
function largestGap({ summary, objectives, cycle }) {
  if (cycle?.phase === "closed") return [];
  const gap = summary.largestGap;
  const keyResult = objectives.flatMap((objective) => objective.keyResults).find(({ id }) => id === gap?.keyResult);
  if (gap === void 0 || keyResult === void 0) return [];
  const whole2 = gap.uncovered === gap.gap;
  const rest2 = whole2 ? words("nobody has a plan for any of it") : phrase`nobody has a plan for ${formatSize(gap.uncovered, keyResult.unit)} of it`;
  return [phrase`The largest gap without a plan is at ${strong(keyResult.id)}: it needs ${formatChange2(gap.gap, keyResult.unit)}, and ${rest2}.`];
}
function decisions({ attention, summary }, vocabulary) {
  const waiting = new Set(attention.filter(({ severity }) => severity === "high").map(({ keyResult }) => keyResult)).size;
  if (summary.keyResults === 0) return { parts: [] };
  if (waiting === 0) return words("Nothing waits for a decision.");
  return strong(phrase`${counted(waiting, vocabulary.keyResult)} ${words(waiting === 1 ? "needs a decision." : "need a decision.")}`);
}
var init_summary_words = __esm({
  "src/render/words/summary-words.ts"() {
    "use strict";
    init_format_quantity();
    init_phrase();
    init_day_words();
    init_list_words();
    init_status_words();
    init_vocabulary();
  }
});

// src/render/report-markdown/report-view.ts
function reportView(report, settings) {
  const keyResults = report.objectives.flatMap((objective) => objective.keyResults);
  return {
    report,
    settings,
    vocabulary: vocabularyOf(settings.vocabulary),
    keyResults,
    keyResultById: new Map(keyResults.map((keyResult) => [keyResult.id, keyResult])),
    initiativeByName: new Map(report.initiatives.map((initiative) => [itemName(initiative), initiative]))
  };
}
function initiativeOf(view, reference) {
  return view.initiativeByName.get(itemName(reference));
}
var init_report_view = __esm({
  "src/render/report-markdown/report-view.ts"() {
    "use strict";
    init_item();
    init_vocabulary();
  }
});

// src/render/report-markdown/item-link.ts
function itemLink(view, reference) {
  const name = itemName(reference, view.report.repository);
  const url = initiativeOf(view, reference)?.url;
  return url === void 0 || safeUrl(url) === void 0 ? phrase`${name}` : link(url, PLAIN_NAME.test(name) ? words(name) : name);
}
function itemTitle(view, reference) {
  const title = initiativeOf(view, reference)?.title ?? "";
  return title.trim() === "" ? itemLink(view, reference) : phrase`${itemLink(view, reference)} ${given(title, 90)}`;
}
function person2(login) {
  if (login === void 0 || login.trim() === "") return phrase`–`;
  return given(`@${login.trim().replace(/^@/, "")}`, 60);
}
var PLAIN_NAME;
var init_item_link = __esm({
  "src/render/report-markdown/item-link.ts"() {
    "use strict";
    init_item();
    init_safe_url();
    init_phrase();
    init_report_view();
    PLAIN_NAME = /^(?:[A-Za-z0-9.-]{1,40}\/[A-Za-z0-9.-]{1,100})?#\d{1,12}$/;
  }
});

// src/render/report-markdown/apart-section.ts
function apartSection(view) {
  const waived = view.report.initiatives.filter(({ placement: placement2 }) => placement2 === "waived");
  const unlinked2 = view.report.initiatives.filter(({ placement: placement2, open: open2 }) => placement2 === "unlinked" && open2);
  const elsewhere3 = view.report.initiatives.filter(({ placement: placement2 }) => placement2 === "other-cycle");
  if (waived.length + unlinked2.length + elsewhere3.length === 0) return void 0;
  return stacked([
    heading(2, words("Waived and unlinked work")),
    list2(unlinked2, view, { title: phrase`Open, and not linked to a ${view.vocabulary.keyResult.one} (${unlinked2.length})`, column: "What is missing", tell: problemCell }),
    list2(waived, view, { title: words(`Waived, with a reason (${waived.length})`), column: "Reason", tell: waiverCell }),
    list2(elsewhere3, view, { title: words(`Linked to another cycle (${elsewhere3.length})`), column: "Linked to", tell: elsewhereCell })
  ]);
}
function list2(initiatives, view, { title, column, tell }) {
  const rows = initiatives.slice(0, MOST_ROWS).map((initiative) => [itemTitle(view, initiative), tell(initiative), person2(initiative.author)].map(phraseToMarkdown));
  const content = table([{ title: phraseToMarkdown(view.vocabulary.initiative.One) }, { title: trusted(column) }, { title: trusted("Author") }], rows);
  if (content === void 0) return void 0;
  const rest2 = initiatives.length - rows.length;
  const whole2 = stacked([content, rest2 > 0 ? paragraph(words(`… and ${rest2} more, all of them in the data file.`)) : void 0]);
  return initiatives.length >= FOLD_FROM ? details(title, whole2) : stacked([heading(3, title), whole2]);
}
function problemCell({ problems, verdict }) {
  if (problems.length === 0) return words(verdict === "unverifiable" ? "could not be verified" : "not linked");
  const [first] = problems;
  const more2 = problems.length > 1 ? words(` (and ${problems.length - 1} more)`) : words("");
  return phrase`${given(first?.message ?? "", 200)}${more2}`;
}
function waiverCell({ waiver }) {
  return waiver === void 0 ? words("–") : waiverWords(waiver);
}
function elsewhereCell({ otherKeyResults }) {
  return joined(otherKeyResults.slice(0, 6).map(code), ", ");
}
var MOST_ROWS, FOLD_FROM;
var init_apart_section = __esm({
  "src/render/report-markdown/apart-section.ts"() {
    "use strict";
    init_paragraph();
    init_details();
    init_markdown();
    init_table();
    init_phrase();
    init_phrase_to_markdown();
    init_waiver_words();
    init_item_link();
    MOST_ROWS = 60;
    FOLD_FROM = 6;
  }
});

// src/render/format/progress-bar.ts
function progressBar(share, cells = 10) {
  const clamped = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  const filled = clamped === 1 ? cells : Math.min(cells - 1, Math.max(clamped > 0 ? 1 : 0, Math.round(clamped * cells)));
  return "▰".repeat(filled) + "▱".repeat(cells - filled);
}
var init_progress_bar = __esm({
  "src/render/format/progress-bar.ts"() {
    "use strict";
  }
});

// src/render/words/coverage-words.ts
function coverageWords(keyResult, vocabulary) {
  const { awaited, withoutConfidence, withoutNumber: withoutNumber2, claims } = keyResult.coverage;
  const sentences = [mainSentence(keyResult, vocabulary)];
  if (awaited.claims > 0 && keyResult.intent === "perform") {
    sentences.push(phrase`${counted(awaited.claims, vocabulary.initiative)} that promised ${change(awaited.promised, keyResult)} shipped; the effect is awaited and counts once it is measured.`);
  }
  if (withoutConfidence > 0) sentences.push(phrase`${ofThem(withoutConfidence, claims)} no confidence and ${words(withoutConfidence === 1 ? "counts" : "count")} in full.`);
  if (withoutNumber2 > 0 && keyResult.intent === "perform") sentences.push(phrase`${ofThem(withoutNumber2, claims)} no number and ${words(withoutNumber2 === 1 ? "counts" : "count")} for nothing.`);
  return joined(sentences, " ");
}
function coverageCell({ coverage, unit, intent }) {
  const { gap, share, uncovered: uncovered2, claims } = coverage;
  if (intent === "learn" || gap === void 0) return { share: words("–"), rest: void 0 };
  if (gap === 0) return { share: words("target met"), rest: void 0 };
  const rest2 = uncovered2 === void 0 || uncovered2 === 0 ? void 0 : phrase`${formatSize(uncovered2, unit)} unplanned`;
  if (claims === 0) return { share: words("no plan"), rest: rest2 };
  return { share: words(shareWords(share ?? 0)), rest: rest2 };
}
function shareWords(share) {
  if (share > MOST_SHARE) return `> ${formatShare(MOST_SHARE)} ⚠`;
  return share > overPromisedFrom ? `${formatShare(share)} ⚠` : formatShare(Math.max(0, share));
}
function mainSentence(keyResult, vocabulary) {
  const { gap, promised, share, uncovered: uncovered2, claims } = keyResult.coverage;
  if (keyResult.intent === "learn") return phrase`A learning goal: what counts is the answer. ${counted(claims, vocabulary.initiative)} ${words(claims === 1 ? "looks" : "look")} for it.`;
  if (gap === void 0) return words(`Without a ${keyResult.target === void 0 ? "target" : "current value"} nobody can say how much is still to go.`);
  if (gap === 0) return words("The target is met; nothing more needs a plan.");
  const needs = phrase`${keyResult.id} needs ${strong(change(gap, keyResult))}`;
  if (claims === 0) return phrase`${needs}; no open ${vocabulary.initiative.one} is linked to it, so none of it has a plan.`;
  const promise = phrase`${needs}; ${claims} open ${claims === 1 ? vocabulary.initiative.one : vocabulary.initiative.many} ${words(claims === 1 ? "promises" : "promise")} ${strong(change(promised, keyResult))}, weighted by confidence`;
  if (uncovered2 !== void 0 && uncovered2 !== 0) return phrase`${promise}; ${strong(formatSize(uncovered2, keyResult.unit))} ${words(Math.abs(uncovered2) === 1 ? "has" : "have")} no plan.`;
  if ((share ?? 0) > overPromisedFrom) return phrase`${promise}. That is ${(share ?? 0) > MOST_SHARE ? words("more than twice the gap") : words(`${formatShare(share ?? 0)} of the gap`)}: the claims deserve a second look.`;
  return phrase`${promise}: enough, if the claims hold.`;
}
function ofThem(count, all) {
  if (count === all) return words(all === 1 ? "The claim names" : all === 2 ? "Both claims name" : `All ${all} claims name`);
  return words(`${count} of the ${all} claims ${count === 1 ? "names" : "name"}`);
}
function change(value, { unit }) {
  return formatChange2(value, unit);
}
var MOST_SHARE;
var init_coverage_words = __esm({
  "src/render/words/coverage-words.ts"() {
    "use strict";
    init_coverage_attention();
    init_format_quantity();
    init_format_number();
    init_phrase();
    init_vocabulary();
    MOST_SHARE = 2;
  }
});

// src/render/report-markdown/at-a-glance.ts
function atAGlance(view) {
  const { objectives } = view.report;
  if (objectives.length === 0) return void 0;
  return stacked([heading(2, words("At a glance")), ...objectives.flatMap((objective) => [objectiveLine(objective, view), objectiveTable(objective, view)])]);
}
function objectiveLine(objective, view) {
  const facts = [
    ...objective.progress === void 0 ? [] : [words(`${progressBar(objective.progress)} ${formatShare(objective.progress)}`)],
    ...objective.owner === void 0 ? [] : [person2(objective.owner)],
    ...objective.keyResults.length === 0 ? [phrase`no ${view.vocabulary.keyResult.many} yet`] : []
  ];
  const title = strong(phrase`${objective.id} · ${given(objective.title, 160)}`);
  return paragraph(isSilent(joined(facts, "")) ? title : phrase`${title} — ${joined(facts, " · ")}`);
}
function objectiveTable(objective, view) {
  const columns2 = [
    { title: phraseToMarkdown(view.vocabulary.keyResult.One) },
    { title: trusted("Status") },
    { title: trusted("Coverage") },
    { title: trusted("From → now → to") }
  ];
  return table(columns2, objective.keyResults.map((keyResult) => row4(keyResult, view)));
}
function row4(keyResult, view) {
  const { emoji: emoji2, word } = statusWords[keyResult.status];
  const coverage = coverageCell(keyResult);
  return [
    lines(nameCell(keyResult), small(phraseToMarkdown(phrase`${ownerWords(keyResult)} · ${checkInWords(keyResult, view)}`))),
    lines(cell(words(`${emoji2} ${word}`)), progressLine(keyResult)),
    lines(cell(coverage.share), coverage.rest && small(phraseToMarkdown(coverage.rest))),
    pathCell(keyResult)
  ];
}
function valuePath({ baseline, now, target, unit, intent }) {
  if (intent === "learn" && target === void 0 && now === void 0) return "–";
  if (baseline === void 0 && now === void 0) return formatPath([void 0, target], unit);
  return formatPath(intent === "learn" && target === void 0 ? [baseline, now] : [baseline, now, target], unit);
}
function progressLine({ progress }) {
  return progress === void 0 ? void 0 : trusted(`${progressBar(progress, 5)} ${cell(words(formatShare(progress)))}`);
}
function pathCell(keyResult) {
  return trusted(cell(phrase`${valuePath(keyResult)}`).replaceAll("→&nbsp;", "→ "));
}
function nameCell({ id, title, northStar }) {
  return phraseToMarkdown(phrase`${link(`#${anchorName(id)}`, strong(id))} ${given(title, 100)}${northStar ? words(" ⭐") : words("")}`);
}
function ownerWords({ owner }) {
  return owner === void 0 ? words("no owner") : person2(owner);
}
function checkInWords({ lastCheckIn: lastCheckIn2, checkIns }, view) {
  if (lastCheckIn2 === void 0 || checkIns.length === 0) return words("no check-in");
  const day = dayWords(lastCheckIn2.date, view.report.cycle?.end);
  return words(lastCheckIn2.stale ? `⚠ ${day}` : day);
}
function cell(content) {
  return unwrapped(phraseToMarkdown(content));
}
var init_at_a_glance = __esm({
  "src/render/report-markdown/at-a-glance.ts"() {
    "use strict";
    init_format_number();
    init_format_quantity();
    init_progress_bar();
    init_paragraph();
    init_markdown();
    init_table();
    init_phrase();
    init_phrase_to_markdown();
    init_coverage_words();
    init_day_words();
    init_status_words();
    init_item_link();
  }
});

// src/render/words/attention-words.ts
function attentionWords(matter, names) {
  switch (matter.code) {
    case "initiative-unlinked":
    case "initiative-overdue":
    case "initiative-unassigned":
    case "review-due":
      return itemMatter(matter, names.item);
    case "no-initiative":
    case "uncovered-gap":
    case "over-promised":
      return coverageMatter(matter, names);
    case "no-owner":
    case "no-baseline":
    case "no-target":
    case "target-is-baseline":
      return definitionMatter(matter, names);
    case "guardrail-breached":
    case "off-track":
    case "no-check-in":
    case "stale-check-in":
    case "not-moving":
      return movementMatter(matter);
    case "overload":
      return say(phrase`Works on ${matter.keyResults.length} ${names.vocabulary.keyResult.many} at a time: ${listWords(matter.keyResults.slice(0, 12))}`, "Three are plenty.");
  }
}
function attentionSentence({ what, advice }) {
  return advice === void 0 ? sentence(what) : phrase`${sentence(what)} ${advice}`;
}
function movementMatter(matter) {
  switch (matter.code) {
    case "guardrail-breached":
      return say(phrase`A guardrail is breached: ${guardrailWords(matter.guardrail)}`, "Slow down, or decide that it is worth it.");
    case "off-track":
      return say(words(offTrack(matter.progress)), "Change the plan, or the target.");
    case "no-check-in":
      return say(words("No check-in since the cycle began"), "Write down where it stands.");
    case "stale-check-in":
      return say(words(`The last check-in is from ${dayWords(matter.last)}`), "Write down where it stands.");
    case "not-moving":
      return say(words(`Work shipped on ${dayWords(matter.since)} and the number has not moved since`), "Stop, change course, or say why it takes longer.");
  }
}
function offTrack(progress) {
  if (progress === void 0) return "Off track";
  return progress < 0 ? "Off track, and further from the target than at the start" : `Off track at ${formatShare(progress)} of the way`;
}
function noOwner(above, { objective }) {
  return above === void 0 ? words("Nobody owns it") : phrase`It has no owner of its own; ${given(`@${above}`, 60)} owns the ${objective.one}`;
}
function uncoveredWords({ gap, uncovered: uncovered2 }, unit) {
  const toGo2 = formatChange2(gap, unit);
  return Math.abs(uncovered2) === Math.abs(gap) ? phrase`${toGo2} to go, and no plan for any of it` : phrase`${toGo2} to go, and no plan for ${formatSize(uncovered2, unit)} of it`;
}
function definitionMatter(matter, { unit, vocabulary }) {
  switch (matter.code) {
    case "no-owner":
      return say(noOwner(matter.owner, vocabulary), "A number that is nobody’s does not move: name one person.");
    case "no-baseline":
      return say(words("It has no baseline, so nobody can say how far it has come"), "Measure where it started.");
    case "no-target":
      return say(words("It has no target"), "Set one, or make it a learning goal.");
    case "target-is-baseline":
      return say(phrase`Baseline and target are both ${formatQuantity(matter.target, unit)}`, "If it is to be held, make it a guardrail.");
  }
}
function coverageMatter(matter, { unit, vocabulary }) {
  switch (matter.code) {
    case "no-initiative": {
      const nothing = phrase`no open ${vocabulary.initiative.one} is linked`;
      return say(matter.gap === void 0 ? phrase`So far ${nothing}` : phrase`${formatChange2(matter.gap, unit)} to go and ${nothing}`, "Plan something, or give it up.");
    }
    case "uncovered-gap":
      return say(uncoveredWords(matter, unit), "Find more that could move it, or settle for less.");
    case "over-promised":
      return say(phrase`${formatChange2(matter.promised, unit)} promised for ${formatChange2(matter.gap, unit)} to go`, "Look at the claims again, or aim higher.");
  }
}
function itemMatter(matter, item) {
  switch (matter.code) {
    case "initiative-unlinked":
      return { what: unlinkedWords(matter, item), advice: void 0 };
    case "initiative-overdue":
      return say(phrase`${item} was to show its effect by ${dayWords(matter.by)} and is still open`, "Give it a new date, or drop it.");
    case "initiative-unassigned":
      return say(phrase`${item} is decided on and nobody is assigned`, "Name somebody.");
    case "review-due":
      return say(phrase`${item} shipped and was to show its effect by ${dayWords(matter.by)}`, "Write down its actual impact.");
  }
}
function say(what, advice) {
  return { what, advice: words(advice) };
}
function guardrailWords({ metric, unit, min, max, current }) {
  const bounds = [
    ...min === void 0 ? [] : [phrase`at least ${formatQuantity(min, unit)}`],
    ...max === void 0 ? [] : [phrase`at most ${formatQuantity(max, unit)}`]
  ];
  const value = current === void 0 ? words("not measured") : phrase`${formatQuantity(current, unit)}`;
  return bounds.length === 0 ? phrase`${metric} ${value}` : phrase`${metric} ${value}, ${listWords(bounds)} wanted`;
}
function unlinkedWords(matter, item) {
  switch (matter.verdict) {
    case "unverifiable":
      return phrase`${item} could not be verified${because(matter.problem)}`;
    case "okrs-invalid":
      return phrase`${item} changes the OKR file and breaks it`;
    case "missing":
      return phrase`${item} does not say what it is for${because(matter.problem)}`;
    case "invalid":
    case "linked":
    case "inherited":
    case "waived":
    case "exempt":
    case "not-an-initiative":
      return phrase`${item} has a link that does not hold${because(matter.problem)}`;
  }
}
function because(problem2) {
  return problem2 === void 0 ? words("") : phrase`: ${given(problem2.replace(/\.$/, ""), 160)}`;
}
var init_attention_words = __esm({
  "src/render/words/attention-words.ts"() {
    "use strict";
    init_format_number();
    init_format_quantity();
    init_phrase();
    init_day_words();
    init_list_words();
    init_sentence();
  }
});

// src/render/words/attention-rows.ts
function attentionRows(matters) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const matter of matters) {
    const key = matter.keyResult ?? matter;
    groups2.set(key, [...groups2.get(key) ?? [], matter]);
  }
  return [...groups2.values()].flatMap((group) => {
    const [first] = group;
    const owners = [...new Set(group.flatMap(({ owner }) => owner ?? []))];
    return first === void 0 ? [] : [{ severity: first.severity, keyResult: first.keyResult, matters: group, owners }];
  });
}
function rowWords([worst, ...others]) {
  if (worst === void 0) return { parts: [] };
  const rest2 = others.length - MOST_OTHERS2;
  const more2 = rest2 > 0 ? [words(rest2 === 1 ? "And 1 more." : `And ${rest2} more.`)] : [];
  return joined([attentionSentence(worst), ...others.slice(0, MOST_OTHERS2).map(({ what }) => sentence(what)), ...more2], " ");
}
var MOST_OTHERS2;
var init_attention_rows = __esm({
  "src/render/words/attention-rows.ts"() {
    "use strict";
    init_phrase();
    init_attention_words();
    init_sentence();
    MOST_OTHERS2 = 5;
  }
});

// src/render/report-markdown/attention-section.ts
function attentionSection(view) {
  const { attention } = view.report;
  if (attention.length === 0) return void 0;
  const urgent = attention.filter(({ severity }) => severity !== "low");
  const minor = attention.filter(({ severity }) => severity === "low");
  return stacked([
    heading(2, words("Needs attention")),
    urgent.length === 0 ? paragraph(words("Nothing urgent.")) : matterTable(urgent, view),
    details(words(minor.length === 1 ? "1 more matter deserves a look" : `${minor.length} more matters deserve a look`), matterTable(minor, view))
  ]);
}
function matterWords(matter, view) {
  const keyResult = matter.keyResult === void 0 ? void 0 : view.keyResultById.get(matter.keyResult);
  return attentionWords(matter, {
    vocabulary: view.vocabulary,
    unit: keyResult?.unit ?? plainCount,
    item: matter.item === void 0 ? words("") : itemLink(view, matter.item)
  });
}
function rowCell({ keyResult, matters }, view) {
  const content = rowWords(matters.map((matter) => matterWords(matter, view)));
  return keyResult === void 0 ? content : phrase`${link(`#${anchorName(keyResult)}`, strong(keyResult))} · ${content}`;
}
function matterTable(found, view) {
  const rows = attentionRows(found);
  const shown = rows.slice(0, MOST_ROWS2).map((row7) => [trusted(SIGNS[row7.severity]), phraseToMarkdown(rowCell(row7, view)), phraseToMarkdown(ownersCell(row7))]);
  const rest2 = rows.length - shown.length;
  const list4 = table([{ title: trusted("") }, { title: trusted("What") }, { title: trusted("Whose move") }], shown);
  return list4 === void 0 ? void 0 : stacked([list4, rest2 > 0 ? paragraph(words(`… and ${rest2} more, all of them in the data file.`)) : void 0]);
}
function ownersCell({ owners }) {
  if (owners.length === 0) return person2(void 0);
  const names = owners.slice(0, MOST_OWNERS).map(person2);
  return joined(owners.length > MOST_OWNERS ? [...names, words(`${owners.length - MOST_OWNERS} more`)] : names, ", ");
}
var MOST_ROWS2, MOST_OWNERS, SIGNS;
var init_attention_section = __esm({
  "src/render/report-markdown/attention-section.ts"() {
    "use strict";
    init_unit();
    init_paragraph();
    init_details();
    init_markdown();
    init_table();
    init_phrase();
    init_phrase_to_markdown();
    init_attention_rows();
    init_attention_words();
    init_item_link();
    MOST_ROWS2 = 25;
    MOST_OWNERS = 3;
    SIGNS = { high: "🔴", medium: "🟡", low: "⚪" };
  }
});

// src/render/report-markdown/coverage-section.ts
function coverageSection(view) {
  if (view.report.cycle?.phase === "closed") return void 0;
  const gaps = view.keyResults.filter(({ coverage }) => coverage.gap !== void 0 && coverage.gap !== 0);
  if (gaps.length === 0) return void 0;
  const open2 = gaps.filter(({ coverage }) => coverage.uncovered !== 0).toSorted((a, b) => (a.coverage.share ?? 0) - (b.coverage.share ?? 0));
  return stacked([
    heading(2, words("Gaps in coverage")),
    paragraph(open2.length === 0 ? words("Open work promises enough for every gap, if the claims hold.") : phrase`What is still to go, what open ${view.vocabulary.initiative.many} promise of it by their own account (weighted by confidence), and what has no plan.`),
    table(columns(view), open2.map(row5))
  ]);
}
function columns(view) {
  return [
    { title: phraseToMarkdown(view.vocabulary.keyResult.One) },
    { title: trusted("To go"), align: "right" },
    { title: trusted("Promised"), align: "right" },
    { title: trusted("Covered") },
    { title: trusted("No plan"), align: "right" }
  ];
}
function row5({ id, title, unit, coverage }) {
  const share = Math.max(0, coverage.share ?? 0);
  return [
    phraseToMarkdown(phrase`${link(`#${anchorName(id)}`, strong(id))} ${given(title, 100)}`),
    cell2(phrase`${formatChange2(coverage.gap ?? 0, unit)}`),
    cell2(coverage.claims === 0 ? words("nothing") : phrase`${formatChange2(coverage.promised, unit)}`),
    lines(trusted(progressBar(share, 6)), cell2(words(formatShare(share)))),
    cell2(strong(formatSize(coverage.uncovered ?? 0, unit)))
  ];
}
function cell2(content) {
  return unwrapped(phraseToMarkdown(content));
}
var init_coverage_section = __esm({
  "src/render/report-markdown/coverage-section.ts"() {
    "use strict";
    init_format_number();
    init_format_quantity();
    init_progress_bar();
    init_paragraph();
    init_markdown();
    init_table();
    init_phrase();
    init_phrase_to_markdown();
  }
});

// src/render/report-markdown/decisions.ts
function decisions2(view) {
  const open2 = groups(view);
  if (open2.length === 0) return void 0;
  const lines2 = open2.slice(0, MOST6).map((matters) => line(matters, view));
  return bullets(open2.length > MOST6 ? [...lines2, words(`and ${open2.length - MOST6} more, under “Needs attention”`)] : lines2);
}
function groups(view) {
  const byKeyResult = /* @__PURE__ */ new Map();
  for (const matter of view.report.attention) {
    if (matter.severity !== "high") continue;
    const there = byKeyResult.get(matter.keyResult);
    if (there === void 0) byKeyResult.set(matter.keyResult, [matter]);
    else there.push(matter);
  }
  return [...byKeyResult.values()].toSorted((a, b) => b.length - a.length);
}
function line(matters, view) {
  const [first] = matters;
  const what = joined(matters.map((matter) => sentence(matterWords(matter, view).what)), " ");
  const keyResult = first?.keyResult === void 0 ? void 0 : view.keyResultById.get(first.keyResult);
  if (first === void 0 || keyResult === void 0) return what;
  return phrase`${link(`#${anchorName(keyResult.id)}`, strong(keyResult.id))} ${given(keyResult.title, 80)} (${person2(first.owner)}): ${what}`;
}
var MOST6;
var init_decisions = __esm({
  "src/render/report-markdown/decisions.ts"() {
    "use strict";
    init_paragraph();
    init_phrase();
    init_sentence();
    init_attention_section();
    init_item_link();
    MOST6 = 5;
  }
});

// src/render/words/stage-words.ts
var stageWords;
var init_stage_words = __esm({
  "src/render/words/stage-words.ts"() {
    "use strict";
    stageWords = {
      open: { emoji: "❔", word: "Open", meaning: "open; the list of items does not say who is assigned or what it is planned for" },
      proposed: { emoji: "💡", word: "Proposed", meaning: "open, nobody assigned, in no milestone" },
      accepted: { emoji: "📌", word: "Accepted", meaning: "in a milestone, or a draft pull request" },
      committed: { emoji: "🔨", word: "Committed", meaning: "assigned, or an open pull request" },
      shipped: { emoji: "🚢", word: "Shipped", meaning: "closed as done or merged; its effect is awaited" },
      measured: { emoji: "📏", word: "Measured", meaning: "shipped, with an actual impact written down" },
      dropped: { emoji: "🚫", word: "Dropped", meaning: "closed without being done; counts for nothing" }
    };
  }
});

// src/render/report-markdown/how-to-read.ts
function howToRead({ vocabulary, report }) {
  const { keyResult, initiative } = vocabulary;
  const statuses = Object.values(statusWords).map(({ emoji: emoji2, word, meaning }) => phrase`${words(emoji2)} ${strong(words(word))}: ${words(meaning)}`);
  const known = Object.entries(stageWords).filter(([stage]) => stage !== "open" || report.portfolio.stages.open > 0);
  const stages2 = known.map(([, { emoji: emoji2, word, meaning }]) => words(`${emoji2} ${word}: ${meaning}`));
  const points2 = [
    phrase`${strong(words("Progress"))} is the share of the way from baseline to target. Only check-ins move it: closing issues and merging pull requests never does.`,
    phrase`${strong(words("Coverage"))} is what open ${initiative.many} promise, times the confidence that their authors state (in full where they state none), held against what is still to go. A promise to reach a level counts with what is still ahead of the current value. Two items that deliver one promise count once.`,
    phrase`${strong(words("Claims are claims."))} An expected impact is what its author expects; nothing here says that one thing caused another.`,
    phrase`${strong(words("Stages"))}. ${joined(stages2, "; ")}.`,
    phrase`⚠ marks a check-in that is more than two weeks old, and promises of more than one and a half times what is still to go; ⭐ a north star. ${keyResult.Many} that nobody can measure yet show a dash.`
  ];
  return details(words("How to read this"), stacked([bullets(points2), bullets(statuses)]));
}
var init_how_to_read = __esm({
  "src/render/report-markdown/how-to-read.ts"() {
    "use strict";
    init_paragraph();
    init_details();
    init_markdown();
    init_phrase();
    init_stage_words();
    init_status_words();
  }
});

// src/render/format/sparkline.ts
function sparkline(values, most = 16) {
  const shown = values.slice(-most);
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low;
  return shown.map((value) => BARS[span > 0 ? Math.round((value - low) / span * (BARS.length - 1)) : 3] ?? "").join("");
}
var BARS;
var init_sparkline = __esm({
  "src/render/format/sparkline.ts"() {
    "use strict";
    BARS = "▁▂▃▄▅▆▇█";
  }
});

// src/render/report-markdown/check-in-history.ts
function checkInHistory({ checkIns, unit }) {
  if (checkIns.length < 2) return void 0;
  const shown = checkIns.slice(-MOST7).toReversed();
  const rows = shown.map(({ date: date2, value, confidence, note }) => [
    unwrapped(trusted(dayWords(date2))),
    unwrapped(phraseToMarkdown(phrase`${formatQuantity(value, unit)}`)),
    unwrapped(trusted(confidence === void 0 ? "–" : formatShare(confidence))),
    phraseToMarkdown(given(note ?? "", 300))
  ]);
  const columns2 = [{ title: trusted("Date") }, { title: trusted("Value"), align: "right" }, { title: trusted("Confidence"), align: "right" }, { title: trusted("Note") }];
  const older = checkIns.length > MOST7 ? `, the last ${MOST7} shown` : "";
  return details(words(`${checkIns.length} check-ins${older} ${sparkline(checkIns.map(({ value }) => value))}`), table(columns2, rows));
}
var MOST7;
var init_check_in_history = __esm({
  "src/render/report-markdown/check-in-history.ts"() {
    "use strict";
    init_format_number();
    init_format_quantity();
    init_sparkline();
    init_details();
    init_markdown();
    init_table();
    init_phrase();
    init_phrase_to_markdown();
    init_day_words();
    MOST7 = 26;
  }
});

// src/render/report-markdown/initiative-table.ts
function initiativeTable(keyResult, view) {
  const promises = keyResult.claims.filter(({ role }) => role !== "delivery" && role !== "dropped");
  const dropped = keyResult.claims.filter(({ role }) => role === "dropped").length;
  const columns2 = [
    { title: phraseToMarkdown(view.vocabulary.initiative.One) },
    { title: trusted("Stage") },
    { title: trusted(keyResult.intent === "learn" ? "Question" : "Expected impact") },
    { title: trusted("By") },
    { title: trusted("Confidence"), align: "right" }
  ];
  return stacked([
    table(columns2, promises.slice(0, MOST_ROWS3).map((claim2) => row6(claim2, keyResult, view))),
    more(promises.length - MOST_ROWS3),
    dropped === 0 ? void 0 : paragraph(phrase`${counted(dropped, view.vocabulary.initiative)} ${words(dropped === 1 ? "was" : "were")} dropped.`)
  ]);
}
function row6(claim2, keyResult, view) {
  const { emoji: emoji2, word } = stageWords[claim2.stage];
  return [
    lines(phraseToMarkdown(itemTitle(view, claim2.item)), ...notes2(claim2, keyResult, view).map((note) => small(phraseToMarkdown(note)))),
    unwrapped(trusted(`${emoji2} ${word}`)),
    impactCell(claim2, keyResult, view),
    unwrapped(trusted(claim2.by === void 0 ? "–" : dayWords(claim2.by, view.report.cycle?.end))),
    unwrapped(trusted(claim2.confidence === void 0 ? "–" : formatShare(claim2.confidence)))
  ];
}
function notes2(claim2, keyResult, view) {
  const found = [];
  const hypothesis = initiativeOf(view, claim2.item)?.fields.hypothesis;
  if (hypothesis !== void 0) found.push(phrase`Hypothesis: ${given(hypothesis, 160)}`);
  if (claim2.through !== void 0) found.push(phrase`through ${itemLink(view, claim2.through)}`);
  const deliveries = keyResult.claims.filter(({ role, through }) => role === "delivery" && through !== void 0 && itemName(through) === itemName(claim2.item));
  if (deliveries.length > 0) found.push(deliveredBy(deliveries, view));
  const remarks = initiativeOf(view, claim2.item)?.notes ?? [];
  if (claim2.role === "open") found.push(...remarks.slice(0, MOST_REMARKS).map(({ message }) => phrase`⚠ ${given(message, 160)}`));
  return found;
}
function deliveredBy(deliveries, view) {
  const shown = deliveries.slice(0, MOST_DELIVERIES).map(({ item, stage }) => phrase`${itemLink(view, item)} ${words(stageWords[stage].emoji)}`);
  const rest2 = deliveries.length - shown.length;
  return phrase`↳ delivered by ${rest2 > 0 ? phrase`${joined(shown, ", ")} and ${rest2} more` : listWords(shown)}`;
}
function impactCell(claim2, { unit, intent }, view) {
  if (intent === "learn") return phraseToMarkdown(given(claim2.text ?? "–", 160));
  const expected = claim2.delta === void 0 ? words("no number") : phrase`${formatChange2(claim2.delta, unit)}`;
  const actual = initiativeOf(view, claim2.item)?.fields.actualImpact;
  const part = claim2.counted === claim2.delta || claim2.counted === void 0 ? void 0 : small(phraseToMarkdown(phrase`${formatChange2(claim2.counted, unit)} still ahead`));
  return lines(unwrapped(phraseToMarkdown(expected)), part, actual === void 0 ? void 0 : small(phraseToMarkdown(phrase`actual: ${given(actual, 80)}`)));
}
function more(count) {
  return count > 0 ? paragraph(words(`… and ${count} more, all of them in the data file.`)) : void 0;
}
var MOST_ROWS3, MOST_DELIVERIES, MOST_REMARKS;
var init_initiative_table = __esm({
  "src/render/report-markdown/initiative-table.ts"() {
    "use strict";
    init_item();
    init_format_number();
    init_format_quantity();
    init_paragraph();
    init_markdown();
    init_table();
    init_phrase();
    init_phrase_to_markdown();
    init_day_words();
    init_list_words();
    init_stage_words();
    init_vocabulary();
    init_item_link();
    init_report_view();
    MOST_ROWS3 = 40;
    MOST_DELIVERIES = 8;
    MOST_REMARKS = 3;
  }
});

// src/render/report-markdown/key-result-section.ts
function keyResultSection(keyResult, view) {
  const title = heading(3, phrase`${keyResult.id} · ${given(keyResult.title, 160)}`);
  return stacked([
    trusted(title.replace("### ", `### ${anchor(keyResult.id)}`)),
    paragraph(standing2(keyResult)),
    bullets([...definition2(keyResult, view), ...guardrails2(keyResult), labelled("Coverage", coverageWords(keyResult, view.vocabulary))]),
    lastNote(keyResult),
    initiativeTable(keyResult, view),
    checkInHistory(keyResult)
  ]);
}
function standing2(keyResult) {
  const { emoji: emoji2, word } = statusWords[keyResult.status];
  const facts = [
    phrase`${words(emoji2)} ${strong(words(word))}`,
    ...keyResult.progress === void 0 ? [] : [words(`${progressBar(keyResult.progress)} ${formatShare(keyResult.progress)}`)],
    phrase`${valuePath(keyResult)}`,
    ...pace(keyResult)
  ];
  return joined(facts, " · ");
}
function pace({ progress, lastCheckIn: lastCheckIn2, expectedAtCheckIn }) {
  if (progress === void 0 || lastCheckIn2 === void 0 || expectedAtCheckIn === void 0) return [];
  return [words(`${formatShare(expectedAtCheckIn)} of the time was gone on ${dayWords(lastCheckIn2.date)}`)];
}
function definition2(keyResult, view) {
  const { metric, audience, level, owner, due, proxy, northStar } = keyResult;
  const who = [
    phrase`${strong(words("Owner"))} ${owner === void 0 ? noOwner2(keyResult, view) : person2(owner)}`,
    phrase`${strong(words("Due"))} ${dayWords(due)}`,
    ...audience === void 0 ? [] : [phrase`${strong(words("For"))} ${audience}`],
    ...level === void 0 ? [] : [words(LEVELS[level])],
    ...northStar ? [words("⭐ north star")] : []
  ];
  const measured = metric === void 0 ? [] : [labelled("Measured as", phrase`${given(metric, 400)}${proxy ? words(" (a stand-in for what cannot be measured yet)") : words("")}`)];
  return [...measured, joined(who, " · ")];
}
function noOwner2(keyResult, { report, vocabulary }) {
  const above = report.objectives.find(({ keyResults }) => keyResults.includes(keyResult))?.owner;
  return above === void 0 ? words("nobody yet") : phrase`none of its own; ${person2(above)} owns the ${vocabulary.objective.one}`;
}
function guardrails2({ guardrails: all }) {
  return all.map((guardrail) => {
    const mark = guardrail.breached ? "🔴 breached" : "🟢 holds";
    return labelled("Guardrail", phrase`${guardrailWords(guardrail)} · ${words(guardrail.current === void 0 ? "⚪ no data" : mark)}`);
  });
}
function lastNote({ lastCheckIn: lastCheckIn2 }) {
  if (lastCheckIn2?.note === void 0 || lastCheckIn2.note.trim() === "") return void 0;
  return trusted(`> ${paragraph(phrase`“${given(lastCheckIn2.note, 400)}” — ${dayWords(lastCheckIn2.date)}`)}`);
}
function labelled(label, content) {
  return phrase`${strong(words(label))}: ${content}`;
}
var LEVELS;
var init_key_result_section = __esm({
  "src/render/report-markdown/key-result-section.ts"() {
    "use strict";
    init_format_number();
    init_progress_bar();
    init_paragraph();
    init_markdown();
    init_phrase();
    init_attention_words();
    init_coverage_words();
    init_day_words();
    init_status_words();
    init_at_a_glance();
    init_check_in_history();
    init_initiative_table();
    init_item_link();
    LEVELS = { product: "product outcome, a leading sign", business: "business outcome, a lagging sign" };
  }
});

// src/render/report-markdown/objective-section.ts
function objectiveSection(objective, view) {
  return stacked([
    heading(2, phrase`${objective.id} · ${given(objective.title, 160)}`),
    objective.why === void 0 ? void 0 : quote(paragraph(given(objective.why, 600))),
    ...objective.keyResults.map((keyResult) => keyResultSection(keyResult, view))
  ]);
}
var init_objective_section = __esm({
  "src/render/report-markdown/objective-section.ts"() {
    "use strict";
    init_paragraph();
    init_markdown();
    init_phrase();
    init_key_result_section();
  }
});

// src/render/report-markdown/relative-link.ts
function relativeLink(fromFile, toFile) {
  const from = segments(fromFile).slice(0, -1);
  const to = segments(toFile);
  let shared2 = 0;
  while (shared2 < from.length && shared2 < to.length - 1 && from[shared2] === to[shared2]) shared2 += 1;
  return [...from.slice(shared2).map(() => ".."), ...to.slice(shared2).map(encodeURIComponent)].join("/");
}
function segments(path) {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}
var init_relative_link = __esm({
  "src/render/report-markdown/relative-link.ts"() {
    "use strict";
  }
});

// src/render/report-markdown/outcome-tree.ts
function outcomeTree(view) {
  const branches = view.report.objectives.flatMap(({ id, title, keyResults }) => [
    branch(0, phrase`${strong(id)} ${given(title, 100)}`),
    ...keyResults.flatMap((keyResult) => keyResultBranches(keyResult, view))
  ]);
  return branches.length === 0 ? void 0 : trusted(branches.join("\n"));
}
function keyResultBranches(keyResult, view) {
  const claims = keyResult.claims.filter(({ role }) => role !== "delivery" && role !== "dropped");
  const rest2 = claims.length - MOST_CLAIMS;
  return [
    branch(1, phrase`${words(statusWords[keyResult.status].emoji)} ${strong(keyResult.id)} ${given(keyResult.title, 100)}`),
    ...claims.slice(0, MOST_CLAIMS).map((claim2) => branch(2, claimBranch(claim2, keyResult, view))),
    ...rest2 > 0 ? [branch(2, words(`… and ${rest2} more`))] : []
  ];
}
function claimBranch(claim2, { unit }, view) {
  const impact = claim2.delta === void 0 ? words("") : phrase` → ${strong(formatChange2(claim2.delta, unit))}`;
  return phrase`${words(stageWords[claim2.stage].emoji)} ${itemTitle(view, claim2.item)}${impact}`;
}
function branch(depth, content) {
  return `${"  ".repeat(depth)}- ${phraseToMarkdown(content)}`;
}
var MOST_CLAIMS;
var init_outcome_tree = __esm({
  "src/render/report-markdown/outcome-tree.ts"() {
    "use strict";
    init_format_quantity();
    init_markdown();
    init_phrase();
    init_phrase_to_markdown();
    init_stage_words();
    init_status_words();
    init_item_link();
    MOST_CLAIMS = 12;
  }
});

// src/render/report-markdown/work-section.ts
function workSection(view) {
  const { portfolio } = view.report;
  if (portfolio.initiatives === 0) return void 0;
  return stacked([
    heading(2, words("The work")),
    paragraph(placement(view)),
    stages(view),
    details(phrase`${view.vocabulary.objective.One} → ${view.vocabulary.keyResult.one} → ${view.vocabulary.initiative.one}, as a tree`, outcomeTree(view)),
    details(words("Who works on what"), desks(view))
  ]);
}
function placement({ report, vocabulary }) {
  const { placements, verdicts, initiatives, past } = report.portfolio;
  const counts = [
    [placements.linked, phrase`linked to a ${vocabulary.keyResult.one} of this cycle`],
    [placements["other-cycle"], words("linked to another cycle")],
    [placements.confidential, phrase`linked to a confidential ${vocabulary.objective.one}`],
    [placements.waived, words("waived")],
    [placements.exempt, words("exempt")],
    [verdicts.missing, phrase`without a ${vocabulary.keyResult.one}`],
    [verdicts.invalid, words("with a link that does not hold")],
    [verdicts.unverifiable, words("not verifiable")],
    [verdicts["okrs-invalid"], words("breaking the OKR file")]
  ];
  const shown = counts.filter(([count]) => count > 0).map(([count, what]) => phrase`${count} ${what}`);
  const earlier = past === 0 ? words("") : phrase` ${counted(past, vocabulary.initiative)} closed before this cycle began ${words(past === 1 ? "is" : "are")} left out.`;
  return phrase`${strong(counted(initiatives, vocabulary.initiative))}: ${joined(shown, ", ")}.${earlier}`;
}
function stages({ report }) {
  const shown = STAGES.filter((stage) => stage !== "open" || report.portfolio.stages.open > 0);
  const columns2 = shown.map((stage) => ({ title: trusted(`${stageWords[stage].emoji}&nbsp;${stageWords[stage].word}`), align: "center" }));
  return table(columns2, [shown.map((stage) => trusted(String(report.portfolio.stages[stage])))]);
}
function desks({ report, vocabulary }) {
  if (report.load.length === 0) return void 0;
  const points2 = report.load.slice(0, MOST_DESKS).map(({ who, keyResults, initiatives }) => phrase`${person2(who)}: ${counted(keyResults.length, vocabulary.keyResult)} (${joined(keyResults.slice(0, 12).map(code), ", ")}), ${counted(initiatives, vocabulary.initiative)} committed`);
  return bullets(points2);
}
var MOST_DESKS, STAGES;
var init_work_section = __esm({
  "src/render/report-markdown/work-section.ts"() {
    "use strict";
    init_paragraph();
    init_details();
    init_markdown();
    init_table();
    init_phrase();
    init_stage_words();
    init_vocabulary();
    init_item_link();
    init_outcome_tree();
    MOST_DESKS = 40;
    STAGES = ["open", "proposed", "accepted", "committed", "shipped", "measured", "dropped"];
  }
});

// src/render/report-markdown/render-report-markdown.ts
function renderReportMarkdown(report, settings) {
  const view = reportView(report, settings);
  return `${stacked([
    ...opening(view),
    atAGlance(view),
    attentionSection(view),
    coverageSection(view),
    ...report.objectives.map((objective) => objectiveSection(objective, view)),
    workSection(view),
    apartSection(view),
    trusted("---"),
    howToRead(view),
    sources(view)
  ])}
`;
}
function opening(view) {
  const { cycle } = view.report;
  if (cycle === void 0) return [heading(1, words("OKRs")), paragraph(words("No cycle is defined yet."))];
  return [heading(1, phrase`OKRs · ${given(cycle.id, 60)}`), paragraph(cycleWords(view.report)), paragraph(summaryWords(view.report, view.vocabulary)), decisions2(view)];
}
function sources({ report, settings }) {
  const here = settings.report.path;
  const to = (file2) => link(relativeLink(here, file2), code(file2));
  const defined = report.cycle === void 0 ? [] : [phrase`Defined in ${to(report.cycle.file)}`];
  return trusted(`<sub>${paragraph(joined([...defined, phrase`The same as data: ${to(settings.report.data)}`], " · "))}</sub>`);
}
var init_render_report_markdown = __esm({
  "src/render/report-markdown/render-report-markdown.ts"() {
    "use strict";
    init_paragraph();
    init_markdown();
    init_phrase();
    init_summary_words();
    init_apart_section();
    init_at_a_glance();
    init_attention_section();
    init_coverage_section();
    init_decisions();
    init_how_to_read();
    init_objective_section();
    init_relative_link();
    init_report_view();
    init_work_section();
  }
});

// src/render/render-report-files.ts
function renderReportFiles(report, settings) {
  return [
    { path: settings.report.path, content: renderReportMarkdown(report, settings) },
    { path: settings.report.data, content: renderReportJson(report) }
  ];
}
var init_render_report_files = __esm({
  "src/render/render-report-files.ts"() {
    "use strict";
    init_render_report_json();
    init_render_report_markdown();
  }
});

// src/workflows/publish-report.ts
var publish_report_exports = {};
__export(publish_report_exports, {
  assessInitiatives: () => assessInitiatives,
  publishReport: () => publishReport
});
async function publishReport(world) {
  const facts = await world.source.configuration();
  const { repository } = facts;
  const configuration = await loadConfiguration2(world, facts);
  if (configuration.okrs.kind === "absent") return { kind: "silent" };
  if (configuration.okrs.kind === "broken") return { kind: "broken", diagnostics: configuration.okrs.diagnostics };
  const items = await world.source.initiatives(configuration.settings.labels);
  const report = buildReport(configuration.okrs.plan, assessInitiatives(items, configuration), {
    repository: repository.name,
    // A second belt: the plan of a repository that everybody can read has no private objectives.
    hidePrivate: !repository.private
  });
  const effect = {
    kind: "files",
    branch: repository.defaultBranch,
    message: "docs(okrs): update the OKR report",
    files: renderReportFiles(report, configuration.settings),
    delivery: configuration.settings.report.delivery
  };
  return { kind: "published", report, settings: configuration.settings, effect, outcomes: await world.sink.apply([effect], { checks: [], labels: [] }) };
}
function assessInitiatives(items, configuration) {
  return items.flatMap((item) => {
    const verdict = verdictOn(item, configuration);
    return verdict.kind === "not-an-initiative" ? [] : [{ item, verdict, stage: stageOf(item, verdict) }];
  });
}
var init_publish_report = __esm({
  "src/workflows/publish-report.ts"() {
    "use strict";
    init_initiative();
    init_build_report();
    init_render_report_files();
    init_decide_item();
    init_load_configuration();
  }
});

// src/entry/serve.ts
import { readFileSync } from "node:fs";
import process2 from "node:process";

// src/entry/service/start-service.ts
import { Probot, ProbotOctokit } from "probot";

// src/github/client/lean-response.ts
async function readResponse(message, url) {
  const bytes = await bytesOf(message);
  const status = message.statusCode ?? 0;
  return {
    status,
    statusText: message.statusMessage ?? "",
    ok: status >= 200 && status < 300,
    url,
    headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""])),
    text: async () => bytes.toString("utf8"),
    json: async () => JSON.parse(bytes.toString("utf8")),
    arrayBuffer: async () => new Uint8Array(bytes).buffer
  };
}
function bytesOf(message) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    message.on("data", (chunk) => chunks.push(chunk));
    message.on("end", () => resolve(Buffer.concat(chunks)));
    message.on("error", reject);
  });
}

// src/github/client/transport-of.ts
function transportOf(url) {
  return url.protocol === "https:" ? process.getBuiltinModule("node:https").request : process.getBuiltinModule("node:http").request;
}

// src/github/client/open-tunnel.ts
function openTunnel(target, proxy, timeout) {
  const authority = `${target.hostname}:${target.port || "443"}`;
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const authorization = proxy.username === "" ? {} : { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
  return new Promise((resolve, reject) => {
    const request2 = transportOf(proxy)(proxy, { method: "CONNECT", path: authority, headers: { host: authority, ...authorization }, timeout, agent: false });
    request2.on("timeout", () => request2.destroy(new Error(`The proxy ${proxy.host} did not answer`)));
    request2.on("error", reject);
    request2.on("connect", (answer2, socket) => {
      if (answer2.statusCode === 200) encrypt(socket, target, resolve, reject);
      else {
        socket.destroy();
        reject(new Error(`The proxy ${proxy.host} answered ${answer2.statusCode ?? "nothing"}`));
      }
    });
    request2.end();
  });
}
function encrypt(socket, target, resolve, reject) {
  const secure = process.getBuiltinModule("node:tls").connect({ socket, servername: target.hostname }, () => resolve(secure));
  secure.on("error", reject);
}

// src/github/client/create-https-fetch.ts
var MOST_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 307, 308]);
function createHttpsFetch({ proxy, timeout = 1e4 }) {
  async function follow(url, request2, redirects) {
    const through = proxy(url);
    const tunnel = through && await openTunnel(url, through, timeout);
    const response = await exchange(url, request2, timeout, tunnel);
    const target = request2.redirect === "manual" ? void 0 : redirectTarget(url, request2, response);
    if (target === void 0) return response;
    if (redirects >= MOST_REDIRECTS) throw new Error(`${url.host} redirects in circles`);
    return follow(target, target.origin === url.origin ? request2 : withoutCredentials(request2), redirects + 1);
  }
  return (url, request2 = {}) => follow(new URL(url), request2, 0);
}
function exchange(url, request2, timeout, tunnel) {
  const { method = "GET", headers = {}, body: body2, signal } = request2;
  const length = body2 === void 0 ? {} : { "content-length": String(Buffer.byteLength(body2)) };
  const route = tunnel === void 0 ? {} : { createConnection: () => tunnel, agent: false };
  return new Promise((resolve, reject) => {
    const sent = transportOf(url)(url, { method, headers: { ...headers, ...length }, timeout, ...signal && { signal }, ...route });
    sent.on("timeout", () => sent.destroy(new Error(`${url.host} did not answer within ${timeout / 1e3} seconds`)));
    sent.on("error", reject);
    sent.on("response", (message) => readResponse(message, url.href).then(resolve, reject));
    sent.end(body2);
  });
}
function redirectTarget(url, request2, response) {
  const location = response.headers.get("location");
  if (location === void 0 || !REDIRECTS.has(response.status)) return void 0;
  const reads = request2.method === void 0 || request2.method === "GET" || request2.method === "HEAD";
  if (!reads && response.status < 307) return void 0;
  const target = new URL(location, url);
  return url.protocol === "https:" && target.protocol !== "https:" ? void 0 : target;
}
function withoutCredentials(request2) {
  const headers = Object.entries(request2.headers ?? {}).filter(([name]) => !["authorization", "cookie"].includes(name.toLowerCase()));
  return { ...request2, headers: Object.fromEntries(headers) };
}

// src/github/client/proxy-for.ts
function proxyFor(url, environment) {
  const proxy = environment["https_proxy"] ?? environment["HTTPS_PROXY"] ?? "";
  if (url.protocol !== "https:" || proxy === "" || isExcepted(url, environment["no_proxy"] ?? environment["NO_PROXY"] ?? "")) return void 0;
  return new URL(proxy.includes("://") ? proxy : `http://${proxy}`);
}
function isExcepted(url, list4) {
  return list4.split(",").map((entry) => entry.trim().toLowerCase()).some((entry) => {
    const host = entry.startsWith(".") ? entry.slice(1) : entry;
    return host === "*" || host === url.hostname || host === url.host || host !== "" && url.hostname.endsWith(`.${host}`);
  });
}

// src/entry/app.ts
init_day();
init_settings();

// src/github/client/with-retry.ts
init_github_failure();
var TRIES = 3;
var FIRST_DELAY = 1e3;
var LONGEST_WAIT = 6e4;
var NOT_REPEATABLE = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
function withRetry(client, times) {
  return {
    request: (route, parameters) => retry(() => client.request(route, parameters), times, route !== NOT_REPEATABLE),
    graphql: (query2, variables) => retry(() => client.graphql(query2, variables), times, true)
  };
}
async function retry(run2, times, repeatable) {
  for (let attempt2 = 1; ; attempt2 += 1) {
    try {
      return await run2();
    } catch (error) {
      const wait = waitBefore(error, attempt2, times.now(), repeatable);
      if (wait === void 0) throw error;
      await times.sleep(wait);
    }
  }
}
function waitBefore(error, attempt2, now, repeatable) {
  const failure2 = failureOf(error);
  if (attempt2 >= TRIES) return void 0;
  const growing = FIRST_DELAY * 2 ** (attempt2 - 1);
  if (failure2.rateLimited) {
    const asked = askedWait(failure2, now) ?? growing;
    return asked <= LONGEST_WAIT ? asked : void 0;
  }
  return repeatable && isBreakdown(error, failure2) ? growing : void 0;
}
function isBreakdown(error, failure2) {
  if (failure2.status === void 0 || failure2.status >= 500) return isGitHubs(error);
  return queryErrors(error).some(({ type }) => type === void 0);
}
function askedWait({ headers }, now) {
  const seconds = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds * 1e3;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : void 0;
}

// src/github/create-sink.ts
init_repository_client();

// src/github/writing/attempt.ts
init_github_failure();
var REFUSALS = /* @__PURE__ */ new Set([403, 404, 409, 410, 422]);
async function attempt(what, run2) {
  try {
    return await run2();
  } catch (error) {
    const { status, rateLimited, message } = failureOf(error);
    if (rateLimited || status === void 0 || !REFUSALS.has(status)) throw unverifiable(what.subject, error);
    return { effect: what.effect, kind: "denied", ...isPermission(status, message) ? { permission: what.permission } : {}, detail: message };
  }
}
function isPermission(status, message) {
  return (status === 403 || status === 404) && !/\b(?:locked|archived|read-only)\b/i.test(message);
}

// src/github/writing/ensure-check.ts
init_github_failure();
init_repository_client();

// src/github/writing/cut-summary.ts
var NOTE = "\n\n*The rest was cut: GitHub shows no more here.*\n";
var longestSummary = 65535;
function cutSummary(text2, limit = longestSummary) {
  if (Buffer.byteLength(text2) <= limit) return text2;
  const room = Buffer.from(text2).subarray(0, limit - Buffer.byteLength(NOTE));
  const end = room.lastIndexOf("\n");
  const kept = end > 0 ? room.subarray(0, end).toString() : room.toString().replace(/\uFFFD$/, "");
  return `${kept}${NOTE}`;
}

// src/github/writing/ensure-check.ts
init_same_text();
var ANNOTATIONS_A_REQUEST = 50;
async function ensureCheck(place, effect, present2) {
  const wanted = { ...effect, summary: cutSummary(effect.summary) };
  const standing3 = present2.headSha === effect.sha ? present2.checks.findLast((check) => check.name === effect.name) : void 0;
  if (standing3 !== void 0 && isEqual(standing3, wanted)) return { effect: "check", kind: "unchanged" };
  const updated = standing3 === void 0 ? void 0 : await updateCheck(place, standing3, wanted);
  return updated ?? createCheck(place, wanted);
}
function isEqual(standing3, wanted) {
  return standing3.conclusion === wanted.conclusion && sameText(standing3.title, wanted.title) && sameText(standing3.summary, wanted.summary) && standing3.annotated === true === wanted.annotations.length > 0;
}
async function updateCheck(place, standing3, wanted) {
  if (standing3.annotated === true || wanted.annotations.length > 0) return void 0;
  try {
    return await patchCheck(place, standing3.id, wanted, []);
  } catch (error) {
    const { status, rateLimited } = failureOf(error);
    if (!rateLimited && (status === 403 || status === 404 || status === 422)) return void 0;
    throw error;
  }
}
async function createCheck(place, wanted) {
  const [first = [], ...rest2] = batches(wanted.annotations);
  const { data } = await send(place, "POST", "/check-runs", { name: wanted.name, head_sha: wanted.sha, ...contentOf(wanted, first) });
  const created = data;
  for (const batch of rest2) await patchCheck(place, created.id, wanted, batch);
  return { effect: "check", kind: "done", url: created.html_url ?? void 0 };
}
async function patchCheck(place, id, wanted, annotations) {
  const { data } = await send(place, "PATCH", "/check-runs/{check_run_id}", { check_run_id: id, ...contentOf(wanted, annotations) });
  return { effect: "check", kind: "done", url: data.html_url ?? void 0 };
}
function contentOf(wanted, annotations) {
  const { title, summary, item } = wanted;
  const external = item === void 0 ? {} : { external_id: String(item) };
  const output = annotations.length === 0 ? { title, summary } : { title, summary, annotations: annotations.map(toAnnotation) };
  return { status: "completed", conclusion: wanted.conclusion, output, ...external };
}
function toAnnotation(annotation) {
  const { path, line: line2, level, title, message } = annotation;
  return { path, start_line: line2, end_line: line2, annotation_level: level, title, message };
}
function batches(annotations) {
  const count = Math.ceil(annotations.length / ANNOTATIONS_A_REQUEST);
  return Array.from({ length: count }, (_, index) => annotations.slice(index * ANNOTATIONS_A_REQUEST, (index + 1) * ANNOTATIONS_A_REQUEST));
}

// src/github/writing/ensure-comment.ts
init_github_failure();
init_repository_client();
init_same_text();
async function ensureComment(place, effect, present2) {
  const standing3 = present2.comment;
  if (standing3 === void 0) return effect.when === "always" ? createComment(place, effect) : { effect: "comment", kind: "unchanged" };
  if (sameText(standing3.body, effect.body)) return { effect: "comment", kind: "unchanged" };
  try {
    const { data } = await send(place, "PATCH", "/issues/comments/{comment_id}", { comment_id: standing3.id, body: effect.body });
    return { effect: "comment", kind: "done", url: data.html_url };
  } catch (error) {
    if (failureOf(error).status !== 404 || effect.when !== "always") throw error;
    return createComment(place, effect);
  }
}
async function createComment(place, effect) {
  const { data } = await send(place, "POST", "/issues/{issue_number}/comments", { issue_number: effect.number, body: effect.body });
  return { effect: "comment", kind: "done", url: data.html_url };
}

// src/github/writing/ensure-label.ts
init_github_failure();
init_repository_client();
var COLOUR = "d4a72c";
var DESCRIPTION = "Not yet tied to a key result and an expected impact";
async function ensureLabel(place, effect, present2) {
  const stands = present2.labels.some((label) => label.toLowerCase() === effect.label.toLowerCase());
  if (stands === effect.wanted) return { effect: "label", kind: "unchanged" };
  return effect.wanted ? addLabel(place, effect) : removeLabel(place, effect);
}
async function addLabel(place, effect) {
  await defineLabel(place, effect.label);
  await send(place, "POST", "/issues/{issue_number}/labels", { issue_number: effect.number, labels: [effect.label] });
  return { effect: "label", kind: "done" };
}
async function defineLabel(place, label) {
  try {
    await send(place, "GET", "/labels/{name}", { name: label });
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    await createLabel(place, label);
  }
}
async function createLabel(place, label) {
  try {
    await send(place, "POST", "/labels", { name: label, color: COLOUR, description: DESCRIPTION });
  } catch (error) {
    const { status, rateLimited } = failureOf(error);
    if (rateLimited || status !== 422 && status !== 403 && status !== 404) throw error;
  }
}
async function removeLabel(place, effect) {
  try {
    await send(place, "DELETE", "/issues/{issue_number}/labels/{name}", { issue_number: effect.number, name: effect.label });
    return { effect: "label", kind: "done" };
  } catch (error) {
    if (failureOf(error).status === 404) return { effect: "label", kind: "unchanged" };
    throw error;
  }
}

// src/github/create-sink.ts
function createSink(client, repository) {
  const place = repositoryClient(client, repository);
  return { apply: (effects, present2) => applyAll(place, effects, present2) };
}
async function applyAll(place, effects, present2) {
  const outcomes = [];
  const failures = [];
  for (const effect of effects) {
    try {
      outcomes.push(await applyOne(place, effect, present2));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return outcomes;
}
function applyOne(place, effect, present2) {
  const at = place.repository;
  const items = present2.headSha === void 0 ? "issues: write" : "pull-requests: write";
  switch (effect.kind) {
    case "check":
      return attempt({ effect: "check", subject: `the check on ${at}@${effect.sha}`, permission: "checks: write" }, () => ensureCheck(place, effect, present2));
    case "comment":
      return attempt({ effect: "comment", subject: `the comment on ${at}#${effect.number}`, permission: items }, () => ensureComment(place, effect, present2));
    case "label":
      return attempt({ effect: "label", subject: `the label of ${at}#${effect.number}`, permission: items }, () => ensureLabel(place, effect, present2));
    case "files":
      return attempt({ effect: "files", subject: `the report of ${at}`, permission: "contents: write" }, async () => {
        const { ensureFiles: ensureFiles2 } = await Promise.resolve().then(() => (init_ensure_files(), ensure_files_exports));
        return ensureFiles2(place, effect);
      });
  }
}

// src/github/create-source.ts
init_okrs_paths();
init_repository_client();

// src/github/reading/load-configuration.ts
init_okrs_paths();
init_unverifiable_error();
init_repository_client();
init_run_query();

// src/github/documents/layer-fragment.ts
init_okrs_paths();
var layerFragment = `
fragment BlobText on Blob { text isBinary }
fragment LayerFields on Repository {
  okrsFile: object(expression: $okrsFile) { ...BlobText }
  okrsFolder: object(expression: $okrsFolder) { ... on Tree { entries { name object { ...BlobText } } } }
  settingsFile: object(expression: $settingsFile) { ...BlobText }
}`;
var layerVariables = "$okrsFile: String!, $okrsFolder: String!, $settingsFile: String!";
function layerAt(revision, settings) {
  return {
    okrsFile: `${revision}:${okrsFile}`,
    okrsFolder: `${revision}:${okrsFolder}`,
    settingsFile: `${revision}:${settings}`
  };
}

// src/github/documents/repository-fragment.ts
var repositoryFragment = `
fragment RepositoryFields on Repository {
  nameWithOwner
  isPrivate
  owner { __typename }
  defaultBranchRef { name target { oid } }
}`;

// src/github/documents/configuration-query.ts
var configurationQuery = `
query Configuration($owner: String!, $name: String!, ${layerVariables}) {
  repository(owner: $owner, name: $name) { ...RepositoryFields ...LayerFields }
}${repositoryFragment}${layerFragment}`;

// src/github/reading/read-layer.ts
init_okrs_paths();
function readLayer(origin, fields, settingsPath) {
  const settings = readFile(settingsPath, fields.settingsFile);
  return { origin, okrs: readOkrs(fields), ...settings === void 0 ? {} : { settings } };
}
function readOkrs(fields) {
  const single = readFile(okrsFile, fields.okrsFile);
  if (single !== void 0) return [single];
  return (fields.okrsFolder?.entries ?? []).flatMap((entry) => readFile(`${okrsFolder}/${entry.name}`, entry.object) ?? []).filter((file2) => isOkrsPath(file2.path)).sort((a, b) => a.path < b.path ? -1 : 1);
}
function readFile(path, blob) {
  return blob === null || blob.text === void 0 ? void 0 : { path, text: blob.text ?? "" };
}

// src/github/reading/read-repository.ts
function readRepository(fields) {
  return {
    name: fields.nameWithOwner,
    defaultBranch: fields.defaultBranchRef?.name ?? "main",
    head: fields.defaultBranchRef?.target?.oid,
    private: fields.isPrivate
  };
}

// src/github/reading/load-configuration.ts
var NONE_TOLERATED = /* @__PURE__ */ new Set();
async function loadConfiguration(place, settings, sha = "HEAD") {
  const subject = `the OKR files of ${place.repository}`;
  const { data, errors } = await query(place, subject, configurationQuery, layerAt(sha, settings));
  demandFields(subject, errors, NONE_TOLERATED);
  if (data.repository === null) throw new UnverifiableError(subject, "denied", new Error(errors[0]?.message ?? "GitHub shows no such repository"));
  return { repository: readRepository(data.repository), layer: readLayer(data.repository.nameWithOwner, data.repository, settings) };
}
async function loadLayer(place) {
  const { layer } = await loadConfiguration(place, settingsFile);
  return layer.okrs.length === 0 && layer.settings === void 0 ? void 0 : layer;
}

// src/github/reading/load-facts.ts
init_settings();
init_item();

// src/linkage/closing-references.ts
init_item();
var KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:(https?:\/\/[\w.:-]{1,100}\/)?([\w.-]{1,39}\/[\w.-]{1,100})(?:#|\/issues\/)|#|GH-)(\d{1,9})\b/giu;
var LONGEST = 65536;
function closingReferences(pull) {
  const found = /* @__PURE__ */ new Map();
  for (const match of withoutHidden(pull.body.slice(0, LONGEST)).matchAll(KEYWORD)) {
    const [, host, repository, number3] = match;
    if (host !== void 0 && !pull.url.startsWith(host)) continue;
    const reference = { repository: repository ?? pull.repository, number: Number(number3) };
    const key = itemKey(reference);
    if (!found.has(key)) found.set(key, reference);
  }
  return [...found.values()];
}
function withoutHidden(body2) {
  return cutBetween(cutBetween(body2, "<!--", "-->"), "```", "```");
}
function cutBetween(text2, open2, close2) {
  const kept = [];
  let at = 0;
  for (; ; ) {
    const start = text2.indexOf(open2, at);
    if (start < 0) return kept.join("") + text2.slice(at);
    kept.push(text2.slice(at, start), " ");
    const end = text2.indexOf(close2, start + open2.length);
    if (end < 0) return kept.join("");
    at = end + close2.length;
  }
}

// src/github/reading/load-facts.ts
init_unverifiable_error();
init_repository_client();
init_run_query();

// src/github/documents/facts-query.ts
init_issue_fragment();
init_origin_fragments();
init_pull_request_fragment();
var factsQuery = `
query Facts($owner: String!, $name: String!, $number: Int!, $checkName: String!, $report: String!, ${layerVariables}) {
  repository(owner: $owner, name: $name) {
    ...RepositoryFields
    ...LayerFields
    report: object(expression: $report) { ... on Blob { text isTruncated } }
    issueOrPullRequest(number: $number) {
      ... on Issue {
        ...IssueFields
        comments(last: 100) { ...CommentPage }
        subIssues(first: 50) { nodes { number state repository { nameWithOwner } } }
        closedByPullRequestsReferences(first: 20) { nodes { number pullState: state repository { nameWithOwner } } }
      }
      ... on PullRequest {
        ...PullRequestFields
        comments(last: 100) { ...CommentPage }
        headRefOid
        headRepository { nameWithOwner }
        files(first: 100) { nodes { path } }
        commits(last: 1) { nodes { commit { oid checkSuites(first: 20) { nodes { ...OwnChecks } } } } }
      }
    }
  }
}
fragment CommentPage on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes { fullDatabaseId body viewerDidAuthor isMinimized }
}
fragment OwnChecks on CheckSuite {
  checkRuns(first: 10, filterBy: { checkName: $checkName }) {
    nodes { databaseId permalink name conclusion title summary annotations(first: 1) { totalCount } }
  }
}
${repositoryFragment}${layerFragment}${originFragments}${issueFragment}${pullRequestFragment}`;

// src/github/reading/find-own-comment.ts
init_repository_client();

// src/github/documents/earlier-comments-query.ts
var earlierCommentsQuery = `
query EarlierComments($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...CommentPage } }
      ... on PullRequest { comments(last: 100, before: $before) { ...CommentPage } }
    }
  }
}
fragment CommentPage on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes { fullDatabaseId body viewerDidAuthor isMinimized }
}`;

// src/github/reading/find-own-comment.ts
var MARKER = "<!-- throughline";
var MOST_PAGES = 20;
async function findOwnComment(place, number3, latest) {
  let page = latest;
  for (let read2 = 1; page !== null; read2 += 1) {
    const found = ownComment(page);
    const before = page.pageInfo.startCursor;
    if (found !== void 0 || !page.pageInfo.hasPreviousPage || before === null || read2 === MOST_PAGES) return found;
    const { data } = await query(place, `the comments of ${place.repository}#${number3}`, earlierCommentsQuery, { number: number3, before });
    page = data.repository?.issueOrPullRequest?.comments ?? null;
  }
  return void 0;
}
function ownComment(page) {
  const own3 = (page.nodes ?? []).find((comment) => comment !== null && comment.viewerDidAuthor && comment.body.includes(MARKER));
  return own3 ? { id: Number(own3.fullDatabaseId), body: own3.body, minimized: own3.isMinimized } : void 0;
}

// src/github/reading/load-issue-type.ts
init_github_failure();
init_repository_client();
async function loadIssueType(place, number3) {
  try {
    const { data } = await send(place, "GET", "/issues/{issue_number}", { issue_number: number3 });
    return data.type?.name;
  } catch (error) {
    const { status, rateLimited } = failureOf(error);
    if (!rateLimited && (status === 403 || status === 404 || status === 410)) return void 0;
    throw unverifiable(`${place.repository}#${number3}`, error);
  }
}

// src/github/reading/load-facts.ts
init_load_issues();

// src/github/reading/load-proposed-layer.ts
init_okrs_paths();
init_run_query();
init_repository_client();

// src/github/documents/proposed-layer-query.ts
var proposedLayerQuery = `
query ProposedLayer($owner: String!, $name: String!, $headOwner: String!, $headName: String!, $fork: Boolean!, ${layerVariables}) {
  base: repository(owner: $owner, name: $name) { ...LayerFields }
  head: repository(owner: $headOwner, name: $headName) @include(if: $fork) { ...LayerFields }
}${layerFragment}`;

// src/github/reading/load-proposed-layer.ts
var TOLERATED = /* @__PURE__ */ new Set(["head"]);
async function loadProposedLayer(place, pull, settings) {
  if (!(pull.files?.nodes ?? []).some((file2) => file2 !== null && (file2.path === settings || isConfigurationPath(file2.path)))) return void 0;
  const origin = pull.headRepository?.nameWithOwner ?? place.repository;
  const [headOwner = place.owner, headName = place.name] = origin.split("/");
  const fork = origin.toLowerCase() !== place.repository.toLowerCase();
  const subject = `the OKR files of ${place.repository}#${pull.number}`;
  const { data, errors } = await query(place, subject, proposedLayerQuery, { headOwner, headName, fork, ...layerAt(pull.headRefOid, settings) });
  demandFields(subject, errors, TOLERATED);
  const [base, head] = [data.base, data.head].map((fields) => fields ? readLayer(place.repository, fields, settings) : void 0);
  return [base, head].find(isFilled) ?? base ?? { origin: place.repository, okrs: [] };
}
function isFilled(layer) {
  return layer !== void 0 && (layer.okrs.length > 0 || layer.settings !== void 0);
}

// src/github/reading/read-checks.ts
function readChecks(pull) {
  const commit = pull.commits?.nodes?.[0]?.commit;
  if (commit === void 0 || commit.oid !== pull.headRefOid) return [];
  const suites = commit.checkSuites?.nodes ?? [];
  return suites.flatMap((suite) => suite?.checkRuns?.nodes ?? []).flatMap((run2) => run2 === null ? [] : readCheck(run2)).sort((a, b) => a.id - b.id);
}
function readCheck(run2) {
  const id = run2.databaseId ?? Number(/(\d+)$/.exec(run2.permalink)?.[1]);
  if (!Number.isSafeInteger(id)) return [];
  return [{
    id,
    name: run2.name,
    conclusion: run2.conclusion?.toLowerCase(),
    title: run2.title ?? "",
    summary: run2.summary ?? "",
    annotated: (run2.annotations?.totalCount ?? 0) > 0
  }];
}

// src/github/reading/load-facts.ts
init_read_item();
var TOLERATED2 = /* @__PURE__ */ new Set([
  "assignees",
  "closedByPullRequestsReferences",
  "closingIssuesReferences",
  "comments",
  "commits",
  "files",
  "headRepository",
  "milestone",
  "parent",
  "report",
  "subIssues"
]);
var MOST_KEYWORDS = 10;
async function loadFacts(place, settings, number3, checkName) {
  const subject = `${place.repository}#${number3}`;
  const variables = { number: number3, checkName, report: `HEAD:${defaultSettings.report.data}`, ...layerAt("HEAD", settings) };
  const { data, errors } = await query(place, subject, factsQuery, variables);
  demandFields(subject, errors, TOLERATED2);
  if (data.repository === null) throw new UnverifiableError(place.repository, "denied", new Error(errors[0]?.message ?? "GitHub shows no such repository"));
  const fields = data.repository.issueOrPullRequest;
  if (fields === null) return demandFields(subject, errors, /* @__PURE__ */ new Set());
  const [item, proposed, comment] = await Promise.all([
    completeItem(place, readItem(fields, errors), data.repository.owner.__typename),
    fields.__typename === "PullRequest" ? loadProposedLayer(place, fields, settings) : void 0,
    findOwnComment(place, number3, fields.comments)
  ]);
  return {
    repository: readRepository(data.repository),
    layer: readLayer(data.repository.nameWithOwner, data.repository, settings),
    item,
    present: readPresent(fields, item, comment),
    proposed,
    dependents: fields.__typename === "Issue" ? readDependents(fields) : [],
    report: readReport(data.repository.report)
  };
}
async function completeItem(place, item, ownerKind) {
  if (item.kind === "pull-request") return { ...item, origins: [...item.origins, ...await loadUnlinked(place, item)] };
  return ownerKind === "Organization" ? { ...item, issueType: await loadIssueType(place, item.number) } : item;
}
async function loadUnlinked(place, pull) {
  const linked = new Set(pull.origins.map((origin) => origin.kind === "item" ? itemKey(origin.item) : ""));
  const named2 = closingReferences(pull).filter((reference) => !linked.has(itemKey(reference)));
  const origins = await loadIssues(place.client, named2.slice(0, MOST_KEYWORDS));
  return origins.filter((origin) => origin !== void 0);
}
function readPresent(fields, item, comment) {
  const own3 = { comment, labels: item.labels };
  return fields.__typename === "PullRequest" ? { ...own3, headSha: fields.headRefOid, checks: readChecks(fields) } : { ...own3, checks: [] };
}
function readDependents(issue2) {
  const all = [...issue2.closedByPullRequestsReferences?.nodes ?? [], ...issue2.subIssues?.nodes ?? []];
  return all.filter((node) => node !== null && (node.state ?? node.pullState) === "OPEN").map((node) => ({ repository: node.repository.nameWithOwner, number: node.number }));
}
function readReport(blob) {
  const text2 = blob?.isTruncated === true ? void 0 : blob?.text;
  return text2 === null || text2 === void 0 ? void 0 : { path: defaultSettings.report.data, text: text2 };
}

// src/github/reading/load-files.ts
init_github_failure();
init_repository_client();
init_run_query();

// src/github/documents/files-query.ts
function filesQuery(count) {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
query Files($owner: String!, $name: String!${indexes.map((index) => `, $p${index}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${indexes.map((index) => `p${index}: object(expression: $p${index}) { ... on Blob { text isTruncated } }`).join("\n    ")}
  }
}`;
}

// src/github/reading/load-files.ts
init_unverifiable_error();
var NONE_TOLERATED2 = /* @__PURE__ */ new Set();
async function loadFiles(place, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  const subject = `files of ${place.repository}`;
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `HEAD:${path}`]));
  const { data: { repository }, errors } = await query(place, subject, filesQuery(paths.length), variables);
  demandFields(subject, errors, NONE_TOLERATED2);
  if (repository === null) throw new UnverifiableError(subject, "denied", new Error(errors[0]?.message ?? "GitHub shows no such repository"));
  const files = await Promise.all(paths.map(async (path, index) => {
    const blob = repository[`p${index}`];
    if (typeof blob?.text !== "string") return [];
    return [[path, blob.isTruncated === true ? await loadWhole(place, path) : blob.text]];
  }));
  return new Map(files.flat());
}
async function loadWhole(place, path) {
  try {
    const { data } = await send(place, "GET", "/contents/{path}", { path, headers: { accept: "application/vnd.github.raw+json" } });
    return String(data);
  } catch (error) {
    throw unverifiable(`${path} of ${place.repository}`, error);
  }
}

// src/github/reading/load-head.ts
init_github_failure();
init_repository_client();
async function loadHead(place, number3) {
  try {
    const { data } = await send(place, "GET", "/pulls/{pull_number}", { pull_number: number3 });
    const { head } = data;
    return typeof head?.sha === "string" ? head.sha : void 0;
  } catch (error) {
    if (failureOf(error).status === 404) return void 0;
    throw unverifiable(`${place.repository}#${number3}`, error);
  }
}

// src/github/create-source.ts
function createSource(client, repository, settings = settingsFile) {
  const place = repositoryClient(client, repository);
  return {
    facts: (number3, checkName) => loadFacts(place, settings, number3, checkName),
    head: (number3) => loadHead(place, number3),
    configuration: (sha) => loadConfiguration(place, settings, sha),
    layer: (other) => loadLayer(repositoryClient(client, other)),
    // Loaded when called: a check, which starts cold in the Action, lists nothing.
    initiatives: async (labels) => (await Promise.resolve().then(() => (init_load_initiatives(), load_initiatives_exports))).loadInitiatives(place, labels),
    files: (paths) => loadFiles(place, paths)
  };
}

// src/entry/app.ts
init_unverifiable_error();

// src/queue/in-process-queue.ts
init_retry_plan();
function createInProcessQueue(options) {
  const state = { options, waiting: /* @__PURE__ */ new Map(), running: /* @__PURE__ */ new Set(), resting: /* @__PURE__ */ new Map(), idle: [], closed: false };
  const drain = () => new Promise((resolve) => {
    state.idle.push(resolve);
    settle(state);
  });
  return {
    async push(job) {
      if (state.closed) throw new Error(`The queue is closed and takes no ${job.key}`);
      state.waiting.set(job.key, { job, failures: state.waiting.get(job.key)?.failures ?? 0 });
      startNext(state);
    },
    drain,
    async close() {
      state.closed = true;
      for (const wake of state.resting.values()) wake();
      await drain();
    }
  };
}
function startNext(state) {
  for (const [key, waiting] of state.waiting) {
    if (state.running.size >= state.options.concurrency) return;
    if (state.running.has(key) || state.resting.has(key)) continue;
    state.waiting.delete(key);
    state.running.add(key);
    void run(state, waiting);
  }
}
async function run(state, { job, failures }) {
  try {
    await state.options.handle(job);
  } catch (error) {
    giveUpOrRest(state, { job, failures: failures + 1 }, error);
  }
  state.running.delete(job.key);
  startNext(state);
  settle(state);
}
function giveUpOrRest(state, failed, error) {
  const { job, failures } = failed;
  if (state.closed || failures >= retryPlan.attempts || !isWorthRetrying(error)) {
    state.options.onFailure(job, error);
    return;
  }
  state.waiting.set(job.key, { job: state.waiting.get(job.key)?.job ?? job, failures });
  void rest(state, job.key, delayAfter(failures));
}
async function rest(state, key, milliseconds) {
  const woken = new Promise((resolve) => state.resting.set(key, resolve));
  await Promise.race([state.options.sleep(milliseconds), woken]);
  state.resting.delete(key);
  startNext(state);
}
function settle(state) {
  if (state.waiting.size > 0 || state.running.size > 0) return;
  for (const resolve of state.idle.splice(0)) resolve();
}

// src/queue/create-queue.ts
async function createQueue(options) {
  const { redisUrl } = options;
  if (redisUrl === void 0) return createInProcessQueue(options);
  const { createRedisQueue: createRedisQueue2 } = await Promise.resolve().then(() => (init_redis_queue(), redis_queue_exports));
  return createRedisQueue2({ ...options, redisUrl });
}

// src/render/render-announcement.ts
function renderAnnouncement() {
  return {
    title: "Throughline is on",
    summary: "This check stands here so that it can be selected as a required one. Pull requests get a verdict of their own; work without the initiative label always passes."
  };
}
function renderQueueNote() {
  return {
    title: "Checked before it was queued",
    summary: "Every pull request of this group had its own verdict before it entered the queue."
  };
}

// src/workflows/announce-check.ts
init_load_configuration();
async function announceCheck(world) {
  const facts = await world.source.configuration();
  const { head } = facts.repository;
  if (head === void 0) return;
  const { settings, okrs } = await loadConfiguration2(world, facts);
  if (okrs.kind === "absent") return;
  await world.sink.apply(
    [{ kind: "check", name: settings.checkName, sha: head, conclusion: "success", annotations: [], ...renderAnnouncement() }],
    { checks: [], labels: [] }
  );
}

// src/workflows/decide-facts.ts
init_unverifiable_error();
init_decide_item();

// src/workflows/doubtful-decision.ts
init_verdict();
init_conclude();
function doubtfulDecision(settings, doubt) {
  const verdict = { ...plainVerdict("unverifiable"), problems: [companyProblem(doubt)] };
  return { verdict, conclusion: conclude(verdict, settings.mode), settings, breaksOkrs: false, remarks: [], doubt };
}
function companyProblem({ subject, reason }) {
  const unread = { code: "company-unreadable", field: "key_result", found: subject };
  const consequence = "This repository extends them, so whether the work is linked cannot be said.";
  switch (reason) {
    case "denied":
      return {
        ...unread,
        message: `Access to ${subject} was refused. ${consequence}`,
        expected: "a repository that the App, or the token, may read, by its owner and name in the settings",
        example: "extends: acme/.github"
      };
    case "unavailable":
      return {
        ...unread,
        message: `GitHub did not answer when asked for ${subject}. ${consequence}`,
        expected: "an answer from GitHub, which the next change or a re-run of the check asks for again",
        example: "/throughline check"
      };
  }
}

// src/workflows/own-settings.ts
init_parse_settings();
init_load_configuration();
function ownSettings(world, layer) {
  const { settings, origins } = parseSettings([layer]);
  const checkName = origins["check_name"] === "default" ? world.checkName : settings.checkName;
  return overrideSettings({ ...settings, checkName }, world.overrides);
}

// src/workflows/try-configuration.ts
init_unverifiable_error();
init_load_configuration();
async function tryConfiguration(world, files) {
  try {
    return await loadConfiguration2(world, files);
  } catch (error) {
    if (error instanceof UnverifiableError) return error;
    throw error;
  }
}

// src/workflows/decide-facts.ts
async function decideFacts(world, facts) {
  const standing3 = await tryConfiguration(world, facts);
  if (standing3 instanceof UnverifiableError) return doubtfulDecision(ownSettings(world, facts.layer), standing3);
  const proposed = facts.proposed && await tryConfiguration(world, { ...facts, layer: facts.proposed });
  if (!(proposed instanceof UnverifiableError)) return decideItem(facts.item, standing3, proposed);
  const certain = decideItem(facts.item, standing3, void 0);
  return certain === void 0 || certain.conclusion === "success" ? doubtfulDecision(standing3.settings, proposed) : certain;
}

// src/report/read-reported-claims.ts
init_item();
init_report();
var ROLES = /* @__PURE__ */ new Set(["open", "awaited", "measured", "dropped", "delivery"]);
function readReportedClaims(text2) {
  const report = parse2(text2);
  if (field(report, "schema") !== reportSchema) return /* @__PURE__ */ new Map();
  const keyResults = list(field(report, "objectives")).flatMap((objective) => list(field(objective, "keyResults")));
  return new Map(keyResults.flatMap((keyResult) => {
    const id = field(keyResult, "id");
    return typeof id === "string" ? [[id, list(field(keyResult, "claims")).flatMap(readClaim)]] : [];
  }));
}
function readClaim(claim2) {
  const item = field(claim2, "item");
  const repository = field(item, "repository");
  const number3 = field(item, "number");
  const role = field(claim2, "role");
  const weighted = field(claim2, "weighted");
  if (typeof repository !== "string" || typeof number3 !== "number" || !isRole(role)) return [];
  return [{ name: itemName({ repository, number: number3 }), role, weighted: typeof weighted === "number" ? weighted : void 0 }];
}
function isRole(value) {
  return typeof value === "string" && ROLES.has(value);
}
function parse2(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function field(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Object.getOwnPropertyDescriptor(value, key)?.value : void 0;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}

// src/render/check/active-key-results.ts
init_key_result();
init_plan();
init_open_gap();
init_format_quantity();
init_paragraph();
init_markdown();
init_table();
init_phrase();
init_phrase_to_markdown();
init_vocabulary();
var MOST3 = 60;
function activeKeyResults(context, first, most = MOST3) {
  const open2 = context.plan === void 0 ? [] : openKeyResults(context.plan);
  const ordered = [.../* @__PURE__ */ new Set([...first, ...open2])];
  const rest2 = ordered.length - most;
  const { keyResult } = vocabularyOf(context.settings.vocabulary);
  const columns2 = [{ title: trusted("Id") }, { title: phraseToMarkdown(keyResult.One) }, { title: trusted("Now → target") }, { title: trusted("To go"), align: "right" }, { title: trusted("Owner") }];
  return stacked([
    table(columns2, ordered.slice(0, most).map(row)),
    rest2 > 0 ? paragraph(phrase`… and ${rest2} more in the OKR file.`) : void 0
  ]);
}
function row(keyResult) {
  return [
    unwrapped(phraseToMarkdown(code(keyResult.id))),
    phraseToMarkdown(given(keyResult.title, 120)),
    unwrapped(phraseToMarkdown(phrase`${nowToTarget(keyResult)}`)),
    unwrapped(phraseToMarkdown(toGo(keyResult))),
    unwrapped(phraseToMarkdown(keyResult.owner === void 0 ? words("–") : given(keyResult.owner, 60)))
  ];
}
function nowToTarget(keyResult) {
  const now = currentValue(keyResult);
  if (keyResult.target === void 0 && now === void 0) return keyResult.intent === "learn" ? "a question" : "–";
  return formatPath(keyResult.target === void 0 ? [now] : [now, keyResult.target], keyResult.unit);
}
function toGo(keyResult) {
  const gap = openGap(keyResult);
  if (gap === 0) return words("target met");
  return gap === void 0 ? words("–") : phrase`${formatChange2(gap, keyResult.unit)}`;
}

// src/render/check/check-title.ts
init_item();
init_clean_text();
init_phrase();
init_phrase_to_text();

// src/render/words/impact-words.ts
init_format_number();
init_format_quantity();
init_phrase();
function impactWords(impact) {
  const size = impact.delta === void 0 ? given(impact.text, 80) : phrase`${formatChange2(impact.delta, impact.unit)}`;
  const by = impact.by === void 0 ? words("") : words(` by ${impact.by}`);
  const sure = impact.confidence === void 0 ? words("") : words(` (${formatShare(impact.confidence)} sure)`);
  return phrase`${size}${by}${sure}`;
}
function readingWords({ reading, unit, delta, from, to, text: text2 }) {
  if (delta === void 0) return void 0;
  const change2 = formatChange2(delta, unit);
  switch (reading.kind) {
    case "question":
      return void 0;
    case "change":
      return text2.trim().startsWith(change2) ? void 0 : phrase`“${given(text2, 80)}” = ${change2}`;
    case "relative":
      return phrase`${formatSigned(reading.percent)} % of ${formatQuantity(reading.of, unit)} = ${change2}`;
    case "multiple":
      return phrase`${formatNumber2(reading.factor)} times ${formatQuantity(reading.of, unit)} = ${change2}`;
    case "level":
      return phrase`${formatPath([from, to], unit)} = ${change2}`;
  }
}

// src/render/check/check-title.ts
init_list_words();

// src/render/words/problem-words.ts
init_phrase();
init_list_words();
function fieldWords(field2, vocabulary) {
  if (field2 === "key_result") return vocabulary.keyResult.one;
  return Object.hasOwn(FIELDS, field2) ? words(FIELDS[field2]) : phrase`${field2.replaceAll("_", " ")}`;
}
function problemWords(problem2, vocabulary) {
  const { keyResult } = vocabulary;
  const field2 = fieldWords(problem2.field, vocabulary);
  switch (problem2.code) {
    case "key-result-missing":
      return phrase`No ${keyResult.one} named`;
    case "key-result-placeholder":
      return phrase`The ${keyResult.one} is still a placeholder`;
    case "key-result-unknown":
      return phrase`No ${keyResult.one} ${problem2.found}${meant(problem2)}`;
    case "key-result-ambiguous":
      return phrase`${problem2.found} could be more than one ${keyResult.one}`;
    case "key-result-closed":
      return phrase`${problem2.found} belongs to a cycle that has ended`;
    case "origin-unreadable":
    case "company-unreadable":
      return phrase`Could not read ${problem2.found}`;
    case "field-missing":
      return phrase`No ${field2} given`;
    case "field-invalid":
      return phrase`The ${field2} cannot be used`;
    case "waiver-without-reason":
      return words("Waived without a reason");
    default:
      return impactWords2(problem2, vocabulary);
  }
}
function impactWords2({ code: code2, found }, { keyResult }) {
  switch (code2) {
    case "impact-missing":
      return words("No expected impact given");
    case "impact-placeholder":
      return words("The expected impact is still a placeholder");
    case "impact-not-a-number":
      return words("The expected impact has no number");
    case "impact-ambiguous":
      return words("The expected impact can be read in more than one way");
    case "impact-wrong-direction":
      return phrase`The impact points the wrong way: ${found}`;
    case "impact-wrong-unit":
      return phrase`The impact is in another unit than the ${keyResult.one}: ${found}`;
    case "impact-out-of-range":
      return phrase`The impact is out of range: ${found}`;
    case "impact-no-baseline":
      return phrase`The impact needs a baseline that the ${keyResult.one} does not have`;
    case "impact-date-invalid":
      return phrase`The date of the impact cannot be read: ${found}`;
    case "impact-key-result-unlinked":
      return phrase`The impact is for a ${keyResult.one} that is not named: ${found}`;
    default:
      return words("Something is not as expected");
  }
}
function suggestionWords({ code: problemCode, message, suggestions = [] }) {
  if (suggestions.length === 0 || suggestions.some((id) => message.includes(id))) return void 0;
  const ids = listWords(suggestions.slice(0, 5).map(code), "or");
  return problemCode === "key-result-missing" || problemCode === "key-result-placeholder" ? phrase`Perhaps ${ids}?` : phrase`Did you mean ${ids}?`;
}
function meant({ suggestions = [] }) {
  return suggestions.length === 0 ? words("") : phrase`; did you mean ${listWords(suggestions.slice(0, 3), "or")}?`;
}
var FIELDS = {
  expected_impact: "expected impact",
  hypothesis: "hypothesis",
  audience: "audience",
  measure_by: "date to measure by",
  confidence: "confidence",
  reach: "reach",
  effort: "effort",
  size: "size",
  kind: "kind of work",
  actual_impact: "actual impact",
  evidence: "evidence"
};

// src/render/check/check-title.ts
init_sentence();
init_vocabulary();
init_waiver_words();
var LONGEST_TITLE2 = 80;
function checkTitle(verdict, context) {
  return cleanText(phraseToText(titleWords(verdict, context)), LONGEST_TITLE2);
}
function titleSentence(verdict, context) {
  return sentence(titleWords(verdict, context));
}
function titleWords(verdict, context) {
  const vocabulary = vocabularyOf(context.settings.vocabulary);
  switch (verdict.kind) {
    case "not-an-initiative":
      return phrase`Not an ${vocabulary.initiative.one}: nothing to check`;
    case "exempt":
      return verdict.waiver === void 0 ? words("Exempt") : phrase`Exempt ${waiverSource(verdict.waiver)}`;
    case "waived":
      return verdict.waiver === void 0 ? words("Waived") : waivedWords(verdict.waiver, verdict, context);
    case "linked":
      return phrase`Linked to ${linkedWords(verdict, vocabulary)}`;
    case "inherited":
      return phrase`Linked through ${originName(verdict, context)} to ${linkedWords(verdict, vocabulary)}`;
    case "missing":
    case "invalid":
      return problemsTitle(verdict, vocabulary);
    case "okrs-invalid":
      return okrsTitle(verdict, context);
    case "unverifiable":
      return verdict.problems.length === 0 ? words("Could not be verified: GitHub did not answer") : phrase`Could not verify ${listWords(verdict.problems.slice(0, 2).map(({ found }) => found))}`;
  }
}
function waivedWords(waiver, verdict, context) {
  if (verdict.inheritedFrom === void 0) return phrase`Waived, ${waiverSource(waiver)}`;
  return phrase`Waived in ${originName(verdict, context)}, ${waiverSource(waiver)}`;
}
function linkedWords({ keyResults, impacts }, vocabulary) {
  const [only, ...others] = keyResults;
  if (only === void 0) return phrase`no ${vocabulary.keyResult.one}`;
  if (others.length > 2) return phrase`${counted(keyResults.length, vocabulary.keyResult)}`;
  const impact = impacts.find(({ keyResult }) => keyResult === only);
  if (others.length > 0 || impact === void 0) return listWords(keyResults);
  return phrase`${only}: ${impactWords({ ...impact, confidence: void 0 })}`;
}
function problemsTitle({ problems }, vocabulary) {
  const [first, second, ...others] = problems;
  if (first === void 0) return words("Something is missing");
  if (second === void 0) return problemWords(first, vocabulary);
  if (others.length === 0 && first.code === "key-result-missing" && second.code === "impact-missing") return phrase`No ${vocabulary.keyResult.one} named, no expected impact given`;
  return phrase`${problemWords(first, vocabulary)} (and ${problems.length - 1} more)`;
}
function okrsTitle({ diagnostics }, { breaksOkrs }) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const count = words(errors === 1 ? "1 error" : `${errors} errors`);
  return breaksOkrs === true ? phrase`This change leaves the OKR file with ${count}` : phrase`The OKR file has ${count}; nothing can be checked yet`;
}
function originName({ inheritedFrom }, { item }) {
  return inheritedFrom === void 0 ? "its origin" : itemName(inheritedFrom, item.repository);
}

// src/render/check/diagnostic-table.ts
init_paragraph();
init_markdown();
init_table();
init_phrase();
init_phrase_to_markdown();
var MOST4 = 50;
function diagnosticTable(diagnostics) {
  const rest2 = diagnostics.length - MOST4;
  return stacked([
    table([{ title: trusted("Where") }, { title: trusted("What") }], diagnostics.slice(0, MOST4).map(row2)),
    rest2 > 0 ? paragraph(words(`… and ${rest2} more.`)) : void 0
  ]);
}
function row2({ place, severity, message, found, expected, example: example2, fix }) {
  const hints2 = [
    ...found === void 0 ? [] : [phrase`Found: ${given(found, 160)}`],
    ...expected === void 0 ? [] : [phrase`Expected: ${given(expected, 160)}`],
    ...fix === void 0 ? [] : [phrase`Put instead: ${code(fix)}`],
    ...example2 === void 0 || fix !== void 0 ? [] : [phrase`For example: ${code(example2)}`]
  ];
  const sign = { error: "🔴", warning: "🟡", info: "⚪" }[severity];
  return [
    phraseToMarkdown(code(`${place.file}:${place.line}:${place.column}`)),
    lines(phraseToMarkdown(phrase`${words(sign)} ${given(message, 300)}`), ...hints2.map((hint) => small(phraseToMarkdown(hint))))
  ];
}

// src/render/check/paste-block.ts
init_key_result();
init_plan();
init_suggest_key_results();

// src/render/markdown/fence.ts
init_clean_text();
init_markdown();
function fence(text2, language = "text", most) {
  const clean = cleanLines(text2, most);
  const longest = clean.match(/`+/g)?.reduce((most2, run2) => Math.max(most2, run2.length), 0) ?? 0;
  const mark = "`".repeat(Math.max(3, longest + 1));
  return trusted(`${mark}${language}
${clean}
${mark}`);
}

// src/render/check/paste-block.ts
function pasteBlock(verdict, context) {
  const fields = [...new Set(verdict.problems.map(({ field: field2 }) => field2))].filter((field2) => Object.hasOwn(context.settings.fields, field2));
  const keyResult = likelyKeyResults(verdict, context)[0];
  if (fields.length === 0 || keyResult === void 0) return void 0;
  const ordered = fields.toSorted((a, b) => rank(a) - rank(b));
  return fence(ordered.map((field2) => section(field2, keyResult, context.settings)).join("\n\n"), "markdown");
}
function likelyKeyResults(verdict, context) {
  if (context.plan === void 0) return [];
  const open2 = openKeyResults(context.plan);
  const named2 = [...verdict.keyResults, ...verdict.problems.flatMap(({ suggestions = [] }) => suggestions)];
  const byName = named2.flatMap((id) => open2.filter((keyResult) => keyResult.id === id));
  const found = byName.length > 0 ? [...new Set(byName)] : suggestKeyResults(context.item, context.plan);
  return found.length > 0 ? found : open2.slice(0, 3);
}
function section(field2, keyResult, settings) {
  return `### ${settings.fields[field2][0] ?? field2}

${field2 === "key_result" ? keyResult.id : field2 === "expected_impact" ? impactSlot(keyResult) : "…"}`;
}
function impactSlot(keyResult) {
  if (keyResult.intent === "learn") return "…";
  const sign = wantedDirection(keyResult) === "down" ? "-" : "+";
  const unit = keyResult.unit.kind === "percent" ? "pp" : keyResult.unit.symbol;
  const amount = keyResult.unit.kind === "money" ? `${sign}${unit}…` : `${sign}… ${unit}`.trim();
  return `${amount} by ${keyResult.due}`;
}
function rank(field2) {
  if (field2 === "key_result") return 0;
  return field2 === "expected_impact" ? 1 : 2;
}

// src/render/check/problem-list.ts
init_markdown();
init_phrase();
init_phrase_to_markdown();
var MOST5 = 20;
function problemList(problems) {
  if (problems.length === 0) return void 0;
  const shown = problems.slice(0, MOST5).map(problemBlock);
  const rest2 = problems.length - shown.length;
  return stacked([...shown, rest2 > 0 ? trusted(`… and ${rest2} more.`) : void 0]);
}
function problemBlock(problem2) {
  const facts = [
    ...problem2.found.trim() === "" ? [] : [phrase`Found: ${given(problem2.found, 300)}`],
    ...problem2.expected.trim() === "" ? [] : [phrase`Expected: ${given(problem2.expected, 300)}`],
    ...[suggestionWords(problem2)].flatMap((suggestion) => suggestion ?? [])
  ];
  const head = `- ${phraseToMarkdown(strong(given(problem2.message.replace(/\.$/, ""), 300)))}`;
  const lines2 = facts.map((fact) => `  - ${phraseToMarkdown(fact)}`);
  return trusted([head, ...lines2, ...example(problem2.example)].join("\n"));
}
function example(text2) {
  return text2.trim() === "" ? [] : ["", ...fence(text2, "markdown").split("\n").map((line2) => `  ${line2}`)];
}

// src/render/check/link-details.ts
init_item();
init_paragraph();
init_markdown();
init_table();
init_phrase();
init_phrase_to_markdown();

// src/render/words/check-words.ts
init_phrase();
init_phrase();
init_list_words();
var checkWords = {
  notAnInitiative: (labels, { initiative, keyResult }) => labels.length === 0 ? phrase`No label makes this an ${initiative.one}, so there is nothing to check.` : phrase`This does not carry the label ${listWords(labels.map(code), "or")}, so there is nothing to check. Add the label if it is to serve a ${keyResult.one}.`,
  exempt: () => words("The settings exempt it, so it needs no link. It is counted as exempt in the report."),
  waived: ({ keyResult }) => phrase`It is waived and needs no ${keyResult.one}. The reason is listed in the report.`,
  linked: ({ keyResult }) => phrase`The link holds. An expected impact is a claim: the ${keyResult.one} itself moves only by its check-ins.`,
  inherited: (origin) => phrase`The link is written in ${origin}, and counts there, once.`,
  missing: ({ initiative, keyResult }) => phrase`Every ${initiative.one} says which ${keyResult.one} it serves and what it is expected to change. Here is what is still to be said:`,
  invalid: () => words("What is written here could not be held against the OKR file. All that is to be mended:"),
  breaksOkrs: () => words("With this change the OKR file could no longer be read, so every check and report would stop. Please mend it here:"),
  okrsBroken: () => words("The OKR file on the default branch cannot be read, so nothing can be checked against it. Nothing is wrong with this change."),
  unverifiable: () => words("This is not a verdict on what is written here. It is looked at again as soon as that is possible; nothing needs to be done."),
  warnOnly: () => words("Throughline only warns in this repository for now. This would fail once enforcement is on."),
  editHint: () => words("Edit the description: the check reads it again as soon as it is saved."),
  noneHint: ({ keyResult }) => phrase`Serves no ${keyResult.one}? Say so, with the reason, and it is listed in the report as such: ${code("Key result: none — the reason")}`
};

// src/render/words/serving-words.ts
init_item();
init_quantity();
init_counted_change();
init_open_gap();
init_format_quantity();
init_phrase();
init_vocabulary();
function servingWords(keyResult, verdict, context) {
  const claims = context.serving?.get(keyResult.id);
  if (claims === void 0) return void 0;
  const own3 = new Set(ownNames(verdict, context));
  const others = claims.filter(({ role, name }) => role === "open" && !own3.has(name));
  const promised = roundValue(others.reduce((sum, { weighted }) => sum + (weighted ?? 0), 0));
  const { initiative } = vocabularyOf(context.settings.vocabulary);
  if (keyResult.intent === "learn") return others.length === 0 ? words("Nothing else looks for the answer yet.") : phrase`${others.length} other open ${others.length === 1 ? initiative.one : initiative.many} look for the answer too.`;
  const rest2 = restWords(keyResult, roundValue(promised + ownPromise(keyResult, verdict)));
  if (others.length === 0) return phrase`Nothing else that is open serves it${rest2}.`;
  return phrase`${others.length} other open ${others.length === 1 ? initiative.one : initiative.many} ${words(others.length === 1 ? "promises" : "promise")} ${formatChange2(promised, keyResult.unit)}, weighted by confidence${rest2}.`;
}
function ownNames(verdict, { item }) {
  const origins = item.origins.flatMap((origin) => origin.kind === "item" ? [itemName(origin.item)] : []);
  return [itemName(item), ...origins, ...verdict.inheritedFrom === void 0 ? [] : [itemName(verdict.inheritedFrom)]];
}
function ownPromise(keyResult, { impacts, fields }) {
  const impact = impacts.find((one) => one.keyResult === keyResult.id);
  const counted2 = impact === void 0 ? void 0 : countedChange(impact, keyResult);
  return (counted2 ?? 0) * (impact?.confidence ?? fields.confidence ?? 1);
}
function restWords(keyResult, promised) {
  const gap = openGap(keyResult);
  if (gap === void 0 || gap === 0) return words("");
  const rest2 = gap > 0 ? gap - promised : promised - gap;
  if (rest2 <= 0) return words("; together with this one, that covers the gap");
  return phrase`; with this one counted, there is no plan yet for ${formatSize(Math.min(rest2, Math.abs(gap)), keyResult.unit)}`;
}

// src/render/check/link-details.ts
init_vocabulary();
function linkDetails(verdict, context) {
  const { keyResult: noun2 } = vocabularyOf(context.settings.vocabulary);
  const keyResults = linkedKeyResults2(verdict, context);
  const columns2 = [{ title: phraseToMarkdown(noun2.One) }, { title: trusted("Now → target") }, { title: trusted("To go"), align: "right" }, { title: trusted("This promises") }, { title: trusted("Owner") }];
  return stacked([
    verdict.kind === "inherited" && verdict.inheritedFrom !== void 0 ? paragraph(checkWords.inherited(originLink(verdict.inheritedFrom, context))) : void 0,
    table(columns2, keyResults.map((keyResult) => row3(keyResult, verdict))),
    section2("What else serves it", keyResults.flatMap((keyResult) => optional2(keyResult, servingWords(keyResult, verdict, context)))),
    section2("How it was understood", verdict.impacts.flatMap((impact) => {
      const reading = readingWords(impact);
      return reading === void 0 ? [] : [phrase`${code(impact.keyResult)} ${reading}`];
    })),
    paragraph(checkWords.linked(vocabularyOf(context.settings.vocabulary)))
  ]);
}
function originLink(reference, { item }) {
  const name = itemName(reference, item.repository);
  const origin = item.origins.flatMap((one) => one.kind === "item" ? [one.item] : []).find((one) => itemName(one) === itemName(reference));
  return origin === void 0 ? phrase`${name}` : link(origin.url, name);
}
function linkedKeyResults2(verdict, { plan }) {
  const all = (plan?.cycles ?? []).flatMap((cycle) => cycle.objectives).flatMap((objective) => objective.keyResults);
  return [...new Set(verdict.keyResults)].flatMap((id) => all.filter((keyResult) => keyResult.id === id).slice(0, 1));
}
function row3(keyResult, verdict) {
  const impact = verdict.impacts.find((one) => one.keyResult === keyResult.id);
  const definition3 = keyResult.metric === void 0 ? "" : `<br><sub>${phraseToMarkdown(given(keyResult.metric, 160))}</sub>`;
  return [
    trusted(`${phraseToMarkdown(phrase`${strong(keyResult.id)} ${given(keyResult.title, 120)}`)}${definition3}`),
    unwrapped(phraseToMarkdown(phrase`${nowToTarget(keyResult)}`)),
    unwrapped(phraseToMarkdown(toGo(keyResult))),
    phraseToMarkdown(impact === void 0 ? words("no number") : impactWords(impact)),
    unwrapped(phraseToMarkdown(keyResult.owner === void 0 ? words("–") : given(keyResult.owner, 60)))
  ];
}
function section2(title, points2) {
  return points2.length === 0 ? void 0 : stacked([heading(3, words(title)), bullets(points2)]);
}
function optional2(keyResult, sentence2) {
  return sentence2 === void 0 ? [] : [phrase`${code(keyResult.id)} ${sentence2}`];
}

// src/render/render-check.ts
init_details();

// src/render/markdown/fitting.ts
init_markdown();
var MOST_BYTES = 64e3;
function fitting(blocks2, most = MOST_BYTES) {
  const kept = [];
  let size = 0;
  for (const block of blocks2) {
    if (block === void 0 || block === "") continue;
    size += new TextEncoder().encode(block).length + 2;
    if (size > most) return stacked([...kept, trusted("… the rest is left out: it is longer than GitHub shows.")]);
    kept.push(block);
  }
  return stacked(kept);
}

// src/render/render-check.ts
init_markdown();
init_paragraph();
init_phrase();
init_vocabulary();
init_waiver_words();
function renderCheck(verdict, context) {
  const vocabulary = vocabularyOf(context.settings.vocabulary);
  const blocks2 = [paragraph(strong(titleSentence(verdict, context))), ...body(verdict, context, vocabulary), notes(verdict)];
  return { title: checkTitle(verdict, context), summary: `${fitting(blocks2)}
` };
}
function body(verdict, context, vocabulary) {
  switch (verdict.kind) {
    case "not-an-initiative":
      return [paragraph(checkWords.notAnInitiative(context.settings.labels, vocabulary))];
    case "exempt":
      return [paragraph(checkWords.exempt())];
    case "waived":
      return [verdict.waiver && paragraph(waiverReasonWords(verdict.waiver)), paragraph(checkWords.waived(vocabulary))];
    case "linked":
    case "inherited":
      return [linkDetails(verdict, context)];
    case "missing":
    case "invalid":
      return mending(verdict, context, vocabulary);
    case "okrs-invalid":
      return [paragraph(context.breaksOkrs === true ? checkWords.breaksOkrs() : checkWords.okrsBroken()), warnNote(context, context.breaksOkrs === true), diagnosticTable(verdict.diagnostics)];
    case "unverifiable":
      return [paragraph(checkWords.unverifiable()), problemList(verdict.problems)];
  }
}
function mending(verdict, context, vocabulary) {
  const block = pasteBlock(verdict, context);
  const keyResults = activeKeyResults(context, likelyKeyResults(verdict, context));
  return [
    warnNote(context, true),
    paragraph(verdict.kind === "missing" ? checkWords.missing(vocabulary) : checkWords.invalid()),
    problemList(verdict.problems),
    block && stacked([heading(3, words("To paste and complete")), block, paragraph(checkWords.editHint())]),
    context.settings.waiver.allowNone ? paragraph(checkWords.noneHint(vocabulary)) : void 0,
    keyResults === "" ? void 0 : stacked([heading(3, phrase`Active ${vocabulary.keyResult.many}`), keyResults])
  ];
}
function warnNote({ settings }, failing) {
  return failing && settings.mode === "warn" ? paragraph(checkWords.warnOnly()) : void 0;
}
function notes({ notes: all, kind }) {
  if (all.length === 0) return void 0;
  const list4 = bullets(all.slice(0, 20).map(({ message }) => given(message, 300)));
  return kind === "linked" || kind === "inherited" ? stacked([heading(3, words("Worth a look")), list4]) : details(words("Worth a look"), list4);
}

// src/render/render-comment.ts
init_details();
init_paragraph();
init_phrase();

// src/render/words/comment-words.ts
init_phrase();
var commentWords = {
  missing: ({ keyResult, initiative }) => phrase`👋 Something is still missing before this ${initiative.one} counts towards a ${keyResult.one}:`,
  invalid: ({ keyResult }) => phrase`👋 Nearly there: the link to a ${keyResult.one} does not quite hold yet.`,
  paste: (withDots) => words(withDots ? "This can go into the description; put your own words and numbers where the dots are:" : "This can go into the description:"),
  settled: () => words("nothing needs to be checked here any more"),
  again: () => words("The description is read again as soon as it is saved, and this comment then says that all is set."),
  onlyWarning: () => words("For now this is only a hint: nothing is blocked."),
  breaksOkrs: () => words("👋 With this change the OKR file could no longer be read. This is what to mend:"),
  okrsBroken: () => words("The OKR file on the default branch cannot be read right now, so this could not be checked. Nothing is wrong here.")
};

// src/render/render-comment.ts
init_vocabulary();
var commentMarker = "<!-- throughline:check -->";
function renderComment(verdict, context) {
  return `${commentMarker}
${fitting(blocks(verdict, context))}
`;
}
function blocks(verdict, context) {
  switch (verdict.kind) {
    case "missing":
    case "invalid":
      return request(verdict, context);
    case "okrs-invalid":
      return [paragraph(context.breaksOkrs === true ? commentWords.breaksOkrs() : commentWords.okrsBroken()), context.breaksOkrs === true ? diagnosticTable(verdict.diagnostics.slice(0, 10)) : void 0];
    case "unverifiable":
      return [paragraph(phrase`${titleSentence(verdict, context)} ${checkWords.unverifiable()}`)];
    case "linked":
    case "inherited":
    case "waived":
    case "exempt":
    case "not-an-initiative":
      return [paragraph(phrase`✅ ${strong(words("All set:"))} ${resolved(verdict, context)}.`)];
  }
}
function request(verdict, context) {
  const vocabulary = vocabularyOf(context.settings.vocabulary);
  const likely2 = likelyKeyResults(verdict, context).slice(0, 3);
  const block = pasteBlock(verdict, context);
  const points2 = verdict.problems.slice(0, 6).map(problemPoint);
  return [
    paragraph(verdict.kind === "missing" ? commentWords.missing(vocabulary) : commentWords.invalid(vocabulary)),
    bullets(points2),
    block && paragraph(commentWords.paste(block.includes("…"))),
    block,
    likely2.length > 1 ? paragraph(phrase`Also likely: ${joined(likely2.slice(1).map((keyResult) => phrase`${code(keyResult.id)} ${given(keyResult.title, 90)}`), ", ")}.`) : void 0,
    details(phrase`All active ${vocabulary.keyResult.many}`, activeKeyResults(context, likely2, 40)),
    paragraph(hints(context, vocabulary))
  ];
}
function problemPoint(problem2) {
  const suggestion = suggestionWords(problem2);
  return suggestion === void 0 ? given(problem2.message, 300) : phrase`${given(problem2.message.replace(/\.$/, ""), 300)}. ${suggestion}`;
}
function hints(context, vocabulary) {
  const found = [
    commentWords.again(),
    ...context.settings.waiver.allowNone ? [checkWords.noneHint(vocabulary)] : [],
    ...context.settings.mode === "warn" ? [commentWords.onlyWarning()] : []
  ];
  return joined(found, " ");
}
function resolved(verdict, context) {
  if (verdict.kind === "not-an-initiative") return commentWords.settled();
  const text2 = titleWords(verdict, context);
  const [first, ...others] = text2.parts;
  return first?.kind === "words" ? { parts: [{ kind: "words", text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...others] } : text2;
}

// src/workflows/plan-check-effects.ts
function planCheckEffects(decision, facts) {
  if (facts.item.state === "closed") return [];
  const check = facts.item.kind === "pull-request" && facts.present.headSha !== void 0 ? [checkConclusion(decision, facts)] : [];
  return decision.settings.mode === "off" || decision.doubt !== void 0 ? check : [...check, ...labelEffects(decision, facts), ...commentEffects(decision, facts)];
}
function checkConclusion(decision, facts) {
  return {
    kind: "check",
    name: decision.settings.checkName,
    sha: facts.present.headSha ?? "",
    item: facts.item.number,
    conclusion: decision.conclusion,
    ...renderCheck(decision.verdict, checkContext(decision, facts)),
    annotations: decision.remarks.map(annotationOf)
  };
}
function commentEffects(decision, facts) {
  if (!decision.settings.issues.comment) return [];
  const when = isFlagged(decision) ? "always" : "if-present";
  if (when === "if-present" && facts.present.comment === void 0) return [];
  return [{ kind: "comment", number: facts.item.number, marker: commentMarker, body: renderComment(decision.verdict, checkContext(decision, facts)), when }];
}
function labelEffects(decision, facts) {
  if (facts.item.kind !== "issue" || decision.verdict.kind === "unverifiable") return [];
  return [{ kind: "label", number: facts.item.number, label: decision.settings.issues.label, wanted: isFlagged(decision) }];
}
function isFlagged(decision) {
  return decision.verdict.kind === "missing" || decision.verdict.kind === "invalid" || decision.breaksOkrs;
}
function checkContext(decision, facts) {
  return {
    item: facts.item,
    plan: decision.plan,
    settings: decision.settings,
    breaksOkrs: decision.breaksOkrs,
    serving: facts.report && readReportedClaims(facts.report.text)
  };
}
function annotationOf(remark) {
  const level = remark.severity === "error" ? "failure" : remark.severity === "warning" ? "warning" : "notice";
  return { path: remark.place.file, line: remark.place.line, level, title: remark.code, message: remark.message };
}

// src/workflows/check-item.ts
async function checkItem(world, number3) {
  const examined = await examineItem(world, number3);
  if (examined === void 0) return void 0;
  const outcomes = await world.sink.apply(planCheckEffects(examined.decision, examined.facts), examined.facts.present);
  return { ...examined, outcomes, dependents: examined.facts.dependents };
}
async function examineItem(world, number3) {
  const found = await world.source.facts(number3, world.checkName);
  const decision = found && await decideFacts(world, found);
  return decision && { decision, facts: await withOwnCheck(world, found, decision.settings.checkName) };
}
async function withOwnCheck(world, facts, checkName) {
  if (checkName === world.checkName || facts.item.kind === "issue") return facts;
  const again = await world.source.facts(facts.item.number, checkName);
  return again === void 0 ? facts : { ...facts, present: again.present };
}

// src/workflows/conclude-group.ts
init_load_configuration();
async function concludeGroup(world, sha, number3) {
  const examined = number3 === void 0 ? void 0 : await examineItem(world, number3);
  if (examined === void 0) {
    await noteUnnamed(world, sha);
    return void 0;
  }
  const outcomes = await put(world, { ...checkConclusion(examined.decision, examined.facts), sha });
  return { ...examined, outcomes, dependents: [] };
}
async function noteUnnamed(world, sha) {
  const { okrs, settings } = await loadConfiguration2(world, await world.source.configuration());
  if (okrs.kind === "absent") return;
  await put(world, { kind: "check", name: settings.checkName, sha, conclusion: "success", annotations: [], ...renderQueueNote() });
}
function put(world, check) {
  return world.sink.apply([check], { checks: [], labels: [] });
}

// src/workflows/recheck-open-work.ts
init_decide_item();
init_load_configuration();
async function recheckOpenWork(world, repository, before) {
  const [standing3, former] = await Promise.all([
    configurationAt(world, void 0),
    before === void 0 ? void 0 : configurationAt(world, before)
  ]);
  if (standing3.okrs.kind === "absent" && former?.okrs.kind === "absent") return { looked: 0, tasks: [] };
  const items = await world.source.initiatives(labelsOf(standing3, former));
  const open2 = items.filter((item) => item.state === "open");
  const affected = open2.filter((item) => isAffected(item, standing3, former));
  return { looked: open2.length, tasks: affected.map(({ number: number3 }) => ({ kind: "check", repository, number: number3 })) };
}
async function configurationAt(world, sha) {
  return loadConfiguration2(world, await world.source.configuration(sha));
}
function labelsOf(standing3, former) {
  return [.../* @__PURE__ */ new Set([...standing3.settings.labels, ...former?.settings.labels ?? []])];
}
function isAffected(item, standing3, former) {
  if (former === void 0 || former.settings.mode !== standing3.settings.mode || former.settings.checkName !== standing3.settings.checkName) return true;
  return JSON.stringify(verdictOn(item, standing3)) !== JSON.stringify(verdictOn(item, former));
}

// src/workflows/was-reported.ts
function wasReported({ item, report }) {
  const text2 = report?.text ?? "";
  if (!text2.includes(String(item.number))) return false;
  const { initiatives } = record2(parse3(text2));
  return Array.isArray(initiatives) && initiatives.map(record2).some(({ repository, number: number3 }) => repository === item.repository && number3 === item.number);
}
function parse3(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function record2(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// src/workflows/run-task.ts
async function runTask(task, world) {
  switch (task.kind) {
    case "check":
      return checked(task.repository, await checkItem(world, task.number));
    case "conclude-group":
      return checked(task.repository, await concludeGroup(world, task.sha, task.number));
    case "recheck":
      return rechecked(await recheckOpenWork(world, task.repository, task.before));
    case "publish":
      return { followUps: [], publish: await publish(world) };
    case "announce":
      await announceCheck(world);
      return { followUps: [{ kind: "publish", repository: task.repository }] };
  }
}
async function publish(world) {
  const { publishReport: publishReport2 } = await Promise.resolve().then(() => (init_publish_report(), publish_report_exports));
  return publishReport2(world);
}
function rechecked(recheck) {
  return { followUps: recheck.tasks, recheck };
}
function checked(repository, check) {
  if (check === void 0) return { followUps: [] };
  if (check.decision.doubt !== void 0) return { followUps: [], check };
  const dependents = check.dependents.map((item) => ({ kind: "check", repository: item.repository, number: item.number }));
  const counts = check.decision.verdict.kind !== "not-an-initiative" || wasReported(check.facts);
  return { followUps: counts ? [...dependents, { kind: "publish", repository }] : dependents, check };
}

// src/workflows/task.ts
function taskKey(task) {
  switch (task.kind) {
    case "check":
      return `check:${task.repository}#${task.number}`;
    case "conclude-group":
      return `group:${task.repository}@${task.sha}`;
    // Two changes that wait for their re-check start from different commits.
    case "recheck":
      return `recheck:${task.repository}@${task.before ?? "all"}`;
    case "publish":
      return `publish:${task.repository}`;
    case "announce":
      return `announce:${task.repository}`;
  }
}

// src/workflows/tasks-of-event.ts
init_okrs_paths();

// src/workflows/event-payload.ts
var LISTED_COMMITS = 2048;
function readPayload(payload) {
  const root = record3(payload);
  return {
    action: text(root["action"]),
    repository: nameIn(root["repository"]),
    defaultBranch: text(record3(root["repository"])["default_branch"]),
    number: whole(record3(root["pull_request"] ?? root["issue"])["number"]),
    parent: readRelative(root, "parent_issue"),
    child: readRelative(root, "sub_issue"),
    byBot: text(record3(root["sender"])["type"]) === "Bot",
    groupSha: text(record3(root["merge_group"])["head_sha"]),
    groupRef: text(record3(root["merge_group"])["head_ref"]),
    pulls: readPulls(root),
    installed: [...list3(root["repositories"]), ...list3(root["repositories_added"])].flatMap((entry) => nameIn(entry) ?? []),
    ...readPush(root)
  };
}
function readRelative(root, key) {
  const repository = nameIn(root[`${key}_repo`]) ?? nameIn(root["repository"]);
  const number3 = whole(record3(root[key])["number"]);
  return repository === void 0 || number3 === void 0 ? void 0 : { repository, number: number3 };
}
function readPulls(root) {
  const run2 = record3(root["check_run"]);
  const listed = list3(record3(root["check_run"] ?? root["check_suite"])["pull_requests"]).flatMap((pull) => whole(record3(pull)["number"]) ?? []);
  const own3 = /^[1-9]\d{0,9}$/.exec(text(run2["external_id"]) ?? "")?.[0];
  return listed.length > 0 || own3 === void 0 ? listed : [Number(own3)];
}
function readPush(root) {
  const commits = list3(root["commits"]).map(record3);
  const before = text(root["before"]);
  return {
    branch: text(root["ref"])?.replace(/^refs\/heads\//, ""),
    before: before === void 0 || /^0+$/.test(before) ? void 0 : before,
    paths: commits.flatMap((commit) => [...list3(commit["added"]), ...list3(commit["modified"]), ...list3(commit["removed"])].flatMap((path) => text(path) ?? [])),
    // A force push, or one with too many commits to list, does not say all that it changed; neither does the Action's payload.
    pathsComplete: commits.length > 0 && commits.length < LISTED_COMMITS && root["forced"] !== true && commits.every((commit) => "modified" in commit)
  };
}
function nameIn(repository) {
  return text(record3(repository)["full_name"]);
}
function record3(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function list3(value) {
  return Array.isArray(value) ? value : [];
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function whole(value) {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : void 0;
}

// src/workflows/tasks-of-event.ts
var ITEM_ACTIONS = /* @__PURE__ */ new Set([
  "opened",
  "edited",
  "reopened",
  "synchronize",
  "labeled",
  "unlabeled",
  "ready_for_review",
  "converted_to_draft",
  "closed",
  "assigned",
  "unassigned",
  "typed",
  "untyped",
  "milestoned",
  "demilestoned",
  "transferred"
]);
var LEAVING_ACTIONS = /* @__PURE__ */ new Set(["unlabeled", "typed", "untyped", "transferred", "deleted"]);
var INSTALLING = /* @__PURE__ */ new Set([
  "installation created",
  "installation new_permissions_accepted",
  "installation unsuspend",
  "installation_repositories added"
]);
function tasksOfEvent(name, payload) {
  const event = readPayload(payload);
  if (INSTALLING.has(`${name} ${event.action}`)) return event.installed.map((repository) => ({ kind: "announce", repository }));
  return event.repository === void 0 ? [] : repositoryTasks(name, event, event.repository);
}
function repositoryTasks(name, event, repository) {
  switch (name) {
    case "issues":
    case "pull_request":
    case "pull_request_target":
      return itemTasks(event, repository);
    // A bot's comment, our own among them, changes nothing that a verdict rests on.
    case "issue_comment":
      return event.action === "created" && !event.byBot ? checkTask(repository, event.number) : [];
    case "sub_issues":
      return [event.parent, event.child].flatMap(checkReferred);
    case "merge_group":
      return event.action === "checks_requested" ? groupTask(event, repository) : [];
    case "check_run":
    case "check_suite":
      return event.action === "rerequested" ? event.pulls.flatMap((number3) => checkTask(repository, number3)) : [];
    case "push":
      return pushTasks(event, repository);
    case "repository":
      return settingTasks(event, repository);
    case "schedule":
    case "workflow_dispatch":
      return [{ kind: "publish", repository }];
    default:
      return [];
  }
}
function itemTasks(event, repository) {
  const action = event.action ?? "";
  const check = ITEM_ACTIONS.has(action) ? checkTask(repository, event.number) : [];
  return LEAVING_ACTIONS.has(action) && event.number !== void 0 ? [...check, { kind: "publish", repository }] : check;
}
function groupTask(event, repository) {
  if (event.groupSha === void 0) return [];
  const named2 = /\/pr-(\d{1,10})-/.exec(event.groupRef ?? "");
  return [{ kind: "conclude-group", repository, sha: event.groupSha, number: named2?.[1] === void 0 ? void 0 : Number(named2[1]) }];
}
function pushTasks(event, repository) {
  if (event.branch === void 0 || event.branch !== event.defaultBranch) return [];
  const touched = event.pathsComplete ? event.paths.some(isConfigurationPath) : true;
  return touched ? [{ kind: "recheck", repository, before: event.before }, { kind: "publish", repository }] : [];
}
function settingTasks(event, repository) {
  switch (event.action) {
    case "renamed":
      return [{ kind: "publish", repository }];
    case "publicized":
    case "privatized":
      return [{ kind: "recheck", repository, before: void 0 }, { kind: "publish", repository }];
    default:
      return [];
  }
}
function checkReferred(reference) {
  return reference === void 0 ? [] : checkTask(reference.repository, reference.number);
}
function checkTask(repository, number3) {
  return number3 === void 0 ? [] : [{ kind: "check", repository, number: number3 }];
}

// src/entry/service/conclude-given-up.ts
init_unverifiable_error();

// src/workflows/conclude-unread.ts
init_unverifiable_error();

// src/render/render-unverifiable.ts
init_phrase();
init_phrase_to_markdown();
function renderUnverifiable(subject, reason) {
  const what = given(subject, 200);
  return reason === "denied" ? {
    title: "Could not verify: access was refused",
    summary: `${phraseToMarkdown(phrase`Throughline may not read ${what}, so nothing can be said about this work.`)} This is not a verdict on it. An administrator can give the App or the token read access; the check then runs again with the next change or a re-run.`
  } : {
    title: "Could not verify: GitHub did not answer",
    summary: `${phraseToMarkdown(phrase`GitHub did not answer when asked for ${what}, after several tries.`)} This is not a verdict on the work. The check runs again with the next change, or when you re-run it.`
  };
}

// src/workflows/check-name-now.ts
init_unverifiable_error();
async function checkNameNow(world) {
  try {
    const facts = await world.source.configuration();
    const configuration = await tryConfiguration(world, facts);
    return configuration instanceof UnverifiableError ? ownSettings(world, facts.layer).checkName : configuration.settings.checkName;
  } catch (error) {
    if (error instanceof UnverifiableError) return world.checkName;
    throw error;
  }
}

// src/workflows/conclude-unverifiable.ts
async function concludeUnverifiable(world, number3, error) {
  const sha = await world.source.head(number3);
  return sha === void 0 ? [] : put2(world, { sha, item: number3 }, error);
}
function concludeGroupUnverifiable(world, sha, error) {
  return put2(world, { sha }, error);
}
async function put2(world, place, { subject, reason }) {
  const name = await checkNameNow(world);
  const check = { kind: "check", name, ...place, conclusion: "neutral", annotations: [], ...renderUnverifiable(subject, reason) };
  return world.sink.apply([check], { headSha: place.sha, checks: [], labels: [] });
}

// src/workflows/conclude-unread.ts
async function concludeUnread(world, task, error) {
  if (task.kind !== "check" && task.kind !== "conclude-group") return false;
  if (task.number !== void 0 && await isReadable(world, task.number)) return false;
  await (task.kind === "check" ? concludeUnverifiable(world, task.number, error) : concludeGroupUnverifiable(world, task.sha, error));
  return true;
}
async function isReadable(world, number3) {
  try {
    await examineItem(world, number3);
    return true;
  } catch (error) {
    if (error instanceof UnverifiableError) return false;
    throw error;
  }
}

// src/entry/service/conclude-given-up.ts
async function concludeGivenUp(task, world) {
  try {
    return await runTask(task, world);
  } catch (error) {
    if (!(error instanceof UnverifiableError) || !await concludeUnread(world, task, error)) throw error;
    return { followUps: [] };
  }
}

// src/entry/service/create-delayed-tasks.ts
function createDelayedTasks(delay, run2) {
  const waiting = /* @__PURE__ */ new Map();
  function release(job) {
    waiting.delete(job.key);
    void run2(job);
  }
  return {
    push(job) {
      if (waiting.has(job.key)) return;
      waiting.set(job.key, { job, timer: setTimeout(() => release(job), delay) });
    },
    flush() {
      const held = [...waiting.values()];
      for (const { timer, job } of held) {
        clearTimeout(timer);
        release(job);
      }
      return held.length > 0;
    }
  };
}

// src/entry/app.ts
var TEN_MINUTES = 6e5;
async function createApp(options = {}) {
  const { clock = () => /* @__PURE__ */ new Date(), sleep = pause } = options;
  const checkNames = /* @__PURE__ */ new Map();
  const state = { probot: void 0 };
  const queue = await createQueue({
    handle: handleJob,
    concurrency: options.concurrency ?? 4,
    sleep,
    onFailure: giveUp,
    redisUrl: options.redisUrl
  });
  const delayed = createDelayedTasks(options.reportDelay ?? TEN_MINUTES, async (job) => {
    await queue.push(job).catch((error) => state.probot?.log.error({ task: job.key, err: error }, "could not be queued"));
  });
  async function handleJob({ key, data: { installation, task, last = false } }) {
    if (state.probot === void 0) throw new Error("a task came before the App was loaded");
    const world = await worldOf(state.probot, installation, task.repository);
    const result = last ? await concludeGivenUp(task, world) : await runTask(task, world);
    if (result.check !== void 0) checkNames.set(task.repository, result.check.decision.settings.checkName);
    logResult(state.probot, key, result);
    await enqueue(installation, result.followUps);
    const doubt = result.check?.decision.doubt;
    if (task.kind === "check" && doubt?.reason === "unavailable" && !last) throw doubt;
  }
  async function worldOf(probot, installation, repository) {
    const client = withRetry(await probot.auth(installation), { sleep, now: () => clock().getTime() });
    return {
      source: createSource(client, repository),
      sink: createSink(client, repository),
      today: dayOf(clock()),
      checkName: checkNames.get(repository) ?? defaultSettings.checkName
    };
  }
  function giveUp(job, error) {
    state.probot?.log.error({ task: job.key, err: error }, "given up");
    if (job.data.last === true || !(error instanceof UnverifiableError)) return;
    queue.push({ ...job, data: { ...job.data, last: true } }).catch((closed) => state.probot?.log.error({ task: job.key, err: closed }, "left without a conclusion"));
  }
  async function enqueue(installation, tasks) {
    for (const task of tasks) {
      const job = { key: taskKey(task), data: { installation, task } };
      if (task.kind === "publish") delayed.push(job);
      else await queue.push(job);
    }
  }
  return {
    load(probot) {
      state.probot = probot;
      probot.onAny(async (event) => {
        const installation = installationOf(event.payload);
        if (installation !== void 0) await enqueue(installation, tasksOfEvent(event.name, event.payload));
      });
    },
    async drain() {
      do
        await queue.drain();
      while (delayed.flush());
    },
    close: () => queue.close()
  };
}
function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
function installationOf(payload) {
  const installation = "installation" in payload ? payload.installation : void 0;
  return typeof installation?.id === "number" ? installation.id : void 0;
}
function logResult(probot, task, result) {
  const outcomes = [...result.check?.outcomes ?? [], ...result.publish?.kind === "published" ? result.publish.outcomes : []];
  for (const { effect, permission } of outcomes.filter((outcome) => outcome.kind === "denied")) {
    probot.log.warn({ task, permission }, `${effect} was refused`);
  }
  probot.log.info({ task, verdict: result.check?.decision.verdict.kind, looked: result.recheck?.looked, followUps: result.followUps.length }, "done");
}

// src/entry/service/create-server.ts
import { createServer as createHttpServer } from "node:http";

// src/entry/service/create-delivery-log.ts
var REMEMBERED_FOR = 6e4;
var MOST8 = 1e4;
function createDeliveryLog(clock) {
  const seen = /* @__PURE__ */ new Map();
  function forgetOld(now) {
    for (const [id, at] of seen) {
      if (now - at < REMEMBERED_FOR && seen.size <= MOST8) return;
      seen.delete(id);
    }
  }
  return {
    accept(id) {
      const now = clock().getTime();
      forgetOld(now);
      if (seen.has(id)) return false;
      seen.set(id, now);
      return true;
    },
    forget: (id) => void seen.delete(id)
  };
}

// src/entry/service/read-body.ts
var MAXIMUM_BYTES = 25 * 1024 * 1024;
async function readBody(request2) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request2) {
    size += chunk.length;
    if (size > MAXIMUM_BYTES) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/entry/service/create-server.ts
function createServer(options) {
  const hall = { ...options, deliveries: createDeliveryLog(options.clock) };
  const server = createHttpServer((request2, response) => {
    respond(hall, request2, response).catch((error) => {
      options.probot.log.error(error);
      answer(response, 500, "the delivery could not be taken");
    });
  });
  server.requestTimeout = 3e4;
  server.headersTimeout = 1e4;
  return server;
}
async function respond(hall, request2, response) {
  const path = (request2.url ?? "/").split("?", 1)[0];
  if (request2.method === "POST" && path === hall.webhookPath) return receive(hall, request2, response);
  if (request2.method !== "GET") return answer(response, 405, "method not allowed");
  switch (path) {
    case "/":
      return answer(response, 200, "Throughline is running.");
    case "/ping":
      return answer(response, 200, "PONG");
    case "/healthz":
      return answer(response, 200, "ok");
    case "/readyz":
      return hall.isReady() ? answer(response, 200, "ready") : answer(response, 503, "draining");
    default:
      return answer(response, 404, "not found");
  }
}
async function receive(hall, request2, response) {
  const id = header(request2, "x-github-delivery");
  const name = header(request2, "x-github-event");
  const signature = header(request2, "x-hub-signature-256");
  if (id === void 0 || name === void 0 || signature === void 0) {
    return answer(response, 400, "expected the headers x-github-delivery, x-github-event and x-hub-signature-256");
  }
  const body2 = await readBody(request2);
  if (body2 === void 0) {
    response.once("finish", () => request2.destroy());
    return answer(response, 413, "the payload is larger than 25 MB");
  }
  if (!await hall.probot.webhooks.verify(body2, signature)) return answer(response, 401, "the signature does not fit the secret");
  const payload = parseObject(body2);
  if (payload === void 0) return answer(response, 400, "the payload is not a JSON object");
  if (!hall.deliveries.accept(id)) return answer(response, 202, "already accepted");
  await handOn(hall, { id, name, payload });
  answer(response, 202, "accepted");
}
async function handOn({ probot, deliveries }, delivery) {
  try {
    await probot.receive(delivery);
  } catch (error) {
    deliveries.forget(delivery.id);
    throw error;
  }
}
function parseObject(text2) {
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function header(request2, name) {
  const value = request2.headers[name];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function answer(response, status, text2) {
  if (response.headersSent) return;
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" }).end(`${text2}
`);
}

// src/entry/service/start-service.ts
async function startService(settings, parts = {}) {
  const { clock = () => /* @__PURE__ */ new Date(), sleep, patience } = parts;
  const fetch = createHttpsFetch({ proxy: (url) => proxyFor(url, process.env), ...patience === void 0 ? {} : { timeout: patience } });
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    logLevel: settings.logLevel,
    // Without a terminal, lines of JSON are what a log collector wants.
    logFormat: process.stderr.isTTY ? "pretty" : "json",
    request: { fetch },
    Octokit: octokitOf(settings)
  });
  const app = await createApp({ redisUrl: settings.redisUrl, reportDelay: settings.reportDelay, clock, sleep });
  await probot.load(app.load);
  const state = { ready: true };
  const server = createServer({ probot, webhookPath: settings.webhookPath, clock, isReady: () => state.ready });
  const port = await listen(server, settings);
  return {
    url: `http://${settings.host === "0.0.0.0" ? "127.0.0.1" : settings.host}:${port}`,
    drain: () => app.drain(),
    async stop() {
      state.ready = false;
      await new Promise((closed) => server.close(() => closed()));
      await Promise.race([app.drain(), pause2(GRACE)]);
      await app.close();
    }
  };
}
var GRACE = 2e4;
function pause2(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
function octokitOf({ paced }) {
  return ProbotOctokit.defaults((options) => ({ ...options, retry: { enabled: false }, ...paced ? {} : { throttle: { enabled: false } } }));
}
function listen(server, settings) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : settings.port);
    });
  });
}

// src/entry/command-line/terminal.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/entry/service/read-service-settings.ts
var KNOWN_SECRET = "development";
function readServiceSettings(environment, readFile3) {
  const webhookSecret = environment["WEBHOOK_SECRET"] ?? "";
  const privateKey = readPrivateKey(environment, readFile3);
  const missing2 = [
    environment["APP_ID"] ? [] : "APP_ID: the number on the App's settings page",
    privateKey === void 0 ? "PRIVATE_KEY or PRIVATE_KEY_PATH: the key that GitHub let you download" : [],
    webhookSecret === "" || webhookSecret === KNOWN_SECRET ? "WEBHOOK_SECRET: a long random text, the same as on the App's settings page" : []
  ].flat();
  if (missing2.length > 0) throw new UsageError(`the environment lacks:
  ${missing2.join("\n  ")}`);
  return {
    appId: environment["APP_ID"] ?? "",
    privateKey: privateKey ?? "",
    webhookSecret,
    webhookPath: environment["WEBHOOK_PATH"] ?? "/api/github/webhooks",
    host: environment["HOST"] ?? "0.0.0.0",
    port: readWhole("PORT", environment["PORT"] ?? "3000"),
    apiUrl: environment["GITHUB_API_URL"] ?? enterpriseUrl(environment) ?? "https://api.github.com",
    redisUrl: environment["REDIS_URL"],
    reportDelay: environment["REPORT_DELAY_SECONDS"] === void 0 ? void 0 : readWhole("REPORT_DELAY_SECONDS", environment["REPORT_DELAY_SECONDS"]) * 1e3,
    logLevel: readLevel(environment["LOG_LEVEL"] ?? "info"),
    paced: true
  };
}
function readPrivateKey(environment, readFile3) {
  const path = environment["PRIVATE_KEY_PATH"];
  const key = environment["PRIVATE_KEY"] ?? (path === void 0 ? void 0 : readFile3(path));
  if (key === void 0 || key.trim() === "") return void 0;
  const text2 = key.replaceAll("\\n", "\n");
  return text2.includes("-----BEGIN") ? text2 : Buffer.from(text2, "base64").toString("utf8");
}
function enterpriseUrl(environment) {
  const host = environment["GHE_HOST"];
  return host === void 0 ? void 0 : `${environment["GHE_PROTOCOL"] ?? "https"}://${host}/api/v3`;
}
function readWhole(name, value) {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new UsageError(`found ${name}=${value}; expected a whole number`);
}
function readLevel(value) {
  switch (value) {
    case "fatal":
    case "error":
    case "warn":
    case "info":
    case "debug":
    case "trace":
      return value;
    default:
      throw new UsageError(`found LOG_LEVEL=${value}; expected fatal, error, warn, info, debug or trace`);
  }
}

// src/entry/serve.ts
async function serve(port) {
  const settings = readServiceSettings({ ...process2.env, ...port === void 0 ? {} : { PORT: port } }, (path) => readFileSync(path, "utf8"));
  const service = await startService(settings);
  process2.stderr.write(`Throughline listens on ${service.url} (webhooks: ${settings.webhookPath})
`);
  await new Promise((ended) => {
    for (const signal of ["SIGTERM", "SIGINT"]) {
      process2.once(signal, () => void service.stop().then(ended, ended));
    }
  });
}
export {
  serve
};
