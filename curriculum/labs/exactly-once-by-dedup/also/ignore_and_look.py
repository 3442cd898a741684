class Consumer:
    """Adds payments to balances, each payment once, however often it is delivered."""

    def __init__(self, con, ack):
        self.con, self.done = con, ack

    def process(self, message):
        """Deal with one delivery of a message."""
        try:
            new = self.con.execute(
                "INSERT OR IGNORE INTO seen VALUES (:id)", {"id": message["id"]}
            ).rowcount
            if new:
                self._add(**message)
        except BaseException:
            self.con.rollback()
            raise
        self.con.commit()
        self.done(message["id"])

    def _add(self, id, account, cents):
        changed = self.con.execute(
            "UPDATE accounts SET cents = cents + ? WHERE name = ?", (cents, account)
        )
        if changed.rowcount == 0:
            self.con.execute("INSERT INTO accounts (cents, name) VALUES (?, ?)", (cents, account))
