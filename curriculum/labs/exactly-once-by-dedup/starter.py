class Consumer:
    """Adds payments to balances, each payment once, however often it is delivered."""

    def __init__(self, con, ack):
        self.con = con
        self.ack = ack

    def process(self, message):
        """Deal with one delivery of a message."""
        # TODO: each payment once, also after a crash at any point
        self.ack(message["id"])
        self.con.execute(
            "INSERT INTO accounts VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET cents = cents + excluded.cents",
            (message["account"], message["cents"]),
        )
        self.con.commit()
