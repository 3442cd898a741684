"""The learner's files that questions may be about. Reads and parses; runs nothing."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

from gradatim.defence.jail import File
from gradatim.errors import SubmissionError
from gradatim.syntax import parse

MAX_FILE_BYTES = 100_000  # bytes of a file
_MAX_PROJECT_BYTES = 3_000_000  # bytes of a project's Python


def load_file(path: Path) -> File:
    """A file on its own. SubmissionError if it cannot be read or is not Python."""
    if path.is_file() and path.suffix != ".py":
        do = "name a file that ends in .py"
        raise SubmissionError("this is not a Python file", where=str(path), do=do)
    source = read(path)
    if not path.stem.isidentifier():
        do = "name it like a module, such as word_count.py"
        raise SubmissionError("its name cannot be imported", where=str(path), do=do)
    return File(path.name, path.stem, source, imports=_libraries(_imported_modules(source), {}))


def with_source(file: File, source: str) -> File:
    """The file with another text, which may import other libraries."""
    new = [one for one in _imported_modules(source) if one not in _imported_modules(file.source)]
    libraries = {*file.imports, *_libraries(new, {})}
    return replace(file, source=source, imports=tuple(sorted(libraries)))


def read(path: Path) -> str:
    """The text of a Python file, with line feeds only. SubmissionError as for `one_file`."""
    try:
        raw = path.read_bytes()
        if len(raw) > MAX_FILE_BYTES:
            raise SubmissionError(f"it has more than {MAX_FILE_BYTES:,} bytes", where=str(path))
        source = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        parse(source)
    except OSError as error:
        what = f"it cannot be read ({error.strerror})"
        raise SubmissionError(what, where=str(path), do="name a Python file of yours") from error
    except UnicodeDecodeError as error:
        raise SubmissionError("it is no text", where=str(path), do="name a Python file") from error
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        place = f", line {line}" if line else ""
        what = f"it is no valid Python ({type(error).__name__}{place})"
        raise SubmissionError(what, where=str(path), do="correct it first") from error
    return source


def find_tests(path: Path) -> dict[str, str]:
    """The tests of a single file: test_NAME.py next to it or in a folder `tests`."""
    name, folder = f"test_{path.name}", path.absolute().parent
    places = [folder / name, folder / "tests" / name, folder.parent / "tests" / name]
    return {str(one): read(one) for one in places if one.is_file()}


def project_files(folder: Path, names: Sequence[str]) -> tuple[list[File], dict[str, str]]:
    """The files of a project that questions may be about, and its tests. Files that are not valid
    Python are skipped."""
    texts: dict[str, str] = {}
    size = 0
    for name in names:
        if name.endswith(".py"):
            try:
                texts[name] = read(folder / name)
            except SubmissionError:
                continue
            size += len(texts[name])
            if size > _MAX_PROJECT_BYTES:
                break
    tests = {name: text for name, text in texts.items() if _is_test(name)}
    others = {name: text for name, text in texts.items() if name not in tests}
    imported = {name: _imported_modules(text) for name, text in others.items()}
    within = {module: names for name, names in imported.items() if (module := _module(name))}
    files = [
        File(name, module, text, others, _libraries(imported[name], within))
        for name, text in others.items()
        if (module := _module(name)) and _has_functions(text)
    ]
    return files, tests


def files_digest(files: Sequence[File]) -> str:
    """A digest of all files that questions may be about, and those that they may import."""
    texts = {path: text for file in files for path, text in file.other_files.items()}
    texts |= {file.path: file.source for file in files}
    return hashlib.sha256(repr(sorted(texts.items())).encode()).hexdigest()[:16]


def code_context(source: str, line: int, most: int = 40) -> str:
    """The function or class around a line, or at most so many lines of it; a comment marks the
    line."""
    lines, start, end = source.split("\n"), 1, len(source.split("\n"))
    for node in ast.walk(parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            last = node.end_lineno or node.lineno
            if first <= line <= last and last - first < end - start:
                start, end = first, last
    if end - start >= most:
        start = max(start, line - most // 2)
        end = min(end, start + most - 1)
    shown = lines[start - 1 : end]
    shown[line - start] += f"  # line {line}"
    return dedent("\n".join(shown)).strip("\n")


def definition_line(source: str, function: str) -> int:
    """The line at which a function or Class.method begins."""
    body: list[ast.stmt] = parse(source).body
    line = 1
    for name in function.split("."):
        node = next(one for one in body if getattr(one, "name", "") == name)
        line, body = node.lineno, getattr(node, "body", [])
    return line


def _is_test(name: str) -> bool:
    *folders, file = name.split("/")
    return "tests" in folders or file.startswith("test_") or file in ("conftest.py", "setup.py")


def _module(name: str) -> str:
    """The module name of the file; "" if it is not meant to be imported."""
    parts = name.removesuffix(".py").removeprefix("src/").split("/")
    if parts[-1] in ("__init__", "__main__") or not all(map(str.isidentifier, parts)):
        return ""
    return ".".join(parts)


def _has_functions(source: str) -> bool:
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(parse(source)))


def _libraries(names: Sequence[str], within: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The libraries that these modules import, also through the project's other files, which select
    the interpreter. `within`: the imports of each module of the project."""
    waiting, seen, found = set(names), set[str](), set[str]()
    while waiting:
        name = waiting.pop()
        seen.add(name)
        own = [one for one in within if one == name or one.endswith(f".{name}")]
        waiting |= {other for one in own for other in within[one]} - seen
        if not own:
            found.add(name.split(".")[0])
    return tuple(sorted(name for name in found if name.isidentifier()))


def _imported_modules(source: str) -> list[str]:
    """The modules that a file names in its imports."""
    found: list[str] = []
    for node in ast.walk(parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [node.module] if node.module else [alias.name for alias in node.names]
    return found
