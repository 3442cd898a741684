"""Cards of the learner's own, and the way to Anki and back."""

from __future__ import annotations

import html
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import zstandard
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from gradatim import anki, curriculum
from gradatim.anki import Note
from gradatim.app.app import App
from gradatim.errors import RequestError
from gradatim.model import Evidence, History
from gradatim.render.exchange import from_html, to_html
from gradatim.rules import deck, mastery, review, why

Run = Callable[..., Any]
START = datetime(2027, 1, 4, 9, tzinfo=UTC)
PACK = curriculum.load(Path(__file__).parents[1] / "pack")
SKILL = next(iter(PACK.skills))


def told(name: str, hour: int = 0, **data: object) -> Evidence:
    return Evidence(f"{name}@{hour}", START + timedelta(hours=hour), "card", name, data, "me")


def reviewed(name: str, hour: int) -> Evidence:
    at = START + timedelta(hours=hour)
    return Evidence(f"r-{name}@{hour}", at, "review", name, {"card": name, "rating": 3}, "me")


WHOLE = {"skill": SKILL, "ask": "Why?", "answer": "So."}


# In the evidence ---------------------------------------------------------------------------------


def test_a_later_row_replaces_a_card_and_an_empty_one_retires_it() -> None:
    rows = [told("mine", **WHOLE), told("mine", 1, **{**WHOLE, "ask": "How?"}), told("yours")]
    ((name, found),) = deck.own_cards(rows).items()
    assert (name, found.card.ask, found.since) == ("mine", "How?", START)
    assert deck.own_cards([*rows, told("mine", 2)]) == {}
    assert deck.retired_ids([*rows, told("mine", 2)]) == {"mine", "yours"}


@pytest.mark.parametrize(
    "data",
    [
        {**WHOLE, "skill": "gone"},
        {**WHOLE, "ask": 3},
        {**WHOLE, "answer": ""},
        {**WHOLE, "ask": "x" * (deck.MAX_TEXT + 1)},
    ],
)
def test_a_row_that_is_no_card_of_this_pack_is_passed_over(data: dict[str, object]) -> None:
    assert deck.cards(PACK, [told("mine", **data)]) == deck.cards(PACK, [])


def test_no_card_of_the_learner_takes_the_place_of_one_of_the_pack() -> None:
    known = PACK.cards()[0]
    found = deck.cards(PACK, [told(known.id, **WHOLE)])
    assert [card.ask for card in found if card.id == known.id] == [known.ask]


def test_own_cards_are_asked_at_once_and_remembered_as_the_others_are() -> None:
    log = History([told("mine", **WHOLE)])
    asked = review.queue(PACK, log, START + timedelta(hours=1), 60).today
    assert [card.id for card in asked] == ["mine"]
    later = History([*log, reviewed("mine", 2)])
    assert "mine" not in {c.id for c in review.queue(PACK, later, START, 60).today}
    due = review.queue(PACK, later, START + timedelta(days=30), 60).today
    assert "mine" in {card.id for card in due}
    assert mastery.skill_states(PACK, later, START.date())[SKILL].state == "in progress"
    (row,) = why.why(PACK, later, SKILL, START.date()).rows
    assert (row.subject, row.title, row.outcome) == ("mine", "Why?", "good")


# From HTML and to it -----------------------------------------------------------------------------


def words(text: str) -> str:
    return " ".join(BeautifulSoup(text, "html.parser").get_text().split())


odd = st.text(st.sampled_from(list("ab1 \n*_`$~&<>[](){}#-+=|:.!\\/;xé\u00a0\"'")), max_size=40)


@given(odd.filter(lambda text: "\\(" not in text and "\\[" not in text))
def test_text_comes_out_of_html_as_it_was_whatever_it_holds(text: str) -> None:
    assert words(to_html(from_html(html.escape(text)))) == " ".join(text.split())


@given(st.text(max_size=60))
def test_nothing_that_comes_out_of_html_can_run(text: str) -> None:
    shown = BeautifulSoup(to_html(from_html(text)), "html.parser")
    assert not shown.find_all(["script", "style", "iframe", "img", "svg", "object"])
    assert not any(tag.attrs for tag in shown.find_all(True) if tag.name not in ("a", "code", "ol"))


@pytest.mark.parametrize(
    ("foreign", "ours"),
    [
        ("a &lt; b * c_d<br>x[0]", "a < b * c_d  \nx[0]"),
        ("<pre><code>x = 1\n  y$</code></pre>", "```\nx = 1\n  y$\n```"),
        ("<b>not</b> <a href='javascript:alert(1)'>a link</a>", "**not** a link"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("\\(x_1 &lt; 2\\) costs 5$", "$x_1 < 2$ costs 5\\$"),
        ("<img src=x onerror=alert(1)><script>alert(1)</script>[sound:a.mp3]", ""),
        ("requirements.txt", "requirements.txt"),
        ("https://example.org/index.html", "https://example.org/index.html"),
    ],
)
def test_html_of_anki_becomes_markdown(foreign: str, ours: str) -> None:
    assert from_html(foreign) == ours


@pytest.mark.parametrize("text", ["<a " * 5000, "<b>" * 3000, "<table><tr><td>" * 1000])
def test_html_that_would_keep_the_parser_busy_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="its tags are"):
        from_html(text)


def test_a_formula_stays_a_formula_both_ways() -> None:
    assert to_html("$a < b$") == "<p>\\(a &lt; b\\)</p>"
    assert from_html(to_html("so $a < b_1$ holds")) == "so $a < b_1$ holds"


# Packages ----------------------------------------------------------------------------------------

fields = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@given(st.lists(st.tuples(fields, fields), max_size=5))
def test_what_is_written_to_a_package_is_read_from_it(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("anki") / "a.apkg"
    notes = [
        Note(f"g{n}", f"<p>{html.escape(a)}</p>", f"<p>{html.escape(b)}</p>", ("a-skill",))
        for n, (a, b) in enumerate(pairs)
    ]
    anki.write(path, notes)
    assert anki.read(path) == notes


def package(path: Path, raw: bytes, name: str = "collection.anki2", **more: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, raw)
        for other, content in more.items():
            file.writestr(other, content)
    return path


def collection(*notes: tuple[object, object, object], sql: str = "") -> bytes:
    with closing(sqlite3.connect(":memory:")) as database:
        made = sql or "CREATE TABLE notes (id INTEGER PRIMARY KEY, guid, flds, tags)"
        database.executescript(made)
        for note in notes:
            database.execute("INSERT INTO notes (guid, flds, tags) VALUES (?, ?, ?)", note)
        database.commit()
        return database.serialize()


def bomb() -> bytes:
    held = io.BytesIO()
    with zstandard.ZstdCompressor().stream_writer(held, closefd=False) as writer:
        for _ in range(anki.MAX_BYTES // 1_000_000 + 2):
            writer.write(bytes(1_000_000))
    return held.getvalue()


ENDLESS = """CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
SELECT id, 'g' AS guid, 'a' AS flds, '' AS tags FROM n WHERE id < 0"""
HOSTILE = {
    "no zip": (lambda path: path.write_bytes(b"PK"), "is not an Anki package"),
    "no collection": (lambda path: package(path, b"", "media"), "holds no collection"),
    "no database": (lambda path: package(path, b"x" * 4096), "not an Anki"),
    "empty": (lambda path: package(path, b""), "not an Anki"),
    "no notes": (
        lambda path: package(path, collection(sql="CREATE TABLE x (y)")),
        "no plain table of notes",
    ),
    "a path": (lambda path: package(path, b"", "../../etc/passwd"), "the path '../../etc/passwd'"),
    "a bomb": (lambda path: package(path, bytes(anki.MAX_BYTES + 1)), "more than 64 MB"),
    "another": (lambda path: package(path, bomb(), "collection.anki21b"), "more than 64 MB"),
    "no zstd": (lambda path: package(path, b"x", "collection.anki21b"), "is damaged"),
    "a huge field": (
        lambda path: package(path, collection(("g", "x" * (anki.MAX_FIELD + 1), ""))),
        "more than 20000 characters",
    ),
    "bytes": (lambda path: package(path, collection(("g", b"x", ""))), "is not text"),
    "a view without end": (
        lambda path: package(path, collection(sql=ENDLESS)),
        "no plain table of notes",
    ),
    "too many": (
        lambda path: package(path, collection(*[("g", "a", "")] * (anki.MAX_NOTES + 1))),
        "more than 10000 notes",
    ),
    "a folder": (Path.mkdir, "cannot be read"),
    "nothing": (lambda path: path, "cannot be read"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_one_sentence(tmp_path: Path, name: str) -> None:
    make, sentence = HOSTILE[name]
    path = tmp_path / "a.apkg"
    make(path)
    with pytest.raises(RequestError, match=sentence) as refused:
        anki.read(path)
    assert "\n" not in str(refused.value) and refused.value.where == str(path)


def test_a_damaged_member_is_refused_wherever_the_damage_is(tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    whole = package(path, collection(("g", "front\x1fback", ""))).read_bytes()
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            anki.read(path)
        except RequestError:
            continue


def test_the_form_that_anki_writes_today_is_read(tmp_path: Path) -> None:
    raw = zstandard.ZstdCompressor().compress(collection(("g", "front\x1fback\x1f\x1fmore", "x y")))
    old = collection(("old", "Please update\x1f", ""))
    path = package(tmp_path / "a.apkg", raw, "collection.anki21b", **{"collection.anki2": old})
    assert anki.read(path) == [Note("g", "front", "back<br><br>more", ("x", "y"))]


# Verbs -------------------------------------------------------------------------------------------


@pytest.fixture
def app(tmp_path: Path) -> Any:
    app = App(tmp_path / "home", PACK)
    yield app
    app.close()


def test_a_round_trip_changes_nothing_and_gives_another_learner_the_same_cards(
    app: App, tmp_path: Path
) -> None:
    app.add_card(SKILL, "What is `x[0]` of $x_1 < 2$?", "The *first*.\n\n- one\n- two")
    path = tmp_path / "a.apkg"
    assert app.export_cards(path, all_=True) == len(PACK.cards()) + 1
    before = app.evidence()
    assert app.import_cards(path).same == len(PACK.cards()) + 1
    assert app.evidence() == before
    other = App(tmp_path / "other", PACK)
    assert other.import_cards(path).added == 1
    assert other.own_cards()[0].card == app.own_cards()[0].card
    other.close()


def test_importing_twice_changes_nothing_and_exporting_keeps_the_name_that_anki_gave(
    app: App, tmp_path: Path
) -> None:
    path = package(tmp_path / "a.apkg", collection(("Qx{:3", "a <b>b</b>\x1fc", f"x::{SKILL}")))
    assert app.import_cards(path).added == 1
    rows = app.evidence()
    assert app.import_cards(path).same == 1 and app.evidence() == rows
    app.export_cards(out := tmp_path / "b.apkg", all_=False)
    assert [(note.guid, note.tags) for note in anki.read(out)] == [("Qx{:3", (SKILL,))]
    package(path, collection(("Qx{:3", "a\x1fd", SKILL)))
    assert app.import_cards(path).changed == 1
    assert [(one.card.ask, one.card.answer) for one in app.own_cards()] == [("a", "d")]


def test_what_was_retired_stays_so_and_a_card_of_the_pack_is_not_replaced(
    app: App, tmp_path: Path
) -> None:
    pack = f"gradatim-{PACK.cards()[0].id}"
    notes = (("g", "a\x1fb", SKILL), (pack, "other\x1fother", SKILL), ("p", "<img>\x1fb", SKILL))
    path = package(tmp_path / "a.apkg", collection(*notes))
    assert (found := app.import_cards(path)).added == 1 and found.left_out == 2
    app.retire_card(app.own_cards()[0].card.id)
    assert app.import_cards(path).left_out == 3
    assert app.own_cards() == []


def test_notes_without_a_skill_need_one_and_nothing_is_kept_by_halves(
    app: App, tmp_path: Path
) -> None:
    notes = (("g", "a\x1fb", SKILL), ("h", "c\x1fd", "leech marked"))
    path = package(tmp_path / "a.apkg", collection(*notes))
    with pytest.raises(RequestError, match="1 notes have no skill"):
        app.import_cards(path)
    assert app.evidence() == ()
    assert app.import_cards(path, SKILL).added == 2


# The command -------------------------------------------------------------------------------------


def test_cards_are_written_listed_and_retired(gradatim: Run, home: Path) -> None:
    asked = gradatim("cards", "add", SKILL, input="Why is it so?\n\nBecause.\nReally.\n\n")
    assert asked.returncode == 0, asked.stderr
    made = json.loads(
        gradatim("cards", "add", SKILL, "--ask", "a", "--answer", "b", "--json").stdout
    )
    listed = json.loads(gradatim("cards", "list", "--json").stdout)["cards"]
    assert [row["answer"] for row in listed] == ["Because.\nReally.", "b"]
    assert made["id"] in gradatim("cards", "list").stdout
    assert gradatim("cards", "retire", made["id"]).stdout == f"retired: {made['id']}\n"
    assert len(json.loads(gradatim("review", "--json").stdout)["today"]) == 1


def test_the_command_takes_cards_to_anki_and_back(gradatim: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.apkg"
    nothing = gradatim("cards", "export", file)
    assert (nothing.returncode, nothing.stdout) == (2, "")
    gradatim("cards", "add", SKILL, "--ask", "a", "--answer", "b")
    assert json.loads(gradatim("cards", "export", file, "--json").stdout)["cards"] == 1
    assert gradatim("cards", "import", file).stdout == "0 added · 0 changed · 1 same · 0 left out\n"


@pytest.mark.parametrize(
    "words",
    [
        ("add", "no-such-skill", "--ask", "a", "--answer", "b"),
        ("add", SKILL, "--ask", " ", "--answer", "b"),
        ("add", SKILL, "--ask", "x" * 20_001, "--answer", "b"),
        ("retire", "tripled"),
        ("import", "/no/such/file.apkg"),
        ("export", "/no/such/folder/a.apkg", "--all"),
        ("import", __file__, "--skill", "no-such-skill"),
    ],
)
def test_what_cannot_be_gets_a_sentence(gradatim: Run, words: tuple[str, ...]) -> None:
    ended = gradatim("cards", *words)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1 and "Traceback" not in ended.stderr
