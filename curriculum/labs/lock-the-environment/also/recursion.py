import re


def plain(name):
    """Return the one spelling that all spellings of a package's name share."""
    return re.sub(r"[-_.]+", "-", name.lower())


def lock(wanted, installed, requires):
    """Return the text of a lock file; each package puts itself and its needs on the list."""
    pins = {}

    def add(name):
        if plain(name) in pins:
            return
        pins[plain(name)] = find(installed, name)
        for other in find(requires, name) if known(requires, name) else []:
            add(other)

    for name in wanted:
        add(name)
    return "".join(sorted((f"{name}=={pins[name]}\n" for name in pins), key=before_the_pin))


def before_the_pin(line):
    """Return the name in a line of a lock."""
    return line.split("==")[0]


def known(table, name):
    """Return whether the table has an entry for the package, however it is spelled."""
    return any(plain(key) == plain(name) for key in table)


def find(table, name):
    """Return the table's entry for the package, however it is spelled."""
    for key, value in table.items():
        if plain(key) == plain(name):
            return value
    raise LookupError(f"{name} is not installed")
