"""The page of a step of a workshop: its files in tabs, each saved by the one rule of the page."""

from html import unescape

import pytest
from fastapi.testclient import TestClient

from gradatim.app.app import App
from gradatim.web import create

from .conftest import ADDRESS, NOON, PROFILE

STEP = "ledger-balance"
PAGE = f"/labs/{STEP}"
JSON = {"accept": "application/json"}


@pytest.fixture
def bench(tmp_path, judge):
    app = App(tmp_path, None, lambda: NOON)
    app.__dict__["judge"] = judge
    yield app
    del app.__dict__["judge"]
    app.close()


@pytest.fixture
def desk(bench):
    with TestClient(create(bench), base_url=ADDRESS, follow_redirects=False) as client:
        assert client.post("/welcome", data=PROFILE).status_code == 303
        yield client


def test_a_tab_saves_what_was_typed_and_turns_to_its_file(desk, bench):
    assert not bench.path(STEP).exists() and 'value="ledger.py"' in desk.get(PAGE).text
    typed = {"file": "ledger.py", "text": "import bank\n"}
    answer = desk.post(f"{PAGE}/save", data={**typed, "new": "bank.py", "go": "ledger.py"})
    assert answer.headers["location"] == f"{PAGE}?file=bank.py#work"
    assert (bench.path(STEP) / "ledger.py").read_text() == "import bank\n"
    page = desk.get(f"{PAGE}?file=bank.py").text
    assert 'value="bank.py" formaction="/labs/ledger-balance/save" aria-current="true"' in page
    desk.post(f"{PAGE}/save", data={"file": "bank.py", "text": "X = 1\n", "go": "ledger.py"})
    assert bench.texts(STEP) == {"bank.py": "X = 1\n", "ledger.py": "import bank\n"}


def test_a_file_that_was_changed_elsewhere_is_not_replaced(desk, bench):
    bench.save_text(STEP, "ledger.py", "# in another editor\n")
    data = {"file": "ledger.py", "text": "# here\n", "seen": "0" * 16}
    answer = desk.post(f"{PAGE}/save", data=data)
    assert answer.status_code == 409 and "# here" in answer.text
    assert bench.texts(STEP)["ledger.py"] == "# in another editor\n"


@pytest.mark.parametrize("name", ["../gradatim.db", "/etc/x.py", ".env", "a/../../b.py", "x", ""])
def test_no_name_leads_out_of_the_folder(desk, bench, name):
    assert desk.post(f"{PAGE}/check", data={"file": name, "text": "x"}).status_code == 400
    assert not bench.path(STEP).exists() and bench.evidence().of("verdict") == ()


def test_a_program_is_run_with_arguments_beside_its_files(desk):
    def ran(file, text, call=""):
        data = {"file": file, "text": text, "call": call}
        return unescape(desk.post(f"{PAGE}/run", data=data, headers=JSON).json()["html"])

    ran("bank.py", "NAME = 'bank'\n")
    text = "import bank, sys\nprint(bank.NAME, sys.argv[1:])\nsys.exit(2)\n"
    html = ran("ledger.py", text, "'my file.csv' -v")
    assert "bank ['my file.csv', '-v']\n(exit code 2)" in html
    assert "python ledger.py 'my file.csv' -v" in html
    assert "usage: me\n(exit code 1)" in ran("ledger.py", "import sys\nsys.exit('usage: me')\n")
    assert "NameError" in ran("ledger.py", "sys\n")


def test_what_is_written_on_the_page_passes(desk, bench):
    for name, content in bench.material(STEP).solution.items():
        data = {"file": name, "text": content.decode()}
        assert desk.post(f"{PAGE}/save", data=data).status_code == 303
    data = {"file": "ledger.py", "text": bench.texts(STEP)["ledger.py"]}
    assert desk.post(f"{PAGE}/check", data=data).headers["location"].endswith("#verdict")
    assert [row.outcome for row in bench.evidence().of("verdict")] == ["PASS"]
