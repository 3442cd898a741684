"""The same tests with PostgreSQL, its rows of pieces, and a server that goes away."""

import uuid
from collections.abc import Iterator

import pytest
from conftest import serving
from test_chat import (  # noqa: F401
    test_a_false_premise_is_contradicted_even_if_the_model_agrees,
    test_readers_decide_what_is_answered,
    test_refusing_needs_no_model,
    test_the_models_text_is_the_answer_where_the_passage_supports_it,
)
from test_embeddings import DOCUMENTS, FakeEmbedder
from test_evaluation import (  # noqa: F401
    test_an_order_is_resisted_and_a_planted_fact_is_not,
    test_runs_are_listed_the_newest_first_and_each_can_be_opened,
)
from test_page import (  # noqa: F401
    test_a_conversation_is_removed_after_thirty_days,
    test_a_conversation_is_seen_by_its_reader_alone_and_can_be_removed,
    test_a_lower_thumb_asks_why_and_the_reason_is_kept,
)
from test_server import (  # noqa: F401
    GOOD,
    test_an_empty_state_is_not_healthy_until_something_is_taken_in,
    test_changes_count_at_once,
    test_groups_open_a_document,
    test_metrics_count_what_happened,
    test_the_operator_deletes_what_not_everybody_may_read,
    test_what_is_not_there_or_not_readable_is_a_404,
)
from test_store import (  # noqa: F401
    test_a_kill_leaves_the_old_documents_or_the_new,
    test_counts_say_what_changed,
    test_texts_and_readers_come_back_as_they_were,
    test_the_stamp_changes_with_every_change_from_wherever,
)

from doc_chat.documents import Document
from doc_chat.errors import DatabaseUnavailable, DocChatError
from doc_chat.library import Library, open_library
from doc_chat.postgresql import DatabaseIndex
from doc_chat.service import Service
from doc_chat.store import Store
from tools import postgres

pytestmark = pytest.mark.skipif(
    postgres.find_binaries() is None, reason="PostgreSQL is not installed"
)


@pytest.fixture(scope="session")
def _server() -> Iterator[str]:
    with postgres.temporary_server() as address:
        yield address


@pytest.fixture
def state(_server: str) -> Iterator[str]:
    with postgres.temporary_schema(_server, f"s{uuid.uuid4().hex}") as address:
        yield address


def asked(store: Store, question: str, groups: tuple[str, ...] = (), embedder=None):
    results = open_library(store, embedder).index(groups).search(question, 5)
    return [(one.document.id, one.span, one.score) for one in results]


def test_words_rank_by_what_one_may_read_and_by_nothing_else(store: Store):
    store.replace(DOCUMENTS)
    before = [asked(store, text) for text in ("corvo partners", "paint", "the")]
    inside = asked(store, "corvo partners", ("x", "board"))
    assert inside[0][0] == "c.md" and "c.md" not in str(before)
    store.replace(DOCUMENTS[:2])
    assert [asked(store, text) for text in ("corvo partners", "paint", "the")] == before


def test_meaning_finds_what_it_finds_in_memory(store: Store, tmp_path):
    alone = Store(tmp_path / "alone")
    for one in (store, alone):
        one.replace(DOCUMENTS)
    for question in ("device guarantee", "paint partners"):
        for groups in ((), ("board",)):
            far = asked(store, question, groups, FakeEmbedder())
            near = asked(alone, question, groups, FakeEmbedder())
            assert [one[:2] for one in far] == [one[:2] for one in near]
            assert [one[2] for one in far] == pytest.approx([one[2] for one in near], abs=1e-5)
            weighed = []
            for each in (store, alone):
                index = open_library(each, FakeEmbedder()).index(groups)
                pieces = [one for found in index.search(question, 5) for one in found.pieces]
                weighed.append([*index.similarities(question, pieces).values()])
            assert sorted(weighed[0]) == pytest.approx(sorted(weighed[1])[-len(weighed[0]) :])
    alone.close()


def test_rows_are_written_once_and_go_with_their_document(store: Store):
    first, second = FakeEmbedder(), FakeEmbedder()
    store.replace(DOCUMENTS)
    open_library(store, first).refresh()
    library = open_library(store, second)
    library.refresh()
    assert (first.computed, second.computed) == (6, 0)
    assert store.run("SELECT count(*) FROM piece") == [(3,)]
    other = Store(store.state)
    other.replace([Document("a.md", "Corvo warranty lasts four years.\n"), DOCUMENTS[1]])
    assert store.run("SELECT document FROM piece") == [("b.md",)]
    (best,) = library.index(()).search("device guarantee", 1)
    assert best.pieces[0].sentences[0].text == "Corvo warranty lasts four years."
    other.close()


def test_a_document_that_changed_meanwhile_is_not_written(store: Store):
    library = open_library(store)
    library.refresh()
    old = library.cached_analysis("refunds.txt", store.document("refunds.txt").version)
    store.replace([Document("refunds.txt", "New.\n")])
    library._write(old)
    assert store.run("SELECT count(*) FROM piece") == [(0,)]


def test_a_document_that_goes_while_it_is_ranked_is_not_found(store: Store, monkeypatch):
    index, best = open_library(store).index(()), DatabaseIndex._best

    def slow(self, *words):
        found = best(self, *words)
        store.delete("manuals/corvo-12.md")
        return found

    assert index.search("warranty", 5)
    again = open_library(store).index(())
    monkeypatch.setattr(DatabaseIndex, "_best", slow)
    assert again.search("warranty", 5) == []


@pytest.mark.parametrize("text", ["it's a 'quoted' \\ word", "x" * 5000, "50 % of ½ _ __ ﷺ", ""])
def test_any_text_can_be_a_row_and_a_question(store: Store, text: str):
    store.replace([Document("a.md", f"{text}\n\nwarranty\n")])
    index = open_library(store).index(())
    assert index.search("warranty", 5)[0].document.id == "a.md"
    index.search(f"{text} warranty?", 5)


def test_a_null_character_is_nothing_that_is_kept(store: Store):
    with serving(Service(store)) as client:
        assert client.get("/c/a%00b").status_code == 404
        assert client.get("/docs/a%00b/text").status_code == 404


def test_a_server_that_was_away_is_a_503_and_then_works_again(_server: str, store: Store):
    import psycopg

    with serving(Service(store)) as client:
        assert client.post("/ask", json=GOOD).status_code == 200
        name = store.run("SELECT pg_backend_pid()")[0][0]
        with psycopg.connect(_server, autocommit=True) as database:
            database.execute("SELECT pg_terminate_backend(%s)", [name])
        response = client.post("/ask", json=GOOD)
        assert response.status_code == 503 and "cannot be reached" in response.json()["error"]
        assert "36 months" in client.post("/ask", json=GOOD).json()["answer"]


def test_an_address_where_nobody_is_is_one_sentence():
    with pytest.raises(DatabaseUnavailable, match="cannot be reached"):
        Store("postgresql://tests@127.0.0.1:1/none")
    with pytest.raises(DocChatError, match="cannot be reached"):
        Store("postgresql://tests@[/none")


def test_in_a_folder_nothing_of_it_is_needed(tmp_path):
    store = Store(tmp_path)
    assert type(open_library(store)) is Library
    store.close()
