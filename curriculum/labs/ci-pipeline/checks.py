import ast
import re
from fnmatch import fnmatchcase

from gradatim.checks import check, equal

JOBS = ("lint", "test", "build", "deploy")
BEFORE = r"(?:[A-Z_]+=\S+\s+|(?:exec|time|ba?sh|python3?\s+-m|coverage\s+run\s+-m)\s+"
BEFORE += r"|-x\s+|uvx?\s+(?:run\s+)?)*"
COMMANDS = {
    "lint": r"ruff\s+check\b",
    "test": r"pytest\b",
    "build": r"docker\s+(?:buildx\s+|image\s+)?build\b",
    "deploy": r"(?:\./|(?<=sh )|(?<=-x ))deploy\.sh\b",
}
NAMES = {"lint": "ruff check", "test": "pytest", "build": "docker build", "deploy": "deploy.sh"}
EVENTS = {
    "push to main": ("push", "refs/heads/main", "main"),
    "push to another branch": ("push", "refs/heads/faster", "faster"),
    "pull request": ("pull_request", "refs/pull/7/merge", "main"),
}


def rows(step):
    """The lines of a `run` step; expressions stand as X, and continued lines are joined."""
    text = re.sub(r"\$\{\{.*?\}\}", "X", str(step.get("run", "")), flags=re.S)
    return [row.strip() for row in text.replace("\\\n", " ").splitlines()]


def calls(row, job):
    """Whether a line has the command of a job."""
    parts = [part.strip() for part in re.split(r"&&|\|\|?|;", row)]
    return any(re.match(BEFORE + COMMANDS[job], part) for part in parts)


def rest(row, job):
    """What stands behind the command of a job in its line."""
    return row[re.search(r"(?:^|[&|;])\s*" + BEFORE + COMMANDS[job], row).end() :]


def runs(step, job):
    """Whether a step runs the command of a job."""
    action = job == "build" and "build-push-action@" in str(step.get("uses", ""))
    return action or any(calls(row, job) for row in rows(step))


def steps_of(data, job):
    return data["jobs"][job].get("steps") or []


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def starts(data, event, branch):
    """Whether an event starts the workflow."""
    on = data.get("on")
    asked = on if isinstance(on, dict) else dict.fromkeys(listed(on))
    if event not in asked:
        return False
    rule = asked[event] or {}
    if "paths" in rule or "paths-ignore" in rule:
        return False  # not for each of them
    if not {"opened", "synchronize"} <= set(listed(rule.get("types", ["opened", "synchronize"]))):
        return False
    if "tags" in rule and "branches" not in rule:
        return False
    fits = any(fnmatchcase(branch, name) for name in listed(rule.get("branches", "*")))
    return fits and not any(fnmatchcase(branch, n) for n in listed(rule.get("branches-ignore")))


def value(node, known):
    """What an expression is; what we don't know is None."""
    if isinstance(node, ast.BoolOp):
        found = [value(part, known) for part in node.values]
        pick = (one for one in found if bool(one) == isinstance(node.op, ast.Or))
        return next(pick, found[-1])
    if isinstance(node, ast.UnaryOp):
        return not value(node.operand, known)
    if isinstance(node, ast.Compare):
        same = value(node.left, known) == value(node.comparators[0], known)
        return same == isinstance(node.ops[0], ast.Eq)
    if isinstance(node, ast.Call):
        words = [str(value(part, known)) for part in node.args]
        name = ast.unparse(node.func).lower()
        if name in ("startswith", "endswith", "contains"):
            a, b = words
            return (
                a.startswith(b) if name[0] == "s" else a.endswith(b) if name[0] == "e" else b in a
            )
        return known.get(f"{name}()")
    return node.value if isinstance(node, ast.Constant) else known.get(ast.unparse(node))


def holds(condition, known):
    """Whether an `if:` lets its job or step run; success() is silent."""
    text = str(True if condition is None else condition).strip()
    text = re.sub(r"^\$\{\{((?:(?!\}\}).)*)\}\}$", r"\1", text, flags=re.S).strip()
    plain = re.sub(r"!(?!=)", " not ", text.replace("&&", " and ").replace("||", " or "))
    plain = re.sub(r"\b(true|false)\b", lambda word: word[1].title(), plain)
    asks = re.search(r"\b(success|failure|always|cancelled)\(", text)
    if not asks and not known["success()"]:
        return False
    without = re.sub(r"'[^']*'", "''", text)
    if '"' in without or re.search(r"\b(and|or|not)\b", without):
        return False  # GitHub refuses such an expression
    if "${{" in text:
        return True  # words beside the braces make a text of it, which isn't empty
    try:
        return bool(value(ast.parse(" ".join(plain.split()), mode="eval").body, known))
    except SyntaxError:
        return False


def run(data, event, red=()):
    """The jobs that run, and which of the four commands."""
    name, ref, base = EVENTS[event]
    known = {"github.event_name": name, "github.ref": ref, "github.ref_type": "branch"}
    known["github.ref_name"] = ref.split("/", 2)[2]
    if name == "pull_request":
        known |= {"github.base_ref": base, "github.event.pull_request": "7"}
    results, left = {}, dict(data["jobs"])
    while left:
        for job, body in list(left.items()):
            needs = listed(body.get("needs"))
            if any(one in left for one in needs):
                continue
            del left[job]
            before = [results.get(one, ("skipped", {"skipped"})) for one in needs]
            seen = set().union(*(one[1] for one in before))
            known |= {f"needs.{one}.result": results[one][0] for one in needs if one in results}
            known |= {"success()": seen <= {"success"}, "failure()": "failure" in seen}
            known |= {"always()": True, "cancelled()": False}
            said = "failure" if job in red else "success"
            said = said if holds(body.get("if"), known) else "skipped"
            results[job] = said, seen | {said}
            break
        else:
            return ["jobs that wait for each other"]
    here = {**known, "success()": True, "failure()": False}
    found = [job for job in data["jobs"] if results[job][0] != "skipped"]
    for job in [job for job in NAMES if job in found]:
        if any(runs(step, job) and holds(step.get("if"), here) for step in steps_of(data, job)):
            found.append(NAMES[job])
    return found


def texts(thing, path=()):
    """Every text of the file with the keys that lead to it."""
    if isinstance(thing, dict | list):
        for key, inner in thing.items() if isinstance(thing, dict) else enumerate(thing):
            yield from texts(inner, (*path, key))
    else:
        yield path, str(thing)


@check
def four_jobs(lab):
    """has the four jobs with their commands"""
    data = lab.data()
    jobs = data.get("jobs") or {}
    found = [j for j in JOBS if j in jobs and any(runs(s, j) for s in steps_of(data, j))]
    equal(found, list(JOBS), hint="each of these jobs with its own command")


@check(needs=four_jobs)
def events(lab):
    """runs for pull requests and for pushes to main"""
    wanted = ["push to main", "pull request"]
    found = [name for name in wanted if starts(lab.data(), EVENTS[name][0], EVENTS[name][2])]
    equal(found, wanted, hint="what stands below `on`?")


@check(needs=events)
def each_event(lab):
    """lints, tests and builds for both events"""
    wanted = [NAMES[job] for job in JOBS[:3]]
    for event in ("push to main", "pull request"):
        ran = run(lab.data(), event)
        hint = f"what runs for a {event}; look at the `if` of these jobs and of their steps"
        equal([name for name in wanted if name in ran], wanted, hint=hint)


@check(needs=four_jobs)
def matrix(lab):
    """tests on Python 3.10 and 3.12"""
    strategy = lab.data()["jobs"]["test"].get("strategy") or {}
    versions = listed((strategy.get("matrix") or {}).get("python-version"))
    hint = "without quotation marks, 3.10 is the number 3.1"
    equal(sorted(versions, key=str), ["3.10", "3.12"], hint=hint)


@check(needs=matrix)
def matrix_used(lab):
    """runs the tests on the Python that the matrix names"""
    names = {"strategy", "name", "key", "restore-keys"}  # no Python comes from these
    for path, text in texts(lab.data()["jobs"]["test"]):
        text = re.sub(r"^\s*echo\b.*$", "", text, flags=re.M)
        if re.search(r"matrix(\.|\[['\"])python-version", text) and not names & set(path):
            return
    hint = "what sets up Python has to ask for ${{ matrix.python-version }}"
    equal("the same Python in both jobs", "the Python of the matrix", hint=hint)


@check(needs=four_jobs)
def red_blocks(lab):
    """builds and deploys nothing if lint or test is red"""
    data = lab.data()
    for event in ("push to main", "pull request"):
        seen = {j: [o for o in run(data, event, [j]) if o in JOBS[2:]] for j in JOBS[:2]}
        hint = f"{event}: these jobs run although that one is red"
        equal(seen, {"lint": [], "test": []}, hint=hint)


@check(needs=four_jobs)
def waits_for_build(lab):
    """deploys nothing if build is red"""
    found = [o for o in run(lab.data(), "push to main", ["build"]) if o == "deploy.sh"]
    equal(found, [], hint="the image couldn't be built; this runs all the same")


@check(needs=four_jobs)
def failures_count(lab):
    """lets a failure of ruff or pytest make its job red"""
    data, hidden = lab.data(), []
    for job in JOBS[:2]:
        body = data["jobs"][job]
        for step in [step for step in steps_of(data, job) if runs(step, job)]:
            if step.get("continue-on-error") or body.get("continue-on-error"):
                hidden.append("continue-on-error")
            shells = [p.get("defaults", {}).get("run", {}).get("shell") for p in (data, body)]
            safe = "bash" in (step.get("shell"), *shells)
            safe = safe or "pipefail" in f"{step['run']} {step.get('shell')} {shells}"
            for row in [row for row in rows(step) if calls(row, job)]:
                behind = rest(row, job)
                if "||" in behind and not re.search(r"exit [1-9]|false", behind):
                    hidden.append("|| and something that succeeds")
                if "--exit-zero" in behind or any("set +e" in one for one in rows(step)):
                    hidden.append("an exit code that is switched off")
                if "&&" in behind and row != [one for one in rows(step) if one][-1]:
                    hidden.append("&& in a line that isn't the last")
                if "|" in behind.replace("||", "") and not safe:
                    hidden.append("a pipe without pipefail")
    equal(hidden, [], hint="the step is green although its command failed")


@check(needs=four_jobs)
def deploys_from_main(lab):
    """deploys after a push to main, and for no other event"""
    data = lab.data()
    begun = [name for name, (event, _, branch) in EVENTS.items() if starts(data, event, branch)]
    found = [name for name in begun if "deploy.sh" in run(data, name)]
    hint = "events that deploy; in an `if`, texts stand between single quotation marks, and with "
    hint += "words outside of its ${{ }} it is a text: always true"
    equal(found, ["push to main"], hint=hint)


@check(needs=four_jobs)
def cache(lab):
    """caches downloads under a key that changes with the lock file"""
    said = "no cache"
    for step in steps_of(lab.data(), "test"):
        uses, given = str(step.get("uses", "")), step.get("with") or {}
        if uses.startswith("actions/cache"):
            key = " ".join(re.findall(r"\$\{\{(.*?)\}\}", str(given.get("key")), flags=re.S))
            calls = re.findall(r"hashFiles\(([^)]*)\)", key)
            names = [n for call in calls for n in re.findall(r"'([^']+)'", call)]
            good = any(fnmatchcase("requirements.txt", name.removeprefix("**/")) for name in names)
            other = "pip" not in str(given.get("path"))
        elif uses.startswith("actions/setup-python") and given.get("cache"):
            good = "requirements" in str(given.get("cache-dependency-path", "requirements.txt"))
            other = given["cache"] != "pip"
        else:
            continue
        said = "depends on the lock file" if good else "doesn't depend on the lock file"
        said = "caches other things than pip's downloads" if other else said
    equal(said, "depends on the lock file", hint="the cache of `test`, and its key")


@check(needs=four_jobs)
def checkout(lab):
    """checks out the repository in each job"""
    without = []
    for job in JOBS:
        for step in steps_of(lab.data(), job):
            if str(step.get("uses", "")).startswith("actions/checkout@"):
                break
            if "run" in step or runs(step, job):
                without.append(job)
                break
    equal(without, [], hint="each job has a machine of its own, and it's empty")


@check(needs=four_jobs)
def secret(lab):
    """gives the secret to the deployment only"""
    places = set()
    for path, text in texts(lab.data()):
        if re.search(r"secrets(\.|\[['\"])DEPLOY_TOKEN", text):
            job = path[1] if path[0] == "jobs" else "the whole workflow"
            inside = "env" in path or job != "deploy"
            places.add(job if inside else "outside of env")
    equal(sorted(places), ["deploy"], hint="this is where the secret can be read")


@check(needs=four_jobs)
def token_arrives(lab):
    """hands the token to deploy.sh under the name that it reads"""
    data, found = lab.data(), "nothing"
    for step in [step for step in steps_of(data, "deploy") if runs(step, "deploy")]:
        for place in (data, data["jobs"]["deploy"], step):
            found = str((place.get("env") or {}).get("DEPLOY_TOKEN", found))
    secret = r"\$\{\{\s*secrets(\.DEPLOY_TOKEN|\['DEPLOY_TOKEN'\])\s*\}\}"
    got = "the secret" if re.fullmatch(secret, found) else found
    equal(got, "the secret", hint="the variable DEPLOY_TOKEN in the step that runs deploy.sh")


@check(needs=four_jobs)
def not_printed(lab):
    """prints the token nowhere"""
    shown = r"(?:echo|printf)\b[^\n|]*\$\{?DEPLOY_TOKEN\b[^\n|>]*"
    shown += r"(?:$|>&|\|\s*(?:base64|tee|cat|rev|xxd))|print\([^\n]*DEPLOY_TOKEN"
    shown += r"|^\s*(?:env|printenv)\b(?!\s+-)\s*(?:$|\||DEPLOY)|\b(?:set|sh|bash) -\w*x"
    shown += r"|echo[^\n]*\{\{\s*secrets"
    steps = steps_of(lab.data(), "deploy")
    said = [re.search(shown, str(step.get("run", "")), re.M) for step in steps]
    lines = ", ".join(repr(match[0].strip()) for match in said if match)
    found = ["deploy" for match in said if match]
    equal(found, [], hint=f"a command of this job writes the token into the log: {lines}")


@check(needs=four_jobs)
def permissions(lab):
    """limits what the jobs may do to reading"""
    given = lab.data().get("permissions", "not limited")
    rights = set(given.values()) if isinstance(given, dict) else {given}
    said = "read at most" if rights <= {"read", "none", "read-all", None} else "more"
    equal("not limited" if given == "not limited" else said, "read at most", hint="permissions")


@check(needs=four_jobs)
def versions(lab):
    """names a version for every action"""
    uses = [text for path, text in texts(lab.data()) if path[-1] == "uses"]
    fixed = r"@(v?\d+([.-]\w+)*|[0-9a-f]{40})$|^\./|^docker://"
    loose = [name for name in uses if not re.search(fixed, name)]
    equal(loose, [], hint="what will be on this branch tomorrow?")
