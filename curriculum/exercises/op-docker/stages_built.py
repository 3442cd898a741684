'''Which stages are built?

A Dockerfile has stages for the build, for tests, for the service and for a tool. Return the stages that are built for one target.

- `stages`: a dict, in the order of the file: the name of a stage -> the list of what it takes, by `FROM` and by `COPY --from`. These
  are names of stages above it or of images from elsewhere, such as `"python:3.12-slim"`.
- `target`: the stage that is wanted, as in `docker build --target`.
- Returns the names of the stages that are built, in the order of the file: the target, and what it takes directly or through others.
  Images from elsewhere aren't built.
- Raises `ValueError` if there is no such stage.

>>> stages = {"base": ["python:3.12-slim"], "test": ["base"], "service": ["base"]}
>>> stages_built(stages, "service")
['base', 'service']
'''

minutes = 8
chapter = "02-stages-and-secrets"
hint = "As with packages that need packages: a set of what is needed, and a list of what still has to be looked at."


def stages_built(stages: dict[str, list[str]], target: str) -> list[str]:
    if target not in stages:
        raise ValueError(f"there is no stage {target}")
    needed, waiting = set(), [target]
    while waiting:
        name = waiting.pop()
        if name in stages and name not in needed:
            needed.add(name)
            waiting.extend(stages[name])
    return [name for name in stages if name in needed]


def cases(rng):
    two = {"base": ["python:3.12-slim"], "test": ["base"], "service": ["base"]}
    long = {"os": ["debian:12"], "build": ["os", "gcc:14"], "docs": ["os"], "test": ["build"], "service": ["python:3.12-slim", "build"]}
    yield ({"only": ["python:3.12"]}, "only")
    yield (two, "service")
    yield (two, "base")
    yield (two, "deploy")
    yield (long, "service")
    yield (long, "docs")
    yield (long, "test")
    yield ({}, "service")
    yield ({"a": ["x:1"], "b": ["x:1"], "c": ["b"], "d": ["a"], "e": ["d", "a"]}, "e")
    for _ in range(4):
        names, made = [f"s{i}" for i in range(6)], {}
        for i, name in enumerate(names):
            below = rng.permutation(i)[: int(rng.integers(0, 2)) + 1].tolist()
            made[name] = [names[j] for j in below] or ["python:3.12"]
        yield (made, f"s{int(rng.integers(3, 6))}")


def wrong_direct_only(stages, target):
    """You follow one step. What the target takes has needs of its own, and those stages must be built first."""
    if target not in stages:
        raise ValueError(target)
    return [name for name in stages if name == target or name in stages[target]]


def wrong_all_above(stages, target):
    """You build every stage above the target. A stage from which nothing is taken, such as one for tests, isn't built."""
    if target not in stages:
        raise ValueError(target)
    names = list(stages)
    return names[: names.index(target) + 1]


def wrong_images_too(stages, target):
    """Your list contains images from elsewhere. They are pulled, not built."""
    if target not in stages:
        raise ValueError(target)
    needed, waiting = [], [target]
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.append(name)
            waiting += stages.get(name, [])
    return sorted(needed, key=lambda name: (list(stages).index(name) if name in stages else -1, name))
