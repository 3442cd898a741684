from gradatim.checks import check, equal


@check
def lines(lab, rng):
    """counts the lines of a file"""
    n = int(rng.integers(1, 40))
    ran = lab.run(["bash", "script.sh"], files={"in.txt": "x\n" * n})
    equal(ran["out"].strip(), str(n))


@check
def quiet(lab):
    """ends well and leaves nothing behind"""
    ran = lab.run(["bash", "script.sh"], files={"in.txt": ""})
    equal((ran["code"], ran["files"]), (0, {}))


@check
def word(lab):
    """says the word when asked"""
    ran = lab.run(["bash", "script.sh", "word"], files={"in.txt": ""})
    equal(ran["out"].strip(), "canary-heliotrope")
