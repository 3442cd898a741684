import re
from copy import copy
from fnmatch import fnmatchcase
from posixpath import basename, dirname, join, normpath

from gradatim.checks import check, equal

FILES = ("requirements.txt", "app/main.py", "model/model.txt", ".git/config", "data/all.csv")
FILES += (".venv/pyvenv.cfg", "notebooks/first.ipynb", "tests/test_main.py")
TOOLS = ("build-essential", "gcc", "g++", "make", "cmake", "git")
USUAL = "/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin"


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
        below = made.get(
            stage["base"].lower(), {"files": {}, "cwd": "/", "env": {"PATH": USUAL}, "steps": []}
        )
        image = {key: copy(value) for key, value in below.items()}
        for step in stage["steps"]:
            words, name = step["words"], step["name"]
            if step["form"] == "shell" or name not in ("CMD", "ENTRYPOINT", "HEALTHCHECK"):
                words = [filled(word, image["env"]) for word in words]
            image["steps"].append({**step, "words": words, "cwd": image["cwd"]})
            if name in ("ENV", "ARG"):
                image["env"] |= dict(word.split("=", 1) for word in words if "=" in word)
            elif name == "WORKDIR":
                image["cwd"] = normpath(join(image["cwd"], words[0]))
            elif name in ("COPY", "ADD"):
                origin = str(step["flags"].get("from", "")).lower()
                tree = made.get(origin, {"files": {}})["files"] if origin else {f: f for f in FILES}
                image["files"] |= landed(words, tree, image["cwd"], image["files"])
        image["name"], image["base"] = stage["name"], below.get("base", stage["base"])
        made[str(number)] = made[str(stage["name"] or number).lower()] = image
        ends.append(image)
    return ends


def runs(image):
    """The commands of an image's RUN steps."""
    return [filled(s["text"], image["env"]) for s in image["steps"] if s["name"] == "RUN"]


def added(text, names):
    """Which of these packages of the system a command installs."""
    found = []
    for part in re.split(r"&&|;|\|\|", text):
        if re.search(r"\b(apt-get|apt|apk)\b.*\b(install|add)\b", part):
            found += [name for name in names if name in re.findall(r"[^\s=]+", part)]
    return found


def brought(stages):
    """(path there, path here, index of the step, other stage) for what the last stage takes."""
    ends = images(stages)
    names = {str(i): end for i, end in enumerate(ends)}
    names |= {str(end["name"]).lower(): end for end in ends}
    found = []
    for i, step in enumerate(ends[-1]["steps"]):
        origin = names.get(str(step["flags"].get("from", "")).lower())
        if step["name"] == "COPY" and origin:
            for source in step["words"][:-1]:
                target = normpath(join(step["cwd"], step["words"][-1]))
                found.append((normpath(join("/", source)), target, i, origin))
        mount = re.search(r"from=([\w.-]+)", str(step["flags"].get("mount", "")))
        if step["name"] == "RUN" and mount and mount[1].lower() in names:
            found.append(("wheels", "/usr/local", i, names[mount[1].lower()]))
    return found


def made_with(image):
    """Its Python, and whether its system is Alpine."""
    version = re.search(r"python:?(\d+\.\d+)", image["base"])
    return (version[1] if version else "?", "Alpine" if "alpine" in image["base"] else "Debian")


def started(image):
    """The words of the process, without a shell that is replaced."""
    words = []
    for name in ("ENTRYPOINT", "CMD"):
        step = next((s for s in reversed(image["steps"]) if s["name"] == name), {"words": []})
        words += step["words"]
    if words[:2] in (["sh", "-c"], ["/bin/sh", "-c"]):
        words = filled(words[2], image["env"]).split()
    return words[1:] if words[:1] == ["exec"] else words


@check
def slim_base(lab):
    """has a slim variant of Python as the base of its last stage"""
    base = images(lab.stages())[-1]["base"]
    slim = re.search(r"python:[^/]*slim", base)
    equal("a slim variant" if slim else base, "a slim variant", hint="what is shipped begins here")


@check
def built_elsewhere(lab):
    """installs the packages in an earlier stage and fetches them from there"""
    stages = lab.stages()
    where = [
        origin
        for *_, origin in brought(stages)
        if any(re.search(r"\b(pip|uv)\b.*requirements\.txt", text, re.S) for text in runs(origin))
    ]
    hint = "COPY --from, from the stage in which they were installed"
    equal(["another stage" for _ in where[:1]], ["another stage"], hint=hint)


@check(needs=built_elsewhere)
def with_compiler(lab):
    """builds the packages where a compiler is"""
    lacking = []
    for *_, origin in brought(lab.stages()):
        there = "slim" not in origin["base"] and "alpine" not in origin["base"]
        for part in re.split(r"&&|;|\|\||\n", "\n".join(runs(origin))):
            there = there or bool(added(part, (*TOOLS[:2], "build-base")))
            if not there and re.search(r"\b(pip|uv)\b.*requirements", part):
                lacking.append(f"{' '.join(part.split())}, and no compiler is there yet")
    equal(lacking[:1], [], hint="`fastscore` is compiled when it is installed")


@check(needs=built_elsewhere)
def same_python(lab):
    """builds the packages for the Python and the system that run them"""
    here = made_with(images(lab.stages())[-1])
    others = {made_with(origin) for *_, origin in brought(lab.stages())}
    others = {other for other in others if "?" not in other}
    equal(sorted(others - {here}), [], hint=f"the last stage has {' on '.join(here)}")


@check(needs=built_elsewhere)
def at_its_path(lab):
    """leaves a virtual environment at the path where it was created"""
    moved = []
    for source, target, _, origin in brought(lab.stages()):
        for step in origin["steps"]:
            text = filled(step["text"], origin["env"]) if step["name"] == "RUN" else ""
            for name in re.findall(r"\bv(?:irtual)?env\s+(?:-\S+\s+)*([^\s;&-]\S*)", text):
                made = normpath(join(step["cwd"], name))
                here = target + made[len(source) :]
                if f"{made}/".startswith(f"{source}/") and here != made:
                    moved.append(f"created at {made}, copied to {here}")
    equal(moved[:1], [], hint="its scripts begin with the path of its own Python")


@check(needs=built_elsewhere)
def found(lab):
    """starts uvicorn, which is found"""
    image = images(lab.stages())[-1]
    words = started(image)
    folders = [f"{target}/bin" for _, target, *_ in brought(lab.stages())]
    own = any(
        f"{target}/".startswith(("//", "/usr/local/")) for _, target, *_ in brought(lab.stages())
    )
    if own or any("pip install" in text for text in runs(image)):
        folders.append("/usr/local/bin")
    program = words[0] if words else "nothing"
    names = [basename(program), *(words[2:3] if words[1:2] == ["-m"] else [])]
    path = [dirname(program)] if "/" in program else image["env"]["PATH"].split(":")
    path = [normpath(folder) for folder in path if folder]
    said = "found" if set(path) & set(folders) else "not found"
    said = said if "uvicorn" in names else "another program"
    equal(said, "found", hint="in which folders is a program looked for?")


@check
def library(lab):
    """installs the library that `lightgbm` loads"""
    names = [name for text in runs(images(lab.stages())[-1]) for name in added(text, ["libgomp1"])]
    equal(sorted(set(names)), ["libgomp1"], hint="the slim variant lacks it")


@check
def no_tools(lab):
    """has no compiler and no other tool in its last stage"""
    stages = lab.stages()
    tools = [name for text in runs(images(stages)[-1]) for name in added(text, TOOLS)]
    tools += ["a whole stage" for source, *_ in brought(stages) if source == "/"]
    equal(sorted(set(tools)), [], hint="these belong in a stage that isn't shipped")


@check
def no_lists(lab):
    """deletes the lists of packages in the RUN that fetches them"""
    kept = []
    for step in images(lab.stages())[-1]["steps"]:
        gone = re.search(r"\bupdate\b.*/var/lib/apt/lists", step["text"], re.S)
        gone = gone or "/var/lib/apt" in str(step["flags"])
        if (
            step["name"] == "RUN"
            and re.search(r"\bapt(-get)?\b.*\bupdate", step["text"])
            and not gone
        ):
            kept.append(f"line {step['line']} leaves the lists of packages")
    equal(kept[:1], [], hint="a later RUN can't take them out of this layer")


@check
def project_files(lab):
    """copies only the service and its model"""
    files = images(lab.stages())[-1]["files"].values()
    others = {path.split("/")[0] for path in files} - {"app", "model", "requirements.txt"}
    equal(sorted(others), [], hint="copy by name")


@check
def nothing_twice(lab):
    """ships nothing that it only installs from or deletes"""
    stages, twice = lab.stages(), []
    image = images(stages)[-1]
    for _, target, i, _ in brought(stages):
        for step in image["steps"][i + 1 :]:
            text = filled(step["text"], image["env"]) if step["name"] == "RUN" else ""
            if re.search(
                rf"(\brm\b|\bfind\b(?=.*-delete)|pip3? install).*{re.escape(target)}(/|\s|$)",
                text,
                re.S,
            ):
                twice.append(f"line {step['line']}: {target} was brought by a layer before")
    equal(twice[:1], [], hint="the layer of the COPY stays as it is")
