"""Settings, notes, and the words of the glossary on the page, without JavaScript."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from gradatim import libraries
from gradatim.app.app import App
from gradatim.libraries import Progress
from gradatim.model import Framework
from gradatim.model.curriculum import Term
from gradatim.web import create, terms

PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}
CHOSEN = {"theme": "dark", "text": "large", "keys": "off"}


def test_a_theme_and_a_text_size_are_on_every_page_from_then_on(browser):
    assert '<html lang="en">' in browser.get("/").text
    assert browser.post("/settings", data=CHOSEN).status_code == 303
    for path in ("/", "/settings", "/nope"):
        page = browser.get(path).text
        assert '<html lang="en" class="theme-dark text-large keys-off">' in page
        assert '<meta name="color-scheme" content="dark">' in page
    assert browser.post("/settings", data={**CHOSEN, "theme": "pink"}).status_code == 400
    assert browser.post("/settings", data={"theme": "dark"}).status_code == 422


@pytest.fixture
def deep(tmp_path, pack):
    """A browser over a pack with a skill of each framework."""
    one, two, *_ = pack.skills.values()
    skills = {
        one.id: replace(one, framework=Framework.PYTORCH),
        two.id: replace(two, framework=Framework.KERAS),
    }
    app = App(tmp_path / "deep", replace(pack, skills={**pack.skills, **skills}))
    with TestClient(create(app), base_url="http://127.0.0.1:4711") as client:
        client.post("/welcome", data=PROFILE)
        yield client, app, one, two
    app.close()


def test_a_framework_is_chosen_and_the_pages_of_its_skills_say_so(deep):
    client, app, pytorch, keras = deep
    page = client.get("/settings").text
    assert 'value="pytorch" checked' in page and f'href="/skills/{keras.id}"' in page
    assert "So this comes after the entry level." in client.get(f"/skills/{keras.id}").text
    chosen = client.post("/settings/framework", data={"framework": "keras"})
    assert "Saved. Your plan follows it." in chosen.text
    assert 'value="keras" checked' in chosen.text
    assert app.profile().framework is Framework.KERAS and app.profile().hours == 10
    assert "as soon as you have done what it needs" in client.get(f"/skills/{keras.id}").text
    assert "uses PyTorch all the same" in client.get(f"/skills/{pytorch.id}").text
    assert client.post("/settings/framework", data={"framework": "jax"}).status_code == 422
    client.post("/welcome", data={**PROFILE, "hours": "5"})
    assert app.profile().framework is Framework.KERAS


@pytest.mark.parametrize("lacks", [["keras"], []])
def test_the_choice_of_keras_says_what_is_not_installed(deep, monkeypatch, lacks):
    monkeypatch.setattr("gradatim.web.settings.missing_modules", lambda profile: lacks)
    page = deep[0].get("/settings").text
    assert "Keras itself runs" in page
    assert ("gradatim[keras]" in page) == bool(lacks)


def test_a_pack_without_frameworks_asks_for_none(browser):
    assert "Framework" not in browser.get("/settings").text


def test_everything_goes_out_of_one_home_and_into_another_by_the_page(browser, pack, tmp_path):
    sent = browser.get("/settings/export")
    assert sent.headers["content-disposition"].endswith('.zip"')
    with zipfile.ZipFile(io.BytesIO(sent.content)) as file:
        assert "evidence.jsonl" in file.namelist()
    files = {"file": ("mine.zip", sent.content, "application/zip")}
    refused = browser.post("/settings/import", files=files)
    assert refused.status_code == 422 and "nothing is overwritten" in refused.text
    other = App(tmp_path / "other", pack)
    with TestClient(create(other), base_url="http://127.0.0.1:4711") as client:
        assert "Import an export" in client.get("/settings").text
        bad = {"file": ("a.txt", b"no zip", "text/plain")}
        assert "no export of Gradatim" in client.post("/settings/import", files=bad).text
        assert client.post("/settings/import", files=files).status_code == 200
        assert "Today" in client.get("/").text
    assert other.profile() is not None
    other.close()


def test_an_upload_may_be_larger_than_a_form(browser):
    large = {"file": ("a.zip", b"0" * 3 * 2**20, "application/zip")}
    assert browser.post("/settings/import", files=large).status_code == 422
    assert browser.post("/notes/viz", data={"text": "0" * 3 * 2**20}).status_code == 413


def test_everything_is_deleted_by_the_page_when_the_word_is_typed(browser, app):
    refused = browser.post("/settings/delete", data={"word": "yes"})
    assert refused.status_code == 422 and "type the word delete" in refused.text
    assert app.profile() is not None
    assert browser.post("/settings/delete", data={"word": "delete"}).status_code == 303
    assert app.profile() is None
    assert browser.get("/").headers["location"] == "/welcome"


# Notes -------------------------------------------------------------------------------------------


def test_a_note_is_kept_as_a_file_and_shown_as_markdown_that_cannot_run(browser, app):
    page = browser.get("/labs/stable-softmax").text
    seen = app.note("stable-softmax").version
    assert "Your notes" in page and f'name="seen" value="{seen}"' in page
    text = "# Overflow\r\n\r\n<script>alert(1)</script> [x](javascript:alert(1)) `max`"
    answer = browser.post("/notes/stable-softmax", data={"text": text, "seen": seen})
    assert answer.headers["location"] == "/notes/stable-softmax"
    assert (app.home / "notes/stable-softmax.md").read_text().startswith("# Overflow\n\n<script>")
    shown = browser.get("/notes/stable-softmax").text.partition("<article")[2]
    shown = shown.partition("</article>")[0]
    assert ">Overflow</h" in shown and "<code>max</code>" in shown
    assert "<script" not in shown and "javascript:" not in shown.replace("javascript:alert", "", 1)
    assert "Overflow" in browser.get("/notes").text
    assert "/notes/stable-softmax" in browser.get("/search", params={"q": "overflow"}).text


def test_a_note_that_changed_elsewhere_is_refused_and_the_typed_text_stays(browser, app):
    seen = app.note("viz").version
    browser.post("/notes/viz", data={"text": "first", "seen": seen})
    late = browser.post("/notes/viz", data={"text": "second", "seen": seen})
    assert late.status_code == 409 and "changed elsewhere" in late.text and "second" in late.text
    assert app.note("viz").text == "first"
    accept = {"accept": "application/json"}
    late = browser.post("/notes/viz", data={"text": "second", "seen": seen}, headers=accept)
    assert late.status_code == 409 and "changed elsewhere" in late.json()["sentence"]
    assert browser.get("/notes/nothing").status_code == 404


# The glossary ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ("<p>A dict, and two dicts.</p>", 1),
        ("<p><code>dict</code> <a href='/'>dict</a> <em>dict</em></p>", 0),
        ("<h2>A dict</h2><pre><span>dict</span></pre><p>Dict.</p>", 1),
        ("<p>predict a dict-like dictionary</p>", 0),
        ("<p>That does not mean a lot.</p>", 0),
    ],
)
def test_a_word_of_the_glossary_is_explained_where_it_first_occurs(html, count):
    class Two:
        def glossary(self) -> list[Term]:
            return [Term("dict", "A mapping of `str`."), Term("mean", "A sum by a count.")]

    found = terms.of_page(Two()).html(html)  # type: ignore[arg-type]
    assert found.count('href="/glossary/dict"') == count == found.count("A mapping of str.")
    assert "/glossary/mean" not in found


# Long work ---------------------------------------------------------------------------------------


def test_today_says_what_is_being_installed(browser, monkeypatch):
    assert 'role="status"' not in browser.get("/").text
    left = tuple(libraries.SIZES)[2:]
    monkeypatch.setattr(libraries, "_read", lambda: Progress(left, fetched=58, seconds=30))
    monkeypatch.setattr(libraries, "_is_running", lambda: True)
    assert (
        "scipy is being installed (library 3 of 11), about 1 minute left." in browser.get("/").text
    )
    monkeypatch.setattr(libraries, "_read", lambda: Progress(left, failed="no connection"))
    assert "could not be installed: no connection" in browser.get("/").text
