from gradatim.checks import check, equal

HEAD = "id,article,pieces,cents\n"
ROWS = "SELECT day, id, article, pieces, cents FROM sales ORDER BY day, id"
NOTES = "SELECT day, version, good, rejected FROM loaded ORDER BY day"
SALES = ["day", *HEAD.strip().split(",")]
LOADED = ["day", "version", "good", "rejected"]
COMMAND = ["python", "load.py", "in", "shop.db", "rejects"]
GOOD = {
    "2024-05-06.csv": "7,tea,2,480\n3,jam,1,0\n12,oats,30,995\n",
    "2024-05-07.csv": "3,tea,9,2160\n",
}
BAD = {
    "2024-05-08.csv": "1,tea,2,480\n2,jam,3\nx3,jam,x,x\n1,oats,0,5\n04,oats,0,-5\n5,fig,2,1.5\n"
    "6,fig, 2,10\n7,fig,1,70\n-8,fig,1,70\n4,rye,1,80\n9,rye,1,80,\n+10,rye,1,8\n11,rye,+1,8\n"
    "12,rye,\u0663,8\n13,rye,1,-8\n14,rye,1,\n15,,1,8\n"
}


def night(lab, files, hint, code=0, **more):
    """one run with these further files in the folder, which must end with this code"""
    laid = {f"in/{name}": HEAD + text for name, text in files.items()}
    run = lab.run(COMMAND, files=laid, **more)
    if not run["killed"]:
        equal(run["code"], code, hint=f"{hint}: the exit code")
    return run["killed"]


def leaves(lab, rows, notes, files, hint):
    """compares the tables, then the folder of rejects"""
    equal(lab.query(ROWS), rows, hint=f"{hint}: the table sales")
    equal(lab.query(NOTES), notes, hint=f"{hint}: the table loaded")
    equal(lab.files(), files, hint=f"{hint}: the reject files")


def sales(day, *rows):
    return [(f"2024-05-{day:02}", *row) for row in rows]


SIXTH = sales(6, (3, "jam", 1, 0), (7, "tea", 2, 480), (12, "oats", 30, 995))
SEVENTH = sales(7, (3, "tea", 9, 2160))
EIGHTH = sales(8, (1, "tea", 2, 480), (4, "rye", 1, 80), (7, "fig", 1, 70), (15, "", 1, 8))
EIGHTH_NOTE = ("2024-05-08", 1, 4, 13)
DUE = {
    **{3: "fields", 4: "id", 5: "twice", 6: "pieces", 7: "cents"},
    **{8: "pieces", 10: "id", 12: "fields", 13: "id", 14: "pieces", 15: "pieces"},
    **{16: "cents", 17: "cents"},
}
REASONS = {
    "rejects/2024-05-08.csv": "line,reason\n" + "".join(f"{n},{why}\n" for n, why in DUE.items())
}


@check
def loads(lab):
    """loads the files of two days and notes that they are loaded"""
    night(lab, GOOD, "two good files")
    equal(lab.query(ROWS), SIXTH + SEVENTH, hint="the table sales, sorted by day and id")
    notes = [("2024-05-06", 1, 3, 0), ("2024-05-07", 1, 1, 0)]
    equal(lab.query(NOTES), notes, hint="the table loaded")
    equal(lab.files(), {}, hint="nothing was rejected, so there is no reject file")
    found = lab.run(["bash", "-c", "ls in"])["out"].split()
    equal(found, sorted(GOOD), hint="the files in the folder; they stay there")
    for table, names in (("sales", SALES), ("loaded", LOADED)):
        columns = lab.query(f"SELECT name FROM pragma_table_info('{table}')")
        equal([name for (name,) in columns], names, hint=f"the columns of {table}")


@check(needs=loads)
def other_names(lab):
    """takes the folders and the database from the command line"""
    files = {f"tills/{name}": HEAD + text for name, text in GOOD.items()}
    files["tills/2024-05-09.csv"] = HEAD + "1,tea,0,5\n"
    run = lab.run(["python", "load.py", "tills", "night.db", "bad"], files=files)
    hint = "called with tills night.db bad"
    equal(run["code"], 0, hint=f"{hint}: the exit code")
    equal(lab.query(ROWS, file="night.db"), SIXTH + SEVENTH, hint=f"{hint}: the table sales")
    equal(lab.files(), {"bad/2024-05-09.csv": "line,reason\n2,pieces\n"}, hint=hint)


@check(needs=loads)
def rejects(lab):
    """puts bad rows into the reject file with their reasons, and loads the others"""
    night(lab, BAD, "a file with bad rows")
    said = lab.files().get("rejects/2024-05-08.csv", "").splitlines()
    said = dict(line.split(",", 1) for line in said if "," in line)
    rows = list(enumerate(BAD["2024-05-08.csv"].splitlines(), 2))
    got = {f"{n}: {row}": said.get(str(n), "not rejected") for n, row in rows}
    want = {f"{n}: {row}": DUE.get(n, "not rejected") for n, row in rows}
    equal(got, want, hint="for each line the first reason that holds")
    equal(lab.files(), REASONS, hint="the first reason that holds, in the order of the file")
    equal(lab.query(ROWS), EIGHTH, hint="the good rows of that file")
    equal(lab.query(NOTES), [EIGHTH_NOTE], hint="4 good rows, 13 rejected")


@check(needs=rejects)
def again(lab):
    """leaves the same when it is run a second time"""
    for turn in ("first", "second"):
        night(lab, GOOD | BAD, f"{turn} run over the same three files")
    notes = [("2024-05-06", 1, 3, 0), ("2024-05-07", 1, 1, 0), EIGHTH_NOTE]
    leaves(lab, SIXTH + SEVENTH + EIGHTH, notes, REASONS, "two runs over the same files")


@check(needs=rejects)
def corrected(lab):
    """replaces a day by a later version, with its rejects"""
    for version, text, rows, files in (
        ("", "1,tea,0,4\n2,jam,1,5\n3,rye,1,6\n", [(2, "jam", 1, 5), (3, "rye", 1, 6)], "2,pieces"),
        ("-2", "1,tea,2,4\n2,jam,1\n", [(1, "tea", 2, 4)], "3,fields"),
        ("-10", "3,rye,8,9\n", [(3, "rye", 8, 9)], ""),
    ):
        night(lab, {f"2024-05-09{version}.csv": text}, f"2024-05-09{version}.csv has come")
        note = [("2024-05-09", int(version[1:] or 1), len(rows), len(files) and 1)]
        want = {"rejects/2024-05-09.csv": f"line,reason\n{files}\n"} if files else {}
        leaves(lab, sales(9, *rows), note, want, f"2024-05-09{version}.csv has come")


@check(needs=corrected)
def late(lab):
    """keeps the highest version when lower ones come late, or all come at once"""
    versions = {f"2024-05-06{v}.csv": f"1,tea,{v[1:] or 1},5\n" for v in ("", "-9", "-10", "-2")}
    night(lab, {"2024-05-06-9.csv": versions["2024-05-06-9.csv"]}, "version 9 alone")
    night(lab, {"2024-05-06-2.csv": versions["2024-05-06-2.csv"]}, "version 2 has come after 9")
    hint = "version 2 came after version 9"
    equal(lab.query(ROWS), sales(6, (1, "tea", 9, 5)), hint=hint)
    night(lab, versions, "versions 1, 2, 9 and 10")
    hint = "versions 1, 2, 9 and 10 are there"
    equal(lab.query(ROWS), sales(6, (1, "tea", 10, 5)), hint=hint)
    equal(lab.query(NOTES), [("2024-05-06", 10, 1, 0)], hint=hint)
    run = lab.run(COMMAND, files={"in/2024-05-06-3.csv": "id;article\n"})
    hint = "2024-05-06-3.csv has another first line, but it isn't newer than version 10"
    equal(run["code"], 0, hint=f"{hint}: the exit code")


@check(needs=late)
def removed(lab):
    """keeps what was loaded when its file is gone, and changes nothing for a lower version"""
    night(lab, GOOD | {"2024-05-06-3.csv": "5,tea,4,9\n"}, "version 3 of 6 May, and 7 May")
    lab.run(["bash", "-c", "rm in/*"])
    lower = {"2024-05-06-2.csv": "1,tea,2,4\n2,jam,0,1\n"}
    night(lab, lower, "all files were removed, then 2024-05-06-2.csv has come")
    rows = sales(6, (5, "tea", 4, 9)) + SEVENTH
    notes = [("2024-05-06", 3, 1, 0), ("2024-05-07", 1, 1, 0)]
    hint = "2024-05-06-3.csv and 2024-05-07.csv were loaded and removed, then 2024-05-06-2.csv came"
    leaves(lab, rows, notes, {}, hint)


@check(needs=loads)
def other_files(lab):
    """loads all it can beside files that are none of sales, and says so"""
    odd = {"in/2024-05-05.csv": "id;article;pieces;cents\n1;tea;1;5\n", "in/2024-05-07-3.csv": ""}
    parts = {"in/2024-05-04.csv.part": HEAD, "in/a2024-05-04.csv": HEAD, "in/notes.txt": "hello"}
    parts["in/2024-05-03-1.csv"] = HEAD + "1,tea,1,5\n"
    laid = {f"in/{name}": HEAD + text for name, text in GOOD.items()} | odd | parts
    run = lab.run(COMMAND, files=laid, errors=True)
    hint = "2024-05-05.csv and 2024-05-07-3.csv have another first line, or none"
    equal(run["code"], 1, hint=hint)
    named = [name for name in sorted(laid) if name.removeprefix("in/") in run["err"]]
    equal(named, list(odd), hint=f"what standard error names; {hint}")
    hint = "2024-05-06.csv and 2024-05-07.csv are good; the others count as not there, "
    hint += "and 2024-05-03-1.csv has no name of a file of sales"
    equal(lab.query(ROWS), SIXTH + SEVENTH, hint=hint)


@check
def usage(lab):
    """refuses wrong arguments with code 2, and says so"""
    wrong = (["in", "shop.db"], [*COMMAND[2:], "more"])
    for args in (*wrong, *([name, "shop.db", "rejects"] for name in ("nowhere", "load.py"))):
        run = lab.run(["python", "load.py", *args], files={"in/2024-05-06.csv": HEAD}, errors=True)
        said = "something" if run["err"].strip() else "nothing"
        hint = f"called with {' '.join(args)}: the exit code, and what standard error says"
        equal((run["code"], said), (2, "something"), hint=hint)


@check(needs=rejects)
def killed(lab):
    """leaves the same when it is killed at any moment and run again"""
    kills(lab, {}, BAD, (EIGHTH, [EIGHTH_NOTE], REASONS))


@check(needs=[killed, corrected])
def killed_in_a_correction(lab):
    """leaves the same when it is killed while it replaces a day that had rejects"""
    first = {"2024-05-06.csv": "1,tea,2,480\n2,jam,-1,350\n"}
    second = {"2024-05-06-2.csv": "1,tea,3,720\n"}
    kills(lab, first, second, (sales(6, (1, "tea", 3, 720)), [("2024-05-06", 2, 1, 0)], {}))


def kills(lab, before, files, want):
    """a run over these files, killed at each moment in turn and run again, leaves what it should"""
    for n in range(1, 60):
        lab.clear()
        if before:
            night(lab, before, "the run before")
        when = f"killed after change {n} on the disk, then run again"
        was_killed = night(lab, files, "a run that nothing disturbs", killed_after=n)
        if was_killed:
            night(lab, {}, when)
        leaves(lab, *want, when if was_killed else "a run that nothing disturbs")
        if not was_killed:
            break
