"""You reject the claim about zip with passage Z2. Z2 speaks of strict=True, which is not in the
program; it leaves open what zip does without it. Z1 decides."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("wrong", "Z2"),
        6: ("wrong", "G1"),
        7: ("wrong", "R1"),
        8: ("right", "L1"),
    }
