"""Writes documentation that every machine has into a folder: Python's own, and that of packages.

    .venv/bin/python -m tools.corpus --out build/docs

Modules are parsed with `ast`, not imported. Functions written in C, such as `str.strip` and
`os.remove`, have no source to parse, so for a few modules of the standard library their docstrings
come from the running interpreter.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import inspect
import re
import shutil
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import distributions
from pathlib import Path
from pydoc_data.topics import topics

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
_CHANGES = re.compile(r"^#*\s*(?:change|release|history|what's new)", re.I | re.M)
_COMPILED = "builtins collections functools io itertools math os sqlite3 sys time".split()
_EXCLUDED = {"idlelib", "lib2to3", "test", "tests", "site-packages", "turtledemo", "__pycache__"}


def write(folder: Path) -> int:
    """Writes all documents and returns their number. Removes the old folder first."""
    shutil.rmtree(folder, ignore_errors=True)
    written = 0
    for name, text in _documents():
        if text.strip():
            path = folder / re.sub(r"[^\w./-]", "-", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            written += 1
    return written


def _documents() -> Iterator[tuple[str, str]]:
    for topic, text in topics.items():
        yield f"topics/{topic}.txt", text
    library = Path(sysconfig.get_paths()["stdlib"])
    for source in sorted(library.glob("*.py")) + sorted(library.glob("*/*.py")):
        name = ".".join(source.relative_to(library).with_suffix("").parts)
        if not _EXCLUDED & set(name.split(".")) and "._" not in f".{name}".replace("__init__", ""):
            name = name.removesuffix(".__init__")
            more = [] if name not in _COMPILED else _compiled(name)
            yield f"library/{name}.md", _docstrings(name, source, more)
    for name in _COMPILED:
        if not any(library.glob(f"{name}.py")) and not (library / name).is_dir():
            yield f"library/{name}.md", "\n\n".join([f"# {name}", *_compiled(name)]) + "\n"
    for one in distributions():
        text = one.metadata.get_payload()  # type: ignore[attr-defined]
        text = _CHANGES.split(str(text or one.metadata["Description"] or ""))[0]
        yield f"packages/{one.metadata['Name']}.md", f"# {one.metadata['Name']}\n\n{text}"


def _docstrings(name: str, source: Path, more: Iterable[str] = ()) -> str:
    """The docstrings of a module and its public classes and functions, under headings."""
    try:
        tree = ast.parse(source.read_bytes())
    except (SyntaxError, ValueError):
        return ""
    parts = [ast.get_docstring(tree) or ""]
    for path, node in _public(tree, name):
        text = ast.get_docstring(node)
        if text:
            call = "" if isinstance(node, ast.ClassDef) else f"({ast.unparse(node.args)})"
            parts.append(f"## {path}{call}\n\n{inspect.cleandoc(text)}")
    text = "\n\n".join(part for part in (*parts, *more) if part)
    return f"# {name}\n\n{text}\n" if text else ""


def _compiled(name: str) -> Iterator[str]:
    """The docstrings of a module's classes and functions written in C, under headings."""
    module, above = importlib.import_module(name), "" if name == "builtins" else f"{name}."
    for key, value in sorted(vars(module).items()):
        is_class = inspect.isclass(value) and value.__module__ == name and not _has_source(value)
        if key.startswith("_") or not (is_class or inspect.isbuiltin(value)):
            continue
        yield _section(above + key, value)
        for part, method in sorted(vars(value).items()) if is_class else ():
            if not part.startswith("_") and not issubclass(value, BaseException):
                yield _section(f"{above}{key}.{part}", method)


def _section(signature: str, value: object) -> str:
    text = inspect.getdoc(value)
    try:
        signature += str(inspect.signature(value)) if callable(value) else ""
    except (TypeError, ValueError):
        signature += "()"
    return f"## {signature}\n\n{text}" if text else ""


def _has_source(value: type) -> bool:
    try:
        return bool(inspect.getsource(value))
    except (OSError, TypeError):
        return False


def _public(node: ast.Module | ast.ClassDef, path: str) -> Iterator[tuple[str, Definition]]:
    for child in node.body:
        if isinstance(child, Definition) and not child.name.startswith("_"):
            yield f"{path}.{child.name}", child
            if isinstance(child, ast.ClassDef):
                yield from _public(child, f"{path}.{child.name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/docs"))
    options = parser.parse_args()
    print(f"{write(options.out)} documents in {options.out}")


if __name__ == "__main__":
    main()
