"""Search: what is found, in which order, and what is never shown."""

from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.search import LONGEST, MARKS, SearchActions
from gradatim.errors import RequestError


@pytest.fixture(scope="module")
def real(tmp_path_factory) -> SearchActions:
    return SearchActions(tmp_path_factory.mktemp("home"))


def found(app, query):
    return [(hit.kind, hit.id) for hit in app.search(query)]


def test_a_title_comes_before_a_passage(real):
    hits = real.search("softmax")
    assert ("lab", "stable-softmax") in [(hit.kind, hit.id) for hit in hits[:5]]
    assert all("softmax" in (hit.title + hit.excerpt).lower() for hit in hits[:5])


def test_every_sort_of_text_is_found(real):
    wanted = [
        ("learning rate", "term"),
        ("optimizers momentum", "skill"),
        ("SIGTERM process", "chapter"),
        ("bm25", "lab"),
        ("word counter", "workshop"),
        ("demand forecast", "project"),
        ("the order of the race", "practice"),
    ]
    for query, kind in wanted:
        assert kind in [hit.kind for hit in real.search(query)], query


def test_the_last_word_may_be_unfinished_and_endings_do_not_matter(real):
    assert found(real, "softm")[:3] == found(real, "softma")[:3]
    assert ("term", "overfitting") in found(real, "overfits")


def test_a_word_that_lessons_avoid_finds_the_term_they_use(real):
    assert found(real, "dictionary")[0] == ("term", "dict")


@pytest.mark.parametrize(
    ("query", "term"), [("variable", "variable"), ("Values", "value"), ("k-means", "k-means")]
)
def test_a_term_of_that_name_comes_first(real, query, term):
    first = real.search(query)[0]
    assert (first.kind, first.id) == ("term", term)
    assert "`" not in first.excerpt


def test_where_no_text_has_all_words_those_with_some_are_shown(real):
    assert ("term", "learning rate") in found(real, "zzzz learning")
    assert found(real, "zzzz") == []


@pytest.mark.parametrize(
    "query", ["", "   ", '"', "*", "( OR )", "NEAR/3", "title:x", "a\x00b", "ß AND"]
)
def test_no_query_is_read_as_a_program(real, query):
    real.search(query)


def test_a_long_query_is_refused(real):
    with pytest.raises(RequestError, match="more than 200 characters"):
        real.search("a" * (LONGEST + 1))


def test_answers_are_not_found(real):
    """Neither a solution, nor a wrong program, nor what a chapter's question expects."""
    pack = real.pack
    chapter = next(pack.chapter(name) for name in pack.chapter_heads)
    question = next(q for q in chapter.questions if len(q.why.split()) > 8)
    excerpts = [hit.excerpt for hit in real.search(question.why[:150])]
    assert not any(
        question.why[:60] in e.translate({ord(m): None for m in MARKS}) for e in excerpts
    )


def test_found_words_are_marked(real):
    excerpt = next(hit.excerpt for hit in real.search("SIGTERM") if hit.excerpt)
    assert f"{MARKS[0]}SIGTERM{MARKS[1]}" in excerpt


def test_a_broken_file_leaves_the_title(tiny_pack: Path, tmp_path):
    lesson = next((tiny_pack / "labs").glob("*/lesson.md"))
    app = SearchActions(tmp_path, curriculum.load(tiny_pack))
    title = app.pack.labs[lesson.parent.name].title
    lesson.write_bytes(b"\xff")
    assert next(hit.id for hit in app.search(title)) == lesson.parent.name


def test_what_leads_out_of_the_pack_is_not_read(tiny_pack: Path, tmp_path):
    lesson = next((tiny_pack / "labs").glob("*/lesson.md"))
    (tmp_path / "secret.md").write_text("# Secret\n\nxylophone\n")
    lesson.unlink()
    lesson.symlink_to(tmp_path / "secret.md")
    app = SearchActions(tmp_path, curriculum.load(tiny_pack))
    assert app.search("xylophone") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("sofmtax", "softmax"), ("gradeint descnt", "gradient descent"), ("Recurion", "recursion")],
)
def test_a_misspelt_word_is_replaced_by_the_nearest(real, typed, meant):
    found = real.find(typed)
    assert found.corrected == meant and found.hits == real.search(meant)
    assert real.find(meant).corrected == ""


def test_a_word_that_is_near_to_none_stays(real):
    assert real.find("zzzzqq") == real.find("xy") or not real.find("zzzzqq").hits


def test_the_index_is_kept_until_a_text_changes(tiny_pack, tmp_path, monkeypatch):
    from gradatim.curriculum import passages as reading

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(curriculum, "bundled_root", lambda: tiny_pack)
    pack, seen, passages = curriculum.load(tiny_pack), [], reading.passages
    monkeypatch.setattr(reading, "passages", lambda pack: seen.append(1) or passages(pack))

    def hits(word):
        return [hit.id for hit in SearchActions(tmp_path / "home", pack).search(word)]

    assert "tripled" in hits("tripled") and "tripled" in hits("tripled") and seen == [1]
    lesson = tiny_pack / "labs/tripled/lesson.md"
    lesson.write_text(lesson.read_text() + "\nA quagga.\n")
    assert hits("quagga") == ["tripled"] and seen == [1, 1]
    kept = tmp_path / "cache/gradatim/search"
    kept.write_bytes(kept.read_bytes()[:5000])  # a disk that was full
    assert hits("quagga") == ["tripled"] and seen == [1, 1, 1]


def test_what_lies_far_ahead_comes_later_until_it_is_reached(tmp_path):
    def place(app):
        return [hit.id for hit in app.search("largest value")].index("jb-code/largest_up_to")

    app = SearchActions(tmp_path)
    before = place(app)
    app._record("read", "jb-code/02-along-the-list", {"question": "q"})
    assert place(app) == 0 < before
