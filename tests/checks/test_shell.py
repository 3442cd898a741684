"""What a learner is told when two scripts do not do the same."""

from __future__ import annotations

import pytest

from gradatim.checks import same_session, session
from gradatim.checks.remote import Misuse, RemoteError
from gradatim.checks.session import CheckFailed


class Side:
    """Answers as the learner's side or the reference would."""

    def __init__(self, out="", files=None, report="", error=None, before=None):
        self.answer = {"before": before or {}, "out": out, "files": files or {}, "report": report}
        self.error = error

    def session(self, given):
        if self.error:
            raise self.error
        return self.answer


def remote_error(text):
    error = RemoteError(text)
    error.class_names = ("TimeoutError",)
    return error


def failure_message(lab, ref, case=None, **more):
    session.begin(soft=False)
    with pytest.raises(CheckFailed) as failed:
        same_session(lab, ref, "a.sh", case or {}, **more)
    assert session.current.shows_case
    return failed.value.message


def test_blanks_and_the_last_line_end_do_not_count():
    run = session.begin(soft=False)
    same_session(Side("a \nb"), Side("a\nb\n"), "a.sh", {})
    assert run.passed == 1


def test_what_lay_there_is_shown_before_what_was_printed():
    ref = Side("1\n2\n", before={"a b.txt": "x\ny\n", "old/": ""})
    case = {"args": ["a b.txt"], "stdin": "7\n", "prepare": "mkdir old"}
    assert failure_message(Side("2\n"), ref, case) == (
        'prepared with: "mkdir old"\nthere is the file a b.txt: \n    x\n    y\n'
        'there is an empty folder old/\nstandard input is "7"\n'
        'bash a.sh "a b.txt" prints "2"\nexpected \n    1\n    2'
    )


@pytest.mark.parametrize(
    ("mine", "right", "words"),
    [
        (
            {},
            {"n.txt": "1\n"},
            'after bash a.sh, n.txt is not there\nexpected: it is a file with "1"',
        ),
        ({"n.txt": "\t1\n"}, {"n.txt": "1\n"}, 'n.txt is a file with "<tab>1"'),
        ({"a.txt": None}, {}, 'a.txt is not there\nexpected: it is a file with "7"'),
        ({"b/": ""}, {}, "b/ is an empty folder\nexpected: it is not there"),
    ],
)
def test_what_became_of_a_file_is_shown(mine, right, words):
    before = {"a.txt": "7\n"}
    assert words in failure_message(
        Side(files=mine, before=before), Side(files=right, before=before)
    )


def test_a_report_is_shown_with_what_it_asks():
    message = failure_message(Side(report="main\n"), Side(report="topic\n"), report="git branch\n")
    assert message == (
        'after bash a.sh, this is asked: "git branch"\nthe answer is "main"\nexpected "topic"'
    )


def test_long_texts_are_cut():
    message = failure_message(Side("x\n" * 40), Side("x\n"))
    assert "... and 29 lines more" in message


def test_what_prepares_the_folder_is_shown_whole():
    message = failure_message(Side("x\n"), Side("y\n"), {"prepare": "git add .\n" * 30})
    assert message.count("git add .") == 30


def test_a_script_that_goes_on_fails():
    message = failure_message(
        Side(error=remote_error("the script had not ended after 5 s")), Side()
    )
    assert message == "the script had not ended after 5 s"


@pytest.mark.parametrize(
    ("ref", "case"), [(Side(error=remote_error("no git")), {}), (Side(), {"file": {}})]
)
def test_a_fault_of_the_author_is_not_the_learners(ref, case):
    session.begin(soft=False)
    with pytest.raises(Misuse):
        same_session(Side(), ref, "a.sh", case)


def test_what_differs_is_handed_over_in_parts_too():
    run = session.begin(soft=True)
    case = {"files": {"a.csv": "", "c/": ""}, "args": ["my file"]}
    same_session(Side("a\n"), Side("b\n"), "a.sh", case)
    scene = "there is the empty file a.csv\nthere is an empty folder c/\n"
    assert run.failing_case == (f'{scene}$ bash a.sh "my file"', "a", "b", False)
