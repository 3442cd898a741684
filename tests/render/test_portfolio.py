"""The outputs of a portfolio: no number that is not a slot, nothing that a browser would run."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from gradatim import curriculum
from gradatim.model import Outcome
from gradatim.model.portfolio import (
    ChainLink,
    Count,
    Field,
    Link,
    Person,
    Portfolio,
    Position,
    Report,
    Slot,
    plain,
)
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.render import portfolio as render
from gradatim.render.portfolio import readme, resume, site
from gradatim.rules.portfolio import claims
from gradatim.rules.portfolio.claims import Choice

FIGURES = (
    Figure("error over that of 4 weeks | <i>", 0.831, "at most 0.90"),
    Figure("its 95 % interval over series, 4 weeks | <i>", "0.790 to 0.861"),
    Figure("error over that of naive", 0.97, "at most 0.98"),
    Figure("its 95 % interval over series, naive", "0.931 to 1.013"),
    Figure("ahead of TF-IDF", "0.41 (0.37 to 0.45)", "lower end at least 0.2"),
    Figure("shifts heard within 10 days", "19 of 20", "at least 18 of 20"),
)
RUN = Verification(
    "r1", "adder", 77, "d1", "v1", "c0ffee", begun=datetime(2027, 1, 4, tzinfo=UTC),
    versions={"python": "3.11.7"},
    results=(
        StageResult("file", "It adds 20 numbers", Outcome.PASS, FIGURES),
        StageResult("service", "It serves", Outcome.PASS),
        StageResult("reproduce", "Again", Outcome.PASS),
    ),
)  # fmt: skip
DIGEST = "5f" * 32
LIMIT = 8_000  # characters of a page: it is read on a phone, too


def name(text: str) -> Field:
    return Field(text, "name")


@pytest.fixture(scope="module")
def portfolio() -> Portfolio:
    project = curriculum.load(Path(__file__).parents[1] / "pack").projects["adder"]
    run, choice = RUN, Choice(repository="https://example.org/a1")
    entry = claims.entry(project, run, ["Level 2 <b>"], DIGEST, choice)
    number = entry.claims[0].short
    return Portfolio(
        person=Person(
            name=name("Ada 2 </h1><script>alert(1)</script>"),
            headline=("Adds with ", *number, " less"),
            email=Field("ada1@example.org", "contact"),
            phone=Field("+49 341 1", "contact"),
            links=(Link(name("GitHub"), Field("https://github.com/a1", "contact")),),
        ),
        entries=(
            replace(
                entry,
                summary=("It is ", *number, " better."),
                report=Report(question=("Why?",), decision=("Take ", *number)),
            ),
            replace(entry, id="other", word=claims.Trust.RECORDED),
        ),
        counts=(Count((Slot("12", "labs", "count"), " labs"), DIGEST),),
        work=(Position(name("Engine 1"), name("Analyst"), Field("1842", "date")),),
        education=(Position(name("Home"), name("Sums"), None, Field("1832", "date"), ("Long.",)),),
        chain=(ChainLink("row", DIGEST, DIGEST),),
    )


def marked(value: Any) -> Any:
    """The same with brackets around every slot, field and digest."""
    if isinstance(value, Slot | Field):
        return replace(value, text=f"⟦{value.text}⟧")
    if value == DIGEST:
        return "⟦⟧"
    if isinstance(value, tuple):
        return tuple(map(marked, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: marked(getattr(value, f.name)) for f in fields(value)})
    return value


def words(text: str) -> str:
    """What a reader sees, without markup and without what stands in brackets."""
    return re.sub(r"⟦.*?⟧", "", unescape(re.sub(r"<[^>]*>", "", text)), flags=re.DOTALL)


def test_no_output_holds_a_digit_outside_of_slots_and_typed_fields(portfolio: Portfolio):
    for path, text in render.files(marked(portfolio)).items():
        if path.endswith((".css", "evidence.json")):  # a style; the rows themselves
            continue
        if path.endswith(".md"):
            text = re.sub(r"<!--|-->", "", text)
        text = text.replace("sha256:", "")  # the name of a hash
        left = [line for line in words(text).splitlines() if re.search(r"\d", line)]
        assert left == [], path


def test_every_slot_of_a_figure_holds_what_the_log_has(portfolio: Portfolio):
    log = {f"adder/{r.id}/{f.name}": f for r in RUN.results for f in r.figures}
    interval = log["adder/file/its 95 % interval over series, 4 weeks | <i>"].as_text
    seen = 0
    for slot in slots(portfolio):
        if slot.of in log and not slot.part.startswith("change"):
            figure = log[slot.of]
            text = slot.text.replace("\xa0", " ")
            texts = (figure.as_text, figure.bar, interval, "0.931 to 1.013", "95 %")
            assert any(text in one for one in texts), slot
            seen += 1
    assert seen > 20


def slots(value: Any) -> list[Slot]:
    if isinstance(value, Slot):
        return [value]
    if isinstance(value, tuple):
        return [slot for one in value for slot in slots(one)]
    if is_dataclass(value) and not isinstance(value, type):
        return [slot for f in fields(value) for slot in slots(getattr(value, f.name))]
    return []


def test_every_change_is_computed_from_the_ratio(portfolio: Portfolio):
    changes = {slot.part: slot.text for slot in slots(portfolio) if "change" in slot.part}
    assert changes == {
        "change": "16.9\xa0%",
        "change low": "13.9\xa0%",
        "change high": "21.0\xa0%",
    }


def test_no_page_says_verified_of_a_claim(portfolio: Portfolio):
    """The weakest true word is said, and what it leaves open."""
    for path, text in render.files(portfolio).items():
        assert not re.search(r"\bverified\b", words(text), re.IGNORECASE), path
        if path.startswith("site/") and path.endswith(".html"):
            assert "can rewrite everything" in words(text), path
            assert "re-runnable" in text or "recorded" in text


def test_pages_need_no_script_and_nothing_from_elsewhere(portfolio: Portfolio):
    own = {"https://example.org/a1", "https://github.com/a1", "mailto:ada1@example.org"}
    for path, text in site.pages(portfolio).items():
        if path.endswith(".html"):
            assert "<script" not in text and "style=" not in text and len(text) < 2 * LIMIT
            links = set(re.findall(r'(?:href|src)="([^"]*)"', text)) - own
            here = Path("/site", path).parent
            for link in links:
                target = Path("/site") / (here / link).resolve().relative_to("/site")
                assert str(target.relative_to("/site")) in site.pages(portfolio), link
    style = site.pages(portfolio)["style.css"]
    assert "url(" not in style and "@import" not in style
    assert "prefers-color-scheme: dark" in style and "@media print" in style


def test_the_resume_fits_the_published_schema(portfolio: Portfolio):
    found = json.loads(render.files(portfolio)["resume.json"])
    assert resume.problem(found) == ""
    assert list(found)[:2] == ["basics", "projects"]
    found["projects"][0]["endDate"] = "May"
    assert resume.problem(found).startswith("projects.0.endDate: ")


def test_the_schema_lies_beside_its_licence():
    folder = Path(resume.__file__).parent / "json-resume"
    assert "MIT License" in (folder / "LICENSE.md").read_text()
    assert resume.schema()["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_a_block_is_read_back_as_it_was_written(portfolio: Portfolio):
    entry, other = portfolio.entries
    text = f"# A\n\n{readme.block(entry)}\nbetween\n\n{readme.block(other)}end\n"
    found = readme.blocks(text)
    assert found == {
        "adder": (3, readme.block(entry)),
        "other": (found["other"][0], readme.block(other)),
    }
    changed = text.replace("16.9", "99")
    assert readme.replaced(readme.replaced(changed, entry), other) == text


def test_a_table_of_a_block_holds_as_many_cells_in_each_row(portfolio: Portfolio):
    rows = [line for line in readme.block(portfolio.entries[0]).splitlines() if line[:1] == "|"]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}


def test_the_profile_names_projects_first(portfolio: Portfolio):
    text = render.files(portfolio)["profile.txt"]
    assert text.index("PROJECTS") < text.index("EXPERIENCE") < text.index("EDUCATION")
    assert plain(portfolio.entries[0].claims[0].sentence) in text


def test_the_same_portfolio_gives_the_same_bytes(portfolio: Portfolio):
    assert render.files(portfolio) == render.files(portfolio)
