from collections import ChainMap


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    words = name.lower().replace("_", "-").replace(".", "-").split("-")
    return "-".join(word for word in words if word)


def lock(wanted, installed, requires):
    """Return the text of a lock file, found by adding needs until a round adds nothing."""
    needs = {plain(name): {plain(other) for other in others} for name, others in requires.items()}
    needed = {plain(name) for name in wanted}
    while True:
        more = needed.union(*(needs.get(name, set()) for name in needed))
        if more == needed:
            break
        needed = more
    versions = ChainMap(*({plain(name): version} for name, version in installed.items()))
    lines = [name + "==" + versions[name] for name in sorted(needed)]
    return "\n".join([*lines, ""]) if lines else ""
