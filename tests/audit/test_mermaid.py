"""Flowcharts of Mermaid as people write them, and diagrams against repositories."""

from __future__ import annotations

import pytest

from gradatim.audit.diagrams import diagrams
from gradatim.audit.mermaid import MermaidError, flowchart
from gradatim.audit.report import State


@pytest.mark.parametrize(
    ("text", "nodes", "edges"),
    [
        ("graph TD\nA --> B", {"A": "A", "B": "B"}, [("A", "B")]),
        ("flowchart LR; A-->B; B-->C", {"A": "A", "B": "B", "C": "C"}, [("A", "B"), ("B", "C")]),
        ("graph LR\nA[Load it] -->|rows| B(Clean)", {"A": "Load it", "B": "Clean"}, [("A", "B")]),
        ("graph LR\nA -- some text --> B", {"A": "A", "B": "B"}, [("A", "B")]),
        ("graph LR\nA -. maybe .-> B", {"A": "A", "B": "B"}, [("A", "B")]),
        ("graph LR\nA == firm ==> B", {"A": "A", "B": "B"}, [("A", "B")]),
        ("graph LR\nA & B --> C & D", dict(zip("ABCD", "ABCD", strict=True)),
         [("A", "C"), ("A", "D"), ("B", "C"), ("B", "D")]),
        ("graph LR\nA --> B --> C", dict(zip("ABC", "ABC", strict=True)), [("A", "B"), ("B", "C")]),
        ("graph LR\nA --- B --o C --x D <--> E ~~~ F",
         dict(zip("ABCDEF", "ABCDEF", strict=True)),
         [("A", "B"), ("B", "C"), ("C", "D"), ("D", "E"), ("E", "F")]),
        ("graph LR\na-b --> c.py", {"a-b": "a-b", "c.py": "c.py"}, [("a-b", "c.py")]),
        ('graph LR\nA["f(x) [sic]; done"]', {"A": "f(x) [sic]; done"}, []),
        ("graph LR\nA[Train<br/>train.py]", {"A": "Train\ntrain.py"}, []),
        ('graph LR\nA@{ shape: cyl, label: "Rows" } --> B', {"A": "Rows", "B": "B"}, [("A", "B")]),
        ("graph LR\nA:::big --> B[b]:::small", {"A": "A", "B": "b"}, [("A", "B")]),
        ("%%{init: {}}%%\n%% note\ngraph LR\n%% more\nA --> B", {"A": "A", "B": "B"}, [("A", "B")]),
        ("graph LR\nsubgraph one [First]\nA --> B\nend\none --> C",
         {"A": "A", "B": "B", "C": "C"}, [("A", "B"), ("one", "C")]),
        ("graph LR\nA --> B\nclassDef x fill:#fff\nclass A,B x\nstyle A x\nclick A href 'x'",
         {"A": "A", "B": "B"}, [("A", "B")]),
        ("graph LR\nÜbung[Ü] --> Ziel", {"Übung": "Ü", "Ziel": "Ziel"}, [("Übung", "Ziel")]),
    ],
)  # fmt: skip
def test_nodes_and_edges(text: str, nodes: dict[str, str], edges: list[tuple[str, str]]) -> None:
    chart = flowchart(text)
    assert chart is not None
    assert {node.id: node.label for node in chart.nodes.values()} == nodes
    assert chart.edges == edges


SHAPES = {
    "A[x]": "box", "A(x)": "round", "A([x])": "stadium", "A[[x]]": "subroutine", "A[(x)]": "store",
    "A((x))": "circle", "A(((x)))": "circle", "A{x}": "question", "A{{x}}": "hexagon",
    "A[/x/]": "data", "A>x]": "flag",
}  # fmt: skip


@pytest.mark.parametrize(("text", "shape"), SHAPES.items())
def test_shapes(text: str, shape: str) -> None:
    chart = flowchart(f"graph TD\n{text}")
    assert chart and (chart.nodes["A"].shape, chart.nodes["A"].label) == (shape, "x")


@pytest.mark.parametrize("text", ["", "sequenceDiagram\nA->>B: hi", "pie title x", "gantt"])
def test_other_diagrams_are_no_flowcharts(text: str) -> None:
    assert flowchart(text) is None


@pytest.mark.parametrize("text", ["A -->", "A[open", "--> B", "A ??? B"])
def test_a_wrong_line_is_named(text: str) -> None:
    if text == "A -->":  # an edge to nowhere: Mermaid refuses it, and we need not
        flowchart(f"graph TD\n{text}")
        return
    with pytest.raises(MermaidError) as error:
        flowchart(f"graph TD\n\n{text}")
    assert error.value.line == 3


def page(*lines: str) -> str:
    return "# A\n\n```mermaid\nflowchart LR\n" + "\n".join(lines) + "\n```\n"


CODE = {
    "shop/train_model.py": "from fastapi import FastAPI\nclass FeatureStore:\n    ...\n",
    "shop/__init__.py": "",
    "Makefile": "report:\n\techo\n",
    "compose.yml": "services:\n  queue:\n    image: x\n",
    "pyproject.toml": '[project]\nname = "shop"\n[project.scripts]\nshop-serve = "shop:x"\n',
}


@pytest.mark.parametrize(
    "node",
    ["train_model", "t[Train model]", "t[shop/train_model.py]", "t[train_model.py]", "shop",
     "q[Queue]", "make_report[report]", "s[shop-serve]", "f[FeatureStore]", "a[FastAPI service]",
     "u((A stranger))", "d[(Old rows)]", "w[User]", "x[Vendor feed]:::external", "m[Trained model]",
     "t[Training of the model]", "c[Train<br/>train_model.py]"],
)  # fmt: skip
def test_what_is_there_resolves(opened, node: str) -> None:
    result = diagrams(opened({**CODE, "README.md": page(f"{node} --> train_model")}))
    assert result.state is State.PASS, result


@pytest.mark.parametrize(
    "node",
    ["ranker", "r[Ranker]", "t[shop/rank.py]", "t[Train<br/>rank.py]", "feature_cache",
     "feature_registry[Feature registry]", "c[Redis cache]", "m[Model registry]"],
)  # fmt: skip
def test_what_is_not_there_is_found(opened, node: str) -> None:
    result = diagrams(
        opened({**CODE, "README.md": page("train_model --> shop", f"shop --> {node}")})
    )
    (finding,) = result.findings
    assert finding.location == "README.md:6"


def test_modules_that_no_diagram_shows_are_a_remark(opened) -> None:
    files = {
        **CODE,
        "shop/prices.py": "",
        "tests/test_shop.py": "",
        "README.md": page("train_model"),
    }
    (remark,) = diagrams(opened(files)).remarks
    assert remark.what == "no diagram shows shop/prices.py"


def test_diagrams_in_docs_count_and_other_kinds_are_not_judged(opened) -> None:
    other = "```mermaid\nsequenceDiagram\nA->>B: x\n```\n"
    assert diagrams(opened({"docs/a.md": other})).state is State.NOT_CHECKED
