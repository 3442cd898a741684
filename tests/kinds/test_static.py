"""Files that are read and not run: what their `lab` answers, and what it refuses."""

from pathlib import Path

import pytest

from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.kinds.static.child import MAX_CHARACTERS, StaticError, load
from gradatim.model import Lab, Material, WrongSolution

DOCKERFILE = r"""# syntax=docker/dockerfile:1
ARG PYTHON=3.12
FROM python:${PYTHON}-slim AS build
COPY --chown=app --link requirements.txt ./
RUN --mount=type=cache,target=/a --mount=type=secret,id=b \
    # a comment inside

    pip install -r requirements.txt && \
    echo "a b"

from build
ENV PORT 8000
ENV A=1 B="x y"
RUN <<EOF
apt-get update
EOF
HEALTHCHECK --interval=10s CMD ["python", "probe.py"]
CMD ["uvicorn", "app:app"]
"""


def read(text, file="some.dockerfile"):
    content = text if isinstance(text, bytes) else text.encode()
    return load({file: content}, Path(), file)


def steps(text):
    return [step for stage in read(text).stages() for step in stage["steps"]]


def test_stages_have_a_name_a_base_and_a_line():
    stages = [{**stage, "steps": len(stage["steps"])} for stage in read(DOCKERFILE).stages()]
    assert stages == [
        {"name": "build", "base": "python:3.12-slim", "line": 3, "steps": 2},
        {"name": None, "base": "build", "line": 11, "steps": 5},
    ]


def test_a_continued_step_is_one_and_its_comments_are_gone():
    assert steps(DOCKERFILE)[1] == {
        "line": 5,
        "name": "RUN",
        "flags": {"mount": "type=cache,target=/a type=secret,id=b"},
        "form": "shell",
        "words": ["pip", "install", "-r", "requirements.txt", "&&", "echo", "a b"],
        "text": 'pip install -r requirements.txt && echo "a b"',
    }


def test_flags_pairs_probes_and_here_documents():
    found = {(step["name"], step["line"]): step for step in steps(DOCKERFILE)}
    assert found["COPY", 4]["flags"] == {"chown": "app", "link": ""}
    assert found["ENV", 12]["words"] == ["PORT=8000"]
    assert found["ENV", 13]["words"] == ["A=1", "B=x y"]
    assert found["RUN", 14]["text"] == "<<EOF\napt-get update\nEOF"
    probe = found["HEALTHCHECK", 17]
    assert (probe["form"], probe["words"]) == ("exec", ["CMD", "python", "probe.py"])
    assert probe["flags"] == {"interval": "10s"}


@pytest.mark.parametrize(
    ("written", "form", "words"),
    [
        ('["a", "b c"]', "exec", ["a", "b c"]),
        ("a 'b c'", "shell", ["a", "b c"]),
        ("['a', 'b']", "shell", ["[a,", "b]"]),
        ("it's", "shell", ["it's"]),
    ],
)
def test_a_list_of_texts_is_the_exec_form(written, form, words):
    (step,) = steps(f"FROM a\nCMD {written}\n")
    assert (step["form"], step["words"]) == (form, words)


@pytest.mark.parametrize(
    ("base", "before"),
    [("a:1", "ARG V=1\nFROM a:$V"), ("a:2", "ARG V\nFROM a:${V:-2}"), ("a:", "FROM a:${V}")],
)
def test_arguments_before_the_first_stage_are_put_into_its_base(base, before):
    assert read(before).stages()[0]["base"] == base


HIDING = """FROM a
USER app
RUN echo {}
USER root
CMD
CMD x
"""


@pytest.mark.parametrize("sign", ['"<<CMD"', "x<<CMD", "<<<CMD", "'a <<CMD'"])
def test_what_only_looks_like_a_here_document_hides_no_instruction(sign):
    with pytest.raises(StaticError, match="line 5: CMD needs something behind it"):
        read(HIDING.format(sign))


@pytest.mark.parametrize(
    "sign", ["<<CMD", "3<<CMD", "<<'CMD'", '<<"CMD"', "<<-CMD", "x && b <<CMD"]
)
def test_a_here_document_is_a_word_of_its_own(sign):
    (stage,) = read(HIDING.format(sign)).stages()
    assert [step["name"] for step in stage["steps"]] == ["USER", "RUN", "CMD"]


def test_a_line_is_continued_by_the_sign_that_the_file_names():
    text = "# syntax=x\n# escape=`\nFROM a\nRUN a `\nUSER b\nRUN c \\\nUSER d\n"
    (stage,) = read(text).stages()
    assert [step["text"] for step in stage["steps"]] == ["a USER b", "c \\", "d"]
    late = text.replace("# syntax=x", "# a comment")
    (stage,) = read(late).stages()
    assert [step["text"] for step in stage["steps"]] == ["a `", "b", "c USER d"]


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028"])
def test_only_a_line_feed_ends_a_line(sign):
    text = f"FROM a\r\nRUN echo {sign}USER app\r\n"
    (stage,) = read(text).stages()
    assert [step["name"] for step in stage["steps"]] == ["RUN"]


def test_yaml_is_that_of_version_1_2():
    text = "on: [push]\nat: 22:30\nn: 012\no: 0o17\nday: 2024-05-01\nyes: no\nf: 1e3\ne:\nt: true\n"
    assert read(text, "ci.yml").data() == {
        "on": ["push"],
        "at": "22:30",
        "n": 12,
        "o": 15,
        "day": "2024-05-01",
        "yes": "no",
        "f": 1000.0,
        "e": None,
        "t": True,
    }


def test_yaml_has_anchors_merges_and_several_documents():
    text = "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  b: 3\n---\ne: 1\n---\n"
    found = read(text, "a.yml").documents()
    assert found == [{"a": {"b": 1, "c": 2}, "d": {"b": 3, "c": 2}}, {"e": 1}]


REFUSED = [
    ("a.yml", "a: !!bool maybe", "a.yml holds a value that cannot be read: 'maybe'"),
    ("a.yml", "a: !!int x", "a.yml holds a value that cannot be read: invalid literal"),
    ("a.dockerfile", "# escape=x\nFROM a", "line 1: escape is a backslash or a backtick"),
    ("a.dockerfile", "RNU x", "a.dockerfile, line 1: RNU is no instruction of a Dockerfile"),
    ("a.dockerfile", "RUN x\nFROM y", "line 1: RUN before the first FROM; only ARG may stand"),
    ("a.dockerfile", "FROM y\n\nCMD", "line 3: CMD needs something behind it"),
    ("a.dockerfile", "FROM a b", "line 1: FROM takes an image, or an image AS a name"),
    ("a.dockerfile", "# nothing", "line 1: no FROM"),
    ("a.dockerfile", "FROM a\nRUN <<EOF\nb", "line 2: the text that begins at <<EOF has no end"),
    ("a.dockerfile", "FROM a\nHEALTHCHECK b", "line 2: HEALTHCHECK needs CMD and a command"),
    ("a.dockerfile", b"\xff", "a.dockerfile is not UTF-8 text"),
    ("a.yml", "a: 1\nb: 2\na: 3", "a.yml, line 3: the key a stands here twice"),
    ("a.yml", "a:\n\tb: 1", "a.yml, line 2: a tab stands where YAML takes spaces only"),
    ("a.yml", "a: !secret b", "a.yml, line 1: the tag '!secret' has no meaning here"),
    ("a.yml", "a: *b", "a.yml, line 1: found undefined alias 'b'"),
    ("a.yml", "a: &a [*a]", "a.yml, line 1: found unconstructable recursive node"),
    ("a.yml", "a: \x00", "a.yml holds a character that YAML does not allow"),
    ("a.yml", "[" * 5000, "a.yml nests lists or keys too deeply to be read"),
    ("a.yml", "# nothing\n", "a.yml holds nothing yet"),
    ("a.yml", "a" * (MAX_CHARACTERS + 1), "a.yml has more than 20,000 characters"),
]


@pytest.mark.parametrize(("file", "text", "message"), REFUSED)
def test_what_cannot_be_read_is_refused_in_one_sentence(file, text, message):
    with pytest.raises(StaticError) as error:
        read(text, file)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_objects_of_python_are_not_made():
    with pytest.raises(StaticError, match="has no meaning here"):
        read("a: !!python/object/apply:os.getcwd []", "a.yml")


def test_a_check_can_read_the_file_as_it_is_written():
    text = "# the password was 1234\nimage: late\n"
    assert read(text, "a.yml").text() == text
    assert read("# syntax\nFROM a\n").text() == "# syntax\nFROM a\n"


def test_a_wrong_idea_is_named_where_the_same_rule_fails_over_the_same_value(judge):
    checks = """
from gradatim.checks import check, equal

@check
def root(lab):
    \"\"\"doesn't run as root\"\"\"
    equal(lab.data().get("user"), "app")

@check
def tag(lab):
    \"\"\"names a version\"\"\"
    equal(lab.data()["tag"] != "latest", True)
"""
    lab = Lab("small", "A small lab", ("op-cloud",), 5, "static", "a.yml", 1, "static")
    solution, wrong = "user: app\ntag: '1'\n", "user: root\ntag: '1'\n"
    material = Material(
        lab=lab, version="0", lesson="", starter=file("user: x"), solution=file(solution),
        checks=checks, given="", wrong=(WrongSolution("as_root", file(wrong), "You run as root."),),
    )  # fmt: skip
    for text, names in [
        ("tag: '2'\nmore: [1, 2]\nuser: root\n", ["as_root"]),
        ("tag: '1'\n", []),
        ("user: root\ntag: latest\n", ["as_root"]),
    ]:
        verdict = judge.explain(material, file(text), judge.grade(material, file(text), 3))
        assert [one.name for one in verdict.misconceptions] == names


def file(text):
    return {"a.yml": text.encode()}


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()
