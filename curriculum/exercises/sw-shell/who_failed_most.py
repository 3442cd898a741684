'''Who failed most often?

A web service writes a log for each day into one folder, and packs it when the day is over: `1.log.gz`, `2.log.gz`, `3.log`. Each line
is a time, a user and a result, such as `09:14 ada ok` or `09:15 bo failed`, with one or several spaces between them. The first
argument is the path of the folder; it may contain spaces. The folder holds only such logs, at least one.

Write a script that prints the two users with the most results `failed`, over all logs, each with the count in front, as `uniq -c`
writes it: most first, with equal counts in the order of the alphabet. If there are fewer than two such users, it prints fewer. The
files stay as they are.

```console
$ zcat -f logs/1.log.gz logs/3.log
09:14 ada ok
09:15 bo failed
08:10 bo   failed
08:12 ada failed
$ bash who_failed_most.sh logs
      2 bo
      1 ada
```
'''

minutes = 7
chapter = "06-fields-and-packed-files"
kind = "shell"
hint = "Unpack all of them with one command: quotation marks around the folder, and the star outside them. Then fields with a condition, then counting, then the order."


def _logs(folder, first, second=""):
    files = {f"{folder}/1.log": first, f"{folder}/3.log": second}
    files = {path: text.replace(", ", "\n") + "\n" for path, text in files.items() if text}
    return {"files": files, "args": [folder], "prepare": f'gzip -n "{folder}/1.log"'}


def commands():
    return """
        zcat -f "$1"/* | awk '$3 == "failed" { print $2 }' | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 2
        """


def cases():
    yield _logs("logs", "09:14 ada ok, 09:15 bo failed", "08:10 bo   failed, 08:12 ada failed")
    yield _logs("two logs", "5:00 failed ok, 5:01 max failed, 5:02 failed  ok", "6:00 ida ok, 6:02 failed ok")
    yield _logs("old logs", "1:00 dan  failed, 1:01 failed ok, 1:02 cleo failed, 1:03 dan failed", "2:00 bo failed, 2:01 failed ok, 2:02 failed ok")
    yield _logs("may logs", "3:00 max failed, 3:01 ida failed, 3:02 leo failed, 3:03 failed ok, 3:03 failed ok, 3:04 zoe ok, 3:05 zoe ok, 3:06 zoe ok")
    yield _logs("june", "7:10 ada ok, 7:12  bo ok, 7:13 bo ok, 7:14 cleo ok", "7:15 ada  failed, 7:16 failed failed")


def wrong_all_results():
    """You count every line of a user, whatever its result was."""
    return """
        zcat -f "$1"/* | awk '{ print $2 }' | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 2
        """


def wrong_names_backwards():
    """Users with equal counts come in reverse order. `-rn` reverses everything, even the names."""
    return """
        zcat -f "$1"/* | awk '$3 == "failed" { print $2 }' | sort | uniq -c | sort -rn | head -n 2
        """


def wrong_word_anywhere():
    """You count every line in which the word `failed` occurs. There may be a user of that name; only the third field is the
    result."""
    return """
        zcat -f "$1"/* | grep 'failed' | cut -d ' ' -f 2 | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 2
        """


def wrong_unpacked_only():
    """You miss what is in the packed files: if you read them with `cat`, you get a jumble of characters."""
    return """
        cat "$1"/3.log | awk '$3 == "failed" { print $2 }' | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 2
        """
