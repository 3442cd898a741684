"""You keep the ids in the object. After a restart the new object knows none of them, and that
is when messages are delivered again: they count twice. Keep the ids in the table `seen`."""


class Consumer:
    """Adds payments to balances, each payment once, however often it is delivered."""

    def __init__(self, con, ack):
        self.con = con
        self.ack = ack
        self.seen = set()

    def process(self, message):
        """Deal with one delivery of a message."""
        with self.con:
            key = message["id"]
            if key not in self.seen:
                self.con.execute(
                    "INSERT INTO accounts VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET cents = cents + excluded.cents",
                    (message["account"], message["cents"]),
                )
                self.con.execute("INSERT OR IGNORE INTO seen VALUES (?)", (key,))
                self.seen.add(key)
        self.ack(key)
