"""You reject the claim about times.get with passage G2. G2 speaks of times[name]. Whether get
raises KeyError too is left open. G1 decides."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("wrong", "Z1"),
        6: ("wrong", "G2"),
        7: ("wrong", "R1"),
        8: ("right", "L1"),
    }
