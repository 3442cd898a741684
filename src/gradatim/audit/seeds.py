"""Data generators: each uses a seed, so that everybody gets the same rows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from gradatim.audit import code
from gradatim.audit.report import Finding, Result, from_findings, not_applicable
from gradatim.audit.repository import Repository
from gradatim.printable import pluralize

_NAME = re.compile(
    r"(?:^|_)(?:generate|generator|gen|simulate|simulation|synth|synthetic|synthesi[sz]e|fake|faker"
    r"|make_data|make_dataset|sample_data|mock_data|create_data)(?:_|$)"
)
_TESTS = re.compile(r"(?:^|/)tests?/|(?:^|/)(?:test_|conftest)")
_WRITES = {"to_csv", "to_parquet", "to_json", "to_sql", "savez", "savetxt", "save", "writerow",
           "writerows", "dump", "to_feather", "to_excel"}  # fmt: skip
_SEEDS = {"seed", "seed_everything", "manual_seed", "set_seed", "set_random_seed", "seed_instance"}
# Makers of a generator: they take the seed themselves.
_GENERATOR_CLASSES = {"default_rng", "RandomState", "Random", "Generator", "SeedSequence", "PCG64"}
_SKLEARN = re.compile(
    r"^make_(?:classification|regression|blobs|moons|circles|friedman\d|s_curve)$"
)
_DRAWS = {"random", "rand", "randn", "randint", "choice", "choices", "normal", "uniform", "shuffle",
          "sample", "gauss", "poisson", "exponential", "binomial", "lognormal", "gamma", "beta",
          "permutation", "integers", "standard_normal", "randrange", "betavariate"}  # fmt: skip
_DO = "draw from np.random.default_rng(seed), with the seed in the code or as an argument"


def seeds(repository: Repository) -> Result:
    """Scripts that generate data use a seed."""
    names = [file.name for file in repository.with_suffix(".py") if not _TESTS.search(file.name)]
    trees = ((name, tree) for name in names if (tree := _tree(repository, name)))
    found = [(name, tree) for name, tree in trees if _is_generator(name, tree)]
    if not found:
        return not_applicable("No script makes data with random numbers.")
    findings = [
        Finding(what, name, line, _DO) for name, tree in found for line, what in unseeded(tree)
    ]
    good = f"{pluralize(len(found), 'generator')} of data drawn from a seed."
    return from_findings(good, "A generator gives other rows each time it runs.", findings)


def unseeded(tree: ast.AST) -> list[tuple[int, str]]:
    """The first call of each kind that draws without a seed, with its line."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    seeded = {_owner(c) for c in calls if _function_name(c) in _SEEDS}
    found: dict[str, tuple[int, str]] = {}
    for call in sorted(calls, key=lambda call: call.lineno):
        if what := _unseeded_name(call, seeded):
            found.setdefault(what, (call.lineno, f"{what} has no seed"))
    return list(found.values())


def _unseeded_name(call: ast.Call, seeded: set[str]) -> str:
    """The name of a call that draws without a seed; "" for any other."""
    name, owner = _function_name(call), _owner(call)
    if name in ("default_rng", "RandomState") or (name == "Random" and owner in ("random", "")):
        first = next(iter([*call.args, *(key.value for key in call.keywords)]), None)
        none = first is None or (isinstance(first, ast.Constant) and first.value is None)
        return f"{name}()" if none else ""
    if _SKLEARN.match(name):
        given = any(key.arg == "random_state" for key in call.keywords)
        return "" if given or "np.random" in seeded or "numpy.random" in seeded else f"{name}()"
    if name in _DRAWS and owner in ("random", "np.random", "numpy.random"):
        both = {"np.random", "numpy.random"}
        same = both if owner in both else {owner}
        return "" if same & seeded or "" in seeded else f"{owner}.{name}()"
    if (
        name == "Faker"
        and not {"Faker", "faker", "fake", "self.fake"} & seeded
        and "" not in seeded
    ):
        return "Faker()"
    return ""


def _is_generator(name: str, tree: ast.AST) -> bool:
    """Whether a file draws random numbers, and is named as a generator or writes what it draws."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    draws = any(_draws_random(call) for call in calls)
    trains = any(_function_name(call) in ("fit", "fit_transform", "backward") for call in calls)
    writes = any(_function_name(call) in _WRITES for call in calls) and not trains
    return draws and (writes or bool(_NAME.search(name.rpartition("/")[2].removesuffix(".py"))))


def _draws_random(call: ast.Call) -> bool:
    name, owner = _function_name(call), _owner(call)
    from_module = owner in ("random", "np.random", "numpy.random") and name in _DRAWS
    return (
        from_module or name in _GENERATOR_CLASSES or name == "Faker" or bool(_SKLEARN.match(name))
    )


def _function_name(call: ast.Call) -> str:
    """The last name of what is called: `rand` of `np.random.rand()`."""
    return _dotted(call.func).rpartition(".")[2]


def _owner(call: ast.Call) -> str:
    return _dotted(call.func).rpartition(".")[0]


def _dotted(node: ast.AST) -> str:
    return ".".join(reversed(list(_parts(node))))


def _parts(node: ast.AST) -> Iterator[str]:
    while isinstance(node, ast.Attribute):
        yield node.attr
        node = node.value
    if isinstance(node, ast.Name):
        yield node.id


def _tree(repository: Repository, name: str) -> ast.AST | None:
    text = repository.text(name)
    return code.tree(text) if re.search(r"random|Faker|make_[a-z]", text) else None
