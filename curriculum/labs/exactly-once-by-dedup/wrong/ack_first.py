"""You acknowledge before you write. If the machine dies after that, the queue has forgotten the
message and the balance was never changed: the payment is lost."""


class Consumer:
    """Adds payments to balances, each payment once, however often it is delivered."""

    def __init__(self, con, ack):
        self.con = con
        self.ack = ack

    def process(self, message):
        """Deal with one delivery of a message."""
        self.ack(message["id"])
        with self.con:
            key = message["id"]
            if self.con.execute("SELECT id FROM seen WHERE id = ?", (key,)).fetchone() is None:
                self.con.execute(
                    "INSERT INTO accounts VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET cents = cents + excluded.cents",
                    (message["account"], message["cents"]),
                )
                self.con.execute("INSERT INTO seen VALUES (?)", (key,))
