"""The page: forms without JavaScript, streamed answers, marked passages, escaping, ratings."""

import json
import re
import threading

import httpx
import pytest
from conftest import fake_model, serving

from doc_chat import start_page
from doc_chat.conversations import REASONS
from doc_chat.documents import Document
from doc_chat.service import Service
from doc_chat.store import Store

WARRANTY = {"question": "How long is the warranty of the Corvo 12?"}
PART = {"X-Part": "1"}


def ask(client: httpx.Client, question: str, conversation: str = "") -> httpx.Response:
    """The page that a browser without JavaScript shows."""
    fields = {"question": question, "conversation": conversation}
    return client.post("/", data=fields, follow_redirects=True)


def events(text: str) -> list[tuple[str, object]]:
    found = re.findall(r"event: (\w+)\ndata: (.*)\n\n", text)
    assert text == "".join(f"event: {name}\ndata: {data}\n\n" for name, data in found)
    return [(name, json.loads(data)) for name, data in found]


def conversation(page: httpx.Response) -> str:
    return page.url.path.removeprefix("/c/")


def test_the_form_answers_and_its_link_marks_the_passage(client: httpx.Client):
    assert '<form id="ask" method="post"' in client.get("/").text
    page = ask(client, WARRANTY["question"]).text
    (link,) = set(re.findall(r'href="(/read/[^"]+)"', page))  # the same for [1] and for the source
    document = client.get(link.replace("&amp;", "&").partition("#")[0]).text
    (marked,) = re.findall(r'<mark id="cited"[^>]*>([^<]*)</mark>', document)
    assert "warranty of 36 months" in marked


def test_the_script_gets_the_same_answer_as_events(client: httpx.Client):
    response = client.post("/", data=WARRANTY, headers=PART)
    assert response.headers["content-type"].startswith("text/event-stream")
    *pieces, (name, last) = events(response.text)
    assert name == "exchange" and {name for name, _ in pieces} == {"piece"}
    html = last["html"]
    said = "".join(text for _, text in pieces)
    assert said in re.sub("<[^>]+>", "", html) and html.startswith("<article")
    assert html in client.get(f"/c/{last['conversation']}").text


def test_pieces_come_before_the_model_has_finished_and_only_once_they_are_checked(store: Store):
    def slow(handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.end_headers()
        for text in ("36 mon", "ths, or", " 48 months", ", says Ms Olsen."):
            event = {"choices": [{"delta": {"content": text}}]}
            handler.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
            handler.wfile.flush()
            if text.startswith("ths"):
                assert seen.wait(10)
        handler.wfile.write(b"data: [DONE]\n\n")

    seen = threading.Event()
    with fake_model(lambda text: slow) as model, serving(Service(store, model)) as client:
        with client.stream("POST", "/", data=WARRANTY, headers=PART) as response:
            received = ""
            for text in response.iter_text():
                received += text
                if "piece" in received:
                    # The model goes on only now: a server that waited for it would hang.
                    seen.set()
        assert model.fake.calls[0]["stream"] is True
    *pieces, (_, last) = events(received)
    assert pieces[0] == ("piece", "36 months") and "48" not in received
    assert "36 months <a" in last["html"] and "Olsen" not in received


def test_a_refusal_shows_what_is_nearest(client: httpx.Client):
    page = ask(client, "Is the lamp of the fridge covered abroad?").text
    assert "No passage was found" in page and "nearest" in page and "corvo-12.md" in page
    page = ask(client, "Who won the football match?").text
    assert "No passage was found" in page and "nearest" not in page


@pytest.mark.parametrize("question", ["<script>alert(1)</script>", "'\"><img src=x>"])
def test_what_is_typed_is_text(client: httpx.Client, question: str):
    page = ask(client, question).text
    assert question not in page and "&lt;" in page
    assert question not in client.get("/").text  # in the list of conversations
    page = client.post("/", data={"question": "?", "conversation": question}).text
    assert question not in page


def test_a_senseless_question_says_why(client: httpx.Client):
    response = client.post("/", data={"question": "?"})
    assert response.status_code == 422 and "letter or a digit" in response.text
    response = client.post("/", data={"question": "?"}, headers=PART)
    assert response.status_code == 422 and "letter or a digit" in response.json()["error"]
    assert client.post("/", content=b"\xff\xfe").status_code == 422


def test_restricted_documents_are_not_shown(client: httpx.Client):
    assert client.get("/read/partners.md").status_code == 404
    assert client.get("/read/refunds.txt?start=-5&end=99999999").status_code == 200
    assert client.get("/read/refunds.txt?start=x").status_code == 422


def test_nothing_is_loaded_from_elsewhere(client: httpx.Client):
    response = client.get("/")
    assert "default-src 'none'" in response.headers["content-security-policy"]
    for name, kind in (("page.css", "text/css"), ("page.js", "text/javascript")):
        assert client.get(f"/static/{name}").headers["content-type"].startswith(kind)
        assert "http" not in client.get(f"/static/{name}").text


def test_a_conversation_is_kept_and_goes_on(client: httpx.Client):
    first = ask(client, "What does E-417 mean?")
    page = ask(client, "and E-418?", conversation(first))
    assert page.url.path == first.url.path and page.text.count("<article") == 2
    assert "Understood as: What does E-418 mean?" in page.text and "lamp is broken" in page.text
    assert first.url.path in client.get("/").text
    assert ask(client, "and E-418?").url.path != first.url.path  # a new conversation


def test_a_conversation_is_seen_by_its_reader_alone_and_can_be_removed(client: httpx.Client):
    path = ask(client, WARRANTY["question"]).url.path
    mine = client.cookies["reader"]
    client.cookies.clear()
    assert client.get(path).status_code == 404 and path not in client.get("/").text
    other = ask(client, "What does E-417 mean?", path.removeprefix("/c/"))
    assert other.url.path != path and "36 months" not in other.text
    client.post(f"{path}/delete")
    client.cookies.clear()
    client.cookies["reader"] = mine
    assert client.get(path).status_code == 200
    assert client.post(f"{path}/delete", follow_redirects=True).url.path == "/"
    assert client.get(path).status_code == 404


def test_a_conversation_is_removed_after_thirty_days(store: Store):
    service = Service(store)
    with serving(service) as client:
        old, new = (ask(client, WARRANTY["question"]).url.path for _ in range(2))
        days = "UPDATE exchange SET at = at - ? * 86400 WHERE conversation = ?"
        store.run(days, 31, old.removeprefix("/c/"))
        store.run(days, 29, new.removeprefix("/c/"))
        ask(client, WARRANTY["question"])
        assert [client.get(path).status_code for path in (old, new)] == [404, 200]


def test_conversations_outlive_the_server(store: Store):
    with serving(Service(store)) as client:
        path, cookies = ask(client, WARRANTY["question"]).url.path, client.cookies
    with serving(Service(store)) as client:
        client.cookies = cookies
        assert "36 months" in client.get(path).text


def test_a_lower_thumb_asks_why_and_the_reason_is_kept(store: Store):
    service = Service(store)
    with serving(service) as client:
        path = ask(client, WARRANTY["question"]).url.path
        rating = {"id": "1", "thumb": "down"}
        page = client.post("/rate", data=rating, follow_redirects=True)
        assert page.url.path == path and REASONS[0] in page.text
        assert re.search('value="down" [^>]*aria-pressed="true"', page.text)
        rating |= {"reason": REASONS[0]}
        part = client.post("/rate", data=rating, headers=PART).text
        assert "Thank you" in part and "<select" not in part
        assert [row[1:] for row in service.conversations.ratings()] == [("down", REASONS[0], 1)]
        client.post("/rate", data={"id": "1", "thumb": "up"})
        assert [row[1:] for row in service.conversations.ratings()] == [("up", "", 1)]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"id": "2"}, 404),
        ({"id": "9" * 30}, 404),
        ({"id": "x"}, 422),
        ({"id": ""}, 422),
        ({"thumb": "sideways"}, 422),
        ({"reason": "<b>"}, 422),
    ],
)
def test_a_rating_of_nothing_is_refused(client: httpx.Client, change: dict, status: int):
    ask(client, WARRANTY["question"])
    response = client.post("/rate", data={"id": "1", "thumb": "up"} | change)
    assert response.status_code == status and response.json()["error"]


def test_nobody_rates_the_answers_of_others(client: httpx.Client):
    ask(client, WARRANTY["question"])
    client.cookies.clear()
    assert client.post("/rate", data={"id": "1", "thumb": "up"}).status_code == 404


def test_the_start_page_says_what_there_is_and_its_examples_are_answered(client: httpx.Client):
    page = client.get("/").text
    assert "<li>outside any folder: 1 document</li>" in page
    examples = re.findall(r'name="question" value="([^"]+)"', page)
    assert "What about warranty?" in examples
    for one in examples:
        answer = ask(client, one).text
        assert "/read/" in answer and "Not sure" not in answer


def test_examples_are_taken_from_documents_for_everybody(store: Store):
    hidden = "---\nreaders: board\n---\n# Discount\n\nThe discount is 17 % for all partners.\n"
    shown = "# m.copy(a, b)\n\nCopies the file a to the file b.\n"
    store.replace([Document("a.md", hidden, frozenset({"board"})), Document("b.md", shown)])
    library = Service(store).library
    assert start_page.overview(library, library.refresh()[0]) == (
        [("", 1)],
        ["What does m.copy do?"],
    )


def test_a_source_shows_its_heading_and_no_answer_twice(client: httpx.Client):
    page = ask(client, WARRANTY["question"]).text
    assert "corvo-12.md</a>: Corvo 12 &gt; Warranty" in page
    assert page.count("comes with a warranty of 36 months") == 1
    page = ask(client, "Is the lamp of the fridge covered abroad?").text
    assert "corvo-12.md</a>: Corvo 12" in page and not re.search(r"\w…", page)


def test_an_answer_to_a_part_of_the_question_says_so(client: httpx.Client):
    doubtful = "How long is the warranty of the Corvo 12 after a repair?"
    page = ask(client, doubtful).text
    assert "Not sure" in page and "36 months" in page
    assert "Not sure" not in ask(client, WARRANTY["question"]).text
    assert client.post("/ask", json={"question": doubtful}).json()["sure"] is False


def test_an_answer_is_sure_only_where_no_other_document_is_near_to_it(store: Store):
    right = Document("a.md", "A paused membership is extended by a month.\n")
    far = Document("b.md", "A membership is 40 euros, and paid in advance.\n")
    near = Document("c.md", "A paused membership is never extended twice, whoever asks for it.\n")
    with serving(Service(store)) as client:
        for other, sure in ((far, True), (near, False)):
            store.replace([right, other])
            asked = {"question": "How is a paused membership extended?"}
            answer = client.post("/ask", json=asked).json()
            assert answer["answer"].startswith(right.text.strip())
            assert answer["sure"] is sure


def test_a_refusal_says_what_would_help_where_the_operator_knows(store: Store):
    service = Service(store)
    with serving(service) as client:
        assert "MEANING" not in ask(client, "Who won the football match?").text
        service.advice = "Start it with MEANING=1."
        assert service.advice in ask(client, "Who won the football match?").text
        last = client.post("/", data={"question": "Who won?"}, headers=PART).text
        assert service.advice in last
        assert service.advice not in ask(client, WARRANTY["question"]).text


def test_code_keeps_its_lines_on_the_page(store: Store):
    store.replace([Document("a.md", "# Sums\n\n>>> a = 1\n>>> a + 1\n2\n")])
    with serving(Service(store)) as client:
        assert "&gt;&gt;&gt; a = 1\n&gt;&gt;&gt; a + 1\n2 <a" in ask(client, "Sums of a?").text


def test_what_was_understood_can_be_asked_as_it_was_written(client: httpx.Client):
    first = ask(client, "What does E-417 mean?")
    page = ask(client, "and E-418?", conversation(first)).text
    assert '<button name="question" value="and E-418?">Ask exactly what I wrote' in page


def test_deleting_another_conversation_leaves_the_open_one(client: httpx.Client):
    first, second = (ask(client, WARRANTY["question"]) for _ in range(2))
    fields = {"now": conversation(second)}
    page = client.post(f"{first.url.path}/delete", data=fields, follow_redirects=True)
    assert page.url.path == second.url.path and first.url.path not in page.text
    assert re.search(r"<small>\d\d \w{3} 20\d\d</small>", page.text)
    assert client.post(f"{second.url.path}/delete", data=fields).headers["location"] == "/"


def test_a_new_conversation_is_listed_at_once(client: httpx.Client):
    _, last = events(client.post("/", data=WARRANTY, headers=PART).text)[-1]
    assert f"/c/{last['conversation']}" in last["begun"]
