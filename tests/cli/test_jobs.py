"""`gradatim jobs`, as the installed program says it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

TODAY = date.today()
SOON, OLD = TODAY + timedelta(days=2), TODAY - timedelta(days=30)


def test_an_application_from_found_to_closed(gradatim):
    assert "0 open" in gradatim("jobs").stdout
    assert "added as acme" in gradatim("jobs", "add", "Acme", "ML engineer").stdout
    first = gradatim("jobs", "move", "acme", "applied", "--on", OLD, "--next", SOON).stdout
    assert "first application, with 0 projects verified" in " ".join(first.split())
    gradatim("jobs", "contact", "acme", "Ada Lovelace", "--follow-up", SOON)
    page = gradatim("jobs").stdout
    assert f"{SOON}       acme: write to Ada Lovelace" in page
    assert f"{SOON}       acme: next step" in page
    assert "applied to reply  0 of 1" in page and "%" not in page
    assert max(map(len, page.splitlines())) <= 88
    gradatim("jobs", "move", "acme", "closed", "--note", "silence")
    assert "0 open, 1 closed" in gradatim("jobs").stdout
    assert "Acme, ML engineer: silence" in gradatim("jobs", "--all").stdout
    shown = gradatim("jobs", "show", "acme").stdout
    assert f"{OLD} applied" in shown and f"Ada Lovelace: noted on {TODAY}" in shown
    assert "its id stays acme" in gradatim("jobs", "change", "acme", "--company", "Byte").stdout


def test_json_holds_all_that_is_known(gradatim):
    added = json.loads(gradatim("jobs", "add", "Acme", "ML", "--source", "a", "--json").stdout)
    assert (added["id"], added["stage"], added["source"]) == ("acme", "found", "a")
    moved = gradatim("jobs", "move", "acme", "reply", "--next", SOON, "--json").stdout
    assert "first application" in json.loads(moved)["remarks"][0]
    gradatim("jobs", "note", "A talk", "--kind", "community", "--link", "https://example.org")
    talk = ("jobs", "note", "Likes the work", "--kind", "practitioner", "--with", "Kim")
    assert f"write again on {SOON}" in gradatim(*talk, "--follow-up", SOON).stdout
    found = json.loads(gradatim("jobs", "--json").stdout)
    assert found["applications"][0]["next"] == str(SOON)
    assert found["due"][0] == {"on": str(SOON), "kind": "step", "id": "acme", "contact": None}
    assert found["conversions"][1] == {
        "before": "applied", "after": "reply", "reached": 0, "of": 0, "young": 1
    }  # fmt: skip
    assert found["readiness"] == {"projects": [], "services": [], "aim": [3, 5]}
    assert found["first_applied"] == {"on": str(TODAY), "verified": []}
    assert found["notes"][0]["link"] == "https://example.org"
    assert found["notes"][1]["follow_up"] == str(SOON)


def test_a_review_is_typed_or_given(gradatim):
    gradatim("jobs", "add", "Acme", "ML")
    looked = json.loads(gradatim("jobs", "review", "--json").stdout)
    assert looked["stored"] is None and looked["moved"][0]["id"] == "acme"
    assert "already" not in gradatim("jobs", "review", input="").stdout
    typed = gradatim("jobs", "review", input="One.\n\nTwo.\n\nThree.\n\n")
    assert typed.returncode == 0 and "no next step: acme" in typed.stdout
    assert "already" in gradatim("jobs", "review", input="").stdout
    given = ("--learned", "a", "--stuck", "b", "--change", "c")
    again = json.loads(gradatim("jobs", "review", *given, "--json").stdout)
    assert again["moved"] == [] and again["stored"]["change"] == "c"
    reviews = json.loads(gradatim("jobs", "--json").stdout)["reviews"]
    assert [one["learned"] for one in reviews] == ["One.", "a"]


def test_exports_are_written(gradatim, tmp_path):
    gradatim("jobs", "add", "Acme", "ML")
    gradatim("jobs", "move", "acme", "applied", "--next", SOON)
    table, calendar = tmp_path / "a.csv", tmp_path / "a.ics"
    assert json.loads(gradatim("jobs", "export", table, "--json").stdout) == {"file": str(table)}
    gradatim("jobs", "export", calendar)
    assert table.read_text().startswith("id,company,role") and "acme" in table.read_text()
    assert f"DTSTART;VALUE=DATE:{SOON:%Y%m%d}" in calendar.read_text()
    assert gradatim("jobs", "export", "-").stdout == table.read_text()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "move acme applied --on 2027-02-30",
            "'2027-02-30' is not a date; write dates like 2027-01-04",
        ),
        ("move acme aplied", "did you mean applied?"),
        ("move acne applied", "did you mean acme?"),
        ("move acme closed", "acme cannot be closed without a reason"),
        ("add Acme ML", "'Acme, ML' is there already, as acme"),
        ("note hello", "the note needs a kind"),
        ("export a.xlsx", "name a file that ends in .csv or .ics"),
        ("export no/such/folder/a.csv", "the file cannot be written"),
        ("contact acme Ada --follow-up 2001-01-01", "which is over"),
        ("review", "or answer with --learned, --stuck and --change"),
        ("review --learned a", "this has no answer yet"),
    ],
)
def test_bad_input_gets_one_sentence(gradatim, words, sentence):
    gradatim("jobs", "add", "Acme", "ML")
    ended = gradatim("jobs", *words.split())
    assert ended.returncode == 2 and sentence in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_repositories_to_pin_are_compared(gradatim, home):
    assert "no project is verified yet" in gradatim("jobs", "pins").stdout
    compared = gradatim("jobs", "pins", "https://github.com/ada/dotfiles", "--json")
    assert compared.returncode == 1
    assert json.loads(compared.stdout)["unproven"] == ["https://github.com/ada/dotfiles"]


def test_the_table_of_levels_is_printed(gradatim):
    (area,) = json.loads(gradatim("progress", "--levels", "--json").stdout)
    assert area["standout"][0]["skills"] == {"py-errors": "not started"}
    assert "edge cases: not started" in gradatim("progress", "--levels").stdout


def test_the_contract_names_every_key(gradatim):
    contract = (Path(__file__).parents[2] / "docs/command-line.md").read_text("utf-8")
    section = contract.split("## `gradatim jobs`")[1].split("\n## ")[0]
    gradatim("jobs", "add", "Acme", "ML")
    found = json.loads(gradatim("jobs", "--json").stdout)
    keys = {*found, *found["applications"][0], *found["conversions"][0], *found["readiness"]}
    keys |= {*json.loads(gradatim("jobs", "review", "--json").stdout)}
    assert not [key for key in keys if key not in section]
