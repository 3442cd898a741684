"""What a script of the shell uses, and its small changes."""

from __future__ import annotations

import pytest

from gradatim.author.shell_parser import changes, commands, used_constructs

LOGS = """# count the lines
logs() { # each line
    find "$1" -name '*.log' -exec cat {} +
}
n=$(logs "$1" | cut -f 2 | grep -c 'a;b')
cat > a.txt << END
files=$n | rm
END
if git commit -q -m "x y"; then exit 1; fi
"""


def names(script):
    return sorted({command.name for command in commands(script)})


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("sort a | uniq -c > b; rm a", ["rm", "sort", "uniq"]),
        ("echo '# no; comment' # rm a", ["echo"]),
        ('echo "$(sort "$x" | uniq)"', ["echo", "sort", "uniq"]),
        ("git -C x log --oneline\ngit switch -c topic", ["git switch", "git x"]),
        ("cat < a.txt 2> b.txt && ! grep x a", ["cat", "grep"]),
        ("for", ["for"]),
        (LOGS, ["cat", "cut", "exit", "find", "git commit", "grep", "logs"]),
    ],
)
def test_the_commands_of_a_script_are_found(script, wanted):
    assert names(script) == wanted


def test_what_of_the_shell_is_used_has_the_names_of_the_chapters():
    found = used_constructs(LOGS)
    assert found.keys() >= {
        "shell function", "script arguments", "command substitution", "pipes", "shell variable",
        "redirection", "here-document", "if", "find", "git commit",
    }  # fmt: skip
    assert not found.keys() & {"logs", "rm", "wildcards", "error output"}
    assert found["git commit"] == 9


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("rm *.tmp", {"rm", "wildcards"}),
        ("rm '*.tmp' \"?\"", {"rm"}),
        ("a 2> err || b; echo $?", {"a", "b", "echo", "error output", "exit code", "redirection"}),
        ('echo "$@"', {"echo", "script arguments"}),
    ],
)
def test_signs_count_where_the_shell_reads_them(script, wanted):
    assert set(used_constructs(script)) == wanted


def test_a_script_is_changed_in_small_ways():
    script = 'sort -r "$1" | uniq >> b.txt\nrm a.txt # old\n'
    found = {change.operator: change.text for change in changes(script)}
    assert found == {
        "line": 'sort -r "$1" | uniq >> b.txt\n',
        "option": 'sort  "$1" | uniq >> b.txt\nrm a.txt # old\n',
        "quotes": "sort -r $1 | uniq >> b.txt\nrm a.txt # old\n",
        "swap": 'sort -r "$1" | uniq > b.txt\nrm a.txt # old\n',
        "part": 'sort -r "$1" \nrm a.txt # old\n',
    }


def test_a_condition_of_find_is_left_out_with_its_value():
    found = [c.text for c in changes("find . -type f -name '*.txt'\n") if c.operator == "option"]
    assert found == ["find .  -name '*.txt'\n", "find . -type f \n"]


def test_the_end_of_a_script_is_about_exit_codes():
    assert set(used_constructs("exit 3")) == {"exit code"}


def test_gaps_and_what_cannot_show_are_passed_over():
    assert set(used_constructs("git ... a.txt\n")) == set()
    assert [c.operator for c in changes("git commit --no-edit\n")] == ["line"]
