import re
import subprocess
import sys
import tomllib
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gradatim.errors import RequestError
from gradatim.explorables.drawing.fields import Choice, parse_form
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.pictures import PICTURES
from gradatim.model import EXPLORABLES, Explorable, explorables

TRIES = [(name, idea) for name, picture in PICTURES.items() for idea in picture.suggestions]
ROADMAP = Path(__file__).parents[2] / "curriculum/roadmap.toml"
every_picture = pytest.mark.parametrize("name", EXPLORABLES)
PLOT = re.compile(r'<svg class="plot".*?</figcaption>', re.DOTALL)


def says(page):
    return unescape(re.search(r'id="says" role="status">(.*?)</p>', page).group(1))


def test_every_idea_that_a_lab_may_name_has_a_picture_and_no_other():
    assert list(PICTURES) == list(EXPLORABLES)


def test_every_skill_of_mathematics_has_one_and_no_skill_is_unknown():
    skills = {row["id"] for row in tomllib.loads(ROADMAP.read_text())["skill"]}
    shown = {skill for idea in EXPLORABLES.values() for skill in idea.skills}
    assert shown <= skills
    assert {skill for skill in skills if skill.startswith(("ma-", "st-"))} <= shown


def test_the_index_leads_to_every_picture_and_to_its_labs(visitor):
    page = visitor.get("/explore").text
    for name, idea in EXPLORABLES.items():
        assert f'<a href="/explore/{name}">{idea.title}</a>' in unescape(page)
    drawings = re.findall(r'<svg class="face".*?</svg>', page, re.DOTALL)
    assert len(drawings) == len(set(drawings)) == len(EXPLORABLES)
    assert all(ElementTree.fromstring(drawing).findall("path") for drawing in drawings)
    assert 'Goes with <a href="/labs/stable-softmax">A softmax that survives</a>' in page
    assert page.count("Goes with") == 1


@every_picture
def test_a_picture_is_there_at_once_and_reads_without_being_seen(visitor, name):
    answer = visitor.get(f"/explore/{name}")
    assert answer.status_code == 200
    page = answer.text
    assert page.count("<h1>") == 1
    assert 'role="img" aria-labelledby="plot-title" aria-describedby="plot-seen"' in page
    svg = ElementTree.fromstring(re.search(r'<svg class="plot".*?</figure>', page, re.DOTALL)
                                 .group().split("<figcaption>")[0])  # fmt: skip
    assert len(svg.find("desc").text) > 60
    assert says(page).endswith(".")
    assert len(re.findall(r'<th scope="row">', page)) >= 2
    assert not re.search(r"\bnan\b|\binf\b|None", PLOT.search(page).group())


@every_picture
def test_the_form_asks_by_get_has_a_label_for_each_field_and_keeps_what_was_typed(visitor, name):
    page = visitor.get(f"/explore/{name}").text
    assert f'<form method="get" action="/explore/{name}"' in page
    for field in PICTURES[name].fields:
        assert f'<label for="{field.name}">{field.label}</label>' in page
        if isinstance(field, Choice):
            other = next(word for word in field.options if word != field.default)
            again = visitor.get(f"/explore/{name}", params={field.name: other}).text
            assert f'<option value="{other}" selected>' in again
        else:
            low = f"{field.limits.low:g}"
            again = visitor.get(f"/explore/{name}", params={field.name: low}).text
            assert re.search(rf'id="{field.name}" [^>]*value="{re.escape(low)}"', again)


@pytest.mark.parametrize(("name", "idea"), TRIES, ids=lambda value: getattr(value, "query", value))
def test_what_to_try_is_linked_and_draws_something_else(visitor, name, idea):
    first = visitor.get(f"/explore/{name}").text
    assert f'href="/explore/{name}?{idea.query}"'.replace("&", "&amp;") in first
    answer = visitor.get(f"/explore/{name}?{idea.query}")
    assert answer.status_code == 200
    assert PLOT.search(answer.text).group() != PLOT.search(first).group()


CLAIMS = [
    ("gradient-descent?rate=1.9", "on the other side and keeps 90 % of the distance: it converges"),
    ("gradient-descent?rate=1&curvature=1", "The first step lands on the minimum."),
    ("gradient-descent?rate=1&curvature=2.2", "1.2 times as large: it diverges"),
    ("gradient-descent?rate=2&curvature=1", "this goes on forever"),
    ("gradient-descent?rate=0", "makes no step"),
    ("gradient-descent?start=0", "at the minimum, where the slope is 0"),
    ("eigenvectors?angle=29", "it is an eigenvector"),
    ("eigenvectors?a=1&b=1&d=1&angle=135", "eigenvector of the eigenvalue 0"),
    ("eigenvectors?a=-1&b=0&d=1&angle=180", "is turned round and is made 1 long"),
    ("central-limit?size=1", "0 % of the means lie more than 1.96 standard errors below"),
    ("bias-variance?degree=1", "most of the error is bias"),
    ("bias-variance?degree=9&points=12", "most of the error is variance"),
    ("bias-variance?degree=9&points=100", "most of the error is noise"),
    ("k-means?round=60", "no centre moves any more"),
    ("nearest-neighbours?k=1", "0 % of the points in the picture are on the wrong side"),
    ("tree-split?apart=4&threshold=4.95", "takes away"),
    ("roc-threshold?threshold=8", "Nobody is called ill"),
    ("bootstrap", "holds the true mean of 10."),
    ("dot-product?angle=90", "The dot product is 0"),
    ("linear-map?a=1&b=2&c=0.5&d=1", "The square is flat"),
    ("linear-map?a=-1&b=0", "an area of 1 and turned over"),
    ("slope?curve=sine&x=0", "at x itself the curve has slope 1."),
    ("gradient?intercept=1&slope=0.8", "to 0.083"),
    ("covariance?together=1", "the correlation 1."),
    ("bayes?ill=1", "Of 98 people with a positive test, 9 are ill; exactly, the chance is 9.17 %."),
    ("batch-noise?batch=4", "theory says 0.21 in the long run."),
    ("convolution?row=7&column=4", "the products add up to 0; the map has 8 rows and 8 columns."),
    ("convolution?stride=2&pad=1", "the map has 5 rows and 5 columns."),
    ("embedding-neighbours?measure=cosine&k=3", "by angle: “horse”, “cat”, “dog”."),
    ("embedding-neighbours?k=2", "by distance: “duke”, “plum”."),
    ("attention?word=sat", "of its attention to “cat”."),
    ("attention?sees=before&word=the", "“the” gives 100 % of its attention to “the”."),
    ("temperature?temperature=0", "Only “blue” can be drawn"),
    ("temperature?temperature=2&share=0.75", "4 words can be drawn."),
    ("diffusion?way=out&at=0", "Every point came out of noise"),
    ("diffusion?at=50", "Each point keeps 26.3 % of its place"),
]


@pytest.mark.parametrize(("asked", "sentence"), CLAIMS)
def test_the_sentence_says_what_came_out(visitor, asked, sentence):
    found = says(visitor.get(f"/explore/{asked}").text)
    assert sentence in found.replace("\N{NO-BREAK SPACE}", " ")


def row(page, name):
    found = re.search(rf'<th scope="row">{name}</th>(.*?)</tr>', page).group(1)
    return re.findall(r"<td>(.*?)</td>", found)


def test_the_claims_about_centres_and_samples_hold(visitor):
    def end(**asked):
        page = visitor.get("/explore/k-means", params={"round": 60, **asked}).text
        return float(row(page, "Inertia at the end")[0].replace(",", ""))

    assert end() > 3 * end(start="apart")
    assert end(k=6) < end(start="apart")
    found = visitor.get("/explore/roc-threshold?share=0.01&size=5000").text
    assert float(row(found, "Precision")[0].split("\N{NO-BREAK SPACE}")[0]) < 20
    splits = [row(visitor.get(f"/explore/tree-split?seed={seed}").text, "Threshold")[1]
              for seed in (3, 4)]  # fmt: skip
    assert splits[0] != splits[1]


REFUSED = [
    ("gradient-descent?rate=9", "The learning rate is 9; take a number from 0 to 2."),
    ("gradient-descent?rate=fast", "The learning rate is 'fast'; take a number from 0 to 2."),
    ("gradient-descent?rate=nan", "The learning rate is nan; take a number from 0 to 2."),
    ("gradient-descent?steps=1e999", "The number of steps is inf; take a whole number from 1"),
    ("k-means?k=2.5", "The number of centres is 2.5; take a whole number from 1 to 6."),
    ("k-means?start=left", "The start is 'left'; take one of apart, chance, crowded."),
    ("nearest-neighbours?k=4", "split evenly between two classes; take an odd number, such as 5."),
    ("nearest-neighbours?k=99&points=50", "99 neighbours of 50 points; take fewer neighbours"),
    ("tree-split?threshold=-1", "The threshold is -1; take a number from 0 to 10."),
    ("central-limit?seed=<b>1</b>", "The seed is '<b>1</b>'; take a number from 0 to 9999."),
]


@pytest.mark.parametrize(("asked", "sentence"), REFUSED)
def test_what_cannot_be_drawn_gets_one_sentence_and_the_form_again(visitor, asked, sentence):
    answer = visitor.get(f"/explore/{asked}")
    assert answer.status_code == 422
    found = says(answer.text)
    assert sentence in found
    assert "<b>" not in answer.text.split("<main")[1]
    assert 'class="plot"' not in answer.text
    assert '<form method="get"' in answer.text


@every_picture
def test_every_corner_of_what_may_be_asked_is_drawn_or_refused(name):
    picture = PICTURES[name]
    numbers = [field for field in picture.fields if not isinstance(field, Choice)]
    for end in ("low", "high"):
        every = {f.name: f"{getattr(f.limits, end):g}" for f in numbers}
        for field in numbers:
            one = {field.name: every[field.name]}
            for asked in (one, every, {**every, field.name: f"{field.default:g}"}):
                try:
                    drawn = picture.draw(**parse_form(picture.fields, asked))
                except RequestError as error:
                    assert "neighbours" in error.what, asked
                    continue
                paths = "".join(shape.d for panel in drawn.panels for shape in panel.shapes)
                assert not re.search(r"nan|inf", paths + drawn.says + str(drawn.rows)), asked


@every_picture
def test_a_guess_comes_first_and_then_the_picture_moves(browser, name):
    guess = PICTURES[name].guess
    before = browser.get(f"/explore/{name}").text
    assert unescape(before).count(guess.ask) == 1
    assert '<details id="sliders">' in before
    right = str(guess.right)
    wrong = (
        str((guess.right + 1) % 3) if isinstance(guess, ChoiceGuess) else str(guess.right + 1000)
    )
    for typed, opening in ((right, "Your guess"), (wrong, ("Not this time", "You guessed"))):
        answer = browser.post(f"/explore/{name}", data={"guess": typed})
        assert answer.status_code == 303
        after = browser.get(answer.headers["location"]).text
        reply = unescape(re.search(r'id="reply".*?>(.*?)</p>', after).group(1))
        assert reply.startswith(opening) and reply.endswith(guess.why)
        assert '<details id="sliders" open>' in after
        assert PLOT.search(after).group() != PLOT.search(before).group()
    assert '<details id="sliders" open>' in browser.get(f"/explore/{name}").text


def test_a_guess_is_kept_and_counts_for_nothing(browser, app):
    state = app.why("stability").state
    browser.post("/explore/k-means", data={"guess": "1"})
    browser.post("/explore/k-means", data={"guess": " 0 "})
    rows = app.evidence().of("guess")
    assert [row.subject for row in rows] == ["explore/k-means"] * 2
    assert [(row.data["typed"], row.data["right"]) for row in rows] == [("1", True), ("0", False)]
    assert app.why("stability").state == state
    assert '<a href="/explore/k-means">k-means</a>' in browser.get("/progress").text


def test_nobody_needs_a_profile_to_guess_and_nothing_is_kept_then(visitor, app):
    answer = visitor.post("/explore/k-means", data={"guess": "1"})
    assert "Your guess held" in visitor.get(answer.headers["location"]).text
    assert not app.evidence()


@pytest.mark.parametrize(("name", "typed", "sentence"), [
    ("k-means", "", "There is no guess yet; choose one of the three."),
    ("k-means", "9", "There is no guess yet; choose one of the three."),
    ("bayes", "", "There is no guess yet; type a number."),
    ("bayes", "<b>1</b>", "The guess is '<b>1</b>'; type a number."),
])  # fmt: skip
def test_what_is_no_guess_gets_one_sentence_and_is_not_kept(browser, app, name, typed, sentence):
    answer = browser.post(f"/explore/{name}", data={"guess": typed})
    assert answer.status_code == 422
    assert sentence in unescape(answer.text) and "<b>1" not in answer.text
    assert app.evidence().of("guess") == ()
    assert browser.post("/explore/magic", data={"guess": "1"}).status_code == 400


def test_a_guess_in_the_address_that_cannot_be_read_is_left_out(visitor):
    page = visitor.get("/explore/k-means?guess=7")
    assert page.status_code == 200 and 'id="reply"' not in page.text


def test_a_comma_is_a_point_and_nothing_is_the_default(visitor):
    page = visitor.get("/explore/gradient-descent?rate=0,5&curvature=&luck=7").text
    assert "keeps 50\N{NO-BREAK SPACE}%" in says(page)


def test_an_unknown_picture_is_not_found(visitor):
    answer = visitor.get("/explore/magic")
    assert answer.status_code == 404
    assert "There is no picture 'magic'; /explore lists them." in unescape(answer.text)


def test_a_lab_with_a_picture_links_to_it_and_back(browser):
    assert 'href="/explore/gradient-descent"' in browser.get("/labs/stable-softmax").text
    assert "/explore/" not in browser.get("/labs/first-plot").text
    assert 'href="/labs/stable-softmax"' in browser.get("/explore/gradient-descent").text


def test_a_skill_and_its_chapters_link_to_its_pictures(reader, monkeypatch):
    link = 'href="/explore/k-means">k-means</a>'
    pages = ("/skills/py-control", "/chapters/py-control/01-loops?all=1")
    assert not any(link in reader.get(page).text for page in pages)
    idea = Explorable("k-means", "", ("py-control",))
    monkeypatch.setitem(explorables.EXPLORABLES, "k-means", idea)
    assert all(link in reader.get(page).text for page in pages)
    reader.post("/explore/k-means", data={"guess": "0"})
    page = reader.get("/skills/py-control").text
    assert "made a guess" in page and "did not hold" in page


@pytest.mark.parametrize("page", ["/explore", *(f"/explore/{name}" for name in EXPLORABLES)])
def test_no_page_has_style_or_script_of_its_own(visitor, page):
    text = visitor.get(page).text
    assert " style=" not in text
    assert "<style" not in text
    assert text.count("<script") == text.count('<script type="module" src="/static/')


def test_neither_command_line_nor_site_imports_numpy_before_a_picture_is_asked_for():
    code = (
        "import sys, gradatim.cli, gradatim.curriculum; "
        "import gradatim.web.factory, gradatim.web.explore; "
        "print([name for name in ('numpy', 'gradatim.explorables') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(("value", "text"), [
    (0, "0"), (-0.0, "0"), (0.25, "0.25"), (-1.5, "\N{MINUS SIGN}1.5"), (1, "1"), (12.345, "12.3"),
    (999.7, "1,000"), (12345, "12,345"), (float("nan"), "\N{EN DASH}"), (5000.4, "5,000"),
    (1.9e-7, "1.9\xa0\N{MULTIPLICATION SIGN}\xa010⁻⁷"),
    (-2e30, "\N{MINUS SIGN}2\xa0\N{MULTIPLICATION SIGN}\xa010³⁰"),
])  # fmt: skip
def test_numbers_are_written_as_a_person_writes_them(value, text):
    assert number(value) == text


def test_shares_are_written_in_per_cent():
    assert (percent(0.125), percent(1)) == ("12.5\xa0%", "100\xa0%")
    assert percent(float("nan")) == "\N{EN DASH}"
