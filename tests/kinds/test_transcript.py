"""A command, a request and their files as the learner sees them."""

from dataclasses import replace

import pytest

from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.kinds.http.child import format_request, format_response
from gradatim.kinds.transcript import excerpt, format_command
from gradatim.model import Lab, Material


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


CHECKS = '''
from gradatim.checks import check, equal

@check
def adds(lab):
    """adds up"""
    lab.run(["python", "f.py", "a.txt"], files={"a.txt": "1\\n"})
    ran = lab.run(["python", "f.py", "my b.txt"], files={"my b.txt": "1\\n2\\n"}, stdin="7\\n")
    equal(ran["out"], "3\\n")

@check
def writes(lab):
    """writes a file"""
    equal(lab.run(["python", "f.py", "a.txt"], files={"a.txt": ""})["files"]["left.txt"], "0\\n")

@check
def ends(lab):
    """ends well"""
    equal(lab.run(["python", "f.py", "b.txt"], files={"b.txt": "5\\n"})["code"], 0)
'''
LEARNER = """
import sys
print(sys.argv[1], file=sys.stderr)
print(sum(map(int, open(sys.argv[1]))) + 1)
open("left.txt", "w").write("9")
sys.exit(3)
"""


def test_a_run_is_shown_with_its_files_its_command_and_both_outputs(judge):
    lab = Lab("small", "A small lab", ("py-syntax",), 5, "command", "f.py", 1, "shell")
    source = {"f.py": LEARNER.encode()}
    material = Material(
        lab=lab, version="0", lesson="", starter=source, solution=source, checks=CHECKS,
        given="", wrong=(),
    )  # fmt: skip
    adds, writes, ends = judge.explain(material, source, judge.grade(material, source, 3)).failed
    assert adds.comparison.call.splitlines() == [
        "the file my b.txt:",
        "    1",
        "    2",
        "standard input:",
        "    7",
        '$ python f.py "my b.txt"',
    ]
    assert (adds.comparison.returned, adds.comparison.wanted) == ("4\n", "3\n")
    assert adds.output == "my b.txt\n"  # and not what the run before it has printed
    assert writes.comparison.call.splitlines()[-2:] == ["$ python f.py a.txt", "$ cat left.txt"]
    assert writes.comparison.returned == "9"
    assert ends.comparison.call.splitlines()[-2:] == ["6", "(it ended with exit code 3)"]
    assert replace(ends.comparison, call="") == type(ends.comparison)()


def test_of_a_long_file_the_lines_around_a_named_one_are_shown():
    text = "".join(f"row {n}\n" for n in range(1, 41))
    lines = format_command("run", [["cat", "a"]], {"files": {"a": text}}, "line 30 is damaged")
    assert lines[1] == "    ... lines 1 to 24"
    assert "    row 30" in lines
    assert lines[-2:] == ["    ... and 6 more lines", "$ cat a"]
    assert excerpt(text)[0] == "row 1" and len(excerpt(text)) == 11


@pytest.mark.parametrize(
    ("name", "args", "kwargs", "line"),
    [
        ("get", ["/a?b=1"], {}, "-> GET /a?b=1"),
        ("post", ["/a", {"b": 1}], {}, '-> POST /a {"b": 1}'),
        ("request", ["PUT", "/a"], {"body": b"x"}, "-> PUT /a x"),
        ("restart", [], {}, "-> (the service is started again)"),
    ],
)
def test_a_request_is_one_line(name, args, kwargs, line):
    assert format_request(name, args, kwargs, "") == [line]


def test_an_answer_is_its_status_and_its_text():
    assert format_response({"status": 422, "text": '{"error": "km"}'}) == ['<- 422 {"error": "km"}']
