"""Not on the list

On your computer the program runs, on a fresh one it ends with a ModuleNotFoundError: somebody has forgotten a line in
`requirements.txt`. Return the packages that are missing from it.

- `imported`: the modules that the program imports, a list of texts; each is the part of its name before the first dot, such as `"sklearn"`.
  A module may occur several times.
- `standard`: a list of the modules of the standard library.
- `packages`: a dict from a module to the package that it is installed with, for modules whose package has another name. All
  others have the name of their module.
- `listed`: the packages in `requirements.txt`, a list.
- Returns the sorted list of the packages that have to be added, each once. Modules of the standard library need none.

>>> not_on_the_list(["sklearn", "json", "pandas"], ["json", "math"], {"sklearn": "scikit-learn"}, ["pandas"])
['scikit-learn']
"""

minutes = 7
chapter = "01-packages-of-ones-own"
hint = "Find the package's name first, then ask whether it is on the list. Which list do you search for the module, and which for the package?"


def not_on_the_list(imported: list[str], standard: list[str], packages: dict[str, str], listed: list[str]) -> list[str]:
    missing = []
    for module in imported:
        if module in standard:
            continue
        package = packages[module] if module in packages else module
        if package not in listed and package not in missing:
            missing.append(package)
    return sorted(missing)


def cases(rng):
    standard = ["json", "math", "sys"]
    packages = {"sklearn": "scikit-learn", "PIL": "pillow", "yaml": "pyyaml"}
    yield ([], standard, packages, [])
    yield (["json"], standard, packages, [])
    yield (["pandas"], standard, packages, ["pandas"])
    yield (["sklearn"], standard, packages, ["scikit-learn"])
    yield (["PIL"], standard, packages, ["scikit-learn"])
    yield (["yaml"], standard, packages, ["yaml"])
    yield (["yaml", "sys", "sys"], standard, packages, ["pyyaml", "numpy"])
    yield (["yaml", "yaml", "numpy"], standard, packages, [])
    yield (["sklearn", "json", "pandas"], standard, packages, ["pandas"])
    yield (["math", "numpy", "math", "PIL", "numpy"], standard, packages, ["pyyaml"])
    yield (["torch", "torch", "sys", "PIL", "PIL"], standard, {}, ["torch"])
    modules = ["sklearn", "PIL", "yaml", "numpy", "pandas", "json", "sys"]
    names = ["scikit-learn", "pillow", "pyyaml", "numpy", "pandas"]
    for _ in range(5):
        listed = [names[i] for i in rng.permutation(5)[:2].tolist()]
        yield ([modules[i] for i in rng.integers(0, 7, 5)] + ["yaml", "json"], standard, packages, listed)


def wrong_import_names(imported, standard, packages, listed):
    """You look for the names of the imports on the list. `sklearn` comes with the package `scikit-learn`, and that is what a
    list has to say."""
    return sorted({module for module in imported if module not in standard and module not in listed})


def wrong_standard_library_too(imported, standard, packages, listed):
    """You list modules of the standard library. They come with Python and needn't be installed."""
    missing = {packages.get(module, module) for module in imported}
    return sorted(package for package in missing if package not in listed)


def wrong_several_times(imported, standard, packages, listed):
    """You list a package once for each import. One line in the file is enough."""
    found = [packages.get(module, module) for module in imported if module not in standard]
    return sorted(package for package in found if package not in listed)
