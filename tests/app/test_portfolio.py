"""The portfolio on disk: built from the log, equal when built again, and no edit goes unseen."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.portfolio import PortfolioActions
from gradatim.curriculum import Pack
from gradatim.errors import GradatimError, RequestError
from gradatim.model import Evidence, Outcome, projects
from gradatim.model.portfolio import plain
from gradatim.model.projects import Figure, StageResult, Verification

START = datetime(2027, 1, 4, 9, tzinfo=UTC)
RUN = Verification(
    "a" * 32, "adder", 4711, "d1d2d3", "v1v2v3", "c0ffee", versions={"python": "3.11.7"}
)
AHEAD = "error over that of counting"
FIGURES = {
    "file": (Figure("difference", 0, "0"),),
    "service": (
        Figure(AHEAD, 0.831, "at most 0.90"),
        Figure("its 95 % interval over sums, counting", "0.790 to 0.861"),
        Figure("accuracy on sums", 0.975, "at least 0.95"),
    ),
    "reproduce": (),
}
PERSON = f"""
[person]
name = "Ada 2 <b>Rivers</b>"
headline = "Adds with {{adder: {AHEAD}}} less error"
email = "ada@example.org"
[[person.links]]
name = "GitHub"
url = "https://github.com/ada1815"
[projects.adder]
summary = "Adds numbers."
repository = "https://example.org/ada/adder"
[projects.adder.report]
decision = "Use it: the share is {{accuracy on sums}}."
[[work]]
organisation = "Engine 1"
title = "Programmer"
start = "1842-10"
"""


def rows(run: Verification = RUN, outcome: Outcome = Outcome.PASS) -> Iterator[Evidence]:
    for n, (stage, figures) in enumerate(FIGURES.items()):
        result = StageResult(stage, f"Title of {stage}", outcome, figures)
        at = START + timedelta(minutes=n)
        yield Evidence(
            f"{run.run[:4]}-{n}", at, "stage", "adder", projects.stage_data(run, result), "me"
        )


@pytest.fixture(scope="module")
def pack() -> Pack:
    return curriculum.load(Path(__file__).parents[1] / "pack")


@pytest.fixture(scope="module")
def finished(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with an earlier failed run, a verified one, and its portfolio."""
    home = tmp_path_factory.mktemp("finished")
    app = PortfolioActions(home, pack)
    app.store.extend(rows(replace(RUN, run="b" * 32), Outcome.FAIL))
    app.store.extend(rows())
    (home / "portfolio.toml").write_text(PERSON)
    app.build_portfolio()
    app.close()
    return home


@pytest.fixture
def folder(finished: Path, tmp_path: Path) -> Path:
    """A copy of that home."""
    return shutil.copytree(finished, tmp_path / "copy")


@pytest.fixture
def opened(pack: Pack) -> Iterator[Callable[[Path], PortfolioActions]]:
    apps = list[PortfolioActions]()

    def open_(home: Path) -> PortfolioActions:
        apps.append(PortfolioActions(home, pack))
        return apps[-1]

    yield open_
    for app in apps:
        app.close()


def content(home: Path) -> dict[str, bytes]:
    root = home / "portfolio"
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


# Building --------------------------------------------------------------------------------------


def test_what_is_written(folder: Path):
    assert sorted(content(folder)) == [
        "profile.txt",
        "readme/adder.md",
        "resume.json",
        "site/claims/adder.all-stages.html",
        "site/claims/adder.service.accuracy-on-sums.html",
        "site/claims/adder.service.error-over-that-of-counting.html",
        "site/evidence.json",
        "site/index.html",
        "site/projects/adder.html",
        "site/reports/adder.html",
        "site/style.css",
    ]


def test_built_again_every_byte_is_the_same(folder: Path, opened):
    before = content(folder)
    shutil.rmtree(folder / "portfolio")
    opened(folder).build_portfolio()
    assert content(folder) == before


def test_a_build_leaves_nothing_to_find(folder: Path, opened):
    assert opened(folder).check_portfolio() == []
    assert opened(folder).check_portfolio(folder / "portfolio" / "site") == []


def test_the_first_run_writes_a_file_to_fill_in(tmp_path: Path, opened):
    built = opened(tmp_path / "new").build_portfolio()
    assert built.created and built.portfolio.entries == ()
    assert "[person]" in (tmp_path / "new" / "portfolio.toml").read_text()
    again = opened(tmp_path / "new").build_portfolio()
    assert not again.created


def test_only_a_whole_run_with_a_fresh_seed_counts(tmp_path: Path, opened):
    app = opened(tmp_path)
    app.store.extend(rows(replace(RUN, run="c" * 32, replay=True)))
    app.store.extend(list(rows(replace(RUN, run="e" * 32)))[:2])
    assert app.portfolio().entries == ()


def test_a_project_can_be_hidden(folder: Path, opened):
    (folder / "portfolio.toml").write_text("[projects.adder]\nshow = false\n")
    built = opened(folder).build_portfolio()
    assert built.portfolio.entries == () and not list((folder / "portfolio").rglob("adder*"))


def test_a_later_failed_run_changes_nothing(folder: Path, opened):
    app = opened(folder)
    app.store.extend(rows(replace(RUN, run="f" * 32), Outcome.FAIL))
    assert app.check_portfolio() == []


def test_a_later_verified_run_makes_it_out_of_date(folder: Path, opened):
    app = opened(folder)
    app.store.extend(rows(replace(RUN, run="f" * 32, seed=12)))
    assert app.check_portfolio()
    app.build_portfolio()
    assert app.check_portfolio() == []


def test_other_files_of_the_site_stay(folder: Path, opened):
    own = folder / "portfolio" / "site" / "CNAME"
    own.write_text("ada.example.org")
    assert opened(folder).check_portfolio() == []
    for name in ("site/about.html", "readme/notes.md"):
        (folder / "portfolio" / name).write_text("99 %")
    opened(folder).build_portfolio()
    assert own.exists() and (folder / "portfolio" / "readme" / "notes.md").exists()
    [one] = opened(folder).check_portfolio()
    assert one.where == "site/about.html"


def test_counts_of_labs_need_passes_without_help(folder: Path, opened):
    app = opened(folder)
    assert app.portfolio().counts == ()
    lab = next(iter(app.pack.labs))
    data = {"outcome": "PASS", "seed": 1, "replay": False, "files": {}}
    app.store.append(Evidence("v1", START, "verdict", lab, data, "me"))
    [count] = app.portfolio().counts
    assert plain(count.sentence) == "1 coding lab passed without help"


def test_odd_rows_of_other_programs_break_nothing(tmp_path: Path, opened):
    app = opened(tmp_path)
    odd = [
        {"name": 3, "value": None, "bar": 4},
        {"name": "a\ud800\u202e|\n", "value": 1.5, "bar": "1"},
    ]
    for row in rows():
        data = {**row.data, "stage": {**row.data["stage"], "figures": odd}, "versions": [1]}
        app.store.append(replace(row, data=data))
    app.build_portfolio()
    assert app.check_portfolio() == []


@pytest.mark.parametrize("name", ["portfolio", "portfolio/site", "portfolio/resume.json"])
def test_what_stands_in_the_way_is_one_sentence(tmp_path: Path, opened, name: str):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir() if name.endswith("json") else path.write_text("mine")
    with pytest.raises(GradatimError, match="cannot be written"):
        opened(tmp_path).build_portfolio()


@pytest.mark.parametrize("name", ["portfolio.toml", "portfolio/site/index.html"])
def test_a_folder_in_the_place_of_a_file_is_one_sentence(folder: Path, opened, name: str):
    (folder / name).unlink()
    (folder / name).mkdir()
    with pytest.raises(RequestError, match="cannot be read"):
        opened(folder).check_portfolio()


# Partial edits ---------------------------------------------------------------------------------

Edit = Callable[[Path], None]


def sql(statement: str) -> Edit:
    def edit(home: Path) -> None:
        with sqlite3.connect(home / "gradatim.db") as log:
            triggers = log.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for (name,) in triggers.fetchall():
                log.execute(f"DROP TRIGGER {name}")
            assert log.execute(statement).rowcount > 0
        log.close()

    return edit


def in_data(find: str, put: str, row: str = "aaaa-1") -> Edit:
    return sql(
        f"UPDATE evidence SET data = replace(data, '{find}', '{put}') "
        f"WHERE id = '{row}' AND instr(data, '{find}') > 0"
    )


LOG = {
    "value": in_data("0.831", "0.731"),
    "interval": in_data("0.790 to", "0.690 to"),
    "bar": in_data("at most 0.90", "at most 0.95"),
    "figure's name": in_data("of counting", "of guessing"),
    "a whole number": in_data('"value": 0', '"value": 1', "aaaa-0"),
    "seed": in_data("4711", "4712"),
    "commit": in_data("c0ffee", "c0ffef"),
    "digest": in_data("d1d2d3", "d1d2d4"),
    "version": in_data("v1v2v3", "v1v2v4"),
    "run": in_data("aaaaaaaa", "aaaaaaab"),
    "python": in_data("3.11.7", "3.11.8"),
    "outcome": in_data('"PASS"', '"FAIL"'),
    "title": in_data("Title of", "Titel of"),
    "a failed run to passed": in_data('"FAIL"', '"PASS"', "bbbb-0"),
    "a row is gone": sql("DELETE FROM evidence WHERE id = 'aaaa-2'"),
    "a failed row is gone": sql("DELETE FROM evidence WHERE id = 'bbbb-1'"),
    "its id": sql("UPDATE evidence SET id = 'x' WHERE id = 'aaaa-2'"),
    "its time": sql("UPDATE evidence SET at = replace(at, '2027', '2026') WHERE id = 'aaaa-0'"),
    "its project": sql("UPDATE evidence SET subject = 'other' WHERE id = 'aaaa-0'"),
    "its place": sql("UPDATE evidence SET seq = 100 WHERE id = 'aaaa-0'"),
}


def text(name: str, find: str, put: str) -> Edit:
    def edit(home: Path) -> None:
        path = home / "portfolio" / name
        before = path.read_text()
        assert find in before
        path.write_text(before.replace(find, put, 1))

    return edit


def gone(name: str) -> Edit:
    return lambda home: (home / "portfolio" / name).unlink()


def new(name: str) -> Edit:
    return lambda home: (home / "portfolio" / name).write_text("<p>99 %</p>") and None


CLAIM = "site/claims/adder.service.error-over-that-of-counting.html"
FILES = {
    "site: result": ("site/index.html", text("site/index.html", "16.9", "26.9")),
    "site: interval": ("site/index.html", text("site/index.html", "13.9", "15.9")),
    "site: word": ("site/index.html", text("site/index.html", ">re-runnable", ">verified")),
    "site: what it does not show": (
        "site/index.html", text("site/index.html", "can rewrite everything", "is honest")),
    "site: a line more": (
        "site/index.html", text("site/index.html", "<footer>", "<p>99 %</p>\n<footer>")),
    "site: a line less": ("site/index.html", text("site/index.html", "<footer>\n", "")),
    "claim: seed": (CLAIM, text(CLAIM, "4711", "4712")),
    "claim: bar": (CLAIM, text(CLAIM, "at most 0.90", "at most 0.99")),
    "claim: digest": (CLAIM, text(CLAIM, "d1d2d3", "d1d2d4")),
    "claim: gone": (CLAIM, gone(CLAIM)),
    "claim: new": ("site/claims/adder.x.html", new("site/claims/adder.x.html")),
    "project: figure": (
        "site/projects/adder.html", text("site/projects/adder.html", "0.975", "0.985")),
    "report: figure": (
        "site/reports/adder.html", text("site/reports/adder.html", "0.975", "0.985")),
    "evidence: row": ("site/evidence.json", text("site/evidence.json", "0.831", "0.731")),
    "evidence: head": ("site/evidence.json", text("site/evidence.json", '"head": "', '"head": "0')),
    "evidence: link": (
        "evidence.json", text("site/evidence.json", '"digest": "', '"digest": "0')),
    "evidence: gone": ("site/evidence.json", gone("site/evidence.json")),
    "resume: highlight": ("resume.json", text("resume.json", "16.9", "26.9")),
    "resume: evidence": ("resume.json", text("resume.json", "sha256:", "sha256:0")),
    "profile": ("profile.txt", text("profile.txt", "16.9", "26.9")),
    "block: result": ("readme/adder.md", text("readme/adder.md", "16.9", "26.9")),
    "block: marker": ("readme/adder.md", text("readme/adder.md", "begin adder ", "begin adder 0")),
    "style": ("site/style.css", text("site/style.css", "body {", "footer { opacity: 0 }\nbody {")),
}  # fmt: skip


def test_there_are_at_least_forty():
    assert len(LOG) + len(FILES) >= 40


@pytest.mark.parametrize("edit", LOG)
def test_an_edit_of_the_log_is_found_and_the_row_named(edit: str, folder: Path, opened):
    LOG[edit](folder)
    found = opened(folder).check_portfolio()
    assert any("row '" in one.what and "evidence.json" in one.where for one in found)
    with pytest.raises(RequestError, match="not as it was"):
        opened(folder).build_portfolio()


@pytest.mark.parametrize("edit", FILES)
def test_an_edit_of_a_file_is_found_and_the_place_named(edit: str, folder: Path, opened):
    where, change = FILES[edit]
    change(folder)
    found = opened(folder).check_portfolio()
    assert any(one.where.startswith(where) for one in found)
    app = opened(folder)
    if edit != "evidence: link":
        app.build_portfolio()
        assert app.check_portfolio() == []


def test_both_texts_are_shown_where_they_part(folder: Path, opened):
    text("site/index.html", "16.9", "26.9")(folder)
    [one] = opened(folder).check_portfolio()
    assert one.where.startswith("site/index.html, line ")
    assert "26.9" in one.found and "16.9" in one.expected and "<" not in one.found


# A README --------------------------------------------------------------------------------------


@pytest.fixture
def readme(folder: Path) -> Path:
    block = (folder / "portfolio" / "readme" / "adder.md").read_text()
    path = folder / "README.md"
    path.write_text(f"# Adder\n\nIt has 3 parts.\n\n{block}\n## License\n")
    return path


def test_a_readme_with_the_block_is_as_the_log_says(readme: Path, folder: Path, opened):
    assert opened(folder).check_portfolio(readme) == []


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_line_ends_do_not_matter(readme: Path, folder: Path, ends: str, opened):
    readme.write_bytes(readme.read_text().replace("\n", ends).encode())
    assert opened(folder).check_portfolio(readme) == []


@pytest.mark.parametrize(
    ("find", "put"),
    [("16.9", "26.9"), ("0.790", "0.690"), ("4711", "4712"), ("<!-- gradatim:end adder -->", "")],
)
def test_a_changed_block_is_found_with_its_line(readme, folder, opened, find, put):
    readme.write_text(readme.read_text().replace(find, put, 1))
    one, *_ = opened(folder).check_portfolio(readme)
    assert "README.md, line " in one.where


def test_a_block_of_a_project_without_a_run_is_found(readme: Path, folder: Path, opened):
    text = readme.read_text().replace("gradatim:begin adder", "gradatim:begin other")
    readme.write_text(text.replace("gradatim:end adder", "gradatim:end other"))
    [one] = opened(folder).check_portfolio(readme)
    assert "'other'" in one.what


@pytest.mark.parametrize("name", ["missing.md", "plain.md", "empty"])
def test_where_there_is_nothing_to_compare_one_sentence_says_so(name, folder, opened):
    (folder / "plain.md").write_text("# Nothing\n")
    (folder / "empty").mkdir()
    with pytest.raises(RequestError, match=r"there is no"):
        opened(folder).check_portfolio(folder / name)


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_the_blocks_of_a_readme_are_brought_up_to_date(readme, folder, opened, ends):
    right = readme.read_text().replace("\n", ends)
    readme.write_bytes(right.replace("16.9", "26.9").encode())
    app = opened(folder)
    assert app.update_readme(readme) == ["adder"]
    assert readme.read_bytes().decode() == right
    readme.write_text("<!-- gradatim:begin adder -->\n<!-- gradatim:end adder -->\n")
    app.update_readme(readme)
    assert app.check_portfolio(readme) == [] and "16.9" in readme.read_text()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("# Nothing", "no block"),
        ("<!-- gradatim:begin other -->\n<!-- gradatim:end other -->", "'other' passed"),
        ("<!-- gradatim:begin adder -->\nand so on\n", "has no end"),
    ],
)
def test_a_readme_that_cannot_be_brought_up_to_date_stays(readme, folder, opened, text, says):
    readme.write_text(text)
    with pytest.raises(RequestError, match=says):
        opened(folder).update_readme(readme)
    assert readme.read_text() == text


def test_readmes_of_the_learners_projects_are_compared_too(readme: Path, folder: Path, opened):
    own = folder / "projects" / "adder" / "README.md"
    own.parent.mkdir(parents=True)
    own.write_text(readme.read_text().replace("16.9", "26.9"))
    one, *_ = opened(folder).check_portfolio()
    assert one.where.startswith(str(own))


# PDF -------------------------------------------------------------------------------------------


def test_a_pdf_is_built_from_the_resume_and_compared(folder: Path, opened):
    pytest.importorskip("typst")
    app, path = opened(folder), folder / "portfolio" / "resume.pdf"
    app.build_portfolio(pdf=True)
    before = path.read_bytes()
    assert before.startswith(b"%PDF") and app.check_portfolio() == []
    path.write_bytes(before + b" ")
    [one] = app.check_portfolio()
    assert one.where == "resume.pdf"
    app.build_portfolio()
    assert path.read_bytes() == before


def test_a_sign_that_the_font_lacks_is_one_sentence(folder: Path, opened):
    pytest.importorskip("typst")
    (folder / "portfolio.toml").write_text("[person]\nname = '李'\n", encoding="utf-8")
    with pytest.raises(RequestError, match="could not be displayed"):
        opened(folder).build_portfolio(pdf=True)


def test_without_typst_one_sentence_says_how_to_get_it(folder: Path, opened, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(RequestError, match="a PDF needs Typst") as found:
        opened(folder).build_portfolio(pdf=True)
    assert "gradatim[pdf]" in found.value.do


# portfolio.toml --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("[person", "not TOML"),
        (f"x = {'9' * 5000}", "not TOML"),
        ("x = " + "[" * 5000, "not TOML"),
        ("[projects.adder]\nrepository = 'https://x/$(y)'", "https://"),
        ("person = 3", "not a table"),
        ("[persons]", "did you mean 'person'"),
        ("[person]\nnam = 'x'", "did you mean 'name'"),
        ("[person]\nname = 3", "not a text"),
        ("[person]\nemail = 'x'", "'email' is 'x'"),
        ('[person]\nname = "a\\u0007"', "control character"),
        ("[person]\nlinks = 3", "not a list of tables"),
        ("[[person.links]]\nname = 'x'\nurl = 'javascript:alert()'", "https://"),
        ("[[person.links]]\nname = 'x'", "needs a name and a url"),
        ("[person]\nheadline = 'cut costs by 40 %'", "no run stands behind"),
        ("[person]\nsummary = 'cut costs by ½'", "no run stands behind"),
        ("[person]\nheadline = '{accuracy on sums}'", "does not say which project"),
        ("[person]\nheadline = '{adder: x}'", "no number called 'x'"),
        ("[projects.add]", "did you mean 'adder'"),
        ("[projects.adder]\nshow = 'no'", "neither true nor false"),
        ("[projects.adder]\nfigures = 'x'", "not a list of texts"),
        ("[projects.adder]\nfigures = ['x']", "no number called 'x'"),
        ("[projects.adder]\nsummary = 'saves 3 hours'", "no run stands behind"),
        ("[projects.adder.report]\nlimits = 'only 3 shops'", "no run stands behind"),
        ("[[work]]\ntitle = 'x'", "needs an organisation"),
        ("[[work]]\ntitle = 'x'\norganisation = 'y'\nstart = 'May'", "a date such as"),
        (f"[person]\nsummary = '{'x' * 2001}'", "more than 2,000"),
    ],
)
def test_what_the_file_cannot_say_is_one_sentence(folder: Path, opened, file: str, says: str):
    (folder / "portfolio.toml").write_text(file)
    with pytest.raises(RequestError) as found:
        opened(folder).build_portfolio()
    assert says in str(found.value) and "portfolio.toml" in str(found.value)


def test_a_comparison_that_is_not_claimed_cannot_be_written_into_a_sentence(tmp_path, opened):
    app = opened(tmp_path)
    figure = Figure("ahead of counting", "0.01 (-0.01 to 0.03)")
    plain_rows = [*rows()]
    data = {**plain_rows[0].data}
    data["stage"] = {**data["stage"], "figures": [vars(figure)]}
    app.store.extend([replace(plain_rows[0], data=data), *plain_rows[1:]])
    (tmp_path / "portfolio.toml").write_text(
        "[projects.adder]\nsummary = 'It is {ahead of counting} better.'"
    )
    with pytest.raises(RequestError, match="does not lie beyond the baseline"):
        app.portfolio()


def test_the_resume_holds_what_the_file_says(folder: Path):
    found = json.loads((folder / "portfolio" / "resume.json").read_text())
    assert list(found)[:3] == ["basics", "projects", "work"]
    assert found["basics"]["label"] == "Adds with 16.9\xa0% (relative) less error"
    assert found["basics"]["profiles"] == [
        {"network": "GitHub", "url": "https://github.com/ada1815"}
    ]
