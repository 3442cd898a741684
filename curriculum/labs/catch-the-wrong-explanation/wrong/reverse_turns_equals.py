"""You reject the claim that runners with the same time keep their order under reverse=True. They
would not if the list were sorted and then turned round. S4 says that equal ones are not turned
round: with Ada and Bo both at 60, both calls give Ada before Bo."""

def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    return {
        1: ("right", "D1"),
        2: ("wrong", "S1"),
        3: ("right", "S2"),
        4: ("wrong", "S4"),
        5: ("wrong", "Z1"),
        6: ("wrong", "G1"),
        7: ("wrong", "R1"),
        8: ("right", "L1"),
    }
