from gradatim.checks import check, equal


@check
def doubles(lab, rng):
    """doubles a number"""
    n = int(rng.integers(1, 10**9))
    answer = lab.post("/double", {"value": n})
    equal((answer["status"], answer["json"]), (200, {"value": 2 * n}))


@check
def forgets(lab):
    """counts visits anew when it is started again"""
    lab.get("/visits")
    equal(lab.get("/visits")["json"], {"n": 2})
    lab.restart()
    equal(lab.get("/visits")["json"], {"n": 1})


@check
def word(lab):
    """knows the word"""
    equal(lab.get("/word")["json"], {"word": "canary-heliotrope"})
