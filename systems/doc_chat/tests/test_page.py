"""The page: a form without JavaScript, citations that lead to the marked passage, safe texts."""

import re

import httpx
import pytest

WARRANTY = {"question": "How long is the warranty of the Corvo 12?"}


def test_the_form_answers_and_its_link_marks_the_passage(client: httpx.Client):
    assert '<form id="ask" method="post"' in client.get("/").text
    page = client.post("/", data=WARRANTY).text
    (link,) = re.findall(r'href="(/read/[^"]+)"', page)
    document = client.get(link.replace("&amp;", "&").partition("#")[0]).text
    (marked,) = re.findall(r'<mark id="cited"[^>]*>([^<]*)</mark>', document)
    assert "warranty of 36 months" in marked


def test_the_script_gets_the_same_answer_alone(client: httpx.Client):
    part = client.post("/", data=WARRANTY, headers={"X-Part": "1"}).text
    assert part.startswith("<article>") and part in client.post("/", data=WARRANTY).text


def test_a_refusal_shows_what_is_nearest(client: httpx.Client):
    page = client.post("/", data={"question": "Is the lamp of the fridge covered abroad?"}).text
    assert "do not say" in page and "nearest" in page and "corvo-12.md" in page
    page = client.post("/", data={"question": "Who won the football match?"}).text
    assert "do not say" in page and "nearest" not in page


@pytest.mark.parametrize("question", ["<script>alert(1)</script>", "'\"><img src=x>"])
def test_what_is_typed_is_text(client: httpx.Client, question: str):
    page = client.post("/", data={"question": question}).text
    assert question not in page and "&lt;" in page


def test_a_senseless_question_says_why(client: httpx.Client):
    response = client.post("/", data={"question": "?"})
    assert response.status_code == 422 and "letter or a digit" in response.text
    assert client.post("/", content=b"\xff\xfe").status_code == 422


def test_restricted_documents_are_not_shown(client: httpx.Client):
    assert client.get("/read/partners.md").status_code == 404
    assert client.get("/read/refunds.txt?start=-5&end=99999999").status_code == 200
    assert client.get("/read/refunds.txt?start=x").status_code == 422


def test_nothing_is_loaded_from_elsewhere(client: httpx.Client):
    response = client.get("/")
    assert "default-src 'none'" in response.headers["content-security-policy"]
    for name, kind in (("page.css", "text/css"), ("page.js", "text/javascript")):
        assert client.get(f"/{name}").headers["content-type"].startswith(kind)
        assert "http" not in client.get(f"/{name}").text
