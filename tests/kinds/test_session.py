"""A script of the shell in a folder that was prepared for it."""

from __future__ import annotations

import shutil

import pytest

from gradatim.kinds.command import child, session

git = pytest.mark.skipif(not shutil.which("git"), reason="there is no git here")


def run_session(tmp_path, script, **given):
    folder = child.load({"a.sh": script.encode()}, tmp_path, "a.sh")
    return folder.session(given)


def test_a_script_gets_files_arguments_and_input(tmp_path):
    files = {"a.txt": "one\n", "old/": "", "new/b.txt": "two\n"}
    script = 'cat "$1" - new/b.txt; ls'
    answer = run_session(tmp_path, script, files=files, args=["a.txt"], stdin="zero\n")
    assert answer["out"] == "one\nzero\ntwo\na.txt\nnew\nold\n"
    assert answer["before"] == files
    assert answer["files"] == {}


def test_what_is_new_changed_and_gone_is_told(tmp_path):
    script = "rm a.txt; echo 2 > b.txt; mkdir c; touch old/d.txt"
    answer = run_session(tmp_path, script, files={"a.txt": "", "b.txt": "", "old/": ""})
    changed = {"a.txt": None, "b.txt": "2\n", "c/": "", "old/": None, "old/d.txt": ""}
    assert answer["files"] == changed


def test_what_is_no_text_is_told_apart_by_its_checksum(tmp_path):
    answer = run_session(tmp_path, "printf 'a\\377' > a.bin; printf 'b\\377' > b.bin")
    assert len(set(answer["files"].values())) == 2
    assert answer["files"]["a.bin"].startswith("(no text, 2 bytes, checksum ")


def test_the_report_knows_the_exit_code_and_changes_nothing(tmp_path):
    answer = run_session(tmp_path, "exit 3", report='echo "$code" > x; cat x; pwd')
    assert (answer["report"], answer["files"]) == (f"3\n{session.SHOWN_HOME}/work\n", {})


def test_the_place_of_the_folder_is_the_same_each_time(tmp_path):
    answer = run_session(tmp_path, "pwd; cd ~; pwd > work/home.txt")
    assert answer["out"] == f"{session.SHOWN_HOME}/work\n"
    assert answer["files"] == {"home.txt": f"{session.SHOWN_HOME}\n"}


def test_a_folder_that_cannot_be_prepared_is_no_fault_of_the_script(tmp_path):
    with pytest.raises(RuntimeError, match="could not be prepared"):
        run_session(tmp_path, "true", prepare="false")


def test_a_file_outside_of_the_folder_is_refused(tmp_path):
    with pytest.raises(RuntimeError, match="does not lie"):
        run_session(tmp_path, "true", files={"../a.txt": ""})


def test_a_script_that_goes_on_is_stopped_and_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(session, "TIMEOUT_S", 0.3)
    with pytest.raises(TimeoutError, match="the script had not ended"):
        run_session(tmp_path, "while true; do sleep 0.1; done")
    assert list(tmp_path.iterdir()) == []


def test_output_that_does_not_count_is_shown_only(tmp_path, capfd):
    answer = run_session(tmp_path, "echo hello; cat nothing", printed=False)
    out, err = capfd.readouterr()
    assert (answer["out"], out) == ("", "hello\n")
    assert err.startswith("on the error output:\ncat: nothing")


@git
def test_commits_have_fixed_dates_and_gits_folders_are_left_out(tmp_path):
    prepare = "git init -q\ngit add a.txt\ngit commit -q -m one\ngit clone -q --bare . ../shop.git"
    script = "echo 2 > a.txt; git commit -q -a -m two"
    report = "git log --format='%h %an %ad %s' --date=iso"
    one, two = (
        run_session(tmp_path, script, files={"a.txt": "1\n"}, prepare=prepare, report=report)
        for _ in range(2)
    )
    assert one == two
    assert one["files"] == {"a.txt": "2\n"}
    first, second = reversed(one["report"].splitlines())
    assert first.endswith("Ada 2026-03-02 09:03:00 +0000 one")
    assert second.endswith("Ada 2026-03-09 09:00:00 +0000 two")
