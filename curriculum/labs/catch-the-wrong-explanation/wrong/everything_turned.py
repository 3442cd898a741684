"""Each of your verdicts is the other way round: you call wrong what is right and right what is
wrong. "right" means that the claim is right, not that there is something to object to."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("wrong", "D1"),
        2: ("right", "S1"),
        3: ("wrong", "S2"),
        4: ("wrong", "S4"),
        5: ("right", "Z1"),
        6: ("right", "G1"),
        7: ("right", "R1"),
        8: ("wrong", "L1"),
    }
