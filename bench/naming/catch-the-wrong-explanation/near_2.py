RIGHT = {3, 4, 8}
PASSAGES = ["D1", "S1", "S2", "S4", "Z1", "G1", "R1", "L1"]


def verdicts():
    found = {}
    for i in range(8):
        claim = i + 1
        found[claim] = ("right" if claim in RIGHT else "wrong", PASSAGES[i])
    return found
