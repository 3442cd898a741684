"""Parses Mermaid flowcharts: nodes with labels and shapes, and edges.

The subset: `graph` and `flowchart`, nodes with all brackets, edges with and without text, `&`,
chains, subgraphs, classes. Styles and clicks are ignored.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

# Opening and closing bracket -> shape; the longer ones first.
_SHAPES = (
    ("(((", ")))", "circle"), ("((", "))", "circle"), ("([", "])", "stadium"),
    ("[(", ")]", "store"), ("[[", "]]", "subroutine"), ("[/", "/]", "data"), ("[/", "\\]", "data"),
    ("[\\", "\\]", "data"), ("[\\", "/]", "data"), ("{{", "}}", "hexagon"), ("[", "]", "box"),
    ("(", ")", "round"), ("{", "}", "question"), (">", "]", "flag"),
)  # fmt: skip
_HEADER = re.compile(r"^\s*(?:graph|flowchart(?:-elk)?)\b(?:\s+(?:TB|TD|BT|RL|LR))?\s*;?\s*(.*)$")
_IGNORED = re.compile(r"^(?:classDef|style|linkStyle|click|direction|accTitle|accDescr|%%)")
_SUBGRAPH = re.compile(r"^subgraph\s+(.+)$")
_CLASS = re.compile(r"^class\s+([\w,\s-]+?)\s+([\w-]+)$")
_ID = re.compile(r"[^\W_](?:[\w./]|-(?!-|\.|>))*|_[\w./]+", re.UNICODE)
_ATTRIBUTES = re.compile(r"@\{([^}]*)\}")
_STYLE = re.compile(r":::([\w-]+)")
# A link with a text in it begins with two signs, one without has more, or an end.
_LINK = re.compile(
    r"\s*(?:\w+@)?(?:--(?![-ox>])(?:(?!--).)+--+[>ox]?|==(?![=>ox])(?:(?!==).)+==+[>ox]?"
    r"|-\.(?![-.])(?:(?!\.-).)+\.+-[>ox]?|[ox<]?(?:--+|==+|-\.+-)[>ox]?|~~~+)"
    r"\s*(?:\|[^|]*\|)?\s*"
)


class MermaidError(ValueError):
    """A line that is not valid in a flowchart, with its number."""

    def __init__(self, line: int, text: str) -> None:
        self.line, self.text = line, text
        super().__init__(f"line {line}: {text}")


@dataclass
class Node:
    id: str
    label: str
    line: int  # from 1, in the diagram
    shape: str = "box"
    classes: set[str] = field(default_factory=set)


@dataclass
class Flowchart:
    """The nodes by id, the edges between them, the titles of subgraphs by id."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[tuple[str, str]] = field(default_factory=list)
    subgraphs: dict[str, str] = field(default_factory=dict)


def flowchart(text: str) -> Flowchart | None:
    """The flowchart in a text; None for another kind of diagram. MermaidError for an invalid
    line."""
    lines = _without_title(text.splitlines())
    for number, line in lines:
        if not line.strip() or line.strip().startswith("%%"):
            continue
        header = _HEADER.match(line)
        if header is None:
            return None
        rest = [(number, header[1]), *((n, text) for n, text in lines if n > number)]
        return _parsed(rest)
    return None


def _without_title(lines: list[str]) -> list[tuple[int, str]]:
    """The numbered lines after the front matter."""
    numbered = list(enumerate(lines, 1))
    if lines and lines[0].strip() == "---" and "---" in (line.strip() for line in lines[1:]):
        end = next(n for n, line in numbered[1:] if line.strip() == "---")
        return numbered[end:]
    return numbered


def _parsed(lines: list[tuple[int, str]]) -> Flowchart:
    found = Flowchart()
    for number, line in lines:
        for statement in _statements(line):
            _read(found, statement, number)
    for name in found.subgraphs:  # an edge may lead to a subgraph, which is not a node
        found.nodes.pop(name, None)
    return found


def _statements(line: str) -> list[str]:
    """The parts between `;`, which may also occur in a label."""
    parts, quoted = [""], False
    for sign in line:
        quoted ^= sign == '"'
        if sign == ";" and not quoted:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts if part.strip()]


def _read(found: Flowchart, text: str, line: int) -> None:
    if text == "end" or _IGNORED.match(text):
        return
    if match := _SUBGRAPH.match(text):
        name, label, _, _ = _node(match[1].strip('" '), 0, line, loose=True)
        found.subgraphs[name] = label
    elif match := _CLASS.match(text):
        for name in re.split(r"[,\s]+", match[1]):
            if name in found.nodes:
                found.nodes[name].classes.add(match[2])
    else:
        _read_chain(found, text, line)


def _read_chain(found: Flowchart, text: str, line: int) -> None:
    """Nodes joined by `&`, then links to more of them."""
    at, before = 0, list[str]()
    while at < len(text):
        group, at = _read_group(found, text, at, line)
        found.edges += [(one, other) for one in before for other in group]
        before = group
        if at >= len(text):
            return
        link = _LINK.match(text, at)
        if link is None or link.end() == at:
            raise MermaidError(line, text)
        at = link.end()


def _read_group(found: Flowchart, text: str, at: int, line: int) -> tuple[list[str], int]:
    names = []
    while True:
        name, label, shape, end = _node(text, at, line)
        classes = set[str]()
        if style := _STYLE.match(text, end):
            classes, end = {style[1]}, style.end()
        known = found.nodes.setdefault(name, Node(name, name, line))
        if shape:
            known.label, known.shape = label, shape
        known.classes |= classes
        names.append(name)
        more = re.compile(r"\s*&\s*").match(text, end)
        if more is None:
            return names, end
        at = more.end()


def _node(text: str, at: int, line: int, loose: bool = False) -> tuple[str, str, str, int]:
    """A node's id, label and shape ("" without a bracket), and where it ends."""
    match = _ID.match(text, at)
    if match is None:
        raise MermaidError(line, text)
    name, at = match[0], match.end()
    if data := _ATTRIBUTES.match(text, at):
        label = re.search(r"label:\s*\"?([^\",}]+)", data[1])
        shape = re.search(r"shape:\s*([\w-]+)", data[1])
        return name, _plain(label[1]) if label else name, shape[1] if shape else "box", data.end()
    bracket = at + len(text[at:]) - len(text[at:].lstrip()) if loose else at
    for opening, closing, shape_name in _SHAPES:
        if text.startswith(opening, bracket):
            end = _closing(text, bracket + len(opening), closing)
            if end >= 0:
                inside = text[bracket + len(opening) : end]
                return name, _plain(inside), shape_name, end + len(closing)
    if loose:
        return name, _plain(text), "", len(text)
    return name, name, "", at


def _closing(text: str, at: int, closing: str) -> int:
    """Where a bracket is closed; a quoted label may contain brackets itself."""
    if text.startswith('"', at):
        quote = text.find('"', at + 1)
        return text.find(closing, quote + 1) if quote > 0 else -1
    return text.find(closing, at)


def _plain(label: str) -> str:
    """A label without quotes and markup; its line breaks are kept."""
    text = re.sub(r"<br\s*/?>|\\n", "\n", label.strip().strip('"').strip("`"))
    return html.unescape(re.sub(r"<[^<>]*>|[*`]", "", text)).strip()
