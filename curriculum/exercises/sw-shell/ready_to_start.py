'''Ready to start?

Before a run that takes all night, a script looks whether it makes sense to begin. Its argument is the path of a file of
measurements. Lines that begin with `ok` can be used, others cannot.

- If there is no such file, the script prints `no file` and ends with exit code 2.
- If there is one without a line that can be used, it prints `nothing measured` and ends with exit code 3.
- Otherwise it prints how many lines can be used, as `ready: 12`, and ends with exit code 0.

The path may contain spaces. Nothing else is printed; `cat` may complain on its error output. The file stays as it is, and
no other is made.

```console
$ cat may.txt
station north
ok 12.5
ok 13.0
$ bash ready_to_start.sh may.txt
ready: 2
$ bash ready_to_start.sh june.txt
cat: june.txt: No such file or directory
no file
$ echo $?
2
```
'''

minutes = 7
chapter = "05-a-script-of-your-own"
kind = "shell"
equivalent = {
    "quotes @ 2:echo '$1' -> echo $1": "the messages have single spaces",
    "quotes @ 3:exit '$2' -> exit $2": "an exit code has no spaces",
}
hint = "A function can print its first argument and end the script with the second. `text=$(cat \"$1\")` fails if there is no such file, so `||` may follow it."
report = """
echo "exit code $code"
"""


def _measured(path, *lines):
    return {"files": {path: "".join(f"{line}\n" for line in lines)}, "args": [path]}


def commands():
    return """
        stop() {
            echo "$1"
            exit "$2"
        }

        text=$(cat "$1") || stop "no file" 2
        n=$(grep -c '^ok' "$1") || stop "nothing measured" 3
        echo "ready: $n"
        """


def cases():
    yield _measured("may.txt", "station north", "ok 12.5", "ok 13.0")
    yield {"files": {"june.txt": "ok 1\n"}, "args": ["may.txt"]}
    yield _measured("may days.txt", "station south", "not ok 3")
    yield _measured("wet june.txt", "ok 1", "broken", "ok 2", "ok 3", "look 4")
    yield {"files": {"may/days.txt": "ok 1\n", "days.txt": "ok 2\n"}, "args": ["may days.txt"]}
    yield _measured("july.txt")
    yield {"files": {"lists/may.txt": "ok 4\n"}, "args": ["august.txt"]}
    yield _measured("new list.txt", "broken", "station ok")


def wrong_goes_on():
    """After a message your script goes on to its end, so its exit code is 0, or a second message follows."""
    return """
        text=$(cat "$1") || echo "no file"
        n=$(grep -c '^ok' "$1") && echo "ready: $n" || echo "nothing measured"
        """


def wrong_missing_like_empty():
    """You treat a file that is not there like one in which no line can be used. `grep` fails for both: ask first whether the file
    can be read at all."""
    return """
        stop() {
            echo "$1"
            exit "$2"
        }

        n=$(grep -c '^ok' "$1") || stop "nothing measured" 3
        echo "ready: $n"
        """


def wrong_codes_swapped():
    """The messages are right, and the two exit codes are swapped."""
    return """
        stop() {
            echo "$1"
            exit "$2"
        }

        text=$(cat "$1") || stop "no file" 3
        n=$(grep -c '^ok' "$1") || stop "nothing measured" 2
        echo "ready: $n"
        """


def wrong_ok_anywhere():
    """You also use lines with `ok` somewhere else, such as `not ok`. Only lines that begin with it count."""
    return """
        stop() {
            echo "$1"
            exit "$2"
        }

        text=$(cat "$1") || stop "no file" 2
        n=$(grep -c 'ok' "$1") || stop "nothing measured" 3
        echo "ready: $n"
        """
