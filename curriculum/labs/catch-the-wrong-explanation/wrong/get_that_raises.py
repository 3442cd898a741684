"""You accept that times.get raises KeyError. That is what times[name] does. get was made for the
case where the key may be missing: it gives None, and the program goes on with it."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("right", "S4"),
        5: ("wrong", "Z1"),
        6: ("right", "G2"),
        7: ("wrong", "R1"),
        8: ("right", "L1"),
    }
