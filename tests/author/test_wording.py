"""What a pack's words and links are held to."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradatim import author, curriculum
from gradatim.author import wording

GLOSSARY = """
[[term]]
term = "data set"
meaning = "Rows."
not = ["dataset"]

[[term]]
term = "space"
meaning = "A sign."
not = ["blank"]
except = ["blank line"]
"""
SOURCES = 'hosts = ["docs.python.org"]\n'
LESSON = "# T\n\nEvery number becomes three times as large\n\n"
CARD = '[[card]]\nid = "py-control-a"\nask = "{ask}"\nanswer = "{answer}"\nsource = "dataset"\n'


@pytest.fixture
def said(write):
    def of(files=None, sources=SOURCES):
        root: Path = write(files)
        (root / "glossary.toml").write_text(GLOSSARY)
        if sources:
            (root / "sources.toml").write_text(sources)
        pack = curriculum.load(root)
        rules = wording.rules(pack)
        found = [*wording.lab_problems(pack, "tripled", rules), *wording.pack_problems(pack, rules)]
        return [(p.where.removeprefix("labs/tripled/"), p.what) for p in found]

    return of


def test_a_pack_that_keeps_to_its_glossary_is_left_alone(said):
    assert said() == []


@pytest.mark.parametrize(
    ("file", "text", "where"),
    [
        ("lesson.md", LESSON + "One\nDataset.", "lesson.md:5"),
        ("lesson.md", LESSON + "|a|\n|-|\n|two datasets|", "lesson.md:7"),
        ("wrong/doubled.py", '"""Your\ndataset."""\n', "wrong/doubled"),
        ("checks.py", '@check\ndef a(lab):\n    """keeps the dataset"""\n', "checks.py:2"),
        ("checks.py", 'f(1,\n  hint="which dataset?")\n', "checks.py:2"),
        ("checks.py", 'hint = "dataset " if x else ""\n', "checks.py:1"),
    ],
)
def test_a_word_that_the_glossary_avoids_is_found_wherever_learners_read(said, file, text, where):
    ((place, what),) = said({file: text})
    assert place == where and what.lower() in ("it says 'dataset'", "it says 'datasets'")


@pytest.mark.parametrize(
    "words",
    [
        "`dataset`",
        "$dataset$",
        "datasetting",
        "my-dataset",
        "[the dataset](https://docs.python.org/3/)",
        "**Where to read more:** the dataset of somebody",
        "a blank\nline",
        "```\ndataset\n```",
    ],
)
def test_code_titles_and_other_words_are_not_the_authors_words(said, words):
    assert said({"lesson.md": LESSON + words}) == []


def test_an_exception_covers_its_phrase_alone(said):
    assert said({"lesson.md": LESSON + "a blank line, a blank"}) == [
        ("lesson.md:5", "it says 'blank'")
    ]


def test_titles_hints_cards_and_drills_are_read_too(said, write):
    root = write()
    lab = (root / "labs/tripled/lab.toml").read_text()
    lab = lab.replace("Three times as much", "A dataset").replace("[1, 2]", "dataset")
    for folder in ("cards", "drills"):
        (root / folder).mkdir()
    (root / "cards/py-control.toml").write_text(CARD.format(ask="dataset?", answer="a dataset"))
    (root / "drills/py-control.toml").write_text(
        '[[drill]]\nid = "a"\nask = "?"\nminutes = 1\nrubric = ["x", "y", "a dataset"]\n'
        'answer = "!"\nsource = "s"\n'
    )
    places = [place for place, _ in said({"lab.toml": lab})]
    assert places == [
        "lab.toml, title",
        "lab.toml, hints.worked",
        "cards/py-control.toml, card 'py-control-a'",
        "cards/py-control.toml, card 'py-control-a'",
        "drills/py-control.toml, drill 'a'",
    ]


@pytest.mark.parametrize(
    ("link", "what"),
    [
        ("[a](http://docs.python.org/3/)", "a link that is not https"),
        ("[a](notes.md)", "a link that is not https"),
        ("[a](https://example.org/x)", "sources.toml does not know the host example.org"),
        ("see https://example.org/x", "sources.toml does not know the host example.org"),
    ],
)
def test_a_link_leads_by_https_to_a_host_of_the_sources(said, link, what):
    ((where, found),) = said({"lesson.md": LESSON + link})
    assert where == "lesson.md"
    assert found.startswith(what)


def test_without_sources_any_host_will_do(said):
    assert said({"lesson.md": LESSON + "[a](https://example.org/x)"}, sources="") == []


def test_the_proof_lists_words_and_a_roadmap_that_cannot_be_followed(write):
    root = write({"lesson.md": LESSON + "Your dataset."})
    (root / "glossary.toml").write_text(GLOSSARY)
    roadmap = root / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace("hours = 3", "hours = 0.25"))
    lab = root / "labs/tripled/lab.toml"
    lab.write_text(lab.read_text().replace("minutes = 10", "minutes = 100"))
    pack = curriculum.load(root)
    proof = author.check(pack, ["tripled"], seeds=1, report=lambda line: None)
    assert {p.what for p in proof.problems} == {
        "it says 'dataset'",
        "its labs take 100 minutes, and it says 0.25 hours",
    }


@pytest.mark.parametrize(
    ("file", "text", "sentence"),
    [
        ("glossary.toml", '[[term]]\nterm = "a"\n', "the key 'meaning' is missing"),
        ("glossary.toml", '[[term]]\nterm = "a"\nmeaning = "b"\nnote = 1\n', "unknown key 'note'"),
        ("glossary.toml", GLOSSARY.replace('"blank"', '"Dataset"'), "word 'dataset' stands there"),
        ("glossary.toml", "term = ", "it is not TOML"),
        ("sources.toml", "hosts = 3\n", "'hosts' is not a list of texts"),
    ],
)
def test_a_broken_glossary_or_list_of_sources_is_a_problem_of_the_pack(write, file, text, sentence):
    root = write()
    (root / file).write_text(text)
    assert any(sentence in str(error) for error in curriculum.problems(root))
    wording.rules(curriculum.load(root))  # and binds nobody
