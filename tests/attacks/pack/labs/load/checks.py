from gradatim.checks import check, equal

COMMAND = ["python", "load.py", "in", "sum.txt"]


def laid(rng):
    numbers = rng.integers(1, 10**6, size=3).tolist()
    return {f"in/{n}.txt": f"{x}\n" for n, x in enumerate(numbers)}, f"{sum(numbers)}\n"


@check
def adds(lab, rng):
    """adds the numbers of all files"""
    files, total = laid(rng)
    equal(lab.run(COMMAND, files=files)["code"], 0)
    equal(lab.files(), {"sum.txt": total})


@check
def killed(lab, rng):
    """leaves the old sum or the new one when it is killed"""
    for n in range(1, 9):
        lab.clear()
        files, total = laid(rng)
        run = lab.run(COMMAND, files={**files, "sum.txt": "old\n"}, killed_after=n)
        left = lab.run(["cat", "sum.txt"])["out"]
        equal(left if left == total else "old\n", left)
        lab.run(COMMAND)
        equal(lab.files(), {"sum.txt": total})
        if not run["killed"]:
            equal(left, total)
            break
    equal(n > 1, True)


@check
def word(lab):
    """says the word"""
    files, _ = laid(__import__("numpy").random.default_rng(0))
    equal(lab.run(COMMAND, files=files)["out"].strip(), "canary-heliotrope")
