"""The JSON API, asked as another program would ask."""

import json

import pytest
from fastapi.testclient import TestClient

from gradatim.web import create
from gradatim.web.api import PREFIX

ADDRESS = "http://127.0.0.1:4711"
SOFTMAX = f"{PREFIX}/tasks/stable-softmax"


def test_a_task_is_read_written_checked_and_solved(browser, right, wrong):
    task = browser.get(SOFTMAX).json()
    assert task["title"] and task["task"] and not task["passed"]

    saved = browser.put(f"{SOFTMAX}/text", json={"text": wrong, "version": task["version"]})
    verdict = browser.post(f"{SOFTMAX}/check").json()
    assert saved.json()["version"] != task["version"]
    assert (verdict["outcome"], verdict["misconception"]["name"]) == ("FAIL", "overflow")
    assert browser.get(f"{SOFTMAX}/solution").status_code == 403

    browser.put(f"{SOFTMAX}/text", json={"text": right})
    assert browser.post(f"{SOFTMAX}/check").json()["outcome"] == "PASS"
    assert browser.get(SOFTMAX).json()["passed"]
    assert right in browser.get(f"{SOFTMAX}/solution").json().values()


def test_a_file_that_changed_meanwhile_is_not_replaced(browser, app, right):
    version = browser.get(SOFTMAX).json()["version"]
    app.save("stable-softmax", "# from an editor\n")

    answer = browser.put(f"{SOFTMAX}/text", json={"text": right, "version": version})

    assert answer.status_code == 409
    assert app.source("stable-softmax") == "# from an editor\n"


def test_a_profile_is_saved_by_parts_and_makes_a_plan(visitor):
    first = visitor.get(f"{PREFIX}/plan")
    assert (first.status_code, first.json()["do"]) == (409, f"PUT {PREFIX}/profile")
    short = visitor.put(f"{PREFIX}/profile", json={"role": "mle"})
    assert (short.status_code, short.json()["do"]) == (400, "add background, hours, start")

    whole = {"role": "mle", "background": "none", "hours": 10, "start": "2027-01-13"}
    visitor.put(f"{PREFIX}/profile", json=whole)
    slow = visitor.get(f"{PREFIX}/plan").json()["finish"]
    visitor.put(f"{PREFIX}/profile", json={"hours": 2, "framework": "keras"})

    saved = visitor.get(f"{PREFIX}/profile").json()
    assert (saved["role"], saved["framework"]) == ("mle", "keras")
    assert visitor.get(f"{PREFIX}/plan").json()["finish"] > slow


def test_a_chapter_is_answered_and_its_exercise_listed(reader, course):
    chapter = next(iter(course.pack.chapter_heads))
    address = f"{PREFIX}/chapters/{chapter}"
    asked = reader.get(f"{address}/questions").json()[0]
    known = course.question(course.chapter(chapter), asked["id"], asked["seed"])
    new = {"question": asked["id"], "typed": known.answer, "seed": asked["seed"]}

    assert not reader.get(address).json()["questions"][0]["done"]
    assert reader.post(f"{address}/answers", json=new).json()["right"]
    assert reader.get(address).json()["questions"][0]["done"]
    rows = reader.get(f"{PREFIX}/exercises", params={"skill": "py-control"}).json()
    assert {row["id"] for row in rows} == {one for one in course.pack.exercises}
    exercise = rows[0]["id"]
    assert reader.get(f"{PREFIX}/tasks/{exercise}").json()["id"] == exercise


def test_a_card_is_shown_and_reviewed(browser, app):
    app.begin("stable-softmax")
    own = app.add_card("stability", "Why subtract the largest?", "No power overflows.")
    assert own.id in browser.get(f"{PREFIX}/reviews").json()["today"]
    assert browser.get(f"{PREFIX}/cards/{own.id}").json()["answer"] == "No power overflows."

    kept = browser.post(f"{PREFIX}/cards/{own.id}/reviews", json={"rating": 3})

    assert kept.status_code == 204
    assert browser.get(f"{PREFIX}/reviews").json()["done"] == 1


def test_evidence_is_a_row_a_line(browser, app):
    browser.post(f"{PREFIX}/feedback/stable-softmax", json={"text": "A word is missing."})
    lines = browser.get(f"{PREFIX}/evidence").text.splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["kind"] for row in rows] == [row.kind for row in app.evidence()]
    assert rows[-1]["data"]["text"] == "A word is missing."


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/tasks/nothing", 404),
        ("GET", "/skills/nothing", 404),
        ("POST", "/plan", 405),
        ("GET", "/search", 422),
        ("PUT", "/profile", 422),
        ("POST", "/tasks/nothing/check", 400),
    ],
)
def test_a_refusal_is_one_object_with_a_sentence(browser, method, path, status):
    answer = browser.request(method, PREFIX + path)
    assert answer.status_code == status
    assert set(answer.json()) == {"error", "where", "do"}
    assert answer.json()["error"]


def test_every_list_has_the_keys_that_its_description_names(browser):
    described = browser.get(f"{PREFIX}/openapi.json").json()
    for path in ("skills", "labs", "next", "projects", "time", "profile", "plan", "reviews"):
        shape = described["paths"][f"/{path}"]["get"]["responses"]["200"]["content"]
        schema = shape["application/json"]["schema"]
        name = schema.get("$ref") or schema["items"]["$ref"]
        keys = set(described["components"]["schemas"][name.rpartition("/")[2]]["properties"])
        answer = browser.get(f"{PREFIX}/{path}").json()
        for one in answer if isinstance(answer, list) else [answer]:
            assert set(one) == keys, path


def test_a_program_shows_the_token_as_a_header(app):
    with TestClient(create(app, "secret"), base_url=ADDRESS) as client:
        assert client.get(f"{PREFIX}/skills").status_code == 403
        wrong = client.get(f"{PREFIX}/skills", headers={"Authorization": "Bearer guess"})
        assert wrong.status_code == 403
        right = client.get(f"{PREFIX}/profile", headers={"Authorization": "Bearer secret"})
        assert right.status_code == 409
