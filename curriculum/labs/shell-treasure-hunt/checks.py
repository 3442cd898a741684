from collections import Counter

from gradatim.checks import check, equal

USERS = ["ada", "bo", "cleo", "dan", "eve", "finn", "gus", "hal"]
TALK = ["page opened", "timeout", "timeout, then timeout", "retry after timeout", "disk full"]
HEARSAY = ["reports an ERROR", "old ERROR timeout"]


def log(rng, n, users=USERS, talk=TALK, levels=("INFO", "WARN", "ERROR")):
    """The text of a log file of n lines; the users take turns, so that neighbours differ."""
    level, message = rng.choice(levels, n), rng.choice(talk, n)
    words = [f"{level[i]} {users[i % len(users)]} {message[i]}" for i in range(n)]
    return "".join(f"09:15:0{i % 10} {line}\n" for i, line in enumerate(words))


def logs(rng, first="logs/web.log", second="logs/old/march/web.log"):
    """Two log files; one user, never the first in the alphabet, has the most lines."""
    star, *rest = rng.permutation(USERS[1:]).tolist()
    turns = [name for other in ["ada", *rest] for name in (star, other)]
    return {first: log(rng, 28, turns), second: log(rng, 10, turns)}


def truth(files):
    """The right answers, name -> text."""
    logs = [text for name, text in files.items() if name.endswith(".log")]
    lines = [line.split(" ") for line in "".join(logs).splitlines()]
    count = Counter(user for _, _, user, *_ in lines)
    return {
        "files": str(len(logs)),
        "errors": str(sum(level == "ERROR" for _, level, *_ in lines)),
        "timeouts": str("".join(logs).count("timeout")),
        "users": str(len(count)),
        "busiest": min(count, key=lambda user: (-count[user], user), default=""),
    }


def read(ran):
    """What answers.txt says after a run, name -> text."""
    text = ran["files"].get("answers.txt", "")
    return dict(line.replace(" ", "").split("=", 1) for line in text.splitlines() if "=" in line)


def answers(lab, files, folder="logs"):
    """What answers.txt says, name -> text, after the script has run."""
    return read(lab.run(["bash", "hunt.sh", folder], files=files))


def same(lab, name, files, hint):
    equal(answers(lab, files).get(name, "no answer"), truth(files)[name], hint=hint)


LESSON = {
    "logs/web.log": "09:00:01 INFO ada page opened\n"
    "09:00:04 ERROR bo timeout after 30 s, retry, timeout after 60 s\n"
    "09:00:09 WARN ada slow answer\n09:01:13 ERROR bo disk full\n",
    "logs/old/night shift.log": "23:10:00 INFO cleo user reports ERROR on screen\n"
    "23:12:41 ERROR ada timeout after 30 s\n23:15:02 INFO bo page opened\n",
}


@check
def example(lab):
    """answers the questions about the folder of the lesson"""
    equal(answers(lab, LESSON), truth(LESSON), hint="the two files of the lesson, in a folder logs")


@check
def files(lab, rng):
    """counts the files that end in .log, in subfolders too, and nothing else"""
    more = {
        "logs/empty.log": "",
        "logs/b.log.bak": "x\n",
        "logs/mylog": "x\n",
        "logs/c.log/d": "x\n",
    }
    same(lab, "files", {**logs(rng), **more}, hint="files only, and the whole ending")


@check
def errors(lab, rng):
    """counts the lines whose level is ERROR"""
    same(lab, "errors", logs(rng), hint="which word of the line is the level?")


@check(needs=errors)
def hearsay(lab, rng):
    """does not count a line of another level that only mentions an ERROR"""
    more = {"logs/told.log": log(rng, 9, talk=HEARSAY, levels=["INFO"])}
    same(lab, "errors", {**logs(rng), **more}, hint="which word of the line is the level?")


@check
def timeouts(lab, rng):
    """counts every timeout, including the second one in a line"""
    same(lab, "timeouts", logs(rng), hint="does grep count lines or matches?")


@check
def users(lab, rng):
    """counts each user once"""
    same(lab, "users", logs(rng), hint="which lines does uniq compare?")


@check
def busiest(lab, rng):
    """finds the user with the most lines"""
    same(lab, "busiest", logs(rng), hint="what does uniq -c count, and how do you sort that?")


@check(needs=busiest)
def ties(lab, rng):
    """names the first in the alphabet when several users are equally busy"""
    *three, seldom = rng.choice(USERS, 4, replace=False).tolist()
    tied = {"logs/a.log": log(rng, 33, three), "logs/b.log": log(rng, 1, [seldom])}
    same(lab, "busiest", tied, hint="which of two equal counts does your sort put first?")


@check(needs=[files, errors, timeouts, users, busiest])
def spaces_in_files(lab, rng):
    """reads files with spaces in their names"""
    more = logs(rng, "logs/web server 2.log", "logs/old/a.log")
    equal(answers(lab, more), truth(more), hint="where does the shell cut a name in two?")


@check(needs=[files, errors, timeouts, users, busiest])
def spaces_in_folders(lab, rng):
    """reads a folder with spaces in its name"""
    more = logs(rng, "march logs/a.log", "march logs/very old/a.log")
    hint = "where does the shell see a name without quotation marks around it?"
    equal(answers(lab, more, "march logs"), truth(more), hint=hint)


@check(needs=[files, errors, timeouts, users, busiest])
def no_lines(lab, rng):
    """writes 0 four times and names nobody when no file ends in .log"""
    none = {"logs/notes.txt": log(rng, 3)}
    equal(answers(lab, none), truth(none), hint="what does each command print if it gets no lines?")


@check(needs=[files, errors, timeouts, users, busiest])
def quiet_night(lab, rng):
    """writes 0 and ends with code 0 when there is no error and no timeout"""
    calm = {"logs/a.log": log(rng, 9, talk=["page opened"], levels=["INFO"])}
    ran = lab.run(["bash", "hunt.sh", "logs"], files=calm)
    equal(read(ran), truth(calm))
    equal(ran["code"], 0, hint="grep ends with code 1 if it finds nothing")


@check(needs=[files, errors, timeouts, users, busiest])
def tidy(lab, rng):
    """replaces answers.txt, five lines in order, leaves nothing else, ends with code 0"""
    old = {**logs(rng), "answers.txt": "files=77\n"}
    mine = lab.run(["bash", "hunt.sh", "logs"], files=old)
    equal(sorted(mine["files"]), ["answers.txt"], hint="only answers.txt may be new or changed")
    lines = mine["files"]["answers.txt"].replace(" ", "").splitlines()
    equal(lines, [f"{name}={value}" for name, value in truth(old).items()])
    equal(mine["code"], 0, hint="the last command of a script decides its exit code")
