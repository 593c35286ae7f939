"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/entry/start-action.ts
var import_node_path2 = require("node:path");
var import_node_process2 = __toESM(require("node:process"), 1);

// src/entry/run-with-code-cache.ts
var import_node_fs = require("node:fs");
var import_node_module = require("node:module");
var import_node_path = require("node:path");
var import_node_process = __toESM(require("node:process"), 1);
var import_node_vm = require("node:vm");
function runWithCodeCache(file, keep) {
  const cache = cacheOf(file);
  const cachedData = readCache(cache);
  const script = new import_node_vm.Script(`(function(exports, require, module, __filename, __dirname) {${(0, import_node_fs.readFileSync)(file, "latin1")}
})`, {
    filename: file,
    ...cachedData === void 0 ? {} : { cachedData }
  });
  const module2 = { exports: {} };
  script.runInThisContext()(module2.exports, (0, import_node_module.createRequire)(file), module2, file, (0, import_node_path.dirname)(file));
  if (keep && script.cachedDataRejected !== false) import_node_process.default.once("exit", () => writeCache(cache, script));
}
function cacheOf(file) {
  const { size, mtimeMs } = (0, import_node_fs.statSync)(file);
  const name = `${(0, import_node_path.basename)(file, ".cjs")}-${import_node_process.default.version}-${import_node_process.default.arch}-${size}-${Math.round(mtimeMs)}.bin`;
  return (0, import_node_path.join)((0, import_node_path.dirname)(file), ".cache", name);
}
function readCache(path) {
  try {
    return (0, import_node_fs.readFileSync)(path);
  } catch {
    return void 0;
  }
}
function writeCache(path, script) {
  try {
    const folder = (0, import_node_path.dirname)(path);
    (0, import_node_fs.mkdirSync)(folder, { recursive: true });
    removeFormer(folder, (0, import_node_path.basename)(path));
    (0, import_node_fs.writeFileSync)(`${path}.${import_node_process.default.pid}`, script.createCachedData());
    (0, import_node_fs.renameSync)(`${path}.${import_node_process.default.pid}`, path);
  } catch {
  }
}
function removeFormer(folder, name) {
  const kind = name.slice(0, name.indexOf("-v") + 1);
  for (const former of (0, import_node_fs.readdirSync)(folder).filter((entry) => entry.startsWith(kind))) (0, import_node_fs.rmSync)((0, import_node_path.join)(folder, former), { force: true });
}

// src/entry/start-action.ts
runWithCodeCache((0, import_node_path2.join)(__dirname, "action-check.cjs"), import_node_process2.default.env["RUNNER_ENVIRONMENT"] !== "github-hosted");
