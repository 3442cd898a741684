"""An invented company: its documents, the facts in them, and the questions that people ask.

Everything follows from a seed.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from company import POLICIES, RELEASE, TICKETS
from devices import DEVICE, FAULTS, PARTS, Attribute
from fillers import FILLERS, ODD
from names import NameGenerator, codes, numbers

DEPARTMENTS = (
    "Sales", "Logistics", "Research", "Finance", "Support", "Production", "Marketing", "Legal",
)  # fmt: skip
DIRECT, PARAPHRASE, IDENTIFIER = "direct", "paraphrase", "identifier"
_WIDTH = 76


@dataclass(frozen=True)
class Shape:
    """What a company's documents are like."""

    lines: int = 5  # of devices
    models: int = 4  # of each
    attributes: int = 9  # a manual
    departments: int = 5
    versions: int = 8
    fillers: int = 2  # sentences beside each fact, about
    separator: str = "-"  # in codes
    plain: float = 0.25  # share of documents in plain text
    windows: float = 0.15  # share of files with \r\n
    marked: float = 0.15  # share of files with a byte order mark


@dataclass(frozen=True)
class Fact:
    """One fact, the sentence that states it, and the ways to ask for it."""

    doc: str
    kind: str  # direct or identifier
    subject: str
    key: str
    sentence: str
    value: str
    question: str
    paraphrase: str = ""
    premise_question: str = ""
    false_value: str = ""

    def questions(self) -> list[tuple[str, str]]:
        """Each question with its kind."""
        return [
            (self.kind, self.question),
            *([(PARAPHRASE, self.paraphrase)] if self.paraphrase else []),
        ]


@dataclass(frozen=True)
class Document:
    """A title, and sections with the facts that they state."""

    id: str
    title: str
    sections: tuple[tuple[str, tuple[Fact, ...]], ...]

    @property
    def facts(self) -> list[Fact]:
        return [fact for _, facts in self.sections for fact in facts]


@dataclass(frozen=True)
class World:
    """Documents as they are to lie on disk, and what is true."""

    shape: Shape
    documents: dict[str, Document]
    texts: dict[str, str]  # canonical
    names: NameGenerator

    @property
    def facts(self) -> list[Fact]:
        return [fact for document in self.documents.values() for fact in document.facts]

    def only(self, docs: Iterable[str]) -> World:
        """The same company with these documents alone."""
        kept = set(docs)
        return replace(
            self,
            documents={name: one for name, one in self.documents.items() if name in kept},
            texts={name: text for name, text in self.texts.items() if name in kept},
        )

    def without(self, docs: Collection[str]) -> World:
        return self.only(set(self.documents) - set(docs))


def changed(shape: Shape, rng: np.random.Generator) -> Shape:
    """The same shape with one property changed, so that no constant of the sample fits."""
    options: list[dict[str, object]] = [
        {"lines": int(rng.choice([4, 6]))},
        {"attributes": int(rng.choice([7, 11]))},
        {"fillers": int(rng.choice([1, 3]))},
        {"separator": str(rng.choice(["", "_"]))},
        {"plain": 0.6},
        {"windows": float(rng.choice([0.0, 0.9]))},
    ]
    return replace(shape, **options[int(rng.integers(len(options)))])  # type: ignore[arg-type]


def build(seed: int | list[int], shape: Shape) -> World:
    """A company from a seed."""
    rng = np.random.default_rng(seed)
    names = NameGenerator(rng, shape.separator, bool(rng.integers(2)))
    documents = [*_manuals(names, shape), *_policies(names, shape), *_releases(names, shape)]
    order = [documents[int(i)] for i in rng.permutation(len(documents))]
    texts = {document.id: render(document, shape, rng) for document in order}
    return World(shape, {one.id: one for one in order}, texts, names)


# Facts -----------------------------------------------------------------------------------------


def _manuals(names: NameGenerator, shape: Shape) -> list[Document]:
    found = []
    for _ in range(shape.lines):
        line = names.product()
        models = names.rng.choice(np.arange(11, 59), shape.models, replace=False)
        found += [_manual(names, shape, line, int(model)) for model in sorted(models)]
    return found


def _manual(names: NameGenerator, shape: Shape, line: str, model: int) -> Document:
    subject, doc = f"{line} {model}", f"manuals/{line.lower()}-{model}{_suffix(names, shape)}"
    chosen = sorted(names.rng.choice(len(DEVICE), shape.attributes, replace=False))
    facts = [_fact(names, DEVICE[int(i)], doc, subject) for i in chosen]
    sections = _sections(facts, [DEVICE[int(i)] for i in chosen])
    sections.append(("Error messages", tuple(_errors(names, doc, subject))))
    sections.append(("Spare parts", tuple(_parts(names, doc, subject))))
    return Document(doc, f"{subject}: manual", tuple(sections))


def _errors(names: NameGenerator, doc: str, subject: str) -> list[Fact]:
    found = []
    for i in names.rng.choice(len(FAULTS), 3, replace=False):
        code, fault = names.code("E", 4), FAULTS[int(i)]
        ask = f"What does error {code} mean?"
        sentence = f"{code} means that {fault}."
        found.append(Fact(doc, IDENTIFIER, subject, code, sentence, fault, ask))
    return found


def _parts(names: NameGenerator, doc: str, subject: str) -> list[Fact]:
    found = []
    for i in names.rng.choice(len(PARTS), 3, replace=False):
        code, part = names.code("SP", 5), PARTS[int(i)]
        ask = f"Which spare part has the number {code}?"
        sentence = f"{code} is the number of the {part}."
        found.append(Fact(doc, IDENTIFIER, subject, code, sentence, part, ask))
    return found


def _policies(names: NameGenerator, shape: Shape) -> list[Document]:
    chosen = names.rng.choice(len(DEPARTMENTS), shape.departments, replace=False)
    return [
        _policy(names, shape, name, attributes, DEPARTMENTS[int(i)])
        for i in chosen
        for name, attributes in POLICIES.items()
    ]


def _policy(
    names: NameGenerator,
    shape: Shape,
    name: str,
    attributes: tuple[Attribute, ...],
    department: str,
) -> Document:
    doc = f"policies/{name}-{department.lower()}{_suffix(names, shape)}"
    facts = [_fact(names, one, doc, department) for one in attributes]
    title = f"{department}: {name.replace('-', ' ')} policy"
    return Document(doc, title, tuple(_sections(facts, list(attributes))))


def _releases(names: NameGenerator, shape: Shape) -> list[Document]:
    product, found = f"{names.product()} Desk", []
    for minor in range(shape.versions):
        subject = f"{product} {3 + minor // 5}.{minor % 5}"
        doc = f"releases/{subject.lower().replace(' ', '-')}{_suffix(names, shape)}"
        chosen = sorted(names.rng.choice(len(RELEASE), 5, replace=False))
        facts = [_fact(names, RELEASE[int(i)], doc, subject) for i in chosen]
        sections = _sections(facts, [RELEASE[int(i)] for i in chosen])
        sections.append(("Changes", tuple(_tickets(names, doc, subject))))
        found.append(Document(doc, f"{subject}: release notes", tuple(sections)))
    return found


def _tickets(names: NameGenerator, doc: str, subject: str) -> list[Fact]:
    found = []
    for i in names.rng.choice(len(TICKETS), 3, replace=False):
        code, change = names.code("VD", 4), TICKETS[int(i)]
        ask = f"What was changed with {code}?"
        sentence = f"With {code} {change}."
        found.append(Fact(doc, IDENTIFIER, subject, code, sentence, change, ask))
    return found


def _fact(names: NameGenerator, attribute: Attribute, doc: str, subject: str) -> Fact:
    """One fact; its sentence leaves the subject to the title in two of five cases."""
    value = names.value(attribute.value)
    while numbers(value) & numbers(subject):
        value = names.value(attribute.value)
    says = attribute.says[int(names.rng.random() < 0.4)].format(p=subject, v=value)
    false = names.value(attribute.value)
    while _shares_value(false, f"{says} {subject}"):
        false = names.value(attribute.value)
    return Fact(
        doc,
        DIRECT,
        subject,
        attribute.key,
        says,
        value,
        names.pick(attribute.asks).format(p=subject),
        names.pick(attribute.others).format(p=subject),
        attribute.why.format(p=subject, w=false),
        false,
    )


def _shares_value(false: str, true: str) -> bool:
    """Whether part of a false value is true."""
    return bool((numbers(false) & numbers(true)) | (codes(false) & codes(true)))


def _sections(facts: list[Fact], attributes: list[Attribute]) -> list[tuple[str, tuple[Fact, ...]]]:
    found: dict[str, list[Fact]] = {}
    for fact, attribute in zip(facts, attributes, strict=True):
        found.setdefault(attribute.section, []).append(fact)
    return [(section, tuple(those)) for section, those in found.items()]


def _suffix(names: NameGenerator, shape: Shape) -> str:
    return ".txt" if names.rng.random() < shape.plain else ".md"


# Texts -----------------------------------------------------------------------------------------


def render(document: Document, shape: Shape, rng: np.random.Generator) -> str:
    """The canonical text of a document."""
    plain = document.id.endswith(".txt")
    front = f"---\ntitle: {document.title}\n---\n" if not plain and rng.random() < 0.4 else ""
    parts = [document.title if plain else f"# {document.title}", _intro(rng)]
    for section, facts in document.sections:
        parts.append(section.upper() if plain else f"## {section}")
        parts += _paragraphs(facts, shape, rng, plain)
    return front + "\n\n".join(parts) + "\n"


def _intro(rng: np.random.Generator) -> str:
    odd = [ODD[int(rng.integers(len(ODD)))]] if rng.random() < 0.5 else []
    return " ".join([*odd, *_fillers(2, rng)])


def _fillers(count: int, rng: np.random.Generator) -> list[str]:
    return [FILLERS[int(i)] for i in rng.choice(len(FILLERS), count, replace=False)]


def _paragraphs(
    facts: tuple[Fact, ...], shape: Shape, rng: np.random.Generator, plain: bool
) -> list[str]:
    """Each fact in a paragraph of its own with fillers, or all of them in a list."""
    if facts and facts[0].kind == IDENTIFIER:
        items = "\n".join(f"- {fact.sentence}" for fact in facts)
        return [*_fillers(1, rng), items]
    found = []
    for fact in facts:
        count = max(1, shape.fillers + int(rng.integers(-1, 2)))
        sentences = _fillers(count, rng)
        sentences.insert(int(rng.integers(0, count + 1)), fact.sentence)
        text = " ".join(sentences)
        found.append(textwrap.fill(text, _WIDTH, break_on_hyphens=False) if plain else text)
    return found


# Files -----------------------------------------------------------------------------------------


def write(folder: Path, world: World) -> Path:
    """Lays the documents into a folder."""
    for doc, text in world.texts.items():
        write_document(folder, doc, text, world.shape)
    return folder


def write_document(folder: Path, doc: str, text: str, shape: Shape) -> None:
    """One document, with the byte order mark and the line ends that its name draws."""
    drawn = np.random.default_rng(list(hashlib.sha256(doc.encode()).digest()[:8]))
    content = text.replace("\n", "\r\n") if drawn.random() < shape.windows else text
    mark = "\ufeff" if drawn.random() < shape.marked else ""
    path = folder / doc
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((mark + content).encode())


def spans(text: str, sentence: str) -> list[tuple[int, int]]:
    """Where a sentence stands in a text, whatever blanks part its words."""
    pattern = r"\s+".join(map(re.escape, sentence.split()))
    return [found.span() for found in re.finditer(pattern, text)]


def holds(text: str, words: str) -> bool:
    """Whether a text has these words, whatever blanks part them, in small or capital letters."""
    return " ".join(words.lower().split()) in " ".join(text.lower().split())
