import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or newer`);

if (!installed()) {
  // An install through a link would empty a folder that others use.
  if (isLink("node_modules"))
    stop(`node_modules is a link to ${realpathSync("node_modules")}, which is not what package-lock.json names;
install there, or remove the link`);
  console.log("Installing the packages of package-lock.json (once, about half a minute) …");
  // A registry that lacks a package of some other system makes "npm ci" refuse; "npm install" does not mind.
  const problem = npm("ci") && npm("install", "--no-save");
  if (problem) stop(`${problem}\nthe packages could not be installed; the reason stands above`);
}

if (major < 24 && builtWith() < 24) {
  stop(`the package "node" did not bring its Node 24: install scripts may be switched off.
Run "npm rebuild node --ignore-scripts=false", or install Node 24 yourself`);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Runs npm quietly; returns what it complained of, if it failed. */
function npm(...command) {
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  const shell = process.platform === "win32";
  const { status, stderr, error } = spawnSync("npm", [...command, ...flags], {
    encoding: "utf8",
    shell,
  });
  return status === 0 ? "" : String(error ?? stderr);
}

/** True when every package of the lock file is in node_modules, in the version it names. */
function installed() {
  const kept = "node_modules/.package-lock.json";
  if (!existsSync(kept)) return false;
  const have = packages(kept);
  return Object.entries(packages("package-lock.json")).every(
    ([path, { version, optional, peer }]) =>
      have[path] ? have[path].version === version : path === "" || optional || peer,
  );
}

/** The packages that a lock file names, by folder. */
function packages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** The major version of the Node in node_modules, or 0. */
function builtWith() {
  try {
    const version = execFileSync("node_modules/.bin/node", ["--version"], { encoding: "utf8" });
    return Number(version.slice(1).split(".")[0]);
  } catch {
    return 0;
  }
}

/** Says why nothing more can be done, and ends. */
function stop(why) {
  console.error(why);
  process.exit(1);
}
