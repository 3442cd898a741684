"""Digests of parts of the engine's source and everything they use. Reads source without importing
it.

Comments, docstrings and blank lines do not count, so that rewording them changes no digest. If only
some names of a module are imported, only their definitions count, and what those use. Names that
are used only in annotations do not count.
"""

from __future__ import annotations

import ast
import hashlib
import io
import sys
import tokenize
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import gradatim
from gradatim.syntax import parse

PACKAGE = "gradatim"
ROOT = Path(gradatim.__file__).parent

Part = tuple[str, str]
"""A module, and a name of it; "" for the whole of it."""


class Sources:
    """The modules of the engine; each is read only once."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root
        self._modules: dict[str, Module | None] = {}

    def modules_in(self, package: str) -> list[str]:
        """All modules of a package."""
        folder = self._root.joinpath(*package.split(".")[1:])
        names = [path.relative_to(self._root).with_suffix("").parts for path in _files(folder)]
        return [".".join((PACKAGE, *name)).removesuffix(".__init__") for name in names]

    def digest(self, parts: Collection[Part]) -> str:
        """A digest of exactly these parts."""
        found = hashlib.sha256()
        for part in sorted(parts):
            found.update(f"{part}\0{self._text(part)}\0".encode())
        return found.hexdigest()[:16]

    def with_dependencies(
        self, roots: Collection[Part], excluded: Collection[Part] = ()
    ) -> set[Part]:
        """These parts and everything that they use. Parts in `excluded` are not followed."""
        seen, excluded = set[Part](), set(excluded)
        pending = [part for root in roots for part in self._resolve(root)]
        while pending:
            part = pending.pop()
            whole_module = (part[0], "")
            if not {part, whole_module} & seen and not {part, whole_module} & excluded:
                seen.add(part)
                pending += [found for use in self._uses(part) for found in self._resolve(use)]
        return {
            (name, name_in_module)
            for name, name_in_module in seen
            if not name_in_module or (name, "") not in seen
        }

    def packages(self, parts: Collection[Part]) -> set[str]:
        """The third-party packages that the modules of these parts import."""
        modules = [self.module(name) for name, _ in parts]
        return {name for module in modules if module for name in module.packages}

    def module(self, name: str) -> Module | None:
        """A module by its dotted name; None if there is none, e.g. because it is the name of a
        function."""
        if name not in self._modules:
            self._modules[name] = self._read(name)
        return self._modules[name]

    def _read(self, name: str) -> Module | None:
        path = self._root.joinpath(*name.split(".")[1:])
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                return Module(name, file.read_text(encoding="utf-8"))
        return None

    def _resolve(self, part: Part) -> Iterator[Part]:
        """Resolves a name that may be a module, as in `from a import b`: then the whole module
        counts, but for `b.c` only `c`."""
        name, _, attribute = part[1].partition(".")
        whole_module = ".".join(filter(None, (part[0], name)))
        module = self.module(whole_module)
        if module is None:
            yield part[0], name
        elif module.has(attribute):
            yield from self._resolve((whole_module, attribute))
        else:
            yield whole_module, ""

    def _uses(self, part: Part) -> Iterator[Part]:
        module = self.module(part[0])
        uses = module.uses(part[1]) if module else iter(())
        return (use for use in uses if self._is_ours(use[0]))

    def _is_ours(self, module: str) -> bool:
        return module.split(".")[0] == PACKAGE

    def _text(self, part: Part) -> str:
        module = self.module(part[0])
        return module.text(part[1]) if module else ""


def _files(folder: Path) -> list[Path]:
    if folder.with_suffix(".py").is_file():
        return [folder.with_suffix(".py")]
    return sorted(folder.rglob("*.py"))


class SourcesWithFolders(Sources):
    """The modules of the engine, and those in folders from which they are imported by bare
    names."""

    def __init__(self, *folders: Path) -> None:
        super().__init__()
        self._folders = folders

    def _is_ours(self, module: str) -> bool:
        return self._file(module) is not None or super()._is_ours(module)

    def _read(self, name: str) -> Module | None:
        file = self._file(name)
        return Module(name, file.read_text(encoding="utf-8")) if file else super()._read(name)

    def _file(self, module: str) -> Path | None:
        found = (folder / f"{module}.py" for folder in self._folders)
        return next((file for file in found if file.is_file()), None)


class Module:
    """The source of one module."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self._source = name, source
        self._body = parse(source).body

    @cached_property
    def packages(self) -> set[str]:
        """The third-party packages that it imports."""
        imported = (part for node in _nodes(self._body) for part in _imported_names(node).values())
        return {name.split(".")[0] for name, _ in imported} - {PACKAGE, *sys.stdlib_module_names}

    def text(self, name: str) -> str:
        """The source of the statements that define a name; of all statements for ""."""
        return "\n".join(self._source_of(statement) for statement in self._statements(name))

    def has(self, name: str) -> bool:
        """Whether a name is defined here, or imported."""
        return name in self._definitions or name in self._imports

    def uses(self, name: str) -> Iterator[Part]:
        """The names that those statements use: other names of this module, and imported ones."""
        if name and name not in self._definitions:
            yield from self._resolve_global(name)  # the name is only imported here
        for statement in self._statements(name):
            for node in _nodes([statement]):
                if isinstance(node, ast.Name):
                    yield from self._resolve_global(node.id)
                elif isinstance(node, _AttributeAccess):
                    yield from self._resolve_global(node.owner, node.attribute)

    def _resolve_global(self, name: str, attribute: str = "") -> Iterator[Part]:
        if name in self._definitions:
            yield self.name, name
        elif name in self._imports:
            module, imported = self._imports[name]
            yield module, ".".join(filter(None, (imported, attribute)))

    @cached_property
    def _definitions(self) -> dict[str, list[ast.stmt]]:
        found: dict[str, list[ast.stmt]] = {}
        for statement in self._body:
            for name in _defined_names(statement):
                found.setdefault(name, []).append(statement)
        return found

    @cached_property
    def _imports(self) -> dict[str, Part]:
        nodes = [node for statement in self._body for node in ast.walk(statement)]
        return {k: part for node in nodes for k, part in _imported_names(node).items()}

    def _statements(self, name: str) -> list[ast.stmt]:
        return self._definitions.get(name, []) if name else self._body

    def _source_of(self, statement: ast.stmt) -> str:
        decorators = getattr(statement, "decorator_list", [])
        first = min([statement.lineno, *(one.lineno for one in decorators)])
        lines = self._code_lines[first - 1 : statement.end_lineno]
        return "\n".join(line for line in lines if line.strip())

    @cached_property
    def _code_lines(self) -> list[str]:
        """The source lines without comments and docstrings."""
        lines = self._source.splitlines()
        for token in tokenize.generate_tokens(io.StringIO(self._source).readline):
            if token.type == tokenize.COMMENT:
                row, column = token.start
                lines[row - 1] = lines[row - 1][:column].rstrip()
        for start, end in _docstrings(self._body):
            lines[start - 1 : end] = [""] * (end - start + 1)
        return lines


@dataclass(frozen=True)
class _AttributeAccess:
    """`owner.attribute`, where owner is a name."""

    owner: str
    attribute: str


def _nodes(body: list[ast.stmt]) -> Iterator[ast.AST | _AttributeAccess]:
    """All nodes except annotations, which do not affect what the code does."""
    pending: list[ast.AST] = list(body)
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield _AttributeAccess(node.value.id, node.attr)
            continue
        yield node
        for name, value in ast.iter_fields(node):
            if name not in ("annotation", "returns"):
                values = value if isinstance(value, list) else [value]
                pending += [child for child in values if isinstance(child, ast.AST)]


def _imported_names(node: object) -> dict[str, Part]:
    """The names that an import binds, and what they refer to."""
    if isinstance(node, ast.Import):
        return {(a.asname or a.name).split(".")[0]: (a.name, "") for a in node.names}
    if isinstance(node, ast.ImportFrom) and not node.level:
        return {a.asname or a.name: (node.module or "", a.name) for a in node.names}
    return {}


def _defined_names(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return [statement.name]
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return []
    stored = (n for n in ast.walk(statement) if isinstance(n, ast.Name))
    return [node.id for node in stored if isinstance(node.ctx, ast.Store)]


def _docstrings(body: list[ast.stmt]) -> Iterator[tuple[int, int]]:
    """The first and last line of each docstring."""
    definitions = [
        n for s in body for n in ast.walk(s) if isinstance(n, ast.FunctionDef | ast.ClassDef)
    ]
    for block in [body, *(definition.body for definition in definitions)]:
        first = block[0] if block else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            text = first.value.value
            if isinstance(text, str) and first.end_lineno is not None:
                yield first.lineno, first.end_lineno
