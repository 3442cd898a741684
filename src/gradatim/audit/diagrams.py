"""Diagrams: every node exists as a module, a folder, a service or a command."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradatim.audit import commands
from gradatim.audit.code import imports
from gradatim.audit.markdown import Page
from gradatim.audit.mermaid import Flowchart, MermaidError, Node, flowchart
from gradatim.audit.readme import readme_name
from gradatim.audit.report import Finding, Result, from_findings, not_applicable, not_checked
from gradatim.audit.repository import Repository
from gradatim.printable import pluralize

# Shapes and classes of what is no code: people, data, questions.
_NON_CODE_SHAPES = {
    "circle", "store", "data", "question", "cyl", "cylinder", "db", "lean-r", "lean-l", "circ",
    "dbl-circ", "diam", "decision", "doc", "docs", "document", "das", "lin-cyl",
}  # fmt: skip
_EXTERNAL_TEXT = """
    user users client clients browser browsers people person customer customers analyst analysts
    reviewer reviewers operator operators internet web external vendor vendors github s3 cloud cron
    scheduler phone team you learner learners data dataset datasets csv json parquet file files log
    logs report reports metrics model models prediction predictions result results database images
    image documents document start end stop request response answer question output input event
    events api http rest raw clean trained daily weekly nightly new final training test held out
    best third party
"""
# Words for what is no code, and words that only describe it.
_EXTERNAL_WORDS = set(_EXTERNAL_TEXT.split())
# A node needs more than these to stand for something here.
_GENERIC = _EXTERNAL_WORDS | {
    "pipeline", "server", "store", "job", "stage", "layer", "engine", "system", "process",
}  # fmt: skip
_CLASSES = re.compile(r"external|outside|actor|user|data|store|person|system", re.IGNORECASE)
_PATH = re.compile(
    r"[\w./-]+\.(?:py|ipynb|sh|ya?ml|toml|sql|js|ts|r|md|json|csv)\b|[\w.-]+/[\w./-]*"
)
_STOP_WORDS = {
    "the", "and", "for", "with", "from", "into", "of", "to", "on", "in", "at", "by", "py",
    "service", "module", "step", "app", "our", "new", "each", "all", "per", "via",
}  # fmt: skip
_NO_MODULE = re.compile(r"^(?:__init__|__main__|conftest|setup|test_.*|.*_test|noxfile|manage)$")


@dataclass
class _LocatedChart:
    """A flowchart, and where it is."""

    file: str
    line: int
    chart: Flowchart


class Names:
    """Everything in a repository that a node may stand for, in plain words."""

    def __init__(self, repository: Repository) -> None:
        self._paths = (*repository.files, *repository.folders)
        names = {_words(name) for name in (*_file_names(repository), *_code_names(repository))}
        self._names = names | {name.replace(" ", "") for name in names}
        self._parts = {_stem(word) for name in names for word in name.split()}

    def resolve(self, node: Node) -> bool:
        """Whether a node stands for something that exists."""
        paths = _PATH.findall(node.label)
        if paths:
            return any(self._path(path) for path in paths)
        names = {_words(node.id), _words(node.label), *(_words(x) for x in node.label.split("\n"))}
        names |= {name.replace(" ", "") for name in names}
        if names & self._names:
            return True
        words = [
            word for word in re.findall(r"[^\W_]+", node.label.lower()) if word not in _STOP_WORDS
        ]
        if len(words) == 1:
            return _stem(words[0]) in self._parts
        # A label equal to the id is a name, and names must match exactly.
        if _words(node.id) == _words(node.label) and "_" in node.id:
            return False
        special = [word for word in words if word not in _GENERIC]
        return any(_stem(word) in self._parts for word in special)

    def _path(self, path: str) -> bool:
        plain = path.strip("./")
        return any(name == plain or name.endswith(f"/{plain}") for name in self._paths)


def _file_names(repository: Repository) -> Iterator[str]:
    """Names of files, folders, services, commands and the repository itself."""
    for file in repository.files.values():
        yield from (file.path.stem, *file.path.parts)
    yield from commands.services(repository)
    yield from commands.names(repository)
    yield repository.folder.name


def _code_names(repository: Repository) -> Iterator[str]:
    """Names of functions, classes and imported packages."""
    for file in repository.with_suffix(".py"):
        text = repository.text(file.name)
        yield from re.findall(r"^(?:async )?(?:def|class) (\w+)", text, re.M)
        yield from imports(text)


def diagrams(repository: Repository) -> Result:
    """Each node of the Mermaid flowcharts in README and docs exists in the repository."""
    charts, wrong, others = _find_charts(repository)
    if not charts and not wrong:
        if others:
            return not_checked("Only flowcharts are read here, and there are none.")
        return not_applicable("There are no Mermaid diagrams in the README or docs.")
    names = Names(repository)
    findings = [*wrong, *(one for d in charts for one in _unknown_nodes(names, d))]
    nodes = sum(len(d.chart.nodes) for d in charts)
    good = f"What {pluralize(len(charts), 'diagram')} shows is there ({pluralize(nodes, 'node')})."
    remarks = _missing_modules(repository, charts)
    return from_findings(good, "A diagram shows what is not there.", findings, remarks)


def _find_charts(repository: Repository) -> tuple[list[_LocatedChart], list[Finding], int]:
    """The flowcharts, those that cannot be parsed, and the number of diagrams of other kinds."""
    names = [f.name for f in repository.with_suffix(".md", ".mmd", ".mermaid")]
    readme = readme_name(repository)
    charts, wrong, others = list[_LocatedChart](), list[Finding](), 0
    for name in names:
        if name != readme and not name.startswith(("docs/", "doc/")) and "/" in name:
            continue
        for line, text in _blocks(repository.text(name), name):
            try:
                chart = flowchart(text)
            except MermaidError as error:
                what = f"this is no line of a flowchart: {error.text[:60]}"
                do = "correct it; mermaid.live shows the diagram"
                wrong.append(Finding(what, name, line + error.line - 1, do))
                continue
            if chart is None:
                others += 1
            else:
                charts.append(_LocatedChart(name, line, chart))
    return charts, wrong, others


def _blocks(text: str, name: str) -> list[tuple[int, str]]:
    if name.endswith((".mmd", ".mermaid")):
        return [(1, text)]
    if "mermaid" not in text:
        return []
    return [
        (block.line, block.text) for block in Page(text).blocks() if block.language == "mermaid"
    ]


def _unknown_nodes(names: Names, located: _LocatedChart) -> list[Finding]:
    do = "name the module, folder, service or command that it stands for, or take it out"
    return [
        Finding(
            f"nothing here is '{_display_label(node)}'",
            located.file,
            located.line + node.line - 1,
            do,
        )
        for node in located.chart.nodes.values()
        if not _is_external(node) and not names.resolve(node)
    ]


def _is_external(node: Node) -> bool:
    """Whether a node is drawn or named as something that is not code of this repository."""
    styled = any(_CLASSES.search(name) for name in node.classes)
    words = [word for word in _words(node.label).split() if word not in _STOP_WORDS]
    named = not _PATH.search(node.label) and bool(words) and set(words) <= _EXTERNAL_WORDS
    return node.shape in _NON_CODE_SHAPES or styled or named


def _missing_modules(repository: Repository, charts: list[_LocatedChart]) -> list[Finding]:
    """The modules that are in no diagram."""
    labels = [f"{node.id} {node.label}" for d in charts for node in d.chart.nodes.values()]
    labels += [f"{name} {title}" for d in charts for name, title in d.chart.subgraphs.items()]
    shown = {_stem(word) for label in labels for word in _words(label).split()}
    modules = [
        file.name
        for file in repository.with_suffix(".py")
        if not _NO_MODULE.match(file.path.stem)
        and not {"tests", "test", "docs", "examples", "scripts", "migrations"}
        & set(file.path.parts)
    ]
    left = [name for name in modules if not shown & _name_words(name)]
    if not left or not charts:
        return []
    more = f" and {len(left) - 5} more" if len(left) > 5 else ""
    return [
        Finding(f"no diagram shows {', '.join(left[:5])}{more}", charts[0].file, charts[0].line)
    ]


def _name_words(name: str) -> set[str]:
    return {_stem(word) for word in _words(name.rpartition("/")[2].removesuffix(".py")).split()}


def _words(text: str) -> str:
    """A name or label as lower-case words: `FeatureStore`, `feature_store` -> `feature store`."""
    split = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return " ".join(re.findall(r"[^\W_]+", split.lower()))


def _stem(word: str) -> str:
    """A word without its usual endings, so that `training` and `trainer` are `train`."""
    for end in (
        "ations",
        "ation",
        "ings",
        "ing",
        "ers",
        "er",
        "ors",
        "or",
        "ies",
        "es",
        "s",
        "ed",
        "e",
    ):
        if word.endswith(end) and len(word) - len(end) >= 4:
            return word[: -len(end)]
    return word


def _display_label(node: Node) -> str:
    return " ".join(node.label.split())[:60]
