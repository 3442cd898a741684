"""Exercises: one file says the task, the reference, the cases and the wrong ideas. From it follows
everything that a lab has, so that an exercise is judged and named as a lab is. Runs nothing."""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gradatim.curriculum import shell
from gradatim.curriculum.pack_files import decode, read_bytes
from gradatim.errors import ContentError
from gradatim.model import Lab, Material, WrongSolution
from gradatim.syntax import parse

FORMS = ("function", "script", "shell", "fix", "complete")
WRONG_PREFIX = "wrong_"
_SETTINGS = (
    "minutes", "chapter", "kind", "hint", "mutates", "starter", "equivalent", "profile", "prepare",
    "report", "printed",
)  # fmt: skip
_TODO = "# TODO"


@dataclass(frozen=True)
class ExerciseFile:
    """The parts of one exercise file."""

    id: str
    text: str
    task: str  # the docstring
    settings: Mapping[str, Any]
    imports: str
    helpers: tuple[ast.stmt, ...]  # constants, private functions and classes, in their order
    reference: ast.FunctionDef
    cases: ast.FunctionDef
    wrong: tuple[ast.FunctionDef, ...]

    @staticmethod
    def read(root: Path, exercise_id: str) -> ExerciseFile:
        skill, _, name = exercise_id.partition("/")
        path = root / "exercises" / skill / f"{name}.py"
        return _parse(exercise_id, decode(read_bytes(root, path), f"exercises/{exercise_id}.py"))

    @property
    def is_script(self) -> bool:
        """Whether the learner writes a program that prints, and not a function."""
        return self.reference.name == "program"

    @property
    def is_shell(self) -> bool:
        """Whether the learner writes a script of the shell."""
        return self.reference.name == shell.REFERENCE

    @property
    def commands(self) -> str:
        """The reference of a script of the shell."""
        return shell.script_text(self.reference, self.id)

    @property
    def form(self) -> str:
        return str(self.settings.get("kind", "function"))

    @property
    def argument_names(self) -> list[str]:
        """Those of the reference's arguments."""
        return [argument.arg for argument in self.reference.args.args]

    @property
    def path(self) -> str:
        """In the pack."""
        return f"exercises/{self.id}.py"

    @property
    def used_imports(self) -> list[ast.stmt]:
        """Those imports of the file that the reference needs."""
        body = parse(self.text).body
        nodes = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
        wanted = _used_names(self.reference).union(*map(_used_names, self.helpers))
        return [node for node in nodes if wanted & {_bound_name(alias) for alias in node.names}]

    def line(self, setting: str) -> int:
        """The line of a setting; the first where there is none."""
        found = re.search(rf"^{setting} = ", self.text, re.MULTILINE)
        return self.text.count("\n", 0, found.start()) + 1 if found else 1

    def material(self, lab: Lab) -> Material:
        make = self._program_builder()
        title, _, rest = self.task.strip().partition("\n")
        return Material(
            lab=replace(lab, equivalent=dict(self.settings.get("equivalent", {}))),
            version=hashlib.blake2b(self.text.encode(), digest_size=16).hexdigest(),
            lesson=f"# {title.rstrip('.')}\n\n{_with_fences(rest.strip())}\n",
            starter={lab.file: self._starter_text().encode()},
            solution={lab.file: make(self.reference).encode()},
            checks=self._checks_text(),
            has_random_inputs=not self.is_shell or shell.is_random(self.cases),
            wrong=tuple(
                WrongSolution(
                    function.name.removeprefix(WRONG_PREFIX),
                    {lab.file: make(function).encode()},
                    ast.get_docstring(function) or "",
                )
                for function in self.wrong
            ),
        )

    # What the learner's file looks like ----------------------------------------------------

    def _program_builder(self) -> Callable[[ast.FunctionDef], str]:
        if self.is_shell:
            return lambda function: shell.script_text(function, self.id)
        return self._script_text if self.is_script else self._module_text

    def _module_text(self, function: ast.FunctionDef) -> str:
        """A module with the reference, or with a wrong function under its name."""
        parts = [self.imports, *self._used_helpers(function), self._renamed(function)]
        return "\n\n\n".join(part for part in parts if part) + "\n"

    def _renamed(self, function: ast.FunctionDef) -> str:
        text = ast.get_source_segment(self.text, function) or ""
        text = _without_docstring(text, function)
        return re.sub(rf"\b{function.name}\(", f"{self.reference.name}(", text)

    def _used_helpers(self, function: ast.AST) -> list[str]:
        """The private helpers that a function needs, and theirs, in the order of the file."""
        wanted, pending = set[str](), _used_names(function)
        by_name = {name: node for node in self.helpers for name in _defined_names(node)}
        while added := (pending & by_name.keys()) - wanted:
            wanted |= added
            pending = {name for helper in added for name in _used_names(by_name[helper])}
        nodes = [node for node in self.helpers if wanted & set(_defined_names(node))]
        return [_source(self.text, node) for node in nodes]

    def _script_text(self, function: ast.FunctionDef) -> str:
        return f"{self._input_assignments()}{_body(self.text, function)}\n"

    def _input_assignments(self) -> str:
        """The names of a script with the values of the first case."""
        argument_names = [argument.arg for argument in self.reference.args.args]
        values = _first_case(self.cases, len(argument_names), self.id)
        head = f"{self.imports}\n\n" if self.imports else ""
        lines = [f"{name} = {value}\n" for name, value in zip(argument_names, values, strict=True)]
        return head + "".join(lines) + ("\n" if argument_names else "")

    def _starter_text(self) -> str:
        written = self.settings.get("starter")
        if written:
            return (
                shell.dedented(str(written)) if self.is_shell else str(written).strip("\n") + "\n"
            )
        if self.is_shell:
            return shell.STARTER
        if self.is_script:
            return f"{self._input_assignments()}{_TODO}\n"
        head = f"{self.imports}\n\n\n" if self.imports else ""
        first = ast.get_source_segment(self.text, self.reference) or ""
        signature = first.split(":\n", 1)[0] + ":"
        return f"{head}{signature}\n    {_TODO}\n    pass\n"

    # How it is judged ----------------------------------------------------------------------

    def _checks_text(self) -> str:
        helpers = "\n\n\n".join(self._used_helpers(self.cases))
        cases = ast.get_source_segment(self.text, self.cases) or ""
        if self.is_shell:
            file = self.id.rpartition("/")[2] + shell.SUFFIX
            above = f"{self.imports}\n\n{helpers}"
            return shell.checks(file, above, self.cases, cases, self.settings)
        argument_names = [a.arg for a in self.reference.args.args] if self.is_script else None
        call = self.reference.name
        mutates = bool(self.settings.get("mutates", False))
        lines = [
            "from gradatim.checks import agree, check",
            self.imports,
            "",
            helpers,
            "",
            cases,
            "",
            "",
            f"@check(mutates={mutates})",
            "def cases_agree(lab, ref, rng):",
            f'    """{_PRINTS if self.is_script else _RETURNS}"""',
            "    for arguments in cases(rng):",
            f"        agree(lab.{call}, ref.{call}, *arguments, name={call!r}, "
            f"names={argument_names!r}, changes={mutates})",
        ]
        return "\n".join(lines) + "\n"


_RETURNS, _PRINTS = "returns what the task asks for", "prints what the task asks for"


def _parse(exercise_id: str, text: str) -> ExerciseFile:
    where = f"exercises/{exercise_id}.py"
    try:
        tree = parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ContentError(f"it is not Python: {error}", where=where, do="correct it") from error
    settings = dict(_settings(tree, where))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    wrong = tuple(node for node in functions if node.name.startswith(WRONG_PREFIX))
    cases = [node for node in functions if node.name == "cases"]
    public = [n for n in functions if n not in (*wrong, *cases) and not n.name.startswith("_")]
    requirements = [
        (ast.get_docstring(tree), "it has no docstring", "begin with title, task and examples"),
        ("minutes" in settings, "it says no minutes", "add minutes = 5"),
        ("chapter" in settings, "it names no chapter", 'add chapter = "01-loops"'),
        (settings.get("kind", "function") in FORMS, "its kind is unknown", ", ".join(FORMS)),
        (len(cases) == 1, "there is no cases(rng)", "yield the arguments of each call"),
        (len(public) == 1, f"{len(public)} functions could be the reference", "keep one public"),
        (wrong, "there is no wrong_ function", "write what beginners really write"),
    ]
    for holds, what, do in requirements:
        if not holds:
            raise ContentError(what, where=where, do=do)
    if public[0].name == shell.REFERENCE:
        for function in (public[0], *wrong):
            shell.script_text(function, exercise_id)
    return ExerciseFile(
        id=exercise_id,
        text=text,
        task=ast.get_docstring(tree) or "",
        settings=settings,
        imports="\n".join(_imports(tree, text)),
        helpers=tuple(n for n in tree.body if _is_helper(n, {*wrong, *cases, *public})),
        reference=public[0],
        cases=cases[0],
        wrong=wrong,
    )


def _settings(tree: ast.Module, where: str) -> Iterator[tuple[str, Any]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name in _SETTINGS:
                try:
                    yield name, ast.literal_eval(node.value)
                except ValueError as error:
                    do = "write the value itself"
                    raise ContentError(f"'{name}' is computed", where=where, do=do) from error


def _imports(tree: ast.Module, text: str) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield ast.get_source_segment(text, node) or ""


def _is_helper(node: ast.stmt, known: set[ast.FunctionDef]) -> bool:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node not in known
    return isinstance(node, ast.Assign) and not set(_defined_names(node)) & set(_SETTINGS)


def _source(text: str, node: ast.stmt) -> str:
    """The text of a statement, with the decorators above it."""
    above = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(one.lineno for one in above)])
    return "\n".join(text.splitlines()[first - 1 : node.end_lineno])


def _defined_names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [name.id for t in targets for name in ast.walk(t) if isinstance(name, ast.Name)]


def _bound_name(alias: ast.alias) -> str:
    return (alias.asname or alias.name).partition(".")[0]


def _used_names(node: ast.AST) -> set[str]:
    return {found.id for found in ast.walk(node) if isinstance(found, ast.Name)}


def _with_fences(task: str) -> str:
    """The task with its `>>>` examples as code: to Markdown they would be quotations."""
    lines, code = list[str](), ""  # the fence that is open
    for line in task.splitlines():
        if code == "```pycon" and not line.strip():
            lines, code = [*lines, "```"], ""
        elif not code and line.startswith(">>> "):
            lines, code = [*lines, "```pycon"], "```pycon"
        elif line.startswith("```"):
            code = "" if code else line
        lines.append(line)
    return "\n".join([*lines, "```"] if code == "```pycon" else lines)


def _without_docstring(text: str, function: ast.FunctionDef) -> str:
    """The source of a function without the words that are for the learner."""
    if ast.get_docstring(function) is None:
        return text
    first = function.body[0]
    lines = text.splitlines(keepends=True)
    begin, end = first.lineno - function.lineno, (first.end_lineno or 0) - function.lineno + 1
    rest = "" if len(function.body) > 1 else "    pass\n"
    return "".join(lines[:begin]) + rest + "".join(lines[end:])


def _body(text: str, function: ast.FunctionDef) -> str:
    """The statements of a function as a program of their own."""
    source = _without_docstring(ast.get_source_segment(text, function) or "", function)
    lines = source.splitlines()
    begin = next(n for n, line in enumerate(lines) if line.rstrip().endswith(":")) + 1
    return "\n".join(line.removeprefix("    ") for line in lines[begin:])


def _first_case(cases: ast.FunctionDef, count: int, exercise_id: str) -> list[str]:
    """The arguments that the first yield gives, as they are written."""
    for node in cases.body:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield):
            given = node.value.value
            if isinstance(given, ast.Tuple) and len(given.elts) == count:
                return [ast.unparse(value) for value in given.elts]
            break
    what, do = "the first case is not written out", "begin cases with yield (value, ...)"
    raise ContentError(what, where=f"exercises/{exercise_id}.py", do=do)
