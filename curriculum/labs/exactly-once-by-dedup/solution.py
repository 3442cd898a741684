class Consumer:
    """Adds payments to balances, each payment once, however often it is delivered."""

    def __init__(self, con, ack):
        self.con = con
        self.ack = ack

    def process(self, message):
        """Deal with one delivery of a message."""
        with self.con:
            key = message["id"]
            if self.con.execute("SELECT id FROM seen WHERE id = ?", (key,)).fetchone() is None:
                self.con.execute(
                    "INSERT INTO accounts VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET cents = cents + excluded.cents",
                    (message["account"], message["cents"]),
                )
                self.con.execute("INSERT INTO seen VALUES (?)", (key,))
        self.ack(key)
