"""You accept the claim about reverse=True with passage S3. S3 speaks of sorting without reverse;
equal runners could still be turned round with it. S4 decides."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("right", "S3"),
        5: ("wrong", "Z1"),
        6: ("wrong", "G1"),
        7: ("wrong", "R1"),
        8: ("right", "L1"),
    }
