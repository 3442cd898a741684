import re
from fnmatch import fnmatchcase
from posixpath import basename, join, normpath, relpath

from gradatim.checks import check, equal

FILES = ("requirements.txt", "app/__init__.py", "app/main.py", "model/model.json")
FILES += ("tests/test_main.py", ".env", ".git/config")


def filled(text, env):
    return re.sub(r"\$\{?(\w+)\}?", lambda name: env.get(name[1], name[0]), text)


def landed(words, tree, cwd, there):
    """Where a COPY lays the files of a tree: path in the image -> path in the project."""
    *sources, target = words
    folder = join(cwd, target)
    inside = len(sources) > 1 or folder.endswith(("/", "/.")) or "*" in sources[0]
    inside = inside or any(path.startswith(f"{normpath(folder)}/") for path in there)
    found = {}
    for source in sources:
        wanted = [part for part in normpath(source).split("/") if part not in ("", ".")]
        for path, origin in tree.items():
            parts = path.strip("/").split("/")
            if len(parts) >= len(wanted) and all(map(fnmatchcase, parts, wanted)):
                rest = parts[len(wanted) :] or ([parts[-1]] if inside else [])
                found[normpath(join(folder, *rest))] = origin
    return found


def images(stages):
    """What each stage is at its end; a stage begins with what its base is."""
    made, ends = {}, []
    for number, stage in enumerate(stages):
        below = made.get(stage["base"].lower(), {"files": {}, "cwd": "/", "env": {}, "steps": []})
        image = {key: value if key == "cwd" else value.copy() for key, value in below.items()}
        for step in stage["steps"]:
            words, name = step["words"], step["name"]
            if step["form"] == "shell" or name not in ("CMD", "ENTRYPOINT", "HEALTHCHECK"):
                words = [filled(word, image["env"]) for word in words]
            image["steps"].append({**step, "words": words, "before": dict(image["files"])})
            if name in ("ENV", "ARG"):
                image["env"] |= dict(word.split("=", 1) for word in words if "=" in word)
            elif name == "WORKDIR":
                image["cwd"] = normpath(join(image["cwd"], words[0]))
            elif name in ("COPY", "ADD"):
                origin = str(step["flags"].get("from", "")).lower()
                tree = made.get(origin, {"files": {}})["files"] if origin else {f: f for f in FILES}
                image["files"] |= landed(words, tree, image["cwd"], image["files"])
        made[str(number)] = made[str(stage["name"] or number).lower()] = image
        ends.append(image)
    return ends


def last(image, name):
    return next((step for step in reversed(image["steps"]) if step["name"] == name), None)


def tops(files):
    """The project's folders and files that are among these, but for the lock file."""
    return sorted({path.split("/")[0] for path in files.values()} - {"requirements.txt"})


def installs(stages):
    """The steps that install from the lock file."""
    steps = [step for image in images(stages) for step in image["steps"] if step["name"] == "RUN"]
    return [
        step
        for step in steps
        if re.search(r"\b(pip|uv)\b.*\b(install|sync)\b.*requirements\.txt", step["text"], re.S)
    ]


def process(image):
    """The words of process number 1, without an init program in front."""
    parts = []
    for name in ("ENTRYPOINT", "CMD"):
        step = last(image, name)
        if step and step["form"] == "shell":
            parts += ["sh", "-c", filled(step["text"], image["env"])]
            if name == "ENTRYPOINT":
                break
        elif step:
            parts += step["words"]
    if parts and basename(parts[0]) in ("tini", "dumb-init", "catatonit"):
        parts = parts[1:]
        while parts and parts[0].startswith("-"):
            parts = parts[1:]
    if len(parts) > 2 and basename(parts[0]) in ("sh", "bash") and parts[1] == "-c":
        script = filled(parts[2], image["env"]).split()
        parts = script[1:] if script[:1] == ["exec"] else parts
    if parts and re.fullmatch(r"python[\d.]*", basename(parts[0])) and parts[1:2] == ["-m"]:
        parts = parts[2:]
    return parts


def option(words, name, default):
    for word, value in zip(words, [*words[1:], ""], strict=True):
        if word == name or word.startswith(f"{name}="):
            return value if word == name else word.partition("=")[2]
    return default


@check
def pinned(lab):
    """names every base with its version or its digest"""
    stages = lab.stages()
    names = {str(stage["name"]).lower() for stage in stages} | {"scratch"}
    bases = [stage["base"] for stage in stages if stage["base"].lower() not in names]
    loose = [base for base in bases if not re.search(r":[\w.-]*\d\.\d[\w.-]*$|@sha256:", base)]
    equal(loose, [], hint="which version of Python will this be next month?")


@check
def from_the_lock(lab):
    """installs the packages of requirements.txt, which is there by then"""
    steps = installs(lab.stages())
    mounted = [step for step in steps if "bind" in str(step["flags"].get("mount"))]
    there = [s for s in steps if "requirements.txt" in s["before"].values()] or mounted
    equal(["requirements.txt" for _ in there[:1]], ["requirements.txt"], hint="copy, then install")


@check(needs=from_the_lock)
def lock_first(lab):
    """installs before it copies anything that changes more often"""
    early = {name for step in installs(lab.stages()) for name in tops(step["before"])}
    equal(sorted(early), [], hint="a change in one of these has all packages installed again")


@check
def nothing_else(lab):
    """brings nothing into the image that the service doesn't need"""
    others = set(tops(images(lab.stages())[-1]["files"])) - {"app", "model"}
    equal(sorted(others), [], hint="copy by name what the service needs")


@check
def at_their_places(lab):
    """lays the package and the model where the service looks for them"""
    image = images(lab.stages())[-1]
    seen = []
    for wanted in ("app/main.py", "model/model.json"):
        at = [relpath(p, image["cwd"]) for p, path in image["files"].items() if path == wanted]
        seen.append(wanted if wanted in at else ", ".join(at) or "not in the image")
    hint = "these are the paths below the last `WORKDIR`"
    equal(seen, ["app/main.py", "model/model.json"], hint=hint)


@check
def no_secret(lab):
    """keeps the token out of the image and its history"""
    steps = [step for stage in lab.stages() for step in stage["steps"]]
    names = [step["name"] for step in steps if "API_TOKEN" in f"{step['text']} {step['words']}"]
    equal(names, [], hint="what these instructions say can be read in the finished image")


@check
def not_root(lab):
    """runs as a user other than root"""
    image = images(lab.stages())[-1]
    user = last(image, "USER")
    name = user["words"][0].split(":")[0] if user else "root"
    made = name.isdigit() or name in ("nobody", "www-data")
    runs = [filled(s["text"], image["env"]) for s in image["steps"] if s["name"] == "RUN"]
    creates = rf"\b(useradd|adduser)\b([^&;|]*\s)?{re.escape(name)}(?![\w-])"
    made = made or any(re.search(creates, text) for text in runs)
    said = "another user" if made else "a user whom nobody has created"
    said = "root" if name.strip("0") in ("root", "") else said
    equal(said, "another user", hint="the last USER counts")


@check
def first_process(lab):
    """starts uvicorn as process number 1"""
    words = process(images(lab.stages())[-1])
    hint = "`docker stop` sends its signal to this program"
    equal(basename(words[0]) if words else "nothing", "uvicorn", hint=hint)


@check(needs=first_process)
def can_be_reached(lab):
    """serves app.main:app on port 8000, for callers outside the container"""
    image = images(lab.stages())[-1]
    words, env = process(image), image["env"]
    host = option(words, "--host", env.get("UVICORN_HOST", "127.0.0.1"))
    port = option(words, "--port", env.get("UVICORN_PORT", "8000"))
    seen = ["app.main:app" if "app.main:app" in words else "another application", host, port]
    equal(seen, ["app.main:app", "0.0.0.0", "8000"], hint="application, host and port")


@check
def health(lab):
    """has its health asked for, by a program that is there and sees an error"""
    image = images(lab.stages())[-1]
    step = last(image, "HEALTHCHECK")
    text = filled(" ".join(step["words"]), image["env"]) if step else ""
    urls = re.findall(r"(?<!https://)(?:127\.0\.0\.1|localhost):8000/health(?![\w/-])", text)
    address = "127.0.0.1:8000/health"
    seen = address if urls else text or "no HEALTHCHECK"
    equal(seen, address, hint="which address is asked?")
    added = " ".join(step["text"] for step in image["steps"] if step["name"] == "RUN")
    bases = {stage["name"]: stage["base"] for stage in lab.stages()}
    base = lab.stages()[-1]["base"]
    while base in bases:
        base = bases.pop(base)
    lacks = ["curl", "wget"] if "slim" in base else ["curl"] if "alpine" in base else []
    missing = [f"{tool} is not there" for tool in lacks if tool in text and tool not in added]
    if "curl" in text and not re.search(r"\s(-\w*f\w*|--fail\S*)\s", f"{text} "):
        missing.append("curl without -f")
    asked = re.search(r"\b(requests|httpx)\b", text)
    if asked and not re.search(r"raise_for_status|status|\.ok\b|is_success|is_error", text):
        missing.append(f"{asked[0]} raises no error for a status of 500")
    if re.search(r"(\|\||;)\s*(true|:|exit\s+0|echo\b[^;&|]*)[\s;\"']*$", text):
        missing.append("it ends with code 0 in any case")
    equal(missing, [], hint="such a check says the same of a sick service as of a well one")
